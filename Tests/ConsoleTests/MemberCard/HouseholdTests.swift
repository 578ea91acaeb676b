import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Household, help and notes on the guest's card")
struct HouseholdTests {
  private static let secret = "offer the terrace"

  private func pilot(
    _ table: OrderTable, _ size: Size = .desk, as code: String = "2"
  ) throws -> Pilot {
    let pilot = try table.pilot(size, as: code)
    pilot.press(.character("G"))
    return pilot
  }

  private func facts(_ table: OrderTable) throws -> [MemberFact.Kind] {
    let id = try #require(try table.house.database.party(table.party.id)?.memberID)
    return try table.house.database.profile(id, for: Set(MemberFact.Audience.allCases))
      .facts.map(\.kind)
  }

  @Test("Each is noted by its own key in one form, and ended under the cursor")
  func notedAndEnded() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let pilot = try pilot(table, as: "5")
    pilot.press(.character("n"), .character("f"), .enter)
    pilot.type("刘洋")
    pilot.press(.enter)
    pilot.expectScreenContains("partner 刘洋")
    pilot.press(.character("n"), .character("y"))
    pilot.type("2016-5-10")
    pilot.press(.enter)
    pilot.expectScreenContains("anniversary 10 May 2016")
    pilot.press(.character("n"), .character("h"), .enter)
    pilot.expectScreenContains("help: elderly guest")
    pilot.press(.character("n"), .character("n"))
    pilot.type("likes jasmine tea")
    pilot.press(.control("s"))
    pilot.expectScreenContains("“likes jasmine tea”")
    #expect(
      Set(try facts(table)) == [
        .companion(name: "刘洋", relation: .partner),
        .anniversary(on: YearlyDay(month: 5, day: 10, year: 2016)), .help(.elderly),
        .note("likes jasmine tea", audience: .everyone),
      ])
    for _ in 1...4 {
      pilot.press(.down, .down, .down, .down, .down, .character("e"), .character("E"))
    }
    #expect(try facts(table) == [])
    pilot.expectScreenContains("nothing noted yet")
  }

  @Test("Whoever comes with the guest is said as one person")
  func relations() {
    #expect(MemberFact.Relation.parent.name == Phrase("parent", "父亲或母亲"))
    #expect(
      MemberFact.Kind.companion(name: nil, relation: .grandparent)
        .phrase(on: LocalDate(year: 2026, month: 11, day: 22))
        == Phrase("children's grandparent", "孩子的祖辈"))
  }

  @Test("A wheelchair is asked about first, like everything that tells of health")
  func consent() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let pilot = try pilot(table)
    pilot.press(.character("n"), .character("h"), .character("2"), .enter)
    #expect(try facts(table) == [])
    pilot.press(.character("s"))
    #expect(try facts(table) == [.help(.wheelchair)])
  }

  @Test("A day that there is not is said in the form, and stays to be mended")
  func impossibleDay() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let pilot = try pilot(table)
    pilot.press(.character("n"), .character("y"))
    pilot.type("2-30")
    pilot.press(.enter)
    pilot.expectScreenContains("! there is no such day")
    #expect(try facts(table) == [])
  }

  @Test("A note for those who lead stands on their card alone, whoever wrote it")
  func leadsOnly() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣", phone: "13800005678"))
    try table.note(.allergy(.peanut))
    try table.note(.preference("window seat"))
    let server = try pilot(table)
    server.press(.character("n"), .character("n"))
    server.type(Self.secret)
    server.press(.enter, .character("2"), .enter)
    #expect(try facts(table).contains(.note(Self.secret, audience: .leads)))
    server.expectScreenContains("window seat")
    server.press(.escape)
    let order = try table.pilot()
    order.expectScreenLacks(Self.secret)
    let manager = try pilot(table, as: "5")
    manager.expectScreenContains("“\(Self.secret)”")
    manager.expectScreenContains("those who lead, Bo, 22 Nov")
    // The same card once more, by somebody else: nothing of it is left.
    let again = try pilot(table)
    again.expectScreenContains("window seat")
    again.expectScreenLacks(Self.secret)
    // Nor does the table's detail show it.
    let floor = try Pilot(in: table.house, as: "2")
    floor.type("T04")
    floor.press(.escape)
    floor.expectScreenContains("window seat")
    floor.expectScreenLacks(Self.secret)
  }

  @Test(
    "A long note is read whole, with who reads it and who wrote it, in a narrow window too",
    arguments: [Size.phone, .minimum, .desk])
  func wholeNote(size: Size) throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let words =
      "the noise by the door spoiled two evenings, give the round table at the back and greet "
      + "in person"
    try table.note(.note(words, audience: .leads))
    let pilot = try pilot(table, size, as: "5")
    pilot.press(.down, .down, .down)
    // What the guest usually eats stands at the right of a wide card.
    let left = pilot.screen.map { size == .desk ? String($0.prefix(66)) : $0 }
    let read = left.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(read.contains("- “\(words)” those who lead, Chen, 22 Nov"), "\(pilot.text)")
  }

  @Test("Who comes along and a day are read whole in the narrowest window")
  func wholeFacts() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    try table.note(.companion(name: "Margarethe", relation: .grandparent))
    try table.note(.anniversary(on: YearlyDay(month: 5, day: 10, year: 2016)))
    let pilot = try pilot(table, .phone, as: "5")
    for wanted in ["anniversary 10 May 2016", "children's grandparent Margarethe"] {
      let isThere = (0..<6).contains { _ in
        if pilot.text.contains(wanted) { return true }
        pilot.press(.down)
        return pilot.text.contains(wanted)
      }
      #expect(isThere, "“\(wanted)” is not on the screen:\n\(pilot.text)")
    }
  }

  @Test("A note for everybody stands at the table with its author")
  func atTheTable() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣", formOfAddress: "Ms Chen"))
    try table.note(.note("likes jasmine tea", audience: .everyone))
    let floor = try Pilot(in: table.house, as: "2")
    floor.type("T04")
    floor.press(.escape)
    floor.expectScreenContains("“likes jasmine tea”")
    // In the list as they are addressed, beside it with the name too.
    let row = try #require(floor.screen.first { $0.contains(">T04") })
    #expect(row.contains("Ms Chen"))
    floor.expectScreenContains("T04  陈雨欣")
    let other = try Pilot(in: table.house, as: "2")
    other.press(.character("/"))
    other.type("ms")
    other.expectScreenContains(">T04")
  }

  @Test("The one note of an earlier version stands without author, and is ended like the others")
  func oldNote() throws {
    let table = try OrderTable()
    let member = Member(
      id: Identifier(rawValue: "0197b2c0-0000-7000-8000-000000000001"), code: "M0001",
      name: "陈雨欣", phone: nil, level: "gold", birthday: nil, note: "hard of hearing",
      enrolledAt: table.house.clock.now)
    _ = try table.house.database.importMembers([ImportedMember(member: member)])
    _ = try table.house.database.perform(
      AttachMemberToParty(member.id, toParty: table.party.id), by: table.house.author("1"))
    let pilot = try pilot(table, as: "5")
    pilot.expectScreenContains("“hard of hearing”")
    pilot.press(.down, .down, .down, .character("e"))
    pilot.expectScreenContains("End this note?")
    pilot.press(.character("E"))
    pilot.expectScreenLacks("hard of hearing")
    #expect(try table.house.database.member(table.memberID)?.note == nil)
  }

  @Test("How to address a guest is asked on enrolling, and changed on the card")
  func address() throws {
    let table = try OrderTable()
    let pilot = try pilot(table, as: "5")
    pilot.press(.control("n"))
    pilot.type("陈雨欣")
    pilot.press(.enter, .enter, .enter, .enter)
    pilot.type("Ms Chen")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("Ms Chen"))
    #expect(try table.house.database.member(table.memberID)?.formOfAddress == "Ms Chen")
    pilot.press(.character("G"))
    pilot.expectScreenContains("陈雨欣 (Ms Chen)")
    pilot.press(.character("c"), .enter, .enter, .enter)
    pilot.type("陈女士")
    pilot.press(.enter)
    pilot.expectScreenContains("陈雨欣 (陈女士)")
    let order = try table.pilot()
    #expect(order.screen[0].contains("陈女士"))
  }

  @Test("What a colleague changes while the form is open is not put back by it")
  func changedMeanwhile() throws {
    let table = try OrderTable(
      member: NewMember(
        name: "陈雨欣", formOfAddress: "Ms Chen", birthday: .gregorian(month: 5, day: 3)))
    let id = try table.memberID
    let pilot = try pilot(table, as: "5")
    func member() throws -> Member? { try table.house.database.member(id) }
    pilot.press(.character("c"))
    try table.house.database.perform(
      ChangeMember(id, formOfAddress: "陈女士", birthday: .gregorian(month: 5, day: 4)),
      by: table.house.author("5"))
    pilot.type("陈小雨")
    pilot.press(.control("s"))
    #expect(try member()?.name == "陈小雨")
    #expect(try member()?.formOfAddress == "陈女士")
    #expect(try member()?.birthday == .gregorian(month: 5, day: 4))
    pilot.press(.character("c"))
    try table.house.database.perform(
      ChangeMember(id, name: "陈雨心"), by: table.house.author("5"))
    pilot.press(.up)
    pilot.press(.backspace)
    pilot.press(.control("s"))
    #expect(try member()?.name == "陈雨心")
    #expect(try member()?.formOfAddress == nil)
  }

  @Test("A long form of address leaves room for the alerts, in the order and at the table")
  func addressLooks() throws {
    let table = try OrderTable(
      member: NewMember(
        name: "陈雨欣", formOfAddress: "Frau Professor Dr. Lindqvist", code: "M0007"))
    try table.note(.allergy(.peanut))
    try Pilot.assertSnapshots(
      named: "MemberCard/address-order", pilot: { try table.pilot($0) })
    try Pilot.assertSnapshots(
      named: "MemberCard/address-floor", pilot: { try Pilot($0, in: table.house, as: "2") },
      steps: { pilot in
        pilot.type("T04")
        pilot.press(.escape)
      })
  }

  @Test("How the household looks on the card")
  func looks() throws {
    let table = try OrderTable(
      member: NewMember(name: "陈雨欣", formOfAddress: "Ms Chen", code: "M0007"))
    for kind: MemberFact.Kind in [
      .child(name: "豆豆", bornIn: LocalDate(year: 2024, month: 5, day: 1)),
      .companion(name: "刘洋", relation: .partner), .companion(name: nil, relation: .grandparent),
      .anniversary(on: YearlyDay(month: 5, day: 10, year: 2016)), .help(.wheelchair),
      .note("likes jasmine tea 喜欢茉莉花茶", audience: .everyone), .note(Self.secret, audience: .leads),
    ] {
      try table.note(kind)
      table.house.clock.advance(seconds: 60)
    }
    try Pilot.assertSnapshots(
      named: "MemberCard/household", pilot: { try pilot(table, $0, as: "5") },
      steps: { $0.press(.down, .down, .down) })
    try Pilot.assertSnapshots(
      named: "MemberCard/note-what", pilot: { try pilot(table, $0, as: "5") },
      steps: { $0.press(.character("n")) })
    try Pilot.assertSnapshots(
      named: "MemberCard/note-form", pilot: { try pilot(table, $0, as: "5") },
      steps: { pilot in
        pilot.press(.character("n"), .character("n"))
        pilot.type("likes jasmine")
        pilot.press(.enter)
      })
    try Pilot.assertSnapshots(
      named: "MemberCard/family-form", pilot: { try pilot(table, $0, as: "5") },
      steps: { $0.press(.character("n"), .character("f")) })
    try Pilot.assertSnapshots(
      named: "MemberCard/change-form", pilot: { try pilot(table, $0, as: "5") },
      steps: { $0.press(.character("c")) })
  }
}

extension OrderTable {
  fileprivate var memberID: Identifier<Member> {
    get throws { try #require(try house.database.party(party.id)?.memberID) }
  }
}
