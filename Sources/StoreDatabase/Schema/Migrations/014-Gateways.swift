extension SchemaMigration {
  /// Payments at a gateway: the number under which it knows each of them, the next question and whose
  /// turn it is to ask. What is on its way back counts as given back.
  static let gateways: [Step] =
    [
      .sql(
        """
        CREATE TABLE gatewayPayment (
          paymentID TEXT PRIMARY KEY REFERENCES payment (id),
          gatewayCode TEXT NOT NULL,
          -- The merchant's, written before the first byte is sent: the gateway is asked by it for ever.
          orderNumber TEXT NOT NULL UNIQUE CHECK (length(orderNumber) BETWEEN 8 AND 32),
          -- Of the payment that is given back.
          refundsNumber TEXT,
          -- What was scanned from the guest's wallet; gone when it is sent, which is done once.
          scannedCode TEXT,
          -- The gateway's own number.
          transactionNumber TEXT,
          attempts INTEGER NOT NULL DEFAULT 0,
          notBefore INTEGER NOT NULL,
          leaseOwner TEXT,
          leaseUntil INTEGER,
          lastFault TEXT,
          -- Set when it ended, by an answer or by people.
          endedAt INTEGER,
          CHECK ((leaseOwner IS NULL) = (leaseUntil IS NULL))
        ) STRICT;
        CREATE INDEX gatewayPaymentWaiting ON gatewayPayment (notBefore) WHERE endedAt IS NULL;

        CREATE TRIGGER gatewayNumberStands BEFORE UPDATE OF
          paymentID, gatewayCode, orderNumber, refundsNumber ON gatewayPayment
        BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;
        CREATE TRIGGER gatewayNumberIsNeverDeleted BEFORE DELETE ON gatewayPayment
        BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;
        CREATE TRIGGER paymentIsSentByItsNumber BEFORE UPDATE OF stage ON payment
        WHEN NEW.stage = 'sent' AND OLD.stage = 'created'
          AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = NEW.id)
        BEGIN SELECT RAISE(ABORT, 'foh:payment-without-number'); END;

        DROP TRIGGER paymentGoesFromStageToStage;
        CREATE TRIGGER paymentGoesFromStageToStage BEFORE UPDATE OF stage ON payment
        WHEN NEW.stage <> OLD.stage
          AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open'
          AND NOT (
            OLD.stage = 'created' AND NEW.stage IN ('sent', 'declined')
            OR OLD.stage = 'sent'
              AND NEW.stage IN ('pending', 'captured', 'declined', 'reversing')
            OR OLD.stage = 'pending' AND NEW.stage IN ('captured', 'declined', 'reversing')
            OR OLD.stage = 'reversing' AND NEW.stage IN ('reversed', 'captured'))
        BEGIN SELECT RAISE(ABORT, 'foh:payment-stage-skipped'); END;

        DROP TRIGGER noMoreGivenBackThanTaken;
        CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
        WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
            AND taken.checkID = NEW.checkID AND taken.tender = NEW.tender
            AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
              SELECT coalesce(sum(amountMinor), 0) FROM payment back
              WHERE back.givesBackID = taken.id
                AND back.stage IN ('created', 'sent', 'pending', 'captured')) >= 0)
        BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
        """)
    ]
}
