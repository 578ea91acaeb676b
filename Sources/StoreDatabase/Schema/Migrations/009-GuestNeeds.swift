extension SchemaMigration {
  /// What guests said of tonight: allergies, diets and notes of a party or of one of its seats.
  static let guestNeeds = SchemaMigration(
    "guest-needs",
    [
      .sql(
        """
        CREATE TABLE guestNeed (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          -- Who said it. A party that came from a ticket or a booking keeps what is noted there.
          ticketID TEXT REFERENCES ticket (id),
          reservationID TEXT REFERENCES reservation (id),
          partyID TEXT REFERENCES party (id),
          kind TEXT CHECK (kind IN ('allergy', 'diet', 'note')),
          -- Of an allergy that dishes are marked with; else it is in words.
          allergen TEXT CHECK (allergen IS NULL OR kind = 'allergy'),
          words TEXT,
          seat INTEGER CHECK (seat BETWEEN 1 AND 99),
          notedAt INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          endedAt INTEGER,
          endedByName TEXT,
          -- Since what was said is gone from the row.
          erasedAt INTEGER,
          revision INTEGER NOT NULL DEFAULT 0,
          CHECK ((ticketID IS NOT NULL) + (reservationID IS NOT NULL) + (partyID IS NOT NULL) = 1),
          CHECK ((endedAt IS NULL) = (endedByName IS NULL)),
          CHECK ((erasedAt IS NULL) = (kind IS NOT NULL)),
          CHECK ((erasedAt IS NULL) = ((allergen IS NULL) <> (words IS NULL))),
          CHECK (erasedAt IS NULL OR seat IS NULL)
        ) STRICT;

        CREATE INDEX guestNeedByTicket ON guestNeed (ticketID) WHERE ticketID IS NOT NULL;
        CREATE INDEX guestNeedByReservation ON guestNeed (reservationID)
          WHERE reservationID IS NOT NULL;
        CREATE INDEX guestNeedByParty ON guestNeed (partyID) WHERE partyID IS NOT NULL;
        CREATE INDEX guestNeedKept ON guestNeed (notedAt) WHERE erasedAt IS NULL;

        CREATE TRIGGER guestNeedRevisionBegins BEFORE INSERT ON guestNeed WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        CREATE TRIGGER guestNeedRevisionCounts BEFORE UPDATE ON guestNeed
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        """)
    ])
}
