import StoreDomain
import Testing

@testable import StoreDatabase

/// The house has one place for eight tonight: a room, which is made ready for half an hour before it is
/// kept for a booking, and cleaned for forty minutes after its guests have left.
@Suite("Minutes around a booking in which its room is nobody's")
struct RoomMinutesTests {
  private let store: TestStore

  init() throws {
    store = try TestStore(
      more: TestStore.things,
      replacing: [
        (#"tables = "V1""#, "tables = \"V1\"\nminutes_before = 30\nminutes_after = 40")
      ])
    for table in ["T01", "T02", "T03", "T04"] {
      try store.database.perform(SetOutOfOrder(store.table(table), true), by: store.manager)
    }
  }

  /// A booking of eight at 20:00, with the room or only at its table.
  private func book(_ things: String...) throws -> Reservation {
    try store.database.perform(
      BookTable(
        NewReservation(
          at: TestClock().now.advanced(byMinutes: 120), partySize: 8, guestName: "李先生",
          tableIDs: [store.table("V1")], resources: things.map { ResourceAmount($0) })),
      by: store.host)
  }

  @Test(
    "The room is kept from when it is made ready: neither the plan nor the host seats others there")
  func before() throws {
    let booking = try book("lotus")
    let ticket = try store.ticket(8)
    // Kept for 15 minutes before 20:00, and made ready for 30 before that.
    store.clock.advance(minutes: 74)
    #expect(try store.state(of: "V1") == .free)
    #expect(try store.database.doorBoard().plan.tickets[ticket.id]?.isNow != true)
    #expect(try store.database.doorBoard().free.lasts(try room(), forPartySize: 8) == false)
    store.clock.advance(minutes: 1)
    #expect(try store.state(of: "V1") == .held)
    let board = try store.database.doorBoard()
    #expect(board.plan.tickets[ticket.id]?.isNow != true)
    #expect(!board.freeTables.contains { $0.name == "V1" })
    #expect(
      board.plan.obstacles[ticket.id]
        == SeatPlan.Obstacle(
          table: "V1", keeper: .booking(guestName: "李先生", at: booking.at)))
    #expect(try !store.database.bestTables(for: 8, ticketID: ticket.id).contains { $0.id == "V1" })
    expectNothingWritten(store) {
      #expect(throws: FloorError.tableHeld("V1", guestName: "李先生", clock: "20:00")) {
        try store.database.perform(SeatParty(.ticket(ticket.id), at: [room().id]), by: store.host)
      }
      #expect(throws: DoorError.noTableFree) {
        try store.database.perform(CallNext(), by: store.host)
      }
    }
    // Without the room its table is kept as any other.
    _ = try store.database.perform(CancelReservation(booking.id, reason: "ill"), by: store.host)
    _ = try book()
    #expect(try store.state(of: "V1") == .free)
  }

  private func room() throws -> DiningTable {
    try #require(try store.entry(of: "V1")).table
  }

  @Test("While it is cleaned those who wait are told so, and who says that it is ready is believed")
  func after() throws {
    let booking = try book("lotus")
    store.clock.advance(minutes: 120)
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: booking.tableIDs), by: store.host)
    let ticket = try store.ticket(8)
    let seated = try #require(try store.database.doorBoard().plan.tickets[ticket.id]).minutes
    #expect(seated > 100 + 40)
    // Until 22:15 they sit there, and until 22:55 it is cleaned: nobody else books its table before.
    expectNothingWritten(store) {
      #expect(throws: ReservationError.self) {
        try store.database.perform(
          BookTable(
            NewReservation(
              at: TestClock().now.advanced(byMinutes: 290), partySize: 8, guestName: "Chen",
              tableIDs: [store.table("V1")])), by: store.host)
      }
    }
    let late = try store.database.perform(
      BookTable(
        NewReservation(
          at: TestClock().now.advanced(byMinutes: 311), partySize: 8, guestName: "Chen",
          tableIDs: [store.table("V1")])), by: store.host)
    _ = try store.database.perform(CancelReservation(late.id, reason: "ill"), by: store.host)
    // They change their mind, and leave.
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    var board = try store.database.doorBoard()
    #expect(board.plan.tickets[ticket.id]?.minutes == 40)
    let wait = try #require(board.entries.first { $0.id == ticket.id }?.wait)
    #expect(wait.p50 >= 39)
    store.clock.advance(minutes: 25)
    #expect(try store.database.doorBoard().plan.tickets[ticket.id]?.minutes == 15)
    // Longer than it should take: it is ready soon, as any table.
    store.clock.advance(minutes: 30)
    #expect(try store.database.doorBoard().plan.tickets[ticket.id]?.minutes == 5)
    try store.database.perform(MarkTableReady(store.table("V1")), by: store.server)
    board = try store.database.doorBoard()
    #expect(board.plan.tickets[ticket.id]?.isNow == true)
  }

  @Test("Its table is promised to nobody else in those minutes, with the room or without")
  func promised() throws {
    // 20:00 to 22:15, kept from 19:45, made ready from 19:15 and clean at 22:55.
    _ = try book("lotus")
    func second(_ minutes: Int, _ things: ResourceAmount...) throws -> Reservation {
      try store.database.perform(
        BookTable(
          NewReservation(
            at: TestClock().now.advanced(byMinutes: minutes), partySize: 8, guestName: "Chen",
            tableIDs: [store.table("V1")], resources: things)), by: store.host)
    }
    try expectNothingWritten(store) {
      do {
        _ = try second(309)
        Issue.record("23:09 is kept from 22:54 on")
      } catch let ReservationError.conflict(table, guest, clock, alternatives) {
        #expect(table == "V1" && guest == "李先生" && clock == "20:00")
        #expect(
          alternatives.map(\.at).allSatisfy { $0 >= TestClock().now.advanced(byMinutes: 310) })
        #expect(!alternatives.isEmpty)
      }
      #expect(throws: ReservationError.self) { try second(339, ResourceAmount("lotus")) }
    }
    let free = { (minutes: Int) in
      try store.database.freeResources(
        at: TestClock().now.advanced(byMinutes: minutes), partySize: 8,
        for: Identifier(rawValue: "nobody")
      ).first { $0.resource.code == "lotus" }?.free
    }
    #expect(try free(339) == 0)
    #expect(try free(340) == 1)
    _ = try second(340, ResourceAmount("lotus"))
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who sit there until it is to be made ready are in the way of the booking")
  func endangered() throws {
    let booking = try book("lotus")
    let party = try store.seat(2, at: "V1", name: "Chen")
    // Two guests stay 90 minutes; it takes half an hour to make the room ready.
    let entry = try #require(
      try store.database.bookings(on: booking.businessDay).first { $0.id == booking.id })
    #expect(entry.danger == nil)
    store.clock.advance(minutes: 95)
    let late = try #require(
      try store.database.bookings(on: booking.businessDay).first { $0.id == booking.id })
    #expect(late.danger?.table == "V1")
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    let free = try #require(
      try store.database.bookings(on: booking.businessDay).first { $0.id == booking.id })
    #expect(free.danger == nil)
  }
}
