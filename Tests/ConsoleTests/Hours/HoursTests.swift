import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Opening hours on the screens")
struct HoursTests {
  /// It is 19:42 on Sunday the 22nd; the house is closed on the 26th.
  private func house(closes: String = "22:00", lastTicket: Int = 60) throws -> SampleHouse {
    try SampleHouse(
      hours: """
        [hours]
        services = ["11:00-14:30", "17:00-\(closes)"]
        last_ticket_minutes = \(lastTicket)

        [[hours.dates]]
        date = "2026-11-26"
        name = { en = "Founders' Day", zh = "店庆" }
        closed = true
        """)
  }

  /// The house on a day that is closed.
  private func closedHouse() throws -> SampleHouse {
    let house = try house()
    house.clock.advance(seconds: 4 * 86_400)
    return house
  }

  private func bookings(_ house: SampleHouse) throws -> [String] {
    try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).map {
      house.database.store.calendar.clockText($0.reservation.at)
    }
  }

  /// A second person types their code and PIN.
  private func allow(_ pilot: Pilot, _ code: String) {
    pilot.type(code)
    pilot.press(.enter)
    pilot.type(String(repeating: code, count: 4))
    pilot.press(.enter)
  }

  private func startBooking(_ pilot: Pilot, at time: String, guests: Character = "2") {
    pilot.press(.character("n"))
    pilot.type(time)
    pilot.press(.tab, .character(guests), .tab)
    pilot.type("Novak")
    pilot.press(.tab)
    pilot.type("13912345678")
    pilot.press(.enter)
  }

  // MARK: Bookings

  @Test("A booking that would last past closing is refused; the last possible time is one key away")
  func lastPossibleTime() throws {
    let house = try house()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"))
    startBooking(pilot, at: "2130")
    pilot.expectScreenContains("They would stay about 90 min, and the house closes at 22:00.")
    #expect(try bookings(house).isEmpty)
    // An impatient second Enter leads back to the form.
    pilot.press(.enter)
    pilot.expectScreenContains("New booking")
    #expect(try bookings(house).isEmpty)
    pilot.press(.enter, .character("1"))
    #expect(try bookings(house) == ["20:30"])
  }

  @Test("A host books it all the same with a manager's PIN")
  func bookedByTwo() throws {
    let house = try house()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"))
    startBooking(pilot, at: "2130")
    pilot.press(.character("y"))
    pilot.expectScreenContains("A second person for")
    pilot.press(.escape)
    #expect(try bookings(house).isEmpty)
    pilot.press(.character("y"))
    allow(pilot, "5")
    #expect(try bookings(house) == ["21:30"])
    // Moved further, it is asked about again; renamed, it is not.
    pilot.press(.character("e"), .control("u"))
    pilot.type("2145")
    pilot.press(.enter)
    pilot.expectScreenContains("the house closes at 22:00")
    pilot.press(.escape, .escape, .character("e"), .tab, .tab, .end)
    pilot.type("ova")
    pilot.press(.enter)
    #expect(try bookings(house) == ["21:30"])
    pilot.expectScreenContains("Novakova")
  }

  @Test("A manager says so alone")
  func bookedByManager() throws {
    let house = try house()
    let pilot = try Pilot(in: house, as: "5")
    pilot.press(.function(5))
    pilot.press(.control("p"))
    pilot.type("bookings")
    pilot.press(.enter)
    startBooking(pilot, at: "2130")
    pilot.press(.character("y"))
    #expect(try bookings(house) == ["21:30"])
  }

  @Test("A closed day is named in the form and in the list, and other days are offered")
  func closedDay() throws {
    let house = try house()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"), .right, .right, .right, .right)
    pilot.expectScreenContains("closed (Founders' Day)")
    startBooking(pilot, at: "1900")
    pilot.expectScreenContains("On Thu 26 Nov: closed (Founders' Day).")
    pilot.press(.character("2"))
    let friday = LocalDate(year: 2026, month: 11, day: 27)
    #expect(try house.database.bookings(on: friday).count == 1)
  }

  // MARK: The day the clock is set

  /// A house in New York in March and November of 2027.
  private func newYork() throws -> (SampleHouse, Pilot) {
    let house = try SampleHouse(timeZone: "America/New_York")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"))
    return (house, pilot)
  }

  private func book(_ pilot: Pilot, _ day: String, _ time: String) {
    pilot.press(.character("n"), .backTab, .control("u"))
    pilot.type(day)
    pilot.press(.tab)
    pilot.type(time)
    pilot.press(.tab, .character("2"), .tab)
    pilot.type("Novak")
    pilot.press(.tab)
    pilot.type("13912345678")
    pilot.press(.enter)
  }

  @Test("A time that the clock skips is said with the nearest that are there, and not moved")
  func skipped() throws {
    let (house, pilot) = try newYork()
    let night = LocalDate(year: 2027, month: 3, day: 13)
    book(pilot, "2027-3-13", "2:30")
    pilot.expectScreenContains("There is no 02:30 on Sun 14 Mar")
    pilot.expectScreenContains("03:00")
    #expect(try house.database.bookings(on: night).isEmpty)
    pilot.press(.control("u"))
    pilot.type("3:00")
    pilot.press(.enter)
    #expect(try house.database.bookings(on: night).count == 1)
  }

  @Test("Of a time that the clock shows two times, one is chosen and named", arguments: ["1", "2"])
  func repeated(key: Character) throws {
    let (house, pilot) = try newYork()
    let night = LocalDate(year: 2027, month: 11, day: 6)
    book(pilot, "2027-11-6", "1:30")
    pilot.expectScreenContains("shows 01:30 two")
    #expect(try house.database.bookings(on: night).isEmpty)
    pilot.press(.character(key))
    let booked = try #require(try house.database.bookings(on: night).first?.reservation)
    let midnight = house.database.store.calendar.instant(night, minutes: 1440)
    #expect(booked.at.minutes(since: midnight) == (key == "1" ? 90 : 150))
    pilot.expectScreenContains(key == "1" ? "01:30 (first)" : "01:30 (second)")
    // It is the same when only the name changes.
    pilot.press(.character("e"), .tab, .tab, .end)
    pilot.type("ova")
    pilot.press(.enter)
    let changed = try #require(try house.database.bookings(on: night).first?.reservation)
    #expect(changed.at == booked.at && changed.guestName == "Novakova")
  }

  // MARK: The door

  @Test("After the last call a number is asked about, and given with a second person's PIN")
  func lastCall() throws {
    let house = try house()
    house.clock.advance(seconds: 90 * 60)
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("x last call was at 21:00")
    pilot.press(.character("4"), .enter)
    pilot.expectScreenContains("The last call for numbers was at 21:00")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.enter, .character("y"))
    allow(pilot, "5")
    let ticket = try #require(try house.ticket("B001"))
    #expect(pilot.noticeLine.contains("B001 for 4"))
    #expect(
      try house.database.ticketHistory(ticket.id).first?.reason?.english
        == "outside the hours: last call was at 21:00, allowed by Chen")
  }

  @Test("The form for a number asks the same and keeps what was typed")
  func lastCallInTheForm() throws {
    let house = try house()
    house.clock.advance(seconds: 90 * 60)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.expectScreenContains("The last call for numbers was at 21:00")
    pilot.press(.escape)
    pilot.expectScreenContains("New number")
    pilot.expectScreenContains("Novak")
    pilot.press(.enter, .character("y"))
    allow(pilot, "5")
    #expect(try house.ticket("A001")?.guestName == "Novak")
  }

  // MARK: The kitchen's last order

  @Test("After the last order a sent order is asked about; left, it is a draft as before")
  func lastOrder() throws {
    let table = try OrderTable(house: house(closes: "20:00"))
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .enter)
    pilot.expectScreenContains("The kitchen's last order was at 19:30")
    pilot.press(.enter)
    #expect(try table.order.lines.map(\.stage) == [.draft])
    pilot.expectScreenContains("not sent")
    pilot.press(.enter, .character("y"))
    allow(pilot, "5")
    #expect(try table.order.lines.map(\.stage) == [.sent])
  }

  @Test("Lines that were kept back are fired after the last order by the same question")
  func fire() throws {
    let table = try OrderTable(house: house(closes: "20:00"))
    let pilot = try table.pilot()
    pilot.type("md")
    pilot.press(.enter, .character("K"), .character("F"))
    pilot.expectScreenContains("The kitchen's last order was at 19:30")
    pilot.press(.character("y"))
    allow(pilot, "5")
    #expect(try table.order.lines.map(\.stage) == [.sent])
  }

  // MARK: How it looks

  @Test("Hours, refusals and the question in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Hours/bookings") {
      try Pilot($0, in: house(), as: "1")
    } steps: {
      $0.press(.character("b"))
    }
    try Pilot.assertSnapshots(named: "Hours/closed-day") {
      try Pilot($0, in: house(), as: "1")
    } steps: {
      $0.press(.character("b"), .right, .right, .right, .right, .character("n"))
    }
    try Pilot.assertSnapshots(named: "Hours/question") {
      try Pilot($0, in: house(), as: "1")
    } steps: {
      $0.press(.character("b"), .right, .right, .right, .right)
      startBooking($0, at: "1900")
    }
    try Pilot.assertSnapshots(named: "Hours/refused") {
      try Pilot($0, in: house(), as: "1")
    } steps: {
      $0.press(.character("b"))
      startBooking($0, at: "2130", guests: "8")
      $0.press(.escape)
    }
    try Pilot.assertSnapshots(named: "Hours/door") {
      try Pilot($0, in: house(), as: "1")
    } steps: { _ in
    }
    try Pilot.assertSnapshots(named: "Hours/last-call") {
      try Pilot($0, in: house(lastTicket: 150), as: "1")
    } steps: {
      $0.press(.character("4"), .enter)
    }
    try Pilot.assertSnapshots(named: "Hours/closed-door") {
      try Pilot($0, in: closedHouse(), as: "1")
    } steps: { _ in
    }
    try Pilot.assertSnapshots(named: "Hours/home") {
      try Pilot($0, in: house(), as: "1")
    } steps: {
      $0.press(.function(4))
    }
    try Pilot.assertSnapshots(named: "Hours/closed-home") {
      try Pilot($0, in: closedHouse(), as: "1")
    } steps: {
      $0.press(.function(4))
    }
    try Pilot.assertSnapshots(named: "Hours/last-order") {
      try OrderTable(house: house(closes: "20:00")).pilot($0)
    } steps: {
      $0.type("md")
      $0.press(.enter, .enter)
    }
  }
}
