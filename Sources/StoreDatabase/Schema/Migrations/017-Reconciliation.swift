extension SchemaMigration {
  /// Statements of gateways that somebody laid beside the store's payments: what both came to, and each
  /// difference as it stood then. They stand for ever; no payment is changed by them.
  static let statements: [Step] = [
    .sql(
      """
      CREATE TABLE reconciliation (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        gatewayCode TEXT NOT NULL,
        -- Business days, both of them too.
        firstDay TEXT NOT NULL,
        lastDay TEXT NOT NULL CHECK (lastDay >= firstDay),
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        -- The names of the statement's files, one a line.
        files TEXT NOT NULL,
        storeCharges INTEGER NOT NULL,
        storeTakenMinor INTEGER NOT NULL,
        storeRefunds INTEGER NOT NULL,
        storeGivenBackMinor INTEGER NOT NULL,
        statementCharges INTEGER NOT NULL,
        statementTakenMinor INTEGER NOT NULL,
        statementRefunds INTEGER NOT NULL,
        statementGivenBackMinor INTEGER NOT NULL,
        feeMinor INTEGER NOT NULL,
        netMinor INTEGER NOT NULL,
        rowsOfOtherDays INTEGER NOT NULL,
        rowsOfOtherStores INTEGER NOT NULL,
        differences INTEGER NOT NULL CHECK (differences >= 0)
      ) STRICT;
      CREATE INDEX reconciliationByDay ON reconciliation (firstDay, lastDay);

      CREATE TABLE reconciliationItem (
        reconciliationID TEXT NOT NULL REFERENCES reconciliation (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        finding TEXT NOT NULL CHECK (finding IN ('missingThere', 'missingHere', 'otherAmount',
          'otherState', 'doubled', 'waiting', 'notCovered')),
        businessDay TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund')),
        orderNumber TEXT NOT NULL,
        refundNumber TEXT NOT NULL,
        transactionNumber TEXT NOT NULL,
        paymentID TEXT REFERENCES payment (id),
        checkNumber INTEGER,
        checkDay TEXT,
        stage TEXT,
        state TEXT CHECK (state IN ('done', 'waiting', 'failed')),
        storeMinor INTEGER,
        statementMinor INTEGER,
        -- Where the statement has it, one place a line.
        places TEXT NOT NULL,
        PRIMARY KEY (reconciliationID, position)
      ) STRICT, WITHOUT ROWID;

      -- Cards that were taken by a slip written by hand, until a statement has them.
      CREATE TABLE cardSlip (
        paymentID TEXT PRIMARY KEY REFERENCES payment (id),
        authoriserName TEXT NOT NULL,
        -- In which it was found.
        reconciliationID TEXT REFERENCES reconciliation (id)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX cardSlipToReconcile ON cardSlip (paymentID) WHERE reconciliationID IS NULL;

      CREATE TRIGGER cardSlipStands BEFORE UPDATE OF paymentID, authoriserName ON cardSlip
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      CREATE TRIGGER cardSlipFoundOnce BEFORE UPDATE OF reconciliationID ON cardSlip
      WHEN OLD.reconciliationID IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      CREATE TRIGGER cardSlipIsNeverDeleted BEFORE DELETE ON cardSlip
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

      CREATE TRIGGER reconciliationStands BEFORE UPDATE ON reconciliation
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      CREATE TRIGGER reconciliationIsNeverDeleted BEFORE DELETE ON reconciliation
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      CREATE TRIGGER reconciliationItemStands BEFORE UPDATE ON reconciliationItem
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      CREATE TRIGGER reconciliationItemIsNeverDeleted BEFORE DELETE ON reconciliationItem
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      -- As many as it says, and no more afterwards.
      CREATE TRIGGER reconciliationItemCounted BEFORE INSERT ON reconciliationItem
      WHEN NEW.position >= (SELECT differences FROM reconciliation WHERE id = NEW.reconciliationID)
      BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
      """)
  ]
}
