import GRDB
import HeadquartersContract
import StoreDomain

/// Seats a party at one table, or at several pushed together, opens its first check with what is
/// charged per guest, and raises its member's care.
///
/// `shared` seats it beside another party at one table (搭台), each with its own check. `partySize`
/// corrects how many came. `overruling` seats it at tables that are kept for somebody else's booking
/// too, which the audit trail and the ticket's steps tell. With an `id` made beforehand, doing it again gives the same party. Throws
/// `FloorError` when a table is taken, not ready, held for somebody else or too small; `DoorError`
/// when the ticket cannot be seated.
public struct SeatParty: Verb {
  public static let terms = VerbTerms<Self>(
    "party.seat", Phrase("seat a party", "入座"), needs: [.permission(.seat)],
    audit: .exception("overruledBooking", otherwise: "its event names who did it"),
    events: [
      .partySeated, .partyTablesChanged, .ticketSeated, .reservationSeated, .checkOpened,
      .lineAdded, .lineChanged, .lineVoided, .dishAvailability, .menuApplied, .menuRefused,
      .careRaised, .careMoved, .careWithdrawn, .partyControlDecided, .reservationPreordered,
      .linesSent, .couponRedeemed, .campaignsChosen,
      .partyStageChanged, .guestRequestAccepted, .reservationChanged,
    ])

  let source: SeatSource
  let tableIDs: [Identifier<DiningTable>]
  let shared: Bool
  let partySize: Int?
  let id: Identifier<Party>?
  let overruling: Bool

  public init(
    _ source: SeatSource, at tableIDs: [Identifier<DiningTable>], shared: Bool = false,
    partySize: Int? = nil, id: Identifier<Party>? = nil, overruling: Bool = false
  ) {
    self.overruling = overruling
    self.source = source
    self.tableIDs = tableIDs
    self.shared = shared
    self.partySize = partySize
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Party {
    if let id, let party = try Party.fetchOne(transaction.db, id: id) { return party }
    let isDaysFirst = try !transaction.hasSeated(on: transaction.today)
    try transaction.erasePastNeeds(isDaysFirst: isDaysFirst)
    var party = Party(
      id: id ?? transaction.newID(), businessDay: transaction.today, partySize: 0,
      seatedAt: transaction.now, tableIDs: tableIDs)
    var before = StateBefore(after: party.stage.rawValue)
    switch source {
    case .ticket(let ticketID):
      let ticket = try transaction.seatableTicket(ticketID)
      before.ticket = .init(ticket)
      party.ticketID = ticketID
      party.partySize = ticket.partySize
      party.guestName = ticket.guestName
      party.memberID = ticket.memberID
      party.note = ticket.note
      if let reservationID = ticket.reservationID {
        let reservation = try transaction.reservation(reservationID)
        if reservation.stage.isOpen {
          before.reservation = .init(reservation)
          party.reservationID = reservationID
          party.memberID = party.memberID ?? reservation.memberID
          party.note = party.note ?? reservation.note
        }
      }
    case .reservation(let reservationID):
      var reservation = try transaction.reservation(reservationID)
      guard reservation.stage.isOpen else { throw FloorError.reservationOver(reservation.stage) }
      guard reservation.businessDay == transaction.today else {
        throw ReservationError.notTonight(date: reservation.businessDay)
      }
      try transaction.accept(&reservation, asksDeposit: false)
      before.reservation = .init(reservation)
      if let ticket = try transaction.liveTicket(ofBooking: reservationID) {
        before.ticket = .init(ticket)
        party.ticketID = ticket.id
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
    try SeatingRule.check(partySize: party.partySize)

    before.memberID = party.memberID
    let guests = try transaction.guests(of: GuestGroup(party))
    before.others = guests.map(\.memberID).filter { $0 != party.memberID }
    before.care = try transaction.careState(
      of: guests.map(\.memberID), and: GuestGroup(party))
    let tables = try transaction.claim(
      tableIDs, seatsFor: party.partySize, shared: shared, reservationID: party.reservationID,
      overruling: overruling)
    let overruled =
      overruling
      ? try transaction.noteOverruled(tableIDs, by: party.id, besides: party.reservationID) : nil
    try transaction.insert(&party, at: tables, shared: shared)
    try transaction.finishSource(of: party, reason: overruled)
    try transaction.decideControl(of: &party)
    let check = try transaction.openCheck(partyID: party.id)
    try transaction.adjustPerHeadLines(of: check, guests: party.partySize)
    try transaction.addPreorderedDishes(of: party, to: check.id)
    for guest in guests { try transaction.raiseCareAlerts(guest.memberID, partyID: party.id) }
    let isSent = try transaction.orderBookedDishes(of: party, to: check)
    try transaction.raiseHelp(of: GuestGroup(party))
    try transaction.noteUndoable(.seated, of: party.id.rawValue, before)
    return isSent ? try transaction.seatedParty(party.id) : party
  }
}

extension Transaction {
  func hasSeated(on day: LocalDate) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM party WHERE businessDay = ?)"),
      arguments: [day]) ?? false
  }

  fileprivate func insert(_ party: inout Party, at tables: [DiningTable], shared: Bool) throws {
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
  fileprivate func openForSharing(_ table: DiningTable) throws {
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
}
