import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The list of checks at the till")
struct TillListTests {
  @Test(
    "The guests who have waited longest for their bill stand first, with their bill beside them")
  func order() throws {
    let pilot = try Evening.atHalfPastNine().till()
    let rows = pilot.screen.filter { $0.contains("T0") }
    #expect(rows.first?.contains("T02") == true)
    pilot.expectScreenContains("2 waiting to pay, longest 4 min")
    pilot.expectScreenContains("王女士  2 guests")
    pilot.expectScreenContains("毛肚 Beef tripe")
    let last = try #require(pilot.screen.firstIndex { $0.contains("T04") })
    let asked = try #require(pilot.screen.firstIndex { $0.contains("T01") })
    #expect(asked < last)
  }

  @Test("The cursor does not stay on a table that still eats while other guests wait to pay")
  func cursorGoesToWhoWaits() throws {
    let evening = try Evening()
    try evening.seat("T04", guests: 4)
    try evening.seat("T01")
    let pilot = try evening.till()
    pilot.expectScreenContains("> T04")
    try evening.askForBill("T01")
    pilot.changeElsewhere()
    pilot.expectScreenContains("> T01")
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T01") == ["cash 11400"])
    #expect(try evening.payments(of: "T04").isEmpty)
  }

  @Test("A table that the cashier has chosen stays under the cursor")
  func chosenStays() throws {
    let evening = try Evening()
    for table in ["T01", "T02", "T04"] { try evening.seat(table) }
    let pilot = try evening.till()
    pilot.press(.down)
    pilot.expectScreenContains("> T02")
    try evening.askForBill("T04")
    pilot.changeElsewhere()
    pilot.expectScreenContains("> T02")
  }

  @Test("On a phone the list of checks says that it goes on")
  func goesOn() throws {
    let evening = try Evening.atHalfPastNine()
    for _ in 1...12 {
      _ = try evening.database.perform(OpenCounterSale(), by: evening.house.author("2"))
    }
    let pilot = try evening.till(.phone)
    #expect(pilot.screen.contains { $0.hasSuffix("v") })
  }

  @Test("A bill that another till changed is shown as its row says, wherever the cursor was")
  func changedElsewhere() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    // T02's bill was read, then the cursor went on.
    pilot.press(.down)
    try evening.database.perform(
      Discount(evening.check(of: "T02"), basisPoints: 1_000, reason: Reason("a friend")),
      by: evening.house.author("5"))
    let left = try evening.bill(of: "T02").remaining.plainText
    #expect(left != "114.00")
    pilot.changeElsewhere()
    pilot.press(.up)
    let row = pilot.screen.first { $0.contains("> T02") } ?? ""
    #expect(row.contains(left))
    let due = pilot.screen.first { $0.contains("│ to pay") } ?? ""
    #expect(due.contains(left))
  }

  @Test("Whoever saw a bill open sees it paid among the paid checks")
  func paidMeanwhile() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.down, .down)
    for table in ["T01", "T02"] {
      try evening.database.perform(
        Pay(evening.check(of: table), tender: .card, amount: 11_400), by: evening.house.author("5"))
    }
    pilot.press(.tab, .down)
    pilot.expectScreenContains("paid 19:46")
    pilot.expectScreenLacks("to pay")
    pilot.press(.up)
    pilot.expectScreenContains("paid 19:46")
    pilot.expectScreenLacks("to pay")
  }

  @Test("A cashier finds a table among many by its name")
  func find() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("/"))
    pilot.type("04")
    pilot.expectScreenContains("Novak  4 guests")
    pilot.expectScreenLacks("王女士")
    // They have not asked for the bill, so the cashier says that they pay now.
    pilot.press(.enter, .character("1"), .character("y"), .enter)
    #expect(try evening.payments(of: "T04") == ["cash 11200"])
  }

  @Test("The receipt of a check paid before is found again and printed as a copy")
  func receiptAgain() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("1"), .enter, .enter, .tab)
    pilot.expectScreenContains("1 paid today")
    pilot.press(.enter)
    pilot.expectScreenContains("VAT")
    pilot.press(.character("p"))
    pilot.expectScreenContains("A copy is being printed")
  }

  @Test("The till in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/list") { try Evening.atHalfPastNine().till($0) }
    try Pilot.assertSnapshots(named: "Till/bill") {
      let evening = try Evening.atHalfPastNine()
      try evening.database.perform(
        Discount(
          try evening.check(of: "T02"), basisPoints: 1000, reason: "生日",
          authoriser: evening.house.staff("5")), by: evening.house.author("3"))
      return try evening.till($0)
    } steps: { pilot in
      if pilot.terminal.size == .phone { pilot.press(.enter) }
    }
    try Pilot.assertSnapshots(named: "Till/drafts") {
      let evening = try Evening.atHalfPastNine()
      try evening.order("D3", 2, at: "T02")
      return try evening.till($0)
    } steps: { pilot in
      if pilot.terminal.size == .phone { pilot.press(.enter) }
    }
    try Pilot.assertSnapshots(named: "Till/cash") {
      try Evening.atHalfPastNine().till($0)
    } steps: { pilot in
      pilot.press(.character("2"))
      pilot.type("200")
    }
    try Pilot.assertSnapshots(named: "Till/card") {
      try Evening.atHalfPastNine().till($0)
    } steps: { pilot in
      pilot.press(.character("4"))
      pilot.type("30")
      pilot.press(.tab)
      pilot.type("4417")
    }
    try Pilot.assertSnapshots(named: "Till/receipt") {
      try Evening.atHalfPastNine().till($0)
    } steps: { pilot in
      pilot.press(.character("2"))
      pilot.type("200")
      pilot.press(.enter)
    }
  }
}
