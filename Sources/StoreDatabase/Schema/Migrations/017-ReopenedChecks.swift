extension SchemaMigration {
  /// Closed checks that are opened again, refunds by line, and members' points. They were rolled out
  /// together; each has a file of its own.
  static let reopenedChecks = SchemaMigration("reopened-checks", reopening + points)
}
