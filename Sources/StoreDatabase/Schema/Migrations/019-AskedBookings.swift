extension SchemaMigration {
  /// Bookings that a guest's app asked for and that stand only when the house has said so.
  static let askedBookings: [Step] = [
    .sql(
      """
      CREATE TABLE askedBooking (
        reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
        channel TEXT NOT NULL CHECK (channel <> ''),
        -- Codes of dishes chosen beforehand that could not be kept.
        leftOut TEXT CHECK (leftOut <> ''),
        askedAt INTEGER NOT NULL,
        -- When the house answered, or the guest took it back.
        answeredAt INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX askedBookingOpen ON askedBooking (askedAt) WHERE answeredAt IS NULL;

      CREATE TRIGGER askedBookingOfARequest BEFORE INSERT ON askedBooking
      WHEN NEW.answeredAt IS NOT NULL
        OR (SELECT stage FROM reservation WHERE id = NEW.reservationID) <> 'requested'
      BEGIN SELECT RAISE(ABORT, 'foh:booking-not-asked'); END;
      CREATE TRIGGER bookingIsAnsweredOnce BEFORE UPDATE ON askedBooking
      WHEN OLD.answeredAt IS NOT NULL OR NEW.reservationID <> OLD.reservationID
        OR NEW.channel <> OLD.channel OR NEW.leftOut IS NOT OLD.leftOut
        OR NEW.askedAt <> OLD.askedAt
      BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;
      CREATE TRIGGER askedBookingIsNeverDeleted BEFORE DELETE ON askedBooking
      BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;
      CREATE TRIGGER askedBookingWaitsForItsAnswer BEFORE UPDATE OF stage ON reservation
      WHEN NEW.stage <> OLD.stage AND EXISTS (SELECT 1 FROM askedBooking
        WHERE reservationID = NEW.id AND answeredAt IS NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:booking-not-answered'); END;
      """)
  ]
}
