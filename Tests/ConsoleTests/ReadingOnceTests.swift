import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A screen reads a change once")
struct ReadingOnceTests {
  @Test func oneOwnVerbIsReadOnceAlthoughItIsSeenFromOutsideToo() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("4")
    pilot.press(.enter)
    pilot.expectScreenContains("B001")
    let reads = pilot.loop.effectsBegun
    pilot.loop.mailbox.storeChanged(dataVersion: try house.database.dataVersion())
    pilot.waitForIdle()
    #expect(pilot.loop.effectsBegun == reads)
  }

  @Test func whatAnotherTerminalDidIsReadAtOnce() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("4")
    pilot.press(.enter)
    let other = try StoreDatabase(
      path: house.database.path, environment: house.database.environment)
    let ticket = try other.perform(
      IssueTicket(NewTicket(partySize: 2)), by: try house.author("1"))
    let reads = pilot.loop.effectsBegun
    pilot.loop.mailbox.storeChanged(dataVersion: try house.database.dataVersion())
    pilot.waitForIdle()
    #expect(pilot.loop.effectsBegun > reads)
    pilot.expectScreenContains(ticket.displayNumber)
  }
}
