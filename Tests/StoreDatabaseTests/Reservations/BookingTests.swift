import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Booking a table")
struct BookingTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  /// 18:00 and some minutes tonight.
  private func time(_ minutes: Int) -> Timestamp { store.clock.now.advanced(byMinutes: minutes) }

  private func book(
    _ minutes: Int, _ guests: Int = 4, name: String = "李先生", tables: [String] = ["T01"]
  ) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: time(minutes), partySize: guests, guestName: name,
          tableIDs: try tables.map(store.table))), by: store.host)
  }

  @Test func aBookingStandsOnTheListWithItsTableAndItsTasks() throws {
    let reservation = try store.database.perform(
      BookTable(
        NewReservation(
          at: time(120), partySize: 4, guestName: "李先生", phone: "13800138000",
          note: "window", tableIDs: [try store.table("T01")],
          tasks: [.init(what: "decant the red wine", minutesBefore: 30)])), by: store.host)
    #expect(reservation.revision == 1)
    let entry = try #require(try store.database.doorBoard().todaysBookings.first)
    #expect(entry.reservation == reservation)
    #expect(entry.tableNames == ["T01"])
    let task = try #require(entry.reservation.tasks.first)
    #expect(task.dueAt == time(90))
    let done = try store.database.perform(FinishPreparation(task.id), by: store.server)
    #expect(done.tasks[0].doneAt == store.clock.now)
    try expectNothingWritten(store) {
      _ = try store.database.perform(FinishPreparation(task.id), by: store.server)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func aTableIsPromisedOnceAndTheNearestOthersAreOffered() throws {
    _ = try book(60)
    do {
      _ = try book(90, name: "Chen")
      Issue.record("T01 was promised twice")
    } catch ReservationError.conflict(let table, let guest, let clock, let alternatives) {
      #expect(table == "T01")
      #expect(guest == "李先生")
      #expect(clock == "19:00")
      // Another table at the same time, then T01 when it is free again: 20:45, with its hold.
      #expect(
        alternatives.map(\.phrase.english) == [
          "T02 at 19:30", "T03 at 19:30", "T01 at 21:00",
        ])
      let other = try #require(alternatives.first)
      _ = try store.database.perform(
        BookTable(
          NewReservation(
            at: other.at, partySize: 4, guestName: "Chen", tableIDs: other.tableIDs)),
        by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func everyAlternativeThatIsOfferedCanBeBooked() throws {
    _ = try book(60)
    _ = try book(240)
    for wanted in stride(from: 30, through: 300, by: 15) {
      guard case .failure(let error) = Result(catching: { try book(wanted, name: "Chen") }) else {
        _ = try store.database.doorBoard().todaysBookings.first {
          $0.reservation.guestName == "Chen"
        }.map {
          try store.database.perform(CancelReservation($0.id, reason: "ill"), by: store.host)
        }
        continue
      }
      guard case ReservationError.conflict(_, _, _, let alternatives) = error else { throw error }
      #expect(!alternatives.isEmpty)
      for alternative in alternatives {
        let booked = try store.database.perform(
          BookTable(
            NewReservation(
              at: alternative.at, partySize: 4, guestName: "Chen",
              tableIDs: alternative.tableIDs)), by: store.host)
        _ = try store.database.perform(CancelReservation(booked.id, reason: "ill"), by: store.host)
      }
    }
  }

  @Test func theFileItselfRefusesATableThatIsPromisedTwice() throws {
    let first = try book(60)
    let other = try book(60, tables: ["T02"])
    #expect(throws: StoreError.refusedByFile(.tablePromised)) {
      try store.database.write(by: store.host) { transaction in
        try transaction.db.execute(
          sql: """
            INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
            SELECT ?, tableID, fromAt, untilAt FROM reservationTable WHERE reservationID = ?
            """, arguments: [other.id, first.id])
      }
    }
  }

  /// Seven tables: four for four, two for two, one for ten.
  @Test func aBookingWithoutATableIsRefusedWhenNoPlaceIsLeft() throws {
    for _ in 0..<5 { _ = try book(60, tables: []) }
    // Two smaller tables are left, and none for four.
    try expectNothingWritten(store) {
      do {
        _ = try book(60, name: "Chen", tables: [])
        Issue.record("a sixth party of four was booked")
      } catch ReservationError.full(let clock, let alternatives) {
        #expect(clock == "19:00")
        // With the hold of 15 min and 105 min at the table: two hours later, and nothing before.
        #expect(alternatives.map(\.phrase.english) == ["21:00"])
      }
    }
    for _ in 0..<2 { _ = try book(60, 2, tables: []) }
    #expect(throws: ReservationError.self) { try book(60, 1, name: "Chen", tables: []) }
    _ = try book(180, name: "Chen", tables: [])
    try expectEventsEqualRevisions(store)
  }

  @Test func noBookingTakesTheLastPlaceOfOneThatHasNoTable() throws {
    let large = try book(60, 10, tables: [])
    // Beside the table for ten, two for four are left that can be pushed together.
    for table in ["T01", "T02"] { _ = try book(60, tables: [table]) }
    #expect(throws: ReservationError.self) { try book(90, 6, name: "Chen", tables: ["V1"]) }
    // A change is a booking, too.
    let small = try book(60, 2, name: "Chen", tables: [])
    #expect(throws: ReservationError.self) {
      try store.database.perform(ChangeReservation(small.id, partySize: 10), by: store.host)
    }
    _ = try store.database.perform(
      ChangeReservation(small.id, guestName: "Chen Wei"), by: store.host)
    _ = try store.database.perform(CancelReservation(large.id, reason: "ill"), by: store.host)
    _ = try book(90, 6, name: "Novak", tables: ["V1"])
  }

  @Test("Where guests sit is no place for a booking until they are expected to leave")
  func guestsWhoSitTakeTheirPlace() throws {
    for number in 1...4 { _ = try store.seat(4, at: "T0\(number)") }
    // 105 minutes at the table, and 15 for which the next booking's is held: V1 alone is left before.
    _ = try book(90, tables: [])
    #expect(throws: ReservationError.self) { try book(90, name: "Chen", tables: []) }
    _ = try book(120, name: "Chen", tables: [])
    // Who stays longer than usual is expected to stay a little longer still.
    store.clock.advance(minutes: 110)
    #expect(throws: ReservationError.self) { try book(20, name: "Novak", tables: []) }
    _ = try book(30, name: "Novak", tables: [])
    try expectEventsEqualRevisions(store)
  }

  @Test func aCancelledBookingGivesItsTableBack() throws {
    let first = try book(60)
    expectNothingWritten(store) {
      #expect(throws: TextError.missing(.reason)) {
        try store.database.perform(CancelReservation(first.id, reason: " "), by: store.host)
      }
    }
    _ = try store.database.perform(CancelReservation(first.id, reason: "ill"), by: store.host)
    _ = try book(60, name: "Chen")
    #expect(throws: ReservationError.over(.cancelled)) {
      try store.database.perform(CancelReservation(first.id, reason: "again"), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func aBookingMovesWithItsTasksAndKeepsItsOwnTable() throws {
    let reservation = try store.database.perform(
      BookTable(
        NewReservation(
          at: time(60), partySize: 4, guestName: "李先生", tableIDs: [try store.table("T01")],
          tasks: [.init(what: "banner", minutesBefore: 10)])), by: store.host)
    let moved = try store.database.perform(
      ChangeReservation(reservation.id, at: time(75), partySize: 3, note: "quiet"), by: store.host)
    #expect(moved.tableIDs == reservation.tableIDs)
    #expect(moved.tasks.map(\.dueAt) == [time(65)])
    #expect(try store.database.bookings(on: moved.businessDay).map(\.reservation) == [moved])
    #expect(
      try store.database.perform(ChangeReservation(reservation.id, tableIDs: []), by: store.host)
        .tableIDs == [])
    try expectEventsEqualRevisions(store)
  }

  @Test func noShowIsPressedOnlyWhenTheHoldIsOver() throws {
    let reservation = try book(30)
    store.clock.advance(minutes: 44)
    #expect(throws: ReservationError.notLateYet(untilClock: "18:45")) {
      try store.database.perform(MarkNoShow(reservation.id), by: store.host)
    }
    store.clock.advance(minutes: 1)
    #expect(try store.database.perform(MarkNoShow(reservation.id), by: store.host).stage == .noShow)
  }

  @Test func guestsWhoAreHereKeepTheirTableHoweverLateTheyAre() throws {
    let reservation = try book(15)
    store.clock.advance(minutes: 20)
    _ = try store.database.perform(ReservationArrived(reservation.id), by: store.host)
    store.clock.advance(minutes: 40)
    #expect(try store.state(of: "T01") == .held)
    try expectNothingWritten(store) {
      _ = try store.database.perform(ReservationArrived(reservation.id), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func whatCannotBeBookedIsRefused() throws {
    expectNothingWritten(store) {
      #expect(throws: ReservationError.inThePast) { try book(-1) }
      #expect(throws: ReservationError.tooFarAhead) { try book(400 * 24 * 60) }
      #expect(throws: SeatingRefusal.impossiblePartySize) { try book(60, 0) }
      #expect(throws: SeatingRefusal.tooFewSeats(seats: 4, partySize: 9)) { try book(60, 9) }
      #expect(throws: TextError.missing(.name)) { try book(60, name: " \u{200B} ") }
      #expect(throws: StaffError.notPermitted(.queue)) {
        try store.database.perform(
          BookTable(NewReservation(at: time(60), partySize: 2, guestName: "Chen")), by: store.cook)
      }
    }
    let tomorrow = try book(24 * 60)
    #expect(throws: ReservationError.notTonight(date: LocalDate(year: 2026, month: 11, day: 23))) {
      try store.database.perform(ReservationArrived(tomorrow.id), by: store.host)
    }
  }
}
