import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Care that one hands over to another")
struct HandOverTests {
  private let store: TestStore
  private let alert: CareAlert

  init() throws {
    store = try TestStore()
    _ = try store.ticket(member: try store.enrol(facts: [.allergy(.peanut)]).id)
    alert = try #require(try store.database.careAlerts().first)
    store.clock.advance(minutes: 2)
  }

  private func handOver(to other: Author, by author: Author) throws -> CareAlert {
    try store.database.perform(HandOverCare(alert.id, to: other.staff.id), by: author)
  }

  @Test("The colleague has it, and the file keeps who gave it to whom and when")
  func given() throws {
    let given = try handOver(to: store.server, by: store.host)
    #expect(given.stage == .claimed && given.ownerName == "李静")
    #expect(given.handedByName == "Anna" && given.handedAt == store.clock.now)
    #expect(given.claimedAt == store.clock.now)
    #expect(given.waits(for: store.server.staff) && !given.waits(for: store.host.staff))
    #expect(try store.database.careAlerts() == [given])
    // Again, it changes nothing.
    #expect(try handOver(to: store.server, by: store.host).revision == given.revision)
    store.clock.advance(minutes: 1)
    let on = try handOver(to: store.otherServer, by: store.server)
    #expect(on.handedByName == "李静" && on.claimedAt == given.claimedAt)
    _ = try store.database.perform(FinishCare(alert.id), by: store.otherServer)
    #expect(
      try store.number(
        "SELECT count(*) FROM outboxEvent WHERE type = 'foh.care.handed-over.v2'") == 2)
    try expectEventsEqualRevisions(store)
  }

  @Test("What somebody else has taken is theirs to give, or a manager's")
  func notYours() throws {
    _ = try store.database.perform(ClaimCare(alert.id), by: store.server)
    #expect(throws: CareError.notYours(owner: "李静")) {
      _ = try handOver(to: store.otherServer, by: store.host)
    }
    #expect(try handOver(to: store.otherServer, by: store.manager).ownerName == "王强")
    _ = try store.database.perform(FinishCare(alert.id), by: store.otherServer)
    #expect(throws: CareError.alreadyFinished(by: "王强")) {
      _ = try handOver(to: store.server, by: store.manager)
    }
  }

  @Test("Nobody can be given care who works here no more")
  func gone() throws {
    try store.database.write(by: .storesMachine) { transaction in
      try transaction.db.execute(
        sql: "UPDATE staff SET retiredAt = 1 WHERE id = ?",
        arguments: [store.otherServer.staff.id])
    }
    #expect(throws: CareError.colleagueGone) {
      _ = try handOver(to: store.otherServer, by: store.host)
    }
    #expect(try store.database.careAlerts().map(\.stage) == [.open])
  }
}
