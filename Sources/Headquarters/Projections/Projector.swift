import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Takes the next events of the ledger into the projections, each exactly once: rows and places
  /// in one transaction.
  ///
  /// - Returns: how many there were; 0 when everything is taken in.
  @discardableResult
  public func project(atMost count: Int = 500) async throws -> Int {
    try await prepareProjections()
    let now = environment.now()
    let instance = instance
    // Read and decoded outside the writer's turn.
    let (state, batches) = try await read { db in
      (try ProjectionState(db), try WaitingEvents.next(count, db))
    }
    guard !batches.isEmpty else { return 0 }
    try await write { db in
      // Another process may have done the same in the meantime, or have begun anew.
      guard state.isOwn, try ProjectionState(db) == state else { return }
      let together = ProjectionTurn(
        now: now, instance: instance, isRebuilding: state.isRebuilding)
      for event in batches.flatMap(\.events) { try Self.take(event, together, db) }
      _ = try db.executeEach(
        """
        INSERT INTO projectedStore (storeNumber, epoch, sequence, turn) VALUES (?, ?, ?, ?)
        ON CONFLICT (storeNumber) DO UPDATE
        SET epoch = excluded.epoch, sequence = excluded.sequence, turn = excluded.turn
        """, batches.map { [$0.storeNumber, $0.epoch, $0.sequence, state.turns + 1] })
      try db.execute("UPDATE projection SET turns = turns + 1")
      if state.isRebuilding { try Rebuilding.forgetDone(db) }
    }
    return max(1, batches.reduce(0) { $0 + $1.events.count })
  }

  /// Takes in everything that there is.
  public func projectAll() async throws {
    while try await project() > 0 {}
  }

  /// One event; whatever is wrong with it, the next one is taken in as well.
  private static func take(
    _ event: LedgerEvent, _ turn: ProjectionTurn, _ db: any LedgerSession
  ) throws {
    switch event.content {
    case .unreadable(let what):
      try ProjectedRow.except(
        .unreadable, what, position: event.position, storeNumber: event.storeNumber, db)
    case .known(let type, let envelope, let at, let fact):
      let row = ProjectedRow(
        db: db, turn: turn, position: event.position, storeNumber: event.storeNumber,
        envelope: envelope, type: type, at: at)
      do {
        try db.inSavepoint { try row.take(fact) }
      } catch let refused as RefusedRow {
        try row.except(.refused, refused.detail)
      }
    }
  }
}

/// How the projections stand between two turns.
private struct ProjectionState: Equatable {
  var version: Int
  var turns: Int64
  var isRebuilding: Bool

  /// Whether they are of the version that runs here.
  var isOwn: Bool { version == ProjectionSchema.version }

  init(_ db: any LedgerSession) throws {
    let row = try db.row("SELECT version, turns FROM projection")
    guard let row else { throw HeadquartersError.damaged("no projections") }
    version = try row["version"]
    turns = try row["turns"]
    isRebuilding = try Rebuilding.isUnderWay(db)
  }
}
