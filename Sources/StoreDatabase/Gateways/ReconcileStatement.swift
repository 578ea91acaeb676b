import GRDB
import HeadquartersContract
import StoreDomain

/// Keeps what a gateway's statement says beside the store's payments of some days: that somebody looked,
/// and each difference as it stood then. No payment is changed; what waits is settled by
/// ``ReconcileGatewayPayment``. A card's slip that the statement has is to be found no more.
public struct ReconcileStatement: Verb {
  public static let terms = VerbTerms<Self>(
    "statement.reconcile", Phrase("compare a gateway's statement with the payments", "与通道账单对账"),
    needs: [.permission(.manageStore)],
    audit: .entry("statementReconciled") { verb, kept in
      let result = kept.result
      return AuditNote(
        subject: "gateway/\(result.gateway)",
        detail:
          "\(result.firstDay) to \(result.lastDay): \(result.statement.takenMinorUnits) taken, "
          + "\(result.statement.givenBackMinorUnits) given back, "
          + "\(result.differences.count) differences")
    }, events: [])

  let statement: GatewayStatement
  let gateway: String
  let days: ClosedRange<LocalDate>
  let id: Identifier<KeptReconciliation>?

  /// - Parameters:
  ///   - gateway: its code in the configuration.
  ///   - days: business days.
  ///   - id: made beforehand, so that the same verb may be repeated after an unclear answer.
  public init(
    _ statement: GatewayStatement, of gateway: String, days: ClosedRange<LocalDate>,
    id: Identifier<KeptReconciliation>? = nil
  ) {
    self.statement = statement
    self.gateway = gateway
    self.days = days
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> KeptReconciliation {
    let db = transaction.db
    if let id, let kept = try KeptReconciliation.fetch(db, "id = ?", [id]).first {
      transaction.isRepetition = true
      return kept
    }
    _ = try ReconciliationRule.checkDays(
      days.lowerBound, days.upperBound, today: transaction.today)
    let kept = KeptReconciliation(
      id: id ?? transaction.newID(), at: transaction.now, authorName: transaction.author.name,
      files: statement.files,
      result: try Reconciliation.of(
        statement, gateway: gateway, days: days, db: db, store: transaction.store))
    try kept.insert(db)
    for item in kept.result.items where item.finding == .same && item.kind == .charge {
      try db.execute(
        sql: """
          UPDATE cardSlip SET reconciliationID = ? WHERE paymentID = ? AND reconciliationID IS NULL
          """, arguments: [kept.id, item.paymentID])
    }
    return kept
  }
}

extension Reconciliation {
  /// What a statement and the file say of some days.
  ///
  /// - Throws: `ReconciliationRefusal`.
  static func of(
    _ statement: GatewayStatement, gateway: String, days: ClosedRange<LocalDate>, db: Database,
    store: Store
  ) throws -> Reconciliation {
    let gateway = try ReconciliationRule.gateway(
      gateway, of: statement.kind, among: store.settings.gateways)
    return ReconciliationRule.compare(
      statement.entries,
      with: try StatedPayment.fetchAll(
        db, of: gateway, days: days, in: statement.entries, store: store),
      gateway: gateway.code, store: store.id.rawValue.filter { $0 != "-" }, days: days,
      covered: statement.covered, calendar: store.calendar)
  }
}

extension StoreDatabase {
  /// What a statement and the store say of some days; nothing is kept.
  ///
  /// - Throws: `ReconciliationRefusal`.
  public func reconciliation(
    of statement: GatewayStatement, gateway: String, days: ClosedRange<LocalDate>
  ) throws -> Reconciliation {
    try read { db in
      try Reconciliation.of(statement, gateway: gateway, days: days, db: db, store: store)
    }
  }

  /// What was kept of statements that tell of these business days, the newest first.
  public func reconciliations(
    of days: ClosedRange<LocalDate>? = nil
  ) throws -> [KeptReconciliation] {
    try read { db in
      guard let days else { return try KeptReconciliation.fetch(db, "1", []) }
      return try KeptReconciliation.fetch(
        db, "firstDay <= ? AND lastDay >= ?", [days.upperBound, days.lowerBound])
    }
  }
}
