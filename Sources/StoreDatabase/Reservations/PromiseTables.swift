import GRDB
import StoreDomain

extension Transaction {
  /// How long guests stay, as far as the house knows its own.
  var stays: StayTimes { waits.stays(store) }

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

  /// Gives a reservation its tables and resources and a place in the house, all or nothing; or says who
  /// has them and what else is free. The tables of the rooms that it asks for become its own.
  ///
  /// - Parameters:
  ///   - despiteGuests: also tables at which guests are expected to sit still then.
  ///   - needsPlace: whether the house must have a place for it that it had not before.
  func allocate(
    _ reservation: inout Reservation, despiteGuests: Bool, needsPlace: Bool
  ) throws {
    try ResourceRule.check(reservation.resources, of: store.settings.resources)
    var evening = try BookedEvening(self, beside: reservation)
    reservation.tableIDs = evening.withRooms(of: reservation)
    let tables = try reservation.tableIDs.map { id in
      guard let table = evening.floor.first(where: { $0.id == id }) else {
        throw StoreError.gone("table \(id)")
      }
      return table
    }
    if !tables.isEmpty {
      try SeatingRule.check(
        partySize: reservation.partySize, seats: tables.reduce(0) { $0 + $1.seats })
    }
    try refuseShortage(for: reservation, &evening)
    try refuseConflict(for: reservation, despiteGuests: despiteGuests, &evening)
    if needsPlace, !evening.hasPlace(for: reservation) {
      throw ReservationError.full(
        clock: store.calendar.clockText(reservation.at),
        alternatives: evening.timesWithPlace(for: reservation))
    }
    try write(
      reservation, at: tables, evening.tableSpan(of: reservation),
      things: evening.span(of: reservation))
  }

  private func refuseShortage(
    for reservation: Reservation, _ evening: inout BookedEvening
  ) throws {
    guard let shortage = evening.shortage(for: reservation) else { return }
    let first = shortage.uses.first
    throw ReservationError.resourceTaken(
      resource: shortage.resource.name, asked: shortage.asked, free: shortage.free,
      count: shortage.resource.count,
      holder: first.map { use in
        ReservationError.Holder(
          guestName: use.reservationID == nil ? nil : use.guestName, amount: use.amount,
          fromClock: store.calendar.clockText(use.from),
          untilClock: store.calendar.clockText(use.until))
      }, alternatives: evening.alternatives(to: reservation, lacking: shortage))
  }

  private func refuseConflict(
    for reservation: Reservation, despiteGuests: Bool, _ evening: inout BookedEvening
  ) throws {
    let floor = evening.floor
    func name(_ id: Identifier<DiningTable>) -> String { floor.first { $0.id == id }?.name ?? "" }
    if let other = evening.conflict(for: reservation) {
      throw ReservationError.conflict(
        table: name(other.tableID), guestName: other.guestName,
        clock: store.calendar.clockText(other.at),
        alternatives: evening.alternatives(to: reservation))
    }
    if !despiteGuests, let overstay = evening.overstay(for: reservation) {
      throw ReservationError.stillSeated(
        table: name(overstay.tableID), untilClock: store.calendar.clockText(overstay.until),
        alternatives: evening.alternatives(to: reservation))
    }
  }

  private func write(
    _ reservation: Reservation, at tables: [DiningTable],
    _ span: (from: Timestamp, until: Timestamp), things: (from: Timestamp, until: Timestamp)
  ) throws {
    for table in tables {
      try db.execute(
        sql: """
          INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
          VALUES (?, ?, ?, ?)
          """, arguments: [reservation.id, table.id, span.from, span.until])
    }
    for (position, wanted) in reservation.resources.enumerated() {
      guard let resource = store.settings.resources[wanted.code] else { continue }
      let its = ResourceRule.span(of: resource, table: things)
      try db.execute(
        sql: """
          INSERT INTO reservationResource
            (reservationID, resourceCode, amount, position, fromAt, untilAt)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          reservation.id, wanted.code, wanted.amount, position, its.from, its.until,
        ])
    }
  }

  /// Gives back what a reservation has, before it is given something else.
  func giveBackPlace(of id: Identifier<Reservation>) throws {
    for table in ["reservationTable", "reservationResource"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE reservationID = ?", arguments: [id])
    }
  }
}

extension Store {
  /// Other tables and other times for a booking whose table is not free in time, in words.
  func alternatives(
    to booking: Reservation, on promised: PromisedTables, now: Timestamp, by stays: StayTimes
  ) -> [BookingAlternative] {
    promised.alternatives(to: booking, holdMinutes: settings.holdMinutes) { time in
      // What else it has may be somebody else's at another time.
      time > now && booking.resources.isEmpty
        && calendar.businessDay(of: time) == booking.businessDay
        && hours?.fits(
          at: time, minutes: stays.minutes(partySize: booking.partySize, at: time)) ?? true
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
    store.hours?.fits(at: time, minutes: stays.minutes(partySize: partySize, at: time)) ?? true
  }

  /// The tables that fit a party best and are nobody else's for the time of its meal: promised to
  /// nobody, and without guests who are expected to sit there still.
  func tablesToPromise(
    at: Timestamp, partySize: Int
  ) throws -> [Identifier<DiningTable>]? {
    let stays = stays
    let span = TablePromise.span(
      at: at, partySize: partySize, holdMinutes: store.settings.holdMinutes, by: stays)
    let promises = try PromisedTables.Promise.fetchAll(
      db, around: span, except: Identifier(rawValue: ""))
    let taken = Set(
      try TableUse.fetchSeated(
        db, at: now, on: today, of: store.settings.resources, by: stays
      ).filter { $0.from < span.until && span.from < $0.until }.map(\.tableID))
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
  static func fetchAll(
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
