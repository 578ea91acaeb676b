extension SchemaMigration {
  /// What a row says of a member whom the store itself has changed, until headquarters has heard of
  /// that.
  static let heldProfiles = SchemaMigration(
    "held-profiles",
    [
      .sql(
        """
        ALTER TABLE feedRow ADD COLUMN held TEXT CHECK (held IS NULL OR json_valid(held));
        CREATE INDEX feedRowHeld ON feedRow (id) WHERE held IS NOT NULL;
        """)
    ])
}
