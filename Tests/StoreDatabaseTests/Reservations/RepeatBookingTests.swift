import StoreDomain
import Testing

@testable import StoreDatabase

/// The clock begins on Sunday 22 November 2026, 18:00.
@Suite("Bookings that come again")
struct RepeatBookingTests {
  private static let sunday = LocalDate(year: 2026, month: 11, day: 22)

  private func day(_ weeks: Int) -> LocalDate { Self.sunday.adding(days: 7 * weeks) }

  private func book(
    _ store: TestStore, weeks: Int = 0, name: String = "李先生"
  ) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 60 + weeks * 7 * 24 * 60), partySize: 4,
          guestName: name, phone: name == "李先生" ? "13800138000" : nil, note: "window",
          tableIDs: [try store.table("T01")],
          tasks: [.init(what: "decant the wine", minutesBefore: 30, assignee: .role("host"))])),
      by: store.host)
  }

  private func all(_ store: TestStore, weeks: ClosedRange<Int>) throws -> [BookingEntry] {
    try weeks.flatMap { try store.database.bookings(on: day($0)) }
  }

  @Test("Each Sunday has a booking of its own, with table, note and what is to be ready")
  func everyWeek() throws {
    let store = try TestStore()
    let first = try book(store)
    let booked = try store.database.perform(
      RepeatBooking(first.id, through: day(3)), by: store.host)
    #expect(booked.map(\.businessDay) == [day(1), day(2), day(3)])
    for (index, booking) in booked.enumerated() {
      let later = (index + 1) * 7 * 24 * 60
      #expect(booking.at == first.at.advanced(byMinutes: later))
      #expect(booking.tableIDs == first.tableIDs)
      #expect(booking.note == "window")
      #expect(booking.phone == first.phone)
      #expect(booking.tasks.map(\.what) == ["decant the wine"])
      #expect(booking.tasks.map(\.dueAt) == [booking.at.advanced(byMinutes: -30)])
      #expect(booking.tasks.first?.assignee?.who == .role("host"))
    }
    #expect(try all(store, weeks: 0...4).map { $0.series?.following } == [3, 2, 1, 0])
    try expectEventsEqualRevisions(store)
  }

  @Test("Every second week is every second week, and asking again changes nothing")
  func again() throws {
    let store = try TestStore()
    let first = try book(store)
    let verb = RepeatBooking(first.id, everyWeeks: 2, through: day(5))
    #expect(
      try store.database.perform(verb, by: store.host).map(\.businessDay) == [day(2), day(4)])
    try expectNothingWritten(store) {
      let again = try store.database.perform(verb, by: store.host)
      #expect(again.isEmpty)
    }
    // A later end goes on from there, from any of them.
    let second = try #require(try store.database.bookings(on: day(2)).first)
    #expect(
      try store.database.perform(
        RepeatBooking(second.id, everyWeeks: 2, through: day(6)), by: store.host
      ).map(\.businessDay) == [day(6)])
    #expect(try all(store, weeks: 0...6).count == 4)
  }

  @Test("One that was moved to another day is not booked a second time on its own")
  func moved() throws {
    let store = try TestStore()
    let first = try book(store)
    let verb = RepeatBooking(first.id, through: day(2))
    let booked = try store.database.perform(verb, by: store.host)
    let later = try store.database.perform(
      ChangeReservation(booked[0].id, at: booked[0].at.advanced(byMinutes: 24 * 60)),
      by: store.host)
    #expect(later.businessDay == day(1).adding(days: 1))
    try expectNothingWritten(store) {
      let again = try store.database.perform(verb, by: store.host)
      #expect(again.isEmpty)
    }
    #expect(try store.database.bookings(on: day(1)).isEmpty)
  }

  @Test("Guests after midnight are of the evening before, also on the last evening")
  func afterMidnight() throws {
    let store = try TestStore()
    let calendar = store.database.store.calendar
    let at = try #require(
      calendar.instant(Self.sunday.adding(days: 1), hour: 0, minute: 30))
    let first = try store.database.perform(
      BookTable(NewReservation(at: at, partySize: 2, guestName: "Novak")), by: store.host)
    #expect(first.businessDay == Self.sunday)
    let booked = try store.database.perform(
      RepeatBooking(first.id, through: day(2)), by: store.host)
    #expect(booked.map(\.businessDay) == [day(1), day(2)])
    #expect(booked.map { calendar.clockText($0.at) } == ["00:30", "00:30"])
  }

  @Test("What stands in the way is told date by date, and nothing is booked until somebody says so")
  func conflicts() throws {
    let store = try TestStore()
    let first = try book(store)
    _ = try book(store, weeks: 2, name: "Chen")
    try expectNothingWritten(store) {
      do {
        _ = try store.database.perform(
          RepeatBooking(first.id, through: day(3)), by: store.host)
        Issue.record("T01 was promised twice")
      } catch let error as SeriesConflicts {
        #expect(error.conflicts.map(\.date) == [day(2)])
        #expect(error.others == 2)
        #expect(error.explanation.english.hasPrefix("Sun 6 Dec: T01 is booked for Chen at 19:00."))
        #expect(error.explanation.chinese.contains("T01 已订给 Chen（19:00）"))
      }
    }
    let booked = try store.database.perform(
      RepeatBooking(first.id, through: day(3), leavingOut: true), by: store.host)
    #expect(booked.map(\.businessDay) == [day(1), day(3)])
    // The refused one left nothing behind.
    #expect(try store.database.bookings(on: day(2)).map(\.reservation.guestName) == ["Chen"])
    try expectEventsEqualRevisions(store)
  }

  @Test("When no date can be booked nothing is, whatever was said")
  func none() throws {
    let store = try TestStore()
    let first = try book(store)
    _ = try book(store, weeks: 1, name: "Chen")
    #expect(throws: SeriesConflicts.self) {
      try store.database.perform(
        RepeatBooking(first.id, through: day(1), leavingOut: true), by: store.host)
    }
    #expect(try store.number("SELECT count(*) FROM seriesBooking") == 0)
    #expect(throws: SeriesRefusal.endsBeforeTheNext) {
      try store.database.perform(
        RepeatBooking(first.id, through: Self.sunday.adding(days: 6)), by: store.host)
    }
  }

  @Test("A house that is closed on one of the days says so for that day")
  func closedDay() throws {
    let store = try TestStore(
      more: """

        [hours]
        services = ["11:00-23:30"]

        [[hours.dates]]
        date = "2026-12-06"
        name = { en = "Works", zh = "装修" }
        closed = true
        """)
    let first = try book(store)
    do {
      _ = try store.database.perform(RepeatBooking(first.id, through: day(3)), by: store.host)
      Issue.record("booked on a closed day")
    } catch let error as SeriesConflicts {
      #expect(error.conflicts.map(\.date) == [day(2)])
    }
  }

  @Test("The guests come at the same time by the clock, also when that is set back in between")
  func summerTime() throws {
    let store = try TestStore(
      replacing: [("time_zone = \"Asia/Shanghai\"", "time_zone = \"Europe/Berlin\"")])
    // 18 March 2027, 19:00; the clock is set forward on the 28th.
    let calendar = store.database.store.calendar
    let at = try #require(
      calendar.instant(LocalDate(year: 2027, month: 3, day: 18), hour: 19, minute: 0))
    let first = try store.database.perform(
      BookTable(NewReservation(at: at, partySize: 2, guestName: "Novak")), by: store.host)
    let booked = try store.database.perform(
      RepeatBooking(first.id, through: LocalDate(year: 2027, month: 4, day: 8)), by: store.host)
    #expect(booked.map { calendar.clockText($0.at) } == ["19:00", "19:00", "19:00"])
    #expect(booked[1].at == at.advanced(byMinutes: 2 * 7 * 24 * 60 - 60))
  }

  @Test("One is cancelled alone, or with all that follow; what is over stays as it was")
  func cancel() throws {
    let store = try TestStore()
    let first = try book(store)
    let booked = try store.database.perform(
      RepeatBooking(first.id, through: day(5)), by: store.host)
    _ = try store.database.perform(
      CancelReservation(booked[1].id, reason: "away"), by: store.host)
    #expect(try all(store, weeks: 0...5).map { $0.series?.following } == [4, 3, 3, 2, 1, 0])
    let cancelled = try store.database.perform(
      CancelSeries(booked[2].id, reason: "moved away"), by: store.host)
    #expect(cancelled.map(\.id) == booked[2...].map(\.id))
    #expect(
      try all(store, weeks: 0...5).map(\.reservation.stage)
        == [.confirmed, .confirmed, .cancelled, .cancelled, .cancelled, .cancelled])
    // One that was cancelled does not come back because the series goes on.
    _ = try store.database.perform(RepeatBooking(first.id, through: day(6)), by: store.host)
    #expect(try store.database.bookings(on: day(2)).map(\.reservation.stage) == [.cancelled])
    #expect(try store.database.bookings(on: day(6)).map(\.reservation.stage) == [.confirmed])
    #expect(throws: ReservationError.over(.cancelled)) {
      try store.database.perform(CancelSeries(booked[2].id, reason: "again"), by: store.host)
    }
    expectNothingWritten(store) {
      #expect(throws: TextError.missing(.reason)) {
        try store.database.perform(CancelSeries(first.id, reason: " "), by: store.host)
      }
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that does not come again is cancelled by the same verb alone")
  func alone() throws {
    let store = try TestStore()
    let (first, other) = (try book(store), try book(store, weeks: 1, name: "Chen"))
    #expect(
      try store.database.perform(CancelSeries(first.id, reason: "ill"), by: store.host).count == 1)
    #expect(
      try store.database.bookings(on: other.businessDay).map(\.reservation.stage) == [.confirmed])
  }
}
