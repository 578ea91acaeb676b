import GRDB
import StoreDomain

extension Coupon.Source: DatabaseValueConvertible, StatementColumnConvertible {}
extension CouponReturn: DatabaseValueConvertible, StatementColumnConvertible {}

extension Coupon {
  /// A coupon with its last entry, and until when it holds since it came back last.
  static let selection = """
    SELECT coupon.*, last.kind AS lastKind, last.checkID AS lastCheckID,
      last.authorName AS lastAuthorName, last.reason AS lastReason,
      guestCheck.number AS lastNumber, guestCheck.businessDay AS lastDay,
      (SELECT back.validUntil FROM couponEntry back WHERE back.couponID = coupon.id
        AND back.kind = 'returned' ORDER BY back.number DESC LIMIT 1) AS backUntil
    FROM coupon LEFT JOIN couponEntry last ON last.couponID = coupon.id
      AND last.number = (SELECT max(number) FROM couponEntry WHERE couponID = coupon.id)
    LEFT JOIN guestCheck ON guestCheck.id = last.checkID
    """

  /// From a row of ``selection``.
  init(row: some StoredRow) throws {
    let state: State =
      switch row["lastKind"] as String? {
      case "redeemed":
        .redeemed(
          Use(
            checkID: row["lastCheckID"], checkNumber: row["lastNumber"],
            businessDay: row["lastDay"], authorName: row["lastAuthorName"]))
      case "voided": .voided(by: row["lastAuthorName"], because: row["lastReason"])
      default: .issued
      }
    let last: LocalDate = row["validUntil"]
    self.init(
      id: row["id"], code: CouponCode(stored: row["code"]),
      campaign: try Campaign(json: row["definition"]), memberID: row["memberID"],
      ticketID: row["ticketID"], partyID: row["partyID"], source: row["source"],
      validFrom: row["validFrom"], validUntil: row["backUntil"] as LocalDate? ?? last,
      state: state)
  }

  static func fetchOne(_ db: Database, _ id: Identifier<Coupon>) throws -> Coupon? {
    try db.list("\(selection) WHERE coupon.id = ?", [id], Coupon.init(row:)).first
  }

  /// What a member may use today or later, those first that are over first.
  static func fetchUsable(
    _ db: Database, of memberID: Identifier<Member>, on day: LocalDate
  ) throws -> [Coupon] {
    try db.list("\(selection) WHERE coupon.memberID = ?", [memberID], Coupon.init(row:))
      .filter { $0.state == .issued && $0.validUntil >= day }
      .sorted { ($0.validUntil, $0.id) < ($1.validUntil, $1.id) }
  }

  static func fetchOne(_ db: Database, code: CouponCode) throws -> Coupon? {
    try db.list("\(selection) WHERE coupon.code = ?", [code.text], Coupon.init(row:)).first
  }
}

/// A single coupon that stands on a check.
struct CouponOnCheck: Hashable, Sendable {
  let id: Identifier<Coupon>
  let useID: Identifier<CampaignUse>
  let campaignCode: String
  let code: CouponCode
  /// Its last day as it stands.
  let validUntil: LocalDate

  /// Those of a check, in the order in which they were put there.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>
  ) throws -> [CouponOnCheck] {
    try db.list(
      """
      SELECT coupon.id, used.useID, coupon.campaignCode, coupon.code,
        coalesce((SELECT back.validUntil FROM couponEntry back WHERE back.couponID = coupon.id
          AND back.kind = 'returned' ORDER BY back.number DESC LIMIT 1), coupon.validUntil)
      FROM couponEntry used JOIN coupon ON coupon.id = used.couponID
      WHERE used.checkID = ? AND used.kind = 'redeemed' AND NOT EXISTS (
        SELECT 1 FROM couponEntry later
        WHERE later.couponID = used.couponID AND later.number > used.number)
      ORDER BY used.at, coupon.id
      """, [checkID]
    ) {
      CouponOnCheck(
        id: $0[0], useID: $0[1], campaignCode: $0[2], code: CouponCode(stored: $0[3]),
        validUntil: $0[4])
    }
  }
}
