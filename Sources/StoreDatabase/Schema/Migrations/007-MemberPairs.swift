extension SchemaMigration {
  /// By which rules phone and search keys of a member were made, so that they are made anew when the
  /// rules change; rows that may be one person, until somebody says that they are two.
  static let memberPairs = SchemaMigration(
    "member-pairs",
    [
      .sql(
        """
        ALTER TABLE member ADD COLUMN keyVersion INTEGER NOT NULL DEFAULT 0;
        CREATE INDEX memberByKeyVersion ON member (keyVersion);

        CREATE TABLE memberPair (
          -- The lesser id first.
          firstID TEXT NOT NULL REFERENCES member (id),
          secondID TEXT NOT NULL REFERENCES member (id),
          reason TEXT NOT NULL CHECK (reason IN ('phone', 'birthday')),
          foundAt INTEGER NOT NULL,
          -- Since somebody said that they are two.
          settledAt INTEGER,
          settledByName TEXT,
          PRIMARY KEY (firstID, secondID),
          CHECK (firstID < secondID),
          CHECK ((settledAt IS NULL) = (settledByName IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX memberPairOpen ON memberPair (foundAt) WHERE settledAt IS NULL;
        """)
    ])
}
