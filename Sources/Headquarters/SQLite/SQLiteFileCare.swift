import DurableFile
import GRDB
import StoreDomain

extension SQLiteLedger {
  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    DurableFile.sqliteVersion
  }

  public func checkDatabase() async throws -> DatabaseCheck {
    let synchronous = try synchronousMode()
    let violations = try await inFile { db in
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let foreignKeys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      return integrity.filter { $0 != "ok" }
        + foreignKeys.map { "foreign_key_check: \($0["table"] as String? ?? "?")" }
    }
    return DatabaseCheck(
      description: "SQLite \(Self.sqliteVersion), synchronous \(synchronous)",
      violations: violations)
  }

  /// Copies the file as it stands while the server runs, and proves that the copy is sound.
  ///
  /// - Throws: `HeadquartersError.alreadyThere`, `folder`, or `damaged` when the copy is not sound.
  public func backUp(to target: String) async throws {
    do {
      guard try !DurableFile.isThere(target) else { throw DurableFileError.alreadyThere }
      try PrivateFile.make(target)
      let copy = try DatabaseQueue(path: target)
      try copyEverything(to: copy)
      // Whoever serves from the copy begins a new life of the feed.
      try await copy.write { try $0.execute(sql: "UPDATE feed SET isRestored = 1") }
      let result = try await copy.read {
        try String.fetchAll($0, sql: "PRAGMA integrity_check")
      }
      guard result == ["ok"] else {
        throw HeadquartersError.damaged(result.prefix(3).joined(separator: ", "))
      }
      try copy.close()
    } catch {
      throw HeadquartersError.explaining(error, path: target)
    }
  }

  /// What to tell whoever looks after the file; nil when nothing is wrong with it.
  public var warning: Phrase? {
    guard !PrivateFile.openToAll(path).isEmpty else { return nil }
    let command = PrivateFile.closing(path)
    return Phrase(
      "to look at: every user of this machine can read or write the chain's file, with guests' "
        + "phones in it. Run: \(command)",
      "请注意：本机所有用户都能读写总部数据库，其中有顾客电话。请运行：\(command)")
  }

  private func copyEverything(to copy: DatabaseQueue) throws {
    try reader.backup(to: copy)
  }
}
