import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Undoing a slip by keys")
struct UndoScreenTests {
  private func state(_ house: SampleHouse, _ name: String) throws -> DiningTable.State? {
    try house.database.floor().tables.first { $0.table.name == name }?.state
  }

  /// A console of the house in one of its languages.
  private func pilot(
    _ size: Size = .desk, in house: SampleHouse, as code: String, _ language: Language
  ) throws -> Pilot {
    let pilot = try Pilot(size, in: house, as: code)
    if language == .simplifiedChinese { pilot.press(.function(2)) }
    return pilot
  }

  // MARK: A party called by mistake

  @Test(
    "A party called by mistake waits in its place again after u and Enter",
    arguments: Language.allCases, [Size.desk, .minimum, .phone])
  func calledByMistake(_ language: Language, _ size: Size) throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let before = try house.database.doorBoard().entries.map(\.ticket.displayNumber)
    let pilot = try pilot(size, in: house, as: "1", language)
    pilot.press(.character("c"))
    #expect(try house.ticket("B001")?.stage == .called)
    pilot.advance(seconds: 40)
    pilot.press(.character("u"))
    let isEnglish = language == .english
    pilot.expectScreenContains(isEnglish ? "> B001 called" : "> B001 叫号")
    pilot.expectScreenContains(isEnglish ? "40 s ago" : "40 秒前")
    pilot.expectScreenContains(
      isEnglish ? "Enter: B001 back in its place" : "回车：B001 回到原位")
    // Nothing has happened yet.
    #expect(try house.ticket("B001")?.stage == .called)
    pilot.press(.enter)
    #expect(
      pilot.noticeLine.contains(
        isEnglish ? "B001: back in its place, as if not called" : "B001：回到原位，视为未叫号"))
    #expect(try house.ticket("B001")?.stage == .waiting)
    #expect(try house.ticket("B001")?.callCount == 0)
    #expect(try house.database.doorBoard().entries.map(\.ticket.displayNumber) == before)
    pilot.expectScreenContains("> B001")
    // There is nothing more to undo, and the key says so.
    pilot.press(.character("u"))
    #expect(
      pilot.noticeLine.contains(
        isEnglish ? "nothing to undo in the last 15 min" : "最近 15 分钟没有可撤回"))
  }

  @Test("Esc leaves everything as it is")
  func escape() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"), .character("u"), .escape)
    #expect(try house.ticket("B001")?.stage == .called)
    pilot.expectScreenLacks("Undo what?")
  }

  @Test("A number that was cancelled is off the list, and the key still finds it")
  func cancelled() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("x"), .enter)
    #expect(try house.ticket("B001")?.stage == .cancelled)
    #expect(pilot.noticeLine.contains("B001 has left the queue: u undoes it"))
    pilot.expectScreenLacks("> B001")
    pilot.press(.character("u"))
    pilot.expectScreenContains("> B001 number cancelled")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .waiting)
    pilot.expectScreenContains("> B001")
  }

  @Test("The step of the ticket under the cursor comes first, another one by an arrow")
  func underTheCursor() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    pilot.advance(seconds: 5)
    pilot.press(.character("c"), .home)
    pilot.expectScreenContains("> B001")
    pilot.press(.character("u"))
    pilot.expectScreenContains("> B001 called")
    pilot.press(.up)
    pilot.expectScreenContains("> B002 called")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .called)
    #expect(try house.ticket("B002")?.stage == .waiting)
  }

  @Test("What a colleague did by mistake can be undone at another terminal")
  func colleague() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    let ticket = try #require(try house.ticket("B001"))
    _ = try house.database.perform(CallTicket(ticket.id), by: house.author("5"))
    pilot.changeElsewhere()
    pilot.press(.character("u"))
    pilot.expectScreenContains("Chen")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .waiting)
  }

  @Test(
    "A step that a colleague undoes under the cursor gives its place to none that Enter would undo")
  func undoneUnderTheCursor() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    pilot.advance(seconds: 5)
    pilot.press(.character("c"), .character("u"))
    pilot.expectScreenContains("> B002 called")
    let step = try #require(
      try house.database.undoableSteps().first { $0.name.english == "B002" })
    _ = try house.database.perform(UndoCall(step.id), by: house.author("5"))
    pilot.changeElsewhere()
    pilot.expectScreenLacks("> B001 called")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .called)
    pilot.expectScreenContains("was undone or has gone on meanwhile")
    // An arrow chooses again.
    pilot.press(.down)
    pilot.expectScreenContains("> B001 called")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .waiting)
  }

  @Test("What may be undone is read when somebody asks, not at every change of the store")
  func readWhenAsked() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Wang")
    for code in ["1", "2"] {
      let pilot = try Pilot(in: house, as: code)
      pilot.press(.character("u"))
      #expect(pilot.noticeLine.contains("nothing to undo"))
    }
    let context = try Pilot(in: house, as: "1").loop.context
    var (door, floor, bookings) = (DoorScreen(), FloorScreen(), BookingsScreen())
    #expect(door.update(.load, in: context).count == 1)
    #expect(floor.update(.load, in: context).count == 1)
    #expect(bookings.update(.load, in: context).count == 1)
  }

  // MARK: The wrong party seated

  @Test(
    "The wrong party seated is unseated after u and Enter, and the right one sits down",
    arguments: Language.allCases)
  func wrongPartySeated(_ language: Language) throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen"] { try house.arrives(4, name) }
    let pilot = try pilot(in: house, as: "1", language)
    pilot.press(.character("c"))
    // The cursor is on the other party, which gets another table: T04 is for who was called.
    pilot.press(.end, .character("s"), .enter)
    #expect(try house.ticket("B002")?.stage == .seated)
    #expect(try state(house, "T05") == .seated)
    pilot.press(.character("u"))
    pilot.expectScreenContains(language == .english ? "> T05 seated" : "> T05 入座")
    pilot.press(.enter)
    #expect(
      pilot.noticeLine.contains(
        language == .english
          ? "T05: not seated: the table is free" : "T05：撤销入座，桌台空出"))
    #expect(try house.ticket("B002")?.stage == .waiting)
    #expect(try state(house, "T05") == .free)
    pilot.press(.home, .character("s"), .enter)
    #expect(try house.ticket("B001")?.stage == .seated)
    #expect(try state(house, "T04") == .seated)
    #expect(try house.database.checkInvariants() == [])
  }

  @Test("Where guests have ordered, the list says what to do instead")
  func ordered() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    let party = try #require(
      try house.database.floor().tables.first { $0.table.name == "T01" }?.parties.first)
    let dish = try #require(try house.database.menu().first { $0.code == "D1" })
    let check = try house.database.order(of: party.id).check.id
    _ = try house.database.perform(
      AddLine(NewLine(dishID: dish.id), to: check), by: house.author("2"))
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("u"))
    pilot.expectScreenContains("These guests have ordered.")
    pilot.expectScreenContains("move them to another table")
    pilot.press(.enter)
    #expect(try state(house, "T01") == .seated)
  }

  @Test("Guests who were noted as gone sit at their table again")
  func left() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("l"))
    #expect(try state(house, "T01") == .cleaning)
    pilot.press(.character("u"))
    pilot.expectScreenContains("> T01 left")
    pilot.press(.enter)
    #expect(try state(house, "T01") == .seated)
    #expect(pilot.noticeLine.contains("T01: at the table again"))
  }

  // MARK: Bookings and the kitchen

  @Test("Guests who are not here after all are expected again")
  func notHereAfterAll() throws {
    let house = try SampleHouse()
    _ = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 20), partySize: 2, guestName: "Novak",
          tableIDs: [house.tableID("T01")])), by: house.author("1"))
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("b"), .character("a"))
    pilot.press(.character("u"))
    pilot.expectScreenContains("Novak 20:02 arrived")
    pilot.press(.enter)
    let booking = try #require(try house.database.doorBoard().todaysBookings.first?.reservation)
    #expect(booking.stage == .confirmed)
    #expect(pilot.noticeLine.contains("not here yet"))
  }

  @Test("A whole table that was marked as made comes back to the kitchen's screen")
  func kitchen() throws {
    let house = try SampleHouse()
    try house.sitsDown(2, at: "T01", name: "Chen")
    let party = try #require(
      try house.database.floor().tables.first { $0.table.name == "T01" }?.parties.first)
    let check = try house.database.order(of: party.id).check.id
    for code in ["D1", "D4"] {
      let dish = try #require(try house.database.menu().first { $0.code == code })
      try house.database.perform(
        AddLine(NewLine(dishID: dish.id), to: check), by: house.author("2"))
    }
    _ = try house.database.perform(SendLines(of: check), by: house.author("2"))
    let before = try house.database.kitchenBoard()
    let pilot = try Pilot(in: house, as: "4")
    pilot.press(.character("b"))
    #expect(try house.database.kitchenBoard().isEmpty)
    pilot.press(.character("u"))
    pilot.expectScreenContains("T01 Beef tripe + 1 made")
    pilot.press(.enter)
    #expect(try house.database.kitchenBoard() == before)
  }

  @Test("The list of what may be undone, at three sizes in both languages")
  func snapshot() throws {
    try Pilot.assertSnapshots(named: "Undo/door") {
      let house = try SampleHouse()
      for name in ["Wang", "Chen", "Novak"] { try house.arrives(4, name) }
      return try Pilot($0, in: house, as: "1")
    } steps: { pilot in
      pilot.press(.character("c"))
      pilot.advance(seconds: 40)
      pilot.press(.end, .character("x"), .enter)
      pilot.advance(seconds: 200)
      pilot.press(.character("u"))
    }
  }
}
