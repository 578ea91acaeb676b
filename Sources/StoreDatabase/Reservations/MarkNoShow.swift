import HeadquartersContract
import StoreDomain

/// Nobody came, and the time for which the table is held is over.
///
/// What becomes of a deposit follows from its rule. Throws `ReservationError.notLateYet`,
/// `ReservationError.notAnswered` of guests who were promised nothing,
/// `DepositRefusal.onItsWay`.
public struct MarkNoShow: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.no-show", Phrase("note that booked guests did not come", "订位未到店"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "its event names who did it"),
    events: ([.reservationNoShow, .careWithdrawn, .ticketCancelled] + DepositMoves.events).once)

  let id: Identifier<Reservation>

  public init(_ id: Identifier<Reservation>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    var reservation = try transaction.openReservation(id)
    guard try transaction.askedBooking(id) == nil else { throw ReservationError.notAnswered }
    let end = reservation.at.advanced(byMinutes: transaction.store.settings.holdMinutes)
    guard transaction.now >= end else {
      throw ReservationError.notLateYet(untilClock: transaction.store.calendar.clockText(end))
    }
    let before = reservation
    try transaction.endDeposit(of: reservation, .noShow, reason: nil)
    try transaction.setStage(.noShow, of: &reservation, .reservationNoShow)
    let ticket = try transaction.endTicket(of: reservation)
    try transaction.withdrawCare(of: before)
    try transaction.noteUndoable(.noShow, before, now: reservation, ticket: ticket)
    return reservation
  }
}
