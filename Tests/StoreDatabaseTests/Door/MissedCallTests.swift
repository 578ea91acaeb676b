import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Calling a number that nobody answers")
struct MissedCallTests {
  @Test func aCallIsNotMissedBeforeItsTime() throws {
    let store = try TestStore()
    let ticket = try store.ticket()
    #expect(throws: DoorError.notCalled("A001")) {
      try store.database.perform(MissTicket(ticket.id), by: store.host)
    }
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    store.clock.advance(seconds: 75)
    expectNothingWritten(store) {
      #expect(throws: DoorError.missedTooSoon("A001", secondsLeft: 45)) {
        try store.database.perform(MissTicket(ticket.id), by: store.host)
      }
    }
    // Called again: the time begins again.
    #expect(try store.database.perform(CallTicket(ticket.id), by: store.host).callCount == 2)
    store.clock.advance(seconds: 119)
    #expect(throws: DoorError.missedTooSoon("A001", secondsLeft: 1)) {
      try store.database.perform(MissTicket(ticket.id), by: store.host)
    }
    store.clock.advance(seconds: 1)
    #expect(try store.database.perform(MissTicket(ticket.id), by: store.host).missCount == 1)
  }

  @Test(arguments: [(1, ["A002", "A001", "A003"]), (3, ["A002", "A003", "A001"])])
  func whoMissedComesAgainAfterSomeTablesAndNobodyElseMoves(
    tables: Int, order: [String]
  ) throws {
    let store = try TestStore(more: "[queue]\ndefer_tables = \(tables)\n")
    let tickets = try (0..<3).map { _ in try store.ticket() }
    let others = try tickets.dropFirst().map { try store.database.ticket($0.id) }
    try store.callAndWait(tickets[0])
    let missed = try store.database.perform(MissTicket(tickets[0].id), by: store.host)
    #expect(missed.stage == .waiting)
    #expect(try store.queue("A") == order)
    #expect(try tickets.dropFirst().map { try store.database.ticket($0.id) } == others)
    // Who comes later still comes behind.
    let last = try store.ticket()
    #expect(try store.queue("A").last == last.displayNumber)
    try expectEventsEqualRevisions(store)
  }

  @Test func whoMissesAgainIsRestoredAtTheDesk() throws {
    let store = try TestStore()
    let ticket = try store.ticket()
    for _ in 0..<2 {
      try store.callAndWait(ticket)
      _ = try store.database.perform(MissTicket(ticket.id), by: store.host)
    }
    #expect(try store.database.ticket(ticket.id)?.stage == .missed)
    let others = try (0..<5).map { _ in try store.ticket() }
    expectNothingWritten(store) {
      #expect(throws: DoorError.mustBeRestored("A001")) {
        try store.database.perform(CallTicket(ticket.id), by: store.host)
      }
      #expect(throws: DoorError.mustBeRestored("A001")) {
        try store.database.perform(
          SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
      }
      #expect(throws: DoorError.notMissed("A002")) {
        try store.database.perform(RestoreTicket(others[0].id), by: store.host)
      }
    }
    _ = try store.database.perform(RestoreTicket(ticket.id), by: store.host)
    #expect(try store.queue("A") == ["A002", "A003", "A004", "A001", "A005", "A006"])
    let kinds = try store.database.ticketHistory(ticket.id).map(\.kind)
    #expect(kinds == [.issued, .called, .missed, .called, .missed, .restored])
    try expectEventsEqualRevisions(store)
  }

  @Test(arguments: [(10, ["A001", "A002"]), (11, ["A002", "A001"])])
  func whereAPlaceIsKeptItIsKeptForItsMinutes(minutes: Int, order: [String]) throws {
    let store = try TestStore(more: "[queue]\nmissed = \"keep\"\nkeep_minutes = 10\n")
    let first = try store.ticket()
    _ = try store.ticket()
    try store.callAndWait(first)
    #expect(try store.database.perform(MissTicket(first.id), by: store.host).stage == .missed)
    #expect(try store.database.doorBoard().entries.last?.ticket.id == first.id)
    store.clock.advance(minutes: minutes)
    _ = try store.database.perform(RestoreTicket(first.id), by: store.host)
    #expect(try store.queue("A") == order)
  }

  @Test func aPlaceThatWasKeptLongEnoughIsGivenUpAndItsPhoneIsFree() throws {
    let store = try TestStore(more: "[queue]\nmissed = \"keep\"\nkeep_minutes = 10\n")
    let ticket = try store.ticket(phone: "13800138000")
    let other = try store.ticket()
    try store.callAndWait(ticket)
    _ = try store.database.perform(MissTicket(ticket.id), by: store.host)
    store.clock.advance(minutes: 10)
    expectNothingWritten(store) {
      #expect(throws: DoorError.phoneHasTicket("A001")) {
        try store.database.perform(
          IssueTicket(NewTicket(partySize: 2, phone: "13800138000")), by: store.host)
      }
      #expect(throws: DoorError.phoneHasTicket("A001")) {
        try store.database.perform(
          ChangeTicket(other.id, phone: "13800138000"), by: store.host)
      }
    }
    store.clock.advance(seconds: 1)
    #expect(try store.ticket(phone: "13800138000").displayNumber == "A003")
    #expect(try store.database.ticket(ticket.id)?.stage == .expired)
    #expect(
      try store.database.ticketHistory(ticket.id).last?.reason
        == Phrase("its place was kept for 10 min", "保留 10 分钟已过"))
    try expectEventsEqualRevisions(store)
  }

  @Test("Who stands at the desk may give another phone, although the place was kept long enough")
  func phoneOfAMissedNumber() throws {
    let store = try TestStore(more: "[queue]\nmissed = \"keep\"\nkeep_minutes = 10\n")
    let ticket = try store.ticket(phone: "13800138000")
    let other = try store.ticket(phone: "13900139000")
    for missed in [ticket, other] {
      try store.callAndWait(missed)
      _ = try store.database.perform(MissTicket(missed.id), by: store.host)
    }
    store.clock.advance(seconds: 601)
    let changed = try store.database.perform(
      ChangeTicket(ticket.id, phone: "13900139000"), by: store.host)
    #expect(changed.phone == "+8613900139000")
    #expect(changed.stage == .missed)
    // The other one's place, and with it the phone, is given up.
    #expect(try store.database.ticket(other.id)?.stage == .expired)
    try expectEventsEqualRevisions(store)
  }

  @Test func aPhoneOfAPlaceThatWasGivenUpCanBeNotedOnAnotherNumber() throws {
    let store = try TestStore(more: "[queue]\nmissed = \"keep\"\nkeep_minutes = 10\n")
    let ticket = try store.ticket(phone: "13800138000")
    let other = try store.ticket()
    try store.callAndWait(ticket)
    _ = try store.database.perform(MissTicket(ticket.id), by: store.host)
    store.clock.advance(seconds: 601)
    let changed = try store.database.perform(
      ChangeTicket(other.id, phone: "13800138000"), by: store.host)
    #expect(changed.phone == "+8613800138000")
    #expect(try store.database.ticket(ticket.id)?.stage == .expired)
    try expectEventsEqualRevisions(store)
  }

  @Test func whereAMissedNumberIsVoidItIsOver() throws {
    let store = try TestStore(more: "[queue]\nmissed = \"void\"\n")
    let ticket = try store.ticket(phone: "13800138000")
    try store.callAndWait(ticket)
    #expect(try store.database.perform(MissTicket(ticket.id), by: store.host).stage == .expired)
    // The guest may take a new one.
    #expect(try store.ticket(phone: "13800138000").displayNumber == "A002")
    try expectEventsEqualRevisions(store)
  }

  @Test func everyStepOfATicketSaysWhoAndWhy() throws {
    let store = try TestStore()
    let ticket = try store.ticket()
    try store.callAndWait(ticket)
    _ = try store.database.perform(MissTicket(ticket.id), by: store.manager)
    let steps = try store.database.ticketHistory(ticket.id)
    #expect(steps.map(\.authorName) == ["Anna", "Anna", "Max"])
    #expect(steps.map(\.at) == steps.map(\.at).sorted())
    #expect(
      steps[2].reason
        == Phrase("missed: nobody is behind it, it stays next", "过号，后面无人，仍为下一位"))
  }

  @Test func theNextCalledIsWhoWaitedLongestOfThoseWhoFitAFreeTable() throws {
    let store = try TestStore()
    let large = try store.ticket(10)
    let small = try store.ticket(2)
    // V1 is the only table for ten.
    _ = try store.database.perform(
      SeatParty(.walkIn(partySize: 10, guestName: nil), at: [store.table("V1")]), by: store.host)
    for name in ["T01", "T02", "T03", "T04"] { _ = try store.seat(4, at: name) }
    #expect(try store.database.perform(CallNext(), by: store.host).id == small.id)
    #expect(throws: DoorError.noTableFree) {
      try store.database.perform(CallNext(), by: store.host)
    }
    _ = try store.database.perform(CallTicket(large.id), by: store.host)
    #expect(throws: DoorError.nobodyWaiting(band: nil)) {
      try store.database.perform(CallNext(), by: store.host)
    }
    #expect(throws: DoorError.nobodyWaiting(band: "B")) {
      try store.database.perform(CallNext(band: "B"), by: store.host)
    }
    #expect(throws: DoorError.unknownBand("Z")) {
      try store.database.perform(CallNext(band: "Z"), by: store.host)
    }
  }

  @Test func aTableForAPartyThatWasCalledIsNotFreeForTheNext() throws {
    let store = try TestStore()
    let tables = try store.database.floor().tables.map(\.table)
    let tickets = try tables.indices.map { _ in try store.ticket(2) } + [store.ticket(2)]
    var called = 0
    for _ in tickets where (try? store.database.perform(CallNext(), by: store.host)) != nil {
      called += 1
    }
    #expect(called <= tables.count)
    #expect(called < tickets.count)
    #expect(throws: DoorError.noTableFree) {
      try store.database.perform(CallNext(), by: store.host)
    }
    // The first of them sits down, which changes nothing for the others; a table that comes back does.
    let first = try #require(try store.database.tickets([.called]).first)
    let seated = try #require(try store.database.bestTables(for: 2).first)
    let party = try store.database.perform(
      SeatParty(.ticket(first.id), at: seated.tables.map(\.id)), by: store.host)
    #expect(throws: DoorError.noTableFree) {
      try store.database.perform(CallNext(), by: store.host)
    }
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    for table in seated.tables {
      try store.database.perform(MarkTableReady(table.id), by: store.host)
    }
    #expect(try store.database.perform(CallNext(), by: store.host).id == tickets[called].id)
  }

  @Test func theNextOfABandIsTheFirstOfItsQueue() throws {
    let store = try TestStore()
    let first = try store.ticket(4)
    _ = try store.ticket(2)
    let second = try store.ticket(3)
    #expect(try store.database.perform(CallNext(band: "B"), by: store.host).id == first.id)
    #expect(try store.database.perform(CallNext(band: "B"), by: store.host).id == second.id)
  }
}
