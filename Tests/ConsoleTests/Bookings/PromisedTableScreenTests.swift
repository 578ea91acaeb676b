import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A promised table at which others sit, on the screens")
struct PromisedTableScreenTests {
  private func clock(_ house: SampleHouse, inMinutes minutes: Int) -> String {
    house.database.store.calendar.clockText(house.clock.now.advanced(byMinutes: minutes))
  }

  @discardableResult
  private func book(
    _ house: SampleHouse, inMinutes minutes: Int, at table: String
  ) throws -> Reservation {
    try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: minutes), partySize: 4, guestName: "Novak",
          phone: "13912345678", tableIDs: [try house.tableID(table)])),
      by: house.author("1", at: "door-2"))
  }

  private func bookings(_ house: SampleHouse) throws -> [Reservation] {
    try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).map(\.reservation)
  }

  /// The form is filled for four at T04, where guests sit, and sent.
  private func fill(_ pilot: Pilot, _ house: SampleHouse) {
    pilot.press(.character("b"), .character("n"))
    pilot.type(clock(house, inMinutes: 30))
    pilot.press(.tab, .character("4"), .tab)
    pilot.type("Novak")
    pilot.press(.tab)
    pilot.type("13912345678")
    pilot.press(.tab, .tab)
    pilot.type("T4")
    pilot.press(.control("s"))
  }

  @Test(
    "Who is promised a table where guests sit is asked about it first, and one key takes another")
  func alternative() throws {
    let house = try SampleHouse()
    try house.sitsDown(4, at: "T04", name: "Chen")
    let pilot = try Pilot(in: house, as: "1")
    fill(pilot, house)
    pilot.expectScreenContains("Guests sit at T04 who are expected until")
    #expect(try bookings(house).isEmpty)
    pilot.press(.character("1"))
    #expect(try bookings(house).map(\.tableIDs) == [[try house.tableID("T05")]])
  }

  @Test("It is promised all the same by y, and the list says that the table is taken")
  func allTheSame() throws {
    let house = try SampleHouse()
    try house.sitsDown(4, at: "T04", name: "Chen")
    let pilot = try Pilot(in: house, as: "1")
    fill(pilot, house)
    pilot.press(.character("y"))
    #expect(try bookings(house).map(\.tableIDs) == [[try house.tableID("T04")]])
    pilot.expectScreenContains("! taken")
    let until = clock(house, inMinutes: 105)
    pilot.expectScreenContains("! T04: guests until about \(until)")
    pilot.expectScreenContains("or T05 at \(clock(house, inMinutes: 30))")
    pilot.loop.fulfil(.setLanguage(.simplifiedChinese))
    pilot.waitForIdle()
    pilot.expectScreenContains("! 占用")
    pilot.expectScreenContains("! T04 客人预计用到 \(until)")
  }

  @Test(
    "As the time comes near the door says it, before the booking is due there",
    arguments: [Size.desk, .phone])
  func nearAtTheDoor(size: Size) throws {
    let house = try SampleHouse()
    try book(house, inMinutes: 80, at: "T04")
    let party = try house.sitsDown(4, at: "T04", name: "Chen")
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.expectScreenLacks("Novak")
    pilot.advance(seconds: 25 * 60)
    pilot.expectScreenContains("Novak")
    pilot.expectScreenContains("! taken")
    _ = try house.database.perform(PartyLeaves(party.id), by: house.author("2"))
    pilot.changeElsewhere()
    pilot.expectScreenLacks("! taken")
  }

  @Test(
    "Who is seated at a table that is booked too soon sees what it costs first",
    arguments: [true, false])
  func seating(allTheSame: Bool) throws {
    let house = try SampleHouse()
    try book(house, inMinutes: 60, at: "T04")
    let pilot = try Pilot(in: house, as: "2")
    pilot.type("T04")
    pilot.press(.escape, .character("4"), .enter)
    pilot.expectScreenContains("T04 is booked at \(clock(house, inMinutes: 60))")
    pilot.expectScreenContains("instead:")
    #expect(try house.database.floor().tables.allSatisfy { $0.parties.isEmpty })
    if allTheSame {
      pilot.press(.character("y"))
      #expect(
        try house.database.floor().tables.first { $0.table.name == "T04" }?.parties.count == 1)
      pilot.expectScreenContains("! these guests: until about \(clock(house, inMinutes: 105))")
    } else {
      pilot.press(.enter, .enter)
      #expect(
        try house.database.floor().tables.first { $0.table.name == "T05" }?.parties.count == 1)
    }
  }

  @Test("A host who seats a number at such a table all the same is told whose it is")
  func fromTheDoor() throws {
    let house = try SampleHouse()
    try book(house, inMinutes: 60, at: "T04")
    try house.arrives(4, "Wang", minutesLater: 0)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("s"))
    pilot.type("T04")
    pilot.press(.enter)
    #expect(
      pilot.noticeLine.contains("at T04: booked for Novak at \(clock(house, inMinutes: 60))"))
  }

  @Test("A party that leaves in time sits down without a question")
  func inTime() throws {
    let house = try SampleHouse()
    try book(house, inMinutes: 110, at: "T04")
    let pilot = try Pilot(in: house, as: "2")
    pilot.type("T04")
    pilot.press(.escape, .character("4"), .enter)
    #expect(
      try house.database.floor().tables.first { $0.table.name == "T04" }?.parties.count == 1)
  }

  @Test("How a booking in danger looks")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Bookings/danger") { size in
      let house = try SampleHouse()
      try book(house, inMinutes: 50, at: "T04")
      try house.sitsDown(4, at: "T04", name: "Chen")
      let pilot = try Pilot(size, in: house, as: "1")
      pilot.press(.character("b"))
      return pilot
    } steps: { pilot in
      if pilot.terminal.size == .phone { pilot.press(.enter) }
    }
  }
}
