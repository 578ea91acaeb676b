extension SchemaMigration {
  /// What is to be ready for a booking is care that somebody takes and does, with whoever is to do it;
  /// care that one hands over to another.
  static let careTasks: [Step] =
    [
      .rebuild(
        "careAlert", replacing: "memberID TEXT NOT NULL REFERENCES member (id)",
        with: "memberID TEXT REFERENCES member (id)"),
      .rebuild(
        "careAlert", replacing: "'complaint', 'firstVisit', 'absence')",
        with: "'complaint', 'firstVisit', 'absence', 'preparation')"),
      .sql(
        """
        -- Whose task it is: everybody's of a role, or one person's; both null for whoever serves guests.
        ALTER TABLE preparationTask ADD COLUMN roleCode TEXT REFERENCES role (code);
        ALTER TABLE preparationTask ADD COLUMN staffID TEXT REFERENCES staff (id)
          CHECK (staffID IS NULL OR roleCode IS NULL);
        -- When it was taken off a booking; the row stays for the care that it raised.
        ALTER TABLE preparationTask ADD COLUMN takenOffAt INTEGER;
        -- What is to be ready for a booking; null for care for a member.
        ALTER TABLE careAlert ADD COLUMN reservationID TEXT REFERENCES reservation (id);
        ALTER TABLE careAlert ADD COLUMN taskID TEXT REFERENCES preparationTask (id)
          CHECK ((kind = 'preparation') = (taskID IS NOT NULL)
            AND (taskID IS NULL) = (reservationID IS NULL)
            AND (taskID IS NULL) = (memberID IS NOT NULL));
        -- Who gave it to its owner, and when.
        ALTER TABLE careAlert ADD COLUMN handedByID TEXT REFERENCES staff (id);
        ALTER TABLE careAlert ADD COLUMN handedAt INTEGER
          CHECK ((handedAt IS NULL) = (handedByID IS NULL));
        CREATE UNIQUE INDEX careAlertOfTask ON careAlert (taskID) WHERE taskID IS NOT NULL;
        """),
    ]
}
