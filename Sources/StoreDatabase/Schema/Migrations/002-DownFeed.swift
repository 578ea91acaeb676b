extension SchemaMigration {
  /// What comes down from headquarters: how far the store has read, the version of every row, and
  /// what became of it.
  static let downFeed = SchemaMigration(
    "down-feed",
    [
      .sql(
        """
        -- When a dish went off the menu; what was ordered of it stays.
        ALTER TABLE dish ADD COLUMN retiredAt INTEGER;

        CREATE TABLE feedPosition (
          singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
          -- Which life of headquarters' feed the cursor belongs to.
          hqEpoch INTEGER,
          -- Where to go on; null when everything is to be read anew.
          cursor TEXT,
          readAt INTEGER,
          -- What IT has to look at, and since when.
          problem TEXT,
          problemAt INTEGER,
          CHECK ((problem IS NULL) = (problemAt IS NULL))
        ) STRICT;
        INSERT INTO feedPosition (singleton) VALUES (1);

        CREATE TABLE feedRow (
          kind TEXT NOT NULL,
          id TEXT NOT NULL,
          version INTEGER NOT NULL CHECK (version > 0),
          at INTEGER NOT NULL,
          -- Why this version changed nothing here.
          problem TEXT,
          PRIMARY KEY (kind, id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX feedRowByTime ON feedRow (at);

        CREATE TRIGGER feedRowNeverGoesBack BEFORE UPDATE OF version ON feedRow
        WHEN NEW.version <= OLD.version
        BEGIN SELECT RAISE(ABORT, 'foh: a row from headquarters never goes back'); END;

        CREATE TABLE menuState (
          singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
          -- Headquarters' menu that holds; null while the one from the setup does.
          version INTEGER,
          appliedAt INTEGER,
          -- The menu that waits for its hour.
          plannedVersion INTEGER,
          plannedText TEXT,
          plannedFrom INTEGER,
          -- The last menu that was refused.
          refusedVersion INTEGER,
          refusedAt INTEGER,
          refusedProblems TEXT CHECK (refusedProblems IS NULL OR json_valid(refusedProblems)),
          revision INTEGER NOT NULL DEFAULT 0,
          CHECK ((plannedVersion IS NULL) = (plannedText IS NULL)),
          CHECK ((plannedVersion IS NULL) = (plannedFrom IS NULL)),
          CHECK ((refusedVersion IS NULL) = (refusedProblems IS NULL))
        ) STRICT;
        INSERT INTO menuState (singleton) VALUES (1);

        -- What guests' apps asked for, and what was said; the id is the ticket's or the reservation's.
        CREATE TABLE guestRequest (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
          channel TEXT NOT NULL,
          stage TEXT NOT NULL CHECK (stage IN ('accepted', 'refused')),
          -- What the guest was given: the queue number.
          number TEXT,
          partySize INTEGER NOT NULL,
          guestName TEXT,
          -- When the guests are to come, of a reservation.
          forWhen INTEGER,
          reasonEnglish TEXT,
          reasonChinese TEXT,
          answeredAt INTEGER NOT NULL,
          revision INTEGER NOT NULL DEFAULT 0,
          CHECK ((reasonEnglish IS NULL) = (reasonChinese IS NULL)),
          CHECK (stage = 'accepted' OR reasonEnglish IS NOT NULL)
        ) STRICT;
        CREATE INDEX guestRequestByTime ON guestRequest (answeredAt);

        -- What such a guest wants on the table first.
        CREATE TABLE preorderedDish (
          requestID TEXT NOT NULL REFERENCES guestRequest (id),
          position INTEGER NOT NULL,
          dishID TEXT NOT NULL REFERENCES dish (id),
          quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
          PRIMARY KEY (requestID, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE news (
          id TEXT PRIMARY KEY,
          titleEnglish TEXT NOT NULL,
          titleChinese TEXT NOT NULL,
          bodyEnglish TEXT NOT NULL,
          bodyChinese TEXT NOT NULL,
          showFrom INTEGER NOT NULL,
          showUntil INTEGER NOT NULL,
          CHECK (showUntil > showFrom)
        ) STRICT;
        CREATE INDEX newsByTime ON news (showUntil);

        -- A member whom headquarters knows under another id: found by the phone.
        CREATE TABLE memberAlias (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          memberID TEXT NOT NULL REFERENCES member (id)
        ) STRICT, WITHOUT ROWID;
        """),
      // A revision only ever goes up, by one for each verb.
      .sql(
        """
        CREATE TRIGGER menuStateRevisionCounts BEFORE UPDATE ON menuState
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
        CREATE TRIGGER guestRequestRevisionCounts BEFORE UPDATE ON guestRequest
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
        """),
    ])
}
