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
      .compactMap { $0.min { $0.comesBefore($1) } }
    let seats = band == nil ? try freeTables().map(\.seats).max() ?? 0 : Int.max
    let next =
      heads.filter { $0.partySize <= seats }.min { $0.comesBefore($1) }
      ?? heads.min { $0.comesBefore($1) }
    guard let next else { throw DoorError.nobodyWaiting(band: band) }
    return try callTicket(next.id)
  }

  func missTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    guard ticket.stage == .called, let calledAt = ticket.lastCalledAt else {
      throw ticket.stage == .missed
        ? DoorError.mustBeRestored(ticket.displayNumber) : .notCalled(ticket.displayNumber)
    }
    let left = store.settings.missedAfterSeconds - now.seconds(since: calledAt)
    guard left <= 0 else {
      throw DoorError.missedTooSoon(ticket.displayNumber, secondsLeft: left)
    }
    ticket.missCount += 1
    let reason: Phrase
    switch store.settings.missedPolicy {
    case .deferByTables(let tables) where ticket.missCount == 1:
      ticket.stage = .waiting
      ticket.rank = try rank(of: ticket, behind: tables)
      reason = Phrase("comes again after \(tables) tables", "过号，顺延 \(tables) 桌")
    case .deferByTables:
      ticket.stage = .missed
      reason = Phrase("missed again: to be restored at the desk", "再次过号，请客人到前台恢复")
    case .keepMinutes(let minutes):
      ticket.stage = .missed
      reason = Phrase("keeps its place for \(minutes) min", "过号，保留 \(minutes) 分钟")
    case .void:
      ticket.stage = .expired
      reason = Phrase("a missed number is void here", "过号作废")
    }
    try store(&ticket, step: .missed, reason: reason)
    return ticket
  }

  func restoreTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    try require(.queue)
    var ticket = try liveTicket(id)
    guard ticket.stage == .missed else { throw DoorError.notMissed(ticket.displayNumber) }
    ticket.stage = .waiting
    let reason: Phrase
    switch store.settings.missedPolicy {
    case .deferByTables(let tables):
      ticket.rank = try rank(of: ticket, behind: tables)
      reason = Phrase("comes after \(tables) tables", "恢复排队，顺延 \(tables) 桌")
    case .keepMinutes(let minutes):
      let missedAt = try Timestamp.fetchOne(
        db, sql: "SELECT max(at) FROM ticketStep WHERE ticketID = ? AND kind = 'missed'",
        arguments: [id])
      if let missedAt, now <= missedAt.advanced(byMinutes: minutes) {
        reason = Phrase("back within \(minutes) min: its old place", "\(minutes) 分钟内返回，保留原位")
      } else {
        ticket.rank = Int(now.millisecondsSinceEpoch)
        reason = Phrase("back after \(minutes) min: at the end", "超过 \(minutes) 分钟返回，排到队尾")
      }
    case .void:
      ticket.rank = Int(now.millisecondsSinceEpoch)
      reason = Phrase("restored at the desk: at the end", "前台恢复，排到队尾")
    }
    try store(&ticket, step: .restored, reason: reason)
    return ticket
  }

  /// The rank that puts a ticket behind the next `tables` parties of its band; nobody else moves.
  private func rank(of ticket: Ticket, behind tables: Int) throws -> Int {
    let others = try Ticket.fetchLive(db, on: ticket.businessDay)
      .filter { $0.band == ticket.band && $0.id != ticket.id && $0.stage == .waiting }
      .sorted { $0.comesBefore($1) }
    guard tables > 0, let last = others.prefix(tables).last else { return ticket.rank }
    return max(last.rank + 1, ticket.rank)
  }
}
