import StoreDatabase
import StoreDomain
import Testing

@testable import Console

@Suite("The console on a store's file")
struct HouseTests {
  @Test("A manager signs in from the file; wrong PINs are counted there")
  func signIn() throws {
    let house = try SampleHouse()
    let pilot = Pilot(in: house)
    pilot.expectScreenContains("王师傅")
    pilot.type("5")
    pilot.press(.enter)
    pilot.type("1234")
    pilot.press(.enter)
    pilot.expectScreenContains("Wrong PIN")
    pilot.type("5555")
    pilot.press(.enter)
    #expect(pilot.screen.first?.contains("Chen") == true)
  }

  @Test("Wrong PINs at one terminal lock the person out at all of them")
  func lockout() throws {
    let house = try SampleHouse()
    let door = Pilot(in: house)
    door.press(.enter)
    for _ in 0..<5 {
      door.type("0000")
      door.press(.enter)
    }
    door.expectScreenContains("Too many wrong PINs")
    let till = Pilot(in: house)
    till.press(.enter)
    till.type("1111")
    till.press(.enter)
    till.expectScreenContains("Too many wrong PINs")
    house.clock.advance(seconds: 6 * 60)
    till.type("1111")
    till.press(.enter)
    #expect(till.screen.first?.contains("Anna") == true)
  }

  @Test("The status line says since when an event has been waiting for headquarters")
  func deliveryWaits() throws {
    let house = try SampleHouse()
    _ = try house.database.perform(IssueTicket(NewTicket(partySize: 2)), by: house.author("1"))
    let pilot = try Pilot(in: house, as: "5")
    pilot.expectScreenContains("~ unsynced since 19:42")
  }
}
