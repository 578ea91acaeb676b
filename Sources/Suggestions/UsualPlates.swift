import StoreDomain

/// How many plates parties of one size had, of each section of the menu and in all.
///
/// Usual is the most that at least half of them had: whoever is led to it by a suggestion does not
/// raise it.
public struct UsualPlates: Hashable, Sendable {
  /// Of fewer parties nothing is said.
  public static let fewestParties = 20

  /// How many parties had so many plates, by section; those that had none are in `all` alone.
  private var sections: [String: [Int: Int]] = [:]
  private var all: [Int: Int] = [:]

  public init() {}

  /// Counts parties that had so many plates of a section.
  public mutating func add(_ parties: Int, with plates: Int, of category: String) {
    sections[category, default: [:]][plates, default: 0] += parties
  }

  /// Counts parties that had so many plates in all; each party once.
  public mutating func add(_ parties: Int, withInAll plates: Int) {
    all[plates, default: 0] += parties
  }

  /// How many parties there were.
  public var parties: Int { all.values.reduce(0, +) }

  /// 0 while there are too few parties.
  public var inAll: Int { usual(all) }

  /// By section, where it is one or more.
  public var bySection: [String: Int] { sections.mapValues(usual).filter { $0.value > 0 } }

  private func usual(_ counts: [Int: Int]) -> Int {
    let parties = parties
    guard parties >= Self.fewestParties else { return 0 }
    var more = 0
    for (plates, count) in counts.sorted(by: { $0.key > $1.key }) {
      more += count
      if more * 2 >= parties { return plates }
    }
    return 0
  }
}

/// What one party has on its order, beside what parties of its size usually have.
public struct PartyPlates: Hashable, Sendable {
  public var guests: Int
  /// Of parties of so many guests.
  public var usual: UsualPlates
  /// Halves of plates by section, of everything on the order.
  public var halves: [String: Int]
  /// The menu's sections by their code.
  public var names: [String: Phrase]

  public init(
    guests: Int, usual: UsualPlates, halves: [String: Int], names: [String: Phrase]
  ) {
    self.guests = guests
    self.usual = usual
    self.halves = halves
    self.names = names
  }

  struct Shortage: Hashable {
    let category: String
    let usual: Int
    let have: Int
  }

  func name(of category: String) -> Phrase { names[category] ?? Phrase(category, category) }

  /// Sections of which the party has less than is usual, what lacks most first. None while it has less
  /// than half of what is usual in all, because it still chooses; and none once it has all of it.
  var shortages: [Shortage] {
    let all = Self.plates(halves.values.reduce(0, +))
    let inAll = usual.inAll
    guard all < inAll, all * 2 >= inAll else { return [] }
    return usual.bySection.map { category, usual in
      Shortage(category: category, usual: usual, have: Self.plates(halves[category] ?? 0))
    }
    .filter { $0.have < $0.usual }
    .sorted { left, right in
      // The share that is missing, without a division.
      let (one, other) = (left.have * right.usual, right.have * left.usual)
      if one != other { return one < other }
      if left.usual != right.usual { return left.usual > right.usual }
      return left.category < right.category
    }
  }

  /// Half a plate more counts as one: nobody is told that they have less than they have.
  private static func plates(_ halves: Int) -> Int { max(0, (halves + 1) / 2) }
}
