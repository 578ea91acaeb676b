import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The drawer at the till")
struct DrawerScreenTests {
  /// A till whose cashier has opened the drawer with 300.00.
  private func opened(_ evening: Evening, _ size: Size = .desk) throws -> Pilot {
    let pilot = try evening.till(size)
    pilot.press(.character("z"), .enter)
    pilot.type("3")
    pilot.press(.control("s"))
    return pilot
  }

  private func shifts(_ evening: Evening) throws -> [DayReport] {
    try evening.database.dayReports().days
  }

  @Test("A float is counted by notes and coins, and cash goes into the drawer from then on")
  func float() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.expectScreenContains("300.00")
    pilot.expectScreenContains("李敏 since")
    pilot.press(.escape, .character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
    pilot.press(.enter, .character("z"))
    pilot.expectScreenContains("cash payments: 1")
  }

  @Test(
    "Whoever counts sees no sum of what came in; the difference is told when the count is locked")
  func blind() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.escape, .character("1"), .enter, .enter, .character("z"))
    pilot.expectScreenContains("sums are shown after the count")
    pilot.expectScreenLacks("414.00")
    pilot.expectScreenLacks("114.00")
    // 400.00 and 10.00: four are missing.
    pilot.press(.character("c"))
    pilot.type("4")
    pilot.press(.tab, .tab, .tab)
    pilot.type("1")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Counted 410.00: lock it?")
    pilot.press(.character("l"))
    pilot.expectScreenContains("Counted 410.00 of 414.00: 4.00 is missing.")
    let report = try #require(try shifts(evening).first)
    #expect(report.differences.map(\.differenceMinorUnits) == [-400])
    pilot.expectScreenContains("114.00")
  }

  @Test("Where cash needs a drawer the till says so with the key that opens one, in both languages")
  func cashNeedsDrawer() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(more: "[drawers]\ncash_needs_open_drawer = true\n")
    let pilot = try evening.till()
    pilot.press(.character("1"))
    pilot.expectScreenContains("no drawer is open here: z opens it")
    pilot.press(.function(2), .character("2"))
    pilot.expectScreenContains("本机未开班，请按 z 开班")
    #expect(try evening.payments(of: "T02") == [])
    pilot.press(.function(2), .character("z"), .enter)
    pilot.type("3")
    pilot.press(.control("s"), .escape, .character("1"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
  }

  @Test("Esc does not throw away three counted notes unasked")
  func countIsNotLost() throws {
    let pilot = try opened(try Evening.atHalfPastNine())
    pilot.press(.character("c"))
    for pieces in ["4", "1", "2"] {
      pilot.type(pieces)
      pilot.press(.tab)
    }
    pilot.press(.escape)
    pilot.expectScreenContains("Esc again leaves")
    pilot.expectScreenContains("how many of each?")
    pilot.press(.escape)
    pilot.expectScreenLacks("how many of each?")
  }

  @Test("Whoever does not lock a count goes on with it and types nothing anew")
  func countsOn() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("c"))
    pilot.type("4")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Counted 400.00: lock it?")
    pilot.press(.escape)
    pilot.expectScreenContains("how many of each?")
    pilot.press(.tab)
    pilot.type("2")
    pilot.press(.control("s"))
    pilot.expectScreenContains("Counted 500.00: lock it?")
    // An impatient Enter locks nothing for ever.
    pilot.press(.enter)
    pilot.expectScreenContains("how many of each?")
    #expect(try shifts(evening).allSatisfy { $0.differences.isEmpty })
  }

  @Test("Cash that is put in stands there with its reason, and counts toward what should lie there")
  func paidIn() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("i"))
    pilot.type("100")
    pilot.press(.enter)
    pilot.type("change")
    pilot.press(.enter)
    pilot.expectScreenContains("paid in: change")
    pilot.press(.character("c"))
    pilot.type("4")
    pilot.press(.control("s"), .character("l"))
    pilot.expectScreenContains("Counted 400.00, as it should be.")
  }

  @Test("On a phone, in Chinese: float, safe drop, blind count, its lock and what it tells")
  func phoneInChinese() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening, .phone)
    pilot.press(.function(2), .character("s"))
    pilot.type("100")
    pilot.press(.enter)
    pilot.type("满")
    pilot.press(.enter)
    pilot.expectScreenContains("缴入保险柜")
    pilot.press(.character("c"))
    pilot.type("1")
    pilot.press(.control("s"))
    pilot.expectScreenContains("实点 100.00，锁定？")
    #expect(try shifts(evening).first?.differences.isEmpty == true)
    pilot.press(.character("l"))
    #expect(pilot.noticeLine.filter { $0 != " " }.contains("短少100.00"), "\(pilot.text)")
    #expect(try shifts(evening).first?.differences.map(\.differenceMinorUnits) == [-10_000])
  }

  @Test("What a locked count tells, and an evening after a handover, in every window")
  func lockedSnapshots() throws {
    try Pilot.assertSnapshots(named: "Till/drawer-locked") {
      try opened(try Evening.atHalfPastNine(), $0)
    } steps: {
      $0.press(.character("c"))
      $0.type("2")
      $0.press(.control("s"), .character("l"))
    }
    try Pilot.assertSnapshots(named: "Till/drawer-handed-over") {
      try opened(try Evening.atHalfPastNine(), $0)
    } steps: {
      $0.press(.character("h"))
      $0.type("3")
      $0.press(.control("s"), .character("l"))
      $0.type("5")
      $0.press(.enter)
      $0.type("5555")
      $0.press(.enter)
    }
  }

  @Test("The day says which gateway's statement was compared, by whom, and what was found")
  func statements() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.house.configure(
      more: """
        [[gateways]]
        code = "alipay"
        kind = "alipay"
        url = "https://openapi.alipay.com"
        merchant = "1"
        private_key = "merchant.pem"
        gateway_key = "alipay.pem"
        """)
    let pilot = try evening.till(as: "5")
    pilot.press(.character("z"))
    pilot.expectScreenContains("alipay: not compared yet")
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let entry = StatementEntry(
      place: "a.csv:6", kind: .charge, orderNumber: "A", transactionNumber: "T", amountMinor: 1,
      at: evening.house.clock.now)
    try evening.database.perform(
      ReconcileStatement(
        GatewayStatement(kind: .alipay, files: ["a.csv"], entries: [entry]), of: "alipay",
        days: day...day), by: evening.house.author("5"))
    pilot.changeElsewhere()
    pilot.expectScreenContains("alipay: 1 difference, before the day ended")
    pilot.expectScreenContains("Chen, 2026-11-22")
    pilot.press(.character("g"))
    pilot.expectScreenContains("not in the store: charge")
    pilot.expectScreenContains("1 difference")
    pilot.press(.function(2))
    pilot.expectScreenContains("门店缺少：收款")
    pilot.press(.escape)
    pilot.expectScreenContains("通道对账")
  }

  @Test("The day's report goes to the receipt printer: X so far, Z when the day is closed")
  func printing() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till(as: "5")
    pilot.press(.character("1"), .enter, .enter, .character("z"), .character("p"))
    pilot.expectScreenContains("The X report of 2026-11-22 is being printed.")
    // A second Enter by a slip closes nothing.
    pilot.press(.character("z"), .enter)
    pilot.expectScreenLacks("is closed.")
    pilot.press(.character("z"), .character("z"))
    pilot.expectScreenContains("2026-11-22 is closed.")
    pilot.press(.function(2), .character("p"))
    pilot.expectScreenContains("正在打印 2026-11-22 Z 报表。")
    var subjects: [String] = []
    while let claim = try evening.database.claimPrintJob(owner: "test") {
      if claim.job.kind == .dayReport { subjects.append(claim.job.subject) }
      try evening.database.finishPrintJob(claim.job.id, owner: "test")
    }
    #expect(subjects == ["X 2026-11-22", "Z 2026-11-22"])
  }

  @Test("Paying out asks for a reason and for somebody who may")
  func paidOut() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("o"))
    pilot.type("12.50")
    pilot.press(.enter)
    pilot.type("ice")
    pilot.press(.enter)
    pilot.expectScreenContains("pay out 12.50")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    pilot.expectScreenContains("-12.50")
    pilot.expectScreenContains("allowed by Chen")
  }

  @Test("Handed over, the colleague begins with what was counted")
  func handOver() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("h"))
    pilot.type("3")
    pilot.press(.control("s"), .character("l"))
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    pilot.expectScreenContains("Chen since")
    let report = try #require(try shifts(evening).first)
    #expect(report.differences.map(\.cashier) == ["李敏"])
    #expect(report.openDrawers.count == 1)
  }

  @Test("The day does not close while a drawer is not counted; then it carries open checks over")
  func closing() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("z"))
    pilot.expectScreenContains("not counted yet")
    pilot.press(.character("c"))
    pilot.type("3")
    pilot.press(.control("s"), .character("l"), .character("z"))
    pilot.expectScreenContains("Open checks are carried over: 1, 2, 3.")
    pilot.expectScreenContains("05:00")
    pilot.press(.character("z"))
    pilot.expectScreenContains("which still runs")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    pilot.expectScreenContains("2026-11-22 is closed.")
    pilot.expectScreenContains("Z report")
    #expect(try evening.bill(of: "T02").check.stage == .open)
  }

  @Test("An empty form is no count; nothing is locked by it")
  func emptyCount() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try opened(evening)
    pilot.press(.character("c"), .control("s"))
    pilot.expectScreenContains("type 0 where there is none")
    #expect(try shifts(evening).first?.differences.isEmpty == true)
  }

  @Test("A manager counts a drawer that was left open at another till")
  func otherDrawer() throws {
    let evening = try Evening.atHalfPastNine()
    var gone = try evening.house.author("3")
    gone.terminal = "pts/3"
    try evening.database.perform(OpenShift(float: CashCount([10_000: 3])), by: gone)
    let pilot = try evening.till(as: "5")
    pilot.press(.character("z"))
    pilot.expectScreenContains("pts/3")
    pilot.press(.character("a"))
    pilot.expectScreenContains("Count pts/3")
    pilot.type("3")
    pilot.press(.control("s"), .character("l"))
    pilot.expectScreenContains("Counted 300.00, as it should be.")
    #expect(try shifts(evening).first?.differences.map(\.drawer) == ["pts/3"])
  }

  @Test("Sums are hidden from a cashier while another drawer is open")
  func blindOnOtherTill() throws {
    let evening = try Evening.atHalfPastNine()
    var other = try evening.house.author("5")
    other.terminal = "till-2"
    try evening.database.perform(OpenShift(float: CashCount()), by: other)
    let cashier = try evening.till()
    cashier.press(.character("z"))
    cashier.expectScreenContains("sums are shown after the count")
    // And from the manager who answers for it.
    let manager = try evening.till(as: "5")
    manager.press(.character("z"))
    manager.expectScreenContains("sums are shown after the count")
  }

  @Test("The drawer in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/drawer") {
      try opened(try Evening.atHalfPastNine(), $0)
    } steps: {
      $0.press(.character("s"))
      $0.type("100")
      $0.press(.enter)
      $0.type("full")
      $0.press(.enter)
    }
  }

  @Test("The count in every window and both languages")
  func countSnapshots() throws {
    try Pilot.assertSnapshots(named: "Till/count") {
      try opened(try Evening.atHalfPastNine(), $0)
    } steps: {
      $0.press(.character("c"))
    }
  }
}
