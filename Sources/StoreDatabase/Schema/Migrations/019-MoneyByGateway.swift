extension SchemaMigration {
  /// Money for accounts that comes by a gateway, top-ups that are taken back, and what the house owes a
  /// company that is paid out.
  static let moneyByGateway: [Step] =
    accountChecks + moneyOfAccounts + entriesOfAccounts + closing

  private static let accountChecks: [Step] = [
    .sql(
      """
      -- A check without guests, at which money for an account comes in by a gateway, or goes back.
      CREATE TABLE accountCheck (
        checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
        kind TEXT NOT NULL CHECK (kind IN ('topUp', 'settlement', 'topUpBack')),
        storedValueID TEXT REFERENCES storedValueAccount (id),
        houseAccountID TEXT REFERENCES houseAccount (id),
        amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
        -- As the guest was told when it began: it does not change with the configuration.
        bonusMinor INTEGER NOT NULL CHECK (bonusMinor >= 0),
        CHECK ((storedValueID IS NULL) = (kind = 'settlement')),
        CHECK ((houseAccountID IS NULL) = (kind <> 'settlement')),
        CHECK (kind <> 'settlement' OR bonusMinor = 0)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX accountCheckByStoredValue ON accountCheck (storedValueID)
        WHERE storedValueID IS NOT NULL;
      CREATE INDEX accountCheckByHouseAccount ON accountCheck (houseAccountID)
        WHERE houseAccountID IS NOT NULL;

      CREATE TRIGGER accountCheckIsItsOwn BEFORE INSERT ON accountCheck
      WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
          AND partyID IS NULL AND (refundsCheckID IS NOT NULL) = (NEW.kind = 'topUpBack'))
        OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
        OR EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.checkID)
        OR EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID)
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER accountIsPaidOnceAtATime BEFORE INSERT ON accountCheck
      WHEN NEW.kind <> 'topUpBack' AND EXISTS (
        SELECT 1 FROM accountCheck other JOIN guestCheck ON guestCheck.id = other.checkID
        WHERE guestCheck.stage = 'open' AND other.kind = NEW.kind
          AND (other.storedValueID = NEW.storedValueID
            OR other.houseAccountID = NEW.houseAccountID))
      BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-its-way'); END;
      CREATE TRIGGER accountCheckStands BEFORE UPDATE ON accountCheck
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER accountCheckIsNeverDeleted BEFORE DELETE ON accountCheck
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER accountCheckHoldsNoLines BEFORE INSERT ON orderLine
      WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      CREATE TRIGGER noLineMovesToAnAccount BEFORE UPDATE OF checkID ON orderLine
      WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      """)
  ]

  private static let moneyOfAccounts: [Step] = [
    .rebuild(
      "accountMoney", replacing: "'cashOut', 'settlement'",
      with: "'cashOut', 'settlement', 'topUpBack', 'creditOut'"),
    .rebuild(
      "accountMoney", replacing: "(kind = 'cashOut')",
      with: "(kind IN ('cashOut', 'topUpBack', 'creditOut'))"),
    .sql(
      """
      -- On a check of its own: what came in there by a gateway and went on the account, or the other way.
      ALTER TABLE accountMoney ADD COLUMN paymentID TEXT REFERENCES payment (id)
        CHECK (paymentID IS NULL OR shiftID IS NULL);
      CREATE UNIQUE INDEX accountMoneyByPayment ON accountMoney (paymentID)
        WHERE paymentID IS NOT NULL;
      CREATE TRIGGER accountMoneyIsOfItsCheck BEFORE INSERT ON accountMoney
      WHEN NEW.paymentID IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment JOIN accountCheck ON accountCheck.checkID = payment.checkID
        WHERE payment.id = NEW.paymentID AND payment.stage = 'captured'
          AND accountCheck.kind = NEW.kind AND payment.amountMinor + NEW.amountMinor = 0
          AND payment.tender
            = CASE NEW.kind WHEN 'settlement' THEN 'houseAccount' ELSE 'storedValue' END)
      BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
      """),
  ]

  private static let entriesOfAccounts: [Step] = [
    .rebuild(
      "storedValueEntry", replacing: "'returned', 'cashedOut')",
      with: "'returned', 'cashedOut', 'takenBack')"),
    .rebuild(
      "storedValueEntry",
      replacing: "WHEN 'cashedOut' THEN principalMinor < 0 AND bonusMinor <= 0",
      with: """
        WHEN 'cashedOut' THEN principalMinor < 0 AND bonusMinor <= 0
            WHEN 'takenBack' THEN principalMinor < 0 AND bonusMinor <= 0
        """),
    .rebuild(
      "storedValueEntry", replacing: "(kind IN ('toppedUp', 'cashedOut'))",
      with: "(kind IN ('toppedUp', 'cashedOut', 'takenBack'))"),
    .rebuild(
      "storedValueEntry", replacing: "(kind = 'returned')",
      with: "(kind IN ('returned', 'takenBack'))"),
    .rebuild(
      "houseAccountEntry", replacing: "'charged', 'returned', 'settled')",
      with: "'charged', 'returned', 'settled', 'paidOut')"),
    .rebuild(
      "houseAccountEntry", replacing: "(amountMinor > 0) = (kind = 'charged')",
      with: "(amountMinor > 0) = (kind IN ('charged', 'paidOut'))"),
    .rebuild(
      "houseAccountEntry", replacing: "(kind = 'settled')", with: "(kind IN ('settled', 'paidOut'))"
    ),
    .rebuild(
      "houseAccountEntry", replacing: "authoriserName IS NULL OR kind = 'charged'",
      with: "authoriserName IS NULL OR kind IN ('charged', 'paidOut')"),
    .sql(
      """
      CREATE UNIQUE INDEX topUpTakenBackOnce ON storedValueEntry (ofID) WHERE kind = 'takenBack';
      CREATE TRIGGER topUpTakenBackWhole BEFORE INSERT ON storedValueEntry
      WHEN NEW.kind = 'takenBack' AND NOT EXISTS (
        SELECT 1 FROM storedValueEntry sold
        WHERE sold.id = NEW.ofID AND sold.kind = 'toppedUp' AND sold.accountID = NEW.accountID
          AND sold.principalMinor + NEW.principalMinor = 0
          AND sold.bonusMinor + NEW.bonusMinor = 0)
      BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;

      DROP TRIGGER storedValueIsOfItsMoney;
      CREATE TRIGGER storedValueIsOfItsMoney BEFORE INSERT ON storedValueEntry
      WHEN NOT CASE
        WHEN NEW.kind IN ('spent', 'returned') THEN EXISTS (
          SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'storedValue'
            AND stage = 'captured'
            AND amountMinor + NEW.principalMinor + NEW.bonusMinor = 0)
        ELSE EXISTS (
          SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
            AND kind = CASE NEW.kind WHEN 'toppedUp' THEN 'topUp'
              WHEN 'takenBack' THEN 'topUpBack' ELSE 'cashOut' END
            AND amountMinor = NEW.principalMinor) END
      BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;

      -- What a gateway took goes on the account that was suspended meanwhile: it is the guest's.
      DROP TRIGGER noUseOfSuspendedStoredValue;
      CREATE TRIGGER noUseOfSuspendedStoredValue BEFORE INSERT ON storedValueEntry
      WHEN NEW.kind IN ('toppedUp', 'spent')
        AND (SELECT suspendedAt FROM storedValueAccount WHERE id = NEW.accountID) IS NOT NULL
        AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
      BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;

      DROP TRIGGER houseAccountEntryIsOfItsMoney;
      CREATE TRIGGER houseAccountEntryIsOfItsMoney BEFORE INSERT ON houseAccountEntry
      WHEN NOT CASE
        WHEN NEW.kind IN ('settled', 'paidOut') THEN EXISTS (
          SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
            AND kind = CASE NEW.kind WHEN 'settled' THEN 'settlement' ELSE 'creditOut' END
            AND amountMinor + NEW.amountMinor = 0)
        ELSE EXISTS (
          SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'houseAccount'
            AND stage = 'captured' AND amountMinor = NEW.amountMinor) END
      BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;

      -- What a gateway took is never lost: the house owes what is more than the company owed by then.
      DROP TRIGGER noMoreSettledThanOwed;
      CREATE TRIGGER noMoreSettledThanOwed BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'settled' AND NEW.amountMinor + (
        SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
        WHERE accountID = NEW.accountID) < 0
        AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
      BEGIN SELECT RAISE(ABORT, 'foh:house-account-settled-too-much'); END;
      CREATE TRIGGER noMorePaidOutThanTheHouseOwes BEFORE INSERT ON houseAccountEntry
      WHEN NEW.kind = 'paidOut' AND NEW.amountMinor + (
        SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
        WHERE accountID = NEW.accountID) > 0
      BEGIN SELECT RAISE(ABORT, 'foh:house-account-paid-out-too-much'); END;
      """),
  ]

  private static let closing: [Step] = [
    .sql(
      """
      -- What stands against money for an account is no use of it.
      DROP TRIGGER checkClosesWithItsHouseAccount;
      CREATE TRIGGER checkClosesWithItsHouseAccount BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
        SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'houseAccount'
          AND stage = 'captured'
          AND NOT EXISTS (SELECT 1 FROM houseAccountEntry WHERE paymentID = payment.id)
          AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
          AND NOT EXISTS (
            SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
      BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;

      DROP TRIGGER checkClosesWithItsStoredValue;
      CREATE TRIGGER checkClosesWithItsStoredValue BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
        SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'storedValue'
          AND stage = 'captured'
          AND NOT EXISTS (SELECT 1 FROM storedValueEntry WHERE paymentID = payment.id)
          AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
          AND NOT EXISTS (
            SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
      BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;

      DROP TRIGGER refundTakesNoMoney;
      CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
      WHEN NEW.givesBackID IS NULL
        AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
        AND NOT (NEW.tender = 'storedValue' AND EXISTS (
          SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID AND kind = 'topUpBack'
            AND amountMinor = NEW.amountMinor))
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
      """)
  ]
}
