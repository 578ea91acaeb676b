import DurableFile
import Foundation
import GRDB
import GRDBSQLite
import StoreDomain

/// What is looked after in the file, and what is said of it.
extension StoreDatabase {
  /// `PRAGMA synchronous` of every connection that this process has to the file.
  public func synchronousModes() throws -> [Int] {
    try connections.map { queue in
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }
  }

  /// A number that changes whenever any connection, here or in another process, has committed.
  public func dataVersion() throws -> Int {
    // The number of the connection that writes stays as it is when that writes.
    try openReader()
    return try reader.inDatabase { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// Moves the write-ahead log into the main file, unless another process just did, somebody reads
  /// from the log, or it is still shorter than `pages`. To be called when the terminal is idle, and
  /// now and then by whoever writes without a pause: a long log makes every start slow.
  ///
  /// - Returns: whether this call did it.
  @discardableResult
  public func checkpoint(whenLongerThan pages: Int = 1000) throws -> Bool {
    guard let file, isLogLonger(than: pages) else { return false }
    do {
      return try writer.inDatabase { db in
        try file.alone(db) { db in try isLogLonger(than: pages) && checkpointUnlessRead(db) }
      }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  private func isLogLonger(than pages: Int) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "-wal")
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    return size > pages * 4096
  }

  /// Verbs wait behind a checkpoint, so it does not wait long for a reader.
  private func checkpointUnlessRead(_ db: Database) throws -> Bool {
    sqlite3_busy_timeout(db.sqliteConnection, 100)
    defer { sqlite3_busy_timeout(db.sqliteConnection, Int32(environment.patience * 1000)) }
    do {
      try db.checkpoint(.truncate)
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return false
    }
  }

  /// The version of the SQLite library in use.
  public static var sqliteVersion: String {
    DurableFile.sqliteVersion
  }

  /// What to tell whoever looks after the file; nil when nothing is wrong with it.
  public var warning: Phrase? {
    guard !PrivateFile.openToAll(path).isEmpty else { return nil }
    let command = PrivateFile.closing(path)
    return Phrase(
      "to look at: every user of this machine can read or write the store's file, with guests' "
        + "phones in it. Run: \(command)",
      "请注意：本机所有用户都能读写门店数据库，其中有顾客电话。请运行：\(command)")
  }
}
