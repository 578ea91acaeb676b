import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// Sales and tenders of a business day.
private struct Figures: Equatable, Sendable {
  var day: String
  var sales = 0
  var tenders: [String: Int] = [:]

  init(day: String, sales: Int = 0) {
    self.day = day
    self.sales = sales
  }

  init(_ report: DayReport) {
    day = report.businessDay.description
    sales = report.salesMinorUnits
    tenders = report.tendersMinorUnits
  }
}

extension RunningHeadquarters {
  /// Sends the evening's events, each twice, and lays both ends' figures side by side.
  func expectSame(
    as evening: ReopenedEvening.Outcome, _ note: Comment
  ) async throws {
    #expect(evening.violations == [], note)
    let store = try await enrolledStore(source: evening.source)
    for start in stride(from: 0, to: evening.payloads.count, by: 100) {
      let batch = try EventsOnArrival(
        body: EventBatch.join(
          Array(evening.payloads[start..<min(start + 100, evening.payloads.count)])))
      // Twice: a lost answer must not count anything twice.
      for _ in 1...2 {
        _ = try await ledger.append(batch, from: store.storeID, epoch: store.epoch)
      }
    }
    let totals = try await ledger.totals(of: store.storeID)
    #expect(totals == evening.totals, note)
    #expect(try await ledger.exceptions(atMost: 10) == [], note)
    let days = try await figures()
    #expect(days == evening.days.map { Figures($0) }.sorted { $0.day < $1.day }, note)
  }

  /// What headquarters has of each day.
  private func figures() async throws -> [Figures] {
    try await ledger.read { db in
      var days: [String: Figures] = [:]
      for row in try db.rows(
        """
        SELECT businessDay, CAST(sum(totalMinor) AS BIGINT) AS sales FROM guestCheck
        WHERE stage = 'closed' GROUP BY businessDay
        """, [])
      {
        let (day, sales): (String, Int) = try (row["businessDay"], row["sales"])
        days[day] = Figures(day: day, sales: sales)
      }
      for row in try db.rows(
        """
        SELECT businessDay, tender, CAST(sum(amountMinor) AS BIGINT) AS paid FROM billPayment
        WHERE stage = 'captured' GROUP BY businessDay, tender
        """, [])
      {
        let (day, tender): (String, String) = try (row["businessDay"], row["tender"])
        days[day, default: Figures(day: day)].tenders[tender] = try row["paid"]
      }
      return days.values.sorted { $0.day < $1.day }
    }
  }
}
