import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Checks that are brought from another till")
struct ImportChecksTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private let soldAt = Timestamp(millisecondsSinceEpoch: 1_716_917_400_000)

  /// A check with one drink at 2.80; it balances when it is paid with 280.
  private func check(_ id: String, paid: Int) -> RecordedCheck {
    RecordedCheck(
      sourceID: id,
      lines: [
        .init(
          at: soldAt, item: "Club Mate", quantity: 1, unitPriceMinorUnits: 280,
          discountMinorUnits: 0, isVoid: false, staff: "Jo", terminal: "bar")
      ],
      payments: [.init(at: soldAt, tender: .cash, amountMinorUnits: paid, reference: "")])
  }

  @Test("After a check that was refused, the events of the next one name no event that was undone")
  func tracesAfterARefusal() throws {
    let outcomes = try store.database.perform(
      ImportChecks([check("1", paid: 100), check("2", paid: 280)], from: "old till"),
      by: store.manager)
    guard case .refused = outcomes[0], case .imported = outcomes[1] else {
      Issue.record("became of them: \(outcomes)")
      return
    }
    let envelopes = try store.database.read { db in
      try Data.fetchAll(db, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }.map { try JSONDecoder().decode(EventEnvelope.self, from: $0) }
    let traces = try envelopes.map {
      try #require($0.traceparent).split(separator: "-").map(String.init)[1]
    }
    #expect(Set(traces) == [try #require(envelopes.first).id.filter { $0 != "-" }])
  }

  @Test("Of a card's number that another till kept, only the last four digits come in")
  func cardNumber() throws {
    var paid = check("1", paid: 280)
    paid.payments[0].tender = .card
    paid.payments[0].reference = "Visa 4111 1111 1111 1111"
    var named = check("2", paid: 280)
    named.payments[0].tender = .card
    named.payments[0].reference = "terminal 2, slip 7"
    let outcomes = try store.database.perform(
      ImportChecks([paid, named], from: "old till"), by: store.manager)
    for case .refused(let reason) in outcomes { Issue.record("refused: \(reason)") }
    let kept = try store.database.read { db in
      try String.fetchAll(db, sql: "SELECT reference FROM payment ORDER BY reference")
    }
    #expect(kept == ["terminal 2, slip 7", "…1111"])
  }

  @Test("The last event of the run is one that is in the file when its last check was refused")
  func lastEventAfterARefusal() throws {
    let last = try store.database.write(by: store.manager) { transaction in
      let checks = [check("1", paid: 280), check("2", paid: 100)]
      _ = try ImportChecks(checks, from: "old till").run(in: transaction)
      return transaction.lastEventID
    }
    let there = try store.number(
      "SELECT count(*) FROM outboxEvent WHERE id = ?", [last])
    #expect(there == 1)
    #expect(try store.database.checkInvariants() == [])
  }
}
