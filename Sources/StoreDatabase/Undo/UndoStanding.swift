import GRDB
import HeadquartersContract
import StoreDomain

extension Store {
  /// The house's rule about undoing.
  var undoRule: UndoRule { UndoRule(minutes: settings.undoMinutes) }

  /// The letter of a ticket that nobody is called by any more.
  fileprivate func goneBand(of ticket: Ticket) -> String? {
    settings.bands.contains { $0.code == ticket.band } ? nil : ticket.band
  }
}

/// How that to which a step was done stands now, and what staff call it.
struct UndoSubject {
  var subject: UndoableStep.Subject
  var name: Phrase
  var standing: UndoRule.Standing
}

extension Database {
  /// Asks about the newest step of a ticket, booking or party that was not undone; nil when that is
  /// not there any more.
  func undoSubject(
    of step: NotedStep, in store: Store, on today: LocalDate
  ) throws -> UndoSubject? {
    var subject = try undoSubject(of: step, in: store)
    // A number, a booking and a seating belong to their day; only guests outlive it.
    if step.kind != .left, store.calendar.businessDay(of: step.at) != today {
      subject?.standing.isAsLeft = false
    }
    return subject
  }

  private func undoSubject(of step: NotedStep, in store: Store) throws -> UndoSubject? {
    switch step.kind {
    case .called, .missed, .restored, .ticketCancelled: try ticketSubject(of: step, in: store)
    case .arrived, .noShow, .bookingCancelled: try bookingSubject(of: step, in: store)
    case .seated: try seatedSubject(of: step, in: store)
    case .left: try leftSubject(of: step)
    case .lineMoved: try movedSubject(of: step, in: store)
    case .bumped: nil
    }
  }

  private func ticketSubject(of step: NotedStep, in store: Store) throws -> UndoSubject? {
    guard let before = step.before.ticket, let ticket = try ticketRow(before.id) else { return nil }
    return UndoSubject(
      subject: .ticket(ticket.id),
      name: Phrase(ticket.displayNumber, ticket.displayNumber),
      standing: UndoRule.Standing(
        isAsLeft: ticket.stage.rawValue == step.before.after,
        waitsAgainAs: try numberOfPhone(ticket.phone, except: ticket.id),
        goneBand: store.goneBand(of: ticket)))
  }

  private func bookingSubject(of step: NotedStep, in store: Store) throws -> UndoSubject? {
    guard let before = step.before.reservation,
      let reservation = try Reservation.fetchOne(self, id: before.id)
    else { return nil }
    let clock = store.calendar.clockText(reservation.at)
    var standing = UndoRule.Standing(
      isAsLeft: reservation.stage.rawValue == step.before.after,
      promised: try promised(reservation, in: store), goneTable: try goneTable(of: reservation))
    if let ticket = try step.before.ticket.flatMap({ try ticketRow($0.id) }),
      ticket.stage == .cancelled
    {
      standing.waitsAgainAs = try numberOfPhone(ticket.phone, except: ticket.id)
      standing.goneBand = store.goneBand(of: ticket)
    }
    return UndoSubject(
      subject: .reservation(reservation.id),
      name: Phrase("\(reservation.guestName) \(clock)", "\(reservation.guestName) \(clock)"),
      standing: standing)
  }

  private func seatedSubject(of step: NotedStep, in store: Store) throws -> UndoSubject? {
    let id = Identifier<Party>(rawValue: step.subjectID)
    guard let party = try Party.fetchOne(self, id: id) else { return nil }
    var standing = UndoRule.Standing(
      isAsLeft: party.stage != .left, hasOrdered: try hasOrdered(party),
      hasSaid: try hasSaid(party, since: step.at))
    if let ticket = try step.before.ticket.flatMap({ try ticketRow($0.id) }) {
      standing.waitsAgainAs = try numberOfPhone(ticket.phone, except: ticket.id)
      standing.goneBand = store.goneBand(of: ticket)
    }
    let reservation = try step.before.reservation.flatMap {
      try Reservation.fetchOne(self, id: $0.id)
    }
    if let reservation {
      standing.promised = try promised(reservation, in: store)
      standing.goneTable = try goneTable(of: reservation)
    }
    return UndoSubject(
      subject: .party(party.id, at: party.tableIDs), name: try tableNames(party.tableIDs),
      standing: standing)
  }

