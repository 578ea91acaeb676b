import Foundation

/// One turn on headquarters' database, whichever engine keeps it.
///
/// The same SQL goes to all of them: `?`, or `?1` where a value stands twice, is a value that comes
/// beside the text and never in it.
public protocol LedgerSession {
  /// The rows of a query, all of them.
  func rows(_ sql: String, _ arguments: LedgerArguments) throws -> [LedgerRow]

  /// Runs a statement that gives no rows.
  ///
  /// - Returns: how many rows it changed.
  /// - Throws: `RefusedRow` when a rule of the schema does not allow the change.
  @discardableResult
  func execute(_ sql: String, _ arguments: LedgerArguments) throws -> Int

  /// Runs a statement once for each set of values, with as few ways to the engine and back as it
  /// allows.
  ///
  /// - Returns: how many rows each of them changed.
  func executeEach(_ sql: String, _ arguments: [LedgerArguments]) throws -> [Int]

  /// Runs statements that make or drop tables.
  func define(_ statements: String) throws

  /// Whether there is a table of this name.
  func hasTable(_ name: String) throws -> Bool

  /// Whether there is an index of this name.
  func hasIndex(_ name: String) throws -> Bool

  /// The names of a table's columns, as the engine writes them; none when there is no such table.
  func columns(of table: String) throws -> Set<String>

  /// Runs `body`; what it changed is undone when it throws, and the rest of the turn is not.
  func inSavepoint<Value>(_ body: () throws -> Value) throws -> Value

  /// Waits until nobody else adds to the ledgers of these stores, and keeps them until the turn is
  /// over. Where a turn is alone with the database anyway there is nothing to do.
  func holdLedgers(of storeIDs: [String]) throws

  /// How this engine writes the schema.
  var words: SchemaWords { get }
}

/// Values for a statement, in its order.
public typealias LedgerArguments = [(any LedgerRepresentable)?]

extension LedgerSession {
  /// The first row of a query.
  func row(_ sql: String, _ arguments: LedgerArguments = []) throws -> LedgerRow? {
    try rows(sql, arguments).first
  }

  func rows(_ sql: String) throws -> [LedgerRow] {
    try rows(sql, [])
  }

  /// The first column of the first row; nothing when there is no row, or NULL.
  func value<Value: LedgerRepresentable>(
    _ sql: String, _ arguments: LedgerArguments = [], as type: Value.Type = Value.self
  ) throws -> Value? {
    try rows(sql, arguments).first?.column(0)
  }

  /// The first column of all rows.
  func values<Value: LedgerRepresentable>(
    _ sql: String, _ arguments: LedgerArguments = [], as type: Value.Type = Value.self
  ) throws -> [Value] {
    try rows(sql, arguments).map { try $0.column(0) }
  }

  func isTrue(_ sql: String, _ arguments: LedgerArguments) throws -> Bool {
    try value(sql, arguments, as: Bool.self) ?? false
  }

  @discardableResult
  func execute(_ sql: String) throws -> Int {
    try execute(sql, [])
  }
}

/// A rule of the schema did not allow a row.
struct RefusedRow: Error {
  var detail: String
}
