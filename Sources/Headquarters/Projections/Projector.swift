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
    let (turn, batches) = try await read { db in
      (try Self.projectionTurn(db), try WaitingEvents.next(count, db))
    }
    guard !batches.isEmpty else { return 0 }
    try await write { db in
      // Another process may have done the same in the meantime.
      guard try Self.projectionTurn(db) == turn else { return }
      let together = ProjectionTurn(
        now: now, instance: instance,
        toldThrough: try db.value("SELECT toldThrough FROM projection") ?? 0)
      for event in batches.flatMap(\.events) { try Self.take(event, together, db) }
      _ = try db.executeEach(
        """
        INSERT INTO projectedStore (storeNumber, epoch, sequence, turn) VALUES (?, ?, ?, ?)
        ON CONFLICT (storeNumber) DO UPDATE
        SET epoch = excluded.epoch, sequence = excluded.sequence, turn = excluded.turn
        """, batches.map { [$0.storeNumber, $0.epoch, $0.sequence, turn + 1] })
      try db.execute("UPDATE projection SET turns = turns + 1")
    }
    return max(1, batches.reduce(0) { $0 + $1.events.count })
  }

  /// Takes in everything that there is.
  public func projectAll() async throws {
    while try await project() > 0 {}
  }

  private static func projectionTurn(_ db: any LedgerSession) throws -> Int64 {
    try db.value("SELECT turns FROM projection") ?? 0
  }

  /// A newer version sees more in the same events: it begins from the first one.
  func prepareProjections() async throws {
    let isCurrent: @Sendable (any LedgerSession) throws -> Bool = { db in
      try db.value("SELECT version FROM projection") == ProjectionSchema.version
    }
    if try await read(isCurrent) { return }
    try await write { db in
      // Another process may have begun again in the meantime.
      if try isCurrent(db) { return }
      try db.define(ProjectionSchema.drop)
      try db.define(ProjectionSchema.create(db.words))
      try db.execute(ProjectionSchema.takeMadeMembers)
      try db.execute(
        "UPDATE projection SET toldThrough = (SELECT coalesce(max(position), 0) FROM event)")
    }
  }

  /// One event; whatever is wrong with it, the next one is taken in as well.
  private static func take(
    _ event: LedgerEvent, _ turn: ProjectionTurn, _ db: any LedgerSession
  ) throws {
    switch event.content {
    case .unreadable(let what):
      try ProjectedRow.except(
        .unreadable, what, position: event.position, storeNumber: event.storeNumber, db)
    case .known(let envelope, let at, let fact):
      let row = ProjectedRow(
        db: db, turn: turn, position: event.position, storeNumber: event.storeNumber,
        envelope: envelope, at: at)
      do {
        try db.inSavepoint { try row.take(fact) }
      } catch let refused as RefusedRow {
        try row.except(.refused, refused.detail)
      }
    }
  }
}

extension ProjectedRow {
  /// What is not named here is kept in the ledger and told nowhere yet.
  fileprivate func take(_ fact: any EventFact) throws {
    if let impossibility = fact.impossibility { return try except(.impossible, impossibility) }
    switch fact {
    case let fact as TicketFact: try ticket(fact)
    case let fact as ReservationFact: try reservation(fact)
    case let fact as PartyFact: try party(fact)
    case let fact as PartyStageFact: try partyStage(fact)
    case let fact as MemberProfileFact: try member(fact)
    case let fact as MemberNoteFact: try memberNote(fact)
    case let fact as CheckOpenedFact: try checkOpened(fact)
    case let fact as LineFact: try line(fact)
    case let fact as LinesSentFact: try linesSent(fact)
    case let fact as LineVoidedFact: try lineVoided(fact)
    case let fact as PaymentFact:
      try payment(
        fact.paymentID, fact.tender, stage: "captured", amountMinor: fact.amountMinor)
    case let fact as PaymentDeclinedFact:
      try payment(fact.paymentID, fact.tender, stage: "declined", amountMinor: 0)
    case let fact as CheckClosedFact: try checkClosed(fact)
    case let fact as GuestRequestFact: try guestRequest(fact)
    case let fact as MenuAppliedFact: try menuApplied(fact)
    case let fact as MenuRefusedFact: try menuRefused(fact)
    default: break
    }
  }
}
