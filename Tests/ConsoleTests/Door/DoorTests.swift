import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The host at the door")
struct DoorTests {
  // MARK: Numbers

  @Test("A party of four has its number after two keys: its size and Enter")
  func numberByTwoKeys() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("4"))
    pilot.expectScreenContains("Enter gives a number in B, 0 ahead")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("B001 for 4, first in line"))
    #expect(try house.ticket("B001")?.partySize == 4)
    pilot.expectScreenContains("> B001")
  }

  @Test("A party of four has its number after n 4 Enter")
  func numberByForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("4"), .enter)
    #expect(try house.ticket("B001")?.partySize == 4)
  }

  @Test("Two quick Enters give one number")
  func twoEnters() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.terminal.press(.character("2"))
    pilot.terminal.press(.enter)
    pilot.terminal.press(.enter)
    pilot.waitForIdle()
    #expect(try house.database.tickets().count == 1)
  }

  @Test("A number and one Enter too many call nobody past those who wait longer")
  func enterAfterANumber() throws {
    let house = try SampleHouse()
    for name in ["Wang", "Chen", "Novak"] { try house.arrives(4, name) }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("4"), .enter)
    pilot.expectScreenContains("> B004")
    pilot.press(.enter)
    pilot.expectScreenContains("Call B004 now?")
    pilot.expectScreenContains("3 parties have waited longer in band B.")
    pilot.press(.enter)
    #expect(try house.database.tickets([.called]).isEmpty)
    pilot.expectScreenLacks("Call B004 now?")
    // Whoever means it says so.
    pilot.press(.enter, .character("c"))
    #expect(try house.database.tickets([.called]).map(\.displayNumber) == ["B004"])
  }

  @Test("The next party is called only while a table is free for it")
  func noTableFree() throws {
    let house = try SampleHouse()
    let tables = try house.database.floor().tables.count
    for _ in 0...tables { try house.arrives(2, "Wang") }
    let pilot = try Pilot(in: house, as: "1")
    for _ in 0...tables { pilot.press(.character("c")) }
    let called = try house.database.tickets([.called]).count
    #expect(called > 0)
    #expect(called <= tables)
    #expect(pilot.noticeLine.contains("no table is free for whoever is next"))
    // The host may know better: a table is being cleaned at this moment.
    pilot.press(.end)
    let last = try #require(try house.database.tickets().last?.displayNumber)
    pilot.expectScreenContains("> \(last)")
    pilot.press(.character("C"), .character("c"))
    #expect(try house.ticket(last)?.stage == .called)
  }

  @Test("A size that no party has gives no number and says so")
  func impossibleSize() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("0"), .enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.backspace)
    pilot.type("123")
    pilot.expectScreenContains("party of 123")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.backspace, .backspace, .backspace)
    pilot.expectScreenLacks("party of 1")
  }

  @Test("A size for which the house has no place asks; the next number replaces it")
  func noPlaceForSoMany() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.type("63")
    pilot.press(.enter)
    pilot.expectScreenContains("63 guests?")
    pilot.press(.enter)
    #expect(try house.database.tickets().isEmpty)
    pilot.press(.character("3"))
    pilot.expectScreenContains("party of 3")
    pilot.press(.enter)
    #expect(try house.database.tickets().map(\.partySize) == [3])
    pilot.type("63")
    pilot.press(.enter, .character("y"))
    #expect(try house.database.tickets().map(\.partySize).max() == 63)
  }

  @Test("A form that was left half filled is emptied by a key, and is nobody else's")
  func draftOfAPerson() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("9"), .tab)
    pilot.type("Novak")
    pilot.press(.escape, .control("q"))
    // A manager takes over the terminal.
    pilot.loop.signIn(SignedIn(try house.staff("5")))
    pilot.press(.function(5), .character("n"))
    pilot.expectScreenContains("New number")
    pilot.expectScreenLacks("Novak")
    pilot.press(.escape, .control("q"))
    pilot.loop.signIn(SignedIn(try house.staff("1")))
    pilot.waitForIdle()
    pilot.press(.character("n"))
    pilot.expectScreenContains("Novak")
    pilot.press(.backTab)
    pilot.press(.character("8"))
    pilot.expectScreenContains("C: 0 ahead")
    pilot.press(.control("x"))
    pilot.expectScreenLacks("Novak")
    pilot.press(.escape, .character("n"))
    pilot.expectScreenLacks("Novak")
  }

  @Test("A phone that belongs to a member recognises the guest before Enter")
  func recognisedByPhone() throws {
    let house = try SampleHouse()
    try house.knowMissWang()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab, .tab)
    pilot.type("13800005678")
    pilot.expectScreenContains("王女士")
    pilot.expectScreenContains("6 visits")
    pilot.expectScreenContains("peanuts: allergy")
    pilot.expectScreenContains("birthday today")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.memberID == SampleHouse.missWang)
    pilot.expectScreenContains("[a] I do it")
  }

  @Test("A member is chosen in the form by pinyin initials, the second by an arrow")
  func memberByPinyin() throws {
    let house = try SampleHouse()
    for name in ["王秀英", "吴晓燕"] {
      _ = try house.database.perform(EnrolMember(NewMember(name: name)), by: house.author("5"))
    }
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .backTab)
    pilot.type("w")
    pilot.expectScreenContains("王秀英")
    pilot.expectScreenContains("吴晓燕")
    pilot.press(.down, .enter)
    let ticket = try #require(try house.ticket("A001"))
    let member = try #require(try ticket.memberID.flatMap { try house.database.member($0) })
    let other = try #require(try house.database.findMembers("w").last)
    #expect(member.id == other.id)
  }

  @Test("A phone that already waits is refused in the form, and nothing that was typed is lost")
  func phoneWaitsAlready() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Chen", phone: "13900001111")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab)
    pilot.type("Chen")
    pilot.press(.tab)
    pilot.type("13900001111")
    pilot.press(.enter)
    pilot.expectScreenContains("already waits with A001")
    pilot.expectScreenContains("13900001111")
    pilot.press(.backspace)
    pilot.type("2")
    pilot.press(.enter)
    #expect(try house.ticket("A002")?.phone == "+8613900001112")
  }

  @Test("A half-typed form survives a change elsewhere, a resize, the other language and Esc")
  func halfTypedForm() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("3"), .tab)
    pilot.type("Nov")
    try house.arrives(2, "Li", minutesLater: 0)
    pilot.changeElsewhere()
    pilot.resize(.phone)
    pilot.press(.function(2))
    pilot.resize(.desk)
    pilot.expectScreenContains("姓名")
    pilot.expectScreenContains("Nov")
    pilot.press(.function(2), .escape)
    pilot.expectScreenLacks("New number")
    pilot.press(.character("n"))
    pilot.expectScreenContains("New number")
    pilot.type("ak")
    pilot.press(.enter)
    #expect(try house.ticket("B001")?.guestName == "Novak")
  }

  @Test("While the queue is closed no number is given, and the size stays typed")
  func closedQueue() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("i"), .character("c"))
    pilot.expectScreenContains("x closed")
    pilot.press(.character("4"), .enter)
    #expect(pilot.noticeLine.contains("closed for tonight"))
    pilot.expectScreenContains("party of 4")
    pilot.press(.character("i"), .character("o"))
    pilot.expectScreenContains("o open")
    pilot.press(.enter)
    #expect(try house.ticket("B001") != nil)
  }

  @Test("A pause says until when, and ends by itself")
  func pause() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("i"), .character("1"))
    pilot.expectScreenContains("paused to 19:57")
    pilot.advance(seconds: 15 * 60)
    pilot.expectScreenContains("o open")
  }

  // MARK: Calling

  @Test("The next party is called by one key, and the cursor goes to it")
  func callNext() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Chen")
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    #expect(try house.ticket("B001")?.stage == .called)
    #expect(pilot.noticeLine.contains("Called B001 Chen"))
    pilot.expectScreenContains("> B001")
    pilot.expectScreenContains("@ called")
  }

  @Test("A number and its call can be typed in one go: the call knows the number")
  func callTypedAhead() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.terminal.press(.character("4"), .enter, .character("c"))
    pilot.waitForIdle()
    #expect(try house.ticket("B001")?.stage == .called)
    #expect(pilot.noticeLine.contains("Called B001"))
  }

  @Test("Enter calls the party under the cursor, out of turn when the host wants it")
  func callThis() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(2, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.down, .enter)
    pilot.expectScreenContains("1 party has waited longer in band A.")
    pilot.press(.character("c"))
    #expect(try house.ticket("A001")?.stage == .waiting)
    #expect(try house.ticket("A002")?.stage == .called)
    pilot.press(.character("C"))
    #expect(try house.ticket("A002")?.callCount == 2)
  }

  @Test("Missed too early is refused with the seconds that are left; then it moves, and w says why")
  func missedTooEarly() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    try house.arrives(2, "Chen")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("c"))
    pilot.advance(seconds: 40)
    pilot.press(.character("m"))
    #expect(pilot.noticeLine.contains("80 s left"))
    #expect(try house.ticket("A001")?.stage == .called)
    pilot.advance(seconds: 80)
    pilot.expectScreenContains("! late")
    pilot.press(.character("m"))
    #expect(try house.ticket("A001")?.missCount == 1)
    pilot.press(.character("w"))
    pilot.expectScreenContains("Why A001 stands where it stands")
    pilot.expectScreenContains("missed: comes again after 1 table")
    pilot.expectScreenContains("Anna")
    pilot.press(.escape)
    pilot.expectScreenLacks("Why A001")
  }

  @Test("A party missed twice waits at the desk and comes back by one key")
  func restore() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    for _ in 1...2 {
      pilot.press(.character("c"))
      pilot.advance(seconds: 130)
      pilot.press(.character("m"))
    }
    pilot.expectScreenContains("x missed")
    #expect(pilot.footer.contains("Enter restore A001"))
    pilot.press(.character("s"))
    #expect(pilot.noticeLine.contains("restore it first"))
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.stage == .waiting)
  }

  @Test("A party that gives up leaves with a reason")
  func cancel() throws {
    let house = try SampleHouse()
    let ticket = try house.arrives(2, "Wang")
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("x"), .character("1"), .enter)
    #expect(try house.ticket("A001")?.stage == .cancelled)
    let last = try #require(try house.database.ticketHistory(ticket.id).last)
    #expect(last.reason?.english == "the wait is too long")
    pilot.expectScreenContains("Nobody waits.")
  }

  // MARK: Seating

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
    arguments: [("t6", ["T06"]), ("6", ["T06"]), ("V1", ["V1"]), ("t4 t5", ["T04", "T05"])])
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
    while !pilot.text.contains("> B001") { pilot.press(.down) }
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
