extension SchemaMigration {
  /// What the house has learned from its checks, for suggestions, and what each member had.
  static let taste: [Step] =
    [
      .sql(
        """
        -- What each check and each earlier visit teaches, in the order in which it is learned.
        CREATE TABLE tasteLesson (
          number INTEGER PRIMARY KEY,
          checkID TEXT REFERENCES guestCheck (id),
          memberID TEXT REFERENCES member (id),
          day TEXT NOT NULL,
          hour INTEGER CHECK (hour BETWEEN 0 AND 23),
          -- Codes, each once.
          dishes TEXT NOT NULL CHECK (json_valid(dishes)),
          -- A further check of a table whose visit is noted already.
          isMore INTEGER NOT NULL DEFAULT 0 CHECK (isMore IN (0, 1)),
          -- Only what the member had, what the house sells too, or how to rank besides.
          teaches TEXT NOT NULL CHECK (teaches IN ('past', 'counts', 'ranking')),
          CHECK (teaches <> 'past' OR memberID IS NOT NULL)
        ) STRICT;
        CREATE INDEX tasteLessonByMember ON tasteLesson (memberID) WHERE memberID IS NOT NULL;

        CREATE TABLE tasteState (
          singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
          -- How the rows are to be read; 0 where nothing was learned yet.
          format INTEGER NOT NULL,
          -- Counts how often all of it was forgotten to be learned anew.
          epoch INTEGER NOT NULL,
          -- Counts how often something was learned.
          version INTEGER NOT NULL,
          -- The last lesson that was learned.
          through INTEGER NOT NULL
        ) STRICT;
        INSERT INTO tasteState VALUES (1, 0, 0, 0, 0);

        -- Dishes from 0 on; below that what belongs to none.
        CREATE TABLE tasteRow (
          number INTEGER PRIMARY KEY,
          word TEXT NOT NULL,
          known BLOB,
          sums BLOB,
          solved BLOB,
          -- The versions at which each was changed, and the last of them.
          knownAt INTEGER NOT NULL DEFAULT 0,
          sumsAt INTEGER NOT NULL DEFAULT 0,
          solvedAt INTEGER NOT NULL DEFAULT 0,
          changedAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX tasteRowByChange ON tasteRow (changedAt);

        CREATE TABLE guestPast (
          memberID TEXT PRIMARY KEY REFERENCES member (id),
          visits INTEGER NOT NULL CHECK (visits > 0),
          eaten INTEGER NOT NULL CHECK (eaten >= 0)
        ) STRICT, WITHOUT ROWID;

        -- One row a member and dish: on how many visits, the first and the last of them, which of the
        -- last 64 up to then, and the day.
        CREATE TABLE guestDish (
          memberID TEXT NOT NULL REFERENCES member (id),
          dish INTEGER NOT NULL CHECK (dish >= 0),
          times INTEGER NOT NULL CHECK (times > 0),
          first INTEGER NOT NULL,
          last INTEGER NOT NULL,
          recent INTEGER NOT NULL,
          day INTEGER NOT NULL,
          PRIMARY KEY (memberID, dish)
        ) STRICT, WITHOUT ROWID;

        -- What disappointed a member, by the code of the dish or broth, until it is taken back.
        CREATE TABLE disappointment (
          memberID TEXT NOT NULL REFERENCES member (id),
          dishCode TEXT NOT NULL,
          lineID TEXT NOT NULL REFERENCES orderLine (id),
          notedAt INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          PRIMARY KEY (memberID, dishCode)
        ) STRICT, WITHOUT ROWID;

        INSERT INTO tasteLesson (checkID, memberID, day, hour, dishes, teaches)
        SELECT checkID, memberID, day, NULL, dishes, 'past' FROM (
          SELECT checkID, memberID, day, id, (
            SELECT coalesce(json_group_array(key), '[]') FROM json_each(memberVisit.dishes)
            WHERE value > 0) AS dishes
          FROM memberVisit)
        WHERE dishes <> '[]' ORDER BY day, id;
        UPDATE tasteLesson SET teaches = 'counts'
        WHERE number > (SELECT max(number) FROM tasteLesson) - 2000;
        UPDATE tasteLesson SET teaches = 'ranking'
        WHERE number > (SELECT max(number) FROM tasteLesson) - 300;
        """)
    ]
}
