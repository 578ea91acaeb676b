import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Lines of a closed check that are refunded")
struct RefundLinesTests {
  let store: TestStore
  let check: Identifier<Check>
  let tripe: Identifier<OrderLine>

  /// Two guests with dips (22.00) and three beef tripe (114.00), 1.01 off: 134.99, of which the tripe
  /// is 113.15. 50.00 by card, the rest in cash.
  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat(2, at: "T01"))
    tripe = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 3), to: check), by: store.server
    ).id
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(
      Discount(check, .amountOff(101), reason: "regular"), by: store.cashier)
    try store.database.perform(
      Pay(check, tender: .card, amount: 5000, reference: "4417"), by: store.cashier)
    try store.database.perform(Pay(check, tender: .cash, amount: 8499), by: store.cashier)
  }

  var database: StoreDatabase { store.database }

  @discardableResult
  private func refund(
    _ pieces: Int, _ terminal: StoreDatabase? = nil, id: Identifier<Check>? = nil
  ) throws -> BillPicture {
    try (terminal ?? database).perform(
      RefundLines(
        check, [RefundedPieces(tripe, pieces: pieces)], reason: Reason(.notGood),
        authoriser: store.manager.staff, id: id), by: store.cashier)
  }

  private func payments(_ bill: BillPicture) -> [String] {
    bill.payments.map { "\($0.tender.rawValue) \($0.amount.minorUnits)" }
  }

  @Test("One piece of three goes back by the card that paid; the check stands as it was paid")
  func onePiece() throws {
    let before = try database.bill(of: check)
    let kitchen = try store.number("SELECT count(*) FROM kitchenItem")
    let slips = try store.number("SELECT count(*) FROM printJob WHERE kind <> 'receipt'")

    let back = try refund(1)

    #expect(back.check.stage == .closed)
    #expect(back.total.minorUnits == -3772)
    #expect(back.refundOf == 1 && back.check.refunds == check)
    #expect(back.lines.map(\.line.quantity) == [-1])
    #expect(payments(back) == ["card -3772"])
    #expect(back.payments.first?.reference == "4417")
    #expect(back.payments.first?.givesBack == before.payments.first?.id)
    #expect(back.payments.first?.authoriserName == "Max")
    // 6 % are in it.
    #expect(back.taxContained.minorUnits == -214)
    var after = try database.bill(of: check)
    #expect(after.refunds.map(\.number) == [2] && after.refunds.map(\.amount.minorUnits) == [-3772])
    after.refunds = []
    #expect(after == before)
    #expect(try store.number("SELECT count(*) FROM kitchenItem") == kitchen)
    #expect(try store.number("SELECT sum(returnedQuantity) FROM kitchenItem") == 0)
    #expect(try store.number("SELECT count(*) FROM printJob WHERE kind <> 'receipt'") == slips)
    let text = try database.receiptText(
      of: back.check.id, in: .english, columns: 38, width: { _ in 1 })
    #expect(text.contains("REFUND of no. 1"))
    #expect(text.contains("-37.72"))
    try expectEventsEqualRevisions(store)
  }

  @Test("What goes back piece by piece is what was paid, and the day's report is what is left")
  func allPieces() throws {
    #expect(try refund(1).total.minorUnits == -3772)
    let rest = try refund(2)
    #expect(rest.total.minorUnits == -7543)
    // What is left of the card, then cash.
    #expect(payments(rest) == ["card -1228", "cash -6315"])
    let left = try database.refundableLines(of: check)
    #expect(left.map(\.piecesLeft) == [2, 0] && left.map(\.minorUnitsLeft) == [2184, 0])
    #expect(throws: RefundRefusal.nothingPaid(Phrase("Beef tripe", "毛肚"))) { try refund(1) }
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 2184)
    #expect(report.tendersMinorUnits == ["card": 0, "cash": 2184])
    #expect(report.salesByTaxRate.map(\.salesMinorUnits) == [2184])
    #expect(report.checks == 1)
    #expect(report.voids == ["refunded": DayReport.Count(count: 2, minorUnits: 11_315)])
    let given = try database.givenAway().filter { $0.kind == .refunded }
    #expect(given.map(\.amount.minorUnits).sorted() == [3772, 7543])
    #expect(given.allSatisfy { $0.authorName == "Bo" && $0.authoriserName == "Max" })
    #expect(given.allSatisfy { $0.reason == Reason(.notGood) })
    let tonight = try database.tonight()
    #expect(tonight.closedChecks == 1 && tonight.sales.minorUnits == 2184)
    let totals = try database.totals()
    #expect(totals.bills == 1 && totals.orders == 1 && totals.orderLines == 2)
    #expect(totals.linesMinorUnits == 2184 && totals.billsMinorUnits == 2184)
    #expect(totals.paymentsMinorUnits == 2184)
    try expectEventsEqualRevisions(store)
  }

  @Test("Nobody refunds alone, nothing twice, nothing of an open check or of a refund")
  func refused() throws {
    let reason = Reason(.notGood)
    let name = Phrase("Beef tripe", "毛肚")
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.giveBack)) {
        try database.perform(
          RefundLines(check, [RefundedPieces(tripe, pieces: 1)], reason: reason),
          by: store.cashier)
      }
      #expect(throws: RefundRefusal.nothingChosen) {
        try database.perform(RefundLines(check, [], reason: reason), by: store.manager)
      }
      #expect(throws: RefundRefusal.nothingChosen) { try refund(0) }
      #expect(throws: RefundRefusal.tooMany(3, name)) { try refund(4) }
      #expect(throws: RefundRefusal.noSuchLine) {
        try database.perform(
          RefundLines(
            check, [RefundedPieces(Identifier(rawValue: "nothing"), pieces: 1)], reason: reason),
          by: store.manager)
      }
      #expect(throws: OrderError.reasonMissing) {
        try database.perform(
          RefundLines(
            check, [RefundedPieces(tripe, pieces: 1)], reason: Reason(words: "")),
          by: store.manager)
      }
    }
    let back = try refund(1)
    #expect(throws: RefundRefusal.isRefund) {
      try database.perform(
        RefundLines(
          back.check.id, [RefundedPieces(back.lines[0].id, pieces: 1)], reason: reason),
        by: store.manager)
    }
    #expect(throws: ReopenRefusal.refunded) {
      try database.perform(ReopenCheck(check, reason: reason), by: store.manager)
    }
    #expect(throws: ReopenRefusal.isRefund) {
      try database.perform(ReopenCheck(back.check.id, reason: reason), by: store.manager)
    }
    let open = try store.check(of: try store.seat(2, at: "T02"))
    #expect(throws: RefundRefusal.notClosed) {
      try database.perform(
        RefundLines(open, [RefundedPieces(tripe, pieces: 1)], reason: reason), by: store.manager)
    }
    #expect(try database.checkInvariants() == [])
  }

  @Test(
    "Asked for again after an unclear answer, it goes back once; two tills refund no piece twice")
  func once() throws {
    let id: Identifier<Check> = database.environment.ids.next()
    let other = try store.anotherTerminal()
    for terminal in [database, other, database] {
      #expect(try refund(2, terminal, id: id).total.minorUnits == -7544)
    }
    #expect(throws: RefundRefusal.tooMany(1, Phrase("Beef tripe", "毛肚"))) { try refund(2, other) }
    #expect(try store.number("SELECT count(*) FROM refundLine") == 1)
    #expect(try store.number("SELECT count(*) FROM auditEntry WHERE action = 'linesRefunded'") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("On a later day it counts on that day, and cash comes out of the drawer that is open then")
  func laterDay() throws {
    let day = try database.bill(of: check).check.businessDay
    try database.perform(CloseDay(day, authoriser: store.manager.staff), by: store.cashier)
    #expect(throws: RefundRefusal.dayClosed(day)) { try refund(1) }
    store.clock.advance(minutes: 20 * 60)
    let float = CashCount([10_000: 3])
    let shift = try database.perform(OpenShift(float: float), by: store.cashier)
    let back = try refund(3)
    #expect(back.check.businessDay == day.adding(days: 1))
    #expect(payments(back) == ["card -5000", "cash -6315"])
    let locked = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    #expect(locked.figures.expectedMinorUnits == 30_000 - 6315)
    let days = try database.dayReports().days
    #expect(days.map(\.salesMinorUnits) == [13_499, -11_315])
    #expect(days.map { $0.tendersMinorUnits.values.reduce(0, +) } == [13_499, -11_315])
    try expectEventsEqualRevisions(store)
  }
}
