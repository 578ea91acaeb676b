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

      -- As before, with the tips of slips whose payment was not taken back on its own check.
      DROP TRIGGER tipsArePaidOutOnce;
      CREATE TRIGGER tipsArePaidOutOnce BEFORE INSERT ON tipPayout
      WHEN (SELECT kind FROM cashMove WHERE id = NEW.moveID) IS NOT 'paidOut'
        OR (SELECT amountMinor FROM cashMove WHERE id = NEW.moveID)
          + (SELECT coalesce(sum(amountMinor), 0) FROM tipPayout
            JOIN cashMove ON cashMove.id = moveID
            WHERE businessDay = NEW.businessDay AND forName IS NEW.forName)
          > (SELECT coalesce(sum(tipMinor), 0) FROM payment
            WHERE businessDay = NEW.businessDay AND stage = 'captured'
              AND tipForName IS NEW.forName)
          + (SELECT coalesce(sum(slipTip.tipMinor), 0) FROM slipTip
            JOIN payment ON payment.id = slipTip.paymentID
            WHERE payment.businessDay = NEW.businessDay AND slipTip.forName IS NEW.forName
              AND NOT EXISTS (SELECT 1 FROM payment AS back
                WHERE back.givesBackID = payment.id AND back.checkID = payment.checkID
                  AND back.stage = 'captured'
                GROUP BY back.givesBackID HAVING sum(back.amountMinor) + payment.amountMinor <= 0))
      BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
      """)
  ]
}
