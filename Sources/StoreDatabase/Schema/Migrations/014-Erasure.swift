extension SchemaMigration {
  /// Since when a member is erased, and of whom something is still to be erased, because they were
  /// guests of that evening; to what members agreed, when, and who asked them.
  static let erasure: [Step] =
    [
      .sql(
        """
        ALTER TABLE member ADD COLUMN erasedAt INTEGER;
        ALTER TABLE member ADD COLUMN toErase INTEGER NOT NULL DEFAULT 0
          CHECK (toErase IN (0, 1) AND (toErase = 0 OR erasedAt IS NOT NULL));
        CREATE INDEX memberToErase ON member (id) WHERE toErase = 1;

        -- Those of whom headquarters said so before: what an earlier version left in other tables
        -- goes with the next day's first guests.
        UPDATE member SET name = '—', erasedAt = enrolledAt, toErase = 1
        WHERE name = '已注销' AND phone IS NULL AND birthday IS NULL AND note IS NULL
          AND NOT EXISTS (SELECT 1 FROM memberSearchKey WHERE memberID = member.id);

        CREATE TABLE memberConsent (
          memberID TEXT NOT NULL REFERENCES member (id),
          purpose TEXT NOT NULL CHECK (purpose IN ('health', 'children')),
          way TEXT NOT NULL CHECK (way IN ('spoken', 'written', 'app')),
          givenAt INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          withdrawnAt INTEGER CHECK (withdrawnAt >= givenAt),
          withdrawnByName TEXT,
          PRIMARY KEY (memberID, purpose, givenAt),
          CHECK ((withdrawnAt IS NULL) = (withdrawnByName IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE UNIQUE INDEX oneConsentOfAPurpose ON memberConsent (memberID, purpose)
          WHERE withdrawnAt IS NULL;
        """)
    ]
}
