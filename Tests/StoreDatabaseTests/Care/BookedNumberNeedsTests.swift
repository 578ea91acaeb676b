import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What booked guests say while they wait with a number")
struct BookedNumberNeedsTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  @Test("It is kept with the booking when the number is cancelled, with who comes along")
  func numberEnds() throws {
    let booking = try store.book()
    let ticket = try store.number(booking)
    let (first, second) = (
      try store.enrol(facts: [.allergy(.soy)]), try store.enrol("李先生", facts: [.allergy(.egg)])
    )
    _ = try database.perform(
      NoteNeeds([.allergy(.peanut)], for: .ticket(ticket.id)), by: store.host)
    for guest in [first, second] {
      _ = try database.perform(AddGuest(guest.id, to: .ticket(ticket.id)), by: store.host)
    }
    #expect(try database.said(by: .ticket(ticket.id)).map(\.what) == [.allergy(.peanut)])
    #expect(try database.said(by: .reservation(booking.id)).map(\.what) == [.allergy(.peanut)])
    _ = try database.perform(CancelTicket(ticket.id, reason: "gone"), by: store.host)
    let party = try store.seat(.reservation(booking.id))
    #expect(party.memberID == first.id)
    #expect(try database.needs(of: party.id).allergies == [.peanut, .soy, .egg])
    #expect(
      try database.guests(of: .party(party.id)).map(\.memberID) == [first.id, second.id])
    try expectEventsEqualRevisions(store)
  }

  @Test("Said of the booking and of its number, it is one, raised once", arguments: [true, false])
  func saidTwice(bookingFirst: Bool) throws {
    let booking = try store.book()
    let ticket = try store.number(booking)
    let owners: [GuestNeed.Owner] = [.reservation(booking.id), .ticket(ticket.id)]
    for owner in bookingFirst ? owners : owners.reversed() {
      _ = try database.perform(NoteNeeds([.help(.highChair)], for: owner), by: store.host)
    }
    #expect(try store.number("SELECT count(*) FROM guestNeed") == 1)
    #expect(try database.careAlerts().count == 1)
    let party = try store.seat(.ticket(ticket.id))
    _ = try database.perform(
      NoteNeeds([.help(.highChair)], for: .party(party.id)), by: store.server)
    #expect(try store.number("SELECT count(*) FROM guestNeed") == 1)
    #expect(try database.careAlerts(for: party.id).count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("A number that they took themselves says it of their booking too, once")
  func ownNumber() throws {
    let booking = try store.book(phone: "13911112222")
    let own = try store.ticket(2, phone: "13911112222")
    _ = try database.perform(NoteNeeds([.help(.highChair)], for: .ticket(own.id)), by: store.host)
    #expect(try store.number(booking).id == own.id)
    _ = try database.perform(
      NoteNeeds([.help(.highChair)], for: .reservation(booking.id)), by: store.host)
    #expect(try store.number("SELECT count(*) FROM guestNeed") == 1)
    let day = database.store.calendar.businessDay(of: store.clock.now)
    let entry = try #require(try database.bookings(on: day).first)
    #expect(entry.said.map(\.what) == [.help(.highChair)])
    #expect(entry.alerts.count == 1)
    #expect(try store.seat(.ticket(own.id)).reservationID == booking.id)
    try expectEventsEqualRevisions(store)
  }

  @Test("A number of their own that waits on without the booking keeps what was said since")
  func ownNumberWaitsOn() throws {
    let booking = try store.book(phone: "13911112222")
    _ = try database.perform(
      NoteNeeds([.allergy(.soy)], for: .reservation(booking.id)), by: store.host)
    let own = try store.ticket(2, phone: "13911112222")
    _ = try store.number(booking)
    store.clock.advance(seconds: 1)
    _ = try database.perform(
      NoteNeeds([.allergy(.peanut), .help(.wheelchair)], for: .ticket(own.id)), by: store.host)
    let step = try #require(try database.undoableSteps().first { $0.kind == .arrived })
    _ = try database.perform(UndoArrival(step.id), by: store.host)
    #expect(try database.ticket(own.id)?.stage == .waiting)
    let party = try database.perform(
      SeatParty(.ticket(own.id), at: [store.table("T02")]), by: store.host)
    #expect(try database.needs(of: party.id).allergies == [.peanut])
    #expect(try database.careAlerts(for: party.id).map(\.kind) == [.elderly])
    try expectEventsEqualRevisions(store)
  }

  @Test("Whose booking it is, theirs is the number")
  func member() throws {
    let booking = try store.book()
    let ticket = try store.number(booking)
    let member = try store.enrol()
    _ = try database.perform(
      AttachMemberToReservation(member.id, toReservation: booking.id), by: store.host)
    #expect(try database.ticket(ticket.id)?.memberID == member.id)
    let other = try store.enrol("李先生")
    _ = try database.perform(AttachMemberToTicket(other.id, toTicket: ticket.id), by: store.host)
    #expect(
      try database.read { try Reservation.fetchOne($0, id: booking.id) }?.memberID == other.id)
    try expectEventsEqualRevisions(store)
  }
}
