extension LedgerMigration {
  /// How far the projections were, while they are made again.
  static let rebuilding = LedgerMigration(
    "rebuilding",
    sqlite: """
      -- How far each store's events were taken in before the projections were dropped, as long as
      -- they are not there again. It outlives the next time that they are dropped.
      CREATE TABLE projectedBefore (
        storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
        epoch INTEGER NOT NULL,
        sequence INTEGER NOT NULL
      ) STRICT;
      """,
    postgreSQL: """
      -- How far each store's events were taken in before the projections were dropped, as long as
      -- they are not there again. It outlives the next time that they are dropped.
      CREATE TABLE projectedBefore (
        storeNumber BIGINT PRIMARY KEY REFERENCES store (number),
        epoch BIGINT NOT NULL,
        sequence BIGINT NOT NULL
      );
      """)
}
