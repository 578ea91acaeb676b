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
    [
      ofTurns(tables, words), ofGuests(tables, indexEnding: indexEnding, words),
      ofBills(tables, indexEnding: indexEnding, words),
      ofStores(tables, indexEnding: indexEnding, words),
    ].joined(separator: "\n\n")
  }

  /// How far the ledger was taken in.
  private static func ofTurns(
    _ tables: ProjectionTables, _ words: SchemaWords
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
    """
  }

  /// Days that were closed, what holds when a copy is put back, menus, and what does not fit.
  private static func ofStores(
    _ tables: ProjectionTables, indexEnding: String, _ words: SchemaWords
  ) -> String {
    """
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
