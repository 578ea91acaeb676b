import Foundation
import GRDB
import StoreDomain

/// SQLite alone, as a program without rules would use it: prepared statements, one transaction for each
/// payment, the same settings of the file.
struct RawReplay {
  /// A row that is written.
  private struct Change {
    var sql: String
    var arguments: [DatabaseValue]
    /// The event follows the last one of whoever came before: its place is found when it is written.
    var chained: Chained?
  }

  /// A table of which each row holds the hash of the one before.
  private struct Chained {
    var last: String
    /// Where the sequence and the hash of the row before stand among the arguments.
    var sequence: Int
    var previousHash: Int
  }

  private let queue: DatabaseQueue
  /// By round.
  private let payments: [[[Change]]]

  /// - Parameters:
  ///   - notes: the file in which the payments were recorded.
  ///   - numbers: which of them are written again, by round.
  init(at path: String, recordedIn notes: String, _ numbers: [[Int]]) throws {
    var configuration = Configuration()
    // Shorter pauses than SQLite's own, so that nobody sleeps while the file is free.
    configuration.busyMode = .callback { _ in
      usleep(200)
      return true
    }
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
    var reading = Configuration()
    reading.readonly = true
    // Others open it at the same moment.
    reading.busyMode = .timeout(60)
    payments = try DatabaseQueue(path: notes, configuration: reading).read { db in
      var tables: [String: Table] = [:]
      return try numbers.map { try $0.map { try Self.changes(of: $0, &tables, db) } }
    }
  }

  /// Writes those of a round again.
  func run(_ round: Int) throws {
    for changes in payments[round] {
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          for change in changes { try Self.write(change, db) }
          return .commit
        }
      }
    }
  }

  private static func write(_ change: Change, _ db: Database) throws {
    var arguments = change.arguments
    if let chained = change.chained {
      let last = try Row.fetchOne(db.cachedStatement(sql: chained.last))
      arguments[chained.sequence] = ((last?[0] as Int64? ?? 0) + 1).databaseValue
      if let hash = last?[1] as Data? { arguments[chained.previousHash] = hash.databaseValue }
    }
    try db.cachedStatement(sql: change.sql).execute(arguments: StatementArguments(arguments))
  }

  // MARK: Reading what was recorded

  private struct Table {
    var columns: [String]
    var keys: [String]
  }

  private static func changes(
    of payment: Int, _ tables: inout [String: Table], _ db: Database
  ) throws -> [Change] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, name, place, content FROM benchChange
        WHERE number > coalesce((SELECT through FROM benchPayment WHERE number = ?1 - 1), 0)
          AND number <= (SELECT through FROM benchPayment WHERE number = ?1)
        ORDER BY number
        """, arguments: [payment])
    return try rows.compactMap { row in
      let name: String = row["name"]
      let table =
        try tables[name]
        ?? Table(
          columns: try RecordedPayments.columns(of: name, db),
          keys: try RecordedPayments.keys(of: name, db))
      tables[name] = table
      switch row["kind"] as String {
      case "I": return insertion(into: name, table, row["content"])
      case "U": return update(of: name, table, at: row["place"], row["content"])
      default: return deletion(from: name, table, at: row["place"])
      }
    }
  }

  private static func insertion(
    into name: String, _ table: Table, _ content: String
  ) -> Change {
    let columns = table.columns.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    var chained: Chained?
    if let sequence = table.columns.firstIndex(of: "sequence"),
      let previous = table.columns.firstIndex(of: "previousHash")
    {
      chained = Chained(
        last: "SELECT sequence, hash FROM \"\(name)\" ORDER BY sequence DESC LIMIT 1",
        sequence: sequence, previousHash: previous)
    }
    return Change(
      sql: "INSERT INTO \"\(name)\" (\(columns)) VALUES (\(marks))",
      arguments: fields(content).map(value), chained: chained)
  }

  /// Nil when nothing of the row changed.
  private static func update(
    of name: String, _ table: Table, at place: String, _ content: String
  ) -> Change? {
    var set: [String] = []
    var arguments: [DatabaseValue] = []
    for (column, text) in zip(table.columns, fields(content)) where !text.isEmpty {
      if column == "revision" {
        // Each process counts on from what it finds.
        set.append("\"revision\" = \"revision\" + 1")
      } else {
        set.append("\"\(column)\" = ?")
        arguments.append(value(text))
      }
    }
    guard !set.isEmpty else { return nil }
    return Change(
      sql: "UPDATE \"\(name)\" SET \(set.joined(separator: ", ")) WHERE \(condition(table))",
      arguments: arguments + fields(place).map(value))
  }

  private static func deletion(
    from name: String, _ table: Table, at place: String
  ) -> Change {
    Change(
      sql: "DELETE FROM \"\(name)\" WHERE \(condition(table))",
      arguments: fields(place).map(value))
  }

  private static func condition(_ table: Table) -> String {
    table.keys.map { "\"\($0)\" = ?" }.joined(separator: " AND ")
  }

  private static func fields(_ text: String) -> [String] {
    text.split(separator: RecordedPayments.separator, omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// A value as SQLite's `quote` writes it: `NULL`, `12`, `1.5`, `'it''s'`, `X'0AFF'`.
  private static func value(_ text: String) -> DatabaseValue {
    if text.hasPrefix("'") {
      return String(text.dropFirst().dropLast()).replacing("''", with: "'").databaseValue
    }
    if text.hasPrefix("X'") {
      let digits = Array(text.utf8.dropFirst(2).dropLast())
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { index in
        hexadecimal(digits[index]) << 4 | hexadecimal(digits[index + 1])
      }
      return Data(bytes).databaseValue
    }
    if let number = Int64(text) { return number.databaseValue }
    return Double(text)?.databaseValue ?? .null
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: digit - UInt8(ascii: "a") + 10
    }
  }
}