  private func leftSubject(of step: NotedStep) throws -> UndoSubject? {
    let id = Identifier<Party>(rawValue: step.subjectID)
    guard let party = try Party.fetchOne(self, id: id) else { return nil }
    var standing = UndoRule.Standing(isAsLeft: party.stage == .left && party.leftAt == step.at)
    for seat in step.before.seats {
      let others = try Bool.fetchAll(
        cachedStatement(
          sql: "SELECT shared FROM partyTable WHERE tableID = ? AND untilAt IS NULL"),
        arguments: [seat.tableID])
      let name = try tableNames([seat.tableID]).english
      if others.contains(where: { !($0 && seat.shared) }) {
        standing.takenTable = standing.takenTable ?? name
      }
      let table = try Row.fetchOne(
        cachedStatement(sql: "SELECT condition, retiredAt FROM diningTable WHERE id = ?"),
        arguments: [seat.tableID])
      if table?["condition"] == DiningTable.Condition.outOfOrder {
        standing.closedTable = standing.closedTable ?? name
      }
      if table?["retiredAt"] as Timestamp? != nil {
        standing.goneTable = standing.goneTable ?? name
      }
    }
    standing.fullTable = try fullTable(for: party, at: step.before.seats, since: step.at)
    let tables = step.before.seats.map(\.tableID)
    var name = try tableNames(tables)
    if let sale = try CounterSale.fetch(self, of: [id])[id] {
      name = Phrase(sale.displayNumber, sale.displayNumber)
    }
    return UndoSubject(
      subject: .party(party.id, at: tables), name: name, standing: standing)
  }

  private func movedSubject(of step: NotedStep, in store: Store) throws -> UndoSubject? {
    let id = Identifier<OrderLine>(rawValue: step.subjectID)
    guard let before = step.before.move,
      let line = try OrderLine.fetchAll(
        self, where: "id = ?", [id], currency: store.currency
      ).first, let now = try Check.fetchOne(self, line.checkID, store.currency),
      let old = try Check.fetchOne(self, before.checkID, store.currency)
    else { return nil }
    let returned = try quantityReturned(of: id)
    var standing = UndoRule.Standing(
      isAsLeft: line.checkID.rawValue == step.before.after && line.stage != .voided
        && line.quantity == before.quantity && returned == 0)
    let (from, to) = try (moveBill(now, store.currency), moveBill(old, store.currency))
    let parts = try linesOfSet(id, store.currency)
    do throws(LineMoveRefusal) {
      try LineMoveRule.check(
        line, parts: parts, left: line.quantity - returned, from: from, to: to)
    } catch {
      standing.moveRefusal = error
    }
    let (here, there) = try (moveLabel(of: now, besides: old), moveLabel(of: old, besides: now))
    let tables = try now.partyID.flatMap { try Party.fetchOne(self, id: $0) }
    return UndoSubject(
      subject: tables.map { .party($0.id, at: $0.tableIDs) } ?? .lines([id]),
      name: Phrase(
        "\(line.quantity) \(line.name.english) \(there) > \(here)",
        "\(line.name.chinese) \(line.quantity) 份 \(there) > \(here)"),
      standing: standing)
  }

