import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A file whose second connection is opened later")
struct ReaderLaterTests {
  let store: TestStore
  let database: StoreDatabase

  init() throws {
    store = try TestStore()
    database = try StoreDatabase(
      path: store.database.path, environment: store.clock.environment, opensReaderLater: true)
  }

  @Test("The first screen is read on the one that there is, which is as durable")
  func oneConnection() throws {
    #expect(try database.staffList().map(\.code) == store.database.staffList().map(\.code))
    #expect(database.store.id == store.database.store.id)
    #expect(try database.synchronousModes() == [2])
  }

  @Test("The other one comes when it is asked for, once")
  func askedFor() throws {
    try database.openReader()
    try database.openReader()
    #expect(try database.synchronousModes() == [2, 2])
    #expect(try !database.staffList().isEmpty)
  }

  @Test("Whoever writes opens it, and is seen by whoever reads")
  func writing() throws {
    let ticket = try database.perform(
      IssueTicket(NewTicket(partySize: 4)), by: store.author("anna"))
    #expect(try database.synchronousModes() == [2, 2])
    #expect(try database.doorBoard().entries.map(\.id) == [ticket.id])
  }

  @Test("Who watches for changes sees this process's own ones too")
  func watching() throws {
    let before = try database.dataVersion()
    _ = try database.perform(IssueTicket(NewTicket(partySize: 4)), by: store.author("anna"))
    #expect(try database.dataVersion() != before)
  }

  @Test("A file of a newer version and one that is none are refused as ever")
  func refused() throws {
    let newer = SchemaMigration("of-next-year", [.sql("ALTER TABLE party ADD COLUMN mood TEXT")])
    let other = try DatabaseQueue(path: database.path)
    try Schema.migrator(Schema.migrations + [newer]).migrate(other)
    #expect(throws: StoreError.newerVersion(path: database.path)) {
      try StoreDatabase(path: database.path, opensReaderLater: true)
    }
    try other.inDatabase { try $0.execute(sql: "PRAGMA application_id = 0") }
    try other.close()
    #expect(throws: StoreError.notAStore(path: database.path)) {
      try StoreDatabase(path: database.path, opensReaderLater: true)
    }
  }
}
