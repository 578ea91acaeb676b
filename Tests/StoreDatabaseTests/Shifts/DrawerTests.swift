import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A drawer, from its float to its count")
struct DrawerTests {
  let store: TestStore
  let check: Identifier<Check>

  /// Two guests with dips (22.00) and one beef tripe (38.00): 60.00.
  init() throws {
    store = try TestStore()
    check = try store.check(of: try store.seat(2, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 1), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  /// 500.00 in notes and coins.
  private let float = CashCount([10_000: 3, 5_000: 3, 1_000: 4, 100: 10])

  private func open() throws -> Shift {
    try database.perform(OpenShift(float: float), by: store.cashier)
  }

  private func drawer() throws -> DrawerPicture { try database.drawer(store.cashier.terminal) }

  private func pay(_ tender: Tender, _ amount: Int, tendered: Int? = nil) throws {
    try database.perform(
      Pay(check, tender: tender, amount: amount, tendered: tendered), by: store.cashier)
  }

  @Test(
    "What should lie in it is float, cash, paid in, less paid out and dropped; the rest is told")
  func difference() throws {
    let shift = try open()
    try pay(.cash, 2000, tendered: 5000)
    try pay(.card, 4000)
    for (kind, amount, reason) in [
      (CashMove.Kind.paidIn, 10_000, "change from the bank"), (.paidOut, 1_500, "ice"),
      (.safeDrop, 30_000, "too much in it"),
    ] {
      try database.perform(
        MoveCash(
          shift.id, kind, amount: amount, reason: Reason(words: reason),
          authoriser: store.manager.staff), by: store.cashier)
    }
    // 500.00 + 20.00 + 100.00 - 15.00 - 300.00 = 305.00; two yuan are missing.
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 3, 100: 3])), by: store.cashier)
    #expect(locked.figures.expectedMinorUnits == 30_500)
    #expect(locked.figures.countedMinorUnits == 30_300)
    #expect(locked.figures.differenceMinorUnits == -200)
    #expect(locked.shift.stage == .locked)
    let report = try #require(try database.dayReports().days.first)
    #expect(report.differences == [ShiftDifference(locked.shift, locked.figures)])
    #expect(report.openDrawers.isEmpty)
    #expect(try drawer().shift == nil)
    #expect(try drawer().counted == [locked])
    try expectEventsEqualRevisions(store)
  }

  @Test("While it is open neither its picture nor a report tells what should lie in it")
  func blind() throws {
    _ = try open()
    try pay(.cash, 6000)
    let picture = try drawer()
    #expect(picture.payments == 1)
    #expect(picture.float == float)
    #expect(picture.counted.isEmpty)
    let report = try #require(try database.dayReports().days.first)
    #expect(report.differences.isEmpty)
    #expect(report.openDrawers == ["bo"])
  }

  @Test("A house that asks for it takes and gives cash only at a till whose drawer is open")
  func cashNeedsDrawer() throws {
    let store = try TestStore(more: "\n[drawers]\ncash_needs_open_drawer = true\n")
    let check = try store.check(of: try store.seat(2, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 1), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    func cash(_ amount: Int, by author: Author) throws -> PaymentOutcome {
      try store.database.perform(Pay(check, tender: .cash, amount: amount), by: author)
    }
    #expect(try store.database.cashRefusal(at: "bo") == .drawerClosed)
    expectNothingWritten(store) {
      #expect(throws: ShiftRefusal.drawerClosed) { try cash(1000, by: store.cashier) }
    }
    // Another way of paying needs none, and another till's drawer is no help.
    try store.database.perform(Pay(check, tender: .card, amount: 500), by: store.cashier)
    let shift = try store.database.perform(OpenShift(float: float), by: store.cashier)
    #expect(try store.database.cashRefusal(at: "bo") == nil)
    #expect(throws: ShiftRefusal.drawerClosed) { try cash(1000, by: store.manager) }
    let paid = try cash(5_500, by: store.cashier)
    #expect(paid.isClosed)
    let counted = CashCount(float.pieces.merging([5_000: 1, 500: 1], uniquingKeysWith: +))
    let locked = try store.database.perform(
      LockShift(shift.id, counted: counted), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    #expect(try store.database.cashRefusal(at: "bo") == .drawerClosed)
    #expect(try self.database.cashRefusal(at: "bo") == nil, "a house that does not ask")
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Cash does not go back to a guest at a till without a drawer, where one is needed")
  func givingBackNeedsDrawer() throws {
    let store = try TestStore(more: "\n[drawers]\ncash_needs_open_drawer = true\n")
    let check = try store.check(of: try store.seat(2, at: "T01"))
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 1), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    let shift = try store.database.perform(OpenShift(float: float), by: store.cashier)
    let payment = try store.database.perform(
      Pay(check, tender: .cash, amount: 5_000), by: store.cashier
    ).payment
    try store.database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    try store.database.perform(
      ReturnLine(line.id, quantity: 1, reason: "cold", made: true), by: store.manager)
    func give() throws {
      try store.database.perform(
        GiveBack(
          check, of: payment.id, amount: 2_800, reason: "cold", authoriser: store.manager.staff),
        by: store.cashier)
    }
    #expect(throws: ShiftRefusal.drawerClosed) { try give() }
    try store.database.perform(OpenShift(float: float), by: store.cashier)
    try give()
    #expect(try store.database.bill(of: check).check.stage == .closed)
    // Another till's drawer is closed: no refund comes out of it either.
    let dips = try #require(try store.database.refundableLines(of: check).first)
    func refund(by author: Author) throws {
      try store.database.perform(
        RefundLines(
          check, [RefundedPieces(dips.id, pieces: 1)], reason: "cold",
          authoriser: store.manager.staff), by: author)
    }
    expectNothingWritten(store) {
      #expect(throws: ShiftRefusal.drawerClosed) { try refund(by: store.manager) }
    }
    try refund(by: store.cashier)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("One shift is open on a drawer, whoever asks, and the file itself refuses a second")
  func oneForADrawer() throws {
    _ = try open()
    var other = store.manager
    other.terminal = store.cashier.terminal
    expectNothingWritten(store) {
      #expect(throws: ShiftRefusal.drawerTaken("Bo")) {
        try database.perform(OpenShift(float: float), by: other)
      }
    }
    #expect(throws: (any Error).self) {
      try database.maintain { db in
        try db.execute(
          sql: """
            INSERT INTO shift (id, businessDay, number, drawer, cashierID, cashierName, stage,
              openedAt, floatMinor)
            SELECT '00000000-0000-0000-0000-000000000001', businessDay, 9, drawer, cashierID,
              cashierName, 'open', 1, 0 FROM shift
            """)
      }
    }
    // Another till has a drawer of its own.
    _ = try database.perform(OpenShift(float: CashCount()), by: store.manager)
    #expect(try drawer().others.map(\.drawer) == ["max"])
  }

  @Test("A counted drawer takes nothing more, and its count stands")
  func locked() throws {
    let shift = try open()
    let first = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    #expect(first.figures.differenceMinorUnits == 0)
    let events = try store.events().count
    let again = try database.perform(
      LockShift(shift.id, counted: CashCount([100: 1])), by: store.cashier)
    #expect(again == first)
    #expect(try store.events().count == events)
    #expect(throws: ShiftRefusal.locked) {
      try database.perform(
        MoveCash(shift.id, .paidIn, amount: 100, reason: "coins"), by: store.cashier)
    }
    // Cash is taken as before, in no shift.
    try pay(.cash, 6000)
    #expect(try store.number("SELECT count(*) FROM payment WHERE shiftID IS NOT NULL") == 0)
  }

  @Test("Cash goes into the drawer of its own terminal; cards go into none")
  func ownTerminal() throws {
    let shift = try open()
    try pay(.card, 1000)
    try pay(.cash, 2000)
    try database.perform(Pay(check, tender: .cash, amount: 500), by: store.manager)
    #expect(
      try store.number(
        "SELECT sum(amountMinor) FROM payment WHERE shiftID = ?", [shift.id]) == 2000)
    let cash = try #require(try database.bill(of: check).payments.first { $0.tender == .cash })
    try database.perform(ReversePayment(check, cash.id), by: store.cashier)
    let locked = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    #expect(locked.figures.paymentsMinorUnits == 0)
    #expect(locked.figures.differenceMinorUnits == 0)
  }

  @Test("Paying out needs somebody who may, and a reason; a safe drop does not leave the house")
  func payingOut() throws {
    let shift = try open()
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.payOut)) {
        try database.perform(
          MoveCash(shift.id, .paidOut, amount: 500, reason: "ice"), by: store.cashier)
      }
      #expect(throws: OrderError.reasonMissing) {
        try database.perform(
          MoveCash(shift.id, .safeDrop, amount: 500, reason: " "), by: store.cashier)
      }
      #expect(throws: ShiftRefusal.amountMissing) {
        try database.perform(
          MoveCash(shift.id, .safeDrop, amount: 0, reason: "full"), by: store.cashier)
      }
    }
    try database.perform(
      MoveCash(shift.id, .safeDrop, amount: 500, reason: "full"), by: store.cashier)
    try database.perform(
      MoveCash(
        shift.id, .paidOut, amount: 500, reason: "ice", authoriser: store.manager.staff),
      by: store.cashier)
    #expect(try drawer().moves.map(\.authoriserName).contains("Max"))
    #expect(try drawer().moves.map(\.kind).contains(.safeDrop))
  }

  @Test("What one counted is what the colleague begins with")
  func handOver() throws {
    let shift = try open()
    try pay(.cash, 2000)
    let count = CashCount([10_000: 5, 1_000: 2])
    let outcome = try database.perform(
      HandOverDrawer(shift.id, counted: count, to: store.manager.staff), by: store.cashier)
    #expect(outcome.locked.figures.differenceMinorUnits == 0)
    #expect(outcome.locked.shift.handedOverTo == "Max")
    #expect(outcome.next.cashierName == "Max")
    #expect(outcome.next.drawer == shift.drawer)
    #expect(try drawer().float == count)
    #expect(try drawer().shift == outcome.next)
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(
        HandOverDrawer(outcome.next.id, counted: count, to: store.cook.staff), by: store.cashier)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("A count is of what circulates")
  func count() throws {
    let currency = database.store.currency
    #expect(currency.denominations == [10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 10])
    // Nobody is offered to pay with it, and it may lie there all the same.
    let euro = try #require(Currency(isoCode: "EUR"))
    #expect(euro.denominations.contains(50_000) && !euro.notes.contains(50_000))
    #expect(throws: ShiftRefusal.unknownPiece(Money(minorUnits: 300, currency: currency))) {
      try database.perform(OpenShift(float: CashCount([300: 1])), by: store.cashier)
    }
    #expect(throws: ShiftRefusal.tooManyPieces(Money(minorUnits: 100, currency: currency))) {
      try database.perform(OpenShift(float: CashCount([100: 10_001])), by: store.cashier)
    }
  }

  @Test("Opened before the day ends, it keeps its business day")
  func businessDay() throws {
    let shift = try open()
    store.clock.advance(minutes: 24 * 60)
    _ = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    let days = try database.dayReports().days
    #expect(days.map { $0.differences.count } == [1])
    #expect(days.first?.businessDay == shift.businessDay)
  }

  @Test("A day closes when every drawer is counted, and carries its open checks over")
  func closingTheDay() throws {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let shift = try open()
    expectNothingWritten(store) {
      #expect(throws: ShiftRefusal.openShifts(["bo (Bo)"])) {
        try database.perform(CloseDay(day), by: store.manager)
      }
    }
    _ = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    // The day still runs.
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.manageStore)) {
        try database.perform(CloseDay(day), by: store.cashier)
      }
    }
    let report = try database.perform(
      CloseDay(day, authoriser: store.manager.staff), by: store.cashier)
    #expect(report.openChecks == [1])
    #expect(try database.closing(of: day)?.authorName == "Bo")
    let events = try store.events()
    #expect(events.last == "foh.day.closed.v3")
    _ = try database.perform(CloseDay(day), by: store.cashier)
    #expect(try store.events() == events)
    // No drawer opens on it any more.
    expectNothingWritten(store) {
      #expect(throws: ShiftRefusal.dayClosed(day)) {
        try database.perform(OpenShift(float: float), by: store.cashier)
      }
    }
    // Its guests pay all the same.
    try pay(.cash, 6000)
    let later = try #require(try database.dayReports(of: day).days.first)
    #expect(later.cashInNoDrawerMinorUnits == 6000)
    try expectEventsEqualRevisions(store)
  }

  @Test("A day that is over and was not closed is closed first, by whoever takes payments")
  func dayThatIsOver() throws {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let next = day.adding(days: 1)
    #expect(try database.dayToClose(today: day) == nil)
    let shift = try open()
    _ = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    store.clock.advance(minutes: 24 * 60)
    #expect(try database.dayToClose(today: next) == day)
    let second = try open()
    #expect(second.businessDay == next)
    _ = try database.perform(CloseDay(day), by: store.cashier)
    #expect(try database.dayToClose(today: next) == next)
    // The open check of the day before is still told of.
    let report = try #require(try database.dayReports(of: next).days.first)
    #expect(report.openChecks.isEmpty)
    #expect(report.earlierOpenChecks == [DayReport.OpenCheck(businessDay: day, number: 1)])
  }

  @Test("While a drawer is open its day tells no sales and payments, in words, CSV and JSON")
  func withheld() throws {
    let shift = try open()
    try pay(.cash, 6000)
    func blind() throws -> DayReports {
      try database.dayReports().withholdingCash(since: try database.oldestOpenDrawer())
    }
    let reports = try blind()
    let json = String(decoding: try JSONEncoder().encode(reports), as: UTF8.self)
    let titles = reports.days.first?.sections(in: database.store.currency).map(\.title.english)
    #expect(titles == ["Not told", "Drawers that are not counted"])
    for text in [json, reports.csv] {
      #expect(!text.contains("6000"), "\(text)")
      #expect(text.contains("a drawer is not counted yet"), "\(text)")
    }
    _ = try database.perform(LockShift(shift.id, counted: float), by: store.cashier)
    #expect(try blind() == database.dayReports())
    let csv = try blind().csv
    #expect(csv.contains("tender,cash,,6000"))
    #expect(csv.contains("drawer_expected,bo/1,,56000"), "\(csv)")
  }

  @Test("What is in no note or coin of the list is counted in one amount")
  func other() throws {
    let shift = try open()
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 5], other: 7)), by: store.cashier)
    #expect(locked.figures.countedMinorUnits == 50_007)
    #expect(throws: ShiftRefusal.self) {
      try database.perform(OpenShift(float: CashCount(other: .max / 2)), by: store.cashier)
    }
  }
}
