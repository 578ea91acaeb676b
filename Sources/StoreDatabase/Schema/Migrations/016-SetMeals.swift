extension SchemaMigration {
  /// What is in a set meal, and of which set a line is a dish. A set and its dishes are on one check,
  /// and none of them reaches the kitchen without the set's price.
  static let setMeals: [Step] = [
    .sql(
      """
      ALTER TABLE dish ADD COLUMN setGroups TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(setGroups) AND (setGroups = '[]' OR kind = 'set'));
      ALTER TABLE orderLine ADD COLUMN setLineID TEXT REFERENCES orderLine (id)
        CHECK (setLineID IS NULL OR (setLineID <> id AND dishID IS NOT NULL));
      CREATE INDEX orderLineBySet ON orderLine (setLineID) WHERE setLineID IS NOT NULL;
      CREATE TRIGGER setDishBelongsToItsSet BEFORE INSERT ON orderLine
      WHEN NEW.setLineID IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM orderLine AS meal
        WHERE meal.id = NEW.setLineID AND meal.checkID = NEW.checkID AND meal.setLineID IS NULL
          AND meal.kind <> 'returned' AND meal.position < NEW.position)
      BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
      CREATE TRIGGER setDishStaysInItsSet BEFORE UPDATE OF setLineID ON orderLine
      WHEN NEW.setLineID IS NOT OLD.setLineID
      BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
      CREATE TRIGGER setDishMovesAfterItsSet BEFORE UPDATE OF checkID ON orderLine
      WHEN NEW.setLineID IS NOT NULL
        AND NEW.checkID <> (SELECT checkID FROM orderLine WHERE id = NEW.setLineID)
      BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
      CREATE TRIGGER setDishIsSentAfterItsSet BEFORE UPDATE OF stage ON orderLine
      WHEN NEW.stage = 'sent' AND NEW.setLineID IS NOT NULL
        AND (SELECT stage FROM orderLine WHERE id = NEW.setLineID) <> 'sent'
      BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
      CREATE TRIGGER setIsVoidedAfterItsDishes BEFORE UPDATE OF stage ON orderLine
      WHEN NEW.stage = 'voided' AND EXISTS (
        SELECT 1 FROM orderLine AS part WHERE part.setLineID = NEW.id AND part.stage <> 'voided')
      BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
      """)
  ]
}
