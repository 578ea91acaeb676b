extension SchemaMigration {
  /// Lines that go to another check, whole or in part, and back again.
  static let movedLines: [Step] = [
    .sql(
      """
      -- A sent line is what it was ordered as. Some pieces of it may become a line of their own, which
      -- costs the same a piece, and while nothing of it was taken back it may go to another open check.
      DROP TRIGGER lineKeepsWhatWasOrdered;
      CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
        checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
        unitPriceMinor, taxCode, returnsLineID, partOfLineID, partsGiven
      ON orderLine WHEN OLD.stage IN ('sent', 'voided') AND NOT (
        OLD.stage = 'sent' AND NEW.quantity > 0
        AND (NEW.dishID, NEW.nameEnglish, NEW.nameChinese, NEW.portion, NEW.grams,
          NEW.priceGrams, NEW.unitPriceMinor, NEW.taxCode, NEW.returnsLineID, NEW.partOfLineID)
        IS (OLD.dishID, OLD.nameEnglish, OLD.nameChinese, OLD.portion, OLD.grams,
          OLD.priceGrams, OLD.unitPriceMinor, OLD.taxCode, OLD.returnsLineID, OLD.partOfLineID)
        AND CASE WHEN NEW.checkID = OLD.checkID THEN
          NEW.quantity + NEW.partsGiven = OLD.quantity + OLD.partsGiven
          AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity + part.partsGiven), 0)
            FROM orderLine AS part
            WHERE part.partOfLineID = OLD.id AND part.stage = 'sent'
              AND part.dishID IS OLD.dishID AND part.unitPriceMinor = OLD.unitPriceMinor)
        ELSE
          (NEW.quantity, NEW.partsGiven) IS (OLD.quantity, OLD.partsGiven)
          AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = OLD.id)
        END
        AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
      BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
      -- In which course it is served is the table's: it may change with the check alone.
      DROP TRIGGER lineKeepsHowItIsWanted;
      CREATE TRIGGER lineKeepsHowItIsWanted BEFORE UPDATE OF modifiers, course ON orderLine
      WHEN OLD.stage IN ('sent', 'voided') AND (NEW.modifiers IS NOT OLD.modifiers
        OR (NEW.course IS NOT OLD.course AND NEW.checkID = OLD.checkID))
      BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
      """),
    .rebuild(
      "undoableStep", replacing: "'seated', 'left'", with: "'seated', 'left', 'lineMoved'"),
  ]
}
