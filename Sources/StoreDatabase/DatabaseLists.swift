import GRDB
import StoreDomain

extension Database {
  /// The values of a query's rows, each read while the query stands on it.
  ///
  /// What `Row.fetchAll` copies is searched column by column for every value that is read from it,
  /// many times slower; for pictures that every console reads after every commit that is too long.
  /// The statement is kept for the next time, so `sql` must not hold what changes.
  func list<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (StandingRow) throws -> Value
  ) throws -> [Value] {
    let statement = try cachedStatement(sql: sql)
    let steps = try Step?.fetchCursor(statement, arguments: arguments)
    let row = StandingRow(statement)
    var values: [Value] = []
    while try steps.next() != nil { values.append(try value(row)) }
    return values
  }
}

/// A row of the file, from which values are read by their columns' places or names.
protocol StoredRow {
  /// From a column that is there and holds such a value.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(at place: Int) -> Value

  /// From the first column of this name, which holds such a value; nil where an optional one is asked for
  /// and there is no such column.
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(of name: String) -> Value
}

extension StoredRow {
  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ place: Int) -> Value {
    value(at: place)
  }

  subscript<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ name: String) -> Value {
    value(of: name)
  }
}

extension Row: StoredRow {
  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    at place: Int
  ) -> Value { self[place] }

  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    of name: String
  ) -> Value { self[name] }
}

/// The row on which a query stands, to be read before the query goes on.
///
/// A `Row` that stands on a query makes a dictionary of its columns each time the query is asked, which
/// for a check of a few lines takes longer than reading them; here the statement's own list is looked at.
struct StandingRow: StoredRow {
  private let statement: Statement

  fileprivate init(_ statement: Statement) { self.statement = statement }

  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    at place: Int
  ) -> Value {
    precondition(place < statement.columnCount, "no column \(place): \(statement.sql)")
    let value = Value.fromStatement(statement.sqliteStatement, atUncheckedIndex: CInt(place))
    guard let value else {
      fatalError("column \(statement.columnNames[place]) is no \(Value.self): \(statement.sql)")
    }
    return value
  }

  func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    of name: String
  ) -> Value {
    if let place = statement.columnNames.firstIndex(of: name) { return value(at: place) }
    guard let nothing = Value.fromDatabaseValue(.null) else {
      fatalError("no column \(name): \(statement.sql)")
    }
    return nothing
  }
}

/// What a cursor takes from each row: nothing.
private struct Step: DatabaseValueConvertible, StatementColumnConvertible {
  init(sqliteStatement: SQLiteStatement, index: CInt) {}

  var databaseValue: DatabaseValue { .null }

  static func fromDatabaseValue(_: DatabaseValue) -> Step? { nil }
}

extension Sequence {
  /// Ids as one argument of a query, for `IN (SELECT value FROM json_each(?))`: the statement is the
  /// same whatever their number.
  func listColumn<Entity>() -> String where Element == Identifier<Entity> {
    // An id of our own has nothing that JSON would escape; another's cannot match one of ours.
    let ids = Set(self).map { $0.rawValue }.filter { id in
      id.utf8.allSatisfy { $0 > 0x1F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
    }
    var list = "["
    for id in ids.sorted() { list += list.utf8.count == 1 ? "\"\(id)\"" : ",\"\(id)\"" }
    return list + "]"
  }
}
