import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A guest's own app")
struct GuestRequestTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
  }

  @Test("gets the next number of its band, as if the guest stood at the door")
  func takesANumber() throws {
    _ = try store.ticket(2)
    let id = store.newID(Ticket.self)
    try store.receive(store.ticketRequest(id, guests: 2, phone: "139 0000 1111"))
    let ticket = try #require(try store.database.ticket(id))
    #expect(ticket.displayNumber == "A002")
    #expect(ticket.phone == "+8613900001111")
    #expect(
      try store.events(after: 1) == ["foh.ticket.issued.v2", "foh.guest-request.accepted.v1"])
    #expect(try store.lastFact(as: GuestRequestFact.self)?.number == "A002")
    #expect(try store.database.doorBoard().guestRequests.map(\.id) == [id.rawValue])
    #expect(try store.database.ticketHistory(id).map(\.authorName) == ["app"])
    try expectEventsEqualRevisions(store)
  }

  @Test("gets a number on the day after one that was never used, and that one is over")
  func numberOfYesterday() throws {
    let old = try store.ticket(2, phone: "13900001111")
    store.clock.advance(minutes: 24 * 60)
    let id = store.newID(Ticket.self)
    try store.receive(store.ticketRequest(id, guests: 2, phone: "139 0000 1111"))
    #expect(try store.database.ticket(id)?.displayNumber == "A001")
    #expect(try store.database.ticket(old.id)?.stage == .expired)
    try expectEventsEqualRevisions(store)
  }

  @Test("that asks twice, or whose answer was lost, has one number")
  func askedTwice() throws {
    let id = store.newID(Ticket.self)
    let item = try store.ticketRequest(id)
    try store.receive(item)
    try store.receive(item)
    // The store's file was restored, or headquarters': the same request under a later version.
    try store.receive(store.ticketRequest(id, version: 9))
    #expect(try store.number("SELECT count(*) FROM ticket") == 1)
    #expect(try store.number("SELECT count(*) FROM guestRequest") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("is told in both languages why it gets no number")
  func refused() throws {
    func refusal(_ prepare: () throws -> Void, guests: Int = 2, phone: String? = nil) throws
      -> Phrase?
    {
      try prepare()
      let id = store.newID(Ticket.self)
      try store.receive(store.ticketRequest(id, guests: guests, phone: phone))
      #expect(try store.database.ticket(id) == nil)
      return try store.lastFact(as: GuestRequestFact.self)?.reason
    }
    let closed = try refusal { try store.database.perform(SetIntake(.closed), by: store.host) }
    #expect(closed == Phrase("No more numbers tonight.", "今晚已停止取号。"))
    let paused = try refusal {
      try store.database.perform(
        SetIntake(.paused(until: store.clock.now.advanced(byMinutes: 60))), by: store.host)
    }
    #expect(paused?.english.contains("19:00") == true)
    try store.database.perform(SetIntake(.open), by: store.host)
    #expect(try refusal({}, guests: 100)?.chinese == "人数须为 1 至 99。")
    #expect(try refusal({}, guests: -1)?.chinese == "人数须为 1 至 99。")
    let twice = try refusal({ _ = try store.ticket(2, phone: "13900001111") }, phone: "13900001111")
    #expect(twice?.english == "This phone already waits with A001.")
    #expect(try refusal({}, phone: "call me") != nil)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "that books for a time of no clock is refused alone", arguments: [Int64.min, .max, 1 << 60])
  func timeOfNoClock(milliseconds: Int64) throws {
    let good = try store.ticketRequest(store.newID())
    var item = try store.reservationRequest(store.newID())
    guard case .object(var fields)? = item.data else {
      Issue.record("no object")
      return
    }
    fields["at"] = .integer(Int(milliseconds))
    fields["tasks"] = .array([
      .object(["what": .string("candles"), "minutes_before": .integer(30)])
    ])
    item.data = .object(fields)
    #expect(try store.receive(item, good) == FeedOutcome(applied: 1, refused: 1))
    #expect(try store.number("SELECT count(*) FROM reservation") == 0)
  }

  @Test("is not given a number after the guest has stopped waiting for an answer")
  func tooLate() throws {
    let id = store.newID(Ticket.self)
    let item = try store.ticketRequest(id, minutesLeft: 10)
    store.clock.advance(minutes: 11)
    try store.receive(item)
    #expect(try store.database.ticket(id) == nil)
    // The store's clock is fast, and the store knows by how much.
    let other = store.newID(Ticket.self)
    let second = try store.ticketRequest(other, minutesLeft: 10)
    store.clock.advance(minutes: 60)
    try store.receive(second, clockOffsetSeconds: -3600)
    #expect(try store.database.ticket(other) != nil)
  }

  @Test("takes its number back while the guest waits, not once the guest sits")
  func withdrawn() throws {
    let waiting = store.newID(Ticket.self)
    let seated = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(waiting, phone: "13900001111"),
      store.ticketRequest(seated, phone: "13900002222"))
    _ = try store.database.perform(
      SeatParty(.ticket(seated), at: [store.table("T05")]), by: store.host)
    try store.receive(
      ChangeItem(tombstone: .ticketRequest, id: waiting.rawValue, version: 2),
      ChangeItem(tombstone: .ticketRequest, id: seated.rawValue, version: 2))
    #expect(try store.database.ticket(waiting)?.stage == .cancelled)
    #expect(try store.database.ticket(seated)?.stage == .seated)
    // That was the guest's own wish: staff are not offered to undo it.
    #expect(try store.database.undoableSteps().map(\.kind) == [.seated])
    try expectEventsEqualRevisions(store)
  }

  @Test("is recognised by the member's phone")
  func member() throws {
    let member = try store.enrol("王女士", phone: "13900001111", facts: [.allergy(.peanut)])
    let id = store.newID(Ticket.self)
    try store.receive(store.ticketRequest(id, phone: "+86 13900001111"))
    #expect(try store.database.ticket(id)?.memberID == member.id)
    let entry = try store.database.doorBoard().entries.first { $0.id == id }
    #expect(entry?.alerts.isEmpty == false)
  }

  @Test("books the table that fits best at that time")
  func books() throws {
    let id = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(id, guests: 2))
    let booking = try #require(
      try store.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first)
    #expect(booking.reservation.id == id)
    #expect(booking.tableNames == ["T05"])
    #expect(
      try store.events() == ["foh.reservation.booked.v2", "foh.guest-request.accepted.v1"])
    try expectEventsEqualRevisions(store)
  }

  @Test("is promised no table at which other guests are expected to sit still")
  func whereOthersSit() throws {
    _ = try store.seat(2, at: "T05")
    store.clock.advance(minutes: 30)
    try store.receive(
      store.reservationRequest(store.newID(Reservation.self), inMinutes: 60, guests: 2))
    let booking = try #require(
      try store.database.bookings(on: LocalDate(year: 2026, month: 11, day: 22)).first)
    #expect(booking.tableNames == ["T06"])
  }

  @Test("is told when else there is a table, and nobody's name")
  func full() throws {
    let first = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(first, inMinutes: 60, guests: 10))
    let second = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(second, inMinutes: 60, guests: 9))
    // Five tables of four stand together: the second party fits there.
    #expect(try store.lastFact(as: GuestRequestFact.self)?.reason == nil)
    let third = store.newID(Reservation.self)
    try store.receive(store.reservationRequest(third, inMinutes: 60, guests: 16))
    let none = try #require(try store.lastFact(as: GuestRequestFact.self)?.reason)
    #expect(none.english.contains("No table is free"))
    let fourth = store.newID(Reservation.self)
    try store.receive(
      store.reservationRequest(fourth, inMinutes: 60, guests: 10, tables: ["V1"]))
    let taken = try #require(try store.lastFact(as: GuestRequestFact.self)?.reason)
    #expect(taken.english.contains("V1 is taken"))
    #expect(!taken.english.contains("陈先生"))
    #expect(!taken.chinese.contains("陈先生"))
    try expectEventsEqualRevisions(store)
  }

  @Test("that chose dishes finds them on the order, unsent, without what has run out")
  func preorders() throws {
    let id = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(
        id,
        preorder: [
          PreorderedDish(code: "D001", quantity: 2), PreorderedDish(code: "W01", quantity: 1),
          PreorderedDish(code: "G01", quantity: 1), PreorderedDish(code: "D404", quantity: 1),
        ]))
    let reason = try store.lastFact(as: GuestRequestFact.self)?.reason
    #expect(reason?.english == "Not kept for you: G01, D404.")
    _ = try store.database.perform(SetPortionsLeft(store.dish("W01").id, 0), by: store.cook)
    let party = try store.database.perform(
      SeatParty(.ticket(id), at: [store.table("T05")]), by: store.host)
    let lines = try store.database.order(of: party.id).lines.filter { $0.kind == .normal }
    #expect(lines.map(\.name.english) == ["Beef tripe"])
    #expect(lines.map(\.quantity) == [2])
    #expect(lines.map(\.stage) == [.draft])
    try expectEventsEqualRevisions(store)
  }

  @Test("that books gets what is sold out tonight on another day, and not tonight")
  func preordersOfAnotherDay() throws {
    try store.database.perform(SetPortionsLeft(store.dish("D001").id, 0), by: store.cook)
    let dishes = [PreorderedDish(code: "D001", quantity: 2)]
    try store.receive(
      store.reservationRequest(store.newID(), inMinutes: 24 * 60, preorder: dishes))
    let fact = try #require(try store.lastFact(as: GuestRequestFact.self))
    #expect(fact.number == nil)
    #expect(fact.reason == nil)
    #expect(try store.number("SELECT sum(quantity) FROM bookedDish") == 2)
    try store.receive(store.reservationRequest(store.newID(), preorder: dishes))
    #expect(
      try store.lastFact(as: GuestRequestFact.self)?.reason?.english == "Not kept for you: D001.")
    #expect(try store.number("SELECT sum(quantity) FROM bookedDish") == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test("that sends rubbish harms nothing and gets its answer")
  func hostile() throws {
    let id = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(id, name: Hostile.escape, phone: nil),
      store.ticketRequest(store.newID(), name: Hostile.endless),
      store.ticketRequest(Identifier(rawValue: Hostile.sql)),
      store.ticketRequest(Identifier(rawValue: "../../etc/passwd")),
      ChangeItem(
        kind: "ticketRequest", id: store.newID(Ticket.self).rawValue, version: 1,
        data: .object(["party_size": .string("two")])),
      ChangeItem(
        kind: "reservationRequest", id: store.newID(Ticket.self).rawValue, version: .max,
        data: .object(["at": .integer(.max)])),
      ChangeItem(kind: "ticketRequest", id: "", version: -4, data: nil))
    #expect(try store.database.ticket(id)?.guestName == "[2J ]0;owned 王女士")
    #expect(try store.number("SELECT count(*) FROM ticket") == 1)
    try expectEventsEqualRevisions(store)
  }
}
