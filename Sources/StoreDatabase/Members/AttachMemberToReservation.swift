import GRDB
import HeadquartersContract
import StoreDomain

/// Says which member a booking is for, and so whose number it is when its guests wait with one. Care is
/// raised when the guests arrive.
public struct AttachMemberToReservation: Verb {
  public static let terms = VerbTerms<Self>(
    "reservation.attach-member", Phrase("say which member booked", "订位关联会员"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "its event names who did it"),
    events: [.reservationChanged, .ticketChanged, .guestRemoved, .careRaised, .careMoved])

  let id: Identifier<Member>
  let reservationID: Identifier<Reservation>

  public init(_ id: Identifier<Member>, toReservation reservationID: Identifier<Reservation>) {
    self.id = id
    self.reservationID = reservationID
  }

  public func run(in transaction: Transaction) throws -> Reservation {
    let member = try transaction.knownMember(id)
    var reservation = try transaction.reservation(reservationID)
    guard reservation.stage.isOpen else { throw FloorError.reservationOver(reservation.stage) }
    guard reservation.memberID != id else { return reservation }
    let other = reservation.memberID
    reservation.guestName = try transaction.guestName(
      reservation.guestName, of: member, inPlaceOf: other)
    if let other {
      try transaction.removeGuest(other, from: GuestGroup(reservation))
    }
    reservation.memberID = id
    try transaction.db.execute(
      sql: "UPDATE reservation SET memberID = ?, guestName = ? WHERE id = ?",
      arguments: [id, reservation.guestName, reservationID])
    try transaction.recordReservation(&reservation, .reservationChanged)
    if let ticket = try transaction.liveTicket(ofBooking: reservationID) {
      _ = try AttachMemberToTicket(id, toTicket: ticket.id).run(in: transaction)
    }
    if reservation.stage == .arrived {
      try transaction.raiseCareAlerts(id)
      if other != nil { try transaction.raiseHelp(askedBy: .reservation(reservationID)) }
    }
    return reservation
  }
}
