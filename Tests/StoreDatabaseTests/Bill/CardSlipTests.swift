import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Cards taken by a slip while the terminal is down")
struct CardSlipTests {
  private static let today = LocalDate(year: 2026, month: 11, day: 22)
  let store: TestStore
  let check: Identifier<Check>

  /// Two guests with dips and one beef tripe owe 60.00.
  init() throws {
    store = try TestStore(
      more: """

        [[gateways]]
        code = "terminal"
        kind = "card_terminal"
        url = "http://127.0.0.1:9000"
        merchant = "till-1"
        private_key = "terminal.key"
        """)
    check = try store.check(of: try store.seat(2, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 1), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
  }

  var database: StoreDatabase { store.database }

  private func take(
    _ amount: Int = 6000, slip: String = "S4417", allowedBy author: Author? = nil,
    id: Identifier<Payment>? = nil
  ) throws -> PaymentOutcome {
    try database.perform(
      PayByCardSlip(
        check, amount: amount, reference: slip, authoriser: (author ?? store.manager).staff, id: id),
      by: store.cashier)
  }

  private func reconcile(_ number: String, _ amount: Int = 6000) throws -> KeptReconciliation {
    let entry = StatementEntry(
      place: "cards.csv:2", kind: .charge, orderNumber: number, transactionNumber: "T1",
      amountMinor: amount, at: store.clock.now)
    return try database.perform(
      ReconcileStatement(
        GatewayStatement(kind: .cardTerminal, files: ["cards.csv"], entries: [entry]),
        of: "terminal", days: Self.today...Self.today), by: store.manager)
  }

  @Test("It counts toward the bill, with who allowed it, and is listed until a statement has it")
  func listed() throws {
    let id: Identifier<Payment> = database.environment.ids.next()
    let outcome = try take(id: id)
    #expect(outcome.isClosed)
    #expect(try take(id: id).payment.id == id, "asked twice after an unclear answer")
    #expect(try database.bill(of: check).payments.map(\.amount.minorUnits) == [6000])
    let slip = try #require(try database.cardSlipsToReconcile().first)
    #expect(slip.reference == "S4417")
    #expect(slip.authorName == "Bo")
    #expect(slip.authoriserName == "Max")
    #expect(slip.checkDay == Self.today)
    let printed = try database.perform(PrintDayReport(Self.today), by: store.manager)
    #expect(printed.sections.last?.title == CardSlip.title)
    #expect(printed.sections.last?.rows.map(\.amount?.minorUnits) == [6000, nil])
    // Closing the day does not lose it.
    try database.perform(CloseDay(Self.today), by: store.manager)
    #expect(try database.cardSlipsToReconcile().count == 1)
    // Another amount, or another slip, is not it.
    _ = try reconcile("S4417", 5999)
    _ = try reconcile("S9999")
    #expect(try database.cardSlipsToReconcile().count == 1)
    let payment = try database.read { try Row.fetchAll($0, sql: "SELECT * FROM payment") }
    let found = try reconcile("S4417")
    #expect(found.result.items.map(\.finding) == [.same])
    #expect(try database.cardSlipsToReconcile() == [])
    #expect(try database.read { try Row.fetchAll($0, sql: "SELECT * FROM payment") } == payment)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test("Nobody takes one alone, without its number, or with the number of a card")
  func refused() throws {
    expectNothingWritten(store) {
      #expect(throws: StaffError.self) { try take(allowedBy: store.server) }
      #expect(throws: StaffError.self) {
        try database.perform(
          PayByCardSlip(check, amount: 6000, reference: "S1"), by: store.cashier)
      }
      #expect(throws: ReferenceRefusal.slipNumberMissing) { try take(slip: "  ") }
      #expect(throws: ReferenceRefusal.cardNumber) { try take(slip: "4111111111111111") }
      #expect(throws: PaymentRefusal.self) { try take(6001) }
    }
    #expect(try database.cardSlipsToReconcile() == [])
  }

  @Test("One that was recorded by a slip of the hand and taken back is to be found no more")
  func takenBack() throws {
    let outcome = try take(1000)
    #expect(try database.cardSlipsToReconcile().count == 1)
    try database.perform(ReversePayment(check, outcome.payment.id), by: store.cashier)
    #expect(try database.cardSlipsToReconcile() == [])
    #expect(try database.bill(of: check).remaining.minorUnits == 6000)
  }
}
