import HeadquartersContract
import StoreDomain

/// Gives a booking's tables back. To a booking that a guest's app asked for and that was not answered yet
/// it says no: the app is told the reason, and nothing is undone.
///
/// What becomes of a deposit follows from its rule. Throws `TextError.missing` without a reason,
/// `DepositRefusal.onItsWay` while a gateway has not said what became of money for it.
public struct CancelReservation: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.cancel", Phrase("cancel a booking", "取消订位"), needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "its event names who did it"),
    events: ([
      .reservationCancelled, .careWithdrawn, .ticketCancelled, .guestRequestRefused,
    ] + DepositMoves.events).once)

  let id: Identifier<Reservation>
  let reason: Reason

  public init(_ id: Identifier<Reservation>, reason: Reason) {
    self.id = id
    self.reason = reason
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    var reservation = try transaction.openReservation(id)
    guard let reason = try GuestText.reason(reason) else { throw TextError.missing(.reason) }
    let before = reservation
    let isDeclined = try transaction.decline(reservation, because: reason)
    try transaction.endDeposit(
      of: reservation, .cancelled(at: transaction.now), reason: reason)
    try transaction.setStage(
      .cancelled, of: &reservation, .reservationCancelled,
      reason: reason.inBothLanguages)
    let ticket = try transaction.endTicket(of: reservation)
    try transaction.withdrawCare(of: before)
    if !isDeclined {
      try transaction.noteUndoable(.bookingCancelled, before, now: reservation, ticket: ticket)
    }
    return reservation
  }
}
