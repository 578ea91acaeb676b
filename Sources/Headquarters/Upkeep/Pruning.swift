import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Forgets the oldest of what nobody needs any more (`Grace`): tombstones of the feed,
  /// Idempotency-Keys, and the nonces of signatures that are not accepted any more.
  ///
  /// - Parameter count: the most tombstones, and keys, of this one turn, so that others do not wait
  ///   for it.
  /// - Returns: how many of them there were; 0 when nothing is left to forget.
  @discardableResult
  public func prune(atMost count: Int = 200) async throws -> Int {
    let now = environment.now()
    try await forgetNonces(at: Int(now.millisecondsSinceEpoch / 1000))
    // Whoever only looks takes nobody's turn.
    let isWorthIt = try await read { db in
      try !Self.oldTombstones(1, db, now).isEmpty || !Self.oldKeys(1, db, now).isEmpty
    }
    guard isWorthIt else { return 0 }
    return try await write { db in
      try Self.forgetTombstones(count, db, now) + Self.forgetKeys(count, db, now)
    }
  }

  private static func oldTombstones(
    _ count: Int, _ db: any LedgerSession, _ now: Timestamp
  ) throws -> [Int64] {
    try db.values(
      """
      SELECT position FROM feedRow
      WHERE data IS NULL AND kind <> 'member' AND changedAt < ?
        AND NOT EXISTS (SELECT 1 FROM guestRequest
          WHERE guestRequest.id = feedRow.id AND guestRequest.at > ?)
      ORDER BY changedAt LIMIT ?
      """,
      [
        now.advanced(bySeconds: -Grace.tombstoneDays * 86_400).millisecondsSinceEpoch,
        now.millisecondsSinceEpoch, count,
      ])
  }

  private static func forgetTombstones(
    _ count: Int, _ db: any LedgerSession, _ now: Timestamp
  ) throws -> Int {
    let positions = try oldTombstones(count, db, now)
    guard let last = positions.max() else { return 0 }
    _ = try db.executeEach(
      "DELETE FROM feedRow WHERE position = ?", positions.map { [$0] })
    // In the same transaction: a store that is behind is told so from this moment on.
    try db.execute("UPDATE feed SET prunedThrough = ?1 WHERE prunedThrough < ?1", [last])
    return positions.count
  }

  private static func oldKeys(
    _ count: Int, _ db: any LedgerSession, _ now: Timestamp
  ) throws -> [LedgerRow] {
    try db.rows(
      "SELECT caller, key FROM idempotencyKey WHERE at < ? ORDER BY at LIMIT ?",
      [now.advanced(bySeconds: -Grace.keyDays * 86_400).millisecondsSinceEpoch, count])
  }

  private static func forgetKeys(
    _ count: Int, _ db: any LedgerSession, _ now: Timestamp
  ) throws -> Int {
    let keys = try oldKeys(count, db, now)
    _ = try db.executeEach(
      "DELETE FROM idempotencyKey WHERE caller = ? AND key = ?",
      try keys.map { try [$0["caller"] as String, $0["key"] as String] })
    return keys.count
  }
}
