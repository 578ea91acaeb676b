import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Pushes one more table to a party's (并台).
  public func joinTable(
    _ tableID: Identifier<DiningTable>, to partyID: Identifier<Party>, by author: Author
  ) throws -> Party {
    try write(by: author) { try $0.moveParty(partyID, from: [], to: [tableID]) }
  }

  /// Moves a party from some of its tables to others (转台). Orders, care and kitchen tickets stay
  /// with the party; the tables that it leaves are to be cleaned.
  ///
  /// - Throws: `FloorError`, when the party would have no table or a new one cannot be taken.
  public func moveParty(
    _ partyID: Identifier<Party>, from old: [Identifier<DiningTable>],
    to new: [Identifier<DiningTable>], by author: Author
  ) throws -> Party {
    try write(by: author) { try $0.moveParty(partyID, from: old, to: new) }
  }

  /// Corrects how many guests sit there, and what is charged per guest with it.
  public func changePartySize(
    _ id: Identifier<Party>, to partySize: Int, by author: Author
  ) throws -> Party {
    try write(by: author) { try $0.changePartySize(id, to: partySize) }
  }

  /// The guests have gone: their tables are to be cleaned.
  ///
  /// A party that leaves before anything was sent owes nothing, and its checks close at zero.
  /// - Throws: `FloorError.notPaid`.
  public func partyLeaves(_ id: Identifier<Party>, by author: Author) throws -> Party {
    try write(by: author) { try $0.partyLeaves(id) }
  }

  /// A cleaned table may be given away again.
  public func markTableReady(_ id: Identifier<DiningTable>, by author: Author) throws {
    try write(by: author) { transaction in
      try transaction.require(anyOf: [.seat, .order, .takePayment])
      try transaction.setCondition(.ready, of: id, .tableReady)
    }
  }

  /// Takes an empty table out of use, or brings it back.
  public func setOutOfOrder(
    _ id: Identifier<DiningTable>, _ isOutOfOrder: Bool, by author: Author
  ) throws {
    try write(by: author) { transaction in
      try transaction.require(.tableOutOfOrder)
      try transaction.setCondition(
        isOutOfOrder ? .outOfOrder : .ready, of: id, isOutOfOrder ? .tableOutOfOrder : .tableReady)
    }
  }
}

extension Transaction {
  /// Refuses an author who has none of these permissions.
  func require(anyOf permissions: [Permission]) throws {
    guard author.staff.role.permissions.isDisjoint(with: permissions) else { return }
    throw StaffError.notPermitted(permissions.first ?? .manageStore)
  }

  func moveParty(
    _ id: Identifier<Party>, from old: [Identifier<DiningTable>],
    to new: [Identifier<DiningTable>]
  ) throws -> Party {
    try require(anyOf: [.seat, .order])
    var party = try seatedParty(id)
    let floor = try floorTables()
    func name(_ id: Identifier<DiningTable>) -> String { floor.table(id)?.name ?? "?" }
    for tableID in old where !party.tableIDs.contains(tableID) {
      throw FloorError.notAtTable(name(tableID))
    }
    for tableID in new where party.tableIDs.contains(tableID) {
      throw FloorError.alreadyAtTable(name(tableID))
    }
    let kept = party.tableIDs.filter { !old.contains($0) }
    guard !kept.isEmpty || !new.isEmpty else {
      throw FloorError.lastTable(name(party.tableIDs.first ?? Identifier(rawValue: "")))
    }
    var tables = kept.compactMap(floor.table)
    if !new.isEmpty { tables += try claim(new, seatsFor: nil) }
    if !old.isEmpty {
      try requireSeats(tables.reduce(0) { $0 + $1.seats }, for: party.partySize)
    }
    for tableID in new { try sit(id, at: tableID, shared: false) }
    try leave(old, partyID: id)
    party.tableIDs = kept + new
    try recordParty(&party, .partyTablesChanged, tableNames: tables.map(\.name))
    return party
  }

