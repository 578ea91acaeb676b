import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// The receipt of a check that is closed; nothing while it is open again, and for a code that nobody
  /// has.
  ///
  /// - Throws: `Problem` of kind `unavailable` while the tables of a version without receipts answer.
  public func receipt(withCode code: String) async throws -> ChainReceipt? {
    guard ReceiptCode.isPossible(code) else { return nil }
    return try await read { db in
      let version: Int = try db.value("SELECT version FROM projection") ?? 0
      guard version >= ProjectionSchema.versionWithReceipts else {
        throw Problem(.unavailable, detail: "Receipts are being prepared; try again.")
      }
      let row = try db.row(
        """
        SELECT receipt.checkID AS checkID, content, receipt.businessDay AS businessDay,
          receipt.closedAt AS closedAt, store.id AS storeID, receipt.storeNumber AS storeNumber
        FROM receipt JOIN store ON store.number = receipt.storeNumber
        JOIN guestCheck ON guestCheck.id = receipt.checkID
          AND guestCheck.storeNumber = receipt.storeNumber AND guestCheck.stage = 'closed'
        WHERE code = ? ORDER BY receipt.checkID LIMIT 1
        """, [code])
      guard let row, let day = LocalDate(try row["businessDay"] as String) else { return nil }
      let fact = try JSONDecoder().decode(
        ReceiptFact.self, from: Data((try row["content"] as String).utf8))
      var receipt = ChainReceipt(
        fact, storeID: try row["storeID"], businessDay: day,
        closedAt: Timestamp(millisecondsSinceEpoch: try row["closedAt"]))
      let checkID: String = try row["checkID"]
      receipt.refunds = try Self.refunds(of: checkID, try row["storeNumber"], db)
      receipt.isReviewAsked = try db.isTrue(
        "SELECT EXISTS (SELECT 1 FROM reviewAsk WHERE checkID = ?)", [checkID])
      return receipt
    }
  }

  /// What was given back since, by refunds that are paid.
  private static func refunds(
    of checkID: String, _ storeNumber: Int64, _ db: any LedgerSession
  ) throws -> [ChainReceipt.Refund] {
    try db.rows(
      """
      SELECT guestCheck.number AS number, code, guestCheck.totalMinor AS totalMinor
      FROM receipt JOIN guestCheck ON guestCheck.id = receipt.checkID
        AND guestCheck.storeNumber = receipt.storeNumber AND guestCheck.stage = 'closed'
      WHERE refundsCheckID = ? AND receipt.storeNumber = ?
      ORDER BY receipt.closedAt, guestCheck.number
      """, [checkID, storeNumber]
    ).map { row in
      try ChainReceipt.Refund(
        number: row["number"], code: row["code"], totalMinor: row["totalMinor"])
    }
  }
}
