extension SchemaMigration {
  /// The tip of a card's slip goes back with its payment as every other tip does: beside the rest of it, or
  /// not at all where it stays with those who served. Before, it was nobody's as soon as all of its payment
  /// had gone back on its own check; what was so stays so.
  static let slipTipsBack: [Step] = [
    .sql(
      """
      ALTER TABLE slipTip ADD COLUMN isVoid INTEGER NOT NULL DEFAULT 0 CHECK (isVoid IN (0, 1));
      DROP TRIGGER slipTipStands;
      UPDATE slipTip SET isVoid = 1 WHERE EXISTS (
        SELECT 1 FROM payment JOIN payment AS back ON back.givesBackID = payment.id
          AND back.checkID = payment.checkID AND back.stage = 'captured'
        WHERE payment.id = slipTip.paymentID
        GROUP BY payment.id HAVING sum(back.amountMinor) + payment.amountMinor <= 0);
      CREATE TRIGGER slipTipStands BEFORE UPDATE ON slipTip
      BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;

      -- As before, with what was entered from a slip beside the payment's own tip.
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
          AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0)
            + coalesce((SELECT slipTip.tipMinor FROM slipTip
              WHERE slipTip.paymentID = taken.id AND NOT slipTip.isVoid), 0) >= 0
          AND (NEW.foreignCurrency IS NULL OR (
            (taken.foreignCurrency, taken.foreignRateBillionths)
              IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
            AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
      BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;

      -- As before; what of a slip's tip went back stands with the payment that gave it back.
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
              AND NOT slipTip.isVoid)
      BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
      """)
  ]
}
