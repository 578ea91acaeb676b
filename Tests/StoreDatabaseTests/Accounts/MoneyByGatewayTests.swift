import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Money for accounts by a gateway, in the store's file")
struct MoneyByGatewayTests {
  private static let gateway = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    """
  private static let code = "281234567890123456"

  private func house() throws -> AccountHouse { try AccountHouse(more: Self.gateway) }

  @discardableResult
  private func begin(
    _ purpose: AccountPurpose, _ amount: Int, in house: AccountHouse,
    id: Identifier<Payment>? = nil, _ terminal: StoreDatabase? = nil
  ) throws -> AccountTaking {
    try (terminal ?? house.database).perform(
      TakeByGateway(purpose, amount: amount, tender: .wallet, scanned: Self.code, id: id),
      by: house.store.cashier)
  }

  /// What the gateway says to the next question.
  @discardableResult
  private func answer(_ answer: GatewayAnswer, in house: AccountHouse) throws -> GatewayNews? {
    let claim = try #require(try house.database.claimGatewayPayment(owner: "till"))
    return try house.database.perform(
      NoteGatewayAnswer(claim, owner: "till", answer: answer), by: .storesMachine)
  }

  private func report(_ house: AccountHouse) throws -> DayReport {
    try #require(try house.database.dayReports().days.first)
  }

  private func empty(_ house: AccountHouse) throws -> StoredValueAccount {
    try house.database.perform(OpenStoredValue(), by: house.store.cashier)
  }

  @Test("Pending is not topped up; nobody begins it twice, and the till takes nothing else for it")
  func pending() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let account = try empty(house)
    let id: Identifier<Payment> = database.environment.ids.next()
    let taking = try begin(.topUp(account.id), 50_000, in: house, id: id)
    try answer(.pending, in: house)
    #expect(try house.balance(of: account) == StoredValue())
    // Pressed again, it is the same one.
    let again = try begin(.topUp(account.id), 50_000, in: house, id: id)
    #expect(again.payment.id == id && again.bill.check.id == taking.bill.check.id)
    let other = try empty(house)
    let way = try #require(try database.moneyOnItsWay(to: account.id).first)
    #expect(way.amount.minorUnits == 50_000 && way.authorName == "Bo")
    let check = taking.bill.check.id
    expectNothingWritten(store) {
      #expect(throws: AccountMoneyRefusal.onItsWay(way)) {
        try begin(.topUp(account.id), 50_000, in: house)
      }
      #expect(throws: AccountMoneyRefusal.otherEntry) {
        try begin(.topUp(other.id), 50_000, in: house, id: id)
      }
      #expect(throws: AccountMoneyRefusal.notAtTheTill) {
        try database.perform(Pay(check, tender: .cash, amount: 50_000), by: store.cashier)
      }
      #expect(throws: PaymentRefusal.notPaid(remaining: house.money(50_000))) {
        try database.perform(CloseCheck(check), by: store.cashier)
      }
      #expect(throws: GatewayRefusal.codeMissing) {
        try database.perform(
          TakeByGateway(.topUp(other.id), amount: 1, tender: .wallet), by: store.cashier)
      }
    }
    let entry = try #require(try database.tillBoard().first)
    #expect(entry.account?.label == account.number.ending && entry.onTheirWay == 1)
    // The day's figures and its open checks know nothing of it yet.
    let before = try report(house)
    #expect(before.storedValue == nil && before.openChecks.isEmpty)
    store.clock.advance(seconds: 5)
    try answer(.captured(amountMinor: 50_000, transaction: "T1"), in: house)
    #expect(
      try house.balance(of: account)
        == StoredValue(principalMinorUnits: 50_000, bonusMinorUnits: 5_000))
    #expect(try database.bill(of: check).check.stage == .closed)
    let after = try report(house)
    #expect(after.storedValue?.sold == .init(count: 1, minorUnits: 50_000))
    #expect(after.storedValue?.bonusGivenMinorUnits == 5_000)
    #expect(after.storedValue?.receivedMinorUnits == ["wallet": 50_000])
    #expect(after.tendersMinorUnits.isEmpty && after.receivedMinorUnits.isEmpty)
    #expect(after.salesMinorUnits == 0 && after.checks == 0)
    #expect(try database.closedChecks(on: after.businessDay).isEmpty)
    let sold = try #require(try database.storedValue(account.id)?.entries.first)
    #expect(sold.authorName == "Bo" && sold.isByGateway && sold.tender == .wallet)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("What was not taken leaves nothing to do, and the next try is a new one")
  func declined() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let account = try empty(house)
    let first = try begin(.topUp(account.id), 10_000, in: house)
    try answer(.declined(GatewayFault(.declined, "no money")), in: house)
    #expect(try database.bill(of: first.bill.check.id).check.stage == .closed)
    // One that was never sent is over when somebody takes it back.
    let second = try begin(.topUp(account.id), 10_000, in: house)
    let reversed = try database.perform(
      ReverseGatewayPayment(second.payment.id), by: store.cashier)
    #expect(reversed.payment.stage == .declined)
    #expect(try database.tillBoard().isEmpty)
    // And one that nobody sent in its time.
    let third = try begin(.topUp(account.id), 10_000, in: house)
    store.clock.advance(minutes: 10)
    #expect(try database.claimGatewayPayment(owner: "till") == nil)
    #expect(try database.gatewayPayment(third.payment.id)?.payment.stage == .declined)
    #expect(try database.tillBoard().isEmpty)
    #expect(try house.balance(of: account) == StoredValue())
    try begin(.topUp(account.id), 10_000, in: house)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test(
    "Suspended meanwhile, and the day closed: what the gateway took is on the account all the same")
  func closedMeanwhile() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let account = try empty(house)
    let day = database.store.calendar.businessDay(of: store.clock.now)
    try begin(.topUp(account.id), 50_000, in: house)
    try answer(.pending, in: house)
    try database.perform(
      SuspendStoredValue(account.id, true, authoriser: store.manager.staff), by: store.cashier)
    let closed = try database.perform(CloseDay(day), by: store.manager)
    #expect(throws: AccountMoneyRefusal.dayClosed(day)) {
      try begin(.topUp(try empty(house).id), 50_000, in: house)
    }
    store.clock.advance(seconds: 5)
    try answer(.captured(amountMinor: 50_000, transaction: "T1"), in: house)
    #expect(try house.balance(of: account).minorUnits == 55_000)
    // The closed day stands; the money counts on the next.
    let reports = try database.dayReports().days
    #expect(reports.first { $0.businessDay == day } == closed)
    let next = try #require(reports.first { $0.businessDay == day.adding(days: 1) })
    #expect(next.storedValue?.sold == .init(count: 1, minorUnits: 50_000))
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("Two tills that begin for one account: one wins, the other is told whose is on its way")
  func twoTills() throws {
    let house = try house()
    let account = try empty(house)
    let other = try house.store.anotherTerminal()
    let taking = try begin(.topUp(account.id), 50_000, in: house)
    let refusal = #expect(throws: AccountMoneyRefusal.self) {
      try begin(.topUp(account.id), 50_000, in: house, other)
    }
    guard case .onItsWay(let way) = refusal else {
      Issue.record("refused otherwise: \(String(describing: refusal))")
      return
    }
    #expect(way.id == taking.payment.id && way.checkNumber == taking.bill.check.number)
    // The second line of defence, where no verb asks.
    #expect(throws: DatabaseError.self) {
      try house.database.writer.write { db in
        try db.execute(
          sql: """
            INSERT INTO guestCheck (id, businessDay, number, stage, openedAt)
            VALUES ('00000000-0000-0000-0000-000000000001', '2026-11-22', 99, 'open', 1);
            INSERT INTO accountCheck (checkID, kind, storedValueID, amountMinor, bonusMinor)
            SELECT '00000000-0000-0000-0000-000000000001', kind, storedValueID, 1, 0
            FROM accountCheck
            """)
      }
    }
  }

  @Test("A settlement by a gateway; what comes twice is the company's, and is paid out to it")
  func settlement() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let shift = try database.perform(OpenShift(float: CashCount([10_000: 1])), by: store.cashier)
    let company = try house.company()
    let (check, _) = try house.sit()
    try house.charge(check, to: company, 4_900)
    #expect(throws: HouseAccountRefusal.moreThanOwed(house.money(4_900))) {
      try begin(.settlement(company.id), 4_901, in: house)
    }
    try begin(.settlement(company.id), 4_900, in: house)
    let way = try #require(try database.moneyOnItsWay(to: company.id).first)
    // A part that is on its way is not settled once more.
    #expect(throws: AccountMoneyRefusal.onItsWay(way)) {
      try database.perform(
        SettleHouseAccount(company.id, amount: 1, by: .cash), by: store.cashier)
    }
    // The bill goes back before the gateway has answered: nothing is owed by then.
    try database.perform(
      ReopenCheck(check, reason: "wrong account", authoriser: store.manager.staff),
      by: store.cashier)
    let charged = try #require(try database.bill(of: check).payments.first)
    try database.perform(ReversePayment(check, charged.id), by: store.cashier)
    try database.perform(Pay(check, tender: .cash, amount: 4_900), by: store.cashier)
    try answer(.captured(amountMinor: 4_900, transaction: "T1"), in: house)
    #expect(try house.owed(on: company) == -4_900)
    let id: Identifier<HouseAccountEntry> = database.environment.ids.next()
    func payOut(_ amount: Int, id: Identifier<HouseAccountEntry>? = nil) throws {
      try database.perform(
        PayOutCredit(
          company.id, amount: amount, by: .cash, reason: "paid twice",
          authoriser: store.manager.staff, id: id), by: store.cashier)
    }
    expectNothingWritten(store) {
      #expect(throws: HouseAccountRefusal.moreThanCredit(house.money(4_900))) {
        try payOut(4_901)
      }
      #expect(throws: StaffError.self) {
        try database.perform(
          PayOutCredit(company.id, amount: 1, by: .cash, reason: "x"), by: store.cashier)
      }
    }
    try payOut(4_000, id: id)
    try payOut(4_000, id: id)
    #expect(try house.owed(on: company) == -900)
    try payOut(900)
    #expect(throws: HouseAccountRefusal.noCredit) { try payOut(1) }
    let report = try report(house)
    #expect(report.houseAccounts?.settled == .init(count: 1, minorUnits: 4_900))
    #expect(report.houseAccounts?.paidOut == .init(count: 2, minorUnits: 4_900))
    #expect(report.houseAccounts?.receivedMinorUnits == ["wallet": 4_900, "cash": -4_900])
    // 49.00 came in cash for the bill and went to the company.
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([10_000: 1])), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("A wrong top-up in cash goes back whole, out of the drawer, while nothing of it is spent")
  func takenBackInCash() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let shift = try database.perform(OpenShift(float: CashCount([100: 5])), by: store.cashier)
    let account = try house.account()
    let sold = try #require(try database.storedValue(account.id)?.entries.first)
    let (check, _) = try house.sit()
    try house.pay(check, from: account, 1_100)
    func takeBack(_ id: Identifier<StoredValueEntry>) throws -> TopUpBack {
      try database.perform(
        TakeBackTopUp(id, reason: "wrong card", authoriser: store.manager.staff),
        by: store.cashier)
    }
    expectNothingWritten(store) {
      #expect(
        throws: StoredValueRefusal.spentSince(
          principal: house.money(49_000), bonus: house.money(4_900))
      ) { try takeBack(sold.id) }
      #expect(throws: StaffError.self) {
        try database.perform(TakeBackTopUp(sold.id, reason: "wrong card"), by: store.cashier)
      }
    }
    let used = try #require(try database.bill(of: check).payments.first)
    try database.perform(ReversePayment(check, used.id), by: store.cashier)
    let back = try takeBack(sold.id)
    #expect(back.value == StoredValue(principalMinorUnits: -50_000, bonusMinorUnits: -5_000))
    #expect(back.account.balance == StoredValue() && !back.isByGateway && back.tender == .cash)
    #expect(throws: StoredValueRefusal.takenBackBefore) { try takeBack(sold.id) }
    let entries = try #require(try database.storedValue(account.id)).entries
    let spent = try #require(entries.first { $0.kind == .spent })
    #expect(throws: StoredValueRefusal.noTopUp) { try takeBack(spent.id) }
    let report = try report(house)
    #expect(report.storedValue?.sold == .init(count: 1, minorUnits: 50_000))
    #expect(report.storedValue?.takenBack == .init(count: 1, minorUnits: 50_000))
    #expect(report.storedValue?.bonusTakenBackMinorUnits == 5_000)
    #expect(report.storedValue?.receivedMinorUnits == ["cash": 0])
    let locked = try database.perform(
      LockShift(shift.id, counted: CashCount([100: 5])), by: store.cashier)
    #expect(locked.figures.differenceMinorUnits == 0)
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("A refund that the gateway refuses stays on the till's list, and is given back again")
  func refusedRefund() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let account = try empty(house)
    try begin(.topUp(account.id), 10_000, in: house)
    try answer(.captured(amountMinor: 10_000, transaction: "T1"), in: house)
    let sold = try #require(try database.storedValue(account.id)?.entries.first)
    try database.perform(
      TakeBackTopUp(sold.id, reason: "wrong card", authoriser: store.manager.staff),
      by: store.cashier)
    try answer(.declined(GatewayFault(.declined, "no")), in: house)
    let refund = try #require(try database.tillBoard().first)
    #expect(refund.remaining.minorUnits == -10_000 && refund.onTheirWay == 0)
    // What stands against it is no payment with stored value that could be given back.
    let against = try #require(
      try database.bill(of: refund.id).payments.first { $0.tender == .storedValue })
    #expect(throws: TillError.self) {
      try database.perform(
        GiveBack(
          refund.id, of: against.id, amount: 10_000, reason: "x",
          authoriser: store.manager.staff), by: store.cashier)
    }
    try database.perform(
      RepeatRefund(refund.id, authoriser: store.manager.staff), by: store.cashier)
    try answer(.captured(amountMinor: 10_000, transaction: "T2"), in: house)
    #expect(try database.tillBoard().isEmpty)
    #expect(try house.balance(of: account) == StoredValue())
    try expectEventsEqualRevisions(store)
    #expect(try database.checkInvariants() == [])
  }

  @Test("A gateway's statement is compared with money for accounts, by gateway and by hand")
  func reconciled() throws {
    let house = try house()
    let (store, database) = (house.store, house.database)
    let account = try empty(house)
    let taking = try begin(.topUp(account.id), 10_000, in: house)
    try answer(.captured(amountMinor: 10_000, transaction: "T1"), in: house)
    try database.perform(
      TopUpStoredValue(account.id, amount: 700, by: .wallet, reference: "H1"), by: store.cashier)
    try database.perform(
      TopUpStoredValue(account.id, amount: 800, by: .wallet, reference: "H2"), by: store.cashier)
    let number = taking.payment.id.rawValue.replacing("-", with: "")
    func row(_ place: Int, _ number: String, _ transaction: String, _ amount: Int)
      -> StatementEntry
    {
      StatementEntry(
        place: "a.csv:\(place)", kind: .charge, orderNumber: number, transactionNumber: transaction,
        amountMinor: amount, at: store.clock.now)
    }
    let day = database.store.calendar.businessDay(of: store.clock.now)
    let kept = try database.perform(
      ReconcileStatement(
        GatewayStatement(
          kind: .alipay, files: ["a.csv"],
          entries: [
            row(1, number, "T1", 10_000), row(2, "x1", "H1", 700), row(3, "x9", "T9", 900),
          ]), of: "alipay", days: day...day), by: store.manager)
    let found = kept.result.differences.map { "\($0.finding) \($0.transactionNumber)" }
    #expect(Set(found) == ["missingThere H2", "missingHere T9"])
    #expect(kept.result.store.takenMinorUnits == 11_500)
    let missing = try #require(kept.result.differences.first { $0.finding == .missingThere })
    #expect(missing.line(in: database.store.currency).english.contains("for an account"))
  }
}
