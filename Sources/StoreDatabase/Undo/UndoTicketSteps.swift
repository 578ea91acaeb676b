import HeadquartersContract
import StoreDomain

/// Makes a number that was called by mistake as if it had not been called: its place, how often and
/// when it was called. Doing it again changes nothing. Throws `UndoRefusal`.
public struct UndoCall: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.undo-call", Phrase("undo a call", "撤回叫号"), needs: [.permission(.queue)],
    audit: .entry("callUndone") { AuditNote(undone: $1) }, events: [.ticketCallUndone])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Ticket {
    try transaction.undoTicketStep(step, .called, .callUndone)
  }
}

/// Brings a number that was missed by mistake back to where it stood, still called. Doing it again
/// changes nothing. Throws `UndoRefusal`.
public struct UndoMiss: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.undo-miss", Phrase("undo a miss", "撤回过号"), needs: [.permission(.queue)],
    audit: .entry("missUndone") { AuditNote(undone: $1) }, events: [.ticketMissUndone])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Ticket {
    try transaction.undoTicketStep(step, .missed, .missUndone)
  }
}

/// A missed number was restored, and its party is not here after all. Doing it again changes
/// nothing. Throws `UndoRefusal`.
public struct UndoRestore: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.undo-restore", Phrase("undo that a missed number was restored", "撤回恢复过号"),
    needs: [.permission(.queue)],
    audit: .entry("restoreUndone") { AuditNote(undone: $1) }, events: [.ticketRestoreUndone])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Ticket {
    try transaction.undoTicketStep(step, .restored, .restoreUndone)
  }
}

/// Brings a number that was cancelled by mistake back to where it stood. Doing it again changes
/// nothing. Throws `UndoRefusal`, when its phone waits with another number for one.
public struct UndoTicketCancel: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.undo-cancel", Phrase("undo that a number was cancelled", "撤回取消排号"),
    needs: [.permission(.queue)],
    audit: .entry("ticketCancelUndone") { AuditNote(undone: $1) }, events: [.ticketCancelUndone])

  let step: Identifier<UndoableStep>

  public init(_ step: Identifier<UndoableStep>) { self.step = step }

  public func run(in transaction: Transaction) throws -> Ticket {
    try transaction.undoTicketStep(step, .ticketCancelled, .cancelUndone)
  }
}

extension AuditNote {
  fileprivate init(undone ticket: Ticket) {
    self.init(subject: "ticket/\(ticket.id)", detail: ticket.displayNumber)
  }
}

extension Transaction {
  fileprivate func undoTicketStep(
    _ id: Identifier<UndoableStep>, _ kind: UndoableStep.Kind, _ step: TicketStep.Kind
  ) throws -> Ticket {
    guard let noted = try stepToUndo(id, kind) else {
      return try ticket(Identifier(rawValue: subjectID(of: id)))
    }
    try markUndone(noted)
    guard let before = noted.before.ticket else { throw UndoRefusal.goneOn }
    return try restore(before, step: step)
  }

  /// Makes a ticket as it was before a step, apart from what was corrected about its guests since.
  func restore(_ before: StateBefore.TicketState, step: TicketStep.Kind) throws -> Ticket {
    var ticket = try ticket(before.id)
    ticket.stage = before.stage
    ticket.callCount = before.callCount
    ticket.lastCalledAt = before.lastCalledAt
    ticket.missCount = before.missCount
    // Another party size took it to another band since: a rank holds in its own band alone.
    if (ticket.band, ticket.number) == (before.band, before.number) { ticket.rank = before.rank }
    try save(&ticket, step: step)
    return ticket
  }
}
