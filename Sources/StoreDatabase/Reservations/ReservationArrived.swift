import GRDB
import HeadquartersContract
import StoreDomain

/// The guests of a booking are here: their table is kept until they sit down, and the care for
/// their member is raised.
public struct ReservationArrived: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.arrive", Phrase("note that booked guests are here", "订位到店"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "its event names who did it"),
    events: [
      .reservationArrived, .careRaised, .careMoved, .guestRequestAccepted, .reservationChanged,
    ])

  let id: Identifier<Reservation>

  public init(_ id: Identifier<Reservation>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    var reservation = try transaction.openReservation(id)
    guard reservation.stage != .arrived else { return reservation }
    guard reservation.businessDay == transaction.today else {
      throw ReservationError.notTonight(date: reservation.businessDay)
    }
    // Who is here is welcome.
    try transaction.accept(&reservation, asksDeposit: false)
    let before = reservation
    let guests = try transaction.guests(of: GuestGroup(reservation)).map(\.memberID)
    let care = try transaction.careState(of: guests, and: GuestGroup(reservation))
    try transaction.setStage(.arrived, of: &reservation, .reservationArrived)
    for id in guests { try transaction.raiseCareAlerts(id) }
    try transaction.raiseHelp(of: GuestGroup(reservation))
    try transaction.noteUndoable(
      .arrived, before, now: reservation, others: guests.filter { $0 != before.memberID },
      care: care)
    return reservation
  }
}
