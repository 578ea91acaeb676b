import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("A server on the floor")
struct FloorTests {
  private func state(_ house: SampleHouse, _ name: String) throws -> DiningTable.State? {
    try house.database.floor().tables.first { $0.table.name == name }?.state
  }

  /// Orders a dish and sends it, as a colleague does.
  private func eats(_ house: SampleHouse, _ party: Party) throws {
    let dish = try #require(try house.database.menu().first { $0.code == "D1" })
    let check = try house.database.order(of: party.id).check.id
    _ = try house.database.perform(
      AddLine(NewLine(dishID: dish.id, quantity: 2), to: check), by: house.author("2"))
    _ = try house.database.perform(SendLines(of: check), by: house.author("2"))
  }

  @Test("A floor with more tables than rows says so above and below")
  func goesOn() throws {
    let house = try SampleHouse(
      hours: """

        [[tables]]
        names = "X01-X60"
        room = "hall"
        seats = 2
        """)
    let pilot = try Pilot(.minimum, in: house, as: "1")
    pilot.press(.character("f"))
    #expect(pilot.screen.contains { $0.contains("v │") })
    #expect(!pilot.screen.contains { $0.contains("^ │") })
    pilot.press(.end)
    #expect(!pilot.screen.contains { $0.contains("v │") })
    #expect(pilot.screen.contains { $0.contains("^ │") })
  }

