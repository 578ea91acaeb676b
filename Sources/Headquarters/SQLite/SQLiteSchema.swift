extension SchemaWords {
  static let sqlite = SchemaWords(
    integer: "INTEGER", bytes: "BLOB", counted: "INTEGER", table: " STRICT",
    keyedTable: " STRICT, WITHOUT ROWID",
    partitionedTable: { _, _ in " STRICT, WITHOUT ROWID" }, isJSON: { "json_valid(\($0))" },
    eventTables: """
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
      """)
}
