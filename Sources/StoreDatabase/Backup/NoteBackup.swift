import GRDB
import StoreDomain

/// Writes down that a sound copy of the store is in its place. The audit trail says who made which,
/// and by it everybody knows how old the last one is.
struct NoteBackup: Verb {
  static let terms = VerbTerms<Self>(
    "store.note-backup", Phrase("note that a backup was made", "记录备份"),
    needs: [.permission(.manageStore)],
    audit: .entry(action) { verb, _ in AuditNote(detail: verb.copy) }, events: [])

  fileprivate static let action = "storeBackedUp"

  /// The copy's path.
  let copy: String

  func run(in transaction: Transaction) throws {}
}

/// The last backup that was noted.
enum LastBackup {
  /// Entries of the audit trail, weeks of them, among which one is looked for: older ones are as good
  /// as none, and the manager's screen asks after every change.
  private static let searched = 10_000

  static func fetch(_ db: Database) throws -> Timestamp? {
    try Timestamp.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT at FROM (SELECT at, action FROM auditEntry ORDER BY sequence DESC LIMIT ?)
          WHERE action = ? LIMIT 1
          """), arguments: [searched, NoteBackup.action])
  }
}

extension StoreDatabase {
  /// When the last backup was put in its place; nil when none was, or longer ago than anybody would
  /// trust it.
  public func lastBackup() throws -> Timestamp? {
    try read(LastBackup.fetch)
  }
}
