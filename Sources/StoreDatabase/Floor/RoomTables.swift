import GRDB
import StoreDomain

/// Tables of booked rooms, which are not the next guests' as soon as nobody sits there.
extension FloorTables {
  /// Minutes around a booking in which its room is made ready and cleaned.
  func roomMinutes(of reservation: Reservation) -> RoomMinutes {
    settings.resources.roomMinutes(of: reservation.resources)
  }

  /// Minutes for which a table is cleaned after guests who sit at it: those of the room that they booked.
  func cleaningMinutes(after use: TableUse) -> Int {
    use.cleaningMinutes(among: reservations, of: settings.resources)
  }

  /// Minutes until a table is clean at which nobody sits any more.
  ///
  /// - Parameter usual: of tables that are no room.
  func cleaningMinutes(of id: Identifier<DiningTable>, usual: Double) -> Double {
    guard let moment = cleanAt[id] else { return usual }
    return max(usual, Double(moment.seconds(since: now)) / 60)
  }

  /// By table of a room that waits to be cleaned, when the time is over that its booking has for it. What
  /// somebody says is ready before, is ready.
  static func cleanRooms(
    _ db: Database, _ tables: [DiningTable], _ reservations: [Reservation], on day: LocalDate,
    _ settings: StoreSettings
  ) throws -> [Identifier<DiningTable>: Timestamp] {
    let rooms = settings.resources.filter { $0.isRoom && $0.minutesAfter > 0 }
    let names = Set(rooms.flatMap(\.tables))
    guard tables.contains(where: { $0.condition == .cleaning && names.contains($0.name) }) else {
      return [:]
    }
    let last = try db.list(
      """
      SELECT tableID, reservationID, max(untilAt) AS leftAt FROM party
      JOIN partyTable ON partyTable.partyID = party.id
      WHERE businessDay = ? AND untilAt IS NOT NULL GROUP BY tableID
      """, [day]
    ) { row -> (table: Identifier<DiningTable>, booking: Identifier<Reservation>?, at: Timestamp) in
      (row["tableID"], row["reservationID"], row["leftAt"])
    }
    let booked = Dictionary(
      reservations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      last.compactMap { last in
        guard let booking = last.booking.flatMap({ booked[$0] }),
          booking.tableIDs.contains(last.table)
        else { return nil }
        let minutes = settings.resources.roomMinutes(of: booking.resources).after
        return (last.table, last.at.advanced(byMinutes: minutes))
      }, uniquingKeysWith: { first, _ in first })
  }
}
