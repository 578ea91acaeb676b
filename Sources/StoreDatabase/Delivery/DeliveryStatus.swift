import DurableFile
import Foundation
import GRDB
import StoreDomain

/// How delivery to headquarters stands, for people who look after it.
public struct DeliveryStatus: Codable, Hashable, Sendable {
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    /// The store works without headquarters.
    case off
    /// Headquarters has acknowledged everything.
    case synced
    /// Something is on its way and will arrive by itself.
    case waiting
    /// Something was refused or held, or has waited for a day: somebody must look.
    case needsIT
  }

  public var state: State
  public var enrolment: Enrolment?
  /// How many events wait, and since when the oldest of them.
  public var waiting: Int
  public var oldestAt: Timestamp?
  /// Everything up to here was acknowledged.
  public var acknowledgedThrough: Int
  public var lastSequence: Int
  /// Events up to here are no longer kept.
  public var prunedThrough: Int
  /// When headquarters last acknowledged something.
  public var acknowledgedAt: Timestamp?
  public var epoch: Int
  /// Set when an older copy of the file was put back: when the new epoch was opened.
  public var epochOpenedAt: Timestamp?
  /// Who sends now; nil when no sender runs.
  public var sender: String?
  public var failures: Int
  public var nextTryAt: Timestamp?
  public var lastError: String?
  public var lastErrorAt: Timestamp?
  /// Headquarters' clock minus this machine's, in seconds.
  public var clockOffsetSeconds: Int
  /// When both sides last compared their chains and agreed.
  public var ledgerAgreedAt: Timestamp?
  public var stop: DeliveryStop?
  /// The first event that is held; it and all after it wait.
  public var heldFrom: Int?
  /// As it is kept: a ``Reason`` of a person, or a ``DeliveryFault``.
  public var heldBecause: String?
  /// The person who holds it; nil when it is the sender, because headquarters refused it.
  public var heldBy: String?

  /// Why none of the store's processes can ask headquarters; nil while one of them sends, and when
  /// none has tried.
  public var hindrance: DeliveryFault? {
    guard let fault = lastError.map(DeliveryFault.init(stored:)), case .unusable = fault else {
      return nil
    }
    return fault
  }

  /// Why it is held, for whoever looks.
  public var heldWords: Phrase? {
    heldBecause.map {
      heldBy == nil ? DeliveryFault(stored: $0).words : Reason(stored: $0).words
    }
  }
}

/// One event in the outbox, as people read it.
public struct DeliveryRecord: Codable, Hashable, Sendable, Identifiable {
  public enum Stage: String, Codable, Hashable, Sendable, CaseIterable {
    case waiting, sending, held, acknowledged
  }

  public var id: Int { sequence }
  public var sequence: Int
  public var eventID: String
  public var type: String
  /// What it happened to: `check/0199…`.
  public var subject: String
  /// What people call that, `A015`; nil when they call it by nothing but a guest's name.
  public var about: Phrase?
  public var at: Timestamp
  public var bytes: Int
  public var stage: Stage
  /// Requests that carried it and came to nothing.
  public var attempts: Int
  public var lastError: String?
  public var triedAt: Timestamp?
  /// When headquarters acknowledged it, by headquarters' clock.
  public var acknowledgedAt: Timestamp?
}

extension StoreDatabase {
  /// How delivery stands.
  public func deliveryStatus() throws -> DeliveryStatus {
    let now = environment.now()
    return try read { try DeliveryStatus.fetch($0, at: now) }
  }

  /// Records of the outbox, oldest waiting first; without any that wait, the newest that arrived
  /// come first.
  ///
  /// - Parameter arrived: how many acknowledged records follow those that wait, newest first.
  public func deliveryRecords(
    waiting limit: Int = 200, arrived: Int = 50
  ) throws -> [DeliveryRecord] {
    let now = environment.now()
    return try read { db in
      let status = try DeliveryStatus.fetch(db, at: now)
      let columns = """
        SELECT e.sequence, e.id, e.type, e.aggregate || '/' || e.aggregateID AS subject, e.at,
          length(e.payload) AS bytes, e.acknowledgedAt, coalesce(a.attempts, 0) AS attempts,
          a.lastError, a.triedAt, \(RecordSubject.columns)
        FROM outboxEvent e LEFT JOIN outboxAttempt a ON a.sequence = e.sequence
        """
      let waiting = try db.list(
        columns + " WHERE e.acknowledgedAt IS NULL ORDER BY e.sequence LIMIT ?", [limit]
      ) { DeliveryRecord($0, status, now) }
      let done = try db.list(
        columns + " WHERE e.acknowledgedAt IS NOT NULL ORDER BY e.sequence DESC LIMIT ?",
        [arrived]
      ) { DeliveryRecord($0, status, now) }
      return waiting + done
    }
  }

  /// The frozen bytes of waiting events, one a line, for whoever must look into them.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public func exportWaiting(_ write: (Data) throws -> Void) throws -> Int {
    var last = 0
    var count = 0
    // Page by page: a long read would let the write-ahead log grow.
    while true {
      let page = try read { db in
        try db.list(
          """
          SELECT sequence, payload FROM outboxEvent
          WHERE acknowledgedAt IS NULL AND sequence > ? ORDER BY sequence LIMIT 500
          """, [last]
        ) { (sequence: $0["sequence"] as Int, payload: $0["payload"] as Data) }
      }
      guard let end = page.last else { return count }
      for entry in page { try write(entry.payload) }
      last = end.sequence
      count += page.count
    }
  }
}

