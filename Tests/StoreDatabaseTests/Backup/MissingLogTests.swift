import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A log that is missing")
struct MissingLogTests {
  let store: TestStore

  init() throws {
    store = try TestStore()
    let host = store.author("anna")
    for _ in 0..<40 {
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4)), by: host)
    }
  }

  func copy(_ endings: String..., to name: String) throws -> String {
    for ending in endings {
      try FileManager.default.copyItem(
        atPath: store.database.path + ending, toPath: store.path(name) + ending)
    }
    return store.path(name)
  }

  @Test("Nothing is missing of a store in its place, of its copy with the log, and of a backup")
  func nothing() throws {
    #expect(try StoreDatabase.missingLog(of: store.database.path) == nil)
    #expect(try StoreDatabase.missingLog(of: copy("", "-wal", to: "pair.db")) == nil)
    #expect(
      try StoreDatabase.missingLog(of: store.database.backUp(to: store.path("copy.db")).path) == nil
    )
    #expect(try StoreDatabase.missingLog(of: store.path("no-such.db")) == nil)
    // Also where another program has moved the log into the file.
    let moved = try copy("", "-wal", "-writer", to: "moved.db")
    try DatabaseQueue(path: moved).close()
    #expect(!FileManager.default.fileExists(atPath: moved + "-wal"))
    #expect(try StoreDatabase.missingLog(of: moved) == nil)
  }

  @Test("The file alone came without its log; whether something is missing nobody can tell")
  func alone() throws {
    let alone = try copy("", to: "alone.db")
    #expect(try StoreDatabase.missingLog(of: alone) == .unknown)
    // Here it is at home from then on.
    try StoreDatabase(path: alone, environment: store.clock.environment).close()
    #expect(try StoreDatabase.missingLog(of: alone) == nil)
  }

  @Test("The log's index without the log, and pages that were never copied, are sure signs")
  func sure() throws {
    #expect(
      try StoreDatabase.missingLog(of: copy("", "-shm", "-writer", to: "index.db")) == .indexAlone)
    // The header goes into the file first, and the copy was made before the rest followed.
    let backup = try store.database.backUp(to: store.path("copy.db")).path
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    try bytes.dropLast(4096 * 3).write(to: URL(fileURLWithPath: store.path("torn.db")))
    let found = try #require(try StoreDatabase.missingLog(of: store.path("torn.db")))
    #expect(found == .pages(size: bytes.count - 4096 * 3, counted: bytes.count))
    #expect(found.isSure && MissingLog.indexAlone.isSure && !MissingLog.unknown.isSure)
  }
}
