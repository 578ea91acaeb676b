import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What guests say, on every screen")
struct GuestNeedTests {
  private func said(_ house: SampleHouse, _ number: String = "B001") throws -> [GuestNeed.What] {
    try house.database.doorBoard().entries.first { $0.ticket.displayNumber == number }?
      .said.map(\.what) ?? []
  }

  // MARK: The whole way

  @Test(
    "A walk-in's peanut allergy is on the kitchen's card after two keys beyond the ticket's own")
  func wholeWay() throws {
    let house = try SampleHouse()
    let host = try Pilot(in: house, as: "1")
    host.press(.character("4"), .enter)
    // These two are all that the allergy costs; the most usual one is under the cursor.
    host.press(.character("!"), .enter)
    host.expectScreenContains("Noted: peanuts")
    host.expectScreenContains("! peanuts: allergy")
    // Where the host stands, and in the list.
    #expect(host.screen.contains { $0.contains("> B001") && $0.contains(" ! ") })
    host.press(.character("s"), .enter)
    let party = try #require(
      try house.database.floor().tables.flatMap(\.parties).first)

    let server = try Pilot(in: house, showing: OrderScreen(partyID: party.id), as: "2")
    #expect(server.screen[0].contains("! peanuts"))
    server.type("hsg")
    #expect(server.screen.contains { $0.contains("花生糕") && $0.contains("! peanuts") })
    server.press(.enter)
    server.expectScreenContains("ALLERGY at the table")
    server.press(.character("Y"))
    server.type("md")
    server.press(.enter, .enter)

