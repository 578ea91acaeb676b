import GRDB
import HeadquartersContract
import StoreDomain
import Waiting

extension Ticket.Stage: DatabaseValueConvertible, StatementColumnConvertible {}
extension TicketStep.Kind: DatabaseValueConvertible, StatementColumnConvertible {}

extension Ticket {
  /// From a row of `ticket`.
  init(row: some StoredRow) {
    self.init(
      id: row["id"], businessDay: row["businessDay"], band: row["band"], number: row["number"],
      partySize: row["partySize"], guestName: row["guestName"], phone: row["phone"],
      memberID: row["memberID"], note: row["note"], stage: row["stage"], rank: row["rank"],
      issuedAt: row["issuedAt"], callCount: row["callCount"], lastCalledAt: row["lastCalledAt"],
      missCount: row["missCount"], reservationID: row["reservationID"],
      told: (row["toldP50"] as Double?).map { WaitEstimate(p50: $0, p90: row["toldP90"]) },
      revision: row["revision"])
  }

  /// Live tickets of a business day, in no order.
  static func fetchLive(_ db: Database, on day: LocalDate) throws -> [Ticket] {
    try db.list(
      """
      SELECT * FROM ticket WHERE stage IN ('waiting', 'called', 'missed') AND businessDay = ?
      """, [day], Ticket.init(row:))
  }
}

extension Transaction {
  /// The ticket, which must be there.
  func ticket(_ id: Identifier<Ticket>) throws -> Ticket {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
    else { throw StoreError.gone("ticket \(id)") }
    return Ticket(row: row)
  }

  /// - Parameters:
  ///   - raw: what it was told, as it was before earlier quotes corrected it.
  ///   - foundTable: whether a table was free for it.
  func insert(_ ticket: Ticket, raw: WaitQuote?, foundTable: Bool) throws {
    try db.execute(
      sql: """
        INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID,
          note, stage, rank, issuedAt, toldP50, toldP90, rawP50, rawP90, foundTable, reservationID)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        ticket.id, ticket.businessDay, ticket.band, ticket.number, ticket.partySize,
        ticket.guestName, ticket.phone, ticket.memberID, ticket.note, ticket.stage, ticket.rank,
        ticket.issuedAt, ticket.told?.p50, ticket.told?.p90, raw?.p50, raw?.p90, foundTable,
        ticket.reservationID,
      ])
  }

  /// Writes what may change about a ticket, adds the step to its history, and leaves the event.
  func save(_ ticket: inout Ticket, step: TicketStep.Kind, reason: Phrase? = nil) throws {
    let ended = ticket.waitEnded(at: now)
    try db.execute(
      sql: """
        UPDATE ticket SET band = ?, number = ?, partySize = ?, guestName = ?, phone = ?,
          memberID = ?, note = ?, stage = ?, rank = ?, callCount = ?, lastCalledAt = ?,
          missCount = ?, reservationID = ?,
          waitEndedAt = CASE WHEN ? THEN coalesce(waitEndedAt, ?) END
        WHERE id = ?
        """,
      arguments: [
        ticket.band, ticket.number, ticket.partySize, ticket.guestName, ticket.phone,
        ticket.memberID, ticket.note, ticket.stage, ticket.rank, ticket.callCount,
        ticket.lastCalledAt, ticket.missCount, ticket.reservationID, ended != nil, ended, ticket.id,
      ])
    try db.execute(
      sql: """
        INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        newID(TicketStep.self), ticket.id, step, now, author.name, reason?.english, reason?.chinese,
      ])
    ticket.revision =
      switch step.event {
      case .issued:
        try record(
          .ticketIssued, ticket.id,
          TicketIssuedFact(
            TicketFact(ticket, reason: reason), quote: ticket.told.map { .init($0) }),
          on: ticket.businessDay)
      case .done(let event):
        try record(event, ticket.id, TicketFact(ticket, reason: reason), on: ticket.businessDay)
      case .undone(let event):
        try record(event, ticket.id, TicketUndoneFact(ticket), on: ticket.businessDay)
      }
  }
}

extension TicketStep.Kind {
  fileprivate enum StepEvent {
    case issued
    case done(Event<TicketFact>)
    case undone(Event<TicketUndoneFact>)
  }

  fileprivate var event: StepEvent {
    switch self {
    case .issued: .issued
    case .called: .done(.ticketCalled)
    case .missed: .done(.ticketMissed)
    case .restored: .done(.ticketRestored)
    case .seated: .done(.ticketSeated)
    case .expired: .done(.ticketExpired)
    case .cancelled: .done(.ticketCancelled)
    case .changed: .done(.ticketChanged)
    case .callUndone: .undone(.ticketCallUndone)
    case .missUndone: .undone(.ticketMissUndone)
    case .restoreUndone: .undone(.ticketRestoreUndone)
    case .cancelUndone: .undone(.ticketCancelUndone)
    case .seatingUndone: .undone(.ticketSeatingUndone)
    }
  }
}

extension StoreDatabase {
  /// Everything that happened to a ticket, in order: why it stands where it stands.
  public func ticketHistory(_ id: Identifier<Ticket>) throws -> [TicketStep] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM ticketStep WHERE ticketID = ? ORDER BY at, rowid", arguments: [id]
      ).map { row in
        let english: String? = row["reasonEnglish"]
        return TicketStep(
          kind: row["kind"], at: row["at"], authorName: row["authorName"],
          reason: english.map { english in
            let chinese: String = row["reasonChinese"] ?? english
            // Of an older version, a usual reason in the language of whoever chose it.
            return english == chinese ? Reason(words: english).words : Phrase(english, chinese)
          })
      }
    }
  }

  /// A ticket as it stands; nil when there is none with this id.
  public func ticket(_ id: Identifier<Ticket>) throws -> Ticket? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM ticket WHERE id = ?", arguments: [id])
        .map(Ticket.init(row:))
    }
  }

  /// The day's tickets at any of these stages, in the order in which they were given out.
  public func tickets(
    _ stages: Set<Ticket.Stage> = Set(Ticket.Stage.allCases), on day: LocalDate? = nil
  ) throws -> [Ticket] {
    let day = day ?? store.calendar.businessDay(of: environment.now())
    return try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM ticket WHERE businessDay = ? ORDER BY issuedAt, band, number",
        arguments: [day]
      ).map(Ticket.init(row:)).filter { stages.contains($0.stage) }
    }
  }
}
