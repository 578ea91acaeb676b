import GRDB
import StoreDomain

// What was ordered with a booking goes on the order of its guests when they sit down, in the same
// transaction: each dish once, because a booking is seated once. A seating that is undone gives all of
// it back to the booking.
extension Transaction {
  /// Makes lines of what the guests ordered with their booking: kept back until a server fires them,
  /// or sent at once where the booking says so. What the menu does not have any more stays with the
  /// booking, with the reason.
  ///
  /// - Returns: whether something was sent.
  func orderBookedDishes(of party: Party, to check: Check) throws -> Bool {
    guard let reservationID = party.reservationID else { return false }
    var reservation = try reservation(reservationID)
    let dishes = try bookedDishes(of: reservation).filter { $0.orderedAs == nil }
    guard !dishes.isEmpty else { return false }
    var atOnce: [Identifier<OrderLine>] = []
    for dish in dishes {
      let (line, leftOut) = try order(dish, on: check)
      try db.execute(
        sql: "UPDATE bookedDish SET lineID = ?, leftOut = ? WHERE id = ?",
        arguments: [line?.id, leftOut, dish.id])
      if let line, dish.isReadyAtArrival { atOnce.append(line.id) }
    }
    let isSent = try sendAtArrival(atOnce, of: check)
    try recordPreorder(of: &reservation)
    return isSent
  }

  /// The booking of a party that was seated by mistake has its dishes again.
  func takeBackBookedDishes(of reservation: inout Reservation) throws {
    try db.execute(
      sql: """
        UPDATE bookedDish SET lineID = NULL, leftOut = NULL
        WHERE reservationID = ? AND (lineID IS NOT NULL OR leftOut IS NOT NULL)
        """, arguments: [reservation.id])
    if db.changesCount > 0 { try recordPreorder(of: &reservation) }
  }

  private func order(
    _ dish: BookedDish, on check: Check
  ) throws -> (line: OrderLine?, leftOut: BookedDish.LeftOut?) {
    if let obstacle = dish.obstacle { return (nil, obstacle) }
    guard let dishID = dish.line.dishID else { return (nil, .offMenu) }
    let line = dish.line
    let new = NewLine(
      dishID: dishID, quantity: line.quantity, portion: line.portion, grams: line.grams,
      broths: line.broths, modifiers: line.modifiers,
      choices: dish.choices.isEmpty ? nil : dish.choices, note: line.note, course: line.course,
      seat: line.seat, hold: true)
    do {
      return (try attempt { try AddLine(new, to: check.id).run(in: self) }, nil)
    } catch OrderError.soldOut {
      // Two dishes may have wanted the same last portion.
      return (nil, .soldOut)
    } catch OrderError.onlyLeft {
      return (nil, .tooFewLeft)
    } catch OrderError.offMenu {
      return (nil, .offMenu)
    } catch is OrderError {
      return (nil, .otherwise)
    } catch is SetRefusal {
      return (nil, .otherwise)
    }
  }

  /// Sends what is to be ready at once. After the kitchen's last order it stays kept back, and guests
  /// sit down all the same.
  private func sendAtArrival(_ ids: [Identifier<OrderLine>], of check: Check) throws -> Bool {
    guard !ids.isEmpty else { return false }
    do {
      _ = try attempt { try SendLines(of: check.id, only: ids).run(in: self) }
      return true
    } catch is HoursRefusal {
      return false
    }
  }
}
