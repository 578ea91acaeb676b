import Foundation
import GRDB
import StoreDomain

extension HouseAccountEntry.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension HouseAccount {
  init(row: some StoredRow, currency: Currency) throws {
    let signers: String = row["signers"]
    self.init(
      id: row["id"], code: row["code"],
      details: Details(
        name: row["name"], contact: row["contact"], taxNumber: row["taxNumber"],
        limitMinorUnits: row["limitMinor"],
        signers: try JSONDecoder().decode([String].self, from: Data(signers.utf8))),
      owed: Money(minorUnits: row["owedMinor"], currency: currency), openedAt: row["openedAt"],
      openedByName: row["openedByName"], suspendedAt: row["suspendedAt"],
      suspendedByName: row["suspendedByName"])
  }

  /// Accounts of which something is so, by their code.
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = [], _ currency: Currency
  ) throws -> [HouseAccount] {
    try db.list(
      """
      SELECT houseAccount.*, owedMinor FROM houseAccount
      JOIN houseAccountBalance ON houseAccountBalance.accountID = houseAccount.id
      WHERE \(condition) ORDER BY code
      """, arguments
    ) { try HouseAccount(row: $0, currency: currency) }
  }
}

extension HouseAccountEntry {
  /// All of an account, the oldest first: for a statement, which says which charges are settled.
  static func fetchAll(
    _ db: Database, of id: Identifier<HouseAccount>, _ currency: Currency
  ) throws -> [HouseAccountEntry] {
    try fetch(
      db, of: id, "ORDER BY houseAccountEntry.at, houseAccountEntry.rowid", [], currency)
  }

  /// The last ones of an account, the newest first.
  static func fetchLast(
    _ db: Database, of id: Identifier<HouseAccount>, limit: Int, _ currency: Currency
  ) throws -> [HouseAccountEntry] {
    try fetch(
      db, of: id, "ORDER BY houseAccountEntry.at DESC, houseAccountEntry.rowid DESC LIMIT ?",
      [limit], currency)
  }

  private static func fetch(
    _ db: Database, of id: Identifier<HouseAccount>, _ order: String,
    _ arguments: StatementArguments, _ currency: Currency
  ) throws -> [HouseAccountEntry] {
    try db.list(
      """
      SELECT houseAccountEntry.*, guestCheck.number AS checkNumber,
        accountMoney.tender AS moneyTender, accountMoney.reference AS moneyReference,
        coalesce(payment.businessDay, accountMoney.businessDay) AS businessDay
      FROM houseAccountEntry
      LEFT JOIN accountMoney ON accountMoney.id = houseAccountEntry.moneyID
      LEFT JOIN payment ON payment.id = houseAccountEntry.paymentID
      LEFT JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE accountID = ? \(order)
      """, [id] + arguments
    ) { row in
      HouseAccountEntry(
        id: row["id"], kind: row["kind"],
        amount: Money(minorUnits: row["amountMinor"], currency: currency), givesBack: row["ofID"],
        businessDay: row["businessDay"], checkNumber: row["checkNumber"],
        tender: row["moneyTender"], reference: row["moneyReference"], signer: row["signer"],
        authoriserName: row["authoriserName"], at: row["at"], authorName: row["authorName"])
    }
  }
}

extension AccountUse {
  /// Which bill of a business day went on a house account last and did not go back.
  static func last(
    _ db: Database, ofHouseAccount id: Identifier<HouseAccount>, on day: LocalDate,
    _ currency: Currency
  ) throws -> AccountUse? {
    try db.list(
      """
      SELECT used.amountMinor + coalesce((SELECT sum(back.amountMinor)
          FROM houseAccountEntry AS back WHERE back.ofID = used.id), 0) AS amount, number,
        used.authorName
      FROM houseAccountEntry AS used JOIN payment ON payment.id = used.paymentID
      JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE accountID = ? AND kind = 'charged' AND payment.businessDay = ?
      ORDER BY used.at DESC, used.rowid DESC
      """, [id, day]
    ) { row -> (Int, AccountUse) in
      let amount: Int = row[0]
      return (
        amount,
        AccountUse(
          amount: Money(minorUnits: amount, currency: currency), checkNumber: row[1],
          authorName: row[2])
      )
    }.first { $0.0 > 0 }?.1
  }
}

extension Transaction {
  /// A house account.
  ///
  /// - Throws: `HouseAccountRefusal.unknown`.
  func houseAccount(_ id: Identifier<HouseAccount>) throws -> HouseAccount {
    let found = try HouseAccount.fetchAll(db, "id = ?", [id], store.currency)
    guard let account = found.first else { throw HouseAccountRefusal.unknown }
    return account
  }

  /// Writes what became of an account.
  ///
  /// - Parameter authorName: whoever began what a gateway ended; nil for who does it now.
  func insert(
    _ kind: HouseAccountEntry.Kind, _ amount: Int, of id: Identifier<HouseAccount>,
    entry: Identifier<HouseAccountEntry>, payment: Identifier<Payment>? = nil,
    money: Identifier<AccountMoney>? = nil, givesBack: Identifier<HouseAccountEntry>? = nil,
    signer: String? = nil, authoriserName: String? = nil, authorName: String? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO houseAccountEntry (id, accountID, kind, amountMinor, paymentID, moneyID, ofID,
          signer, authoriserName, at, authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry, id, kind, amount, payment, money, givesBack, signer, authoriserName, now,
        authorName ?? author.name,
      ])
  }
}
