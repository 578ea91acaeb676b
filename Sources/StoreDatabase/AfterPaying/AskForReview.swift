import GRDB
import HeadquartersContract
import StoreDomain

/// Tells headquarters to ask the member whose check it is how it was, see `ReviewRule`.
enum AskForReview: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.reviewAsked]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    try transaction.askForReview(of: bill.check, total: bill.calculation.due)
  }
}

extension Transaction {
  /// Asks after a check that is closed; of one that closes again nobody is asked a second time.
  func askForReview(of check: Check, total: Int) throws {
    guard store.settings.reviewEveryDays != nil, check.refunds == nil,
      let memberID = try pointsGuest(of: check), try !isAsked(after: check.id)
    else { return }
    let last = try LocalDate.fetchOne(
      db,
      sql: """
        SELECT businessDay FROM reviewAsk WHERE memberID = ? ORDER BY businessDay DESC LIMIT 1
        """, arguments: [memberID])
    let asks = ReviewRule.asks(
      total: total, consents: try MemberConsent.fetchCurrent(db, of: memberID), last: last,
      on: check.businessDay, everyDays: store.settings.reviewEveryDays)
    guard asks else { return }
    try db.execute(
      sql: "INSERT INTO reviewAsk (checkID, memberID, businessDay, at) VALUES (?, ?, ?, ?)",
      arguments: [check.id, memberID, check.businessDay, now])
    try record(
      .reviewAsked, check.id,
      ReviewAskedFact(
        memberID: memberID, receiptCode: try ReceiptCode.fetch(db, of: check.id), askedAt: now),
      on: check.businessDay)
  }

  private func isAsked(after checkID: Identifier<Check>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM reviewAsk WHERE checkID = ?)", arguments: [checkID])
      ?? false
  }
}
