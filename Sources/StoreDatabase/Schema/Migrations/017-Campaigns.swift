extension SchemaMigration {
  /// Campaigns of the house, and the checks for which each was taken. A campaign's stock is what its
  /// limits leave beside the uses that stand: a use that ended gives it back.
  static let campaigns: [Step] = [
    .sql(
      """
      CREATE TABLE campaign (
        code TEXT PRIMARY KEY,
        definition TEXT NOT NULL CHECK (json_valid(definition)),
        position INTEGER NOT NULL,
        -- Bills for which it may be taken; null for without end. They stand in the definition too.
        perGuest INTEGER CHECK (perGuest > 0),
        perDay INTEGER CHECK (perDay > 0),
        inTotal INTEGER CHECK (inTotal > 0),
        retiredAt INTEGER
      ) STRICT;

      CREATE TABLE campaignUse (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        checkID TEXT NOT NULL REFERENCES guestCheck (id),
        campaignCode TEXT NOT NULL REFERENCES campaign (code),
        -- The check's.
        businessDay TEXT NOT NULL,
        -- As it was when it was taken: what guests were told does not change with the configuration.
        definition TEXT NOT NULL CHECK (json_valid(definition)),
        -- The guest whose limit it counts for; null for one whom nobody knows.
        memberID TEXT REFERENCES member (id),
        authorName TEXT NOT NULL,
        at INTEGER NOT NULL,
        -- Minor units that it took off, once the check is closed.
        givenMinor INTEGER CHECK (givenMinor > 0),
        -- Taken off again, or of no use when the check closed.
        endedAt INTEGER,
        endedByName TEXT,
        CHECK ((endedAt IS NULL) = (endedByName IS NULL)),
        CHECK (endedAt IS NULL OR givenMinor IS NULL)
      ) STRICT;
      CREATE UNIQUE INDEX campaignOnceOnACheck ON campaignUse (checkID, campaignCode)
        WHERE endedAt IS NULL;
      CREATE INDEX campaignUseByCheck ON campaignUse (checkID);
      -- The till counts all of them for each bill that it shows: without looking at the rows.
      CREATE INDEX campaignUseThatStands
        ON campaignUse (campaignCode, businessDay, memberID, checkID, endedAt)
        WHERE endedAt IS NULL;
      CREATE INDEX campaignUseOfGuest ON campaignUse (memberID, campaignCode, endedAt)
        WHERE endedAt IS NULL AND memberID IS NOT NULL;

      CREATE TRIGGER campaignUseOnlyOnOpenCheck BEFORE INSERT ON campaignUse
      WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

      CREATE TRIGGER campaignUseWithinItsLimits BEFORE INSERT ON campaignUse
      WHEN NEW.endedAt IS NULL AND EXISTS (
        SELECT 1 FROM campaign WHERE code = NEW.campaignCode AND (
          inTotal <= (SELECT count(*) FROM campaignUse
            WHERE campaignCode = NEW.campaignCode AND endedAt IS NULL)
          OR perDay <= (SELECT count(*) FROM campaignUse
            WHERE campaignCode = NEW.campaignCode AND businessDay = NEW.businessDay
              AND endedAt IS NULL)
          OR (perGuest IS NOT NULL AND (NEW.memberID IS NULL
            OR perGuest <= (SELECT count(*) FROM campaignUse
              WHERE campaignCode = NEW.campaignCode AND memberID = NEW.memberID
                AND endedAt IS NULL)))))
      BEGIN SELECT RAISE(ABORT, 'foh:campaign-used-up'); END;

      CREATE TRIGGER campaignUseIsNeverDeleted BEFORE DELETE ON campaignUse
      BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
      CREATE TRIGGER campaignUseKeepsWhatWasTaken BEFORE UPDATE OF
        id, checkID, campaignCode, businessDay, definition, memberID, authorName, at
      ON campaignUse
      BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
      -- Another bill may have had its place meanwhile.
      CREATE TRIGGER endedCampaignUseStands BEFORE UPDATE OF endedAt, endedByName, givenMinor
      ON campaignUse WHEN OLD.endedAt IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
      CREATE TRIGGER closedCampaignUseStands BEFORE UPDATE ON campaignUse
      WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

      -- What campaigns gave on the bill that was printed last for guests who have not paid yet.
      CREATE TABLE campaignPrinted (
        checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
        givenMinor INTEGER NOT NULL CHECK (givenMinor >= 0),
        at INTEGER NOT NULL
      ) STRICT;
      """)
  ]
}
