import Foundation
import Testing

@testable import StoreDomain

@Suite("A gateway's statement beside the store's payments")
struct ReconciliationRuleTests {
  private static let calendar = StoreCalendar(
    timeZone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt)
  private static let day = LocalDate(year: 2026, month: 11, day: 22)

  private static func at(_ hour: Int, day: LocalDate = day) -> Timestamp {
    calendar.instant(day, minutes: hour * 60)
  }

  private func payment(
    _ number: String, _ amount: Int = 4900, refunds: String? = nil, byHand: String? = nil,
    stage: Payment.Stage = .captured, at: Timestamp = at(19)
  ) -> StatedPayment {
    StatedPayment(
      id: Identifier(rawValue: "\(number)\(byHand ?? "")"), check: 7, checkDay: Self.day,
      orderNumber: byHand == nil ? number : "", refundsNumber: refunds,
      transactionNumber: byHand, amountMinor: amount, stage: stage, at: at)
  }

  private func row(
    _ number: String, _ amount: Int = 4900, refund: String? = nil, line: Int = 5,
    state: StatementEntry.State = .done, transaction: String = "2026T", fee: Int = 0,
    settled: Int? = nil, at: Timestamp = at(19)
  ) -> StatementEntry {
    StatementEntry(
      place: "a.csv:\(line)", kind: refund == nil ? .charge : .refund, state: state,
      orderNumber: number, refundNumber: refund ?? "", transactionNumber: transaction,
      amountMinor: amount, settledMinor: settled, feeThousandths: fee, at: at)
  }

  private func compare(
    _ rows: [StatementEntry], _ payments: [StatedPayment],
    covered: [Range<Timestamp>] = []
  ) -> Reconciliation {
    ReconciliationRule.compare(
      rows, with: payments, gateway: "alipay", days: Self.day...Self.day, covered: covered,
      calendar: Self.calendar)
  }

  @Test("What both have is the same, with what the gateway keeps and pays out")
  func same() {
    let result = compare(
      [
        row("A", 4900, fee: 29_400), row("B", 10_001, fee: 60_006, settled: 9_801),
        row("A", 900, refund: "R", fee: -5_400),
      ],
      [payment("A"), payment("B", 10_001), payment("R", 900, refunds: "A")])
    #expect(result.items.map(\.finding) == [.same, .same, .same])
    #expect(result.differences.isEmpty)
    #expect(result.statement == result.store)
    #expect(result.store.takenMinorUnits == 14_901)
    #expect(result.store.givenBackMinorUnits == 900)
    // 84.006 of fees, rounded once; the house itself gave 2.00 off.
    #expect(result.feeMinorUnits == 84)
    #expect(result.netMinorUnits == 4900 + 9_801 - 900 - 84)
  }

  @Test("What is missing on either side, has another amount or stands twice is told")
  func differences() {
    let result = compare(
      [
        row("B", 4901, line: 6), row("C", line: 7), row("C", line: 8),
        row("X", line: 9), row("Y", 100, refund: "Z", line: 10),
      ],
      [payment("A"), payment("B"), payment("C"), payment("R", 100, refunds: "A")])
    func finding(_ number: String) -> Reconciliation.Item? {
      result.items.first { $0.orderNumber == number && $0.kind == .charge }
    }
    #expect(finding("A")?.finding == .missingThere)
    #expect(finding("A")?.statementMinorUnits == nil)
    #expect(finding("B")?.finding == .otherAmount)
    #expect(finding("B")?.statementMinorUnits == 4901)
    #expect(finding("C")?.finding == .doubled)
    #expect(finding("C")?.statementMinorUnits == 9800)
    #expect(finding("C")?.places == ["a.csv:7", "a.csv:8"])
    #expect(finding("X")?.finding == .missingHere)
    #expect(finding("X")?.storeMinorUnits == nil)
    let refunds = result.items.filter { $0.kind == .refund }
    #expect(refunds.map(\.refundNumber).sorted() == ["R", "Z"])
    #expect(Set(refunds.map(\.finding)) == [.missingThere, .missingHere])
  }

