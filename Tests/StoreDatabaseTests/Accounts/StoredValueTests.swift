import Foundation
import GRDB
import HeadquartersContract
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Stored value in the store's file")
struct StoredValueTests {
  @Test("It is sold with its bonus, used in proportion, and goes back as it was taken")
  func evening() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let shift = try database.perform(OpenShift(float: CashCount([100: 5])), by: store.cashier)
    let account = try house.account()
    #expect(
      account.balance == StoredValue(principalMinorUnits: 50_000, bonusMinorUnits: 5_000))
    // Dips and two tripe: 87.00, of which 55.00 with the account.
    let (check, line) = try house.sit(tripe: 2)
    let paid = try house.pay(check, from: account, 5_500)
    #expect(paid.payment.reference == account.number.ending && !paid.isClosed)
    #expect(
      try house.balance(of: account)
        == StoredValue(principalMinorUnits: 45_000, bonusMinorUnits: 4_500))
    try database.perform(Pay(check, tender: .cash, amount: 3_200), by: store.cashier)
    #expect(try database.bill(of: check).check.stage == .closed)
    let receipt = try database.receiptText(
      of: check, in: .english, columns: 38, width: { _ in 1 })
    #expect(receipt.contains("stored value \(account.number.ending), left"))
    #expect(receipt.contains("495.00"))
    // One tripe back: 38.00 go to the account by themselves, none in cash.
    let refund = try database.perform(
      RefundLines(
        check, [RefundedPieces(line, pieces: 1)], reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
    #expect(refund.payments.map { "\($0.tender) \($0.amount.minorUnits)" } == ["storedValue -3800"])
    #expect(
      try house.balance(of: account)
        == StoredValue(principalMinorUnits: 48_455, bonusMinorUnits: 4_845))
    let kinds = try #require(try database.storedValue(account.id)).entries.map(\.kind)
    #expect(kinds == [.returned, .spent, .toppedUp])
    // The float, 500.00 that were sold and 32.00 that were paid.
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 5, 100: 37])), by: store.cashier)
    #expect(locked.figures.expectedMinorUnits == 53_700)
    #expect(locked.figures.accountsMinorUnits == 50_000)
    #expect(locked.figures.differenceMinorUnits == 0)
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 8_700 - 3_800)
    #expect(report.tendersMinorUnits == ["storedValue": 1_700, "cash": 3_200])
    #expect(report.storedValue?.sold == .init(count: 1, minorUnits: 50_000))
    #expect(report.storedValue?.bonusGivenMinorUnits == 5_000)
    #expect(report.storedValue?.receivedMinorUnits == ["cash": 50_000])
    #expect(report.cashInNoDrawerMinorUnits == 0)
    let sold = report.sections(in: database.store.currency).filter {
      $0.title.english.contains("no sales")
    }
    #expect(sold.count == 1 && sold[0].tellsCash)
    try expectEventsEqualRevisions(store)
  }

  @Test("What is written twice counts once, and an id of another account is refused")
  func repeated() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let id: Identifier<StoredValueAccount> = database.environment.ids.next()
    let open = OpenStoredValue(id: id)
    let account = try database.perform(open, by: store.cashier)
    #expect(try database.perform(open, by: store.cashier) == account)
    let other = try database.perform(OpenStoredValue(), by: store.cashier)
    #expect(other.number != account.number)
    let entry: Identifier<StoredValueEntry> = database.environment.ids.next()
    let topUp = TopUpStoredValue(id, amount: 50_000, by: .card, reference: "A17", id: entry)
    let first = try database.perform(topUp, by: store.cashier)
    #expect(try database.perform(topUp, by: store.cashier) == first)
    #expect(throws: AccountMoneyRefusal.otherEntry) {
      try database.perform(
        TopUpStoredValue(other.id, amount: 50_000, by: .cash, id: entry), by: store.cashier)
    }
    let (check, _) = try house.sit()
    let payment: Identifier<Payment> = database.environment.ids.next()
    try house.pay(check, from: account, 1_000, id: payment)
    try house.pay(check, from: account, 1_000, id: payment)
    #expect(try house.balance(of: account).minorUnits == 54_000)
    #expect(try database.bill(of: check).remaining.minorUnits == 3_900)
    try expectEventsEqualRevisions(store)
  }

  @Test("What may not be is refused, and nothing is written")
  func refusals() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    let (check, _) = try house.sit(tripe: 20)
    let use = AccountUse(amount: house.money(50_000), checkNumber: 1, authorName: "Bo")
    try house.pay(check, from: account, 50_000)
    expectNothingWritten(store) {
      #expect(throws: StoredValueRefusal.tooLittle(left: house.money(5_000), lastUse: use)) {
        try house.pay(check, from: account, 5_001)
      }
      #expect(throws: StoredValueRefusal.accountMissing) {
        try database.perform(Pay(check, tender: .storedValue, amount: 1), by: store.cashier)
      }
      #expect(throws: ReferenceRefusal.slipNumberMissing) {
        try database.perform(
          TopUpStoredValue(account.id, amount: 1_000, by: .card), by: store.cashier)
      }
      #expect(throws: AccountMoneyRefusal.referenceMissing) {
        try database.perform(
          TopUpStoredValue(account.id, amount: 1_000, by: .transfer), by: store.cashier)
      }
      #expect(throws: StoredValueRefusal.numberTaken(account.number.description)) {
        try database.perform(OpenStoredValue(number: account.number), by: store.cashier)
      }
      #expect(throws: StaffError.self) {
        try database.perform(TopUpStoredValue(account.id, amount: 1, by: .cash), by: store.server)
      }
    }
    try database.perform(
      SuspendStoredValue(account.id, true, authoriser: store.manager.staff), by: store.cashier)
    #expect(throws: StoredValueRefusal.suspended(account.number.ending)) {
      try house.pay(check, from: account, 1)
    }
    // What went from it goes back to it all the same.
    let payment = try #require(try database.bill(of: check).payments.first)
    try database.perform(ReversePayment(check, payment.id), by: store.cashier)
    #expect(try house.balance(of: account).minorUnits == 55_000)
    try database.perform(
      SuspendStoredValue(account.id, false, authoriser: store.manager.staff), by: store.cashier)
    try house.pay(check, from: account, 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("The principal is paid out by whoever may, and the bonus lapses")
  func cashedOut() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    #expect(throws: StaffError.notPermitted(.cashOut)) {
      try database.perform(
        CashOutStoredValue(account.id, by: .cash, reason: "moves away"), by: store.cashier)
    }
    // Another till topped it up after somebody had allowed less.
    let shown = StoredValue(principalMinorUnits: 40_000, bonusMinorUnits: 5_000)
    expectNothingWritten(store) {
      #expect(throws: StoredValueRefusal.balanceChanged(now: house.money(50_000))) {
        try database.perform(
          CashOutStoredValue(
            account.id, shown: shown, by: .cash, reason: "moves away",
            authoriser: store.manager.staff), by: store.cashier)
      }
    }
    let id: Identifier<StoredValueEntry> = database.environment.ids.next()
    let verb = CashOutStoredValue(
      account.id, by: .cash, reason: "moves away", authoriser: store.manager.staff, id: id)
    let outcome = try database.perform(verb, by: store.cashier)
    #expect(
      outcome.value == StoredValue(principalMinorUnits: -50_000, bonusMinorUnits: -5_000))
    #expect(try database.perform(verb, by: store.cashier) == outcome)
    #expect(outcome.account.balance.minorUnits == 0)
    #expect(throws: StoredValueRefusal.nothingToCashOut) {
      try database.perform(
        CashOutStoredValue(
          account.id, by: .cash, reason: "again", authoriser: store.manager.staff),
        by: store.cashier)
    }
    let report = try #require(try database.dayReports().days.first)
    #expect(report.salesMinorUnits == 0)
    #expect(report.storedValue?.cashedOut == .init(count: 1, minorUnits: 50_000))
    #expect(report.storedValue?.bonusLapsedMinorUnits == 5_000)
    #expect(report.storedValue?.receivedMinorUnits == ["cash": 0])
    try expectEventsEqualRevisions(store)
  }

  @Test("On a day that was closed no more is sold")
  func closedDay() throws {
    let house = try AccountHouse()
    let account = try house.account()
    let day = house.database.store.calendar.businessDay(of: house.store.clock.now)
    try house.database.perform(CloseDay(day), by: house.store.manager)
    #expect(throws: AccountMoneyRefusal.dayClosed(day)) {
      try house.database.perform(
        TopUpStoredValue(account.id, amount: 50_000, by: .cash), by: house.store.cashier)
    }
  }

  @Test("A bill that is opened again stays paid; what goes back then goes to the account")
  func reopened() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let account = try house.account()
    let (check, _) = try house.sit()
    #expect(try house.pay(check, from: account, 4_900).isClosed)
    try database.perform(ReopenCheck(check, reason: "wrong tender"), by: store.manager)
    #expect(try house.balance(of: account).minorUnits == 50_100)
    let payment = try #require(try database.bill(of: check).payments.first)
    try database.perform(ReversePayment(check, payment.id), by: store.cashier)
    #expect(try house.balance(of: account).minorUnits == 55_000)
    try database.perform(Pay(check, tender: .cash, amount: 4_900), by: store.cashier)
    #expect(try database.bill(of: check).check.stage == .closed)
    try expectEventsEqualRevisions(store)
  }

  @Test("The accounts of the bill's guests stand first; a number, its end and a name find one")
  func found() throws {
    let house = try AccountHouse()
    let member = try house.store.enrol("王秀英")
    let own = try house.account(of: member)
    let other = try house.account()
    let (check, _) = try house.sit(member: member)
    let payable = try house.database.payableAccounts(of: check)
    #expect(payable.storedValue.map(\.id) == [own.id, other.id])
    #expect(payable.ofGuests == [own.id])
    func find(_ text: String) throws -> [Identifier<StoredValueAccount>] {
      try house.database.findStoredValue(text).map(\.id)
    }
    #expect(try find(other.number.description) == [other.id])
    #expect(try find(String(own.number.text.suffix(6))) == [own.id])
    #expect(try find("王秀英") == [own.id])
    #expect(try find("wxy") == [own.id])
    #expect(try find("nobody") == [])
    // The one that was used last stands first, and of many no more are read than are wanted.
    house.store.clock.advance(minutes: 1)
    try house.pay(check, from: own, 100)
    #expect(try house.database.storedValueAccounts(limit: 1).map(\.id) == [own.id])
    #expect(try house.database.findStoredValue("").map(\.id) == [own.id, other.id])
  }

  @Test("Of a member who is erased the account stays, of whoever has its card")
  func erased() throws {
    let house = try AccountHouse()
    let member = try house.store.enrol("王秀英")
    let account = try house.account(of: member)
    _ = try house.database.perform(EraseMember(member.id), by: house.store.manager)
    let now = try #require(try house.database.storedValue(account.id)).account
    #expect(now.memberID == nil && now.memberName == nil)
    #expect(now.balance == account.balance)
    try expectEventsEqualRevisions(house.store)
  }

  @Test("At the same moment at two tills: nothing below zero, the other is told who used it")
  func sameMoment() throws {
    let house = try AccountHouse()
    let account = try house.account()
    let tables = ["T01", "T02"]
    let checks = try tables.map { try house.sit(tripe: 14, at: $0).check }
    let tills = [house.database, try house.store.anotherTerminal()]
    for round in 0..<RaceRounds.count {
      let won = Mutex<[Int]>([])
      let told = Mutex<[StoredValueRefusal]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { index in
        do {
          try house.pay(checks[index], from: account, 40_000, tills[index])
          won.withLock { $0.append(index) }
        } catch let refusal as StoredValueRefusal {
          told.withLock { $0.append(refusal) }
        } catch {
          Issue.record(error)
        }
      }
      let winners = won.withLock { $0 }
      guard winners.count == 1, let winner = winners.first else {
        Issue.record("round \(round): \(winners.count) were paid")
        return
      }
      let use = AccountUse(
        amount: house.money(40_000), checkNumber: winner + 1, authorName: "Bo")
      #expect(
        told.withLock { $0 } == [.tooLittle(left: house.money(15_000), lastUse: use)],
        "round \(round)")
      #expect(try house.balance(of: account).minorUnits == 15_000)
      let payment = try #require(
        try house.database.bill(of: checks[winner]).payments.last { $0.amount.minorUnits > 0 })
      try house.database.perform(
        ReversePayment(checks[winner], payment.id), by: house.store.cashier)
      #expect(try house.balance(of: account).minorUnits == 55_000)
    }
    try expectEventsEqualRevisions(house.store)
  }

  @Test("Another till's history needs no account, and what goes back of it neither")
  func imported() throws {
    let house = try AccountHouse()
    let (store, database) = (house.store, house.database)
    let soldAt = Timestamp(millisecondsSinceEpoch: 1_716_917_400_000)
    let recorded = RecordedCheck(
      sourceID: "1",
      lines: [
        .init(
          at: soldAt, item: "Club Mate", quantity: 1, unitPriceMinorUnits: 280,
          discountMinorUnits: 0, isVoid: false, staff: "Jo", terminal: "bar")
      ],
      payments: [
        .init(at: soldAt, tender: .storedValue, amountMinorUnits: 200, reference: "card 7"),
        .init(at: soldAt, tender: .houseAccount, amountMinorUnits: 80, reference: "Huaxia"),
      ])
    let outcomes = try database.perform(
      ImportChecks([recorded], from: "old till"), by: store.manager)
    for case .refused(let reason) in outcomes { Issue.record("refused: \(reason)") }
    #expect(try store.number("SELECT count(*) FROM paymentWithoutAccount") == 2)
    let check = try #require(
      try database.read { try Identifier<Check>.fetchOne($0, sql: "SELECT id FROM guestCheck") })
    #expect(
      try database.bill(of: check).payments.map(\.reference) == ["card 7", "Huaxia"])
    let line = try #require(try database.refundableLines(of: check).first)
    try database.perform(
      RefundLines(
        check, [RefundedPieces(line.id, pieces: 1)], reason: "cold",
        authoriser: store.manager.staff), by: store.cashier)
    #expect(try store.number("SELECT count(*) FROM paymentWithoutAccount") == 4)
    try expectEventsEqualRevisions(store)
  }
}
