extension SchemaMigration {
  /// Stored value, and money that comes in or goes out for accounts without a bill. Nothing of it is
  /// ever changed.
  static let storedValue: [Step] = accountMoney + storedValueAccounts + accountPayments

  private static let accountMoney: [Step] = [
    .sql(
      """
      -- No sale, but money all the same: in the drawer where it is cash.
      CREATE TABLE accountMoney (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        -- On which it came or went.
        businessDay TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('topUp', 'cashOut', 'settlement')),
        tender TEXT NOT NULL CHECK (tender IN ('cash', 'card', 'wallet', 'transfer')),
        -- Negative for what goes out.
        amountMinor INTEGER NOT NULL
          CHECK (amountMinor <> 0 AND (amountMinor < 0) = (kind = 'cashOut')),
        reference TEXT CHECK ((reference IS NULL) = (tender = 'cash')),
        shiftID TEXT REFERENCES shift (id) CHECK (shiftID IS NULL OR tender = 'cash'),
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        authoriserName TEXT
      ) STRICT;
      CREATE INDEX accountMoneyByDay ON accountMoney (businessDay);
      CREATE INDEX accountMoneyByShift ON accountMoney (shiftID) WHERE shiftID IS NOT NULL;

      CREATE TRIGGER accountMoneyStands BEFORE UPDATE ON accountMoney
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER accountMoneyIsNeverDeleted BEFORE DELETE ON accountMoney
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER accountCashOnlyInOpenShift BEFORE INSERT ON accountMoney
      WHEN NEW.shiftID IS NOT NULL
        AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
      CREATE TRIGGER accountMoneyOnAnOpenDay BEFORE INSERT ON accountMoney
      WHEN EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
      BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-closed-day'); END;
      """)
  ]

