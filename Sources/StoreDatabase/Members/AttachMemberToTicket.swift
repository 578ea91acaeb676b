import GRDB
import HeadquartersContract
import StoreDomain

/// Says which member a waiting party is, and raises the member's care. Of guests who have booked the
/// booking is the member's too: it stays theirs when the number ends.
public struct AttachMemberToTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.attach-member", Phrase("say which member waits", "排号关联会员"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketChanged, .reservationChanged, .guestRemoved, .careRaised, .careMoved])

  let id: Identifier<Member>
  let ticketID: Identifier<Ticket>

  public init(_ id: Identifier<Member>, toTicket ticketID: Identifier<Ticket>) {
    self.id = id
    self.ticketID = ticketID
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    let member = try transaction.knownMember(id)
    var ticket = try transaction.liveTicket(ticketID)
    guard ticket.memberID != id else { return ticket }
    let other = ticket.memberID
    ticket.guestName = try transaction.guestName(
      ticket.guestName, of: member, inPlaceOf: other)
    if let other {
      try transaction.removeGuest(other, from: GuestGroup(ticket))
    }
    ticket.memberID = id
    // Without the name: it must not outlive the member on somebody else's ticket.
    try transaction.save(
      &ticket, step: .changed, reason: Phrase("member recognised", "关联会员"))
    try transaction.attachToBooking(of: ticket, id)
    try transaction.raiseCareAlerts(id)
    if other != nil { try transaction.raiseHelp(of: GuestGroup(ticket)) }
    return ticket
  }
}

extension Transaction {
  /// Whose number a booking's is, theirs is the booking.
  func attachToBooking(of ticket: Ticket, _ id: Identifier<Member>) throws {
    guard let booking = ticket.reservationID, try reservation(booking).stage.isOpen else { return }
    _ = try AttachMemberToReservation(id, toReservation: booking).run(in: self)
  }

  /// The name on a ticket, booking or party that is a member's from now on: what guests called
  /// themselves stays, the name of another member whose it was does not.
  func guestName(
    _ name: String?, of member: Member, inPlaceOf other: Identifier<Member>?
  ) throws -> String {
    guard let name else { return member.name }
    guard let other, try self.member(other).name == name else { return name }
    return member.name
  }
}
