import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Taking something off a dish that was not right")
struct OrderProblemTests {
  @Test("On a sent line: how many, how much, why, and a PIN where it is needed")
  func asks() throws {
    let table = try OrderTable()
    let pilot = try table.pilot(as: "5")
    pilot.type("2md")
    pilot.press(.enter)
    pilot.press(.enter)
    pilot.press(.tab, .character("Q"))
    pilot.type("1")
    pilot.press(.enter)
    pilot.expectScreenContains("Beef tripe: how much is taken off?")
    pilot.press(.character("5"))
    pilot.expectScreenContains("Beef tripe was not right: why?")
    pilot.press(.enter)
    let problem = try #require(try table.order.lines.first { $0.problemBasisPoints != nil })
    #expect(problem.problemBasisPoints == 5000 && problem.quantity == 1)
    #expect(try table.lines.filter { $0.contains("毛肚") } == ["1 毛肚", "1 毛肚"])
    pilot.expectScreenContains("problem dish")
  }

  @Test("Who may not give asks somebody who may; what was not sent is not asked about")
  func mayNot() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter)
    pilot.press(.character("Q"))
    pilot.expectScreenLacks("how much is taken off?")
    pilot.press(.enter)
    pilot.press(.tab, .character("Q"), .character("f"), .enter)
    pilot.expectScreenContains("something off Beef tripe")
    #expect(try table.order.lines.allSatisfy { $0.problemBasisPoints == nil })
  }

  @Test("Of a set the dishes that cost more count too, before a PIN is asked or not")
  func worthOfASet() throws {
    let table = try OrderTable(
      house: try SampleHouse(
        dishes: """
          S2,午市套餐,Lunch set,sets,cold,38,,,set,,,,主菜/Main 1: D1* | D6 +20; 小菜/Side: D4 | D5 -2
          """))
    let server = try table.house.author("2")
    let choices = [
      SetChoice(group: Phrase("Main", "主菜"), code: "D6"),
      SetChoice(group: Phrase("Side", "小菜"), code: "D4"),
    ]
    let check = try table.order.check.id
    let set = try table.house.database.perform(
      AddLine(NewLine(dishID: table.dish("S2").id, choices: choices), to: check), by: server)
    _ = try table.house.database.perform(SendLines(of: check), by: server)
    let lines = try table.order.lines
    let line = try #require(lines.first { $0.id == set.id })
    var problem = LineProblem(line: line, partID: Identifier(rawValue: "part"))
    problem.basisPoints = 5000
    #expect(problem.worth(among: lines) == 1900 + 1000)
    // The store counts the same.
    try table.house.database.perform(
      ProblemDish(set.id, basisPoints: 5000, reason: "cold"), by: table.house.author("5"))
    #expect(try table.order.lines.reduce(0) { $0 + $1.givenMinorUnits } == 2900)
  }
}
