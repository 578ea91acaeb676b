import GRDB
import StoreDomain

/// What a guest who books tells.
public struct NewReservation: Hashable, Sendable {
  /// Something to be ready before the guests sit down.
  public struct Task: Hashable, Sendable {
    public var what: String
    public var minutesBefore: Int

    public init(what: String, minutesBefore: Int) {
      self.what = what
      self.minutesBefore = minutesBefore
    }
  }

  public var at: Timestamp
  /// 1…99.
  public var partySize: Int
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  /// Empty when the table is chosen later.
  public var tableIDs: [Identifier<DiningTable>]
  public var tasks: [Task]

  public init(
    at: Timestamp, partySize: Int, guestName: String, phone: String? = nil,
    memberID: Identifier<Member>? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>] = [], tasks: [Task] = []
  ) {
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.tableIDs = tableIDs
    self.tasks = tasks
  }
}

extension StoreDatabase {
  /// Books a table. A phone that belongs to a member books for that member.
  ///
  /// - Throws: `ReservationError`, with the nearest alternatives when a table is promised to
  ///   somebody else; `TextError`.
  public func book(
    _ new: NewReservation, id: Identifier<Reservation>? = nil, by author: Author
  ) throws -> Reservation {
    try write(by: author) { try $0.book(new, id: id) }
  }

  /// Changes a booking that is still open. Nil leaves as it is, an empty text or list takes away.
  public func changeReservation(
    _ id: Identifier<Reservation>, at: Timestamp? = nil, partySize: Int? = nil,
    guestName: String? = nil, phone: String? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>]? = nil, by author: Author
  ) throws -> Reservation {
    try write(by: author) {
      try $0.changeReservation(
        id, at: at, partySize: partySize, guestName: guestName, phone: phone, note: note,
        tableIDs: tableIDs)
    }
  }
}

