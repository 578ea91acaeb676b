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
    let violations = try await inFile(DurableFile.unsoundness)
    return DatabaseCheck(
      description: "SQLite \(Self.sqliteVersion), synchronous \(synchronous)",
      violations: violations)
  }

  /// Copies the file as it stands while the server runs, and proves that the copy is sound before it
  /// is put in its place: see ``UnfinishedCopy``.
  ///
  /// - Throws: `HeadquartersError.alreadyThere`, `folder`, or `damaged` when the copy is not sound.
  public func backUp(to target: String) async throws {
    do {
      func refuseUnlessNew() throws {
        guard try !DurableFile.isThere(target) else { throw DurableFileError.alreadyThere }
      }
      try refuseUnlessNew()
      let place = try FilePlace.resolved(target)
      try UnfinishedCopy.refuseLog(beside: place)
      let copy = try UnfinishedCopy(for: place, readers: .byUmask)
      try copy.fill(
        from: reader,
        // Whoever serves from the copy begins a new epoch of the feed.
        preparing: { try $0.execute(sql: "UPDATE feed SET isRestored = 1") },
        checking: { db in
          let found = try DurableFile.unsoundness(db)
          guard found.isEmpty else {
            throw DurableFileError.damaged(found.prefix(3).joined(separator: ", "))
          }
        })
      try refuseUnlessNew()
      try copy.putInPlace()
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
}
