import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A phone number is seen only by whoever asks to see it")
struct MaskedPhoneTests {
  private static let phones = ["13800005678", "23456", "345678", "4567891"]

  private func ticketPilot(_ phone: String, as code: String = "1") throws -> (SampleHouse, Pilot) {
    let house = try SampleHouse()
    try house.arrives(2, "Novak", phone: phone)
    return (house, try Pilot(in: house, showing: DoorScreen(), as: code))
  }

  @Test(
    "The form of a ticket shows no digits of the middle, and leaves the number", arguments: phones)
  func ticketForm(_ phone: String) throws {
    let (house, pilot) = try ticketPilot(phone)
    let kept = try #require(try house.ticket("A001")?.phone)
    pilot.press(.character("e"))
    pilot.expectScreenContains("stays, - removes it")
    pilot.expectScreenLacks(phone)
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.phone == kept)
  }

  @Test("The form of a ticket takes another number, and takes it away")
  func ticketChanges() throws {
    let (house, pilot) = try ticketPilot("13800005678")
    pilot.press(.character("e"), .tab, .tab)
    pilot.type("13900001111")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.phone == "+8613900001111")
    pilot.press(.character("e"), .tab, .tab)
    pilot.type("-")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.phone == nil)
  }

  @Test("The form of a booking shows no number, and leaves it", arguments: phones)
  func bookingForm(_ phone: String) throws {
    let house = try SampleHouse()
    let booking = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 60), partySize: 2, guestName: "Novak",
          phone: phone)), by: house.author("1"))
    let pilot = try Pilot(in: house, showing: BookingsScreen(), as: "5")
    pilot.expectScreenLacks(phone)
    pilot.press(.character("e"))
    pilot.expectScreenContains("stays, - removes it")
    pilot.expectScreenLacks(phone)
    pilot.press(.control("s"))
    let after = try house.database.bookings(on: booking.businessDay).first?.reservation
    #expect(after?.phone == booking.phone)
    // Whoever may asks for it with one key, and that is kept.
    pilot.press(.character("p"))
    #expect(pilot.noticeLine.contains(phone))
    pilot.advance(seconds: 120)
    pilot.expectScreenLacks(phone)
  }

  @Test("At the door the number is shown for a moment to whoever may see it")
  func atTheDoor() throws {
    let (_, host) = try ticketPilot("13800005678")
    host.press(.character("p"))
    host.expectScreenLacks("13800005678")
    let (_, manager) = try ticketPilot("13800005678", as: "5")
    manager.press(.character("p"))
    #expect(manager.noticeLine.contains("13800005678"))
    manager.advance(seconds: 120)
    manager.expectScreenLacks("13800005678")
  }
}
