extension SchemaMigration {
  /// Drawers: who answers for the cash from the float to the count, and days that were closed. One
  /// shift is open on a drawer, a counted one takes no more, and is locked with what was counted
  /// and what should have been there.
  static let drawers: [Step] = [
    .sql(
      """
      CREATE TABLE shift (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        businessDay TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number > 0),
        -- The terminal's name.
        drawer TEXT NOT NULL CHECK (drawer <> ''),
        cashierID TEXT NOT NULL REFERENCES staff (id),
        cashierName TEXT NOT NULL,
        stage TEXT NOT NULL CHECK (stage IN ('open', 'locked')),
        openedAt INTEGER NOT NULL,
        lockedAt INTEGER,
        lockedByName TEXT,
        handedOverTo TEXT,
        floatMinor INTEGER NOT NULL CHECK (floatMinor >= 0),
        -- Written when it is locked, and kept for ever.
        countedMinor INTEGER CHECK (countedMinor >= 0),
        expectedMinor INTEGER,
        revision INTEGER NOT NULL DEFAULT 0,
        UNIQUE (businessDay, number),
        CHECK ((stage = 'locked') = (lockedAt IS NOT NULL)),
        CHECK ((stage = 'locked') = (lockedByName IS NOT NULL)),
        CHECK ((stage = 'locked') = (countedMinor IS NOT NULL)),
        CHECK ((stage = 'locked') = (expectedMinor IS NOT NULL))
      ) STRICT;
      CREATE UNIQUE INDEX oneOpenShiftOfADrawer ON shift (drawer) WHERE stage = 'open';

      CREATE TABLE cashCount (
        shiftID TEXT NOT NULL REFERENCES shift (id),
        kind TEXT NOT NULL CHECK (kind IN ('float', 'count')),
        -- Of one note or coin.
        valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
        pieces INTEGER NOT NULL CHECK (pieces > 0),
        PRIMARY KEY (shiftID, kind, valueMinor)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE cashMove (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        shiftID TEXT NOT NULL REFERENCES shift (id),
        kind TEXT NOT NULL CHECK (kind IN ('paidIn', 'paidOut', 'safeDrop')),
        amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
        reason TEXT NOT NULL,
        authorName TEXT NOT NULL,
        authoriserName TEXT,
        at INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX cashMoveByShift ON cashMove (shiftID);

      CREATE TABLE dayClose (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        businessDay TEXT NOT NULL UNIQUE,
        closedAt INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0
      ) STRICT;

      ALTER TABLE payment ADD COLUMN shiftID TEXT REFERENCES shift (id)
        CHECK (shiftID IS NULL OR tender = 'cash');
      CREATE INDEX paymentByShift ON payment (shiftID) WHERE shiftID IS NOT NULL;
      CREATE INDEX paymentByTime ON payment (at);

      CREATE TRIGGER shiftRevisionBegins BEFORE INSERT ON shift WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER shiftRevisionCounts BEFORE UPDATE ON shift
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER dayCloseRevisionBegins BEFORE INSERT ON dayClose WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER dayCloseRevisionCounts BEFORE UPDATE ON dayClose
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

      CREATE TRIGGER shiftBeginsOpen BEFORE INSERT ON shift WHEN NEW.stage <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-begun-locked'); END;
      CREATE TRIGGER shiftStands BEFORE UPDATE OF
        id, businessDay, number, drawer, cashierID, cashierName, openedAt, floatMinor ON shift
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER lockedShiftStands BEFORE UPDATE OF
        stage, lockedAt, lockedByName, handedOverTo, countedMinor, expectedMinor ON shift
      WHEN OLD.stage = 'locked'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER shiftIsNeverDeleted BEFORE DELETE ON shift
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

      CREATE TRIGGER shiftLocksCounted BEFORE UPDATE OF stage ON shift
      WHEN NEW.stage = 'locked' AND OLD.stage = 'open' AND (
        NEW.countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
          WHERE shiftID = NEW.id AND kind = 'count')
        OR NEW.floatMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
          WHERE shiftID = NEW.id AND kind = 'float')
        OR NEW.expectedMinor <> NEW.floatMinor
          + (SELECT coalesce(sum(amountMinor), 0) FROM payment
            WHERE shiftID = NEW.id AND stage = 'captured')
          + (SELECT coalesce(sum(CASE kind WHEN 'paidIn' THEN amountMinor ELSE -amountMinor END), 0)
            FROM cashMove WHERE shiftID = NEW.id))
      BEGIN SELECT RAISE(ABORT, 'foh:shift-not-counted'); END;

      CREATE TRIGGER countOnlyInOpenShift BEFORE INSERT ON cashCount
      WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER countStands BEFORE UPDATE ON cashCount
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER countIsNeverDeleted BEFORE DELETE ON cashCount
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER moveOnlyInOpenShift BEFORE INSERT ON cashMove
      WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER moveStands BEFORE UPDATE ON cashMove
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER moveIsNeverDeleted BEFORE DELETE ON cashMove
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER cashOnlyInOpenShift BEFORE INSERT ON payment
      WHEN NEW.shiftID IS NOT NULL
        AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER paymentKeepsItsShift BEFORE UPDATE OF shiftID ON payment
      BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
      CREATE TRIGGER closedDayStands BEFORE UPDATE OF id, businessDay, closedAt, authorName ON dayClose
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      """)
  ]
}
