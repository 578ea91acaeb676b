import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Booked guests who come, or do not")
struct BookedGuestsTests {
  private func pilot(_ house: SampleHouse) throws -> Pilot {
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"))
    return pilot
  }

  @Test("The guests come: Enter; then they are seated at their table by two more")
  func arriveAndSeat() throws {
    let house = try SampleHouse()
    try house.book("Chen", 4, inMinutes: 5, tables: ["T05"])
    let pilot = try pilot(house)
    pilot.press(.enter)
    #expect(try house.onlyBooking().stage == .arrived)
    pilot.expectScreenContains("@ here")
    pilot.press(.enter)
    pilot.expectScreenContains("booked for them")
    pilot.press(.enter)
    #expect(try house.onlyBooking().stage == .seated)
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T05" })
    #expect(table.parties.first?.guestName == "Chen")
  }

  @Test("A member who booked arrives: care is seen before, raised on arrival, and claimed by a")
  func careOnArrival() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    try house.book("王女士", 2, inMinutes: 5, phone: "13800005678")
    let pilot = try pilot(house)
    pilot.expectScreenContains("! peanuts: allergy")
    pilot.expectScreenLacks("nobody yet")
    pilot.press(.character("a"))
    pilot.expectScreenContains("[a] I do it")
    pilot.press(.character("a"))
    pilot.expectScreenContains("Anna does it")
  }

  @Test("Nobody came: not before the table's hold is over, and the key says until when")
  func noShow() throws {
    let house = try SampleHouse()
    try house.book("Chen", 2, inMinutes: 5)
    let pilot = try pilot(house)
    pilot.press(.character("o"))
    #expect(pilot.noticeLine.contains("the table is held until 20:02"))
    pilot.advance(seconds: 20 * 60)
    pilot.expectScreenContains("! late")
    pilot.press(.character("o"))
    #expect(try house.onlyBooking().stage == .noShow)
  }

  @Test("A booking is cancelled with its reason")
  func cancel() throws {
    let house = try SampleHouse()
    try house.book("Chen")
    let pilot = try pilot(house)
    pilot.press(.character("x"), .character("1"), .enter)
    #expect(try house.onlyBooking().stage == .cancelled)
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("this booking is over"))
  }

  @Test("What is to be ready is due in time and ticked off by d")
  func preparation() throws {
    let house = try SampleHouse()
    try house.book(
      "Chen", 2, inMinutes: 40,
      tasks: try BookingText.tasks("birthday banner 60, decant the red wine"))
    let pilot = try pilot(house)
    pilot.expectScreenContains("2 to prepare")
    pilot.expectScreenContains("! birthday banner")
    pilot.expectScreenContains("19:52")
    pilot.press(.character("d"))
    #expect(pilot.noticeLine.contains("Prepared: birthday banner"))
    pilot.press(.character("d"), .character("d"))
    #expect(pilot.noticeLine.contains("nothing is to be prepared"))
    #expect(try house.onlyBooking().tasks.allSatisfy { $0.doneAt != nil })
  }

  @Test("Another host's booking appears without moving the cursor off its guests")
  func twoHosts() throws {
    let house = try SampleHouse()
    try house.book("Chen", inMinutes: 60)
    let pilot = try pilot(house)
    try house.book("Early Li", inMinutes: 30)
    pilot.changeElsewhere()
    pilot.expectScreenContains("Early Li")
    pilot.expectScreenContains("> 20:42")
  }

  @Test(
    "A guest on the phone is found by pinyin or the last four digits", arguments: ["cxs", "4321"])
  func find(by query: String) throws {
    let house = try SampleHouse()
    try house.book("Novak", inMinutes: 20)
    try house.book("陈先生", inMinutes: 40, phone: "13700004321")
    let pilot = try pilot(house)
    pilot.press(.character("/"))
    pilot.type(query)
    pilot.expectScreenLacks("Novak")
    pilot.press(.enter)
    pilot.expectScreenContains("> 20:22 陈先生")
    pilot.expectScreenContains("Novak")
  }
}
