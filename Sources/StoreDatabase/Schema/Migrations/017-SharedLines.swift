extension SchemaMigration {
  /// Lines whose price several checks share.
  static let sharedLines: [Step] = [
    .sql(
      """
      -- The line that the kitchen made, on the lines of the other checks. They have no dish: it is
      -- made, taken from the portions and counted with the line that has it.
      ALTER TABLE orderLine ADD COLUMN sharedOfLineID TEXT REFERENCES orderLine (id)
        CHECK (sharedOfLineID IS NULL OR (sharedOfLineID <> id AND dishID IS NULL));
      ALTER TABLE orderLine ADD COLUMN sharePortions INTEGER CHECK (sharePortions > 0);
      ALTER TABLE orderLine ADD COLUMN shareOfPortions INTEGER
        CHECK ((shareOfPortions IS NULL) = (sharePortions IS NULL)
          AND (shareOfPortions IS NULL OR shareOfPortions > sharePortions));
      -- What the check pays of the price, instead of quantity and price.
      ALTER TABLE orderLine ADD COLUMN shareMinor INTEGER
        CHECK ((shareMinor IS NULL) = (sharePortions IS NULL)
          AND (shareMinor IS NULL OR shareMinor >= 0)
          AND (sharedOfLineID IS NULL OR shareMinor IS NOT NULL));
      CREATE INDEX orderLineByShared ON orderLine (sharedOfLineID) WHERE sharedOfLineID IS NOT NULL;

      -- The other checks' lines come first, while the line itself still has all of its price. It
      -- is a whole order that is paid in full: nothing of it was taken back, and it is in no set.
      CREATE TRIGGER shareIsOfALineThatWasSent BEFORE INSERT ON orderLine
      WHEN (NEW.shareMinor IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL) AND NOT EXISTS (
        SELECT 1 FROM orderLine AS whole JOIN guestCheck ON guestCheck.id = whole.checkID
        WHERE whole.id = NEW.sharedOfLineID AND whole.checkID <> NEW.checkID
          AND whole.stage = 'sent' AND whole.kind = 'normal' AND whole.shareMinor IS NULL
          AND whole.sharedOfLineID IS NULL AND whole.setLineID IS NULL
          AND whole.problemBasisPoints IS NULL
          AND (whole.portion, whole.quantity, whole.grams, whole.priceGrams,
            whole.unitPriceMinor, whole.taxCode)
          IS (NEW.portion, NEW.quantity, NEW.grams, NEW.priceGrams, NEW.unitPriceMinor,
            NEW.taxCode)
          AND NEW.stage = 'sent' AND NEW.kind = 'normal' AND NEW.setLineID IS NULL
          AND NEW.problemBasisPoints IS NULL AND guestCheck.stage = 'open'
          AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = whole.id)
          AND NOT EXISTS (SELECT 1 FROM orderLine AS share
            WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'
              AND share.checkID = NEW.checkID))
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      -- Then the line has what is left, and then nobody changes a share.
      CREATE TRIGGER sharesAddUp BEFORE UPDATE OF
        sharedOfLineID, sharePortions, shareOfPortions, shareMinor ON orderLine
      WHEN (NEW.sharedOfLineID, NEW.sharePortions, NEW.shareOfPortions, NEW.shareMinor)
        IS NOT (OLD.sharedOfLineID, OLD.sharePortions, OLD.shareOfPortions, OLD.shareMinor)
        AND (OLD.sharedOfLineID IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL
          OR OLD.stage <> 'sent' OR (OLD.shareMinor IS NULL) = (NEW.shareMinor IS NULL)
          OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
          OR EXISTS (SELECT 1 FROM orderLine AS share
            WHERE NEW.shareMinor IS NULL AND share.sharedOfLineID = OLD.id
              AND share.stage = 'sent')
          OR (NEW.shareMinor IS NOT NULL AND (
            SELECT coalesce(sum(share.sharePortions), 0) FROM orderLine AS share
            WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
            <> NEW.shareOfPortions - NEW.sharePortions)
          OR (NEW.shareMinor IS NOT NULL AND NEW.shareMinor + (
            SELECT coalesce(sum(share.shareMinor), 0) FROM orderLine AS share
            WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
            <> OLD.quantity * CASE WHEN OLD.grams IS NULL THEN OLD.unitPriceMinor
              ELSE (2 * OLD.grams * OLD.unitPriceMinor + OLD.priceGrams) / (2 * OLD.priceGrams)
              END))
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      CREATE TRIGGER sharedLineStands BEFORE UPDATE OF
        checkID, quantity, kind, problemBasisPoints ON orderLine
      WHEN OLD.shareMinor IS NOT NULL
        AND (NEW.checkID, NEW.quantity, NEW.kind, NEW.problemBasisPoints)
          IS NOT (OLD.checkID, OLD.quantity, OLD.kind, OLD.problemBasisPoints)
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      CREATE TRIGGER sharedLineIsNotReturned BEFORE INSERT ON orderLine
      WHEN NEW.returnsLineID IS NOT NULL
        AND (SELECT shareMinor FROM orderLine WHERE id = NEW.returnsLineID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      -- The kitchen makes it, and takes its portions, once.
      CREATE TRIGGER shareIsNotMade BEFORE INSERT ON kitchenItem
      WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      CREATE TRIGGER shareTakesNoPortions BEFORE INSERT ON linePortions
      WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      -- What one check was paid on stands on all of them.
      CREATE TRIGGER shareStandsWithTheOthers BEFORE UPDATE OF stage ON orderLine
      WHEN OLD.sharedOfLineID IS NOT NULL AND NEW.stage <> OLD.stage AND EXISTS (
        SELECT 1 FROM orderLine AS other JOIN guestCheck ON guestCheck.id = other.checkID
        WHERE (other.id = OLD.sharedOfLineID
            OR (other.sharedOfLineID = OLD.sharedOfLineID AND other.stage = 'sent'
              AND other.checkID <> OLD.checkID))
          AND guestCheck.stage <> 'open')
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      -- Between its steps, a line may be shared by half: no check closes on that.
      CREATE TRIGGER checkClosesWithAllShares BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND EXISTS (
        SELECT 1 FROM orderLine AS line
        JOIN orderLine AS whole ON whole.id = coalesce(line.sharedOfLineID, line.id)
        WHERE line.checkID = NEW.id AND line.stage = 'sent'
          AND (whole.shareMinor IS NOT NULL OR EXISTS (SELECT 1 FROM orderLine AS share
            WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'))
          AND whole.shareMinor + (SELECT coalesce(sum(share.shareMinor), 0)
            FROM orderLine AS share
            WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent')
          IS NOT whole.quantity * CASE WHEN whole.grams IS NULL THEN whole.unitPriceMinor
            ELSE (2 * whole.grams * whole.unitPriceMinor + whole.priceGrams)
              / (2 * whole.priceGrams) END)
      BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

      -- A share that is taken back was made by nobody: it is voided, and never comes back.
      DROP TRIGGER lineIsNotSentTwice;
      CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
      WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage AND NOT (
        (SELECT stage FROM guestCheck WHERE id = NEW.checkID) = 'open'
        AND CASE WHEN OLD.sharedOfLineID IS NULL THEN
          OLD.stage = 'voided' AND NEW.stage IN ('draft', 'held')
        ELSE
          OLD.stage = 'sent' AND NEW.stage = 'voided'
        END)
      BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;
      """)
  ]
}
