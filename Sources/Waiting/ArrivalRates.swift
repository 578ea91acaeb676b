import Foundation

/// How many parties come in an hour of a weekday.
public struct ArrivalRates: Sendable {
  private var counts: [Int: Double] = [:]
  private var hourCounts = [Double](repeating: 0, count: 24)
  private var days: Set<Int> = []
  private(set) var sizes: [Int] = []

  private static let weight = 2.0

  public init() {}

  /// The house was open on this business day.
  public mutating func noteDay(of moment: LocalMinute) { days.insert(moment.day) }

  /// A party has come.
  public mutating func note(size: Int, at moment: LocalMinute) {
    noteDay(of: moment)
    counts[moment.weekday * 24 + moment.hour, default: 0] += 1
    hourCounts[moment.hour] += 1
    sizes.append(size)
    if sizes.count > 400 { sizes.removeFirst(100) }
  }

  /// Parties that come in the hour of a moment, on average. The day that has begun teaches
  /// nothing yet.
  func perHour(at moment: LocalMinute, on today: Int) -> Double {
    let past = days.filter { $0 < today }
    guard !past.isEmpty else { return 0 }
    let same = Double(
      past.count { LocalMinute(minutes: Double($0) * 1440 + 720).weekday == moment.weekday })
    let usual = hourCounts[moment.hour] / Double(days.count)
    return (counts[moment.weekday * 24 + moment.hour, default: 0] + Self.weight * usual)
      / (same + Self.weight)
  }
}
