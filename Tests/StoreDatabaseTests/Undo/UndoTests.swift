import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Undoing a slip")
struct UndoTests {
  private func last(
    _ kind: UndoableStep.Kind, in store: TestStore,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> UndoableStep {
    try #require(
      try store.database.undoableSteps().first { $0.kind == kind }, sourceLocation: sourceLocation)
  }

  private func audit(_ store: TestStore) throws -> String? {
    try store.database.read {
      try String.fetchOne(
        $0, sql: "SELECT action FROM auditEntry ORDER BY sequence DESC LIMIT 1")
    }
  }

  private func refuses(
    _ refusal: UndoRefusal, in store: TestStore, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
  ) {
    expectNothingWritten(store, sourceLocation: sourceLocation) {
      #expect(throws: refusal, sourceLocation: sourceLocation) { try body() }
    }
  }

  // MARK: The queue

  @Test("A number that was called by mistake is where it stood, as if it had not been called")
  func call() throws {
    let store = try TestStore()
    let first = try store.ticket(2)
    _ = try store.ticket(2)
    let before = try store.queue("A")
    _ = try store.database.perform(CallTicket(first.id), by: store.host)
    let step = try last(.called, in: store)
    #expect(step.name.english == first.displayNumber)
    #expect(step.authorName == "Anna")
    let ticket = try store.database.perform(UndoCall(step.id), by: store.host)
    #expect(ticket.stage == .waiting)
    #expect(ticket.callCount == 0)
    #expect(ticket.lastCalledAt == nil)
    #expect(try store.queue("A") == before)
    #expect(
      try store.database.ticketHistory(first.id).map(\.kind) == [.issued, .called, .callUndone])
    #expect(try audit(store) == "callUndone")
    #expect(try store.database.undoableSteps().isEmpty)
    // Doing it again after an unclear answer changes nothing.
    let again = try store.database.perform(UndoCall(step.id), by: store.host)
    #expect(again == ticket)
    try expectEventsEqualRevisions(store)
  }

  @Test("Of two calls the last one is undone first")
  func twoCalls() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let firstCall = try last(.called, in: store)
    let calledAt = store.clock.now
    store.clock.advance(seconds: 30)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    refuses(.goneOn, in: store) {
      _ = try store.database.perform(UndoCall(firstCall.id), by: store.host)
    }
    let once = try store.database.perform(UndoCall(last(.called, in: store).id), by: store.host)
    #expect(once.stage == .called)
    #expect(once.callCount == 1)
    #expect(once.lastCalledAt == calledAt)
    #expect(try last(.called, in: store).id == firstCall.id)
  }

  @Test("A party that moved to another band since keeps its place there")
  func otherBand() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let moved = try store.database.perform(ChangeTicket(ticket.id, partySize: 4), by: store.host)
    let undone = try store.database.perform(UndoCall(last(.called, in: store).id), by: store.host)
    #expect(undone.band == "B")
    #expect(undone.rank == moved.rank)
    #expect(undone.stage == .waiting)
  }

  @Test("A number that was missed by mistake is called again, in its old place")
  func miss() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    for _ in 0..<5 { _ = try store.ticket(2) }
    try store.callAndWait(ticket)
    let called = try #require(try store.database.ticket(ticket.id))
    _ = try store.database.perform(MissTicket(ticket.id), by: store.host)
    var undone = try store.database.perform(UndoMiss(last(.missed, in: store).id), by: store.host)
    undone.revision = called.revision
    #expect(undone == called)
    try expectEventsEqualRevisions(store)
  }

  @Test("A number that was restored for a party that is not here is missed as before")
  func restore() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    for _ in 0..<2 {
      try store.callAndWait(ticket)
      _ = try store.database.perform(MissTicket(ticket.id), by: store.host)
    }
    let missed = try #require(try store.database.ticket(ticket.id))
    #expect(missed.stage == .missed)
    _ = try store.database.perform(RestoreTicket(ticket.id), by: store.host)
    var undone = try store.database.perform(
      UndoRestore(last(.restored, in: store).id), by: store.host)
    undone.revision = missed.revision
    #expect(undone == missed)
  }

  @Test("A number that was cancelled by mistake waits again, unless its phone waits anew")
  func cancel() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2, phone: "13800138000")
    _ = try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
    let other = try store.ticket(2, phone: "13800138000")
    let step = try last(.ticketCancelled, in: store)
    #expect(step.refusal == .waitsAgain(other.displayNumber))
    refuses(.waitsAgain(other.displayNumber), in: store) {
      _ = try store.database.perform(UndoTicketCancel(step.id), by: store.host)
    }
    _ = try store.database.perform(CancelTicket(other.id, reason: "twice"), by: store.host)
    let undone = try store.database.perform(UndoTicketCancel(step.id), by: store.host)
    #expect(undone.stage == .waiting)
    #expect(try store.queue("A") == [ticket.displayNumber])
    try expectEventsEqualRevisions(store)
  }

  @Test("A number of a queue that is no more does not wait again")
  func bandGone() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
    try store.configure(
      store.file([
        ("[[bands]]\ncode = \"A\"\nminimum = 1\nmaximum = 2\n\n", ""),
        ("code = \"B\"\nminimum = 3", "code = \"B\"\nminimum = 1"),
      ]))
    let step = try last(.ticketCancelled, in: store)
    #expect(step.refusal == .bandGone("A"))
    refuses(.bandGone("A"), in: store) {
      _ = try store.database.perform(UndoTicketCancel(step.id), by: store.host)
    }
  }

  // MARK: When and who

  @Test("After the house's minutes, and in a house that undoes nothing, a step stands")
  func tooLate() throws {
    let store = try TestStore(more: "\n[undo]\nminutes = 5\n")
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let step = try last(.called, in: store)
    store.clock.advance(minutes: 5)
    #expect(try store.database.undoableSteps().isEmpty)
    refuses(.tooLate(minutes: 5), in: store) {
      _ = try store.database.perform(UndoCall(step.id), by: store.host)
    }

    let strict = try TestStore(more: "\n[undo]\nminutes = 0\n")
    let called = try strict.ticket(2)
    _ = try strict.database.perform(CallTicket(called.id), by: strict.host)
    #expect(try strict.database.undoableSteps().isEmpty)
    #expect(try strict.number("SELECT count(*) FROM undoableStep") == 0)
  }

  @Test("Who may not call numbers may not undo a call either")
  func permission() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    let step = try last(.called, in: store)
    expectNothingWritten(store) {
      #expect(throws: StaffError.self) {
        _ = try store.database.perform(UndoCall(step.id), by: store.cook)
      }
    }
  }

  @Test("What is a day old is forgotten")
  func forgotten() throws {
    let store = try TestStore()
    let ticket = try store.ticket(2)
    _ = try store.database.perform(CallTicket(ticket.id), by: store.host)
    store.clock.advance(minutes: 25 * 60)
    let next = try store.ticket(2)
    _ = try store.database.perform(CallTicket(next.id), by: store.host)
    #expect(try store.number("SELECT count(*) FROM undoableStep") == 1)
  }
}
