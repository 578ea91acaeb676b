import GRDB
import Synchronization

/// Notices when a newer version of the program has migrated a file that this process has open.
public final class SchemaWatch: Sendable {
  private let migrator: DatabaseMigrator
  /// SQLite's number of the schema that was last looked at; it goes up with every change of it.
  private let known = Mutex<Int?>(nil)

  /// - Parameter migrator: what this version of the program knows.
  public init(_ migrator: DatabaseMigrator) {
    self.migrator = migrator
  }

  /// Whether every migration of the file is one that this program knows. To be asked at the start of
  /// each transaction that writes: as long as nobody changed the schema it reads one number.
  public func isKnown(_ db: Database) throws -> Bool {
    let version = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA schema_version"))
    if let version, known.withLock({ $0 == version }) { return true }
    // Not every change is a migration: ANALYZE adds a table of its own.
    guard try !migrator.hasBeenSuperseded(db) else { return false }
    known.withLock { $0 = version }
    return true
  }
}
