import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Gateways' statements, in the file")
struct ReconcileStatementTests {
  private static let gateway = """

    [[gateways]]
    code = "alipay"
    kind = "alipay"
    url = "https://openapi.alipay.com"
    merchant = "1"
    private_key = "merchant.pem"
    gateway_key = "alipay.pem"
    """
  private static let today = LocalDate(year: 2026, month: 11, day: 22)

  /// One wallet payment of 49.00 that the gateway took, and its number, of which thirteen digits pass for
  /// a card's.
  private func taken() throws -> (store: TestStore, check: Identifier<Check>, number: String) {
    let store = try TestStore(more: Self.gateway)
    let check = try store.check(of: try store.seat(1, at: "T01"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    let id = try store.database.perform(
      BeginGatewayPayment(
        check, tender: .wallet, amount: 4900, scanned: "281234567890123456",
        id: Identifier(rawValue: "01a202b2-c500-7143-9417-30c69986079d")),
      by: store.cashier
    ).payment.id
    let claim = try #require(try store.database.claimGatewayPayment(owner: "till"))
    try store.database.perform(
      NoteGatewayAnswer(
        claim, owner: "till", answer: .captured(amountMinor: 4900, transaction: "2026T1")),
      by: .storesMachine)
    return (store, check, id.rawValue.replacing("-", with: ""))
  }

  private func statement(_ rows: [StatementEntry]) -> GatewayStatement {
    GatewayStatement(kind: .alipay, files: ["a.csv", "b.csv"], entries: rows)
  }

  private func row(
    _ store: TestStore, _ number: String, _ amount: Int = 4900, fee: Int = 29_000
  ) -> StatementEntry {
    StatementEntry(
      place: "a.csv:6", kind: .charge, orderNumber: number, transactionNumber: "2026T1",
      amountMinor: amount, feeThousandths: fee, at: store.clock.now)
  }

  private func keep(
    _ statement: GatewayStatement, in store: TestStore, by author: Author? = nil,
    id: Identifier<KeptReconciliation>? = nil
  ) throws -> KeptReconciliation {
    try store.database.perform(
      ReconcileStatement(statement, of: "alipay", days: Self.today...Self.today, id: id),
      by: author ?? store.manager)
  }

  @Test("That somebody looked stands with author, time and sums, and no payment is changed")
  func kept() throws {
    let (store, _, number) = try taken()
    let statement = statement([row(store, number)])
    let before = try store.number("SELECT count(*) FROM outboxEvent")
    let payments = try store.database.read { try Row.fetchAll($0, sql: "SELECT * FROM payment") }
    let id: Identifier<KeptReconciliation> = store.database.environment.ids.next()
    let kept = try keep(statement, in: store, id: id)
    #expect(kept.authorName == "Max")
    #expect(kept.at == store.clock.now)
    #expect(kept.result.items.map(\.finding) == [.same])
    #expect(kept.result.feeMinorUnits == 29)
    #expect(kept.result.netMinorUnits == 4871)
    // Asked twice after an unclear answer: kept once, and written down once.
    _ = try keep(statement, in: store, id: id)
    #expect(try store.auditEntries("statementReconciled") == 1)
    let found = try store.database.reconciliations(of: Self.today...Self.today)
    #expect(found.map(\.id) == [id])
    #expect(found.first?.result.statement == kept.result.statement)
    #expect(found.first?.result.store == kept.result.store)
    #expect(found.first?.result.netMinorUnits == 4871)
    #expect(found.first?.result.differences == [])
    #expect(found.first?.files == ["a.csv", "b.csv"])
    #expect(
      try store.database.read { try Row.fetchAll($0, sql: "SELECT * FROM payment") } == payments)
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == before)
    let entry = try store.database.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM auditEntry WHERE action = 'statementReconciled'")
    }
    #expect(entry?["subject"] == "gateway/alipay")
    #expect(
      entry?["detail"]
        == "2026-11-22 to 2026-11-22: 4900 taken, 0 given back, 0 differences")
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("Each difference is kept as it stood, with its payment and its check")
  func differences() throws {
    let (store, _, number) = try taken()
    let kept = try keep(
      statement([row(store, number, 4901), row(store, "4111111111111111", 100)]), in: store)
    let found = try #require(try store.database.reconciliations(of: nil).first)
    #expect(found.result.differences.map(\.finding) == [.otherAmount, .missingHere])
    #expect(found.result.differences[0] == kept.result.differences[0])
    #expect(found.result.differences[0].check == 1)
    #expect(CardNumberRule.isIn(number))
    // A number out of somebody else's file is no place for a card's.
    let file = try store.database.read { db in
      try String.fetchAll(db, sql: "SELECT orderNumber FROM reconciliationItem")
    }
    #expect(!file.contains { $0.contains("4111111111111111") })
    // Looked at again, with the right file: both stand, the newest first.
    store.clock.advance(seconds: 60)
    _ = try keep(statement([row(store, number)]), in: store)
    #expect(
      try store.database.reconciliations(of: Self.today...Self.today)
        .map(\.result.differences.count) == [0, 2])
    #expect(
      try store.database.reconciliations(
        of: Self.today.adding(days: 1)...Self.today.adding(days: 1)) == [])
    #expect(try store.database.checkInvariants() == [])
  }

  @Test("A payment that only waits here, one by hand, and one that the statement does not have")
  func otherPayments() throws {
    let (store, _, number) = try taken()
    let check = try store.check(of: try store.seat(2, at: "T02"))
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(
      Pay(check, tender: .wallet, amount: 1000, reference: "2026T7"), by: store.cashier)
    try store.database.perform(
      Pay(check, tender: .wallet, amount: 500, reference: "2026T8"), by: store.cashier)
    try store.database.perform(
      BeginGatewayPayment(check, tender: .wallet, amount: 100, scanned: "281234567890123456"),
      by: store.cashier)
    var byHand = row(store, "shop-9", 1000)
    byHand.transactionNumber = "2026T7"
    let result = try store.database.reconciliation(
      of: statement([row(store, number), byHand]), gateway: "alipay",
      days: Self.today...Self.today)
    #expect(
      result.items.map(\.finding).sorted { $0.rawValue < $1.rawValue } == [
        .missingThere, .same, .same, .waiting,
      ])
    #expect(result.store.takenMinorUnits == 6400)
  }

  @Test("Who does not manage the store keeps nothing, nor does a statement of another gateway")
  func refused() throws {
    let (store, _, number) = try taken()
    let statement = statement([row(store, number)])
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.manageStore)) {
        try keep(statement, in: store, by: store.cashier)
      }
      var other = statement
      other.kind = .weChatPay
      #expect(throws: ReconciliationRefusal.otherKind(statement: .weChatPay, gateway: .alipay)) {
        try keep(other, in: store)
      }
      #expect(throws: ReconciliationRefusal.dayToCome(Self.today.adding(days: 1))) {
        try store.database.perform(
          ReconcileStatement(
            statement, of: "alipay", days: Self.today...Self.today.adding(days: 1)),
          by: store.manager)
      }
    }
    #expect(try store.database.reconciliations() == [])
  }
}
