import Foundation
import HeadquartersContract
import StoreDomain

/// One store's batch on its way into the ledger.
struct AppendRequest: Sendable {
  var batch: EventsOnArrival
  var storeID: String
  var epoch: Int
  /// The events that this version knows.
  var registry: EventRegistry

  /// Keeps the batch inside the running transaction, whole or not at all.
  ///
  /// - Throws: what makes the whole transaction worthless, such as a full disk; a refusal of this
  ///   batch alone is the outcome.
  func outcome(
    _ db: any LedgerSession, at now: Timestamp
  ) throws -> Result<EventsAnswer, any Error> {
    do {
      return .success(try db.inSavepoint { try append(db, at: now) })
    } catch let problem as Problem {
      if let alarm = Alarm(problem.kind) {
        try Alarm.raise(alarm, of: storeID, problem.detail, db, at: now)
      }
      return .failure(problem)
    }
  }

  private func append(_ db: any LedgerSession, at now: Timestamp) throws -> EventsAnswer {
    var state = try EpochState.current(of: storeID, db)
    if let answer = try answer(by: state) { return answer }
    let kept = batch.events.prefix { $0.sequence <= state.contiguousThrough }
    for event in kept { try refuseUnlessKept(event, state, db) }
    let known = try knownEvents(batch.events.dropFirst(kept.count), state, db)
    if let unknown = batch.events.dropFirst(kept.count + known.count).first {
      // What comes before it is kept and acknowledged; the store then begins with it.
      guard !kept.isEmpty || !known.isEmpty else { throw Self.unknown(unknown, state) }
    } else if !known.isEmpty {
      try Alarm.clear(.newerStore, of: state.storeNumber, db, at: now)
    }
    let duplicates = try keep(known, &state, db, at: now)
    try state.save(db, at: now)
    return state.answer(duplicates: kept.count + duplicates)
  }

  /// The answer by how far the epoch is kept, where nothing of the batch can be kept or nothing is in
  /// it; nothing where there is more to be looked at.
  func answer(by state: EpochState) throws -> EventsAnswer? {
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
    return nil
  }

  /// The events up to the first whose type or version this headquarters does not know: the store is
  /// newer, and waits with that one and all after it, so that nothing is kept that nobody here can
  /// read, and nothing overtakes it. What is kept already, under whichever version, is no news.
  private func knownEvents(
    _ events: ArraySlice<EventOnArrival>, _ state: EpochState, _ db: any LedgerSession
  ) throws -> ArraySlice<EventOnArrival> {
    try events.prefix { event in
      if registry.entry(named: event.type) != nil { return true }
      return try db.isTrue(
        "SELECT EXISTS (SELECT 1 FROM event WHERE storeNumber = ? AND id = ?)",
        [state.storeNumber, event.id])
    }
  }

  private static func unknown(_ event: EventOnArrival, _ state: EpochState) -> Problem {
    Problem(
      .unknownEvent,
      detail: "Event \(event.sequence) is a \(event.type.prefix(80)), which this version of "
        + "headquarters does not know; keep it and all after it, and send them when headquarters "
        + "was updated.", contiguousThrough: state.contiguousThrough)
  }

  /// An event that was sent before must be the one that is kept.
  private func refuseUnlessKept(
    _ event: EventOnArrival, _ state: EpochState, _ db: any LedgerSession
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

  /// Adds the next events of the chain.
  ///
  /// - Returns: how many of them are there already, from an earlier epoch.
  private func keep(
    _ events: ArraySlice<EventOnArrival>, _ state: inout EpochState, _ db: any LedgerSession,
    at now: Timestamp
  ) throws -> Int {
    guard let first = events.first, let last = events.last else { return 0 }
    // From the first one on, the batch itself is a chain.
    guard first.previousHash == state.chainHash else {
      throw Problem(
        .conflict, detail: "Sequence \(first.sequence) does not follow what is kept before it.",
        contiguousThrough: state.contiguousThrough)
    }
    var duplicates = 0
    if try insert(events, state, db, at: now) < events.count {
      for event in events where try !isKept(event, state, db) {
        try recordSentAgain(event, state, db)
        duplicates += 1
      }
    }
    state.contiguousThrough = last.sequence
    state.chainHash = last.hash
    return duplicates
  }

  /// So many rows go into one statement, as long as there are so many: a few statements serve
  /// batches of every length, and each is prepared once.
  private static let rowsTogether = [32, 4, 1]

  /// - Returns: how many were added; the others are there under their ids.
  private func insert(
    _ events: ArraySlice<EventOnArrival>, _ state: EpochState, _ db: any LedgerSession,
    at now: Timestamp
  ) throws -> Int {
    var left = events
    var added = 0
    for count in Self.rowsTogether {
      var groups: [LedgerArguments] = []
      while left.count >= count {
        groups.append(
          left.prefix(count).flatMap { event -> LedgerArguments in
            [
              state.storeNumber, state.epoch, event.sequence, event.id, event.hash,
              now.millisecondsSinceEpoch, event.payload,
            ]
          })
        left.removeFirst(count)
      }
      guard !groups.isEmpty else { continue }
      let rows = Array(repeating: "(?, ?, ?, ?, ?, ?, ?)", count: count).joined(separator: ", ")
      added += try db.executeEach(
        """
        INSERT INTO event (storeNumber, epoch, sequence, id, hash, receivedAt, payload)
        VALUES \(rows) ON CONFLICT (storeNumber, id) DO NOTHING
        """, groups
      ).reduce(0, +)
    }
    return added
  }

  /// Whether an event has its place in this epoch.
  private func isKept(
    _ event: EventOnArrival, _ state: EpochState, _ db: any LedgerSession
  ) throws -> Bool {
    try db.isTrue(
      """
      SELECT EXISTS (SELECT 1 FROM event WHERE storeNumber = ? AND epoch = ? AND sequence = ?)
      """, [state.storeNumber, state.epoch, event.sequence])
  }

  private func recordSentAgain(
    _ event: EventOnArrival, _ state: EpochState, _ db: any LedgerSession
  ) throws {
    let kept = try db.row(
      "SELECT position, payload FROM event WHERE storeNumber = ? AND id = ?",
      [state.storeNumber, event.id])
    guard let kept, try kept["payload"] == event.payload else {
      throw Problem(
        .conflict, detail: "The event at sequence \(event.sequence) is kept with other bytes.",
        contiguousThrough: state.contiguousThrough)
    }
    try db.execute(
      """
      INSERT INTO eventSentAgain (storeNumber, epoch, sequence, position) VALUES (?, ?, ?, ?)
      """,
      [state.storeNumber, state.epoch, event.sequence, try kept["position"] as Int64])
  }
}
