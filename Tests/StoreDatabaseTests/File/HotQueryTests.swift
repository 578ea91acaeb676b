import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

/// What screens ask at every turn does not read the rows of years past.
@Suite struct HotQueryTests {
  private let store: TestStore

  init() throws {
    store = try TestStore()
  }

  private func plan(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    try store.database.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments).map {
        $0["detail"] as String
      }
    }
  }

  @Test func theTillCountsCampaignsWithoutTheirRows() throws {
    let plan = try plan(CampaignBill.Use.counting, ["day", "guest", "check"])
    #expect(plan.allSatisfy { $0.contains("COVERING INDEX") }, "\(plan)")
  }

  @Test func theLimitOfAGuestIsCountedByTheGuest() throws {
    let plan = try plan(
      """
      SELECT count(*) FROM campaignUse
      WHERE campaignCode = 'a' AND memberID = 'b' AND endedAt IS NULL
      """)
    #expect(plan.allSatisfy { $0.contains("(memberID=? AND campaignCode=?") }, "\(plan)")
  }

  @Test func theCounterFindsItsNumbersWithoutThoseOfOtherDays() throws {
    let plan = try plan(StoreDatabase.shownSales, ["day"])
    #expect(!plan.contains { $0.contains("SCAN counterSale") }, "\(plan)")
    #expect(plan.contains { $0.contains("(businessDay=?)") }, "\(plan)")
  }
}
