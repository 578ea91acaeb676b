extension LedgerMigration {
  /// Nonces of signed requests, which a single process on a file keeps in memory.
  ///
  /// Not logged, so that a request does not wait for the disk: after the server's crash a recorded
  /// request could come through once more within its 300 seconds, and every request that changes
  /// something gives the same result the second time.
  static let nonces = LedgerMigration(
    "nonces",
    sqlite: nil,
    postgreSQL: """
      CREATE UNLOGGED TABLE nonce (
        fingerprint BYTEA PRIMARY KEY,
        minute BIGINT NOT NULL
      );
      """)
}
