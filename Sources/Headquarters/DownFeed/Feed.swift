import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// The most rows in one answer about changes.
  private static var changesTogether: Int { 200 }

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
        guard let known = FeedCursor(cursor), feed.keeps(known) else {
          throw Problem(.cursorGone, detail: "Read the snapshots and go on from their cursor.")
        }
        position = known.position
      }
      let rows = try FeedRows.rows(
        for: number, after: position, through: last, where: "TRUE", atMost: Self.changesTogether, db
      )
      let page = try FeedPage(rows, atMost: Self.changesTogether)
      // Rows of other stores are behind the cursor too.
      position = page.hasMore ? page.end : last
      return ChangesAnswer(
        epoch: feed.epoch, cursor: FeedCursor(epoch: feed.epoch, position: position).text,
        hasMore: page.hasMore, items: page.items)
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
  public func withdraw(
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

  /// After a backup was restored, cursors of the lost epoch must find nothing.
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

/// As many rows as go into one answer.
struct FeedPage {
  private(set) var items: [ChangeItem] = []
  /// The position of the last of them.
  private(set) var end: Int64 = 0
  let hasMore: Bool

  /// The most bytes of rows in one answer, except that one row always comes.
  private static let bytesTogether = 1024 * 1024

  /// - Parameter rows: by position, and one more than fits if there are more.
  init(_ rows: [LedgerRow], atMost limit: Int) throws {
    var bytes = 0
    for row in rows.prefix(limit) {
      bytes += try (row["data"] as String?)?.utf8.count ?? 0
      if !items.isEmpty, bytes > Self.bytesTogether { break }
      items.append(try FeedRows.item(row))
      end = try row["position"]
    }
    hasMore = items.count < rows.count
  }
}

/// How far the feed goes.
struct FeedState {
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

  /// Whether everything that changed since is still there to be told.
  func keeps(_ cursor: FeedCursor) -> Bool {
    cursor.epoch == epoch && cursor.position <= lastPosition
      && (cursor.position >= prunedThrough || cursor.position == 0)
  }
}
