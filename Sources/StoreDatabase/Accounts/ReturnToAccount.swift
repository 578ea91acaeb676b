import GRDB
import HeadquartersContract
import StoreDomain

/// Money of a payment that goes back to the account from which it came.
enum AccountReturns {
  /// What a verb may leave that gives money back.
  static let events: [EventType] = [.storedValueReturned, .houseAccountReturned]
}

extension Transaction {
  /// Gives what goes back of a payment to the account from which it came; cash, cards, wallets,
  /// vouchers, deposits and what the house paid have none.
  ///
  /// - Parameters:
  ///   - back: as it was written.
  ///   - payment: of which it gives back.
  func returnToAccount(_ back: Payment, of payment: Payment, on check: Check) throws {
    switch payment.tender {
    case .cash, .card, .wallet, .voucher, .deposit, .comp: return
    case .storedValue:
      if try !returnStoredValue(back, of: payment, on: check) { try noteWithoutAccount(back) }
    case .houseAccount:
      if try !returnHouseAccount(back, of: payment, on: check) { try noteWithoutAccount(back) }
    }
  }

  /// Notes that a payment was written down by hand: of another till's history, or of what was.
  func noteWithoutAccount(_ payment: Payment) throws {
    guard payment.tender == .storedValue || payment.tender == .houseAccount else { return }
    try db.cachedStatement(sql: "INSERT INTO paymentWithoutAccount (paymentID) VALUES (?)")
      .execute(arguments: [payment.id])
  }

  /// - Returns: whether the payment was taken from an account.
  private func returnStoredValue(
    _ back: Payment, of payment: Payment, on check: Check
  ) throws -> Bool {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, accountID, -principalMinor AS principal, -bonusMinor AS bonus,
          (SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry AS back
            WHERE back.ofID = taken.id) AS principalBack,
          (SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry AS back
            WHERE back.ofID = taken.id) AS bonusBack
        FROM storedValueEntry AS taken WHERE paymentID = ?
        """, arguments: [payment.id])
    guard let row else { return false }
    let value = StoredValueRule.returned(
      -back.amount.minorUnits,
      of: StoredValue(principalMinorUnits: row["principal"], bonusMinorUnits: row["bonus"]),
      before: StoredValue(
        principalMinorUnits: row["principalBack"], bonusMinorUnits: row["bonusBack"]))
    let accountID: Identifier<StoredValueAccount> = row["accountID"]
    let entry: Identifier<StoredValueEntry> = newID()
    try insert(
      .returned, value, of: accountID, entry: entry, payment: back.id, givesBack: row["id"])
    try record(
      .storedValueReturned, accountID,
      StoredValueFact(
        entryID: entry, principalMinor: value.principalMinorUnits,
        bonusMinor: value.bonusMinorUnits, paymentID: back.id), on: check.businessDay)
    return true
  }

  /// - Returns: whether the payment was put on an account.
  private func returnHouseAccount(
    _ back: Payment, of payment: Payment, on check: Check
  ) throws -> Bool {
    let row = try Row.fetchOne(
      db, sql: "SELECT id, accountID FROM houseAccountEntry WHERE paymentID = ?",
      arguments: [payment.id])
    guard let row else { return false }
    let accountID: Identifier<HouseAccount> = row["accountID"]
    let entry: Identifier<HouseAccountEntry> = newID()
    try insert(
      .returned, back.amount.minorUnits, of: accountID, entry: entry, payment: back.id,
      givesBack: row["id"])
    try record(
      .houseAccountReturned, accountID,
      HouseAccountEntryFact(
        entryID: entry, amountMinor: back.amount.minorUnits, paymentID: back.id),
      on: check.businessDay)
    return true
  }
}
