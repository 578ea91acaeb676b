import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Rules of care")
struct CareRulesTests {
  @Test(
    "A house of any version that had said nothing of care does what is usual now",
    arguments: StoredVersion.all.dropLast())
  func usual(_ version: StoredVersion) throws {
    let settings = try OldFile(version).open().store.settings
    #expect(settings.careRules == CareRule.standard)
  }

  @Test(
    "A house with rules of its own keeps them",
    arguments: [
      "json_remove(settings, '$.careRules[4]')",
      "json_set(settings, '$.careRules[2].reach', 3)",
      "json_set(settings, '$.careRules[3].dueMinutes', 6)",
      "json_set(settings, '$.careRules[0].escalationMinutes', 11)",
      "json_insert(settings, '$.careRules[#]', json('{\"kind\":\"firstVisit\"}'))",
      "json_set(settings, '$.careRules', json('[]'))",
    ])
  func own(_ settings: String) throws {
    let file = try OldFile(StoredVersion("door-and-drawer"))
    let queue = try DatabaseQueue(path: file.path)
    let before = try queue.write { db in
      try db.execute(sql: "UPDATE store SET settings = \(settings)")
      return try String.fetchOne(db, sql: "SELECT settings ->> '$.careRules' FROM store")
    }
    try queue.close()
    let after = try file.open().read { db in
      try String.fetchOne(db, sql: "SELECT settings ->> '$.careRules' FROM store")
    }
    #expect(after == before)
  }

  @Test(
    "Whoever asks is helped where the house has no rule for it, also a member who is known to need it"
  )
  func withoutARule() throws {
    let store = try TestStore(more: "\n[[care]]\nfor = \"birthday\"\n")
    let database = store.database
    #expect(database.store.settings.careRules.map(\.kind) == [.birthday])
    let member = try store.enrol(facts: [.help(.wheelchair)])
    let ticket = try store.ticket(member: member.id)
    #expect(try database.careAlerts().isEmpty)
    for help in GuestHelp.allCases {
      _ = try database.perform(NoteNeeds([.help(help)], for: .ticket(ticket.id)), by: store.host)
    }
    #expect(try database.careAlerts().map(\.kind) == [.elderly, .elderly, .child])
    store.clock.advance(minutes: 4)
    let party = try database.perform(
      SeatParty(.ticket(ticket.id), at: [store.table("T01")]), by: store.host)
    let due = store.clock.now.advanced(byMinutes: 5)
    #expect(try database.careAlerts(for: party.id).map(\.dueAt) == [due, due, due])
    try expectEventsEqualRevisions(store)
  }
}
