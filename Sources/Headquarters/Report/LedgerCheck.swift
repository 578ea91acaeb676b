import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// One store's ledger, looked at from the first event to the last.
public struct LedgerCheck: Sendable {
  public var storeID: String
  public var name: String
  public var epochs: Int
  public var events: Int
  /// What must never be so; empty when all is well.
  public var violations: [String]
}

extension SQLiteLedger {
  /// Looks at the file itself, before the stores' ledgers.
  public func checkFile() async throws -> [String] {
    try await read { db in
      let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let foreignKeys = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
      return integrity.filter { $0 != "ok" }
        + foreignKeys.map { "foreign_key_check: \($0["table"] as String? ?? "?")" }
    }
  }

  /// Recomputes every store's chain and compares it with what the stores were told.
  public func checkLedgers() async throws -> [LedgerCheck] {
    let stores = try await read { db in
      try Row.fetchAll(db, sql: "SELECT number, id, name, epoch FROM store ORDER BY number").map {
        ($0["number"] as Int64, $0["id"] as String, $0["name"] as String, $0["epoch"] as Int)
      }
    }
    var checks: [LedgerCheck] = []
    for (number, id, name, epochs) in stores {
      var check = LedgerCheck(storeID: id, name: name, epochs: epochs, events: 0, violations: [])
      check.events = try await read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM event WHERE storeNumber = ?", arguments: [number]) ?? 0
      }
      for epoch in 1...max(1, epochs) {
        check.violations += try await checkEpoch(epoch, of: number)
      }
      checks.append(check)
    }
    return checks
  }

  /// Walks one epoch in short reads, so that the log never waits for it.
  private func checkEpoch(_ epoch: Int, of number: Int64) async throws -> [String] {
    let expected = try await read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT afterSequence, contiguousThrough, chainHash FROM storeEpoch
          WHERE storeNumber = ? AND epoch = ?
          """, arguments: [number, epoch]
      ).map {
        ($0["afterSequence"] as Int, $0["contiguousThrough"] as Int, $0["chainHash"] as Data)
      }
    }
    guard let (after, through, chainHash) = expected else { return ["epoch \(epoch) is missing"] }
    var sequence = after
    var hash: Data
    if after == 0 {
      hash = EventChain.start
    } else {
      let common = try await read {
        try LedgerPlace.find(after, epoch: epoch - 1, storeNumber: number, $0)
      }
      guard let common else { return ["epoch \(epoch) begins after an event that is missing"] }
      hash = common.hash
    }
    while true {
      let start = sequence
      let rows = try await read { db in
        try Row.fetchAll(
          db,
          sql: """
            SELECT sequence, hash, payload FROM event
            WHERE storeNumber = ?1 AND epoch = ?2 AND sequence > ?3
            UNION ALL
            SELECT eventSentAgain.sequence, hash, payload
            FROM eventSentAgain JOIN event USING (position)
            WHERE eventSentAgain.storeNumber = ?1 AND eventSentAgain.epoch = ?2
              AND eventSentAgain.sequence > ?3
            ORDER BY 1 LIMIT 1000
            """, arguments: [number, epoch, start]
        ).map { ($0["sequence"] as Int, $0["hash"] as Data, $0["payload"] as Data) }
      }
      for (place, kept, payload) in rows {
        guard place == sequence + 1 else {
          return ["epoch \(epoch): after \(sequence) comes \(place)"]
        }
        hash = EventChain.hash(after: hash, payload)
        guard hash == kept else { return ["epoch \(epoch): event \(place) breaks the chain"] }
        sequence = place
      }
      guard rows.count == 1000 else { break }
    }
    // Events may have come while this was looked at.
    guard sequence >= through else {
      return ["epoch \(epoch): stores were told \(through), there is \(sequence)"]
    }
    guard sequence > through || hash == chainHash else {
      return ["epoch \(epoch): the chain does not end in the hash that stores were told"]
    }
    return []
  }

  /// What was kept but did not fit, counted by kind.
  public func exceptionCounts() async throws -> [String: Int] {
    try await projectAll()
    return try await read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT kind, count(*) AS times FROM exceptionItem GROUP BY kind")
      return Dictionary(
        rows.map { ($0["kind"] as String, $0["times"] as Int) }, uniquingKeysWith: +)
    }
  }

  /// The exceptions, the newest first.
  public func exceptions(atMost count: Int) async throws -> [ExceptionItem] {
    try await projectAll()
    return try await read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT position, kind, store.id AS storeID, store.name AS storeName, detail
          FROM exceptionItem JOIN store ON number = storeNumber
          ORDER BY position DESC LIMIT ?
          """, arguments: [count]
      ).map {
        ExceptionItem(
          position: $0["position"], kind: $0["kind"], storeID: $0["storeID"],
          storeName: $0["storeName"], detail: $0["detail"])
      }
    }
  }

  private func copyEverything(to copy: DatabaseQueue) throws {
    try reader.backup(to: copy)
  }

  /// Copies the file as it stands while the server runs, and proves that the copy is sound.
  ///
  /// - Throws: `HeadquartersError.alreadyThere`, or `damaged` when the copy is not sound.
  public func backUp(to target: String) async throws {
    guard !FileManager.default.fileExists(atPath: target) else {
      throw HeadquartersError.alreadyThere(path: target)
    }
    do {
      let copy = try DatabaseQueue(path: target)
      try copyEverything(to: copy)
      // Whoever serves from the copy begins a new life of the feed.
      try await copy.write { try $0.execute(sql: "UPDATE feed SET isRestored = 1") }
      let result = try await copy.read {
        try String.fetchAll($0, sql: "PRAGMA integrity_check")
      }
      guard result == ["ok"] else {
        throw HeadquartersError.damaged(result.prefix(3).joined(separator: ", "))
      }
      try copy.close()
    } catch {
      throw HeadquartersError.explaining(error, path: target)
    }
  }
}

/// An event that was kept but did not fit.
public struct ExceptionItem: Codable, Sendable, Equatable {
  public var position: Int
  public var kind: String
  public var storeID: String
  public var storeName: String
  public var detail: String

  enum CodingKeys: String, CodingKey {
    case position, kind, detail
    case storeID = "store_id"
    case storeName = "store_name"
  }
}
