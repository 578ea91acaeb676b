import StoreDatabase
import StoreDomain
import Testing

@testable import Console

extension SampleHouse {
  /// A booking that somebody takes at another terminal.
  @discardableResult
  func book(
    _ name: String, _ guests: Int = 2, inMinutes minutes: Int = 60,
    tables: [String] = [], phone: String? = nil, tasks: [NewReservation.Task] = []
  ) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: clock.now.advanced(byMinutes: minutes), partySize: guests, guestName: name,
          phone: phone, tableIDs: try tables.map { try tableID($0) }, tasks: tasks)),
      by: author("1", at: "door-2"))
  }

  /// The one booking of tonight.
  func onlyBooking() throws -> Reservation {
    try #require(
      try database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first
    ).reservation
  }
}
