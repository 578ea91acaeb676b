extension SchemaMigration {
  /// Sales without a table.
  static let withoutATable = SchemaMigration("without-a-table", counterSales)
}
