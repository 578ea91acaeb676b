import GRDB

/// Gives a table another definition, which SQLite cannot do in place: a changed `CHECK`, say.
///
/// The rows are put aside, the table is dropped and made again with the new words under its own
/// name, and the rows, its indexes and its triggers come back. Nothing is renamed, because a rename
/// would rewrite what other tables, triggers and views say of this one.
///
/// It runs inside a migration, where GRDB has switched foreign keys off and checks them all before
/// the commit. A process that dies in between leaves the old table.
struct TableRebuild: Sendable, Equatable {
  let table: String
  /// Text of the table's definition, which stands there once.
  let old: String
  let new: String

  /// Why a table was left as it was.
  enum Failure: Error, Equatable {
    case noSuchTable(String)
    /// The text to replace stands there this often, and not once.
    case textFound(times: Int, table: String)
    /// The new words make another kind of table.
    case otherKind(String)
    case rowsLost(table: String, before: Int, after: Int)
    /// Foreign keys are on: dropping the table would delete what belongs to its rows.
    case foreignKeysAreOn
  }

  init(_ table: String, replacing old: String, with new: String) {
    self.table = table
    self.old = old
    self.new = new
  }

  /// - Throws: `Failure`, and then the migration comes to nothing.
  func run(_ db: Database) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 0 else {
      throw Failure.foreignKeysAreOn
    }
    let definition = try changedDefinition(db)
    let belongings = try String.fetchAll(
      db,
      sql: """
        SELECT sql FROM sqlite_schema
        WHERE tbl_name = ? AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY rowid
        """, arguments: [table])
    let columns = try writtenColumns(db)
    let count = try rowCount(db)
    let sequence = try lastSequence(db)
    let names = columns.map(\.quoted).joined(separator: ", ")
    // Under a name of their own, so that a column called rowid is not meant.
    let aside = columns.enumerated().map { "\($1.quoted) AS c\($0)" }.joined(separator: ", ")
    let back = columns.indices.map { "c\($0)" }.joined(separator: ", ")
    try db.execute(sql: "CREATE TABLE rebuildAside AS SELECT \(aside) FROM \(table.quoted)")
    try db.execute(sql: "DROP TABLE \(table.quoted)")
    try db.execute(sql: definition)
    guard try writtenColumns(db).contains("rowid") == columns.contains("rowid") else {
      throw Failure.otherKind(table)
    }
    try db.execute(
      sql: """
        INSERT INTO \(table.quoted) (\(names)) SELECT \(back) FROM rebuildAside ORDER BY rowid
        """)
    try db.execute(sql: "DROP TABLE rebuildAside")
    if let sequence { try setSequence(sequence, db) }
    for sql in belongings { try db.execute(sql: sql) }
    let after = try rowCount(db)
    guard after == count else {
      throw Failure.rowsLost(table: table, before: count, after: after)
    }
  }

  private func changedDefinition(_ db: Database) throws -> String {
    let found = try String.fetchOne(
      db, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?",
      arguments: [table])
    guard let found else { throw Failure.noSuchTable(table) }
    let times = found.ranges(of: old).count
    guard times == 1 else { throw Failure.textFound(times: times, table: table) }
    return found.replacing(old, with: new)
  }

  /// The columns that hold what was written: not the generated ones, but the rowid where a table
  /// has one beside its key, because queries order by it.
  private func writtenColumns(_ db: Database) throws -> [String] {
    let columns = try Row.fetchAll(
      db, sql: "SELECT name, type, pk FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid",
      arguments: [table])
    let names = columns.map { $0["name"] as String }
    let keys = columns.filter { $0["pk"] as Int > 0 }
    let isKeyRowid = keys.count == 1 && (keys[0]["type"] as String).uppercased() == "INTEGER"
    let hasNoRowid =
      try Bool.fetchOne(
        db, sql: "SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'", arguments: [table])
      ?? false
    return isKeyRowid || hasNoRowid ? names : ["rowid"] + names
  }

  private func rowCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.quoted)") ?? 0
  }

  // MARK: Numbers that are given once

  private func lastSequence(_ db: Database) throws -> Int? {
    // The table is there once any table counts in it.
    let isThere = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence')")
    guard isThere == true else { return nil }
    return try Int.fetchOne(
      db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table])
  }

  private func setSequence(_ sequence: Int, _ db: Database) throws {
    try db.execute(sql: "DELETE FROM sqlite_sequence WHERE name = ?", arguments: [table])
    try db.execute(
      sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", arguments: [table, sequence])
  }
}

extension String {
  /// As a name in SQL.
  fileprivate var quoted: String { "\"\(replacing("\"", with: "\"\""))\"" }
}
