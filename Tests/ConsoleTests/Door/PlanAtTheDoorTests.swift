import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The plan of tables on the host's screen")
struct PlanAtTheDoorTests {
  private func book(
    _ house: SampleHouse, inMinutes minutes: Int, at table: String
  ) throws -> Reservation {
    try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: minutes), partySize: 4, guestName: "Novak",
          phone: "13912345678", tableIDs: [try house.tableID(table)])),
      by: house.author("1", at: "door-2"))
  }

  @Test("A kept table is taken after a question that names the booking, and Enter leaves it")
  func overruled() throws {
    let house = try SampleHouse()
    let booking = try book(house, inMinutes: 10, at: "T04")
    try house.arrives(4, "Wang")
    let clock = house.database.store.calendar.clockText(booking.at)
    let pilot = try Pilot(in: house, as: "1")
    func choose() {
      // The queue before the booking above it.
      pilot.press(.character("s"))
      pilot.type("t4")
      pilot.expectScreenContains("held for Novak")
      pilot.press(.enter)
      pilot.expectScreenContains("T04 is kept for Novak at \(clock)")
    }
    choose()
    pilot.press(.enter)
    #expect(try house.database.floor().tables.allSatisfy { $0.parties.isEmpty })
    pilot.press(.escape)
    choose()
    pilot.press(.character("y"))
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T04" })
    #expect(table.parties.map(\.guestName) == ["Wang"])
    let ticket = try #require(try house.ticket("B001"))
    let step = try #require(try house.database.ticketHistory(ticket.id).last)
    #expect(step.reason?.english == "overruled: T04 was kept for Novak at \(clock)")
  }

  @Test(
    "Which tables are free next stands beside who waits, on a phone as well",
    arguments: [Size.desk, .minimum, .phone])
  func soonFree(size: Size) throws {
    let house = try SampleHouse()
    for table in ["T01", "T02", "T03", "T04", "T05", "T06", "V1", "V2"] {
      try house.sitsDown(2, at: table)
    }
    house.clock.advance(seconds: 3_600)
    try house.arrives(2)
    let pilot = try Pilot(size, in: house, as: "1")
    // A phone shows the detail in place of the list.
    if size == .phone { pilot.press(.enter) }
    pilot.expectScreenContains("soon free")
    pilot.expectScreenContains("in about")
    pilot.expectScreenContains("T01")
  }

  @Test("A small party sees for whom the large table is kept, and what it would cost to have it")
  func keptForTheLarge() throws {
    let house = try SampleHouse()
    for table in ["T01", "T02", "T03", "T04", "T05", "T06", "V1"] {
      try house.sitsDown(2, at: table)
    }
    try house.arrives(2, "Wang")
    let large = try house.arrives(8, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("V2 is kept for \(large.displayNumber)")
    pilot.expectScreenContains("\(large.displayNumber) Chen waits")
    pilot.press(.character("c"))
    #expect(try house.ticket(large.displayNumber)?.stage == .called)
  }
}
