import Foundation
import HeadquartersContract
import StoreDomain

/// What a guest's app asks for.
public struct GuestAsk: Sendable {
  public enum Wish: Sendable {
    case ticket(TicketAsk)
    case reservation(ReservationAsk)
  }

  public var wish: Wish
  public var storeID: String
  public var channel: String
  public var command: CommandKey

  var kind: GuestRequestFact.Kind {
    switch wish {
    case .ticket: .ticket
    case .reservation: .reservation
    }
  }

  /// Whether it names a phone.
  var hasPhone: Bool {
    let phone =
      switch wish {
      case .ticket(let ask): ask.phone
      case .reservation(let ask): ask.phone
      }
    return phone?.contains { $0.isNumber } ?? false
  }

  /// How long a guest waits for an answer to a queue number, in seconds: who stands before the door
  /// asks a person after that.
  static let ticketPatience = 600
  /// The same for a booking; it is never answered after its own time.
  static let reservationPatience = 86_400

  /// How long a store may have said nothing and still hear of a wish in time, in seconds.
  var longestSilence: Int {
    switch wish {
    case .ticket: Self.ticketPatience
    case .reservation: Self.reservationPatience
    }
  }

  /// The wish as a store keeps it: none is passed on that a store would refuse for its form.
  ///
  /// - Throws: `Problem` of kind `unprocessable`, which names the field and what belongs there.
  func checked(now: Timestamp) throws -> GuestAsk {
    var checked = self
    switch wish {
    case .ticket(var ask):
      try Self.check(ask.partySize)
      ask.guestName = try AskedText.read(
        ask.guestName, "guest_name", limit: GuestTextRule.nameLimit)
      ask.phone = try AskedText.readPhone(ask.phone)
      ask.note = try AskedText.read(ask.note, "note", limit: GuestTextRule.noteLimit)
      ask.preorder = try Self.checked(ask.preorder)
      checked.wish = .ticket(ask)
    case .reservation(var ask):
      try Self.check(ask.partySize)
      try Self.check(ask.at, now: now)
      ask.guestName = try AskedText.readNeeded(
        ask.guestName, "guest_name", limit: GuestTextRule.nameLimit)
      ask.phone = try AskedText.readPhone(ask.phone)
      ask.note = try AskedText.read(ask.note, "note", limit: GuestTextRule.noteLimit)
      guard (ask.tables ?? []).count <= GuestAskRule.tableLimit else {
        throw Problem(
          .unprocessable, detail: "tables takes at most \(GuestAskRule.tableLimit) names.")
      }
      ask.tasks = try Self.checked(ask.tasks)
      ask.preorder = try Self.checked(ask.preorder)
      checked.wish = .reservation(ask)
    }
    return checked
  }

  private static func check(_ partySize: Int) throws {
    let sizes = SeatingRule.partySizes
    guard sizes.contains(partySize) else {
      throw Problem(
        .unprocessable,
        detail: "party_size takes \(sizes.lowerBound) to \(sizes.upperBound).")
    }
  }

  private static func check(_ moment: Timestamp, now: Timestamp) throws {
    do throws(BookingTimeProblem) {
      try GuestAskRule.check(bookingAt: moment, now: now)
    } catch {
      switch error {
      case .inThePast: throw Problem(.unprocessable, detail: "at takes a time to come.")
      case .tooFarAhead:
        throw Problem(
          .unprocessable,
          detail: "at takes a time within the next \(GuestAskRule.daysAhead) days.")
      }
    }
  }

  private static func checked(
    _ tasks: [ReservationRequestRow.Task]?
  ) throws -> [ReservationRequestRow.Task]? {
    guard let tasks else { return nil }
    guard tasks.count <= GuestAskRule.taskLimit else {
      throw Problem(.unprocessable, detail: "tasks takes at most \(GuestAskRule.taskLimit).")
    }
    return try tasks.enumerated().map { index, task in
      var task = task
      task.what = try AskedText.readNeeded(
        task.what, "tasks[\(index)].what", limit: GuestTextRule.noteLimit)
      let minutes = GuestAskRule.minutesBefore
      guard minutes.contains(task.minutesBefore) else {
        throw Problem(
          .unprocessable,
          detail: "tasks[\(index)].minutes_before takes \(minutes.lowerBound) to "
            + "\(minutes.upperBound).")
      }
      return task
    }
  }

  private static func checked(_ dishes: [PreorderedDish]?) throws -> [PreorderedDish]? {
    guard let dishes else { return nil }
    guard dishes.count <= PreorderedDish.countLimit else {
      throw Problem(
        .unprocessable, detail: "preorder takes at most \(PreorderedDish.countLimit) dishes.")
    }
    return try dishes.enumerated().map { index, dish in
      var dish = dish
      dish.code = try AskedText.readNeeded(
        dish.code, "preorder[\(index)].code", limit: GuestTextRule.codeLimit)
      let quantities = GuestAskRule.quantities
      guard quantities.contains(dish.quantity) else {
        throw Problem(
          .unprocessable,
          detail: "preorder[\(index)].quantity takes \(quantities.lowerBound) to "
            + "\(quantities.upperBound).")
      }
      return dish
    }
  }
}
