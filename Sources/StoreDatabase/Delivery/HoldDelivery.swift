import GRDB
import StoreDomain

/// Keeps a record and all after it from being sent, until they are released. Throws
/// `DeliveryError.notInTheOutbox` when it does not wait.
public struct HoldDelivery: Verb {
  public static let terms = VerbTerms<Self>(
    "delivery.hold", Phrase("keep records from being sent to headquarters", "暂停上传"),
    needs: [.permission(.manageStore)],
    audit: .entry("deliveryHeld") { verb, _ in
      AuditNote(subject: String(verb.sequence), detail: verb.reason.stored)
    },
    events: [])

  let sequence: Int
  let reason: HoldReason

  public init(from sequence: Int, reason: HoldReason) {
    self.sequence = sequence
    self.reason = reason
  }

  public func run(in transaction: Transaction) throws {
    let waits = try Bool.fetchOne(
      transaction.db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM outboxEvent WHERE sequence = ? AND acknowledgedAt IS NULL)
        """, arguments: [sequence])
    guard waits == true else { throw DeliveryError.notInTheOutbox(sequence: sequence) }
    try transaction.db.execute(
      sql: """
        INSERT OR REPLACE INTO outboxHold (sequence, reason, author, heldAt) VALUES (?, ?, ?, ?)
        """, arguments: [sequence, reason.stored, transaction.author.name, transaction.now])
  }
}
