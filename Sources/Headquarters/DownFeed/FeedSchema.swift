/// What goes down to the stores, and what guests' apps asked for.
enum FeedSchema {
  static func create(_ words: SchemaWords) -> String {
    """
    CREATE TABLE feed (
      singleton \(words.integer) PRIMARY KEY CHECK (singleton = 1),
      -- Another one after a backup was restored: cursors of the lost life are worth nothing.
      epoch \(words.integer) NOT NULL CHECK (epoch > 0),
      -- Set in a backup; whoever opens the file to serve begins a new epoch.
      isRestored \(words.integer) NOT NULL DEFAULT 0 CHECK (isRestored IN (0, 1)),
      -- Of tombstones up to here some were dropped: whoever is not that far must read a snapshot.
      prunedThrough \(words.integer) NOT NULL DEFAULT 0,
      -- The last position that was given.
      lastPosition \(words.integer) NOT NULL DEFAULT 0
    )\(words.table);
    INSERT INTO feed (singleton, epoch) VALUES (1, 1);

    -- Each row as it stands; a change gives it a new position, so that a cursor finds it again.
    CREATE TABLE feedRow (
      position \(words.integer) PRIMARY KEY,
      -- Nothing: for every store.
      storeNumber \(words.integer) REFERENCES store (number),
      kind TEXT NOT NULL,
      id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
      version \(words.integer) NOT NULL CHECK (version > 0),
      -- Nothing: the row is no more.
      data TEXT CHECK (data IS NULL OR \(words.isJSON("data"))),
      changedAt \(words.integer) NOT NULL
    )\(words.table);
    CREATE UNIQUE INDEX feedRowByID ON feedRow (coalesce(storeNumber, 0), kind, id);
    CREATE INDEX feedRowByStore ON feedRow (storeNumber, position);

    CREATE TABLE channelToken (
      digest \(words.bytes) PRIMARY KEY CHECK (length(digest) = 32),
      channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 32),
      -- Nothing: every store.
      storeNumber \(words.integer) REFERENCES store (number),
      scopes TEXT NOT NULL CHECK (\(words.isJSON("scopes"))),
      expiresAt \(words.integer) NOT NULL
    )\(words.keyedTable);

    CREATE TABLE guestRequest (
      id TEXT PRIMARY KEY CHECK (length(id) = 36),
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      channel TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
      partySize \(words.integer) NOT NULL,
      at \(words.integer),
      -- What the store said to it; how the ticket or the booking stands is in its projection.
      stage TEXT NOT NULL DEFAULT 'requested'
        CHECK (stage IN ('requested', 'accepted', 'refused', 'cancelled')),
      number TEXT,
      reasonEnglish TEXT,
      reasonChinese TEXT,
      requestedAt \(words.integer) NOT NULL,
      expiresAt \(words.integer) NOT NULL,
      updatedAt \(words.integer) NOT NULL
    )\(words.keyedTable);

    -- A command that was done, so that the same one sent again is not done twice.
    CREATE TABLE idempotencyKey (
      caller TEXT NOT NULL,
      key TEXT NOT NULL,
      -- Of method, path and body.
      digest \(words.bytes) NOT NULL CHECK (length(digest) = 32),
      resultID TEXT NOT NULL,
      at \(words.integer) NOT NULL,
      PRIMARY KEY (caller, key)
    )\(words.keyedTable);
    """
  }
}
