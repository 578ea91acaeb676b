import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// The one sender of a store: a leased row. Who takes it over raises the fence, and what the one
/// before still writes changes nothing.
public enum DeliveryLease {
  /// How long a sender may be silent before another takes over.
  public static let seconds = 30
}

extension StoreDatabase {
  /// Becomes the store's sender, if no other one is alive.
  ///
  /// A lease that reaches further than any could is one from before the clock was set back.
  ///
  /// - Parameter owner: unlike every other sender's, for people who look.
  /// - Returns: nil while another sender has the lease.
  /// - Throws: `DeliveryError.notEnrolled`.
  public func claimDeliveryLease(owner: String) throws -> SenderPosition? {
    let now = environment.now()
    // A sender that stands by looks often; it must not hold up a guest's order.
    guard try read({ try Self.isLeaseFree($0, at: now) }) else { return nil }
    return try maintain { db in
      guard try Self.isLeaseFree(db, at: now) else { return nil }
      try db.execute(
        sql: "UPDATE delivery SET fence = fence + 1, leaseOwner = ?, leaseUntil = ?",
        arguments: [owner, now.advanced(bySeconds: DeliveryLease.seconds)])
      // Whoever becomes the sender can ask.
      try Self.forgetUnusable(db)
      return try SenderPosition.fetch(db)
    }
  }

  /// Forgets why nobody could ask headquarters; whoever still cannot says so again.
  static func forgetUnusable(_ db: Database) throws {
    let last = try String.fetchOne(db, sql: "SELECT lastError FROM delivery")
    guard case .unusable = last.map(DeliveryFault.init(stored:)) else { return }
    try db.execute(sql: "UPDATE delivery SET lastError = NULL, lastErrorAt = NULL, needsIT = 0")
  }

  /// Writes down why a process that would be the store's sender cannot ask headquarters; nothing
  /// while another one sends. It holds until somebody becomes the sender.
  public func noteUnusable(_ fault: DeliveryFault) throws {
    let now = environment.now()
    func isNews(_ db: Database) throws -> Bool {
      guard try Self.isLeaseFree(db, at: now) else { return false }
      return try Bool.fetchOne(
        db, sql: "SELECT lastError IS NOT ? OR NOT needsIT FROM delivery",
        arguments: [fault.stored]) ?? false
    }
    guard try read(isNews) else { return }
    try maintain { db in
      guard try isNews(db) else { return }
      try db.execute(
        sql: "UPDATE delivery SET lastError = ?, lastErrorAt = ?, needsIT = 1",
        arguments: [fault.stored, now])
    }
  }

  private static func isLeaseFree(_ db: Database, at now: Timestamp) throws -> Bool {
    let until = try Timestamp.fetchOne(db, sql: "SELECT leaseUntil FROM delivery")
    let left = until?.seconds(since: now) ?? 0
    return left <= 0 || left > DeliveryLease.seconds
  }

  /// Keeps the lease for another while.
  ///
  /// - Returns: nil when another sender has taken over.
  public func renewDeliveryLease(fence: Int) throws -> SenderPosition? {
    let now = environment.now()
    return try maintain { db in
      guard try Self.prolong(db, fence: fence, now) else { return nil }
      return try SenderPosition.fetch(db)
    }
  }

  /// Lets another sender begin at once.
  public func releaseDeliveryLease(fence: Int) throws {
    try maintain { db in
      try db.execute(
        sql: "UPDATE delivery SET leaseOwner = NULL, leaseUntil = 0 WHERE fence = ?",
        arguments: [fence])
    }
  }

  static func prolong(_ db: Database, fence: Int, _ now: Timestamp) throws -> Bool {
    try db.execute(
      sql: "UPDATE delivery SET leaseUntil = ? WHERE fence = ?",
      arguments: [now.advanced(bySeconds: DeliveryLease.seconds), fence])
    return db.changesCount == 1
  }
}

extension SenderPosition {
  /// - Throws: `DeliveryError.notEnrolled`.
  static func fetch(_ db: Database) throws -> SenderPosition {
    guard let enrolment = try Enrolment.fetch(db) else { throw DeliveryError.notEnrolled }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT *,
          (SELECT min(sequence) FROM outboxEvent WHERE acknowledgedAt IS NULL) AS firstWaiting,
          (SELECT max(sequence) FROM outboxEvent) AS last,
          (SELECT min(sequence) FROM outboxHold) AS heldFrom
        FROM delivery
        """)
    guard let row else { throw StoreError.damaged("no row of delivery") }
    let last: Int = row["last"] ?? 0
    let acknowledged = (row["firstWaiting"] as Int?).map { $0 - 1 } ?? last
    let after: Int = row["epochAfter"]
    var wanted: EpochRequest?
    if let epochKey: String = row["wantedLife"] {
      wanted = EpochRequest(
        fileLife: epochKey, previousEpoch: row["wantedPrevious"] ?? 1,
        afterSequence: row["wantedAfter"],
        chainHash: (row["wantedHash"] as Data? ?? EventChain.start).base64EncodedString())
    }
    var stop: DeliveryStop?
    if let reason: String = row["stopReason"] {
      stop = DeliveryStop(
        DeliveryStop.Reason(rawValue: reason) ?? .damaged, detail: row["stopDetail"] ?? "")
    }
    return SenderPosition(
      fence: row["fence"], leaseUntil: row["leaseUntil"], epoch: row["epoch"],
      epochAfter: after, epochAfterHash: row["epochAfterHash"] ?? EventChain.start,
      hqInstance: enrolment.hqInstance, acknowledgedThrough: acknowledged,
      acknowledgedHash: try chainHash(db, at: acknowledged) ?? EventChain.start,
      lastSequence: last, firstKept: (row["prunedThrough"] as Int) + 1, heldFrom: row["heldFrom"],
      failures: row["failures"], notBefore: row["notBefore"],
      clockOffsetSeconds: row["clockOffset"], ledgerAgreedAt: row["ledgerAgreedAt"],
      wantedEpoch: wanted, stop: stop)
  }
}

/// The chain's hash after an event: the event's own, or what the next one says it follows.
func chainHash(_ db: Database, at sequence: Int) throws -> Data? {
  if sequence == 0 { return EventChain.start }
  return try Data.fetchOne(
    db,
    sql: """
      SELECT hash FROM outboxEvent WHERE sequence = :sequence
      UNION ALL SELECT previousHash FROM outboxEvent WHERE sequence = :sequence + 1 LIMIT 1
      """, arguments: ["sequence": sequence])
}
