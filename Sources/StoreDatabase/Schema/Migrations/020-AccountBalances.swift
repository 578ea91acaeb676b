extension SchemaMigration {
  /// What is on each account, kept as its entries come, so that a list of accounts that is read with each
  /// key is as quick after years as on the first day.
  static let accountBalances: [Step] = [
    .sql(
      """
      CREATE TABLE storedValueBalance (
        accountID TEXT PRIMARY KEY REFERENCES storedValueAccount (id),
        principalMinor INTEGER NOT NULL,
        bonusMinor INTEGER NOT NULL,
        -- When something came or went last; of an account without an entry, when it was opened.
        usedAt INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX storedValueBalanceByUse ON storedValueBalance (usedAt DESC, accountID);
      INSERT INTO storedValueBalance
        SELECT a.id, coalesce(sum(e.principalMinor), 0), coalesce(sum(e.bonusMinor), 0),
          coalesce(max(e.at), a.openedAt)
        FROM storedValueAccount a LEFT JOIN storedValueEntry e ON e.accountID = a.id
        GROUP BY a.id;
      CREATE TRIGGER storedValueBegins AFTER INSERT ON storedValueAccount
      BEGIN INSERT INTO storedValueBalance VALUES (NEW.id, 0, 0, NEW.openedAt); END;
      CREATE TRIGGER storedValueIsSummed AFTER INSERT ON storedValueEntry
      BEGIN
        UPDATE storedValueBalance SET principalMinor = principalMinor + NEW.principalMinor,
          bonusMinor = bonusMinor + NEW.bonusMinor, usedAt = max(usedAt, NEW.at)
        WHERE accountID = NEW.accountID;
      END;
      CREATE TRIGGER storedValueBalanceIsNeverDeleted BEFORE DELETE ON storedValueBalance
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

      CREATE TABLE houseAccountBalance (
        accountID TEXT PRIMARY KEY REFERENCES houseAccount (id),
        -- Negative: what the house owes.
        owedMinor INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      INSERT INTO houseAccountBalance
        SELECT a.id, coalesce(sum(e.amountMinor), 0)
        FROM houseAccount a LEFT JOIN houseAccountEntry e ON e.accountID = a.id
        GROUP BY a.id;
      CREATE TRIGGER houseAccountBegins AFTER INSERT ON houseAccount
      BEGIN INSERT INTO houseAccountBalance VALUES (NEW.id, 0); END;
      CREATE TRIGGER houseAccountIsSummed AFTER INSERT ON houseAccountEntry
      BEGIN
        UPDATE houseAccountBalance SET owedMinor = owedMinor + NEW.amountMinor
        WHERE accountID = NEW.accountID;
      END;
      CREATE TRIGGER houseAccountBalanceIsNeverDeleted BEFORE DELETE ON houseAccountBalance
      BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
      """)
  ]
}
