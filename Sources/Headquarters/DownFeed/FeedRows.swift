import Foundation
import HeadquartersContract
import StoreDomain

/// Writes rows of the feed, in the transaction of whatever changed them.
enum FeedRows {
  /// Puts a row as it now stands, or its tombstone.
  ///
  /// The version is the moment in milliseconds, or one more than the last: it goes up even when
  /// headquarters was restored from a backup in the meantime. A store knows a row by its kind and
  /// id alone: the last is the newest that any of the receivers was sent, by itself or with all.
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
    let last: Int? =
      if let storeNumber {
        try db.value(
          "SELECT max(version) FROM feedRow WHERE \(sent)", [storeNumber, kind.rawValue, id])
      } else {
        try db.value(
          """
          SELECT max(version) FROM feedRow
          WHERE coalesce(storeNumber, 0) IN (SELECT 0 UNION ALL SELECT number FROM store)
            AND kind = ? AND id = ?
          """, [kind.rawValue, id])
      }
    try db.execute(
      "DELETE FROM feedRow WHERE coalesce(storeNumber, 0) = ? AND kind = ? AND id = ?",
      [storeNumber ?? 0, kind.rawValue, id])
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

  /// Drops a row that its store does not need any more, such as a request that was answered; a
  /// tombstone is still to be told.
  static func drop(
    _ kind: ChangeKind, id: String, storeNumber: Int64, _ db: any LedgerSession
  ) throws {
    try db.execute(
      """
      DELETE FROM feedRow
      WHERE coalesce(storeNumber, 0) = ? AND kind = ? AND id = ? AND data IS NOT NULL
      """, [storeNumber, kind.rawValue, id])
  }

  /// Of a store, a kind and an id: the rows that the store was sent, by itself or with all. As the
  /// index has them: a store's feed may be long.
  static let sent = "coalesce(storeNumber, 0) IN (0, ?) AND kind = ? AND id = ?"

  /// Rows of a store's feed by position, one more than fit into a page. Those for all and the
  /// store's own are two places of the index: asked for in one, all of a long feed would be read and
  /// sorted for each page.
  ///
  /// - Parameter condition: on `feedRow`; the store's number is `?3`.
  static func rows(
    for storeNumber: Int64, after position: Int64, through last: Int64, where condition: String,
    atMost limit: Int, _ db: any LedgerSession
  ) throws -> [LedgerRow] {
    let halves = ["storeNumber IS NULL", "storeNumber = ?3"].map {
      "SELECT * FROM feedRow WHERE \($0) AND position > ?1 AND position <= ?2 AND \(condition)"
    }
    return try db.rows(
      halves.joined(separator: " UNION ALL ") + " ORDER BY position LIMIT ?4",
      [position, last, storeNumber, limit + 1])
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
