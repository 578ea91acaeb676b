import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a party that gave up out of the queue.
///
/// Throws `TextError.missing` without a reason.
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
    guard let reason = try GuestText.reason(reason) else { throw TextError.missing(.reason) }
    let before = ticket
    ticket.stage = .cancelled
    try transaction.save(&ticket, step: .cancelled, reason: reason.words)
    try transaction.noteUndoable(.ticketCancelled, before, now: ticket)
    return ticket
  }
}
