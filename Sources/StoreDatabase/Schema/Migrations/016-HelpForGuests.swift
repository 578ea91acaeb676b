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
        """
        -- Once for each day: a booking may move to another one.
        CREATE UNIQUE INDEX careAlertOfNeed ON careAlert (needID, businessDay)
          WHERE needID IS NOT NULL;
        """),
      .sql(
        """
        -- A house that had said nothing of care has what was usual written out: it gets what is usual now.
        UPDATE store SET settings = json_set(settings, '$.careRules', json('[
          {"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},
          {"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},
          {"dueMinutes":5,"escalationMinutes":10,"kind":"elderly","reach":0},
          {"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},
          {"dueMinutes":45,"escalationMinutes":10,"kind":"anniversary","reach":0},
          {"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},
          {"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}]'))
        WHERE json_array_length(settings, '$.careRules') = 5
          AND 'allergy 0 5 10, birthday 0 45 10, child 6 5 10, complaint 180 15 10, pregnancy 0 5 10' = (
            SELECT group_concat(rule, ', ') FROM (
              SELECT json_extract(value, '$.kind') || ' ' || json_extract(value, '$.reach') || ' '
                || json_extract(value, '$.dueMinutes') || ' '
                || json_extract(value, '$.escalationMinutes') AS rule
              FROM json_each(store.settings, '$.careRules') ORDER BY rule));
        """),
    ]
}
