extension SchemaMigration {
  /// What the house pays itself, deposits, tips, and notes of other currencies in the drawer.
  static let tenders: [Step] = payments + foreignDrawers + tips

  private static let payments: [Step] = [
    // Nothing is on the house without a word of why.
    .rebuild(
      "payment", replacing: "'voucher', 'houseAccount')),",
      with: """
        'voucher', 'houseAccount',
            'deposit', 'comp')) CHECK (tender <> 'comp' OR reason IS NOT NULL),
        """),
    .sql(
      """
      -- Taken more than what counts toward the check, and given back with its sign.
      ALTER TABLE payment ADD COLUMN tipMinor INTEGER NOT NULL DEFAULT 0
        CHECK (tipMinor = 0 OR (tender IN ('cash', 'card', 'wallet')
          AND (tipMinor > 0) = (amountMinor > 0)))
        CHECK (tenderedMinor IS NULL OR tenderedMinor >= amountMinor + tipMinor);
      -- Whose it is; null for everybody together.
      ALTER TABLE payment ADD COLUMN tipForName TEXT CHECK (tipForName IS NULL OR tipMinor <> 0);
      -- Notes of another currency that went into the drawer, or out of it.
      ALTER TABLE payment ADD COLUMN foreignCurrency TEXT
        CHECK (foreignCurrency IS NULL OR (tender = 'cash' AND length(foreignCurrency) = 3));
      ALTER TABLE payment ADD COLUMN foreignMinor INTEGER
        CHECK ((foreignMinor IS NULL) = (foreignCurrency IS NULL)
          AND (foreignMinor IS NULL
            OR (foreignMinor <> 0 AND (foreignMinor > 0) = (amountMinor > 0))));
      -- Units of the house's currency for one unit, in thousand millionths, as it was that day.
      ALTER TABLE payment ADD COLUMN foreignRateBillionths INTEGER
        CHECK ((foreignRateBillionths IS NULL) = (foreignCurrency IS NULL)
          AND (foreignRateBillionths IS NULL OR foreignRateBillionths > 0));
      -- In the house's currency. Change is of the house's currency; so is what notes do not come to
      -- when they are given back.
      ALTER TABLE payment ADD COLUMN foreignValueMinor INTEGER
        CHECK ((foreignValueMinor IS NULL) = (foreignCurrency IS NULL)
          AND (foreignValueMinor IS NULL OR CASE WHEN amountMinor > 0
            THEN foreignValueMinor IS tenderedMinor
            ELSE foreignValueMinor <= 0 END));

      DROP TRIGGER paymentKeepsItsAmount;
      CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
        checkID, businessDay, tender, amountMinor, tenderedMinor, givesBackID, reason,
        authoriserName, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths,
        foreignValueMinor ON payment
      BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;

      DROP TRIGGER noMoreGivenBackThanTaken;
      CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
      WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment taken LEFT JOIN (
          SELECT givesBackID AS ofID, sum(amountMinor) AS amountMinor, sum(tipMinor) AS tipMinor,
            sum(foreignMinor) AS foreignMinor
          FROM payment WHERE givesBackID = NEW.givesBackID
            AND stage IN ('created', 'sent', 'pending', 'captured')) back ON back.ofID = taken.id
        WHERE taken.id = NEW.givesBackID
          AND taken.checkID IN (NEW.checkID,
            (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
          AND taken.tender = NEW.tender AND taken.stage = 'captured'
          AND taken.amountMinor + NEW.amountMinor + coalesce(back.amountMinor, 0) >= 0
          AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0) >= 0
          AND (NEW.foreignCurrency IS NULL OR (
            (taken.foreignCurrency, taken.foreignRateBillionths)
              IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
            AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
      BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
      """),
  ]

