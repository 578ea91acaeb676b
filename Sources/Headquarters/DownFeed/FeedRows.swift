import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Writes rows of the feed, in the transaction of whatever changed them.
enum FeedRows {
  /// Puts a row as it now stands, or its tombstone.
  ///
  /// The version is the moment in milliseconds, or one more than the last: it goes up even when
  /// headquarters was restored from a backup in the meantime.
  ///
  /// - Parameter storeNumber: nothing for every store.
  @discardableResult
  static func put(
    _ kind: ChangeKind, id: String, _ data: JSONValue?, storeNumber: Int64?, _ db: Database,
    at now: Timestamp
  ) throws -> Int {
    let last = try Int.fetchOne(
      db,
      sql: """
        DELETE FROM feedRow WHERE coalesce(storeNumber, 0) = coalesce(?, 0) AND kind = ? AND id = ?
        RETURNING version
        """, arguments: [storeNumber, kind.rawValue, id])
    let version = max((last ?? 0) + 1, Int(now.millisecondsSinceEpoch))
    let text = try data.map { String(decoding: try JSONEncoder.answers.encode($0), as: UTF8.self) }
    try db.execute(
      sql: """
        INSERT INTO feedRow (storeNumber, kind, id, version, data, changedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [storeNumber, kind.rawValue, id, version, text, now.millisecondsSinceEpoch])
    return version
  }

  /// Drops a row that no store needs any more, such as a request that was answered.
  static func drop(
    _ kind: ChangeKind, id: String, storeNumber: Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: "DELETE FROM feedRow WHERE storeNumber = ? AND kind = ? AND id = ?",
      arguments: [storeNumber, kind.rawValue, id])
  }

  /// The last position that was ever given.
  static func lastPosition(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'feedRow'") ?? 0
  }

  static func item(_ row: Row) throws -> ChangeItem {
    let data = try (row["data"] as String?).map {
      try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))
    }
    return ChangeItem(
      kind: row["kind"], id: row["id"], version: row["version"], data: data)
  }
}

/// Where a store is in the feed: `1.482`, opaque to the store.
struct FeedCursor: Hashable {
  var epoch: Int
  var position: Int64

  init(epoch: Int, position: Int64) {
    self.epoch = epoch
    self.position = position
  }

  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let epoch = Int(parts[0]), let position = Int64(parts[1]),
      position >= 0
    else { return nil }
    self.init(epoch: epoch, position: position)
  }

  var text: String { "\(epoch).\(position)" }
}
