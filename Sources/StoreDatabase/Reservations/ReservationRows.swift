import GRDB
import HeadquartersContract
import StoreDomain

extension Reservation.Stage: DatabaseValueConvertible, StatementColumnConvertible {}

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
    var reservations = try db.list(
      "SELECT * FROM reservation WHERE \(condition) ORDER BY \(order)", arguments
    ) { Reservation(row: $0, tableIDs: [], tasks: []) }
    guard !reservations.isEmpty else { return [] }
    var tables: [Identifier<Reservation>: [Identifier<DiningTable>]] = [:]
    _ = try db.list(
      """
      SELECT reservation.id, tableID FROM reservation
      JOIN reservationTable ON reservationTable.reservationID = reservation.id
      JOIN diningTable ON diningTable.id = tableID
      WHERE \(condition) ORDER BY diningTable.position
      """, arguments
    ) { tables[$0["id"], default: []].append($0["tableID"]) }
    var tasks: [Identifier<Reservation>: [PreparationTask]] = [:]
    _ = try db.list(
      """
      SELECT preparationTask.*, \(TaskAssignee.columns(of: "preparationTask")) FROM reservation
      JOIN preparationTask ON preparationTask.reservationID = reservation.id
      WHERE (\(condition)) AND takenOffAt IS NULL ORDER BY dueAt, preparationTask.id
      """, arguments
    ) { row in
      let task = PreparationTask(
        id: row["id"], what: row["what"], dueAt: row["dueAt"], doneAt: row["doneAt"],
        assignee: TaskAssignee(row: row))
      tasks[row["reservationID"], default: []].append(task)
    }
    for index in reservations.indices {
      reservations[index].tableIDs = tables[reservations[index].id] ?? []
      reservations[index].tasks = tasks[reservations[index].id] ?? []
    }
    return reservations
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
    _ stage: Reservation.Stage, of reservation: inout Reservation, _ event: Event<ReservationFact>,
    reason: String? = nil
  ) throws {
    reservation.stage = stage
    try db.execute(
      sql: "UPDATE reservation SET stage = ? WHERE id = ?", arguments: [stage, reservation.id])
    try recordReservation(&reservation, event, reason: reason)
  }

  func recordReservation(
    _ reservation: inout Reservation, _ event: Event<ReservationFact>, reason: String? = nil
  ) throws {
    reservation.revision = try record(
      event, reservation.id, ReservationFact(reservation, reason: reason),
      on: reservation.businessDay)
  }
}
