import GRDB

// Reading SQLite's words and planning what to do takes longer than most answers of a store's file, and
// a screen asks the same few dozen questions all evening; a verb writes the same few dozen rows, and
// with a statement that writes SQLite reads the words of every trigger of its table again. These stand
// in front of GRDB's functions of the same names, which prepare a statement anew each time, so that no
// caller can forget to keep one.
//
// They are kept for as long as the connection lives: `sql` must not hold what changes from one time to
// the next, nor as many marks as there are ids. Those go in as one argument: see `listColumn()`.

extension Row {
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Row] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Row? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension DatabaseValueConvertible {
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension DatabaseValueConvertible where Self: StatementColumnConvertible {
  static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> [Self] {
    try fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Self? {
    try fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension DatabaseValueConvertible where Self: StatementColumnConvertible & Hashable {
  static func fetchSet(
    _ db: Database, sql: String, arguments: StatementArguments = StatementArguments()
  ) throws -> Set<Self> {
    try fetchSet(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension Database {
  /// One statement that is kept, with its arguments. What has none is not kept: a migration has several
  /// at once.
  ///
  /// Has GRDB's own signature, so that every call in this module comes here; a test's, which sees both,
  /// goes to GRDB's.
  @_disfavoredOverload
  func execute(
    sql: String, arguments: StatementArguments = StatementArguments()
  ) throws {
    guard !arguments.isEmpty else { return try execute(literal: SQL(sql: sql)) }
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
