import GRDB
import StoreDomain

extension StoreDatabase {
  /// A business day's bookings by time, in every stage.
  public func bookings(on day: LocalDate) throws -> [BookingEntry] {
    let now = environment.now()
    let today = store.calendar.businessDay(of: now)
    return try read { db in
      let floor = try FloorTables.fetch(
        db, at: now, on: day, settings: store.settings, by: stays)
      let reservations = floor.reservations
      // Nobody who sits now still does on another day.
      let dangers = day == today ? floor.dangers(in: store) : [:]
      let series = try SeriesPlace.fetchAll(db, on: day)
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
        db, of: reservations, today: today, currency: store.currency)
      let deposits = try Deposit.fetch(
        db, of: reservations.map(\.id), currency: store.currency)
      let asked = try AskedBooking.fetchOpen(db, on: day)
      let noShows = try NoShowHistory.fetch(db, before: reservations)
      return zip(reservations, groups).map { reservation, group in
        BookingEntry(
          reservation: reservation, member: reservation.memberID.flatMap { members[$0] },
          alerts: care.of(group),
          tableNames: floor.names(of: reservation.tableIDs), said: said.of(group),
          dishes: dishes[reservation.id] ?? [], danger: dangers[reservation.id],
          series: series[reservation.id], deposit: deposits[reservation.id],
          noShows: noShows[reservation.id] ?? NoShowHistory(), asked: asked[reservation.id])
      }
    }
  }
}
