import GRDB
import StoreDomain

/// What the campaigns that were taken for an open check give, worked out anew with every bill.
struct CheckCampaigns {
  let uses: [CampaignUse]
  let choice: CampaignChoice
  /// Minor units that they gave on the bill that was printed last; nil where none was.
  let printed: Int?

  /// The steps of the bill, in their order.
  var adjustments: [BillAdjustment] {
    choice.offers.compactMap { offer in
      use(of: offer.campaign.code).map { use in
        BillAdjustment(
          id: use.id.rawValue, step: offer.campaign.step, effect: .amountOff(offer.off),
          reason: use.name, shares: LineAmounts(offer.shares, of: lineIDs))
      }
    }
  }

  /// What was taken and gives something.
  var given: [Campaign] { choice.offers.map(\.campaign) }

  private let lineIDs: [Identifier<OrderLine>]

  func use(of code: String) -> CampaignUse? { uses.first { $0.campaign.code == code } }

  init(_ uses: [CampaignUse], on look: CampaignLook, printed: Int?) {
    self.uses = uses
    self.printed = printed
    let campaigns = uses.map(\.campaign)
    var bill = look.saying(campaigns)
    // Its own place in the stock is its own; but a guest's is not another guest's.
    bill.uses = Dictionary(
      uses.filter { $0.campaign.limits.perGuest != nil && $0.memberID != look.memberID }.map {
        ($0.campaign.code, CampaignBill.Use(byGuest: .max))
      }, uniquingKeysWith: { first, _ in first })
    choice = BestCampaigns.applied(campaigns, to: bill)
    lineIDs = bill.lines.map(\.id)
  }

  /// Of those checks for which some were taken, in one query where none was.
  static func fetchAll(
    _ db: Database, _ checks: [Check], lines: [Identifier<Check>: [OrderLine]],
    adjustments: [Identifier<Check>: [CheckAdjustment]], store: Store
  ) throws -> [Identifier<Check>: CheckCampaigns] {
    var uses: [Identifier<Check>: [CampaignUse]] = [:]
    var printed: [Identifier<Check>: Int] = [:]
    // What was printed is kept to after the last campaign was taken off, too.
    let rows = try db.list(
      """
      SELECT \(CampaignUse.columns), campaignPrinted.givenMinor AS printedMinor
      FROM campaignUse LEFT JOIN campaignPrinted ON campaignPrinted.checkID = campaignUse.checkID
      WHERE campaignUse.checkID IN (SELECT value FROM json_each(?))
        AND (campaignUse.endedAt IS NULL OR campaignPrinted.givenMinor > 0)
      ORDER BY campaignUse.at, campaignUse.rowid
      """, [checks.map(\.id).listColumn()]
    ) { (use: try CampaignUse(row: $0), printed: $0["printedMinor"] as Int?) }
    for row in rows {
      uses[row.use.checkID, default: []] += row.use.endedByName == nil ? [row.use] : []
      printed[row.use.checkID] = row.printed
    }
    guard !uses.isEmpty else { return [:] }
    let looks = try CampaignLook.fetchAll(
      db, checks.filter { uses[$0.id] != nil }, lines: lines, adjustments: adjustments,
      store: store)
    return Dictionary(
      uses.compactMap { id, uses in
        looks[id].map { (id, CheckCampaigns(uses, on: $0, printed: printed[id])) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension Transaction {
  /// Fixes what each campaign gave on a check that closes. One that gave nothing goes back into the
  /// stock.
  func settleCampaigns(of bill: WorkedBill) throws {
    for use in bill.campaigns?.uses ?? [] {
      let row = bill.calculation.rows.first { $0.adjustmentID == use.id.rawValue }
      if let row, row.amount < 0 {
        try db.execute(
          sql: "UPDATE campaignUse SET givenMinor = ? WHERE id = ?",
          arguments: [-row.amount, use.id])
      } else {
        try end(use, .unused)
      }
    }
  }

  /// Takes a campaign off a check and gives it back into the stock, and a single coupon to its guest.
  func end(_ use: CampaignUse, _ cause: CouponReturn) throws {
    try returnCoupons(of: use.checkID, useID: use.id, cause)
    try db.execute(
      sql: "UPDATE campaignUse SET endedAt = ?, endedByName = ?, givenMinor = NULL WHERE id = ?",
      arguments: [now, author.name, use.id])
  }

  /// Takes all campaigns off a check that is undone, or closes with nothing on it.
  func endCampaigns(of checkID: Identifier<Check>) throws {
    try returnCoupons(of: checkID, .unused)
    try db.execute(
      sql: """
        UPDATE campaignUse SET endedAt = ?, endedByName = ?, givenMinor = NULL
        WHERE checkID = ? AND endedAt IS NULL
        """, arguments: [now, author.name, checkID])
  }

  /// Keeps what the guests read on a bill that is printed for them.
  func noteCampaignsPrinted(_ bill: WorkedBill) throws {
    guard let campaigns = bill.campaigns else { return }
    try db.execute(
      sql: """
        INSERT INTO campaignPrinted (checkID, givenMinor, at) VALUES (?, ?, ?)
        ON CONFLICT (checkID) DO UPDATE SET givenMinor = excluded.givenMinor, at = excluded.at
        """, arguments: [bill.check.id, campaigns.choice.saving, now])
  }
}
