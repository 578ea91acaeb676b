import Foundation
import GRDB
import HeadquartersContract
import StoreDomain

extension SQLiteLedger {
  /// Takes the next events of the ledger into the projections, each exactly once: rows and place in
  /// one transaction.
  ///
  /// - Returns: how many there were; 0 when everything is taken in.
  @discardableResult
  public func project(atMost count: Int = 500) async throws -> Int {
    try await beginAgainIfChanged()
    // Read and decoded outside the writer's turn.
    let (start, events) = try await read { db in
      let start = try Self.projectedPosition(db)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT position, storeNumber, payload FROM event WHERE position > ?
          ORDER BY position LIMIT ?
          """, arguments: [start, count])
      return (
        start,
        rows.map {
          LedgerEvent(
            position: $0["position"], storeNumber: $0["storeNumber"], payload: $0["payload"])
        }
      )
    }
    guard let last = events.last else { return 0 }
    try await write { db in
      // Another process may have done the same in the meantime.
      guard try Self.projectedPosition(db) == start else { return }
      for event in events { try Self.take(event, db) }
      try db.execute(
        sql: "UPDATE projection SET position = ?", arguments: [last.position])
    }
    return events.count
  }

  /// Takes in everything that there is.
  public func projectAll() async throws {
    while try await project() > 0 {}
  }

  private static func projectedPosition(_ db: Database) throws -> Int64 {
    try Int64.fetchOne(db, sql: "SELECT position FROM projection") ?? 0
  }

  /// A newer version sees more in the same events: it begins from the first one.
  private func beginAgainIfChanged() async throws {
    let version = try await read { try Int.fetchOne($0, sql: "SELECT version FROM projection") }
    guard version != ProjectionSchema.version else { return }
    try await write { db in
      for table in ProjectionSchema.tables + ["projection"] {
        try db.execute(sql: "DROP TABLE IF EXISTS \(table)")
      }
      try db.execute(sql: ProjectionSchema.create)
    }
  }

  /// One event; whatever is wrong with it, the next one is taken in as well.
  private static func take(_ event: LedgerEvent, _ db: Database) throws {
    switch event.content {
    case .unreadable(let what):
      try ProjectedRow.except(
        .unreadable, what, position: event.position, storeNumber: event.storeNumber, db)
    case .known(let envelope, let at, let fact):
      let row = ProjectedRow(
        db: db, position: event.position, storeNumber: event.storeNumber, envelope: envelope, at: at
      )
      do {
        try db.inSavepoint {
          try row.take(fact)
          return .commit
        }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        try row.except(.refused, error.message ?? "a constraint")
      }
    }
  }
}

extension ProjectedRow {
  /// What is not named here is kept in the ledger and told nowhere yet.
  fileprivate func take(_ fact: any EventFact) throws {
    switch fact {
    case let fact as TicketFact: try ticket(fact)
    case let fact as ReservationFact: try reservation(fact)
    case let fact as PartyFact: try party(fact)
    case let fact as PartyStageFact: try partyStage(fact)
    case let fact as MemberProfileFact: try member(fact)
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
    default: break
    }
  }
}
