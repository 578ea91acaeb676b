import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Ends a party's seat at some tables; those that are empty then are to be cleaned.
  func leave(_ tableIDs: [Identifier<DiningTable>], partyID: Identifier<Party>) throws {
    for tableID in tableIDs {
      try db.execute(
        sql: """
          UPDATE partyTable SET untilAt = ? WHERE partyID = ? AND tableID = ? AND untilAt IS NULL
          """, arguments: [now, partyID, tableID])
      let isEmpty = try !hasGuests(tableID)
      if isEmpty { try setCondition(.cleaning, of: tableID, .tableCleaning) }
    }
  }

  func hasGuests(_ id: Identifier<DiningTable>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM partyTable WHERE tableID = ? AND untilAt IS NULL)",
      arguments: [id]) ?? false
  }

  func setCondition(
    _ condition: DiningTable.Condition, of id: Identifier<DiningTable>, _ event: Event<TableFact>
  ) throws {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM diningTable WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("table \(id)") }
    let table = DiningTable(row: row)
    guard try !hasGuests(id) else { throw FloorError.guestsAtTable(table.name) }
    guard table.condition != condition else { return }
    try db.execute(
      sql: "UPDATE diningTable SET condition = ? WHERE id = ?", arguments: [condition, id])
    try record(event, id, TableFact(name: table.name, condition: condition))
  }
}
