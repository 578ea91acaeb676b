extension SchemaMigration {
  /// Single coupons: each exists once. What became of it its entries say, which are never changed.
  static let coupons: [Step] = [
    .sql(
      """
      CREATE TABLE coupon (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        code TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
        campaignCode TEXT NOT NULL REFERENCES campaign (code),
        -- The campaign as it was when the coupon was issued: what guests read on it holds.
        definition TEXT NOT NULL CHECK (json_valid(definition)),
        -- Whose it is; null for whoever brings it.
        memberID TEXT REFERENCES member (id),
        -- On whose bill it lands by itself.
        ticketID TEXT REFERENCES ticket (id),
        partyID TEXT REFERENCES party (id),
        source TEXT NOT NULL CHECK (source IN ('visit', 'draw', 'remedy')),
        -- The bill that gave it for the next visit.
        sourceCheckID TEXT REFERENCES guestCheck (id),
        validFrom TEXT NOT NULL,
        -- The last business day, as it was printed.
        validUntil TEXT NOT NULL CHECK (validUntil >= validFrom),
        reason TEXT,
        authorName TEXT NOT NULL,
        authoriserName TEXT,
        issuedAt INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((source = 'visit') = (sourceCheckID IS NOT NULL))
      ) STRICT;
      CREATE INDEX couponByMember ON coupon (memberID) WHERE memberID IS NOT NULL;
      CREATE INDEX couponByTicket ON coupon (ticketID) WHERE ticketID IS NOT NULL;
      CREATE INDEX couponByParty ON coupon (partyID) WHERE partyID IS NOT NULL;
      -- However often the bill is opened again and closed.
      CREATE UNIQUE INDEX couponOnceOfACheck ON coupon (sourceCheckID, campaignCode)
        WHERE sourceCheckID IS NOT NULL;

      CREATE TABLE couponEntry (
        couponID TEXT NOT NULL REFERENCES coupon (id),
        number INTEGER NOT NULL CHECK (number > 0),
        kind TEXT NOT NULL CHECK (kind IN ('redeemed', 'returned', 'voided', 'reissued')),
        checkID TEXT REFERENCES guestCheck (id),
        -- The place in its campaign's stock.
        useID TEXT REFERENCES campaignUse (id),
        -- Of one that came back: why, and until when it holds now.
        cause TEXT CHECK (cause IN ('taken-off', 'unused', 'refunded')),
        validUntil TEXT,
        reason TEXT,
        authorName TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (couponID, number),
        CHECK ((kind IN ('redeemed', 'returned')) = (checkID IS NOT NULL)),
        CHECK ((checkID IS NULL) = (useID IS NULL)),
        CHECK ((kind = 'returned') = (cause IS NOT NULL)),
        CHECK ((cause IS NULL) = (validUntil IS NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX couponEntryByCheck ON couponEntry (checkID) WHERE checkID IS NOT NULL;
      CREATE INDEX couponEntryByUse ON couponEntry (useID) WHERE useID IS NOT NULL;

      CREATE TRIGGER couponRevisionBegins BEFORE INSERT ON coupon WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER couponRevisionCounts BEFORE UPDATE ON coupon
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER couponStands BEFORE UPDATE OF id, code, campaignCode, definition, ticketID,
        partyID, source, sourceCheckID, validFrom, validUntil, authorName, authoriserName, issuedAt
      ON coupon BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
      -- Who is erased has none; nobody gets another's.
      CREATE TRIGGER couponIsNobodyElses BEFORE UPDATE OF memberID, reason ON coupon
      WHEN (NEW.memberID IS NOT OLD.memberID AND NEW.memberID IS NOT NULL)
        OR (NEW.reason IS NOT OLD.reason AND NEW.reason IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
      CREATE TRIGGER couponIsNeverDeleted BEFORE DELETE ON coupon
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
      CREATE TRIGGER couponEntryStands BEFORE UPDATE ON couponEntry
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
      CREATE TRIGGER couponEntryIsNeverDeleted BEFORE DELETE ON couponEntry
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
      CREATE TRIGGER couponEntriesInOrder BEFORE INSERT ON couponEntry
      WHEN NEW.number <> 1 + (SELECT count(*) FROM couponEntry WHERE couponID = NEW.couponID)
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

      CREATE TRIGGER couponUsedOnce BEFORE INSERT ON couponEntry
      WHEN NEW.kind IN ('redeemed', 'voided') AND (SELECT kind FROM couponEntry
        WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IN ('redeemed', 'voided')
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;
      CREATE TRIGGER couponReissuedAfterVoid BEFORE INSERT ON couponEntry
      WHEN NEW.kind = 'reissued' AND (SELECT kind FROM couponEntry
        WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IS NOT 'voided'
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;
      CREATE TRIGGER couponUsedOnOpenCheck BEFORE INSERT ON couponEntry
      WHEN NEW.kind = 'redeemed'
        AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
      CREATE TRIGGER couponUsedInTime BEFORE INSERT ON couponEntry
      WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
        SELECT 1 FROM coupon JOIN guestCheck ON guestCheck.id = NEW.checkID
        WHERE coupon.id = NEW.couponID AND businessDay BETWEEN validFrom AND coalesce(
          (SELECT validUntil FROM couponEntry WHERE couponID = NEW.couponID
            AND kind = 'returned' ORDER BY number DESC LIMIT 1), coupon.validUntil))
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-expired'); END;
      CREATE TRIGGER couponUsedForItsCampaign BEFORE INSERT ON couponEntry
      WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
        SELECT 1 FROM coupon JOIN campaignUse ON campaignUse.id = NEW.useID
        WHERE coupon.id = NEW.couponID AND campaignUse.campaignCode = coupon.campaignCode
          AND campaignUse.checkID = NEW.checkID AND campaignUse.endedAt IS NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;
      CREATE TRIGGER couponReturnedFromItsCheck BEFORE INSERT ON couponEntry
      WHEN NEW.kind = 'returned' AND NOT EXISTS (
        SELECT 1 FROM couponEntry used WHERE used.couponID = NEW.couponID
          AND used.number = NEW.number - 1 AND used.kind = 'redeemed'
          AND used.checkID = NEW.checkID AND used.useID = NEW.useID)
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;
      CREATE TRIGGER couponGoesBackFromItsUse BEFORE UPDATE OF endedAt ON campaignUse
      WHEN NEW.endedAt IS NOT NULL AND EXISTS (
        SELECT 1 FROM couponEntry used WHERE used.useID = NEW.id AND used.kind = 'redeemed'
          AND NOT EXISTS (SELECT 1 FROM couponEntry later
            WHERE later.couponID = used.couponID AND later.number > used.number))
      BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-returned'); END;
      """)
  ]
}
