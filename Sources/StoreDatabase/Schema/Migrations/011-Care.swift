extension SchemaMigration {
  /// When care was taken, when nobody had taken it in time, and care for whoever comes for the first
  /// time or after long.
  static let care = SchemaMigration(
    "care",
    [
      .rebuild(
        "careAlert", replacing: "('birthday', 'allergy', 'pregnancy', 'child', 'complaint')",
        with:
          "('birthday', 'allergy', 'pregnancy', 'child', 'complaint', 'firstVisit', 'absence')"),
      .sql(
        """
        -- From when it goes to those who lead the evening; null for what was raised before.
        ALTER TABLE careAlert ADD COLUMN escalateAt INTEGER;
        ALTER TABLE careAlert ADD COLUMN escalatedAt INTEGER;
        -- When its owner took it; null for what was taken before.
        ALTER TABLE careAlert ADD COLUMN claimedAt INTEGER
          CHECK (claimedAt IS NULL OR ownerID IS NOT NULL);
        CREATE INDEX careAlertToEscalate ON careAlert (escalateAt)
          WHERE stage = 'open' AND escalatedAt IS NULL;
        """),
    ])
}
