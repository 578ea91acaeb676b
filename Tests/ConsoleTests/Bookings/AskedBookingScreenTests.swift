import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Bookings that guests' apps ask for, on the bookings screen")
struct AskedBookingScreenTests {
  private func house() throws -> SampleHouse {
    let house = try SampleHouse()
    try house.configure(more: "[guest_apps]\nanswer_bookings_from_guests = 3")
    return house
  }

  /// An app asks for a table for four.
  private func ask(_ house: SampleHouse, _ name: String, inMinutes minutes: Int) throws {
    let now = house.database.environment.now()
    let id: Identifier<Reservation> = house.database.environment.ids.next()
    try house.receive(
      ChangeItem(
        .reservationRequest, id: id.rawValue, version: 1,
        ReservationRequestRow(
          at: now.advanced(byMinutes: minutes), partySize: 4, guestName: name, channel: "map",
          requestedAt: now, expiresAt: now.advanced(byMinutes: 30))), cursor: "1-\(id)")
  }

  private func stage(_ house: SampleHouse, _ name: String, _ day: Int) throws
    -> Reservation.Stage?
  {
    try house.database.bookings(on: LocalDate(year: 2026, month: 11, day: day))
      .first { $0.reservation.guestName == name }?.reservation.stage
  }

  @Test(
    "What waits stands above all that is settled, Enter says yes, and the list is in order again")
  func confirmed() throws {
    let house = try house()
    try house.book("Chen", 2, inMinutes: 30)
    try ask(house, "Novak", inMinutes: 60)
    let pilot = try Pilot(in: house, showing: BookingsScreen(), as: "1")
    func row(_ name: String) throws -> Int {
      try #require(pilot.screen.firstIndex { $0.prefix(60).contains(name) })
    }
    #expect(try row("Novak") < row("Chen"))
    pilot.expectScreenContains("? asked")
    pilot.expectScreenContains("asked by map")
    #expect(pilot.footer.contains("say yes"))
    pilot.press(.enter)
    #expect(try stage(house, "Novak", 22) == .confirmed)
    #expect(pilot.noticeLine.contains("Novak is confirmed, and the app is told"))
    #expect(try row("Chen") < row("Novak"))
    // Enter is the next thing again: Novak's guests are here.
    pilot.press(.enter)
    #expect(try stage(house, "Novak", 22) == .arrived)
  }

  @Test("Another day with one is named, Tab goes there, and x says no with a reason")
  func declined() throws {
    let house = try house()
    try ask(house, "Moreau", inMinutes: 24 * 60)
    let pilot = try Pilot(in: house, showing: BookingsScreen(), as: "1")
    pilot.expectScreenContains("? asked 11-23")
    pilot.press(.tab)
    pilot.expectScreenContains("Moreau")
    pilot.expectScreenLacks("? asked 11-23")
    pilot.press(.character("o"))
    #expect(pilot.noticeLine.contains("they were not answered"))
    pilot.press(.character("x"))
    pilot.expectScreenContains("Why is Moreau declined?")
    pilot.press(.enter)
    #expect(try stage(house, "Moreau", 23) == .cancelled)
    #expect(pilot.noticeLine.contains("Moreau is declined, and the app is told"))
    pilot.press(.tab)
    #expect(pilot.noticeLine.contains("no other day has one"))
  }

  @Test("The host at the door is told that somebody asks, once")
  func toldAtTheDoor() throws {
    let house = try house()
    let pilot = try Pilot(in: house, as: "1")
    try ask(house, "Novak", inMinutes: 120)
    pilot.changeElsewhere()
    #expect(pilot.noticeLine.contains("Novak asks for a table by map, 4 guests"))
    pilot.advance(seconds: 60)
    pilot.changeElsewhere()
    #expect(!pilot.noticeLine.contains("asks for a table"))
  }

  @Test("On a phone the key is in the footer")
  func phone() throws {
    let house = try house()
    try ask(house, "Novak", inMinutes: 60)
    let pilot = try Pilot(.phone, in: house, showing: BookingsScreen(), as: "1")
    pilot.press(.enter)
    #expect(pilot.footer.contains("say yes"))
    pilot.press(.enter)
    #expect(try stage(house, "Novak", 22) == .confirmed)
  }
}
