import GRDB
import HeadquartersContract
import StoreDomain

extension Reservation.Stage: DatabaseValueConvertible, StatementColumnConvertible {}

extension Reservation {
  /// From a row of `reservation` with its resources, with its tables and tasks.
  init(row: some StoredRow, tableIDs: [Identifier<DiningTable>], tasks: [PreparationTask]) {
    self.init(
      id: row["id"], businessDay: row["businessDay"], at: row["at"], partySize: row["partySize"],
      guestName: row["guestName"], phone: row["phone"], memberID: row["memberID"],
      note: row["note"], stage: row["stage"], tableIDs: tableIDs, tasks: tasks,
      resources: ResourceAmount.list(row["resources"]), createdAt: row["createdAt"],
      revision: row["revision"])
  }

  /// From when on its tables are kept for it: before its time, a room from when it is made ready.
  func holdsTables(from settings: StoreSettings) -> Timestamp {
    let before = settings.resources.roomMinutes(of: resources).before
    return at.advanced(byMinutes: -(settings.holdMinutes + before))
  }

  /// Whether its tables are kept for it at an instant: around its time, or since the guests came.
  func holdsTables(at now: Timestamp, _ settings: StoreSettings) -> Bool {
    guard stage.isOpen else { return false }
    if stage == .arrived { return true }
    return holdsTables(from: settings) <= now
      && now <= at.advanced(byMinutes: settings.holdMinutes)
  }

  /// A business day's reservations by time.
  static func fetchAll(_ db: Database, on day: LocalDate) throws -> [Reservation] {
    try fetchAll(db, where: "reservation.businessDay = ?", [day])
  }

  static func fetchOne(_ db: Database, id: Identifier<Reservation>) throws -> Reservation? {
    try fetchAll(db, where: "reservation.id = ?", [id]).first
  }

  private static func fetchAll(
    _ db: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [Reservation] {
    // Each with its tables, once for each of its tasks.
    var reservations: [Reservation] = []
    _ = try db.list(
      """
      SELECT reservation.*, (
          SELECT group_concat(tableID) FROM (
            SELECT tableID FROM reservationTable JOIN diningTable ON diningTable.id = tableID
            WHERE reservationID = reservation.id ORDER BY diningTable.position)) AS tables,
        \(ResourceAmount.column),
        task.id AS taskID, what, dueAt, doneAt, \(TaskAssignee.columns(of: "task"))
      FROM reservation LEFT JOIN preparationTask AS task
        ON task.reservationID = reservation.id AND takenOffAt IS NULL
      WHERE \(condition) ORDER BY at, createdAt, reservation.id, dueAt, task.id
      """, arguments
    ) { row in
      if reservations.last?.id != row["id"] {
        let tables = (row["tables"] as String?)?.split(separator: ",") ?? []
        reservations.append(
          Reservation(
            row: row, tableIDs: tables.map { Identifier(rawValue: String($0)) }, tasks: []))
      }
      if let taskID: Identifier<PreparationTask> = row["taskID"] {
        reservations[reservations.count - 1].tasks.append(
          PreparationTask(
            id: taskID, what: row["what"], dueAt: row["dueAt"], doneAt: row["doneAt"],
            assignee: TaskAssignee(row: row)))
      }
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
