import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("How much of a dish, as it is typed")
struct OrderedAmountsTests {
  @Test(
    "One and a half of a dish with a half portion is a line of each",
    arguments: [
      ("1.5md", ["1 full 3800", "1 half 2000"]), ("2,5md", ["2 full 3800", "1 half 2000"]),
      ("１。５毛肚", ["1 full 3800", "1 half 2000"]), ("½md", ["1 half 2000"]),
      ("1份半毛肚", ["1 full 3800", "1 half 2000"]), ("2.0md", ["2 full 3800"]),
    ])
  func andAHalf(typed: String, expected: [String]) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(typed)
    pilot.press(.enter)
    let lines = try table.order.lines.map {
      "\($0.quantity) \($0.portion.rawValue) \($0.unitPrice.minorUnits)"
    }
    #expect(lines == expected)
    pilot.expectScreenContains("dish or pinyin initials")
  }

  @Test("A dish without a half portion is not ordered by halves, and what was typed stays")
  func noHalf() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("1.5hsg")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Peanut cake has no half portion"))
    #expect(try table.lines.isEmpty)
    #expect(pilot.screen[1].contains("1.5hsg"))
  }

  @Test("The last portion and a half are not sold when one portion is left")
  func onlyOneLeft() throws {
    let table = try OrderTable()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D1").id, 1), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.type("1.5md")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    #expect(try table.dish("D1").portionsLeft == 1)
  }

  @Test("The manager gives one and a half from the house")
  func gift() throws {
    let table = try OrderTable()
    let pilot = try table.pilot(as: "5")
    pilot.type("1.5md")
    pilot.press(.character("X"), .character("1"), .enter)
    #expect(try table.order.lines.map(\.kind) == [.gift, .gift])
    #expect(try table.order.lines.map(\.portion) == [.full, .half])
  }

  @Test(
    "What is no quantity orders nothing, says what is expected and stays",
    arguments: ["2+1md", "1.3md", "4-5md", "1,500md", "@3md", "1 1/2 md", "2%md", "1.5.5md"])
  func noQuantity(typed: String) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(typed)
    pilot.expectScreenContains("! type how many like 2, or 1.5")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    #expect(pilot.screen[1].contains(typed))
  }

  @Test("A sign in front of a quantity is refused too, but alone it is the key that it was")
  func signs() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("+"))
    #expect(try table.lines == ["2 毛肚"])
    pilot.type("2-3xh")
    pilot.press(.enter)
    #expect(try table.lines == ["2 毛肚"], "the dash took no portion off")
  }

  @Test("Half asked for twice is refused")
  func twoHalves() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("1.5md half")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
  }

  @Test(
    "A weight may be said in any unit, before the dish or behind it",
    arguments: [
      ("jwx 1.2kg", 1200), ("jwx 1,2 kg", 1200), ("500g jwx", 500), ("1.2kg jwx", 1200),
      ("2斤基围虾", 1000), ("半斤基围虾", 250), ("jwx 1斤2两", 600), ("jwx 750克", 750),
    ])
  func weights(typed: String, grams: Int) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.grams) == [grams])
    #expect(try table.order.lines.map(\.quantity) == [1])
  }

  @Test(
    "What is no weight orders nothing", arguments: ["1.5jwx", "jwx 1.2.3kg", "jwx 0g", "jwx 1g 2g"])
  func noWeight(typed: String) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    #expect(pilot.screen[1].contains(typed))
  }

  @Test("1.2 without a unit is asked about beside the field, and completed where it stands")
  func unitIsAsked() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("jwx")
    pilot.press(.enter)
    pilot.type("1.2")
    pilot.press(.enter)
    pilot.expectScreenContains("! type the unit: 1.2kg or 1.2g?")
    #expect(try table.lines.isEmpty)
    pilot.type("kg")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.amountMinorUnits) == [235_20])
  }

  @Test("Catties are not guessed where they weigh something else")
  func catty() throws {
    let house = try SampleHouse(currency: "HKD")
    let table = try OrderTable(house: house)
    let pilot = try table.pilot()
    pilot.type("jwx 1斤")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Catties differ"))
    #expect(try table.lines.isEmpty)
  }

  @Test(
    "Portions that are left are whole ones",
    arguments: ["1.5md", "2+1md", "½md", "2md 500g", "2 md half"])
  func soldOut(typed: String) throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: SoldOutDialog(), as: "4")
    pilot.type(typed)
    pilot.expectScreenContains("! type whole portions")
    pilot.press(.enter)
    #expect(try house.database.menu().allSatisfy { $0.portionsLeft == nil })
    pilot.expectScreenContains(typed)
  }

  @Test("A quantity and a weight that are refused, in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "TypedValues/quantity") {
      try OrderTable().pilot($0)
    } steps: {
      $0.type("2+1md")
    }
    try Pilot.assertSnapshots(named: "TypedValues/weight") {
      try OrderTable().pilot($0)
    } steps: {
      $0.type("jwx")
      $0.press(.enter)
      $0.type("1.200 g")
      $0.press(.enter)
    }
  }
}
