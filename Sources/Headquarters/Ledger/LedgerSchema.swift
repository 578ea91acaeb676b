/// The tables of headquarters, for every engine in its own words.
enum LedgerSchema {
  /// Stores, their keys, and the ledger itself.
  static func create(_ words: SchemaWords) -> String {
    """
    CREATE TABLE headquarters (
      singleton \(words.integer) PRIMARY KEY CHECK (singleton = 1),
      instance TEXT NOT NULL CHECK (length(instance) = 36),
      createdAt \(words.integer) NOT NULL
    )\(words.table);

    CREATE TABLE store (
      number \(words.counted) PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      name TEXT NOT NULL,
      -- What the store says of itself when it enrols. One source, one store: an event's identity.
      source TEXT UNIQUE,
      ownName TEXT,
      currencyCode TEXT CHECK (length(currencyCode) = 3),
      -- The epoch that is being written; storeEpoch has them all.
      epoch \(words.integer) NOT NULL DEFAULT 1 CHECK (epoch > 0),
      addedAt \(words.integer) NOT NULL,
      enrolledAt \(words.integer),
      revokedAt \(words.integer),
      CHECK ((source IS NULL) = (enrolledAt IS NULL))
    )\(words.table);

    CREATE TABLE deviceKey (
      id TEXT PRIMARY KEY CHECK (length(id) = 36),
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      publicKey TEXT NOT NULL UNIQUE,
      addedAt \(words.integer) NOT NULL,
      confirmedAt \(words.integer),
      endedAt \(words.integer)
    )\(words.keyedTable);
    CREATE INDEX deviceKeyByStore ON deviceKey (storeNumber);

    CREATE TABLE enrolmentCode (
      digest \(words.bytes) PRIMARY KEY CHECK (length(digest) = 32),
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      expiresAt \(words.integer) NOT NULL,
      -- The key that it was used for: the same device may ask again when the answer was lost.
      usedByKeyID TEXT REFERENCES deviceKey (id)
    )\(words.keyedTable);

    CREATE TABLE storeEpoch (
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      epoch \(words.integer) NOT NULL CHECK (epoch > 0),
      -- Nothing for the first.
      fileLife TEXT,
      -- Up to here the events are those of the epoch before.
      afterSequence \(words.integer) NOT NULL CHECK (afterSequence >= 0),
      openedAt \(words.integer) NOT NULL,
      contiguousThrough \(words.integer) NOT NULL CHECK (contiguousThrough >= afterSequence),
      chainHash \(words.bytes) NOT NULL CHECK (length(chainHash) = 32),
      lastReceivedAt \(words.integer),
      PRIMARY KEY (storeNumber, epoch),
      UNIQUE (storeNumber, fileLife)
    )\(words.keyedTable);

    \(words.eventTables)

    -- What somebody at headquarters must look at.
    CREATE TABLE alarm (
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      kind TEXT NOT NULL,
      detail TEXT NOT NULL,
      firstAt \(words.integer) NOT NULL,
      lastAt \(words.integer) NOT NULL,
      times \(words.integer) NOT NULL DEFAULT 1 CHECK (times > 0),
      clearedAt \(words.integer),
      PRIMARY KEY (storeNumber, kind)
    )\(words.keyedTable);
    """
  }
}
