import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What is offered to a guest")
struct OrderOfferTests {
  /// A regular of ten evenings: shrimp paste and tripe nearly always, peanut cake always, until the
  /// allergy was found.
  static func regular() throws -> OrderTable {
    let table = try OrderTable()
    let database = table.house.database
    let day = database.store.calendar.businessDay(of: table.house.clock.now)
    let member = Member(
      id: Identifier(rawValue: "0197b2c0-0000-7000-8000-000000000001"), code: "M0001",
      name: "王女士", phone: "13800005678", level: "gold",
      birthday: LunarDate(day).map { .lunar(month: $0.month, day: $0.day) },
      enrolledAt: table.house.clock.now)
    let visits = (1...10).map { back in
      var dishes = ["P1": 1, "D1": 1, "D5": 2]
      if back != 3 { dishes["D3"] = 1 }
      if back % 2 == 0 { dishes["D4"] = 1 }
      return MemberVisit(
        day: day.adding(days: -20 * back), partySize: 2, spentMinorUnits: 212_00, dishes: dishes)
    }
    let fact = MemberFact(
      id: Identifier(rawValue: "0197b2c0-0000-7000-8000-000000000002"), kind: .allergy(.peanut),
      notedAt: table.house.clock.now, authorName: "李娜")
    _ = try database.importMembers([
      ImportedMember(member: member, facts: [fact], visits: visits)
    ])
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: table.party.id), by: table.house.author("1"))
    return table
  }

  @Test("L orders what she had last time, in one key, and says what is left out and why")
  func asLastTime() throws {
    let table = try Self.regular()
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D3").id, 0), by: table.house.author("4"))
    let pilot = try table.pilot()
    pilot.press(.character("L"))
    pilot.expectScreenContains("Left out")
    pilot.expectScreenContains("Shrimp paste: sold out")
    pilot.expectScreenContains("contains peanuts")
    #expect(try table.lines == ["1 毛肚"])
    pilot.press(.enter)
    pilot.expectScreenContains("  1 毛肚")
  }

  @Test("Where nobody knows who sits there, L says so")
  func nobodyKnown() throws {
    let table = try OrderTable()
    let pilot = try table.pilot()
    pilot.press(.character("L"))
    #expect(pilot.noticeLine.contains("nobody knows who sits here"))
    #expect(try table.lines.isEmpty)
  }

  @Test("The guest's usual is offered with its reason, and nothing with peanuts")
  func usual() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    pilot.expectScreenContains("For her")
    let offers = pilot.screen.filter { $0.contains("usual, ") }
    #expect(offers.contains { $0.contains("虾滑") && $0.contains("usual, 5 of the last 6 visits") })
    #expect(!offers.contains { $0.contains("花生糕") })
    // On the menu it stays, with the reason why not.
    #expect(pilot.screen.contains { $0.contains("花生糕") && $0.contains("! peanuts") })
  }

  @Test("An offer is taken by its number and Enter, and the store knows that it was taken")
  func take() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    let offered = try table.house.database.suggestions(for: table.party.id)
    let second = try #require(offered.dropFirst().first)
    pilot.press(.character("2"))
    #expect(pilot.footer.contains("Enter take 2"))
    pilot.press(.enter)
    let line = try #require(try table.order.lines.first)
    #expect(line.dishID == second.dish.id)
    #expect(line.suggestionID == second.id)
  }

  @Test("A table that is shown no suggestions says so, and nothing else is missing there")
  func control() throws {
    let table = try OrderTable.shownNoOffers()
    let pilot = try table.pilot()
    pilot.expectScreenContains("no suggestions: comparison table")
    pilot.expectScreenContains("! peanuts: allergy")
    pilot.press(.character("1"))
    #expect(!pilot.footer.contains("take"))
    pilot.press(.escape)
    pilot.type("md")
    pilot.press(.enter)
    #expect(try table.lines == ["1 毛肚"])
    #expect(try table.house.database.suggestionAcceptance().isEmpty)
    try Pilot.assertSnapshots(named: "Order/comparison", pilot: { try table.pilot($0) })
  }

  @Test("A small basket brings one plate more, with the reason in full when its number is typed")
  func onePlateMore() throws {
    let table = try OrderTable.smallBasket()
    let pilot = try table.pilot()
    pilot.expectScreenContains("0 of usual 1 vegetables")
    let number = try #require(
      table.house.database.suggestions(for: table.party.id).firstIndex { $0.dish.code == "D4" })
    pilot.type("\(number + 1)")
    pilot.expectScreenContains("2 guests usually have a plate of vegetables, you have none")
    pilot.press(.enter)
    #expect(try table.lines.contains("1 冻豆腐"))
  }

  @Test("What one plate more looks like")
  func onePlateMoreSeen() throws {
    let table = try OrderTable.smallBasket()
    try Pilot.assertSnapshots(
      named: "Order/plate", pilot: { try table.pilot($0) }, steps: { $0.type("3") })
  }

  @Test("What is ordered or sold out is no longer offered, here or elsewhere")
  func orderedIsNotOffered() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    func isOffered(_ name: String) -> Bool {
      let start = pilot.screen.firstIndex { $0.contains("For her") } ?? 0
      return pilot.screen.dropFirst(start + 1).contains { $0.prefix(60).contains(name) }
    }
    #expect(isOffered("毛肚"))
    pilot.type("md")
    pilot.press(.enter)
    #expect(!isOffered("毛肚"))
    #expect(isOffered("虾滑"))
    try table.house.database.perform(
      SetPortionsLeft(table.dish("D3").id, 0), by: table.house.author("4"))
    pilot.changeElsewhere()
    #expect(!isOffered("虾滑"))
  }

  @Test("Tonight's care stands beside the order; one key claims it, again says it is done")
  func care() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    #expect(pilot.screen[0].contains("! peanuts"))
    #expect(pilot.screen[0].contains("! birthday"))
    pilot.expectScreenContains("lunar birthday today")
    pilot.press(.character("A"))
    #expect(pilot.noticeLine.contains("Yours: peanuts: allergy"))
    pilot.expectScreenContains("Bo does it")
    pilot.press(.character("A"))
    #expect(pilot.noticeLine.contains("Yours: lunar birthday today"))
    pilot.press(.character("A"), .character("A"))
    #expect(try table.order.alerts.map(\.stage) == [.done, .done])
    // An allergy is not over when somebody has taken care of it.
    #expect(pilot.screen[0].contains("! peanuts"))
  }

  @Test("Pressed twice in one breath, the key takes two cares and not one of them twice")
  func careTwiceAtOnce() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    pilot.terminal.press(.character("A"), .character("A"))
    pilot.waitForIdle()
    #expect(try table.order.alerts.map(\.stage) == [.claimed, .claimed])
    pilot.terminal.press(.character("A"), .character("A"))
    pilot.waitForIdle()
    #expect(try table.order.alerts.map(\.stage) == [.done, .done])
  }

  @Test("What is added for each guest without a question warns on its line")
  func allergyOnTheLine() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    try table.note(.allergy(.sesame))
    try table.addElsewhere("Z1", quantity: 2)
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try table.pilot(size)
      if size == .phone { pilot.press(.tab) }
      let row = try #require(pilot.screen.firstIndex { $0.contains("2 蘸料") })
      #expect(pilot.screen[row...].prefix(2).joined().contains("! sesame"))
    }
  }

  @Test("The usual pot comes first, and one digit orders it with its broths")
  func pot() throws {
    let table = try OrderTable()
    let database = table.house.database
    let day = database.store.calendar.businessDay(of: table.house.clock.now)
    let member = Member(
      id: Identifier(rawValue: "0197b2c0-0000-7000-8000-000000000003"), code: "M0003",
      name: "李先生", phone: "13800005679", level: "gold", birthday: nil,
      enrolledAt: table.house.clock.now)
    let visits = (1...6).map { back in
      MemberVisit(
        day: day.adding(days: -20 * back), partySize: 2, spentMinorUnits: 212_00,
        dishes: ["P1": 1, "B1": 1, "B3": 1, "D6": 2])
    }
    _ = try database.importMembers([ImportedMember(member: member, facts: [], visits: visits)])
    _ = try database.perform(
      AttachMemberToParty(member.id, toParty: table.party.id), by: table.house.author("1"))
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try table.pilot(size)
      #expect(pilot.screen.contains { $0.hasPrefix(" 1 Two-broth pot") && $0.contains("clear") })
    }
    let pilot = try table.pilot()
    #expect(pilot.screen.contains { $0.contains("6/6 clear, tomato") })
    pilot.press(.character("1"))
    pilot.expectScreenContains("clear, tomato: 6 of the last 6 visits")
    pilot.press(.enter)
    let line = try #require(try table.order.lines.first)
    #expect(line.name.chinese == "鸳鸯锅底")
    #expect(line.broths == ["B1", "B3"])
    #expect(line.suggestionID != nil)
    #expect(!pilot.screen.contains { $0.hasPrefix(" 1 Two-broth pot") })
  }

  @Test("One key says that a dish disappointed, and once more takes it back")
  func disappointing() throws {
    let table = try Self.regular()
    let pilot = try table.pilot()
    pilot.press(.character("2"), .enter)
    let line = try #require(try table.order.lines.last)
    pilot.press(.character("D"))
    #expect(pilot.screen.contains { $0.contains("Noted: \(line.name.english) disappointed") })
    pilot.press(.character("D"))
    #expect(pilot.screen.contains { $0.contains("Taken back: \(line.name.english)") })
  }

  @Test("An offer says the dish in the reader's language first")
  func offerInEnglish() throws {
    let table = try Self.regular()
    for size in [Size.desk, .minimum, .phone] {
      let pilot = try table.pilot(size)
      #expect(pilot.screen.contains { $0.hasPrefix(" 2 Shrimp paste") && $0.contains("usual, 5") })
      pilot.press(.function(2))
      #expect(pilot.screen.contains { $0.hasPrefix(" 2 虾滑") })
    }
  }

  @Test("How the table of a regular looks")
  func looks() throws {
    let table = try Self.regular()
    try Pilot.assertSnapshots(
      named: "Order/regular", pilot: { try table.pilot($0) },
      steps: { $0.type("2m") })
  }
}

