extension SchemaMigration {
  /// Payments count on the business day of their check, money given back says of which payment, why
  /// and who allowed it, a discount remembers the limit of who gave it, and each step of a bill the
  /// part of each line.
  static let honestBills = SchemaMigration(
    "honest-bills",
    [
      .sql(
        """
        DROP TRIGGER closedPaymentStands;
        DROP TRIGGER paymentKeepsItsAmount;
        UPDATE payment
        SET businessDay = (SELECT businessDay FROM guestCheck WHERE id = payment.checkID)
        WHERE businessDay <> (SELECT businessDay FROM guestCheck WHERE id = payment.checkID);

        ALTER TABLE payment ADD COLUMN givesBackID TEXT REFERENCES payment (id)
          CHECK (givesBackID IS NULL OR amountMinor < 0);
        ALTER TABLE payment ADD COLUMN reason TEXT
          CHECK (reason IS NOT NULL OR givesBackID IS NULL);
        ALTER TABLE payment ADD COLUMN authoriserName TEXT;
        CREATE INDEX paymentByGivenBack ON payment (givesBackID) WHERE givesBackID IS NOT NULL;

        CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
        CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
          checkID, businessDay, tender, amountMinor, tenderedMinor, givesBackID, reason,
          authoriserName ON payment
        BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
        CREATE TRIGGER paymentOnTheDayOfItsCheck BEFORE INSERT ON payment
        WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
        BEGIN SELECT RAISE(ABORT, 'foh:payment-on-other-day'); END;
        CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
        WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
            AND taken.checkID = NEW.checkID AND taken.tender = NEW.tender
            AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
              SELECT coalesce(sum(amountMinor), 0) FROM payment back
              WHERE back.givesBackID = taken.id AND back.stage = 'captured') >= 0)
        BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;

        ALTER TABLE checkAdjustment ADD COLUMN limitBasisPoints INTEGER
          CHECK (limitBasisPoints BETWEEN 0 AND 10000);
        DROP TRIGGER adjustmentKeepsItsAmount;
        CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
          id, checkID, kind, basisPoints, amountMinor, limitBasisPoints, reason, authorName,
          authoriserName, at
        ON checkAdjustment
        BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;

        -- Minor units of each sent line, in the order of the lines; null for tax that prices contain
        -- and where nobody wrote them down.
        -- A house that rounded by more than one whole unit goes on to do so.
        UPDATE store SET settings = json_set(settings, '$.roundingLimitMinorUnits', coalesce(
          json_extract(settings, '$.rounding.down.toMultipleOf') - 1,
          json_extract(settings, '$.rounding.nearest.toMultipleOf') / 2))
        WHERE coalesce(
          json_extract(settings, '$.rounding.down.toMultipleOf') - 1,
          json_extract(settings, '$.rounding.nearest.toMultipleOf') / 2, 0)
          > CASE currencyMinorDigits WHEN 0 THEN 1 WHEN 1 THEN 10 WHEN 2 THEN 100 ELSE 1000 END;

        ALTER TABLE checkRow ADD COLUMN shares TEXT CHECK (shares IS NULL OR json_valid(shares));
        """)
    ])
}
