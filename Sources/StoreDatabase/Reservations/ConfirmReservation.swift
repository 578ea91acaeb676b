import HeadquartersContract
import StoreDomain

/// Says yes to a booking that a guest's app asked for: the app is told, and where the house asks a deposit
/// of such bookings it is asked now, on which the booking waits then. ``CancelReservation`` says no.
///
/// A booking that does not wait for an answer stays as it is. Throws `ReservationError.over`.
public struct ConfirmReservation: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.confirm", Phrase("confirm a booking that a guest's app asked for", "确认线上订位"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "its event names who did it"),
    events: [.guestRequestAccepted, .reservationChanged, .depositRequested])

  let id: Identifier<Reservation>

  public init(_ id: Identifier<Reservation>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    var reservation = try transaction.openReservation(id)
    try transaction.accept(&reservation, asksDeposit: true)
    return reservation
  }
}
