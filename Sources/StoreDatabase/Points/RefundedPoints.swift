import GRDB
import HeadquartersContract
import StoreDomain

/// Lines of a closed check were refunded: what it earned is taken back in proportion, and what was used
/// on it comes back in proportion.
enum ReversePointsOfRefund: AfterClosing {
  static let isForRecordedChecks = false
  static let events: [EventType] = [.pointsReversed, .pointsReturned]

  static func checkClosed(_ bill: WorkedBill, in transaction: Transaction) throws {
    guard let paidID = bill.check.refunds else { return }
    let paid = try transaction.check(paidID)
    let back = try Int.fetchOne(
      transaction.db,
      sql: """
        SELECT -coalesce(sum(totalMinor), 0) FROM guestCheck
        WHERE refundsCheckID = ? AND stage = 'closed'
        """, arguments: [paidID])
    try transaction.reversePoints(
      of: paid, part: back ?? 0, whole: paid.total?.minorUnits ?? 0)
  }
}

extension EarnPoints: AfterReopening {
  /// What it earned is taken back; what was used on it stays used, as what was paid stays paid.
  static func checkReopens(_ check: Check, in transaction: Transaction) throws {
    try transaction.takeEarnedBack(of: check, part: 1, whole: 1)
  }
}
