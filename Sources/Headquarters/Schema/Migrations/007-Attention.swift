extension LedgerMigration {
  /// What people and stores told headquarters besides events.
  static let attention = LedgerMigration(
    "attention",
    sqlite: """
      -- Exceptions that somebody has looked at. They are made again from the ledger, this is not.
      CREATE TABLE exceptionSeen (
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        seenAt INTEGER NOT NULL,
        PRIMARY KEY (position, kind)
      ) STRICT, WITHOUT ROWID;

      -- When a store last asked anything, whichever process it asked.
      CREATE TABLE storeSighting (
        storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
        seenAt INTEGER NOT NULL,
        -- How many of its records waited for headquarters then, and since when the oldest of them;
        -- nothing when it did not say.
        waiting INTEGER CHECK (waiting IS NULL OR waiting >= 0),
        waitingSince INTEGER
      ) STRICT;
      """,
    postgreSQL: """
      -- Exceptions that somebody has looked at. They are made again from the ledger, this is not.
      CREATE TABLE exceptionSeen (
        position BIGINT NOT NULL,
        kind TEXT NOT NULL,
        seenAt BIGINT NOT NULL,
        PRIMARY KEY (position, kind)
      );

      -- When a store last asked anything, whichever process it asked.
      CREATE TABLE storeSighting (
        storeNumber BIGINT PRIMARY KEY REFERENCES store (number),
        seenAt BIGINT NOT NULL,
        -- How many of its records waited for headquarters then, and since when the oldest of them;
        -- nothing when it did not say.
        waiting BIGINT CHECK (waiting IS NULL OR waiting >= 0),
        waitingSince BIGINT
      );
      """)
}
