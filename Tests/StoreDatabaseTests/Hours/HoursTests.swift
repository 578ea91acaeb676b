import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A house with opening hours")
struct HoursTests {
  /// 11:00–14:30 and 17:00–22:00 on Sunday 22 November 2026, where it is 18:00; closed on the 26th.
  static let hours = """
    [hours]
    services = ["11:00-14:30", "17:00-22:00"]

    [[hours.dates]]
    date = "2026-11-26"
    name = { en = "Founders' Day", zh = "店庆" }
    closed = true

    """

  let store: TestStore

  init() throws { store = try TestStore(more: Self.hours) }

  /// 18:00 and some minutes tonight.
  private func time(_ minutes: Int) -> Timestamp { store.clock.now.advanced(byMinutes: minutes) }

  private func booking(_ minutes: Int, guests: Int = 2, tables: [String] = []) throws
    -> NewReservation
  {
    NewReservation(
      at: time(minutes), partySize: guests, guestName: "Chen", tableIDs: try tables.map(store.table)
    )
  }

  /// Who set the hours aside: author, second person, subject and what for.
  private func exceptions() throws -> [[String?]] {
    try store.database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT staffName, authoriserName, subject, detail FROM auditEntry
          WHERE action = 'outsideHours' ORDER BY sequence
          """
      ).map { [$0["staffName"], $0["authoriserName"], $0["subject"], $0["detail"]] }
    }
  }

  private func refusal(_ body: () throws -> Void) throws -> HoursRefusal? {
    expectNothingWritten(store) {
      #expect(throws: HoursRefusal.self, performing: body)
    }
    do {
      try body()
      return nil
    } catch let refusal as HoursRefusal {
      return refusal
    }
  }

  // MARK: Bookings

  @Test("Guests are booked so that they can stay until they are expected to leave")
  func booking() throws {
    _ = try store.database.perform(BookTable(booking(150)), by: store.host)
    // Four stay longer than two.
    let refused = try #require(
      try refusal {
        _ = try store.database.perform(BookTable(booking(150, guests: 4)), by: store.host)
      })
    #expect(refused.nearest.map(\.phrase.english) == ["20:15"])
    _ = try store.database.perform(BookTable(booking(135, guests: 4)), by: store.host)
    #expect(try exceptions().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Closed after the last service, between two and on a day with a name",
    arguments: [
      (300, "Not open then. On Sun 22 Nov: 11:00-14:30 17:00-22:00. Possible: 20:30."),
      (1260, "Not open then. On Mon 23 Nov: 11:00-14:30 17:00-22:00. Possible: 13:00 or 17:00."),
      (
        4 * 1440,
        "On Thu 26 Nov: closed (Founders' Day). Possible: Wed 25 Nov 18:00 or Fri 27 Nov 18:00."
      ),
    ])
  func closed(minutes: Int, words: String) throws {
    let refused = try #require(
      try refusal {
        _ = try store.database.perform(BookTable(booking(minutes)), by: store.host)
      })
    #expect(refused.explanation.english == words)
  }

  @Test("Who may books it all the same; the event and the audit trail say so")
  func bookedAllTheSame() throws {
    let new = try booking(200)
    let booked = try store.database.perform(
      BookTable(new, outsideHours: true), by: store.manager)
    let fact = try #require(try store.lastFact(as: ReservationFact.self))
    #expect(
      fact.reason == "outside the hours: the house closes at 22:00 营业时间外办理：22:00 打烊")
    #expect(
      try exceptions() == [
        ["Max", nil, "reservation/\(booked.id)", "the house closes at 22:00"]
      ])
    try expectEventsEqualRevisions(store)
  }

  @Test("Who may not alone needs a second person who may; neither alone is enough")
  func secondPerson() throws {
    let late = try booking(200)
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.outsideHours)) {
        _ = try store.database.perform(BookTable(late, outsideHours: true), by: store.host)
      }
      #expect(throws: StaffError.mayNotAuthorise) {
        _ = try store.database.perform(
          BookTable(late, outsideHours: true, authoriser: store.server.staff), by: store.host)
      }
    }
    let booked = try store.database.perform(
      BookTable(late, outsideHours: true, authoriser: store.manager.staff), by: store.host)
    #expect(
      try exceptions() == [
        ["Anna", "Max", "reservation/\(booked.id)", "the house closes at 22:00"]
      ])
    #expect(
      try store.lastFact(as: ReservationFact.self)?.reason?.contains("allowed by Max") == true)
  }

  @Test("A permission that was not needed leaves nothing in the audit trail")
  func notNeeded() throws {
    _ = try store.database.perform(BookTable(booking(60), outsideHours: true), by: store.manager)
    #expect(try exceptions().isEmpty)
    #expect(try store.lastFact(as: ReservationFact.self)?.reason == nil)
  }

  @Test("A booking is not moved or enlarged past closing, and renamed there at will")
  func change() throws {
    let inside = try store.database.perform(BookTable(booking(120)), by: store.host)
    for change in [
      ChangeReservation(inside.id, at: time(200)), ChangeReservation(inside.id, partySize: 9),
    ] {
      _ = try #require(
        try refusal { _ = try store.database.perform(change, by: store.host) })
    }
    _ = try store.database.perform(
      ChangeReservation(inside.id, at: time(200), outsideHours: true), by: store.manager)
    #expect(try exceptions().count == 1)
    _ = try store.database.perform(
      ChangeReservation(inside.id, guestName: "Novak"), by: store.host)
    #expect(try exceptions().count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Other times for a table that is promised are times at which the house is open")
  func alternatives() throws {
    _ = try store.database.perform(BookTable(booking(30, tables: ["T05"])), by: store.host)
    _ = try store.database.perform(BookTable(booking(150, tables: ["T05"])), by: store.host)
    do {
      _ = try store.database.perform(BookTable(booking(145, tables: ["T05"])), by: store.host)
      Issue.record("T05 was promised twice")
    } catch ReservationError.conflict(_, _, _, let alternatives) {
      #expect(!alternatives.isEmpty)
      for other in alternatives {
        #expect(store.database.store.hours?.fits(at: other.at, minutes: 90) == true)
      }
    }
  }

  // MARK: The queue

  @Test("No number after the last call, and none between the services until their time")
  func lastCall() throws {
    _ = try store.ticket()
    store.clock.advance(minutes: 180)
    let refused = try #require(
      try refusal {
        _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
      })
    #expect(refused.reason == Phrase("last call was at 21:00", "21:00 起停止取号"))
    let ticket = try store.database.perform(
      IssueTicket(
        NewTicket(partySize: 2), outsideHours: true, authoriser: store.manager.staff),
      by: store.host)
    #expect(
      try exceptions() == [
        ["Anna", "Max", "ticket/\(ticket.id)", "last call was at 21:00"]
      ])
    #expect(
      try store.database.ticketHistory(ticket.id).first?.reason?.english
        == "outside the hours: last call was at 21:00, allowed by Max")
    try expectEventsEqualRevisions(store)
  }

  @Test("Who waits already is called and seated after the last call")
  func whoWaits() throws {
    let ticket = try store.ticket()
    store.clock.advance(minutes: 200)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    _ = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T05")]), by: store.host)
  }

  // MARK: Guests' apps

  @Test("A guest's app gets no number after the last call and no table outside the hours")
  func app() throws {
    let late = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(late, inMinutes: 200))
    #expect(
      try store.lastFact(as: GuestRequestFact.self)?.reason
        == Phrase(
          "They would stay about 90 min, and the house closes at 22:00. Possible: 20:30.",
          "用餐约需 90 分钟，而 22:00 打烊。可订：20:30。"))
    let holiday = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(holiday, inMinutes: 4 * 1440))
    let closed = try #require(try store.lastFact(as: GuestRequestFact.self)?.reason)
    #expect(closed.english.hasPrefix("On Thu 26 Nov: closed (Founders' Day)."))
    #expect(closed.chinese.contains("店庆"))
    store.clock.advance(minutes: 185)
    let number = store.newID(Ticket.self)
    try store.receive(store.ticketRequest(number))
    #expect(try store.database.ticket(number) == nil)
    #expect(
      try store.lastFact(as: GuestRequestFact.self)?.reason?.english
        .hasPrefix("The last call for numbers was at 21:00;") == true)
    #expect(try store.number("SELECT count(*) FROM reservation") == 0)
    #expect(try exceptions().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A full evening offers an app only times at which the house is open")
  func appAlternatives() throws {
    for table in ["V1", "T01", "T02", "T03", "T04"] {
      _ = try store.database.perform(
        BookTable(booking(5, guests: 1, tables: [table])), by: store.host)
    }
    // They are free from 19:35, and ten guests would stay until a quarter past ten.
    try store.receive(store.reservationRequest(store.newID(), inMinutes: 90, guests: 10))
    #expect(
      try store.lastFact(as: GuestRequestFact.self)?.reason?.english
        == "No table is free near that time. Please choose another day or take a number.")
  }

  // MARK: The kitchen

  @Test("After the last order nothing noted later is sent or fired, unless who may says so")
  func lastOrder() throws {
    let party = try store.seat()
    let check = try store.check(of: party)
    func add(hold: Bool = false) throws -> OrderLine {
      try store.database.perform(
        AddLine(NewLine(dishID: store.dish("D001").id, hold: hold), to: check), by: store.server)
    }
    _ = try add()
    store.clock.advance(minutes: 209)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    _ = try add()
    let held = try add(hold: true)
    store.clock.advance(minutes: 1)
    let late = try add(hold: true)
    for verb in [SendLines(of: check), SendLines(of: check, only: [held.id, late.id])] {
      let refused = try #require(
        try refusal { _ = try store.database.perform(verb, by: store.server) })
      #expect(refused.reason == Phrase("last order was at 21:30", "后厨 21:30 停止接单"))
    }
    _ = try #require(
      try refusal { _ = try store.database.perform(FireLines([late.id]), by: store.server) })
    // What was kept back in time is fired whenever the guests want it.
    #expect(
      try store.database.perform(FireLines([held.id]), by: store.server).map(\.stage) == [.sent])
    #expect(try exceptions().isEmpty)
    let sent = try store.database.perform(
      SendLines(of: check, outsideHours: true, authoriser: store.manager.staff), by: store.server)
    #expect(sent.count == 1)
    _ = try store.database.perform(FireLines([late.id], outsideHours: true), by: store.manager)
    #expect(
      try exceptions() == [
        ["李静", "Max", check.rawValue, "last order was at 21:30"],
        ["Max", nil, check.rawValue, "last order was at 21:30"],
      ])
    try expectEventsEqualRevisions(store)
  }

  @Test("A house without hours refuses nothing at four in the morning")
  func alwaysOpen() throws {
    let store = try TestStore()
    store.clock.advance(minutes: 600)
    _ = try store.ticket()
    let party = try store.seat()
    _ = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)),
      by: store.server)
    _ = try store.database.perform(SendLines(of: store.check(of: party)), by: store.server)
    _ = try store.database.perform(
      BookTable(
        NewReservation(at: store.clock.now.advanced(byMinutes: 5), partySize: 2, guestName: "Li")),
      by: store.host)
  }
}
