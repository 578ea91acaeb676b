import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Something is taken off a bill")
struct AdjustmentTests {
  private func discount(_ pilot: Pilot, _ off: String) {
    pilot.press(.character("d"))
    pilot.type(off)
    pilot.press(.control("s"))
  }

  @Test(
    "A guest gets a discount that is within the cashier's limit",
    arguments: [("5%", 10_800), ("9.5折", 10_800), ("5", 10_900)])
  func withinLimit(_ off: String, _ total: Int) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    discount(pilot, off)
    #expect(try evening.bill(of: "T02").total.minorUnits == total)
    let row = try #require(try evening.bill(of: "T02").rows.first { $0.kind == .discount })
    #expect(row.authorName == "李敏")
    #expect(row.authoriserName == nil)
    #expect(row.reason.english.contains("birthday"))
  }

  @Test(
    "What is typed says what it takes off: 8.8 beside 折 is 12 %, beside 元 it is 8.80",
    arguments: [
      ("8.8折", "= 12 % off", "= 8.8折"), ("88折", "= 12 % off", "= 8.8折"),
      ("12%", "= 12 % off", "= 8.8折"), ("8.8元", "= 8.80 off", "= 减 8.80"),
      ("8.8", "= 8.80 off", "= 减 8.80"),
    ], [Size.desk, .phone])
  func meaning(_ typed: (String, String, String), _ size: Size) throws {
    let pilot = try Evening.atHalfPastNine().till(size)
    if size == .phone { pilot.press(.enter) }
    pilot.press(.character("d"))
    pilot.type(typed.0)
    pilot.expectScreenContains(typed.1)
    pilot.press(.function(2))
    pilot.expectScreenContains(typed.2)
    // Of what could be no discount nothing is said.
    pilot.type("折折")
    pilot.expectScreenLacks("= ")
  }

  @Test(
    "The reason of a discount is chosen by its initials in either language",
    arguments: [("c", "complaint"), ("wtl", "waited too long"), ("sk", "friend of the house")])
  func reasonByInitials(_ letters: String, _ reason: String) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("d"))
    pilot.type("5")
    pilot.press(.enter)
    pilot.type(letters)
    pilot.press(.enter, .enter)
    let row = try #require(try evening.bill(of: "T02").rows.first { $0.kind == .discount })
    #expect(row.reason.english.contains(reason))
  }

  @Test(
    "A larger discount needs a manager's PIN; a wrong one takes nothing off",
    arguments: ["20%", "20.00"])
  func aboveLimit(_ off: String) throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    discount(pilot, off)
    pilot.expectScreenContains("A second person for")
    pilot.expectScreenLacks("Bo  ")
    pilot.press(.enter)
    pilot.type("1234")
    pilot.press(.enter)
    pilot.expectScreenContains("Wrong PIN")
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits < 9_500)
    let row = try #require(try evening.bill(of: "T02").rows.first { $0.kind == .discount })
    #expect(row.authorName == "李敏")
    #expect(row.authoriserName == "Chen")
    pilot.expectScreenContains("(Chen)")
  }

  @Test("Nobody allows it: the bill stays, and what was typed is there when it is tried again")
  func notAllowed() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    discount(pilot, "20%")
    pilot.press(.escape)
    pilot.expectScreenContains("nothing was taken off")
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.press(.character("d"))
    pilot.expectScreenContains("20%")
  }

  @Test("The tail is left to the guest within the cashier's limit, and with a PIN above it")
  func tail() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    pilot.press(.character("o"), .control("u"))
    pilot.type("1")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_300)
    // Down to the next ten is what is suggested.
    pilot.press(.character("o"))
    pilot.expectScreenContains("4.00")
    pilot.press(.enter, .enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_000)
  }

  @Test("A discount is taken away again, and the explanation still tells of it")
  func remove() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    discount(pilot, "5%")
    pilot.press(.character("x"), .enter)
    #expect(try evening.bill(of: "T02").total.minorUnits == 11_400)
    pilot.press(.character("w"))
    pilot.expectScreenContains("taken away again")
    pilot.expectScreenContains("birthday")
  }

  @Test("Why this amount: who ordered, who gave, who allowed, who took")
  func why() throws {
    let evening = try Evening.atHalfPastNine()
    try evening.database.perform(
      Discount(
        try evening.check(of: "T02"), basisPoints: 2000, reason: "生日",
        authoriser: evening.house.staff("5")), by: evening.house.author("3"))
    let pilot = try evening.till()
    pilot.press(.character("4"))
    pilot.type("30")
    pilot.press(.enter, .character("w"))
    pilot.expectScreenContains("38.00 each, by Bo")
    pilot.expectScreenContains("by 李敏, allowed by Chen")
    pilot.expectScreenContains("taken by 李敏")
    pilot.press(.escape)
    pilot.expectScreenContains("to pay")
  }

  @Test("A discount that dishes have grown away from is looked at before the guests pay")
  func outgrown() throws {
    let evening = try Evening.atHalfPastNine()
    let pilot = try evening.till()
    discount(pilot, "5")
    let lines = try evening.bill(of: "T02").lines.map(\.line)
    for line in lines.prefix(2) {
      try evening.database.perform(
        ReturnLine(line.id, quantity: line.quantity, reason: "cold", made: true),
        by: evening.house.author("5"))
    }
    pilot.changeElsewhere()
    pilot.press(.character("1"))
    pilot.expectScreenContains("give it again or")
    #expect(try evening.payments(of: "T02").isEmpty)
    pilot.press(.character("x"), .enter, .character("1"), .enter)
    #expect(try evening.bill(of: "T02").check.stage == .closed)
  }

  @Test("The explanation in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/why") {
      let evening = try Evening.atHalfPastNine()
      try evening.database.perform(
        Discount(
          try evening.check(of: "T02"), basisPoints: 2000, reason: "生日",
          authoriser: evening.house.staff("5")), by: evening.house.author("3"))
      return try evening.till($0)
    } steps: {
      $0.press(.character("w"))
    }
  }
}
