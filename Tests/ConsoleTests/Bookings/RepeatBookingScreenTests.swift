import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Bookings that come again, on the screen")
struct RepeatBookingScreenTests {
  private static let sunday = LocalDate(year: 2026, month: 11, day: 22)

  private func day(_ weeks: Int) -> LocalDate { Self.sunday.adding(days: 7 * weeks) }

  @discardableResult
  private func book(_ house: SampleHouse, _ name: String, weeks: Int = 0) throws -> Reservation {
    try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 60 + weeks * 7 * 24 * 60), partySize: 4,
          guestName: name, tableIDs: [try house.tableID("T04")])),
      by: house.author("1", at: "door-2"))
  }

  private func stages(_ house: SampleHouse) throws -> [Reservation.Stage] {
    try (0...3).flatMap { try house.database.bookings(on: day($0)) }.map(\.reservation.stage)
  }

  private func pilot(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: "1")
    pilot.press(.character("b"))
    return pilot
  }

  private func askUntilThirdWeek(_ pilot: Pilot) {
    pilot.press(.character("r"))
    pilot.type("+21")
    pilot.press(.control("s"))
  }

  @Test("r books the same every week until a day", arguments: [Size.desk, .phone])
  func everyWeek(size: Size) throws {
    let house = try SampleHouse()
    try book(house, "Novak")
    let pilot = try pilot(house, size)
    askUntilThirdWeek(pilot)
    #expect(try stages(house).count == 4)
    #expect(pilot.noticeLine.contains("Novak comes 3 more times"))
    askUntilThirdWeek(pilot)
    #expect(try stages(house).count == 4)
    #expect(pilot.noticeLine.contains("Novak: all are booked"))
    if size == .phone { pilot.press(.enter) }
    pilot.expectScreenContains("comes again, 3 more")
    pilot.loop.fulfil(.setLanguage(.simplifiedChinese))
    pilot.waitForIdle()
    pilot.expectScreenContains("循环订位，之后还有 3 次")
  }

  @Test("A date that is taken is told before anything is booked; the others are one key away")
  func conflicts() throws {
    let house = try SampleHouse()
    try book(house, "Novak")
    try book(house, "Chen", weeks: 2)
    let pilot = try pilot(house)
    askUntilThirdWeek(pilot)
    pilot.expectScreenContains("1 date cannot be booked")
    pilot.expectScreenContains("Sun 6 Dec: T04 is booked for Chen")
    #expect(try stages(house).count == 2)
    pilot.press(.enter)
    #expect(try stages(house).count == 2)
    askUntilThirdWeek(pilot)
    pilot.press(.character("y"))
    #expect(try stages(house).count == 4)
    #expect(try house.database.bookings(on: day(2)).map(\.reservation.guestName) == ["Chen"])
  }

  @Test("A last day that is too near is refused with the reason")
  func tooNear() throws {
    let house = try SampleHouse()
    try book(house, "Novak")
    let pilot = try pilot(house)
    pilot.press(.character("r"))
    pilot.type("+3")
    pilot.press(.control("s"))
    #expect(pilot.noticeLine.contains("before the booking would come again"))
  }

  @Test("Cancelling asks whether it is this one or all that follow", arguments: [true, false])
  func cancel(all: Bool) throws {
    let house = try SampleHouse()
    let first = try book(house, "Novak")
    _ = try house.database.perform(
      RepeatBooking(first.id, through: day(3)), by: house.author("1"))
    let pilot = try pilot(house)
    pilot.press(.right, .right, .right, .right, .right, .right, .right)
    pilot.press(.character("x"))
    pilot.expectScreenContains("It comes 2 more times.")
    pilot.press(.character(all ? "2" : "1"), .enter)
    #expect(
      try stages(house) == [.confirmed, .cancelled]
        + (all ? [.cancelled, .cancelled] : [.confirmed, .confirmed]))
    if all { #expect(pilot.noticeLine.contains("3 bookings of Novak are cancelled")) }
  }

  @Test("How a date that cannot be booked looks")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Bookings/again") { size in
      let house = try SampleHouse()
      try book(house, "Novak")
      try book(house, "Chen", weeks: 2)
      return try pilot(house, size)
    } steps: { pilot in
      askUntilThirdWeek(pilot)
    }
  }
}
