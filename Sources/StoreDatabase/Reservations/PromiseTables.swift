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
  func promiseTables(to reservation: Reservation) throws {
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
    let promises = try Promise.fetchAll(db, around: span, except: reservation.id)
    for table in tables {
      if let other = promises.first(where: { $0.tableID == table.id && $0.overlaps(span) }) {
        throw ReservationError.conflict(
          table: table.name, guestName: other.guestName,
          clock: store.calendar.clockText(other.at),
          alternatives: try alternatives(to: reservation, floor: floor, promises: promises))
      }
    }
    for table in tables {
      try db.execute(
        sql: """
          INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
          VALUES (?, ?, ?, ?)
          """, arguments: [reservation.id, table.id, span.from, span.until])
    }
  }

  /// The best other tables at the same time, and the same tables at the nearest other times.
  private func alternatives(
    to reservation: Reservation, floor: [DiningTable], promises: [Promise]
  ) throws -> [BookingAlternative] {
    let hours = store.hours
    func isFree(_ id: Identifier<DiningTable>, at: Timestamp) -> Bool {
      let span = TablePromise.span(
        at: at, partySize: reservation.partySize, holdMinutes: store.settings.holdMinutes)
      return !promises.contains { $0.tableID == id && $0.overlaps(span) }
    }
    func alternative(_ tables: [DiningTable], _ at: Timestamp) -> BookingAlternative {
      let names = tables.map(\.name).joined(separator: "+")
      let clock = store.calendar.clockText(at)
      return BookingAlternative(
        at: at, tableIDs: tables.map(\.id),
        phrase: Phrase("\(names) at \(clock)", "\(clock) \(names)"))
    }
    let usable = floor.filter { $0.condition != .outOfOrder }
    var found = Seating.choices(
      forPartySize: reservation.partySize,
      free: usable.filter { isFree($0.id, at: reservation.at) }
    ).prefix(2).map { alternative($0.tables, reservation.at) }
    let wanted = floor.filter { reservation.tableIDs.contains($0.id) }
    for direction in [1, -1] {
      let time = (1...16).lazy
        .map { reservation.at.advanced(byMinutes: direction * $0 * 15) }
        .first { time in
          time > now && store.calendar.businessDay(of: time) == reservation.businessDay
            && hours?.fits(at: time, minutes: reservation.minutesAtTable) ?? true
            && wanted.allSatisfy { isFree($0.id, at: time) }
        }
      if let time { found.append(alternative(wanted, time)) }
    }
    return found
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
    let promises = try Promise.fetchAll(db, around: span, except: Identifier(rawValue: ""))
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

/// A table that is spoken for.
private struct Promise {
  let tableID: Identifier<DiningTable>
  let from: Timestamp
  let until: Timestamp
  let at: Timestamp
  let guestName: String

  func overlaps(_ span: (from: Timestamp, until: Timestamp)) -> Bool {
    from < span.until && span.from < until
  }

  /// Promises to others within half a day.
  static func fetchAll(
    _ db: Database, around span: (from: Timestamp, until: Timestamp),
    except id: Identifier<Reservation>
  ) throws -> [Promise] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT tableID, fromAt, untilAt, at, guestName FROM reservation
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
      Promise(
        tableID: $0["tableID"], from: $0["fromAt"], until: $0["untilAt"], at: $0["at"],
        guestName: $0["guestName"])
    }
  }
}
