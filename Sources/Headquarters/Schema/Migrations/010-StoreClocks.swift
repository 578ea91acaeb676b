extension LedgerMigration {
  /// Which time each store keeps, as it said last.
  static let storeClocks = LedgerMigration(
    "store clocks",
    sqlite: """
      -- The name in the IANA database.
      ALTER TABLE storeSighting ADD COLUMN timeZone TEXT;
      -- By how much the store's clock is ahead of this one, less than 0 when it is behind.
      ALTER TABLE storeSighting ADD COLUMN secondsAhead INTEGER;
      """,
    postgreSQL: """
      -- The name in the IANA database.
      ALTER TABLE storeSighting ADD COLUMN timeZone TEXT;
      -- By how much the store's clock is ahead of this one, less than 0 when it is behind.
      ALTER TABLE storeSighting ADD COLUMN secondsAhead BIGINT;
      """)
}
