import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("The store's file")
struct StoreFileTests {
  /// What somebody may give by mistake.
  enum OtherFile: CaseIterable {
    case empty, text, otherProgram, otherProgramAtWork

    func write(to path: String) throws {
      switch self {
      case .empty: try Data().write(to: URL(fileURLWithPath: path))
      case .text:
        try Data("毛肚 38.00\n".utf8 + Data(count: 5000)).write(to: URL(fileURLWithPath: path))
      case .otherProgram, .otherProgramAtWork:
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { db in
          if self == .otherProgramAtWork { try db.execute(sql: "PRAGMA journal_mode = WAL") }
          try db.execute(sql: "CREATE TABLE song (name TEXT)")
        }
        try other.close()
      }
    }
  }

  @Test(
    "A file that is no store is refused, unchanged, with nothing left beside it",
    arguments: OtherFile.allCases)
  func otherFile(_ kind: OtherFile) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "other-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "other.db").path
    try kind.write(to: path)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))

    #expect(throws: StoreError.notAStore(path: path)) { try StoreDatabase(path: path) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["other.db"])
  }

  @Test("A new store is whole in its one file")
  func oneFile() throws {
    let store = try TestStore()
    let copy = store.folder.appending(path: "copy.db").path
    try FileManager.default.copyItem(atPath: store.database.path, toPath: copy)
    let opened = try StoreDatabase(path: copy, environment: store.clock.environment)
    #expect(try opened.staffList().map(\.code) == store.database.staffList().map(\.code))
  }

  @Test("The log, its index and the lock are as private as the file")
  func privacy() throws {
    let store = try TestStore()
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4)), by: store.author("anna"))
    let modes = try ["", "-wal", "-shm", "-writer"].map { ending in
      let path = store.database.path + ending
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      return (mode as? NSNumber)?.intValue
    }
    #expect(Set(modes).count == 1, "\(modes)")
    #expect(modes.allSatisfy { $0 == 0o600 || $0 == 0o660 }, "\(modes)")
    #expect(store.database.warning == nil)
  }

  // MARK: The write-ahead log

  func logSize(_ store: TestStore) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: store.database.path + "-wal")
    return (attributes[.size] as? NSNumber)?.intValue ?? -1
  }

  @Test("When the terminal is idle the log goes into the file, and what was done stays")
  func checkpoint() throws {
    let store = try TestStore()
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4)), by: store.author("anna"))
    #expect(try logSize(store) > 0)
    #expect(try !store.database.checkpoint(), "a log this short may stay")
    #expect(try store.database.checkpoint(whenLongerThan: 0))
    #expect(try logSize(store) == 0)
    #expect(try store.database.doorBoard().entries.count == 1)
  }

  @Test("While somebody reads from the log it stays, and no verb waits for that")
  func checkpointBesideReader() throws {
    let store = try TestStore()
    let reader = try DatabaseQueue(path: store.database.path)
    try reader.inDatabase { db in
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 4)), by: store.author("anna"))
      try db.execute(sql: "BEGIN")
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM ticket") == 1)
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.author("anna"))
      #expect(try !store.database.checkpoint(whenLongerThan: 0))
      _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.author("anna"))
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM ticket") == 1)
      try db.execute(sql: "COMMIT")
    }
    #expect(try store.database.checkpoint(whenLongerThan: 0))
    #expect(try store.database.doorBoard().entries.count == 3)
  }

  // MARK: What the disk does

  @Test(
    "A full disk, a failing disk and a damaged file are told apart",
    arguments: [
      (ResultCode.SQLITE_FULL, 1_000_000, "full"),
      (.SQLITE_IOERR_SHMSIZE, 0, "full"),
      (.SQLITE_IOERR_FSYNC, 4096, "full"),
      (.SQLITE_IOERR_FSYNC, 1_000_000, "fails"),
      (.SQLITE_IOERR_READ, 1_000_000, "fails"),
      (.SQLITE_IOERR_WRITE, nil, "fails"),
      (.SQLITE_CORRUPT, 0, "damaged"),
      (.SQLITE_IOERR_CORRUPTFS, 0, "damaged"),
    ] as [(ResultCode, Int?, String)])
  func disk(code: ResultCode, free: Int?, meaning: String) throws {
    let error = StoreError.explaining(
      DatabaseError(resultCode: code, message: "disk I/O error"), path: "/store.db",
      freeBytes: { _ in free })
    let found: String? =
      switch error as? StoreError {
      case .diskFull: "full"
      case .diskFails(let detail): detail.contains("\(code.rawValue)") ? "fails" : "without a code"
      case .damaged: "damaged"
      default: nil
      }
    #expect(found == meaning)
  }
}
