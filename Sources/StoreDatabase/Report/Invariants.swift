import Crypto
import DurableFile
import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// Something that must never be so in a store's file.
public struct InvariantViolation: Sendable, Equatable, CustomStringConvertible {
  public var rule: String
  public var detail: String

  public var description: String { "\(rule): \(detail)" }
}

extension StoreDatabase {
  /// Looks at the whole file for what must never be so. Empty is well.
  ///
  /// One read transaction; on a busy store this belongs after the evening.
  public func checkInvariants() throws -> [InvariantViolation] {
    try read(Invariant.violations)
  }
}

extension Invariant {
  /// What must never be so and is so in a file that this version of the program has written.
  static func violations(_ db: Database) throws -> [InvariantViolation] {
    var found: [InvariantViolation] = []
    for rule in all {
      found += try Row.fetchAll(db, sql: rule.offenders + " LIMIT 5").map { row in
        InvariantViolation(
          rule: rule.name, detail: row.map { "\($0.0) \($0.1)" }.joined(separator: ", "))
      }
    }
    found += try DurableFile.unsoundness(db).map {
      InvariantViolation(rule: "the file is sound", detail: $0)
    }
    return try found + brokenOutboxChain(db) + brokenAuditChain(db)
  }

  private static func brokenOutboxChain(_ db: Database) throws -> [InvariantViolation] {
    var previous: Data?
    var expected: Int?
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sequence, payload, previousHash, hash FROM outboxEvent ORDER BY sequence")
    while let row = try rows.next() {
      let sequence: Int = row["sequence"]
      let before: Data = row["previousHash"]
      var hash = SHA256()
      hash.update(data: before)
      hash.update(data: row["payload"] as Data)
      let stored: Data = row["hash"]
      guard Data(hash.finalize()) == stored, previous == nil || previous == before,
        expected == nil || expected == sequence
      else {
        return [InvariantViolation(rule: "the outbox's chain holds", detail: "event \(sequence)")]
      }
      previous = stored
      expected = sequence + 1
    }
    return []
  }

  private static func brokenAuditChain(_ db: Database) throws -> [InvariantViolation] {
    var previous = Data(count: SHA256.byteCount)
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM auditEntry ORDER BY sequence")
    while let row = try rows.next() {
      let stored: Data = row["hash"]
      guard previous == row["previousHash"] as Data,
        try AuditEntry(row: row).hash(after: previous) == stored
      else {
        return [
          InvariantViolation(
            rule: "the audit trail's chain holds", detail: "entry \(row["sequence"] as Int)")
        ]
      }
      previous = stored
    }
    return []
  }
}

/// A query that finds what must not be there.
struct Invariant {
  let name: String
  let offenders: String

  static let all = ofTheFile + ofBills + ofGuests + ofMoney + ofOrders

  /// Of events and rows, whatever they are about.
  private static let ofTheFile: [Invariant] =
    Aggregate.allCases.map { aggregate in
      Invariant(
        name: "every change of a \(aggregate.rawValue) left one event",
        offenders: """
          SELECT a.\(aggregate.key) AS id, a.revision, count(e.sequence) AS events,
            min(e.revision) AS oldest
          FROM \(aggregate.table) a LEFT JOIN outboxEvent e
            ON e.aggregate = '\(aggregate.rawValue)' AND e.aggregateID = a.\(aggregate.key)
          GROUP BY a.\(aggregate.key)
          HAVING a.revision - coalesce(oldest - 1, a.revision) <> events
            OR coalesce(max(e.revision), a.revision) <> a.revision
            OR (coalesce(oldest, a.revision + 1) > 1
              AND (SELECT prunedThrough FROM delivery) = 0)
          """)
    } + [
      Invariant(
        name: "every event is about something",
        offenders: """
          SELECT (SELECT count(*) FROM outboxEvent) + (SELECT prunedThrough FROM delivery) AS events,
            total FROM (SELECT
            \(Aggregate.allCases.map { "(SELECT coalesce(sum(revision), 0) FROM \($0.table))" }
              .joined(separator: " + ")) AS total) WHERE events <> total
          """),
      Invariant(
        name: "nobody sits at a table that was taken away",
        offenders: """
          SELECT d.name FROM diningTable d JOIN partyTable t ON t.tableID = d.id
          WHERE t.untilAt IS NULL AND d.retiredAt IS NOT NULL
          """),
      Invariant(
        name: "what is there refers to what is there",
        offenders: """
          SELECT name AS what FROM diningTable JOIN room ON code = roomCode
          WHERE diningTable.retiredAt IS NULL AND room.retiredAt IS NOT NULL
          UNION ALL SELECT staff.code FROM staff JOIN role ON role.code = roleCode
          WHERE staff.retiredAt IS NULL AND role.retiredAt IS NOT NULL
          UNION ALL SELECT station.code FROM station JOIN printer ON printer.code = printerCode
          WHERE station.retiredAt IS NULL AND printer.retiredAt IS NOT NULL
          UNION ALL SELECT dish.code FROM dish JOIN station ON station.code = stationCode
          WHERE dish.retiredAt IS NULL AND station.retiredAt IS NOT NULL
          """),
      Invariant(
        name: "the outbox is kept from where it was pruned on",
        offenders: """
          SELECT prunedThrough, (SELECT min(sequence) FROM outboxEvent) AS oldest FROM delivery
          WHERE coalesce(oldest, 1) <> prunedThrough + 1
          """),
      Invariant(
        name: "events are acknowledged in order",
        offenders: """
          SELECT (SELECT min(sequence) FROM outboxEvent WHERE acknowledgedAt IS NULL) AS waiting,
            (SELECT max(sequence) FROM outboxEvent WHERE acknowledgedAt IS NOT NULL) AS arrived
          WHERE waiting < arrived
          """),
    ]
}