  func changePartySize(_ id: Identifier<Party>, to partySize: Int) throws -> Party {
    try require(anyOf: [.seat, .order])
    guard (1...99).contains(partySize) else { throw FloorError.impossiblePartySize }
    var party = try seatedParty(id)
    guard party.partySize != partySize else { return party }
    let floor = try floorTables()
    try requireSeats(
      party.tableIDs.compactMap(floor.table).reduce(0) { $0 + $1.seats }, for: partySize)
    party.partySize = partySize
    try db.execute(
      sql: "UPDATE party SET partySize = ? WHERE id = ?", arguments: [partySize, id])
    try recordParty(&party, .partyChanged)
    // Guests are charged once, on the party's first check that is still open.
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open'
        ORDER BY openedAt, number LIMIT 1
        """, arguments: [id])
    if let row {
      try adjustPerHeadLines(of: Check(row: row, currency: store.currency), guests: partySize)
    }
    return party
  }

  func partyLeaves(_ id: Identifier<Party>) throws -> Party {
    try require(anyOf: [.seat, .order, .takePayment])
    var party = try seatedParty(id)
    try closeUntouchedChecks(of: id)
    let open = try Int.fetchAll(
      db, sql: "SELECT number FROM guestCheck WHERE partyID = ? AND stage = 'open' ORDER BY number",
      arguments: [id])
    guard open.isEmpty else { throw FloorError.notPaid(checkNumbers: open) }
    try leave(party.tableIDs, partyID: id)
    party.stage = .left
    party.leftAt = now
    try db.execute(
      sql: "UPDATE party SET stage = ?, leftAt = ? WHERE id = ?", arguments: [party.stage, now, id])
    try recordParty(&party, .partyLeft)
    if let reservationID = party.reservationID {
      var reservation = try reservation(reservationID)
      try setStage(.completed, of: &reservation, .reservationCompleted)
    }
    return party
  }

  /// Ends a party's seat at some tables; those that are empty then are to be cleaned.
  private func leave(_ tableIDs: [Identifier<DiningTable>], partyID: Identifier<Party>) throws {
    for tableID in tableIDs {
      try db.execute(
        sql: """
          UPDATE partyTable SET untilAt = ? WHERE partyID = ? AND tableID = ? AND untilAt IS NULL
          """, arguments: [now, partyID, tableID])
      let isEmpty = try !hasGuests(tableID)
      if isEmpty { try setCondition(.cleaning, of: tableID, .tableCleaning) }
    }
  }

  private func hasGuests(_ id: Identifier<DiningTable>) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: "SELECT EXISTS (SELECT 1 FROM partyTable WHERE tableID = ? AND untilAt IS NULL)",
      arguments: [id]) ?? false
  }

  func setCondition(
    _ condition: DiningTable.Condition, of id: Identifier<DiningTable>, _ event: Event<TableFact>
  ) throws {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM diningTable WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("table \(id)") }
    let table = DiningTable(row: row)
    guard try !hasGuests(id) else { throw FloorError.guestsAtTable(table.name) }
    guard table.condition != condition else { return }
    try db.execute(
      sql: "UPDATE diningTable SET condition = ? WHERE id = ?", arguments: [condition, id])
    try record(event, id, TableFact(name: table.name, condition: condition))
  }

  /// Guests who sat down and left before anything was sent owe nothing.
  private func closeUntouchedChecks(of partyID: Identifier<Party>) throws {
    let untouched = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM guestCheck WHERE partyID = ? AND stage = 'open'
          AND NOT EXISTS (SELECT 1 FROM orderLine l
            WHERE l.checkID = guestCheck.id AND l.stage = 'sent')
          AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.checkID = guestCheck.id)
        """, arguments: [partyID]
    ).map { Check(row: $0, currency: store.currency) }
    for check in untouched {
      for line in try lines(of: check.id) where line.stage == .draft || line.stage == .held {
        try voidLine(line.id, reason: nil)
      }
      try db.execute(
        sql: "UPDATE guestCheck SET stage = 'closed', closedAt = ?, totalMinor = 0 WHERE id = ?",
        arguments: [now, check.id])
      try record(
        .checkClosed, check.id,
        CheckClosedFact(
          number: check.number, partyID: partyID, totalMinor: 0, lines: [], rows: [], payments: []),
        on: check.businessDay)
    }
  }
}
