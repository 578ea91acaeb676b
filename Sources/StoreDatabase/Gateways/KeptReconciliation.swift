import GRDB
import StoreDomain

/// A statement that somebody laid beside the payments, and what was found.
public struct KeptReconciliation: Identifiable, Hashable, Sendable {
  public var id: Identifier<KeptReconciliation>
  public var at: Timestamp
  public var authorName: String
  /// The names of the statement's files.
  public var files: [String]
  /// Of its items only the differences are kept.
  public var result: Reconciliation

  public init(
    id: Identifier<KeptReconciliation>, at: Timestamp, authorName: String, files: [String],
    result: Reconciliation
  ) {
    self.id = id
    self.at = at
    self.authorName = authorName
    self.files = files
    self.result = result
  }
}

extension Reconciliation.Finding: DatabaseValueConvertible, StatementColumnConvertible {}
extension StatementEntry.Kind: DatabaseValueConvertible, StatementColumnConvertible {}
extension StatementEntry.State: DatabaseValueConvertible, StatementColumnConvertible {}

extension KeptReconciliation {
  /// The newest first.
  static func fetch(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [KeptReconciliation] {
    var kept = try db.list(
      "SELECT * FROM reconciliation WHERE \(condition) ORDER BY at DESC, rowid DESC", arguments,
      KeptReconciliation.init(row:))
    for index in kept.indices {
      kept[index].result.items = try db.list(
        "SELECT * FROM reconciliationItem WHERE reconciliationID = ? ORDER BY position",
        [kept[index].id], Reconciliation.Item.init(row:))
    }
    return kept
  }

  private init(row: some StoredRow) {
    var result = Reconciliation(
      gateway: row["gatewayCode"], firstDay: row["firstDay"], lastDay: row["lastDay"])
    result.store = Reconciliation.Sums(row: row, "store")
    result.statement = Reconciliation.Sums(row: row, "statement")
    result.feeMinorUnits = row["feeMinor"]
    result.netMinorUnits = row["netMinor"]
    result.rowsOfOtherDays = row["rowsOfOtherDays"]
    result.rowsOfOtherStores = row["rowsOfOtherStores"]
    self.init(
      id: row["id"], at: row["at"], authorName: row["authorName"],
      files: (row["files"] as String).split(separator: "\n").map(String.init), result: result)
  }

  func insert(_ db: Database) throws {
    let differences = result.differences
    try db.execute(
      sql: """
        INSERT INTO reconciliation (id, gatewayCode, firstDay, lastDay, at, authorName, files,
          storeCharges, storeTakenMinor, storeRefunds, storeGivenBackMinor, statementCharges,
          statementTakenMinor, statementRefunds, statementGivenBackMinor, feeMinor, netMinor,
          rowsOfOtherDays, rowsOfOtherStores, differences)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, result.gateway, result.firstDay, result.lastDay, at, authorName,
        files.joined(separator: "\n"), result.store.charges, result.store.takenMinorUnits,
        result.store.refunds, result.store.givenBackMinorUnits, result.statement.charges,
        result.statement.takenMinorUnits, result.statement.refunds,
        result.statement.givenBackMinorUnits, result.feeMinorUnits, result.netMinorUnits,
        result.rowsOfOtherDays, result.rowsOfOtherStores,
        differences.count,
      ])
    for (position, item) in differences.enumerated() {
      try item.insert(db, into: id, position)
    }
  }
}

extension Reconciliation.Sums {
  fileprivate init(row: some StoredRow, _ side: String) {
    self.init()
    charges = row["\(side)Charges"]
    takenMinorUnits = row["\(side)TakenMinor"]
    refunds = row["\(side)Refunds"]
    givenBackMinorUnits = row["\(side)GivenBackMinor"]
  }
}

extension Reconciliation.Item {
  fileprivate init(row: some StoredRow) {
    self.init(
      finding: row["finding"], businessDay: row["businessDay"], kind: row["kind"],
      orderNumber: row["orderNumber"], refundNumber: row["refundNumber"],
      transactionNumber: row["transactionNumber"], paymentID: row["paymentID"],
      check: row["checkNumber"], checkDay: row["checkDay"], stage: row["stage"],
      state: row["state"], storeMinorUnits: row["storeMinor"],
      statementMinorUnits: row["statementMinor"],
      places: (row["places"] as String).split(separator: "\n").map(String.init))
  }

  /// Numbers come from a file of somebody else's: what looks like a card's is not kept whole. Those of
  /// a payment of the house are the house's own, whose digits may pass for a card's by chance.
  fileprivate func insert(
    _ db: Database, into id: Identifier<KeptReconciliation>, _ position: Int
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO reconciliationItem (reconciliationID, position, finding, businessDay, kind,
          orderNumber, refundNumber, transactionNumber, paymentID, checkNumber, checkDay, stage,
          state, storeMinor, statementMinor, places)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, position, finding, businessDay, kind,
        paymentID == nil ? CardNumberRule.hidden(in: orderNumber) : orderNumber,
        paymentID == nil ? CardNumberRule.hidden(in: refundNumber) : refundNumber,
        CardNumberRule.hidden(in: transactionNumber),
        paymentID, check, checkDay, stage, state, storeMinorUnits, statementMinorUnits,
        places.joined(separator: "\n"),
      ])
  }
}
