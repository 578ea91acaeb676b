import Foundation
import GRDB
import StoreDatabase
import StoreDomain

/// What the payments of the house write, row by row: triggers in a file of its own note each row that is
/// inserted, changed or deleted, and between two payments the notes are counted.
enum RecordedPayments {
  /// Between the values of a row; SQLite's `quote` writes none.
  static let separator: Character = "\u{1F}"

  /// The tables of a store's file.
  static func tables(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND name NOT LIKE 'grdb\\_%' ESCAPE '\\' AND name NOT LIKE 'bench%' ORDER BY name
        """)
  }

  /// The file page by page, as it stands.
  static func copy(_ path: String, to copy: String) throws {
    let destination = try DatabaseQueue(path: copy)
    try DatabaseQueue(path: path).backup(to: destination)
    try destination.close()
  }

  /// Pays all checks of a file and notes what that writes.
  static func record(_ sales: OpenSales, at path: String) throws {
    let notes = try DatabaseQueue(path: path)
    try notes.write { db in
      try db.execute(
        sql: """
          CREATE TABLE benchChange (number INTEGER PRIMARY KEY, kind TEXT, name TEXT, place TEXT,
            content TEXT);
          CREATE TABLE benchPayment (number INTEGER PRIMARY KEY, through INTEGER);
          """)
      for table in try tables(db) { try noteChanges(of: table, db) }
    }
    // Opened after the triggers are there.
    let database = try StoreDatabase(path: path, environment: OpenSales.environment)
    let cashier = try OpenSales.author(.takePayment, in: database)
    for (number, sale) in sales.sales.enumerated() {
      try OpenSales.pay(sale, in: database, by: cashier)
      try notes.write { db in
        try db.execute(
          sql: """
            INSERT INTO benchPayment (number, through)
            SELECT ?, coalesce(max(number), 0) FROM benchChange
            """, arguments: [number])
      }
    }
  }

  private static func noteChanges(of table: String, _ db: Database) throws {
    let columns = try columns(of: table, db)
    let keys = try keys(of: table, db)
    let joint = " || char(31) || "
    func values(_ row: String) -> String {
      columns.map { "quote(\(row).\"\($0)\")" }.joined(separator: joint)
    }
    // A column that stays as it is is not written again: its triggers would fire for nothing.
    let changed: String = columns.map { column -> String in
      let name = "\"\(column)\""
      return "CASE WHEN OLD.\(name) IS NEW.\(name) THEN '' ELSE quote(NEW.\(name)) END"
    }.joined(separator: joint)
    let place: String = keys.map { "quote(OLD.\"\($0)\")" }.joined(separator: joint)
    for (kind, word, place, content) in [
      ("I", "INSERT", "''", values("NEW")), ("U", "UPDATE", place, changed),
      ("D", "DELETE", place, "''"),
    ] {
      try db.execute(
        sql: """
          CREATE TRIGGER "bench\(word)\(table)" AFTER \(word) ON "\(table)" BEGIN
            INSERT INTO benchChange (kind, name, place, content)
            VALUES ('\(kind)', '\(table)', \(place), \(content));
          END
          """)
    }
  }

  /// The columns that are written; none that SQLite works out from the others.
  static func columns(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table])
  }

  /// By what a row of a table is found.
  static func keys(of table: String, _ db: Database) throws -> [String] {
    let columns = try db.primaryKey(table).columns
    return columns.isEmpty ? ["rowid"] : columns
  }
}
