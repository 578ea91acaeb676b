import GRDB
import StoreDomain

/// What somebody at headquarters must look at.
enum Alarm: String, Sendable, CaseIterable {
  /// A store sends other bytes than it sent before.
  case conflict
  /// A store was restored from an older copy of its file.
  case restored

  /// Raises the alarm, or counts it once more.
  static func raise(
    _ alarm: Alarm, of storeID: String, _ detail: String, _ db: Database, at now: Timestamp
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO alarm (storeNumber, kind, detail, firstAt, lastAt)
        SELECT number, ?2, ?3, ?4, ?4 FROM store WHERE id = ?1
        ON CONFLICT (storeNumber, kind) DO UPDATE
        SET detail = ?3, lastAt = ?4, times = times + 1, clearedAt = NULL
        """,
      arguments: [storeID, alarm.rawValue, detail, now.millisecondsSinceEpoch])
  }
}
