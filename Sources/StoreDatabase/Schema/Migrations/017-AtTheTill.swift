extension SchemaMigration {
  /// Lines that several checks share, closed checks that are opened again and refunds by line, points,
  /// campaigns, statements of gateways. They were rolled out together; each has a file of its own.
  static let atTheTill = SchemaMigration(
    "at-the-till", sharedLines + reopening + points + campaigns + statements)
}
