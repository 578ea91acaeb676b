import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Ordering a set meal")
struct OrderSetTests {
  private func table(member: NewMember? = nil) throws -> OrderTable {
    try OrderTable(
      member: member,
      house: try SampleHouse(
        dishes: """
          S1,双人套餐,Set for two,sets,hot,128,,,set,,,,锅/Pot all: P1; 荤菜/Meat 2: D1* | D2 | D3 +10 | D5; 饮料/Drinks all: R1 | R1
          S2,午市套餐,Lunch set,sets,cold,38,,,set,,,,主菜/Main 1: D1* | D6 +20; 小菜/Side: D4 | D5 -2
          S3,固定套餐,Fixed set,sets,cold,30,,,set,,,,主菜/Main all: D1 | D4
          """))
  }

  /// Quantity, name and price of every line of a set's dishes, and of the sets.
  private func words(_ table: OrderTable) throws -> [String] {
    try table.order.lines.filter {
      $0.stage != .voided
        && ($0.setLine != nil || $0.name.english.hasSuffix("set")
          || $0.name.english.hasPrefix("Set"))
    }.map { "\($0.quantity) \($0.name.english) \($0.unitPrice.plainText)" }
  }

  @Test("Enter alone takes what a set comes with; its price is on its line")
  func standard() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter)
    pilot.expectScreenContains("Lunch set")
    pilot.expectScreenContains("Main: choose 1")
    pilot.expectScreenContains("* 1 Beef tripe")
    pilot.press(.enter)
    #expect(
      try words(table) == ["1 Lunch set 38.00", "1 Beef tripe 0.00", "1 Frozen tofu 0.00"])
    pilot.expectScreenContains("Lunch set")
    pilot.expectScreenContains("38.00")
  }

  @Test("A digit chooses and goes on to the next group; what costs more or less says so")
  func digits() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("2wstc")
    pilot.press(.enter, .character("2"))
    pilot.expectScreenContains("> Side: choose 1")
    pilot.expectScreenContains("Peanut cake -2.00")
    pilot.press(.character("2"), .enter)
    #expect(try words(table) == ["2 Lunch set 36.00", "2 Beef 20.00", "2 Peanut cake 0.00"])
  }

  @Test("Of several pieces one dish may be chosen twice, and the pot's broths are asked")
  func pot() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("srtc")
    pilot.press(.enter)
    pilot.expectScreenContains("* 1 2 × Beef tripe")
    pilot.press(.character("3"), .character("3"))
    pilot.expectScreenContains("2 × Shrimp paste")
    pilot.press(.enter)
    pilot.expectScreenContains("Two-broth pot: 2 broths")
    pilot.press(.enter, .enter)
    #expect(
      try words(table) == [
        "1 Set for two 128.00", "1 Two-broth pot 0.00", "2 Shrimp paste 10.00",
        "2 Plum juice 0.00",
      ])
    #expect(
      try table.order.lines.first { $0.dishID == (try? table.dish("P1").id) }?.broths.count == 2)
  }

  @Test("A set without a choice is ordered at once")
  func fixed() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("gdtc")
    pilot.press(.enter)
    #expect(try words(table) == ["1 Fixed set 30.00", "1 Beef tripe 0.00", "1 Frozen tofu 0.00"])
  }

  @Test("What is sold out is marked and not taken; Enter waits until something else is chosen")
  func soldOut() throws {
    let table = try table()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D1").id, 0), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter)
    pilot.expectScreenContains("x sold out")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Beef tripe is sold out"))
    pilot.press(.character("1"))
    #expect(pilot.noticeLine.contains("Choose another dish"))
    pilot.press(.character("2"), .enter)
    #expect(try words(table) == ["1 Lunch set 38.00", "1 Beef 20.00", "1 Frozen tofu 0.00"])
  }

  @Test("A dish against an allergy is marked, and asks when it is chosen, and only then")
  func allergy() throws {
    let table = try table(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter)
    pilot.expectScreenContains("! peanuts")
    pilot.press(.enter)
    #expect(try words(table).count == 3)
    pilot.type("wstc")
    pilot.press(.enter, .tab, .character("2"), .enter)
    pilot.expectScreenContains("ALLERGY at the table")
    pilot.expectScreenContains("Peanut cake")
    pilot.press(.enter)
    #expect(try words(table).count == 3)
  }

  @Test("The keys for the last line mean the set: one more, and void takes it off whole")
  func lastLine() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter, .enter)
    pilot.press(.character("+"))
    #expect(
      try words(table) == ["2 Lunch set 38.00", "2 Beef tripe 0.00", "2 Frozen tofu 0.00"])
    pilot.press(.character("V"))
    #expect(try words(table).isEmpty)
  }

  @Test("On a dish of a set the keys for its quantity say beforehand that the set's counts")
  func dishOfASet() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("wstc")
    pilot.press(.enter, .enter)
    // The last line is the set's last dish.
    pilot.press(.tab)
    for key: Key in [.character("+"), .character("-"), .enter] {
      pilot.press(key)
      #expect(pilot.noticeLine.contains("change the set's quantity"))
    }
    pilot.press(.character("H"))
    #expect(pilot.noticeLine.contains("a set has whole portions"))
    let standing = ["1 Lunch set 38.00", "1 Beef tripe 0.00", "1 Frozen tofu 0.00"]
    #expect(try words(table) == standing)
    pilot.press(.up, .up, .character("+"))
    #expect(
      try words(table) == ["2 Lunch set 38.00", "2 Beef tripe 0.00", "2 Frozen tofu 0.00"])
  }

  @Test("On a small screen the dishes of a long group go by, so that each is seen")
  func longGroup() throws {
    let table = try OrderTable(
      house: try SampleHouse(
        dishes: """
          X1,冷菜一,Cold dish 1,snacks,cold,10,,-,dish,,
          X2,冷菜二,Cold dish 2,snacks,cold,10,,-,dish,,
          X3,冷菜三,Cold dish 3,snacks,cold,10,,-,dish,,
          X4,冷菜四,Cold dish 4,snacks,cold,10,,-,dish,,
          X5,冷菜五,Cold dish 5,snacks,cold,10,,-,dish,,
          X6,冷菜六,Cold dish 6,snacks,cold,10,,-,dish,,
          X7,冷菜七,Cold dish 7,snacks,cold,10,,-,dish,,
          X8,冷菜八,Cold dish 8,snacks,cold,10,,-,dish,,
          X9,冷菜九,Cold dish 9,snacks,cold,10,,-,dish,,
          S1,冷菜套餐,Cold set,sets,cold,60,,,set,,,,冷菜/Cold 2: X1* | X2 | X3 | X4 | X5 | X6 | X7 | X8 | X9; 饮料/Drink 1: R1 | X1
          """))
    let pilot = try table.pilot(.phone)
    pilot.type("lctc")
    pilot.press(.enter)
    pilot.expectScreenContains("> Cold: choose 2  1-7/9")
    pilot.expectScreenContains("7 Cold dish 7")
    pilot.expectScreenLacks("Cold dish 8")
    pilot.press(.down)
    pilot.expectScreenContains("> Cold: choose 2  3-9/9")
    pilot.press(.character("9"))
    pilot.expectScreenContains("* 9 Cold dish 9")
    pilot.press(.down)
    pilot.expectScreenContains("> Drink: choose 1")
    pilot.press(.up)
    pilot.expectScreenContains("> Cold: choose 2  1-7/9")
    // The window follows what is chosen, seen before or not.
    pilot.press(.character("8"))
    pilot.expectScreenContains("* 8 Cold dish 8")
  }

  @Test("How the choices look")
  func dialog() throws {
    let table = try table(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D2").id, 0), by: table.house.author("4"))
    try Pilot.assertSnapshots(
      named: "Order/set", pilot: { try table.pilot($0) },
      steps: {
        $0.type("srtc")
        $0.press(.enter)
      })
  }

  @Test("How a set looks on the order")
  func order() throws {
    let table = try table()
    let server = try table.house.author("2")
    let choices = [
      SetChoice(group: Phrase("Pot", "锅"), code: "P1", broths: ["B1", "B3"]),
      SetChoice(group: Phrase("Meat", "荤菜"), code: "D1"),
      SetChoice(group: Phrase("Meat", "荤菜"), code: "D3"),
      SetChoice(group: Phrase("Drinks", "饮料"), code: "R1"),
      SetChoice(group: Phrase("Drinks", "饮料"), code: "R1"),
    ]
    try table.house.database.perform(
      AddLine(
        NewLine(dishID: table.dish("S1").id, choices: choices), to: table.order.check.id),
      by: server)
    try Pilot.assertSnapshots(named: "Order/set-lines", pilot: { try table.pilot($0) })
  }
}
