import GRDB
import StoreDomain

/// How far what happened has come on its way to headquarters, as the status line tells it.
public struct OutboxHealth: Sendable, Hashable {
  public var waiting: Int
  public var oldestAt: Timestamp?
  /// False while the store works without headquarters.
  public var isEnrolled: Bool
  /// It will not go by itself: something was refused or held, or has waited for a day.
  public var needsIT: Bool

  public init(
    waiting: Int, oldestAt: Timestamp?, isEnrolled: Bool = true, needsIT: Bool = false
  ) {
    self.waiting = waiting
    self.oldestAt = oldestAt
    self.isEnrolled = isEnrolled
    self.needsIT = needsIT
  }

  /// How long something may wait before people are told that it needs IT, in minutes.
  static let patienceMinutes = 24 * 60
}

extension StoreDatabase {
  /// Events that headquarters has not acknowledged.
  public func outboxHealth() throws -> OutboxHealth {
    let now = environment.now()
    return try read { try OutboxHealth.fetch($0, at: now) }
  }
}

extension OutboxHealth {
  static func fetch(_ db: Database, at now: Timestamp) throws -> OutboxHealth {
    // Not counted one by one, because it is asked after every change and a fortnight without a
    // network is 100,000 events: they arrive in order and have no gaps, which the file sees to.
    let health = try db.list(
      """
      SELECT coalesce((SELECT max(sequence) FROM outboxEvent) - first.sequence + 1, 0) AS waiting,
        first.at AS oldest, EXISTS (SELECT 1 FROM enrolment) AS enrolled,
        (stopReason IS NOT NULL OR needsIT)
          OR EXISTS (SELECT 1 FROM outboxHold WHERE author IS NULL) AS stopped
      FROM delivery LEFT JOIN (
        SELECT sequence, at FROM outboxEvent WHERE acknowledgedAt IS NULL ORDER BY sequence LIMIT 1
      ) AS first
      """
    ) { row in
      let oldest: Timestamp? = row["oldest"]
      let isEnrolled: Bool = row["enrolled"]
      let isOld = oldest.map { now.minutes(since: $0) >= patienceMinutes } ?? false
      return OutboxHealth(
        waiting: row["waiting"], oldestAt: oldest, isEnrolled: isEnrolled,
        needsIT: isEnrolled && (row["stopped"] || isOld))
    }
    return health.first ?? OutboxHealth(waiting: 0, oldestAt: nil)
  }
}
