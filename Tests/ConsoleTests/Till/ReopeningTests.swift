import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Closed checks at the till")
struct ReopeningTests {
  /// T02 has paid 114.00 in cash, and the list of paid checks is shown.
  private func paid(_ size: Size = .desk, as code: String = "3") throws -> (Evening, Pilot) {
    let evening = try Evening.atHalfPastNine()
    let bill = try evening.bill(of: "T02")
    _ = try evening.database.perform(
      Pay(bill.check.id, tender: .cash, amount: 11_400), by: evening.house.author("3"))
    let pilot = try evening.till(size, as: code)
    pilot.press(.tab)
    return (evening, pilot)
  }

  private func allow(_ pilot: Pilot) {
    pilot.expectScreenContains("A second person for")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
  }

  @Test(
    "A closed check is opened again with a reason and a manager's PIN, and stands under the cursor")
  func reopen() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("e"))
    pilot.expectScreenContains("Why is T02 opened again?")
    pilot.press(.enter)
    allow(pilot)
    pilot.expectScreenContains("T02 is open again; 114.00 stays paid on it.")
    pilot.expectScreenContains("> T02")
    pilot.expectScreenContains("close 2")
    let bill = try evening.bill(of: "T02")
    #expect(bill.check.stage == .open && bill.paid.minorUnits == 11_400)
    // Nothing was wrong after all: closed again in one key.
    pilot.press(.character("c"))
    #expect(try evening.bill(of: "T02").check.stage == .closed)
    pilot.expectScreenContains("CLOSE 2")
  }

  @Test("A wrong tender is exchanged on the check that was opened again")
  func exchange() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("e"), .enter)
    allow(pilot)
    pilot.press(.character("r"), .character("1"))
    #expect(try evening.bill(of: "T02").remaining.minorUnits == 11_400)
    pilot.press(.character("4"), .enter)
    #expect(try evening.payments(of: "T02") == ["cash 11400", "cash -11400", "card 11400"])
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("Whoever finds nobody to allow it leaves the check closed")
  func notAllowed() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("e"), .enter)
    pilot.expectScreenContains("A second person for")
    pilot.press(.escape)
    pilot.expectScreenContains("Nobody allowed it; nothing was changed.")
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("A piece of a line is refunded in cash, and the cashier is told what to hand over")
  func refund() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("b"))
    pilot.expectScreenContains("goes back: 0.00")
    let lines = try evening.database.refundableLines(of: evening.check(of: "T02"))
    let index = try #require(lines.firstIndex { $0.pieces == 2 && $0.line.kind == .normal })
    for _ in 0..<index { pilot.press(.down) }
    let piece = RefundRule.amount(of: 1, of: lines[index])
    let text = Money(minorUnits: piece, currency: evening.database.store.currency).plainText
    pilot.press(.character("1"))
    pilot.expectScreenContains("goes back: \(text)")
    pilot.press(.enter)
    pilot.expectScreenContains("Why does \(text) go back?")
    pilot.press(.enter)
    allow(pilot)
    pilot.expectScreenContains("Give back \(text) by cash.")
    let day = try evening.bill(of: "T02").check.businessDay
    let closed = try evening.database.closedChecks(on: day)
    #expect(closed.compactMap(\.check.total?.minorUnits).sorted() == [-piece, 11_400])
    #expect(try evening.bill(of: "T02").refunds.map(\.amount.minorUnits) == [-piece])
    pilot.expectScreenContains("refund")
    pilot.expectScreenContains("1 paid today")
    // The refund stands above, and nobody paid it.
    pilot.press(.up)
    pilot.expectScreenContains("+ given back")
    pilot.press(.enter)
    pilot.expectScreenLacks("+ #2 paid")
    pilot.press(.escape)
    // What was refunded of is not opened again.
    pilot.press(.down, .character("e"))
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("Nothing goes back while nothing is chosen, and no more pieces than there are")
  func chosen() throws {
    let (evening, pilot) = try paid()
    pilot.press(.character("b"), .enter)
    pilot.expectScreenContains("choose what is refunded")
    pilot.press(.character("9"))
    let first = try #require(
      try evening.database.refundableLines(of: evening.check(of: "T02")).first)
    let text = Money(
      minorUnits: first.netMinorUnits, currency: evening.database.store.currency
    ).plainText
    pilot.expectScreenContains("goes back: \(text)")
    pilot.press(.character("-"), .character("a"), .character("0"))
    pilot.expectScreenContains("goes back: 0.00")
    pilot.press(.escape)
    #expect(try evening.bill(of: "T02").refunds.isEmpty)
  }

  @Test("On a phone a line is refunded as on a desk", arguments: [Size.phone, .minimum])
  func sizes(_ size: Size) throws {
    let (evening, pilot) = try paid(size)
    pilot.press(.character("b"), .character("a"), .enter, .enter)
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").refunds.count == 1)
  }

  @Test("The list of paid checks and the lines to refund fit every window, in both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/paid") { try paid($0).1 }
    try Pilot.assertSnapshots(named: "Till/refund") {
      try paid($0).1
    } steps: { pilot in
      pilot.press(.character("b"), .down, .character("1"))
    }
    try Pilot.assertSnapshots(named: "Till/reopened") {
      try paid($0).1
    } steps: { pilot in
      pilot.press(.character("e"), .enter)
      pilot.press(.enter)
      pilot.type("5555")
      pilot.press(.enter)
    }
  }
}