extension Transaction {
  func book(_ new: NewReservation, id: Identifier<Reservation>? = nil) throws -> Reservation {
    try require(anyOf: [.queue, .seat])
    if let id, let there = try Reservation.fetchOne(db, id: id) { return there }
    guard let guestName = try GuestText.name(new.guestName) else {
      throw TextError.missing(.name)
    }
    let phone = try GuestText.phone(new.phone)
    guard new.tasks.count <= 20 else { throw ReservationError.tooManyTasks }
    var reservation = Reservation(
      id: id ?? newID(), businessDay: store.calendar.businessDay(of: new.at), at: new.at,
      partySize: new.partySize, guestName: guestName, phone: phone,
      memberID: try new.memberID ?? memberID(ofPhone: phone),
      note: try GuestText.note(new.note), tableIDs: new.tableIDs, createdAt: now)
    try checkTime(reservation)
    reservation.tasks = try new.tasks.map { task in
      guard let what = try GuestText.clean(task.what, .what, limit: GuestText.noteLimit) else {
        throw TextError.missing(.what)
      }
      return PreparationTask(
        id: newID(), what: what, dueAt: new.at.advanced(byMinutes: -task.minutesBefore))
    }
    try db.execute(
      sql: """
        INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note,
          stage, createdAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        reservation.id, reservation.businessDay, reservation.at, reservation.partySize,
        reservation.guestName, reservation.phone, reservation.memberID, reservation.note,
        reservation.stage, reservation.createdAt,
      ])
    for task in reservation.tasks {
      try db.execute(
        sql: "INSERT INTO preparationTask (id, reservationID, what, dueAt) VALUES (?, ?, ?, ?)",
        arguments: [task.id, reservation.id, task.what, task.dueAt])
    }
    try promiseTables(to: reservation)
    try recordReservation(&reservation, .reservationBooked)
    return reservation
  }

  func changeReservation(
    _ id: Identifier<Reservation>, at: Timestamp? = nil, partySize: Int? = nil,
    guestName: String? = nil, phone: String? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>]? = nil
  ) throws -> Reservation {
    try require(anyOf: [.queue, .seat])
    let before = try openReservation(id)
    var reservation = before
    if let guestName {
      guard let guestName = try GuestText.name(guestName) else { throw TextError.missing(.name) }
      reservation.guestName = guestName
    }
    if let phone { reservation.phone = try GuestText.phone(phone) }
    if let note { reservation.note = try GuestText.note(note) }
    if let partySize { reservation.partySize = partySize }
    if let tableIDs { reservation.tableIDs = tableIDs }
    if let at, at != before.at {
      reservation.at = at
      reservation.businessDay = store.calendar.businessDay(of: at)
      try checkTime(reservation)
      let later = Int(at.millisecondsSinceEpoch - before.at.millisecondsSinceEpoch) / 1000
      for index in reservation.tasks.indices {
        reservation.tasks[index].dueAt = reservation.tasks[index].dueAt.advanced(bySeconds: later)
        try db.execute(
          sql: "UPDATE preparationTask SET dueAt = ? WHERE id = ?",
          arguments: [reservation.tasks[index].dueAt, reservation.tasks[index].id])
      }
    }
    guard reservation != before else { return before }
    guard (1...99).contains(reservation.partySize) else {
      throw ReservationError.impossiblePartySize
    }
    try db.execute(
      sql: """
        UPDATE reservation SET businessDay = ?, at = ?, partySize = ?, guestName = ?, phone = ?,
          note = ? WHERE id = ?
        """,
      arguments: [
        reservation.businessDay, reservation.at, reservation.partySize, reservation.guestName,
        reservation.phone, reservation.note, id,
      ])
    try db.execute(sql: "DELETE FROM reservationTable WHERE reservationID = ?", arguments: [id])
    try promiseTables(to: reservation)
    try recordReservation(&reservation, .reservationChanged)
    return reservation
  }

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

  private func checkTime(_ reservation: Reservation) throws {
    guard (1...99).contains(reservation.partySize) else {
      throw ReservationError.impossiblePartySize
    }
    guard reservation.at > now else { throw ReservationError.inThePast }
    guard reservation.at < now.advanced(byMinutes: 366 * 24 * 60) else {
      throw ReservationError.tooFarAhead
    }
  }

  /// Promises a reservation's tables, or says who has them and what else is free.
  private func promiseTables(to reservation: Reservation) throws {
    guard !reservation.tableIDs.isEmpty else { return }
    let floor = try DiningTable.fetchAll(db)
    let tables = try reservation.tableIDs.map { id in
      guard let table = floor.first(where: { $0.id == id }) else {
        throw StoreError.gone("table \(id)")
      }
      return table
    }
    let seats = tables.reduce(0) { $0 + $1.seats }
    guard reservation.partySize <= seats + 2 else {
      throw ReservationError.tooFewSeats(seats: seats, partySize: reservation.partySize)
    }
    let holdMinutes = store.settings.holdMinutes
    let span = TablePromise.span(
      at: reservation.at, partySize: reservation.partySize, holdMinutes: holdMinutes)
    let promises = try Promise.fetchAll(db, around: span, except: reservation.id)
    for table in tables {
      if let other = promises.first(where: { $0.tableID == table.id && $0.overlaps(span) }) {
        throw ReservationError.conflict(
          table: table.name, guestName: other.guestName,
          clock: store.calendar.clockText(other.at),
          alternatives: alternatives(to: reservation, floor: floor, promises: promises))
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
  ) -> [BookingAlternative] {
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
            && wanted.allSatisfy { isFree($0.id, at: time) }
        }
      if let time { found.append(alternative(wanted, time)) }
    }
    return found
  }
}

extension Transaction {
  /// The tables that fit a party best and are promised to nobody for the time of its meal.
  func tablesToPromise(
    at: Timestamp, partySize: Int
  ) throws -> [Identifier<DiningTable>]? {
    let span = TablePromise.span(
      at: at, partySize: partySize, holdMinutes: store.settings.holdMinutes)
    let promises = try Promise.fetchAll(db, around: span, except: Identifier(rawValue: ""))
    let free = try DiningTable.fetchAll(db).filter { table in
      table.condition != .outOfOrder
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
