import HeadquartersContract
import StoreDomain

/// Notes dishes that guests want ready when they come, whole portions and a half one beside them
/// together: all of them or none. They become lines of the guests' order when they sit down: one that
/// is to be held is kept back until it is fired, another is sent to the kitchen at once.
///
/// With ids made beforehand, doing it again adds nothing; it throws `OrderError.alreadyVoided` when they
/// were taken off since. Throws `ReservationError` when the booking is over or has too many;
/// `OrderError` and `SetRefusal` for what cannot be ordered so, and for what is sold out when the booking
/// is for today.
public struct BookDishes: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.order", Phrase("order dishes with a booking", "预点菜"),
    needs: [.anyOf(.queue, .seat, .order)],
    audit: .none(because: "its event names who did it"),
    events: [.reservationPreordered, .menuApplied, .menuRefused])

  let new: [NewLine]
  let reservationID: Identifier<Reservation>
  let ids: [Identifier<OrderLine>]?

  /// - Parameter ids: one for each of `new`.
  public init(
    _ new: [NewLine], for reservationID: Identifier<Reservation>,
    ids: [Identifier<OrderLine>]? = nil
  ) {
    self.new = new
    self.reservationID = reservationID
    self.ids = ids
  }

  public func run(in transaction: Transaction) throws -> [BookedDish] {
    var reservation = try transaction.openReservation(reservationID)
    let ids = ids ?? new.map { _ in transaction.newID() }
    let there = try transaction.bookedDishes(of: reservation)
    let known = there.filter { ids.contains($0.line.id) }
    guard known.isEmpty, !new.isEmpty else { return known }
    for (new, id) in zip(new, ids) where try transaction.wasBooked(id) {
      throw OrderError.alreadyVoided(try transaction.dish(new.dishID).name)
    }
    guard there.count + new.count <= BookedDish.limit else {
      throw ReservationError.tooManyDishes
    }
    try transaction.applyPlannedMenu()
    let check = Check(before: reservation)
    for (new, id) in zip(new, ids) {
      guard case .normal = new.kind else { throw OrderError.notWithBooking }
      let dish = try transaction.dish(new.dishID)
      try transaction.requireOnMenu(dish)
      // What a set comes with today is what these guests were told.
      let choices = new.choices ?? SetRule.standard(of: dish.set)
      _ = try transaction.checkedParts(choices, of: dish)
      try transaction.insert(
        try transaction.makeLine(new, of: dish, on: check, id: id), choices, of: reservation)
    }
    let added = try transaction.bookedDishes(of: reservation).filter { ids.contains($0.line.id) }
    for dish in added { try transaction.requirePortions(for: dish) }
    try transaction.recordPreorder(of: &reservation)
    return added
  }
}