  private static let foreignDrawers: [Step] = [
    .sql(
      """
      -- Notes of another currency as they were counted, and what should have lain in the drawer.
      CREATE TABLE foreignCount (
        shiftID TEXT NOT NULL REFERENCES shift (id),
        currency TEXT NOT NULL CHECK (length(currency) = 3),
        valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
        pieces INTEGER NOT NULL CHECK (pieces > 0),
        PRIMARY KEY (shiftID, currency, valueMinor)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER foreignCountOnlyInOpenShift BEFORE INSERT ON foreignCount
      WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER foreignCountStands BEFORE UPDATE ON foreignCount
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER foreignCountIsNeverDeleted BEFORE DELETE ON foreignCount
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

      -- One row for each currency that was taken, given back or counted.
      CREATE TABLE shiftForeign (
        shiftID TEXT NOT NULL REFERENCES shift (id),
        currency TEXT NOT NULL CHECK (length(currency) = 3),
        expectedMinor INTEGER NOT NULL,
        countedMinor INTEGER NOT NULL CHECK (countedMinor >= 0),
        PRIMARY KEY (shiftID, currency)
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER shiftForeignOnlyInOpenShift BEFORE INSERT ON shiftForeign
      WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER shiftForeignStands BEFORE UPDATE ON shiftForeign
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER shiftForeignIsNeverDeleted BEFORE DELETE ON shiftForeign
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

      -- Tips and what came in for accounts lie in the drawer, too; notes of another currency are no cash
      -- of the house's own, but their change is.
      DROP TRIGGER shiftLocksCounted;
      CREATE TRIGGER shiftLocksCounted BEFORE UPDATE OF stage ON shift
      WHEN NEW.stage = 'locked' AND OLD.stage = 'open' AND (
        NEW.countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
          WHERE shiftID = NEW.id AND kind = 'count')
        OR NEW.floatMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
          WHERE shiftID = NEW.id AND kind = 'float')
        OR NEW.expectedMinor <> NEW.floatMinor
          + (SELECT coalesce(sum(amountMinor + tipMinor - coalesce(foreignValueMinor, 0)), 0)
            FROM payment WHERE shiftID = NEW.id AND stage = 'captured')
          + (SELECT coalesce(sum(amountMinor), 0) FROM accountMoney WHERE shiftID = NEW.id)
          + (SELECT coalesce(sum(CASE kind WHEN 'paidIn' THEN amountMinor ELSE -amountMinor END), 0)
            FROM cashMove WHERE shiftID = NEW.id)
        OR EXISTS (
          SELECT currency FROM foreignCount WHERE shiftID = NEW.id
          UNION SELECT foreignCurrency FROM payment
            WHERE shiftID = NEW.id AND stage = 'captured' AND foreignCurrency IS NOT NULL
          EXCEPT SELECT currency FROM shiftForeign WHERE shiftID = NEW.id)
        OR EXISTS (SELECT 1 FROM shiftForeign WHERE shiftID = NEW.id AND (
          countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM foreignCount
            WHERE shiftID = NEW.id AND currency = shiftForeign.currency)
          OR expectedMinor <> (SELECT coalesce(sum(foreignMinor), 0) FROM payment
            WHERE shiftID = NEW.id AND stage = 'captured'
              AND foreignCurrency = shiftForeign.currency))))
      BEGIN SELECT RAISE(ABORT, 'foh:shift-not-counted'); END;
      """)
  ]

  private static let tips: [Step] = [
    .sql(
      """
      -- Cash that was paid out of a drawer as tips: of which business day, and whose.
      CREATE TABLE tipPayout (
        moveID TEXT PRIMARY KEY REFERENCES cashMove (id),
        businessDay TEXT NOT NULL,
        -- As in the payments; null for everybody together.
        forName TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX tipPayoutByDay ON tipPayout (businessDay);
      CREATE TRIGGER tipsArePaidOutOnce BEFORE INSERT ON tipPayout
      WHEN (SELECT kind FROM cashMove WHERE id = NEW.moveID) IS NOT 'paidOut'
        OR (SELECT amountMinor FROM cashMove WHERE id = NEW.moveID)
          + (SELECT coalesce(sum(amountMinor), 0) FROM tipPayout
            JOIN cashMove ON cashMove.id = moveID
            WHERE businessDay = NEW.businessDay AND forName IS NEW.forName)
          > (SELECT coalesce(sum(tipMinor), 0) FROM payment
            WHERE businessDay = NEW.businessDay AND stage = 'captured'
              AND tipForName IS NEW.forName)
      BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
      CREATE TRIGGER tipPayoutStands BEFORE UPDATE ON tipPayout
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      CREATE TRIGGER tipPayoutIsNeverDeleted BEFORE DELETE ON tipPayout
      BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
      """)
  ]
}
