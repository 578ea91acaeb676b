import GRDB
import StoreDomain

extension StoreDatabase {
  /// A business day's bookings by time, in every stage.
  public func bookings(on day: LocalDate) throws -> [BookingEntry] {
    try read { db in
      let reservations = try Reservation.fetchAll(db, on: day)
      let members = try Member.fetch(db, ids: reservations.compactMap(\.memberID))
      let numbers = try GuestGroup.liveNumbers(db, on: day)
      let groups = reservations.map { reservation in
        var group = GuestGroup(reservation)
        group.ticketID = numbers[reservation.id]
        return group
      }
      let care = try CareOfGuests.fetch(db, PartyGuest.fetch(db, of: groups), on: day)
      let said = try SaidNeeds.fetch(db)
      let dishes = try BookedDish.fetch(
        db, of: reservations, today: store.calendar.businessDay(of: environment.now()),
        currency: store.currency)
      let names = try DiningTable.fetchAll(db).reduce(into: [:]) { $0[$1.id] = $1.name }
      return zip(reservations, groups).map { reservation, group in
        BookingEntry(
          reservation: reservation, member: reservation.memberID.flatMap { members[$0] },
          alerts: care.of(group),
          tableNames: reservation.tableIDs.compactMap { names[$0] }, said: said.of(group),
          dishes: dishes[reservation.id] ?? [])
      }
    }
  }
}
