import GRDB
import StoreDomain

/// The single coupons that a check has to do with beside those that are used on it.
public struct BillCoupons: Hashable, Sendable {
  /// What it gave for the next visit: of an open check, which was opened again, and of a refund what was
  /// used meanwhile.
  public var given: [Coupon] = []
  /// Of a refund: what came back with the money and may be used again.
  public var returned: [Coupon] = []

  public init() {}

  static func fetch(_ db: Database, _ check: Check) throws -> BillCoupons {
    var coupons = BillCoupons()
    coupons.given = try Coupon.fetchAll(db, givenBy: check.refunds ?? check.id).filter { coupon in
      switch coupon.state {
      case .issued: check.stage == .closed && check.refunds == nil
      case .redeemed: true
      case .voided: false
      }
    }
    guard let paidID = check.refunds, check.stage == .closed else { return coupons }
    coupons.returned = try db.list(
      """
      \(Coupon.selection) WHERE coupon.id IN (SELECT couponID FROM couponEntry
        WHERE checkID = ? AND cause = 'refunded')
        AND last.kind <> 'voided'
      ORDER BY coupon.issuedAt, coupon.id
      """, [paidID], Coupon.init(row:))
    return coupons
  }
}
