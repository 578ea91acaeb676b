import GRDB
import HeadquartersContract
import StoreDomain

/// Changes a dish that was ordered with a booking; what is nil stays, as with ``ChangeLine``. It is
/// taken off at none.
///
/// Throws as ``BookDishes`` does, and `OrderError.changedMeanwhile` when somebody else has changed the
/// same since it was looked at.
public struct ChangeBookedDish: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.change-dish", Phrase("change a dish that was ordered with a booking", "修改预点菜"),
    needs: BookDishes.terms.needs, audit: .none(because: "its event names who did it"),
    events: [.reservationPreordered])

  let id: Identifier<BookedDish>
  let quantity: Int?
  let more: Int?
  let portion: OrderLine.Portion?
  let grams: Int?
  let broths: [String]?
  let modifiers: [ModifierChoice]?
  let note: String?
  let course: Int?
  let seat: Int?
  let seen: OrderLine?

  /// - Parameters:
  ///   - more: pieces to add to what there is, negative for fewer.
  ///   - seen: the dish as it was looked at; nil for whatever it is.
  public init(
    _ id: Identifier<BookedDish>, quantity: Int? = nil, more: Int? = nil,
    portion: OrderLine.Portion? = nil, grams: Int? = nil, broths: [String]? = nil,
    modifiers: [ModifierChoice]? = nil, note: String? = nil, course: Int? = nil, seat: Int? = nil,
    seen: OrderLine? = nil
  ) {
    self.id = id
    self.quantity = quantity
    self.more = more
    self.portion = portion
    self.grams = grams
    self.broths = broths
    self.modifiers = modifiers
    self.note = note
    self.course = course
    self.seat = seat
    self.seen = seen
  }

  public func run(in transaction: Transaction) throws -> BookedDish {
    var (before, reservation) = try transaction.openBookedDish(id)
    let old = before.line
    let (sum, isTooMuch) = (quantity ?? old.quantity).addingReportingOverflow(more ?? 0)
    if more != nil, !isTooMuch, sum <= 0 {
      return try TakeOffBookedDish(id).run(in: transaction)
    }
    guard let dishID = old.dishID else { throw StoreError.gone("dish of a booking \(id)") }
    let dish = try transaction.dish(dishID)
    try transaction.requireOnMenu(dish)
    let new = NewLine(
      dishID: dishID, quantity: isTooMuch ? .max : sum, portion: portion ?? old.portion,
      grams: grams ?? old.grams, broths: broths ?? old.broths,
      modifiers: modifiers ?? old.modifiers, note: note ?? old.note,
      course: course.map { $0 == 0 ? nil : $0 } ?? old.course,
      seat: seat.map { $0 == 0 ? nil : $0 } ?? old.seat, hold: !before.isReadyAtArrival)
    let line = try transaction.makeLine(
      new, of: dish, on: Check(before: reservation), id: old.id)
    guard line.isOther(than: old) else { return before }
    try line.checkSeen(seen, insteadOf: old, isDifference: more != nil)
    try transaction.db.execute(
      sql: """
        UPDATE bookedDish SET quantity = ?, portion = ?, grams = ?, broths = ?, modifiers = ?,
          note = ?, course = ?, seat = ? WHERE id = ?
        """,
      arguments: [
        line.quantity, line.portion, line.grams, try Transaction.text(of: line.broths),
        try line.modifiers.column(), line.note, line.course, line.seat, id,
      ])
    before = try transaction.openBookedDish(id).dish
    if line.quantity > old.quantity || line.broths != old.broths || line.portion != old.portion {
      try transaction.requirePortions(for: before)
    }
    try transaction.recordPreorder(of: &reservation)
    return before
  }
}

extension OrderLine {
  /// Whether something of it is not as it was, whoever noted it, and whatever it costs now.
  fileprivate func isOther(than old: OrderLine) -> Bool {
    (quantity, portion, grams, broths) != (old.quantity, old.portion, old.grams, old.broths)
      || (modifiers, note, course, seat) != (old.modifiers, old.note, old.course, old.seat)
  }
}

/// Takes a dish off a booking. Throws `ReservationError.over`, `StoreError.gone` when it was taken off
/// already, and `OrderError.changedMeanwhile` when somebody else has changed it since it was looked at.
public struct TakeOffBookedDish: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.take-off-dish", Phrase("take a dish off a booking", "取消预点菜"),
    needs: BookDishes.terms.needs, audit: .none(because: "its event names who did it"),
    events: [.reservationPreordered])

  let id: Identifier<BookedDish>
  let seen: OrderLine?

  /// - Parameter seen: the dish as it was looked at; nil for whatever it is.
  public init(_ id: Identifier<BookedDish>, seen: OrderLine? = nil) {
    self.id = id
    self.seen = seen
  }

  /// The dish as it was, its line voided.
  public func run(in transaction: Transaction) throws -> BookedDish {
    var (dish, reservation) = try transaction.openBookedDish(id)
    if let seen, !seen.isOrderedAs(dish.line) {
      throw OrderError.changedMeanwhile(dish.line.name)
    }
    try transaction.db.execute(
      sql: "UPDATE bookedDish SET takenOffAt = ? WHERE id = ?", arguments: [transaction.now, id])
    dish.line.stage = .voided
    try transaction.recordPreorder(of: &reservation)
    return dish
  }
}

/// Says of dishes of one booking whether they are sent to the kitchen as soon as the guests sit down,
/// or kept back until they are fired. Throws `ReservationError.over`.
public struct SetReadyAtArrival: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.ready-at-arrival",
    Phrase("say which booked dishes are sent when the guests sit down", "预点菜是否到店即做"),
    needs: BookDishes.terms.needs, audit: .none(because: "its event names who did it"),
    events: [.reservationPreordered])

  let isReady: Bool
  let ids: [Identifier<BookedDish>]

  public init(_ isReady: Bool, of ids: [Identifier<BookedDish>]) {
    self.isReady = isReady
    self.ids = ids
  }

  public func run(in transaction: Transaction) throws -> [BookedDish] {
    guard let first = ids.first else { return [] }
    var (_, reservation) = try transaction.openBookedDish(first)
    let dishes = try transaction.bookedDishes(of: reservation).filter { ids.contains($0.id) }
    let other = dishes.filter { $0.isReadyAtArrival != isReady }
    guard !other.isEmpty else { return dishes }
    for dish in other {
      try transaction.db.execute(
        sql: "UPDATE bookedDish SET readyAtArrival = ? WHERE id = ?",
        arguments: [isReady, dish.id])
    }
    try transaction.recordPreorder(of: &reservation)
    return try transaction.bookedDishes(of: reservation).filter { ids.contains($0.id) }
  }
}
