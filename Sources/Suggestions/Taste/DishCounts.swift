import Foundation

/// How often dishes are ordered: in all, lately, by the part of the day and of the year, and again by
/// the same guest.
struct DishCounts: Sendable {
  private(set) var checks: [Double] = []
  private(set) var repeats: [Double] = []
  private(set) var chances: [Double] = []
  /// The dishes on all checks on which a dish stood.
  private(set) var sizes: [Double] = []
  private var byPart: [[Double]] = []
  private var bySeason: [[Double]] = []
  private var allByPart = [Double](repeating: 0, count: Moment.parts)
  private var allBySeason = [Double](repeating: 0, count: Moment.seasons)
  private var lately = DayCounts()
  private var allRepeats = 0.0
  private var allChances = 0.0
  /// Dishes on all checks together.
  private(set) var sold = 0.0
  /// Checks.
  private(set) var count = 0

  /// A trend is mixed with so many dishes of the usual shares.
  private static let doubt = 100.0

  mutating func addDish() {
    checks.append(0)
    // A file's row of all dishes is read before the dishes.
    if chances.count < checks.count {
      repeats.append(0)
      chances.append(0)
    }
    sizes.append(0)
    byPart.append([Double](repeating: 0, count: Moment.parts))
    bySeason.append([Double](repeating: 0, count: Moment.seasons))
  }

  mutating func add(_ basket: [Int], past: GuestPast?, at moment: Moment) {
    count += 1
    lately.add(basket, on: moment.day)
    for dish in basket {
      checks[dish] += 1
      sizes[dish] += Double(basket.count)
      sold += 1
      bySeason[dish][moment.season] += 1
      allBySeason[moment.season] += 1
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

  /// The same for this time of the year.
  func logSeason(_ dish: Int, at moment: Moment) -> Double {
    let expected = checks[dish] * allBySeason[moment.season] / max(1, sold)
    return log(max(0.1, min(10, (bySeason[dish][moment.season] + 10) / (expected + 10))))
  }

  /// For each half-life the logarithm of the dish's share of what was sold lately.
  func trend(_ dish: Int, _ lately: DayCounts.Lately) -> [Double] {
    let share = (checks[dish] + 0.5) / (sold + 0.5 * Double(checks.count))
    return lately.totals.indices.map { index in
      log((lately.sum(dish, index) + Self.doubt * share) / (lately.totals[index] + Self.doubt))
    }
  }

  /// What was sold lately, as seen on a day.
  mutating func lately(on day: Int) -> DayCounts.Lately {
    lately.lately(on: day, dishes: checks.count)
  }

  // MARK: In a file

  func pack(_ dish: Int, into packed: inout PackedNumbers) {
    packed.append([checks[dish], sizes[dish]])
    packed.append(byPart[dish])
    packed.append(bySeason[dish])
  }

  /// - Returns: false when this is no row of a dish.
  mutating func unpack(_ dish: Int, from packed: inout PackedNumbers) -> Bool {
    guard let all = packed.numbers(2), let parts = packed.numbers(Moment.parts),
      let seasons = packed.numbers(Moment.seasons)
    else { return false }
    (checks[dish], sizes[dish]) = (all[0], all[1])
    (byPart[dish], bySeason[dish]) = (parts, seasons)
    return true
  }

  /// As far as there is anything, so that it is the same whenever it is written.
  func packAgain(into packed: inout PackedNumbers) {
    let dishes = (chances.lastIndex { $0 > 0 } ?? -1) + 1
    packed.append(chances[..<dishes])
    packed.append(repeats[..<dishes])
  }

  mutating func unpackAgain(from packed: inout PackedNumbers) -> Bool {
    let dishes = packed.left / 2
    guard let chances = packed.numbers(dishes), let repeats = packed.numbers(dishes) else {
      return false
    }
    let unknown = [Double](repeating: 0, count: max(0, checks.count - dishes))
    (self.chances, self.repeats) = (chances + unknown, repeats + unknown)
    return true
  }

  func packHouse(into packed: inout PackedNumbers) {
    packed.append(count)
    packed.append([sold, allRepeats, allChances])
    packed.append(allByPart)
    packed.append(allBySeason)
  }

  mutating func unpackHouse(from packed: inout PackedNumbers) -> Bool {
    guard let count = packed.whole(), let all = packed.numbers(3),
      let parts = packed.numbers(Moment.parts), let seasons = packed.numbers(Moment.seasons)
    else { return false }
    self.count = count
    (sold, allRepeats, allChances) = (all[0], all[1], all[2])
    (allByPart, allBySeason) = (parts, seasons)
    return true
  }

  func packDay(_ day: Int, into packed: inout PackedNumbers) { lately.pack(day, into: &packed) }

  mutating func unpackDay(_ day: Int, from packed: inout PackedNumbers) -> Bool {
    lately.unpack(day, from: &packed)
  }
}
