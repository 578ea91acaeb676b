import GRDB
import StoreDomain

/// Why a bill comes to what it does, beyond what the bill itself says.
public struct BillExplanation: Hashable, Sendable {
  public var bill: BillPicture
  /// The second person behind a gift or a return, by line.
  public var authorisers: [Identifier<OrderLine>: String]
  /// Discounts and roundings that were given and taken away again, oldest first.
  public var removed: [CheckAdjustment]
  /// Campaigns that were taken and taken off again, or were of no use in the end.
  public var endedCampaigns: [CampaignUse]

  public init(
    bill: BillPicture, authorisers: [Identifier<OrderLine>: String] = [:],
    removed: [CheckAdjustment] = [], endedCampaigns: [CampaignUse] = []
  ) {
    self.bill = bill
    self.authorisers = authorisers
    self.removed = removed
    self.endedCampaigns = endedCampaigns
  }
}

extension StoreDatabase {
  /// A bill with the people behind each of its steps.
  public func explainBill(of checkID: Identifier<Check>) throws -> BillExplanation {
    try read { db in
      let bill = try BillPicture.fetch(db, checkID, store: store)
      let lines = try Row.fetchAll(
        db,
        sql: """
          SELECT id, authoriserName FROM orderLine
          WHERE checkID = ? AND authoriserName IS NOT NULL
          """, arguments: [checkID])
      let removed = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM checkAdjustment WHERE checkID = ? AND removedAt IS NOT NULL
          ORDER BY at, rowid
          """, arguments: [checkID])
      return BillExplanation(
        bill: bill,
        authorisers: Dictionary(
          lines.map { ($0["id"], $0["authoriserName"]) }, uniquingKeysWith: { first, _ in first }),
        removed: removed.map(CheckAdjustment.init(row:)),
        endedCampaigns: try db.list(
          """
          SELECT \(CampaignUse.columns) FROM campaignUse WHERE checkID = ? AND endedAt IS NOT NULL ORDER BY at, rowid
          """, [checkID], CampaignUse.init(row:)))
    }
  }
}
