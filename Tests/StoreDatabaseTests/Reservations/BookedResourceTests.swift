import GRDB
import HeadquartersContract
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What is booked beside tables")
struct BookedResourceTests {
  private let store: TestStore

  init() throws { store = try TestStore(more: TestStore.things) }

  private var database: StoreDatabase { store.database }

  private func time(_ minutes: Int) -> Timestamp { TestClock().now.advanced(byMinutes: minutes) }

  /// A booking of tonight, some minutes after 18:00.
  @discardableResult
  private func book(
    _ name: String = "Li", _ minutes: Int = 60, of guests: Int = 2, at tables: [String] = [],
    _ things: String..., tasks: [NewReservation.Task] = []
  ) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: time(minutes), partySize: guests, guestName: name,
          tableIDs: try tables.map(store.table), tasks: tasks,
          resources: things.compactMap(ResourceAmount.init(text:)))), by: store.host)
  }

  private func free(_ code: String, _ minutes: Int) throws -> Int? {
    try database.freeResources(
      at: time(minutes), partySize: 2, for: Identifier(rawValue: "nobody")
    ).first { $0.resource.code == code }?.free
  }

  /// What is refused to a booking, with what is offered instead.
  private func refusal(
    _ booking: () throws -> Void
  ) throws -> (words: Phrase, alternatives: [BookingAlternative])? {
    var refused: ReservationError?
    try expectNothingWritten(store) {
      do {
        try booking()
      } catch let error as ReservationError {
        refused = error
      }
    }
    guard let refused, case .resourceTaken(_, _, _, _, _, let alternatives) = refused else {
      return nil
    }
    return (refused.explanation, alternatives)
  }

  @Test(
    "A lunar birthday with a room, a video-call set and wine to decant: refused when the set is taken, accepted with an alternative, the task shows in time and is recorded as done"
  )
  func lunarBirthday() throws {
    let member = try store.enrol(
      phone: "13800138000", birthday: .lunar(month: 10, day: 14))
    try book("Li", 60, "video")
    var wish = NewReservation(
      at: time(120), partySize: 8, guestName: "王女士", memberID: member.id,
      tasks: [.init(what: "decant the wine", minutesBefore: 30)],
      resources: [ResourceAmount("lotus"), ResourceAmount("video")])
    let refused = try #require(
      try refusal { _ = try database.perform(BookTable(wish), by: store.host) })
    // Li's two guests stay 90 minutes from 19:00, with 15 for the hold and 15 at each end for the set.
    #expect(
      refused.words.english
        == "The video-call set is taken 18:30–20:45 by Li's booking. Offer V1 at 20:00 without "
        + "video-call set, or V1 at 21:15.")
    #expect(refused.words.chinese.hasPrefix("视频设备 18:30–20:45 已被Li的订位占用。"))
    let later = try #require(refused.alternatives.last)
    wish.at = later.at
    wish.tableIDs = later.tableIDs
    let booked = try database.perform(BookTable(wish), by: store.host)
    #expect(booked.tableIDs == [try store.table("V1")])
    #expect(booked.resources == wish.resources)
    #expect(booked.tasks.map(\.what) == ["decant the wine", "set up the video call"])
    #expect(booked.tasks.map(\.dueAt) == [time(165), time(175)])
    // The set is the server's to make ready, and the wine everybody's.
    #expect(booked.tasks.map(\.assignee?.who) == [nil, .role("server")])
    let listed = try database.bookings(on: booked.businessDay).last?.reservation
    #expect(listed?.resources == wish.resources && listed?.tasks == booked.tasks)

    store.clock.advance(minutes: 150)
    try database.raiseDueTasks()
    let alert = try #require(
      try database.careAlerts().first { $0.reason.english == "decant the wine" })
    #expect(alert.tableNames == "V1" && alert.dueAt == time(165))
    let wine = try #require(booked.tasks.first)
    let done = try database.perform(FinishPreparation(wine.id), by: store.server)
    #expect(done.tasks.first?.doneAt == store.clock.now)
    #expect(
      try !database.careAlerts().contains {
        $0.reason.english == "decant the wine" && $0.stage == .open
      })
    let fact = try #require(try store.lastFact(as: ReservationFact.self))
    #expect(fact.resources == wish.resources && fact.reason == "decant the wine")
    _ = try database.perform(ReservationArrived(booked.id), by: store.host)
    #expect(try database.careAlerts().contains { $0.kind == .birthday })
    try expectEventsEqualRevisions(store)
  }

  @Test("What is left of a thing is offered, and a room is somebody's with its tables")
  func offered() throws {
    try book("Li", 60, "chairs:4")
    let fewer = try #require(try refusal { try book("Chen", 90, "chairs:3") })
    #expect(
      fewer.words.english.hasPrefix(
        "baby chair: 3 asked for, 2 of 6 free then; 4 are with Li's booking 18:45–20:30. Offer 19:30 "
          + "with baby chair ×2, or 19:30 without baby chair, or 20:45."))
    #expect(fewer.alternatives.map(\.resources) == [[ResourceAmount("chairs", 2)], [], nil])
    try book("Chen", 90, "chairs:2")
    #expect(try free("chairs", 90) == 0)

    let room = try book("Wang", 60, of: 6, "lotus")
    #expect(room.tableIDs == [try store.table("V1")])
    #expect(throws: ReservationError.self) { try book("Chen", 90, of: 6, at: ["V1"]) }
    #expect(try free("lotus", 90) == 0)
    // Whoever has the table has the room, though nobody asked for it.
    try book("Novak", 300, of: 6, at: ["V1"])
    #expect(try free("lotus", 300) == 0)
    #expect(throws: ReservationError.self) { try book("Zhou", 300, of: 6, "lotus") }
    #expect(throws: ResourceRefusal.unknown("piano")) { try book("Zhou", 300, of: 6, "piano") }
    #expect(throws: SeatingRefusal.self) { try book("Zhou", 500, of: 16, "lotus") }
    try expectEventsEqualRevisions(store)
  }

  @Test("A change, a cancellation, a no-show and guests who leave give back what they had")
  func givenBack() throws {
    let booking = try book("Li", 60, at: ["T01"], "video")
    #expect(try free("video", 60) == 0)
    // The set goes along to another time, with what is to be prepared for it.
    let moved = try database.perform(
      ChangeReservation(booking.id, at: time(240)), by: store.host)
    #expect(try free("video", 60) == 1 && free("video", 240) == 0)
    #expect(moved.tasks.map(\.dueAt) == [time(220)])
    // Only a name: nothing is promised anew.
    let renamed = try database.perform(
      ChangeReservation(booking.id, guestName: "Li Wei"), by: store.host)
    #expect(renamed.resources == booking.resources && renamed.tasks == moved.tasks)
    let without = try database.perform(
      ChangeReservation(booking.id, resources: [ResourceAmount("chairs", 2)]), by: store.host)
    #expect(without.tasks.isEmpty && without.tableIDs == booking.tableIDs)
    #expect(try free("video", 240) == 1 && free("chairs", 240) == 4)
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    #expect(try free("chairs", 240) == 6)

    let late = try book("Chen", 10, "video")
    store.clock.advance(minutes: 40)
    _ = try database.perform(MarkNoShow(late.id), by: store.host)
    #expect(try free("video", 60) == 1)
    // It is somebody else's when the slip is to be undone.
    try book("Wang", 60, "video")
    let step = try #require(try database.undoableSteps().first { $0.kind == .noShow })
    #expect(throws: UndoRefusal.self) {
      try database.perform(UndoNoShow(step.id), by: store.host)
    }

    let guests = try book("Novak", 41, at: ["T02"], "chairs:6")
    let party = try store.seat(guests, at: "T02")
    store.clock.advance(minutes: 200)
    // Who sits longer than expected still has them.
    #expect(try free("chairs", 250) == 0)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try free("chairs", 250) == 6)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking of today does not promise the chairs in which children without one sit")
  func walkIns() throws {
    let party = try store.seat(4, at: "T01")
    for seat in 1...2 { try store.ask(for: .highChair, seat: seat, .party(party.id)) }
    #expect(try free("chairs", 30) == 4)
    let refused = try #require(try refusal { try book("Li", 30, "chairs:5") })
    #expect(refused.words.english.contains("2 are with guests who sit here"))
    try book("Li", 24 * 60, "chairs:6")
    // What a booking has is not counted a second time when its guests ask for it at the table.
    let booked = try book("Chen", 10, at: ["T02"], "chairs:2")
    let guests = try store.seat(booked, at: "T02")
    try store.ask(for: .highChair, seat: 1, .party(guests.id))
    #expect(try free("chairs", 30) == 2)
    // Nor is a chair two that they asked for on the phone and again at the door.
    let phone = "13911112222"
    let twice = try store.book("Wu", minutes: 10, guests: 2, at: ["T03"], phone: phone)
    try store.ask(for: .highChair, .reservation(twice.id))
    let own = try store.ticket(2, phone: phone)
    try store.ask(for: .highChair, .ticket(own.id))
    #expect(try store.number(twice).id == own.id)
    _ = try store.seat(.ticket(own.id), at: "T03")
    #expect(try free("chairs", 30) == 1)
  }

  @Test("Chairs are added to a booking whose table is promised in spite of who sits there")
  func chairsAlone() throws {
    _ = try store.seat(4, at: "T01")
    let booking = try database.perform(
      BookTable(
        NewReservation(
          at: time(60), partySize: 4, guestName: "Li", tableIDs: [try store.table("T01")]),
        despiteGuests: true), by: store.host)
    let changed = try database.perform(
      ChangeReservation(booking.id, resources: [ResourceAmount("chairs", 2)]), by: store.host)
    #expect(changed.tableIDs == booking.tableIDs)
    #expect(try free("chairs", 60) == 4)
    // A room is another place, of which is asked.
    #expect(throws: ReservationError.self) {
      try database.perform(
        ChangeReservation(booking.id, resources: [ResourceAmount("lotus")]), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Two terminals promise the last set once, and the file itself no second one")
  func lastOne() throws {
    let other = try store.anotherTerminal()
    try book("Li", 60, "video")
    #expect(throws: ReservationError.self) {
      try other.perform(
        BookTable(
          NewReservation(
            at: time(90), partySize: 2, guestName: "Chen", resources: [ResourceAmount("video")])),
        by: store.host)
    }
    let chen = try book("Chen", 90)
    #expect(throws: StoreError.refusedByFile(.resourcePromised)) {
      try database.write(by: store.host) { transaction in
        try transaction.db.execute(
          sql: """
            INSERT INTO reservationResource
              (reservationID, resourceCode, amount, position, fromAt, untilAt)
            SELECT ?, resourceCode, 1, 0, fromAt + 1, untilAt + 1 FROM reservationResource
            """, arguments: [chen.id])
      }
    }
  }

  @Test("Bookings that come again have the same things, each evening for itself")
  func series() throws {
    let first = try book("Li", 60, at: ["T01"], "video", "chairs:2")
    let next = try #require(
      try database.perform(
        RepeatBooking(first.id, through: first.businessDay.adding(days: 7)), by: store.host
      ).first)
    #expect(next.resources == first.resources)
    #expect(next.tasks.map(\.what) == ["set up the video call"])
  }

  @Test("A file carries what is booked by its codes, and an unknown one is told with its line")
  func files() throws {
    try book("Li", 60, "video", "chairs:2")
    let day = LocalDate(year: 2026, month: 11, day: 22)
    let rows = try database.perform(
      ExportBookings(from: day, through: day), by: store.host)
    let calendar = database.store.calendar
    for (name, text) in [
      (
        "a.ics",
        BookingFile.calendarText(
          of: rows, store: database.store.name, written: store.clock.now
        ) { _, _ in 90 }
      ),
      ("a.csv", BookingFile.sheetText(of: rows, calendar: calendar)),
    ] {
      let file = try BookingFile(Array(text.utf8), file: name, calendar: calendar)
      #expect(file.rows.first?.resources == [ResourceAmount("video"), ResourceAmount("chairs", 2)])
    }
    let sheet = """
      date,time,guests,name,resources
      2026-11-23,19:00,2,Chen,chairs:2
      2026-11-23,19:00,2,Novak,piano
      2026-11-23,20:00,2,Zhou,chairs:none

      """
    let file = try BookingFile(Array(sheet.utf8), file: "b.csv", calendar: calendar)
    #expect(file.problems.map(\.line) == [4])
    let outcome = try database.perform(
      ImportBookings(file.rows, unreadable: 1, partial: true), by: store.manager)
    #expect(outcome.booked == 1 && outcome.refused.map(\.line) == [3])
    #expect(outcome.refused.first?.reason.english.contains("piano") == true)
    #expect(try free("chairs", 24 * 60 + 60) == 4)
  }

  @Test("A configuration with fewer than are promised is refused, with the bookings named")
  func fewer() throws {
    try book("Li", 60, "chairs:4")
    try book("Chen", 90, "chairs:1")
    try book("Wang", 400, of: 6, "lotus")
    let four = TestStore.things.replacing("count = 6", with: "count = 4")
    #expect(
      try store.refusals(store.file(more: four)) == [
        "chairs: 4 promised to Li from 2026-11-22 18:45, and 4 would be too few. Change that booking "
          + "first.",
        "chairs: 1 promised to Chen from 2026-11-22 19:15, and 4 would be too few. Change that "
          + "booking first.",
      ])
    let moved = TestStore.things.replacing("tables = \"V1\"", with: "tables = \"T01, T02\"")
    #expect(
      try store.refusals(store.file(more: moved)).first?.hasPrefix(
        "lotus: the room is promised to Wang from 2026-11-23 00:25") == true)
    #expect(try store.refusals(store.file()).count == 3)
    let five = TestStore.things.replacing("count = 6", with: "count = 5")
    let plan = try store.configure(store.file(more: five))
    #expect(plan.changes.map(\.words.english) == ["chairs: how many 6 → 5"])
    #expect(try store.configured().settings.resources.last?.count == 5)
  }
}
