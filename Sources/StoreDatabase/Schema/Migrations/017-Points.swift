extension SchemaMigration {
  /// Members' points: what a bill earned, and every use of it. Nothing of it is ever changed.
  static let points: [Step] =
    [
      .sql(
        """
        -- What one bill earned, under the bill's own id where this store gave it. What is left is the sum
        -- of its entries.
        CREATE TABLE pointsLot (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          memberID TEXT NOT NULL REFERENCES member (id),
          earnedOn TEXT NOT NULL,
          -- The last business day on which they may be used; null for ever.
          expiresOn TEXT CHECK (expiresOn >= earnedOn)
        ) STRICT;
        CREATE INDEX pointsLotByMember ON pointsLot (memberID);

        CREATE TABLE pointsEntry (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          lotID TEXT NOT NULL REFERENCES pointsLot (id),
          kind TEXT NOT NULL CHECK (kind IN
            ('earned', 'redeemed', 'returned', 'reversed', 'expired', 'elsewhere')),
          points INTEGER NOT NULL,
          -- Of what was to be taken back, how many were used by then.
          missing INTEGER NOT NULL DEFAULT 0,
          -- What a point took off the bill.
          valueMinor INTEGER CHECK (valueMinor > 0),
          checkID TEXT REFERENCES guestCheck (id),
          -- What it gives back or takes back.
          ofID TEXT REFERENCES pointsEntry (id),
          at INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          CHECK (CASE kind WHEN 'earned' THEN points > 0 WHEN 'returned' THEN points > 0
            WHEN 'redeemed' THEN points < 0 WHEN 'expired' THEN points < 0
            WHEN 'reversed' THEN points <= 0 AND points < missing ELSE points <> 0 END),
          CHECK (missing >= 0 AND (missing = 0 OR kind = 'reversed')),
          CHECK ((valueMinor IS NOT NULL) = (kind IN ('redeemed', 'returned'))),
          CHECK ((ofID IS NOT NULL) = (kind IN ('returned', 'reversed'))),
          CHECK ((checkID IS NULL) = (kind IN ('expired', 'elsewhere')))
        ) STRICT;
        CREATE INDEX pointsEntryByLot ON pointsEntry (lotID);
        CREATE INDEX pointsEntryByCheck ON pointsEntry (checkID) WHERE checkID IS NOT NULL;
        CREATE INDEX pointsEntryByOther ON pointsEntry (ofID) WHERE ofID IS NOT NULL;

        -- Whose points a bill earns, where the cashier said so.
        CREATE TABLE pointsGuest (
          checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
          memberID TEXT NOT NULL REFERENCES member (id),
          authorName TEXT NOT NULL,
          at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER pointsLotStands BEFORE UPDATE ON pointsLot
        BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
        CREATE TRIGGER pointsLotIsNeverDeleted BEFORE DELETE ON pointsLot
        BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
        CREATE TRIGGER pointsEntryStands BEFORE UPDATE ON pointsEntry
        BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
        CREATE TRIGGER pointsEntryIsNeverDeleted BEFORE DELETE ON pointsEntry
        BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;

        CREATE TRIGGER noPointsBelowZero BEFORE INSERT ON pointsEntry
        WHEN NEW.points < 0 AND NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry
          WHERE lotID = NEW.lotID) < 0
        BEGIN SELECT RAISE(ABORT, 'foh:points-overdrawn'); END;
        CREATE TRIGGER pointsEarnedOnce BEFORE INSERT ON pointsEntry
        WHEN NEW.kind = 'earned' AND ((SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
          OR 0 < (SELECT coalesce(sum(points - missing), 0) FROM pointsEntry
            WHERE checkID = NEW.checkID AND kind IN ('earned', 'reversed')))
        BEGIN SELECT RAISE(ABORT, 'foh:points-earned-twice'); END;
        CREATE TRIGGER pointsUsedOnOpenCheck BEFORE INSERT ON pointsEntry
        WHEN NEW.kind = 'redeemed'
          AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
        CREATE TRIGGER pointsUsedInTime BEFORE INSERT ON pointsEntry
        WHEN NEW.kind = 'redeemed' AND (SELECT expiresOn FROM pointsLot WHERE id = NEW.lotID)
          < (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
        BEGIN SELECT RAISE(ABORT, 'foh:points-expired'); END;
        CREATE TRIGGER noMorePointsBackThanUsed BEFORE INSERT ON pointsEntry
        WHEN NEW.kind = 'returned' AND NOT EXISTS (
          SELECT 1 FROM pointsEntry used WHERE used.id = NEW.ofID AND used.kind = 'redeemed'
            AND used.lotID = NEW.lotID AND used.checkID = NEW.checkID
            AND used.valueMinor = NEW.valueMinor
            AND used.points + NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry back
              WHERE back.ofID = used.id) <= 0)
        BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;
        CREATE TRIGGER noMorePointsTakenBackThanEarned BEFORE INSERT ON pointsEntry
        WHEN NEW.kind = 'reversed' AND NOT EXISTS (
          SELECT 1 FROM pointsEntry earned WHERE earned.id = NEW.ofID AND earned.kind = 'earned'
            AND earned.checkID = NEW.checkID
            AND earned.points + NEW.points - NEW.missing + (
              SELECT coalesce(sum(points - missing), 0) FROM pointsEntry back
              WHERE back.ofID = earned.id) >= 0)
        BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;

        CREATE TRIGGER pointsGuestOnOpenCheck BEFORE INSERT ON pointsGuest
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
        CREATE TRIGGER closedPointsGuestStands BEFORE UPDATE ON pointsGuest
        WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
        CREATE TRIGGER pointsGuestIsNeverDeleted BEFORE DELETE ON pointsGuest
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER checkClosesWithItsPoints BEFORE UPDATE OF stage ON guestCheck
        WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND (
          SELECT coalesce(sum(points * valueMinor), 0) FROM pointsEntry
          WHERE checkID = NEW.id AND kind IN ('redeemed', 'returned'))
          <> (SELECT coalesce(sum(amountMinor), 0) FROM checkRow
            WHERE checkID = NEW.id AND kind = 'points')
        BEGIN SELECT RAISE(ABORT, 'foh:points-not-added-up'); END;
        """)
    ]
}
