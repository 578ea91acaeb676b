import Dispatch
import GRDB
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Single coupons")
struct CouponTests {
  let house: CouponHouse

  init() throws { house = try CouponHouse() }

  private var store: TestStore { house.store }

  /// One guest with two tripe and a dip: 87.00.
  private func bill(at table: String = "T01") throws -> Identifier<Check> {
    try house.house.order([("D001", 2)], at: table)
  }

  @Test("It is used on one bill, comes back when it is taken off, and is used up when that is paid")
  func once() throws {
    let coupon = try house.issue()
    let (first, second) = (try bill(), try bill(at: "T02"))
    let taken = try house.take(coupon, on: first)
    #expect(taken.total.minorUnits == 6_700)
    let row = try #require(taken.rows.first { $0.kind == .coupon })
    #expect(row.reason.english == "20 off \(coupon.code.masked)")
    expectAddsUp(taken)
    // The answer did not come: the same once more is the same.
    #expect(try house.take(coupon, on: first).total.minorUnits == 6_700)
    #expect(try store.number("SELECT count(*) FROM couponEntry") == 1)

    let number = taken.check.number
    let use = Coupon.Use(
      checkID: first, checkNumber: number, businessDay: house.today, authorName: "Bo")
    expectNothingWritten(store) {
      #expect(throws: CouponRefusal.used(use, isHere: false)) {
        try house.take(coupon, on: second)
      }
      #expect(throws: CouponRefusal.isUsed(checkNumber: number)) {
        try house.database.perform(
          VoidCoupon(coupon.code, reason: "a slip"), by: store.manager)
      }
    }
    #expect(try house.takeOff(from: first).total.minorUnits == 8_700)
    #expect(try house.take(coupon, on: second).total.minorUnits == 6_700)
    try house.house.pay(second)
    #expect(throws: CouponRefusal.self) { try house.take(coupon, on: first) }
    let kinds = try store.database.read {
      try String.fetchAll($0, sql: "SELECT kind FROM couponEntry ORDER BY number")
    }
    #expect(kinds == ["redeemed", "returned", "redeemed"])
    let explained = try store.database.explainBill(of: first)
    #expect(explained.endedCampaigns.map(\.name.chinese) == ["立减20 \(coupon.code.masked)"])
    try expectEventsEqualRevisions(store)
  }

  @Test("What its campaign asks for holds, and each refusal says why")
  func refused() throws {
    let coupon = try house.issue(days: 1)
    let check = try house.house.order([("W01", 1)])
    // 23.00 of 50.00.
    #expect(throws: CampaignObstacle.missing(2_700)) { try house.take(coupon, on: check) }
    try house.house.add("D001", 2, to: check)
    #expect(throws: CampaignObstacle.codeNeeded) {
      try house.house.take("back20", on: check)
    }
    try house.take(coupon, on: check)
    let second = try house.issue()
    #expect(throws: CouponRefusal.sameOnBill(second.campaign.name)) {
      try house.take(second, on: check)
    }
    let member = try store.enrol()
    let owned = try house.issue(to: member.id)
    let other = try bill(at: "T02")
    #expect(throws: CouponRefusal.otherMember) { try house.take(owned, on: other) }
    let partyID = try #require(try house.database.bill(of: other).party?.id)
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: partyID), by: store.host)
    #expect(try house.take(owned, on: other).total.minorUnits == 6_700)

    _ = try house.database.perform(VoidCoupon(second.code, reason: "a slip"), by: store.manager)
    // Again it is the same.
    _ = try house.database.perform(VoidCoupon(second.code, reason: "again"), by: store.manager)
    let third = try bill(at: "T03")
    #expect(throws: CouponRefusal.voided(by: store.manager.name, because: "a slip")) {
      try house.take(second, on: third)
    }
    #expect(throws: CouponRefusal.unknown) {
      try house.database.perform(
        TakeCoupon(CouponCode(from: Identifier(rawValue: "none")), on: third), by: store.cashier)
    }
    let late = try house.issue(days: 2)
    house.advance(days: 2)
    let next = try bill(at: "T04")
    #expect(throws: CouponRefusal.expired(house.today.adding(days: -1))) {
      try house.take(late, on: next)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Staff give one with a reason and a second person's leave, the same by the same id")
  func issued() throws {
    let id: Identifier<Coupon> = house.database.environment.ids.next()
    let verb = IssueCoupon(id, of: "back20", reason: "")
    #expect(throws: OrderError.reasonMissing) {
      try house.database.perform(verb, by: store.manager)
    }
    #expect(throws: (any Error).self) {
      try house.database.perform(
        IssueCoupon(id, of: "back20", reason: Reason(.makingUp)), by: store.cashier)
    }
    #expect(throws: CouponRefusal.noSuchCampaign("again")) {
      try house.database.perform(
        IssueCoupon(id, of: "again", reason: Reason(.makingUp)), by: store.manager)
    }
    let allowed = IssueCoupon(
      id, of: "back20", validDays: 30, reason: Reason(.makingUp),
      authoriser: store.manager.staff)
    let coupon = try house.database.perform(allowed, by: store.cashier)
    #expect(try house.database.perform(allowed, by: store.cashier) == coupon)
    #expect(coupon.validUntil == house.today.adding(days: 29))
    // Its id stands in its events: nobody works the code out from that.
    #expect(coupon.code != CouponCode(from: Identifier(rawValue: coupon.id.rawValue)))
    let papers = "SELECT count(*) FROM printJob WHERE kind = 'coupon'"
    #expect(try store.number(papers) == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the bill's guests have is listed, best first, with why the rest is not taken")
  func offers() throws {
    let member = try store.enrol()
    let late = try house.issue(to: member.id, days: 20)
    let soon = try house.issue(to: member.id, days: 3)
    let juice = try house.issue("juice", to: member.id)
    _ = try house.issue()
    let party = try store.seat(1)
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let check = try store.check(of: party)
    try house.house.add("D001", 2, to: check)
    var offers = try house.database.coupons(for: check)
    #expect(offers.map(\.id) == [soon.id, late.id, juice.id])
    #expect(offers.map(\.off.minorUnits) == [2_000, 2_000, 0])
    #expect(offers.last?.obstacle == CampaignObstacle.nothingForIt.reason)
    try house.take(soon, on: check)
    offers = try house.database.coupons(for: check)
    #expect(offers.first?.isOnBill == true)
    #expect(offers.first { $0.id == late.id }?.obstacle != nil)
    #expect(try house.database.profile(member.id).coupons.map(\.id) == [juice.id, late.id])

    // Who is erased has none: they are of whoever brings them.
    _ = try house.issue("juice", partyID: party.id)
    try house.house.pay(check)
    _ = try house.database.perform(PartyLeaves(party.id), by: store.host)
    _ = try house.database.perform(EraseMember(member.id), by: store.manager)
    #expect(try store.number("SELECT count(*) FROM coupon WHERE memberID IS NOT NULL") == 0)
    #expect(
      try store.number(
        "SELECT count(*) FROM coupon WHERE partyID IS NOT NULL AND reason IS NOT NULL") == 0)
    let other = try bill(at: "T02")
    #expect(try house.take(late, on: other).total.minorUnits == 6_700)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "One of a draw lands on its number's bill by itself, and gives as soon as enough is ordered")
  func lands() throws {
    let ticket = try house.database.perform(
      IssueTicket(NewTicket(partySize: 1)), by: store.host)
    let coupon = try house.draw(for: ticket.id)
    var party = try house.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(try house.coupon(coupon.id)?.isOn(store.check(of: party)) == true)
    // The wrong party: it goes back to the number, and lands on the right bill.
    _ = try house.database.perform(
      UndoSeating(store.step(.seated).id), by: store.host)
    #expect(try house.coupon(coupon.id)?.state == .issued)
    party = try house.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T02")]), by: store.host)
    let check = try store.check(of: party)
    #expect(try house.database.bill(of: check).total == house.house.money(0))
    try house.house.add("D001", 2, to: check)
    #expect(try house.database.bill(of: check).total.minorUnits == 6_700)
    // Taken off by a person it does not come again by itself.
    try house.takeOff(from: check)
    _ = try house.database.perform(OpenCheck(for: party.id), by: store.server)
    #expect(try house.coupon(coupon.id)?.state == .issued)

    // A bill that is open gets it at once, as does one of a party.
    let second = try house.database.perform(
      IssueTicket(NewTicket(partySize: 1)), by: store.host)
    let seated = try house.database.perform(
      SeatParty(.ticket(second.id), at: [store.table("T03")]), by: store.host)
    _ = try house.draw(for: second.id)
    let open = try store.check(of: seated)
    try house.house.add("D001", 2, to: open)
    #expect(try house.database.bill(of: open).total.minorUnits == 6_700)
    let third = try bill(at: "T04")
    let partyID = try #require(try house.database.bill(of: third).party?.id)
    _ = try house.issue(partyID: partyID)
    #expect(try house.database.bill(of: third).total.minorUnits == 6_700)
    // Of two bills of one table it is the one that it was given for.
    let beside = try house.database.perform(OpenCheck(for: partyID), by: store.server)
    let given = try house.issue(partyID: partyID, on: beside.id)
    #expect(given.isOn(beside.id))
    try expectEventsEqualRevisions(store)
  }

  @Test("Where fewer are given by now than when one was drawn, its party sits down all the same")
  func fewerByNow() throws {
    let ticket = try house.database.perform(
      IssueTicket(NewTicket(partySize: 1)), by: store.host)
    let drawn = try house.draw(for: ticket.id)
    try house.take(house.issue(), on: bill(at: "T02"))
    try store.configure(
      try store.file(
        more: CouponHouse.campaigns.replacing(
          "needs_code = true", with: "needs_code = true\nper_day = 1")))
    let party = try house.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(try house.database.bill(of: store.check(of: party)).campaigns?.taken.isEmpty != false)
    #expect(try house.coupon(drawn.id)?.state == .issued)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Two tills with one coupon at the same moment: one wins, the other is told who used it where")
  func sameMoment() throws {
    let coupon = try house.issue()
    let checks = [try bill(at: "T01"), try bill(at: "T02")]
    let numbers = try checks.map { try house.database.bill(of: $0).check.number }
    let tills = [house.database, try store.anotherTerminal()]
    let cashier = store.cashier
    for round in 0..<RaceRounds.count {
      let won = Mutex<[Int]>([])
      let told = Mutex<[Int]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          try tills[index].perform(TakeCoupon(coupon.code, on: checks[index]), by: cashier)
          won.withLock { $0.append(index) }
        } catch CouponRefusal.used(let use, isHere: false) {
          told.withLock { $0.append(use.checkNumber) }
        } catch {
          Issue.record(error)
        }
      }
      let winner = try #require(won.withLock { $0.first })
      #expect(won.withLock { $0.count } == 1, "round \(round)")
      #expect(told.withLock { $0 } == [numbers[winner]], "round \(round)")
      try house.takeOff(from: checks[winner])
    }
    #expect(try house.coupon(coupon.id)?.state == .issued)
    try expectEventsEqualRevisions(store)
  }
}
