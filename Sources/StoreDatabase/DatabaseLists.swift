import GRDB
import StoreDomain

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
