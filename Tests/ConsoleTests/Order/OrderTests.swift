import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Taking a table's order")
struct OrderTests {
  @Test("Two beef tripe take four keys, and the store has them as a draft")
  func quantityAndInitials() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("2md")
    pilot.expectScreenContains("> 毛肚")
    pilot.press(.enter)
    #expect(try table.lines == ["2 毛肚"])
    #expect(try table.order.lines.first?.stage == .draft)
    pilot.expectScreenContains("not sent")
    pilot.expectScreenContains("76.00")
    pilot.expectScreenContains("dish or pinyin initials")
  }

  @Test(
    "A dish is found by its name, its code, pinyin and Hanzi",
    arguments: ["md", "maodu", "毛肚", "d1", "tripe", "beef t"])
  func found(by query: String) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(query)
    pilot.press(.enter)
    #expect(try table.lines == ["1 毛肚"])
  }

  @Test("Enter with nothing typed sends what is new, and the footer has said so")
  func enterSends() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("xh")
    pilot.press(.enter)
    #expect(pilot.footer.contains("Enter send 1 line"))
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Sent 1 line to the kitchen."))
    #expect(
      try table.house.database.kitchenBoard().flatMap(\.items).map(\.line.name.chinese) == ["虾滑"])
    pilot.expectScreenContains("sent 19:42")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("type a dish"))
  }

  @Test("A pot asks for one broth a section, by pinyin")
  func broths() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("yyg")
    pilot.press(.enter)
    pilot.expectScreenContains("2 broths")
    pilot.type("qt")
    pilot.press(.enter)
    pilot.type("ml")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.broths) == [["B1", "B2"]])
    pilot.expectScreenContains("Clear broth / Spicy broth")
  }

  @Test("Leaving the broths unanswered leaves what was typed")
  func brothsLeft() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("yyg")
    pilot.press(.enter, .escape)
    #expect(try table.lines.isEmpty)
    #expect(pilot.screen[1].contains("yyg"))
  }

  @Test("A dish by weight asks for its grams, unless they were typed")
  func weight() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("jwx")
    pilot.press(.enter)
    pilot.type("750")
    pilot.press(.enter)
    pilot.type("2jwx 600g")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.grams) == [750, 600])
    #expect(try table.order.lines.map(\.amountMinorUnits) == [147_00, 2 * 117_60])
  }

  @Test(
    "A half portion is asked for by its key or typed",
    arguments: [("md", true), ("md half", false), ("毛肚半份", false), ("半份毛肚", false)])
  func half(typed: String, withKey: Bool) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type(typed)
    if withKey { pilot.press(.character("H")) }
    pilot.press(.enter)
    let line = try #require(try table.order.lines.first)
    #expect(line.portion == .half)
    #expect(line.unitPrice.minorUnits == 20_00)
  }

  @Test("A seat can be typed behind the dish")
  func seat() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("nr @2")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.seat) == [2])
    pilot.expectScreenContains("seat 2")
  }

  @Test("The last line can be halved, counted up and down, noted and voided before it is sent")
  func lastLine() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("+"), .character("+"), .character("-"), .character("H"))
    #expect(try table.lines == ["2 毛肚"])
    #expect(try table.order.lines.first?.portion == .half)
    pilot.press(.character("N"))
    pilot.paste("no\nsesame\u{1B}[2J")
    // The note names an allergen: it is asked about, and was only a note.
    pilot.press(.enter, .character("n"))
    #expect(try table.order.lines.first?.note?.hasPrefix("no sesame") == true)
    pilot.press(.character("-"), .character("-"))
    #expect(try table.lines.isEmpty)
    pilot.expectScreenContains("nothing ordered yet")
  }

  @Test("What is kept back stays behind when the rest is sent, until it is fired")
  func holdAndFire() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("xh")
    pilot.press(.enter, .character("K"))
    pilot.type("md")
    pilot.press(.enter, .character("S"))
    pilot.expectScreenContains("kept back")
    #expect(try table.order.lines.map(\.stage) == [.held, .sent])
    pilot.press(.character("F"))
    #expect(try table.order.lines.map(\.stage) == [.sent, .sent])
  }

  @Test("A known dish with a quantity takes at most five keys, whichever of its names is typed")
  func keyCount() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    for (count, typed) in ["2md", "3xh", "2毛肚", "12nr"].enumerated() {
      #expect(typed.count + 1 <= 5)
      pilot.type(typed)
      pilot.press(.enter)
      #expect(try table.lines.count == count + 1)
    }
    #expect(try table.lines == ["2 毛肚", "3 虾滑", "2 毛肚", "12 牛肉"])
  }

  @Test("A paid table takes no more, and says so")
  func paid() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .enter)
    let bill = try table.house.database.bill(of: table.order.check.id)
    _ = try table.house.database.perform(
      Pay(table.order.check.id, tender: .cash, amount: bill.remaining.minorUnits),
      by: table.house.author("3"))
    pilot.changeElsewhere()
    pilot.expectScreenContains("paid")
    pilot.type("xh")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("this bill is closed"))
    #expect(try table.lines == ["1 毛肚"])
  }

  @Test("The bill cannot be asked for while something is not sent")
  func bill() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("B"))
    #expect(pilot.noticeLine.contains("send or void what is new first"))
    pilot.press(.character("S"), .character("B"))
    #expect(pilot.noticeLine.contains("The till knows"))
    #expect(try table.house.database.party(table.party.id)?.stage == .billAsked)
    pilot.expectScreenContains("bill asked")
  }

  @Test("Esc goes back one step and loses nothing that is ordered")
  func escape() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter)
    pilot.type("xh")
    pilot.press(.escape)
    pilot.expectScreenContains("dish or pinyin initials")
    #expect(try table.lines == ["1 毛肚"])
  }
}
