import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What cannot be ordered as it was typed")
struct OrderRefusalTests {
  @Test("A sold-out dish says so in the list and is not added; what was typed stays")
  func soldOut() throws {
    let table = try OrderTable()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D1").id, 0), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.type("2md")
    pilot.expectScreenContains("x sold out")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Beef tripe is sold out. Offer the guest something else."))
    #expect(try table.lines.isEmpty)
    #expect(pilot.screen[1].contains("2md"))
  }

  @Test("The last portion is sold once: the second server gets the typed text back")
  func lastPortion() throws {
    let table = try OrderTable()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D3").id, 1), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.type("xh")
    pilot.expectScreenContains("1 left")
    // The other terminal is faster, and this one has not heard of it yet.
    try table.addElsewhere("D3")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Shrimp paste is sold out"))
    #expect(pilot.screen[1].contains("xh"))
    #expect(try table.lines == ["1 虾滑"])
  }

  @Test("More than are left are not added, and how many are left is said")
  func onlyLeft() throws {
    let table = try OrderTable()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D3").id, 2), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.type("3xh")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Only 2 of Shrimp paste left"))
    #expect(try table.lines.isEmpty)
  }

  @Test("A dish against an allergy at the table is marked and asks; Enter leaves it out")
  func allergy() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let pilot = try table.pilot()
    #expect(pilot.screen[0].contains("! peanuts"))
    pilot.type("hsg")
    pilot.expectScreenContains("! peanuts")
    pilot.press(.enter)
    pilot.expectScreenContains("ALLERGY at the table")
    pilot.press(.enter)
    #expect(try table.lines.isEmpty)
    pilot.press(.enter, .character("Y"))
    #expect(try table.lines == ["1 花生糕"])
  }

  @Test("A broth with what a guest is allergic to asks too, because the pot is shared")
  func allergyInBroth() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    try table.note(.allergy(.peanut))
    let pilot = try table.pilot()
    pilot.type("dg")
    pilot.press(.enter)
    pilot.type("ml")
    pilot.expectScreenContains("! peanuts")
    pilot.press(.enter)
    pilot.expectScreenContains("ALLERGY at the table")
    pilot.press(.character("l"))
    #expect(try table.lines.isEmpty)
  }

  @Test("A return asks why, whether it was made, and for somebody who may")
  func returnNeedsReasonAndConsent() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("3md")
    pilot.press(.enter, .enter, .tab, .character("R"))
    pilot.type("2")
    pilot.press(.enter)
    pilot.expectScreenContains("Return 2 Beef tripe: why?")
    pilot.press(.character("3"))
    pilot.expectScreenContains("> 3  took too long")
    pilot.press(.enter)
    pilot.expectScreenContains("Was it made?")
    // Enter answers nothing: a wrong answer is a wrong stock.
    pilot.press(.enter)
    pilot.expectScreenContains("Was it made?")
    pilot.press(.character("n"))
    pilot.expectScreenContains("A second person for")
    #expect(try table.lines == ["3 毛肚"])
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    let back = try #require(try table.order.lines.last)
    #expect(back.quantity == -2)
    #expect(back.reason == "took too long")
    #expect(pilot.noticeLine.contains("Returned 2 of Beef tripe"))
    pilot.expectScreenContains("returned: took too long")
  }

  @Test("A manager returns without a second person, in their own words")
  func managerReturns() throws {
    let table = try OrderTable()
    let pilot = try table.pilot(as: "5")
    pilot.type("md")
    pilot.press(.enter, .enter, .tab, .character("R"))
    pilot.type("hair in it")
    pilot.press(.enter, .character("m"))
    #expect(try table.order.lines.last?.reason == "hair in it")
    #expect(try table.lines == ["1 毛肚", "-1 毛肚"])
  }

  @Test(
    "A reason is found by its initials in either language, and own words stay own words",
    arguments: [
      ("gctm", "guests changed their mind"), ("kr", "guests changed their mind"),
      ("dc", "ordered by mistake"), ("took", "took too long"), ("上错", "wrong dish came"),
      ("too salty", "too salty"), ("一直没上", "一直没上"),
    ])
  func reasonByInitials(_ typed: String, _ reason: String) throws {
    let table = try OrderTable()
    let pilot = try table.pilot(as: "5")
    pilot.type("md")
    pilot.press(.enter, .enter, .tab, .character("R"))
    pilot.type(typed)
    pilot.press(.enter, .character("m"))
    #expect(try table.order.lines.last?.reason?.words.english == reason)
  }

  @Test("What begins as a usual reason can be own words all the same")
  func ownReason() throws {
    let table = try OrderTable()
    let pilot = try table.pilot(as: "5")
    pilot.type("md")
    pilot.press(.enter, .enter, .tab, .character("R"))
    pilot.type("took")
    pilot.press(.down, .enter, .character("m"))
    #expect(try table.order.lines.last?.reason == "took")
  }

  @Test(
    "A note for the kitchen is found by its initials, and is read there in both languages",
    arguments: [
      ("nc", "no coriander 不要香菜"), ("byxc", "no coriander 不要香菜"), ("qbp", "thin slices 切薄片"),
      ("skin on", "skin on"),
    ])
  func noteByInitials(_ typed: String, _ note: String) throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("N"))
    // Nothing is under the cursor yet: a habitual Enter notes nothing.
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("type a note"))
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.note) == [note])
  }

  @Test("A note is taken away again by a key that is shown")
  func noNote() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("N"), .down, .enter)
    #expect(try table.order.lines.map(\.note) == ["mild 微辣"])
    pilot.press(.character("N"))
    pilot.expectScreenContains("now: mild 微辣")
    #expect(pilot.footer.contains("Del no note"))
    pilot.press(.delete)
    #expect(try table.order.lines.map(\.note) == [nil])
  }

  @Test("A server's gift needs somebody who may give")
  func giftNeedsConsent() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("ddf")
    pilot.press(.character("X"), .character("2"), .enter)
    pilot.expectScreenContains("A second person for")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("5555")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.kind) == [.gift])
    #expect(try table.order.lines.first?.reason == "waited long")
    #expect(try table.order.total.minorUnits == 0)
    pilot.expectScreenContains("gift")
  }

  @Test("What cannot be done to a line says what can")
  func reasons() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.press(.character("V"))
    #expect(pilot.noticeLine.contains("nothing new"))
    pilot.type("md")
    pilot.press(.enter, .enter, .tab, .character("V"))
    #expect(pilot.noticeLine.contains("already sent: return it with R"))
    pilot.press(.character("U"))
    #expect(pilot.noticeLine.contains("The kitchen hurries with Beef tripe"))
  }
}
