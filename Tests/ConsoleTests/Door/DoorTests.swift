import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The host at the door")
struct DoorTests {
  // MARK: Two hosts

  @Test("What another host does appears without a key, and the cursor stays on its ticket")
  func twoHosts() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(4, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.down)
    pilot.expectScreenContains("> B001")
    try house.arrives(1, "Novak", minutesLater: 0)
    pilot.changeElsewhere()
    pilot.expectScreenContains("A002")
    pilot.expectScreenContains("> B001")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.stage == .called)
  }

  @Test(
    "Two hosts call the same party: the second is told how it stands, not an error of a machine")
  func calledTwice() throws {
    let house = try SampleHouse()
    let ticket = try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    _ = try house.database.perform(
      CancelTicket(ticket.id, reason: "went home"), by: house.author("1", at: "door-2"))
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("A001 is already cancelled"))
    pilot.changeElsewhere()
    pilot.expectScreenContains("Nobody waits.")
  }

  @Test(
    "Help and palette are a key away, on the floor too, and while a number is half typed",
    arguments: ["1", "2"], ["", "4"])
  func helpAndPalette(_ person: String, _ typed: String) throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let label = person == "1" ? "party of " : "guests "
    for (key, words) in [("?", "EVERYWHERE"), (":", "name or pinyin initials")] {
      let pilot = try Pilot(in: house, as: person)
      pilot.type(typed + key)
      pilot.expectScreenContains(words)
      pilot.press(.escape)
      pilot.expectScreenLacks(words)
      pilot.expectScreenLacks(label + typed + key)
      if !typed.isEmpty { pilot.expectScreenContains(label + typed) }
    }
  }

  @Test("The signs of the list have their words over it, and all of them on the page of keys")
  func legend() throws {
    let house = try SampleHouse()
    let ticket = try house.arrives(2, "Wang")
    // The footer has the key `!`.
    func body(_ pilot: Pilot) -> String { pilot.screen.dropLast().joined(separator: "\n") }
    for size in [Size.desk, .minimum] {
      #expect(try !body(Pilot(size, in: house, as: "1")).contains("! allergy"))
    }
    _ = try house.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .ticket(ticket.id)), by: house.author("1"))
    for size in [Size.desk, .minimum] {
      let pilot = try Pilot(size, in: house, as: "1")
      #expect(body(pilot).contains("! allergy"))
      #expect(!body(pilot).contains("c child"))
    }
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try Pilot(size, in: house, as: "1")
      pilot.press(.character("?"))
      for sign in ["@ called", "x missed", "! allergy", "c child", "~ diet"] {
        pilot.expectScreenContains(sign)
      }
    }
  }

  // MARK: Bookings on the same list

  @Test(
    "A booking due soon stands with the walk-ins; its guests arrive and sit down by three Enters")
  func bookingAtTheDoor() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    for (name, minutes) in [("Later", 200), ("Novak", 20)] {
      _ = try house.database.perform(
        BookTable(
          NewReservation(
            at: house.clock.now.advanced(byMinutes: minutes), partySize: 4, guestName: name,
            tableIDs: [try house.tableID("T05")])), by: house.author("1"))
    }
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("> A001")
    pilot.expectScreenContains(". booked")
    pilot.expectScreenLacks("Later")
    pilot.press(.home)
    #expect(pilot.footer.contains("Enter they are here"))
    pilot.press(.character("m"))
    #expect(pilot.noticeLine.contains("this is a booking"))
    pilot.press(.enter)
    pilot.expectScreenContains("@ here")
    pilot.press(.enter)
    pilot.expectScreenContains("booked for them")
    pilot.press(.enter)
    let table = try #require(try house.database.floor().tables.first { $0.table.name == "T05" })
    #expect(table.parties.first?.guestName == "Novak")
    pilot.expectScreenContains("> A001")
  }

  // MARK: The guest

  @Test("Care is claimed by one key, then done by the same; another host's is named")
  func care() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    try house.arrives(2, phone: "13800005678")
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("! peanuts: allergy")
    pilot.expectScreenContains("* lunar birthday today")
    pilot.press(.character("a"))
    pilot.expectScreenContains("Anna does it")
    let alerts = try house.database.careAlerts()
    #expect(alerts.first { $0.kind == .allergy }?.ownerName == "Anna")
    _ = try house.database.perform(
      ClaimCare(try #require(alerts.first { $0.kind == .birthday }).id), by: house.author("2"))
    pilot.changeElsewhere()
    pilot.expectScreenContains("Bo does it")
    pilot.press(.character("a"))
    pilot.expectScreenContains("done by Anna")
    pilot.press(.character("a"))
    #expect(pilot.noticeLine.contains("Bo does it"))
  }

  @Test("A guest who is not known is found as a member by g")
  func findGuest() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    try house.arrives(2)
    let pilot = try Pilot(in: house, as: "1")
    pilot.expectScreenContains("no member known")
    pilot.press(.character("g"))
    pilot.type("5678")
    pilot.press(.enter)
    pilot.expectScreenContains("gold  6 visits, last 26 Oct")
    pilot.expectScreenContains("usual")
    pilot.press(.character("g"))
    pilot.expectScreenContains("Last visits")
    pilot.press(.escape)
    pilot.expectScreenContains("> A001")
  }

  @Test(
    "A ticket is found by number, name, pinyin initials and the last four digits",
    arguments: ["B001", "1", "chen", "lxs", "李", "4321"])
  func find(by query: String) throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(2, "Wu")
    try house.arrives(4, "李先生 Chen", phone: "13700004321")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("/"))
    pilot.type(query)
    pilot.expectScreenContains("李先生 Chen")
    pilot.expectScreenLacks("> A002")
    for _ in pilot.screen where !pilot.text.contains("> B001") { pilot.press(.down) }
    pilot.expectScreenContains("> B001")
    pilot.press(.enter)
    pilot.expectScreenContains("> B001")
    pilot.expectScreenContains("Wu")
  }

  @Test("A name with control sequences is drawn harmlessly and breaks no column")
  func hostileName() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Robert'); DROP TABLE ticket;--")
    try house.arrives(2, "\u{1B}[2J\u{202E}evil\u{7}\u{200B}")
    try house.arrives(2, String(repeating: "龙", count: 60))
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try Pilot(size, in: house, as: "1")
      pilot.expectScreenLacks("\u{1B}")
      pilot.expectScreenLacks("\u{202E}")
      pilot.press(.down, .enter, .character("w"), .escape)
      #expect(pilot.screen.count == size.rows)
      let rows = pilot.screen.filter { $0.contains("A00") && $0.contains("-") }
      #expect(
        Set(rows.compactMap { $0.firstRange(of: "A00")?.lowerBound.utf16Offset(in: $0) }).count <= 2
      )
    }
    #expect(try house.database.tickets().count == 3)
  }

  @Test("A change to the party gives it a number of the other band and keeps its place")
  func edit() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("e"), .backspace, .character("4"), .enter)
    #expect(try house.ticket("B001")?.guestName == "Wang")
    pilot.expectScreenContains("> B001")
  }

  @Test("Who may not run the queue does not come in")
  func notAllowed() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "3")
    pilot.press(.function(5))
    #expect(pilot.noticeLine.contains("your role may not enter it"))
  }

  // MARK: How it looks

  /// 19:42 at the end: a regular with care, a party called, one late, one missed, a long name.
  static func evening() throws -> SampleHouse {
    let house = try SampleHouse()
    house.clock.advance(seconds: -45 * 60)
    try house.knowMissWang()
    try house.arrives(2, phone: "13800005678", minutesLater: 5)
    try house.arrives(6, "Novak", note: "two prams", minutesLater: 4)
    try house.arrives(4, "陈先生", minutesLater: 5)
    let late = try house.arrives(3, "Bernadette Featherstonehaugh-Cholmondeley", minutesLater: 6)
    try house.arrives(2, minutesLater: 6)
    let missed = try house.arrives(2, "欧阳娜娜", minutesLater: 4)
    for _ in 1...2 {
      _ = try house.database.perform(CallTicket(missed.id), by: house.author("1"))
      house.clock.advance(seconds: 150)
      _ = try house.database.perform(MissTicket(missed.id), by: house.author("1"))
    }
    _ = try house.database.perform(CallTicket(late.id), by: house.author("1"))
    house.clock.advance(seconds: 240)
    try house.sitsDown(2, at: "T01", name: "李女士")
    _ = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 8), partySize: 4, guestName: "周先生",
          note: "baby chair", tableIDs: [try house.tableID("T05")])), by: house.author("1"))
    let regular = try #require(try house.ticket("A001"))
    _ = try house.database.perform(CallTicket(regular.id), by: house.author("1"))
    house.clock.advance(seconds: 60)
    return house
  }

  @Test("The door in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Door/evening") {
      try Pilot($0, in: Self.evening(), as: "1")
    }
    try Pilot.assertSnapshots(named: "Door/detail") {
      try Pilot($0, in: Self.evening(), as: "1")
    } steps: { pilot in
      // On a phone Enter opens the detail; beside the list it is always there.
      if pilot.terminal.size == .phone { pilot.press(.enter) }
      pilot.press(.character("4"))
    }
    try Pilot.assertSnapshots(named: "Door/seat") {
      try Pilot($0, in: Self.evening(), as: "1")
    } steps: {
      $0.press(.character("s"))
    }
    try Pilot.assertSnapshots(named: "Door/booking") {
      try Pilot($0, in: Self.evening(), as: "1")
    } steps: { pilot in
      pilot.press(.home)
      if pilot.terminal.size == .phone { pilot.press(.enter) }
    }
    try Pilot.assertSnapshots(named: "Door/form") {
      try Pilot($0, in: Self.evening(), as: "1")
    } steps: {
      $0.press(.character("n"), .character("2"), .tab, .tab)
      $0.type("13800005678")
    }
    try Pilot.assertSnapshots(named: "Door/why") {
      try Pilot($0, in: Self.evening(), as: "1")
    } steps: {
      $0.press(.end, .character("w"))
    }
    try Pilot.assertSnapshots(named: "Door/empty") {
      try Pilot($0, in: SampleHouse(), as: "1")
    }
  }
}
