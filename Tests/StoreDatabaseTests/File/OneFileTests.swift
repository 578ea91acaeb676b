import DurableFile
import Foundation
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("One file by any path")
struct OneFileTests {
  let store: TestStore
  let host: Author

  init() throws {
    store = try TestStore()
    host = store.author("anna")
  }

  func open(_ path: String) throws -> StoreDatabase {
    try StoreDatabase(path: path, environment: store.clock.environment)
  }

  @Test("Links, folders that are links, and dots lead to the same file, lock and log")
  func links() throws {
    let files = FileManager.default
    try files.createSymbolicLink(atPath: store.path("link.db"), withDestinationPath: "store.db")
    try files.createSymbolicLink(
      atPath: store.path("again.db"), withDestinationPath: store.path("link.db"))
    try files.createSymbolicLink(atPath: store.path("here"), withDestinationPath: ".")
    let folder = store.folder.lastPathComponent
    for name in [
      "link.db", "again.db", "here/store.db", "here/here/link.db", "../\(folder)/store.db",
      "./store.db",
    ] {
      let database = try open(store.path(name))
      #expect(database.path == store.database.path, "\(name)")
      _ = try database.perform(IssueTicket(NewTicket(partySize: 2)), by: host)
    }
    #expect(try store.database.totals().tickets == 6)
    #expect(try store.database.checkInvariants() == [])
    let names = try files.contentsOfDirectory(atPath: store.folder.path)
    #expect(names.filter { $0.hasSuffix("-writer") } == ["store.db-writer"])
    #expect(names.filter { $0.hasSuffix("-wal") } == ["store.db-wal"])
  }

  @Test("A store is made where a folder's link leads, and not over a link to nowhere")
  func made() throws {
    #expect(
      try FilePlace.resolved(store.path("new.db")) == store.path("new.db"),
      "where nothing is there yet")
    try FileManager.default.createSymbolicLink(
      atPath: store.path("here"), withDestinationPath: store.folder.path)
    #expect(try FilePlace.resolved(store.path("here/new.db")) == store.path("new.db"))
    try FileManager.default.createSymbolicLink(
      atPath: store.path("nowhere.db"), withDestinationPath: "gone.db")
    #expect(throws: StoreError.missing(path: store.path("nowhere.db"))) {
      try open(store.path("nowhere.db"))
    }
  }

  @Test("A second hard link is refused before anything lies beside it; the first name goes on")
  func hardLink() throws {
    let files = FileManager.default
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: host)
    try files.createDirectory(atPath: store.path("elsewhere"), withIntermediateDirectories: true)
    for name in ["second.db", "elsewhere/store.db"] {
      try files.linkItem(atPath: store.database.path, toPath: store.path(name))
      #expect(throws: StoreError.secondName(path: store.path(name))) { try open(store.path(name)) }
      for ending in ["-writer", "-wal", "-shm"] {
        #expect(!files.fileExists(atPath: store.path(name) + ending), "\(name)\(ending)")
      }
    }
    // By a symbolic link to the second name as well.
    try files.createSymbolicLink(atPath: store.path("link.db"), withDestinationPath: "second.db")
    #expect(throws: StoreError.secondName(path: store.path("link.db"))) {
      try open(store.path("link.db"))
    }
    let first = try open(store.database.path)
    _ = try first.perform(IssueTicket(NewTicket(partySize: 2)), by: host)
    #expect(try first.totals().tickets == 2)
    #expect(try first.checkInvariants() == [])
  }

  @Test("A folder that was copied by hard links has no first name, and nothing is damaged there")
  func linkedFolder() throws {
    let files = FileManager.default
    try store.database.checkpoint(whenLongerThan: 0)
    try files.createDirectory(atPath: store.path("snapshot"), withIntermediateDirectories: true)
    for ending in ["", "-writer"] {
      try files.linkItem(
        atPath: store.database.path + ending, toPath: store.path("snapshot/store.db") + ending)
    }
    #expect(throws: StoreError.secondName(path: store.path("snapshot/store.db"))) {
      try open(store.path("snapshot/store.db"))
    }
  }

  @Test("Moved with what lies beside it, a store is the same store")
  func moved() throws {
    let files = FileManager.default
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: host)
    try store.database.close()
    try files.createDirectory(atPath: store.path("moved"), withIntermediateDirectories: true)
    let names = try files.contentsOfDirectory(atPath: store.folder.path)
    for name in names where name.hasPrefix("store.db") {
      try files.moveItem(atPath: store.path(name), toPath: store.path("moved/" + name))
    }
    let database = try open(store.path("moved/store.db"))
    #expect(try database.totals().tickets == 1)
    try database.close()
  }
}
