import GRDB
import GRDBSQLite
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Statements that a connection keeps")
struct KeptStatementsTests {
  @Test("They are no more with more guests, checks and numbers")
  func asManyForMany() throws {
    let store = try TestStore()
    let day = store.database.store.calendar.businessDay(of: store.clock.now)
    func serve(staying: [String], leaving: String) throws {
      for table in staying { _ = try store.seat(at: table) }
      let party = try store.seat(at: leaving)
      _ = try store.database.perform(PartyLeaves(party.id), by: store.server)
      for _ in staying { _ = try store.ticket(4) }
    }
    /// What consoles read after every commit, and what a till opens now and then.
    func look() throws -> Int {
      #expect(try !store.database.tillBoard().isEmpty)
      #expect(try !store.database.closedChecks(on: day).isEmpty)
      _ = try store.database.floor()
      _ = try store.database.doorBoard()
      _ = try store.database.publicBoard()
      return store.database.reader.inDatabase(count)
    }
    try serve(staying: ["T01"], leaving: "T02")
    let before = try look()
    try serve(staying: ["T03", "T04", "T05"], leaving: "T06")
    #expect(try look() == before)
  }

  private func count(_ db: Database) -> Int {
    var count = 0
    var next = sqlite3_next_stmt(db.sqliteConnection, nil)
    while let statement = next {
      count += 1
      next = sqlite3_next_stmt(db.sqliteConnection, statement)
    }
    return count
  }
}
