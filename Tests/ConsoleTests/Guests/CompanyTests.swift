import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Two members at one table, on every screen")
struct CompanyTests {
  @discardableResult
  private func enrol(
    _ name: String, _ facts: MemberFact.Kind..., in house: SampleHouse
  ) throws -> Member {
    let member = try house.database.perform(
      EnrolMember(NewMember(name: name)), by: house.author("5"))
    for fact in facts {
      _ = try house.database.perform(
        NoteFact(fact, for: member.id, consent: .spoken), by: house.author("5"))
    }
    return member
  }

  private func guests(_ table: OrderTable) throws -> [String] {
    try table.house.database.guests(of: .party(table.party.id)).map {
      $0.name + ($0.seat.map { " \($0)" } ?? "")
    }
  }

  @Test("At the order one key, the initials and the seat add another guest with her allergy")
  func order() throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    try enrol("陈雨欣", .allergy(.peanut), in: table.house)
    let pilot = try table.pilot()
    pilot.press(.character("&"))
    pilot.expectScreenContains("who comes too")
    pilot.type("cyx@2")
    pilot.expectScreenContains("> 陈雨欣")
    pilot.press(.enter)
    #expect(try guests(table) == ["王秀英", "陈雨欣 2"])
    #expect(pilot.screen[0].contains("王秀英 +1"))
    #expect(pilot.screen[0].contains("! peanuts: seat 2"))
    // Whose it is, because there are two.
    pilot.expectScreenContains("陈雨欣: peanuts: allergy")
    pilot.type("hsg")
    #expect(pilot.screen.contains { $0.contains("花生糕") && $0.contains("! peanuts") })
  }

  @Test("The first whom & adds is the table's guest, and a wrong seat is refused where it stands")
  func first() throws {
    let table = try OrderTable()
    try enrol("王秀英", in: table.house)
    try enrol("陈雨欣", in: table.house)
    let pilot = try table.pilot()
    pilot.press(.character("&"))
    pilot.type("wxy@1")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("王秀英"))
    pilot.press(.character("&"))
    pilot.type("cyx@0")
    pilot.press(.enter)
    #expect(try guests(table) == ["王秀英 1"])
    for _ in 0..<2 { pilot.press(.backspace) }
    pilot.type("@1")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("seat 1"))
    #expect(try guests(table) == ["王秀英 1"])
    pilot.press(.backspace, .character("2"), .enter)
    #expect(try guests(table) == ["王秀英 1", "陈雨欣 2"])
  }

  @Test("On the card Tab shows the next guest, s gives the seat, r says who is not here")
  func card() throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    let chen = try enrol("陈雨欣", in: table.house)
    _ = try table.house.database.perform(
      AddGuest(chen.id, to: .party(table.party.id)), by: table.house.author("1"))
    let pilot = try table.pilot()
    pilot.press(.character("G"), .tab)
    #expect(pilot.screen[0].contains("陈雨欣"))
    pilot.press(.character("s"), .character("3"), .enter)
    #expect(try guests(table) == ["王秀英", "陈雨欣 3"])
    pilot.press(.character("r"))
    #expect(try guests(table) == ["王秀英"])
    #expect(pilot.screen[0].contains("王秀英"))
    pilot.press(.character("r"))
    #expect(try guests(table) == ["王秀英"])
    #expect(pilot.noticeLine.contains("the bill is 王秀英's"))
  }

  @Test("f on the card of who came along puts another in that guest's place")
  func replaced() throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    let chen = try enrol("陈雨欣", in: table.house)
    try enrol("李明", in: table.house)
    _ = try table.house.database.perform(
      AddGuest(chen.id, to: .party(table.party.id)), by: table.house.author("1"))
    let pilot = try table.pilot()
    pilot.press(.character("G"), .tab, .character("f"))
    pilot.type("lm")
    pilot.press(.enter)
    #expect(try guests(table) == ["王秀英", "李明"])
    #expect(pilot.screen[0].contains("李明"))
  }

  @Test("Whoever usually comes along is offered before anything is typed")
  func usual() throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    let house = table.house
    let chen = try enrol("陈雨欣", in: house)
    _ = try house.database.perform(
      AddGuest(chen.id, to: .party(table.party.id)), by: house.author("1"))
    try table.addElsewhere("D1")
    let check = try table.order.check.id
    _ = try house.database.perform(SendLines(of: check), by: house.author("2"))
    let total = try house.database.bill(of: check).total
    _ = try house.database.perform(
      Pay(check, tender: .cash, amount: total.minorUnits), by: house.author("3"))

    let wang = try #require(try house.database.findMembers("王秀英").first)
    let party = try house.sitsDown(2, at: "T05")
    _ = try house.database.perform(
      AttachMemberToParty(wang.id, toParty: party.id), by: house.author("1"))
    let pilot = try Pilot(in: house, showing: OrderScreen(partyID: party.id), as: "2")
    pilot.press(.character("&"))
    pilot.expectScreenContains("> 陈雨欣")
    pilot.press(.enter)
    #expect(try house.database.guests(of: .party(party.id)).map(\.name) == ["王秀英", "陈雨欣"])
  }

  @Test("In the queue and on the floor the same key does it, and the floor says who came along")
  func doorAndFloor() throws {
    let house = try SampleHouse()
    try enrol("王秀英", in: house)
    try enrol("陈雨欣", .allergy(.peanut), in: house)
    try house.arrives(2)
    let host = try Pilot(in: house, as: "1")
    for name in ["wxy", "cyx"] {
      host.press(.character("&"))
      host.type(name)
      host.press(.enter)
    }
    host.expectScreenContains("陈雨欣: peanuts: allergy")
    host.press(.character("c"), .character("s"), .enter)
    let server = try Pilot(in: house, as: "2")
    server.type("T01")
    server.press(.escape)
    server.expectScreenContains("陈雨欣")
    server.expectScreenContains("! ")
    #expect(try house.database.floor().tables.flatMap { $0.guests.values.joined() }.count == 2)
  }

  @Test(arguments: [Size.desk, .minimum, .phone])
  func twoGuestsAtTheOrder(_ size: Size) throws {
    let table = try OrderTable(member: NewMember(name: "王秀英"))
    let chen = try enrol("陈雨欣", .allergy(.peanut), in: table.house)
    _ = try table.house.database.perform(
      AddGuest(chen.id, to: .party(table.party.id), seat: 2), by: table.house.author("1"))
    let pilot = try table.pilot(size)
    #expect(pilot.screen[0].contains("王秀英 +1"))
    #expect(pilot.screen[0].contains("peanuts"))
  }
}
