import Foundation
import GRDB
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("A table that is made anew")
struct TableRebuildTests {
  /// A file after an evening in small, with foreign keys on.
  private func file() throws -> (OldFile, DatabaseQueue) {
    let version = try #require(StoredVersion.all.last)
    let file = try OldFile(version)
    return (file, try DatabaseQueue(path: file.path))
  }

  private func migrate(_ queue: DatabaseQueue, _ steps: [SchemaMigration.Step]) throws {
    try Schema.migrator(Schema.migrations + [SchemaMigration("rebuilding", steps)]).migrate(queue)
  }

  private static let tables = """
    SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
    """

  @Test("With the same words, every table comes back with its rows, indexes and triggers")
  func same() throws {
    let (file, queue) = try file()
    try withExtendedLifetime(file) {
      let before = try queue.read { try SQLDump($0) }
      let order = "SELECT rowid || ' ' || id FROM payment ORDER BY rowid"
      let places = try queue.read { try String.fetchAll($0, sql: order) }
      // What headquarters has is deleted; the number of the next event must not fall back.
      try queue.write { try $0.execute(sql: "UPDATE sqlite_sequence SET seq = seq + 100") }
      let tables = try queue.read { try String.fetchAll($0, sql: Self.tables) }
      #expect(tables.count > 35)
      try migrate(
        queue, tables.map { .rebuild($0, replacing: "CREATE TABLE", with: "CREATE TABLE") })

      let after = try queue.read { try SQLDump($0) }
      #expect(after.schema == before.schema)
      for table in tables { #expect(after.rows[table] == before.rows[table], "\(table)") }
      #expect(try queue.read { try String.fetchAll($0, sql: order) } == places)
      let sequences = try queue.read {
        try Int.fetchAll($0, sql: "SELECT seq FROM sqlite_sequence")
      }
      #expect(sequences.count == 2)
      #expect(sequences.allSatisfy { $0 > 100 })
    }
    // The verbs still find everything; a file of an unknown migration is not opened for that.
    try queue.write {
      try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = 'rebuilding'")
    }
    #expect(try file.open().checkInvariants() == [])
  }

  /// A process that dies leaves a part of the write-ahead log.
  @Test("Cut off at any write, a rebuild of every table is done or not begun")
  func cutOff() throws {
    let (file, queue) = try file()
    defer { withExtendedLifetime(file) {} }
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
    }
    let before = try queue.read { try SQLDump($0).script }
    let tables = try queue.read { try String.fetchAll($0, sql: Self.tables) }
    try migrate(queue, tables.map { .rebuild($0, replacing: "CREATE TABLE", with: "CREATE TABLE") })
    let after = try queue.read { try SQLDump($0).script }
    let main = try Data(contentsOf: URL(filePath: file.path))
    let log = try Data(contentsOf: URL(filePath: file.path + "-wal"))
    try queue.close()

    let (head, frame) = (32, 24 + 4096)
    let frames = (log.count - head) / frame
    #expect(frames > 100)
    var done = 0
    for count in Array(stride(from: 0, to: frames - 1, by: 10)) + [frames - 1, frames] {
      let copy = file.folder.appending(path: "cut-\(count).db")
      try main.write(to: copy)
      // The next frame is there in part.
      try log.prefix(head + count * frame + 100).write(to: URL(filePath: copy.path + "-wal"))
      let cut = try DatabaseQueue(path: copy.path)
      let script = try cut.read { try SQLDump($0).script }
      try cut.close()
      #expect(script == before || script == after, "after \(count) of \(frames) writes")
      if script == after { done += 1 }
    }
    #expect(done == 1, "only the last write makes it so")
  }

  @Test("A changed CHECK takes the new value, still refuses others, and the triggers stand")
  func changedCheck() throws {
    let (file, queue) = try file()
    defer { withExtendedLifetime(file) {} }
    let insert = """
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
      SELECT '00000000-0000-0000-0000-000000000001', id, businessDay, ?, 100, 'captured', 1, 'Bo'
      FROM guestCheck WHERE stage = 'open'
      """
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: insert, arguments: ["shell"]) }
    }
    try migrate(
      queue,
      [.rebuild("payment", replacing: "'deposit', 'comp')", with: "'deposit', 'comp', 'shell')")])
    try queue.write { try $0.execute(sql: insert, arguments: ["shell"]) }
    for sql in [
      "UPDATE payment SET tender = 'stone'", "DELETE FROM payment",
      "INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName) "
        + "SELECT '00000000-0000-0000-0000-000000000002', checkID, businessDay, 'stone', 1, "
        + "'captured', 1, 'Bo' FROM payment WHERE tender = 'shell'",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") { try queue.write { try $0.execute(sql: sql) } }
    }
  }

  @Test(
    "Words that are not found once leave the file as it was",
    arguments: [
      (TableRebuild("payment", replacing: "seashells", with: ""), 0),
      (TableRebuild("payment", replacing: "INTEGER", with: "TEXT"), 7),
    ])
  func notFoundOnce(rebuild: TableRebuild, times: Int) throws {
    let (file, queue) = try file()
    defer { withExtendedLifetime(file) {} }
    let before = try queue.read { try SQLDump($0).script }
    #expect(throws: TableRebuild.Failure.textFound(times: times, table: "payment")) {
      try migrate(queue, [.rebuild(rebuild)])
    }
    #expect(try queue.read { try SQLDump($0).script } == before)
  }

  @Test("A rebuild that breaks a reference comes to nothing")
  func brokenReference() throws {
    let (file, queue) = try file()
    defer { withExtendedLifetime(file) {} }
    let before = try queue.read { try SQLDump($0).script }
    #expect(throws: DatabaseError.self) {
      try migrate(
        queue,
        [
          .rebuild(
            "orderLine", replacing: "checkID TEXT NOT NULL REFERENCES guestCheck (id)",
            with: "checkID TEXT NOT NULL REFERENCES party (id)")
        ])
    }
    #expect(try queue.read { try SQLDump($0).script } == before)
    #expect(throws: TableRebuild.Failure.foreignKeysAreOn) {
      try queue.write { try TableRebuild("payment", replacing: "tender TEXT", with: "").run($0) }
    }
  }
}
