import Foundation
import HeadquartersContract
import StoreDomain

/// Writes rows of the feed, in the transaction of whatever changed them.
enum FeedRows {
  /// Puts a row as it now stands, or its tombstone.
  ///
  /// The version is the moment in milliseconds, or one more than the last: it goes up even when
  /// headquarters was restored from a backup in the meantime.
  ///
  /// The row's position comes from the one row of `feed`, which stays this transaction's until it
  /// ends: positions are seen in the order in which they were given. A sequence of the engine would
  /// not do, because a transaction that took a lower number can commit after a cursor has gone past
  /// it.
  ///
  /// - Parameter storeNumber: nothing for every store.
  @discardableResult
  static func put(
    _ kind: ChangeKind, id: String, _ data: JSONValue?, storeNumber: Int64?,
    _ db: any LedgerSession,
    at now: Timestamp
  ) throws -> Int {
    let position: Int64? = try db.value(
      "UPDATE feed SET lastPosition = lastPosition + 1 RETURNING lastPosition")
    guard let position else { throw HeadquartersError.damaged("no feed") }
    let last: Int? = try db.value(
      """
      DELETE FROM feedRow WHERE coalesce(storeNumber, 0) = ? AND kind = ? AND id = ?
      RETURNING version
      """, [storeNumber ?? 0, kind.rawValue, id])
    let version = max((last ?? 0) + 1, Int(now.millisecondsSinceEpoch))
    let text = try data.map { String(decoding: try JSONEncoder.answers.encode($0), as: UTF8.self) }
    try db.execute(
      """
      INSERT INTO feedRow (position, storeNumber, kind, id, version, data, changedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [position, storeNumber, kind.rawValue, id, version, text, now.millisecondsSinceEpoch])
    return version
  }

  /// Drops a row that no store needs any more, such as a request that was answered.
  static func drop(
    _ kind: ChangeKind, id: String, storeNumber: Int64, _ db: any LedgerSession
  ) throws {
    try db.execute(
      "DELETE FROM feedRow WHERE storeNumber = ? AND kind = ? AND id = ?",
      [storeNumber, kind.rawValue, id])
  }

  static func item(_ row: LedgerRow) throws -> ChangeItem {
    let data = try (row["data"] as String?).map {
      try JSONDecoder().decode(JSONValue.self, from: Data($0.utf8))
    }
    return try ChangeItem(
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
