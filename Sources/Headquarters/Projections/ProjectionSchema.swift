/// What the events add up to, and the members whom headquarters made itself. Everything here can be
/// made again from the ledger and from those, and is, when the version changes.
enum ProjectionSchema {
  /// Raised whenever the tables or what fills them change.
  static let version = 8

  /// The tables by name, so that all can be made anew.
  private static let tables = [
    "queueTicket", "booking", "party", "memberFact", "member", "billPayment", "orderLine",
    "guestCheck", "storeMenu", "exceptionItem", "projectedStore", "projection",
  ]

  static let drop = tables.map { "DROP TABLE IF EXISTS \($0);" }.joined(separator: "\n")

  /// What the ledger does not say.
  static let takeMadeMembers = """
    INSERT INTO member (id, code, name, phone, phoneHash, level, birthday, note, enrolledAt,
      position)
    SELECT id, code, name, phone, phoneHash, level, birthday, note, enrolledAt, 0 FROM madeMember
    """

  /// Makes the projections of a database that has none: no migration does.
  static func makeMissing(_ db: any LedgerSession) throws {
    if try !db.hasTable("projection") { try make(db) }
  }

  /// Makes the projections, with nothing taken in yet.
  static func make(_ db: any LedgerSession) throws {
    try db.define(create(db.words))
    try db.execute(takeMadeMembers)
  }

  private static func create(_ words: SchemaWords) -> String {
    """
    CREATE TABLE projection (
      singleton \(words.integer) PRIMARY KEY CHECK (singleton = 1),
      version \(words.integer) NOT NULL,
      -- How often events were taken in.
      turns \(words.integer) NOT NULL
    )\(words.table);
    INSERT INTO projection (singleton, version, turns) VALUES (1, \(version), 0);

    -- The last event of each store that was taken in, and in which turn.
    CREATE TABLE projectedStore (
      storeNumber \(words.integer) PRIMARY KEY REFERENCES store (number),
      epoch \(words.integer) NOT NULL,
      sequence \(words.integer) NOT NULL,
      turn \(words.integer) NOT NULL
    )\(words.table);

    CREATE TABLE queueTicket (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number TEXT NOT NULL,
      band TEXT NOT NULL,
      rank \(words.integer) NOT NULL,
      partySize \(words.integer) NOT NULL,
      stage TEXT NOT NULL,
      issuedAt \(words.integer) NOT NULL,
      calledAt \(words.integer),
      seatedAt \(words.integer),
      memberID TEXT,
      updatedAt \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX queueTicketByDay ON queueTicket (storeNumber, businessDay);

    CREATE TABLE booking (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      at \(words.integer) NOT NULL,
      partySize \(words.integer) NOT NULL,
      stage TEXT NOT NULL,
      memberID TEXT,
      updatedAt \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX bookingByDay ON booking (storeNumber, businessDay);

    CREATE TABLE party (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      partySize \(words.integer) NOT NULL,
      stage TEXT NOT NULL,
      seatedAt \(words.integer) NOT NULL,
      leftAt \(words.integer),
      ticketID TEXT,
      reservationID TEXT,
      memberID TEXT
    )\(words.keyedTable);
    CREATE INDEX partyByDay ON party (storeNumber, businessDay);

    CREATE TABLE member (
      id TEXT PRIMARY KEY,
      -- Which store enrolled them; nothing for one whom headquarters made.
      storeNumber \(words.integer) REFERENCES store (number),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      phone TEXT,
      -- By which stores ask.
      phoneHash \(words.bytes),
      level TEXT NOT NULL,
      birthday TEXT CHECK (birthday IS NULL OR \(words.isJSON("birthday"))),
      note TEXT,
      enrolledAt \(words.integer) NOT NULL,
      -- Of the event that said so last; 0 while none did.
      position \(words.integer) NOT NULL
    )\(words.partitionedTable("member", by: "id"));
    CREATE INDEX memberByPhone ON member (phoneHash);

    -- What is noted about them: one store's allergy is every store's.
    CREATE TABLE memberFact (
      id TEXT NOT NULL,
      memberID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      fact TEXT NOT NULL CHECK (\(words.isJSON("fact"))),
      notedAt \(words.integer) NOT NULL,
      endedAt \(words.integer),
      endedByStore \(words.integer) REFERENCES store (number),
      PRIMARY KEY (memberID, id)
    )\(words.partitionedTable("memberFact", by: "memberID"));

    CREATE TABLE guestCheck (
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
    CREATE INDEX guestCheckByDay ON guestCheck (storeNumber, businessDay);

    CREATE TABLE orderLine (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      nameEnglish TEXT NOT NULL,
      nameChinese TEXT NOT NULL,
      kind TEXT NOT NULL,
      -- `superseded`: sent in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL,
      quantity \(words.integer) NOT NULL,
      unitPriceMinor \(words.integer) NOT NULL,
      netMinor \(words.integer)
    )\(words.keyedTable);
    CREATE INDEX orderLineByCheck ON orderLine (checkID, storeNumber);

    CREATE TABLE billPayment (
      id TEXT PRIMARY KEY,
      checkID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      tender TEXT NOT NULL,
      -- `superseded`: taken in a life of the store's file that was lost, and not on the bill.
      stage TEXT NOT NULL CHECK (stage IN ('captured', 'declined', 'superseded')),
      amountMinor \(words.integer) NOT NULL,
      at \(words.integer) NOT NULL
    )\(words.keyedTable);
    -- Both columns, or SQLite looks through all of a store's payments for those of one bill.
    CREATE INDEX billPaymentByCheck ON billPayment (checkID, storeNumber);
    CREATE INDEX billPaymentByDay ON billPayment (storeNumber, businessDay);

    -- Which menu a store has, and which one it refused.
    CREATE TABLE storeMenu (
      storeNumber \(words.integer) PRIMARY KEY REFERENCES store (number),
      heldVersion \(words.integer),
      heldSince \(words.integer),
      dishCount \(words.integer),
      refusedVersion \(words.integer),
      refusedAt \(words.integer),
      -- The first problems, as the store told them, and how many there are in all.
      problems TEXT CHECK (problems IS NULL OR \(words.isJSON("problems"))),
      problemCount \(words.integer),
      CHECK ((refusedVersion IS NULL) = (problems IS NULL))
    )\(words.table);

    -- What was kept but does not fit: for a person to look at, never a reason to refuse a sale.
    CREATE TABLE exceptionItem (
      position \(words.integer) NOT NULL,
      kind TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      detail TEXT NOT NULL,
      PRIMARY KEY (position, kind)
    )\(words.keyedTable);
    """
  }
}
