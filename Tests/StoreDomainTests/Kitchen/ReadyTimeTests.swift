import StoreDomain
import Testing

@Suite("When an order will be ready")
struct ReadyTimeTests {
  /// A kitchen that takes two minutes for each piece, ten more for a fish, and longer while it has
  /// much in hand; now and then something burns.
  static func log(_ count: Int, seed: UInt64) -> [FinishedOrder] {
    var random = SeededGenerator(seed: seed)
    var log: [FinishedOrder] = []
    var ready: [Int] = []
    var now = LocalDate(year: 2026, month: 3, day: 2).dayNumber * 86_400 + 11 * 3_600
    for _ in 0..<count {
      now += Int.random(in: 30...900, using: &random)
      ready.removeAll { $0 <= now }
      let pieces = Int.random(in: 1...6, using: &random)
      let hasFish = Int.random(in: 0..<4, using: &random) == 0
      let burnt = Int.random(in: 0..<20, using: &random) == 0 ? 15.0 : 0
      let minutes =
        4 + 2 * Double(pieces) + (hasFish ? 10 : 0) + 1.5 * Double(ready.count) + burnt
        + Double.random(in: -1...1, using: &random)
      ready.append(now + Int(minutes * 60))
      log.append(
        FinishedOrder(
          KitchenOrder(
            orderedAt: now, outlet: "hot", lines: pieces, pieces: pieces,
            dishes: hasFish ? ["fish", "tofu"] : ["tofu"], total: pieces * 1000),
          minutes: minutes))
    }
    return log
  }

  @Test("What is ordered and what is in hand foretells far better than one time for all")
  func better() throws {
    for seed in [1, 2] as [UInt64] {
      let evaluation = try #require(ReadyTimeEvaluation(of: Self.log(600, seed: seed), trees: 40))
      #expect(evaluation.tested == 120)
      #expect(evaluation.learned == 480)
      #expect(evaluation.improvement > 0.3, "seed \(seed): \(evaluation)")
      #expect(evaluation.readyByLate > 0.75, "seed \(seed): \(evaluation)")
    }
  }

  @Test("The same log gives the same answer, whatever the order of its rows")
  func deterministic() {
    let log = Self.log(200, seed: 4)
    let first = ReadyTimeEvaluation(of: log, trees: 10)
    #expect(first != nil)
    #expect(ReadyTimeEvaluation(of: log, trees: 10) == first)
    #expect(ReadyTimeEvaluation(of: log.reversed(), trees: 10) == first)
  }

  @Test("Nothing of the future is known: what comes later changes no answer before")
  func noFuture() throws {
    let log = Self.log(200, seed: 5)
    func answers(_ rest: [FinishedOrder]) throws -> [ReadyTime] {
      var model = try #require(ReadyTimeModel(learningFrom: Array(log.prefix(150)), trees: 30))
      return rest.map { finished in
        let time = model.expect(finished.order)
        model.note(finished.order, minutes: finished.minutes)
        return time
      }
    }
    let all = try answers(Array(log.suffix(50)))
    #expect(try answers(Array(log.suffix(50).prefix(20))) == Array(all.prefix(20)))
    // How long an order takes that is still being made is not known either.
    let pair = zip(log.suffix(50), log.suffix(49)).first { first, next in
      Double(next.order.orderedAt - first.order.orderedAt) < first.minutes * 60
    }
    var (open, next) = try #require(pair)
    let usual = try answers([open, next])
    open.minutes = 600
    #expect(try answers([open, next]) == usual)
  }

  @Test("Too little teaches nothing, and a kitchen that always takes as long is foretold so")
  func edges() throws {
    #expect(ReadyTimeEvaluation(of: []) == nil)
    #expect(ReadyTimeModel(learningFrom: Self.log(59, seed: 6)) == nil)
    let same = Self.log(120, seed: 7).map { FinishedOrder($0.order, minutes: 12) }
    let evaluation = try #require(ReadyTimeEvaluation(of: same, trees: 10))
    #expect(evaluation.error < 1e-9)
    #expect(evaluation.improvement == 0)
    var model = try #require(ReadyTimeModel(learningFrom: same, trees: 10))
    let time = model.expect(
      KitchenOrder(orderedAt: 0, outlet: "unknown", lines: 0, pieces: 0, dishes: [], total: 0))
    #expect(time.likely == 12)
    #expect(time.late >= time.likely)
  }
}
