import GRDB
import StoreDomain

extension StoreDatabase {
  /// A business day's bookings by time, in every stage.
  public func bookings(on day: LocalDate) throws -> [BookingEntry] {
    try read { db in
      let reservations = try Reservation.fetchAll(db, on: day)
      let memberIDs = reservations.compactMap(\.memberID)
      let members = try Member.fetch(db, ids: memberIDs)
      let alerts = try CareAlert.fetch(db, of: memberIDs, on: day)
      let said = try SaidNeeds.fetch(db)
      let names = try DiningTable.fetchAll(db).reduce(into: [:]) { $0[$1.id] = $1.name }
      return reservations.map { reservation in
        BookingEntry(
          reservation: reservation, member: reservation.memberID.flatMap { members[$0] },
          alerts: reservation.memberID.flatMap { alerts[$0] } ?? [],
          tableNames: reservation.tableIDs.compactMap { names[$0] }, said: said.of(reservation.id))
      }
    }
  }
}
