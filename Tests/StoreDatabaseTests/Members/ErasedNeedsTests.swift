import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("What the guests of an erased member asked for")
struct ErasedNeedsTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func book(_ member: Member, minutes: Int, task: String? = nil) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: minutes), partySize: 2, guestName: member.name,
          memberID: member.id, tableIDs: [store.table("T01")],
          tasks: task.map { [NewReservation.Task(what: $0, minutesBefore: 10)] } ?? [])),
      by: store.host)
  }

  private func erase(_ member: Member) throws {
    try store.receive(ChangeItem(tombstone: .member, id: member.id.rawValue, version: 99))
  }

  @Test("Nothing rings or goes up for a booking to come", arguments: [false, true])
  func toCome(isClaimed: Bool) throws {
    let member = try store.enrol()
    let booking = try book(member, minutes: 10)
    _ = try database.perform(
      NoteNeeds([.help(.wheelchair), .allergy(.peanut)], for: .reservation(booking.id)),
      by: store.host)
    try database.raiseDueTasks()
    let alert = try #require(try database.careAlerts().first)
    if isClaimed { _ = try database.perform(ClaimCare(alert.id), by: store.server) }
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    #expect(try database.careAlerts().isEmpty)
    #expect(try database.said(by: .reservation(booking.id)).isEmpty)
    store.clock.advance(minutes: 30)
    let before = try store.events().count
    try database.raiseDueTasks()
    try database.escalateLateCare()
    #expect(try store.events(after: before) == [])
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  private func book(_ name: String, phone: String, at table: String = "T01") throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: name,
          phone: phone, note: "peanut allergy", tableIDs: [store.table(table)])), by: store.host)
  }

  @Test("The number that has nothing of them but their booking's name and note loses both")
  func numberOfBooking() throws {
    // A phone has one number: the second booking's has none.
    let bookings = try ["T01", "T02"].map {
      try book("Zephyrine", phone: "13977774242", at: $0)
    }
    for booking in bookings {
      store.clock.advance(seconds: 1)
      _ = try database.perform(GiveBookedNumber(booking.id), by: store.host)
    }
    for booking in bookings {
      _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    }
    #expect(try store.number("SELECT count(*) FROM ticket WHERE phone IS NULL") == 1)
    let member = try store.enrol("Zephyrine", phone: "13977774242")
    _ = try database.perform(EraseMember(member.id), by: store.manager)
    for table in ["ticket", "reservation"] {
      #expect(
        try store.number(
          """
          SELECT count(*) FROM \(table)
          WHERE guestName = 'Zephyrine' OR phone IS NOT NULL OR note IS NOT NULL
          """) == 0)
    }
    #expect(try database.checkInvariants() == [])
  }

  @Test(
    "With what was said of a number, or of its booking, the words of both go on the next day",
    arguments: [true, false])
  func wordsOfBoth(ofOwnNumber: Bool) throws {
    let booking = try book("Lin", phone: "13977774242")
    let line = NewLine(dishID: try store.dish("D001").id, note: "peanut allergy")
    _ = try database.perform(BookDishes([line], for: booking.id), by: store.host)
    if ofOwnNumber {
      let own = try store.ticket(2, phone: "13977774242")
      _ = try database.perform(NoteNeeds([.allergy(.peanut)], for: .ticket(own.id)), by: store.host)
    }
    let ticket = try database.perform(GiveBookedNumber(booking.id), by: store.host)
    if !ofOwnNumber {
      _ = try database.perform(
        NoteNeeds([.allergy(.peanut)], for: .ticket(ticket.id)), by: store.host)
    }
    _ = try database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T03")
    for table in ["ticket", "reservation", "bookedDish"] {
      #expect(try store.number("SELECT count(*) FROM \(table) WHERE note IS NOT NULL") == 0)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who have arrived keep it, with a number and without", arguments: [false, true])
  func arrived(hasNumber: Bool) throws {
    let member = try store.enrol()
    let booking = try book(member, minutes: 10)
    _ = try database.perform(
      NoteNeeds([.help(.wheelchair), .allergy(.peanut)], for: .reservation(booking.id)),
      by: store.host)
    if hasNumber {
      _ = try database.perform(GiveBookedNumber(booking.id), by: store.host)
    } else {
      _ = try database.perform(ReservationArrived(booking.id), by: store.host)
    }
    try erase(member)
    #expect(try database.careAlerts().map(\.kind) == [.elderly])
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    #expect(try database.needs(of: party.id).allergies == [.peanut])
    #expect(try database.careAlerts(for: party.id).map(\.kind) == [.elderly])
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "What rings for tomorrow's booking of somebody erased at the table ends with the rest of it")
  func restOfIt() throws {
    let member = try store.enrol()
    let party = try store.seat(2, at: "T02")
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    let booking = try book(member, minutes: 24 * 60, task: "cake")
    try erase(member)
    _ = try database.perform(
      NoteNeeds([.help(.wheelchair)], for: .reservation(booking.id)), by: store.host)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60 - 5)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().count == 2)
    _ = try store.seat(2, at: "T03")
    #expect(try database.careAlerts().isEmpty)
    #expect(try store.number("SELECT count(*) FROM member WHERE toErase = 1") == 0)
    try expectEventsEqualRevisions(store)
  }
}
