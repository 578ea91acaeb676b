import Foundation

/// How good rankings are, as the mean over those who were ranked for.
///
/// Recall@k is hits ÷ size of what was taken, the hit rate HR@k the share with any hit, and NDCG@k
/// has its ideal over min(k, size).
public struct RankingFigures: Sendable, Equatable, Encodable {
  /// For how many something was taken.
  public private(set) var count = 0
  public private(set) var recall = 0.0
  public private(set) var hitRate = 0.0
  public private(set) var ndcg = 0.0

  public init() {}

  /// Adds one ranking.
  /// - Parameters:
  ///   - ranked: the best first; only the first `k` count.
  ///   - taken: what was taken; nothing taken counts nowhere.
  public mutating func add<Item: Hashable>(_ ranked: some Sequence<Item>, taken: Set<Item>, k: Int)
  {
    guard !taken.isEmpty, k > 0 else { return }
    var hits = 0
    var gain = 0.0
    for (place, item) in ranked.prefix(k).enumerated() where taken.contains(item) {
      hits += 1
      gain += 1 / log2(Double(place) + 2)
    }
    let ideal = (0..<min(k, taken.count)).reduce(0) { $0 + 1 / log2(Double($1) + 2) }
    add(
      recall: Double(hits) / Double(taken.count), hitRate: hits > 0 ? 1 : 0, ndcg: gain / ideal)
  }

  private mutating func add(recall: Double, hitRate: Double, ndcg: Double) {
    count += 1
    let share = 1 / Double(count)
    self.recall += (recall - self.recall) * share
    self.hitRate += (hitRate - self.hitRate) * share
    self.ndcg += (ndcg - self.ndcg) * share
  }
}

/// How long answers took.
public struct AnswerTimes: Sendable {
  private var seconds: [Double] = []

  public init() {}

  /// Runs an answer and keeps its time.
  public mutating func measure<Value>(_ answer: () -> Value) -> Value {
    let clock = ContinuousClock()
    let start = clock.now
    let value = answer()
    let parts = start.duration(to: clock.now).components
    seconds.append(Double(parts.seconds) + Double(parts.attoseconds) * 1e-18)
    return value
  }

  /// The time that this share of the answers kept within, in milliseconds; 0 without answers.
  public func milliseconds(within share: Double) -> Double {
    guard !seconds.isEmpty else { return 0 }
    let sorted = seconds.sorted()
    let place = Int((Double(sorted.count) * share).rounded(.up)) - 1
    return sorted[max(0, min(sorted.count - 1, place))] * 1000
  }
}
