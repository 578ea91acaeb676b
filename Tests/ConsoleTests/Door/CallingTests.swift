import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The host calls who waits")
struct CallingTests {
  @Test("The next party is called by one key, and the cursor goes to it")
  func callNext() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Chen")
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    #expect(try house.ticket("B001")?.stage == .called)
    #expect(pilot.noticeLine.contains("Called B001 Chen"))
    pilot.expectScreenContains("> B001")
    pilot.expectScreenContains("@ called")
  }

  @Test("A number and its call can be typed in one go: the call knows the number")
  func callTypedAhead() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.terminal.press(.character("4"), .enter, .character("c"))
    pilot.waitForIdle()
    #expect(try house.ticket("B001")?.stage == .called)
    #expect(pilot.noticeLine.contains("Called B001"))
  }

  @Test("Enter calls the party under the cursor, out of turn when the host wants it")
  func callThis() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(2, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.down, .enter)
    pilot.expectScreenContains("1 party has waited longer in band A.")
    pilot.press(.character("c"))
    #expect(try house.ticket("A001")?.stage == .waiting)
    #expect(try house.ticket("A002")?.stage == .called)
    pilot.press(.character("C"))
    #expect(try house.ticket("A002")?.callCount == 2)
  }

  @Test("Missed too early is refused with the seconds that are left; then it moves, and w says why")
  func missedTooEarly() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(2, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    pilot.advance(seconds: 40)
    pilot.press(.character("m"))
    #expect(pilot.noticeLine.contains("80 s left"))
    #expect(try house.ticket("A001")?.stage == .called)
    pilot.advance(seconds: 80)
    pilot.expectScreenContains("! late")
    pilot.press(.character("m"))
    #expect(try house.ticket("A001")?.missCount == 1)
    pilot.press(.character("w"))
    pilot.expectScreenContains("Why A001 stands where it stands")
    pilot.expectScreenContains("missed: comes again after 1 table")
    pilot.expectScreenContains("Anna")
    pilot.press(.escape)
    pilot.expectScreenLacks("Why A001")
  }

  @Test("A party missed twice waits at the desk and comes back by one key")
  func restore() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    for _ in 1...2 {
      pilot.press(.character("c"))
      pilot.advance(seconds: 130)
      pilot.press(.character("m"))
    }
    pilot.expectScreenContains("x missed")
    #expect(pilot.footer.contains("Enter restore A001"))
    pilot.press(.character("s"))
    #expect(pilot.noticeLine.contains("restore it first"))
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.stage == .waiting)
  }

  @Test("A party that gives up leaves with a reason")
  func cancel() throws {
    let house = try SampleHouse()
    let ticket = try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("x"), .character("1"), .enter)
    #expect(try house.ticket("A001")?.stage == .cancelled)
    let last = try #require(try house.database.ticketHistory(ticket.id).last)
    #expect(last.reason?.english == "the wait is too long")
    pilot.expectScreenContains("Nobody waits.")
  }
}
