extension SchemaMigration {
  /// Several members in one party, each with a seat and a visit of their own, and who serves a table.
  static let guests: [Step] =
    [
      .sql(
        """
        -- Members who come together. A party that came from a ticket or a booking keeps there who was
        -- noted there; whose ticket, booking or bill it is has a row only when the seat is known.
        CREATE TABLE partyGuest (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          ticketID TEXT REFERENCES ticket (id),
          reservationID TEXT REFERENCES reservation (id),
          partyID TEXT REFERENCES party (id),
          memberID TEXT NOT NULL REFERENCES member (id),
          seat INTEGER CHECK (seat BETWEEN 1 AND 99),
          addedAt INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          removedAt INTEGER,
          revision INTEGER NOT NULL DEFAULT 0,
          CHECK ((ticketID IS NOT NULL) + (reservationID IS NOT NULL) + (partyID IS NOT NULL) = 1)
        ) STRICT;

        CREATE UNIQUE INDEX partyGuestByTicket ON partyGuest (ticketID, memberID)
          WHERE ticketID IS NOT NULL AND removedAt IS NULL;
        CREATE UNIQUE INDEX partyGuestByReservation ON partyGuest (reservationID, memberID)
          WHERE reservationID IS NOT NULL AND removedAt IS NULL;
        CREATE UNIQUE INDEX partyGuestByParty ON partyGuest (partyID, memberID)
          WHERE partyID IS NOT NULL AND removedAt IS NULL;
        CREATE INDEX partyGuestByMember ON partyGuest (memberID);

        CREATE TRIGGER partyGuestRevisionBegins BEFORE INSERT ON partyGuest WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        CREATE TRIGGER partyGuestRevisionCounts BEFORE UPDATE ON partyGuest
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        -- Who serves it on that business day; on others it is nobody's.
        ALTER TABLE diningTable ADD COLUMN serverID TEXT REFERENCES staff (id);
        ALTER TABLE diningTable ADD COLUMN servedOn TEXT
          CHECK ((serverID IS NULL) = (servedOn IS NULL));
        """),
      // A check is a visit of every guest with a card who was there.
      .rebuild(
        "memberVisit", replacing: "checkID TEXT UNIQUE REFERENCES guestCheck (id)",
        with: "checkID TEXT REFERENCES guestCheck (id), UNIQUE (checkID, memberID)"),
    ]
}
