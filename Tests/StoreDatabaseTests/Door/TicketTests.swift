import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import StoreDatabase

@Suite("Taking a number")
struct TicketTests {
  let store: TestStore

  init() throws { store = try TestStore() }

  @Test(arguments: [(1, "A001"), (2, "A001"), (3, "B001"), (4, "B001"), (5, "C001"), (99, "C001")])
  func aPartyQueuesInTheSmallestBandThatFits(guests: Int, number: String) throws {
    let ticket = try store.ticket(guests)
    #expect(ticket.displayNumber == number)
    #expect(ticket.stage == .waiting)
    #expect(ticket.revision == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test func numbersBeginAgainWithTheBusinessDayAndYesterdaysQueueIsOver() throws {
    let first = try store.ticket(name: "王女士", phone: "13800138000")
    // 18:00 to 05:01 the next morning.
    store.clock.advance(minutes: 11 * 60 + 1)
    #expect(try store.database.perform(ExpireOldTickets(), by: store.host) == 1)
    let next = try store.ticket(phone: "13800138000")
    #expect(next.displayNumber == "A001")
    #expect(next.businessDay > first.businessDay)
    #expect(try store.database.ticket(first.id)?.stage == .expired)
    #expect(try store.database.perform(ExpireOldTickets(), by: store.host) == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test(arguments: [0, -1, 100])
  func nobodyQueuesWithAnImpossibleNumberOfGuests(guests: Int) throws {
    expectNothingWritten(store) {
      #expect(throws: SeatingRefusal.impossiblePartySize) { try store.ticket(guests) }
    }
  }

  @Test func aPhoneThatAlreadyWaitsIsToldItsNumber() throws {
    let first = try store.ticket(2, phone: "138 0013 8000")
    expectNothingWritten(store) {
      #expect(throws: DoorError.phoneHasTicket("A001")) {
        try store.ticket(4, phone: "+86-138-0013-8000")
      }
    }
    _ = try store.database.perform(CancelTicket(first.id, reason: "went home"), by: store.host)
    #expect(try store.ticket(4, phone: "13800138000").displayNumber == "B001")
  }

  @Test func theSameTicketEnteredTwiceIsOneTicket() throws {
    let id: Identifier<Ticket> = store.database.environment.ids.next()
    let new = NewTicket(partySize: 2, phone: "13800138000")
    let first = try store.database.perform(IssueTicket(new, id: id), by: store.host)
    #expect(try store.database.perform(IssueTicket(new, id: id), by: store.host) == first)
    #expect(try store.database.tickets().count == 1)
  }

  @Test func aPausedQueueOpensByItselfAndAClosedOneTheNextDay() throws {
    let until = store.clock.now.advanced(byMinutes: 30)
    try store.database.perform(SetIntake(.paused(until: until)), by: store.host)
    #expect(try store.database.doorBoard().intake == .paused(until: until))
    #expect(throws: DoorError.intakePaused(untilClock: "18:30")) {
      try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    }
    store.clock.advance(minutes: 30)
    _ = try store.ticket()
    try store.database.perform(SetIntake(.closed), by: store.host)
    #expect(throws: DoorError.intakeClosed) { try store.ticket() }
    store.clock.advance(minutes: 12 * 60)
    #expect(try store.ticket().displayNumber == "A001")
    #expect(throws: DoorError.pauseIsOver) {
      try store.database.perform(SetIntake(.paused(until: until)), by: store.host)
    }
    try expectEventsEqualRevisions(store)
  }

  @Test func onlyThoseWhoRunTheQueueGiveOutNumbers() throws {
    expectNothingWritten(store) {
      #expect(throws: StaffError.notPermitted(.queue)) {
        try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.cook)
      }
    }
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.manager)
  }

  @Test func aPartyThatGrewKeepsItsPlaceByTheTimeItCame() throws {
    let early = try store.ticket(2, name: "Chen")
    _ = try store.ticket(4)
    let changed = try store.database.perform(ChangeTicket(early.id, partySize: 4), by: store.host)
    #expect(changed.displayNumber == "B002")
    #expect(try store.queue("B") == ["B002", "B001"])
    let reason = try store.database.ticketHistory(early.id).last?.reason
    #expect(reason?.english == "now 4 guests: A001 became B002")
    try expectEventsEqualRevisions(store)
  }

  @Test func aChangeThatChangesNothingLeavesNoEvent() throws {
    let ticket = try store.ticket(2, name: "Chen")
    try expectNothingWritten(store) {
      let same = try store.database.perform(
        ChangeTicket(ticket.id, partySize: 2, guestName: "Chen"), by: store.host)
      #expect(same == ticket)
    }
    #expect(
      try store.database.perform(ChangeTicket(ticket.id, guestName: ""), by: store.host).guestName
        == nil)
  }

  @Test func nobodyIsCalledToATableThatIsBookedBeforeTheyWouldLeave() throws {
    for table in ["T01", "T02", "T03", "T04", "T06", "V1"] { _ = try store.seat(at: table) }
    let booking = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 60), partySize: 2, guestName: "Chen",
          tableIDs: [store.table("T05")])), by: store.host)
    let ticket = try store.ticket(2)
    // A minute before the table is held for them.
    store.clock.advance(minutes: 44)
    #expect(try store.database.doorBoard().freeTables.map(\.name) == ["T05"])
    expectNothingWritten(store) {
      #expect(throws: DoorError.noTableFree) {
        try store.database.perform(CallNext(), by: store.host)
      }
    }
    // The host may overrule, and sees the booking beside the table.
    #expect(
      try store.database.bestTables(for: 2).map(\.reason)
        == [Phrase("free now, booked for Chen at 19:00", "现在空闲，19:00 Chen 订位")])
    _ = try store.database.perform(
      ChangeReservation(booking.id, at: store.clock.now.advanced(byMinutes: 120)), by: store.host)
    #expect(try store.database.perform(CallNext(), by: store.host).id == ticket.id)
  }

  @Test func aTicketThatIsOverDoesNotMove() throws {
    let ticket = try store.ticket()
    expectNothingWritten(store) {
      #expect(throws: TextError.missing(.reason)) {
        try store.database.perform(CancelTicket(ticket.id, reason: " "), by: store.host)
      }
    }
    _ = try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
    expectNothingWritten(store) {
      #expect(throws: DoorError.notLive("A001", .cancelled)) {
        try store.database.perform(CallTicket(ticket.id), by: store.host)
      }
      #expect(throws: DoorError.notLive("A001", .cancelled)) {
        try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
      }
      #expect(throws: DoorError.notLive("A001", .cancelled)) {
        try store.database.perform(ChangeTicket(ticket.id, partySize: 3), by: store.host)
      }
    }
  }

  @Test func fourTerminalsGiveOutEveryNumberOnce() throws {
    let terminals = try (0..<4).map { _ in try store.anotherTerminal() }
    let author = store.host
    let numbers = Mutex<[String]>([])
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: terminals.count) { index in
      for round in 0..<12 {
        do {
          let ticket = try terminals[index].perform(
            IssueTicket(NewTicket(partySize: 1 + round % 6)), by: author)
          numbers.withLock { $0.append(ticket.displayNumber) }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    let given = numbers.withLock { $0 }
    #expect(given.count == 48)
    #expect(Set(given).count == 48)
    for band in ["A", "B", "C"] {
      let numbers = given.filter { $0.hasPrefix(band) }.compactMap { Int($0.dropFirst()) }
      #expect(numbers.sorted() == Array(1...16))
    }
    try expectEventsEqualRevisions(store)
  }
}
