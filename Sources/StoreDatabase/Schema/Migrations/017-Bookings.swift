extension SchemaMigration {
  /// Bookings that come again, and those that came from a calendar of another program.
  static let bookings: [Step] = [
    .sql(
      """
      -- Which bookings belong together: each is its own, with its own tables and its own end.
      CREATE TABLE seriesBooking (
        reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
        -- The booking that was made first.
        seriesID TEXT NOT NULL REFERENCES reservation (id),
        -- The business day for which it was made, wherever it was moved since.
        onDay TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX seriesBookingBySeries ON seriesBooking (seriesID);
      -- Under which name the other program knows a booking: a file that comes again changes it.
      CREATE TABLE importedBooking (
        -- SHA-256, because the other program may have put a guest's name into it.
        uidHash TEXT PRIMARY KEY CHECK (length(uidHash) = 64),
        reservationID TEXT NOT NULL REFERENCES reservation (id),
        -- SHA-256 of what the file said last: the same again changes nothing that was changed here since.
        rowHash TEXT NOT NULL CHECK (length(rowHash) = 64)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX importedBookingOf ON importedBooking (reservationID);
      """)
  ]
}
