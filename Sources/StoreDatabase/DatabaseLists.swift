import GRDB

extension Database {
  /// The values of a query's rows, each read while the query stands on it.
  ///
  /// What `Row.fetchAll` copies is searched column by column for every value that is read from it,
  /// many times slower; for pictures that every console reads after every commit that is too long.
  /// The statement is kept for the next time, so `sql` must not hold what changes.
  func list<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try value(row)) }
    return values
  }
}
