/// What the events add up to. Everything here can be made again from the ledger, and is, when the
/// version changes.
enum ProjectionSchema {
  /// Raised whenever the tables or what fills them change.
  static let version = 2

  /// The tables by name, so that all can be emptied.
  static let tables = [
    "queueTicket", "booking", "party", "member", "billPayment", "orderLine", "guestCheck",
    "exceptionItem",
  ]

  static let create = """
    CREATE TABLE projection (
      singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
      version INTEGER NOT NULL,
      -- The last event that was taken in.
      position INTEGER NOT NULL
    ) STRICT;
    INSERT INTO projection (singleton, version, position) VALUES (1, \(version), 0);

    CREATE TABLE queueTicket (
      id TEXT PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number TEXT NOT NULL,
      band TEXT NOT NULL,
      rank INTEGER NOT NULL,
      partySize INTEGER NOT NULL,
      stage TEXT NOT NULL,
      issuedAt INTEGER NOT NULL,
      calledAt INTEGER,
      seatedAt INTEGER,
      memberID TEXT,
      updatedAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX queueTicketByDay ON queueTicket (storeNumber, businessDay);

    CREATE TABLE booking (
      id TEXT PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      at INTEGER NOT NULL,
      partySize INTEGER NOT NULL,
      stage TEXT NOT NULL,
      memberID TEXT,
      updatedAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX bookingByDay ON booking (storeNumber, businessDay);

    CREATE TABLE party (
      id TEXT PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      partySize INTEGER NOT NULL,
      stage TEXT NOT NULL,
      seatedAt INTEGER NOT NULL,
      leftAt INTEGER,
      ticketID TEXT,
      reservationID TEXT,
      memberID TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX partyByDay ON party (storeNumber, businessDay);

    CREATE TABLE member (
      id TEXT PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      phone TEXT,
      level TEXT NOT NULL,
      birthday TEXT CHECK (birthday IS NULL OR json_valid(birthday)),
      note TEXT,
      enrolledAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE guestCheck (
      id TEXT PRIMARY KEY,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number INTEGER NOT NULL,
      partyID TEXT,
      stage TEXT NOT NULL CHECK (stage IN ('open', 'closed')),
      openedAt INTEGER NOT NULL,
      closedAt INTEGER,
      totalMinor INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX guestCheckByDay ON guestCheck (storeNumber, businessDay);

    CREATE TABLE orderLine (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      nameEnglish TEXT NOT NULL,
      nameChinese TEXT NOT NULL,
      kind TEXT NOT NULL,
      -- `superseded`: sent in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL,
      quantity INTEGER NOT NULL,
      unitPriceMinor INTEGER NOT NULL,
      netMinor INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX orderLineByCheck ON orderLine (checkID, storeNumber);

    CREATE TABLE billPayment (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      tender TEXT NOT NULL,
      -- `superseded`: taken in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL CHECK (stage IN ('captured', 'declined', 'superseded')),
      amountMinor INTEGER NOT NULL,
      at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- Both columns, or SQLite looks through all of a store's payments for those of one bill.
    CREATE INDEX billPaymentByCheck ON billPayment (checkID, storeNumber);
    CREATE INDEX billPaymentByDay ON billPayment (storeNumber, businessDay);

    -- What was kept but does not fit: for a person to look at, never a reason to refuse a sale.
    CREATE TABLE exceptionItem (
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      storeNumber INTEGER NOT NULL REFERENCES store (number),
      detail TEXT NOT NULL,
      PRIMARY KEY (position, kind)
    ) STRICT, WITHOUT ROWID;
    """
}
