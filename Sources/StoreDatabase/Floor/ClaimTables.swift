import GRDB
import StoreDomain

extension Transaction {
  /// The tables, if this party may sit down at all of them now.
  ///
  /// - Parameter overruling: also at tables that are kept for another booking.
  func claim(
    _ tableIDs: [Identifier<DiningTable>], seatsFor partySize: Int?, shared: Bool = false,
    reservationID: Identifier<Reservation>? = nil, overruling: Bool = false
  ) throws -> [DiningTable] {
    guard !tableIDs.isEmpty, Set(tableIDs).count == tableIDs.count else {
      throw FloorError.noTable
    }
    guard !shared || tableIDs.count == 1 else { throw FloorError.onlyOneSharedTable }
    let floor = try floorTables()
    var seats = 0
    let tables = try tableIDs.map { id in
      guard let table = floor.table(id) else { throw StoreError.gone("table \(id)") }
      let neighbours = floor.seatings.filter { $0.tableID == id }
      if let neighbour = neighbours.first, !shared {
        let name = try String.fetchOne(
          db, sql: "SELECT guestName FROM party WHERE id = ?", arguments: [neighbour.partyID])
        throw FloorError.tableTaken(table.name, guestName: name)
      }
      guard table.condition == .ready else {
        throw FloorError.tableNotReady(table.name, table.condition)
      }
      if !overruling, let holder = floor.held[id], holder.id != reservationID {
        throw FloorError.tableHeld(
          table.name, guestName: holder.guestName, clock: store.calendar.clockText(holder.at))
      }
      let occupied = try neighbours.reduce(0) { sum, seating in
        try sum
          + (Int.fetchOne(
            db, sql: "SELECT partySize FROM party WHERE id = ?", arguments: [seating.partyID]) ?? 0)
      }
      seats += max(0, table.seats - occupied)
      return table
    }
    if let partySize { try SeatingRule.check(partySize: partySize, seats: seats) }
    return tables
  }

  func sit(_ partyID: Identifier<Party>, at tableID: Identifier<DiningTable>, shared: Bool) throws {
    try db.execute(
      sql: "INSERT INTO partyTable (partyID, tableID, fromAt, shared) VALUES (?, ?, ?, ?)",
      arguments: [partyID, tableID, now, shared])
  }
}