  /// The first table that others came to share since, when what is left is too small for a party.
  private func fullTable(
    for party: Party, at seats: [StateBefore.Seat], since: Timestamp
  ) throws -> String? {
    var free = 0
    var shared: String?
    for seat in seats {
      let row = try Row.fetchOne(
        cachedStatement(
          sql: """
            SELECT diningTable.name, diningTable.seats,
              coalesce(sum(party.partySize), 0) AS occupied, max(partyTable.fromAt) AS lastAt
            FROM diningTable
            LEFT JOIN partyTable ON partyTable.tableID = diningTable.id
              AND partyTable.untilAt IS NULL
            LEFT JOIN party ON party.id = partyTable.partyID
            WHERE diningTable.id = ? GROUP BY diningTable.id
            """), arguments: [seat.tableID])
      guard let row else { continue }
      free += max(0, (row["seats"] as Int) - (row["occupied"] as Int))
      if let last = row["lastAt"] as Timestamp?, last >= since { shared = shared ?? row["name"] }
    }
    return SeatingRule.fits(partySize: party.partySize, seats: free) ? nil : shared
  }

  // MARK: What the rule asks

  func ticketRow(_ id: Identifier<Ticket>) throws -> Ticket? {
    try Row.fetchOne(
      cachedStatement(sql: "SELECT * FROM ticket WHERE id = ?"), arguments: [id]
    ).map(Ticket.init(row:))
  }

  private func numberOfPhone(_ phone: String?, except id: Identifier<Ticket>) throws -> String? {
    guard let phone else { return nil }
    return try Row.fetchOne(
      cachedStatement(
        sql: """
          SELECT * FROM ticket
          WHERE phone = ? AND id <> ? AND stage IN ('waiting', 'called', 'missed')
          """), arguments: [phone, id]
    ).map { Ticket(row: $0).displayNumber }
  }

  /// The first table of a booking that is promised to somebody else for a part of its time, or what it had
  /// beside tables of which too little is left.
  private func promised(
    _ reservation: Reservation, in store: Store
  ) throws -> UndoRule.Promised? {
    try promisedTable(reservation, in: store) ?? lostResource(reservation, in: store)
  }

  private func lostResource(
    _ reservation: Reservation, in store: Store
  ) throws -> UndoRule.Promised? {
    guard !reservation.resources.isEmpty, reservation.stage != .seated else { return nil }
    let rows = try list(
      """
      SELECT own.resourceCode AS code, own.amount AS own, own.fromAt AS ownFrom,
        own.untilAt AS ownUntil, r.id, r.guestName, o.amount, o.fromAt, o.untilAt
      FROM reservationResource own
      JOIN reservationResource o ON o.resourceCode = own.resourceCode
        AND o.reservationID <> own.reservationID
        AND o.fromAt < own.untilAt AND o.untilAt > own.fromAt
      JOIN reservation r ON r.id = o.reservationID
        AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      WHERE own.reservationID = ? ORDER BY own.position, o.fromAt
      """, [reservation.id]
    ) { row in
      let own: (amount: Int, from: Timestamp, until: Timestamp) = (
        row["own"], row["ownFrom"], row["ownUntil"]
      )
      return (
        own: own,
        use: ResourceRule.Use(
          reservationID: row["id"], guestName: row["guestName"], code: row["code"],
          amount: row["amount"], from: row["fromAt"], until: row["untilAt"])
      )
    }
    let uses = rows.map(\.use)
    let short = rows.first { row in
      let count = store.settings.resources[row.use.code]?.count ?? 0
      return row.own.amount
        + ResourceRule.mostInUse(row.use.code, from: row.own.from, until: row.own.until, uses)
        > count
    }
    return short.map { row in
      let name = store.settings.resources.name(of: ResourceAmount(row.use.code))
      return UndoRule.Promised(
        table: name.text(store.settings.languages.first ?? .english),
        guestName: row.use.guestName, clock: store.calendar.clockText(row.use.from))
    }
  }

  private func promisedTable(
    _ reservation: Reservation, in store: Store
  ) throws -> UndoRule.Promised? {
    try Row.fetchOne(
      cachedStatement(
        sql: """
          SELECT diningTable.name AS tableName, r.guestName, r.at FROM reservationTable own
          JOIN reservationTable t ON t.tableID = own.tableID AND t.reservationID <> own.reservationID
            AND t.fromAt < own.untilAt AND t.untilAt > own.fromAt
          JOIN reservation r ON r.id = t.reservationID
            AND r.stage IN ('requested', 'confirmed', 'arrived')
          JOIN diningTable ON diningTable.id = own.tableID
          WHERE own.reservationID = ? ORDER BY diningTable.position, r.at LIMIT 1
          """), arguments: [reservation.id]
    ).map { row in
      UndoRule.Promised(
        table: row["tableName"], guestName: row["guestName"],
        clock: store.calendar.clockText(row["at"]))
    }
  }

