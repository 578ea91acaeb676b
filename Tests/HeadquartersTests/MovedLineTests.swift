import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// A line that goes to another check is sold once, on the check whose bill names it, whichever copy of
/// the store's file comes back.
@Suite struct MovedLineTests {
  private static let first = "0199aaaa-0000-7000-8000-00000000c001"
  private static let second = "0199aaaa-0000-7000-8000-00000000c002"

  @Test func aLineThatGoesToAnotherCheckIsCountedThereAndNowhereElse() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second)
      try store.move(.lineMoveUndone, from: Self.second, to: Self.first)
      try store.move(from: Self.first, to: Self.second)
      #expect(try await store.send(1...6).status == 200)
      try store.pay(Self.second)
      try store.close(Self.second, number: 2, lines: ["l1"])
      try store.close(Self.first, number: 1, lines: [])
      #expect(try await store.send(7...9).status == 200)
      let totals = try await headquarters.ledger.totals()
      #expect(totals.billsMinorUnits == 5000 && totals.paymentsMinorUnits == 5000)
      #expect(totals.orderLines == 1)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func piecesThatGoToAnotherCheckAreALineThereHoweverOftenItIsTold() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second, pieces: 1, of: 3)
      #expect(try await store.send(1...4).status == 200)
      let apart = ["l1 \(Self.first) 2 sent 0", "l2 \(Self.second) 1 sent 0"]
      #expect(try await lines(headquarters) == apart)
      try store.move(from: Self.first, to: Self.second, pieces: 1, of: 3)
      #expect(try await store.send(4...5).status == 200)
      #expect(try await lines(headquarters) == apart)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
      try store.move(from: Self.first, to: Self.second, line: "l9")
      #expect(try await store.send(6...6).status == 200)
      #expect(try await lines(headquarters) == apart)
      let kinds = try await headquarters.ledger.exceptions(atMost: 10).map(\.kind)
      #expect(kinds == ["unknownCheck"])
    }
  }

  @Test func aLineThatNeverMovedInTheCopyThatCameBackIsSoldWhereItIsPaid() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second)
      #expect(try await store.send(1...4).status == 200)
      #expect(try await lines(headquarters) == ["l1 \(Self.second) 3 sent 0"])

      try await restoreFromBeforeTheMove(&store)
      try store.pay(Self.first)
      try store.close(Self.first, number: 1, lines: ["l1"])
      try store.close(Self.second, number: 2, lines: [])
      #expect(try await store.send(4...6).status == 200)

      #expect(try await lines(headquarters) == ["l1 \(Self.first) 3 sent 5000"])
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1)
      #expect(totals.linesMinorUnits == 5000)
      #expect(totals.billsMinorUnits == 5000 && totals.paymentsMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func aLineIsSoldAlsoWhenTheCheckToWhichItHadMovedIsUndone() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second)
      #expect(try await store.send(1...4).status == 200)

      try await restoreFromBeforeTheMove(&store)
      try store.happen(
        .checkOpeningUndone, subject: "check/\(Self.second)",
        data: try .from(CheckUndoneFact(number: 2, partyID: nil)))
      try store.pay(Self.first)
      try store.close(Self.first, number: 1, lines: ["l1"])
      #expect(try await store.send(4...6).status == 200)

      #expect(try await lines(headquarters) == ["l1 \(Self.first) 3 sent 5000"])
      let totals = try await headquarters.ledger.totals()
      #expect(totals.bills == 1 && totals.linesMinorUnits == 5000)
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test(arguments: [true, false])
  func whatTheCopyThatCameBackSaysOfALineIsTakenIn(isChanged: Bool) async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second)
      #expect(try await store.send(1...4).status == 200)

      try await restoreFromBeforeTheMove(&store)
      if isChanged {
        try store.addLine(to: Self.first, quantity: 4)
      } else {
        try store.happen(
          .lineVoided, subject: "check/\(Self.first)",
          data: try .from(LineVoidedFact(lineID: Identifier(rawValue: "l1"), reason: "a slip")))
      }
      #expect(try await store.send(4...4).status == 200)
      let line = isChanged ? "l1 \(Self.first) 4 sent 0" : "l1 \(Self.first) 3 voided 0"
      #expect(try await lines(headquarters) == [line])
      #expect(try await headquarters.ledger.exceptions(atMost: 10).isEmpty)
    }
  }

  @Test func ofPiecesThatNeverMovedInTheCopyThatCameBackTheBillsAreRight() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore()
      try store.openTwoChecks()
      try store.move(from: Self.first, to: Self.second, pieces: 1, of: 3)
      #expect(try await store.send(1...4).status == 200)

      try await restoreFromBeforeTheMove(&store)
      try store.pay(Self.first)
      try store.close(Self.first, number: 1, lines: ["l1"])
      try store.close(Self.second, number: 2, lines: [])
      #expect(try await store.send(4...6).status == 200)

      let totals = try await headquarters.ledger.totals()
      #expect(totals.linesMinorUnits == 5000 && totals.billsMinorUnits == 5000)
      #expect(totals.orderLines == 1)
      // The pieces were sold with their line: as a line of their own nobody paid them.
      let told = try await headquarters.ledger.exceptions(atMost: 10)
      #expect(told.map(\.kind) == ["superseded"])
      #expect(told.first?.detail.contains("l2") == true)
    }
  }

  /// The copy in which both checks are open and the line is on the first one.
  private func restoreFromBeforeTheMove(_ store: inout SendingStore) async throws {
    store.restore(to: 3)
    let opened = try await store.askEpoch(fileLife: "life-2", after: 3, hash: store.chainHash)
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
  /// Two checks, with three plates on the first one: three events.
  fileprivate mutating func openTwoChecks() throws {
    for number in 1...2 {
      try happen(
        .checkOpened, subject: "check/0199aaaa-0000-7000-8000-00000000c00\(number)",
        data: try .from(
          CheckOpenedFact(
            number: number, openedAt: Timestamp(millisecondsSinceEpoch: 1_795_341_600_000))))
    }
    try addLine(to: "0199aaaa-0000-7000-8000-00000000c001", quantity: 3)
  }

  fileprivate mutating func addLine(to check: String, quantity: Int) throws {
    try happen(
      .lineAdded, subject: "check/\(check)",
      data: .object([
        "lineID": .string("l1"), "name": try .from(Phrase("Beef tripe", "毛肚")),
        "kind": .string("normal"), "stage": .string("sent"), "portion": .string("full"),
        "quantity": .integer(quantity), "unitPriceMinor": .integer(5000), "taxCode": .string("A"),
        "broths": .array([]), "modifiers": .array([]),
      ]))
  }

  /// A line goes to another check, or some pieces of it, which become the line `l2` there.
  fileprivate mutating func move(
    _ event: Event<LineMovedFact> = .lineMoved, from: String, to: String, line: String = "l1",
    pieces: Int = 3, of quantity: Int = 3
  ) throws {
    let left = quantity - pieces
    try happen(
      event.type, subject: "check/\(from)",
      data: try .from(
        LineMovedFact(
          lineID: Identifier(rawValue: line), toCheckID: Identifier(rawValue: to),
          toLineID: Identifier(rawValue: left == 0 ? line : "l2"), quantity: pieces, left: left)))
  }

  fileprivate mutating func pay(_ check: String) throws {
    try happen(
      .paymentCaptured, subject: "check/\(check)",
      data: try .from(
        PaymentFact(paymentID: Identifier(rawValue: "p1"), tender: .cash, amountMinor: 5000)))
  }

  /// Paid by `p1` with lines, with nothing without them.
  fileprivate mutating func close(_ check: String, number: Int, lines: [String]) throws {
    try happen(
      .checkClosed, subject: "check/\(check)",
      data: try .from(
        CheckClosedFact(
          number: number, partyID: nil, totalMinor: lines.isEmpty ? 0 : 5000,
          lines: lines.map { .init(lineID: Identifier(rawValue: $0), netMinor: 5000) }, rows: [],
          payments: lines.isEmpty ? [] : [Identifier(rawValue: "p1")])))
  }
}
