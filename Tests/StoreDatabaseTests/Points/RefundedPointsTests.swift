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
