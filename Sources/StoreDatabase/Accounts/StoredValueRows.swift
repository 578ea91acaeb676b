import GRDB
import StoreDomain

extension StoredValueEntry.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension StoredValueAccount {
  /// Everything of an account, for ``init(row:)``.
  static let columns = """
    storedValueAccount.*, member.name AS memberName, member.formOfAddress, principalMinor, bonusMinor
    """

  init(row: some StoredRow) throws {
    let text: String = row["number"]
    guard let number = try? AccountNumber(typed: text) else {
      throw StoreError.damaged("the number of a stored-value account")
    }
    let formOfAddress: String? = row["formOfAddress"]
    self.init(
      id: row["id"], number: number, memberID: row["memberID"],
      memberName: formOfAddress ?? row["memberName"],
      balance: StoredValue(
        principalMinorUnits: row["principalMinor"], bonusMinorUnits: row["bonusMinor"]),
      openedAt: row["openedAt"], openedByName: row["openedByName"],
      suspendedAt: row["suspendedAt"], suspendedByName: row["suspendedByName"])
  }

  /// Accounts of which something is so, the last that was used first.
  static func fetchAll(
    _ db: Database, _ condition: String, _ arguments: StatementArguments = []
  ) throws -> [StoredValueAccount] {
    try db.list(
      """
      SELECT \(columns) FROM storedValueAccount
      JOIN storedValueBalance ON storedValueBalance.accountID = storedValueAccount.id
      LEFT JOIN member ON member.id = storedValueAccount.memberID
      WHERE \(condition)
      ORDER BY usedAt DESC, storedValueAccount.id
      """, arguments, StoredValueAccount.init(row:))
  }
}

extension StoredValueEntry {
  /// The last ones of an account, the newest first.
  static func fetchLast(
    _ db: Database, of id: Identifier<StoredValueAccount>, limit: Int
  ) throws -> [StoredValueEntry] {
    try fetch(
      db,
      "accountID = ? ORDER BY storedValueEntry.at DESC, storedValueEntry.rowid DESC LIMIT ?",
      [id, limit])
  }

  /// Entries of which something is so.
  static func fetch(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [StoredValueEntry] {
    try db.list(
      """
      SELECT storedValueEntry.*, guestCheck.number AS checkNumber,
        accountMoney.tender AS moneyTender, accountMoney.paymentID IS NOT NULL AS isByGateway,
        EXISTS (SELECT 1 FROM storedValueEntry AS back
          WHERE back.ofID = storedValueEntry.id AND back.kind = 'takenBack') AS isTakenBack
      FROM storedValueEntry
      LEFT JOIN accountMoney ON accountMoney.id = storedValueEntry.moneyID
      LEFT JOIN payment
        ON payment.id = coalesce(storedValueEntry.paymentID, accountMoney.paymentID)
      LEFT JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE \(condition)
      """, arguments
    ) { row in
      StoredValueEntry(
        id: row["id"], kind: row["kind"],
        value: StoredValue(
          principalMinorUnits: row["principalMinor"], bonusMinorUnits: row["bonusMinor"]),
        checkNumber: row["checkNumber"], tender: row["moneyTender"],
        isByGateway: row["isByGateway"], isTakenBack: row["isTakenBack"], at: row["at"],
        authorName: row["authorName"])
    }
  }
}

extension AccountUse {
  /// For which bill of a business day stored value was taken last and did not go back.
  static func last(
    _ db: Database, ofStoredValue id: Identifier<StoredValueAccount>, on day: LocalDate,
    _ currency: Currency
  ) throws -> AccountUse? {
    try db.list(
      """
      SELECT -principalMinor - bonusMinor - coalesce((
          SELECT sum(back.principalMinor + back.bonusMinor) FROM storedValueEntry AS back
          WHERE back.ofID = used.id), 0) AS amount, number, used.authorName
      FROM storedValueEntry AS used JOIN payment ON payment.id = used.paymentID
      JOIN guestCheck ON guestCheck.id = payment.checkID
      WHERE accountID = ? AND kind = 'spent' AND payment.businessDay = ?
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
  /// An account of stored value.
  ///
  /// - Throws: `StoredValueRefusal.unknown`.
  func storedValue(_ id: Identifier<StoredValueAccount>) throws -> StoredValueAccount {
    let found = try StoredValueAccount.fetchAll(db, "storedValueAccount.id = ?", [id])
    guard let account = found.first else { throw StoredValueRefusal.unknown }
    return account
  }

  /// Writes what became of an account.
  ///
  /// - Parameter authorName: whoever began what a gateway ended; nil for who does it now.
  func insert(
    _ kind: StoredValueEntry.Kind, _ value: StoredValue, of id: Identifier<StoredValueAccount>,
    entry: Identifier<StoredValueEntry>, payment: Identifier<Payment>? = nil,
    money: Identifier<AccountMoney>? = nil, givesBack: Identifier<StoredValueEntry>? = nil,
    authorName: String? = nil
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, paymentID,
          moneyID, ofID, at, authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry, id, kind, value.principalMinorUnits, value.bonusMinorUnits, payment, money,
        givesBack, now, authorName ?? author.name,
      ])
  }
}
