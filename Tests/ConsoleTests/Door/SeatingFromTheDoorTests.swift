import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The host seats who was called")
struct SeatingFromTheDoorTests {
  @Test("A called party is seated at the best table by two keys")
  func seatByTwoKeys() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    pilot.expectScreenContains("best table")
    pilot.press(.character("s"))
    pilot.expectScreenContains("Seat A001 Wang")
    pilot.press(.enter)
    let party = try #require(try house.database.floor().tables.first?.parties.first)
    #expect(party.guestName == "Wang")
    #expect(try house.ticket("A001")?.stage == .seated)
    pilot.expectScreenContains("Nobody waits.")
  }

  @Test(
    "Another table is taken by its name, however it is typed",
    arguments: [
      ("t6", ["T06"]), ("/t6", ["T06"]), ("6", ["T06"]), ("V1", ["V1"]), ("t4 t5", ["T04", "T05"]),
    ])
  func otherTable(_ typed: String, _ names: [String]) throws {
    let house = try SampleHouse()
    try house.arrives(4, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("s"))
    pilot.type(typed)
    pilot.press(.enter)
    let taken = try house.database.floor().tables.filter { !$0.parties.isEmpty }.map(\.table.name)
    #expect(taken == names)
  }

  @Test("A table that is taken says by whom; where chairs are left it is shared")
  func takenAndShared() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Novak")
    try house.sitsDown(1, at: "T04", name: "Li")
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("s"))
    pilot.type("t1")
    pilot.expectScreenContains("taken by Novak")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("taken by Novak"))
    pilot.press(.control("u"))
    pilot.type("t4")
    pilot.expectScreenContains("share with Li, 3 seats left")
    pilot.press(.enter)
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T04" })
    #expect(table.parties.count == 2)
  }

  @Test("More guests came than waited: one arrow, and the tables fit them")
  func moreGuests() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("s"), .right)
    pilot.expectScreenContains("party of 3")
    pilot.press(.enter)
    let party = try #require(
      try house.database.floor().tables.flatMap(\.parties).first { $0.guestName == "Wang" })
    #expect(party.partySize == 3)
  }

  @Test(
    "A table taken by a colleague meanwhile is refused with who took it; the next one is offered")
  func tableTakenMeanwhile() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("s"))
    pilot.expectScreenContains("> T01")
    // The change is not announced: the dialog still offers the table.
    try house.sitsDown(2, at: "T01", name: "Novak")
    pilot.press(.enter)
    pilot.expectScreenContains("T01 was just taken by Novak")
    pilot.expectScreenContains("> T02")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.stage == .seated)
  }
}
