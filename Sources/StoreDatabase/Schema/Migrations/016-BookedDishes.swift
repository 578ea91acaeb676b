extension SchemaMigration {
  /// Dishes that guests order with a booking.
  static let bookedDishes: [Step] = [
    .sql(
      """
      CREATE TABLE bookedDish (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        reservationID TEXT NOT NULL REFERENCES reservation (id),
        position INTEGER NOT NULL,
        dishID TEXT NOT NULL REFERENCES dish (id),
        portion TEXT NOT NULL CHECK (portion IN ('full', 'half')),
        quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
        grams INTEGER CHECK (grams > 0),
        broths TEXT NOT NULL CHECK (json_valid(broths)),
        modifiers TEXT NOT NULL CHECK (json_valid(modifiers)),
        -- What was chosen for a set meal.
        choices TEXT NOT NULL CHECK (json_valid(choices)),
        note TEXT,
        course INTEGER CHECK (course BETWEEN 1 AND 9),
        seat INTEGER CHECK (seat > 0),
        -- Sent as soon as the guests sit down, instead of kept back.
        readyAtArrival INTEGER NOT NULL CHECK (readyAtArrival IN (0, 1)),
        authorName TEXT NOT NULL,
        addedAt INTEGER NOT NULL,
        takenOffAt INTEGER,
        -- The line of the order that it became; two dishes never become one.
        lineID TEXT UNIQUE REFERENCES orderLine (id),
        -- Why it became none when its guests sat down.
        leftOut TEXT
          CHECK (leftOut IN ('offMenu', 'brothOffMenu', 'otherwise', 'soldOut', 'tooFewLeft')),
        UNIQUE (reservationID, position),
        CHECK (lineID IS NULL OR leftOut IS NULL),
        CHECK (takenOffAt IS NULL OR (lineID IS NULL AND leftOut IS NULL))
      ) STRICT;
      """)
  ]
}
