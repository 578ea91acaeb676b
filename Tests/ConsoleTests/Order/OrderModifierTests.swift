import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Choosing how a dish is wanted")
struct OrderModifierTests {
  private func table(member: NewMember? = nil) throws -> OrderTable {
    try OrderTable(
      member: member,
      house: try SampleHouse(
        dishes: """
          N1,手工面,Noodles,noodles,cold,12,,-,dish,,,辣度/Spice 1: 微辣/mild* | 特辣/extra hot; 加料/Extras 0-2: 花生碎/peanuts +3 (peanut) | 加蛋/an egg +2 (egg) | 去蒜/no garlic
          """))
  }

  private func words(_ table: OrderTable) throws -> [String] {
    try table.order.lines.filter { $0.stage != .voided && $0.name.chinese == "手工面" }
      .map { "\($0.modifiers.words?.english ?? "") \($0.unitPrice.plainText)" }
  }

  @Test("A digit chooses one of a group and goes on; several are marked and Enter takes them")
  func digits() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("sgm")
    pilot.press(.enter)
    pilot.expectScreenContains("Noodles: Spice")
    pilot.expectScreenContains("* 1 mild")
    pilot.press(.character("2"))
    pilot.expectScreenContains("Noodles: Extras")
    pilot.press(.character("1"), .character("3"))
    pilot.expectScreenContains("* 1 peanuts +3.00")
    pilot.press(.enter)
    #expect(try words(table) == ["extra hot, peanuts, no garlic 15.00"])
    pilot.expectScreenContains("extra hot, peanuts, no garlic")
    pilot.expectScreenContains("15.00")
  }

  @Test("Enter alone takes the dish as it comes, and Esc leaves it out; what was typed stays")
  func asItComes() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("2sgm")
    pilot.press(.enter, .enter, .enter)
    #expect(try words(table) == ["mild 12.00"])
    pilot.type("sgm")
    pilot.press(.enter, .enter, .escape, .escape)
    #expect(try words(table).count == 1)
    #expect(pilot.screen[1].contains("sgm"))
  }

  @Test("On a small screen the modifiers of a long group go by, so that each is seen")
  func longGroup() throws {
    let table = try OrderTable(
      house: try SampleHouse(
        dishes: """
          N9,自选面,Own noodles,noodles,cold,12,,-,dish,,,加料/Extras 0-9: 一/one | 二/two | 三/three | 四/four | 五/five | 六/six | 七/seven | 八/eight | 九/nine
          """))
    let pilot = try table.pilot(.phone)
    pilot.type("zxm")
    pilot.press(.enter)
    pilot.expectScreenContains("choose 0 to 9  1-7/9")
    pilot.expectScreenContains("7 seven")
    pilot.expectScreenLacks("8 eight")
    pilot.press(.down)
    pilot.expectScreenContains("choose 0 to 9  3-9/9")
    pilot.press(.character("9"))
    pilot.expectScreenContains("* 9 nine")
    pilot.press(.down)
    pilot.expectScreenContains("1 one")
    // The window follows what is chosen.
    pilot.press(.character("8"))
    pilot.expectScreenContains("* 8 eight")
    pilot.press(.enter)
    let line = try #require(try table.order.lines.first { $0.name.chinese == "自选面" })
    #expect(line.modifiers.words?.english == "eight, nine")
  }

  @Test("More than the group allows is said and not taken")
  func tooMany() throws {
    let table = try table()
    let pilot = try table.pilot()
    pilot.type("sgm")
    pilot.press(.enter, .enter)
    pilot.press(.character("1"), .character("2"), .character("3"))
    #expect(pilot.noticeLine.contains("Extras: at most 2 can be chosen"))
    pilot.press(.enter)
    #expect(try words(table) == ["mild, peanuts, an egg 17.00"])
  }

  @Test("What a modifier brings against an allergy at the table is marked and asks")
  func allergy() throws {
    let table = try table(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let pilot = try table.pilot()
    pilot.type("sgm")
    pilot.press(.enter, .enter)
    pilot.expectScreenContains("! peanuts")
    pilot.press(.character("1"), .enter)
    pilot.expectScreenContains("ALLERGY at the table")
    pilot.press(.enter)
    #expect(try words(table).isEmpty)
  }

  @Test("What a modifier brings against a diet is marked, and is the guest's to decide")
  func diet() throws {
    let table = try table(member: NewMember(name: "王女士"))
    try table.note(.diet(Diet.vegan.words))
    let pilot = try table.pilot()
    pilot.type("sgm")
    pilot.press(.enter, .enter)
    let marked = pilot.screen.filter { $0.contains("~ vegan") && $0.contains("+") }
    #expect(marked.count == 1 && marked[0].contains("an egg +2.00"), "\(marked)")
    pilot.press(.character("2"), .enter)
    #expect(try words(table) == ["mild, an egg 14.00"])
  }

  @Test("M chooses again for a line that was not sent, and asks about an allergy then too")
  func again() throws {
    let table = try table(member: NewMember(name: "王女士"))
    try table.note(.allergy(.egg))
    let pilot = try table.pilot()
    pilot.type("sgm")
    pilot.press(.enter, .enter, .enter)
    pilot.press(.character("M"), .character("2"), .character("3"), .enter)
    #expect(try words(table) == ["extra hot, no garlic 12.00"])
    pilot.press(.character("M"), .enter, .character("2"), .enter)
    pilot.expectScreenContains("ALLERGY at the table")
    pilot.press(.character("Y"))
    #expect(try words(table) == ["extra hot, an egg, no garlic 14.00"])
    pilot.type("md")
    pilot.press(.enter)
    pilot.press(.character("M"))
    #expect(pilot.noticeLine.contains("the menu offers no choice for it"))
  }

  @Test("It is chosen in one hand on a phone, in Chinese too", arguments: [Size.phone, .minimum])
  func phone(size: Size) throws {
    let table = try table()
    let pilot = try table.pilot(size)
    pilot.press(.function(2))
    pilot.type("sgm")
    pilot.press(.enter)
    pilot.expectScreenContains("手工面：辣度")
    pilot.expectScreenContains("2 特辣")
    pilot.press(.character("2"))
    pilot.expectScreenContains("1 花生碎 +3.00")
    pilot.press(.enter)
    #expect(try words(table) == ["extra hot 12.00"])
  }
}
