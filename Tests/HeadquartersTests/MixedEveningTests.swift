import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Headquarters

/// Everything that changes what a bill comes to, and what is paid, on one evening.
@Suite struct MixedEveningTests {
  /// Shares, campaigns, points and sales at the counter beside them.
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func anEveningOfEverythingIsTheSameAtBothEnds(seed: UInt64) async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread {
        try ReopenedEvening.playEverything(seed: seed, at: path)
      }
      for what in ["share", "counter", "campaign", "points", "opened again"] {
        #expect(evening.counts[what, default: 0] > 0, "seed \(seed): no \(what)")
      }
      try await headquarters.expectSame(as: evening, "seed \(seed)")
      let given = try await headquarters.ledger.read { db in
        try db.rows(
          """
          SELECT code, CAST(sum(amountMinor) AS BIGINT) AS given FROM campaignGiven
          JOIN guestCheck ON guestCheck.id = campaignGiven.checkID AND guestCheck.stage = 'closed'
          GROUP BY code
          """, []
        ).map { row -> String in
          let (code, given): (String, Int) = try (row["code"], row["given"])
          return "\(code) \(given)"
        }.sorted()
      }
      let told = evening.days.flatMap { $0.campaigns ?? [] }.map { "\($0.code) \($0.minorUnits)" }
      #expect(given == told.sorted(), "seed \(seed)")
    }
  }
}