  /// The first table of a booking that was taken off the floor.
  private func goneTable(of reservation: Reservation) throws -> String? {
    try String.fetchOne(
      cachedStatement(
        sql: """
          SELECT diningTable.name FROM reservationTable own
          JOIN diningTable ON diningTable.id = own.tableID
          WHERE own.reservationID = ? AND diningTable.retiredAt IS NOT NULL
          ORDER BY diningTable.position LIMIT 1
          """), arguments: [reservation.id])
  }

  /// Whether a party has anything on its checks beside what seating put there itself: what is
  /// charged per guest, and what the guests had asked for in an app or with their booking. The dishes
  /// of a set are there with it. What went from there to a bill of others was ordered for good: given
  /// back to a booking or a number, it would be cooked and charged twice.
  private func hasOrdered(_ party: Party) throws -> Bool {
    try Bool.fetchOne(
      cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM guestCheck c WHERE c.partyID = ?1 AND (c.stage = 'closed'
            OR EXISTS (SELECT 1 FROM payment WHERE checkID = c.id)
            OR EXISTS (SELECT 1 FROM checkAdjustment WHERE checkID = c.id)
            OR EXISTS (SELECT 1 FROM orderLine l WHERE l.checkID = c.id AND (l.stage = 'sent'
              OR l.stage IN ('draft', 'held') AND l.kind <> 'perHead' AND l.setLineID IS NULL AND (
                SELECT sum(o.quantity) FROM orderLine o
                WHERE o.checkID = c.id AND o.dishID IS l.dishID AND o.kind <> 'perHead'
                  AND o.stage IN ('draft', 'held') AND o.setLineID IS NULL
              ) > coalesce((SELECT sum(d.quantity) FROM preorderedDish d
                WHERE d.requestID IN (?2, ?3) AND d.dishID = l.dishID
                  AND \(PreorderedDish.isNotBooked)), 0)
                + coalesce((SELECT sum(d.quantity) FROM bookedDish d
                WHERE d.reservationID = ?3 AND d.lineID IS NOT NULL
                  AND d.dishID = l.dishID), 0)))))
            OR EXISTS (SELECT 1 FROM undoableStep s
              JOIN guestCheck origin ON origin.id = json_extract(s.before, '$.move.checkID')
              JOIN orderLine l ON l.id = s.subjectID
              JOIN guestCheck c ON c.id = l.checkID
              WHERE s.kind = 'lineMoved' AND s.undoneAt IS NULL AND origin.partyID = ?1
                AND c.partyID IS NOT ?1 AND l.stage <> 'voided')
          """), arguments: [party.id, party.ticketID, party.reservationID]
    ) ?? false
  }

  /// Whether what the guests said since then still holds, wherever it is kept.
  private func hasSaid(_ party: Party, since: Timestamp) throws -> Bool {
    try Bool.fetchOne(
      cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM guestNeed
            WHERE (partyID = ?1 OR ticketID = ?2 OR reservationID = ?3)
              AND notedAt >= ?4 AND endedAt IS NULL AND erasedAt IS NULL)
          """),
      arguments: [party.id, party.ticketID, party.reservationID, since]) ?? false
  }

  private func tableNames(_ ids: [Identifier<DiningTable>]) throws -> Phrase {
    let names = try String.fetchAll(
      cachedStatement(
        sql: """
          SELECT name FROM diningTable WHERE id IN (SELECT value FROM json_each(?))
          ORDER BY position, name
          """), arguments: [ids.listColumn()]
    ).joined(separator: "+")
    return Phrase(names, names)
  }
}
