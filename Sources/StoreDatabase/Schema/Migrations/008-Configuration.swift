extension SchemaMigration {
  /// A store that changes: what was taken away stays for the history, the configuration counts its
  /// changes, and what was changed on a screen is told from what the configuration says.
  static let configuration = SchemaMigration(
    "configuration",
    [
      .sql(
        """
        ALTER TABLE store ADD COLUMN code TEXT;
        ALTER TABLE store ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
        CREATE TRIGGER storeRevisionBegins BEFORE INSERT ON store WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        CREATE TRIGGER storeRevisionCounts BEFORE UPDATE ON store
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        ALTER TABLE room ADD COLUMN retiredAt INTEGER;
        ALTER TABLE diningTable ADD COLUMN retiredAt INTEGER;
        ALTER TABLE printer ADD COLUMN retiredAt INTEGER;
        ALTER TABLE station ADD COLUMN retiredAt INTEGER;
        ALTER TABLE role ADD COLUMN retiredAt INTEGER;
        ALTER TABLE staff ADD COLUMN retiredAt INTEGER;

        -- Values that were changed on a screen, and what the configuration had said of them.
        CREATE TABLE screenValue (
          area TEXT NOT NULL,
          key TEXT NOT NULL,
          field TEXT NOT NULL,
          said TEXT NOT NULL,
          PRIMARY KEY (area, key, field)
        ) STRICT, WITHOUT ROWID;
        """)
    ])
}
