import GRDB
import StoreDomain

/// Whether there may be something of a kind on a check beside its lines.
///
/// Most checks have next to none of it, and whoever works one out or closes it would ask for each kind in
/// a query of its own: together they took longer than the rows that a close writes. They are asked for in
/// the query of the check itself.
struct OnCheck {
  /// Discounts and roundings that stand.
  var adjustments = true
  /// Campaigns that were taken, those that were taken off again too.
  var campaigns = true
  var payments = true
  /// Points of a member, used or earned.
  var points = true
  /// Whether it was opened again after it had closed.
  var reopenings = true
  /// Coupons that it gave for the next visit, voided ones too.
  var givenCoupons = true
  var receiptCode = true

  /// Nobody has asked: there may be some of each.
  static let unknown = OnCheck()

  /// A check with what there is on it; nil where there is none with this id.
  static func fetch(
    _ db: Database, _ id: Identifier<Check>, _ currency: Currency
  ) throws -> (check: Check, on: OnCheck)? {
    try db.list(
      """
      SELECT guestCheck.*,
        EXISTS (SELECT 1 FROM checkAdjustment
          WHERE checkAdjustment.checkID = guestCheck.id AND removedAt IS NULL) AS hasAdjustments,
        EXISTS (SELECT 1 FROM campaignUse WHERE campaignUse.checkID = guestCheck.id) AS hasCampaigns,
        EXISTS (SELECT 1 FROM payment WHERE payment.checkID = guestCheck.id) AS hasPayments,
        EXISTS (SELECT 1 FROM pointsEntry WHERE pointsEntry.checkID = guestCheck.id) AS hasPoints,
        EXISTS (SELECT 1 FROM checkReopening
          WHERE checkReopening.checkID = guestCheck.id) AS hasReopenings,
        EXISTS (SELECT 1 FROM coupon WHERE coupon.sourceCheckID = guestCheck.id) AS hasGivenCoupons,
        EXISTS (SELECT 1 FROM receiptCode WHERE receiptCode.checkID = guestCheck.id) AS hasReceiptCode
      FROM guestCheck WHERE guestCheck.id = ?
      """, [id]
    ) { row in
      (
        Check(row: row, currency: currency),
        OnCheck(
          adjustments: row["hasAdjustments"], campaigns: row["hasCampaigns"],
          payments: row["hasPayments"], points: row["hasPoints"],
          reopenings: row["hasReopenings"], givenCoupons: row["hasGivenCoupons"],
          receiptCode: row["hasReceiptCode"])
      )
    }.first
  }
}
