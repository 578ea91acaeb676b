import HeadquartersContract
import StoreDatabase
import StoreDomain
import TerminalCore
import Testing

@testable import Console

@Suite("Points at the till")
struct PointsAtTheTillTests {
  /// A point for each yuan, which takes 0.10 off.
  static let section = "[points]\nworth = \"0.10\"\nexpire_months = 12\n"

  /// A guest of another store at T01, whose bill is 114.00, with 320 points.
  private func evening(others: [String] = []) throws -> (Evening, Identifier<Member>) {
    let evening = try Evening(SampleHouse(hours: Self.section))
    let id = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000a001")
    let day = LocalDate(year: 2027, month: 10, day: 1)
    let row = MemberRow(
      code: "M77", name: "王秀英", enrolledAt: Timestamp(millisecondsSinceEpoch: 0),
      points: [
        .init(
          id: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000b001"), left: 320,
          earnedOn: LocalDate(year: 2026, month: 10, day: 1), expiresOn: day)
      ])
    try evening.house.receive(
      ChangeItem(.member, id: id.rawValue, version: 1, row), cursor: "1-1")
    let party = try evening.seat("T01")
    _ = try evening.database.perform(
      AttachMemberToParty(id, toParty: party.id), by: evening.house.author("2"))
    for name in others {
      let other = try evening.database.perform(
        EnrolMember(NewMember(name: name)), by: evening.house.author("5"))
      _ = try evening.database.perform(
        AddGuest(other.id, to: .party(party.id)), by: evening.house.author("2"))
    }
    try evening.askForBill("T01")
    return (evening, id)
  }

  @Test("The cashier sees what the member has and what the bill earns, and uses all in two keys")
  func asManyAsPossible() throws {
    let (evening, _) = try evening()
    let pilot = try evening.till()
    pilot.expectScreenContains("points: 320, it earns 114")
    pilot.press(.character("m"))
    pilot.expectScreenContains("T01: 320 points, one is worth 0.10; 0 for none")
    pilot.press(.enter)
    pilot.expectScreenContains("320 points take off 32.00: 82.00 to pay.")
    pilot.expectScreenContains("points: 0, it earns 82")
    #expect(try evening.bill(of: "T01").remaining.minorUnits == 8_200)
    pilot.press(.character("1"), .enter)
    #expect(try evening.payments(of: "T01") == ["cash 8200"])
    pilot.expectScreenContains("points earned")
    pilot.expectScreenContains("points now")
  }

  @Test("In Chinese, by number, and back")
  func byNumber() throws {
    let (evening, _) = try evening()
    let pilot = try evening.till()
    pilot.press(.function(2))
    pilot.expectScreenContains("积分 320，本单可得 114")
    pilot.press(.character("m"))
    pilot.expectScreenContains("T01：320 积分，每分抵 0.10；0 为不用")
    pilot.type("120")
    pilot.press(.enter)
    pilot.expectScreenContains("已用 120 积分抵扣 12.00，应收 102.00。")
    pilot.press(.character("m"))
    pilot.type("0")
    pilot.press(.enter)
    pilot.expectScreenContains("未使用积分，积分记入 王秀英，应收 114.00。")
    #expect(try evening.bill(of: "T01").points?.balance.points == 320)
  }

  @Test("More than the member has is refused with the reason")
  func tooMany() throws {
    let (evening, _) = try evening()
    let pilot = try evening.till()
    pilot.press(.character("m"))
    pilot.type("321")
    pilot.press(.enter)
    #expect(pilot.noticeLine.contains("Only 320 points are left. Use fewer."))
    #expect(try evening.bill(of: "T01").points?.used == 0)
  }

  @Test("Of several known guests the cashier says whose points they are")
  func whose() throws {
    let (evening, wang) = try evening(others: ["李明"])
    let pilot = try evening.till()
    pilot.expectScreenContains("points: 320, it earns 114, 王秀英")
    pilot.press(.character("m"))
    // What can be used depends on whose they are.
    pilot.expectScreenContains("T01: points, one is worth 0.10; 0 for none")
    pilot.press(.right, .tab)
    pilot.type("0")
    pilot.press(.enter)
    pilot.expectScreenContains("it earns 114, 李明")
    #expect(try evening.bill(of: "T01").points?.memberID != wang)
  }

  @Test("A house without points has no such key")
  func off() throws {
    let pilot = try Evening.atHalfPastNine().till()
    pilot.press(.character("m"))
    pilot.expectScreenLacks("points")
  }

  @Test("On a phone, too")
  func phone() throws {
    let (evening, _) = try evening()
    let pilot = try evening.till(.phone)
    pilot.press(.enter)
    pilot.expectScreenContains("points: 320, it earns 114")
    pilot.press(.character("m"), .enter)
    #expect(try evening.bill(of: "T01").points?.used == 320)
    pilot.expectScreenContains("82.00")
  }

  @Test("A bill with points, and the form for them, in every window and both languages")
  func snapshots() throws {
    try Pilot.assertSnapshots(named: "Till/points") { size in
      let (evening, id) = try evening(others: ["李明"])
      _ = try evening.database.perform(
        UsePoints(evening.check(of: "T01"), of: id, points: 120), by: evening.house.author("3"))
      return try evening.till(size)
    } steps: {
      if $0.terminal.size == .phone { $0.press(.enter) }
    }
    try Pilot.assertSnapshots(named: "Till/usePoints") { size in
      try evening(others: ["李明"]).0.till(size)
    } steps: {
      if $0.terminal.size == .phone { $0.press(.enter) }
      $0.press(.character("m"))
    }
  }

  @Test("The member's card says how many there are, what is lost next, and what became of them")
  func card() throws {
    let (evening, id) = try evening()
    _ = try evening.database.perform(
      UsePoints(evening.check(of: "T01"), of: id, points: 20), by: evening.house.author("3"))
    let pilot = try evening.till()
    pilot.press(.character("g"))
    pilot.expectScreenContains("300 points, lost after 2027-10-01")
    pilot.expectScreenContains("-20")
    pilot.expectScreenContains("used, check 1")
    pilot.press(.function(2))
    pilot.expectScreenContains("300 积分，2027-10-01 后失效")
    pilot.expectScreenContains("使用，1 号单")
  }

  @Test("Before a member is erased it is said that points are lost")
  func erased() throws {
    let (evening, id) = try evening()
    #expect(try evening.database.erasure(of: id).points == 320)
  }
}
