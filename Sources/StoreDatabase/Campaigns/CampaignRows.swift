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
}

extension CampaignUse {
  /// From a row of `campaignUse`.
  init(row: Row) throws {
    self.init(
      id: row["id"], checkID: row["checkID"], campaign: try Campaign(json: row["definition"]),
      memberID: row["memberID"], authorName: row["authorName"], at: row["at"],
      endedByName: row["endedByName"])
  }
}

extension Campaign {
  /// As it stands in the file.
  init(json text: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
  }

  /// Everything that the house gives, in the order of its configuration.
  static func fetchAll(_ db: Database) throws -> [Campaign] {
    try db.list(
      "SELECT definition FROM campaign WHERE retiredAt IS NULL ORDER BY position, code"
    ) { try Campaign(json: $0["definition"]) }
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
    return Dictionary(uses, uniquingKeysWith: { first, _ in first })
  }
}
