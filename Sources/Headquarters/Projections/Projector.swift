import Foundation
import HeadquartersContract
import StoreDomain

extension LedgerStore {
  /// Takes the next events of the ledger into the projections, each exactly once: rows and places
  /// in one transaction. Into those that answer, and into those that a new version builds beside
  /// them.
  ///
  /// - Returns: how many there were; 0 when everything is taken in.
  @discardableResult
  public func project(atMost count: Int = 500) async throws -> Int {
    try await prepareProjections()
    return try await projectNext(count, into: .answering) + build(atMost: count)
  }

  /// Takes in everything that there is, and builds what is to be built.
  public func projectAll() async throws {
    while try await project() > 0 {}
  }

  /// Takes everything that was sent into the tables that answer, without waiting for those that are
  /// built beside them; unless only these can take it in.
  func projectWhatAnswers() async throws {
    try await prepareProjections()
    while try await projectNext(500, into: .answering) > 0 {}
    if try await !read(Rebuilding.keepsAnswerCurrent) { try await projectAll() }
  }

  /// One turn of what is built beside the tables that answer.
  ///
  /// - Returns: 0 when nothing is.
  private func build(atMost count: Int) async throws -> Int {
    let isUnderWay: @Sendable (any LedgerSession) throws -> Bool = { db in
      try Rebuilding.version(db) == ProjectionSchema.version
    }
    guard try await read(isUnderWay) else { return 0 }
    let taken = try await projectNext(count, into: .beside)
    if taken == 0 {
      try await write { db in
        // Another process may have done so in the meantime.
        if try isUnderWay(db) { try Rebuilding.replaceWhenAsFar(db) }
      }
    }
    return max(1, taken)
  }

  private func projectNext(_ count: Int, into tables: ProjectionTables) async throws -> Int {
    let turn = ProjectionTurn(now: environment.now(), instance: instance, tables: tables)
    let registry = environment.events
    // Read and decoded outside the writer's turn.
    let next: @Sendable (any LedgerSession) throws -> (ProjectionState, [WaitingEvents])? = { db in
      let isOwn =
        switch tables {
        case .answering: try Rebuilding.keepsAnswerCurrent(db)
        default: try Rebuilding.version(db) == ProjectionSchema.version
        }
      guard isOwn else { return nil }
      return try (
        ProjectionState(tables, db), WaitingEvents.next(count, into: tables, registry, db)
      )
    }
    guard let (state, batches) = try await read(next), !batches.isEmpty else { return 0 }
    try await write { db in
      // Another process may have done the same in the meantime, or have begun anew.
      guard try db.hasTable(tables.projection), try ProjectionState(tables, db) == state else {
        return
      }
      for event in batches.flatMap(\.events) { try Self.project(event, turn, db) }
      for batch in batches where batch.epoch > 1 {
        let before: Int? = try db.value(
          "SELECT epoch FROM \(tables.projectedStore) WHERE storeNumber = ?", [batch.storeNumber])
        guard before ?? 0 < batch.epoch else { continue }
        try ProjectedRow.closeAgainWhatWasLost(
          of: batch.storeNumber, before: batch.epoch, registry, turn, db)
        try ProjectedRow.forgetWhatWasLost(
          of: batch.storeNumber, before: batch.epoch, registry, turn, db)
      }
      _ = try db.executeEach(
        """
        INSERT INTO \(tables.projectedStore) (storeNumber, epoch, sequence, turn)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (storeNumber) DO UPDATE
        SET epoch = excluded.epoch, sequence = excluded.sequence, turn = excluded.turn
        """, batches.map { [$0.storeNumber, $0.epoch, $0.sequence, state.turns + 1] })
      try db.execute("UPDATE \(tables.projection) SET turns = turns + 1")
    }
    return max(1, batches.reduce(0) { $0 + $1.events.count })
  }

  /// One event; whatever is wrong with it, the next one is taken in as well.
  private static func project(
    _ event: LedgerEvent, _ turn: ProjectionTurn, _ db: any LedgerSession
  ) throws {
    switch event.content {
    case .unreadable(let what):
      try ProjectedRow.except(
        .unreadable, what, position: event.position, storeNumber: event.storeNumber,
        into: turn.tables, db)
    case .known(let type, let envelope, let at, let fact):
      let row = ProjectedRow(
        db: db, turn: turn, position: event.position, storeNumber: event.storeNumber,
        envelope: envelope, type: type, at: at)
      do {
        try db.inSavepoint { try row.project(fact) }
      } catch let refused as RefusedRow {
        try row.except(.refused, refused.detail)
      }
    }
  }
}

/// How one set of the projections stands between two turns.
struct ProjectionState: Equatable, Sendable {
  /// The version that made the tables.
  var version: Int
  var turns: Int64

  init(_ tables: ProjectionTables, _ db: any LedgerSession) throws {
    let row = try db.row("SELECT version, turns FROM \(tables.projection)")
    guard let row else { throw HeadquartersError.damaged("no projections") }
    version = try row["version"]
    turns = try row["turns"]
  }
}
