import GRDB
import StoreDomain

/// A party with its member and the tables at which it sits, in the floor's order; of a shared table
/// the names say which of its parties it is. Of a sale without a table its pick-up number stands there.
struct PartyAtTable {
  var party: Party
  var member: Member?
  var tableNames: [String]
  /// Nil for guests who have a table.
  var sale: CounterSale?

  /// How many they are; nil for food that is taken away.
  var guests: Int? { sale.map { $0.guests } ?? party.partySize }

  static func fetch(_ db: Database, _ id: Identifier<Party>) throws -> PartyAtTable? {
    try fetchAll(db, [id])[id]
  }

  /// Where parties sit, or sat when they left.
  static func lastTableNames(
    _ db: Database, _ ids: [Identifier<Party>]
  ) throws -> [Identifier<Party>: [String]] {
    try lastTables(db, ids)
      .merging(try CounterSale.fetch(db, of: ids).mapValues { [$0.displayNumber] }) { $1 }
  }

  /// The same for parties of which none is a sale at the counter.
  static func lastTables(
    _ db: Database, _ ids: [Identifier<Party>]
  ) throws -> [Identifier<Party>: [String]] {
    guard !ids.isEmpty else { return [:] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT partyID, name FROM partyTable JOIN diningTable ON diningTable.id = tableID
        WHERE partyID IN (SELECT value FROM json_each(?))
          AND coalesce(untilAt, 9223372036854775807) = (
            SELECT max(coalesce(untilAt, 9223372036854775807)) FROM partyTable AS last
            WHERE last.partyID = partyTable.partyID)
        ORDER BY diningTable.position
        """, arguments: [ids.listColumn()])
    return Dictionary(grouping: rows) { $0["partyID"] as Identifier<Party> }
      .mapValues { $0.map { $0["name"] } }
  }

  /// Who sits at each table that is shared, or has sat there with those who do, in the order in which
  /// they sat down. Whoever has left keeps the letter: paper with the others' letters is in the kitchen.
  private static func partiesOfSharedTables(
    _ db: Database
  ) throws -> [Identifier<DiningTable>: [Identifier<Party>]] {
    let seats = try db.list(
      """
      WITH RECURSIVE together (tableID, partyID, fromAt) AS (
        SELECT tableID, partyID, fromAt FROM partyTable WHERE untilAt IS NULL AND tableID IN (
          SELECT tableID FROM partyTable WHERE untilAt IS NULL AND shared = 1)
        UNION
        SELECT earlier.tableID, earlier.partyID, earlier.fromAt
        FROM together JOIN partyTable AS earlier ON earlier.tableID = together.tableID
          AND earlier.partyID <> together.partyID AND earlier.fromAt <= together.fromAt
          AND earlier.untilAt > together.fromAt
        JOIN party ON party.id = earlier.partyID AND party.undoneAt IS NULL)
      SELECT tableID, partyID, min(fromAt) FROM together
      GROUP BY tableID, partyID ORDER BY min(fromAt), partyID
      """
    ) { row -> (Identifier<DiningTable>, Identifier<Party>) in (row[0], row[1]) }
    return Dictionary(grouping: seats, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The parties that are there, by id, in five queries whatever their number.
  static func fetchAll(
    _ db: Database, _ ids: [Identifier<Party>]
  ) throws -> [Identifier<Party>: PartyAtTable] {
    guard !ids.isEmpty else { return [:] }
    let list = ids.listColumn()
    let tables = Dictionary(
      grouping: try db.list(
        """
        SELECT partyID, tableID, name FROM partyTable
        JOIN diningTable ON diningTable.id = tableID
        WHERE untilAt IS NULL AND partyID IN (SELECT value FROM json_each(?))
        ORDER BY diningTable.position
        """, [list]
      ) { row in
        (
          partyID: row["partyID"] as Identifier<Party>,
          id: row["tableID"] as Identifier<DiningTable>, name: row["name"] as String
        )
      }, by: \.partyID)
    let sharing = try tables.isEmpty ? [:] : partiesOfSharedTables(db)
    let sales = try CounterSale.fetch(db, of: ids)
    let members = try db.list(
      """
      SELECT DISTINCT member.* FROM member JOIN party ON party.memberID = member.id
      WHERE party.id IN (SELECT value FROM json_each(?))
      """, [list], Member.init(row:))
    let memberByID = Dictionary(
      members.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parties = try db.list(
      "SELECT * FROM party WHERE id IN (SELECT value FROM json_each(?))", [list]
    ) { Party(row: $0, tableIDs: (tables[$0["id"]] ?? []).map(\.id)) }
    return Dictionary(
      parties.map { party in
        let sale = sales[party.id]
        let tableNames = (tables[party.id] ?? []).map { table in
          guard let parties = sharing[table.id], let index = parties.firstIndex(of: party.id)
          else { return table.name }
          return DiningTable.name(table.name, ofParty: index, among: parties.count)
        }
        return (
          party.id,
          PartyAtTable(
            party: party, member: party.memberID.flatMap { memberByID[$0] },
            tableNames: sale.map { [$0.displayNumber] } ?? tableNames, sale: sale)
        )
      }, uniquingKeysWith: { first, _ in first })
  }
}
