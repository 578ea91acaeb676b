import Dispatch
import GRDB
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Paying")
struct PayTests {
  let store: TestStore
  let party: Party
  let check: Identifier<Check>

  /// Two guests with dips (22.00), two beef tripe (76.00) and a beer (15.00): 113.00.
  init() throws {
    store = try TestStore()
    party = try store.seat(2, at: "T01")
    check = try store.check(of: party)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 2), to: check), by: store.server)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("W02").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  @Test func guestsPayInCashGetChangeAndTheirCheckCloses() throws {
    try database.perform(AskForBill(party.id), by: store.server)
    #expect(try database.order(of: party.id).party.stage == .billAsked)
    store.clock.advance(minutes: 4)
    let waiting = try #require(try database.tillBoard().first)
    #expect(waiting.minutesWaiting == 4)
    #expect(waiting.tableNames == ["T01"])
    #expect(waiting.remaining.minorUnits == 11300)

    let outcome = try database.perform(
      Pay(check, tender: .cash, amount: 11300, tendered: 20000), by: store.cashier)

    #expect(outcome.change.minorUnits == 8700)
    #expect(outcome.isClosed)
    let bill = try database.bill(of: check)
    #expect(bill.check.stage == .closed)
    #expect(bill.total.minorUnits == 11300)
    #expect(bill.lines.map(\.net.minorUnits) == [2200, 7600, 1500])
    // 98.00 × 6/106 and 15.00 × 13/113.
    #expect(
      bill.rows.filter { $0.kind == .taxContained }.map(\.amount.minorUnits) == [555, 173])
    #expect(try database.order(of: party.id).party.stage == .paid)
    #expect(try database.tillBoard().isEmpty)
    let closed = try #require(
      try database.closedChecks(on: database.store.calendar.businessDay(of: store.clock.now))
        .first)
    #expect(closed.tableNames == ["T01"])
    #expect(closed.payments.map(\.amount.minorUnits) == [11300])
    #expect(try database.checkInvariants() == [])
  }

  @Test func severalTendersPayOneCheck() throws {
    let first = try database.perform(
      Pay(check, tender: .card, amount: 5000, reference: "4711"), by: store.cashier)
    #expect(first.remaining.minorUnits == 6300)
    #expect(!first.isClosed)
    try database.perform(Pay(check, tender: .voucher, amount: 3000), by: store.cashier)
    let last = try database.perform(
      Pay(check, tender: .cash, amount: 3300, tendered: 3300), by: store.cashier)
    #expect(last.isClosed)
    #expect(try database.bill(of: check).payments.map(\.tender) == [.card, .voucher, .cash])
  }

  @Test func whatIsNotSentKeepsTheCheckOpen() throws {
    let line = try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id, hold: true), to: check), by: store.server)
    #expect(throws: PaymentRefusal.unsentLines(1)) {
      try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
    }
    #expect(throws: PaymentRefusal.unsentLines(1)) {
      try database.perform(AskForBill(party.id), by: store.server)
    }
    #expect(try database.bill(of: check).total.minorUnits == 11300)
    #expect(try database.bill(of: check).unsentLines.map(\.id) == [line.id])
    try database.perform(VoidLine(line.id), by: store.server)
    #expect(
      try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier).isClosed)
  }

  @Test func guestsWhoOrderAfterAskingForTheBillAskAgain() throws {
    try database.perform(AskForBill(party.id), by: store.server)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("D003").id), to: check), by: store.server)
    try database.perform(SendLines(of: check), by: store.server)
    let order = try database.order(of: party.id)
    #expect(order.party.stage == .ordered)
    #expect(order.check.billAskedAt == nil)
  }

  @Test func aWrongAmountIsRefusedWithWhatToDo() throws {
    let remaining = Money(minorUnits: 11300, currency: database.store.currency)
    #expect(throws: PaymentRefusal.tooMuch(remaining: remaining)) {
      try database.perform(Pay(check, tender: .card, amount: 11301), by: store.cashier)
    }
    #expect(throws: PaymentRefusal.amountMissing) {
      try database.perform(Pay(check, tender: .cash, amount: -1), by: store.cashier)
    }
    #expect(throws: PaymentRefusal.amountMissing) {
      try database.perform(Pay(check, tender: .card, amount: 0), by: store.cashier)
    }
    #expect(throws: PaymentRefusal.tenderedTooLittle(amount: remaining)) {
      try database.perform(
        Pay(check, tender: .cash, amount: 11300, tendered: 11299), by: store.cashier)
    }
    #expect(throws: PaymentRefusal.tenderedOnlyInCash) {
      try database.perform(
        Pay(check, tender: .card, amount: 11300, tendered: 20000), by: store.cashier)
    }
    #expect(throws: ReferenceRefusal.tooLong(64)) {
      try database.perform(
        Pay(check, tender: .voucher, amount: 100, reference: String(repeating: "7", count: 65)),
        by: store.cashier)
    }
    #expect(throws: StaffError.notPermitted(.takePayment)) {
      try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.server)
    }
    #expect(try database.bill(of: check).payments.isEmpty)
  }

  @Test func moneyThatIsTakenAgainAfterAnUnclearAnswerCountsOnce() throws {
    let id: Identifier<Payment> = database.environment.ids.next()
    for _ in 0..<3 {
      let outcome = try database.perform(
        Pay(check, tender: .card, amount: 11300, id: id), by: store.cashier)
      #expect(outcome.isClosed)
      #expect(outcome.remaining.minorUnits == 0)
    }
    #expect(try database.bill(of: check).payments.count == 1)
  }

  @Test func aClosedCheckStands() throws {
    try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
    let line = try database.bill(of: check).lines[0].line
    #expect(throws: TillError.checkClosed) {
      try database.perform(Pay(check, tender: .cash, amount: 1), by: store.cashier)
    }
    #expect(throws: TillError.checkClosed) {
      try database.perform(Discount(check, basisPoints: 100, reason: "late"), by: store.manager)
    }
    #expect(throws: OrderError.checkClosed) {
      try database.perform(
        AddLine(NewLine(dishID: store.dish("D003").id), to: check), by: store.server)
    }
    #expect(throws: OrderError.checkClosed) {
      try database.perform(
        ReturnLine(line.id, quantity: 1, reason: "late", made: true), by: store.server)
    }
    for sql in [
      "UPDATE guestCheck SET totalMinor = totalMinor - 1",
      "UPDATE orderLine SET netMinor = netMinor - 1",
      "UPDATE orderLine SET kind = 'gift', reason = 'x'",
      "UPDATE payment SET stage = 'declined'", "DELETE FROM payment", "DELETE FROM checkRow",
    ] {
      #expect(throws: StoreError.self, "\(sql)") {
        try database.maintain { try $0.execute(sql: sql) }
      }
    }
  }

  @Test func twoTillsThatTakeTheSameMoneyAtTheSameMomentTakeItOnce() throws {
    let terminals = try (0..<4).map { _ in try store.anotherTerminal() }
    let taken = Mutex(0)
    let refusals = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      do {
        try terminals[index].perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
        taken.withLock { $0 += 1 }
      } catch {
        refusals.withLock { $0.append("\(error)") }
      }
    }
    #expect(taken.withLock { $0 } == 1)
    #expect(refusals.withLock { $0 } == Array(repeating: "checkClosed", count: 3))
    #expect(try database.checkInvariants() == [])
  }

  @Test func guestsWhoSharedATablePayApartAndLeaveTogether() throws {
    let second = try database.perform(OpenCheck(for: party.id), by: store.server)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("W01").id), to: second.id), by: store.server)
    try database.perform(SendLines(of: second.id), by: store.server)
    #expect(try database.checks(of: party.id).map(\.number) == [1, 2])
    try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
    #expect(try database.order(of: party.id).party.stage == .ordered)
    try database.perform(Pay(second.id, tender: .wallet, amount: 1200), by: store.cashier)
    #expect(try database.order(of: party.id).party.stage == .paid)
  }

  @Test func guestsWhoLeaveHungryOweNothing() throws {
    let other = try store.seat(2, at: "T02")
    let theirs = try store.check(of: other)
    let dips = try database.order(of: other.id).lines[0]
    #expect(throws: PaymentRefusal.unsentLines(1)) {
      try database.perform(CloseCheck(theirs), by: store.cashier)
    }
    try database.perform(VoidLine(dips.id, reason: "left"), by: store.server)
    #expect(try database.perform(CloseCheck(theirs), by: store.cashier).total?.minorUnits == 0)
    #expect(
      throws: PaymentRefusal.notPaid(
        remaining: Money(minorUnits: 11300, currency: database.store.currency))
    ) {
      try database.perform(CloseCheck(check), by: store.cashier)
    }
  }

  @Test func guestsWhoLeftAreStillKnownByTheirTableAndOrderNoMore() throws {
    _ = try database.perform(
      MoveParty(party.id, from: [store.table("T01")], to: [store.table("T02")]), by: store.host)
    store.clock.advance(minutes: 10)
    try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try database.bill(of: check).tableNames == ["T02"])
    #expect(throws: OrderError.partyLeft) {
      try database.perform(OpenCheck(for: party.id), by: store.server)
    }
  }

  @Test func anOrderBeyondWhatATillCanHoldIsNotSent() throws {
    let dear = TestStore.menu.replacing(
      "Longevity noodles,noodles,hot,12.00", with: "Longevity noodles,noodles,hot,1000000.00")
    let store = try TestStore(menu: dear)
    let check = try store.check(of: try store.seat())
    for _ in 0..<11 {
      try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D005").id, quantity: 999), to: check), by: store.server)
    }
    #expect(throws: BillError.amountTooLarge) {
      try store.database.perform(SendLines(of: check), by: store.server)
    }
    #expect(try store.database.tillBoard().count == 1)
    #expect(try store.database.kitchenBoard().isEmpty)
  }

  @Test func aMembersEveningIsRememberedOnce() throws {
    let member = try database.perform(
      EnrolMember(NewMember(name: "王女士", phone: nil)), by: store.host)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.host)
    let second = try database.perform(OpenCheck(for: party.id), by: store.server)
    try database.perform(
      AddLine(NewLine(dishID: store.dish("G01").id, broths: ["B01", "B02"]), to: second.id),
      by: store.server)
    try database.perform(SendLines(of: second.id), by: store.server)
    try database.perform(Pay(check, tender: .cash, amount: 11300), by: store.cashier)
    try database.perform(Pay(second.id, tender: .cash, amount: 6800), by: store.cashier)
    let profile = try database.profile(member.id)
    #expect(profile.visits.count == 1)
    let visit = try #require(profile.visits.first)
    #expect(visit.spentMinorUnits == 18100)
    #expect(visit.dishes == ["D001": 2, "W02": 1, "G01": 1, "B01": 1, "B02": 1])
  }

  @Test func theReceiptComesOutAndACopySaysSo() throws {
    try database.perform(
      Pay(check, tender: .cash, amount: 11300, tendered: 12000), by: store.cashier)
    try database.perform(ReprintReceipt(check), by: store.cashier)
    let jobs = try database.read { db in
      try PrintJob.fetchReceipts(db).map {
        try $0.paper(in: .english, calendar: database.store.calendar).plainText(columns: 32)
      }
    }
    #expect(jobs.count == 2)
    #expect(jobs[0].contains("change") && jobs[0].contains("7.00"))
    #expect(!jobs[0].contains("COPY"))
    #expect(jobs[1].contains("COPY"))
  }
}

extension PrintJob {
  fileprivate static func fetchReceipts(_ db: Database) throws -> [PrintJob] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM printJob WHERE kind = 'receipt' ORDER BY createdAt, rowid"
    ).map(PrintJob.init(row:))
  }
}