extension StoreDatabase {
  /// Whether a new file can be written there.
  ///
  /// - Throws: `StoreError.alreadyThere` when there is a file, `folder`.
  public static func checkExportPlace(_ path: String) throws {
    do {
      guard try !DurableFile.isThere(path) else { throw DurableFileError.alreadyThere }
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }

  /// Writes the waiting events into a new file that its owner alone reads, because guests' names are
  /// in it. Who asked for it stands in the audit trail before.
  ///
  /// - Returns: how many there were.
  /// - Throws: `StoreError.alreadyThere` when there is a file, `folder`; `StaffError`.
  @discardableResult
  public func exportWaiting(to path: String, by author: Author) throws -> Int {
    try Self.checkExportPlace(path)
    try perform(
      NoteRecordsExported(file: URL(filePath: path).lastPathComponent), by: author)
    guard
      FileManager.default.createFile(
        atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let file = FileHandle(forWritingAtPath: path)
    else { throw StoreError.readOnly(path: path) }
    defer { try? file.close() }
    do {
      let count = try exportWaiting { payload in
        try file.write(contentsOf: payload + Data("\n".utf8))
      }
      try file.synchronize()
      return count
    } catch {
      // Half of it would stand in the way of the next try, with guests' names in it.
      try? FileManager.default.removeItem(atPath: path)
      guard let error = error as? CocoaError else { throw error }
      throw error.code == .fileWriteOutOfSpace
        ? StoreError.diskFull : StoreError.diskFails(error.localizedDescription)
    }
  }

  /// Writes the waiting events into a file beside the store's, named after the moment.
  public func exportWaitingBesides(
    at moment: Timestamp, by author: Author
  ) throws -> (path: String, count: Int) {
    let digits = moment.iso8601Text.prefix(19).filter { $0.isNumber || $0 == "T" }
    let path = "\(self.path)-outbox-\(digits).jsonl"
    return (path, try exportWaiting(to: path, by: author))
  }
}

extension DeliveryStatus {
  static func fetch(_ db: Database, at now: Timestamp) throws -> DeliveryStatus {
    let health = try OutboxHealth.fetch(db, at: now)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT *, (SELECT max(sequence) FROM outboxEvent) AS last,
          (SELECT min(sequence) FROM outboxEvent WHERE acknowledgedAt IS NULL) AS firstWaiting
        FROM delivery
        """)
    guard let row else { throw StoreError.damaged("no row of delivery") }
    let hold = try Row.fetchOne(db, sql: "SELECT * FROM outboxHold ORDER BY sequence LIMIT 1")
    let last: Int = row["last"] ?? 0
    let leaseUntil: Timestamp = row["leaseUntil"]
    let left = leaseUntil.seconds(since: now)
    let stop = (row["stopReason"] as String?).map { reason in
      DeliveryStop(
        DeliveryStop.Reason(rawValue: reason) ?? .damaged, detail: row["stopDetail"] ?? "")
    }
    let state: State =
      if !health.isEnrolled {
        .off
      } else if health.needsIT {
        .needsIT
      } else {
        health.waiting == 0 ? .synced : .waiting
      }
    return DeliveryStatus(
      state: state, enrolment: try Enrolment.fetch(db), waiting: health.waiting,
      oldestAt: health.oldestAt,
      acknowledgedThrough: (row["firstWaiting"] as Int?).map { $0 - 1 } ?? last,
      lastSequence: last, prunedThrough: row["prunedThrough"],
      acknowledgedAt: row["acknowledgedAt"], epoch: row["epoch"],
      epochOpenedAt: row["epochOpenedAt"],
      sender: left > 0 && left <= DeliveryLease.seconds ? row["leaseOwner"] : nil,
      failures: row["failures"], nextTryAt: row["notBefore"], lastError: row["lastError"],
      lastErrorAt: row["lastErrorAt"], clockOffsetSeconds: row["clockOffset"],
      ledgerAgreedAt: row["ledgerAgreedAt"], stop: stop, heldFrom: hold?["sequence"],
      heldBecause: hold?["reason"], heldBy: hold?["author"])
  }
}

extension DeliveryRecord {
  fileprivate init(_ row: some StoredRow, _ status: DeliveryStatus, _ now: Timestamp) {
    let sequence: Int = row["sequence"]
    let acknowledgedAt: Timestamp? = row["acknowledgedAt"]
    let isResting = status.stop != nil || status.nextTryAt.map { $0 > now } ?? false
    let stage: Stage =
      if acknowledgedAt != nil {
        .acknowledged
      } else if let held = status.heldFrom, sequence >= held {
        .held
      } else if status.sender != nil, !isResting, sequence <= status.acknowledgedThrough + 100 {
        .sending
      } else {
        .waiting
      }
    self.init(
      sequence: sequence, eventID: row["id"], type: row["type"], subject: row["subject"],
      about: RecordSubject.name(row), at: row["at"], bytes: row["bytes"], stage: stage,
      attempts: row["attempts"], lastError: row["lastError"], triedAt: row["triedAt"],
      acknowledgedAt: acknowledgedAt)
  }
}
