extension SchemaMigration {
  /// What guests leave beforehand for their bookings. After the tenders, whose trigger of what is given
  /// back it makes anew.
  static let deposits: [Step] = depositTables + depositRules

  private static let depositTables: [Step] = [
    .sql(
      """
      -- What was asked for a booking, and how it stands. What lies in it is the sum of the payments of
      -- its checks.
      CREATE TABLE deposit (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        reservationID TEXT NOT NULL REFERENCES reservation (id),
        -- On which it was asked.
        businessDay TEXT NOT NULL,
        askedMinor INTEGER NOT NULL CHECK (askedMinor > 0),
        -- As the guests were told: it does not change with the configuration.
        freeMinutes INTEGER NOT NULL CHECK (freeMinutes >= 0),
        forfeitBasisPoints INTEGER NOT NULL CHECK (forfeitBasisPoints BETWEEN 0 AND 10000),
        -- By when it is to be paid; null where the booking stands without it.
        deadline INTEGER,
        stage TEXT NOT NULL CHECK (stage IN
          ('requested', 'taken', 'owed', 'applied', 'returned', 'forfeited', 'waived', 'lapsed')),
        revision INTEGER NOT NULL DEFAULT 0
      ) STRICT;
      CREATE UNIQUE INDEX depositOnceForABooking ON deposit (reservationID)
        WHERE stage IN ('requested', 'taken', 'owed');
      CREATE INDEX depositByBooking ON deposit (reservationID);
      CREATE INDEX depositToPay ON deposit (deadline)
        WHERE stage = 'requested' AND deadline IS NOT NULL;

      -- What became of it, by whom and why; nothing of it is changed but a reason that is erased with
      -- the guest.
      CREATE TABLE depositStep (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        depositID TEXT NOT NULL REFERENCES deposit (id),
        stage TEXT NOT NULL,
        amountMinor INTEGER NOT NULL,
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        authoriserName TEXT,
        reason TEXT
      ) STRICT;
      CREATE INDEX depositStepByDeposit ON depositStep (depositID, at);

      -- Checks without guests on which its money lies, and those by which the house kept something of it.
      -- A later one of the first kind takes up what comes back from a bill when the earlier is closed.
      CREATE TABLE depositCheck (
        checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
        depositID TEXT NOT NULL REFERENCES deposit (id),
        kind TEXT NOT NULL CHECK (kind IN ('held', 'kept'))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX depositCheckByDeposit ON depositCheck (depositID);

      -- What of it paid another check, or came back from there: two payments that stand against each
      -- other.
      CREATE TABLE depositUse (
        -- On the bill, or on the check by which the house kept it.
        paymentID TEXT PRIMARY KEY REFERENCES payment (id),
        -- On the deposit's own check.
        ownPaymentID TEXT NOT NULL UNIQUE REFERENCES payment (id),
        depositID TEXT NOT NULL REFERENCES deposit (id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX depositUseByDeposit ON depositUse (depositID);
      -- How often somebody did not come is asked whenever they book.
      CREATE INDEX reservationNoShowOfMember ON reservation (memberID)
        WHERE stage = 'noShow' AND memberID IS NOT NULL;
      CREATE INDEX reservationNoShowOfPhone ON reservation (phone)
        WHERE stage = 'noShow' AND phone IS NOT NULL;
      """)
  ]

