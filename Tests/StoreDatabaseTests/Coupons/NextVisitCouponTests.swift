import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Coupons for the next visit, and coupons of bills that are refunded")
struct NextVisitCouponTests {
  let house: CouponHouse

  init() throws { house = try CouponHouse() }

  private var store: TestStore { house.store }

  private func given(by check: Identifier<Check>) throws -> [Coupon] {
    try house.database.read { try Coupon.fetchAll($0, givenBy: check) }
  }

  private func reopen(_ check: Identifier<Check>) throws {
    _ = try house.database.perform(
      ReopenCheck(check, reason: "wrong", authoriser: store.manager.staff), by: store.cashier)
  }

  @Test("A bill gives one when it closes, on its receipt, however often it is opened again")
  func once() throws {
    let small = try house.house.order([("D001", 1)], at: "T02")
    try house.house.pay(small)
    #expect(try given(by: small).isEmpty)

    let check = try house.house.order([("D001", 2)])
    try house.house.pay(check)
    let coupon = try #require(try given(by: check).first)
    #expect(coupon.state == .issued && coupon.source == .visit)
    #expect(coupon.validFrom == house.today.adding(days: 1))
    #expect(coupon.validUntil == house.today.adding(days: 30))
    let paper = try house.database.receiptText(
      of: check, in: .english, columns: 38, width: { _ in 1 })
    #expect(paper.contains(coupon.code.grouped))
    #expect(paper.contains("until \(coupon.validUntil.description)"))
    let tonight = try house.house.order([("D001", 2)], at: "T03")
    #expect(throws: CouponRefusal.notYet(coupon.validFrom)) {
      try house.take(coupon, on: tonight)
    }

    for _ in 0..<2 {
      try reopen(check)
      #expect(try given(by: check).map(\.state) == [.voided(by: "Bo", because: nil)])
      #expect(try house.database.bill(of: check).coupons.given.isEmpty)
      _ = try house.database.perform(CloseCheck(check), by: store.cashier)
      // The paper that the guest has holds again.
      #expect(try given(by: check) == [coupon])
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Of a check that was opened again for another member the coupon is whoever's brings it")
  func anotherMember() throws {
    let (wrong, right) = (try store.enrol(), try store.enrol("李静怡", phone: "13900001111"))
    let party = try store.seat(1)
    let check = try store.check(of: party)
    try house.house.add("D001", 2, to: check)
    _ = try house.database.perform(
      AttachMemberToParty(wrong.id, toParty: party.id), by: store.host)
    try house.house.pay(check)
    let coupon = try #require(try given(by: check).first)
    #expect(coupon.memberID == wrong.id)
    try reopen(check)
    _ = try house.database.perform(
      AttachMemberToParty(right.id, toParty: party.id), by: store.host)
    _ = try house.database.perform(CloseCheck(check), by: store.cashier)
    let again = try #require(try given(by: check).first)
    #expect(again.id == coupon.id && again.state == .issued && again.memberID == nil)
    #expect(try house.database.profile(wrong.id).coupons.isEmpty)
    house.advance(days: 1)
    let next = try house.house.order([("D001", 2)], at: "T02")
    #expect(try house.take(again, on: next).total.minorUnits == 6_700)
    try expectEventsEqualRevisions(store)
  }

  @Test("What the house pays of a bill is nothing that its guests spent")
  func comped() throws {
    let check = try house.house.order([("D001", 2)])
    // 87.00, of which the guests pay 67.00.
    _ = try house.database.perform(
      CompBill(check, amount: 2_000, reason: Reason(.complaint)), by: store.manager)
    try house.house.pay(check)
    #expect(try given(by: check).isEmpty)
    let all = try house.house.order([("D001", 2)], at: "T02")
    _ = try house.database.perform(
      CompBill(all, amount: 8_700, reason: Reason(.complaint)), by: store.manager)
    #expect(try house.database.bill(of: all).check.stage == .closed)
    #expect(try given(by: all).isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A refund of the whole bill takes it back; one that was used meanwhile is told")
  func refunded() throws {
    let check = try house.house.order([("D001", 2)])
    try house.house.pay(check)
    let coupon = try #require(try given(by: check).first)
    let second = try house.house.order([("D001", 2)], at: "T02")
    try house.house.pay(second)
    let used = try #require(try given(by: second).first)

    house.advance(days: 1)
    let line = try #require(try house.database.bill(of: check).lines.last)
    try house.database.perform(
      RefundLines(
        check, [RefundedPieces(line.id, pieces: 1)], reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try house.coupon(coupon.id)?.state == .issued)
    let left = try house.database.read {
      try RefundableLine.fetchAll($0, of: check, house.database.store)
    }.filter { $0.pieces > $0.refundedPieces }
    let refund = try house.database.perform(
      RefundLines(
        check, left.map { RefundedPieces($0.id, pieces: $0.pieces - $0.refundedPieces) },
        reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
    #expect(refund.check.stage == .closed)
    #expect(try house.coupon(coupon.id)?.state == .voided(by: "Bo", because: nil))

    let third = try house.house.order([("D001", 2)], at: "T03")
    try house.take(used, on: third)
    let number = try house.database.bill(of: third).check.number
    let told = try house.refundAll(second)
    guard case .redeemed(let use)? = told.coupons.given.first?.state else {
      Issue.record("the refund does not say that the coupon was used")
      return
    }
    #expect(use.checkNumber == number)
    // Its money is back: taken off the other bill it is nobody's any more.
    try house.takeOff(from: third)
    #expect(try house.coupon(used.id)?.state == .voided(by: "Bo", because: nil))
    #expect(throws: CouponRefusal.voided(by: "Bo", because: nil)) {
      try house.take(used, on: third)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("What a coupon stands on comes back with all of the money, and is given as often as before")
  func usedOnRefunded() throws {
    let member = try store.enrol()
    let coupon = try house.issue("juice", to: member.id, days: 1)
    let party = try store.seat(1)
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let check = try store.check(of: party)
    try house.house.add("W01", 1, to: check)
    try house.take(coupon, on: check)
    try house.house.pay(check)
    _ = try house.database.perform(PartyLeaves(party.id), by: store.host)
    house.advance(days: 3)
    let refund = try house.refundAll(check)
    let back = try #require(refund.coupons.returned.first)
    #expect(back.id == coupon.id && back.state == .issued)
    #expect(back.validUntil == house.today.adding(days: 7))
    // per_guest = 1: the bill that was refunded does not count.
    let again = try store.seat(1, at: "T02")
    _ = try house.database.perform(
      AttachMemberToParty(member.id, toParty: again.id), by: store.host)
    let next = try store.check(of: again)
    try house.house.add("W01", 1, to: next)
    #expect(try house.take(back, on: next).total.minorUnits == 1_100)
    try expectEventsEqualRevisions(store)
  }
}
