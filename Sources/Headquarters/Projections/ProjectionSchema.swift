/// What the events add up to, and the members whom headquarters made itself. Everything here can be
/// made again from the ledger and from those, and is, when the version changes: beside the tables
/// that answer, which the new ones then replace (`Rebuilding`).
enum ProjectionSchema {
  /// Raised whenever the tables or what fills them change.
  static let version = 14
  /// From which on a party's row says whether it was shown suggestions.
  static let versionWithControl = 11
  /// From which on there is what campaigns gave.
  static let versionWithCampaigns = 12
  /// From which on there are stored value and house accounts.
  static let versionWithAccounts = 13

  /// From which on there are receipts, invoices and questions for reviews.
  static let versionWithReceipts = 13

  /// From which on there are single coupons.
  static let versionWithCoupons = 13

  /// From which on there is what stores hold of deposits.
  static let versionWithDeposits = 13

  /// From which on there is what days came to when they were closed.
  static let versionWithClosedDays = 14

  /// The tables by name, so that all can be made anew.
  static let tables = [
    "closedDay", "spokenOf", "queueTicket", "doorDraw", "booking", "party", "counterSale",
    "deposit", "pointsEntry", "pointsLot", "memberConsent", "memberFact", "member",
    "storedValueEntry", "houseAccount", "houseAccountEntry", "billPayment", "orderLine",
    "campaignGiven", "coupon", "receipt", "invoiceRequest", "reviewAsk", "checkStep", "guestCheck",
    "storeMenu", "exceptionItem", "projectedStore", "projection",
  ]

  /// Those that an engine may keep in parts.
  private static let partitioned = ["memberFact", "member"]

  /// What the ledger does not say.
  static func copyMadeMembers(into tables: ProjectionTables) -> String {
    """
    INSERT INTO \(tables.member) (id, code, name, phone, phoneHash, level, birthday, note,
      enrolledAt, position)
    SELECT id, code, name, phone, phoneHash, level, birthday, note, enrolledAt, 0 FROM madeMember
    """
  }

  /// Makes the projections of a database that has none: no migration does.
  static func makeMissing(_ db: any LedgerSession) throws {
    if try !db.hasTable("projection") { try make(.answering, db) }
  }

  /// Makes the projections, with nothing taken in yet.
  static func make(_ tables: ProjectionTables, _ db: any LedgerSession) throws {
    // Not every engine renames an index with its table: of two sets one has the other names.
    let isTaken = try db.hasIndex("queueTicketByDay")
    try db.define(create(tables, indexEnding: isTaken ? "Beside" : "", db.words))
    try db.execute(copyMadeMembers(into: tables))
  }

  static func drop(_ tables: ProjectionTables, _ db: any LedgerSession) throws {
    try db.define(
      Self.tables.map { "DROP TABLE IF EXISTS \(tables.name($0));" }.joined(separator: "\n"))
  }

  /// Gives the tables that were built beside the names of those that answer, which are dropped.
  static func replaceAnswering(_ db: any LedgerSession) throws {
    try drop(.answering, db)
    let parts = partitioned.flatMap { name in (0..<db.words.parts).map { (name, "\($0)") } }
    let renamed = tables.map { ($0, "") } + parts
    try db.define(
      renamed.map { name, part in
        "ALTER TABLE \(ProjectionTables.beside.name(name))\(part) RENAME TO \(name)\(part);"
      }.joined(separator: "\n"))
  }

