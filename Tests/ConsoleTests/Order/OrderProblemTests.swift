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
}
