/// How an engine writes what the others write in another way: the schema itself is the same.
public struct SchemaWords: Sendable {
  /// A whole number of 64 bits.
  var integer: String
  var bytes: String
  /// What follows a table's columns.
  var table: String
  /// The same for a table whose key is the way to its rows.
  var keyedTable: String
  /// The same for a table that is kept in parts, by the hash of a column; and the parts.
  var partitionedTable: @Sendable (_ name: String, _ column: String) -> String
  /// How many parts such a table has, named by their number from 0 on; none where it is kept whole.
  var parts: Int
  /// Whether a text column holds JSON.
  var isJSON: @Sendable (_ column: String) -> String

  func partitionedTable(_ name: String, by column: String) -> String {
    partitionedTable(name, column)
  }
}
