import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What is booked beside tables, on the screen")
struct BookedThingsScreenTests {
  private func pilot(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("b"))
    return pilot
  }

  /// A house with a room, a set for video calls and chairs.
  private func house() throws -> SampleHouse {
    try SampleHouse(
      hours: """

        [[resources]]
        code = "lotus"
        name = { en = "Lotus room", zh = "荷花厅" }
        tables = "V2"

        [[resources]]
        code = "video"
        name = { en = "video-call set", zh = "视频设备" }
        prepare = { en = "set up the video call", zh = "架设视频通话" }

        [[resources]]
        code = "chairs"
        name = { en = "baby chair", zh = "儿童椅" }
        count = 6
        """)
  }

  @discardableResult
  private func book(
    _ house: SampleHouse, _ name: String, inMinutes minutes: Int = 60, _ guests: Int = 2,
    at tables: [String] = [], _ things: String...
  ) throws -> Reservation {
    try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: minutes), partySize: guests, guestName: name,
          tableIDs: try tables.map { try house.tableID($0) },
          resources: things.compactMap(ResourceAmount.init(text:)))),
      by: house.author("1", at: "door-2"))
  }

  /// A new booking for two in an hour, with the cursor where things are typed.
  private func begin(_ pilot: Pilot, _ house: SampleHouse, size: String = "2") {
    let calendar = house.database.store.calendar
    pilot.press(.character("n"))
    pilot.type(calendar.clockText(house.clock.now.advanced(byMinutes: 60)))
    pilot.press(.tab)
    pilot.type(size)
    pilot.press(.tab)
    pilot.type("Novak")
    pilot.press(.tab)
    pilot.type("13912345678")
    pilot.press(.tab, .tab, .tab, .tab)
  }

  @Test(
    "Initials find what is wanted, the form says how much is free, and the list who must bring it")
  func typed() throws {
    let house = try house()
    try book(house, "Li", 2, at: ["T01"], "chairs:4")
    let pilot = try pilot(house)
    begin(pilot, house)
    pilot.expectScreenContains("2 of 6")
    pilot.expectScreenContains("video-call set free")
    pilot.expectScreenContains("usually 1 h 30")
    pilot.type("spsb, 2 chairs")
    pilot.press(.enter)
    let booking = try #require(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first {
        $0.reservation.guestName == "Novak"
      })
    #expect(
      booking.reservation.resources == [ResourceAmount("video"), ResourceAmount("chairs", 2)])
    pilot.expectScreenContains("video-call set, baby chair ×2")
    pilot.loop.fulfil(.setLanguage(.simplifiedChinese))
    pilot.waitForIdle()
    pilot.expectScreenContains("视频设备，儿童椅×2")
  }

  @Test("What a thing needs beforehand is read in the language of whoever reads it")
  func preparation() throws {
    let house = try house()
    try book(house, "Li", 2, at: ["T01"], "video")
    let pilot = try pilot(house)
    pilot.expectScreenContains(". set up the video call")
    pilot.loop.fulfil(.setLanguage(.simplifiedChinese))
    pilot.waitForIdle()
    pilot.expectScreenContains(". 架设视频通话")
  }

  @Test("What the house does not have is told at its field, and nothing is booked")
  func unknown() throws {
    let house = try house()
    let pilot = try pilot(house)
    begin(pilot, house)
    pilot.type("piano")
    pilot.press(.enter)
    pilot.expectScreenContains("there is no piano to book")
    for _ in 0..<5 { pilot.press(.backspace) }
    pilot.type("chairs 7")
    pilot.press(.enter)
    pilot.expectScreenContains("there are 6")
    #expect(try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).isEmpty)
  }

  @Test("A set that is taken is refused with its holder, and an alternative is one key away")
  func taken() throws {
    let house = try house()
    try book(house, "Li", 2, "video")
    let pilot = try pilot(house)
    begin(pilot, house)
    pilot.type("video")
    pilot.press(.enter)
    pilot.expectScreenContains("Take another?")
    pilot.expectScreenContains("without video-call set")
    // Enter leads back; 1 takes the same time without the set.
    pilot.press(.enter, .enter, .character("1"))
    let booking = try #require(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).last {
        $0.reservation.guestName == "Novak"
      })
    #expect(booking.reservation.resources.isEmpty)
    let calendar = house.database.store.calendar
    #expect(
      calendar.clockText(booking.reservation.at)
        == calendar.clockText(house.clock.now.advanced(byMinutes: 60)))
  }

  @Test(
    "A change of the name leaves what is booked beside the table", arguments: [Size.desk, .phone])
  func changed(size: Size) throws {
    let house = try house()
    let booking = try book(house, "Li", 2, at: ["T01"], "video", "chairs:2")
    let pilot = try pilot(house, size)
    pilot.press(.character("e"), .tab, .tab)
    pilot.type(" Wei")
    pilot.press(.control("s"))
    let after = try house.onlyBooking()
    #expect(after.guestName.contains("Wei") && after.resources == booking.resources)
    #expect(after.tasks == booking.tasks)
  }

  @Test("The floor says what must be brought to a table that is booked")
  func floor() throws {
    let house = try house()
    try book(house, "Li", inMinutes: 10, 2, at: ["T01"], "video", "chairs:2")
    let pilot = try Pilot(.desk, in: house, as: "1")
    pilot.press(.character("f"))
    pilot.expectScreenContains("video-call set, baby chair ×2")
  }

  /// Three bookings, of which one has no table.
  private func evening() throws -> SampleHouse {
    let house = try house()
    try book(house, "Li", inMinutes: 60, 2, at: ["T01"], "video")
    try book(house, "Chen", inMinutes: 240, 2, at: ["T02"])
    try book(house, "王女士", inMinutes: 90, 4)
    return house
  }

  @Test("v shows the day's book by table, and v again the list", arguments: [Size.desk, .minimum])
  func byTable(size: Size) throws {
    let pilot = try pilot(evening(), size)
    pilot.press(.character("v"))
    // The cursor goes from booking to booking; what has no table stands below all tables.
    pilot.expectScreenContains(">Li 2")
    pilot.press(.down)
    pilot.expectScreenContains(">王")
    pilot.expectScreenContains("no table")
    pilot.press(.character("v"))
    pilot.expectScreenLacks(">王")
  }

  @Test("Tables without a booking are seen by turning the page, and Esc goes back to the list")
  func otherTables() throws {
    let house = try SampleHouse(
      hours: """

        [[tables]]
        names = "X01-X20"
        room = "hall"
        seats = 2
        """)
    try book(house, "Li", inMinutes: 60, 2, at: ["T01"])
    let tables = try house.database.floor().tables.map(\.table.name)
    let pilot = try pilot(house, .minimum)
    pilot.press(.character("v"))
    pilot.expectScreenContains(">Li 2")
    let last = try #require(tables.last)
    func shows(_ table: String) -> Bool { pilot.screen.contains { $0.hasPrefix(" \(table) ") } }
    #expect(!shows(last))
    #expect(pilot.screen.contains { $0.hasSuffix("v") })
    for _ in tables { pilot.press(.pageDown) }
    #expect(shows(last))
    pilot.expectScreenLacks(">Li 2")
    #expect(pilot.screen.contains { $0.hasSuffix("^") })
    // The cursor is where it was, and the next arrow shows it.
    pilot.press(.up)
    pilot.expectScreenContains(">Li 2")
    pilot.press(.escape)
    pilot.expectScreenLacks(">Li 2")
    pilot.expectScreenContains("> ")
  }

  @Test("The book by table in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Bookings/by-table") {
      try pilot(evening(), $0)
    } steps: { pilot in
      pilot.press(.character("v"), .down)
    }
  }

  @Test("A phone keeps the list by time")
  func narrow() throws {
    let house = try house()
    try book(house, "Li", inMinutes: 60, 2, at: ["T01"])
    let pilot = try pilot(house, .phone)
    pilot.press(.character("v"))
    pilot.expectScreenLacks(">Li 2")
    pilot.expectScreenContains("Li")
  }

  @Test(
    "Things are typed with how many, before or behind, with commas or without",
    arguments: [
      ("video", ["video"]), ("视频设备，儿童椅2", ["video", "chairs:2"]),
      ("2 baby chairs", ["chairs:2"]), ("chairs 3, Lotus room", ["chairs:3", "lotus"]),
      ("video chairs 2", ["video", "chairs:2"]), ("spsb", ["video"]), ("", []),
      ("baby chair 4", ["chairs:4"]), ("chairs:2", ["chairs:2"]),
    ])
  func reading(typed: String, wanted: [String]) throws {
    let house = try house()
    let resources = house.database.store.settings.resources
    let read = try BookingText.resources(typed, of: resources).get()
    #expect(read.map(\.text) == wanted)
    for language in Language.allCases {
      let text = BookingText.text(of: read, among: resources, in: language)
      #expect(try BookingText.resources(text, of: resources).get() == read)
    }
  }
}
