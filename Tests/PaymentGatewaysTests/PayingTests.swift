import GatewaySimulator
import PaymentGateways
import StoreDatabase
import StoreDomain
import Testing

@Suite("A payment at a gateway cannot lie")
struct PayingTests {
  /// What each behaviour comes to.
  private static func end(of behaviour: Behaviour) -> Payment.Stage {
    switch behaviour {
    case .normal, .slow, .pending, .answerLost, .capturedLate, .duplicateNumber, .badSignature:
      .captured
    case .declined: .declined
    case .neverConfirmed, .requestLost, .requestLostUnknown, .reversalPending, .reversalLost,
      .wrongAmount:
      .reversed
    }
  }

  @Test(
    "Whatever a gateway does, a payment has one end, and both sides have the same money",
    arguments: Behaviour.allCases, GatewaySetting.Kind.allCases)
  func everyBehaviour(_ behaviour: Behaviour, _ kind: GatewaySetting.Kind) async throws {
    let store = try await PayingStore(behaviour)
    let check = try store.seat()
    let payment = try store.begin(check, kind)
    try await store.settle()
    let end = Self.end(of: behaviour)
    #expect(try store.stage(payment) == end)
    #expect(
      try store.database.bill(of: check).check.stage == (end == .captured ? .closed : .open))
    try store.expectHonest()
  }

  @Test("Pending is not paid")
  func pendingIsNotPaid() async throws {
    let store = try await PayingStore(.neverConfirmed)
    let check = try store.seat()
    let payment = try store.begin(check)
    try await store.service().carryWaiting()
    #expect(try store.stage(payment) == .pending)
    let bill = try store.database.bill(of: check)
    #expect(bill.paid.minorUnits == 0)
    #expect(bill.check.stage == .open)
    #expect(
      bill.progress[payment]?.toTell == Phrase("Please confirm on your phone.", "请在手机上确认或输入密码。"))
    // Nobody pays it a second time meanwhile, nor closes it.
    #expect(throws: GatewayRefusal.onItsWay(bill.total)) {
      try store.database.perform(
        Pay(check, tender: .cash, amount: bill.total.minorUnits), by: store.cashier)
    }
    #expect(throws: (any Error).self) {
      try store.database.perform(CloseCheck(check), by: store.cashier)
    }
    try await store.settle()
    #expect(try store.stage(payment) == .reversed)
    try store.database.perform(
      Pay(check, tender: .cash, amount: bill.total.minorUnits), by: store.cashier)
    #expect(try store.database.bill(of: check).check.stage == .closed)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Answer lost after capture: the same number is asked about, and the guest pays once")
  func answerLostAfterCapture() async throws {
    let store = try await PayingStore(.answerLost)
    let check = try store.seat()
    let payment = try store.begin(check)
    // The process that sends it dies before it can write what became of it.
    let claim = try #require(try store.database.claimGatewayPayment(owner: "dies"))
    #expect(claim.call == .charge)
    #expect(try store.database.gatewayPayment(payment)?.scannedCode == nil)
    let gateway = Gateways.open(
      try #require(claim.gateway), besides: .temporaryDirectory)
    let answer = await gateway.answer(
      to: .charge,
      GatewayOrder(
        number: claim.payment.orderNumber, amountMinor: claim.payment.payment.amount.minorUnits,
        currency: claim.payment.payment.amount.currency,
        scannedCode: claim.payment.scannedCode, subject: "-", store: "-"))
    #expect(answer == .unclear(GatewayFault(.noAnswer)))
    store.advance(seconds: 61)
    let second = try #require(try store.database.claimGatewayPayment(owner: "second"))
    #expect(second.call == .ask)
    #expect(second.payment.orderNumber == claim.payment.orderNumber)
    // What the dead one would still say is no news.
    #expect(
      try store.database.perform(
        NoteGatewayAnswer(claim, owner: "dies", answer: answer), by: .storesMachine) == nil)
    store.advance(seconds: 61)
    try await store.settle()
    #expect(try store.stage(payment) == .captured)
    #expect(try store.database.bill(of: check).check.stage == .closed)
    try store.expectHonest()
  }

  @Test("An amount other than asked goes back and is said, never booked")
  func otherAmount() async throws {
    let store = try await PayingStore(.wrongAmount)
    let check = try store.seat()
    let payment = try store.begin(check)
    _ = try await store.service().carryWaiting()
    try await store.settle()
    let kept = try #require(try store.database.gatewayPayment(payment))
    #expect(kept.payment.stage == .reversed)
    #expect(try store.database.bill(of: check).paid.minorUnits == 0)
    try store.expectHonest()
  }

  @Test("What a gateway took goes back by it, once")
  func refund() async throws {
    let store = try await PayingStore(.normal)
    for (table, kind) in GatewaySetting.Kind.allCases.enumerated() {
      let check = try store.seat(table: table)
      let payment = try store.begin(check, kind, amount: 1000)
      try await store.settle()
      let back = try #require(
        try store.database.perform(ReversePayment(check, payment), by: store.cashier))
      #expect(back.stage == .created)
      // Pressed again, nothing more goes back.
      #expect(
        try store.database.perform(ReversePayment(check, payment), by: store.cashier) == nil)
      try await store.settle()
      #expect(try store.stage(back.id) == .captured)
      #expect(try store.database.bill(of: check).paid.minorUnits == 0)
    }
    try store.expectHonest()
  }

  @Test("Cash instead: what is being reversed is paid again, and the bill closes when that is done")
  func cashInstead() async throws {
    let store = try await PayingStore(.reversalPending)
    let check = try store.seat()
    let payment = try store.begin(check)
    try await store.service().carryWaiting()
    try store.database.perform(ReverseGatewayPayment(payment), by: store.cashier)
    let total = try store.database.bill(of: check).total.minorUnits
    let outcome = try store.database.perform(
      Pay(check, tender: .cash, amount: total), by: store.cashier)
    #expect(!outcome.isClosed)
    try await store.settle()
    #expect(try store.stage(payment) == .reversed)
    #expect(try store.database.bill(of: check).check.stage == .closed)
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Two processes carry many payments, and each is charged once")
  func twoProcesses() async throws {
    let store = try await PayingStore(.normal)
    let checks = try (0..<6).map { try store.seat(table: $0) }
    for check in checks {
      for amount in [100, 200, 300] { _ = try store.begin(check, .weChatPay, amount: amount) }
    }
    try await withThrowingTaskGroup(of: Int.self) { group in
      for owner in ["a", "b"] {
        group.addTask { try await store.service(owner).carryWaiting() }
      }
      var count = 0
      for try await done in group { count += done }
      #expect(count == 18)
    }
    #expect(try store.database.gatewayPaymentsOnTheirWay().isEmpty)
    try store.expectHonest()
  }
}
