import GRDB
import HeadquartersContract
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Undoing a slip at a table")
struct UndoSeatingTests {
  // MARK: The wrong party seated

  @Test("The wrong party seated waits again as it was called, and its table is free")
  func ticket() throws {
    let store = try TestStore()
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let ticket = try store.ticket(2, member: member.id)
    let called = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let before = try store.database.tonight()
    let totals = try store.database.totals()
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    #expect(try store.database.careAlerts(for: party.id).count == 1)

    _ = try store.database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    var again = try #require(try store.database.ticket(ticket.id))
    again.revision = called.revision
    #expect(again == called)
    #expect(try store.state(of: "T01") == .free)
    #expect(try store.database.tillBoard().isEmpty)
    #expect(try store.database.closedChecks(on: party.businessDay).isEmpty)
    #expect(try store.database.givenAway().isEmpty)
    let after = try store.database.tonight()
    #expect(after.seated == before.seated)
    #expect(after.care.map(\.partyID) == [nil])
    #expect(after.care.map(\.stage) == before.care.map(\.stage))
    var sums = try store.database.totals()
    sums.events = totals.events
    #expect(sums == totals)
    try expectEventsEqualRevisions(store)

    // The right party sits down there, and this one elsewhere later.
    _ = try store.seat(2, at: "T01")
    let second = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T02")]), by: store.host)
    #expect(try store.database.careAlerts(for: second.id).count == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("A booking that was seated by mistake keeps its table again")
  func booking() throws {
    let store = try TestStore()
    let booking = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "Lee",
          tableIDs: [store.table("T01")])), by: store.host)
    _ = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T02")]), by: store.host)
    _ = try store.database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    let entry = try #require(try store.database.doorBoard().todaysBookings.first)
    #expect(entry.reservation.stage == .confirmed)
    #expect(try store.state(of: "T02") == .free)
    #expect(try store.state(of: "T01") == .held)
    try expectEventsEqualRevisions(store)
  }

  @Test("Portions that were charged per guest can be sold again")
  func portions() throws {
    let store = try TestStore()
    try store.database.perform(SetPortionsLeft(store.dish("P01").id, 10), by: store.cook)
    _ = try store.seat(3)
    #expect(try store.dish("P01").portionsLeft == 7)
    _ = try store.database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    #expect(try store.dish("P01").portionsLeft == 10)
  }

  @Test("Guests who have ordered are not unseated: their dishes go first")
  func ordered() throws {
    let store = try TestStore()
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    let seated = try store.step(.seated)
    #expect(seated.refusal == .ordered)
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.ordered) {
        _ = try store.database.perform(UndoSeating(seated.id), by: store.host)
      }
    }
    _ = try store.database.perform(VoidLine(line.id), by: store.server)
    _ = try store.database.perform(UndoSeating(seated.id), by: store.host)
    #expect(try store.state(of: "T01") == .free)
    try expectEventsEqualRevisions(store)
  }

  @Test("What guests said at their table does not go with the number of others")
  func said() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    _ = try store.database.perform(
      NoteNeeds([.allergy(.peanut)], for: .party(party.id)), by: store.host)
    let slip = try store.step(.seated)
    #expect(slip.refusal == .said)
    #expect(throws: UndoRefusal.said) {
      try store.database.perform(UndoSeating(slip.id), by: store.host)
    }
    let walkIn = try store.seat(2, at: "T02")
    _ = try store.database.perform(
      NoteNeeds([.allergy(.egg)], for: .party(walkIn.id)), by: store.host)
    #expect(try store.database.undoableSteps().allSatisfy { $0.refusal == .said })
  }

  @Test("A seating of yesterday is not undone: its number waits on no board any more")
  func yesterday() throws {
    let store = try TestStore()
    let today = store.database.store.calendar.businessDay(of: store.clock.now)
    func day() -> LocalDate { store.database.store.calendar.businessDay(of: store.clock.now) }
    for _ in 0..<24 * 60 where day() == today { store.clock.advance(minutes: 1) }
    #expect(day() != today)
    // A minute before the day ends.
    store.clock.advance(minutes: 24 * 60 - 1)
    let last = day()
    _ = try store.database.perform(
      SeatParty(.ticket(store.ticket(2).id), at: [store.table("T01")]), by: store.host)
    let slip = try store.step(.seated)
    store.clock.advance(minutes: 2)
    #expect(day() != last)
    #expect(throws: UndoRefusal.goneOn) {
      try store.database.perform(UndoSeating(slip.id), by: store.host)
    }
    #expect(try store.database.undoableSteps().isEmpty)
  }

  @Test("Portions that were not given back are not taken twice")
  func countedAnew() throws {
    let store = try TestStore()
    let party = try store.seat(2)
    let check = try store.check(of: party)
    try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id, quantity: 3), to: check), by: store.server)
    store.clock.advance(minutes: 1)
    try store.database.perform(SetPortionsLeft(store.dish("D001").id, 5), by: store.cook)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.host)
    #expect(try store.dish("D001").portionsLeft == 5)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.host)
    #expect(try store.dish("D001").portionsLeft == 5)
    #expect(try store.database.order(of: party.id).lines.contains { $0.quantity == 3 })
  }

  @Test("Who shared a table keeps it when the other party is unseated")
  func shared() throws {
    let store = try TestStore()
    let first = try store.seat(1)
    _ = try store.database.perform(
      SeatParty(
        .walkIn(partySize: 1, guestName: nil), at: [store.table("T01")], shared: true),
      by: store.host)
    let newest = try #require(try store.database.undoableSteps().first)
    _ = try store.database.perform(UndoSeating(newest.id), by: store.host)
    #expect(try store.entry(of: "T01")?.parties.map(\.id) == [first.id])
    try expectEventsEqualRevisions(store)
  }

  // MARK: Left

  @Test("Guests who were noted as gone by mistake sit there again, with their drafts and number")
  func untouched() throws {
    let store = try TestStore()
    try store.database.perform(SetPortionsLeft(store.dish("D002").id, 5), by: store.cook)
    let party = try store.seat(2)
    let check = try store.check(of: party)
    for (code, hold) in [("D001", true), ("D002", false)] {
      _ = try store.database.perform(
        AddLine(NewLine(dishID: store.dish(code).id, quantity: 2, hold: hold), to: check),
        by: store.server)
    }
    let before = try store.database.order(of: party.id)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    #expect(try store.dish("D002").portionsLeft == 5)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.server)
    let after = try store.database.order(of: party.id)
    #expect(after.check.id == before.check.id)
    #expect(after.check.number == before.check.number)
    #expect(after.lines.map(\.stage) == before.lines.map(\.stage))
    #expect(after.lines.map(\.quantity) == before.lines.map(\.quantity))
    #expect(try store.dish("D002").portionsLeft == 3)
    #expect(try store.state(of: "T01") == .seated)
    #expect(try store.database.closedChecks(on: party.businessDay).isEmpty)
    try expectEventsEqualRevisions(store)
    // Their evening goes on as any other.
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    try expectEventsEqualRevisions(store)
  }

  @Test("What was sold to others meanwhile does not come back to the order")
  func soldMeanwhile() throws {
    let store = try TestStore()
    try store.database.perform(SetPortionsLeft(store.dish("D002").id, 1), by: store.cook)
    let party = try store.seat(2)
    let shrimp = NewLine(dishID: try store.dish("D002").id)
    _ = try store.database.perform(AddLine(shrimp, to: store.check(of: party)), by: store.server)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    let others = try store.seat(2, at: "T02")
    _ = try store.database.perform(AddLine(shrimp, to: store.check(of: others)), by: store.server)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.server)
    let open = try store.database.order(of: party.id).lines.filter { $0.stage != .voided }
    #expect(open.map(\.kind) == [.perHead])
    #expect(try store.dish("D002").portionsLeft == 0)
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who have paid and were noted as gone too soon still sit there, until others do")
  func paid() throws {
    let store = try TestStore()
    let party = try store.seat(2)
    let check = try store.check(of: party)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    let due = try store.database.bill(of: check).total
    _ = try store.database.perform(
      Pay(check, tender: .card, amount: due.minorUnits), by: store.cashier)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.server)
    #expect(try store.state(of: "T01") == .paid)
    try expectEventsEqualRevisions(store)

    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    try store.database.perform(MarkTableReady(store.table("T01")), by: store.server)
    _ = try store.seat(2, at: "T01")
    let left = try store.step(.left)
    #expect(left.refusal == .tableTaken("T01"))
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.tableTaken("T01")) {
        _ = try store.database.perform(UndoLeaving(left.id), by: store.server)
      }
    }
  }

  @Test("A booking that was over too soon is seated again")
  func bookingOver() throws {
    let store = try TestStore()
    let booking = try store.database.perform(
      BookTable(
        NewReservation(
          at: store.clock.now.advanced(byMinutes: 10), partySize: 2, guestName: "Lee",
          tableIDs: [store.table("T01")])), by: store.host)
    let party = try store.database.perform(
      SeatParty(.reservation(booking.id), at: [store.table("T01")]), by: store.host)
    _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
    _ = try store.database.perform(UndoLeaving(store.step(.left).id), by: store.server)
    #expect(try store.database.doorBoard().todaysBookings.first?.reservation.stage == .seated)
    try expectEventsEqualRevisions(store)
  }

  // MARK: The kitchen

  @Test("What was marked as made together comes back together")
  func bumped() throws {
    let store = try TestStore()
    let party = try store.seat(2)
    let check = try store.check(of: party)
    for code in ["D001", "D003"] {
      _ = try store.database.perform(
        AddLine(NewLine(dishID: store.dish(code).id), to: check), by: store.server)
    }
    let lines = try store.database.perform(SendLines(of: check), by: store.server).map(\.id)
    let before = try store.database.kitchenBoard()
    try store.database.perform(Bump(before.flatMap { $0.items.map(\.id) }), by: store.cook)
    let step = try #require(try store.database.undoableBumps().first)
    guard case .lines(let ids) = step.subject else {
      Issue.record("\(step)")
      return
    }
    #expect(Set(ids) == Set(before.flatMap { $0.items.map(\.id) }))
    #expect(Set(ids).isSubset(of: Set(lines)))
    try store.database.perform(Recall(ids), by: store.cook)
    #expect(try store.database.kitchenBoard() == before)
    #expect(try store.database.undoableBumps().isEmpty)
  }

  @Test(
    "What was marked as made at a station that is no more comes back where its dish is made now")
  func stationGone() throws {
    let store = try TestStore()
    let party = try store.seat(2)
    let check = try store.check(of: party)
    let line = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
    _ = try store.database.perform(SendLines(of: check), by: store.server)
    try store.database.perform(Bump(line.id), by: store.cook)
    // The menu has moved to the other station, and the old one is taken away.
    try store.database.maintain { db in
      try db.execute(sql: "UPDATE dish SET stationCode = 'hot' WHERE stationCode = 'cold'")
      try db.execute(
        sql: "UPDATE station SET retiredAt = ? WHERE code = 'cold'", arguments: [store.clock.now])
    }
    try store.database.perform(Recall(line.id), by: store.cook)
    #expect(
      try store.database.kitchenBoard(station: "hot").flatMap { $0.items.map(\.id) } == [line.id])
    try expectEventsEqualRevisions(store)
  }

  @Test("Guests who have gone do not come back to seats that others took at a shared table")
  func sharedSeatsTaken() throws {
    let store = try TestStore()
    func share(_ guests: Int) throws -> Party {
      try store.database.perform(
        SeatParty(
          .walkIn(partySize: guests, guestName: nil), at: [store.table("T01")], shared: true),
        by: store.host)
    }
    _ = try store.seat(1)
    let gone = try share(3)
    store.clock.advance(seconds: 10)
    _ = try store.database.perform(PartyLeaves(gone.id), by: store.server)
    let left = try store.step(.left)
    #expect(left.refusal == nil)
    store.clock.advance(seconds: 10)
    let others = try share(4)
    let taken = try #require(try store.database.undoableSteps().first { $0.id == left.id })
    #expect(taken.refusal == .tableFull("T01"))
    expectNothingWritten(store) {
      #expect(throws: UndoRefusal.tableFull("T01")) {
        _ = try store.database.perform(UndoLeaving(left.id), by: store.server)
      }
    }
    _ = try store.database.perform(PartyLeaves(others.id), by: store.server)
    _ = try store.database.perform(UndoLeaving(left.id), by: store.server)
    #expect(try store.entry(of: "T01")?.parties.count == 2)
  }

  @Test("More of a dish than was chosen beforehand is ordered by the guests themselves")
  func moreThanPreordered() throws {
    let store = try TestStore()
    let id = store.newID(Ticket.self)
    try store.receive(
      store.ticketRequest(id, preorder: [PreorderedDish(code: "D001", quantity: 2)]))
    let party = try store.database.perform(
      SeatParty(.ticket(id), at: [store.table("T05")]), by: store.host)
    #expect(try store.step(.seated).refusal == nil)
    let own = try store.database.perform(
      AddLine(NewLine(dishID: store.dish("D001").id), to: store.check(of: party)), by: store.server)
    #expect(try store.step(.seated).refusal == .ordered)
    _ = try store.database.perform(VoidLine(own.id), by: store.server)
    _ = try store.database.perform(UndoSeating(store.step(.seated).id), by: store.host)
  }

  @Test("Care that was raised for another reason since stays with the member")
  func careOfSince() throws {
    let store = try TestStore()
    let member = try store.enrol(facts: [.allergy(.peanut)])
    let ticket = try store.ticket(2)
    _ = try store.database.perform(
      AttachMemberToTicket(member.id, toTicket: ticket.id), by: store.host)
    store.clock.advance(seconds: 10)
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    store.clock.advance(seconds: 10)
    _ = try store.database.perform(
      NoteFact(.allergy(.egg), for: member.id, consent: .spoken), by: store.server)
    #expect(try store.database.careAlerts(for: party.id).count == 2)
    _ = try store.database.perform(UndoSeating(store.step(.seated).id), by: store.host)
    let care = try store.database.careAlerts()
    #expect(care.count == 2)
    #expect(care.allSatisfy { $0.partyID == nil })
    try expectEventsEqualRevisions(store)
  }
}
