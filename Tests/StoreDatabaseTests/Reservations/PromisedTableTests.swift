import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A promised table at which others sit longer than until its time")
struct PromisedTableTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private func time(_ minutes: Int) -> Timestamp { store.clock.now.advanced(byMinutes: minutes) }

  private func book(
    _ minutes: Int, at table: String = "T01", despiteGuests: Bool = false
  ) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: time(minutes), partySize: 4, guestName: "李先生", tableIDs: [try store.table(table)]),
        despiteGuests: despiteGuests), by: store.host)
  }

  private func danger() throws -> BookingDanger? {
    let entry = try store.database.doorBoard().todaysBookings.first
    let listed = try store.database.bookings(
      on: store.database.store.calendar.businessDay(of: store.clock.now)
    ).first
    #expect(entry?.danger == listed?.danger)
    return entry?.danger
  }

  private func pay(_ party: Party) throws {
    let check = try store.check(of: party)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    let left = try store.database.bill(of: check).remaining.minorUnits
    _ = try store.database.perform(Pay(check, tender: .card, amount: left), by: store.cashier)
  }

  @Test("A table is not promised unseen while guests are expected to sit there")
  func asked() throws {
    _ = try store.seat(4, at: "T01")
    try expectNothingWritten(store) {
      do {
        _ = try book(60)
        Issue.record("T01 was promised although guests are expected until 19:45")
      } catch ReservationError.stillSeated(let table, let clock, let alternatives) {
        #expect(table == "T01")
        #expect(clock == "19:45")
        // Two others at the time; T01 once they have left, with its hold.
        #expect(
          alternatives.map(\.phrase.english) == [
            "T02 at 19:00", "T03 at 19:00", "T01 at 20:00",
          ])
      }
    }
    // Who leaves before the guests come is in nobody's way, though the hold begins before.
    _ = try book(105)
    #expect(try danger() == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("It may be promised all the same, and stands in danger until the guests leave")
  func allTheSame() throws {
    let party = try store.seat(4, at: "T01")
    _ = try book(60, despiteGuests: true)
    let danger = try #require(try danger())
    #expect(danger.table == "T01")
    #expect(danger.until == time(105))
    #expect(danger.alternatives.first?.phrase == Phrase("T02 at 19:00", "19:00 T02"))
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try self.danger() == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Guests who sit down at a promised table endanger it, and what is offered instead can be booked"
  )
  func seatedThere() throws {
    let booking = try book(90)
    #expect(try danger() == nil)
    _ = try store.seat(4, at: "T01")
    for index in 0..<3 {
      let alternatives = try #require(try danger()).alternatives
      guard index < alternatives.count else { break }
      let other = alternatives[index]
      let moved = try store.database.perform(
        ChangeReservation(booking.id, at: other.at, tableIDs: other.tableIDs), by: store.host)
      #expect(moved.at == other.at && moved.tableIDs == other.tableIDs)
      #expect(try danger() == nil)
      _ = try store.database.perform(
        ChangeReservation(
          booking.id, at: booking.at, tableIDs: booking.tableIDs, despiteGuests: true),
        by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("A change of the name asks about nothing; one of the time or the table does")
  func changes() throws {
    let booking = try book(90)
    _ = try store.seat(4, at: "T01")
    _ = try store.database.perform(
      ChangeReservation(booking.id, guestName: "Novak", note: "quiet"), by: store.host)
    #expect(throws: ReservationError.self) {
      try store.database.perform(ChangeReservation(booking.id, at: time(60)), by: store.host)
    }
    _ = try store.seat(4, at: "T02")
    #expect(throws: ReservationError.self) {
      try store.database.perform(
        ChangeReservation(booking.id, tableIDs: [store.table("T02")]), by: store.host)
    }
  }

  @Test("Guests who have paid are in the way of those who come within minutes alone")
  func paid() throws {
    let party = try store.seat(4, at: "T01")
    _ = try book(60, despiteGuests: true)
    #expect(try danger()?.until == time(105))
    try pay(party)
    #expect(try danger() == nil)
    let late = try store.seat(2, at: "T03")
    try pay(late)
    #expect(throws: ReservationError.self) { try book(9, at: "T03") }
    _ = try book(10, at: "T03")
  }

  @Test("A table that is out of order when its guests come is told, with what is free instead")
  func outOfOrder() throws {
    let booking = try book(60)
    _ = try store.database.perform(
      SetOutOfOrder(store.table("T01"), true), by: store.manager)
    let danger = try #require(try danger())
    #expect(danger.table == "T01" && danger.until == nil)
    // Not the same table at another time.
    #expect(danger.alternatives.map(\.phrase.english) == ["T02 at 19:00", "T03 at 19:00"])
    let other = try #require(danger.alternatives.first)
    _ = try store.database.perform(
      ChangeReservation(booking.id, tableIDs: other.tableIDs), by: store.host)
    #expect(try self.danger() == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("Whoever sits there tonight is in no way of tomorrow's guests")
  func tomorrow() throws {
    _ = try store.seat(4, at: "T01")
    _ = try book(24 * 60)
    let tomorrow = LocalDate(year: 2026, month: 11, day: 23)
    #expect(try store.database.bookings(on: tomorrow).map(\.danger) == [nil])
  }

  @Test(
    "Guests who stay beyond their usual time endanger who comes next, also who waits here already")
  func overstay() throws {
    let party = try store.seat(4, at: "T01")
    let booking = try book(110)
    store.clock.advance(minutes: 108)
    // Past their time they are expected to stay ten minutes more, whenever one asks.
    #expect(try danger()?.until == time(10))
    _ = try store.database.perform(ReservationArrived(booking.id), by: store.host)
    store.clock.advance(minutes: 30)
    #expect(try danger()?.table == "T01")
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try danger() == nil)
  }
}
