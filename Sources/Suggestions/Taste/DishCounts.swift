import Foundation

/// How often dishes are ordered: in all, by day, by the part of the day, and again by the same guest.
struct DishCounts: Sendable {
  private(set) var checks: [Double] = []
  private(set) var repeats: [Double] = []
  private(set) var chances: [Double] = []
  private var byPart: [[Double]] = []
  private var byDay: [Int: [Int: Double]] = [:]
  private var allByPart = [Double](repeating: 0, count: Self.parts)
  private var allRepeats = 0.0
  private var allChances = 0.0
  /// Dishes on all checks together.
  private(set) var sold = 0.0
  /// Checks.
  private(set) var count = 0

  private static let parts = 8
  /// Days in which a trend halves.
  static let halfLives = [3.0, 10.0, 30.0]
  /// A trend looks back so many days.
  private static let reach = 90
  /// A trend is mixed with so many dishes of the usual shares.
  private static let doubt = 100.0

  mutating func addDish() {
    checks.append(0)
    repeats.append(0)
    chances.append(0)
    byPart.append([Double](repeating: 0, count: Self.parts))
  }

  mutating func add(_ basket: [Int], past: GuestPast?, at moment: Moment) {
    count += 1
    for dish in basket {
      checks[dish] += 1
      sold += 1
      byDay[moment.day, default: [:]][dish, default: 0] += 1
      if let part = moment.partOfDay {
        byPart[dish][part] += 1
        allByPart[part] += 1
      }
    }
    guard let past else { return }
    for row in past.dishes {
      chances[row.dish] += 1
      allChances += 1
    }
    for dish in basket where past.eaten(dish) != nil {
      repeats[dish] += 1
      allRepeats += 1
    }
  }

  /// How often a guest who had the dish has it again on a visit.
  func repurchase(_ dish: Int) -> Double {
    let usual = (allRepeats + 1) / (allChances + 5)
    return (repeats[dish] + 5 * usual) / (chances[dish] + 5)
  }

  /// The logarithm of the dish's share of all that is sold.
  func logShare(_ dish: Int) -> Double { log((checks[dish] + 0.5) / (sold + 1)) }

  /// How much more than usual the dish is ordered at this time of the day, as a logarithm.
  func logLift(_ dish: Int, at moment: Moment) -> Double {
    guard let part = moment.partOfDay else { return 0 }
    let expected = checks[dish] * allByPart[part] / max(1, sold)
    return log(max(0.1, min(10, (byPart[dish][part] + 3) / (expected + 3))))
  }

  /// For each half-life the logarithm of each dish's share of what was sold lately.
  func trend(on day: Int) -> [[Double]] {
    let dishes = checks.count
    var sums = [[Double]](
      repeating: [Double](repeating: 0, count: dishes), count: Self.halfLives.count)
    var totals = [Double](repeating: 0, count: Self.halfLives.count)
    for past in (day - Self.reach)...day {
      guard let counts = byDay[past] else { continue }
      let weights = Self.halfLives.map { pow(0.5, Double(day - past) / $0) }
      // Each dish has a sum of its own and counts are whole: the order of a dictionary is no matter.
      var all = 0.0
      for (dish, count) in counts {
        for (index, weight) in weights.enumerated() { sums[index][dish] += weight * count }
        all += count
      }
      for (index, weight) in weights.enumerated() { totals[index] += weight * all }
    }
    for index in sums.indices {
      for dish in 0..<dishes {
        let share = (checks[dish] + 0.5) / (sold + 0.5 * Double(dishes))
        sums[index][dish] = log(
          (sums[index][dish] + Self.doubt * share) / (totals[index] + Self.doubt))
      }
    }
    return sums
  }

  /// Forgets days before this one.
  mutating func forgetDays(before day: Int) { byDay = byDay.filter { $0.key >= day } }
}
