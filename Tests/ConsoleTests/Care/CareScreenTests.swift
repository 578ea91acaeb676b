import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("What is to be done for guests, over every screen")
struct CareScreenTests {
  /// Chen comes in half an hour and wants the red wine decanted, which is due now.
  private func house(
    _ assignee: TaskAssignee.Who? = nil, what: String = "decant the red wine"
  ) throws -> SampleHouse {
    let house = try SampleHouse()
    _ = try house.database.perform(
      BookTable(
        NewReservation(
          at: house.clock.now.advanced(byMinutes: 40), partySize: 2, guestName: "Chen",
          tableIDs: [try house.tableID("T01")],
          tasks: [.init(what: what, minutesBefore: 30, assignee: assignee)])),
      by: house.author("1"))
    return house
  }

  private func kitchen(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    try Pilot(size, in: house, showing: KitchenScreen(), as: "4")
  }

  private func floor(_ house: SampleHouse, _ size: Size = .desk) throws -> Pilot {
    try Pilot(size, in: house, showing: FloorScreen(), as: "2")
  }

  @Test("The kitchen's task stands on the kitchen's screen with one bell, and on no server's")
  func ofARole() throws {
    let role = try SampleHouse().staff("4").role.code
    let house = try house(.role(role))
    let kitchen = try kitchen(house)
    let floor = try floor(house)
    kitchen.expectScreenLacks("decant the red wine")
    try house.database.raiseDueTasks()
    for pilot in [kitchen, floor] { pilot.changeElsewhere() }
    kitchen.expectScreenContains("* 1 to do")
    #expect(kitchen.screen.suffix(2).first?.contains("T01  decant the red wine, Chen") == true)
    #expect(kitchen.terminal.bellCount == 1)
    floor.expectScreenLacks("1 to do")
    #expect(floor.terminal.bellCount == 0)
    kitchen.changeElsewhere()
    #expect(kitchen.terminal.bellCount == 1)
    // Taken and done without leaving the screen.
    kitchen.press(.control("t"), .enter)
    #expect(kitchen.noticeLine.contains("Yours: decant the red wine"))
    kitchen.press(.enter, .enter)
    #expect(kitchen.noticeLine.contains("Done: decant the red wine"))
    kitchen.expectScreenContains("Nothing is to be done.")
    kitchen.press(.escape)
    kitchen.expectScreenLacks("* 1 to do")
    let day = house.database.store.calendar.businessDay(of: house.clock.now)
    #expect(
      try house.database.bookings(on: day).flatMap(\.reservation.tasks)
        .allSatisfy { $0.doneAt != nil })
  }

  @Test(
    "A task of nobody in particular stands before whoever serves guests",
    arguments: [
      Size.desk, .minimum, .phone,
    ])
  func ofWhoeverServes(_ size: Size) throws {
    let house = try house()
    let floor = try floor(house, size)
    let kitchen = try kitchen(house)
    try house.database.raiseDueTasks()
    for pilot in [floor, kitchen] { pilot.changeElsewhere() }
    floor.expectScreenContains("* 1 to do")
    kitchen.expectScreenLacks("to do")
    floor.press(.control("t"))
    floor.expectScreenContains("p decant th")
    floor.press(.function(2))
    floor.expectScreenContains("今晚为客人要做的事")
  }

  @Test("Handed over, it is the colleague's, who hears of it once, also when signing in later")
  func handedOver() throws {
    let table = try OrderOfferTests.regular()
    let server = try table.pilot()
    let host = try Pilot(in: table.house, showing: FloorScreen(), as: "1")
    server.press(.control("t"))
    server.expectScreenContains("To do for guests tonight")
    server.press(.character("h"))
    server.expectScreenContains("Who does it?")
    let name = try table.house.staff("1").name
    server.type("1")
    server.press(.enter)
    #expect(server.noticeLine.contains("\(name) has it now"))
    host.changeElsewhere()
    #expect(host.noticeLine.contains("hands over to you"))
    #expect(host.terminal.bellCount == 1)
    host.changeElsewhere()
    #expect(host.terminal.bellCount == 1)
    #expect(server.terminal.bellCount == 0)
    let later = try Pilot(in: table.house, showing: FloorScreen(), as: "1")
    #expect(later.terminal.bellCount == 1)
    let given = try #require(
      try table.house.database.careAlerts().first { $0.handedByID != nil })
    #expect(given.ownerName == name)
    #expect(given.handedByName == (try table.house.staff("2")).name)
    // On the guest's card it stands with both names, and goes on by the same key.
    let card = try Pilot(
      in: table.house, showing: MemberScreen(memberID: try #require(given.memberID)), as: "1")
    card.expectScreenContains(name)
  }

  @Test("How the list looks")
  func looks() throws {
    let house = try house(what: "醒红酒")
    try house.database.raiseDueTasks()
    try Pilot.assertSnapshots(
      named: "Care/list", pilot: { try floor(house, $0) }, steps: { $0.press(.control("t")) })
  }

  @Test("How an anniversary, a card that is greeted and help look in the list")
  func kindsLook() throws {
    let house = try SampleHouse()
    try house.configure(
      more: ["elderly", "anniversary", "child", "level"].map { "[[care]]\nfor = \"\($0)\"\n" }
        .joined(separator: "\n"))
    let database = house.database
    let day = database.store.calendar.businessDay(of: house.clock.now)
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", level: "gold")), by: house.author("5"))
    let facts: [MemberFact.Kind] = [
      .anniversary(on: YearlyDay(month: day.month, day: day.day, year: day.year - 10)),
      .help(.elderly),
    ]
    for fact in facts {
      _ = try database.perform(
        NoteFact(fact, for: member.id, consent: .spoken), by: house.author("5"))
    }
    _ = try database.perform(
      IssueTicket(NewTicket(partySize: 2, memberID: member.id)), by: house.author("1"))
    let party = try house.sitsDown(3, at: "T02")
    _ = try database.perform(
      NoteNeeds([.help(.highChair)], seat: 2, for: .party(party.id)), by: house.author("2"))
    try Pilot.assertSnapshots(
      named: "Care/kinds", pilot: { try floor(house, $0) }, steps: { $0.press(.control("t")) })
  }
}
