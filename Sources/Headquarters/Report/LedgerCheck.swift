import Foundation
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

extension LedgerStore {
  /// Recomputes every store's chain and compares it with what the stores were told.
  public func checkLedgers() async throws -> [LedgerCheck] {
    let stores = try await read { db in
      try db.rows("SELECT number, id, name, epoch FROM store ORDER BY number").map {
        try ($0["number"] as Int64, $0["id"] as String, $0["name"] as String, $0["epoch"] as Int)
      }
    }
    var checks: [LedgerCheck] = []
    for (number, id, name, epochs) in stores {
      var check = LedgerCheck(storeID: id, name: name, epochs: epochs, events: 0, violations: [])
      check.events = try await read { db in
        try db.value("SELECT count(*) FROM event WHERE storeNumber = ?", [number]) ?? 0
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
      try db.row(
        """
        SELECT afterSequence, contiguousThrough, chainHash FROM storeEpoch
        WHERE storeNumber = ? AND epoch = ?
        """, [number, epoch]
      ).map {
        try ($0["afterSequence"] as Int, $0["contiguousThrough"] as Int, $0["chainHash"] as Data)
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
        try db.rows(
          """
          SELECT sequence, hash, payload FROM event
          WHERE storeNumber = ?1 AND epoch = ?2 AND sequence > ?3
          UNION ALL
          SELECT eventSentAgain.sequence, hash, payload
          FROM eventSentAgain JOIN event USING (storeNumber, position)
          WHERE eventSentAgain.storeNumber = ?1 AND eventSentAgain.epoch = ?2
            AND eventSentAgain.sequence > ?3
          ORDER BY 1 LIMIT 1000
          """, [number, epoch, start]
        ).map { try ($0["sequence"] as Int, $0["hash"] as Data, $0["payload"] as Data) }
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
    try await projectWhatAnswers()
    return try await read { db in
      let rows = try db.rows(
        """
        SELECT kind, count(*) AS times FROM exceptionItem WHERE \(ExceptionItem.isUnseen)
        GROUP BY kind
        """)
      return try Dictionary(
        rows.map { try ($0["kind"] as String, $0["times"] as Int) }, uniquingKeysWith: +)
    }
  }

  /// The exceptions, the newest first.
  public func exceptions(
    atMost count: Int, of storeID: String? = nil
  ) async throws -> [ExceptionItem] {
    try await projectWhatAnswers()
    return try await read { db in
      try db.rows(
        """
        SELECT position, kind, store.id AS storeID, store.name AS storeName, detail
        FROM exceptionItem JOIN store ON number = storeNumber
        WHERE \(ExceptionItem.isUnseen) AND coalesce(?, store.id) = store.id
        ORDER BY position DESC LIMIT ?
        """, [storeID, count]
      ).map {
        try ExceptionItem(
          position: $0["position"], kind: $0["kind"], storeID: $0["storeID"],
          storeName: $0["storeName"], detail: $0["detail"])
      }
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

extension ExceptionItem {
  /// What does not fit.
  public var words: Phrase { ExceptionKind(rawValue: kind)?.words ?? Phrase(kind, kind) }
}
