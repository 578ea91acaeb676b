import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

/// One store's batch on its way into the ledger.
struct AppendRequest: Sendable {
  var batch: EventsOnArrival
  var storeID: String
  var epoch: Int

  /// Keeps the batch inside the running transaction, whole or not at all.
  ///
  /// - Throws: what makes the whole transaction worthless, such as a full disk; a refusal of this
  ///   batch alone is the outcome.
  func outcome(_ db: Database, at now: Timestamp) throws -> Result<EventsAnswer, any Error> {
    do {
      var answer: EventsAnswer?
      try db.inSavepoint {
        answer = try append(db, at: now)
        return .commit
      }
      guard let answer else { throw HeadquartersError.damaged("no answer") }
      return .success(answer)
    } catch let problem as Problem {
      if problem.kind == .conflict {
        try Alarm.raise(.conflict, of: storeID, problem.detail, db, at: now)
      }
      return .failure(problem)
    }
  }

  private func append(_ db: Database, at now: Timestamp) throws -> EventsAnswer {
    var state = try EpochState.current(of: storeID, db)
    if let source = batch.source, source != state.source {
      throw Problem(
        .otherStore, detail: "The events are of \(source), which is not the enrolled store.")
    }
    guard epoch == state.epoch else {
      throw Problem(
        .otherEpoch,
        detail: "Epoch \(epoch) is not written any more; ask for the ledger. It is \(state.epoch).")
    }
    guard let first = batch.events.first else { return state.answer(duplicates: 0) }
    guard first.sequence <= state.contiguousThrough + 1 else {
      throw Problem(
        .gap, detail: "Events from \(state.contiguousThrough + 1) on are missing.",
        contiguousThrough: state.contiguousThrough)
    }
    var duplicates = 0
    for event in batch.events {
      if event.sequence <= state.contiguousThrough {
        try refuseUnlessKept(event, state, db)
        duplicates += 1
      } else {
        if try !keep(event, &state, db, at: now) { duplicates += 1 }
      }
    }
    try state.save(db, at: now)
    return state.answer(duplicates: duplicates)
  }

  /// An event that was sent before must be the one that is kept.
  private func refuseUnlessKept(
    _ event: EventOnArrival, _ state: EpochState, _ db: Database
  ) throws {
    guard
      let kept = try LedgerPlace.find(
        event.sequence, epoch: state.epoch, storeNumber: state.storeNumber, db),
      kept.payload == event.payload
    else {
      throw Problem(
        .conflict, detail: "Sequence \(event.sequence) is kept with other bytes.",
        contiguousThrough: state.contiguousThrough)
    }
  }

  /// Adds the next event of the chain.
  ///
  /// - Returns: false when the event itself is there already, from an earlier epoch.
  private func keep(
    _ event: EventOnArrival, _ state: inout EpochState, _ db: Database, at now: Timestamp
  ) throws -> Bool {
    guard event.previousHash == state.chainHash else {
      throw Problem(
        .conflict, detail: "Sequence \(event.sequence) does not follow what is kept before it.",
        contiguousThrough: state.contiguousThrough)
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO event (storeNumber, epoch, sequence, id, hash, receivedAt, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (storeNumber, id) DO NOTHING
        """)
    try insert.execute(arguments: [
      state.storeNumber, state.epoch, event.sequence, event.id, event.hash,
      now.millisecondsSinceEpoch, event.payload,
    ])
    let isNew = db.changesCount > 0
    if !isNew {
      try recordSentAgain(event, state, db)
    }
    state.contiguousThrough = event.sequence
    state.chainHash = event.hash
    return isNew
  }

  private func recordSentAgain(
    _ event: EventOnArrival, _ state: EpochState, _ db: Database
  ) throws {
    let kept = try Row.fetchOne(
      db, sql: "SELECT position, payload FROM event WHERE storeNumber = ? AND id = ?",
      arguments: [state.storeNumber, event.id])
    guard let kept, kept["payload"] == event.payload else {
      throw Problem(
        .conflict, detail: "The event at sequence \(event.sequence) is kept with other bytes.",
        contiguousThrough: state.contiguousThrough)
    }
    try db.execute(
      sql: """
        INSERT INTO eventSentAgain (storeNumber, epoch, sequence, position) VALUES (?, ?, ?, ?)
        """,
      arguments: [state.storeNumber, state.epoch, event.sequence, kept["position"] as Int64])
  }
}
