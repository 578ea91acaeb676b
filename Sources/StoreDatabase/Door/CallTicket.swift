import GRDB
import HeadquartersContract
import StoreDomain

/// Calls a party, for the first time or again.
public struct CallTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.call", Phrase("call a party", "叫号"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketCalled])

  let id: Identifier<Ticket>

  public init(_ id: Identifier<Ticket>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    var ticket = try transaction.liveTicket(id)
    guard ticket.stage != .missed else { throw DoorError.mustBeRestored(ticket.displayNumber) }
    let before = ticket
    ticket.stage = .called
    ticket.callCount += 1
    ticket.lastCalledAt = transaction.now
    try transaction.save(&ticket, step: .called)
    try transaction.noteUndoable(.called, before, now: ticket)
    return ticket
  }
}