  @Test("A walk-in of three is seated at the table under the cursor by its number and Enter")
  func walkIn() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "2")
    pilot.expectScreenContains(">T01")
    pilot.press(.character("2"))
    pilot.expectScreenContains("Enter seats them at T01")
    pilot.press(.enter)
    #expect(try state(house, "T01") == .seated)
    pilot.expectScreenContains("+ seated")
  }

  @Test("A table too small for them is refused with what to do, and the number stays typed")
  func tooMany() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("7"), .enter)
    #expect(pilot.noticeLine.contains("2 seats are too few for 7 guests"))
    pilot.expectScreenContains("guests 7")
    pilot.press(.escape)
    pilot.expectScreenLacks("guests 7")
  }

  @Test(
    "A table is reached by typing its name after a capital or /, and Enter takes its order",
    arguments: [["T", "0", "5"], ["/", "5"], ["/", "n", "o", "v"], ["/", "l", "x", "s"]])
  func goToTable(_ keys: [Character]) throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    try house.sitsDown(4, at: "T05", name: "李先生 Novak")
    let pilot = try Pilot(in: house, as: "2")
    for key in keys { pilot.press(.character(key)) }
    pilot.expectScreenContains(">T05")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("T05"))
    pilot.expectScreenContains("ORDER")
    pilot.press(.escape)
    pilot.expectScreenContains(">T05")
  }

  @Test("Esc leaves the search where it led, and a table in another room is shown")
  func searchAcrossRooms() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.tab)
    pilot.expectScreenLacks("V1")
    pilot.type("V2")
    pilot.press(.escape)
    pilot.expectScreenContains(">V2")
    pilot.expectScreenLacks("T01")
    pilot.press(.tab)
    pilot.expectScreenContains("T01")
    pilot.expectScreenContains(">V2")
  }

  @Test("Guests move to another table by v and its name, and the cursor goes with them")
  func move() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("v"))
    pilot.expectScreenContains("Move T01 to")
    pilot.type("t6")
    pilot.press(.enter)
    #expect(try state(house, "T06") == .seated)
    #expect(try state(house, "T01") == .cleaning)
    pilot.expectScreenContains(">T06")
  }

  @Test(
    "A table that is kept for a booking is moved to and joined after a question that says for whom",
    arguments: ["v", "j"] as [Character])
  func overruled(_ key: Character) throws {
    let house = try SampleHouse()
    let booking = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 10), partySize: 4, guestName: "Novak",
          phone: "13912345678", tableIDs: [try house.tableID("T04")])),
      by: house.author("1", at: "door-2"))
    let clock = house.database.store.calendar.clockText(booking.at)
    try house.sitsDown(2, at: "T01", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    func choose() {
      pilot.press(.character(key))
      pilot.type("t4")
      pilot.expectScreenContains("held for Novak at \(clock)")
      pilot.press(.enter)
      pilot.expectScreenContains("T04 is kept for Novak at \(clock)")
    }
    choose()
    // Enter is the safe answer.
    pilot.press(.enter)
    #expect(try state(house, "T04") == .held)
    pilot.press(.escape)
    choose()
    pilot.press(.character("y"))
    #expect(try state(house, "T04") == .seated)
    #expect(try state(house, "T01") == (key == "v" ? .cleaning : .seated))
    #expect(pilot.noticeLine.contains("booked for Novak at \(clock)"))
  }

  @Test("A neighbour table is joined by j and Enter")
  func join() throws {
    let house = try SampleHouse()
    try house.sitsDown(4, at: "T05", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.type("T5")
    pilot.press(.escape, .character("j"))
    pilot.expectScreenContains("One more table for T05")
    pilot.expectScreenContains("stands beside")
    pilot.press(.enter)
    #expect(try state(house, "T04") == .seated)
    pilot.expectScreenContains("joined with")
  }

  @Test("More guests came: p corrects the number")
  func changeGuests() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T04", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.type("T4")
    pilot.press(.escape, .character("p"), .character("3"), .enter)
    #expect(try house.database.floor().tables.flatMap(\.parties).first?.partySize == 3)
    pilot.expectScreenContains("party of 3")
  }

  @Test("The bill is asked for by b, and not before anything was sent")
  func bill() throws {
    let house = try SampleHouse()
    let party = try house.sitsDown(2, at: "T01", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("b"))
    #expect(pilot.noticeLine.contains("nothing was sent"))
    try eats(house, party)
    pilot.changeElsewhere()
    pilot.expectScreenContains("so far 76.00")
    pilot.press(.character("b"))
    #expect(try state(house, "T01") == .billAsked)
    pilot.press(.character("l"))
    #expect(pilot.noticeLine.contains("has not paid yet"))
  }

  @Test("After they paid, Enter lets them leave and Enter again makes the table free")
  func leaveAndClean() throws {
    let house = try SampleHouse()
    let party = try house.sitsDown(2, at: "T01", name: "Chen")
    try eats(house, party)
    let check = try house.database.order(of: party.id).check.id
    let bill = try house.database.bill(of: check)
    _ = try house.database.perform(
      Pay(check, tender: .cash, amount: bill.remaining.minorUnits), by: house.author("3"))
    let pilot = try Pilot(in: house, as: "2")
    pilot.expectScreenContains("= paid")
    pilot.press(.enter)
    #expect(try state(house, "T01") == .cleaning)
    pilot.press(.enter)
    #expect(try state(house, "T01") == .free)
    #expect(pilot.noticeLine.contains("T01 is ready"))
  }

  @Test("Only who may take a table out of order does; the same key brings it back")
  func outOfOrder() throws {
    let house = try SampleHouse()
    let server = try Pilot(in: house, as: "2")
    server.press(.character("o"))
    #expect(server.noticeLine.contains("your role may not"))
    let manager = try Pilot(in: house, as: "5")
    manager.press(.function(6), .character("o"))
    #expect(try state(house, "T01") == .outOfOrder)
    manager.press(.character("o"))
    #expect(try state(house, "T01") == .free)
  }

  @Test("What a colleague does shows without a key, and the cursor stays on its table")
  func changeElsewhere() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.down)
    let before = try #require(pilot.screen.first { $0.contains(">T") })
    try house.sitsDown(2, at: "T01", name: "Chen")
    pilot.changeElsewhere()
    pilot.expectScreenContains("Chen")
    let after = try #require(pilot.screen.first { $0.contains(">T") })
    #expect(before.prefix(6) == after.prefix(6) || after.contains(">T03"))
  }

  @Test("Only what is to be done is shown by t, and Esc shows all again")
  func filter() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T02", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("t"))
    pilot.expectScreenContains(">T02")
    pilot.expectScreenLacks("T01 ")
    pilot.press(.escape)
    pilot.expectScreenContains("T01 ")
    pilot.expectScreenContains(">T02")
  }

  @Test("Strangers who share a table stand on a line each, with their own order")
  func shared() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T04", name: "Chen")
    house.clock.advance(seconds: 60)
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T04" })
    _ = try house.database.perform(
      SeatParty(.walkIn(partySize: 1, guestName: "Novak"), at: [table.table.id], shared: true),
      by: house.author("2"))
    for (party, dish) in zip(
      try #require(try house.database.floor().tables.first { $0.table.name == "T04" }).parties,
      ["D1", "D3"])
    {
      let check = try house.database.order(of: party.id).check.id
      let dish = try #require(try house.database.menu().first { $0.code == dish }).id
      _ = try house.database.perform(
        AddLine(NewLine(dishID: dish), to: check), by: house.author("2"))
    }
    let pilot = try Pilot(in: house, as: "2")
    pilot.expectScreenContains("T04a")
    pilot.type("T04b")
    pilot.expectScreenContains(">T04b")
    // Each has the sum that its own order shows, and not that of the table.
    let totals = try #require(try house.database.floor().tables.first { $0.table.name == "T04" })
      .checkTotals
    #expect(Set(totals.values.map(\.minorUnits)) == [3800, 4800])
    pilot.expectScreenContains("shared with Chen (38.00)")
    pilot.expectScreenContains("so far 48.00")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("T04b"))
    #expect(pilot.screen[0].contains("1 guest"))
    pilot.expectScreenContains("48.00")
    pilot.expectScreenLacks("86.00")
  }

  @Test("A table is not to be cleaned while the second of its parties still sits there")
  func oneOfTwoLeaves() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    house.clock.advance(seconds: 60)
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T01" })
    _ = try house.database.perform(
      SeatParty(.walkIn(partySize: 1, guestName: "Novak"), at: [table.table.id], shared: true),
      by: house.author("2"))
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("l"))
    #expect(pilot.noticeLine.contains("T01a has left, others still sit there"))
    let entry = try #require(try house.database.floor().tables.first { $0.table.name == "T01" })
    #expect(entry.state == .seated)
    #expect(entry.parties.map(\.guestName) == ["Novak"])
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("T01 "))
  }

  @Test("Care at a table is claimed from the floor")
  func care() throws {
    let house = try SampleHouse()
    let member = try house.knowMissWang()
    let party = try house.sitsDown(2, at: "T01")
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: house.author("2"))
    let pilot = try Pilot(in: house, as: "2")
    pilot.expectScreenContains("! peanuts: allergy")
    pilot.press(.character("a"))
    pilot.expectScreenContains("Bo does it")
  }

  @Test("Arrows go through a grid of rooms of any shape and never leave it")
  func arrows() throws {
    for rooms in [[1], [3, 1], [7, 2, 5], [12, 1, 1, 30]] {
      for columns in 1...4 {
        let places = rooms.enumerated().flatMap { room, count in
          (0..<count).map { Self.place(room: room, number: $0) }
        }
        let grid = FloorGrid(
          places, rooms: rooms.indices.map { Room(code: "r\($0)", name: Phrase("", "")) },
          columns: columns, hasNames: rooms.count > 1)
        let all = places.map(\.spot)
        for spot in all {
          for key in [Key.up, .down, .left, .right, .pageUp, .pageDown, .home, .end] {
            #expect(all.contains(grid.moved(from: spot, by: key, window: 5)))
          }
          let visible = grid.visibleLines(window: 5, around: spot)
          let line = try #require(grid.position(of: spot)?.line)
          #expect(visible.contains(line))
          #expect(visible.count == min(5, grid.lines.count))
        }
        // Every table is reached by going right from the first, and by going left from the last.
        var spot = grid.moved(from: all[0], by: .home, window: 5)
        for expected in all {
          #expect(spot == expected)
          spot = grid.moved(from: spot, by: .right, window: 5)
        }
        #expect(grid.moved(from: all[0], by: .end, window: 5) == all.last)
      }
    }
  }

  private static func place(room: Int, number: Int) -> FloorPlace {
    let table = DiningTable(
      id: Identifier(rawValue: "\(room)-\(number)"), name: "T\(number)", roomCode: "r\(room)",
      seats: 4)
    return FloorPlace(
      spot: FloorSpot(table: table.id),
      entry: TableEntry(table: table, state: .free, parties: [], alerts: [], joinedWith: []))
  }

  // MARK: How it looks

  static func evening() throws -> SampleHouse {
    let house = try SampleHouse()
    house.clock.advance(seconds: -45 * 60)
    let member = try house.knowMissWang()
    let tests = FloorTests()
    let regular = try house.sitsDown(2, at: "T01")
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: regular.id), by: house.author("2"))
    try tests.eats(house, regular)
    house.clock.advance(seconds: 20 * 60)
    let bill = try house.sitsDown(5, at: "T04", "T05", name: "Featherstonehaugh-Cholmondeley")
    try tests.eats(house, bill)
    _ = try house.database.perform(AskForBill(bill.id), by: house.author("2"))
    let gone = try house.sitsDown(2, at: "T03", name: "李女士")
    _ = try house.database.perform(PartyLeaves(gone.id), by: house.author("2"))
    house.clock.advance(seconds: 20 * 60)
    try house.sitsDown(7, at: "V1", name: "欧阳先生")
    _ = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 10), partySize: 6, guestName: "陈太太",
          note: "banner", tableIDs: [try house.tableID("V2")])), by: house.author("1"))
    try house.database.perform(SetOutOfOrder(try house.tableID("T06"), true), by: house.author("5"))
    house.clock.advance(seconds: 5 * 60)
    return house
  }

  @Test("The floor in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Floor/evening") {
      try Pilot($0, in: Self.evening(), as: "2")
    }
    try Pilot.assertSnapshots(named: "Floor/held") {
      try Pilot($0, in: Self.evening(), as: "2")
    } steps: { pilot in
      pilot.type("V2")
      pilot.press(.escape)
      if pilot.terminal.size == .phone { pilot.press(.right) }
    }
    try Pilot.assertSnapshots(named: "Floor/move") {
      try Pilot($0, in: Self.evening(), as: "2")
    } steps: {
      $0.press(.character("v"))
    }
  }
}
