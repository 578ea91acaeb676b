import GRDB
import StoreDomain

/// Keeps a record and all after it from being sent, until delivery is resumed. Throws
/// `DeliveryError.notInTheOutbox` when it does not wait. Saying the same again changes nothing.
public struct PauseDelivery: Verb {
  public static let terms = VerbTerms<Self>(
    "delivery.pause", Phrase("keep records from being sent to headquarters", "暂停上传"),
    needs: [.permission(.manageStore)],
    audit: .entry("deliveryHeld") { verb, _ in
      AuditNote(subject: String(verb.sequence), detail: verb.reason.stored)
    },
    events: [])

  let sequence: Int
  let reason: Reason

  public init(from sequence: Int, reason: Reason) {
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
        INSERT INTO outboxHold (sequence, reason, author, heldAt) VALUES (?, ?, ?, ?)
        ON CONFLICT (sequence) DO UPDATE SET reason = excluded.reason, author = excluded.author,
          heldAt = excluded.heldAt
        WHERE (reason, author) IS NOT (excluded.reason, excluded.author)
        """, arguments: [sequence, reason.stored, transaction.author.name, transaction.now])
    transaction.isRepetition = transaction.db.changesCount == 0
  }
}
