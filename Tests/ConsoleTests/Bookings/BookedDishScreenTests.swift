import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Dishes ordered with a booking, on the screen")
struct BookedDishScreenTests {
  private func book(
    _ house: SampleHouse, _ name: String = "王女士", inMinutes minutes: Int = 18,
    table: String = "T01"
  ) throws -> Reservation {
    try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: minutes), partySize: 2, guestName: name,
          phone: "13911112222", tableIDs: [try house.tableID(table)])),
      by: house.author("1", at: "door-2"))
  }

  private func bookings(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("b"))
    return pilot
  }

  private func dishes(_ house: SampleHouse) throws -> [BookedDish] {
    try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).flatMap(\.dishes)
  }

  /// Quantity and Chinese name of every dish that stands.
  private func names(_ house: SampleHouse) throws -> [String] {
    try dishes(house).map { "\($0.line.quantity) \($0.line.name.chinese)" }
  }

  @Test("A booking by phone with a pot, two tripe and a note is one key from the kitchen's slip")
  func fromPhoneToSlip() throws {
    let house = try SampleHouse()
    let host = try bookings(house)
    host.press(.character("n"))
    host.type("2000")
    host.press(.enter, .character("2"), .enter)
    host.type("Novak")
    host.press(.enter)
    host.type("13912345678")
    host.press(.enter)
    // What they want ready, while they are on the phone.
    host.press(.character("k"))
    host.expectScreenContains("booked 20:00")
    host.type("yy")
    host.press(.enter)
    host.type("qt")
    host.press(.enter)
    host.type("fq")
    host.press(.enter)
    host.type("2md")
    host.press(.enter, .character("N"))
    host.type("thin slices")
    host.press(.enter)
    #expect(try names(house) == ["1 鸳鸯锅底", "2 毛肚"])
    #expect(try dishes(house).map(\.line.broths) == [["B1", "B3"], []])
    #expect(try dishes(house).last?.line.note?.contains("thin slices") == true)
    host.expectScreenContains("kept back until fired")
    host.press(.escape)
    host.expectScreenContains("Ordered beforehand")
    host.expectScreenContains("3 dishes")
    // They come, and are led to a table: nothing is made yet.
    host.advance(seconds: 18 * 60)
    host.press(.enter, .enter, .enter)
    let party = try #require(try house.database.floor().tables.flatMap(\.parties).first)
    #expect(party.reservationID != nil)
    #expect(try house.database.kitchenBoard().isEmpty)
    let server = try Pilot(in: house, showing: OrderScreen(partyID: party.id), as: "2")
    server.expectScreenContains("kept back")
    server.press(.character("F"))
    #expect(server.noticeLine.contains("Sent 2 lines"))
    var slips = ""
    while let claim = try house.database.claimPrintJob(owner: "test") {
      slips += claim.job.document
      try #require(try house.database.finishPrintJob(claim.job.id, owner: "test"))
    }
    #expect(slips.contains("毛肚"))
    #expect(slips.contains("thin slices"))
    #expect(slips.contains("番茄"))
  }

  @Test("A dish is changed, sent at arrival, taken off; all at once goes with one key")
  func changed() throws {
    let house = try SampleHouse()
    _ = try book(house)
    let pilot = try bookings(house)
    pilot.press(.character("k"))
    pilot.type("md")
    pilot.press(.enter, .character("+"), .character("H"))
    #expect(try dishes(house).map(\.line.portion) == [.half])
    #expect(try names(house) == ["2 毛肚"])
    pilot.press(.character("K"))
    pilot.expectScreenContains("sent when they sit down")
    #expect(try dishes(house).map(\.isReadyAtArrival) == [true])
    pilot.type("xh")
    pilot.press(.enter)
    #expect(try dishes(house).map(\.isReadyAtArrival) == [true, false])
    pilot.press(.character("S"))
    #expect(try dishes(house).map(\.isReadyAtArrival) == [true, true])
    pilot.press(.character("S"))
    #expect(try dishes(house).map(\.isReadyAtArrival) == [false, false])
    pilot.press(.tab, .character("V"))
    #expect(try names(house) == ["2 毛肚"])
    // What belongs to a table only has no key here.
    for key in [Character("B"), "R", "X", "L", "O", "U", "Q"] {
      pilot.press(.escape)
      if pilot.text.contains("Ordered beforehand") { pilot.press(.character("k")) }
      let before = try names(house)
      pilot.press(.character(key))
      #expect(try names(house) == before)
    }
  }

  @Test("The guests' allergy is asked about while they are on the phone")
  func allergy() throws {
    let house = try SampleHouse()
    let booking = try book(house)
    _ = try house.database.perform(
      NoteNeeds([.allergy(.crustacean)], for: .reservation(booking.id)), by: house.author("1"))
    let pilot = try bookings(house)
    pilot.press(.character("k"))
    pilot.type("xh")
    pilot.press(.enter)
    pilot.expectScreenContains("ALLERGY")
    pilot.press(.enter)
    #expect(try dishes(house).isEmpty)
  }

  @Test("What is sold out today is not sold to a booking of today, but to one of tomorrow")
  func soldOut() throws {
    let house = try SampleHouse()
    _ = try book(house)
    let tomorrow = try book(house, "李女士", inMinutes: 24 * 60)
    let tripe = try #require(try house.database.menu().first { $0.code == "D1" })
    try house.database.perform(SetPortionsLeft(tripe.id, 0), by: house.author("4"))
    let pilot = try bookings(house)
    pilot.press(.character("k"))
    pilot.type("md")
    pilot.expectScreenContains("sold out")
    pilot.press(.enter)
    #expect(try dishes(house).isEmpty)
    let other = try Pilot(in: house, showing: OrderScreen(booking: tomorrow.id), as: "1")
    other.type("md")
    other.expectScreenLacks("sold out")
    other.press(.enter)
    #expect(try house.database.bookings(on: tomorrow.businessDay).flatMap(\.dishes).count == 1)
  }

  @Test("At the table the server reads which booked dish is not on the order, and why")
  func leftOut() throws {
    let house = try SampleHouse()
    let booking = try book(house)
    let tripe = try #require(try house.database.menu().first { $0.code == "D1" })
    _ = try house.database.perform(
      BookDishes([NewLine(dishID: tripe.id, quantity: 2, hold: true)], for: booking.id),
      by: house.author("1"))
    try house.database.perform(SetPortionsLeft(tripe.id, 0), by: house.author("4"))
    let party = try house.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: house.author("1"))
    let server = try Pilot(in: house, showing: OrderScreen(partyID: party.id), as: "2")
    server.expectScreenContains("booked, not ordered")
    server.expectScreenContains("2 Beef tripe: sold out")
    let phone = try Pilot(.phone, in: house, showing: OrderScreen(partyID: party.id), as: "2")
    phone.press(.tab)
    phone.expectScreenContains("booked, not ordered")
  }

  @Test(
    "A set is chosen for a booking as at the table; its dishes and their allergy stand below it")
  func set() throws {
    let house = try SampleHouse(
      dishes: "S2,午市套餐,Lunch set,sets,cold,38,,,set,,,,主菜/Main 1: D1* | D6 +20; "
        + "小菜/Side 1: D4* | D5 -2")
    let booking = try book(house)
    let pilot = try Pilot(in: house, showing: OrderScreen(booking: booking.id), as: "1")
    pilot.type("wstc")
    pilot.press(.enter, .character("2"), .character("2"), .enter)
    let set = try #require(try dishes(house).first)
    #expect(set.choices.map(\.code) == ["D6", "D5"])
    // 2.00 less for the cake, 20.00 more for the beef.
    pilot.expectScreenContains("56.00")
    pilot.expectScreenContains("Beef, Peanut cake")
    pilot.expectScreenLacks("! peanuts")
    _ = try house.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .reservation(booking.id)), by: house.author("1"))
    let again = try Pilot(in: house, showing: OrderScreen(booking: booking.id), as: "1")
    again.expectScreenContains("! peanuts")
    let detail = try bookings(house)
    detail.expectScreenContains("Lunch set")
    detail.expectScreenContains("  Peanut cake")
  }

  @Test("Booked guests who wait take a number with one key; the door shows what they were promised")
  func number() throws {
    let house = try SampleHouse()
    _ = try book(house)
    let pilot = try bookings(house)
    pilot.press(.character("w"))
    #expect(pilot.noticeLine.contains("A001 for 王女士"))
    let ticket = try #require(try house.database.doorBoard().entries.first?.ticket)
    #expect(ticket.reservationID != nil)
    let door = try Pilot(in: house, as: "1")
    door.expectScreenContains("A001")
    door.expectScreenContains("booked 20:00")
    // One line for one party.
    #expect(door.screen.count { $0.contains("> A001") } == 1)
    door.press(.enter, .enter, .enter)
    let party = try #require(try house.database.floor().tables.flatMap(\.parties).first)
    #expect(party.ticketID == ticket.id)
    #expect(party.reservationID == ticket.reservationID)
  }

  // MARK: How it looks

  private func evening() throws -> SampleHouse {
    let house = try SampleHouse()
    let booking = try book(house)
    _ = try book(house, "李女士", inMinutes: 40, table: "T02")
    _ = try house.database.perform(
      NoteNeeds([.allergy(.crustacean)], for: .reservation(booking.id)), by: house.author("1"))
    func line(_ code: String, _ change: (inout NewLine) -> Void = { _ in }) throws {
      let dish = try #require(try house.database.menu().first { $0.code == code })
      var new = NewLine(dishID: dish.id, hold: true)
      change(&new)
      _ = try house.database.perform(BookDishes([new], for: booking.id), by: house.author("1"))
    }
    try line("P1") {
      $0.broths = ["B1", "B3"]
      $0.hold = false
    }
    try line("D1") {
      $0.quantity = 2
      $0.seat = 2
      $0.note = "thin slices"
    }
    try line("D3") { $0.portion = .half }
    try line("D2")
    let intestine = try #require(try house.database.menu().first { $0.code == "D2" })
    try house.database.perform(SetPortionsLeft(intestine.id, 0), by: house.author("4"))
    return house
  }

  @Test("The booking with its dishes, and the screen on which they are noted")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Bookings/dishes") {
      try bookings(evening(), $0)
    } steps: {
      if $0.terminal.size == .phone { $0.press(.enter) }
    }
    try Pilot.assertSnapshots(named: "Bookings/ordering") {
      try bookings(evening(), $0)
    } steps: {
      $0.press(.character("k"))
      $0.type("2m")
    }
    try Pilot.assertSnapshots(named: "Bookings/ordered") {
      try bookings(evening(), $0)
    } steps: {
      $0.press(.character("k"), .tab)
    }
  }
}
