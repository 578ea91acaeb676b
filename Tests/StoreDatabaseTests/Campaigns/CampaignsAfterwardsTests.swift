import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Campaigns of bills that are opened again, or that nothing is left on")
struct CampaignsAfterwardsTests {
  private func reopen(_ check: Identifier<Check>, in house: CampaignStore) throws {
    _ = try house.database.perform(
      ReopenCheck(check, reason: Reason(.chargedTooMuch)), by: house.store.manager)
  }

  @Test("One that was forgotten is given after all, the difference goes back, and it is told once")
  func forgotten() throws {
    let house = try CampaignStore()
    let database = house.database
    let check = try house.order([("D001", 3)])
    try house.pay(check)
    try reopen(check, in: house)
    #expect(try house.take("third", on: check).remaining == house.money(-3_800))
    let cash = try #require(try house.bill(check).payments.first)
    let outcome = try database.perform(
      GiveBack(check, of: cash.id, amount: 3_800, reason: Reason(.chargedTooMuch)),
      by: house.store.manager)
    #expect(outcome.isClosed)
    expectAddsUp(try house.bill(check))
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 8_700)
    #expect(report.campaigns?.map(\.code) == ["third"])
    #expect(report.campaigns?.map(\.minorUnits) == [3_800])
    try expectEventsEqualRevisions(house.store)
  }

  @Test("What was given keeps its stock while the check is open, and gives it back when taken off")
  func stock() throws {
    let house = try CampaignStore()
    let database = house.database
    let first = try house.order([("W01", 1)], at: "T01")
    let second = try house.order([("W01", 1)], at: "T02")
    try house.take("juice", on: first)
    try house.pay(first)
    try reopen(first, in: house)
    #expect(try house.bill(first).campaigns?.taken.map(\.code) == ["juice"])
    #expect(throws: CampaignObstacle.usedUpInTotal) { try house.take("juice", on: second) }
    try database.perform(CloseCheck(first), by: house.store.cashier)
    #expect(try database.dayReports().days.first?.campaigns?.map(\.count) == [1])
    try reopen(first, in: house)
    try database.perform(TakeOffCampaign(first, "juice"), by: house.store.cashier)
    #expect(try house.bill(first).remaining == house.money(1_200))
    try house.take("juice", on: second)
    try house.pay(first)
    try house.pay(second)
    let report = try #require(try database.dayReports().days.first)
    #expect(report.campaigns?.map(\.count) == [1])
    #expect(report.salesMinorUnits == 2_300 + 1_100)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("A bill that earned less by a campaign takes back and gives back by what was paid")
  func withPoints() throws {
    let house = try CampaignStore(
      CampaignStore.campaigns + """


        [points]
        earn = "1"
        worth = "0.10"
        expire_months = 12
        """)
    let (database, store) = (house.database, house.store)
    let member = try store.enrol()
    func sit(at table: String) throws -> (check: Identifier<Check>, tripe: OrderLine) {
      let party = try store.seat(1, at: table)
      _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
      let check = try store.check(of: party)
      return (check, try house.add("D001", 3, to: check))
    }
    func points() throws -> Int { try store.number("SELECT sum(points) FROM pointsEntry") }
    let (first, _) = try sit(at: "T01")
    try house.pay(first)
    #expect(try points() == 125)
    // 125.00 less 38.00 by the campaign, less 10.00 by points.
    let (second, tripe) = try sit(at: "T02")
    try house.take("third", on: second)
    let bill = try database.perform(
      UsePoints(second, of: member.id, points: 100), by: store.cashier)
    #expect(bill.total == house.money(7_700))
    expectAddsUp(bill)
    try house.pay(second)
    #expect(try points() == 25 + 77)
    expectAddsUp(try house.bill(second))
    // All of it goes back: what it earned is taken, what was used on it comes back.
    let dips = try #require(try house.bill(second).lines.first { $0.id != tripe.id })
    let back = try database.perform(
      RefundLines(
        second, [RefundedPieces(tripe.id, pieces: 3), RefundedPieces(dips.id, pieces: 1)],
        reason: Reason(.notGood)), by: store.manager)
    #expect(back.total == house.money(-7_700))
    #expect(try points() == 125)
    #expect(try house.taken("third") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who leave when nothing is left on their bill give back what was taken for it")
  func left() throws {
    let house = try CampaignStore(
      """

      [[campaigns]]
      code = "five"
      name = { en = "5 off", zh = "减5" }
      kind = "amount"
      amount = "5.00"
      in_total = 1
      """)
    let (database, store) = (house.database, house.store)
    let first = try house.order([("D001", 1)], at: "T01")
    let party = try store.seat(1, at: "T02")
    let second = try store.check(of: party)
    let tripe = try #require(
      try house.bill(first).lines.first { $0.line.name.english == "Beef tripe" })
    _ = try database.perform(
      ShareLine(tripe.line, with: [ShareWish(second)]), by: store.server)
    try house.take("five", on: second)
    _ = try database.perform(TakeSharesBack(tripe.id), by: store.server)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try house.taken("five") == 0)
    try house.take("five", on: first)
    try expectEventsEqualRevisions(store)
  }
}
