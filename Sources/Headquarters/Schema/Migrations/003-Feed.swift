extension LedgerMigration {
  /// What goes down to the stores, and what guests' apps asked for.
  static let feed = LedgerMigration(
    "feed",
    sqlite: """
      CREATE TABLE feed (
        singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
        -- Another one after a backup was restored: cursors of the lost life are worth nothing.
        epoch INTEGER NOT NULL CHECK (epoch > 0),
        -- Set in a backup; whoever opens the file to serve begins a new epoch.
        isRestored INTEGER NOT NULL DEFAULT 0 CHECK (isRestored IN (0, 1)),
        -- Of tombstones up to here some were dropped: whoever is not that far must read a snapshot.
        prunedThrough INTEGER NOT NULL DEFAULT 0,
        -- The last position that was given.
        lastPosition INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      INSERT INTO feed (singleton, epoch) VALUES (1, 1);

      -- Each row as it stands; a change gives it a new position, so that a cursor finds it again.
      CREATE TABLE feedRow (
        position INTEGER PRIMARY KEY,
        -- Nothing: for every store.
        storeNumber INTEGER REFERENCES store (number),
        kind TEXT NOT NULL,
        id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
        version INTEGER NOT NULL CHECK (version > 0),
        -- Nothing: the row is no more.
        data TEXT CHECK (data IS NULL OR json_valid(data)),
        changedAt INTEGER NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX feedRowByID ON feedRow (coalesce(storeNumber, 0), kind, id);
      CREATE INDEX feedRowByStore ON feedRow (storeNumber, position);

      CREATE TABLE channelToken (
        digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
        channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 32),
        -- Nothing: every store.
        storeNumber INTEGER REFERENCES store (number),
        scopes TEXT NOT NULL CHECK (json_valid(scopes)),
        expiresAt INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE guestRequest (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        storeNumber INTEGER NOT NULL REFERENCES store (number),
        channel TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
        partySize INTEGER NOT NULL,
        at INTEGER,
        -- What the store said to it; how the ticket or the booking stands is in its projection.
        stage TEXT NOT NULL DEFAULT 'requested'
          CHECK (stage IN ('requested', 'accepted', 'refused', 'cancelled')),
        number TEXT,
        reasonEnglish TEXT,
        reasonChinese TEXT,
        requestedAt INTEGER NOT NULL,
        expiresAt INTEGER NOT NULL,
        updatedAt INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- A command that was done, so that the same one sent again is not done twice.
      CREATE TABLE idempotencyKey (
        caller TEXT NOT NULL,
        key TEXT NOT NULL,
        -- Of method, path and body.
        digest BLOB NOT NULL CHECK (length(digest) = 32),
        resultID TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (caller, key)
      ) STRICT, WITHOUT ROWID;
      """,
    postgreSQL: """
      CREATE TABLE feed (
        singleton BIGINT PRIMARY KEY CHECK (singleton = 1),
        -- Another one after a backup was restored: cursors of the lost life are worth nothing.
        epoch BIGINT NOT NULL CHECK (epoch > 0),
        -- Set in a backup; whoever opens the file to serve begins a new epoch.
        isRestored BIGINT NOT NULL DEFAULT 0 CHECK (isRestored IN (0, 1)),
        -- Of tombstones up to here some were dropped: whoever is not that far must read a snapshot.
        prunedThrough BIGINT NOT NULL DEFAULT 0,
        -- The last position that was given.
        lastPosition BIGINT NOT NULL DEFAULT 0
      );
      INSERT INTO feed (singleton, epoch) VALUES (1, 1);

      -- Each row as it stands; a change gives it a new position, so that a cursor finds it again.
      CREATE TABLE feedRow (
        position BIGINT PRIMARY KEY,
        -- Nothing: for every store.
        storeNumber BIGINT REFERENCES store (number),
        kind TEXT NOT NULL,
        id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
        version BIGINT NOT NULL CHECK (version > 0),
        -- Nothing: the row is no more.
        data TEXT CHECK (data IS NULL OR data::json IS NOT NULL),
        changedAt BIGINT NOT NULL
      );
      CREATE UNIQUE INDEX feedRowByID ON feedRow (coalesce(storeNumber, 0), kind, id);
      CREATE INDEX feedRowByStore ON feedRow (storeNumber, position);

      CREATE TABLE channelToken (
        digest BYTEA PRIMARY KEY CHECK (length(digest) = 32),
        channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 32),
        -- Nothing: every store.
        storeNumber BIGINT REFERENCES store (number),
        scopes TEXT NOT NULL CHECK (scopes::json IS NOT NULL),
        expiresAt BIGINT NOT NULL
      );

      CREATE TABLE guestRequest (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        storeNumber BIGINT NOT NULL REFERENCES store (number),
        channel TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
        partySize BIGINT NOT NULL,
        at BIGINT,
        -- What the store said to it; how the ticket or the booking stands is in its projection.
        stage TEXT NOT NULL DEFAULT 'requested'
          CHECK (stage IN ('requested', 'accepted', 'refused', 'cancelled')),
        number TEXT,
        reasonEnglish TEXT,
        reasonChinese TEXT,
        requestedAt BIGINT NOT NULL,
        expiresAt BIGINT NOT NULL,
        updatedAt BIGINT NOT NULL
      );

      -- A command that was done, so that the same one sent again is not done twice.
      CREATE TABLE idempotencyKey (
        caller TEXT NOT NULL,
        key TEXT NOT NULL,
        -- Of method, path and body.
        digest BYTEA NOT NULL CHECK (length(digest) = 32),
        resultID TEXT NOT NULL,
        at BIGINT NOT NULL,
        PRIMARY KEY (caller, key)
      );
      """)
}
