extension SchemaMigration {
  /// What the till gives and keeps beside the bill. The parts were rolled out together; each has a file
  /// of its own.
  static let eveningTill = SchemaMigration("evening-till", campaigns)
}
