import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Two people at one bill")
struct TwoCashiersTests {
  @Test("A dish is noted while the cashier types the cash: it is said before anything is taken")
  func draftMeanwhile() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("2"))
    pilot.type("120")
    try evening.order("D3", at: "T02")
    pilot.press(.enter)
    pilot.expectScreenContains("not sent")
    #expect(try evening.payments(of: "T02").isEmpty)
    #expect(pilot.text.contains("120"))
  }

  @Test("Two cashiers take one bill: the second is told, and the guest pays once")
  func twoCashiers() throws {
    let evening = try Evening.atHalfPastNine()
    let first = try evening.till()
    let second = try evening.till(as: "5")
    first.press(.character("1"))
    second.press(.character("1"))
    first.press(.enter)
    second.press(.enter)
    second.expectScreenContains("paid already at 19:46, taken by 李敏")
    second.changeElsewhere()
    second.expectScreenContains("taken by 李敏")
    second.press(.escape)
    second.expectScreenContains("T02 was paid at another terminal")
    #expect(try evening.payments(of: "T02") == ["cash 11400"])
  }

  @Test("Two cashiers take parts of one bill: the second's dialog follows what is left")
  func twoParts() throws {
    let evening = try Evening.atHalfPastNine()
    let first = try evening.till()
    let second = try evening.till(as: "5")
    second.press(.character("3"))
    first.press(.character("4"))
    first.type("100")
    first.press(.enter)
    second.changeElsewhere()
    second.expectScreenContains("take 14.00")
    second.press(.enter)
    #expect(try evening.payments(of: "T02") == ["card 10000", "wallet 1400"])
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("Enter pressed twice in a hurry takes the money once")
  func twiceInAHurry() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("4"))
    pilot.type("20")
    // Both keys arrive before anything is answered.
    pilot.terminal.press(.enter)
    pilot.terminal.press(.enter)
    pilot.waitForIdle()
    #expect(try evening.payments(of: "T02") == ["card 2000"])
  }
}
