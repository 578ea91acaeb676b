extension SchemaMigration {
  /// In which ways a dish can be had otherwise, and which of them a line has.
  static let modifiers: [Step] =
    [
      .sql(
        """
        ALTER TABLE dish ADD COLUMN modifiers TEXT NOT NULL DEFAULT '[]'
          CHECK (json_valid(modifiers));
        ALTER TABLE orderLine ADD COLUMN modifiers TEXT NOT NULL DEFAULT '[]'
          CHECK (json_valid(modifiers));
        CREATE TRIGGER lineKeepsItsModifiers BEFORE UPDATE OF modifiers ON orderLine
        WHEN OLD.stage IN ('sent', 'voided') AND NEW.modifiers IS NOT OLD.modifiers
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
        """)
    ]
}
