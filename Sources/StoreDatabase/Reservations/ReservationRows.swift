import GRDB
import StoreDomain

extension Reservation.Stage: DatabaseValueConvertible {}

extension Reservation {
  /// From a row of `reservation`, with its tables and tasks.
  init(row: Row, tableIDs: [Identifier<DiningTable>], tasks: [PreparationTask]) {
    self.init(
      id: row["id"], businessDay: row["businessDay"], at: row["at"], partySize: row["partySize"],
      guestName: row["guestName"], phone: row["phone"], memberID: row["memberID"],
      note: row["note"], stage: row["stage"], tableIDs: tableIDs, tasks: tasks,
      createdAt: row["createdAt"], revision: row["revision"])
  }

  /// Whether its tables are kept for it at an instant: around its time, or since the guests came.
  func holdsTables(at now: Timestamp, holdMinutes: Int) -> Bool {
    guard stage.isOpen else { return false }
    if stage == .arrived { return true }
    return at.advanced(byMinutes: -holdMinutes) <= now && now <= at.advanced(byMinutes: holdMinutes)
  }

  /// A business day's reservations by time.
  static func fetchAll(_ db: Database, on day: LocalDate) throws -> [Reservation] {
    try fetchAll(db, where: "reservation.businessDay = ?", [day], order: "at, createdAt, id")
  }

  static func fetchOne(_ db: Database, id: Identifier<Reservation>) throws -> Reservation? {
    try fetchAll(db, where: "reservation.id = ?", [id], order: "id").first
  }

  static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments, order: String
  ) throws -> [Reservation] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM reservation WHERE \(condition) ORDER BY \(order)",
      arguments: arguments)
    guard !rows.isEmpty else { return [] }
    let tables = try Row.fetchAll(
      db,
      sql: """
        SELECT reservationTable.reservationID, tableID FROM reservation
        JOIN reservationTable ON reservationTable.reservationID = reservation.id
        JOIN diningTable ON diningTable.id = tableID
        WHERE \(condition) ORDER BY diningTable.position
        """, arguments: arguments)
    let tasks = try Row.fetchAll(
      db,
      sql: """
        SELECT preparationTask.* FROM reservation
        JOIN preparationTask ON preparationTask.reservationID = reservation.id
        WHERE \(condition) ORDER BY dueAt, preparationTask.id
        """, arguments: arguments)
    var tablesOf: [Identifier<Reservation>: [Identifier<DiningTable>]] = [:]
    for row in tables { tablesOf[row["reservationID"], default: []].append(row["tableID"]) }
    var tasksOf: [Identifier<Reservation>: [PreparationTask]] = [:]
    for row in tasks {
      tasksOf[row["reservationID"], default: []].append(
        PreparationTask(
          id: row["id"], what: row["what"], dueAt: row["dueAt"], doneAt: row["doneAt"]))
    }
    return rows.map { row in
      let id: Identifier<Reservation> = row["id"]
      return Reservation(row: row, tableIDs: tablesOf[id] ?? [], tasks: tasksOf[id] ?? [])
    }
  }
}

extension Transaction {
  /// The reservation, which must be there.
  func reservation(_ id: Identifier<Reservation>) throws -> Reservation {
    guard let reservation = try Reservation.fetchOne(db, id: id) else {
      throw StoreError.gone("reservation \(id)")
    }
    return reservation
  }

  /// Moves a reservation to another stage and leaves the event.
  func setStage(
    _ stage: Reservation.Stage, of reservation: inout Reservation, _ event: EventType,
    reason: String? = nil
  ) throws {
    reservation.stage = stage
    try db.execute(
      sql: "UPDATE reservation SET stage = ? WHERE id = ?", arguments: [stage, reservation.id])
    try recordReservation(&reservation, event, reason: reason)
  }

  func recordReservation(
    _ reservation: inout Reservation, _ event: EventType, reason: String? = nil
  ) throws {
    reservation.revision = try record(
      event, .reservation, reservation.id.rawValue, on: reservation.businessDay,
      ReservationEvent(reservation, reason: reason))
  }
}

/// What headquarters is told about a reservation: how it stands now, and why.
private struct ReservationEvent: Encodable {
  let at: Timestamp
  let partySize: Int
  let stage: Reservation.Stage
  let guestName: String
  let phone: String?
  let memberID: Identifier<Member>?
  let tableIDs: [Identifier<DiningTable>]
  let reason: String?

  init(_ reservation: Reservation, reason: String?) {
    at = reservation.at
    partySize = reservation.partySize
    stage = reservation.stage
    guestName = reservation.guestName
    phone = reservation.phone
    memberID = reservation.memberID
    tableIDs = reservation.tableIDs
    self.reason = reason
  }
}
