/// In which order a house seats those who wait at a table that gets free, learned from what it does.
public struct SeatingOrder: Sendable {
  public enum Rule: CaseIterable, Sendable {
    /// Whoever came first.
    case firstCome
    /// Parties for which no smaller table is there, then whoever came first.
    case ownClass
    /// Whoever leaves the fewest seats empty, then whoever came first.
    case bestFit

    /// Who goes first at a table: the lower one, between equals who came first.
    func rank(of size: Int, at seats: Int, classes: [Int]) -> Int {
      switch self {
      case .firstCome: 0
      case .ownClass: classes.first { $0 >= size } == seats ? 0 : 1
      case .bestFit: seats - size
      }
    }
  }

  /// The numbers of seats that tables of the house have, ascending.
  private(set) var classes: [Int] = []
  private var hits = [Double](repeating: 0, count: Rule.allCases.count)
  /// How much of what was seen counts still after one more seating.
  private static let memory = 0.99

  public init() {}

  /// Learns which tables the house has.
  public mutating func note(seats: some Sequence<Int>) { classes = Set(seats).sorted() }

  /// Learns from one seating.
  ///
  /// - Parameters:
  ///   - sizes: of all who could have had the table, in the order in which they came.
  ///   - chosen: the place of who got it.
  public mutating func note(sizes: [Int], chosen: Int, seats: Int) {
    guard sizes.count > 1 else { return }
    for (index, rule) in Rule.allCases.enumerated() {
      let ranks = sizes.map { rule.rank(of: $0, at: seats, classes: classes) }
      let first = ranks.indices.min { (ranks[$0], $0) < (ranks[$1], $1) }
      hits[index] = hits[index] * Self.memory + (first == chosen ? 1 : 0)
    }
  }

  /// What explains most of the last seatings; first come, first served until others explain more.
  public var rule: Rule {
    var best = 0
    for index in hits.indices where hits[index] > hits[best] + 1 { best = index }
    return Rule.allCases[best]
  }
}
