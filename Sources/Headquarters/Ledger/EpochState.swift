import Foundation
import HeadquartersContract
import StoreDomain

/// How far one store's current epoch is kept.
struct EpochState {
  let storeNumber: Int64
  let source: String?
  let epoch: Int
  var contiguousThrough: Int
  var chainHash: Data

  /// - Throws: `Problem` of kind `unknownStore`.
  static func current(of storeID: String, _ db: any LedgerSession) throws -> EpochState {
    try EpochState(db.row(statement, [storeID]), of: storeID)
  }

  /// The same by one statement outside any turn.
  static func current(of storeID: String, in ledger: any LedgerStore) async throws -> EpochState {
    try EpochState(await ledger.row(statement, [storeID]), of: storeID)
  }

  private static let statement = """
    SELECT number, source, storeEpoch.epoch, contiguousThrough, chainHash
    FROM store JOIN storeEpoch ON storeNumber = number AND storeEpoch.epoch = store.epoch
    WHERE id = ?
    """

  private init(_ row: LedgerRow?, of storeID: String) throws {
    guard let row else {
      throw Problem(.unknownStore, detail: "There is no store \(storeID).")
    }
    (storeNumber, source, epoch) = try (row["number"], row["source"], row["epoch"])
    (contiguousThrough, chainHash) = try (row["contiguousThrough"], row["chainHash"])
  }

  func save(_ db: any LedgerSession, at now: Timestamp) throws {
    try db.execute(
      """
      UPDATE storeEpoch SET contiguousThrough = ?, chainHash = ?, lastReceivedAt = ?
      WHERE storeNumber = ? AND epoch = ?
      """,
      [contiguousThrough, chainHash, now.millisecondsSinceEpoch, storeNumber, epoch])
  }

  func answer(duplicates: Int) -> EventsAnswer {
    EventsAnswer(
      contiguousThrough: contiguousThrough, chainHash: chainHash.base64EncodedString(),
      duplicates: duplicates)
  }

  func ledger(instance: String) -> LedgerState {
    LedgerState(
      hqInstance: instance, epoch: epoch, contiguousThrough: contiguousThrough,
      chainHash: chainHash.base64EncodedString())
  }
}

/// One event as it is kept, found by its place in an epoch.
struct LedgerPlace {
  var hash: Data
  var payload: Data

  /// The event at a sequence of an epoch, also when the epoch took it over from the one before.
  static func find(
    _ sequence: Int, epoch: Int, storeNumber: Int64, _ db: any LedgerSession
  ) throws -> LedgerPlace? {
    let row = try db.row(
      """
      SELECT hash, payload FROM event
      WHERE storeNumber = ?1 AND epoch = ?2 AND sequence = ?3
      UNION ALL
      SELECT hash, payload FROM eventSentAgain JOIN event USING (storeNumber, position)
      WHERE eventSentAgain.storeNumber = ?1 AND eventSentAgain.epoch = ?2
        AND eventSentAgain.sequence = ?3
      """, [storeNumber, epoch, sequence])
    if let row { return try LedgerPlace(hash: row["hash"], payload: row["payload"]) }
    let afterSequence = try db.value(
      "SELECT afterSequence FROM storeEpoch WHERE storeNumber = ? AND epoch = ?",
      [storeNumber, epoch], as: Int.self)
    guard epoch > 1, let afterSequence, sequence <= afterSequence else { return nil }
    return try find(sequence, epoch: epoch - 1, storeNumber: storeNumber, db)
  }
}
