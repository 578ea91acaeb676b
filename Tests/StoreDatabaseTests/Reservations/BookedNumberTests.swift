import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Booked guests who wait with a number")
struct BookedNumberTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func stage(_ booking: Reservation) throws -> Reservation.Stage? {
    try database.read { try Reservation.fetchOne($0, id: booking.id)?.stage }
  }

  @Test("Their number has their booking, name, note and member, and they are here")
  func promise() throws {
    let member = try store.enrol(phone: "13800005678", facts: [.allergy(.peanut)])
    let booking = try store.book(phone: "13800005678", note: "window")
    _ = try database.perform(
      NoteNeeds([.allergy(.soy)], for: .reservation(booking.id)), by: store.host)
    let ticket = try store.number(booking)
    #expect(ticket.reservationID == booking.id)
    #expect(ticket.displayNumber == "A001")
    #expect(ticket.guestName == "王女士")
    #expect(ticket.note == "window")
    #expect(ticket.memberID == member.id)
    #expect(try stage(booking) == .arrived)
    #expect(try store.state(of: "T01") == .held)
    let entry = try #require(try database.doorBoard().entries.first)
    #expect(entry.ticket.reservationID == booking.id)
    #expect(entry.said.count == 1)
    #expect(try database.careAlerts().count == 1)
    // Again it is the same number, from any terminal.
    #expect(try store.number(booking).id == ticket.id)
    #expect(try database.ticketHistory(ticket.id).first?.reason?.english == "booked for 18:10")
    try expectEventsEqualRevisions(store)
  }

  @Test("A number that they took themselves becomes that of their booking")
  func ownNumber() throws {
    let booking = try store.book(phone: "13911112222")
    let own = try store.ticket(2, phone: "13911112222")
    let ticket = try store.number(booking)
    #expect(ticket.id == own.id)
    #expect(ticket.reservationID == booking.id)
    // A phone that booked twice has one number; the second party waits without it.
    let second = try store.book("Li", minutes: 12, at: ["T02"], phone: "13911112222")
    #expect(try store.number(second).phone == nil)
    try expectEventsEqualRevisions(store)
  }

  @Test("They are called before those without a booking, when their table is there")
  func calledFirst() throws {
    let walkIn = try store.ticket(2)
    let booking = try store.book()
    let ticket = try store.number(booking)
    let blocked = try store.seat(2, at: "T02")
    #expect(try database.doorBoard().bands.first?.next?.id == walkIn.id)
    let called = try database.perform(CallNext(), by: store.host)
    #expect(called.id == ticket.id)
    #expect(try database.perform(CallNext(), by: store.host).id == walkIn.id)
    #expect(blocked.ticketID == nil)
    // A band's own queue is that of guests without a booking.
    _ = try store.book("Li", minutes: 12, at: ["V1"])
    #expect(throws: DoorError.nobodyWaiting(band: "A")) {
      _ = try database.perform(CallNext(band: "A"), by: store.host)
    }
  }

  @Test("While their table is not free nobody is called in their place to it")
  func tableNotThere() throws {
    let booking = try store.book(minutes: 30)
    for table in ["T02", "T03", "T04", "T05", "T06", "V1"] { _ = try store.seat(2, at: table) }
    let sitting = try store.seat(2, at: "T01")
    _ = try store.number(booking)
    #expect(throws: DoorError.noTableFree) {
      _ = try database.perform(CallNext(), by: store.host)
    }
    _ = try database.perform(PartyLeaves(sitting.id), by: store.server)
    try database.perform(MarkTableReady(store.table("T01")), by: store.host)
    _ = try store.ticket(2)
    #expect(try database.perform(CallNext(), by: store.host).reservationID == booking.id)
  }

  /// The ways to a table, each of which seats the booking with its number, and its dishes once.
  enum Way: CaseIterable {
    case number, booking, deferred, anotherTable, undoneAndAgain
  }

  @Test(
    "Every way to a table seats the booking, ends the number and orders its dishes once",
    arguments: Way.allCases)
  func seated(_ way: Way) throws {
    let booking = try store.book()
    _ = try database.perform(
      BookDishes([NewLine(dishID: store.dish("D001").id, hold: true)], for: booking.id),
      by: store.host)
    let ticket = try store.number(booking)
    let party: Party
    switch way {
    case .number: party = try store.seat(.ticket(ticket.id))
    case .booking: party = try store.seat(.reservation(booking.id))
    case .anotherTable: party = try store.seat(.ticket(ticket.id), at: "T02")
    case .deferred:
      try store.callAndWait(ticket)
      #expect(
        try database.perform(MissTicket(ticket.id), by: store.host).reservationID == booking.id)
      party = try store.seat(.ticket(ticket.id))
    case .undoneAndAgain:
      _ = try store.seat(.ticket(ticket.id))
      store.clock.advance(seconds: 5)
      _ = try database.perform(UndoSeating(store.step(.seated).id), by: store.host)
      #expect(try stage(booking) == .arrived)
      #expect(try database.ticket(ticket.id)?.stage == .waiting)
      #expect(try database.ticket(ticket.id)?.reservationID == booking.id)
      party = try store.seat(.reservation(booking.id))
    }
    #expect(party.reservationID == booking.id)
    #expect(party.ticketID == ticket.id)
    #expect(try stage(booking) == .seated)
    #expect(try database.ticket(ticket.id)?.stage == .seated)
    let lines = try database.order(of: party.id).lines.filter { $0.stage != .voided }
    #expect(lines.filter { $0.kind == .normal }.map(\.stage) == [.held])
    #expect(try database.doorBoard().entries.isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that is over takes its number out of the queue")
  func over() throws {
    let cancelled = try store.book()
    let first = try store.number(cancelled)
    _ = try database.perform(CancelReservation(cancelled.id, reason: "ill"), by: store.host)
    #expect(try database.ticket(first.id)?.stage == .cancelled)
    let slip = try store.book("Li", minutes: 12, at: ["T02"])
    let second = try store.number(slip)
    _ = try database.perform(UndoArrival(store.step(.arrived).id), by: store.host)
    #expect(try database.ticket(second.id)?.stage == .cancelled)
    #expect(try stage(slip) == .confirmed)
    let late = try store.book("Chen", minutes: 13, at: ["T03"])
    let third = try store.number(late)
    store.clock.advance(minutes: 40)
    _ = try database.perform(MarkNoShow(late.id), by: store.host)
    #expect(try database.ticket(third.id)?.stage == .cancelled)
    try expectEventsEqualRevisions(store)
  }

  @Test("A cancelled booking and a no-show that were slips have their number again, in its place")
  func overBySlip() throws {
    let cancelled = try store.book()
    let first = try store.number(cancelled)
    _ = try database.perform(CallTicket(first.id), by: store.host)
    _ = try database.perform(CancelReservation(cancelled.id, reason: "ill"), by: store.host)
    store.clock.advance(seconds: 5)
    _ = try database.perform(UndoBookingCancel(store.step(.bookingCancelled).id), by: store.host)
    let again = try #require(try database.ticket(first.id))
    #expect(again.stage == .called)
    #expect(again.reservationID == cancelled.id)
    #expect(again.rank == first.rank)
    #expect(again.callCount == 1)
    let late = try store.book("Chen", minutes: 12, at: ["T02"])
    let second = try store.number(late)
    store.clock.advance(minutes: 40)
    _ = try database.perform(MarkNoShow(late.id), by: store.host)
    _ = try database.perform(UndoNoShow(store.step(.noShow).id), by: store.host)
    #expect(try database.ticket(second.id)?.stage == .waiting)
    #expect(try store.seat(.ticket(second.id), at: "T02").reservationID == late.id)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking whose phone took another number meanwhile is not restored with its own")
  func phoneWaitsAgain() throws {
    let booking = try store.book(phone: "13911112222")
    _ = try store.number(booking)
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    let other = try store.ticket(2, phone: "13911112222")
    let slip = try store.step(.bookingCancelled)
    #expect(slip.refusal == .waitsAgain(other.displayNumber))
  }

  @Test("Who are not here after all keep the number that they had taken themselves")
  func ownNumberStays() throws {
    let booking = try store.book(phone: "13911112222")
    let own = try store.ticket(2, phone: "13911112222")
    _ = try store.number(booking)
    _ = try database.perform(UndoArrival(store.step(.arrived).id), by: store.host)
    #expect(try stage(booking) == .confirmed)
    let left = try #require(try database.ticket(own.id))
    #expect(left.stage == .waiting)
    #expect(left.reservationID == nil)
    #expect(try store.number(booking).id == own.id)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who come after all get a new number, the one before being over")
  func numberAgain() throws {
    let booking = try store.book()
    let first = try store.number(booking)
    _ = try database.perform(UndoArrival(store.step(.arrived).id), by: store.host)
    let second = try store.number(booking)
    #expect(second.id != first.id)
    #expect(second.reservationID == booking.id)
    #expect(try database.ticket(first.id)?.stage == .cancelled)
    _ = try database.perform(CancelTicket(second.id, reason: "late"), by: store.host)
    #expect(try store.number(booking).stage == .waiting)
    try expectEventsEqualRevisions(store)
  }

  @Test("A missed number waits again when its guests stand at the desk")
  func missedNumber() throws {
    let own = try store.ticket(2, phone: "13911112222")
    func miss(_ ticket: Ticket) throws {
      try store.callAndWait(ticket)
      _ = try database.perform(MissTicket(ticket.id), by: store.host)
    }
    try miss(own)
    try miss(own)
    #expect(try database.ticket(own.id)?.stage == .missed)
    let booking = try store.book(phone: "13911112222")
    let adopted = try store.number(booking)
    #expect(adopted.id == own.id)
    #expect(adopted.stage == .waiting)
    #expect(adopted.reservationID == booking.id)
    try miss(own)
    #expect(try database.ticket(own.id)?.stage == .missed)
    #expect(try store.number(booking).stage == .waiting)
    #expect(try database.perform(CallNext(), by: store.host).id == own.id)
    try expectEventsEqualRevisions(store)
  }

  @Test("Nobody gets a number for another day's booking or for one that is over")
  func refused() throws {
    let tomorrow = try store.book(minutes: 24 * 60)
    expectNothingWritten(store) {
      #expect(throws: ReservationError.notTonight(date: tomorrow.businessDay)) {
        try store.number(tomorrow)
      }
    }
    _ = try database.perform(CancelReservation(tomorrow.id, reason: "ill"), by: store.host)
    #expect(throws: ReservationError.over(.cancelled)) { try store.number(tomorrow) }
    // They were promised a table: a closed queue is not closed to them.
    _ = try database.perform(SetIntake(.closed), by: store.host)
    #expect(try store.number(store.book()).stage == .waiting)
  }
}