  private static let storedValueAccounts: [Step] = [
    .sql(
      """
      CREATE TABLE storedValueAccount (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        -- With its check digit.
        number TEXT NOT NULL UNIQUE CHECK (length(number) = 9 AND number NOT GLOB '*[^0-9]*'),
        -- Null: of whoever has the card.
        memberID TEXT REFERENCES member (id),
        openedAt INTEGER NOT NULL,
        openedByName TEXT NOT NULL,
        suspendedAt INTEGER,
        suspendedByName TEXT,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
      ) STRICT;
      CREATE INDEX storedValueAccountByMember ON storedValueAccount (memberID)
        WHERE memberID IS NOT NULL;

      -- What is left is the sum of its entries, each part for itself.
      CREATE TABLE storedValueEntry (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        accountID TEXT NOT NULL REFERENCES storedValueAccount (id),
        kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut')),
        principalMinor INTEGER NOT NULL,
        bonusMinor INTEGER NOT NULL,
        -- Of the bill that was paid, or of what it gave back.
        paymentID TEXT UNIQUE REFERENCES payment (id),
        -- Without a bill.
        moneyID TEXT UNIQUE REFERENCES accountMoney (id),
        -- What it gives back.
        ofID TEXT REFERENCES storedValueEntry (id),
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        CHECK (CASE kind
          WHEN 'toppedUp' THEN principalMinor > 0 AND bonusMinor >= 0
          WHEN 'cashedOut' THEN principalMinor < 0 AND bonusMinor <= 0
          WHEN 'spent' THEN principalMinor <= 0 AND bonusMinor <= 0
            AND principalMinor + bonusMinor < 0
          ELSE principalMinor >= 0 AND bonusMinor >= 0 AND principalMinor + bonusMinor > 0 END),
        CHECK ((paymentID IS NOT NULL) = (kind IN ('spent', 'returned'))),
        CHECK ((moneyID IS NOT NULL) = (kind IN ('toppedUp', 'cashedOut'))),
        CHECK ((ofID IS NOT NULL) = (kind = 'returned'))
      ) STRICT;
      CREATE INDEX storedValueEntryByAccount ON storedValueEntry (accountID, at);
      CREATE INDEX storedValueEntryByOther ON storedValueEntry (ofID) WHERE ofID IS NOT NULL;

      CREATE TRIGGER storedValueAccountRevisionBegins BEFORE INSERT ON storedValueAccount
      WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER storedValueAccountRevisionCounts BEFORE UPDATE ON storedValueAccount
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER storedValueAccountStands BEFORE UPDATE OF
        id, number, openedAt, openedByName ON storedValueAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER storedValueAccountIsNeverDeleted BEFORE DELETE ON storedValueAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER storedValueEntryStands BEFORE UPDATE ON storedValueEntry
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER storedValueEntryIsNeverDeleted BEFORE DELETE ON storedValueEntry
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

      CREATE TRIGGER noStoredValueBelowZero BEFORE INSERT ON storedValueEntry
      WHEN (NEW.principalMinor < 0 AND NEW.principalMinor + (
          SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry
          WHERE accountID = NEW.accountID) < 0)
        OR (NEW.bonusMinor < 0 AND NEW.bonusMinor + (
          SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry
          WHERE accountID = NEW.accountID) < 0)
      BEGIN SELECT RAISE(ABORT, 'foh:stored-value-overdrawn'); END;
      CREATE TRIGGER noUseOfSuspendedStoredValue BEFORE INSERT ON storedValueEntry
      WHEN NEW.kind IN ('toppedUp', 'spent')
        AND (SELECT suspendedAt FROM storedValueAccount WHERE id = NEW.accountID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;
      CREATE TRIGGER storedValueIsOfItsMoney BEFORE INSERT ON storedValueEntry
      WHEN NOT CASE
        WHEN NEW.kind IN ('spent', 'returned') THEN EXISTS (
          SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'storedValue'
            AND stage = 'captured'
            AND amountMinor + NEW.principalMinor + NEW.bonusMinor = 0)
        ELSE EXISTS (
          SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
            AND kind = CASE NEW.kind WHEN 'toppedUp' THEN 'topUp' ELSE 'cashOut' END
            AND amountMinor = NEW.principalMinor) END
      BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
      CREATE TRIGGER noMoreStoredValueBackThanTaken BEFORE INSERT ON storedValueEntry
      WHEN NEW.kind = 'returned' AND NOT EXISTS (
        SELECT 1 FROM storedValueEntry taken
        WHERE taken.id = NEW.ofID AND taken.kind = 'spent' AND taken.accountID = NEW.accountID
          AND taken.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
          AND taken.principalMinor + NEW.principalMinor + (
            SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry back
            WHERE back.ofID = taken.id) <= 0
          AND taken.bonusMinor + NEW.bonusMinor + (
            SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry back
            WHERE back.ofID = taken.id) <= 0)
      BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;
      """)
  ]

  private static let accountPayments: [Step] = [
    .sql(
      """
      -- Payments by stored value or house account that were written down by hand: from before there
      -- were accounts, of another till's history, and what goes back of these.
      CREATE TABLE paymentWithoutAccount (
        paymentID TEXT PRIMARY KEY REFERENCES payment (id)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO paymentWithoutAccount (paymentID)
        SELECT id FROM payment WHERE tender IN ('storedValue', 'houseAccount');

      CREATE TRIGGER paymentWithoutAccountBegins BEFORE INSERT ON paymentWithoutAccount
      WHEN NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.paymentID
          AND tender IN ('storedValue', 'houseAccount')
          AND (EXISTS (SELECT 1 FROM importedCheck WHERE importedCheck.checkID = payment.checkID)
            OR EXISTS (SELECT 1 FROM paymentWithoutAccount AS taken
              WHERE taken.paymentID = payment.givesBackID)))
      BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
      CREATE TRIGGER paymentWithoutAccountStands BEFORE UPDATE ON paymentWithoutAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER paymentWithoutAccountIsNeverDeleted BEFORE DELETE ON paymentWithoutAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

      CREATE TRIGGER checkClosesWithItsStoredValue BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
        SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'storedValue'
          AND stage = 'captured'
          AND NOT EXISTS (SELECT 1 FROM storedValueEntry WHERE paymentID = payment.id)
          AND NOT EXISTS (
            SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
      BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
      """)
  ]
}
