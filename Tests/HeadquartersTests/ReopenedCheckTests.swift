import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Testing

@testable import Headquarters

/// Closed checks that are opened again, and refunds of their lines: sales and tenders of a day are the
/// same sum at both ends.
@Suite struct ReopenedCheckTests {
  private static let check = "0199aaaa-0000-7000-8000-00000000d001"
  private static let refund = "0199aaaa-0000-7000-8000-00000000d002"

  @Test(arguments: [1, 2, 3] as [UInt64])
  func salesAndTendersOfADayAreTheStores(seed: UInt64) async throws {
    try await RunningHeadquarters.run { headquarters in
      let path = headquarters.storage.folder.appendingPathComponent("store.db").path
      let evening = try await onOwnThread { try ReopenedEvening.play(seed: seed, at: path) }
      #expect(evening.reopened > 5 && evening.refunded > 5, "seed \(seed)")
      try await headquarters.expectSame(as: evening, "seed \(seed)")
    }
  }

  @Test func aSecondCloseAfterAnOpeningIsNoMistake() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      #expect(try await store.send(1...5).status == 200)
      var totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 0 && totals.billsMinorUnits == 0 && totals.linesMinorUnits == 0)
      #expect(totals.paymentsMinorUnits == 5000)
      try store.pay(Self.check, "p2", -2000)
      try store.close(Self.check, number: 1, ["l1": 3000], total: 3000, paid: ["p1", "p2"])
      #expect(try await store.send(6...7).status == 200)
      totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 3000)
      #expect(totals.linesMinorUnits == 3000 && totals.paymentsMinorUnits == 3000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func aRefundIsNoBillAndNoOrder() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.happen(
        .refundOpened, subject: "check/\(Self.refund)",
        data: try .from(
          RefundOpenedFact(
            number: 2, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000),
            refunds: Identifier(rawValue: Self.check),
            lines: [
              .init(
                lineID: Identifier(rawValue: "r1"), ofLineID: Identifier(rawValue: "l1"),
                name: Phrase("Beef tripe", "毛肚"), quantity: 1, unitPriceMinor: 5000,
                amountMinor: 1667)
            ], reason: "not good")))
      try store.pay(Self.refund, "p2", -1667)
      try store.close(Self.refund, number: 2, ["r1": -1667], total: -1667, paid: ["p2"])
      #expect(try await store.send(1...7).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.orders == 1 && totals.orderLines == 1)
      #expect(totals.billsMinorUnits == 3333 && totals.linesMinorUnits == 3333)
      #expect(totals.paymentsMinorUnits == 3333)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func anOpeningOfACheckThatNobodyKnowsIsLookedAt() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.reopen(Self.check)
      #expect(try await store.send(1...1).status == 200)
      _ = try await headquarters.ledger.totals()
      #expect(
        try await headquarters.ledger.exceptions(atMost: 10).map(\.kind) == ["unknownCheck"])
    }
  }

  @Test func anOpeningInALifeThatWasLostIsToldAndTheCheckCountsAsItWasClosed() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      #expect(try await store.send(1...5).status == 200)
      #expect(try await headquarters.ledger.totals().billsMinorUnits == 0)
      store.restore(to: 4)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 4, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      try store.happen()
      #expect(try await store.send(5...5).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 5000)
      #expect(totals.linesMinorUnits == 5000 && totals.paymentsMinorUnits == 5000)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(told.contains { $0.kind == "superseded" && $0.detail.contains(Self.check) })
    }
  }

  /// Whether the check was closed anew in the life that was lost.
  @Test(arguments: [false, true])
  func whatHappenedToACheckAfterItsOpeningWasLostCountsNowhere(isClosedAnew: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      try store.add("l2", to: Self.check)
      try store.pay(Self.check, "p2", -2000)
      if isClosedAnew {
        try store.close(
          Self.check, number: 1, ["l1": 2000, "l2": 1000], total: 3000, paid: ["p1", "p2"])
      }
      #expect(try await store.send(1...(isClosedAnew ? 8 : 7)).status == 200)
      #expect(
        try await headquarters.ledger.totals().billsMinorUnits == (isClosedAnew ? 3000 : 0))
      store.restore(to: 4)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 4, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      try store.happen()
      #expect(try await store.send(5...5).status == 200)
      var totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 5000)
      #expect(totals.linesMinorUnits == 5000 && totals.orderLines == 1)
      #expect(totals.paymentsMinorUnits == 5000 && totals.payments == 1)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      // The ticket in between says nothing of itself.
      #expect(told.filter { $0.kind != "unreadable" }.map(\.kind) == ["superseded"])
      // The store opens it once more, and then it counts as that life has it.
      try store.reopen(Self.check)
      try store.pay(Self.check, "p3", -1000)
      try store.close(Self.check, number: 1, ["l1": 4000], total: 4000, paid: ["p1", "p3"])
      #expect(try await store.send(6...8).status == 200)
      totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 4000)
      #expect(totals.linesMinorUnits == 4000 && totals.paymentsMinorUnits == 4000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10) == told)
    }
  }

  @Test func anOpeningThatTheCopyHasStands() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openAndPay(Self.check)
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      try store.reopen(Self.check)
      try store.happen()
      #expect(try await store.send(1...6).status == 200)
      store.restore(to: 5)
      let opened = try await store.askEpoch(fileLife: "life-2", after: 5, hash: store.chainHash)
      #expect(opened.status == 200)
      store.epoch = 2
      try store.close(Self.check, number: 1, ["l1": 5000], total: 5000, paid: ["p1"])
      #expect(try await store.send(6...6).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.billsMinorUnits == 5000)
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(!told.contains { $0.detail.contains(Self.check) })
    }
  }
}

extension SendingStore {
  fileprivate mutating func reopen(_ check: String) throws {
    try happen(
      .checkReopened, subject: "check/\(check)",
      data: try .from(
        CheckReopenedFact(
          number: 1, partyID: nil, closing: 1, totalMinor: 5000, reason: "wrong tender")))
  }

  fileprivate mutating func openAndPay(_ check: String) throws {
    try happen(
      .checkOpened, subject: "check/\(check)",
      data: try .from(
        CheckOpenedFact(
          number: 1, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    try add("l1", to: check)
    try pay(check, "p1", 5000)
  }

  fileprivate mutating func add(_ line: String, to check: String) throws {
    try happen(
      .lineAdded, subject: "check/\(check)",
      data: .object([
        "lineID": .string(line), "name": try .from(Phrase("Beef tripe", "毛肚")),
        "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
        "quantity": .integer(3), "unitPriceMinor": .integer(5000), "taxCode": .string("A"),
        "broths": .array([]), "modifiers": .array([]),
      ]))
  }

  fileprivate mutating func pay(_ check: String, _ payment: String, _ amount: Int) throws {
    try happen(
      .paymentCaptured, subject: "check/\(check)",
      data: try .from(
        PaymentFact(
          paymentID: Identifier(rawValue: payment), tender: .cash, amountMinor: amount)))
  }

  fileprivate mutating func close(
    _ check: String, number: Int, _ lines: [String: Int], total: Int, paid: [String]
  ) throws {
    try happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: nil, totalMinor: total,
          lines: lines.map { .init(lineID: Identifier(rawValue: $0.key), netMinor: $0.value) },
          rows: [], payments: paid.map { Identifier(rawValue: $0) })))
  }
}
