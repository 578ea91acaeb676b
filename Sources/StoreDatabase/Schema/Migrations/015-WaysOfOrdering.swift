extension SchemaMigration {
  /// In which course a line is served, and what is taken off a dish that was not right.
  static let waysOfOrdering: [Step] =
    [
      .sql(
        """
        -- Served after the courses before it; null for as soon as it is made.
        ALTER TABLE orderLine ADD COLUMN course INTEGER CHECK (course BETWEEN 1 AND 9);
        -- Taken off a dish that was not right when it came, in hundredths of a percent.
        ALTER TABLE orderLine ADD COLUMN problemBasisPoints INTEGER
          CHECK (problemBasisPoints IS NULL
            OR (problemBasisPoints BETWEEN 1 AND 10000 AND reason IS NOT NULL));
        CREATE TRIGGER closedLineKeepsItsProblem BEFORE UPDATE OF problemBasisPoints ON orderLine
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
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
          AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity + part.partsGiven), 0)
            FROM orderLine AS part
            WHERE part.partOfLineID = OLD.id AND part.stage = 'sent'
              AND (part.kind = 'gift' OR part.problemBasisPoints IS NOT NULL))
          AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
        DROP TRIGGER lineKeepsItsModifiers;
        CREATE TRIGGER lineKeepsHowItIsWanted BEFORE UPDATE OF modifiers, course ON orderLine
        WHEN OLD.stage IN ('sent', 'voided')
          AND (NEW.modifiers, NEW.course) IS NOT (OLD.modifiers, OLD.course)
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
        """)
    ]
}
