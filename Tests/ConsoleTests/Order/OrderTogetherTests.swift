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

  @Test("Two servers who both see one and both press + end at three")
  func bothAddOne() throws {
    let table = try OrderTable()
    let (first, second) = (try table.pilot(), try table.pilot(as: "5"))
    first.type("md")
    first.press(.enter)
    second.changeElsewhere()
    first.press(.character("+"))
    // The second one has not heard of it.
    second.press(.character("+"))
    #expect(try table.lines == ["3 毛肚"])
    first.changeElsewhere()
    for pilot in [first, second] { pilot.expectScreenContains("  3 毛肚") }
  }

  @Test("Who voids a line to which somebody else has just added is told, and the line stays")
  func voidOfMore() throws {
    let table = try OrderTable()
    let (first, second) = (try table.pilot(), try table.pilot(as: "5"))
    first.type("md")
    first.press(.enter)
    second.changeElsewhere()
    second.press(.character("+"))
    first.press(.character("V"))
    #expect(first.noticeLine.contains("Somebody else has just changed Beef tripe"))
    #expect(try table.lines == ["2 毛肚"])
    first.expectScreenContains("  2 毛肚")
  }

  @Test("Somebody else's line is voided with a reason")
  func voidOfAnother() throws {
    let table = try OrderTable()
    try table.addElsewhere("D3")
    let pilot = try table.pilot()
    pilot.press(.character("V"))
    pilot.expectScreenContains("Void 1 Shrimp paste of Chen: why?")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    let void = try #require(try table.house.database.givenAway().first)
    #expect(void.authorName == "Bo")
    #expect(void.orderedByName == "Chen")
    #expect(void.reason == Reason(.changedTheirMind))
  }

  @Test("The last piece of somebody else's line goes with a reason, and Esc leaves it")
  func lastOfAnother() throws {
    let table = try OrderTable()
    try table.addElsewhere("D3", quantity: 2)
    let pilot = try table.pilot()
    pilot.press(.character("-"))
    #expect(try table.lines == ["1 虾滑"])
    pilot.press(.character("-"))
    pilot.expectScreenContains("Void 1 Shrimp paste of Chen: why?")
    pilot.press(.escape)
    #expect(try table.lines == ["1 虾滑"])
    pilot.press(.character("-"), .enter)
    #expect(try table.lines.isEmpty)
    let void = try #require(try table.house.database.givenAway().first)
    #expect(void.reason == Reason(.changedTheirMind))
  }

  @Test("Who takes a piece off without having heard that it is somebody else's last one is told")
  func lastUnheard() throws {
    let table = try OrderTable()
    try table.addElsewhere("D3", quantity: 2)
    let pilot = try table.pilot()
    let line = try #require(try table.order.lines.last { $0.name.chinese == "虾滑" })
    _ = try table.house.database.perform(ChangeLine(line.id, more: -1), by: table.house.author("5"))
    pilot.press(.character("-"))
    #expect(pilot.noticeLine.contains("It is the last Shrimp paste that Chen noted"))
    #expect(try table.lines == ["1 虾滑"])
  }

  @Test(
    "Whatever two servers press at one table, both see the same order in the end and no edit is lost",
    arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func anyEdits(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let table = try OrderTable()
    let pilots = [try table.pilot(), try table.pilot(as: "5")]
    let dishes = ["md", "xh", "yc", "nr"]
    for _ in 0..<60 {
      let pilot = pilots[Int.random(in: 0...1, using: &random)]
      // Sometimes news has come, and sometimes both work on what they saw before.
      if Int.random(in: 0..<3, using: &random) == 0 {
        pilot.changeElsewhere()
        pilot.advance(seconds: 1)
      }
      let before = try table.quantities
      let key = Int.random(in: 0..<8, using: &random)
      let seen = pilot.orderScreen?.target
      let target = seen?.id
      switch key {
      case 0...1:
        let dish = dishes[Int.random(in: 0..<dishes.count, using: &random)]
        pilot.type(dish)
        pilot.press(.enter)
        let after = try table.quantities
        #expect(after.count == before.count + 1, "seed \(seed)")
        for (id, quantity) in before { #expect(after[id] == quantity, "seed \(seed)") }
      case 2...7:
        guard let target else { continue }
        let step = key < 6 ? 1 : -1
        pilot.press(.character(step > 0 ? "+" : "-"))
        // The last piece of the other one's line asks why.
        let me = pilot === pilots[0] ? "Bo" : "Chen"
        let isAnothers = seen?.authorName != me
        let asks = step < 0 && seen?.quantity == 1 && isAnothers
        if asks { pilot.press(.enter) }
        var wanted = before
        if let quantity = before[target] {
          if asks {
            if quantity == 1 { wanted[target] = nil }
          } else if quantity + step > 0 || !isAnothers {
            wanted[target] = quantity + step == 0 ? nil : quantity + step
          }
        } else {
          // Somebody else took it off: whoever presses is told.
          #expect(pilot.noticeLine.contains("was already taken off the order"), "seed \(seed)")
        }
        #expect(try table.quantities == wanted, "seed \(seed)")
      default: break
      }
    }
    for pilot in pilots { pilot.changeElsewhere() }
    let shown = pilots.map { $0.orderScreen?.orderedForDisplay ?? [] }
    #expect(shown[0] == shown[1], "seed \(seed)")
    #expect(
      Dictionary(shown[0].map { ($0.id, $0.quantity) }, uniquingKeysWith: +)
        == (try table.quantities), "seed \(seed)")
    #expect(try table.house.database.checkInvariants() == [])
  }
}

extension Pilot {
  fileprivate var orderScreen: OrderScreen? {
    loop.screens.lazy.compactMap { ($0 as? Holder<OrderScreen>)?.screen }.first
  }
}

extension OrderTable {
  /// The pieces of every line that stands.
  fileprivate var quantities: [Identifier<OrderLine>: Int] {
    get throws {
      Dictionary(
        try order.lines.filter { $0.stage != .voided }.map { ($0.id, $0.quantity) },
        uniquingKeysWith: +)
    }
  }
}
