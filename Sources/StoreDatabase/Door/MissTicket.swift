import GRDB
import HeadquartersContract
import StoreDomain

/// Notes that a called party did not come, and moves it as the house's rule says.
///
/// Throws `DoorError.missedTooSoon` before the store's time from the last call.
public struct MissTicket: Verb {
  public static let terms = VerbTerms<Self>(
    "ticket.miss", Phrase("note that a called party did not come", "过号"),
    needs: [.permission(.queue)],
    audit: .none(because: "the ticket's own steps say who did it"),
    events: [.ticketMissed])

  let id: Identifier<Ticket>

  public init(_ id: Identifier<Ticket>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Ticket {
    var ticket = try transaction.liveTicket(id)
    guard ticket.stage == .called else {
      throw ticket.stage == .missed
        ? DoorError.mustBeRestored(ticket.displayNumber) : .notCalled(ticket.displayNumber)
    }
    let rule = MissedRule(
      policy: transaction.store.settings.missedPolicy,
      delaySeconds: transaction.store.settings.missedAfterSeconds)
    if let left = rule.secondsLeft(calledAt: ticket.lastCalledAt, now: transaction.now), left > 0 {
      throw DoorError.missedTooSoon(ticket.displayNumber, secondsLeft: left)
    }
    let before = ticket
    let queue = try transaction.queue(ofBand: ticket.band, on: ticket.businessDay)
    let reason: Phrase
    switch rule.outcome(of: ticket, in: queue, now: transaction.now) {
    case .waits(let rank):
      let passed = QueueOrder.sorted(queue).filter {
        $0.id != ticket.id && QueueOrder.isBefore(ticket, $0) && $0.rank < rank
      }.count
      ticket.stage = .waiting
      ticket.rank = rank
      reason =
        passed == 0
        ? Phrase("missed: nobody is behind it, it stays next", "过号，后面无人，仍为下一位")
        : Phrase(
          "missed: comes again after \(passed) \(passed == 1 ? "table" : "tables")",
          "过号，顺延 \(passed) 桌")
    case .keepsPlace(let until):
      ticket.stage = .missed
      let clock = transaction.store.calendar.clockText(until)
      reason = Phrase("missed: keeps its place until \(clock)", "过号，保留位置至 \(clock)")
    case .desk:
      ticket.stage = .missed
      reason = Phrase("missed again: to be restored at the desk", "再次过号，请客人到前台恢复")
    case .void:
      ticket.stage = .expired
      reason = Phrase("a missed number is void here", "过号作废")
    }
    ticket.missCount += 1
    try transaction.save(&ticket, step: .missed, reason: reason)
    try transaction.noteUndoable(.missed, before, now: ticket)
    return ticket
  }
}
