/// Where a party could sit.
public struct SeatingChoice: Hashable, Sendable {
  /// One table, or several of one group pushed together.
  public let tables: [DiningTable]
  public let seats: Int

  fileprivate init(_ tables: [DiningTable]) {
    self.tables = tables
    seats = tables.reduce(0) { $0 + $1.seats }
  }

  /// What staff call it: `T07`, `T07+T08`.
  public var name: String { tables.map(\.name).joined(separator: "+") }
}

/// Choosing a table.
public enum Seating {
  /// The most tables that are pushed together for one party.
  public static let mostJoined = 3
  /// Of a larger group not every way to push free tables together is a choice, but those of the first of
  /// each kind: the others are as good, and many.
  public static let wholeGroup = 8
  static let ofEachKind = mostJoined + 1

  /// Every way to seat a party at free tables, the best first: a single table before joined ones,
  /// fewer joined before more, then the fewest seats left over, then the preferred room, then the
  /// table's name. `free` holds tables that are neither taken, held nor out of order.
  public static func choices(
    forPartySize size: Int, free: some Sequence<DiningTable>, preferredRoom: String? = nil
  ) -> [SeatingChoice] {
    guard size > 0 else { return [] }
    let tables = free.sorted { ($0.name.count, $0.name, $0.id) < ($1.name.count, $1.name, $1.id) }
    var choices = tables.filter { $0.seats >= size }.map { SeatingChoice([$0]) }
    let groups = Dictionary(grouping: tables.filter { $0.joinGroup != nil }) {
      [$0.roomCode, $0.joinGroup ?? ""]
    }
    for group in groups.values { choices += joined(first(of: group), size: size) }
    func isFirst(_ left: SeatingChoice, _ right: SeatingChoice) -> Bool {
      func isElsewhere(_ choice: SeatingChoice) -> Int {
        preferredRoom == nil || choice.tables.first?.roomCode == preferredRoom ? 0 : 1
      }
      return (left.tables.count, left.seats, isElsewhere(left), left.name.count, left.name)
        < (right.tables.count, right.seats, isElsewhere(right), right.name.count, right.name)
    }
    return choices.sorted(by: isFirst)
  }

  /// The most guests for whom the house has one place: a table, or tables pushed together, with the
  /// chairs that can be added. A larger party sits apart, or is a slip of the finger.
  public static func largestParty(at tables: some Sequence<DiningTable>) -> Int {
    let groups = Dictionary(grouping: tables.filter { $0.joinGroup != nil }) {
      [$0.roomCode, $0.joinGroup ?? ""]
    }
    let joined = groups.values.map { group in
      group.map { $0.seats }.sorted(by: >).prefix(mostJoined).reduce(0, +)
    }
    let most = tables.map { $0.seats } + joined
    return (most.max() ?? 0) + SeatingRule.extraChairs
  }

  /// The free tables that are left when parties of these sizes, who are on their way to one, have
  /// each sat down at the best.
  public static func left(
    of free: some Sequence<DiningTable>, after partySizes: some Sequence<Int>
  ) -> [DiningTable] {
    partySizes.reduce(Array(free)) { free, size in
      let taken = Set(choices(forPartySize: size, free: free).first?.tables.map(\.id) ?? [])
      return free.filter { !taken.contains($0.id) }
    }
  }

  /// Of a large group the first tables of each number of seats.
  private static func first(of group: [DiningTable]) -> [DiningTable] {
    guard group.count > wholeGroup else { return group }
    var counts: [Int: Int] = [:]
    return group.filter { table in
      counts[table.seats, default: 0] += 1
      return (counts[table.seats] ?? 0) <= ofEachKind
    }
  }

  /// Tables of one group of which none could be left out.
  private static func joined(_ group: [DiningTable], size: Int) -> [SeatingChoice] {
    var found: [SeatingChoice] = []
    func extend(_ chosen: [DiningTable], from start: Int) {
      let seats = chosen.reduce(0) { $0 + $1.seats }
      if seats >= size {
        if chosen.count > 1, chosen.allSatisfy({ seats - $0.seats < size }) {
          found.append(SeatingChoice(chosen))
        }
        return
      }
      guard chosen.count < mostJoined else { return }
      for index in start..<group.count { extend(chosen + [group[index]], from: index + 1) }
    }
    extend([], from: 0)
    return found
  }
}
