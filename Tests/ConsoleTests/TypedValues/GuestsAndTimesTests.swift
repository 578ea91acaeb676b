import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Guests, times and days, as they are typed")
struct GuestsAndTimesTests {
  private func bookings(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("b"), .character("n"))
    return pilot
  }

  private func booked(_ house: SampleHouse) throws -> [Reservation] {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    return try house.database.bookings(on: day).map(\.reservation)
  }

  // MARK: Guests

  @Test("2+1 is neither three guests nor twenty-one", arguments: ["2+1", "1.5", "2-3", "1x2"])
  func door(typed: String) throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type(typed)
    pilot.expectScreenContains("party of \(typed)")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("type one number, 1 to 99"))
    #expect(try house.database.tickets().isEmpty)
    pilot.expectScreenContains("party of \(typed)")
  }

  @Test("Guests may be counted in words", arguments: [("３", 3), ("三", 3), ("12人", 12)])
  func counted(typed: String, guests: Int) throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type(typed)
    pilot.press(.enter)
    #expect(try house.database.tickets().map(\.partySize) == [guests])
  }

  @Test("In the form of a number the refusal stands beside the field, and the rest is kept")
  func ticketForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"))
    pilot.type("2+1")
    pilot.press(.tab)
    pilot.type("Novak")
    pilot.expectScreenContains("! type one number, 1 to 99")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.control("u"))
    pilot.type("3")
    pilot.press(.enter)
    let ticket = try #require(try house.database.tickets().first)
    #expect(ticket.partySize == 3 && ticket.guestName == "Novak")
  }

  @Test("A phone is passed on whole, and refused by the store with what was typed kept")
  func phone() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab, .tab)
    pilot.type("138a0013 8000")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.expectScreenContains("138a0013 8000")
    pilot.expectScreenContains("x This is not a phone number")
  }

  // MARK: Times and days

  @Test(
    "A time is booked as it was said",
    arguments: [
      ("9pm", "21:00"), ("9:30 pm", "21:30"), ("21h30", "21:30"), ("2130", "21:30"),
      ("21点半", "21:30"), ("晚上9点", "21:00"), ("２１：１５", "21:15"), ("21.15", "21:15"),
    ])
  func times(typed: String, clock: String) throws {
    let house = try SampleHouse()
    let pilot = try bookings(house)
    pilot.type(typed)
    pilot.press(.enter, .character("4"), .enter)
    pilot.type("Novak")
    pilot.press(.enter, .enter, .character("y"))
    #expect(try booked(house).map { house.database.store.calendar.clockText($0.at) } == [clock])
  }

  @Test(
    "What is no time, no number of guests or no day books nothing and stays",
    arguments: [
      ("11-22", "21:00", "4-5", "type one number, 1 to 99"),
      ("11-22", "21:00-23:00", "4", "type one time like 19:30 or 7:30pm"),
      ("11-22", "21:3", "4", "type one time like 19:30 or 7:30pm"),
      ("5/12", "21:00", "4", "12 May or 5 Dec? Type 5-12 or 12-5"),
      ("11-31", "21:00", "4", "there is no such day"),
    ])
  func refused(day: String, time: String, guests: String, expected: String) throws {
    let house = try SampleHouse()
    let pilot = try bookings(house)
    pilot.press(.backTab, .control("u"))
    pilot.type(day)
    for text in [time, guests, "Novak"] {
      pilot.press(.tab)
      pilot.type(text)
    }
    pilot.press(.control("s"))
    #expect(try booked(house).isEmpty)
    pilot.expectScreenContains("! \(expected)")
    for text in [day, time, guests, "Novak"] { pilot.expectScreenContains(text) }
  }

  @Test("A pasted time is read whole too, and a task's minutes")
  func pasted() throws {
    let house = try SampleHouse()
    let pilot = try bookings(house)
    pilot.paste("9:30\u{202F}PM\n")
    pilot.press(.tab, .character("4"), .tab)
    pilot.type("Novak")
    pilot.press(.tab, .tab, .tab, .tab)
    pilot.type("wine 2019")
    pilot.press(.control("s"))
    pilot.expectScreenContains("type 0 to 1440 minutes, like 60 or 1h")
    #expect(try booked(house).isEmpty)
    pilot.press(.control("w"))
    pilot.type("1h")
    pilot.press(.control("s"), .character("y"))
    let booking = try #require(try booked(house).first)
    #expect(house.database.store.calendar.clockText(booking.at) == "21:30")
    #expect(
      booking.tasks.map { $0.dueAt } == [booking.at.advanced(byMinutes: -60)])
  }

  @Test("A birthday that its calendar does not have comes back to be mended")
  func birthday() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, showing: FindMemberDialog(), as: "5")
    pilot.type("Novak")
    pilot.press(.control("n"), .tab, .tab)
    pilot.type("30 Feb")
    pilot.press(.control("s"))
    #expect(try house.database.findMembers("Novak").isEmpty)
    pilot.expectScreenContains("30 Feb")
  }

  @Test("What is refused, in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "TypedValues/door") {
      try Pilot($0, in: SampleHouse(), as: "1")
    } steps: {
      $0.type("2+1")
    }
    try Pilot.assertSnapshots(named: "TypedValues/ticket") {
      try Pilot($0, in: SampleHouse(), as: "1")
    } steps: {
      $0.press(.character("n"))
      $0.type("2+1")
      $0.press(.enter)
    }
    try Pilot.assertSnapshots(named: "TypedValues/booking") {
      try bookings(SampleHouse(), $0)
    } steps: {
      $0.press(.backTab, .control("u"))
      $0.type("5/12")
      $0.press(.tab)
      $0.type("7-9pm")
      $0.press(.tab)
      $0.type("4-5")
      $0.press(.tab)
    }
  }
}
