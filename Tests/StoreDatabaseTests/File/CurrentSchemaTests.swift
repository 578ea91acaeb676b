import Foundation
import GRDB
import Testing

@testable import StoreDatabase

@Suite("The schema as it is")
struct CurrentSchemaTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/StoreDatabase/Schema/Current.sql")

  /// The schema of a new file: each table in the order of the names, with its indexes and triggers.
  private func current() throws -> String {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    let objects = try queue.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM sqlite_schema
          WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
          ORDER BY tbl_name, type = 'trigger', type = 'index', name
          """)
    }
    let head = """
      -- The schema of a store's file as all migrations leave it, to be read. It is derived: the
      -- migrations in Migrations/ make it, and FOH_ACCEPT_SNAPSHOTS=1 swift test writes it anew.


      """
    return head + objects.map { $0 + ";" }.joined(separator: "\n\n") + "\n"
  }

  @Test("Current.sql says what a new file's schema is")
  func currentFile() throws {
    let schema = try current()
    if ProcessInfo.processInfo.environment["FOH_ACCEPT_SNAPSHOTS"] == "1" {
      try schema.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let accepted = try String(contentsOf: Self.file, encoding: .utf8)
    if schema != accepted {
      Issue.record(
        """
        Sources/StoreDatabase/Schema/Current.sql is not what the migrations make. Write it anew and \
        look at the difference: FOH_ACCEPT_SNAPSHOTS=1 swift test --filter CurrentSchemaTests
        \(Repository.changes(from: accepted, to: schema))
        """)
    }
  }
}
