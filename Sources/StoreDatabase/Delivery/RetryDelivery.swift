import GRDB
import StoreDomain

/// Tries everything again at once: what was refused, what was held because of it, and what waits
/// after failures. Records that a person held stay held.
public struct RetryDelivery: Verb {
  public static let terms = VerbTerms<Self>(
    "delivery.retry", Phrase("send everything to headquarters again", "重试上传"),
    needs: [.permission(.manageStore)],
    audit: .entry("deliveryRetried") { _, _ in AuditNote() }, events: [])

  public init() {}

  public func run(in transaction: Transaction) throws {
    try transaction.db.execute(sql: "DELETE FROM outboxHold WHERE author IS NULL")
    try StoreDatabase.forgetUnusable(transaction.db)
    try transaction.db.execute(
      sql: """
        UPDATE delivery SET failures = 0, notBefore = NULL, needsIT = 0, stopReason = NULL,
          stopDetail = NULL, stoppedAt = NULL
        """)
  }
}
