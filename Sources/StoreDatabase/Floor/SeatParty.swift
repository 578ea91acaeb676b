import GRDB
import StoreDomain

/// Where a party that sits down comes from.
public enum SeatSource: Hashable, Sendable {
  case ticket(Identifier<Ticket>)
  case reservation(Identifier<Reservation>)
  case walkIn(partySize: Int, guestName: String?)
}

extension StoreDatabase {
  /// Seats a party at one table, or at several pushed together, opens its first check with what is
  /// charged per guest, and raises its member's care.
  ///
  /// `shared` seats it beside another party at one table (搭台), each with its own check.
  /// `partySize` corrects how many came. With an `id` made beforehand, doing it again gives the
  /// same party.
  /// - Throws: `FloorError` when a table is taken, not ready, held for somebody else or too small;
  ///   `DoorError` when the ticket cannot be seated.
  public func seatParty(
    _ source: SeatSource, at tableIDs: [Identifier<DiningTable>], shared: Bool = false,
    partySize: Int? = nil, id: Identifier<Party>? = nil, by author: Author
  ) throws -> Party {
    try write(by: author) {
      try $0.seatParty(source, at: tableIDs, shared: shared, partySize: partySize, id: id)
    }
  }
}

extension Transaction {
  func seatParty(
    _ source: SeatSource, at tableIDs: [Identifier<DiningTable>], shared: Bool = false,
    partySize: Int? = nil, id: Identifier<Party>? = nil
  ) throws -> Party {
    try require(.seat)
    if let id, let party = try Party.fetchOne(db, id: id) { return party }
    var party = Party(
      id: id ?? newID(), businessDay: today, partySize: 0, seatedAt: now, tableIDs: tableIDs)
    switch source {
    case .ticket(let ticketID):
      let ticket = try seatableTicket(ticketID)
      party.ticketID = ticketID
      party.partySize = ticket.partySize
      party.guestName = ticket.guestName
      party.memberID = ticket.memberID
      party.note = ticket.note
    case .reservation(let reservationID):
      let reservation = try reservation(reservationID)
      guard reservation.stage.isOpen else { throw FloorError.reservationOver(reservation.stage) }
      guard reservation.businessDay == today else {
        throw ReservationError.notTonight(date: reservation.businessDay)
      }
      party.reservationID = reservationID
      party.partySize = reservation.partySize
      party.guestName = reservation.guestName
      party.memberID = reservation.memberID
      party.note = reservation.note
    case .walkIn(let size, let guestName):
      party.partySize = size
      party.guestName = try GuestText.name(guestName)
    }
    if let partySize { party.partySize = partySize }
    guard (1...99).contains(party.partySize) else { throw FloorError.impossiblePartySize }

    let tables = try claim(
      tableIDs, seatsFor: party.partySize, shared: shared, reservationID: party.reservationID)
    try insert(&party, at: tables, shared: shared)
    try finishSource(of: party)
    let check = try openCheck(partyID: party.id)
    try adjustPerHeadLines(of: check, guests: party.partySize)
    try addPreorderedDishes(of: party, to: check.id)
    if let memberID = party.memberID { try raiseCareAlerts(memberID, partyID: party.id) }
    return party
  }

  private func seatableTicket(_ id: Identifier<Ticket>) throws -> Ticket {
    let ticket = try liveTicket(id)
    guard ticket.stage != .missed else { throw DoorError.mustBeRestored(ticket.displayNumber) }
    return ticket
  }

  /// The tables, if this party may sit down at all of them now.
  func claim(
    _ tableIDs: [Identifier<DiningTable>], seatsFor partySize: Int?, shared: Bool = false,
    reservationID: Identifier<Reservation>? = nil
  ) throws -> [DiningTable] {
    guard !tableIDs.isEmpty, Set(tableIDs).count == tableIDs.count else {
      throw FloorError.noTable
    }
    guard !shared || tableIDs.count == 1 else { throw FloorError.onlyOneSharedTable }
    let floor = try floorTables()
    var seats = 0
    let tables = try tableIDs.map { id in
      guard let table = floor.table(id) else { throw StoreError.gone("table \(id)") }
      let neighbours = floor.seatings.filter { $0.tableID == id }
      if let neighbour = neighbours.first, !shared {
        let name = try String.fetchOne(
          db, sql: "SELECT guestName FROM party WHERE id = ?", arguments: [neighbour.partyID])
        throw FloorError.tableTaken(table.name, guestName: name)
      }
      guard table.condition == .ready else {
        throw FloorError.tableNotReady(table.name, table.condition)
      }
      if let holder = floor.held[id], holder.id != reservationID {
        throw FloorError.tableHeld(
          table.name, guestName: holder.guestName, clock: store.calendar.clockText(holder.at))
      }
      let occupied = try neighbours.reduce(0) { sum, seating in
        try sum
          + (Int.fetchOne(
            db, sql: "SELECT partySize FROM party WHERE id = ?", arguments: [seating.partyID]) ?? 0)
      }
      seats += max(0, table.seats - occupied)
      return table
    }
    if let partySize { try requireSeats(seats, for: partySize) }
    return tables
  }

  /// Two chairs can be added to a table; more guests than that is a slip of the finger.
  func requireSeats(_ seats: Int, for partySize: Int) throws {
    guard partySize <= seats + 2 else {
      throw FloorError.tooFewSeats(seats: seats, partySize: partySize)
    }
  }

  private func insert(_ party: inout Party, at tables: [DiningTable], shared: Bool) throws {
    try db.execute(
      sql: """
        INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID,
          memberID, stage, note, seatedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        party.id, party.businessDay, party.partySize, party.guestName, party.ticketID,
        party.reservationID, party.memberID, party.stage, party.note, party.seatedAt,
      ])
    for table in tables {
      if shared { try openForSharing(table) }
      try sit(party.id, at: table.id, shared: shared)
    }
    try recordParty(&party, .partySeated, tableNames: tables.map(\.name))
  }

  /// Lets the parties who sit at a table share it with one more.
  private func openForSharing(_ table: DiningTable) throws {
    let unshared = try Identifier<Party>.fetchAll(
      db,
      sql: "SELECT partyID FROM partyTable WHERE tableID = ? AND untilAt IS NULL AND shared = 0",
      arguments: [table.id])
    for id in unshared {
      try db.execute(
        sql: """
          UPDATE partyTable SET shared = 1 WHERE partyID = ? AND tableID = ? AND untilAt IS NULL
          """, arguments: [id, table.id])
      var neighbour = try seatedParty(id)
      try recordParty(&neighbour, .partyTablesChanged, tableNames: [table.name])
    }
  }

  func sit(_ partyID: Identifier<Party>, at tableID: Identifier<DiningTable>, shared: Bool) throws {
    try db.execute(
      sql: "INSERT INTO partyTable (partyID, tableID, fromAt, shared) VALUES (?, ?, ?, ?)",
      arguments: [partyID, tableID, now, shared])
  }

  private func finishSource(of party: Party) throws {
    if let ticketID = party.ticketID {
      var ticket = try ticket(ticketID)
      ticket.stage = .seated
      try store(&ticket, step: .seated)
    }
    if let reservationID = party.reservationID {
      var reservation = try reservation(reservationID)
      try setStage(.seated, of: &reservation, .reservationSeated)
    }
  }
}
