import GRDB
import HeadquartersContract
import StoreDomain

/// Brings a missed party that stands at the desk back into the queue.
public struct RestoreTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.restore", Phrase("bring a missed party back", "恢复过号"), needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketRestored])

  let id: Identifier<Ticket>

  public init(_ id: Identifier<Ticket>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    var ticket = try transaction.liveTicket(id)
    guard ticket.stage == .missed else { throw DoorError.notMissed(ticket.displayNumber) }
    let before = ticket
    ticket.stage = .waiting
    let queue = try transaction.queue(ofBand: ticket.band, on: ticket.businessDay)
    let reason: Phrase
    switch transaction.store.settings.missedPolicy {
    case .deferByTables(let tables):
      ticket.rank = QueueOrder.restoredRank(of: ticket, in: queue, after: tables)
      let ahead = min(tables, queue.count)
      reason = Phrase("restored: comes after \(ahead) tables", "恢复排队，顺延 \(ahead) 桌")
    case .keepMinutes(let minutes) where try transaction.isKept(ticket, for: minutes):
      reason = Phrase("back within \(minutes) min: its old place", "\(minutes) 分钟内返回，保留原位")
    case .keepMinutes, .void:
      ticket.rank = QueueOrder.restoredRank(of: ticket, in: queue, after: queue.count)
      reason = Phrase("restored: at the end of the queue", "恢复排队，排到队尾")
    }
    try transaction.save(&ticket, step: .restored, reason: reason)
    try transaction.noteUndoable(.restored, before, now: ticket)
    return ticket
  }
}

extension Transaction {
  /// Whether the place of a party that missed its call is still kept.
  func isKept(_ ticket: Ticket, for minutes: Int) throws -> Bool {
    let missedAt = try Timestamp.fetchOne(
      db, sql: "SELECT max(at) FROM ticketStep WHERE ticketID = ? AND kind = 'missed'",
      arguments: [ticket.id])
    return missedAt.map { now <= $0.advanced(byMinutes: minutes) } ?? true
  }
}
