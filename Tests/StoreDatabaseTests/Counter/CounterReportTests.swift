import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What a sale without a table counts for")
struct CounterReportTests {
  let till: CounterTill

  init() throws { till = try CounterTill() }

  var store: TestStore { till.store }
  var database: StoreDatabase { store.database }

  @Test("Its money is the day's, and nobody is a cover who was not said to be one")
  func money() throws {
    _ = try store.seat(2)
    let before = try database.tonight()
    let totals = try database.totals()
    let opened = try till.open("Chen")
    try till.order("D001", on: opened)
    #expect(try database.tonight().openChecks == before.openChecks + 1)
    try till.pay(opened)
    let after = try database.tonight()
    #expect(after.seated == before.seated)
    #expect(after.here == before.here)
    #expect(after.sales.minorUnits == before.sales.minorUnits + 38_00)
    #expect(after.taken.minorUnits == before.taken.minorUnits + 38_00)
    let sums = try database.totals()
    #expect(sums.partiesSeated == totals.partiesSeated)
    #expect(sums.membersRecognised == totals.membersRecognised)
    #expect(sums.bills == totals.bills + 1)
    #expect(sums.billsMinorUnits == totals.billsMinorUnits + 38_00)
    #expect(sums.paymentsMinorUnits == totals.paymentsMinorUnits + 38_00)
  }

  @Test("Guests who eat at the counter are covers, and sit at no table")
  func covers() throws {
    let opened = try till.open(guests: 3)
    let tonight = try database.tonight()
    #expect(tonight.seated == Tonight.Guests(parties: 1, covers: 3))
    #expect(try database.totals().partiesSeated == 0)
    try till.order("D001", on: opened)
    try till.pay(opened)
    #expect(try database.checkInvariants() == [])
  }

  @Test("The house learns no plates of a party from it")
  func plates() throws {
    let opened = try till.open()
    try till.order("D001", "D002", on: opened)
    try till.pay(opened)
    #expect(try store.number("SELECT count(*) FROM usualPlates") == 0)
    let party = try store.seat(2)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try database.perform(SendLines(of: check), by: store.server)
    let left = try database.bill(of: check).remaining.minorUnits
    _ = try database.perform(Pay(check, tender: .card, amount: left), by: store.cashier)
    #expect(try store.number("SELECT count(*) FROM usualPlates") > 0)
  }

  @Test("What was given away on it stands beside its number, and the outbox names it so")
  func named() throws {
    let opened = try till.open()
    let lines = try till.order("D001", on: opened)
    _ = try database.perform(
      ReturnLine(lines[0].id, quantity: 1, reason: Reason(.changedTheirMind), made: false),
      by: store.server)
    #expect(try database.givenAway().map(\.tables) == ["P01"])
  }

  @Test("A line may go from a table to a number, and not to one that was given out")
  func movedLine() throws {
    let party = try store.seat(2)
    let check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    let sent = try database.perform(SendLines(of: check), by: store.server)
    let tripe = try #require(sent.first { $0.kind == .normal })
    let opened = try till.open()
    try till.order("D004", on: opened)
    #expect(try database.moveTargets(of: tripe).map(\.tableNames) == [["P01"]])
    _ = try database.perform(GiveOut(opened.sale.id), by: store.server)
    #expect(try database.moveTargets(of: tripe).isEmpty)
    #expect(throws: CounterRefusal.givenOut("P01")) {
      try database.perform(MoveLine(tripe, to: opened.check.id), by: store.server)
    }
    let second = try till.open()
    _ = try database.perform(MoveLine(tripe, to: second.check.id), by: store.server)
    #expect(try till.entry(second).stage == .waiting)
    try expectEventsEqualRevisions(store)
  }
}
