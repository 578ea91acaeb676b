extension SchemaMigration {
  /// Closed checks that are opened again, and refunds by line. They were rolled out together; each has a
  /// file of its own.
  static let reopenedChecks = SchemaMigration("reopened-checks", reopening)
}
