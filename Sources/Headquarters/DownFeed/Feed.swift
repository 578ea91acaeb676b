import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Rows and tombstones for a store since a cursor.
  ///
  /// - Throws: `Problem` of kind `cursorGone` or `unknownStore`.
  public func changes(for storeID: String, since cursor: String?) async throws -> ChangesAnswer {
    try await read { db in
      let number = try Self.number(of: storeID, db)
      let feed = try FeedState(db)
      let last = feed.lastPosition
      var position: Int64 = 0
      if let cursor, !cursor.isEmpty {
        guard let known = FeedCursor(cursor), known.epoch == feed.epoch, known.position <= last,
          known.position >= feed.prunedThrough || known.position == 0
        else {
          throw Problem(.cursorGone, detail: "Read the snapshots and go on from their cursor.")
        }
        position = known.position
      }
      let rows = try db.rows(
        """
        SELECT * FROM feedRow WHERE position > ? AND (storeNumber IS NULL OR storeNumber = ?)
        ORDER BY position LIMIT ?
        """, [position, number, FeedAnswer.rowsTogether + 1])
      var items: [ChangeItem] = []
      var bytes = 0
      for row in rows.prefix(FeedAnswer.rowsTogether) {
        bytes += try (row["data"] as String?)?.utf8.count ?? 0
        if !items.isEmpty, bytes > FeedAnswer.bytesTogether { break }
        items.append(try FeedRows.item(row))
        position = try row["position"]
      }
      let hasMore = items.count < rows.count
      // Rows of other stores are behind the cursor too.
      if !hasMore { position = last }
      return ChangesAnswer(
        epoch: feed.epoch, cursor: FeedCursor(epoch: feed.epoch, position: position).text,
        hasMore: hasMore, items: items)
    }
  }

  /// All rows of some kinds as they now stand for a store, and the cursor to go on from. What a
  /// store would keep to a guest's harm, it is also told that it is no more.
  public func snapshot(_ name: SnapshotName, for storeID: String) async throws -> ChangesAnswer {
    try await read { db in
      let number = try Self.number(of: storeID, db)
      let feed = try FeedState(db)
      let kinds = name.kinds.map(\.rawValue)
      let places = kinds.map { _ in "?" }.joined(separator: ", ")
      let rows = try db.rows(
        """
        SELECT * FROM feedRow WHERE (storeNumber IS NULL OR storeNumber = ?)
          AND (data IS NOT NULL OR kind IN ('member', 'ticketRequest', 'reservationRequest'))
          AND kind IN (\(places))
        ORDER BY position
        """, [number] + kinds)
      var newest: [String: ChangeItem] = [:]
      var order: [String] = []
      // A row for one store and one for all may have the same id: the newer one holds.
      for item in try rows.map(FeedRows.item) {
        let key = "\(item.kind)/\(item.id)"
        if newest[key] == nil { order.append(key) }
        if newest[key].map({ $0.version < item.version }) ?? true { newest[key] = item }
      }
      return ChangesAnswer(
        epoch: feed.epoch,
        cursor: FeedCursor(epoch: feed.epoch, position: feed.lastPosition).text, hasMore: false,
        items: order.compactMap { newest[$0] })
    }
  }

  /// Sends a row to one store or to all.
  ///
  /// - Returns: the row's version.
  @discardableResult
  public func push(
    _ kind: ChangeKind, id: String, _ row: JSONValue?, to storeID: String? = nil
  ) async throws -> Int {
    let now = environment.now()
    return try await write { db in
      let number = try storeID.map { try Self.store($0, db).number }
      return try FeedRows.put(kind, id: id, row, storeNumber: number, db, at: now)
    }
  }

  /// Takes a row back from one store or from all, to whom it was sent.
  ///
  /// - Throws: `HeadquartersError.nothingSent` when there is no such row.
  public func takeBack(
    _ kind: ChangeKind, id: String, from storeID: String? = nil
  ) async throws {
    let now = environment.now()
    try await write { db in
      let number = try storeID.map { try Self.store($0, db).number }
      let isThere = try db.isTrue(
        """
        SELECT EXISTS (SELECT 1 FROM feedRow WHERE coalesce(storeNumber, 0) = ?
          AND kind = ? AND id = ? AND data IS NOT NULL)
        """, [number ?? 0, kind.rawValue, id])
      guard isThere else { throw HeadquartersError.nothingSent(id) }
      try FeedRows.put(kind, id: id, nil, storeNumber: number, db, at: now)
    }
  }

  /// Says that the database came out of a backup.
  public func markRestored() async throws {
    try await write { db in try db.execute("UPDATE feed SET isRestored = 1") }
  }

  /// After a backup was restored, cursors of the lost life must find nothing.
  ///
  /// To be called once by whoever serves.
  public func beginFeed() async throws {
    let seconds = environment.now().millisecondsSinceEpoch / 1000
    try await write { db in
      try db.execute(
        """
        UPDATE feed SET isRestored = 0, epoch = CASE WHEN epoch < ?1 THEN ?1 ELSE epoch + 1 END
        WHERE isRestored = 1
        """, [seconds])
    }
  }

  static func number(of storeID: String, _ db: any LedgerSession) throws -> Int64 {
    guard
      let number: Int64 = try db.value("SELECT number FROM store WHERE id = ?", [storeID])
    else { throw Problem(.unknownStore, detail: "There is no store \(storeID.prefix(64)).") }
    return number
  }
}

private enum FeedAnswer {
  /// The most rows in one answer.
  static let rowsTogether = 200
  /// The most bytes of rows in one answer, except that one row always comes.
  static let bytesTogether = 1024 * 1024
}

/// How far the feed goes.
private struct FeedState {
  var epoch: Int
  var lastPosition: Int64
  var prunedThrough: Int64

  init(_ db: any LedgerSession) throws {
    let row = try db.row("SELECT epoch, lastPosition, prunedThrough FROM feed")
    guard let row else { throw HeadquartersError.damaged("no feed") }
    epoch = try row["epoch"]
    lastPosition = try row["lastPosition"]
    prunedThrough = try row["prunedThrough"]
  }
}
