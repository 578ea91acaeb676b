extension SchemaMigration {
  /// What each party was told that it would wait, and when its wait ended.
  static let quotes: [Step] =
    [
      .sql(
        """
        -- Minutes, as the party was told; null when nobody could say.
        ALTER TABLE ticket ADD COLUMN toldP50 REAL CHECK (toldP50 >= 0);
        ALTER TABLE ticket ADD COLUMN toldP90 REAL
          CHECK ((toldP90 IS NULL) = (toldP50 IS NULL) AND (toldP90 IS NULL OR toldP90 >= toldP50));
        -- The same as it was before what became of earlier quotes corrected it.
        ALTER TABLE ticket ADD COLUMN rawP50 REAL
          CHECK ((rawP50 IS NULL) = (toldP50 IS NULL) AND (rawP50 IS NULL OR rawP50 >= 0));
        ALTER TABLE ticket ADD COLUMN rawP90 REAL
          CHECK ((rawP90 IS NULL) = (toldP50 IS NULL) AND (rawP90 IS NULL OR rawP90 >= rawP50));
        -- A table was free for it when it came: no quote to measure others by.
        ALTER TABLE ticket ADD COLUMN foundTable INTEGER NOT NULL DEFAULT 0
          CHECK (foundTable IN (0, 1));
        -- Seated, cancelled or given up; null while it waits, and when nobody knows.
        ALTER TABLE ticket ADD COLUMN waitEndedAt INTEGER;

        UPDATE ticket SET waitEndedAt = CASE stage
          WHEN 'expired' THEN lastCalledAt
          ELSE (SELECT max(at) FROM ticketStep
            WHERE ticketID = ticket.id AND kind IN ('seated', 'cancelled')) END
        WHERE stage IN ('seated', 'expired', 'cancelled');
        """)
    ]
}
