import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A dish whose price two checks share is counted once, and its money once on each bill.
@Suite struct SharedLineTests {
  private static let first = "0199aaaa-0000-7000-8000-00000000d001"
  private static let second = "0199aaaa-0000-7000-8000-00000000d002"

  @Test func theSharesOfALineAreTheMoneyOfTheirBillsAndNoSecondDish() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks(Self.first, Self.second)
      try store.share(.lineShared, from: Self.first, with: Self.second)
      #expect(try await store.send(1...4).status == 200)
      let shared = ["l1 \(Self.first) 1 sent 0", "l2 \(Self.second) 0 sent 0"]
      #expect(try await lines(headquarters) == shared)
      // Taken back and shared anew, and told twice.
      try store.share(.lineSharesTakenBack, from: Self.first, with: Self.second)
      #expect(try await store.send(5...5).status == 200)
      #expect(
        try await lines(headquarters)
          == ["l1 \(Self.first) 1 sent 0", "l2 \(Self.second) 0 voided 0"])
      try store.share(.lineShared, from: Self.first, with: Self.second)
      try store.share(.lineShared, from: Self.first, with: Self.second)
      #expect(try await store.send(6...7).status == 200)
      #expect(try await lines(headquarters) == shared)
      try store.close(Self.first, number: 1, line: "l1", payment: "p1")
      try store.close(Self.second, number: 2, line: "l2", payment: "p2")
      #expect(try await store.send(8...11).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.billsMinorUnits == 5000 && totals.linesMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  /// Each as its id, check, quantity, stage and what it came to.
  private func lines(_ headquarters: RunningHeadquarters) async throws -> [String] {
    // What is asked for has been taken in.
    _ = try await headquarters.ledger.totals()
    return try await headquarters.ledger.read { db in
      try db.values(
        """
        SELECT id || ' ' || checkID || ' ' || quantity || ' ' || stage || ' '
          || coalesce(netMinor, 0) FROM orderLine ORDER BY id
        """, [], as: String.self)
    }
  }
}

extension SendingStore {
  /// Two checks, with one plate at 50.00 on the first one: three events.
  fileprivate mutating func openTwoChecks(_ checks: String...) throws {
    for (index, check) in checks.enumerated() {
      try happen(
        .checkOpened, subject: "check/\(check)",
        data: try .from(
          CheckOpenedFact(
            number: index + 1, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    }
    try happen(
      .lineAdded, subject: "check/\(checks[0])",
      data: .object([
        "lineID": .string("l1"), "name": try .from(Phrase("Beef tripe", "毛肚")),
        "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
        "quantity": .integer(1), "unitPriceMinor": .integer(5000), "taxCode": .string("A"),
        "broths": .array([]), "modifiers": .array([]),
      ]))
  }

  fileprivate mutating func share(
    _ event: Event<LineSharedFact>, from check: String, with other: String
  ) throws {
    try happen(
      event.type, subject: "check/\(check)",
      data: try .from(
        LineSharedFact(
          lineID: Identifier(rawValue: "l1"), name: Phrase("Beef tripe", "毛肚"), portions: 1,
          amountMinor: 2500,
          shares: [
            .init(
              lineID: Identifier(rawValue: "l2"), checkID: Identifier(rawValue: other),
              portions: 1, amountMinor: 2500)
          ])))
  }

  /// Paid with one line at 25.00: two events.
  fileprivate mutating func close(
    _ check: String, number: Int, line: String, payment: String
  ) throws {
    try happen(
      .paymentCaptured, subject: "check/\(check)",
      data: try .from(
        PaymentFact(paymentID: Identifier(rawValue: payment), tender: .cash, amountMinor: 2500)))
    try happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: nil, totalMinor: 2500,
          lines: [.init(lineID: Identifier(rawValue: line), netMinor: 2500)], rows: [],
          payments: [Identifier(rawValue: payment)])))
  }
}
