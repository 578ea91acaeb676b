import StoreDatabase
import StoreDomain

/// What can be chosen in the dialog for a table.
extension TableDialog {
  /// The offered tables; with a name typed, every table of that name, taken ones with the reason.
  var picks: [TablePick] { picks(clock: { _ in "" }) }

  func picks(clock: (Timestamp) -> String) -> [TablePick] {
    let typed = field.text.split { $0 == " " || $0 == "+" || $0 == "," || $0 == "、" }.map(
      String.init)
    guard !typed.isEmpty else { return offered }
    guard typed.count == 1 else {
      let wanted = typed.compactMap { pick(named: $0, clock: clock) }
      guard wanted.count == typed.count, Set(wanted.map(\.id)).count == wanted.count else {
        return []
      }
      return [TablePick(joining: wanted, partySize: seatsNeeded)]
    }
    let fitting = offered.filter { $0.tables.contains { TableName.matches($0.name, typed[0]) } }
    let known = Set(fitting.map(\.id))
    let others = (floor?.tables ?? [])
      .filter { TableName.matches($0.table.name, typed[0]) && !known.contains($0.table.name) }
      .map { named($0, canShare: isSeating, clock: clock) }
    let found = fitting + others
    guard let best = TableName.best(found.map(\.id), typed[0]),
      let index = found.firstIndex(where: { $0.id == best })
    else { return found }
    // The table whose whole name was typed stands first.
    return [found[index]] + found[..<index] + found[(index + 1)...]
  }

  /// When the party is expected to leave, as of when the floor is known.
  private var leaving: Timestamp {
    guard let floor else { return Timestamp(millisecondsSinceEpoch: 0) }
    return floor.at.advanced(byMinutes: floor.stays.minutes(partySize: seatsNeeded))
  }

  /// A table that joins need not seat the whole party.
  private var seatsNeeded: Int { isJoining ? 1 : partySize }

  private func pick(named typed: String, clock: (Timestamp) -> String) -> TablePick? {
    let tables = floor?.tables ?? []
    guard let name = TableName.best(tables.map(\.table.name), typed) else { return nil }
    return tables.first { $0.table.name == name }.map { named($0, canShare: false, clock: clock) }
  }

  /// A table that was asked for by its name, with what it costs.
  private func named(
    _ entry: TableEntry, canShare: Bool, clock: (Timestamp) -> String
  ) -> TablePick {
    var pick = TablePick(
      entry, partySize: seatsNeeded, canShare: canShare, canOverrule: mayOverrule,
      own: ownBooking, leaving: leaving, clock: clock)
    pick.costs = costs[entry.id] ?? []
    return pick
  }

  var chosen: TablePick? {
    let picks = picks
    return picks.first { $0.id == list.selection } ?? picks.first
  }

  /// Free tables for a party that needs one more: those of its own group first, then of its room.
  func joinable(in floor: FloorPicture) -> [TablePick] {
    guard case .join(let party, _) = purpose else { return [] }
    let own = floor.tables.filter { party.tableIDs.contains($0.table.id) }.map(\.table)
    func distance(_ table: DiningTable) -> Int {
      if own.contains(where: { $0.joinGroup != nil && $0.joinGroup == table.joinGroup }) {
        return 0
      }
      return own.contains { $0.roomCode == table.roomCode } ? 1 : 2
    }
    return floor.tables.filter { $0.state == .free }
      .enumerated().sorted {
        (distance($0.element.table), $0.offset) < (distance($1.element.table), $1.offset)
      }
      .prefix(9)
      .map { _, entry in
        var pick = TablePick(
          entry, partySize: 1, canShare: false, leaving: floor.at, clock: { _ in "" })
        pick.reason =
          distance(entry.table) == 0 ? Phrase("stands beside", "相邻") : Phrase("free", "空闲")
        return pick
      }
  }
}
