import GRDB
import StoreDomain

extension StoreDatabase {
  /// Calls a party, for the first time or again.
  public func callTicket(_ id: Identifier<Ticket>, by author: Author) throws -> Ticket {
    try write(by: author) { try $0.callTicket(id) }
  }

  /// Calls the next party of a band. Without a band: of those who are first in theirs and for whom
  /// a table is free, the one that came first; if no table fits anybody, the one that came first.
  ///
  /// - Throws: `DoorError.nobodyWaiting`.
  public func callNext(band: String? = nil, by author: Author) throws -> Ticket {
    try write(by: author) { try $0.callNext(band: band) }
  }

  /// Notes that a called party did not come, and moves it as the house's rule says.
  ///
  /// - Throws: `DoorError.missedTooSoon` before the store's time from the last call.
  public func missTicket(_ id: Identifier<Ticket>, by author: Author) throws -> Ticket {
    try write(by: author) { try $0.missTicket(id) }
  }

  /// Brings a missed party that stands at the desk back into the queue.
  public func restoreTicket(_ id: Identifier<Ticket>, by author: Author) throws -> Ticket {
    try write(by: author) { try $0.restoreTicket(id) }
  }
}

extension Transaction {
  func callTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    guard ticket.stage != .missed else { throw DoorError.mustBeRestored(ticket.displayNumber) }
    ticket.stage = .called
    ticket.callCount += 1
    ticket.lastCalledAt = now
    try store(&ticket, step: .called)
    return ticket
  }

  func callNext(band: String?) throws -> Ticket {
    try require(.queue)
    if let band, !store.settings.bands.contains(where: { $0.code == band }) {
      throw DoorError.unknownBand(band)
    }
    let waiting = try Ticket.fetchLive(db, on: today)
      .filter { $0.stage == .waiting && (band == nil || $0.band == band) }
    let heads = Dictionary(grouping: waiting, by: \.band).values
      .compactMap { QueueOrder.sorted($0).first }
      .sorted { ($0.issuedAt, $0.id) < ($1.issuedAt, $1.id) }
    let free = band == nil ? try freeTables() : []
    let next =
      heads.first { !Seating.choices(forPartySize: $0.partySize, free: free).isEmpty }
      ?? heads.first
    guard let next else { throw DoorError.nobodyWaiting(band: band) }
    return try callTicket(next.id)
  }

  func missTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    guard ticket.stage == .called else {
      throw ticket.stage == .missed
        ? DoorError.mustBeRestored(ticket.displayNumber) : .notCalled(ticket.displayNumber)
    }
    let rule = MissedRule(
      policy: store.settings.missedPolicy, delaySeconds: store.settings.missedAfterSeconds)
    if let left = rule.secondsLeft(calledAt: ticket.lastCalledAt, now: now), left > 0 {
      throw DoorError.missedTooSoon(ticket.displayNumber, secondsLeft: left)
    }
    let queue = try queue(ofBand: ticket.band, on: ticket.businessDay)
    let reason: Phrase
    switch rule.outcome(of: ticket, in: queue, now: now) {
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
      let clock = store.calendar.clockText(until)
      reason = Phrase("missed: keeps its place until \(clock)", "过号，保留位置至 \(clock)")
    case .desk:
      ticket.stage = .missed
      reason = Phrase("missed again: to be restored at the desk", "再次过号，请客人到前台恢复")
    case .void:
      ticket.stage = .expired
      reason = Phrase("a missed number is void here", "过号作废")
    }
    ticket.missCount += 1
    try store(&ticket, step: .missed, reason: reason)
    return ticket
  }

  func restoreTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    guard ticket.stage == .missed else { throw DoorError.notMissed(ticket.displayNumber) }
    ticket.stage = .waiting
    let queue = try queue(ofBand: ticket.band, on: ticket.businessDay)
    let reason: Phrase
    switch store.settings.missedPolicy {
    case .deferByTables(let tables):
      ticket.rank = QueueOrder.restoredRank(of: ticket, in: queue, after: tables)
      let ahead = min(tables, queue.count)
      reason = Phrase("restored: comes after \(ahead) tables", "恢复排队，顺延 \(ahead) 桌")
    case .keepMinutes(let minutes) where try isBack(ticket, within: minutes):
      reason = Phrase("back within \(minutes) min: its old place", "\(minutes) 分钟内返回，保留原位")
    case .keepMinutes, .void:
      ticket.rank = QueueOrder.restoredRank(of: ticket, in: queue, after: queue.count)
      reason = Phrase("restored: at the end of the queue", "恢复排队，排到队尾")
    }
    try store(&ticket, step: .restored, reason: reason)
    return ticket
  }

  private func isBack(_ ticket: Ticket, within minutes: Int) throws -> Bool {
    let missedAt = try Timestamp.fetchOne(
      db, sql: "SELECT max(at) FROM ticketStep WHERE ticketID = ? AND kind = 'missed'",
      arguments: [ticket.id])
    return missedAt.map { now <= $0.advanced(byMinutes: minutes) } ?? true
  }
}
