import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Seating a party")
struct SeatingTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  @Test func aCalledPartySitsDownWithItsCheckAndDipsForEverybody() throws {
    let ticket = try store.ticket(3, name: "Chen")
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(party.partySize == 3)
    #expect(party.guestName == "Chen")
    #expect(party.stage == .seated)
    #expect(try store.database.party(party.id) == party)
    #expect(try store.database.ticket(ticket.id)?.stage == .seated)
    let order = try store.database.order(of: party.id)
    #expect(order.check.stage == .open)
    #expect(order.lines.map(\.kind) == [.perHead])
    #expect(order.lines.map(\.quantity) == [3])
    #expect(order.lines.map(\.stage) == [.draft])
    #expect(try store.state(of: "T01") == .seated)
    #expect(try store.entry(of: "T01")?.checkTotals[party.id]?.minorUnits == 3300)
    try expectEventsEqualRevisions(store)
  }

  @Test func aTicketIsSeatedOnce() throws {
    let ticket = try store.ticket(2)
    _ = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    expectNothingWritten(store) {
      #expect(throws: DoorError.notLive("A001", .seated)) {
        try store.database.perform(
          SeatParty(.ticket(ticket.id), at: [store.table("T02")]), by: store.host)
      }
    }
  }

  @Test func theSecondOfTwoHostsIsToldThatTheTableIsTaken() throws {
    let table = try store.table("T01")
    let terminals = try (0..<4).map { _ in try store.anotherTerminal() }
    let author = store.host
    let outcomes = Mutex<[Result<Party, any Error>]>([])
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      let outcome = Result {
        try terminals[index].perform(
          SeatParty(.walkIn(partySize: 2, guestName: "Guest \(index)"), at: [table]), by: author)
      }
      outcomes.withLock { $0.append(outcome) }
    }
    let all = outcomes.withLock { $0 }
    let seated = all.compactMap { try? $0.get() }
    #expect(seated.count == 1)
    let name = try #require(seated.first?.guestName)
    for case .failure(let error) in all {
      #expect(error as? FloorError == .tableTaken("T01", guestName: name))
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func theFileItselfRefusesTwoPartiesAtOneTable() throws {
    let party = try store.seat(at: "T01")
    let other = try store.seat(at: "T02")
    #expect(throws: StoreError.refusedByFile(.tableTaken)) {
      try store.database.write(by: store.host) { transaction in
        try transaction.sit(other.id, at: party.tableIDs[0], shared: false)
      }
    }
  }

  @Test func aTableThatIsNotReadyIsRefusedWithTheReason() throws {
    let party = try store.seat(at: "T01")
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    try store.database.perform(SetOutOfOrder(try store.table("T02"), true), by: store.manager)
    expectNothingWritten(store) {
      #expect(throws: FloorError.tableNotReady("T01", .cleaning)) { try store.seat(at: "T01") }
      #expect(throws: FloorError.tableNotReady("T02", .outOfOrder)) { try store.seat(at: "T02") }
      #expect(throws: FloorError.noTable) {
        try store.database.perform(
          SeatParty(.walkIn(partySize: 2, guestName: nil), at: []), by: store.host)
      }
      #expect(throws: SeatingRefusal.tooFewSeats(seats: 2, partySize: 5)) {
        try store.seat(5, at: "T05")
      }
      #expect(throws: SeatingRefusal.impossiblePartySize) { try store.seat(0, at: "T05") }
      #expect(throws: StaffError.notPermitted(.seat)) {
        try store.database.perform(
          SeatParty(.walkIn(partySize: 2, guestName: nil), at: [store.table("T05")]),
          by: store.cashier)
      }
    }
  }

  @Test func aBookedTableIsKeptForItsGuestsAndForNobodyElse() throws {
    let reservation = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 15), partySize: 4, guestName: "李先生",
          tableIDs: [try store.table("T02")])), by: store.host)
    #expect(try store.state(of: "T02") == .held)
    expectNothingWritten(store) {
      #expect(throws: FloorError.tableHeld("T02", guestName: "李先生", clock: "18:15")) {
        try store.seat(at: "T02")
      }
    }
    let party = try store.database.perform(
      SeatParty(.reservation(reservation.id), at: reservation.tableIDs), by: store.host)
    #expect(party.guestName == "李先生")
    #expect(try store.database.bookings(on: party.businessDay)[0].reservation.stage == .seated)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.database.bookings(on: party.businessDay)[0].reservation.stage == .completed)
    #expect(throws: FloorError.reservationOver(.completed)) {
      try store.database.perform(
        SeatParty(.reservation(reservation.id), at: [store.table("T03")]), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func aTableThatWasHeldLongEnoughIsGivenAway() throws {
    _ = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 15), partySize: 4, guestName: "李先生",
          tableIDs: [try store.table("T02")])), by: store.host)
    store.clock.advance(minutes: 31)
    #expect(try store.state(of: "T02") == .free)
    _ = try store.seat(at: "T02")
  }

  @Test func strangersShareATableWithChecksOfTheirOwn() throws {
    let first = try store.seat(2, at: "T01", name: "Chen")
    store.clock.advance(minutes: 1)
    let second = try store.database.perform(
      SeatParty(.walkIn(partySize: 2, guestName: "李先生"), at: [store.table("T01")], shared: true),
      by: store.host)
    let entry = try #require(try store.entry(of: "T01"))
    #expect(entry.parties.map(\.id) == [first.id, second.id])
    #expect(try store.check(of: first) != store.check(of: second))
    #expect(throws: SeatingRefusal.tooFewSeats(seats: 0, partySize: 3)) {
      try store.database.perform(
        SeatParty(.walkIn(partySize: 3, guestName: nil), at: [store.table("T01")], shared: true),
        by: store.host)
    }
    // The table is to be cleaned when the last of them has left.
    _ = try store.database.perform(PartyLeaves(first.id), by: store.host)
    #expect(try store.state(of: "T01") == .seated)
    _ = try store.database.perform(PartyLeaves(second.id), by: store.host)
    #expect(try store.state(of: "T01") == .cleaning)
    try expectEventsEqualRevisions(store)
  }

  @Test func theSamePartySeatedTwiceIsOneParty() throws {
    let id: Identifier<Party> = store.database.environment.ids.next()
    let table = try store.table("T01")
    let source = SeatSource.walkIn(partySize: 2, guestName: nil)
    let first = try store.database.perform(SeatParty(source, at: [table], id: id), by: store.host)
    let again = try store.database.perform(SeatParty(source, at: [table], id: id), by: store.host)
    #expect(again.id == first.id)
    #expect(try store.number("SELECT count(*) FROM guestCheck") == 1)
  }

  @Test func aDipThatHasRunOutKeepsNobodyStanding() throws {
    _ = try store.database.perform(SetPortionsLeft(try store.dish("P01").id, 1), by: store.manager)
    let party = try store.seat(2)
    #expect(try store.database.order(of: party.id).lines.isEmpty)
  }

  @Test func whoSharesATableKeepsTheLetterWhenOthersComeAndGo() throws {
    let first = try store.seat(1, at: "T01")
    func share() throws -> Party {
      store.clock.advance(minutes: 5)
      return try store.database.perform(
        SeatParty(.walkIn(partySize: 1, guestName: nil), at: [store.table("T01")], shared: true),
        by: store.host)
    }
    func name(_ party: Party) throws -> [String] {
      try store.database.read { try PartyAtTable.fetch($0, party.id)?.tableNames ?? [] }
    }
    let second = try share()
    #expect(try name(first) == ["T01a"])
    #expect(try name(second) == ["T01b"])
    store.clock.advance(minutes: 5)
    try store.database.perform(PartyLeaves(first.id), by: store.host)
    #expect(try name(second) == ["T01b"])
    let third = try share()
    #expect(try name(second) == ["T01b"])
    #expect(try name(third) == ["T01c"])
  }
}
