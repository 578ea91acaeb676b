import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Bookings at the door")
struct BookingsTests {
  private func pilot(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("b"))
    return pilot
  }

  // MARK: Taking a booking

  @Test("A guest on the phone books for tonight: time, number, name, then Enter")
  func takeBooking() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.expectScreenContains("No bookings. n takes one.")
    pilot.press(.character("n"))
    pilot.type("2030")
    pilot.press(.enter)
    pilot.type("6")
    pilot.press(.enter)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.type("13912345678")
    pilot.press(.enter)
    let booking = try house.onlyBooking()
    #expect(booking.guestName == "Novak")
    #expect(booking.phone == "+8613912345678")
    #expect(booking.partySize == 6)
    #expect(house.database.store.calendar.clockText(booking.at) == "20:30")
    #expect(pilot.noticeLine.contains("Novak, Sun 22 Nov 20:30, party of 6"))
    pilot.expectScreenContains("> 20:30")
  }

  @Test(
    "The Enter after a name books nothing: the phone is asked for, and nobody goes without by habit"
  )
  func phoneIsAskedFor() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("2030")
    pilot.press(.enter, .character("6"), .enter)
    pilot.type("Novak")
    pilot.press(.enter, .enter)
    pilot.expectScreenContains("No phone number?")
    // A third Enter leads back to the field, and so on for ever.
    pilot.press(.enter, .enter, .enter)
    #expect(try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).isEmpty)
    pilot.press(.enter, .character("y"))
    #expect(try house.onlyBooking().phone == nil)
    // It was said once: a change of the booking does not ask again.
    pilot.press(.character("e"))
    pilot.type("2100")
    pilot.press(.enter)
    #expect(house.database.store.calendar.clockText(try house.onlyBooking().at) == "21:00")
  }

  @Test("A size for which the house has no place asks, and Enter leads back to it")
  func impossibleSize() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("2030")
    pilot.press(.enter)
    pilot.type("63")
    pilot.press(.enter)
    pilot.type("Novak")
    pilot.press(.enter)
    pilot.type("13912345678")
    pilot.press(.enter)
    pilot.expectScreenContains("63 guests?")
    pilot.press(.enter)
    #expect(try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).isEmpty)
    // The size is typed again, not added to.
    pilot.type("64")
    pilot.press(.enter)
    pilot.expectScreenContains("64 guests?")
    pilot.press(.enter, .enter, .character("y"))
    #expect(try house.onlyBooking().partySize == 64)
  }

  @Test("A day that was said from today is kept as the day that it was, and no answer is kept")
  func keptDraft() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"), .backTab)
    pilot.type("+8")
    pilot.press(.tab)
    pilot.type("2030")
    pilot.press(.tab)
    pilot.type("63")
    pilot.press(.tab)
    pilot.type("Novak")
    pilot.press(.enter, .enter, .character("y"))
    pilot.expectScreenContains("63 guests?")
    pilot.press(.enter, .escape, .character("n"))
    pilot.expectScreenContains("11-30")
    pilot.expectScreenLacks("+8")
    // Whether the next guest leaves a phone is asked anew.
    pilot.press(.enter, .enter)
    pilot.expectScreenContains("No phone number?")
  }

  @Test("A day of another year is shown with its year; more than a year ahead is a slip")
  func otherYear() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"), .backTab)
    pilot.type("+50")
    pilot.expectScreenContains("Mon 11 Jan 2027")
    pilot.press(.backspace, .backspace)
    pilot.type("400")
    pilot.press(.tab)
    pilot.expectScreenLacks("2027")
    pilot.expectScreenLacks("2028")
  }

  @Test("What is kept in the form is thrown away by a key, and the form begins anew")
  func emptied() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.expectScreenLacks("Ctrl-X empty")
    pilot.type("2030")
    pilot.press(.tab, .tab)
    pilot.type("Novak")
    pilot.press(.escape, .character("n"))
    pilot.expectScreenContains("Novak")
    pilot.expectScreenContains("Ctrl-X empty")
    pilot.press(.control("x"))
    pilot.expectScreenLacks("Novak")
    pilot.type("21")
    pilot.expectScreenContains("21")
    pilot.press(.control("x"), .escape, .character("n"))
    pilot.expectScreenLacks("Novak")
  }

  @Test("A booking for another day shows that day; t comes back to today")
  func otherDay() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.right)
    pilot.expectScreenContains("Mon 23 Nov")
    pilot.press(.character("n"))
    pilot.expectScreenContains("11-23")
    pilot.type("18:00")
    pilot.press(.tab)
    pilot.type("4")
    pilot.press(.tab)
    pilot.type("Chen")
    pilot.press(.enter, .enter, .character("y"))
    pilot.expectScreenContains("Mon 23 Nov")
    pilot.expectScreenContains("> 18:00")
    pilot.press(.character("t"))
    pilot.expectScreenContains("No bookings.")
  }

  @Test("A booking after midnight belongs to the evening before it")
  func afterMidnight() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("0:30")
    pilot.press(.enter, .character("2"), .enter)
    pilot.type("Li")
    pilot.press(.enter, .enter, .character("y"))
    let booking = try house.onlyBooking()
    #expect(booking.at > house.clock.now)
    pilot.expectScreenContains("> 00:30")
  }

  @Test("A phone that belongs to a member fills in who it is")
  func memberBooks() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("21:00")
    pilot.press(.tab, .character("2"), .tab, .tab)
    pilot.type("13800005678")
    pilot.expectScreenContains("peanuts: allergy")
    pilot.press(.enter)
    let booking = try house.onlyBooking()
    #expect(booking.guestName == "王女士")
    #expect(booking.memberID == SampleHouse.missWang)
  }

  @Test("What is missing is asked for, and a table that does not exist is named")
  func missing() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"), .enter)
    pilot.expectScreenContains("what time? 19:30")
    pilot.type("25")
    pilot.press(.enter)
    pilot.expectScreenContains("! type one time like 19:30 or 7:30pm")
    pilot.press(.control("u"))
    pilot.type("21")
    pilot.press(.enter, .character("2"), .enter)
    pilot.type("Li")
    pilot.press(.tab, .tab, .tab)
    pilot.type("t4 x9")
    pilot.press(.control("s"))
    pilot.expectScreenContains("there is no table x9")
    #expect(try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).isEmpty)
  }

  @Test("A table promised to others is refused with by whom; an alternative is one key away")
  func conflict() throws {
    let house = try SampleHouse()
    try house.book("Chen", 4, inMinutes: 78, tables: ["T04"])
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("2100")
    pilot.press(.tab, .character("4"), .tab)
    pilot.type("Novak")
    pilot.press(.tab)
    pilot.type("13912345678")
    pilot.press(.tab, .tab)
    pilot.type("t4")
    pilot.press(.enter)
    pilot.expectScreenContains("T04 is booked for Chen at 21:00")
    pilot.expectScreenContains("1 T05 at 21:00")
    pilot.press(.enter)
    pilot.expectScreenContains("New booking")
    pilot.expectScreenContains("Novak")
    pilot.press(.enter, .character("1"))
    let novak = try #require(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22))
        .first { $0.reservation.guestName == "Novak" })
    #expect(novak.tableNames == ["T05"])
    pilot.expectScreenLacks("New booking")
  }

  @Test("A half-typed booking survives Esc, a change elsewhere, a resize and the other language")
  func halfTyped() throws {
    let house = try SampleHouse()
    let pilot = try pilot(house)
    pilot.press(.character("n"))
    pilot.type("2030")
    pilot.press(.tab, .character("6"), .tab)
    pilot.type("Nov")
    try house.book("Chen")
    pilot.changeElsewhere()
    pilot.resize(.phone)
    pilot.press(.function(2))
    pilot.resize(.minimum)
    pilot.expectScreenContains("新订位")
    pilot.press(.escape, .character("n"))
    pilot.expectScreenContains("Nov")
    pilot.type("ak")
    pilot.press(.enter, .enter, .character("y"))
    #expect(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22))
        .contains { $0.reservation.guestName == "Novak" && $0.reservation.partySize == 6 })
  }

  @Test("A booking is changed, and its table with it")
  func change() throws {
    let house = try SampleHouse()
    try house.book("Chen", 2, tables: ["T01"])
    let pilot = try pilot(house)
    pilot.press(.character("e"))
    pilot.expectScreenContains("Change the booking of Chen")
    pilot.press(.control("u"))
    pilot.type("2115")
    pilot.press(.tab, .backspace, .character("4"), .tab, .tab, .tab, .tab, .control("u"))
    pilot.type("5")
    pilot.press(.enter)
    let booking = try house.onlyBooking()
    #expect(booking.partySize == 4)
    #expect(house.database.store.calendar.clockText(booking.at) == "21:15")
    #expect(booking.tableIDs == [try house.tableID("T05")])
  }

  @Test("What is to be prepared is added and changed after the booking; what nobody touches stays")
  func tasksAfterwards() throws {
    let house = try SampleHouse()
    // As a guest's app sends it: one task with a comma in it.
    try house.book(
      "Chen", 2, inMinutes: 120, phone: "13911112222",
      tasks: [.init(what: "cake, big", minutesBefore: 30)])
    let pilot = try pilot(house)
    func change(_ press: () -> Void) {
      pilot.press(.character("e"))
      press()
      pilot.press(.control("s"))
    }
    change { pilot.type("2100") }
    #expect(try house.onlyBooking().tasks.map(\.what) == ["cake, big"])
    change {
      for _ in 1...6 { pilot.press(.tab) }
      pilot.press(.control("u"))
      pilot.type("wine 30 @nobody")
    }
    pilot.expectScreenContains("no role or colleague nobody")
    pilot.press(.control("u"))
    pilot.type("wine 45")
    pilot.press(.control("s"))
    let booking = try house.onlyBooking()
    #expect(booking.tasks.map(\.what) == ["wine"])
    #expect(booking.tasks[0].dueAt == booking.at.advanced(byMinutes: -45))
  }

  // MARK: How it looks

  static func evening() throws -> SampleHouse {
    let house = try SampleHouse()
    try house.knowMissWang()
    house.clock.advance(seconds: -60 * 60)
    try house.book("Novak", 2, inMinutes: 10, tables: ["T01"])
    try house.book("李女士", 3, inMinutes: 55)
    try house.book(
      "王女士", 2, inMinutes: 63, tables: ["T03"], phone: "13800005678",
      tasks: try BookingText.tasks("birthday banner 45, decant the red wine"))
    try house.book(
      "Featherstonehaugh-Cholmondeley", 12, inMinutes: 90, tables: ["V1", "V2"],
      phone: "13911112222", tasks: try BookingText.tasks("two baby chairs 15"))
    let gone = try house.book("陈先生", 4, inMinutes: 120)
    _ = try house.database.perform(
      CancelReservation(gone.id, reason: "called"), by: house.author("1"))
    let first = try #require(
      try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first)
    _ = try house.database.perform(ReservationArrived(first.id), by: house.author("1"))
    _ = try house.database.perform(
      SeatParty(.reservation(first.id), at: first.reservation.tableIDs), by: house.author("1"))
    house.clock.advance(seconds: 60 * 60)
    return house
  }

  @Test("The bookings in every window and both languages")
  func snapshots() throws {
    func toMissWang(_ pilot: Pilot) { pilot.press(.down) }
    try Pilot.assertSnapshots(named: "Bookings/evening") {
      try pilot(Self.evening(), $0)
    } steps: {
      toMissWang($0)
    }
    try Pilot.assertSnapshots(named: "Bookings/here") {
      try pilot(Self.evening(), $0)
    } steps: { pilot in
      toMissWang(pilot)
      if pilot.terminal.size == .phone { pilot.press(.enter) }
      pilot.press(.enter)
    }
    try Pilot.assertSnapshots(named: "Bookings/conflict") {
      try pilot(Self.evening(), $0)
    } steps: {
      $0.press(.character("n"))
      $0.type("1945")
      $0.press(.tab, .character("2"), .tab)
      $0.type("Li")
      $0.press(.tab)
      $0.type("13912345678")
      $0.press(.tab, .tab)
      $0.type("t3")
      $0.press(.control("s"))
    }
    try Pilot.assertSnapshots(named: "Bookings/form") {
      try pilot(Self.evening(), $0)
    } steps: {
      $0.press(.character("n"))
      $0.type("2130")
      $0.press(.tab, .character("2"), .tab, .tab)
      $0.type("13800005678")
    }
  }
}
