extension LedgerMigration {
  /// When a store said how many of its records wait: of what several processes heard the last counts.
  static let timeOfBacklog = LedgerMigration(
    "time of backlog",
    sqlite: """
      ALTER TABLE storeSighting ADD COLUMN saidAt INTEGER;
      UPDATE storeSighting SET saidAt = seenAt WHERE waiting IS NOT NULL;
      """,
    postgreSQL: """
      ALTER TABLE storeSighting ADD COLUMN saidAt BIGINT;
      UPDATE storeSighting SET saidAt = seenAt WHERE waiting IS NOT NULL;
      """)
}
