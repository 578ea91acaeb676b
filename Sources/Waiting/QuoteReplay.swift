/// Quotes every join of a log from its past alone, and measures how the quotes held.
public struct QuoteReplay: Sendable {
  /// One quote of the log.
  public struct Record: Sendable {
    public var party: String
    public var joinedAt: LocalMinute
    public var quote: WaitQuote
    var baseline: WaitQuote
    /// Until it was seated or walked away, or until the log ends; nil when nobody knows.
    var minutes: Double?
    var wasSeated = false
    public var isTested: Bool
  }

  /// Days that only teach.
  public static let learningDays = 7.0

  public private(set) var records: [Record] = []

  /// Quotes that were said to parties that still wait, by party.
  private var open: [String: (record: Int, estimate: Double)] = [:]

  /// - Parameters:
  ///   - events: in the order of time.
  ///   - evenings: that are played for one quote.
  public init(
    tables: [LoggedTable], events: [DoorEvent], evenings: Int = WatchedDoor.evenings
  ) {
    var door = WatchedDoor(tables: tables, evenings: evenings)
    var baseline = BaselineQuote()
    guard let start = events.first?.at, let last = events.last?.at else { return }
    for (index, event) in events.enumerated() {
      door.forget(at: event.at)
      // As it was before the event.
      let waiting = door.waiting
      let told = door.take(event, seed: UInt64(index))
      switch event.what {
      case .join(let party, let size, _):
        // Of an earlier guest with this number, nobody knows the end.
        open[party] = nil
        if let told {
          let band = BaselineQuote.band(size)
          let ahead = waiting.count { !$0.isBooked && BaselineQuote.band($0.size) == band }
          let estimate = baseline.estimate(size: size, ahead: ahead, at: event.at)
          open[party] = (records.count, estimate)
          records.append(
            Record(
              party: party, joinedAt: event.at, quote: told.quote,
              baseline: baseline.quote(estimate),
              isTested: event.at - start >= Self.learningDays * 1440))
        }
      case .seat(let party, _):
        // One who sits already takes another table beside.
        guard let seated = waiting.first(where: { $0.name == party }) else { break }
        baseline.seated(size: seated.size, at: event.at)
        if let (estimate, minutes) = end(party, at: event.at, seated: true) {
          baseline.settled(estimate: estimate, minutes: minutes)
        }
      case .leave(let party):
        if waiting.contains(where: { $0.name == party }) {
          _ = end(party, at: event.at, seated: false)
        }
      case .free: break
      }
    }
    // Who still waits has waited so long and not been seated.
    for party in door.waiting { _ = end(party.name, at: last, seated: false) }
  }

  /// What became of a party that had a quote: the baseline's estimate, and how long it waited.
  private mutating func end(
    _ party: String, at now: LocalMinute, seated: Bool
  ) -> (estimate: Double, minutes: Double)? {
    guard let place = open.removeValue(forKey: party) else { return nil }
    let minutes = now - records[place.record].joinedAt
    records[place.record].minutes = minutes
    records[place.record].wasSeated = seated
    return (place.estimate, minutes)
  }

  public var score: QuoteScore { QuoteScore(records.filter(\.isTested), \.quote) }
  public var baselineScore: QuoteScore { QuoteScore(records.filter(\.isTested), \.baseline) }
}

/// How well quotes held. What nothing is known of is nil, and null in JSON.
public struct QuoteScore: Sendable, Encodable {
  public var count: Int
  public var coverageP50: Double?
  public var coverageP90: Double?
  public var pinballLoss: Double?

  init(_ records: [QuoteReplay.Record], _ quote: KeyPath<QuoteReplay.Record, WaitQuote>) {
    self.init(
      records.compactMap { record in
        record.minutes.map { (record[keyPath: quote], $0, record.wasSeated) }
      })
    count = records.count
  }

  public init(_ outcomes: [(quote: WaitQuote, minutes: Double, wasSeated: Bool)]) {
    count = outcomes.count
    let seated = outcomes.filter(\.wasSeated)
    guard !seated.isEmpty else { return }
    func coverage(_ part: KeyPath<WaitQuote, Double>) -> Double {
      Survival(
        outcomes.map {
          Survival.Seen($0.minutes / max(1e-9, $0.quote[keyPath: part]), isWhole: $0.wasSeated)
        }
      ).share(atMost: 1)
    }
    func loss(_ quote: Double, _ minutes: Double, _ share: Double) -> Double {
      minutes >= quote ? share * (minutes - quote) : (1 - share) * (quote - minutes)
    }
    coverageP50 = coverage(\.p50)
    coverageP90 = coverage(\.p90)
    pinballLoss =
      seated.reduce(0) {
        $0 + (loss($1.quote.p50, $1.minutes, 0.5) + loss($1.quote.p90, $1.minutes, 0.9)) / 2
      } / Double(seated.count)
  }

  private enum Key: String, CodingKey { case count, coverageP50, coverageP90, pinballLoss }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(count, forKey: .count)
    try container.encode(coverageP50, forKey: .coverageP50)
    try container.encode(coverageP90, forKey: .coverageP90)
    try container.encode(pinballLoss, forKey: .pinballLoss)
  }
}
