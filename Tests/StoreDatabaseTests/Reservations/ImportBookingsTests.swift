import Foundation
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Bookings from a file")
struct ImportBookingsTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  /// 18:00 and some minutes tonight.
  private func row(
    _ line: Int, uid: String? = nil, inMinutes minutes: Int = 60, _ guests: Int? = 4,
    name: String = "李先生", phone: String? = nil, tables: [String] = [], note: String? = nil,
    status: BookingFile.Row.Status = .confirmed
  ) -> BookingFile.Row {
    BookingFile.Row(
      line: line, uid: uid, at: store.clock.now.advanced(byMinutes: minutes), partySize: guests,
      guestName: name, phone: phone, note: note, tables: tables, status: status)
  }

  private func bringIn(_ rows: BookingFile.Row..., partial: Bool = false) throws -> ImportedBookings
  {
    try database.perform(ImportBookings(rows, partial: partial), by: store.manager)
  }

  private func exportedRows(of day: LocalDate) throws -> [BookingFile.Row] {
    try database.perform(ExportBookings(from: day, through: day), by: store.host)
  }

  private func tonight() throws -> [Reservation] {
    try database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).map(\.reservation)
  }

  @Test(
    "A file that comes again doubles nothing; what it has otherwise is changed, what is cancelled goes"
  )
  func again() throws {
    let first = row(2, uid: "a@other", tables: ["t01"], note: "window")
    #expect(try bringIn(first).booked == 1)
    let booked = try #require(try tonight().first)
    #expect(booked.tableIDs == [try store.table("T01")])
    try expectNothingWritten(store) {
      let outcome = try bringIn(first)
      #expect(outcome.unchanged == 1 && outcome.booked == 0 && outcome.changed == 0)
    }
    #expect(try bringIn(row(2, uid: "a@other", inMinutes: 75, 3)).changed == 1)
    let changed = try #require(try tonight().first)
    #expect(changed.id == booked.id && changed.partySize == 3)
    #expect(changed.at == booked.at.advanced(byMinutes: 15))
    // What the file does not speak of stays.
    #expect(changed.tableIDs == booked.tableIDs && changed.note == "window")
    #expect(try bringIn(row(2, uid: "a@other", nil, status: .cancelled)).cancelled == 1)
    #expect(try bringIn(row(2, uid: "a@other", nil, status: .cancelled)).unchanged == 1)
    #expect(try tonight().map(\.stage) == [.cancelled])
    #expect(
      try store.number(
        "SELECT count(*) FROM outboxEvent WHERE CAST(payload AS TEXT) LIKE '%cancelled in the imported file%'"
      )
        == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Without a name of its own a booking is known by its time and its guest's name")
  func withoutUID() throws {
    #expect(try bringIn(row(2)).booked == 1)
    #expect(try bringIn(row(2)).unchanged == 1)
    #expect(try bringIn(row(2, 2)).changed == 1)
    #expect(try bringIn(row(3, name: "Chen", tables: ["T02", "t02", "T01"])).booked == 1)
    let chen = try #require(try tonight().first { $0.guestName == "Chen" })
    #expect(chen.tableIDs == [try store.table("T01"), try store.table("T02")])
    #expect(try tonight().count == 2)
  }

  @Test("Two guests of one name at one time are two bookings, however often their file comes")
  func namesakes() throws {
    let rows = [
      row(2, phone: "13800138001"), row(3, 2, phone: "13800138002"), row(4, 6), row(5, 6),
    ]
    let first = try database.perform(ImportBookings(rows), by: store.manager)
    // The last line is the one before it once more.
    #expect(first.booked == 3 && first.unchanged == 1)
    #expect(try tonight().map(\.partySize).sorted() == [2, 4, 6])
    try expectNothingWritten(store) {
      let again = try database.perform(ImportBookings(rows), by: store.manager)
      #expect(again.unchanged == 4)
    }
  }

  @Test("A file that says nothing new does not put back what was changed here")
  func changedHere() throws {
    let first = row(2, uid: "a@other")
    _ = try bringIn(first)
    let booked = try #require(try tonight().first)
    let moved = try database.perform(
      ChangeReservation(booked.id, at: booked.at.advanced(byMinutes: 30), partySize: 2),
      by: store.host)
    try expectNothingWritten(store) {
      let again = try bringIn(first)
      #expect(again.unchanged == 1)
    }
    #expect(try tonight() == [moved])
    // What it says anew counts, and so does what it says after that, be it what it said at first.
    #expect(try bringIn(row(2, uid: "a@other", 5)).changed == 1)
    #expect(try bringIn(first).changed == 1)
    #expect(try tonight().map(\.partySize) == [4])
    try expectEventsEqualRevisions(store)
  }

  @Test("An older file of this store undoes nothing that was changed here since")
  func olderOwnFile() throws {
    let day = LocalDate(year: 2026, month: 11, day: 22)
    _ = try bringIn(row(2))
    let booked = try #require(try tonight().first)
    let exported = try exportedRows(of: day)
    let calendar = database.store.calendar
    let sheet = BookingFile.sheetText(of: exported, calendar: calendar)
    let file = try BookingFile(Array(sheet.utf8), file: "a.csv", calendar: calendar)
    _ = try database.perform(
      ChangeReservation(booked.id, at: booked.at.advanced(byMinutes: 30)), by: store.host)
    try expectNothingWritten(store) {
      for rows in [exported, file.rows] {
        do {
          _ = try database.perform(ImportBookings(rows), by: store.manager)
          Issue.record("the older file won")
        } catch let error as BookingsRefused {
          #expect(error.refused.map(\.reason.english).first?.contains("changed here") == true)
        }
      }
    }
    // The newer one, with a change of somebody in it, counts.
    var newer = try exportedRows(of: day)
    newer[0].partySize = 5
    #expect(try database.perform(ImportBookings(newer), by: store.manager).changed == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("One that is refused keeps all out, each with its line, unless the others are wanted")
  func allOrNothing() throws {
    let rows = [
      row(2, uid: "a", tables: ["T01"]), row(3, uid: "b", name: "Chen", tables: ["T01"]),
      row(4, uid: "c", tables: ["T99"]), row(5, uid: "d", inMinutes: -60),
      row(6, uid: "e", name: "Novak", tables: ["T02"]),
    ]
    try expectNothingWritten(store) {
      do {
        _ = try database.perform(ImportBookings(rows), by: store.manager)
        Issue.record("it was imported")
      } catch let error as BookingsRefused {
        #expect(error.refused.map(\.line) == [3, 4, 5])
        #expect(error.refused[0].reason.english.hasPrefix("T01 is booked for 李先生 at 19:00."))
        #expect(error.refused[1].reason.english.contains("no table T99"))
      }
    }
    // Nor is anything taken in when a line could not be read.
    expectNothingWritten(store) {
      #expect(throws: BookingsRefused(refused: [], unreadable: 1)) {
        try database.perform(
          ImportBookings([row(2, uid: "a")], unreadable: 1), by: store.manager)
      }
    }
    let outcome = try database.perform(
      ImportBookings(rows, unreadable: 1, partial: true), by: store.manager)
    #expect(outcome.booked == 2)
    #expect(outcome.refused.map(\.line) == [3, 4, 5])
    #expect(try Set(tonight().map(\.guestName)) == ["李先生", "Novak"])
    try expectEventsEqualRevisions(store)
  }

  @Test("What is over here is not opened again by a file")
  func over() throws {
    _ = try bringIn(row(2, uid: "a"))
    let booking = try #require(try tonight().first)
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    try expectNothingWritten(store) {
      let again = try bringIn(row(2, uid: "a"))
      #expect(again.unchanged == 1)
    }
    #expect(throws: BookingsRefused.self) { try bringIn(row(2, uid: "a", 3)) }
    _ = try bringIn(row(3, uid: "b", name: "Chen", tables: ["T01"]))
    let chen = try #require(try tonight().first { $0.guestName == "Chen" })
    _ = try database.perform(SeatParty(.reservation(chen.id), at: chen.tableIDs), by: store.host)
    #expect(try bringIn(row(3, uid: "b", name: "Chen", tables: ["T01"])).unchanged == 1)
  }

  @Test("Guests' words are kept as words, and what no booking may hold is refused")
  func words() throws {
    let name = "x'); DROP TABLE reservation; --"
    #expect(try bringIn(row(2, uid: "a", name: name, note: "=1+1\u{202E}\u{7}")).booked == 1)
    #expect(try tonight().map(\.guestName) == [name])
    #expect(try tonight().first?.note == "=1+1")
    #expect(throws: BookingsRefused.self) {
      try bringIn(row(3, uid: "b", name: "Chen", note: "card 4111 1111 1111 1111"))
    }
    // The file's name for it may hold a guest's name: it is not kept as it stands.
    _ = try bringIn(row(4, uid: "li-min@other", name: "Li"))
    #expect(
      try store.number("SELECT count(*) FROM importedBooking WHERE uidHash LIKE '%li-min%'") == 0)
  }

  @Test("What is exported comes back as the same bookings, also after both files were swapped")
  func roundTrip() throws {
    for (index, name) in ["李先生", "Chen, \"the\" second", "=Novak"].enumerated() {
      _ = try database.perform(
        BookTable(
          NewReservation(
            at: store.clock.now.advanced(byMinutes: 60 + index), partySize: 2 + index,
            guestName: name, phone: "1380013800\(index)", note: "a; b\\c",
            tableIDs: [try store.table("T0\(index + 1)")])), by: store.host)
    }
    let gone = try #require(try tonight().last)
    _ = try database.perform(CancelReservation(gone.id, reason: "ill"), by: store.host)
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let rows = try database.perform(
      ExportBookings(from: day, through: day, withPhones: true), by: store.manager)
    #expect(rows.map(\.phone) == (0..<3).map { "+861380013800\($0)" })
    #expect(rows.map(\.status) == [.confirmed, .confirmed, .cancelled])
    // Another calendar takes what was changed more often for the newer one.
    #expect(rows.map(\.sequence) == [1, 1, 2])
    #expect(try store.auditEntries("bookingPhonesExported") == 1)
    #expect(throws: StaffError.notPermitted(.revealPhone)) {
      try database.perform(
        ExportBookings(from: day, through: day, withPhones: true), by: store.server)
    }
    #expect(throws: StaffError.notPermitted(.queue)) {
      try database.perform(ExportBookings(from: day, through: day), by: store.cook)
    }
    #expect(try store.auditEntries("bookingsExported") == 0)
    #expect(try exportedRows(of: day).map(\.phone) == [nil, nil, nil])
    #expect(try store.auditEntries("bookingsExported") == 1)
    let calendar = database.store.calendar
    let texts = [
      (
        "a.ics",
        BookingFile.calendarText(of: rows, store: database.store.name, written: store.clock.now) {
          _, _ in 90
        }
      ),
      ("a.csv", BookingFile.sheetText(of: rows, calendar: calendar)),
    ]
    for (name, text) in texts {
      let file = try BookingFile(Array(text.utf8), file: name, calendar: calendar)
      #expect(file.problems.isEmpty)
      try expectNothingWritten(store) {
        let outcome = try database.perform(ImportBookings(file.rows), by: store.manager)
        #expect(outcome.unchanged == 3)
      }
      // Another house has never heard of them.
      let other = try TestStore(replacing: [("code = \"river\"", "code = \"lake\"")])
      for _ in 0..<2 {
        _ = try other.database.perform(ImportBookings(file.rows), by: other.manager)
      }
      let there = try other.database.bookings(on: day).map(\.reservation)
      #expect(there.map(\.guestName) == rows.prefix(2).map(\.guestName))
      #expect(there.map(\.note) == ["a; b\\c", "a; b\\c"])
      #expect(there.map(\.at) == rows.prefix(2).map(\.at))
    }
  }

  @Test("Only who manages the store brings a file in")
  func permission() throws {
    #expect(throws: StaffError.notPermitted(.manageStore)) {
      try database.perform(ImportBookings([row(2)]), by: store.host)
    }
  }
}
