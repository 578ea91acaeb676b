import GRDB
import StoreDomain

extension StoreDatabase {
  /// The guests of a booking are here: their table is kept until they sit down, and the care for
  /// their member is raised.
  public func reservationArrived(
    _ id: Identifier<Reservation>, by author: Author
  ) throws -> Reservation {
    try write(by: author) { try $0.reservationArrived(id) }
  }

  /// Gives a booking's tables back.
  public func cancelReservation(
    _ id: Identifier<Reservation>, reason: String, by author: Author
  ) throws -> Reservation {
    try write(by: author) { transaction in
      try transaction.require(anyOf: [.queue, .seat])
      var reservation = try transaction.openReservation(id)
      try transaction.setStage(
        .cancelled, of: &reservation, .reservationCancelled, reason: GuestText.reason(reason))
      return reservation
    }
  }

  /// Nobody came, and the time for which the table is held is over.
  ///
  /// - Throws: `ReservationError.notLateYet`.
  public func markNoShow(
    _ id: Identifier<Reservation>, by author: Author
  ) throws -> Reservation {
    try write(by: author) { transaction in
      try transaction.require(anyOf: [.queue, .seat])
      var reservation = try transaction.openReservation(id)
      let end = reservation.at.advanced(byMinutes: transaction.store.settings.holdMinutes)
      guard transaction.now >= end else {
        throw ReservationError.notLateYet(
          untilClock: transaction.store.calendar.clockText(end))
      }
      try transaction.setStage(.noShow, of: &reservation, .reservationNoShow)
      return reservation
    }
  }

  /// Something that was to be ready for a booking is. Doing it again changes nothing.
  public func finishPreparation(
    _ id: Identifier<PreparationTask>, by author: Author
  ) throws -> Reservation {
    try write(by: author) { try $0.finishPreparation(id) }
  }

  /// A business day's bookings by time, in every stage.
  public func bookings(on day: LocalDate) throws -> [BookingEntry] {
    try read { db in
      let reservations = try Reservation.fetchAll(db, on: day)
      let memberIDs = reservations.compactMap(\.memberID)
      let members = try Member.fetch(db, ids: memberIDs)
      let alerts = try CareAlert.fetch(db, of: memberIDs, on: day)
      let names = try DiningTable.fetchAll(db).reduce(into: [:]) { $0[$1.id] = $1.name }
      return reservations.map { reservation in
        BookingEntry(
          reservation: reservation, member: reservation.memberID.flatMap { members[$0] },
          alerts: reservation.memberID.flatMap { alerts[$0] } ?? [],
          tableNames: reservation.tableIDs.compactMap { names[$0] })
      }
    }
  }
}

extension Transaction {
  func reservationArrived(_ id: Identifier<Reservation>) throws -> Reservation {
    try require(anyOf: [.queue, .seat])
    var reservation = try openReservation(id)
    guard reservation.stage != .arrived else { return reservation }
    guard reservation.businessDay == today else {
      throw ReservationError.notTonight(date: reservation.businessDay)
    }
    try setStage(.arrived, of: &reservation, .reservationArrived)
    if let memberID = reservation.memberID { try raiseCareAlerts(memberID) }
    return reservation
  }

  func finishPreparation(_ id: Identifier<PreparationTask>) throws -> Reservation {
    let row = try Row.fetchOne(
      db, sql: "SELECT reservationID, doneAt FROM preparationTask WHERE id = ?", arguments: [id])
    guard let row else { throw StoreError.gone("task \(id)") }
    guard row["doneAt"] as Timestamp? == nil else { return try reservation(row["reservationID"]) }
    try db.execute(
      sql: "UPDATE preparationTask SET doneAt = ?, doneByName = ? WHERE id = ?",
      arguments: [now, author.name, id])
    var reservation = try reservation(row["reservationID"])
    try recordReservation(
      &reservation, .preparationDone, reason: reservation.tasks.first { $0.id == id }?.what)
    return reservation
  }
}
