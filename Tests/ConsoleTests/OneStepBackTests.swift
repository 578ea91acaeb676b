import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Esc goes one step back")
struct OneStepBackTests {
  @Test(
    "From the paid checks to the open ones, and from a detail to the list that was searched",
    arguments: [Size.desk, .phone])
  func till(size: Size) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try Pilot(size, in: evening.house, as: "5")
    pilot.press(.function(7))
    func isTill() -> Bool { pilot.loop.place == "till" }
    func till() throws -> TillScreen {
      try #require((pilot.loop.screens.first as? Holder<TillScreen>)?.screen)
    }
    pilot.press(.tab)
    #expect(try till().shown == .closed)
    pilot.press(.escape)
    #expect(try till().shown == .open && isTill())
    // What was searched stays while its detail is left.
    pilot.press(.character("/"))
    pilot.type("T0")
    pilot.press(.enter)
    if size == .phone {
      pilot.press(.enter)
      #expect(try till().isDetailOpen)
      pilot.press(.escape)
      #expect(try !till().isDetailOpen)
    }
    #expect(try till().query?.text == "T0")
    pilot.press(.escape)
    #expect(try till().query == nil && isTill())
    pilot.press(.escape)
    #expect(!isTill())
  }

  @Test("On a phone from an account to the accounts that were searched, then to all, then out")
  func accounts() throws {
    let house = try SampleHouse(hours: "\n[stored_value]\n")
    for name in ["Wang", "Chen"] {
      let member = try house.database.perform(
        EnrolMember(NewMember(name: name)), by: house.author("5"))
      _ = try house.database.perform(
        OpenStoredValue(memberID: member.id), by: house.author("3"))
    }
    let pilot = try Pilot(.phone, in: house, showing: TillScreen(), as: "3")
    pilot.press(.character("k"), .character("/"))
    pilot.type("wang")
    pilot.press(.enter, .enter)
    func desk() -> AccountsScreen? {
      (pilot.loop.screens.last as? Holder<AccountsScreen>)?.screen
    }
    #expect(desk()?.isDetailOpen == true)
    pilot.press(.escape)
    #expect(desk()?.isDetailOpen == false && desk()?.query.text == "wang")
    pilot.press(.escape)
    #expect(desk()?.query.isEmpty == true)
    pilot.press(.escape)
    #expect(desk() == nil)
  }

  @Test("On the floor from what is to be done to one's tables, then to the room, then to all")
  func floor() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "2")
    func floor() throws -> FloorScreen {
      try #require((pilot.loop.screens.first as? Holder<FloorScreen>)?.screen)
    }
    pilot.press(.tab, .character("m"), .character("t"))
    let room = try floor().roomCode
    #expect(try room != nil && floor().showsMine && floor().filter != .all)
    pilot.press(.escape)
    #expect(try floor().filter == .all && floor().showsMine && floor().roomCode == room)
    pilot.press(.escape)
    #expect(try !floor().showsMine && floor().roomCode == room)
    pilot.press(.escape)
    #expect(try floor().roomCode == nil)
  }

  @Test("From the second group of a set to the first, with what was chosen")
  func set() throws {
    let table = try OrderTable(
      house: try SampleHouse(
        dishes:
          "S2,午市套餐,Lunch set,sets,cold,38,,,set,,,,主菜/Main 1: D1* | D6 +20; 小菜/Side: D4 | D5 -2"))
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter, .character("2"))
    pilot.expectScreenContains("> Side: choose 1")
    pilot.press(.escape)
    pilot.expectScreenContains("> Main: choose 1")
    pilot.expectScreenContains("* 2 Beef")
    pilot.press(.escape)
    pilot.expectScreenLacks("Main: choose 1")
    #expect(try table.lines == [])
  }
}
