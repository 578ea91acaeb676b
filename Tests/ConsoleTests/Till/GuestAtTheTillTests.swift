import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("The cashier knows who pays")
struct GuestAtTheTillTests {
  @Test("with one key, also after the bill was paid")
  func card() throws {
    let evening = try Evening()
    let party = try evening.seat("T01")
    let member = try evening.database.perform(
      EnrolMember(NewMember(name: "王秀英")), by: evening.house.author("5"))
    _ = try evening.database.perform(
      NoteFact(.allergy(.peanut), for: member.id, consent: .spoken), by: evening.house.author("5"))
    _ = try evening.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: evening.house.author("2"))
    let pilot = try evening.till()
    pilot.press(.character("g"))
    pilot.expectScreenContains("peanuts: allergy")
    pilot.press(.escape)
    try evening.askForBill("T01")
    pilot.changeElsewhere()
    pilot.press(.character("1"), .enter)
    #expect(try evening.bill(of: "T01").check.stage == .closed)
    pilot.press(.enter, .tab, .character("g"))
    pilot.expectScreenContains("peanuts: allergy")
  }

  @Test("and finds one whom nobody has recognised yet")
  func find() throws {
    let evening = try Evening()
    try evening.seat("T01")
    _ = try evening.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: "13800005678")), by: evening.house.author("5"))
    let pilot = try evening.till()
    pilot.press(.character("g"))
    pilot.type("5678")
    pilot.press(.enter)
    #expect(try evening.bill(of: "T01").member?.name == "王秀英")
  }
}
