import GRDB
import StoreDomain

extension StoreDatabase {
  /// Campaigns that give something on checks of a business day: on a closed one as it closed, on an open
  /// one as its bill stands.
  func givenCampaigns(_ db: Database, on day: LocalDate) throws -> [GivenAway] {
    let rows = try db.list(
      """
      SELECT \(CampaignUse.columns), guestCheck.number AS checkNumber, guestCheck.stage AS checkStage,
        \(GivenAway.tablesOfCheck)
      FROM campaignUse JOIN guestCheck ON guestCheck.id = campaignUse.checkID
      WHERE campaignUse.businessDay = ? AND campaignUse.endedAt IS NULL
      """, [day]
    ) { row in
      (
        use: try CampaignUse(row: row), number: row["checkNumber"] as Int,
        tables: row["tables"] as String?, given: row["givenMinor"] as Int?,
        isOpen: row["checkStage"] == Check.Stage.open
      )
    }
    guard !rows.isEmpty else { return [] }
    let open = Set(rows.filter(\.isOpen).map(\.use.checkID))
    let checks = try db.list(
      "SELECT * FROM guestCheck WHERE id IN (SELECT value FROM json_each(?))", [open.listColumn()]
    ) { Check(row: $0, currency: store.currency) }
    let bills = try WorkedBill.fetchAll(db, checks, store: store)
    return rows.compactMap { row in
      let worked = bills[row.use.checkID]?.calculation.rows
        .first { $0.adjustmentID == row.use.id.rawValue }.map { -$0.amount }
      let amount = (row.isOpen ? worked : row.given) ?? 0
      guard amount != 0 else { return nil }
      return GivenAway(
        id: row.use.id.rawValue, kind: .campaign, at: row.use.at, checkNumber: row.number,
        tables: row.tables ?? "", what: row.use.name,
        amount: Money(minorUnits: amount, currency: store.currency), reason: nil,
        authorName: row.use.authorName, orderedByName: nil, authoriserName: nil, wasMade: nil)
    }
  }
}
