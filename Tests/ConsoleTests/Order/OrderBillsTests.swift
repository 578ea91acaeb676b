import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Guests who pay apart")
struct OrderBillsTests {
  @Test("A second bill is opened by one key, and what is typed goes to it")
  func secondBill() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("2md")
    pilot.press(.enter, .character("O"))
    pilot.expectScreenContains("bill 2/2")
    pilot.expectScreenContains("nothing ordered yet")
    pilot.type("xh")
    pilot.press(.enter)
    let checks = try table.house.database.checks(of: table.party.id)
    #expect(checks.count == 2)
    let lines = try checks.map { check in
      try table.house.database.order(of: table.party.id, check: check.id).lines
        .map { "\($0.quantity) \($0.name.chinese)" }
    }
    #expect(lines == [["2 毛肚"], ["1 虾滑"]])
    pilot.press(.character("C"))
    pilot.expectScreenContains("bill 1/2")
    pilot.expectScreenContains("2 毛肚")
    pilot.expectScreenLacks("1 虾滑")
    pilot.press(.character("C"))
    pilot.expectScreenContains("1 虾滑")
  }

  @Test("After the bill is paid, the table orders on with a new one")
  func afterPaying() throws {
    let table = try OrderTable()
    let (database, cashier) = (table.house.database, try table.house.author("3"))
    let check = try table.order.check.id
    try table.addElsewhere("D1")
    try database.perform(SendLines(of: check), by: table.house.author("2"))
    let due = try database.bill(of: check).remaining.minorUnits
    try database.perform(Pay(check, tender: .card, amount: due), by: cashier)
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("O opens another one"))
    pilot.press(.character("O"), .enter)
    pilot.expectScreenContains("not sent")
    #expect(try table.lines == ["1 毛肚"])
    #expect(try table.order.check.id != check)
  }

  @Test("A line is given to a seat, to another, and to the whole table again")
  func seat() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md @1")
    pilot.press(.enter)
    pilot.expectScreenContains("seat 1")
    pilot.press(.character("P"), .control("u"))
    pilot.type("2")
    pilot.press(.enter)
    pilot.expectScreenContains("seat 2")
    #expect(try table.order.lines.first?.seat == 2)
    pilot.press(.character("P"), .control("u"), .enter)
    pilot.expectScreenLacks("seat 2")
    #expect(try table.order.lines.first?.seat == nil)
  }
}
