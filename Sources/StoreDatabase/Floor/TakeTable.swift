import GRDB
import HeadquartersContract
import StoreDomain

/// Says that a table is the author's for the rest of the business day, or nobody's. Whoever takes a
/// table of a colleague has it from then on.
public struct TakeTable: Verb {
  public static let terms = VerbTerms<Self>(
    "table.take", Phrase("take a table to serve, or let it go", "认领或放开看台"),
    needs: [.anyOf(.order, .seat)],
    audit: .none(because: "its event names who did it"), events: [.tableServed])

  let id: Identifier<DiningTable>
  let isMine: Bool

  /// - Parameter isMine: false lets it go, whosever it is.
  public init(_ id: Identifier<DiningTable>, isMine: Bool = true) {
    self.id = id
    self.isMine = isMine
  }

  /// Whose it was before; nil when it was nobody's.
  public func run(in transaction: Transaction) throws -> String? {
    let row = try Row.fetchOne(
      transaction.db,
      sql: """
        SELECT diningTable.name, staff.id AS serverID, staff.name AS serverName
        FROM diningTable LEFT JOIN staff ON staff.id = serverID AND servedOn = ?
        WHERE diningTable.id = ? AND diningTable.retiredAt IS NULL
        """, arguments: [transaction.today, id])
    guard let row else { throw StoreError.gone("table \(id)") }
    let before: Identifier<StaffMember>? = row["serverID"]
    let server = isMine ? transaction.author.staff.id : nil
    guard before != server else { return nil }
    try transaction.db.execute(
      sql: "UPDATE diningTable SET serverID = ?, servedOn = ? WHERE id = ?",
      arguments: [server, server == nil ? nil : transaction.today, id])
    try transaction.record(
      .tableServed, id, TableServerFact(name: row["name"], serverID: server))
    return row["serverName"]
  }
}
