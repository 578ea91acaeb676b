import StoreDomain

/// That guests are expected to sit at a booking's table still when its own guests come, or that it is out
/// of order.
public struct BookingDanger: Equatable, Sendable {
  /// The table that is free last, or not at all: `T07`.
  public var table: String
  /// When those who sit there are expected to leave; nil when it is out of order.
  public var until: Timestamp?
  /// Where and when else the booking could be.
  public var alternatives: [BookingAlternative]

  public init(table: String, until: Timestamp?, alternatives: [BookingAlternative]) {
    self.table = table
    self.until = until
    self.alternatives = alternatives
  }
}

extension FloorTables {
  /// Of the day's bookings that are still to sit down, those whose tables are not free in time.
  func dangers(in store: Store) -> [Identifier<Reservation>: BookingDanger] {
    let stays = stays
    let holdMinutes = store.settings.holdMinutes
    let toCome = reservations.filter {
      $0.stage.isOpen && ($0.at > now || $0.holdsTables(at: now, settings))
    }
    let promised = PromisedTables(
      tables: tables,
      seated: seatings.map {
        $0.seated(at: now, by: stays, cleaning: cleaningMinutes(after: $0))
      },
      promises: toCome.flatMap { booking in
        let span = TablePromise.span(
          at: booking.at, partySize: booking.partySize, holdMinutes: holdMinutes, by: stays)
        return booking.tableIDs.map {
          PromisedTables.Promise(
            reservationID: booking.id, guestName: booking.guestName, tableID: $0, at: booking.at,
            from: booking.holdsTables(from: settings),
            until: span.until.advanced(byMinutes: roomMinutes(of: booking).after))
        }
      }, by: stays)
    var dangers: [Identifier<Reservation>: BookingDanger] = [:]
    for booking in toCome {
      // Who is late or waits here needs a table from now on.
      var wanted = booking
      wanted.at = max(booking.at, now)
      let closed = booking.tableIDs.compactMap(table).first { $0.condition == .outOfOrder }
      // A room is to be made ready before.
      let needed = booking.at.advanced(byMinutes: -roomMinutes(of: booking).before)
      let overstay = promised.overstay(at: booking.tableIDs, when: max(needed, now))
      guard let name = closed?.name ?? overstay.map({ table($0.tableID)?.name ?? "" }) else {
        continue
      }
      dangers[booking.id] = BookingDanger(
        table: name, until: closed == nil ? overstay?.until : nil,
        alternatives: store.alternatives(to: wanted, on: promised, now: now, by: stays))
    }
    return dangers
  }
}
