import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Opens a check with the next number of its business day. Seating opens a party's first one.
  ///
  /// A party that had paid has something open again, so its stage goes back to ordered.
  @discardableResult
  func openCheck(
    partyID: Identifier<Party>?, on day: LocalDate? = nil, id: Identifier<Check>? = nil
  ) throws -> Check {
    if let partyID { try refuseIfLeft(partyID) }
    let day = day ?? today
    let check = Check(
      id: id ?? newID(), businessDay: day, number: try nextNumber("check", on: day),
      partyID: partyID, openedAt: now)
    try db.cachedStatement(
      sql: """
        INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [check.id, day, check.number, partyID, check.stage, now])
    try record(
      .checkOpened, check.id,
      CheckOpenedFact(number: check.number, partyID: partyID, openedAt: now), on: day)
    if let partyID {
      try advanceParty(partyID, to: .ordered, onlyFrom: [.paid])
      try landCoupons(on: check)
    }
    return check
  }

  private func refuseIfLeft(_ partyID: Identifier<Party>) throws {
    let stage = try Party.Stage.fetchOne(
      db, sql: "SELECT stage FROM party WHERE id = ?", arguments: [partyID])
    if stage == .left { throw OrderError.partyLeft }
  }

  /// Moves a party to another stage, if it is at one of `stages`.
  func advanceParty(
    _ id: Identifier<Party>, to stage: Party.Stage, onlyFrom stages: [Party.Stage]
  ) throws {
    guard let old = try self.stage(ofParty: id) else { throw StoreError.gone("party \(id)") }
    try advanceParty(id, from: old, to: stage, onlyFrom: stages)
  }

  /// The same for one of which is known at which it is.
  func advanceParty(
    _ id: Identifier<Party>, from old: Party.Stage, to stage: Party.Stage,
    onlyFrom stages: [Party.Stage]
  ) throws {
    guard stages.contains(old) else { return }
    try db.execute(sql: "UPDATE party SET stage = ? WHERE id = ?", arguments: [stage, id])
    try record(.partyStageChanged, id, PartyStageFact(from: old, to: stage))
  }

  /// The check, which must be there.
  func check(_ id: Identifier<Check>) throws -> Check {
    guard let check = try Check.fetchOne(db, id, store.currency) else {
      throw StoreError.gone("check \(id)")
    }
    return check
  }
}

extension StoreDatabase {
  /// A party's checks, oldest first.
  public func checks(of partyID: Identifier<Party>) throws -> [Check] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM guestCheck WHERE partyID = ? ORDER BY openedAt, number",
        arguments: [partyID]
      ).map { Check(row: $0, currency: store.currency) }
    }
  }
}
