import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a party that gave up out of the queue.
public struct CancelTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.cancel", Phrase("take a party out of the queue", "取消排号"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketCancelled])

  let id: Identifier<Ticket>
  let reason: Reason

  public init(_ id: Identifier<Ticket>, reason: Reason) {
    self.id = id
    self.reason = reason
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    var ticket = try transaction.liveTicket(id)
    let before = ticket
    ticket.stage = .cancelled
    let reason = try GuestText.reason(reason)
    try transaction.save(&ticket, step: .cancelled, reason: reason?.words)
    try transaction.noteUndoable(.ticketCancelled, before, now: ticket)
    return ticket
  }
}
