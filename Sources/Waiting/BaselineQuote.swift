/// The usual way to quote a wait, to compare with: the mean gap between the band's last seatings at
/// that hour times the parties ahead, scaled by how such estimates came out before.
struct BaselineQuote {
  private var gaps: [Int: [Double]] = [:]
  private var bandGaps: [Int: [Double]] = [:]
  private var lastSeating: [Int: LocalMinute] = [:]
  /// Actual ÷ estimate of all that were seated, ascending.
  private var ratios: [Double] = []
  static let remembered = 60

  static func band(_ size: Int) -> Int {
    switch size {
    case ...2: 0
    case 3...4: 1
    case 5...6: 2
    default: 3
    }
  }

  mutating func seated(size: Int, at now: LocalMinute) {
    let band = Self.band(size)
    if let last = lastSeating[band], last.day == now.day {
      Self.append(now - last, to: &gaps[band * 24 + now.hour, default: []])
      Self.append(now - last, to: &bandGaps[band, default: []])
    }
    lastSeating[band] = now
  }

  private static func append(_ gap: Double, to gaps: inout [Double]) {
    gaps.append(gap)
    if gaps.count > remembered { gaps.removeFirst() }
  }

  mutating func settled(estimate: Double, minutes: Double) {
    let ratio = minutes / max(0.1, estimate)
    var (low, high) = (0, ratios.count)
    while low < high {
      let middle = (low + high) / 2
      if ratios[middle] < ratio { low = middle + 1 } else { high = middle }
    }
    ratios.insert(ratio, at: low)
  }

  func estimate(size: Int, ahead: Int, at now: LocalMinute) -> Double {
    let band = Self.band(size)
    let known = gaps[band * 24 + now.hour] ?? bandGaps[band] ?? []
    let mean = known.isEmpty ? 10 : known.reduce(0, +) / Double(known.count)
    return max(0.1, mean * Double(ahead + 1))
  }

  func quote(_ estimate: Double) -> WaitQuote {
    guard !ratios.isEmpty else { return WaitQuote(p50: estimate, p90: 2 * estimate) }
    return WaitQuote(p50: estimate * ratios.quantile(0.5), p90: estimate * ratios.quantile(0.9))
  }
}
