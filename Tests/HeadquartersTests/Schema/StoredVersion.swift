import Foundation
import GRDB
import Testing

@testable import Headquarters

/// Headquarters' file as one version of the program left it, with two stores, a few events and a
/// member: a text in `Versions`.
struct StoredVersion: CustomTestStringConvertible {
  /// The last migration that it has run.
  let name: String
  /// Its place among all versions, from 1.
  let number: Int
  let url: URL

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Versions", directoryHint: .isDirectory)

  /// Those that SQLite has use for.
  static let all = LedgerMigration.all.enumerated().filter { $0.element.sqlite != nil }
    .map { StoredVersion(name: $0.element.name, number: $0.offset + 1) }

  private init(name: String, number: Int) {
    self.name = name
    self.number = number
    let file = String(format: "%03d-%@.sql", number, name.replacing(" ", with: "-"))
    url = Self.folder.appending(path: file)
  }

  /// Makes the file anew.
  func write(to path: String) throws {
    var configuration = Configuration()
    // The tables come in their order, not in that of their references.
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let script = try String(contentsOf: url, encoding: .utf8)
    try queue.write { try $0.execute(sql: script) }
    try queue.close()
  }
}

/// A file as text: its schema and its rows.
struct SQLDump {
  /// What makes an empty file into this one.
  let script: String
  /// The text of each object of the schema by its kind and name.
  let schema: [String: String]
  /// Each table with its columns, in the order in which they were made.
  let tables: [(name: String, columns: [String])]

  init(_ db: Database) throws {
    let objects = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
        ORDER BY type = 'trigger', type <> 'table', rowid
        """)
    var script = [
      "PRAGMA application_id = \(try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0);"
    ]
    var schema: [String: String] = [:]
    var tables: [(name: String, columns: [String])] = []
    for object in objects {
      let (type, name, sql): (String, String, String) = (
        object["type"], object["name"], object["sql"]
      )
      schema["\(type) \(name)"] = sql
      script.append(sql + ";")
      guard type == "table" else { continue }
      let columns = try db.columns(in: name).map(\.name)
      tables.append((name, columns))
      let quoted = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ', ' || ")
      script += try String.fetchAll(db, sql: "SELECT \(quoted) FROM \(name) ORDER BY 1").map {
        "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\($0));"
      }
    }
    self.script = script.joined(separator: "\n") + "\n"
    self.schema = schema
    self.tables = tables
  }
}