extension OrderTable {
  /// Guests with an allergy at a table that is kept without suggestions.
  fileprivate static func shownNoOffers() throws -> OrderTable {
    for _ in 0..<100 {
      let table = try OrderTable(
        member: NewMember(name: "王女士", level: "gold"),
        house: try SampleHouse(hours: "[suggestions]\ncontrol_percent = 50\n"))
      guard table.party.control?.isControl == true else { continue }
      try table.note(.allergy(.peanut))
      return table
    }
    throw StoreError.gone("a hundred parties of one kind")
  }

  /// Two guests with a tripe and a shrimp paste, in a house where twenty parties of two had tofu too.
  fileprivate static func smallBasket() throws -> OrderTable {
    let table = try OrderTable()
    let database = table.house.database
    let free = try #require(database.floor().tables.first { $0.table.name == "T01" }?.table.id)
    for _ in 0..<20 {
      let party = try database.perform(
        SeatParty(.walkIn(partySize: 2, guestName: nil), at: [free]), by: table.house.author("1"))
      let check = try database.order(of: party.id).check.id
      for code in ["D1", "D3", "D4"] {
        try database.perform(
          AddLine(NewLine(dishID: table.dish(code).id), to: check), by: table.house.author("2"))
      }
      try database.perform(SendLines(of: check), by: table.house.author("2"))
      let due = try database.bill(of: check).total.minorUnits
      _ = try database.perform(
        Pay(check, tender: .cash, amount: due, tendered: due), by: table.house.author("3"))
      try database.perform(PartyLeaves(party.id), by: table.house.author("2"))
      try database.perform(MarkTableReady(free), by: table.house.author("2"))
    }
    try table.addElsewhere("D1")
    try table.addElsewhere("D3")
    return table
  }
}
