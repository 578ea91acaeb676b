extension SchemaMigration {
  /// Help that guests ask for, which is care whoever they are; care for anniversaries and for levels.
  static let helpForGuests: [Step] =
    [
      .rebuild(
        "guestNeed", replacing: "kind TEXT CHECK (kind IN ('allergy', 'diet', 'note')),",
        with: """
          kind TEXT CHECK (kind IN ('allergy', 'diet', 'help', 'note')
              AND (kind <> 'help' OR words IN ('elderly', 'wheelchair', 'highChair'))),
          """),
      .rebuild(
        "careAlert", replacing: "'absence', 'preparation')",
        with: "'absence', 'preparation',\n      'anniversary', 'elderly', 'level')"),
      .sql(
        """
        -- What guests asked for tonight; null for care for a member and for a task.
        ALTER TABLE careAlert ADD COLUMN needID TEXT REFERENCES guestNeed (id);
        """),
      .rebuild(
        "careAlert", replacing: "AND (taskID IS NULL) = (memberID IS NOT NULL))",
        with: "AND (taskID IS NOT NULL) + (needID IS NOT NULL) + (memberID IS NOT NULL) = 1)"),
      .sql(
        "CREATE UNIQUE INDEX careAlertOfNeed ON careAlert (needID) WHERE needID IS NOT NULL;"),
    ]
}
