import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// How far a store's events are kept.
  public func ledger(of storeID: String) async throws -> LedgerState {
    let instance = instance
    let state = try await read {
      try EpochState.current(of: storeID, $0).ledger(instance: instance)
    }
    try await makeCertain()
    return state
  }

  /// Opens the epoch of a restored store, once for each `fileLife`.
  ///
  /// - Throws: `Problem` of kind `conflict` when headquarters has another hash at that sequence.
  public func openEpoch(
    _ request: EpochRequest, of storeID: String
  ) async throws -> LedgerState {
    let now = environment.now()
    let instance = instance
    guard let hash = Data(base64Encoded: request.chainHash),
      hash.count == EventChain.start.count, request.afterSequence >= 0,
      !request.fileLife.isEmpty, request.fileLife.utf8.count <= 64
    else {
      throw Problem(
        .unprocessable,
        detail: "An epoch needs a file_life, an after_sequence from 0 and a chain_hash of 32 bytes."
      )
    }
    return try await write { db in
      try db.holdLedgers(of: [storeID])
      let state = try EpochState.current(of: storeID, db)
      if let known = try Self.epoch(of: request.fileLife, state.storeNumber, db) {
        guard known == state.epoch else {
          throw Problem(
            .otherEpoch, detail: "Epoch \(known) of the file has ended since.")
        }
        return state.ledger(instance: instance)
      }
      guard request.previousEpoch == state.epoch else {
        throw Problem(
          .otherEpoch, detail: "The epoch before is \(state.epoch), not \(request.previousEpoch).")
      }
      try Self.refuseUnlessCommon(request, hash: hash, state, db)
      try db.execute(
        """
        INSERT INTO storeEpoch
          (storeNumber, epoch, fileLife, afterSequence, openedAt, contiguousThrough, chainHash)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        [
          state.storeNumber, state.epoch + 1, request.fileLife, request.afterSequence,
          now.millisecondsSinceEpoch, request.afterSequence, hash,
        ])
      try db.execute(
        "UPDATE store SET epoch = epoch + 1 WHERE number = ?", [state.storeNumber])
      try Alarm.raise(
        .restored, of: storeID,
        "The store goes on from event \(request.afterSequence); "
          + "\(state.contiguousThrough - request.afterSequence) later ones are of its lost epoch.",
        db, at: now)
      return try EpochState.current(of: storeID, db).ledger(instance: instance)
    }
  }

  private static func epoch(
    of fileLife: String, _ storeNumber: Int64, _ db: any LedgerSession
  ) throws -> Int? {
    try db.value(
      "SELECT epoch FROM storeEpoch WHERE storeNumber = ? AND fileLife = ?",
      [storeNumber, fileLife])
  }

  /// Both sides must hold the same chain up to where the new epoch begins.
  private static func refuseUnlessCommon(
    _ request: EpochRequest, hash: Data, _ state: EpochState, _ db: any LedgerSession
  ) throws {
    let kept: Data?
    if request.afterSequence == 0 {
      kept = EventChain.start
    } else {
      kept = try LedgerPlace.find(
        request.afterSequence, epoch: state.epoch, storeNumber: state.storeNumber, db)?.hash
    }
    guard kept == hash else {
      throw Problem(
        .conflict,
        detail: "Event \(request.afterSequence) is not kept with this hash; begin from an earlier "
          + "one, or from 0.")
    }
  }
}
