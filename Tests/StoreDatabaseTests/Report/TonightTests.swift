import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Tonight at a glance")
struct TonightTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  var database: StoreDatabase { store.database }

  /// Guests with dips and dishes that were sent.
  private func eat(
    _ guests: Int, at table: String, dishes: [(String, Int)]
  ) throws -> Identifier<Check> {
    let check = try store.check(of: try store.seat(guests, at: table))
    for (code, quantity) in dishes {
      try database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, quantity: quantity), to: check),
        by: store.server)
    }
    try database.perform(SendLines(of: check), by: store.server)
    return check
  }

  @Test func aStoreThatHasJustOpenedHasNothing() throws {
    let tonight = try database.tonight()
    #expect(tonight.seated == Tonight.Guests())
    #expect(tonight.sales.minorUnits == 0)
    #expect(tonight.tenders.isEmpty)
    #expect(try database.givenAway().isEmpty)
  }

  @Test func guestsAreCountedWhereTheyAre() throws {
    _ = try store.ticket(3)
    _ = try store.ticket(2)
    _ = try eat(2, at: "T01", dishes: [("D001", 1)])
    _ = try eat(4, at: "T02", dishes: [("D001", 1)])
    let tonight = try database.tonight()
    #expect(tonight.waiting == Tonight.Guests(parties: 2, covers: 5))
    #expect(tonight.seated == Tonight.Guests(parties: 2, covers: 6))
    #expect(tonight.here == tonight.seated)
    #expect(tonight.openChecks == 2)
    #expect(tonight.billsAsked == 0)
  }

  @Test func salesArePaidChecksAndTendersAreWhatCameIn() throws {
    let first = try eat(2, at: "T01", dishes: [("D001", 1)])
    let second = try eat(2, at: "T02", dishes: [("D001", 1)])
    // 22.00 for dips and 38.00.
    try database.perform(Pay(first, tender: .cash, amount: 2000, tendered: 5000), by: store.cashier)
    try database.perform(Pay(first, tender: .card, amount: 4000), by: store.cashier)
    try database.perform(Pay(second, tender: .card, amount: 1000), by: store.cashier)
    let tonight = try database.tonight()
    #expect(tonight.closedChecks == 1)
    #expect(tonight.sales.minorUnits == 6000)
    #expect(tonight.tenders.map(\.tender) == [.cash, .card])
    #expect(tonight.tenders.map(\.amount.minorUnits) == [2000, 5000])
    #expect(tonight.tenders.map(\.payments) == [1, 2])
    #expect(tonight.taken.minorUnits == 7000)
    #expect(tonight.takenOnOpen.minorUnits == 1000)
  }

  @Test("A check whose guests left without ordering is in no average")
  func emptyChecks() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 1)])
    try database.perform(Pay(check, tender: .card, amount: 6000), by: store.cashier)
    let party = try store.seat(2, at: "T02")
    try database.perform(PartyLeaves(party.id), by: store.server)
    let tonight = try database.tonight()
    #expect(tonight.closedChecks == 1)
    #expect(tonight.emptyChecks == 1)
    #expect(tonight.openChecks == 0)
  }

  @Test("What was taken is what was sold and what is on open checks, on every business day")
  func reconciled() throws {
    func expectReconciled(_ taken: Int, sourceLocation: SourceLocation = #_sourceLocation) throws {
      let tonight = try database.tonight()
      #expect(
        tonight.taken.minorUnits == tonight.sales.minorUnits + tonight.takenOnOpen.minorUnits,
        sourceLocation: sourceLocation)
      #expect(tonight.taken.minorUnits == taken, sourceLocation: sourceLocation)
    }
    let late = try eat(2, at: "T01", dishes: [("D001", 1)])
    try database.perform(Pay(late, tender: .cash, amount: 2500), by: store.cashier)
    try expectReconciled(2500)
    store.clock.advance(minutes: 24 * 60)
    try database.perform(Pay(late, tender: .cash, amount: 3500), by: store.cashier)
    // It counts on the day on which the check was opened.
    try expectReconciled(0)
    let check = try eat(2, at: "T02", dishes: [("D001", 1)])
    try database.perform(Pay(check, tender: .card, amount: 300), by: store.cashier)
    try expectReconciled(300)
    try database.perform(Pay(check, tender: .card, amount: 5700), by: store.cashier)
    try expectReconciled(6000)
  }

  @Test("A gift that went back was given to nobody")
  func giftThatWentBack() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 2)])
    let line = try #require(
      try database.bill(of: check).lines.map(\.line).first { $0.name.english == "Beef tripe" })
    try database.perform(
      GiftLine(line.id, reason: "birthday", authoriser: store.manager.staff), by: store.server)
    try database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.server)
    let given = try database.givenAway()
    #expect(given.first { $0.kind == .gift }?.amount.minorUnits == 3800)
    #expect(given.first { $0.kind == .returned }?.amount.minorUnits == 0)
  }

  @Test func yesterdayIsNotTonight() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 1)])
    try database.perform(Pay(check, tender: .cash, amount: 6000), by: store.cashier)
    store.clock.advance(minutes: 24 * 60)
    let tonight = try database.tonight()
    #expect(tonight.sales.minorUnits == 0)
    #expect(tonight.tenders.isEmpty)
    #expect(tonight.seated == Tonight.Guests())
    // Nobody has said that they left.
    #expect(tonight.here == Tonight.Guests(parties: 1, covers: 2))
  }

  @Test func careThatWaitsStandsBeforeWhatIsDone() throws {
    let member = try store.enrol(facts: [
      .allergy(.peanut), .pregnancy(due: LocalDate(year: 2027, month: 1, day: 5)),
    ])
    _ = try store.ticket(member: member.id)
    let party = try store.seat(2, at: "T01")
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let allergy = try #require(try database.careAlerts().first)
    _ = try database.perform(FinishCare(allergy.id), by: store.server)
    #expect(try database.tonight().care.map(\.stage) == [.open, .done])
  }

  @Test func whatWasGivenAwayNamesWhoDidItWhoAllowedItAndWhy() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 2), ("D002", 1)])
    let lines = try database.bill(of: check).lines.map(\.line)
    let tripe = try #require(lines.first { $0.name.english == "Beef tripe" })
    let shrimp = try #require(lines.first { $0.name.english == "Shrimp paste" })
    try database.perform(
      ReturnLine(tripe.id, quantity: 1, reason: "cold", made: true), by: store.server)
    try database.perform(
      GiftLine(shrimp.id, reason: "birthday", authoriser: store.manager.staff), by: store.server)
    let noted = try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id), to: check), by: store.server)
    try database.perform(VoidLine(noted.id, reason: "changed their mind"), by: store.server)
    try database.perform(
      Discount(check, basisPoints: 2000, reason: "late", authoriser: store.manager.staff),
      by: store.cashier)

    func expectAll() throws {
      let given = try database.givenAway()
      #expect(Set(given.map(\.kind)) == [.returned, .gift, .voided, .discount])
      #expect(given.allSatisfy { $0.tables == "T01" })
      let back = try #require(given.first { $0.kind == .returned })
      #expect(back.amount.minorUnits == 3800)
      #expect(back.wasMade == true)
      #expect(back.reason == "cold")
      let gift = try #require(given.first { $0.kind == .gift })
      #expect(gift.amount.minorUnits == 4800)
      #expect(gift.authoriserName == "Max")
      let discount = try #require(given.first { $0.kind == .discount })
      // 20 % of one tripe and two dips.
      #expect(discount.amount.minorUnits == (3800 + 2200) / 5)
      #expect(discount.authorName == "Bo")
      #expect(discount.authoriserName == "Max")
    }
    try expectAll()
    // It stays so when the check is closed and its steps are fixed.
    try database.perform(
      Pay(check, tender: .cash, amount: database.bill(of: check).remaining.minorUnits),
      by: store.cashier)
    try expectAll()
  }

  @Test func aDiscountThatWasTakenAwayIsNotGiven() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 1)])
    let bill = try database.perform(
      Discount(check, basisPoints: 500, reason: "late"), by: store.cashier)
    let id = try #require(bill.rows.compactMap(\.adjustmentID).first)
    try database.perform(RemoveAdjustment(id), by: store.cashier)
    #expect(try database.givenAway().isEmpty)
  }

  @Test func anAmountOffCountsAsThePercentageThatItIs() throws {
    let check = try eat(2, at: "T01", dishes: [("D001", 1)])
    // The cashier may give 10 % of 60.00 alone.
    try database.perform(Discount(check, .amountOff(600), reason: "late"), by: store.cashier)
    #expect(throws: GivingRefusal.discountNeedsAuthoriser(limitBasisPoints: 1000)) {
      try database.perform(Discount(check, .amountOff(601), reason: "late"), by: store.cashier)
    }
    #expect(throws: GivingRefusal.discountOutOfRange) {
      try database.perform(Discount(check, .amountOff(6001), reason: "late"), by: store.manager)
    }
    #expect(try database.bill(of: check).total.minorUnits == 5400)
  }

  @Test func theNightIsReadByIndexAlone() throws {
    for sql in [
      "SELECT count(*) FROM payment WHERE businessDay = 'x' AND stage = 'captured'",
      "SELECT count(*) FROM party WHERE businessDay = 'x'",
      "SELECT count(*), min(at) FROM outboxEvent WHERE acknowledgedAt IS NULL",
    ] {
      let plan = try database.read { db in
        try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
      }
      #expect(plan.allSatisfy { $0.contains("INDEX") }, "\(sql): \(plan)")
    }
  }
}
