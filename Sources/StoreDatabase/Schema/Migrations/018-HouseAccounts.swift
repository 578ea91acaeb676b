extension SchemaMigration {
  /// House accounts: who may sign a bill and pay it later, and what of it is owed.
  static let houseAccounts: [Step] = [
    .sql(
      """
      CREATE TABLE houseAccount (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        contact TEXT,
        -- For invoices.
        taxNumber TEXT,
        -- The most that may be owed; null for any amount.
        limitMinor INTEGER CHECK (limitMinor >= 0),
        -- Who may sign; none for anybody.
        signers TEXT NOT NULL CHECK (json_valid(signers)),
        openedAt INTEGER NOT NULL,
        openedByName TEXT NOT NULL,
        suspendedAt INTEGER,
        suspendedByName TEXT,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
      ) STRICT;

      -- What is owed is the sum of its entries.
      CREATE TABLE houseAccountEntry (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        accountID TEXT NOT NULL REFERENCES houseAccount (id),
        kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled')),
        -- Negative for what is not owed any more.
        amountMinor INTEGER NOT NULL CHECK ((amountMinor > 0) = (kind = 'charged')
          AND amountMinor <> 0),
        paymentID TEXT UNIQUE REFERENCES payment (id),
        moneyID TEXT UNIQUE REFERENCES accountMoney (id),
        ofID TEXT REFERENCES houseAccountEntry (id),
        signer TEXT,
        -- Who let it exceed the limit.
        authoriserName TEXT,
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        CHECK ((paymentID IS NOT NULL) = (kind IN ('charged', 'returned'))),
        CHECK ((moneyID IS NOT NULL) = (kind = 'settled')),
        CHECK ((ofID IS NOT NULL) = (kind = 'returned')),
        CHECK ((signer IS NOT NULL) = (kind = 'charged')),
        CHECK (authoriserName IS NULL OR kind = 'charged')
      ) STRICT;
      CREATE INDEX houseAccountEntryByAccount ON houseAccountEntry (accountID, at);
      CREATE INDEX houseAccountEntryByOther ON houseAccountEntry (ofID) WHERE ofID IS NOT NULL;

      CREATE TRIGGER houseAccountRevisionBegins BEFORE INSERT ON houseAccount
      WHEN NEW.revision <> 0
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER houseAccountRevisionCounts BEFORE UPDATE ON houseAccount
      WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
      BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
      CREATE TRIGGER houseAccountStands BEFORE UPDATE OF id, code, openedAt, openedByName
      ON houseAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER houseAccountIsNeverDeleted BEFORE DELETE ON houseAccount
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER houseAccountEntryStands BEFORE UPDATE ON houseAccountEntry
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER houseAccountEntryIsNeverDeleted BEFORE DELETE ON houseAccountEntry
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

      CREATE TRIGGER noChargeOfSuspendedHouseAccount BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'charged'
        AND (SELECT suspendedAt FROM houseAccount WHERE id = NEW.accountID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;
      CREATE TRIGGER houseAccountWithinItsLimit BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'charged' AND NEW.authoriserName IS NULL AND NEW.amountMinor + (
        SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
        WHERE accountID = NEW.accountID)
        > (SELECT limitMinor FROM houseAccount WHERE id = NEW.accountID)
      BEGIN SELECT RAISE(ABORT, 'foh:house-account-limit'); END;
      CREATE TRIGGER noMoreSettledThanOwed BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'settled' AND NEW.amountMinor + (
        SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
        WHERE accountID = NEW.accountID) < 0
      BEGIN SELECT RAISE(ABORT, 'foh:house-account-settled-too-much'); END;
      CREATE TRIGGER houseAccountEntryIsOfItsMoney BEFORE INSERT ON houseAccountEntry
      WHEN NOT CASE NEW.kind
        WHEN 'settled' THEN EXISTS (
          SELECT 1 FROM accountMoney WHERE id = NEW.moneyID AND kind = 'settlement'
            AND amountMinor + NEW.amountMinor = 0)
        ELSE EXISTS (
          SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'houseAccount'
            AND stage = 'captured' AND amountMinor = NEW.amountMinor) END
      BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
      CREATE TRIGGER noMoreBackThanCharged BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'returned' AND NOT EXISTS (
        SELECT 1 FROM houseAccountEntry charged
        WHERE charged.id = NEW.ofID AND charged.kind = 'charged'
          AND charged.accountID = NEW.accountID
          AND charged.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
          AND charged.amountMinor + NEW.amountMinor + (
            SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry back
            WHERE back.ofID = charged.id) >= 0)
      BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;

      CREATE TRIGGER checkClosesWithItsHouseAccount BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
        SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'houseAccount'
          AND stage = 'captured'
          AND NOT EXISTS (SELECT 1 FROM houseAccountEntry WHERE paymentID = payment.id)
          AND NOT EXISTS (
            SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
      BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
      """)
  ]
}
