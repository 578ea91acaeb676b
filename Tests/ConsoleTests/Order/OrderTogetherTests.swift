import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Several servers at one table")
struct OrderTogetherTests {
  @Test("Another server's line appears without a key, with who noted it; what is typed stays")
  func anotherServersLine() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("2m")
    try table.addElsewhere("D3")
    pilot.changeElsewhere()
    pilot.expectScreenContains("虾滑")
    pilot.expectScreenContains("by Chen")
    #expect(pilot.screen[1].contains("2m"))
    pilot.type("d")
    pilot.press(.enter)
    #expect(try table.lines == ["1 虾滑", "2 毛肚"])
  }

  @Test("Half-typed input survives another window, another language and news from the store")
  func halfTyped() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("2md")
    pilot.resize(.phone)
    #expect(pilot.screen[1].contains("2md"))
    pilot.press(.function(2))
    try table.addElsewhere("D6")
    pilot.changeElsewhere()
    #expect(pilot.screen[1].contains("2md"))
    pilot.resize(.minimum)
    pilot.press(.enter)
    #expect(try table.lines == ["1 牛肉", "2 毛肚"])
  }

  @Test("The cursor stays on its dish and on its line when others change the order")
  func cursorStays() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    for dish in ["md", "yc", "nr"] {
      pilot.type(dish)
      pilot.press(.enter)
    }
    pilot.press(.tab, .up)
    #expect(pilot.screen.contains { $0.contains(">  1 鸭肠") })
    let first = try #require(try table.order.lines.first?.id)
    _ = try table.house.database.perform(VoidLine(first), by: table.house.author("5"))
    try table.addElsewhere("D3")
    pilot.changeElsewhere()
    #expect(pilot.screen.contains { $0.contains(">  1 鸭肠") })
    pilot.expectScreenLacks("毛肚  Beef tripe        38.00")
  }

  @Test("A line that somebody else sent meanwhile cannot be voided here, and says why")
  func sentMeanwhile() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter)
    _ = try table.house.database.perform(
      SendLines(of: table.order.check.id), by: table.house.author("5"))
    pilot.press(.character("V"))
    #expect(pilot.noticeLine.contains("The kitchen already has Beef tripe. Return it instead."))
    pilot.expectScreenContains("sent 19:42")
    #expect(try table.lines == ["1 毛肚"])
  }

  @Test("What is typed before the menu is there is ordered when it is")
  func typedEarly() throws {
    let table = try OrderTable()
    var screen = OrderScreen(partyID: table.party.id)
    let context = ConsoleContext(
      language: .english, size: .desk, now: table.house.clock.now,
      calendar: table.house.database.store.calendar, storeName: "Riverside",
      signedIn: SignedIn(try table.house.staff("2")))
    for character in "2md" {
      _ = screen.update(.typed(.key(.character(character))), in: context)
    }
    _ = screen.update(.next, in: context)
    #expect(screen.entry.isEmpty)
    let menu = OrderMenu(try table.house.database.menu())
    let order = try table.order
    let reading = OrderReading(
      picture: order, openChecks: [order.check], menu: menu, needs: TableNeeds())
    let effects = screen.update(.loaded(reading), in: context)
    #expect(effects.count == 2)
    #expect(screen.order?.lines.map(\.name.chinese) == ["毛肚"])
    #expect(screen.order?.lines.map(\.quantity) == [2])
  }

  @Test("The answer to a key is on the screen before the store has it")
  func atOnce() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.terminal.press(.enter)
    // One turn of the loop: the key is handled, the write is still on its way.
    if let event = pilot.terminal.nextEvent(timeoutMilliseconds: 0) { pilot.loop.handle(event) }
    var buffer = Buffer(size: .desk)
    _ = pilot.loop.drawFrame(into: &buffer)
    #expect(buffer.text.contains("not sent"))
    #expect(buffer.text.contains("  1 毛肚"))
    pilot.waitForIdle()
    #expect(try table.lines == ["1 毛肚"])
  }
}
