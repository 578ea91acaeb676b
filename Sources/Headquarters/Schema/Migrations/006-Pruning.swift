extension LedgerMigration {
  /// The way to what is old enough to be forgotten.
  static let pruning = LedgerMigration(
    "pruning",
    sqlite: """
      CREATE INDEX feedTombstone ON feedRow (changedAt) WHERE data IS NULL AND kind <> 'member';
      CREATE INDEX idempotencyKeyByAge ON idempotencyKey (at);
      """,
    postgreSQL: """
      CREATE INDEX feedTombstone ON feedRow (changedAt) WHERE data IS NULL AND kind <> 'member';
      CREATE INDEX idempotencyKeyByAge ON idempotencyKey (at);
      """)
}
