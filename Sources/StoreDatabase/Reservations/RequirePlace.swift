import GRDB
import StoreDomain

extension Transaction {
  /// Refuses a booking for which the house has no place left, or that takes the place of another to
  /// which no table is promised. Where guests sit is nobody else's until they are expected to leave.
  ///
  /// Throws `ReservationError.full` with the nearest times at which there is one.
  func requirePlace(for reservation: Reservation) throws {
    let evening = try BookedEvening(self, beside: reservation)
    var places = BookingPlaces(at: evening.tables, seated: evening.seated())
    let others = evening.bookings()
    let missing = places.unplaced(others)
    func hasPlace(at time: Timestamp, _ tableIDs: [Identifier<DiningTable>] = []) -> Bool {
      places.unplaced(others + [evening.booking(reservation, at: time, tableIDs)]) <= missing
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

  /// Whether the place of a booking is still there that was given up at an instant by mistake: nobody
  /// has it who sat down or booked since. A house that was overfull before may be so again.
  func hasPlaceStill(_ reservation: Reservation, givenUpAt: Timestamp) throws -> Bool {
    let evening = try BookedEvening(self, beside: reservation)
    let restored = evening.booking(reservation, at: reservation.at, reservation.tableIDs)
    let others = evening.bookings()
    var places = BookingPlaces(at: evening.tables, seated: evening.seated())
    let missing = places.unplaced(others + [restored])
    if missing <= places.unplaced(others) { return true }
    var before = BookingPlaces(at: evening.tables, seated: evening.seated(by: givenUpAt))
    return missing <= before.unplaced(evening.bookings(by: givenUpAt) + [restored])
  }
}

/// Who has a place on the evening of a booking, beside that booking.
private struct BookedEvening {
  let tables: [DiningTable]
  private let others: [Reservation]
  private let uses: [TableUse]
  private let holdMinutes: Int
  private let now: Timestamp

  init(_ transaction: Transaction, beside reservation: Reservation) throws {
    tables = try DiningTable.fetchAll(transaction.db).filter { $0.condition != .outOfOrder }
    others = try Reservation.fetchAll(transaction.db, on: reservation.businessDay).filter {
      $0.stage.isOpen && $0.id != reservation.id
    }
    // Nobody who sits now still does on another day.
    uses =
      reservation.businessDay == transaction.today ? try TableUse.fetchAll(transaction.db) : []
    holdMinutes = transaction.store.settings.holdMinutes
    now = transaction.now
  }

  func booking(
    _ reservation: Reservation, at time: Timestamp, _ tableIDs: [Identifier<DiningTable>]
  ) -> BookingPlaces.Booking {
    let span = TablePromise.span(
      at: time, partySize: reservation.partySize, holdMinutes: holdMinutes)
    return BookingPlaces.Booking(
      id: reservation.id, partySize: reservation.partySize, from: span.from, until: span.until,
      tableIDs: tableIDs)
  }

  /// - Parameter moment: those made until then; nil for all.
  func bookings(by moment: Timestamp? = nil) -> [BookingPlaces.Booking] {
    others.filter { other in moment.map { other.createdAt <= $0 } ?? true }
      .map { booking($0, at: $0.at, $0.tableIDs) }
  }

  /// - Parameter moment: guests who sat down until then; nil for all.
  func seated(by moment: Timestamp? = nil) -> [BookingPlaces.Seated] {
    uses.filter { use in moment.map { use.seatedAt <= $0 } ?? true }.map { $0.seated(at: now) }
  }
}

extension TableUse {
  /// For how long its table is these guests', as far as one can expect now.
  func seated(at now: Timestamp) -> BookingPlaces.Seated {
    BookingPlaces.Seated(
      tableID: tableID, from: now,
      until: TablePromise.expectedToLeave(
        seatedAt: seatedAt, partySize: partySize, hasPaid: hasPaid, now: now))
  }
}
