import StoreDomain

/// What somebody at headquarters must look at.
enum Alarm: String, Sendable, CaseIterable {
  /// A store sends other bytes than it sent before.
  case conflict
  /// A store was restored from an older copy of its file.
  case restored

  /// Raises the alarm, or counts it once more.
  static func raise(
    _ alarm: Alarm, of storeID: String, _ detail: String, _ db: any LedgerSession,
    at now: Timestamp
  ) throws {
    try db.execute(
      """
      INSERT INTO alarm (storeNumber, kind, detail, firstAt, lastAt)
      VALUES ((SELECT number FROM store WHERE id = ?), ?, ?, ?, ?)
      ON CONFLICT (storeNumber, kind) DO UPDATE
      SET detail = excluded.detail, lastAt = excluded.lastAt, times = alarm.times + 1,
        clearedAt = NULL
      """,
      [
        storeID, alarm.rawValue, detail, now.millisecondsSinceEpoch, now.millisecondsSinceEpoch,
      ])
  }
}
