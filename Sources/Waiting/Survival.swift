/// The Kaplan–Meier estimate of a distribution of which some values are known only to be larger than
/// what was seen.
public struct Survival: Sendable {
  /// One value: what was seen, whether it ended there, and how much it counts.
  public struct Seen: Sendable {
    public var value: Double
    /// False when it is only known to be larger.
    public var isWhole: Bool
    public var weight: Double

    public init(_ value: Double, isWhole: Bool, weight: Double = 1) {
      self.value = value
      self.isWhole = isWhole
      self.weight = weight
    }
  }

  /// Values at which something ended, ascending.
  private(set) var values: [Double] = []
  /// The share that has ended at or before the value of the same index.
  private(set) var shares: [Double] = []

  public init(_ seen: [Seen]) {
    // Whatever ends at a value was still at risk when something was last seen there.
    let sorted = seen.sorted {
      $0.value != $1.value ? $0.value < $1.value : $0.isWhole && !$1.isWhole
    }
    var atRisk = sorted.reduce(0) { $0 + $1.weight }
    var surviving = 1.0
    for one in sorted {
      if one.isWhole, atRisk > 0 {
        surviving *= max(0, 1 - one.weight / atRisk)
        if values.last == one.value {
          shares[shares.count - 1] = 1 - surviving
        } else {
          values.append(one.value)
          shares.append(1 - surviving)
        }
      }
      atRisk -= one.weight
    }
  }

  /// The share that is at most `value`.
  public func share(atMost value: Double) -> Double {
    let count = Self.count(of: values) { $0 <= value }
    return count == 0 ? 0 : shares[count - 1]
  }

  /// The smallest value that so large a share does not exceed; the largest known one when what was
  /// seen does not say. Nil when nothing has ended.
  public func quantile(_ share: Double) -> Double? {
    let count = Self.count(of: shares) { $0 < share }
    return count < values.count ? values[count] : values.last
  }

  private static func count(of sorted: [Double], where isBelow: (Double) -> Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if isBelow(sorted[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
