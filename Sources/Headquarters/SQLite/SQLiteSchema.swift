extension SchemaWords {
  static let sqlite = SchemaWords(
    integer: "INTEGER", bytes: "BLOB", table: " STRICT", keyedTable: " STRICT, WITHOUT ROWID",
    partitionedTable: { _, _ in " STRICT, WITHOUT ROWID" }, isJSON: { "json_valid(\($0))" })
}
