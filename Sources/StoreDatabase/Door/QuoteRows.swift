import GRDB
import StoreDomain
import Waiting

/// What a party that found no table was told when it took its number, and what became of it.
struct QuoteOutcome {
  var raw: WaitQuote
  var said: WaitQuote
  var minutes: Double
  var wasSeated: Bool

  var forCalibration: QuoteCalibration.Outcome {
    QuoteCalibration.Outcome(raw: raw, minutes: minutes, wasSeated: wasSeated)
  }

  /// Those of a span of business days that are known, in the order of time.
  static func fetchAll(
    _ db: Database, from first: LocalDate? = nil, before last: LocalDate? = nil
  ) throws -> [QuoteOutcome] {
    try db.list(
      """
      SELECT rawP50, rawP90, toldP50, toldP90, waitEndedAt - issuedAt, stage,
        \(Ticket.whyCancelled) FROM ticket
      WHERE toldP50 IS NOT NULL AND foundTable = 0 AND waitEndedAt IS NOT NULL
        AND businessDay >= ? AND businessDay < ?
      ORDER BY waitEndedAt, id
      """, [first?.description ?? "", last?.description ?? "9999"]
    ) { row -> QuoteOutcome? in
      guard !Ticket.wasMistake(row[6]) else { return nil }
      return QuoteOutcome(
        raw: WaitQuote(p50: row[0], p90: row[1]), said: WaitQuote(p50: row[2], p90: row[3]),
        minutes: Double(row[4] as Int64) / 60_000, wasSeated: row[5] as Ticket.Stage == .seated)
    }.compactMap(\.self)
  }
}

extension Ticket {
  /// Of a row of `ticket`: why it was cancelled; null for any other.
  static let whyCancelled = """
    CASE WHEN stage = 'cancelled' THEN (
      SELECT reasonEnglish FROM ticketStep WHERE ticketID = ticket.id AND kind = 'cancelled'
      ORDER BY at DESC, ticketStep.rowid DESC LIMIT 1) END
    """

  /// Whether nobody waited with a number that was cancelled for this reason. Of such a one nothing is
  /// learned: no guest walked away.
  static func wasMistake(_ reason: String?) -> Bool {
    guard let reason else { return false }
    return Reason(words: reason).usual == .enteredByMistake
      || reason.hasPrefix(UsualReason.enteredByMistake.words.english + ", ")
  }
}

extension Transaction {
  /// What a party of this size that joins now is told, nil when nobody can say; and whether a table is
  /// free for it.
  func quote(for partySize: Int) throws -> (quote: DoorWaits.Quote?, foundTable: Bool) {
    let floor = try floorTables()
    let waits = DoorWaits(
      floor: floor, live: try Ticket.fetchLive(db, on: today), model: self.waits.model(store),
      store: store, now: now)
    let free = floor.freeTables
    let choices = Seating.choices(
      forPartySize: partySize, free: free.tables.filter { free.lasts($0, forPartySize: partySize) })
    return (waits.quote(for: partySize), !choices.isEmpty)
  }
}

extension Ticket {
  /// When its wait was over, as far as anybody knows: whom the house gave up, it last saw when it
  /// called.
  func waitEnded(at now: Timestamp) -> Timestamp? {
    switch stage {
    case .waiting, .called, .missed: nil
    case .expired: lastCalledAt
    case .seated, .cancelled: now
    }
  }
}

extension StoreDatabase {
  /// How well the waits held that parties were told who found no table; all that were recorded.
  public func quoteScore() throws -> QuoteScore {
    let outcomes = try read { try QuoteOutcome.fetchAll($0) }
    return QuoteScore(outcomes.map { ($0.said, $0.minutes, $0.wasSeated) })
  }
}
