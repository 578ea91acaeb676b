import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// The guests want to pay: the till sees it, and their bills are printed to be checked.
  ///
  /// Repeating it prints again and keeps the time at which they first asked.
  ///
  /// - Returns: the party's first open check.
  /// - Throws: `TillError.unsentLines`, `TillError.noOpenCheck`, `StaffError.notPermitted`.
  @discardableResult
  public func askForBill(_ partyID: Identifier<Party>, by author: Author) throws -> Check {
    try write(by: author) { transaction in
      if !author.staff.role.permissions.contains(.takePayment) {
        try transaction.require(.order)
      }
      return try transaction.askForBill(partyID)
    }
  }
}

extension Transaction {
  func askForBill(_ partyID: Identifier<Party>) throws -> Check {
    let checks = try Row.fetchAll(
      db,
      sql:
        "SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open' ORDER BY openedAt, number",
      arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
    guard let first = checks.first else { throw TillError.noOpenCheck }
    let bills = try WorkedBill.fetchAll(db, checks, store: store)
    let unsent = bills.values.reduce(0) { $0 + $1.unsentLines.count }
    guard unsent == 0 else { throw TillError.unsentLines(unsent) }
    for check in checks {
      if check.billAskedAt == nil {
        try db.execute(
          sql: "UPDATE guestCheck SET billAskedAt = ? WHERE id = ?", arguments: [now, check.id])
        try record(.billAsked, check.id, BillAskedFact(at: now), on: check.businessDay)
      }
      if let bill = bills[check.id] { try printProforma(bill) }
    }
    try advanceParty(partyID, to: .billAsked, onlyFrom: [.seated, .ordered])
    return try check(first.id)
  }
}
