import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Help that guests ask for tonight")
struct HelpCareTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private var database: StoreDatabase { store.database }

  private func book(minutes: Int, at table: String? = nil) throws -> Reservation {
    try database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: minutes), partySize: 3, guestName: "Lin",
          tableIDs: try table.map { [try store.table($0)] } ?? [])), by: store.host)
  }

  @Test(
    "A wheelchair said at the door is care for somebody unknown, and goes with them to the table")
  func fromTheDoor() throws {
    let ticket = try store.ticket(2)
    try store.ask(for: .wheelchair, .ticket(ticket.id))
    try store.ask(for: .wheelchair, .ticket(ticket.id))
    let alert = try #require(try database.careAlerts().first)
    #expect(try database.careAlerts().count == 1)
    #expect(alert.kind == .elderly && alert.memberID == nil && alert.partyID == nil)
    #expect(alert.reason == Phrase("wheelchair: clear the way and a place", "轮椅：留出通道和座位"))
    #expect(alert.guestName == ticket.displayNumber)
    #expect(try database.doorBoard().entries.first?.alerts == [alert])
    store.clock.advance(minutes: 4)
    let party = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    let there = try #require(try database.careAlerts(for: party.id).first)
    #expect(there.id == alert.id && there.tableNames == "T01")
    #expect(there.dueAt == store.clock.now.advanced(byMinutes: 5))
    #expect(try store.entry(of: "T01")?.alerts == [there])
    #expect(try database.order(of: party.id).alerts == [there])
    #expect(try database.needs(of: party.id) == TableNeeds())
    _ = try database.perform(ClaimCare(alert.id), by: store.server)
    _ = try database.perform(FinishCare(alert.id), by: store.server)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(CareFigures(try database.tonight().care).done == 1)
    #expect(try database.checkInvariants() == [])
    try expectEventsEqualRevisions(store)
  }

  @Test(
    "Two high chairs at two seats are two, at a table without a name too; none over a restart is lost"
  )
  func atTheTable() throws {
    let party = try store.seat(4, at: "T03")
    try store.ask(for: .highChair, seat: 2, .party(party.id))
    try store.ask(for: .highChair, seat: 3, .party(party.id))
    let alerts = try database.careAlerts(for: party.id)
    #expect(
      Set(alerts.map(\.reason.english)) == [
        "high chair: bring one, seat 2", "high chair: bring one, seat 3",
      ])
    #expect(alerts.allSatisfy { $0.kind == .child && $0.guestName == "T03" })
    let again = try store.anotherTerminal()
    #expect(try again.careAlerts() == alerts)
    store.clock.advance(minutes: 15)
    try again.escalateLateCare()
    #expect(try database.careAlerts().filter(\.isEscalated).count == 2)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try database.careAlerts().isEmpty)
  }

  @Test("For a booking it is raised a quarter of an hour before its time, and is not raised again")
  func booked() throws {
    let booking = try book(minutes: 60, at: "T05")
    try store.ask(for: .highChair, .reservation(booking.id))
    try database.raiseDueTasks()
    store.clock.advance(minutes: 44)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().isEmpty)
    store.clock.advance(minutes: 1)
    for _ in 1...2 { try database.raiseDueTasks() }
    let alert = try #require(try database.careAlerts().first)
    #expect(try database.careAlerts().count == 1)
    #expect(alert.guestName == "Lin" && alert.tableNames == "T05")
    #expect(alert.dueAt == booking.at.advanced(byMinutes: 5))
    let day = database.store.calendar.businessDay(of: store.clock.now)
    #expect(try database.bookings(on: day).first?.alerts == [alert])
    _ = try database.perform(ReservationArrived(booking.id), by: store.host)
    let party = try database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T05")]), by: store.host)
    try database.raiseDueTasks()
    #expect(try database.careAlerts(for: party.id).map(\.id) == [alert.id])
    #expect(try store.number("SELECT count(*) FROM careAlert") == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who come early have it raised as they come; who come another time, then")
  func bookedEarlyOrLater() throws {
    let early = try book(minutes: 60)
    try store.ask(for: .wheelchair, .reservation(early.id))
    _ = try database.perform(ReservationArrived(early.id), by: store.host)
    #expect(try database.careAlerts().map(\.kind) == [.elderly])
    let later = try book(minutes: 10)
    try store.ask(for: .highChair, .reservation(later.id))
    try database.raiseDueTasks()
    #expect(try database.careAlerts().count == 2)
    _ = try database.perform(
      ChangeReservation(later.id, at: later.at.advanced(byMinutes: 60)), by: store.host)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().map(\.kind) == [.elderly])
    store.clock.advance(minutes: 56)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().map(\.kind) == [.elderly, .child])
    _ = try database.perform(CancelReservation(later.id, reason: "ill"), by: store.host)
    try database.raiseDueTasks()
    #expect(try database.careAlerts().map(\.kind) == [.elderly])
    try expectEventsEqualRevisions(store)
  }

  @Test("What a member is known to need is not raised a second time because the party says it")
  func besideAMember() throws {
    let member = try store.enrol(facts: [.help(.wheelchair)])
    let ticket = try store.ticket(member: member.id)
    try store.ask(for: .wheelchair, .ticket(ticket.id))
    #expect(try database.careAlerts().map(\.memberID) == [member.id])
    // The other way round: they said it, and then it turns out who they are.
    let other = try store.enrol("李先生", facts: [.help(.wheelchair), .help(.highChair)])
    let party = try store.seat(2, at: "T01")
    try store.ask(for: .wheelchair, .party(party.id))
    _ = try database.perform(AttachMemberToParty(other.id, toParty: party.id), by: store.server)
    let alerts = try database.careAlerts(for: party.id)
    #expect(alerts.map(\.kind) == [.elderly, .child])
    #expect(alerts.map(\.memberID) == [nil, other.id])
    try expectEventsEqualRevisions(store)
  }

  @Test("Taken back, it is not to be done any more; asked for again, it is")
  func takenBack() throws {
    let party = try store.seat(2)
    let need = try store.ask(for: .highChair, .party(party.id))
    #expect(try database.perform(EndNeed(need.id), by: store.server))
    #expect(try database.careAlerts().isEmpty)
    #expect(try database.careAlerts([.declined], for: party.id).count == 1)
    try store.ask(for: .highChair, .party(party.id))
    #expect(try database.careAlerts().count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("The wrong party seated waits again with what it asked for")
  func undone() throws {
    let ticket = try store.ticket(2)
    try store.ask(for: .wheelchair, .ticket(ticket.id))
    let before = try #require(try database.careAlerts().first)
    store.clock.advance(minutes: 3)
    _ = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    let step = try #require(try database.undoableSteps().first { $0.kind == .seated })
    _ = try database.perform(UndoSeating(step.id), by: store.host)
    let after = try #require(try database.careAlerts().first)
    #expect(after.id == before.id && after.partyID == nil && after.dueAt == before.dueAt)
    try expectEventsEqualRevisions(store)
  }

  @Test("Headquarters hears that help was given, and neither whose nor at which table")
  func events() throws {
    let member = try store.enrol()
    let party = try store.seat(2)
    _ = try database.perform(AttachMemberToParty(member.id, toParty: party.id), by: store.server)
    try store.ask(for: .wheelchair, seat: 1, .party(party.id))
    let alert = try #require(try database.careAlerts().first)
    _ = try database.perform(
      FinishCare(alert.id, outcome: "Mrs Wang sits by the window now"), by: store.server)
    let payloads = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT CAST(payload AS TEXT) FROM outboxEvent
          WHERE type LIKE 'foh.need.%' OR type LIKE 'foh.care.%'
          """)
    }
    #expect(payloads.count == 4)
    for payload in payloads {
      for word in ["wheelchair", "Wang", "window", party.id.rawValue, member.id.rawValue] {
        #expect(!payload.contains(word), "\(word) in \(payload)")
      }
    }
  }

  @Test("On the next day what was asked for is gone, from the care for it too")
  func erased() throws {
    let party = try store.seat(2)
    try store.ask(for: .wheelchair, .party(party.id))
    let alert = try #require(try database.careAlerts().first)
    _ = try database.perform(
      FinishCare(alert.id, outcome: "moved a chair for the wheelchair"), by: store.server)
    _ = try database.perform(PartyLeaves(party.id), by: store.host)
    store.clock.advance(minutes: 24 * 60)
    _ = try store.seat(2, at: "T02")
    #expect(try store.number("SELECT count(*) FROM guestNeed WHERE erasedAt IS NULL") == 0)
    #expect(
      try store.number(
        """
        SELECT count(*) FROM careAlert WHERE reasonEnglish LIKE '%wheelchair%'
          OR reasonChinese LIKE '%轮椅%' OR outcome IS NOT NULL
        """) == 0)
    #expect(try database.checkInvariants() == [])
  }
}
