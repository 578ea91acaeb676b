import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("One plan over numbers and bookings")
struct SeatPlanTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  /// Guests at every table but these, since now.
  private func fill(except free: [String]) throws {
    for entry in try store.database.floor().tables where !free.contains(entry.table.name) {
      _ = try store.seat(2, at: entry.table.name)
    }
  }

  @Test("Eight guests are called to the room for ten, though three came first, who see why not")
  func theRoomIsForTheLarge() throws {
    try fill(except: ["V1"])
    let (three, eight) = (try store.ticket(3), try store.ticket(8))
    let nine = try store.ticket(9)
    let plan = try store.database.doorBoard().plan
    #expect(plan.tickets[eight.id]?.name == "V1")
    #expect(plan.tickets[eight.id]?.isNow == true)
    #expect(plan.tickets[three.id]?.isNow == false)
    #expect(
      plan.obstacles[three.id]
        == SeatPlan.Obstacle(table: "V1", keeper: .ticket(eight.displayNumber)))
    // The host may seat them there all the same, and sees whom it costs.
    let choice = try #require(
      try store.database.bestTables(for: 3, ticketID: three.id).first { $0.id == "V1" })
    let losers = choice.costs.map(\.whose)
    #expect(losers.contains(.ticket(number: eight.displayNumber, guestName: nil)))
    #expect(choice.costs.allSatisfy { $0.minutes >= SeatingCost.smallest })
    // Where the plan has it, it costs nobody anything.
    #expect(try store.database.bestTables(for: 8, ticketID: eight.id).first?.costs == [])
    #expect(try store.database.perform(CallNext(), by: store.host).id == eight.id)
    // The room is promised: neither nine nor three guests are called to it.
    expectNothingWritten(store) {
      #expect(throws: DoorError.noTableFree) {
        try store.database.perform(CallNext(), by: store.host)
      }
    }
    #expect(try store.database.doorBoard().plan.tickets[nine.id]?.isNow != true)
  }

  @Test("Which booking a seating endangers is known before, and who waits because it is kept")
  func costsOfAKeptTable() throws {
    try fill(except: ["T02"])
    let booking = try store.book("李先生", minutes: 40, guests: 4, at: ["T02"])
    let ticket = try store.ticket(4)
    #expect(try store.database.doorBoard().plan.tickets[ticket.id]?.isNow == false)
    let table = try store.table("T02")
    let costs = try store.database.seats().costs(for: 4, ticketID: ticket.id)
    let endangered = try #require(costs[table]?.first)
    #expect(endangered.whose == .booking(guestName: "李先生", at: booking.at))
    #expect(endangered.minutes > 10)
    let keeping = try store.database.seats().costs(ofKeeping: booking.id)
    #expect(
      keeping.map(\.whose) == [.ticket(number: ticket.displayNumber, guestName: nil)])
    #expect(try #require(keeping.first).minutes >= SeatingCost.smallest)
  }

  @Test("A kept table is taken by whoever overrules it; the ticket's steps and the trail say so")
  func overruled() throws {
    let booking = try store.book("李先生", minutes: 10, guests: 4, at: ["T02"])
    let ticket = try store.ticket(4)
    let table = try store.table("T02")
    #expect(try store.state(of: "T02") == .held)
    expectNothingWritten(store) {
      #expect(throws: FloorError.tableHeld("T02", guestName: "李先生", clock: "18:10")) {
        try store.database.perform(SeatParty(.ticket(ticket.id), at: [table]), by: store.host)
      }
      #expect(throws: StaffError.notPermitted(.seat)) {
        try store.database.perform(
          SeatParty(.ticket(ticket.id), at: [table], overruling: true), by: store.cashier)
      }
    }
    let id = Identifier<Party>(rawValue: "0192cccc-0000-7000-8000-000000000001")
    let verb = SeatParty(.ticket(ticket.id), at: [table], id: id, overruling: true)
    let party = try store.database.perform(verb, by: store.host)
    // An answer that was lost is asked for again, and counts once.
    #expect(try store.database.perform(verb, by: store.host).id == party.id)
    let step = try #require(try store.database.ticketHistory(ticket.id).last)
    #expect(step.kind == .seated)
    #expect(step.reason?.english == "overruled: T02 was kept for 李先生 at 18:10")
    let entries = try store.database.read { db in
      try String.fetchAll(
        db, sql: "SELECT subject FROM auditEntry WHERE action = 'overruledBooking'")
    }
    #expect(entries == ["party/\(party.id)"])
    // The booking stands, and the plan has another table for it.
    let entry = try #require(
      try store.database.bookings(on: booking.businessDay).first { $0.id == booking.id })
    #expect(entry.reservation.stage == .confirmed)
    #expect(entry.danger != nil)
    let place = try #require(try store.database.doorBoard().plan.bookings[booking.id])
    #expect(place.name != "T02")
    try expectEventsEqualRevisions(store)
  }

  @Test("What others lose is told although a booking's table is out of order and no other fits it")
  func nowhereElse() throws {
    let booking = try store.book("李先生", minutes: 40, guests: 10, at: ["V1"])
    let ticket = try store.ticket(2)
    for table in ["T01", "T02", "V1"] {
      try store.database.perform(SetOutOfOrder(store.table(table), true), by: store.manager)
    }
    #expect(try store.database.seatPlan().bookings[booking.id] == nil)
    #expect(try store.database.bestTables(for: 2, ticketID: ticket.id).first?.id == "T05")
    #expect(try store.database.seats().costs(for: 2, ticketID: ticket.id).isEmpty)
    #expect(try store.database.seats().costs(for: 2).values.joined().allSatisfy { $0.minutes > 0 })
  }

  @Test("Which tables are free next is told with a range of minutes")
  func soonFree() throws {
    _ = try store.seat(4, at: "T01")
    store.clock.advance(minutes: 60)
    _ = try store.seat(4, at: "T02")
    let next = try store.database.doorBoard().plan.soonFree
    #expect(next.map(\.name) == ["T01", "T02"])
    #expect(next.allSatisfy { $0.wait.p50 <= $0.wait.p90 })
    #expect((20...60).contains(next[0].wait.p50))
  }
}
