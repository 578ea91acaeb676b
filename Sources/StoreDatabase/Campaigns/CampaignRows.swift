import Foundation
import GRDB
import StoreDomain

/// A campaign that somebody has taken for a check.
public struct CampaignUse: Identifiable, Hashable, Sendable {
  public var id: Identifier<CampaignUse>
  public var checkID: Identifier<Check>
  /// As it was when it was taken.
  public var campaign: Campaign
  /// The guest for whom it counts; nil for one whom nobody knows.
  public var memberID: Identifier<Member>?
  public var authorName: String
  public var at: Timestamp
  /// Who took it off again; of a use that stands, nil.
  public var endedByName: String?
  /// The code of the single coupon that it was taken for; nil where it was taken without one.
  public var coupon: CouponCode?
}

extension CampaignUse {
  static let columns = """
    campaignUse.*, (SELECT coupon.code FROM couponEntry JOIN coupon ON coupon.id = couponID
      WHERE couponEntry.useID = campaignUse.id LIMIT 1) AS couponCode
    """

  /// What it is called on the bill: with the last of the code, so that one coupon is told from another.
  public var name: Phrase {
    guard let coupon else { return campaign.name }
    return Phrase(
      "\(campaign.name.english) \(coupon.masked)", "\(campaign.name.chinese) \(coupon.masked)")
  }

  /// From a row of ``columns``.
  init(row: some StoredRow) throws {
    self.init(
      id: row["id"], checkID: row["checkID"], campaign: try Campaign(json: row["definition"]),
      memberID: row["memberID"], authorName: row["authorName"], at: row["at"],
      endedByName: row["endedByName"],
      coupon: (row["couponCode"] as String?).map(CouponCode.init(stored:)))
  }
}

extension Campaign {
  /// As it stands in the file.
  init(json text: String) throws {
    self = try Self.texts.value(of: text)
  }

  private static let texts = ReadTexts<Campaign>()

  /// Everything that the house gives on a bill, in the order of its configuration.
  static func fetchAll(_ db: Database) throws -> [Campaign] {
    try fetchConfigured(db).filter { $0.nextVisit == nil }
  }

  /// The same, and what a bill gives for the next visit.
  static func fetchConfigured(_ db: Database) throws -> [Campaign] {
    try db.list(
      "SELECT definition FROM campaign WHERE retiredAt IS NULL ORDER BY position, code"
    ) { try Campaign(json: $0["definition"]) }
  }

  /// Those that give a coupon for the next visit, in their order.
  static func fetchNextVisit(_ db: Database) throws -> [Campaign] {
    try fetchConfigured(db).filter { $0.nextVisit != nil }
  }
}

extension CampaignBill.Use {
  /// Asked for every bill that the till shows, of all uses that ever were: from an index alone.
  static let counting = """
    SELECT campaignCode, count(*) AS inTotal, sum(businessDay = ?1) AS today,
      sum(memberID IS NOT NULL AND memberID IS ?2) AS byGuest
    FROM campaignUse WHERE endedAt IS NULL AND checkID <> ?3 GROUP BY campaignCode
    """

  /// How often each campaign stands on other checks than this one.
  static func fetchAll(
    _ db: Database, beside check: Check, of memberID: Identifier<Member>?
  ) throws -> [String: CampaignBill.Use] {
    let uses = try db.list(
      counting, [check.businessDay, memberID, check.id]
    ) {
      (
        $0["campaignCode"] as String,
        CampaignBill.Use(
          inTotal: $0["inTotal"], today: $0["today"], byGuest: $0["byGuest"])
      )
    }
    var all = Dictionary(uses, uniquingKeysWith: { first, _ in first })
    for (code, back) in try fetchRefunded(db, beside: check, of: memberID) {
      all[code]?.inTotal -= back.inTotal
      all[code]?.today -= back.today
      all[code]?.byGuest -= back.byGuest
    }
    return all
  }

  /// Uses that stand on closed checks and count no more: their coupons came back with the money.
  private static func fetchRefunded(
    _ db: Database, beside check: Check, of memberID: Identifier<Member>?
  ) throws -> [(String, CampaignBill.Use)] {
    try db.list(
      """
      SELECT campaignCode, count(*), sum(businessDay = ?1),
        sum(memberID IS NOT NULL AND memberID IS ?2)
      FROM campaignUse WHERE endedAt IS NULL AND checkID <> ?3
        AND id IN (SELECT useID FROM couponEntry WHERE cause = 'refunded')
      GROUP BY campaignCode
      """, [check.businessDay, memberID, check.id]
    ) { ($0[0], CampaignBill.Use(inTotal: $0[1], today: $0[2], byGuest: $0[3])) }
  }
}
