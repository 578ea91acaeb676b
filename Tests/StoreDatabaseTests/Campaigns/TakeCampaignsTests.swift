import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Campaigns on a bill")
struct TakeCampaignsTests {
  let house: CampaignStore
  var store: TestStore { house.store }
  var database: StoreDatabase { house.database }

  init() throws { house = try CampaignStore() }

  @Test("The best legal combination is proposed with its reason, and given in one verb")
  func proposedAndTaken() throws {
    // 3 × 38.00 + 11.00 + 12.00 = 137.00: the third tripe is worth more than 10.00.
    let check = try house.order([("D001", 3), ("W01", 1)])
    let open = try #require(try house.bill(check).campaigns)
    #expect(open.taken.isEmpty)
    #expect(open.proposed.map(\.code) == ["juice", "third"])
    #expect(open.proposed.map(\.name.english) == ["a juice free", "third tripe free"])
    #expect(open.more == house.money(5_000))
    #expect(open.others.first { $0.code == "gold" }?.obstacle == .guestUnknown)
    let bill = try house.take("juice", "third", on: check)
    #expect(bill.total == house.money(8_700))
    expectAddsUp(bill)
    let rows = bill.rows.filter { $0.kind == .promotion }
    #expect(rows.map(\.amount) == [house.money(-1_200), house.money(-3_800)])
    #expect(rows.map(\.reason.chinese) == ["免一份酸梅汤", "毛肚买二赠一"])
    #expect(rows.allSatisfy { $0.authorName == "Bo" })
    #expect(bill.campaigns?.proposed.isEmpty == true)
    try house.pay(check)
    let closed = try house.bill(check)
    #expect(closed.rows.map(\.shares) == bill.rows.map(\.shares))
    #expect(closed.total == house.money(8_700))
    expectAddsUp(closed)
    for (language, name) in [
      (Language.english, "third tripe free"), (.simplifiedChinese, "毛肚买二赠一"),
    ] {
      let receipt = try database.receiptText(of: check, in: language, columns: 48) { _ in 1 }
      #expect(receipt.contains(name))
      #expect(receipt.contains("-38.00"))
    }
    #expect(
      try store.events().filter { $0.contains("campaigns") } == [
        "foh.check.campaigns-chosen.v1", "foh.check.campaigns-given.v1",
      ])
    try expectEventsEqualRevisions(store)
  }

  @Test("A campaign is worked out anew when dishes come and go, and taken off again")
  func workedOutAnew() throws {
    let check = try house.order([("D001", 2)])
    let obstacle = try house.bill(check).campaigns?.others.first { $0.code == "hundred" }?.obstacle
    #expect(obstacle == .missing(1_300))
    #expect(throws: CampaignObstacle.missing(1_300)) { try house.take("hundred", on: check) }
    #expect(try house.taken("hundred") == 0)
    let beer = try house.add("W02", 2, to: check)
    #expect(try house.take("hundred", on: check).total == house.money(10_700))
    try database.perform(
      ReturnLine(beer.id, quantity: 2, reason: "warm", made: true), by: store.server)
    let less = try house.bill(check)
    #expect(less.total == house.money(8_700))
    #expect(less.campaigns?.taken.first?.obstacle == .missing(1_300))
    try house.add("D001", 1, to: check)
    #expect(try house.bill(check).total == house.money(11_500))
    let off = try database.perform(TakeOffCampaign(check, "hundred"), by: store.cashier)
    #expect(off.total == house.money(12_500))
    #expect(try house.taken("hundred") == 0)
    let why = try database.explainBill(of: check)
    #expect(why.endedCampaigns.map(\.campaign.code) == ["hundred"])
    #expect(why.endedCampaigns.map(\.endedByName) == ["Bo"])
    // Once more changes nothing.
    let events = try store.events().count
    try database.perform(TakeOffCampaign(check, "hundred"), by: store.cashier)
    #expect(try store.events().count == events)
  }

  @Test("What bars each other is not given together, and less is not given in its place")
  func barred() throws {
    let check = try house.order([("D001", 3)])
    try house.take("third", on: check)
    #expect(throws: CampaignObstacle.self) { try house.take("third", "hundred", on: check) }
    #expect(throws: CampaignObstacle.givesLess) { try house.take("hundred", on: check) }
    #expect(try house.taken("third") == 1)
    try database.perform(TakeOffCampaign(check, "third"), by: store.cashier)
    try house.take("hundred", on: check)
    // What gives more takes the place of what was taken, and gives it back.
    #expect(try house.proposed(check) == ["third"])
    try house.take("third", on: check)
    #expect(try house.taken("hundred") == 0)
    #expect(try house.bill(check).total == house.money(8_700))
  }

  @Test("A member's price is step 2, before the discount of the whole bill")
  func memberPrice() throws {
    let member = try store.enrol()
    try database.maintain { db in
      try db.execute(sql: "UPDATE member SET level = 'gold' WHERE id = ?", arguments: [member.id])
    }
    let party = try store.seat(1)
    let check = try store.check(of: party)
    try house.add("D001", 2, to: check)
    #expect(throws: CampaignObstacle.guestUnknown) { try house.take("gold", on: check) }
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    #expect(try house.proposed(check) == ["gold"])
    try house.take("gold", on: check)
    // 2 × 30.00 + 11.00 = 71.00, a tenth of it off.
    let bill = try database.perform(
      Discount(check, basisPoints: 1_000, reason: "regular"), by: store.cashier)
    #expect(bill.total == house.money(6_390))
    #expect(bill.rows.map(\.kind).prefix(3) == [.lines, .lineReduction, .discount])
    #expect(bill.rows[1].reason.english == "members' tripe")
    expectAddsUp(bill)
  }

  @Test("What is given for a way of paying is paid so, all of it")
  func wayOfPaying() throws {
    let check = try house.order([("D001", 2)])
    let entry = try house.bill(check).campaigns?.others.first { $0.code == "scan" }
    #expect(entry?.obstacle == nil)
    #expect(entry?.off == house.money(1_500))
    #expect(entry?.tender == .wallet)
    let bill = try house.take("scan", on: check)
    #expect(bill.rows.contains { $0.kind == .tenderDiscount })
    #expect(bill.total == house.money(7_200))
    let refusal = GivingRefusal.campaignPaidBy(Phrase("15 off by scan", "扫码立减15"), .wallet)
    #expect(throws: refusal, "a card by a slip is a card") {
      try database.perform(
        PayByCardSlip(
          check, amount: 1_000, reference: "S4417", authoriser: store.manager.staff),
        by: store.cashier)
    }
    #expect(throws: refusal) {
      try database.perform(Pay(check, tender: .cash, amount: 100), by: store.cashier)
    }
    try house.pay(check, by: .wallet)
    #expect(try house.bill(check).check.stage == .closed)
    // Who has paid a part in cash already does not pay all by scan.
    let other = try house.order([("D001", 2)], at: "T02")
    try database.perform(Pay(other, tender: .cash, amount: 100), by: store.cashier)
    #expect(throws: refusal) { try house.take("scan", on: other) }
  }

  @Test("The guests never pay more than their printed bill says without another one")
  func printed() throws {
    let party = try store.seat(1)
    let check = try store.check(of: party)
    let tripe = try house.add("D001", 3, to: check)
    try house.take("third", on: check)
    _ = try database.perform(AskForBill(party.id), by: store.server)
    try database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "cold", made: true), by: store.server)
    let refusal = GivingRefusal.lessThanPrinted(
      printed: house.money(3_800), now: house.money(0))
    #expect(try house.bill(check).discountRefusal == refusal)
    #expect(throws: refusal) { try house.pay(check) }
    // Taking it off is no way around.
    try database.perform(TakeOffCampaign(check, "third"), by: store.cashier)
    #expect(throws: refusal) { try house.pay(check) }
    _ = try database.perform(AskForBill(party.id), by: store.server)
    try house.pay(check)
    #expect(try house.bill(check).check.stage == .closed)
    #expect(try database.checkInvariants() == [])
  }

  @Test("What is paid already is not more than the bill comes to afterwards")
  func paidMore() throws {
    let check = try house.order([("D001", 3)])
    try database.perform(Pay(check, tender: .cash, amount: 12_000), by: store.cashier)
    #expect(throws: TillError.paidMoreAlready(paid: house.money(12_000))) {
      try house.take("third", on: check)
    }
    #expect(try house.taken("third") == 0)
  }

  @Test("Only who takes payments gives campaigns; a closed bill takes none")
  func permission() throws {
    let check = try house.order([("D001", 3)])
    #expect(throws: StaffError.self) {
      try database.perform(TakeCampaigns(check, ["third"]), by: store.server)
    }
    #expect(throws: CampaignObstacle.takenAway) { try house.take("nothing", on: check) }
    try house.pay(check)
    #expect(throws: TillError.checkClosed) { try house.take("third", on: check) }
  }

  @Test("The day's report says what each campaign gave")
  func dayReport() throws {
    for table in ["T01", "T02"] {
      let check = try house.order([("D001", 3)], at: table)
      try house.take("third", on: check)
      try house.pay(check)
    }
    let open = try house.order([("D001", 3)], at: "T03")
    try house.take("third", on: open)
    let day = try house.bill(open).check.businessDay
    let report = try #require(try database.dayReports(of: day).days.first)
    #expect(
      report.campaigns == [
        .init(
          code: "third", name: Phrase("third tripe free", "毛肚买二赠一"), count: 2,
          minorUnits: 7_600)
      ])
    #expect(report.discountsMinorUnits["promotion"] == 7_600)
    let section = report.sections(in: database.store.currency).first {
      $0.title.english == "Of it by campaigns"
    }
    #expect(section?.rows.map(\.count) == [2])
    // The manager's list has the open one, too, as its bill stands.
    let given = try database.givenAway().filter { $0.kind == .campaign }
    #expect(given.map(\.amount) == Array(repeating: house.money(3_800), count: 3))
    #expect(given.allSatisfy { $0.authorName == "Bo" && $0.what.english == "third tripe free" })
    #expect(try database.dayReports(of: day).csv.contains("campaign,third,2,7600"))
  }
}