  private static let depositRules: [Step] = [
    .sql(
      """
      CREATE TRIGGER depositBegins BEFORE INSERT ON deposit WHEN NEW.stage <> 'requested'
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-begun-late'); END;
      CREATE TRIGGER depositRevisionBegins BEFORE INSERT ON deposit WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER depositRevisionCounts BEFORE UPDATE ON deposit
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER depositKeepsItsTerms BEFORE UPDATE OF
        id, reservationID, businessDay, freeMinutes, forfeitBasisPoints ON deposit
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER paidDepositKeepsItsAmount BEFORE UPDATE OF askedMinor ON deposit
      WHEN NEW.askedMinor <> OLD.askedMinor AND (OLD.stage <> 'requested' OR EXISTS (
        SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = OLD.id AND payment.stage NOT IN ('declined', 'reversed')))
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositIsNeverDeleted BEFORE DELETE ON deposit
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositEndsWithItsMoney BEFORE UPDATE OF stage ON deposit
      WHEN NEW.stage IN ('applied', 'returned', 'forfeited', 'waived', 'lapsed') AND EXISTS (
        SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
        WHERE depositID = NEW.id AND kind = 'held'
        GROUP BY depositID
        HAVING sum(CASE payment.stage WHEN 'captured' THEN amountMinor ELSE 0 END) <> 0
          OR sum(payment.stage IN ('created', 'sent', 'pending', 'reversing')) > 0)
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-holds-money'); END;

      CREATE TRIGGER depositStepStands BEFORE UPDATE ON depositStep
      WHEN (NEW.id, NEW.depositID, NEW.stage, NEW.amountMinor, NEW.at, NEW.authorName,
          NEW.authoriserName)
        IS NOT (OLD.id, OLD.depositID, OLD.stage, OLD.amountMinor, OLD.at, OLD.authorName,
          OLD.authoriserName) OR NEW.reason IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositStepIsNeverDeleted BEFORE DELETE ON depositStep
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

      CREATE TRIGGER depositCheckIsItsOwn BEFORE INSERT ON depositCheck
      WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
          AND partyID IS NULL AND refundsCheckID IS NULL)
        OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
        OR NEW.kind = 'held' AND EXISTS (
          SELECT 1 FROM depositCheck JOIN guestCheck ON guestCheck.id = checkID
          WHERE depositID = NEW.depositID AND kind = 'held' AND guestCheck.stage = 'open')
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositCheckStands BEFORE UPDATE ON depositCheck
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositCheckIsNeverDeleted BEFORE DELETE ON depositCheck
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      -- Nothing is eaten on it: it would be a sale.
      CREATE TRIGGER depositCheckHoldsNoLines BEFORE INSERT ON orderLine
      WHEN EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER noLineMovesToADeposit BEFORE UPDATE OF checkID ON orderLine
      WHEN NEW.checkID <> OLD.checkID
        AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID IN (NEW.checkID, OLD.checkID))
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

      CREATE TRIGGER noMoreOfADepositThanIsHeld BEFORE INSERT ON payment
      WHEN NEW.amountMinor < 0
        AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
        AND NEW.amountMinor + (
          SELECT coalesce(sum(payment.amountMinor), 0) FROM depositCheck own
          JOIN depositCheck other ON other.depositID = own.depositID AND other.kind = 'held'
          JOIN payment ON payment.checkID = other.checkID
          WHERE own.checkID = NEW.checkID AND (payment.stage = 'captured'
            OR payment.amountMinor < 0 AND payment.stage IN ('created', 'sent', 'pending'))) < 0
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-overdrawn'); END;
      CREATE TRIGGER depositUseAddsUp BEFORE INSERT ON depositUse
      WHEN NOT EXISTS (
        SELECT 1 FROM payment bill JOIN payment own ON own.id = NEW.ownPaymentID
        JOIN depositCheck ON depositCheck.checkID = own.checkID
        WHERE bill.id = NEW.paymentID AND depositCheck.depositID = NEW.depositID
          AND depositCheck.kind = 'held' AND bill.amountMinor = -own.amountMinor
          AND bill.tender = 'deposit' AND own.tender = 'deposit'
          AND bill.stage = 'captured' AND own.stage = 'captured'
          AND NOT EXISTS (SELECT 1 FROM depositCheck other
            WHERE other.checkID = bill.checkID AND other.kind = 'held'))
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;
      CREATE TRIGGER depositUseStands BEFORE UPDATE ON depositUse
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER depositUseIsNeverDeleted BEFORE DELETE ON depositUse
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
      CREATE TRIGGER checkClosesWithItsDeposit BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
        SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'deposit'
          AND id NOT IN (SELECT paymentID FROM depositUse)
          AND id NOT IN (SELECT ownPaymentID FROM depositUse))
      BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;

      -- What a deposit was paid with goes back on a later check of it, when it came back from a bill.
      DROP TRIGGER noMoreGivenBackThanTaken;
      CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
      WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment taken LEFT JOIN (
          SELECT givesBackID AS ofID, sum(amountMinor) AS amountMinor, sum(tipMinor) AS tipMinor,
            sum(foreignMinor) AS foreignMinor
          FROM payment WHERE givesBackID = NEW.givesBackID
            AND stage IN ('created', 'sent', 'pending', 'captured')) back ON back.ofID = taken.id
        WHERE taken.id = NEW.givesBackID
          AND (taken.checkID IN (NEW.checkID,
              (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
            OR EXISTS (SELECT 1 FROM depositCheck later
              JOIN depositCheck first ON first.depositID = later.depositID AND first.kind = 'held'
              WHERE later.checkID = NEW.checkID AND later.kind = 'held'
                AND first.checkID = taken.checkID))
          AND taken.tender = NEW.tender AND taken.stage = 'captured'
          AND taken.amountMinor + NEW.amountMinor + coalesce(back.amountMinor, 0) >= 0
          AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0) >= 0
          AND (NEW.foreignCurrency IS NULL OR (
            (taken.foreignCurrency, taken.foreignRateBillionths)
              IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
            AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
      BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
      """)
  ]
}
