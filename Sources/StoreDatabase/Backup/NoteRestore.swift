import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Makes a copy of a store's file the store: the audit trail says which copy it was, and at
/// headquarters it begins a new epoch, so that what the lost epoch has sent and this one does not know
/// is neither erased there nor mistaken for this one's.
struct NoteRestore: Verb {
  static let terms = VerbTerms<Self>(
    "store.restore", Phrase("put a backup in the store's place", "用备份恢复门店数据库"),
    needs: [.permission(.manageStore)],
    audit: .entry("storeRestored") { verb, _ in AuditNote(detail: verb.copy) }, events: [])

  /// The copy's path.
  let copy: String

  /// - Returns: whether headquarters will be asked for a new epoch.
  func run(in transaction: Transaction) throws -> Bool {
    let db = transaction.db
    guard try Enrolment.fetch(db) != nil else { return false }
    let position = try SenderPosition.fetch(db)
    let epochKey: Identifier<Enrolment> = transaction.newID()
    // The fence goes up, nobody has the lease, and what stood in the lost epoch's way is forgotten.
    try db.execute(
      sql: """
        UPDATE delivery SET fence = fence + 1, leaseOwner = NULL, leaseUntil = 0, failures = 0,
          notBefore = NULL, lastError = NULL, lastErrorAt = NULL, needsIT = 0, stopReason = NULL,
          stopDetail = NULL, stoppedAt = NULL, ledgerAgreedAt = NULL,
          wantedLife = ?, wantedPrevious = ?, wantedAfter = ?, wantedHash = ?
        """,
      arguments: [
        epochKey.rawValue, position.epoch, position.acknowledgedThrough, position.acknowledgedHash,
      ])
    return true
  }
}
