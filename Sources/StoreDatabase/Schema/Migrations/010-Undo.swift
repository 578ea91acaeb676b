extension SchemaMigration {
  /// What staff did and may undo for some minutes, and what is left of it when they did.
  static let undo = SchemaMigration(
    "undo",
    [
      .sql(
        """
        CREATE TABLE undoableStep (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          kind TEXT NOT NULL CHECK (kind IN
            ('called', 'missed', 'restored', 'ticketCancelled', 'arrived', 'noShow',
              'bookingCancelled', 'seated', 'left')),
          -- The ticket, the reservation or the party.
          subjectID TEXT NOT NULL CHECK (length(subjectID) = 36),
          at INTEGER NOT NULL,
          authorName TEXT NOT NULL,
          -- What was so before it.
          before TEXT NOT NULL CHECK (json_valid(before)),
          undoneAt INTEGER
        ) STRICT;
        CREATE INDEX undoableStepByTime ON undoableStep (at);
        CREATE INDEX undoableStepBySubject ON undoableStep (subjectID, at);

        -- Seated by a slip that was undone: the row stays for its events, and counts nowhere.
        ALTER TABLE party ADD COLUMN undoneAt INTEGER
          CHECK (undoneAt IS NULL OR stage = 'left');
        ALTER TABLE guestCheck ADD COLUMN undoneAt INTEGER
          CHECK (undoneAt IS NULL OR (stage = 'closed' AND totalMinor = 0));
        -- Raised by a slip that was undone: nobody sees it until it is raised again.
        ALTER TABLE careAlert ADD COLUMN withdrawnAt INTEGER;

        -- A check that closed with nothing on it may open again, and its drafts come back with it.
        DROP TRIGGER closedCheckStands;
        CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
          id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
        WHEN OLD.stage = 'closed' AND NOT (
          NEW.stage = 'open' AND OLD.undoneAt IS NULL AND (NEW.id, NEW.businessDay, NEW.number,
            NEW.partyID, NEW.openedAt) IS (OLD.id, OLD.businessDay, OLD.number, OLD.partyID,
            OLD.openedAt)
          AND NOT EXISTS (SELECT 1 FROM orderLine WHERE checkID = OLD.id AND stage = 'sent')
          AND NOT EXISTS (SELECT 1 FROM payment WHERE checkID = OLD.id)
          AND NOT EXISTS (SELECT 1 FROM checkRow WHERE checkID = OLD.id))
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        DROP TRIGGER lineIsNotSentTwice;
        CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
        WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage AND NOT (
          OLD.stage = 'voided' AND NEW.stage IN ('draft', 'held')
          AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) = 'open')
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;

        -- A booking that comes back must not find its table promised to somebody else.
        CREATE TRIGGER tablePromisedOnceReopened BEFORE UPDATE OF stage ON reservation
        WHEN NEW.stage IN ('requested', 'confirmed', 'arrived')
          AND OLD.stage NOT IN ('requested', 'confirmed', 'arrived') AND EXISTS (
          SELECT 1 FROM reservationTable own
          JOIN reservationTable t ON t.tableID = own.tableID
            AND t.reservationID <> own.reservationID
            AND t.fromAt < own.untilAt AND t.untilAt > own.fromAt
          JOIN reservation r ON r.id = t.reservationID
          WHERE own.reservationID = NEW.id AND r.stage IN ('requested', 'confirmed', 'arrived'))
        BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;
        """)
    ])
}
