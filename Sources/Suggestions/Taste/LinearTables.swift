/// Linear models between all dishes of a menu, which are affordable while it is no longer than
/// ``limit``: what completes a check (EASE, Steck 2019, with a weak and a strong penalty), and what
/// a guest with this past has next (ridge regression from past to next check).
///
/// Their sums grow with each check; the models are solved anew when a tenth more is known.
struct LinearTables: Sendable {
  /// A longer menu has no such tables.
  static let limit = 300

  /// Rows and columns of the sums; the last is the constant.
  private static let stride = limit + 1
  private static let penalties = [100.0, 1000.0]
  private static let pastPenalty = 20.0
  /// Ages of which a past is made, in visits: each counts so much less than the one after it.
  private static let decay = 0.85

  private var together = [Double](repeating: 0, count: stride * stride)
  private var pastPast = [Double](repeating: 0, count: stride * stride)
  private var pastNext = [Double](repeating: 0, count: stride * stride)
  private var checks = 0.0
  private var returns = 0.0
  private var solvedChecks = -1.0
  private var solvedReturns = -1.0
  private var solvedDishes = 0
  private var completing: [[Double]] = []
  private var next: [Double] = []
  private var nextDishes = 0

  mutating func add(_ basket: [Int], past: GuestPast?) {
    if basket.count <= PairCounts.longestCheck {
      checks += 1
      for first in basket { for second in basket { together[first * Self.stride + second] += 1 } }
    }
    guard let past, past.visits > 0 else { return }
    returns += 1
    let vector = Self.vector(past)
    for (first, weight) in vector {
      for (second, other) in vector {
        pastPast[first * Self.stride + second] += weight * other
      }
      for dish in basket { pastNext[first * Self.stride + dish] += weight }
    }
  }

  func together(_ first: Int, _ second: Int) -> Double { together[first * Self.stride + second] }

  /// Solves what has grown; `dishes` are known.
  /// - Returns: whether anything was solved.
  @discardableResult
  mutating func solve(dishes: Int) -> Bool {
    let before = (solvedChecks, solvedReturns)
    if checks > solvedChecks * 1.1 + 20 || (solvedChecks < 0 && checks > 0) {
      completing = Self.penalties.map { completion(dishes, penalty: $0) }
      solvedChecks = checks
      solvedDishes = dishes
    }
    if returns > solvedReturns * 1.1 + 20 || (solvedReturns < 0 && returns > 0) {
      next = nextVisit(dishes)
      solvedReturns = returns
      nextDishes = dishes
    }
    return before != (solvedChecks, solvedReturns)
  }

  /// For each penalty, how much each dish belongs to a basket.
  func completes(_ basket: [Int], dishes: Int) -> [[Double]] {
    completing.map { completes(basket.map { ($0, 1) }, table: $0, dishes) }
  }

  /// How much each dish belongs to what a guest had before.
  func completes(_ past: GuestPast, dishes: Int) -> [Double] {
    completes(Self.vector(past).dropLast(), table: completing.first ?? [], dishes)
  }

  private func completes(
    _ basket: [(Int, Double)], table: [Double], _ dishes: Int
  ) -> [Double] {
    var sums = [Double](repeating: 0, count: dishes)
    guard !table.isEmpty else { return sums }
    for (dish, weight) in basket where dish < solvedDishes {
      for other in 0..<solvedDishes {
        sums[other] += weight * table[dish * solvedDishes + other]
      }
    }
    return sums
  }

  /// How much each dish is to be expected from a guest with this past.
  func follows(_ past: GuestPast, dishes: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: dishes)
    guard nextDishes > 0 else { return sums }
    for (index, weight) in Self.vector(past) {
      let row = index == Self.limit ? nextDishes : index
      guard index == Self.limit || index < nextDishes else { continue }
      for other in 0..<nextDishes { sums[other] += weight * next[row * nextDishes + other] }
    }
    return sums
  }

  // MARK: Solving

  private func completion(_ size: Int, penalty: Double) -> [Double] {
    var matrix = [Double](repeating: 0, count: size * size)
    var table = matrix
    for row in 0..<size {
      for column in 0..<size {
        matrix[row * size + column] = together[row * Self.stride + column]
      }
      matrix[row * size + row] += penalty
      table[row * size + row] = 1
    }
    table = SymmetricSolver.solve(matrix, table, size: size, columns: size)
    let diagonal = (0..<size).map { table[$0 * size + $0] }
    for row in 0..<size {
      for column in 0..<size {
        table[row * size + column] =
          row == column ? 0 : -table[row * size + column] / diagonal[column]
      }
    }
    return table
  }

  private func nextVisit(_ dishes: Int) -> [Double] {
    let size = dishes + 1
    let places = Array(0..<dishes) + [Self.limit]
    var matrix = [Double](repeating: 0, count: size * size)
    var right = [Double](repeating: 0, count: size * dishes)
    for (row, place) in places.enumerated() {
      for (column, other) in places.enumerated() {
        matrix[row * size + column] = pastPast[place * Self.stride + other]
      }
      matrix[row * size + row] += Self.pastPenalty
      for dish in 0..<dishes { right[row * dishes + dish] = pastNext[place * Self.stride + dish] }
    }
    return SymmetricSolver.solve(matrix, right, size: size, columns: dishes)
  }

  /// What a guest had, recent visits more, and the constant.
  private static func vector(_ past: GuestPast) -> [(Int, Double)] {
    let all = Decay.sum(decay, visits: past.visits)
    return past.dishes.map { ($0.dish, Decay.sum(decay, of: $0, visits: past.visits) / all) }
      + [(limit, 1)]
  }
}

