import HeadquartersContract
import StoreDomain

/// What somebody at headquarters must look at.
enum Alarm: String, Sendable, CaseIterable {
  /// A store sends other bytes than it sent before.
  case conflict
  /// A store was restored from an older copy of its file.
  case restored
  /// A store sends what only a newer version of headquarters knows. It clears itself.
  case newerStore

  /// What a problem with a store's events is to a person; nothing when the store mends it itself.
  init?(_ problem: Problem.Kind?) {
    switch problem {
    case .conflict: self = .conflict
    case .unknownEvent: self = .newerStore
    default: return nil
    }
  }

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

  /// What raised the alarm is over.
  static func clear(
    _ alarm: Alarm, of storeNumber: Int64, _ db: any LedgerSession, at now: Timestamp
  ) throws {
    try db.execute(
      """
      UPDATE alarm SET clearedAt = ? WHERE storeNumber = ? AND kind = ? AND clearedAt IS NULL
      """, [now.millisecondsSinceEpoch, storeNumber, alarm.rawValue])
  }
}
