import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The file keeps the stages of a payment")
struct PaymentStageTests {
  /// The stages on the shortest way from the first one to `stage`.
  private func way(to stage: Payment.Stage) -> [Payment.Stage]? {
    var ways: [[Payment.Stage]] = [[.created]]
    while let way = ways.first {
      ways.removeFirst()
      guard let last = way.last else { continue }
      if last == stage { return way }
      ways += last.next.filter { !way.contains($0) }.map { way + [$0] }
    }
    return nil
  }

  @Test(arguments: Payment.Stage.allCases, Payment.Stage.allCases)
  func aPaymentGoesOnlyWhereTheRuleSaysItMay(
    from old: Payment.Stage, to new: Payment.Stage
  ) throws {
    guard old != new else { return }
    let store = try TestStore()
    let check = try store.check(of: try store.seat(2))
    let stages = try #require(self.way(to: old))
    func move(_ db: Database, to stage: Payment.Stage) throws {
      try db.execute(sql: "UPDATE payment SET stage = ?", arguments: [stage])
    }
    try store.database.maintain { db in
      try db.execute(
        sql: """
          INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
          VALUES ('00000000-0000-0000-0000-000000000001', ?, '2026-11-22', 'wallet', 100,
            'created', 1, 'Bo')
          """, arguments: [check])
      try db.execute(
        sql: """
          INSERT INTO gatewayPayment (paymentID, gatewayCode, orderNumber, notBefore)
          VALUES ('00000000-0000-0000-0000-000000000001', 'alipay', '019a000000007001', 1)
          """)
      for stage in stages.dropFirst() { try move(db, to: stage) }
    }
    if old.next.contains(new) {
      try store.database.maintain { try move($0, to: new) }
    } else {
      #expect(throws: StoreError.refusedByFile(.paymentStageSkipped)) {
        try store.database.maintain { try move($0, to: new) }
      }
    }
  }
}
