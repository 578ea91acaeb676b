import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A closed check that is opened again")
struct ReopenCheckTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>
  let tripe: Identifier<OrderLine>

  /// Two guests with dips (22.00) and two beef tripe (76.00): 98.00.
  init() throws {
    store = try TestStore()
    party = try store.seat(2, at: "T01")
    check = try store.check(of: party)
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 2), to: check), by: store.server
    ).id
    try store.database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  @discardableResult
  private func pay(_ tender: Tender = .card, _ amount: Int = 9800) throws -> Payment {
    try database.perform(Pay(check, tender: tender, amount: amount), by: store.cashier).payment
  }

  @discardableResult
  private func reopen(
    _ database: StoreDatabase? = nil, reason: Reason = Reason(.wrongTender)
  ) throws -> ReopenCheck.Outcome {
    try (database ?? self.database).perform(
      ReopenCheck(check, reason: reason, authoriser: store.manager.staff), by: store.cashier)
  }

  private func stage() throws -> Party.Stage? {
    try database.read { try Party.fetchOne($0, id: party.id)?.stage }
  }

  private func events(after sequence: Int) throws -> [String] {
    try database.read { db in
      try String.fetchAll(
        db, sql: "SELECT type FROM outboxEvent WHERE sequence > ? ORDER BY sequence",
        arguments: [sequence])
    }
  }

  @Test("What was paid stays on it as paid, and its guests wait for their bill again")
  func stays() throws {
    try pay()
    #expect(try stage() == .paid)
    let before = try store.number("SELECT count(*) FROM outboxEvent")

    let outcome = try reopen()

    #expect(outcome.closing == 1)
    #expect(outcome.bill.check.stage == .open)
    #expect(outcome.bill.paid.minorUnits == 9800)
    #expect(outcome.bill.remaining.minorUnits == 0)
    #expect(outcome.bill.closing == 2)
    #expect(try stage() == .billAsked)
    #expect(try database.tillBoard().map(\.id) == [check])
    #expect(try database.closedChecks(on: outcome.bill.check.businessDay).isEmpty)
    #expect(try events(after: before) == ["foh.check.reopened.v1", "foh.party.stage-changed.v1"])
    let entry = try database.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM auditEntry WHERE action = 'checkReopened'")
    }
    #expect((entry?["detail"] as String?)?.hasPrefix("close 1: wrong way of paying") == true)
    // Nothing counts as sold while it is open, and what was paid stands beside.
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 0 && report.paidOnOpenMinorUnits == 9800)
    try expectEventsEqualRevisions(store)

    // Asked for twice: done once.
    let open = try store.number("SELECT count(*) FROM outboxEvent")
    #expect(try reopen().closing == nil)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == open)
    #expect(try store.number("SELECT count(*) FROM auditEntry WHERE action = 'checkReopened'") == 1)

    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try stage() == .paid)
    #expect(try database.bill(of: check).total.minorUnits == 9800)
    #expect(try reopen().closing == 2)
    #expect(
      try store.number("SELECT count(*) FROM replacedRow WHERE closing = 1")
        == store.number("SELECT count(*) FROM replacedRow WHERE closing = 2"))
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Closed, reopened, one dish returned, closed again, one refunded: what is kept is what is sold")
  func evening() throws {
    let card = try pay(.card, 5000)
    try pay(.cash, 4800)
    try reopen()
    try database.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: store.server)
    #expect(try database.bill(of: check).remaining.minorUnits == -3800)
    let outcome = try database.perform(
      GiveBack(
        check, of: card.id, amount: 3800, reason: Reason(.dishReturned),
        authoriser: store.manager.staff), by: store.cashier)
    #expect(outcome.isClosed)
    let refund = try database.perform(
      RefundLines(
        check, [RefundedPieces(tripe, pieces: 1)], reason: Reason(.notGood),
        authoriser: store.manager.staff), by: store.cashier)
    // What is left of the card, then cash.
    #expect(
      refund.payments.map { "\($0.tender.rawValue) \($0.amount.minorUnits)" } == [
        "card -1200", "cash -2600",
      ])
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 2200)
    #expect(report.tendersMinorUnits == ["card": 0, "cash": 2200])
    #expect(report.givenBackMinorUnits == ["card": 5000, "cash": 2600])
    #expect(report.salesByTaxRate.map(\.salesMinorUnits) == [2200])
    #expect(report.checks == 1 && report.openChecks.isEmpty)
    #expect(report.voids["returned"] == DayReport.Count(count: 1, minorUnits: 3800))
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "A payment of the wrong tender is exchanged, and the new receipt says that the first is void")
  func wrongTender() throws {
    let card = try pay()
    try reopen()
    try database.perform(ReversePayment(check, card.id), by: store.cashier)
    try pay(.cash)
    #expect(try database.bill(of: check).check.stage == .closed)
    let receipts = try database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT json_extract(document, '$.closing') AS closing FROM printJob
          WHERE kind = 'receipt' ORDER BY rowid
          """
      ).map { $0["closing"] as Int? }
    }
    #expect(receipts == [nil, 2])
    let text = try database.receiptText(
      of: check, in: .english, columns: 38, width: { _ in 1 })
    #expect(text.contains("CLOSE 2, earlier receipts void"))
    #expect(
      try database.receiptText(of: check, in: .simplifiedChinese, columns: 38, width: { _ in 2 })
        .contains("第2次结账 前单作废"))
    #expect(try database.dayReports().days.first?.tendersMinorUnits == ["card": 0, "cash": 9800])
    try expectEventsEqualRevisions(store)
  }

  @Test("A discount that was forgotten is given after all, and the difference goes back")
  func forgottenDiscount() throws {
    let card = try pay()
    try reopen()
    try database.perform(Discount(check, basisPoints: 1000, reason: "regular"), by: store.cashier)
    #expect(try database.bill(of: check).remaining.minorUnits == -980)
    let outcome = try database.perform(
      GiveBack(
        check, of: card.id, amount: 980, reason: Reason(.chargedTooMuch),
        authoriser: store.manager.staff), by: store.cashier)
    #expect(outcome.isClosed)
    #expect(try database.bill(of: check).total.minorUnits == 8820)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Nobody opens it alone or without a reason, and a check that was never closed is open already")
  func refused() throws {
    #expect(try reopen().closing == nil)
    try pay()
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.reopen)) {
        try database.perform(
          ReopenCheck(check, reason: Reason(.wrongTender)), by: store.cashier)
      }
      #expect(throws: StaffError.mayNotAuthorise) {
        try database.perform(
          ReopenCheck(check, reason: Reason(.wrongTender), authoriser: store.server.staff),
          by: store.cashier)
      }
      #expect(throws: OrderError.reasonMissing) { try reopen(reason: Reason(words: " ")) }
    }
    #expect(try database.bill(of: check).check.stage == .closed)
  }

  @Test("On the next business day it stays closed, and on a day that was closed")
  func otherDay() throws {
    try pay()
    let day = try database.bill(of: check).check.businessDay
    try database.perform(
      CloseDay(day, authoriser: store.manager.staff), by: store.cashier)
    expectNothingWritten(store) {
      #expect(throws: ReopenRefusal.dayClosed(day)) { try reopen() }
    }
    // Five past five in the morning.
    store.clock.advance(minutes: 11 * 60 + 5)
    expectNothingWritten(store) {
      #expect(throws: ReopenRefusal.otherDay(day)) { try reopen() }
    }
  }

  @Test("A check of another till's history stays as it was paid there")
  func recorded() throws {
    try pay()
    try database.maintain { db in
      try db.execute(
        sql: "INSERT INTO importedCheck (source, sourceCheckID, checkID) VALUES ('old', '1', ?)",
        arguments: [check])
    }
    expectNothingWritten(store) {
      #expect(throws: ReopenRefusal.recorded) { try reopen() }
    }
  }

  @Test("It stays closed once the drawer is counted in which its cash lies")
  func countedDrawer() throws {
    let float = CashCount([10_000: 3])
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    try pay(.cash)
    try reopen()
    try database.perform(CloseCheck(check), by: store.cashier)
    _ = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    expectNothingWritten(store) {
      #expect(throws: ReopenRefusal.drawerCounted("bo")) { try reopen() }
    }
  }

  @Test("Guests who have gone are seated nowhere: their bill is open, others sit at their table")
  func guestsHaveGone() throws {
    try pay()
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    try database.perform(MarkTableReady(store.table("T01")), by: store.host)
    let others = try store.seat(2, at: "T01")
    let floor = try store.entry(of: "T01")?.parties.map(\.id)

    let outcome = try reopen()

    #expect(outcome.bill.tableNames.isEmpty)
    #expect(try stage() == .left)
    #expect(try store.entry(of: "T01")?.parties.map(\.id) == floor)
    #expect(floor == [others.id])
    #expect(try database.tillBoard().count == 2)
    #expect(try database.checkInvariants() == [])
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try stage() == .left)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who are at their table again after all wait for the bill that was opened meanwhile")
  func leavingUndone() throws {
    try pay()
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    try reopen()
    let step = try #require(try database.undoableSteps().first { $0.kind == .left })
    #expect(step.refusal == nil)
    _ = try database.perform(UndoLeaving(step.id), by: store.host)
    #expect(try stage() == .billAsked)
    #expect(try database.bill(of: check).tableNames == ["T01"])
    try expectEventsEqualRevisions(store)
    try database.perform(CloseCheck(check), by: store.cashier)
    #expect(try stage() == .paid)
    try expectEventsEqualRevisions(store)
  }

  @Test("Two tills open it at once: one does, the other finds it open, and nothing is paid twice")
  func twoTills() throws {
    try pay()
    let other = try store.anotherTerminal()
    #expect(try reopen().closing == 1)
    #expect(try reopen(other).closing == nil)
    #expect(throws: PaymentRefusal.nothingToPay) {
      try other.perform(Pay(check, tender: .cash, amount: 100), by: store.manager)
    }
    try other.perform(CloseCheck(check), by: store.manager)
    #expect(throws: TillError.checkClosed) {
      try database.perform(CloseCheck(check), by: store.cashier)
    }
    #expect(try store.number("SELECT count(*) FROM checkReopening") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Whoever comes after a console that was killed in between goes on where it stood")
  func killedBetween() throws {
    let card = try pay()
    do {
      let killed = try store.anotherTerminal()
      try reopen(killed)
    }
    let next = try store.anotherTerminal()
    let bill = try next.bill(of: check)
    #expect(bill.check.stage == .open && bill.paid.minorUnits == 9800 && bill.closing == 2)
    try next.perform(
      ReturnLine(tripe, quantity: 1, reason: "cold", made: true), by: store.server)
    try next.perform(
      GiveBack(
        check, of: card.id, amount: 3800, reason: Reason(.dishReturned),
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try next.bill(of: check).check.stage == .closed)
    try expectEventsEqualRevisions(store)
  }

  @Test("Every step after a close says what an opening takes back of it")
  func everyStep() {
    let taken = ReopeningSteps.all.map { String(describing: $0) }
    let kept = ReopeningSteps.untouched.map { String(describing: $0.step) }
    let steps = ClosingSteps.all.map { String(describing: $0) }
    #expect(Set(taken + kept) == Set(steps))
    #expect(taken.count + kept.count == steps.count)
    #expect(ReopeningSteps.untouched.allSatisfy { !$0.because.isEmpty })
  }
}
