extension SchemaMigration {
  /// What a booking has beside its tables, for how long. Never more than the store's settings say that
  /// there are: guests who have come still have it, others have it until they sit down.
  static let bookedResources: [Step] = [
    .sql(
      """
      CREATE TABLE reservationResource (
        reservationID TEXT NOT NULL REFERENCES reservation (id),
        resourceCode TEXT NOT NULL,
        amount INTEGER NOT NULL CHECK (amount > 0),
        -- Its place among what the booking has.
        position INTEGER NOT NULL,
        fromAt INTEGER NOT NULL,
        untilAt INTEGER NOT NULL,
        PRIMARY KEY (reservationID, resourceCode),
        CHECK (untilAt > fromAt)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reservationResourceByCode ON reservationResource (resourceCode, untilAt);

      -- How many are in use changes only where somebody's time begins.
      CREATE TRIGGER resourcePromised BEFORE INSERT ON reservationResource
      WHEN EXISTS (
        SELECT 1 FROM (
          SELECT NEW.fromAt AS moment UNION
          SELECT o.fromAt FROM reservationResource o
          WHERE o.resourceCode = NEW.resourceCode AND o.untilAt > NEW.fromAt
            AND o.fromAt > NEW.fromAt AND o.fromAt < NEW.untilAt AND o.reservationID <> NEW.reservationID)
        WHERE NEW.amount + coalesce((
            SELECT sum(o.amount) FROM reservationResource o
            JOIN reservation r ON r.id = o.reservationID
              AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
            WHERE o.resourceCode = NEW.resourceCode AND o.reservationID <> NEW.reservationID
              AND o.fromAt <= moment AND o.untilAt > moment), 0)
          > coalesce((
            SELECT json_extract(value, '$.count')
            FROM json_each((SELECT settings FROM store), '$.resources')
            WHERE json_extract(value, '$.code') = NEW.resourceCode), 0))
      BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;

      -- A booking that is changed gives back what it had and gets it anew.
      CREATE TRIGGER resourcePromiseStands BEFORE UPDATE ON reservationResource
      BEGIN SELECT RAISE(ABORT, 'foh:resource-promise-changed'); END;

      CREATE TRIGGER resourcePromisedReopened BEFORE UPDATE OF stage ON reservation
      WHEN NEW.stage IN ('requested', 'confirmed', 'arrived', 'seated')
        AND OLD.stage NOT IN ('requested', 'confirmed', 'arrived', 'seated') AND EXISTS (
        SELECT 1 FROM reservationResource own
        JOIN (
          SELECT own.resourceCode AS code, own.fromAt AS moment FROM reservationResource own
          WHERE own.reservationID = NEW.id
          UNION SELECT o.resourceCode, o.fromAt FROM reservationResource own
          JOIN reservationResource o ON o.resourceCode = own.resourceCode
            AND o.reservationID <> own.reservationID AND o.untilAt > own.fromAt
            AND o.fromAt > own.fromAt AND o.fromAt < own.untilAt
          WHERE own.reservationID = NEW.id) ON code = own.resourceCode
        WHERE own.reservationID = NEW.id AND own.amount + coalesce((
            SELECT sum(o.amount) FROM reservationResource o
            JOIN reservation r ON r.id = o.reservationID
              AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
            WHERE o.resourceCode = own.resourceCode AND o.reservationID <> NEW.id
              AND o.fromAt <= moment AND o.untilAt > moment), 0)
          > coalesce((
            SELECT json_extract(value, '$.count')
            FROM json_each((SELECT settings FROM store), '$.resources')
            WHERE json_extract(value, '$.code') = own.resourceCode), 0))
      BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;
      """)
  ]
}
