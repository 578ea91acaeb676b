import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// How long events stay after headquarters has acknowledged them, in days.
  public static let retentionDays = 35
  /// The most that one note prunes, so that no guest waits for it.
  static let pruneLimit = 2_000

  /// Writes down what a sender decided, in one transaction.
  ///
  /// - Returns: where delivery stands after it; nil when another sender has taken over, and nothing
  ///   was written.
  @discardableResult
  public func note(_ note: DeliveryNote, fence: Int) throws -> SenderPosition? {
    let now = environment.now()
    let epochKey: Identifier<Enrolment> = environment.ids.next()
    return try maintain { db in
      guard try Self.prolong(db, fence: fence, now) else { return nil }
      try Self.write(note, db, now: now, rightNow: Self.rightNow(db, at: now), epochKey.rawValue)
      return try SenderPosition.fetch(db)
    }
  }

  /// Headquarters' time: what is compared over weeks follows its clock, not this machine's.
  static func rightNow(_ db: Database, at now: Timestamp) throws -> Timestamp {
    let offset = try Int.fetchOne(db, sql: "SELECT clockOffset FROM delivery") ?? 0
    return now.advanced(bySeconds: offset)
  }

  private static func write(
    _ note: DeliveryNote, _ db: Database, now: Timestamp, rightNow: Timestamp, _ epochKey: String
  ) throws {
    switch note {
    case .acknowledged(let through, let hash):
      guard try chainHash(db, at: through) == hash else {
        throw StoreError.otherEventAcknowledged(through)
      }
      try db.execute(
        sql: """
          UPDATE outboxEvent SET acknowledgedAt = ?
          WHERE acknowledgedAt IS NULL AND sequence <= ?
          """, arguments: [rightNow, through])
      try db.execute(
        sql: """
          UPDATE delivery SET failures = 0, notBefore = NULL, lastError = NULL,
            lastErrorAt = NULL, needsIT = 0, acknowledgedAt = ?
          """, arguments: [rightNow])
    case .rewound(let through): try rewind(db, to: through)
    case .failed(let events, let reason, let failures, let notBefore, let needsIT):
      try db.execute(
        sql: """
          UPDATE delivery SET failures = ?, notBefore = ?, lastError = ?, lastErrorAt = ?,
            needsIT = ?
          """, arguments: [failures, notBefore, reason, now, needsIT])
      if let events {
        try db.execute(
          sql: """
            INSERT INTO outboxAttempt (sequence, attempts, lastError, triedAt)
            SELECT sequence, 1, ?, ? FROM outboxEvent WHERE sequence BETWEEN ? AND ?
            ON CONFLICT DO UPDATE SET attempts = attempts + 1, lastError = excluded.lastError,
              triedAt = excluded.triedAt
            """, arguments: [reason, now, events.lowerBound, events.upperBound])
      }
    case .stopped(let stop):
      try db.execute(
        sql: "UPDATE delivery SET stopReason = ?, stopDetail = ?, stoppedAt = ?",
        arguments: [stop.reason.rawValue, stop.detail, now])
    case .held(let sequence, let reason):
      try db.execute(
        sql: "INSERT OR IGNORE INTO outboxHold (sequence, reason, heldAt) VALUES (?, ?, ?)",
        arguments: [sequence, reason, now])
    case .clockOffset(let seconds):
      try db.execute(sql: "UPDATE delivery SET clockOffset = ?", arguments: [seconds])
    case .epochWanted(let after, let hash, let previous):
      try db.execute(
        sql: """
          UPDATE delivery SET wantedLife = ?, wantedPrevious = ?, wantedAfter = ?, wantedHash = ?
          """, arguments: [epochKey, previous, after, hash])
    case .epochOpened(let epoch):
      let after = try Int.fetchOne(db, sql: "SELECT wantedAfter FROM delivery") ?? 0
      try rewind(db, to: after)
      try db.execute(
        sql: """
          UPDATE delivery SET epoch = ?, epochAfter = ?, epochAfterHash = ?, epochOpenedAt = ?,
            wantedLife = NULL, wantedPrevious = NULL, wantedAfter = NULL, wantedHash = NULL,
            ledgerAgreedAt = NULL
          """, arguments: [epoch, after, try chainHash(db, at: after), now])
    case .ledgerAgreed:
      try db.execute(
        sql: """
          UPDATE delivery SET ledgerAgreedAt = ?, wantedLife = NULL, wantedPrevious = NULL,
            wantedAfter = NULL, wantedHash = NULL
          """, arguments: [now])
      // By the earlier of both clocks: one that is wrong for a minute never hastens it.
      let limit = min(now, rightNow).advanced(byMinutes: -retentionDays * 24 * 60)
      try prune(db, at: now, before: limit)
    }
  }

  private static func rewind(_ db: Database, to through: Int) throws {
    try db.execute(
      sql: """
        UPDATE outboxEvent SET acknowledgedAt = NULL
        WHERE acknowledgedAt IS NOT NULL AND sequence > ?
        """, arguments: [through])
  }

  /// Lets go of what headquarters has had for long, both sides having just agreed. What happened
  /// lately stays whatever the clocks said when it was acknowledged, and the last one that was: the
  /// chain goes on from it. An event from a clock that was ahead does not stay until that day.
  private static func prune(_ db: Database, at now: Timestamp, before limit: Timestamp) throws {
    let lastly = "max(acknowledgedAt, CASE WHEN at <= :now THEN at ELSE 0 END)"
    let through = try Int.fetchOne(
      db,
      sql: """
        SELECT max(sequence) FROM (SELECT sequence, acknowledgedAt, at FROM outboxEvent
          ORDER BY sequence LIMIT :atMost)
        WHERE \(lastly) < :limit AND sequence < (SELECT coalesce(
          (SELECT min(sequence) - 1 FROM outboxEvent WHERE acknowledgedAt IS NULL),
          (SELECT max(sequence) FROM outboxEvent)))
        """,
      arguments: ["atMost": pruneLimit, "limit": limit, "now": now])
    guard let through else { return }
    // One that was acknowledged again later, after a rewind, keeps those after it.
    let kept = try Int.fetchOne(
      db,
      sql: """
        SELECT min(sequence) FROM outboxEvent WHERE sequence <= :through AND \(lastly) >= :limit
        """,
      arguments: ["through": through, "limit": limit, "now": now])
    let last = kept.map { $0 - 1 } ?? through
    try db.execute(sql: "DELETE FROM outboxHold WHERE sequence <= ?", arguments: [last])
    try db.execute(sql: "DELETE FROM outboxEvent WHERE sequence <= ?", arguments: [last])
    try db.execute(
      sql: "UPDATE delivery SET prunedThrough = max(prunedThrough, ?)", arguments: [last])
  }
}