    let cook = try Pilot(in: house, showing: KitchenScreen(), as: "4")
    cook.expectScreenContains("ALLERGY at the table: peanuts")
    #expect(cook.screen.contains { $0.contains("! contains peanuts") })
    #expect(try house.database.checkInvariants().isEmpty)
  }

  @Test("By its pinyin initials, with the seat, it is five keys and Enter")
  func initials() throws {
    let house = try SampleHouse()
    try house.arrives(4)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("!"))
    pilot.type("hs@2")
    pilot.press(.enter)
    pilot.expectScreenContains("! peanuts: allergy, seat 2")
  }

  // MARK: Free text

  @Test("A note that names an allergen asks; neither answer is Enter's")
  func noteAsks() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("4"), .tab, .tab, .tab)
    pilot.type("nut allergy")
    pilot.press(.enter)
    pilot.expectScreenContains("! Note it as an allergy?")
    pilot.expectScreenContains("[a allergy]")
    pilot.expectScreenContains("n only a note")
    pilot.press(.enter)
    pilot.expectScreenContains("! Note it as an allergy?")
    #expect(try said(house).isEmpty)
    pilot.press(.character("a"))
    #expect(try said(house) == [.allergy(.peanut), .allergy(.treeNut)])
    pilot.expectScreenContains("! tree nuts: allergy")
    pilot.expectScreenLacks("not noted")
  }

  @Test("Whoever leaves the question keeps the warning, and the key offers it first")
  func questionLeft() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("4"), .tab, .tab, .tab)
    pilot.type("shellfish")
    pilot.press(.enter, .escape)
    pilot.expectScreenContains("? crustaceans, molluscs: not noted  [!]")
    pilot.press(.character("!"), .enter)
    #expect(try said(house) == [.allergy(.crustacean), .allergy(.mollusc)])
  }

  @Test("Words that no dish knows are an allergy all the same, a diet or a note")
  func ownWords() throws {
    let house = try SampleHouse()
    try house.arrives(4)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("!"))
    pilot.type("kiwi")
    pilot.expectScreenContains("> allergy kiwi")
    pilot.press(.enter)
    pilot.press(.character("!"))
    pilot.type("halal")
    pilot.press(.enter)
    #expect(try said(house) == [.otherAllergy("kiwi"), .diet("清真")])
    pilot.expectScreenContains("! kiwi: allergy")
    pilot.expectScreenContains("~ diet: halal")
  }

  @Test("An impossible seat is refused where it is typed")
  func seat() throws {
    let house = try SampleHouse()
    try house.arrives(4)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("!"))
    pilot.type("egg@0")
    pilot.press(.enter)
    #expect(try said(house).isEmpty)
    pilot.expectScreenContains("Allergy, diet, help or note")
  }

  // MARK: Help

  @Test("A wheelchair and a high chair are asked for by the same key, and somebody sees to them")
  func help() throws {
    let house = try SampleHouse()
    try house.arrives(4)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("!"))
    pilot.type("wheel")
    pilot.expectScreenContains("> help    wheelchair")
    pilot.press(.enter)
    pilot.expectScreenContains("Noted: wheelchair")
    pilot.expectScreenContains("wheelchair: clear the way")
    pilot.press(.character("!"))
    pilot.type("ety")
    pilot.press(.enter)
    #expect(try said(house) == [.help(.highChair), .help(.wheelchair)])
    #expect(try house.database.careAlerts().map(\.kind) == [.elderly, .child])
    pilot.press(.character("s"), .enter)
    let party = try #require(try house.database.floor().tables.flatMap(\.parties).first)
    let server = try Pilot(in: house, showing: OrderScreen(partyID: party.id), as: "2")
    server.expectScreenContains("! wheelchair: clear the way")
    server.press(.character("A"), .character("A"))
    #expect(try house.database.careAlerts([.claimed]).count == 2)
  }

  // MARK: Taken back

  @Test("What was noted by mistake is taken back; Enter keeps it")
  func takenBack() throws {
    let house = try SampleHouse()
    try house.arrives(4)
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("!"), .enter)
    pilot.press(.character("!"), .delete)
    pilot.expectScreenContains("Take back which?")
    pilot.press(.enter)
    #expect(try said(house) == [.allergy(.peanut)])
    pilot.press(.character("!"), .delete, .character("1"))
    #expect(pilot.noticeLine.contains("Taken back: peanuts"))
    #expect(try said(house).isEmpty)
    pilot.expectScreenLacks("! peanuts")
  }

  // MARK: Floor, order, booking

  @Test("At the floor the same key notes it for the party under the cursor")
  func floor() throws {
    let house = try SampleHouse()
    let party = try house.sitsDown(2, at: "T01")
    let pilot = try Pilot(in: house, as: "2")
    pilot.press(.character("!"))
    pilot.type("zhima")
    pilot.press(.enter)
    pilot.expectScreenContains("! sesame: allergy")
    #expect(try house.database.needs(of: party.id).allergies == [.sesame])
  }

  @Test("At the order it counts at once: for the offers, the menu and the line that is there")
  func order() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    try table.addElsewhere("D5")
    pilot.changeElsewhere()
    pilot.expectScreenLacks("! peanuts")
    pilot.press(.character("\u{FF01}"))
    pilot.type("peanut @2")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("! peanuts: seat 2"))
    #expect(pilot.screen.contains { $0.contains("1 花生糕") && $0.contains("! peanuts: seat 2") })
    pilot.expectScreenContains("! peanuts: allergy, seat 2")
    let offered = try table.house.database.suggestions(for: table.party.id).map(\.dish.code)
    #expect(!offered.contains("D5"))
  }

  @Test("A note for the kitchen that names an allergen asks, and knows the seat of its line")
  func lineNote() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.type("md @3")
    pilot.press(.enter, .character("N"))
    pilot.type("no sesame")
    pilot.press(.enter)
    pilot.expectScreenContains("Note it as an allergy?")
    pilot.press(.character("a"))
    #expect(try table.order.said.map(\.seat) == [3])
    #expect(try table.order.lines.map(\.note) == ["no sesame"])
  }

  @Test("What a member's party said tonight stands on the member's card, too")
  func onTheCard() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    let pilot = try table.pilot()
    pilot.press(.character("!"))
    pilot.type("peanut @2")
    pilot.press(.enter, .character("G"))
    pilot.expectScreenContains("GUEST")
    pilot.expectScreenContains("! peanuts: allergy, seat 2")
    #expect(pilot.screen[0].contains("! peanuts"))
  }

  @Test("On a booking it is noted by the same key, and asked about in its note")
  func booking() throws {
    let house = try SampleHouse()
    let booking = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 60), partySize: 2, guestName: "Lin",
          note: "egg allergy")),
      by: house.author("1"))
    let pilot = try Pilot(in: house, showing: BookingsScreen(), as: "1")
    pilot.expectScreenContains("? egg: not noted  [!]")
    pilot.press(.character("!"), .enter)
    pilot.expectScreenContains("! egg: allergy")
    let day = house.database.store.calendar.businessDay(of: house.clock.now)
    #expect(
      try house.database.bookings(on: day).first { $0.id == booking.id }?.said.map(\.what)
        == [.allergy(.egg)])
  }

  // MARK: How it looks

  /// A party with much to say, at its table, whose order the kitchen has.
  private func table() throws -> OrderTable {
    let table = try OrderTable(guests: 4)
    let database = table.house.database
    for (what, seat) in [
      (GuestNeed.What.allergy(.peanut), 2), (.allergy(.crustacean), nil),
      (.otherAllergy("kiwi"), nil), (.diet("清真"), 4), (.note("left-handed"), 1),
    ] as [(GuestNeed.What, Int?)] {
      _ = try database.perform(
        NoteNeeds([what], seat: seat, for: .party(table.party.id)), by: table.house.author("2"))
    }
    let check = try table.order.check.id
    for code in ["D5", "D7", "D1"] {
      try database.perform(
        AddLine(NewLine(dishID: table.dish(code).id, grams: code == "D7" ? 500 : nil), to: check),
        by: table.house.author("2"))
    }
    try database.perform(SendLines(of: check), by: table.house.author("2"))
    return table
  }

  @Test("The order of a table with allergies")
  func orderLooks() throws {
    let table = try table()
    try Pilot.assertSnapshots(named: "Needs/order", pilot: { try table.pilot($0) })
  }

  @Test("A warning takes no dish's name from whoever reads the menu", arguments: Language.allCases)
  func namesStay(language: Language) throws {
    let table = try table()
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try table.pilot(size)
      if language == .simplifiedChinese { pilot.press(.function(2)) }
      let shown = try table.house.database.menu().filter { dish in
        pilot.screen.contains { row in
          row.contains(dish.price.plainText)
            && (row.contains(dish.name.chinese) || row.contains(dish.name.english.prefix(6)))
        }
      }
      #expect(shown.count > 3)
      for dish in shown {
        pilot.expectScreenContains(String(dish.name.text(language).prefix(6)))
      }
    }
  }

  @Test("The kitchen's card of a table with allergies")
  func kitchenLooks() throws {
    let table = try table()
    try Pilot.assertSnapshots(
      named: "Needs/kitchen",
      pilot: { try Pilot($0, in: table.house, showing: KitchenScreen(), as: "4") })
  }

  @Test("The floor with a table that has allergies")
  func floorLooks() throws {
    let table = try table()
    try Pilot.assertSnapshots(
      named: "Needs/floor",
      pilot: { try Pilot($0, in: table.house, showing: FloorScreen(), as: "2") },
      steps: { pilot in
        pilot.press(.character("/"))
        pilot.type("T04")
        pilot.press(.escape)
        if pilot.terminal.size == .phone { pilot.press(.right) }
      })
  }

  @Test("The dialog, with what was said already")
  func dialogLooks() throws {
    let table = try table()
    try Pilot.assertSnapshots(
      named: "Needs/dialog", pilot: { try table.pilot($0) },
      steps: {
        $0.press(.character("!"))
        $0.type("seafood")
      })
  }

  @Test("The question about a note")
  func questionLooks() throws {
    let table = try table()
    try Pilot.assertSnapshots(
      named: "Needs/question", pilot: { try table.pilot($0) },
      steps: {
        $0.type("md")
        $0.press(.enter, .character("N"))
        $0.type("no egg, no milk please")
        $0.press(.enter)
      })
  }

  @Test("The door with a party that spoke of an allergy")
  func doorLooks() throws {
    let house = try SampleHouse()
    try house.arrives(2, "Novak")
    let ticket = try house.arrives(4, "Wang", note: "egg allergy, window")
    _ = try house.database.perform(
      NoteNeeds([.allergy(.peanut)], seat: 2, for: .ticket(ticket.id)), by: house.author("1"))
    try Pilot.assertSnapshots(
      named: "Needs/door", pilot: { try Pilot($0, in: house, as: "1") },
      steps: { pilot in
        pilot.press(.end)
        if pilot.terminal.size == .phone { pilot.press(.enter) }
      })
  }

  @Test("What was not understood of an allergy is noted in its words, or said to be only a note")
  func notUnderstood() throws {
    let house = try SampleHouse()
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("4"), .tab, .tab, .tab)
    pilot.type("Peanut and kiwi allergy, window")
    pilot.press(.enter)
    let question = pilot.screen.map { $0.filter { !"│|".contains($0) } }
      .flatMap { $0.split(separator: " ") }.joined(separator: " ")
    #expect(question.contains("names peanuts, kiwi."), "\(question)")
    #expect(question.contains("Only a note: “window”."), "\(question)")
    pilot.press(.character("a"))
    #expect(try said(house) == [.allergy(.peanut), .otherAllergy("kiwi")])
    // Typed at the key, it is under the cursor as it was typed.
    let other = try SampleHouse()
    try other.arrives(2)
    let second = try Pilot(in: other, as: "1")
    second.press(.character("!"))
    second.type("egg and mango")
    second.press(.enter)
    #expect(try said(other, "A001") == [.allergy(.egg), .otherAllergy("mango")])
  }
}
