import Foundation

/// Corrects quotes by what became of the earlier ones. A party that walked away says only that its
/// table took longer than it waited.
public struct QuoteCalibration: Sendable {
  /// A quote as the simulation made it, and what happened.
  public struct Outcome: Sendable {
    public var raw: WaitQuote
    public var minutes: Double
    public var wasSeated: Bool

    public init(raw: WaitQuote, minutes: Double, wasSeated: Bool) {
      self.raw = raw
      self.minutes = minutes
      self.wasSeated = wasSeated
    }
  }

  /// What is longer ago is forgotten.
  static let remembered = 400
  /// So many outcomes weigh as much as the simulation's own word.
  static let trust = 25.0

  private var outcomes: [Outcome] = []
  private var factors = (p50: 1.0, p90: 1.0)

  public init() {}

  public mutating func note(_ outcome: Outcome) {
    guard outcome.minutes.isFinite, outcome.minutes >= 0 else { return }
    outcomes.append(outcome)
    if outcomes.count > Self.remembered { outcomes.removeFirst() }
    factors = (factor(0.5, \.p50), factor(0.9, \.p90))
  }

  private func factor(_ share: Double, _ quote: KeyPath<WaitQuote, Double>) -> Double {
    let survival = Survival(
      outcomes.map {
        Survival.Seen(
          $0.minutes / max(0.5, $0.raw[keyPath: quote]), isWhole: $0.wasSeated)
      })
    guard let found = survival.quantile(share), found > 0 else { return 1 }
    let count = Double(outcomes.count)
    return exp(log(found) * count / (count + Self.trust))
  }

  /// The quote to say.
  public func corrected(_ raw: WaitQuote) -> WaitQuote {
    let p50 = raw.p50 * factors.p50
    return WaitQuote(p50: p50, p90: max(p50, raw.p90 * factors.p90))
  }
}