  @Test(
    "A charge that did not count here must not count there",
    arguments: [Payment.Stage.declined, .reversed, .reversing, .sent, .pending])
  func notCounted(_ stage: Payment.Stage) {
    let taken = compare([row("A")], [payment("A", stage: stage)])
    #expect(taken.items.map(\.finding) == [.otherState])
    #expect(taken.items[0].storeMinorUnits == 0)
    #expect(taken.items[0].statementMinorUnits == 4900)
    // The gateway gave it back by itself: under no number of the store's.
    let back = compare([row("A"), row("A", refund: "")], [payment("A", stage: stage)])
    let even: Reconciliation.Finding = stage.isOnItsWay ? .waiting : .same
    #expect(back.items.map(\.finding) == [even])
    #expect(back.statement.takenMinorUnits == back.statement.givenBackMinorUnits)
    let none = compare([], [payment("A", stage: stage)])
    let left: [Reconciliation.Finding] = stage.isOnItsWay ? [.waiting] : []
    #expect(none.items.map(\.finding) == left)
  }

  @Test("A refund that the gateway still makes, or did not make, is another state")
  func refundStates() {
    for state in [StatementEntry.State.waiting, .failed] {
      let result = compare(
        [row("A"), row("A", 900, refund: "R", state: state)],
        [payment("A"), payment("R", 900, refunds: "A")])
      #expect(result.differences.map(\.finding) == [.otherState])
      #expect(result.statement.refunds == 0)
    }
    // It was made on the next day: the row that says so counts.
    let later = compare(
      [row("A"), row("A", 900, refund: "R", state: .waiting), row("A", 900, refund: "R")],
      [payment("A"), payment("R", 900, refunds: "A")])
    #expect(later.differences.isEmpty)
  }

  @Test("What the gateway gave back of money that counts here is missing here")
  func givenBackThere() {
    let result = compare([row("A"), row("A", refund: "")], [payment("A")])
    #expect(result.differences.map(\.finding) == [.missingHere])
    #expect(result.differences[0].kind == .refund)
    #expect(result.differences[0].check == 7)
  }

