import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A console that still runs when a newer one has updated the file")
struct UpdatedMeanwhileTests {
  private func update(_ store: TestStore) throws {
    let newer = SchemaMigration("of-next-year", [.sql("ALTER TABLE party ADD COLUMN mood TEXT")])
    let other = try DatabaseQueue(path: store.database.path)
    try Schema.migrator(Schema.migrations + [newer]).migrate(other)
    try other.close()
  }

  @Test("It stops writing at its next verb, says so, and goes on reading")
  func stops() throws {
    let store = try TestStore()
    let database = store.database
    let ticket = try store.ticket(2)
    let party = try store.seat(at: "T01")
    let check = try store.check(of: party)
    let events = try store.number("SELECT count(*) FROM outboxEvent")
    try update(store)

    let verbs: [() throws -> Void] = [
      { _ = try store.ticket(2) },
      { _ = try database.perform(CallTicket(ticket.id), by: store.host) },
      { _ = try store.seat(at: "T02") },
      {
        try database.perform(
          AddLine(NewLine(dishID: store.dish("D001").id), to: check), by: store.server)
      },
      { _ = try database.perform(PartyLeaves(party.id), by: store.host) },
      { _ = try database.signIn(code: "anna", pin: "1111", at: "door") },
      { try database.maintain { _ in } },
    ]
    for verb in verbs { #expect(throws: StoreError.updatedMeanwhile) { try verb() } }
    #expect(try store.number("SELECT count(*) FROM outboxEvent") == events)
    #expect(try database.doorBoard().entries.count == 1)
    #expect(try database.order(of: party.id).party.id == party.id)
  }

  @Test("What is no migration does not stop it: statistics, or a table of somebody's")
  func otherChanges() throws {
    let store = try TestStore()
    _ = try store.ticket(2)
    let other = try DatabaseQueue(path: store.database.path)
    try other.writeWithoutTransaction { try $0.execute(sql: "ANALYZE") }
    _ = try store.ticket(2)
    try other.write { try $0.execute(sql: "CREATE TABLE mine (word TEXT)") }
    _ = try store.ticket(2)
    try other.close()
  }
}
