import GRDB
import StoreDomain

extension Transaction {
  /// A reservation whose guests are still to sit down.
  func openReservation(_ id: Identifier<Reservation>) throws -> Reservation {
    let reservation = try reservation(id)
    guard reservation.stage.isOpen else { throw ReservationError.over(reservation.stage) }
    return reservation
  }

  func memberID(ofPhone phone: String?) throws -> Identifier<Member>? {
    guard let phone else { return nil }
    return try Identifier<Member>.fetchOne(
      db, sql: "SELECT id FROM member WHERE phone = ?", arguments: [phone])
  }

  func checkTime(_ reservation: Reservation) throws {
    try SeatingRule.check(partySize: reservation.partySize)
    do throws(BookingTimeProblem) {
      try GuestAskRule.check(bookingAt: reservation.at, now: now)
    } catch {
      switch error {
      case .inThePast: throw ReservationError.inThePast
      case .tooFarAhead: throw ReservationError.tooFarAhead
      }
    }
  }

  /// Promises a reservation's tables, or says who has them and what else is free.
  ///
  /// - Parameter despiteGuests: also tables at which guests are expected to sit still then.
  func promiseTables(to reservation: Reservation, despiteGuests: Bool) throws {
    guard !reservation.tableIDs.isEmpty else { return }
    let floor = try DiningTable.fetchAll(db)
    let tables = try reservation.tableIDs.map { id in
      guard let table = floor.first(where: { $0.id == id }) else {
        throw StoreError.gone("table \(id)")
      }
      return table
    }
    let seats = tables.reduce(0) { $0 + $1.seats }
    try SeatingRule.check(partySize: reservation.partySize, seats: seats)
    let holdMinutes = store.settings.holdMinutes
    let span = TablePromise.span(
      at: reservation.at, partySize: reservation.partySize, holdMinutes: holdMinutes)
    let promises = try PromisedTables.Promise.fetchAll(db, around: span, except: reservation.id)
    // Nobody who sits now still does on another day.
    let seated =
      reservation.businessDay == today
      ? try TableUse.fetchAll(db).map { $0.seated(at: now) } : []
    let promised = PromisedTables(tables: floor, seated: seated, promises: promises)
    func alternatives() -> [BookingAlternative] {
      store.alternatives(to: reservation, on: promised, now: now)
    }
    for table in tables {
      if let other = promises.first(where: { $0.tableID == table.id && $0.overlaps(span) }) {
        throw ReservationError.conflict(
          table: table.name, guestName: other.guestName,
          clock: store.calendar.clockText(other.at), alternatives: alternatives())
      }
    }
    if !despiteGuests,
      let overstay = promised.overstay(at: reservation.tableIDs, when: reservation.at)
    {
      throw ReservationError.stillSeated(
        table: floor.first { $0.id == overstay.tableID }?.name ?? "",
        untilClock: store.calendar.clockText(overstay.until), alternatives: alternatives())
    }
    for table in tables {
      try db.execute(
        sql: """
          INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
          VALUES (?, ?, ?, ?)
          """, arguments: [reservation.id, table.id, span.from, span.until])
    }
  }
}

extension Store {
  /// Other tables and other times for a booking, in words.
  func alternatives(
    to booking: Reservation, on promised: PromisedTables, now: Timestamp
  ) -> [BookingAlternative] {
    promised.alternatives(to: booking, holdMinutes: settings.holdMinutes) { time in
      time > now && calendar.businessDay(of: time) == booking.businessDay
        && hours?.fits(at: time, minutes: booking.minutesAtTable) ?? true
    }.map { alternative in
      let names = alternative.tables.map(\.name).joined(separator: "+")
      let clock = calendar.clockText(alternative.at)
      return BookingAlternative(
        at: alternative.at, tableIDs: alternative.tables.map(\.id),
        phrase: Phrase("\(names) at \(clock)", "\(clock) \(names)"))
    }
  }
}

extension Transaction {
  /// Whether the house is open for as long as a party is expected to stay.
  func isWithinHours(_ time: Timestamp, partySize: Int) -> Bool {
    store.hours?.fits(at: time, minutes: TablePromise.minutesAtTable(partySize: partySize)) ?? true
  }

  /// The tables that fit a party best and are nobody else's for the time of its meal: promised to
  /// nobody, and without guests who are expected to sit there still.
  func tablesToPromise(
    at: Timestamp, partySize: Int
  ) throws -> [Identifier<DiningTable>]? {
    let span = TablePromise.span(
      at: at, partySize: partySize, holdMinutes: store.settings.holdMinutes)
    let promises = try PromisedTables.Promise.fetchAll(
      db, around: span, except: Identifier(rawValue: ""))
    let taken = Set(
      try TableUse.fetchAll(db).map { $0.seated(at: now) }
        .filter { $0.from < span.until && span.from < $0.until }.map(\.tableID))
    let free = try DiningTable.fetchAll(db).filter { table in
      table.condition != .outOfOrder && !taken.contains(table.id)
        && !promises.contains { $0.tableID == table.id && $0.overlaps(span) }
    }
    return Seating.choices(forPartySize: partySize, free: free).first?.tables.map(\.id)
  }
}

extension PromisedTables.Promise {
  func overlaps(_ span: (from: Timestamp, until: Timestamp)) -> Bool {
    from < span.until && span.from < until
  }

  /// Promises to others within half a day.
  fileprivate static func fetchAll(
    _ db: Database, around span: (from: Timestamp, until: Timestamp),
    except id: Identifier<Reservation>
  ) throws -> [PromisedTables.Promise] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT reservation.id, tableID, fromAt, untilAt, at, guestName FROM reservation
        JOIN reservationTable ON reservationID = reservation.id
        WHERE stage IN ('requested', 'confirmed', 'arrived') AND reservation.id <> ?
          AND businessDay BETWEEN date(? / 1000 - 86400 * 2, 'unixepoch')
            AND date(? / 1000 + 86400 * 2, 'unixepoch')
          AND untilAt > ? AND fromAt < ? ORDER BY at
        """,
      arguments: [
        id, span.from, span.until, span.from.advanced(byMinutes: -12 * 60),
        span.until.advanced(byMinutes: 12 * 60),
      ]
    ).map {
      PromisedTables.Promise(
        reservationID: $0["id"], guestName: $0["guestName"], tableID: $0["tableID"], at: $0["at"],
        from: $0["fromAt"], until: $0["untilAt"])
    }
  }
}
