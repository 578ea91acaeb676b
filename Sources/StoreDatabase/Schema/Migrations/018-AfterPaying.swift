extension SchemaMigration {
  /// What comes after payment: the codes by which receipts are found, invoices that guests ask for,
  /// members who are asked how it was, and their consent to messages.
  static let afterPaying: [Step] = [
    .rebuild(
      "memberConsent", replacing: "'health', 'children'", with: "'health', 'children', 'messages'"),
    .sql(
      """
      -- By which a guest finds the receipt of a check; for every close of it the same.
      CREATE TABLE receiptCode (
        checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
        code TEXT NOT NULL UNIQUE CHECK (length(code) = 20)
      ) STRICT, WITHOUT ROWID;

      CREATE TRIGGER receiptCodeOfAPaidCheck BEFORE INSERT ON receiptCode
      WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
      BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
      CREATE TRIGGER receiptCodeStands BEFORE UPDATE ON receiptCode
      BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;
      CREATE TRIGGER receiptCodeIsNeverDeleted BEFORE DELETE ON receiptCode
      BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;

      CREATE TABLE invoiceRequest (
        id TEXT PRIMARY KEY CHECK (length(id) = 36),
        checkID TEXT NOT NULL REFERENCES guestCheck (id),
        payer TEXT NOT NULL CHECK (payer IN ('company', 'person')),
        kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'special')),
        title TEXT NOT NULL,
        taxNumber TEXT,
        -- An e-mail address or a phone number.
        sendTo TEXT,
        amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
        memberID TEXT REFERENCES member (id),
        stage TEXT NOT NULL CHECK (stage IN ('requested', 'sent', 'voided')),
        requestedAt INTEGER NOT NULL,
        authorName TEXT NOT NULL,
        -- Of the invoice that was issued.
        invoiceNumber TEXT,
        sentAt INTEGER,
        sentByName TEXT,
        voidReason TEXT CHECK (voidReason IN ('withdrawn', 'reopened', 'refunded')),
        voidedAt INTEGER,
        voidedByName TEXT,
        CHECK (payer = 'company' OR (kind = 'ordinary' AND taxNumber IS NULL)),
        CHECK ((sentAt IS NULL) = (invoiceNumber IS NULL)),
        CHECK ((sentAt IS NULL) = (sentByName IS NULL)),
        CHECK (CASE stage WHEN 'requested' THEN sentAt IS NULL WHEN 'sent' THEN sentAt IS NOT NULL
          ELSE 1 END),
        CHECK ((stage = 'voided') = (voidReason IS NOT NULL)),
        CHECK ((voidReason IS NULL) = (voidedAt IS NULL)),
        CHECK ((voidReason IS NULL) = (voidedByName IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX oneInvoiceOfACheck ON invoiceRequest (checkID) WHERE stage <> 'voided';
      CREATE INDEX invoiceByCheck ON invoiceRequest (checkID);
      CREATE INDEX invoiceOfMember ON invoiceRequest (memberID) WHERE memberID IS NOT NULL;
      CREATE INDEX invoiceByTime ON invoiceRequest (requestedAt) WHERE taxNumber IS NOT NULL;

      CREATE TRIGGER invoiceOfAPaidCheck BEFORE INSERT ON invoiceRequest
      WHEN NEW.stage <> 'requested' OR NOT EXISTS (SELECT 1 FROM guestCheck
        WHERE id = NEW.checkID AND stage = 'closed' AND refundsCheckID IS NULL)
      BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
      -- A person's name and address may go when a member is erased; the rest is what was issued.
      CREATE TRIGGER issuedInvoiceStands BEFORE UPDATE ON invoiceRequest
      WHEN NEW.id <> OLD.id OR NEW.checkID <> OLD.checkID
        OR (OLD.stage = 'voided' AND NEW.stage <> 'voided')
        OR (OLD.stage = 'sent' AND NEW.stage = 'requested')
        OR (OLD.stage <> 'requested' AND (NEW.payer, NEW.kind, NEW.taxNumber, NEW.amountMinor,
          NEW.invoiceNumber) IS NOT (OLD.payer, OLD.kind, OLD.taxNumber, OLD.amountMinor,
          OLD.invoiceNumber))
        OR (OLD.stage <> 'requested' AND OLD.payer = 'company' AND NEW.title <> OLD.title)
      BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;
      CREATE TRIGGER invoiceIsNeverDeleted BEFORE DELETE ON invoiceRequest
      BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;

      -- After which check a member was asked how it was.
      CREATE TABLE reviewAsk (
        checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
        memberID TEXT NOT NULL REFERENCES member (id),
        businessDay TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX reviewAskOfMember ON reviewAsk (memberID, businessDay);

      CREATE TRIGGER reviewOfAPaidCheck BEFORE INSERT ON reviewAsk
      WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'closed'
        AND refundsCheckID IS NULL AND totalMinor > 0)
      BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
      """),
  ]
}
