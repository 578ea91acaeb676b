import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Points of bills that are refunded or opened again")
struct RefundedPointsTests {
  let house: PointsHouse

  init() throws { house = try PointsHouse() }

  private func refund(_ check: Identifier<Check>, _ lines: [RefundedPieces]) throws {
    let refund = try house.database.perform(
      RefundLines(
        check, lines, reason: "cold", authoriser: house.store.manager.staff),
      by: house.store.cashier)
    #expect(refund.check.stage == .closed)
  }

  private func reopen(_ check: Identifier<Check>) throws {
    _ = try house.database.perform(
      ReopenCheck(check, reason: "wrong", authoriser: house.store.manager.staff),
      by: house.store.cashier)
  }

  @Test(
    "Refund of a bill paid with points: they come back with their old expiry, earned ones are taken back, money equals"
  )
  func refundOfABillPaidWithPoints() throws {
    let member = try house.member(tripe: 13)
    let lot = try #require(try house.balance(of: member).lots.first)
    house.advance(days: 40)
    let (party, check, tripe) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    #expect(try house.pay(check, by: .card, leaves: party) == 6_700)
    #expect(try house.points(of: member) == 505 - 200 + 67)

    // One of two tripes: 29.27 of the 67.00.
    try refund(check, [RefundedPieces(tripe, pieces: 1)])
    #expect(try house.points(of: member) == 505 - 200 + 67 - 29 + 87)

    let bill = try house.database.bill(of: check)
    let dips = try #require(bill.lines.first { $0.id != tripe })
    try refund(check, [RefundedPieces(tripe, pieces: 1), RefundedPieces(dips.id, pieces: 1)])
    let after = try house.balance(of: member)
    #expect(after.lots == [lot])
    #expect(after.points == 505)

    // The check stands as it was paid, and all of its money went back by card.
    #expect(try house.database.bill(of: check).total.minorUnits == 6_700)
    let card = "SELECT sum(amountMinor) FROM payment WHERE tender = 'card'"
    #expect(try house.store.number(card) == 0)
    #expect(try house.store.number("SELECT sum(missing) FROM pointsEntry") == 0)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("Refund of a bill paid with points and an expired coupon: both come back")
  func refundOfABillPaidWithPointsAndAnExpiredCoupon() throws {
    let house = try PointsHouse(
      more: """
        [[campaigns]]
        code = "back20"
        name = { en = "20 off", zh = "立减20" }
        kind = "amount"
        amount = "20.00"
        coupon = true
        needs_code = true
        """)
    let store = house.store
    let member = try house.member(tripe: 13)
    let lot = try #require(try house.balance(of: member).lots.first)
    house.advance(days: 40)
    let coupon = try house.database.perform(
      IssueCoupon(
        house.database.environment.ids.next(), of: "back20", to: member.id, validDays: 10,
        reason: Reason(.makingUp)), by: store.manager)
    let (party, check, tripe) = try house.sit(member, tripe: 2)
    try house.database.perform(TakeCoupon(coupon.code, on: check), by: store.cashier)
    _ = try house.use(200, of: member, on: check)
    // 87.00, less 20.00 by coupon and 20.00 by points.
    #expect(try house.pay(check, by: .card, leaves: party) == 4_700)
    #expect(try house.points(of: member) == 505 - 200 + 47)
    house.advance(days: 20)

    // A part of the money: the coupon stands on what is left.
    func refund(_ lines: [RefundedPieces]) throws -> BillPicture {
      try house.database.perform(
        RefundLines(check, lines, reason: "cold", authoriser: store.manager.staff),
        by: store.cashier)
    }
    func now() throws -> Coupon? {
      try house.database.read { try Coupon.fetchOne($0, coupon.id) }
    }
    #expect(try refund([RefundedPieces(tripe, pieces: 1)]).coupons.returned.isEmpty)
    #expect(try now()?.isOn(check) == true)
    let dips = try #require(
      try house.database.bill(of: check).lines.first { $0.id != tripe })
    let all = try refund([
      RefundedPieces(tripe, pieces: 1), RefundedPieces(dips.id, pieces: 1),
    ])
    let after = try house.balance(of: member)
    #expect(after.lots == [lot])
    #expect(after.points == 505)

    // It expired ten days ago, and holds for seven days more; the paper of the refund says so.
    let today = house.database.store.calendar.businessDay(of: store.clock.now)
    let back = try #require(try now())
    #expect(all.coupons.returned == [back])
    #expect(back.state == .issued && back.validUntil == today.adding(days: 7))
    let paper = try house.database.receiptText(
      of: all.check.id, in: .english, columns: 60, width: { _ in 1 })
    #expect(paper.contains(coupon.code.masked) && paper.contains(back.validUntil.description))
    let card = "SELECT sum(amountMinor) FROM payment WHERE tender = 'card'"
    #expect(try store.number(card) == 0)

    house.advance(days: 7)
    let (_, next, _) = try house.sit(member, tripe: 2)
    #expect(
      try house.database.perform(TakeCoupon(coupon.code, on: next), by: store.cashier)
        .total.minorUnits == 6_700)
    try expectEventsEqualRevisions(store)
  }

  @Test("The doctor finds points and earlier closes that no longer say what the bill says")
  func doctor() throws {
    let member = try house.member(tripe: 13)
    let (_, check, tripe) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    try house.pay(check, by: .card)
    try reopen(check)
    try house.pay(check, by: .card)
    #expect(try house.database.checkInvariants() == [])
    try refund(check, [RefundedPieces(tripe, pieces: 1)])
    #expect(try house.database.checkInvariants() == [])

    try house.database.maintain { db in
      for trigger in ["closedRowStands", "replacedRowStands"] {
        try db.execute(sql: "DROP TRIGGER \(trigger)")
      }
      try db.execute(
        sql: "UPDATE checkRow SET amountMinor = amountMinor + 2000 WHERE kind = 'points'")
      try db.execute(sql: "UPDATE replacedRow SET amountMinor = amountMinor + 1")
    }
    let found = try Set(house.database.checkInvariants().map(\.rule))
    #expect(found.contains("no more points are used on a closed check than its step takes"))
    #expect(found.contains("what an earlier close of a check said is kept"))
  }

  @Test("A check that is opened again gives what it earned back, and earns anew when it closes")
  func reopened() throws {
    let member = try house.store.enrol()
    let (_, check, tripe) = try house.sit(member, tripe: 2)
    try house.pay(check, by: .card)
    #expect(try house.points(of: member) == 87)
    let before = try house.store.number("SELECT count(*) FROM outboxEvent")
    try reopen(check)
    #expect(try house.points(of: member) == 0)
    #expect(try house.store.events(after: before).contains("foh.member.points-reversed.v1"))
    try house.database.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: house.store.server)
    let payment = try #require(try house.database.bill(of: check).payments.first)
    try house.database.perform(
      GiveBack(
        check, of: payment.id, amount: 3_800, reason: Reason(.dishReturned),
        authoriser: house.store.manager.staff), by: house.store.cashier)
    #expect(try house.points(of: member) == 49)
    #expect(try house.database.bill(of: check).points?.earns == 49)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("Points that were forgotten are used after all, and the difference goes back")
  func forgotten() throws {
    let member = try house.member(tripe: 13)
    let (_, check, _) = try house.sit(member, tripe: 2)
    try house.pay(check, by: .card)
    #expect(try house.points(of: member) == 505 + 87)
    try reopen(check)
    let bill = try house.use(100, of: member, on: check)
    #expect(bill.total.minorUnits == 7_700 && bill.remaining.minorUnits == -1_000)
    let outcome = try house.database.perform(
      GiveBack(
        check, of: try #require(bill.payments.first).id, amount: 1_000,
        reason: Reason(.chargedTooMuch), authoriser: house.store.manager.staff),
      by: house.store.cashier)
    #expect(outcome.isClosed)
    #expect(try house.points(of: member) == 505 - 100 + 77)
    try expectEventsEqualRevisions(house.store)
  }

  @Test(
    "Points that are used on a bill stay used when it is opened again, until they are taken off")
  func usedOnReopened() throws {
    let member = try house.member(tripe: 13)
    let (_, check, _) = try house.sit(member, tripe: 2)
    _ = try house.use(200, of: member, on: check)
    try house.pay(check)
    try reopen(check)
    #expect(try house.database.bill(of: check).remaining.minorUnits == 0)
    #expect(try house.points(of: member) == 305)
    #expect(try house.use(0, of: member, on: check).remaining.minorUnits == 2_000)
    #expect(try house.points(of: member) == 505)
    try house.pay(check)
    #expect(try house.points(of: member) == 505 + 87)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("What was used before it was opened again is not given once more")
  func usedMeanwhile() throws {
    let member = try house.store.enrol()
    let (party, check, _) = try house.sit(member, tripe: 2)
    try house.pay(check, leaves: party)
    let (second, other, _) = try house.sit(member, tripe: 2)
    _ = try house.use(80, of: member, on: other)
    try house.pay(other, by: .voucher, leaves: second)
    #expect(try house.points(of: member) == 7)
    try reopen(check)
    #expect(try house.points(of: member) == 0)
    try house.database.perform(CloseCheck(check), by: house.store.cashier)
    #expect(try house.points(of: member) == 7)
    try expectEventsEqualRevisions(house.store)
  }
}
