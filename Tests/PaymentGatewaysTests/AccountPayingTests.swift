import GatewaySimulator
import PaymentGateways
import StoreDatabase
import StoreDomain
import Testing

@Suite("Money for an account by a gateway cannot lie")
struct AccountPayingTests {
  private static let amount = 50_000

  private func begin(
    _ store: PayingStore, _ purpose: AccountPurpose, _ kind: GatewaySetting.Kind = .alipay,
    amount: Int = AccountPayingTests.amount, id: Identifier<Payment>? = nil
  ) throws -> AccountTaking {
    try store.database.perform(
      TakeByGateway(
        purpose, amount: amount, tender: kind.tender, scanned: PayingStore.code(for: kind), id: id),
      by: store.cashier)
  }

  private func account(_ store: PayingStore) throws -> Identifier<StoredValueAccount> {
    try store.database.perform(OpenStoredValue(), by: store.cashier).id
  }

  private func balance(
    _ id: Identifier<StoredValueAccount>, _ store: PayingStore
  ) throws -> StoredValue? {
    try store.database.storedValue(id)?.account.balance
  }

  /// The gateway's money is what accounts have of it, and the file is whole.
  private func expectHonest(
    _ store: PayingStore, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let kept = store.book.orders.reduce(0) { $0 + $1.keptMinor }
    let reports = try store.database.dayReports().days
    let received = reports.reduce(0) { sum, day in
      sum + (day.storedValue?.receivedMinorUnits.values.reduce(0, +) ?? 0)
        + (day.houseAccounts?.receivedMinorUnits.values.reduce(0, +) ?? 0)
    }
    #expect(received == kept, sourceLocation: sourceLocation)
    #expect(store.book.orders.allSatisfy { $0.charges <= 1 }, sourceLocation: sourceLocation)
    // It is no sale, and pays no bill.
    #expect(reports.allSatisfy { $0.salesMinorUnits == 0 }, sourceLocation: sourceLocation)
    #expect(
      reports.allSatisfy { $0.tendersMinorUnits.isEmpty && $0.receivedMinorUnits.isEmpty },
      sourceLocation: sourceLocation)
    #expect(try store.database.totals().paymentsMinorUnits == 0, sourceLocation: sourceLocation)
    #expect(try store.database.checkInvariants() == [], sourceLocation: sourceLocation)
  }

  @Test(
    "Whatever a gateway does, a top-up is on the account exactly when the gateway took it",
    arguments: Behaviour.allCases, [GatewaySetting.Kind.weChatPay, .cardTerminal])
  func everyBehaviour(_ behaviour: Behaviour, _ kind: GatewaySetting.Kind) async throws {
    let store = try await PayingStore(behaviour)
    let account = try account(store)
    let taking = try begin(store, .topUp(account), kind)
    #expect(try balance(account, store) == StoredValue())
    try await store.settle()
    let isTaken = try store.stage(taking.payment.id) == .captured
    #expect(store.book.orders.reduce(0) { $0 + $1.keptMinor } == (isTaken ? Self.amount : 0))
    let bonus = StoredValueRule.bonus(
      for: Self.amount, store.database.store.settings.storedValue)
    #expect(
      try balance(account, store)
        == (isTaken
          ? StoredValue(principalMinorUnits: Self.amount, bonusMinorUnits: bonus) : StoredValue()))
    // Either way nothing is left to do at the till.
    #expect(try store.database.bill(of: taking.bill.check.id).check.stage == .closed)
    #expect(try store.database.moneyOnItsWay(to: account).isEmpty)
    try expectHonest(store)
  }

  @Test(
    "Answer lost after capture: whoever takes over asks about the same number, and it counts once")
  func answerLostAfterCapture() async throws {
    let store = try await PayingStore(.answerLost)
    let account = try account(store)
    let taking = try begin(store, .topUp(account))
    let claim = try #require(try store.database.claimGatewayPayment(owner: "dies"))
    #expect(claim.call == .charge && claim.payment.id == taking.payment.id)
    let gateway = Gateways.open(try #require(claim.gateway), besides: .temporaryDirectory)
    let answer = await gateway.answer(
      to: .charge,
      GatewayOrder(
        number: claim.payment.orderNumber, amountMinor: Self.amount,
        currency: store.database.store.currency, scannedCode: claim.payment.scannedCode,
        subject: "-", store: "-"))
    #expect(answer == .unclear(GatewayFault(.noAnswer)))
    #expect(try balance(account, store) == StoredValue())
    store.advance(seconds: 61)
    let second = try #require(try store.database.claimGatewayPayment(owner: "second"))
    #expect(second.call == .ask && second.payment.orderNumber == claim.payment.orderNumber)
    store.advance(seconds: 61)
    try await store.settle()
    #expect(try store.stage(taking.payment.id) == .captured)
    #expect(try balance(account, store)?.principalMinorUnits == Self.amount)
    try expectHonest(store)
  }

  @Test("Two processes carry a top-up and a settlement, and each is charged once")
  func twoProcesses() async throws {
    let store = try await PayingStore(.normal)
    let account = try account(store)
    _ = try begin(store, .topUp(account))
    _ = try begin(store, .topUp(try self.account(store)), .cardTerminal)
    async let first = store.service("till-1").carryWaiting()
    async let second = store.service("till-2").carryWaiting()
    _ = try await (first, second)
    try await store.settle()
    #expect(store.book.orders.count == 2)
    #expect(try balance(account, store)?.principalMinorUnits == Self.amount)
    try expectHonest(store)
  }

  @Test("A wrong top-up goes back by the gateway, once, and is off the account at once")
  func takenBack() async throws {
    let store = try await PayingStore(.normal)
    let account = try account(store)
    _ = try begin(store, .topUp(account))
    try await store.settle()
    let topUp = try #require(try store.database.storedValue(account)?.entries.first)
    #expect(topUp.isByGateway)
    let id: Identifier<StoredValueEntry> = store.database.environment.ids.next()
    let verb = TakeBackTopUp(
      topUp.id, reason: "wrong account", authoriser: store.manager.staff, id: id)
    let back = try store.database.perform(verb, by: store.cashier)
    #expect(back.isByGateway && back.account.balance == StoredValue())
    #expect(try store.database.perform(verb, by: store.cashier) == back)
    #expect(throws: StoredValueRefusal.takenBackBefore) {
      try store.database.perform(
        TakeBackTopUp(topUp.id, reason: "wrong account", authoriser: store.manager.staff),
        by: store.cashier)
    }
    let refund = try #require(try store.database.tillBoard().first)
    #expect(refund.account != nil && refund.onTheirWay == 1)
    try await store.settle()
    #expect(try store.database.tillBoard().isEmpty)
    #expect(store.book.orders.reduce(0) { $0 + $1.keptMinor } == 0)
    let entries = try #require(try store.database.storedValue(account)).entries
    #expect(entries.map(\.kind) == [.takenBack, .toppedUp] && entries[1].isTakenBack)
    try expectHonest(store)
  }
}