  @Test("What was written down by hand is found by the gateway's number")
  func byHand() {
    let result = compare(
      [row("shop-1", transaction: "2026T1"), row("shop-2", transaction: "2026T2")],
      [payment("1", byHand: "2026T1"), payment("2", byHand: "2026T9")])
    #expect(
      result.items.map(\.finding).sorted { $0.rawValue < $1.rawValue } == [
        .missingHere, .missingThere, .same,
      ])
  }

  @Test("A number belongs to the store's day, also where the statement has it on another one")
  func days() {
    let night = Self.at(4, day: Self.day.adding(days: 1))
    let next = Self.at(12, day: Self.day.adding(days: 1))
    let result = compare(
      [
        row("A", at: night), row("B", at: next), row("C", at: next),
        row("D", at: next.advanced(bySeconds: 60)),
      ],
      [payment("A", at: night), payment("B", at: Self.at(23)), payment("D", at: next)])
    #expect(result.items.map(\.orderNumber) == ["B", "A"])
    #expect(result.differences.isEmpty)
    #expect(result.rowsOfOtherDays == 2)
  }

  @Test("A payment of which the statement does not tell is not missing in it")
  func coverage() {
    let midnight = Self.calendar.instant(Self.day.adding(days: 1), minutes: 0)
    let covered = [Self.calendar.instant(Self.day, minutes: 0)..<midnight]
    let result = compare(
      [], [payment("A"), payment("B", at: midnight.advanced(bySeconds: 60))], covered: covered)
    #expect(result.items.map(\.finding) == [.missingThere, .notCovered])
  }

  @Test("A row of another store of the same merchant is that one's to compare")
  func otherStores() {
    let here = "019a00000000700080000000000000aa"
    func row(_ number: String, of store: String) -> StatementEntry {
      var row = self.row(number)
      row.store = store
      return row
    }
    let result = ReconciliationRule.compare(
      [
        row("A", of: here), row("B", of: "019a00000000700080000000000000bb"), row("C", of: here),
        // A shop's number in the gateway's own books says nothing of whose it is.
        row("D", of: "2020112200077000000012345"),
      ], with: [payment("A")], gateway: "alipay", store: here, days: Self.day...Self.day,
      covered: [], calendar: Self.calendar)
    #expect(result.rowsOfOtherStores == 1)
    #expect(result.items.map(\.finding) == [.same, .missingHere, .missingHere])
    #expect(result.statement.takenMinorUnits == 3 * 4900)
  }

  @Test("Of random evenings nothing is lost, and each number is told once")
  func random() {
    for seed in 1...200 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      var rows: [StatementEntry] = []
      var payments: [StatedPayment] = []
      for index in 0..<30 {
        let amount = Int.random(in: 1...90_000, using: &random)
        let number = "N\(index)"
        let fate = Int.random(in: 0..<5, using: &random)
        if fate != 0 { payments.append(payment(number, amount)) }
        if fate != 1 { rows.append(row(number, fate == 2 ? amount + 1 : amount, line: index)) }
      }
      let result = compare(rows.shuffled(using: &random), payments)
      #expect(result.items.count == 30, "seed \(seed)")
      #expect(
        result.statement.takenMinorUnits == rows.reduce(0) { $0 + $1.amountMinor }, "seed \(seed)")
      #expect(
        result.store.takenMinorUnits == payments.reduce(0) { $0 + $1.amountMinor }, "seed \(seed)")
      let left = result.differences.reduce(0) {
        $0 + ($1.statementMinorUnits ?? 0) - ($1.storeMinorUnits ?? 0)
      }
      #expect(
        left == result.statement.takenMinorUnits - result.store.takenMinorUnits, "seed \(seed)")
    }
  }

  @Test("Days that cannot be compared are refused with the reason")
  func refusedDays() throws {
    let today = Self.day
    #expect(throws: ReconciliationRefusal.endsBeforeItBegins) {
      try ReconciliationRule.checkDays(today, today.adding(days: -1), today: today)
    }
    #expect(throws: ReconciliationRefusal.tooManyDays) {
      try ReconciliationRule.checkDays(today.adding(days: -366), today, today: today)
    }
    #expect(throws: ReconciliationRefusal.dayToCome(today.adding(days: 1))) {
      try ReconciliationRule.checkDays(today, today.adding(days: 1), today: today)
    }
    #expect(try ReconciliationRule.checkDays(today, today, today: today) == today...today)
  }

  @Test("The gateway is the one of the statement's kind, or the one that somebody names")
  func gateways() throws {
    func setting(_ code: String, _ kind: GatewaySetting.Kind) -> GatewaySetting {
      GatewaySetting(code: code, kind: kind, url: "https://x", merchant: "1", keyFile: "k")
    }
    let house = [
      setting("ali", .alipay), setting("wx", .weChatPay), setting("wx2", .weChatPay),
    ]
    #expect(try ReconciliationRule.gateway(nil, of: .alipay, among: house).code == "ali")
    #expect(try ReconciliationRule.gateway("wx2", of: .weChatPay, among: house).code == "wx2")
    #expect(throws: ReconciliationRefusal.severalGateways(["wx", "wx2"])) {
      try ReconciliationRule.gateway(nil, of: .weChatPay, among: house)
    }
    #expect(throws: ReconciliationRefusal.noGateway(.cardTerminal)) {
      try ReconciliationRule.gateway(nil, of: .cardTerminal, among: house)
    }
    #expect(throws: ReconciliationRefusal.otherKind(statement: .alipay, gateway: .weChatPay)) {
      try ReconciliationRule.gateway("wx", of: .alipay, among: house)
    }
  }
}
