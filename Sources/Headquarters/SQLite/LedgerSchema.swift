/// The tables of headquarters' file, in the order in which a new file gets them.
enum LedgerSchema {
  /// Stores, their keys, and the ledger itself.
  static let ledger = """
    CREATE TABLE headquarters (
      singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
      instance TEXT NOT NULL CHECK (length(instance) = 36),
      createdAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE store (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
      name TEXT NOT NULL,
      -- What the store says of itself when it enrols. One source, one store: an event's identity.
      source TEXT UNIQUE,
      ownName TEXT,
      currencyCode TEXT CHECK (length(currencyCode) = 3),
      -- The epoch that is being written; storeEpoch has them all.
      epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
      addedAt INTEGER NOT NULL,
      enrolledAt INTEGER,
      revokedAt INTEGER,
      CHECK ((source IS NULL) = (enrolledAt IS NULL))
    ) STRICT;

    CREATE TABLE enrolmentCode (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      expiresAt INTEGER NOT NULL,
      -- The key that it was used for: the same device may ask again when the answer was lost.
      usedByKeyID TEXT REFERENCES deviceKey (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE deviceKey (
      id TEXT PRIMARY KEY CHECK (length(id) = 36),
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      publicKey TEXT NOT NULL UNIQUE,
      addedAt INTEGER NOT NULL,
      confirmedAt INTEGER,
      endedAt INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX deviceKeyByStore ON deviceKey (storeNumber);

    CREATE TABLE storeEpoch (
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      epoch INTEGER NOT NULL CHECK (epoch > 0),
      -- Nothing for the first.
      fileLife TEXT,
      -- Up to here the events are those of the epoch before.
      afterSequence INTEGER NOT NULL CHECK (afterSequence >= 0),
      openedAt INTEGER NOT NULL,
      contiguousThrough INTEGER NOT NULL CHECK (contiguousThrough >= afterSequence),
      chainHash BLOB NOT NULL CHECK (length(chainHash) = 32),
      lastReceivedAt INTEGER,
      PRIMARY KEY (storeNumber, epoch),
      UNIQUE (storeNumber, fileLife)
    ) STRICT, WITHOUT ROWID;

    -- Everything that a store ever sent, byte for byte. Nothing here is changed or deleted.
    CREATE TABLE event (
      position INTEGER PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      epoch INTEGER NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      id BLOB NOT NULL CHECK (length(id) = 16),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      receivedAt INTEGER NOT NULL,
      payload BLOB NOT NULL,
      UNIQUE (storeNumber, id),
      UNIQUE (storeNumber, epoch, sequence)
    ) STRICT;
    CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event BEGIN
      SELECT raise(ABORT, 'foh-hq: what a store sent is never changed');
    END;
    CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event BEGIN
      SELECT raise(ABORT, 'foh-hq: what a store sent is never deleted');
    END;

    -- The place in a later epoch of an event that was sent again in it.
    CREATE TABLE eventSentAgain (
      storeNumber INTEGER NOT NULL,
      epoch INTEGER NOT NULL,
      sequence INTEGER NOT NULL,
      position INTEGER NOT NULL REFERENCES event (position),
      PRIMARY KEY (storeNumber, epoch, sequence),
      FOREIGN KEY (storeNumber, epoch) REFERENCES storeEpoch (storeNumber, epoch)
    ) STRICT, WITHOUT ROWID;

    -- What somebody at headquarters must look at.
    CREATE TABLE alarm (
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      kind TEXT NOT NULL,
      detail TEXT NOT NULL,
      firstAt INTEGER NOT NULL,
      lastAt INTEGER NOT NULL,
      times INTEGER NOT NULL DEFAULT 1 CHECK (times > 0),
      clearedAt INTEGER,
      PRIMARY KEY (storeNumber, kind)
    ) STRICT, WITHOUT ROWID;
    """
}
