import StoreDomain
import Testing

@testable import StoreDatabase

/// Guests who have booked, from the phone to their table.
extension TestStore {
  /// A booking of tonight.
  func book(
    _ name: String = "王女士", minutes: Int = 10, guests: Int = 2, at tables: [String] = ["T01"],
    phone: String? = nil, note: String? = nil, member: Identifier<Member>? = nil
  ) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: clock.now.advanced(byMinutes: minutes), partySize: guests, guestName: name,
          phone: phone, memberID: member, note: note, tableIDs: try tables.map(table))), by: host)
  }

  /// A dish that booked guests want ready.
  @discardableResult
  func order(
    _ code: String, for booking: Reservation, _ change: (inout NewLine) -> Void = { _ in }
  ) throws -> BookedDish {
    var line = NewLine(dishID: try dish(code).id, hold: true)
    change(&line)
    return try #require(try database.perform(BookDishes([line], for: booking.id), by: host).first)
  }

  /// The dishes that stand with a booking.
  func dishes(of booking: Reservation) throws -> [BookedDish] {
    let entry = try database.bookings(on: booking.businessDay).first { $0.id == booking.id }
    return try #require(entry).dishes
  }

  /// The number that booked guests get when they come.
  func number(_ booking: Reservation) throws -> Ticket {
    clock.advance(seconds: 1)
    return try database.perform(GiveBookedNumber(booking.id), by: host)
  }

  /// Guests of the door or of a booking sit down.
  func seat(_ source: SeatSource, at table: String = "T01") throws -> Party {
    try database.perform(SeatParty(source, at: [self.table(table)]), by: host)
  }

  /// The guests of a booking sit down.
  func seat(_ booking: Reservation, at table: String = "T01") throws -> Party {
    try seat(.reservation(booking.id), at: table)
  }
}
