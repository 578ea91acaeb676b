/// On how many checks two dishes stood together, and what is close to each dish.
struct PairCounts: Sendable {
  /// Of a longer check no pairs are counted: a banquet says little about what goes together.
  static let longestCheck = 60
  /// So many neighbours are kept of a dish.
  private static let neighbourLimit = 60

  private var together: [[Int32: Int32]] = []
  private var neighbours: [[Neighbour]] = []
  /// The dish's checks when its neighbours were found.
  private var foundAt: [Double] = []

  struct Neighbour: Sendable {
    let dish: Int
    let closeness: Double
  }

  mutating func addDish() {
    together.append([:])
    neighbours.append([])
    foundAt.append(0)
  }

  mutating func add(_ basket: [Int], counts: DishCounts) {
    guard basket.count <= Self.longestCheck else { return }
    for first in basket {
      for second in basket where first != second {
        together[first][Int32(second), default: 0] += 1
      }
    }
    for dish in basket where counts.checks[dish] > foundAt[dish] * 1.1 + 2 {
      findNeighbours(of: dish, counts: counts)
    }
  }

  func count(_ first: Int, _ second: Int) -> Double {
    Double(together[first][Int32(second)] ?? 0)
  }

  /// Everything that stood with a dish, with the number of checks.
  func all(with dish: Int) -> [(dish: Int, count: Double)] {
    together[dish].map { (Int($0.key), Double($0.value)) }
  }

  /// 0…1: how closely two dishes belong together (the cosine of their checks), careful with few.
  func closeness(_ first: Int, _ second: Int, _ counts: DishCounts) -> Double {
    count(first, second)
      / ((counts.checks[first] + 5) * (counts.checks[second] + 5)).squareRoot()
  }

  /// The closest first.
  func near(_ dish: Int) -> [Neighbour] { neighbours[dish] }

  private mutating func findNeighbours(of dish: Int, counts: DishCounts) {
    // Once together is chance.
    var found = together[dish].filter { $0.value > 1 }.map { other, _ in
      Neighbour(dish: Int(other), closeness: closeness(dish, Int(other), counts))
    }
    found.sort { ($0.closeness, $1.dish) > ($1.closeness, $0.dish) }
    if found.count > Self.neighbourLimit { found.removeSubrange(Self.neighbourLimit...) }
    neighbours[dish] = found
    foundAt[dish] = counts.checks[dish]
  }

  // MARK: In a file

  func pack(_ dish: Int, into packed: inout PackedNumbers) {
    packed.append(foundAt[dish])
    packed.append(neighbours[dish].count)
    for neighbour in neighbours[dish] {
      packed.append(neighbour.dish)
      packed.append(neighbour.closeness)
    }
    packed.append(together[dish].count)
    for (other, count) in together[dish].sorted(by: { $0.key < $1.key }) {
      packed.append(Int(other))
      packed.append(Int(count))
    }
  }

  /// - Returns: false when this is no row of a dish.
  mutating func unpack(_ dish: Int, from packed: inout PackedNumbers) -> Bool {
    guard let found = packed.number(), let near = packed.whole() else { return false }
    var neighbours: [Neighbour] = []
    for _ in 0..<min(near, packed.left) {
      guard let other = packed.whole(), let closeness = packed.number() else { return false }
      neighbours.append(Neighbour(dish: other, closeness: closeness))
    }
    guard let pairs = packed.whole(), pairs <= packed.left else { return false }
    var together = [Int32: Int32](minimumCapacity: pairs)
    for _ in 0..<pairs {
      guard let other = packed.whole(), let count = packed.whole(),
        let key = Int32(exactly: other), let value = Int32(exactly: count)
      else { return false }
      together[key] = value
    }
    (foundAt[dish], self.neighbours[dish], self.together[dish]) = (found, neighbours, together)
    return true
  }
}
