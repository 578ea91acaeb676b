import Dispatch
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Care that nobody takes in time")
struct EscalationTests {
  private let store: TestStore

  init() throws { store = try TestStore() }

  private func handedUp() throws -> [CareAlert] {
    try store.database.careAlerts().filter(\.isEscalated)
  }

  private func guest(_ number: Int) throws -> Member {
    try store.enrol("客人\(number)", facts: [.allergy(.peanut)])
  }

  @Test(
    "It goes to those who lead the evening when its time is over, not a moment before, and once")
  func onTime() throws {
    let ticket = try store.ticket(member: try guest(1).id)
    let alert = try #require(try store.database.careAlerts().first)
    #expect(alert.dueAt == alert.raisedAt.advanced(byMinutes: 5))
    store.clock.advance(seconds: 15 * 60 - 1)
    try store.database.escalateLateCare()
    #expect(try handedUp().isEmpty)
    store.clock.advance(seconds: 1)
    let terminals = try (0..<3).map { _ in try store.anotherTerminal() }
    DispatchQueue.concurrentPerform(iterations: 3) { index in
      do { try terminals[index].escalateLateCare() } catch { Issue.record(error) }
    }
    let up = try #require(try handedUp().first)
    #expect(up.id == alert.id)
    #expect(up.escalatedAt == alert.raisedAt.advanced(byMinutes: 15))
    #expect(
      try store.number(
        "SELECT count(*) FROM outboxEvent WHERE type LIKE 'foh.care.escalated.%'") == 1)
    // Somebody takes it, and gives it back: it is still with those who lead.
    _ = try store.database.perform(ClaimCare(alert.id), by: store.server)
    #expect(try handedUp().isEmpty)
    _ = try store.database.perform(ReleaseCare(alert.id), by: store.server)
    #expect(try handedUp().map(\.id) == [alert.id])
    _ = try store.database.perform(CancelTicket(ticket.id, reason: "left"), by: store.host)
    #expect(try handedUp().isEmpty)
    try expectEventsEqualRevisions(store)
  }

  @Test("A hundred guests: each alert is raised once, lives through a restart and goes up on time")
  func hundred() throws {
    for number in 1...100 {
      _ = try store.ticket(member: try guest(number).id)
      // Whoever tells the allergy again raises nothing again.
      try store.database.escalateLateCare()
    }
    let raised = try store.database.careAlerts()
    #expect(raised.count == 100)
    #expect(Set(raised.map(\.memberID)).count == 100)
    let again = try store.anotherTerminal()
    #expect(Set(try again.careAlerts().map(\.id)) == Set(raised.map(\.id)))
    let last = try #require(raised.compactMap(\.escalateAt).max())
    // Each second passes, and what is due is handed up in that very second.
    while store.clock.now < last {
      store.clock.advance(seconds: 1)
      try again.escalateLateCare()
      let now = store.clock.now
      #expect(
        Set(try handedUp().map(\.id))
          == Set(raised.filter { ($0.escalateAt ?? now) <= now }.map(\.id)))
    }
    #expect(try handedUp().count == 100)
    try expectEventsEqualRevisions(store)
  }

  @Test("What somebody has taken is not handed up")
  func taken() throws {
    _ = try store.ticket(member: try guest(1).id)
    let alert = try #require(try store.database.careAlerts().first)
    store.clock.advance(minutes: 3)
    let claimed = try store.database.perform(ClaimCare(alert.id), by: store.server)
    #expect(claimed.claimedAt == alert.raisedAt.advanced(byMinutes: 3))
    store.clock.advance(minutes: 60)
    try store.database.escalateLateCare()
    #expect(try handedUp().isEmpty)
    #expect(try store.number("SELECT count(*) FROM careAlert WHERE escalatedAt IS NOT NULL") == 0)
  }

  @Test("Whoever does it at once has taken it, too")
  func doneAtOnce() throws {
    _ = try store.ticket(member: try guest(1).id)
    let alert = try #require(try store.database.careAlerts().first)
    store.clock.advance(minutes: 2)
    let done = try store.database.perform(FinishCare(alert.id), by: store.server)
    #expect(done.claimedAt == alert.raisedAt.advanced(byMinutes: 2))
    #expect(done.claimedAt == done.finishedAt)
    #expect(
      try store.number("SELECT count(*) FROM outboxEvent WHERE type LIKE 'foh.care.claimed.%'") == 1
    )
    let figures = CareFigures(try store.database.tonight().care)
    #expect(figures.raised == 1 && figures.takenInTime == 1 && figures.done == 1)
    try expectEventsEqualRevisions(store)
  }

  @Test("Who comes from the queue to a table has the whole time there again")
  func fromTheDoorToTheTable() throws {
    let ticket = try store.ticket(member: try guest(1).id)
    store.clock.advance(minutes: 14)
    let party = try store.database.perform(
      SeatParty(.ticket(ticket.id), at: [try store.table("T01")]), by: store.host)
    let alert = try #require(try store.database.careAlerts(for: party.id).first)
    #expect(alert.dueAt == store.clock.now.advanced(byMinutes: 5))
    store.clock.advance(minutes: 14)
    try store.database.escalateLateCare()
    #expect(try handedUp().isEmpty)
    store.clock.advance(minutes: 1)
    try store.database.escalateLateCare()
    #expect(try handedUp().map(\.id) == [alert.id])
    #expect(CareFigures(try store.database.tonight().care).handedUp == 1)
  }

  @Test("The minutes are the house's own")
  func ownMinutes() throws {
    let store = try TestStore(
      more: """

        [[care]]
        for = "allergy"
        take_within_minutes = 1
        hand_up_after_minutes = 0

        [[care]]
        for = "first_visit"
        """)
    let member = try store.enrol(facts: [.allergy(.peanut)])
    _ = try store.ticket(member: member.id)
    #expect(try store.database.careAlerts().map(\.kind) == [.allergy, .firstVisit])
    store.clock.advance(minutes: 1)
    try store.database.escalateLateCare()
    #expect(try store.database.careAlerts().filter(\.isEscalated).map(\.kind) == [.allergy])
  }
}
