extension SchemaMigration {
  /// The triggers raise codes, for which `SchemaRule` finds the words, and guard every way in: what
  /// must not become so by an update cannot be inserted so either.
  static let ruleCodes = SchemaMigration(
    "rule-codes",
    [
      // The triggers that spoke English.
      .sql(
        """
        DROP TRIGGER tableSharedOnlyByConsent;
        DROP TRIGGER tableReadyBeforeSeating;
        DROP TRIGGER tablePromisedOnce;
        DROP TRIGGER lineOnlyOnOpenCheck;
        DROP TRIGGER lineKeepsWhatWasOrdered;
        DROP TRIGGER lineIsOnlyGivenAway;
        DROP TRIGGER lineIsNotSentTwice;
        DROP TRIGGER lineIsNeverDeleted;
        DROP TRIGGER notMoreReturnedThanSent;
        DROP TRIGGER paymentOnlyOnOpenCheck;
        DROP TRIGGER paymentIsNeverDeleted;
        DROP TRIGGER paymentKeepsItsAmount;
        DROP TRIGGER checkClosesPaid;
        DROP TRIGGER checkClosesAddedUp;
        DROP TRIGGER closedLineStands;
        DROP TRIGGER closedRowStands;
        DROP TRIGGER closedRowIsNeverDeleted;
        DROP TRIGGER closedPaymentStands;
        DROP TRIGGER adjustmentOnlyOnOpenCheck;
        DROP TRIGGER closedCheckStands;
        DROP TRIGGER eventIsNeverChanged;
        DROP TRIGGER eventIsNotDeletedBeforeItArrived;
        DROP TRIGGER auditEntryIsNeverChanged;
        DROP TRIGGER auditEntryIsNeverDeleted;
        DROP TRIGGER ticketRevisionCounts;
        DROP TRIGGER reservationRevisionCounts;
        DROP TRIGGER partyRevisionCounts;
        DROP TRIGGER guestCheckRevisionCounts;
        DROP TRIGGER memberRevisionCounts;
        DROP TRIGGER careAlertRevisionCounts;
        DROP TRIGGER dishRevisionCounts;
        DROP TRIGGER diningTableRevisionCounts;
        DROP TRIGGER kitchenItemRevisionCounts;
        DROP TRIGGER intakeRevisionCounts;
        DROP TRIGGER feedRowNeverGoesBack;
        DROP TRIGGER menuStateRevisionCounts;
        DROP TRIGGER guestRequestRevisionCounts;
        DROP TRIGGER fenceOnlyRises;
        DROP TRIGGER eventsArriveInOrder;
        DROP TRIGGER newestEventIsKept;
        DROP TRIGGER oldestEventGoesFirst;
        """),
      // Tables and bookings.
      .sql(
        """
        CREATE TRIGGER tableSharedOnlyByConsent BEFORE INSERT ON partyTable
        WHEN NEW.untilAt IS NULL AND EXISTS (
          SELECT 1 FROM partyTable WHERE tableID = NEW.tableID AND untilAt IS NULL
            AND (shared = 0 OR NEW.shared = 0))
        BEGIN SELECT RAISE(ABORT, 'foh:table-taken'); END;

        CREATE TRIGGER tableReadyBeforeSeating BEFORE INSERT ON partyTable
        WHEN NEW.untilAt IS NULL
          AND (SELECT condition FROM diningTable WHERE id = NEW.tableID) <> 'ready'
        BEGIN SELECT RAISE(ABORT, 'foh:table-not-ready'); END;

        CREATE TRIGGER partyTableStands BEFORE UPDATE ON partyTable
        WHEN NEW.partyID <> OLD.partyID OR NEW.tableID <> OLD.tableID OR NEW.fromAt <> OLD.fromAt
          OR OLD.untilAt IS NOT NULL OR NEW.shared < OLD.shared
        BEGIN SELECT RAISE(ABORT, 'foh:table-time-changed'); END;

        CREATE TRIGGER tablePromisedOnce BEFORE INSERT ON reservationTable
        WHEN EXISTS (
          SELECT 1 FROM reservationTable t JOIN reservation r ON r.id = t.reservationID
          WHERE t.tableID = NEW.tableID AND t.reservationID <> NEW.reservationID
            AND t.fromAt < NEW.untilAt AND t.untilAt > NEW.fromAt
            AND r.stage IN ('requested', 'confirmed', 'arrived'))
        BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;

        CREATE TRIGGER tablePromisedOnceMoved BEFORE UPDATE ON reservationTable
        WHEN EXISTS (
          SELECT 1 FROM reservationTable t JOIN reservation r ON r.id = t.reservationID
          WHERE t.tableID = NEW.tableID AND t.reservationID <> NEW.reservationID
            AND t.reservationID <> OLD.reservationID
            AND t.fromAt < NEW.untilAt AND t.untilAt > NEW.fromAt
            AND r.stage IN ('requested', 'confirmed', 'arrived'))
        BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;

        CREATE TRIGGER bookingBegins BEFORE INSERT ON reservation
        WHEN NEW.stage NOT IN ('requested', 'confirmed')
        BEGIN SELECT RAISE(ABORT, 'foh:booking-begun-late'); END;

        CREATE TRIGGER ticketBegins BEFORE INSERT ON ticket WHEN NEW.stage <> 'waiting'
        BEGIN SELECT RAISE(ABORT, 'foh:ticket-begun-late'); END;

        CREATE TRIGGER partyBegins BEFORE INSERT ON party WHEN NEW.stage <> 'seated'
        BEGIN SELECT RAISE(ABORT, 'foh:party-begun-late'); END;
        """),
      // Order lines.
      .sql(
        """
        CREATE TRIGGER lineOnlyOnOpenCheck BEFORE INSERT ON orderLine
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

        CREATE TRIGGER lineMovesBetweenOpenChecks BEFORE UPDATE OF checkID ON orderLine
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
          OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

        CREATE TRIGGER lineBeginsWithoutNet BEFORE INSERT ON orderLine WHEN NEW.netMinor IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'foh:line-net-too-early'); END;

        CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
          checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
          unitPriceMinor, taxCode, returnsLineID
        ON orderLine WHEN OLD.stage IN ('sent', 'voided')
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;

        -- What was served may still be given away while the check is open; nothing else becomes of it.
        CREATE TRIGGER lineIsOnlyGivenAway BEFORE UPDATE OF kind ON orderLine
        WHEN OLD.stage IN ('sent', 'voided') AND NEW.kind <> OLD.kind AND (
          NEW.kind <> 'gift' OR OLD.kind NOT IN ('normal', 'perHead') OR OLD.stage = 'voided'
          OR (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open')
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;

        CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
        WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage
        BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;

        CREATE TRIGGER lineIsNeverDeleted BEFORE DELETE ON orderLine
        BEGIN SELECT RAISE(ABORT, 'foh:line-deleted'); END;

        CREATE TRIGGER notMoreReturnedThanSent BEFORE INSERT ON orderLine
        WHEN NEW.returnsLineID IS NOT NULL AND (
          NEW.stage <> 'sent'
          OR (SELECT stage FROM orderLine WHERE id = NEW.returnsLineID) <> 'sent'
          OR (SELECT checkID FROM orderLine WHERE id = NEW.returnsLineID) <> NEW.checkID
          OR (SELECT quantity FROM orderLine WHERE id = NEW.returnsLineID) + NEW.quantity + (
            SELECT coalesce(sum(quantity), 0) FROM orderLine
            WHERE returnsLineID = NEW.returnsLineID) < 0)
        BEGIN SELECT RAISE(ABORT, 'foh:returned-too-many'); END;

        CREATE TRIGGER closedLineStands BEFORE UPDATE OF 
          netMinor, reason, made, authorName, authoriserName, addedAt, sentAt, position ON orderLine
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
        """),
      // Payments, and what is taken off a bill.
      .sql(
        """
        CREATE TRIGGER paymentOnlyOnOpenCheck BEFORE INSERT ON payment
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

        CREATE TRIGGER paymentBegins BEFORE INSERT ON payment
        WHEN NEW.stage IN ('reversing', 'reversed')
        BEGIN SELECT RAISE(ABORT, 'foh:payment-begun-late'); END;

        CREATE TRIGGER paymentIsNeverDeleted BEFORE DELETE ON payment
        BEGIN SELECT RAISE(ABORT, 'foh:payment-deleted'); END;

        CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
          checkID, tender, amountMinor, tenderedMinor ON payment
        BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;

        CREATE TRIGGER paymentGoesFromStageToStage BEFORE UPDATE OF stage ON payment
        WHEN NEW.stage <> OLD.stage
          AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open'
          AND NOT (
            OLD.stage = 'created' AND NEW.stage IN ('sent', 'declined')
            OR OLD.stage = 'sent'
              AND NEW.stage IN ('pending', 'captured', 'declined', 'reversing')
            OR OLD.stage = 'pending' AND NEW.stage IN ('captured', 'declined', 'reversing')
            OR OLD.stage = 'reversing' AND NEW.stage = 'reversed')
        BEGIN SELECT RAISE(ABORT, 'foh:payment-stage-skipped'); END;

        CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER adjustmentOnlyOnOpenCheck BEFORE INSERT ON checkAdjustment
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

        CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
          id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at
        ON checkAdjustment
        BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;

        CREATE TRIGGER closedAdjustmentStands BEFORE UPDATE OF removedAt ON checkAdjustment
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER adjustmentIsNeverDeleted BEFORE DELETE ON checkAdjustment
        BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
        """),
      // Checks.
      .sql(
        """
        CREATE TRIGGER checkBeginsOpen BEFORE INSERT ON guestCheck WHEN NEW.stage <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:check-begun-closed'); END;

        CREATE TRIGGER checkClosesPaid BEFORE UPDATE OF stage ON guestCheck
        WHEN NEW.stage = 'closed' AND (
          EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.id
            AND stage IN ('created', 'sent', 'pending', 'reversing'))
          OR NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM payment
            WHERE checkID = NEW.id AND stage = 'captured'))
        BEGIN SELECT RAISE(ABORT, 'foh:check-not-paid'); END;

        CREATE TRIGGER checkClosesAddedUp BEFORE UPDATE OF stage ON guestCheck
        WHEN NEW.stage = 'closed' AND (
          EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.id AND stage IN ('draft', 'held'))
          OR NEW.totalMinor <> (SELECT coalesce(sum(netMinor), 0) FROM orderLine
            WHERE checkID = NEW.id AND stage = 'sent'))
        BEGIN SELECT RAISE(ABORT, 'foh:check-not-added-up'); END;

        CREATE TRIGGER checkClosesInSteps BEFORE UPDATE OF stage ON guestCheck
        WHEN NEW.stage = 'closed' AND OLD.stage = 'open'
          AND NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM checkRow
            WHERE checkID = NEW.id AND kind <> 'taxContained')
        BEGIN SELECT RAISE(ABORT, 'foh:check-steps-not-added-up'); END;

        CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
          id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
        WHEN OLD.stage = 'closed'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER checkIsNeverDeleted BEFORE DELETE ON guestCheck
        BEGIN SELECT RAISE(ABORT, 'foh:check-deleted'); END;

        CREATE TRIGGER rowOnlyOnOpenCheck BEFORE INSERT ON checkRow
        WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER closedRowStands BEFORE UPDATE ON checkRow
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

        CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
        BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
        """),
      // Events and the audit trail.
      .sql(
        """
        CREATE TRIGGER eventBeginsWaiting BEFORE INSERT ON outboxEvent
        WHEN NEW.acknowledgedAt IS NOT NULL
        BEGIN SELECT RAISE(ABORT, 'foh:event-begun-arrived'); END;

        CREATE TRIGGER eventFollowsTheLast BEFORE INSERT ON outboxEvent
        WHEN EXISTS (SELECT 1 FROM outboxEvent) AND (NEW.sequence, NEW.previousHash) IS NOT (
          SELECT sequence + 1, hash FROM outboxEvent ORDER BY sequence DESC LIMIT 1)
        BEGIN SELECT RAISE(ABORT, 'foh:event-chain-broken'); END;

        CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE OF
          sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload,
          previousHash, hash ON outboxEvent
        BEGIN SELECT RAISE(ABORT, 'foh:event-changed'); END;

        CREATE TRIGGER eventIsNotDeletedBeforeItArrived BEFORE DELETE ON outboxEvent
        WHEN OLD.acknowledgedAt IS NULL
        BEGIN SELECT RAISE(ABORT, 'foh:event-not-arrived'); END;

        CREATE TRIGGER eventsArriveInOrder BEFORE UPDATE OF acknowledgedAt ON outboxEvent
        WHEN NEW.acknowledgedAt IS NOT NULL AND EXISTS (
          SELECT 1 FROM outboxEvent WHERE acknowledgedAt IS NULL AND sequence < NEW.sequence)
        BEGIN SELECT RAISE(ABORT, 'foh:event-out-of-order'); END;

        CREATE TRIGGER newestEventIsKept BEFORE DELETE ON outboxEvent
        WHEN OLD.sequence = (SELECT max(sequence) FROM outboxEvent)
        BEGIN SELECT RAISE(ABORT, 'foh:newest-event-deleted'); END;

        CREATE TRIGGER oldestEventGoesFirst BEFORE DELETE ON outboxEvent
        WHEN OLD.sequence <> (SELECT min(sequence) FROM outboxEvent)
        BEGIN SELECT RAISE(ABORT, 'foh:older-event-stays'); END;

        CREATE TRIGGER fenceOnlyRises BEFORE UPDATE OF fence ON delivery WHEN NEW.fence < OLD.fence
        BEGIN SELECT RAISE(ABORT, 'foh:fence-lowered'); END;

        CREATE TRIGGER feedRowNeverGoesBack BEFORE UPDATE OF version ON feedRow
        WHEN NEW.version <= OLD.version
        BEGIN SELECT RAISE(ABORT, 'foh:feed-row-older'); END;

        CREATE TRIGGER auditEntryFollowsTheLast BEFORE INSERT ON auditEntry
        WHEN NEW.previousHash <> coalesce(
          (SELECT hash FROM auditEntry ORDER BY sequence DESC LIMIT 1), zeroblob(32))
        BEGIN SELECT RAISE(ABORT, 'foh:audit-chain-broken'); END;

        CREATE TRIGGER auditEntryIsNeverChanged BEFORE UPDATE ON auditEntry
        BEGIN SELECT RAISE(ABORT, 'foh:audit-changed'); END;

        CREATE TRIGGER auditEntryIsNeverDeleted BEFORE DELETE ON auditEntry
        BEGIN SELECT RAISE(ABORT, 'foh:audit-shortened'); END;
        """),
      // A revision begins at nothing and only goes up, by one for each verb.
      .sql(
        """
        CREATE TRIGGER ticketRevisionBegins BEFORE INSERT ON ticket WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER ticketRevisionCounts BEFORE UPDATE ON ticket
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER reservationRevisionBegins BEFORE INSERT ON reservation WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER reservationRevisionCounts BEFORE UPDATE ON reservation
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER partyRevisionBegins BEFORE INSERT ON party WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER partyRevisionCounts BEFORE UPDATE ON party
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER guestCheckRevisionBegins BEFORE INSERT ON guestCheck WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER guestCheckRevisionCounts BEFORE UPDATE ON guestCheck
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER memberRevisionBegins BEFORE INSERT ON member WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER memberRevisionCounts BEFORE UPDATE ON member
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER dishRevisionBegins BEFORE INSERT ON dish WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER dishRevisionCounts BEFORE UPDATE ON dish
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER diningTableRevisionBegins BEFORE INSERT ON diningTable WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER diningTableRevisionCounts BEFORE UPDATE ON diningTable
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER kitchenItemRevisionBegins BEFORE INSERT ON kitchenItem WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER kitchenItemRevisionCounts BEFORE UPDATE ON kitchenItem
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER intakeRevisionBegins BEFORE INSERT ON intake WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER intakeRevisionCounts BEFORE UPDATE ON intake
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER menuStateRevisionBegins BEFORE INSERT ON menuState WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER menuStateRevisionCounts BEFORE UPDATE ON menuState
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER guestRequestRevisionBegins BEFORE INSERT ON guestRequest WHEN NEW.revision <> 0
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

        CREATE TRIGGER guestRequestRevisionCounts BEFORE UPDATE ON guestRequest
        WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
        BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
        """),
    ])
}
