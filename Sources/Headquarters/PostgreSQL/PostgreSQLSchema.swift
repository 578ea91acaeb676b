#if PostgreSQL
  extension SchemaWords {
    /// Into so many parts a table is split by the hash of a column.
    private static let parts = 8

    static let postgreSQL = SchemaWords(
      integer: "BIGINT", bytes: "BYTEA", table: "", keyedTable: "",
      partitionedTable: { " PARTITION BY HASH (\($1));\n" + partitions(of: $0) },
      isJSON: { "\($0)::json IS NOT NULL" })

    private static func partitions(of table: String) -> String {
      (0..<parts).map {
        """
        CREATE TABLE \(table)\($0) PARTITION OF \(table)
        FOR VALUES WITH (MODULUS \(parts), REMAINDER \($0))
        """
      }.joined(separator: ";\n")
    }
  }
#endif
