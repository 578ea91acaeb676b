extension SchemaWords {
  static let sqlite = SchemaWords(
    integer: "INTEGER", bytes: "BLOB", table: " STRICT", keyedTable: " STRICT, WITHOUT ROWID",
    partitionedTable: { _, _ in " STRICT, WITHOUT ROWID" }, parts: 0,
    isJSON: { "json_valid(\($0))" })
}
