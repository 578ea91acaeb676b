extension SchemaMigration {
  /// Tips that guests write on a card's slip after it was printed. The payment stands; its check is closed
  /// by then.
  static let slipTips: [Step] = [
    .sql(
      """
      CREATE TABLE slipTip (
        paymentID TEXT PRIMARY KEY REFERENCES payment (id),
        tipMinor INTEGER NOT NULL CHECK (tipMinor > 0),
        -- Whose it is; null for everybody together.
        forName TEXT,
        at INTEGER NOT NULL,
        authorName TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER slipTipOfACardSlip BEFORE INSERT ON slipTip
      WHEN NOT EXISTS (
        SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'card' AND stage = 'captured'
          AND givesBackID IS NULL AND tipMinor = 0 AND amountMinor >= NEW.tipMinor
          AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id)
          AND NOT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = payment.businessDay))
      BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
      CREATE TRIGGER slipTipStands BEFORE UPDATE ON slipTip
      BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
      CREATE TRIGGER slipTipIsNeverDeleted BEFORE DELETE ON slipTip
      BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
      """)
  ]
}
