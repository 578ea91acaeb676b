import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A server's own tables")
struct MyTablesTests {
  @Test("y takes the table under the cursor, m shows those alone, and y lets it go")
  func mine() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    try house.sitsDown(2, at: "T02", name: "Novak")
    let pilot = try Pilot(in: house, as: "2")
    pilot.type("T02")
    pilot.press(.escape, .character("y"))
    #expect(pilot.noticeLine.contains("T02 is yours"))
    pilot.expectScreenContains("served by Bo")
    pilot.press(.character("m"))
    pilot.expectScreenContains(">T02")
    pilot.expectScreenLacks("T01")
    pilot.press(.character("y"))
    pilot.expectScreenContains("No table here is yours.")
    pilot.press(.character("m"))
    pilot.expectScreenContains("T01")
  }

  @Test("Whoever takes a colleague's table is told whose it was")
  func handedOn() throws {
    let house = try SampleHouse()
    let tables = try house.database.floor().tables
    _ = try house.database.perform(TakeTable(tables[0].id), by: house.author("5"))
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("y"))
    #expect(pilot.noticeLine.contains("T01 is yours; it was Chen's"))
  }

  @Test(
    "Each says what waits: care, dishes that are made, dishes that are late, the bill",
    arguments: [Size.desk, .minimum, .phone])
  func waits(_ size: Size) throws {
    let house = try SampleHouse()
    let party = try house.sitsDown(2, at: "T01")
    let member = try house.database.perform(
      EnrolMember(NewMember(name: "王秀英")), by: house.author("5"))
    _ = try house.database.perform(
      NoteFact(.complaint("the soup was cold"), for: member.id), by: house.author("5"))
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: house.author("2"))
    let check = try house.database.order(of: party.id).check.id
    let menu = try house.database.menu()
    for code in ["D1", "D4"] {
      let dish = try #require(menu.first { $0.code == code })
      _ = try house.database.perform(
        AddLine(NewLine(dishID: dish.id), to: check), by: house.author("2"))
    }
    _ = try house.database.perform(SendLines(of: check), by: house.author("2"))
    house.clock.advance(seconds: 60 * TableWaits.lateAfter)
    let items = try #require(try house.database.kitchenBoard().first?.items)
    let made = try #require(items.first { $0.line.name.chinese == "毛肚" })
    _ = try house.database.perform(Bump(made.line.id), by: house.author("4"))
    let pilot = try Pilot(size, in: house, as: "2")
    pilot.press(.character("y"), .character("m"))
    // Beside the table where it has room, else on a line of its own: never cut.
    func waiting() throws -> String {
      let row = try #require(pilot.screen.firstIndex { $0.contains(">T01") })
      return pilot.screen[size == .desk ? row : row + 1]
    }
    #expect(try waiting().contains("1 ready, 1 care, 1 late"))
    _ = try house.database.perform(AskForBill(party.id), by: house.author("2"))
    pilot.changeElsewhere()
    #expect(try waiting().contains("bill, 1 ready, 1 care, 1 late"))
    pilot.press(.down)
    #expect(pilot.screen.contains { $0.contains(">T01") })
  }
}
