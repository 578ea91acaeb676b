import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The kitchen's screen")
struct KitchenTests {
  /// Two tables have ordered, eighteen and nine minutes ago, and a third just now.
  private func evening() throws -> OrderTable {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let house = table.house
    let server = try house.author("2")
    func send(_ lines: [NewLine], from party: Party) throws {
      let check = try house.database.order(of: party.id).check.id
      for line in lines { try house.database.perform(AddLine(line, to: check), by: server) }
      try house.database.perform(SendLines(of: check), by: server)
    }
    func seat(_ guests: Int, at name: String) throws -> Party {
      let id = try #require(
        house.database.floor().tables.first { $0.table.name == name }?.table.id)
      return try house.database.perform(
        SeatParty(.walkIn(partySize: guests, guestName: nil), at: [id]), by: house.author("1"))
    }
    try send(
      [
        NewLine(dishID: table.dish("P1").id, broths: ["B1", "B2"]),
        NewLine(dishID: table.dish("D1").id, quantity: 2),
        NewLine(dishID: table.dish("D5").id, note: "no peanuts on top, ask Bo"),
      ], from: table.party)
    house.clock.advance(seconds: 9 * 60)
    try send(
      [
        NewLine(dishID: table.dish("D3").id, portion: .half),
        NewLine(dishID: table.dish("D7").id, grams: 750),
      ], from: try seat(2, at: "T01"))
    house.clock.advance(seconds: 9 * 60)
    try send([NewLine(dishID: table.dish("D6").id, quantity: 3)], from: try seat(6, at: "V1"))
    return table
  }

  private func pilot(
    _ table: OrderTable, _ size: Size = .desk, as code: String = "4"
  ) throws -> Pilot {
    try Pilot(size, in: table.house, showing: KitchenScreen(), as: code)
  }

  private func waiting(_ table: OrderTable) throws -> [String] {
    try table.house.database.kitchenBoard().flatMap(\.items).map(\.line.name.chinese)
  }

  @Test("The table that has waited longest stands first, with how late it is in words")
  func oldestFirst() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.expectScreenContains("LATE  18 min")
    pilot.expectScreenContains("slow  9 min")
    pilot.expectScreenContains(">  1 鸳鸯锅底")
    pilot.expectScreenContains("Clear broth / Spicy broth")
    pilot.expectScreenContains("HALF")
    pilot.expectScreenContains("750 g")
    pilot.expectScreenContains("“no peanuts on top, ask Bo”")
  }

  @Test("An allergy at the table stands over its ticket and beside the dish that holds it")
  func allergy() throws {
    let pilot = try pilot(try evening())
    pilot.expectScreenContains("ALLERGY at the table: peanuts")
    pilot.expectScreenContains("! contains peanuts")
  }

  @Test("Enter makes the line under the cursor, b the whole table, r brings the last back")
  func bumpAndRecall() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.press(.enter)
    #expect(try !waiting(table).contains("鸳鸯锅底"))
    pilot.expectScreenContains(">  2 毛肚")
    pilot.advance(seconds: 5)
    pilot.press(.character("b"))
    #expect(try waiting(table) == ["虾滑", "基围虾", "牛肉"])
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("Back: "))
    #expect(try waiting(table) == ["毛肚", "花生糕", "虾滑", "基围虾", "牛肉"])
  }

  @Test("The cursor stays on its dish when other tables come and go")
  func cursorStays() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.press(.right)
    pilot.expectScreenContains(">  1 虾滑")
    let pot = try #require(try table.house.database.kitchenBoard().first?.items.first)
    try table.house.database.perform(Bump(pot.id), by: table.house.author("5"))
    pilot.changeElsewhere()
    pilot.expectScreenContains(">  1 虾滑")
    pilot.expectScreenLacks("鸳鸯锅底")
  }

  @Test("A station shows its own dishes only")
  func station() throws {
    let table = try evening()
    let pilot = try pilot(table)
    #expect(pilot.screen[0].contains("whole kitchen  6 to make"))
    pilot.press(.tab)
    #expect(pilot.screen[0].contains("Cold dishes  5 to make"))
    pilot.expectScreenLacks("鸳鸯锅底")
    pilot.press(.tab)
    pilot.expectScreenContains("鸳鸯锅底")
    pilot.expectScreenLacks("毛肚")
    pilot.press(.tab)
    #expect(pilot.screen[0].contains("whole kitchen  6 to make"))
  }

  @Test("What guests are impatient for goes to the front and says so")
  func rush() throws {
    let table = try evening()
    let beef = try #require(
      try table.house.database.kitchenBoard().flatMap(\.items).first {
        $0.line.name.chinese == "牛肉"
      })
    try table.house.database.perform(RushLines([beef.id]), by: table.house.author("2"))
    let pilot = try pilot(table)
    pilot.expectScreenContains("! HURRY")
    pilot.expectScreenContains(">  3 牛肉")
  }

  @Test("A server sees the board but marks nothing as made")
  func serverMayNot() throws {
    let table = try evening()
    let pilot = try pilot(table, as: "2")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("your role may not"))
    #expect(try waiting(table).count == 6)
  }

  @Test("Paper that nobody printed is said, and is seen to")
  func printerProblem() throws {
    let table = try evening()
    let pilot = try pilot(table)
    #expect(pilot.screen[0].contains("printer"))
    pilot.press(.character("p"))
    let before = try table.house.database.printProblems().count
    pilot.press(.character("k"))
    #expect(try table.house.database.printProblems().count == before - 1)
  }

  @Test("A dish is sold out by pinyin, and on again by the same keys")
  func soldOut() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.press(.character("o"))
    pilot.type("md")
    #expect(pilot.footer.contains("Enter sold out"))
    pilot.press(.enter)
    #expect(try table.dish("D1").portionsLeft == 0)
    pilot.expectScreenContains("x sold out")
    pilot.type("md")
    #expect(pilot.footer.contains("Enter on sale again"))
    pilot.press(.enter)
    #expect(try table.dish("D1").portionsLeft == nil)
  }

  @Test("The last portions are counted with a number before the dish, a broth too")
  func countdown() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.press(.character("o"))
    pilot.type("5xh")
    pilot.press(.enter)
    #expect(try table.dish("D3").portionsLeft == 5)
    pilot.expectScreenContains("5 left")
    pilot.type("fanq")
    pilot.press(.enter)
    #expect(try table.dish("B3").portionsLeft == 0)
  }

  @Test("Drinks stand on the bar's screen; the whole kitchen says how many it leaves there")
  func bar() throws {
    let house = try SampleHouse(
      hours: """
        [[stations]]
        code = "bar"
        name = { en = "Bar", zh = "水吧" }
        """, dishes: "W1,可乐,Cola,drinks,bar,8,,-,drink,,\n")
    let table = try OrderTable(house: house)
    let check = try table.order.check.id
    for code in ["D1", "W1"] {
      try house.database.perform(
        AddLine(NewLine(dishID: table.dish(code).id), to: check), by: house.author("2"))
    }
    try house.database.perform(SendLines(of: check), by: house.author("2"))
    let pilot = try pilot(table)
    #expect(pilot.screen[0].contains("whole kitchen  1 to make  Bar 1"))
    pilot.expectScreenContains("毛肚")
    pilot.expectScreenLacks("可乐")
    pilot.press(.backTab)
    #expect(pilot.screen[0].contains("Bar  1 to make"))
    pilot.expectScreenContains("可乐")
  }

  @Test("A card that goes on in the next column has its heading and its allergies there, too")
  func divided() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let check = try table.order.check.id
    for code in ["D1", "D2", "D3", "D4", "D5", "D6", "P2"] {
      let line = NewLine(
        dishID: try table.dish(code).id, broths: code == "P2" ? ["B1"] : [],
        note: "as thin as can be")
      try table.house.database.perform(AddLine(line, to: check), by: table.house.author("2"))
    }
    try table.house.database.perform(SendLines(of: check), by: table.house.author("2"))
    let pilot = try pilot(table, .phone)
    for _ in 1...7 { pilot.press(.down) }
    pilot.expectScreenContains("T04  continued")
    pilot.expectScreenContains("ALLERGY at the table: peanuts")
    #expect(pilot.screen.contains { $0.hasPrefix(" <") || $0.hasPrefix("<") })
  }

  @Test("An empty kitchen says so")
  func empty() throws {
    let pilot = try pilot(try OrderTable())
    pilot.expectScreenContains("Nothing to make")
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("Nothing to bring back"))
  }

  @Test("c shows how many of each dish are to be made now, of all tables, and the tables again")
  func counts() throws {
    let table = try evening()
    let check = try table.order.check.id
    _ = try table.house.database.perform(
      AddLine(NewLine(dishID: table.dish("D6").id), to: check), by: table.house.author("2"))
    _ = try table.house.database.perform(SendLines(of: check), by: table.house.author("2"))
    let pilot = try pilot(table)
    pilot.press(.character("c"))
    let name = try table.dish("D6").name.english
    #expect(pilot.screen.contains { $0.contains("4 \(name)") && $0.contains("T04 V1") })
    pilot.expectScreenContains(", half")
    pilot.expectScreenContains("Two-broth pot: Clear broth / ")
    pilot.press(.character("c"))
    pilot.expectScreenContains("LATE  18 min")
  }

  @Test("What is booked for later stands apart from what is to be made now")
  func booked() throws {
    let table = try evening()
    let house = table.house
    let room = try #require(
      house.database.floor().tables.first { $0.table.name == "V2" }?.table.id)
    let booking = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 40), partySize: 6, guestName: "Lin",
          tableIDs: [room])), by: house.author("1"))
    func book(_ code: String, _ quantity: Int) throws {
      _ = try house.database.perform(
        BookDishes(
          [NewLine(dishID: table.dish(code).id, quantity: quantity, hold: true)],
          for: booking.id), by: house.author("1"))
    }
    try book("D6", 5)
    try book("D2", 2)
    let pilot = try pilot(table)
    pilot.press(.character("c"))
    let (beef, intestine) = try (table.dish("D6").name.english, table.dish("D2").name.english)
    #expect(pilot.screen.contains { $0.contains("3 \(beef)") && $0.contains("booked: 5") })
    #expect(pilot.screen.contains { $0.contains(" \(intestine)") && $0.contains("booked: 2") })
    // Not one of them is to be made before the guests are there.
    #expect(try !waiting(table).contains(table.dish("D2").name.chinese))
    pilot.press(.character("b"), .character("b"), .character("b"))
    pilot.expectScreenContains("booked: 5")
    pilot.press(.character("c"))
    pilot.expectScreenContains("Nothing to make")
  }

  @Test("What was made too long ago is not brought back, and the key says why")
  func recallTooLate() throws {
    let table = try evening()
    let pilot = try pilot(table)
    pilot.press(.enter)
    pilot.advance(seconds: 60 * 60 + 1)
    pilot.press(.character("r"))
    #expect(pilot.noticeLine.contains("made more than 60 min ago"))
    #expect(try !waiting(table).contains("鸳鸯锅底"))
  }

  @Test("How the counts look")
  func countsLook() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Kitchen/counts", pilot: { try pilot(table, $0) },
      steps: { $0.press(.character("c")) })
  }

  @Test("How the board looks")
  func looks() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Kitchen/board", pilot: { try pilot(table, $0) }, steps: { $0.press(.down) })
  }

  @Test("How selling out looks")
  func soldOutLooks() throws {
    let table = try evening()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D2").id, 0), by: table.house.author("4"))
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D6").id, 3), by: table.house.author("4"))
    try Pilot.assertSnapshots(
      named: "Kitchen/soldout", pilot: { try pilot(table, $0) },
      steps: { $0.press(.character("o")) })
  }

  @Test("How printers' problems look")
  func printersLook() throws {
    let table = try evening()
    try Pilot.assertSnapshots(
      named: "Kitchen/printers", pilot: { try pilot(table, $0) },
      steps: { $0.press(.character("p"), .down) })
  }
}