// MARK: In a file

extension LinearTables {
  func packHouse(into packed: inout PackedNumbers) {
    packed.append([checks, returns, solvedChecks, solvedReturns])
    packed.append(solvedDishes)
    packed.append(nextDishes)
  }

  /// To be read before the rows of the dishes.
  mutating func unpackHouse(from packed: inout PackedNumbers) -> Bool {
    guard let all = packed.numbers(4), let solved = packed.whole(), let next = packed.whole(),
      solved <= Self.limit, next <= Self.limit
    else { return false }
    (checks, returns, solvedChecks, solvedReturns) = (all[0], all[1], all[2], all[3])
    if solved != solvedDishes || completing.isEmpty {
      solvedDishes = solved
      completing =
        solvedChecks < 0
        ? []
        : Self.penalties.map { _ in [Double](repeating: 0, count: solved * solved) }
    }
    if next != nextDishes || self.next.isEmpty {
      nextDishes = next
      self.next = next == 0 ? [] : [Double](repeating: 0, count: (next + 1) * next)
    }
    return true
  }

  /// On how many checks the dish stood, and what stood with it.
  mutating func setTogether(_ dish: Int, checks: Double, others: [(dish: Int, count: Double)]) {
    together[dish * Self.stride + dish] = checks
    for (other, count) in others where other < Self.limit {
      together[dish * Self.stride + other] = count
    }
  }

  /// The sums of a dish's row, or of the constant's for nil; only learning needs them.
  func packSums(_ dish: Int?, dishes: Int, into packed: inout PackedNumbers) {
    let start = (dish ?? Self.limit) * Self.stride
    packed.append(pastPast[start..<(start + dishes)])
    packed.append(pastPast[start + Self.limit])
    packed.append(pastNext[start..<(start + dishes)])
  }

  mutating func unpackSums(_ dish: Int?, from packed: inout PackedNumbers) -> Bool {
    let dishes = (packed.left - 1) / 2
    let start = (dish ?? Self.limit) * Self.stride
    guard dishes <= Self.limit, let past = packed.numbers(dishes), let constant = packed.number(),
      let next = packed.numbers(dishes)
    else { return false }
    pastPast.replaceSubrange(start..<(start + dishes), with: past)
    pastPast[start + Self.limit] = constant
    pastNext.replaceSubrange(start..<(start + dishes), with: next)
    return true
  }

  /// What was solved for a dish, or for the constant for nil.
  func packSolved(_ dish: Int?, into packed: inout PackedNumbers) {
    if let dish, dish < solvedDishes {
      for table in completing {
        packed.append(table[(dish * solvedDishes)..<((dish + 1) * solvedDishes)])
      }
    }
    let row = dish ?? nextDishes
    if nextDishes > 0, row <= nextDishes, dish == nil || row < nextDishes {
      packed.append(next[(row * nextDishes)..<((row + 1) * nextDishes)])
    }
  }

  mutating func unpackSolved(_ dish: Int?, from packed: inout PackedNumbers) -> Bool {
    if let dish, dish < solvedDishes {
      for table in completing.indices {
        guard let row = packed.numbers(solvedDishes) else { return false }
        completing[table].replaceSubrange(
          (dish * solvedDishes)..<((dish + 1) * solvedDishes), with: row)
      }
    }
    let row = dish ?? nextDishes
    if nextDishes > 0, row <= nextDishes, dish == nil || row < nextDishes {
      guard let values = packed.numbers(nextDishes) else { return false }
      next.replaceSubrange((row * nextDishes)..<((row + 1) * nextDishes), with: values)
    }
    return true
  }
}

/// Sums over a guest's visits in which each counts a factor less than the one after it.
enum Decay {
  /// Over the last visits, as many as a row remembers.
  static func sum(_ factor: Double, visits: Int) -> Double {
    var (sum, weight) = (0.0, 1.0)
    for _ in 0..<min(64, visits) {
      sum += weight
      weight *= factor
    }
    return sum
  }

  /// Over those on which a dish was had.
  static func sum(_ factor: Double, of row: GuestPast.Eaten, visits: Int) -> Double {
    let age = visits - row.last
    guard age < 64 else { return 0 }
    var (sum, weight) = (0.0, 1.0)
    for _ in 0..<age { weight *= factor }
    var bits = (row.recent << UInt64(age)) >> UInt64(age)
    while bits != 0 {
      if bits & 1 == 1 { sum += weight }
      bits >>= 1
      weight *= factor
    }
    return sum
  }
}
