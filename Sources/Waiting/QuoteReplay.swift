/// Quotes every join of a log from its past alone, and measures how the quotes held.
public struct QuoteReplay: Sendable {
  /// One quote of the log.
  public struct Record: Sendable {
    public var party: String
    public var joinedAt: LocalMinute
    public var quote: WaitQuote
    var baseline: WaitQuote
    /// Until it was seated or walked away; nil while it waits at the end of the log.
    var minutes: Double?
    var wasSeated = false
    public var isTested: Bool
  }

  /// Days that only teach.
  public static let learningDays = 7.0

  public private(set) var records: [Record] = []

  /// - Parameters:
  ///   - events: in the order of time.
  ///   - evenings: that are played for one quote.
  public init(
    tables: [LoggedTable], events: [DoorEvent], evenings: Int = WatchedDoor.evenings
  ) {
    var door = WatchedDoor(tables: tables, evenings: evenings)
    var baseline = BaselineQuote()
    var sizes: [String: Int] = [:]
    var waiting: [String: Int] = [:]
    var open: [String: (record: Int, estimate: Double)] = [:]
    let start = events.first?.at ?? LocalMinute(minutes: 0)
    for (index, event) in events.enumerated() {
      let told = door.take(event, seed: UInt64(index))
      switch event.what {
      case .join(let party, let size, let isBooked):
        sizes[party] = size
        let band = BaselineQuote.band(size)
        if let told {
          let ahead = waiting.values.count { $0 == band }
          let estimate = baseline.estimate(size: size, ahead: ahead, at: event.at)
          open[party] = (records.count, estimate)
          records.append(
            Record(
              party: party, joinedAt: event.at, quote: told.quote,
              baseline: baseline.quote(estimate),
              isTested: event.at - start >= Self.learningDays * 1440))
        }
        if !isBooked { waiting[party] = band }
      case .seat(let party, _):
        waiting[party] = nil
        baseline.seated(size: sizes[party] ?? 1, at: event.at)
        if let place = open.removeValue(forKey: party) {
          let minutes = event.at - records[place.record].joinedAt
          records[place.record].minutes = minutes
          records[place.record].wasSeated = true
          baseline.settled(estimate: place.estimate, minutes: minutes)
        }
      case .leave(let party):
        waiting[party] = nil
        if let place = open.removeValue(forKey: party) {
          records[place.record].minutes = event.at - records[place.record].joinedAt
        }
      case .free: break
      }
    }
  }

  public var score: QuoteScore { QuoteScore(records.filter(\.isTested), \.quote) }
  public var baselineScore: QuoteScore { QuoteScore(records.filter(\.isTested), \.baseline) }
}

/// How well quotes held.
public struct QuoteScore: Sendable, Encodable {
  public var count: Int
  public var coverageP50: Double
  public var coverageP90: Double
  public var pinballLoss: Double

  init(_ records: [QuoteReplay.Record], _ quote: KeyPath<QuoteReplay.Record, WaitQuote>) {
    self.init(
      records.compactMap { record in
        record.minutes.map { (record[keyPath: quote], $0, record.wasSeated) }
      })
    count = records.count
  }

  public init(_ outcomes: [(quote: WaitQuote, minutes: Double, wasSeated: Bool)]) {
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
    let seated = outcomes.filter(\.wasSeated)
    count = outcomes.count
    coverageP50 = coverage(\.p50)
    coverageP90 = coverage(\.p90)
    pinballLoss =
      seated.isEmpty
      ? 0
      : seated.reduce(0) {
        $0 + (loss($1.quote.p50, $1.minutes, 0.5) + loss($1.quote.p90, $1.minutes, 0.9)) / 2
      } / Double(seated.count)
  }
}
