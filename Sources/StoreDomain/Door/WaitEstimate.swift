/// How long a party will wait, in minutes: with an even chance no longer than the middle, nine times
/// out of ten no longer than the end.
public struct WaitEstimate: Hashable, Sendable {
  public var p50: Double
  public var p90: Double

  /// Guests are told nothing finer, in minutes.
  public static let step = 5.0

  public init(p50: Double, p90: Double) {
    self.p50 = p50
    self.p90 = p90
  }

  /// As people say it: from the middle, rounded down, to the end, rounded up.
  public var minutes: ClosedRange<Int> {
    func rounded(_ minutes: Double, _ rule: FloatingPointRoundingRule) -> Int {
      Int((max(0, minutes) / Self.step).rounded(rule) * Self.step)
    }
    let from = rounded(p50, .down)
    return from...max(from, rounded(p90, .up))
  }

  /// "25-40 min", "25-40 分钟".
  public var phrase: Phrase {
    let (from, until) = (minutes.lowerBound, minutes.upperBound)
    if until == 0 { return Phrase("no wait", "无需等候") }
    if from == 0 { return Phrase("up to \(until) min", "\(until) 分钟内") }
    return from == until
      ? Phrase("\(until) min", "\(until) 分钟")
      : Phrase("\(from)-\(until) min", "\(from)-\(until) 分钟")
  }

  /// "25-40m", "25-40分", where a list has seven columns for it.
  public var shortPhrase: Phrase {
    minutes.upperBound < 100 ? Phrase("\(range)m", "\(range)分") : Phrase(range, range)
  }

  /// With its unit whatever it is, for guests: `85-105 min`.
  public var guestPhrase: Phrase {
    minutes.upperBound == 0 ? phrase : Phrase("\(range) min", "\(range)分")
  }

  private var range: String {
    let (from, until) = (minutes.lowerBound, minutes.upperBound)
    return from == until ? "\(until)" : "\(from)-\(until)"
  }
}
