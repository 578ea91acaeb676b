import Foundation

/// What was sold day by day, for trends.
struct DayCounts: Sendable {
  /// Days in which a trend halves.
  static let halfLives = [3.0, 10.0, 30.0]
  /// A trend looks back so many days.
  static let reach = 90
  /// For each half-life, what is left of a sale after so many days.
  private static let left = halfLives.map { halfLife in
    (0...reach).map { pow(0.5, Double($0) / halfLife) }
  }
  /// So many days are kept worked out; a store asks for today.
  private static let keptLimit = 64

  private var days: [Int: [Int: Double]] = [:]
  /// What was sold before a day, as seen on it: that changes no more when checks come in time.
  private var before: [Int: Lately] = [:]

  /// What was sold lately, for each half-life; each day counts less than the one after it.
  struct Lately: Sendable {
    fileprivate var sums: [[Double]]
    fileprivate(set) var totals: [Double]
    fileprivate var today: [Int: Double] = [:]

    func sum(_ dish: Int, _ index: Int) -> Double {
      (dish < sums[index].count ? sums[index][dish] : 0) + (today[dish] ?? 0)
    }
  }

  mutating func add(_ basket: [Int], on day: Int) {
    for dish in basket { days[day, default: [:]][dish, default: 0] += 1 }
    // A check that comes late changes what was before the days after it.
    if before.keys.contains(where: { $0 > day }) { before = before.filter { $0.key <= day } }
  }

  mutating func lately(on day: Int, dishes: Int) -> Lately {
    var lately = before[day] ?? work(on: day, dishes: dishes)
    lately.today = days[day] ?? [:]
    let sold = lately.today.values.reduce(0, +)
    for index in lately.totals.indices { lately.totals[index] += sold }
    return lately
  }

  private mutating func work(on day: Int, dishes: Int) -> Lately {
    var lately = Lately(
      sums: [[Double]](
        repeating: [Double](repeating: 0, count: dishes), count: Self.halfLives.count),
      totals: [Double](repeating: 0, count: Self.halfLives.count))
    for age in (1...Self.reach).reversed() {
      guard let counts = days[day - age] else { continue }
      // Each dish has a sum of its own and counts are whole: the order of a dictionary is no matter.
      var all = 0.0
      for (dish, count) in counts {
        for index in lately.sums.indices {
          lately.sums[index][dish] += Self.left[index][age] * count
        }
        all += count
      }
      for index in lately.totals.indices { lately.totals[index] += Self.left[index][age] * all }
    }
    if before.count >= Self.keptLimit { before = [:] }
    before[day] = lately
    return lately
  }

  // MARK: In a file

  func pack(_ day: Int, into packed: inout PackedNumbers) {
    for (dish, count) in (days[day] ?? [:]).sorted(by: { $0.key < $1.key }) {
      packed.append(dish)
      packed.append(count)
    }
  }

  mutating func unpack(_ day: Int, from packed: inout PackedNumbers) -> Bool {
    var counts: [Int: Double] = [:]
    while packed.left > 0 {
      guard let dish = packed.whole(), let count = packed.number() else { return false }
      counts[dish] = count
    }
    days[day] = counts
    before = before.filter { $0.key <= day }
    return true
  }
}
