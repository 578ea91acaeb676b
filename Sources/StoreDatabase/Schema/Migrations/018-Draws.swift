extension SchemaMigration {
  /// Draws among those who wait at the door, each with all that is needed to work out its winner again.
  /// Nothing of one is ever changed.
  static let draws: [Step] =
    [
      .sql(
        """
        CREATE TABLE draw (
          id TEXT PRIMARY KEY CHECK (length(id) = 36),
          businessDay TEXT NOT NULL,
          number INTEGER NOT NULL CHECK (number > 0),
          heldAt INTEGER NOT NULL,
          -- Hexadecimal digits.
          seed TEXT NOT NULL CHECK (length(seed) = 16),
          -- A number lives one business day and wins once.
          winnerID TEXT NOT NULL UNIQUE REFERENCES ticket (id),
          winnerNumber TEXT NOT NULL,
          prizeCode TEXT NOT NULL REFERENCES campaign (code),
          prizeEnglish TEXT NOT NULL,
          prizeChinese TEXT NOT NULL,
          -- What the winner has of it.
          couponID TEXT NOT NULL UNIQUE REFERENCES coupon (id),
          isByHand INTEGER NOT NULL CHECK (isByHand IN (0, 1)),
          authorName TEXT NOT NULL,
          revision INTEGER NOT NULL DEFAULT 0,
          UNIQUE (businessDay, number)
        ) STRICT;

        -- Who took part, as their slips said it then.
        CREATE TABLE drawEntrant (
          drawID TEXT NOT NULL REFERENCES draw (id),
          position INTEGER NOT NULL CHECK (position >= 0),
          ticketID TEXT NOT NULL REFERENCES ticket (id),
          number TEXT NOT NULL,
          PRIMARY KEY (drawID, position),
          UNIQUE (drawID, ticketID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX drawEntrantByTicket ON drawEntrant (ticketID);

        CREATE TRIGGER drawRevisionBegins BEFORE INSERT ON draw WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        CREATE TRIGGER drawRevisionCounts BEFORE UPDATE ON draw
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        -- Of a draw only its revision moves on, with its event.
        CREATE TRIGGER drawStands BEFORE UPDATE OF id, businessDay, number, heldAt, seed, winnerID,
          winnerNumber, prizeCode, prizeEnglish, prizeChinese, couponID, isByHand, authorName
        ON draw
        BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
        CREATE TRIGGER drawIsNeverDeleted BEFORE DELETE ON draw
        BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
        CREATE TRIGGER drawEntrantStands BEFORE UPDATE ON drawEntrant
        BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
        CREATE TRIGGER drawEntrantIsNeverDeleted BEFORE DELETE ON drawEntrant
        BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
        -- Who takes part is written with the draw, before its event counts it.
        CREATE TRIGGER drawEntrantInTime BEFORE INSERT ON drawEntrant
        WHEN (SELECT revision FROM draw WHERE id = NEW.drawID) > 0
        BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
        CREATE TRIGGER drawWinnerTookPart BEFORE UPDATE OF revision ON draw
        WHEN NOT EXISTS (SELECT 1 FROM drawEntrant
          WHERE drawID = NEW.id AND ticketID = NEW.winnerID AND number = NEW.winnerNumber)
        BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;
        CREATE TRIGGER drawAmongLive BEFORE INSERT ON drawEntrant
        WHEN NOT EXISTS (SELECT 1 FROM ticket JOIN draw ON draw.id = NEW.drawID
          WHERE ticket.id = NEW.ticketID AND ticket.stage IN ('waiting', 'called')
            AND ticket.businessDay = draw.businessDay)
        BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;

        -- Who gave the number up that won it, or did not come, has no prize.
        CREATE TRIGGER couponOfGivenUpNumber BEFORE INSERT ON couponEntry
        WHEN NEW.kind = 'redeemed' AND EXISTS (SELECT 1 FROM draw JOIN ticket ON ticket.id = draw.winnerID
          WHERE draw.couponID = NEW.couponID AND ticket.stage IN ('cancelled', 'expired'))
        BEGIN SELECT RAISE(ABORT, 'foh:draw-prize-void'); END;
        """)
    ]
}
