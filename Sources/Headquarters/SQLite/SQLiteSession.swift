import Foundation
import GRDB

/// A turn on headquarters' SQLite file. Statements are prepared once for each connection.
struct SQLiteSession: LedgerSession {
  let db: Database

  func rows(_ sql: String, _ arguments: LedgerArguments) throws -> [LedgerRow] {
    try refusing {
      let statement = try db.cachedStatement(sql: sql)
      let columns = statement.columnNames
      let cursor = try Row.fetchCursor(statement, arguments: Self.bound(arguments))
      var rows: [LedgerRow] = []
      while let row = try cursor.next() {
        rows.append(
          LedgerRow(
            columns: columns,
            values: (0..<columns.count).map { LedgerValue(row[$0] as DatabaseValue) }))
      }
      return rows
    }
  }

  @discardableResult
  func execute(_ sql: String, _ arguments: LedgerArguments) throws -> Int {
    try refusing {
      try db.cachedStatement(sql: sql).execute(arguments: Self.bound(arguments))
      return db.changesCount
    }
  }

  func executeEach(_ sql: String, _ arguments: [LedgerArguments]) throws -> [Int] {
    try refusing {
      let statement = try db.cachedStatement(sql: sql)
      return try arguments.map {
        try statement.execute(arguments: Self.bound($0))
        return db.changesCount
      }
    }
  }

  func define(_ statements: String) throws {
    try db.execute(sql: statements)
  }

  func hasTable(_ name: String) throws -> Bool {
    // Asked of the file: what GRDB remembers of the schema says nothing of other processes' tables.
    try isTrue(
      "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?)", [name])
  }

  func hasIndex(_ name: String) throws -> Bool {
    try isTrue(
      "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'index' AND name = ?)", [name])
  }

  func columns(of table: String) throws -> Set<String> {
    Set(try values("SELECT name FROM pragma_table_info(?)", [table]))
  }

  func inSavepoint<Value>(_ body: () throws -> Value) throws -> Value {
    var outcome: Value?
    try db.inSavepoint {
      outcome = try body()
      return .commit
    }
    guard let outcome else { throw HeadquartersError.damaged("a savepoint without an outcome") }
    return outcome
  }

  /// Whoever writes is alone with the file.
  func holdLedgers(of storeIDs: [String]) {}

  var words: SchemaWords { .sqlite }

  private static func bound(_ arguments: LedgerArguments) -> StatementArguments {
    // As values of any kind: GRDB resolves a key path anew each time for values of one kind, which
    // is a sixth of the work of writing a batch.
    StatementArguments(
      arguments.map { $0?.ledgerValue.inSQLite as (any DatabaseValueConvertible)? })
  }

  private func refusing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw RefusedRow(detail: error.message ?? "a constraint")
    }
  }
}

extension LedgerValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .string(let text): self = .text(text)
    case .blob(let bytes): self = .bytes(bytes)
    // No column of a STRICT table of ours holds one, and no query makes one.
    case .double(let number): self = .text("\(number)")
    }
  }

  fileprivate var inSQLite: DatabaseValue {
    switch self {
    case .null: .null
    case .integer(let number): number.databaseValue
    case .text(let text): text.databaseValue
    case .bytes(let bytes): bytes.databaseValue
    }
  }
}
