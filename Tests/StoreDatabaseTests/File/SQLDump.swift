import GRDB

/// A file as text: its schema, its rows, and nothing that differs between two equal files.
struct SQLDump {
  /// What makes an empty file into this one, to be read by people and by `Database.execute`.
  let script: String
  /// The text of each object of the schema by its kind and name.
  let schema: [String: String]
  /// The rows of each table, in their order.
  let rows: [String: [String]]

  init(_ db: Database) throws {
    let objects = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type <> 'table', rowid
        """)
    var script = [
      "PRAGMA application_id = \(try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0);"
    ]
    var schema: [String: String] = [:]
    var rows: [String: [String]] = [:]
    for object in objects {
      let (type, name): (String, String) = (object["type"], object["name"])
      let sql: String = object["sql"]
      schema["\(type) \(name)"] = sql
      script.append(sql + ";")
      guard type == "table" else { continue }
      let columns = try Self.columns(of: name, db)
      let values = try Self.values(of: name, columns, db)
      rows[name] = values
      script += values.map {
        "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\($0));"
      }
    }
    let sequences = try Self.values(of: "sqlite_sequence", ["name", "seq"], db)
    rows["sqlite_sequence"] = sequences.sorted()
    script.append("DELETE FROM sqlite_sequence;")
    script += sequences.sorted().map { "INSERT INTO sqlite_sequence (name, seq) VALUES (\($0));" }
    self.script = script.joined(separator: "\n") + "\n"
    self.schema = schema
    self.rows = rows
  }

  /// The columns that are written; a generated one is not.
  private static func columns(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid",
      arguments: [table])
  }

  private static func values(
    of table: String, _ columns: [String], _ db: Database
  ) throws -> [String] {
    let quoted = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ', ' || ")
    return try String.fetchAll(db, sql: "SELECT \(quoted) FROM \(table) ORDER BY 1")
  }
}
