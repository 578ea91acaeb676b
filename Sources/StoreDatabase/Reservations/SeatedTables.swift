import GRDB
import StoreDomain

/// How long tables are expected to be those of guests who sit there now.
extension TableUse {
  /// For how long its table is these guests', as far as one can expect now.
  ///
  /// - Parameter cleaning: minutes for which it is nobody's after them.
  func seated(at now: Timestamp, by stays: StayTimes, cleaning: Int = 0) -> BookingPlaces.Seated {
    BookingPlaces.Seated(
      tableID: tableID, from: now,
      until: TablePromise.expectedToLeave(
        seatedAt: seatedAt, partySize: partySize, hasPaid: hasPaid, now: now, by: stays
      ).advanced(byMinutes: cleaning))
  }

  /// Everybody who sits now, with the minutes for which booked rooms are cleaned.
  static func fetchSeated(
    _ db: Database, at now: Timestamp, on today: LocalDate, of resources: [BookableResource],
    by stays: StayTimes
  ) throws -> [BookingPlaces.Seated] {
    let uses = try fetchAll(db)
    let isRoom = resources.contains { $0.isRoom && $0.minutesAfter > 0 }
    let bookings =
      isRoom && uses.contains { $0.reservationID != nil }
      ? try Reservation.fetchAll(db, on: today) : []
    return uses.map { use in
      use.seated(
        at: now, by: stays,
        cleaning: use.cleaningMinutes(among: bookings, of: resources))
    }
  }

  /// Minutes for which its table is cleaned after these guests: those of the room that they booked.
  func cleaningMinutes(
    among bookings: [Reservation], of resources: [BookableResource]
  ) -> Int {
    guard let id = reservationID, let booking = bookings.first(where: { $0.id == id }),
      booking.tableIDs.contains(tableID)
    else { return 0 }
    return resources.roomMinutes(of: booking.resources).after
  }
}
