import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension SQLiteLedger {
  /// The most rows in one answer.
  private static let rowsTogether = 200
  /// The most bytes of rows in one answer, except that one row always comes.
  private static let bytesTogether = 1024 * 1024

  public func changes(for storeID: String, since cursor: String?) async throws -> ChangesAnswer {
    try await read { db in
      let number = try Self.number(of: storeID, db)
      let (epoch, prunedThrough) = try Self.feedState(db)
      let last = try FeedRows.lastPosition(db)
      var position: Int64 = 0
      if let cursor, !cursor.isEmpty {
        guard let known = FeedCursor(cursor), known.epoch == epoch, known.position <= last,
          known.position >= prunedThrough || known.position == 0
        else {
          throw Problem(.cursorGone, detail: "Read the snapshots and go on from their cursor.")
        }
        position = known.position
      }
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM feedRow WHERE position > ? AND (storeNumber IS NULL OR storeNumber = ?)
          ORDER BY position LIMIT ?
          """, arguments: [position, number, Self.rowsTogether + 1])
      var items: [ChangeItem] = []
      var bytes = 0
      for row in rows.prefix(Self.rowsTogether) {
        bytes += (row["data"] as String?)?.utf8.count ?? 0
        if !items.isEmpty, bytes > Self.bytesTogether { break }
        items.append(try FeedRows.item(row))
        position = row["position"]
      }
      let hasMore = items.count < rows.count
      // Rows of other stores are behind the cursor too.
      if !hasMore { position = last }
      return ChangesAnswer(
        epoch: epoch, cursor: FeedCursor(epoch: epoch, position: position).text,
        hasMore: hasMore, items: items)
    }
  }

  public func snapshot(_ name: SnapshotName, for storeID: String) async throws -> ChangesAnswer {
    try await read { db in
      let number = try Self.number(of: storeID, db)
      let (epoch, _) = try Self.feedState(db)
      let last = try FeedRows.lastPosition(db)
      let kinds = name.kinds.map(\.rawValue)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM feedRow WHERE (storeNumber IS NULL OR storeNumber = ?)
            AND data IS NOT NULL AND kind IN (\(databaseQuestionMarks(count: kinds.count)))
          ORDER BY position
          """, arguments: [number] + StatementArguments(kinds))
      var newest: [String: ChangeItem] = [:]
      var order: [String] = []
      // A row for one store and one for all may have the same id: the newer one holds.
      for item in try rows.map(FeedRows.item) {
        let key = "\(item.kind)/\(item.id)"
        if newest[key] == nil { order.append(key) }
        if newest[key].map({ $0.version < item.version }) ?? true { newest[key] = item }
      }
      return ChangesAnswer(
        epoch: epoch, cursor: FeedCursor(epoch: epoch, position: last).text, hasMore: false,
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
      let isThere = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM feedRow WHERE coalesce(storeNumber, 0) = coalesce(?, 0)
            AND kind = ? AND id = ? AND data IS NOT NULL)
          """, arguments: [number, kind.rawValue, id])
      guard isThere == true else { throw HeadquartersError.nothingSent(id) }
      try FeedRows.put(kind, id: id, nil, storeNumber: number, db, at: now)
    }
  }

  /// Where the feed ends; it goes up with every change.
  public func feedPosition() async throws -> Int64 {
    try await read(FeedRows.lastPosition)
  }

  /// After a backup was restored, cursors of the lost life must find nothing.
  ///
  /// To be called once by whoever serves.
  public func beginFeed() async throws {
    let now = environment.now()
    try await write { db in
      try db.execute(
        sql: """
          UPDATE feed SET isRestored = 0, epoch = max(epoch + 1, ?) WHERE isRestored = 1
          """, arguments: [now.millisecondsSinceEpoch / 1000])
    }
  }

  private static func feedState(_ db: Database) throws -> (epoch: Int, prunedThrough: Int64) {
    guard let row = try Row.fetchOne(db, sql: "SELECT epoch, prunedThrough FROM feed") else {
      throw HeadquartersError.damaged("no feed")
    }
    return (row["epoch"], row["prunedThrough"])
  }

  static func number(of storeID: String, _ db: Database) throws -> Int64 {
    guard
      let number = try Int64.fetchOne(
        db, sql: "SELECT number FROM store WHERE id = ?", arguments: [storeID])
    else { throw Problem(.unknownStore, detail: "There is no store \(storeID.prefix(64)).") }
    return number
  }
}
