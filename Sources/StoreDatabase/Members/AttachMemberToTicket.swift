import GRDB
import HeadquartersContract
import StoreDomain

/// Says which member a waiting party is, and raises the member's care.
public struct AttachMemberToTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.attach-member", Phrase("say which member waits", "排号关联会员"),
    needs: [.anyOf(.queue, .seat)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketChanged, .guestRemoved, .careRaised, .careMoved])

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
    if let other = ticket.memberID {
      try transaction.removeGuest(other, from: GuestGroup(ticket))
    }
    ticket.memberID = id
    ticket.guestName = ticket.guestName ?? member.name
    try transaction.save(
      &ticket, step: .changed,
      reason: Phrase("member \(member.name)", "关联会员 \(member.name)"))
    try transaction.raiseCareAlerts(id)
    return ticket
  }
}
