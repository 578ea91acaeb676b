import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Who the guest is")
struct MemberScreenTests {
  private func pilot(
    _ table: OrderTable, _ size: Size = .desk, as code: String = "2"
  ) throws -> Pilot {
    let pilot = try table.pilot(size, as: code)
    pilot.press(.character("G"))
    return pilot
  }

  private func facts(_ table: OrderTable) throws -> [MemberFact.Kind] {
    let id = try #require(try table.house.database.party(table.party.id)?.memberID)
    return try table.house.database.profile(id).facts.map(\.kind)
  }

  @Test("A guest is found by the last four digits and recognised at the table")
  func recognise() throws {
    let table = try OrderTable()
    _ = try table.house.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: "13800005678")), by: table.house.author("5"))
    let pilot = try pilot(table)
    pilot.expectScreenContains("phone, last four")
    pilot.type("5678")
    pilot.expectScreenContains("王秀英")
    pilot.expectScreenContains("138****5678")
    pilot.press(.enter)
    #expect(try table.house.database.party(table.party.id)?.memberID != nil)
    #expect(pilot.screen[0].contains("王秀英"))
  }

  @Test(
    "A guest is found by name, pinyin initials and code",
    arguments: ["王秀", "wxy", "wangxiu", "M77"])
  func find(by query: String) throws {
    let table = try OrderTable()
    for (name, code) in [("王秀英", "M77"), ("陈雨欣", "M12")] {
      _ = try table.house.database.perform(
        EnrolMember(NewMember(name: name, code: code)), by: table.house.author("5"))
    }
    let pilot = try pilot(table)
    pilot.type(query)
    pilot.expectScreenContains("> 王秀英")
    pilot.expectScreenLacks("陈雨欣")
  }

  @Test("Somebody new is enrolled with the phone that was searched, and sits here")
  func enrol() throws {
    let table = try OrderTable()
    let pilot = try pilot(table, as: "5")
    pilot.type("13912345678")
    pilot.expectScreenContains("nobody is found")
    pilot.press(.control("n"))
    pilot.type("李先生")
    pilot.press(.enter)
    pilot.expectScreenContains("13912345678")
    pilot.press(.enter)
    pilot.type("10-14")
    pilot.press(.enter, .character("2"), .enter, .enter)
    let id = try #require(try table.house.database.party(table.party.id)?.memberID)
    let member = try #require(try table.house.database.member(id))
    #expect(member.name == "李先生")
    #expect(member.birthday == .lunar(month: 10, day: 14))
    #expect(pilot.screen[0].contains("李先生"))
  }

  @Test("A refused enrolment gives the form back with what was typed")
  func enrolRefused() throws {
    let table = try OrderTable()
    _ = try table.house.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: "13800005678")), by: table.house.author("5"))
    let pilot = try pilot(table, as: "5")
    pilot.press(.control("n"))
    pilot.type("王秀")
    pilot.press(.enter)
    pilot.type("13800005678")
    pilot.press(.control("s"))
    #expect(pilot.noticeLine.contains("already a member with this phone"))
    pilot.expectScreenContains("New member")
    pilot.expectScreenContains("13800005678")
  }

  @Test("A server may not enrol, and is told so")
  func serverMayNotEnrol() throws {
    let table = try OrderTable()
    let pilot = try pilot(table)
    pilot.press(.control("n"))
    #expect(pilot.noticeLine.contains("your role may not"))
  }

  @Test("An allergy that the guest tells is noted by pinyin and stands in the order at once")
  func noteAllergy() throws {
    let table = try OrderTable(member: NewMember(name: "王女士"))
    let pilot = try pilot(table)
    pilot.press(.character("n"), .character("a"))
    pilot.type("hs")
    pilot.expectScreenContains("> 花生")
    pilot.press(.enter, .character("s"))
    #expect(try facts(table) == [.allergy(.peanut)])
    pilot.expectScreenContains("peanuts: allergy")
    pilot.press(.escape)
    #expect(pilot.screen[0].contains("! peanuts"))
    pilot.type("hsg")
    pilot.expectScreenContains("! peanuts")
  }

  @Test("A due date is the coming one; a child is noted by its month of birth")
  func noteFamily() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let pilot = try pilot(table)
    pilot.press(.character("n"), .character("p"))
    pilot.type("2-14")
    pilot.press(.enter, .character("s"), .character("n"), .character("c"))
    pilot.type("豆豆")
    pilot.press(.enter)
    pilot.type("2024-5")
    pilot.press(.enter, .character("s"))
    #expect(
      Set(try facts(table)) == [
        .pregnancy(due: LocalDate(year: 2027, month: 2, day: 14)),
        .child(name: "豆豆", bornIn: LocalDate(year: 2024, month: 5, day: 1)),
      ])
    pilot.expectScreenContains("pregnant, week 28, due 14 Feb")
    pilot.expectScreenContains("child 豆豆, 2 years")
  }

  @Test("An impossible due date says what to type and stays")
  func impossibleDate() throws {
    let table = try OrderTable(member: NewMember(name: "陈雨欣"))
    let pilot = try pilot(table)
    pilot.press(.character("n"), .character("p"))
    pilot.type("2-30")
    pilot.press(.enter)
    pilot.expectScreenContains("! there is no such day")
    pilot.expectScreenContains("2-30")
  }

  @Test("A guest born on 29 February is asked when to celebrate, and no other change forgets it")
  func leapDay() throws {
    let table = try OrderTable(
      member: NewMember(name: "陈雨欣", birthday: .gregorian(month: 2, day: 28)))
    let pilot = try pilot(table, as: "5")
    func birthday() throws -> Birthday? {
      let id = try #require(try table.house.database.party(table.party.id)?.memberID)
      return try table.house.database.member(id)?.birthday
    }
    pilot.press(.character("c"), .enter)
    pilot.type("2-29")
    pilot.press(.control("s"))
    pilot.expectScreenContains("in a year without 29 February")
    // Back gives the form with what was typed.
    pilot.press(.escape)
    pilot.expectScreenContains("2-29")
    pilot.press(.control("s"), .character("1"))
    #expect(try birthday() == .gregorian(month: 2, day: 29, leapDay: .march1))
    pilot.expectScreenContains("birthday 29 Feb, else on 1 Mar")
    pilot.press(.character("c"))
    pilot.type("陈小雨")
    pilot.press(.control("s"), .enter)
    pilot.expectScreenContains("陈小雨")
    #expect(try birthday() == .gregorian(month: 2, day: 29, leapDay: .march1))
  }

  @Test("The choice between two months of one number survives a change of the name")
  func repeatedMonth() throws {
    // 2028 has the fifth lunar month twice.
    let table = try OrderTable(
      member: NewMember(
        name: "王女士", birthday: .lunar(month: 5, day: 3, repeatedMonth: .second)))
    let pilot = try pilot(table, as: "5")
    pilot.expectScreenContains("of two months the second")
    pilot.press(.character("c"))
    pilot.type("王太太")
    pilot.press(.control("s"))
    pilot.expectScreenContains("2028 has this lunar month twice")
    pilot.press(.enter)
    pilot.expectScreenContains("王太太")
    let id = try #require(try table.house.database.party(table.party.id)?.memberID)
    #expect(
      try table.house.database.member(id)?.birthday
        == .lunar(month: 5, day: 3, repeatedMonth: .second))
  }

  @Test("Care is claimed, done with how it went, or declined with a reason")
  func care() throws {
    let table = try OrderOfferTests.regular()
    let pilot = try pilot(table)
    pilot.press(.enter)
    pilot.expectScreenContains("Bo does it")
    pilot.press(.enter)
    pilot.type("tomato broth instead")
    pilot.press(.enter)
    pilot.expectScreenContains("done by Bo: tomato broth")
    pilot.press(.down, .character("x"), .character("1"), .enter)
    let alerts = try table.order.alerts
    #expect(alerts.map(\.stage) == [.done, .declined])
    #expect(alerts.last?.outcome == "the guest does not want it")
  }

  @Test("Care that a colleague has taken says who does it")
  func colleagueHasIt() throws {
    let table = try OrderOfferTests.regular()
    let alert = try #require(try table.order.alerts.first)
    _ = try table.house.database.perform(ClaimCare(alert.id), by: table.house.author("5"))
    let pilot = try pilot(table)
    pilot.press(.character("a"))
    #expect(pilot.noticeLine.contains("Chen does it"))
  }

  @Test("The phone is masked, until somebody who may asks for it, which is kept")
  func phone() throws {
    let table = try OrderOfferTests.regular()
    let server = try pilot(table)
    server.expectScreenContains("138****5678")
    server.press(.character("p"))
    #expect(server.noticeLine.contains("your role may not"))
    let manager = try pilot(table, as: "5")
    manager.press(.character("p"))
    manager.expectScreenContains("13800005678")
  }

  @Test("How the guest's card looks")
  func looks() throws {
    let table = try OrderOfferTests.regular()
    try table.note(.preference("window seat 喜欢靠窗"))
    try table.note(.complaint("soup came cold"))
    try Pilot.assertSnapshots(
      named: "MemberCard/guest", pilot: { try pilot(table, $0) }, steps: { $0.press(.down) })
  }

  @Test("How finding a member looks")
  func findingLooks() throws {
    let table = try OrderTable()
    for (name, phone) in [("王秀英", "13800005678"), ("王伟 Wayne", "13911112222"), ("Wang Li", "")] {
      _ = try table.house.database.perform(
        EnrolMember(NewMember(name: name, phone: phone, level: "gold", code: "K\(name.count)")),
        by: table.house.author("5"))
    }
    try Pilot.assertSnapshots(
      named: "MemberCard/find", pilot: { try pilot(table, $0) }, steps: { $0.type("w") })
  }
}
