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

  @Test func ofAShareThatTheCopyThatCameBackDoesNotHaveTheBillsAreRight() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks(Self.first, Self.second)
      try store.share(.lineShared, from: Self.first, with: Self.second)
      #expect(try await store.send(1...4).status == 200)
      try await restore(&store, to: 3)
      try store.close(Self.first, number: 1, line: "l1", payment: "p1", amount: 5000)
      try store.close(Self.second, number: 2, line: nil, payment: "p2", amount: 0)
      #expect(try await store.send(4...6).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.linesMinorUnits == 5000 && totals.billsMinorUnits == 5000)
      #expect(totals.orderLines == 1)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(told.map(\.kind) == ["superseded"])
      #expect(told.first?.detail.contains("l2") == true)
    }
  }

  @Test func sharesThatWereTakenBackOnlyInALostLifeArePaid() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks(Self.first, Self.second)
      try store.share(.lineShared, from: Self.first, with: Self.second)
      try store.share(.lineSharesTakenBack, from: Self.first, with: Self.second)
      #expect(try await store.send(1...5).status == 200)
      try await restore(&store, to: 4)
      try store.close(Self.first, number: 1, line: "l1", payment: "p1")
      try store.close(Self.second, number: 2, line: "l2", payment: "p2")
      #expect(try await store.send(5...8).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.linesMinorUnits == 5000 && totals.billsMinorUnits == 5000)
      #expect(
        try await lines(headquarters)
          == ["l1 \(Self.first) 1 sent 2500", "l2 \(Self.second) 0 sent 2500"])
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  /// A copy came back that has the events up to one.
  private func restore(_ store: inout SendingStore, to sequence: Int) async throws {
    store.restore(to: sequence)
    let opened = try await store.askEpoch(
      fileLife: "life-2", after: sequence, hash: store.chainHash)
    #expect(opened.status == 200)
    store.epoch = 2
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

  /// Paid with one line at 25.00, or what else it came to: two events; with nothing on it one.
  fileprivate mutating func close(
    _ check: String, number: Int, line: String?, payment: String, amount: Int = 2500
  ) throws {
    if amount > 0 {
      try happen(
        .paymentCaptured, subject: "check/\(check)",
        data: try .from(
          PaymentFact(
            paymentID: Identifier(rawValue: payment), tender: .cash, amountMinor: amount)))
    }
    let lines = line.map {
      [CheckClosedFact.Line(lineID: Identifier(rawValue: $0), netMinor: amount)]
    }
    try happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: nil, totalMinor: amount, lines: lines ?? [], rows: [],
          payments: amount > 0 ? [Identifier(rawValue: payment)] : [])))
  }
}
