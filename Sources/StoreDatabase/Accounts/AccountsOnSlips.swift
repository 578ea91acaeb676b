import GRDB
import Printing
import StoreDomain

extension BillSlip {
  /// An account with which a bill was paid, or on which it went.
  public struct Account: Codable, Hashable, Sendable {
    /// The end of its number, or the company's name.
    public var name: String
    /// What is left of stored value; nil on a copy, which comes out later, and of a house account.
    public var left: Money?
    /// Who signed for a house account.
    public var signer: String?
  }
}

extension BillSlip.Account {
  /// The accounts of a check's payments that did not go back.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>, isCopy: Bool, _ currency: Currency
  ) throws -> [BillSlip.Account] {
    let stored = try db.list(
      """
      SELECT number, (SELECT principalMinor + bonusMinor FROM storedValueBalance
        WHERE accountID = storedValueAccount.id) AS balance
      FROM storedValueAccount WHERE id IN (
        SELECT accountID FROM storedValueEntry JOIN payment ON payment.id = paymentID
        WHERE checkID = ? GROUP BY accountID HAVING sum(amountMinor) <> 0)
      ORDER BY number
      """, [checkID]
    ) { row in
      BillSlip.Account(
        name: "…" + (row["number"] as String).suffix(4),
        left: isCopy ? nil : Money(minorUnits: row["balance"], currency: currency))
    }
    let house = try db.list(
      """
      SELECT houseAccount.name, entry.signer FROM houseAccountEntry AS entry
      JOIN payment ON payment.id = entry.paymentID
      JOIN houseAccount ON houseAccount.id = entry.accountID
      WHERE checkID = ? AND entry.kind = 'charged' AND entry.amountMinor + (
        SELECT coalesce(sum(back.amountMinor), 0) FROM houseAccountEntry AS back
        WHERE back.ofID = entry.id) > 0
      ORDER BY entry.at, entry.rowid
      """, [checkID]
    ) { BillSlip.Account(name: $0["name"], left: nil, signer: $0["signer"]) }
    return stored + house
  }

  /// What stands of it on a receipt; under a house account there is room for a signature.
  var notes: [CheckReceipt.Note] {
    guard let signer else {
      return left.map {
        [
          CheckReceipt.Note(
            Phrase("stored value \(name), left", "储值 \(name) 余额"), $0.plainText)
        ]
      } ?? []
    }
    return [
      CheckReceipt.Note(Phrase("\(name), signed by", "\(name) 签单人"), signer),
      CheckReceipt.Note(Phrase("signature", "签名"), "____________"),
    ]
  }
}