  private static func create(
    _ tables: ProjectionTables, indexEnding: String, _ words: SchemaWords
  ) -> String {
    """
    CREATE TABLE \(tables.projection) (
      singleton \(words.integer) PRIMARY KEY CHECK (singleton = 1),
      version \(words.integer) NOT NULL,
      -- How often events were taken in.
      turns \(words.integer) NOT NULL
    )\(words.table);
    INSERT INTO \(tables.projection) (singleton, version, turns) VALUES (1, \(version), 0);

    -- The last event of each store that was taken in, and in which turn.
    CREATE TABLE \(tables.projectedStore) (
      storeNumber \(words.integer) PRIMARY KEY REFERENCES store (number),
      epoch \(words.integer) NOT NULL,
      sequence \(words.integer) NOT NULL,
      turn \(words.integer) NOT NULL
    )\(words.table);

    CREATE TABLE \(tables.queueTicket) (
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
    CREATE INDEX queueTicketByDay\(indexEnding) ON \(tables.queueTicket) (storeNumber, businessDay);

    -- Draws among those who waited at the door.
    CREATE TABLE \(tables.doorDraw) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number \(words.integer) NOT NULL,
      heldAt \(words.integer) NOT NULL,
      -- How many numbers took part.
      entrants \(words.integer) NOT NULL,
      winnerID TEXT NOT NULL,
      prizeCode TEXT NOT NULL,
      isByHand \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX doorDrawByDay\(indexEnding) ON \(tables.doorDraw) (storeNumber, businessDay);

    CREATE TABLE \(tables.booking) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      at \(words.integer) NOT NULL,
      partySize \(words.integer) NOT NULL,
      stage TEXT NOT NULL,
      memberID TEXT,
      -- What was promised beside its tables: codes with how many; null for nothing.
      resources TEXT CHECK (resources IS NULL OR \(words.isJSON("resources"))),
      updatedAt \(words.integer) NOT NULL,
      -- Ordered with it, for when its guests sit down.
      dishes TEXT CHECK (dishes IS NULL OR \(words.isJSON("dishes")))
    )\(words.keyedTable);
    CREATE INDEX bookingByDay\(indexEnding) ON \(tables.booking) (storeNumber, businessDay);

    CREATE TABLE \(tables.party) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      partySize \(words.integer) NOT NULL,
      stage TEXT NOT NULL,
      seatedAt \(words.integer) NOT NULL,
      leftAt \(words.integer),
      ticketID TEXT,
      reservationID TEXT,
      memberID TEXT,
      -- Whether it was shown no suggestions, and how many of a hundred parties were to be shown none.
      controlPercent \(words.integer),
      isControl \(words.integer)
    )\(words.keyedTable);
    CREATE INDEX partyByDay\(indexEnding) ON \(tables.party) (storeNumber, businessDay);

    -- Sales without a table: their parties are here and not in the table of parties, which are covers.
    CREATE TABLE \(tables.counterSale) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      number \(words.integer) NOT NULL,
      openedAt \(words.integer) NOT NULL,
      pickUpAt \(words.integer),
      guests \(words.integer),
      memberID TEXT,
      givenOutAt \(words.integer)
    )\(words.keyedTable);
    CREATE INDEX counterSaleByDay\(indexEnding) ON \(tables.counterSale) (storeNumber, businessDay);

    -- Deposits of bookings, each as its last event has it.
    CREATE TABLE \(tables.deposit) (
      id TEXT PRIMARY KEY,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      reservationID TEXT NOT NULL,
      stage TEXT NOT NULL,
      askedMinor \(words.integer) NOT NULL,
      takenMinor \(words.integer) NOT NULL,
      returnedMinor \(words.integer) NOT NULL,
      appliedMinor \(words.integer) NOT NULL,
      forfeitedMinor \(words.integer) NOT NULL,
      -- A debt of the store to its guests.
      heldMinor \(words.integer) NOT NULL,
      updatedAt \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX depositByStore\(indexEnding) ON \(tables.deposit) (storeNumber, stage);

    CREATE TABLE \(tables.member) (
      id TEXT PRIMARY KEY,
      -- Which store enrolled them; nothing for one whom headquarters made.
      storeNumber \(words.integer) REFERENCES store (number),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      -- How the guest wants to be addressed.
      formOfAddress TEXT,
      phone TEXT,
      -- By which stores ask.
      phoneHash \(words.bytes),
      level TEXT NOT NULL,
      birthday TEXT CHECK (birthday IS NULL OR \(words.isJSON("birthday"))),
      note TEXT,
      enrolledAt \(words.integer) NOT NULL,
      -- Of the event that said so last; 0 while none did.
      position \(words.integer) NOT NULL,
      -- Since when nothing of the person is here; no event says who it is again.
      erasedAt \(words.integer)
    )\(words.partitionedTable(tables.member, by: "id"));
    CREATE INDEX memberByPhone\(indexEnding) ON \(tables.member) (phoneHash);

    -- What is noted about them: one store's allergy is every store's.
    CREATE TABLE \(tables.memberFact) (
      id TEXT NOT NULL,
      memberID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      fact TEXT NOT NULL CHECK (\(words.isJSON("fact"))),
      notedAt \(words.integer) NOT NULL,
      endedAt \(words.integer),
      endedByStore \(words.integer) REFERENCES store (number),
      PRIMARY KEY (memberID, id)
    )\(words.partitionedTable(tables.memberFact, by: "memberID"));

    -- To what they agreed, of each purpose the last word.
    CREATE TABLE \(tables.memberConsent) (
      memberID TEXT NOT NULL,
      purpose TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      way TEXT NOT NULL,
      givenAt \(words.integer) NOT NULL,
      withdrawnAt \(words.integer),
      PRIMARY KEY (memberID, purpose)
    )\(words.keyedTable);

    -- The points that one bill gave a member, under the bill's id.
    CREATE TABLE \(tables.pointsLot) (
      id TEXT PRIMARY KEY,
      memberID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      earnedOn TEXT NOT NULL,
      expiresOn TEXT
    )\(words.keyedTable);
    CREATE INDEX pointsLotByMember\(indexEnding) ON \(tables.pointsLot) (memberID);

    -- What became of them, in every store; what is left is their sum.
    CREATE TABLE \(tables.pointsEntry) (
      id TEXT PRIMARY KEY,
      lotID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      checkID TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('earned', 'redeemed', 'returned', 'reversed')),
      points \(words.integer) NOT NULL,
      missing \(words.integer) NOT NULL,
      -- Of the event that told it.
      position \(words.integer) NOT NULL
    )\(words.keyedTable);
    CREATE INDEX pointsEntryByLot\(indexEnding) ON \(tables.pointsEntry) (lotID);
    CREATE INDEX pointsEntryByCheck\(indexEnding) ON \(tables.pointsEntry) (checkID);

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

    -- What each store's Z report said when its day was closed.
    CREATE TABLE \(tables.closedDay) (
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      businessDay TEXT NOT NULL,
      closedAt \(words.integer) NOT NULL,
      content TEXT NOT NULL CHECK (\(words.isJSON("content"))),
      PRIMARY KEY (storeNumber, businessDay)
    )\(words.keyedTable);

    -- The events that speak of an invoice, a coupon or the close of a day: which of them hold when a
    -- copy of its store's file is put back.
    CREATE TABLE \(tables.spokenOf) (
      position \(words.integer) PRIMARY KEY,
      subjectID TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      kind TEXT NOT NULL CHECK (kind IN ('invoice', 'coupon', 'day'))
    )\(words.table);
    CREATE INDEX spokenOfBySubject\(indexEnding) ON \(tables.spokenOf) (subjectID);

    -- Which menu a store has, and which one it refused.
    CREATE TABLE \(tables.storeMenu) (
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
    CREATE TABLE \(tables.exceptionItem) (
      position \(words.integer) NOT NULL,
      kind TEXT NOT NULL,
      storeNumber \(words.integer) NOT NULL REFERENCES store (number),
      detail TEXT NOT NULL,
      PRIMARY KEY (position, kind)
    )\(words.keyedTable);
    """
  }
}
