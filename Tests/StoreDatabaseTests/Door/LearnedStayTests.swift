import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("How long this house's own guests stay")
struct LearnedStayTests {
  private let store: TestStore

  init() throws {
    store = try TestStore(
      more: """

        [[stays]]
        up_to = 4
        minutes = 100

        [[stays]]
        minutes = 130
        """)
  }

  private var database: StoreDatabase { store.database }

  private func time(_ minutes: Int) -> Timestamp { TestClock().now.advanced(byMinutes: minutes) }

  /// Parties of four of earlier evenings, each from 18:00 on for as many minutes.
  private func bring(_ stays: [Int]) throws {
    let tables = try (1...6).map { try store.table("T0\($0)") }
    try database.write(by: store.host) { transaction in
      for (index, minutes) in stays.enumerated() {
        // One a day at each table.
        let back = 1 + index % 40
        let seatedAt = time(-back * 24 * 60)
        let id: Identifier<Party> = transaction.newID()
        try transaction.db.execute(
          sql: """
            INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
            VALUES (?, ?, 4, 'seated', ?)
            """,
          arguments: [id, database.store.calendar.businessDay(of: seatedAt), seatedAt])
        try transaction.db.execute(
          sql: "INSERT INTO partyTable (partyID, tableID, fromAt) VALUES (?, ?, ?)",
          arguments: [id, tables[index / 40 % 6], seatedAt])
        let left = seatedAt.advanced(byMinutes: minutes)
        try transaction.db.execute(
          sql: "UPDATE partyTable SET untilAt = ? WHERE partyID = ?", arguments: [left, id])
        try transaction.db.execute(
          sql: "UPDATE party SET stage = 'left', leftAt = ? WHERE id = ?", arguments: [left, id])
      }
    }
    try database.learnWaits()
  }

  @Test("A house without enough of a past goes by its settings")
  func firstDays() throws {
    try bring([Int](repeating: 40, count: 20))
    #expect(!database.stays.isLearned)
    #expect(database.stays.minutes(partySize: 4, at: time(0)) == 100)
    #expect(database.stays.minutes(partySize: 5, at: time(0)) == 130)
  }

  @Test("The plan goes by the settings from the first moment on, before anything was learned")
  func beforeLearning() throws {
    _ = try store.seat(6, at: "V1")
    let before = try database.seatPlan().soonFree
    try database.learnWaits()
    #expect(!database.stays.isLearned)
    #expect(try database.seatPlan().soonFree == before)
    #expect((123.0...137).contains(try #require(before.first).wait.p50))
  }

  @Test("Bookings, the floor and the book ask what the past has taught")
  func learned() throws {
    // Half of them stay 60 minutes, and the others longer, up to 84.
    try bring((0..<80).map { 60 + max(0, $0 % 8 - 3) * 6 })
    let stays = database.stays
    #expect(stays.isLearned)
    let stay = stays.stay(partySize: 4, at: time(0))
    #expect((55...70).contains(stay.usual))
    #expect(stay.promised >= stay.usual && (60...90).contains(stay.promised))

    // One rule: the table is promised, and then free, for that long.
    let booking = try store.book(minutes: 60, guests: 4, at: ["T01"])
    let minutes = stays.minutes(partySize: 4, at: booking.at)
    let span = try store.number(
      "SELECT (untilAt - fromAt) / 60000 FROM reservationTable WHERE reservationID = ?",
      [booking.id])
    #expect(span == minutes + 15)
    let day = booking.businessDay
    let row = try #require(
      try database.tableBook(on: day).rows.first { $0.table?.name == "T01" })
    #expect(row.spans.map(\.until) == [booking.at.advanced(byMinutes: minutes)])
    _ = try store.book("Li", minutes: 60 + minutes + 15, guests: 4, at: ["T01"])
    // Who sits down now is expected to have left in time for a booking after that.
    let now = stays.minutes(partySize: 4, at: time(0))
    #expect(try database.floor().stays.minutes(partySize: 4) == now)
    _ = try store.book("Chen", minutes: now, guests: 2, at: ["T02"])
    let guests = try store.seat(4, at: "T02")
    let entry = try #require(
      try database.bookings(on: day).first { $0.reservation.guestName == "Chen" })
    #expect(entry.danger == nil)
    store.clock.advance(minutes: now - 5)
    // Past it they are expected for some minutes more.
    let late = try #require(
      try database.bookings(on: day).first { $0.reservation.guestName == "Chen" })
    #expect(late.danger?.until == store.clock.now.advanced(byMinutes: 10))
    _ = try database.perform(PartyLeaves(guests.id), by: store.host)
  }

  @Test("It is read once a business day, and never while somebody waits for a key")
  func readOnce() throws {
    try bring([Int](repeating: 60, count: 80))
    let known = database.stays.minutes(partySize: 4, at: time(0))
    try bring([Int](repeating: 200, count: 200))
    #expect(database.stays.minutes(partySize: 4, at: time(0)) == known)
    store.clock.advance(minutes: 24 * 60)
    try database.learnWaits()
    #expect(database.stays.minutes(partySize: 4, at: time(24 * 60)) > known + 30)
  }
}
