import DurableFile
import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A copy in the store's place")
struct RestoreStoreTests {
  let store: TestStore
  let host: Author

  init() throws {
    store = try TestStore()
    host = store.author("anna")
  }

  func issue(_ count: Int, on database: StoreDatabase? = nil) throws {
    for _ in 0..<count {
      _ = try (database ?? store.database).perform(
        IssueTicket(NewTicket(partySize: 4)), by: host)
    }
  }

  func restore(from copy: String, to target: String, aside: Bool = false) throws -> RestoredStore {
    try StoreDatabase.restore(
      from: store.path(copy), to: store.path(target), movingAside: aside,
      environment: store.clock.environment)
  }

  func open(_ name: String) throws -> StoreDatabase {
    try StoreDatabase(path: store.path(name), environment: store.clock.environment)
  }

  @Test("It is a store as the copy was, and the copy stays as it is")
  func restored() throws {
    try issue(3)
    try store.database.backUp(to: store.path("copy.db"))
    let before = try store.database.totals()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: store.path("copy.db")))
    try issue(2)
    let restored = try restore(from: "copy.db", to: "new.db")
    #expect(restored.lastSequence == before.events)
    #expect(restored.asidePath == nil)
    #expect(!restored.lacksLog)
    let database = try open("new.db")
    #expect(try database.totals() == before)
    #expect(try database.checkInvariants() == [])
    try issue(1, on: database)
    #expect(try database.totals().tickets == 4)
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.path("copy.db"))) == bytes)
    let trail = try database.read {
      try String.fetchAll(
        $0, sql: "SELECT detail FROM auditEntry WHERE action = 'storeRestored'")
    }
    #expect(trail == [store.path("copy.db")])
    try database.close()
  }

  @Test("A store that is there stays, or is kept under another name with its log; one in use stays")
  func occupied() throws {
    try issue(1)
    try store.database.backUp(to: store.path("copy.db"))
    _ = try restore(from: "copy.db", to: "new.db")
    #expect(throws: BackupError.storeIsThere(path: store.path("new.db"))) {
      try restore(from: "copy.db", to: "new.db")
    }
    // Another process has it open: this one cannot ask about its own files.
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
    holder.arguments = [store.path("new.db")]
    let (input, output) = (Pipe(), Pipe())
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    try input.fileHandleForWriting.write(contentsOf: Data("SELECT count(*) FROM ticket;\n".utf8))
    #expect(try output.fileHandleForReading.read(upToCount: 1) == Data("1".utf8))
    #expect(throws: StoreError.inUse(path: store.path("new.db"))) {
      try restore(from: "copy.db", to: "new.db", aside: true)
    }
    try input.fileHandleForWriting.close()
    holder.waitUntilExit()

    let used = try open("new.db")
    try issue(2, on: used)
    // As a console that was killed leaves it: what was done last stands in the log.
    let log = try Data(contentsOf: URL(fileURLWithPath: store.path("new.db-wal")))
    try used.close()
    try log.write(to: URL(fileURLWithPath: store.path("new.db-wal")))
    let restored = try restore(from: "copy.db", to: "new.db", aside: true)
    let aside = try #require(restored.asidePath)
    #expect(aside.hasPrefix(store.path("new.db") + ".aside-"))
    #expect(FileManager.default.fileExists(atPath: aside + "-wal"))
    #expect(!FileManager.default.fileExists(atPath: store.path("new.db-wal")))
    let (now, then) = (try open("new.db"), try StoreDatabase(path: aside))
    #expect(try now.totals().tickets == 1)
    #expect(try then.totals().tickets == 3)
    try now.close()
    try then.close()
  }

  @Test("What is no copy is named, and nothing is put anywhere")
  func refused() throws {
    try issue(1)
    try store.database.backUp(to: store.path("copy.db"))
    try FileManager.default.createDirectory(
      atPath: store.path("copies"), withIntermediateDirectories: true)
    let newest = try store.database.backUp(to: store.path("copies")).path
    try Data("a letter".utf8).write(to: URL(fileURLWithPath: store.path("letter.txt")))
    var damaged = try Data(contentsOf: URL(fileURLWithPath: store.path("copy.db")))
    damaged.removeLast(8192)
    try damaged.write(to: URL(fileURLWithPath: store.path("cut.db")))
    #expect(throws: BackupError.noCopy(path: store.path("nothing.db"))) {
      try restore(from: "nothing.db", to: "new.db")
    }
    #expect(
      throws: BackupError.folderOfCopies(
        path: store.path("copies"), newest: newest.split(separator: "/").last.map(String.init))
    ) { try restore(from: "copies", to: "new.db") }
    #expect(throws: StoreError.notAStore(path: store.path("letter.txt"))) {
      try restore(from: "letter.txt", to: "new.db")
    }
    #expect(throws: (any Error).self) { try restore(from: "cut.db", to: "new.db") }
    #expect(throws: BackupError.overStore(path: store.path("copy.db"))) {
      try restore(from: "copy.db", to: "copy.db", aside: true)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: store.folder.path)
      .filter { $0.hasPrefix("new.db") }
    #expect(left.filter { $0 != "new.db-writer" } == [])
  }

  @Test("A pair of file and log that was copied by hand comes back whole; the file alone is told")
  func byHand() throws {
    let used = try open("store.db")
    try issue(2, on: used)
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: used.path + ending, toPath: store.path("pair.db") + ending)
    }
    try FileManager.default.copyItem(atPath: used.path, toPath: store.path("alone.db"))
    #expect(try !restore(from: "pair.db", to: "whole.db").lacksLog)
    let whole = try open("whole.db")
    #expect(try whole.totals().tickets == 2)
    try whole.close()
    #expect(try restore(from: "alone.db", to: "earlier.db").lacksLog)
    let earlier = try open("earlier.db")
    #expect(try earlier.totals().tickets == 0, "what stood in the log is not there")
    try earlier.close()
    try used.close()
  }

  @Test(
    "At headquarters it asks for a new epoch after what was acknowledged, whoever had the lease")
  func newEpoch() throws {
    let database = store.database
    try issue(3)
    #expect(try !restore(after: "unenrolled").beginsNewEpoch)
    try database.keepEnrolment(
      Enrolment(url: "https://hq.example", storeID: "river", keyID: "key", hqInstance: "hq"),
      epoch: 1)
    let position = try #require(try database.claimDeliveryLease(owner: "till"))
    let hash = try #require(try database.eventHash(at: 2))
    try database.note(.acknowledged(through: 2, hash: hash), fence: position.fence)
    try database.note(
      .stopped(DeliveryStop(.refused, detail: "gone")), fence: position.fence)
    #expect(try restore(after: "enrolled").beginsNewEpoch)
    let restored = try open("enrolled.db")
    let next = try #require(try restored.claimDeliveryLease(owner: "another"))
    #expect(next.fence > position.fence)
    #expect(next.stop == nil)
    #expect(next.ledgerAgreedAt == nil)
    let wanted = try #require(next.wantedEpoch)
    #expect(wanted.previousEpoch == 1)
    #expect(wanted.afterSequence == 2)
    #expect(wanted.chainHash == hash.base64EncodedString())
    try restored.close()
  }

  private func restore(after name: String) throws -> RestoredStore {
    try store.database.backUp(to: store.path("\(name)-copy.db"))
    return try restore(from: "\(name)-copy.db", to: "\(name).db")
  }
}
