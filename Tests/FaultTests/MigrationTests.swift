import Foundation
import GRDB
import RealProgram
import StoreDatabase
import Testing

@Suite("A crash while a file is brought up to date", .serialized)
struct MigrationTests {
  /// The files of earlier versions, with which the store's own tests begin as well.
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("StoreDatabaseTests/File/Versions")

  /// A file as the first version left it: every later migration is still to come.
  private func oldFile(in folder: TemporaryFolder) throws -> String {
    let path = folder.path("store.db")
    let script = try String(
      contentsOf: Self.folder.appendingPathComponent("001-spine.sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: path, configuration: unreferenced)
    try queue.write { try $0.execute(sql: script) }
    try queue.close()
    return path
  }

  /// What stands in a file, whichever version it is.
  private struct Content {
    let migrations: [String]
    /// How many objects the schema has.
    let objects: Int
    let rows: [String: Int]

    /// Looks at a copy, because whoever opens a file after a crash mends it.
    init(_ path: String) throws {
      let folder = try TemporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      let copy = folder.path("copy.db")
      for ending in ["", "-wal", "-journal"]
      where FileManager.default.fileExists(atPath: path + ending) {
        try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
      }
      let queue = try DatabaseQueue(path: copy)
      (migrations, objects, rows) = try queue.read { db in
        let tables = try String.fetchAll(
          db,
          sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        let rows = try tables.map { table in
          (table, try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
        }
        #expect(try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok")
        return (
          try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid"),
          try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0,
          Dictionary(uniqueKeysWithValues: rows)
        )
      }
      try queue.close()
    }
  }

  private func doctor(_ path: String) -> [String] { [Foh.path, "doctor", "--db", path] }

  /// The schema that each version leaves, by its last migration.
  private func versions() throws -> [String: Int] {
    var objects: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      let script = try String(
        contentsOf: Self.folder.appendingPathComponent(name), encoding: .utf8)
      let queue = try DatabaseQueue(configuration: unreferenced)
      objects[String(name.dropFirst(4).dropLast(4))] = try queue.write { db in
        try db.execute(sql: script)
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      }
    }
    return objects
  }

  /// The tables of a script come in their order, not in that of their references.
  private var unreferenced: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    return configuration
  }

  @Test(
    "Killed at any write or sync of it, the file opens again: one version or another, none between")
  func killed() throws {
    let calls = ["pwrite64", "fdatasync"]
    let versions = try versions()
    let model = try TemporaryFolder()
    defer { withExtendedLifetime(model) {} }
    let before = try Content(oldFile(in: model))
    let counts = try Tracer.count(calls, of: doctor(model.path("store.db")))
    let after = try Content(model.path("store.db"))
    #expect(after.migrations.count == versions.count)
    var kills = 0
    for call in calls {
      for number in Often.some(of: counts[call] ?? 0, few: 6) {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        let path = try oldFile(in: folder)
        let fault = "\(call):signal=SIGKILL:when=\(number)"
        let outcome = try Tracer.run(fault, doctor(path))
        #expect(outcome.code == -SIGKILL, "\(fault): \(outcome)")

        let found = try Content(path)
        #expect(found.migrations == Array(after.migrations.prefix(found.migrations.count)))
        let last = try #require(found.migrations.last)
        #expect(found.objects == versions[last], "\(fault) left \(last)")
        for (table, count) in before.rows where table != "grdb_migrations" {
          #expect(found.rows[table] == count, "\(fault): \(table)")
        }

        let again = try Foh.run(program: doctor(path))
        #expect(again.code == 0, "\(fault): \(again)")
        #expect(try Content(path).rows == after.rows, "\(fault)")
        kills += 1
      }
    }
    #expect(kills >= 8, "each version has its writes, and its way onto the disk")
    if Often.isFull { print("migration: \(kills) kills, \(counts)") }
  }
}
