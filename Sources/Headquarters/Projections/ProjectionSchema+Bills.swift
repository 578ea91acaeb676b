extension ProjectionSchema {
  /// Checks with their lines and payments, accounts, what the house gave, and what follows a bill.
  static func ofBills(
    _ tables: ProjectionTables, indexEnding: String, _ words: SchemaWords
  ) -> String {
    """
    CREATE TABLE \(tables.guestCheck) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number \(words.integer) NOT NULL,
      partyID TEXT,
      stage TEXT NOT NULL CHECK (stage IN ('open', 'closed')),
      openedAt \(words.integer) NOT NULL,
      closedAt \(words.integer),
      totalMinor \(words.integer)
    )\(words.keyedTable);
    CREATE INDEX guestCheckByDay\(indexEnding) ON \(tables.guestCheck) (storeNumber, businessDay);

    -- The events that closed a check and opened it again: which of them hold when a copy of its
    -- store's file is put back.
    CREATE TABLE \(tables.checkStep) (
      position \(words.integer) PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      step TEXT NOT NULL CHECK (step IN ('closed', 'reopened'))
    )\(words.table);
    CREATE INDEX checkStepByCheck\(indexEnding) ON \(tables.checkStep) (checkID);
    CREATE INDEX checkStepReopened\(indexEnding) ON \(tables.checkStep) (storeNumber)
      WHERE step = 'reopened';

    CREATE TABLE \(tables.orderLine) (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      nameEnglish TEXT NOT NULL,
      nameChinese TEXT NOT NULL,
      -- As the store has it; `refunded`: takes back, on a check of its own, what was paid.
      kind TEXT NOT NULL,
      -- `superseded`: sent in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL,
      quantity \(words.integer) NOT NULL,
      unitPriceMinor \(words.integer) NOT NULL,
      netMinor \(words.integer),
      -- The set meal that it is a dish of, and the line that a return takes back.
      setLineID TEXT,
      returnsLineID TEXT
    )\(words.keyedTable);
    CREATE INDEX orderLineByCheck\(indexEnding) ON \(tables.orderLine) (checkID, storeNumber);

    CREATE TABLE \(tables.billPayment) (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      tender TEXT NOT NULL,
      -- `superseded`: taken in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL CHECK (stage IN ('created', 'sent', 'pending', 'captured', 'declined',
        'reversing', 'reversed', 'superseded')),
      amountMinor \(words.integer) NOT NULL,
      -- Taken more than that, for those who served.
      tipMinor \(words.integer) NOT NULL DEFAULT 0,
      -- Notes of another currency in which it was paid, in minor units of that currency.
      foreignCurrency TEXT,
      foreignMinor \(words.integer),
      at \(words.integer) NOT NULL
    )\(words.keyedTable);
    -- Both columns, or SQLite looks through all of a store's payments for those of one bill.
    CREATE INDEX billPaymentByCheck\(indexEnding) ON \(tables.billPayment) (checkID, storeNumber);
    CREATE INDEX billPaymentByDay\(indexEnding) ON \(tables.billPayment) (storeNumber, businessDay);

    -- What became of stored value: what is left of it is owed to guests.
    CREATE TABLE \(tables.storedValueEntry) (
      id TEXT PRIMARY KEY,
      accountID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut',
        'takenBack')),
      principalMinor \(words.integer) NOT NULL,
      bonusMinor \(words.integer) NOT NULL,
      -- Of the event that told it.
      position \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX storedValueEntryByStore\(indexEnding)
      ON \(tables.storedValueEntry) (storeNumber, position);

    CREATE TABLE \(tables.houseAccount) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      limitMinor \(words.integer),
      isSuspended \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX houseAccountByStore\(indexEnding) ON \(tables.houseAccount) (storeNumber);

    -- What became of house accounts: what is left is owed to the house.
    CREATE TABLE \(tables.houseAccountEntry) (
      id TEXT PRIMARY KEY,
      accountID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled', 'paidOut')),
      amountMinor \(words.integer) NOT NULL,
      -- Of the event that told it.
      position \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX houseAccountEntryByAccount\(indexEnding)
      ON \(tables.houseAccountEntry) (accountID);

    -- What each campaign gave on a closed check; under the name that it had then.
    CREATE TABLE \(tables.campaignGiven) (
      checkID TEXT NOT NULL,
      code TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      nameEnglish TEXT NOT NULL,
      nameChinese TEXT NOT NULL,
      amountMinor \(words.integer) NOT NULL,
      PRIMARY KEY (checkID, code)
    )\(words.keyedTable);
    CREATE INDEX campaignGivenByDay\(indexEnding)
      ON \(tables.campaignGiven) (storeNumber, businessDay);

    -- What a closed check's receipt says, by the code on its paper; nothing of who was there.
    CREATE TABLE \(tables.receipt) (
      checkID TEXT PRIMARY KEY,
      code TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      closedAt \(words.integer) NOT NULL,
      -- Of a refund, the check that it gives back.
      refundsCheckID TEXT,
      content TEXT NOT NULL CHECK (\(words.isJSON("content")))
    )\(words.keyedTable);
    CREATE INDEX receiptByCode\(indexEnding) ON \(tables.receipt) (code);
    CREATE INDEX receiptByRefunded\(indexEnding) ON \(tables.receipt) (refundsCheckID)
      WHERE refundsCheckID IS NOT NULL;

    -- Invoices that guests asked for.
    CREATE TABLE \(tables.invoiceRequest) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      checkID TEXT NOT NULL,
      number \(words.integer) NOT NULL,
      businessDay TEXT NOT NULL,
      payer TEXT NOT NULL,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      taxNumber TEXT,
      sendTo TEXT,
      amountMinor \(words.integer) NOT NULL,
      memberID TEXT,
      requestedAt \(words.integer) NOT NULL,
      stage TEXT NOT NULL CHECK (stage IN ('requested', 'sent', 'voided')),
      -- Of the invoice that is out; of a voided one it is to be reversed.
      invoiceNumber TEXT,
      voidReason TEXT
    )\(words.keyedTable);
    CREATE INDEX invoiceRequestByDay\(indexEnding)
      ON \(tables.invoiceRequest) (storeNumber, businessDay);
    CREATE INDEX invoiceRequestByMember\(indexEnding) ON \(tables.invoiceRequest) (memberID)
      WHERE memberID IS NOT NULL;

    -- After which checks members are asked how it was.
    CREATE TABLE \(tables.reviewAsk) (
      checkID TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      memberID TEXT NOT NULL,
      askedAt \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX reviewAskByMember\(indexEnding) ON \(tables.reviewAsk) (memberID);

    -- Single coupons of the stores, and the check on which one is used.
    CREATE TABLE \(tables.coupon) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      -- The campaign that it is for.
      code TEXT NOT NULL,
      nameEnglish TEXT NOT NULL,
      nameChinese TEXT NOT NULL,
      source TEXT NOT NULL,
      -- On which it was issued.
      businessDay TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('issued', 'redeemed', 'voided')),
      checkID TEXT
    )\(words.keyedTable);
    CREATE INDEX couponByDay\(indexEnding) ON \(tables.coupon) (storeNumber, businessDay);
    """
  }
}
