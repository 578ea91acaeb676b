import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Giving a dish within one's limit")
struct OrderGiftLimitTests {
  @Test("Below it no PIN is asked, above it one is, for a new dish and for a line")
  func asks() throws {
    let table = try OrderTable()
    let may = #"may = ["seat", "order""#
    try table.house.configure([(may + "]", may + ", \"gift\"]\n    gifts_up_to = \"20.00\"")])
    let pilot = try table.pilot()
    pilot.type("ddf")
    pilot.press(.character("X"), .enter)
    #expect(try table.lines == ["1 冻豆腐"])
    #expect(try table.order.lines.last?.kind == .gift)
    pilot.type("md")
    pilot.press(.character("X"), .enter)
    pilot.expectScreenContains("Beef tripe from the house")
    #expect(try table.lines.count == 1)
    pilot.press(.escape)
    pilot.press(.enter)
    pilot.press(.character("X"), .enter)
    pilot.expectScreenContains("Beef tripe from the house")
    #expect(try table.order.lines.last?.kind == .normal)
  }
}
