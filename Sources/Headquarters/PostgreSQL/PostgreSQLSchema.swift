#if PostgreSQL
  extension SchemaWords {
    /// Into so many parts a table is split by the hash of a column.
    private static let partCount = 8

    static let postgreSQL = SchemaWords(
      integer: "BIGINT", bytes: "BYTEA", table: "", keyedTable: "",
      partitionedTable: { " PARTITION BY HASH (\($1));\n" + partitions(of: $0) },
      parts: partCount, isJSON: { "\($0)::json IS NOT NULL" })

    private static func partitions(of table: String) -> String {
      (0..<partCount).map {
        """
        CREATE TABLE \(table)\($0) PARTITION OF \(table)
        FOR VALUES WITH (MODULUS \(partCount), REMAINDER \($0))
        """
      }.joined(separator: ";\n")
    }
  }
#endif
