import Foundation
import StoreDomain
import Testing

@testable import Suggestions

@Suite("How good a ranking is")
struct RankingFiguresTests {
  @Test func figuresOfARankingThatIsWorkedOutByHand() {
    var figures = RankingFigures()
    // Hits on the second and third place of three; four were taken.
    figures.add(["x", "a", "b", "c"], taken: ["a", "b", "c", "d"], k: 3)
    #expect(figures.recall == 0.5)
    #expect(figures.hitRate == 1)
    let ideal = 1 + 1 / log2(3.0) + 0.5
    #expect(abs(figures.ndcg - (1 / log2(3.0) + 0.5) / ideal) < 1e-12)
    figures.add(["x", "y"], taken: ["a"], k: 3)
    #expect(figures.count == 2)
    #expect(figures.recall == 0.25)
    #expect(figures.hitRate == 0.5)
    // Nothing taken counts nowhere.
    figures.add(["x"], taken: Set<String>(), k: 3)
    #expect(figures.count == 2)
  }

  /// The definitions once more, written differently: by asking for each taken item where it stands.
  @Test func figuresAreThoseOfTheDefinitionsOverRandomRankings() {
    var random = SeededGenerator(seed: 31)
    var figures = RankingFigures()
    var (recall, hitRate, ndcg, count) = (0.0, 0.0, 0.0, 0.0)
    for _ in 0..<500 {
      let k = Int.random(in: 1...12, using: &random)
      let ranked = Array(
        (0..<30).shuffled(using: &random).prefix(Int.random(in: 0...20, using: &random)))
      let taken = Set(
        (0..<30).shuffled(using: &random).prefix(Int.random(in: 1...9, using: &random)))
      figures.add(ranked, taken: taken, k: k)
      let places = taken.compactMap { item in ranked.firstIndex(of: item).map { $0 + 1 } }
        .filter { $0 <= k }
      recall += Double(places.count) / Double(taken.count)
      hitRate += places.isEmpty ? 0 : 1
      let gain = places.sorted().map { log(2.0) / log(Double($0 + 1)) }.reduce(0, +)
      let ideal = (1...min(k, taken.count)).map { log(2.0) / log(Double($0 + 1)) }.reduce(0, +)
      ndcg += gain / ideal
      count += 1
    }
    #expect(abs(figures.recall - recall / count) < 1e-9)
    #expect(abs(figures.hitRate - hitRate / count) < 1e-9)
    #expect(abs(figures.ndcg - ndcg / count) < 1e-9)
  }

  @Test func timesAreToldByTheShareThatKeptWithinThem() {
    var times = AnswerTimes()
    #expect(times.milliseconds(within: 0.5) == 0)
    for _ in 0..<10 { _ = times.measure { 1 } }
    #expect(times.milliseconds(within: 0.5) <= times.milliseconds(within: 0.99))
  }
}
