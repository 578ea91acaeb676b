extension SchemaMigration {
  /// Delivery to headquarters: who sends, how far it came, and what stands in the way.
  static let delivery = SchemaMigration(
    "delivery",
    [
      .sql(
        """
        CREATE TABLE enrolment (
          singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
          url TEXT NOT NULL,
          storeID TEXT NOT NULL,
          keyID TEXT NOT NULL,
          publicKey TEXT NOT NULL,
          hqInstance TEXT NOT NULL,
          enrolledAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE delivery (
          singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
          fence INTEGER NOT NULL DEFAULT 0,
          leaseOwner TEXT,
          leaseUntil INTEGER NOT NULL DEFAULT 0,
          epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
          epochAfter INTEGER NOT NULL DEFAULT 0,
          epochAfterHash BLOB,
          epochOpenedAt INTEGER,
          wantedLife TEXT,
          wantedPrevious INTEGER,
          wantedAfter INTEGER,
          wantedHash BLOB,
          failures INTEGER NOT NULL DEFAULT 0,
          notBefore INTEGER,
          lastError TEXT,
          lastErrorAt INTEGER,
          needsIT INTEGER NOT NULL DEFAULT 0 CHECK (needsIT IN (0, 1)),
          acknowledgedAt INTEGER,
          clockOffset INTEGER NOT NULL DEFAULT 0,
          ledgerAgreedAt INTEGER,
          stopReason TEXT,
          stopDetail TEXT,
          stoppedAt INTEGER,
          prunedThrough INTEGER NOT NULL DEFAULT 0,
          CHECK ((wantedLife IS NULL) = (wantedAfter IS NULL)),
          CHECK ((stopReason IS NULL) = (stoppedAt IS NULL))
        ) STRICT;
        INSERT INTO delivery (singleton) VALUES (1);

        CREATE TABLE outboxAttempt (
          sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence) ON DELETE CASCADE,
          attempts INTEGER NOT NULL CHECK (attempts > 0),
          lastError TEXT NOT NULL,
          triedAt INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE outboxHold (
          sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence),
          reason TEXT NOT NULL,
          author TEXT,
          heldAt INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER fenceOnlyRises BEFORE UPDATE OF fence ON delivery WHEN NEW.fence < OLD.fence
        BEGIN SELECT RAISE(ABORT, 'foh: a fence never goes down'); END;

        CREATE TRIGGER eventsArriveInOrder BEFORE UPDATE OF acknowledgedAt ON outboxEvent
        WHEN NEW.acknowledgedAt IS NOT NULL AND EXISTS (
          SELECT 1 FROM outboxEvent WHERE acknowledgedAt IS NULL AND sequence < NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'foh: an earlier event has not arrived'); END;

        CREATE TRIGGER newestEventIsKept BEFORE DELETE ON outboxEvent
        WHEN OLD.sequence = (SELECT max(sequence) FROM outboxEvent)
        BEGIN SELECT RAISE(ABORT, 'foh: the chain goes on from the newest event'); END;

        CREATE TRIGGER oldestEventGoesFirst BEFORE DELETE ON outboxEvent
        WHEN OLD.sequence <> (SELECT min(sequence) FROM outboxEvent)
        BEGIN SELECT RAISE(ABORT, 'foh: older events go first'); END;
        """)
    ])
}
