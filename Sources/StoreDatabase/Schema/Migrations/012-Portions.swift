extension SchemaMigration {
  /// Portions in halves, and what each line took of dishes and broths; who voided a line and who gave
  /// one, and why.
  static let portions = SchemaMigration(
    "portions",
    [
      .sql(
        """
        ALTER TABLE dish RENAME COLUMN portionsLeft TO halvesLeft;
        UPDATE dish SET halvesLeft = 2 * halvesLeft WHERE halvesLeft IS NOT NULL;

        -- What a line took from what is counted: its dish, and the broths of a pot.
        CREATE TABLE linePortions (
          lineID TEXT NOT NULL REFERENCES orderLine (id),
          dishID TEXT NOT NULL REFERENCES dish (id),
          halves INTEGER NOT NULL CHECK (halves > 0),
          -- What was taken before the dish was counted last is nothing to that count.
          takenAt INTEGER NOT NULL,
          PRIMARY KEY (lineID, dishID)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO linePortions (lineID, dishID, halves, takenAt)
          SELECT id, dishID, 2 * portionsTaken, addedAt FROM orderLine
          WHERE portionsTaken > 0 AND dishID IS NOT NULL;
        ALTER TABLE orderLine DROP COLUMN portionsTaken;

        -- Who took a line off before sending, and why; who noted it stays its author.
        ALTER TABLE orderLine ADD COLUMN voidedAt INTEGER;
        ALTER TABLE orderLine ADD COLUMN voidedByName TEXT;
        ALTER TABLE orderLine ADD COLUMN voidReason TEXT;
        -- Who gave a line that was ordered to be paid; null for one that was noted as a gift.
        ALTER TABLE orderLine ADD COLUMN givenAt INTEGER;
        ALTER TABLE orderLine ADD COLUMN givenByName TEXT;
        -- Of a gift that was a part of a line: that line, which counts the pieces that it lost.
        ALTER TABLE orderLine ADD COLUMN partOfLineID TEXT REFERENCES orderLine (id);
        ALTER TABLE orderLine ADD COLUMN partsGiven INTEGER NOT NULL DEFAULT 0
          CHECK (partsGiven >= 0);
        CREATE INDEX orderLineByPart ON orderLine (partOfLineID) WHERE partOfLineID IS NOT NULL;

        -- What the kitchen has keeps its dish, price and pieces; a part of it may become a line of
        -- its own that is given away.
        DROP TRIGGER lineKeepsWhatWasOrdered;
        CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
          checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
          unitPriceMinor, taxCode, returnsLineID, partOfLineID, partsGiven
        ON orderLine WHEN OLD.stage IN ('sent', 'voided') AND NOT (
          OLD.stage = 'sent' AND NEW.quantity > 0
          AND (NEW.checkID, NEW.dishID, NEW.nameEnglish, NEW.nameChinese, NEW.portion, NEW.grams,
            NEW.priceGrams, NEW.unitPriceMinor, NEW.taxCode, NEW.returnsLineID, NEW.partOfLineID)
          IS (OLD.checkID, OLD.dishID, OLD.nameEnglish, OLD.nameChinese, OLD.portion, OLD.grams,
            OLD.priceGrams, OLD.unitPriceMinor, OLD.taxCode, OLD.returnsLineID, OLD.partOfLineID)
          AND NEW.quantity + NEW.partsGiven = OLD.quantity + OLD.partsGiven
          AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity), 0) FROM orderLine AS part
            WHERE part.partOfLineID = OLD.id AND part.kind = 'gift' AND part.stage = 'sent')
          AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
        """)
    ])
}
