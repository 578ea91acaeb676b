import GRDB
import StoreDomain

extension Transaction {
  /// Refuses a booking for which the house has no place left, or that takes the place of another to
  /// which no table is promised.
  ///
  /// Throws `ReservationError.full` with the nearest times at which there is one.
  func requirePlace(for reservation: Reservation) throws {
    let tables = try DiningTable.fetchAll(db).filter { $0.condition != .outOfOrder }
    let holdMinutes = store.settings.holdMinutes
    let others = try Reservation.fetchAll(db, on: reservation.businessDay).filter {
      $0.stage.isOpen && $0.id != reservation.id
    }.map { BookingPlaces.Booking($0, at: $0.at, holdMinutes: holdMinutes) }
    let missing = BookingPlaces.unplaced(others, at: tables)
    func hasPlace(at time: Timestamp, _ tableIDs: [Identifier<DiningTable>] = []) -> Bool {
      var booking = BookingPlaces.Booking(reservation, at: time, holdMinutes: holdMinutes)
      booking.tableIDs = tableIDs
      return BookingPlaces.unplaced(others + [booking], at: tables) <= missing
    }
    guard !hasPlace(at: reservation.at, reservation.tableIDs) else { return }
    let calendar = store.calendar
    let nearest = [1, -1].compactMap { direction in
      (1...16).lazy.map { reservation.at.advanced(byMinutes: direction * $0 * 15) }.first {
        $0 > now && calendar.businessDay(of: $0) == reservation.businessDay
          && isWithinHours($0, partySize: reservation.partySize) && hasPlace(at: $0)
      }
    }
    throw ReservationError.full(
      clock: calendar.clockText(reservation.at),
      alternatives: nearest.map { time in
        let clock = calendar.clockText(time)
        return BookingAlternative(
          at: time, tableIDs: [], phrase: Phrase("\(clock)", "\(clock)"))
      })
  }
}

extension BookingPlaces.Booking {
  init(_ reservation: Reservation, at time: Timestamp, holdMinutes: Int) {
    let span = TablePromise.span(
      at: time, partySize: reservation.partySize, holdMinutes: holdMinutes)
    self.init(
      id: reservation.id, partySize: reservation.partySize, from: span.from, until: span.until,
      tableIDs: reservation.tableIDs)
  }
}
