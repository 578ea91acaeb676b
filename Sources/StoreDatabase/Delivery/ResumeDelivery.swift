import GRDB
import StoreDomain

/// Lets everything go to headquarters that was held. Doing it again changes nothing.
public struct ResumeDelivery: Verb {
  public static let terms = VerbTerms<Self>(
    "delivery.resume", Phrase("send what was held", "恢复上传"),
    needs: [.permission(.manageStore)],
    audit: .entry("deliveryReleased") { _, _ in AuditNote() }, events: [])

  public init() {}

  public func run(in transaction: Transaction) throws {
    try transaction.db.execute(sql: "DELETE FROM outboxHold")
    transaction.isRepetition = transaction.db.changesCount == 0
  }
}
