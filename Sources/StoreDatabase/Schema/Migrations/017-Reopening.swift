extension SchemaMigration {
  /// Closed checks that are opened again, and refunds by line: each is a check of its own with lines
  /// below nothing, so that the check of which it is stands as it was paid.
  static let reopening: [Step] = reopenings + refunds

  private static let reopenings: [Step] = [
    .sql(
      """
      -- That a close was taken back: of which number, as what it had closed, and why.
      CREATE TABLE checkReopening (
        checkID TEXT NOT NULL REFERENCES guestCheck (id),
        -- Of the close that it takes back; the first is 1.
        closing INTEGER NOT NULL CHECK (closing > 0),
        -- On which it was opened again.
        businessDay TEXT NOT NULL,
        checkRevision INTEGER NOT NULL,
        closedAt INTEGER NOT NULL,
        totalMinor INTEGER NOT NULL,
        at INTEGER NOT NULL,
        reason TEXT NOT NULL,
        authorName TEXT NOT NULL,
        authoriserName TEXT,
        PRIMARY KEY (checkID, closing)
      ) STRICT, WITHOUT ROWID;

      -- The steps of a bill as an earlier close had them.
      CREATE TABLE replacedRow (
        checkID TEXT NOT NULL,
        closing INTEGER NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        amountMinor INTEGER NOT NULL,
        reasonEnglish TEXT NOT NULL,
        reasonChinese TEXT NOT NULL,
        authorName TEXT,
        authoriserName TEXT,
        shares TEXT CHECK (shares IS NULL OR json_valid(shares)),
        PRIMARY KEY (checkID, closing, position),
        FOREIGN KEY (checkID, closing) REFERENCES checkReopening (checkID, closing)
      ) STRICT, WITHOUT ROWID;

      ALTER TABLE guestCheck ADD COLUMN refundsCheckID TEXT REFERENCES guestCheck (id);
      CREATE INDEX guestCheckByRefunded ON guestCheck (refundsCheckID)
        WHERE refundsCheckID IS NOT NULL;

      CREATE TRIGGER reopenedOnItsDay BEFORE INSERT ON checkReopening
      WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
        OR EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
      BEGIN SELECT RAISE(ABORT, 'foh:reopened-on-other-day'); END;

      CREATE TRIGGER reopenedAsItClosed BEFORE INSERT ON checkReopening
      WHEN NOT EXISTS (SELECT 1 FROM guestCheck
          WHERE id = NEW.checkID AND stage = 'closed' AND undoneAt IS NULL
            AND refundsCheckID IS NULL AND revision = NEW.checkRevision
            AND closedAt = NEW.closedAt AND totalMinor = NEW.totalMinor)
        OR EXISTS (SELECT 1 FROM guestCheck WHERE refundsCheckID = NEW.checkID)
        OR NEW.closing <> (SELECT count(*) + 1 FROM checkReopening WHERE checkID = NEW.checkID)
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

      CREATE TRIGGER reopenedBeforeItsDrawerIsCounted BEFORE INSERT ON checkReopening
      WHEN EXISTS (SELECT 1 FROM payment JOIN shift ON shift.id = payment.shiftID
        WHERE payment.checkID = NEW.checkID AND payment.stage = 'captured'
          AND shift.stage = 'locked')
      BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

      CREATE TRIGGER reopeningStands BEFORE UPDATE ON checkReopening
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
      CREATE TRIGGER reopeningIsNeverDeleted BEFORE DELETE ON checkReopening
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
      CREATE TRIGGER replacedRowIsAsItWas BEFORE INSERT ON replacedRow
      WHEN NOT EXISTS (SELECT 1 FROM checkRow
        WHERE checkID = NEW.checkID AND position = NEW.position AND kind = NEW.kind
          AND amountMinor = NEW.amountMinor)
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
      CREATE TRIGGER replacedRowStands BEFORE UPDATE ON replacedRow
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
      CREATE TRIGGER replacedRowIsNeverDeleted BEFORE DELETE ON replacedRow
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

      DROP TRIGGER closedCheckStands;
      CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
        id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
      WHEN OLD.stage = 'closed' AND NOT (
        NEW.stage = 'open' AND OLD.undoneAt IS NULL AND (NEW.id, NEW.businessDay, NEW.number,
          NEW.partyID, NEW.openedAt) IS (OLD.id, OLD.businessDay, OLD.number, OLD.partyID,
          OLD.openedAt)
        AND (
          EXISTS (SELECT 1 FROM checkReopening
            WHERE checkID = OLD.id AND checkRevision = OLD.revision)
          OR NOT EXISTS (SELECT 1 FROM orderLine WHERE checkID = OLD.id AND stage = 'sent')
            AND NOT EXISTS (SELECT 1 FROM payment WHERE checkID = OLD.id)
            AND NOT EXISTS (SELECT 1 FROM checkRow WHERE checkID = OLD.id)))
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

      -- What an earlier close said is kept before it goes.
      DROP TRIGGER closedRowIsNeverDeleted;
      CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
      WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
        OR NOT EXISTS (SELECT 1 FROM replacedRow
          WHERE checkID = OLD.checkID AND position = OLD.position AND kind = OLD.kind
            AND amountMinor = OLD.amountMinor
            AND closing = (SELECT max(closing) FROM checkReopening WHERE checkID = OLD.checkID))
      BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
      """)
  ]

  private static let refunds: [Step] = [
    .sql(
      """
      -- Of a line of a refund: what it gives back, and how much.
      CREATE TABLE refundLine (
        lineID TEXT PRIMARY KEY REFERENCES orderLine (id),
        ofLineID TEXT NOT NULL REFERENCES orderLine (id),
        -- After every step of the bill on which it was paid, tax and all.
        amountMinor INTEGER NOT NULL CHECK (amountMinor >= 0)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX refundLineByRefunded ON refundLine (ofLineID);

      CREATE TRIGGER refundIsOfAClosedCheck BEFORE INSERT ON guestCheck
      WHEN NEW.refundsCheckID IS NOT NULL AND (NEW.partyID IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM guestCheck paid WHERE paid.id = NEW.refundsCheckID
          AND paid.stage = 'closed' AND paid.undoneAt IS NULL AND paid.refundsCheckID IS NULL))
      BEGIN SELECT RAISE(ABORT, 'foh:refund-of-open-check'); END;
      CREATE TRIGGER refundKeepsItsCheck BEFORE UPDATE OF refundsCheckID ON guestCheck
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

      CREATE TRIGGER refundHoldsWhatGoesBack BEFORE INSERT ON orderLine
      WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
        AND (NEW.kind <> 'returned' OR NEW.stage <> 'sent' OR NEW.quantity >= 0
          OR NEW.dishID IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
      CREATE TRIGGER noLineMovesToARefund BEFORE UPDATE OF checkID ON orderLine
      WHEN NEW.checkID <> OLD.checkID AND EXISTS (SELECT 1 FROM guestCheck
        WHERE id IN (NEW.checkID, OLD.checkID) AND refundsCheckID IS NOT NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
      CREATE TRIGGER nothingIsTakenOffARefund BEFORE INSERT ON checkAdjustment
      WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

      CREATE TRIGGER noMoreRefundedThanPaid BEFORE INSERT ON refundLine
      WHEN NOT EXISTS (
        SELECT 1 FROM orderLine back JOIN guestCheck refund ON refund.id = back.checkID
        JOIN orderLine paid ON paid.id = NEW.ofLineID AND paid.checkID = refund.refundsCheckID
        WHERE back.id = NEW.lineID AND refund.stage = 'open'
          AND paid.stage = 'sent' AND paid.kind <> 'returned'
          AND NEW.amountMinor + (SELECT coalesce(sum(amountMinor), 0) FROM refundLine earlier
            WHERE earlier.ofLineID = paid.id) <= paid.netMinor
          AND 0 <= paid.quantity + back.quantity
            + (SELECT coalesce(sum(quantity), 0) FROM orderLine r WHERE r.returnsLineID = paid.id)
            + (SELECT coalesce(sum(o.quantity), 0) FROM refundLine earlier
              JOIN orderLine o ON o.id = earlier.lineID WHERE earlier.ofLineID = paid.id))
      BEGIN SELECT RAISE(ABORT, 'foh:refunded-too-much'); END;
      CREATE TRIGGER refundLineStands BEFORE UPDATE ON refundLine
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
      CREATE TRIGGER refundLineIsNeverDeleted BEFORE DELETE ON refundLine
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

      CREATE TRIGGER refundClosesAsItWasAsked BEFORE UPDATE OF stage ON guestCheck
      WHEN NEW.stage = 'closed' AND NEW.refundsCheckID IS NOT NULL AND EXISTS (
        SELECT 1 FROM orderLine LEFT JOIN refundLine ON refundLine.lineID = orderLine.id
        WHERE orderLine.checkID = NEW.id AND orderLine.netMinor IS NOT -refundLine.amountMinor)
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

      -- A refund gives back what the check of which it is was paid with.
      DROP TRIGGER noMoreGivenBackThanTaken;
      CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
      WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
          AND taken.checkID IN (NEW.checkID,
            (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
          AND taken.tender = NEW.tender
          AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
            SELECT coalesce(sum(amountMinor), 0) FROM payment back
            WHERE back.givesBackID = taken.id
              AND back.stage IN ('created', 'sent', 'pending', 'captured')) >= 0)
      BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
      CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
      WHEN NEW.givesBackID IS NULL
        AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
      BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
      """)
  ]
}
