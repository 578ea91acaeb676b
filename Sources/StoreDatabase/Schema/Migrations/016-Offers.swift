extension SchemaMigration {
  /// Parties that are shown no suggestions, and how many plates parties of each size usually have.
  static let offers: [Step] =
    [
      .sql(
        """
        -- Whether the party is shown no suggestions, so that the house knows what they bring, and how
        -- many of a hundred were to be shown none when it sat down; both null where all were shown some.
        ALTER TABLE party ADD COLUMN controlPercent INTEGER CHECK (controlPercent BETWEEN 1 AND 50);
        ALTER TABLE party ADD COLUMN isControl INTEGER
          CHECK ((isControl IS NULL) = (controlPercent IS NULL) AND isControl IN (0, 1));

        -- How many parties of a size had so many plates of a section of the menu in a month, which is
        -- '2026-11'; of the section '' in all.
        CREATE TABLE usualPlates (
          partySize INTEGER NOT NULL,
          month TEXT NOT NULL,
          category TEXT NOT NULL,
          plates INTEGER NOT NULL CHECK (plates >= 0),
          parties INTEGER NOT NULL CHECK (parties >= 0),
          PRIMARY KEY (partySize, month, category, plates)
        ) STRICT, WITHOUT ROWID;

        -- When it was counted there: once, when its last check closed.
        ALTER TABLE party ADD COLUMN platesLearnedAt INTEGER;
        -- As later versions count: of a month and the two before it, parties that have paid.
        UPDATE party SET platesLearnedAt = (
          SELECT max(closedAt) FROM guestCheck WHERE guestCheck.partyID = party.id)
        WHERE businessDay >= (
            SELECT date(max(businessDay), 'start of month', '-2 months') FROM party)
          AND NOT EXISTS (
            SELECT 1 FROM guestCheck WHERE guestCheck.partyID = party.id AND stage = 'open')
          AND EXISTS (
            SELECT 1 FROM guestCheck
            JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
            JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'dish'
            WHERE guestCheck.partyID = party.id);

        INSERT INTO usualPlates (partySize, month, category, plates, parties)
        WITH had AS (
          SELECT party.id, party.partySize, substr(party.businessDay, 1, 7) AS month, dish.category,
            sum(orderLine.quantity * iif(orderLine.portion = 'half', 1, 2)) AS halves
          FROM party
          JOIN guestCheck ON guestCheck.partyID = party.id
          JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
          JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'dish'
          WHERE party.platesLearnedAt IS NOT NULL AND party.id NOT IN (
            SELECT guestCheck.partyID FROM guestCheck
            JOIN orderLine ON orderLine.checkID = guestCheck.id AND orderLine.stage = 'sent'
            JOIN dish ON dish.id = orderLine.dishID AND dish.kind = 'set'
            WHERE guestCheck.partyID IS NOT NULL)
          GROUP BY party.id, dish.category),
        counted AS (
          SELECT partySize, month, category, max(0, halves / 2) AS plates FROM had
          UNION ALL
          SELECT partySize, month, '', max(0, sum(halves) / 2) FROM had GROUP BY id)
        SELECT partySize, month, category, plates, count(*) FROM counted
        WHERE category = '' OR plates > 0 GROUP BY partySize, month, category, plates;
        """)
    ]
}
