extension ProjectionSchema {
  /// Who waits, has booked and sits, the members, and their points.
  static func ofGuests(
    _ tables: ProjectionTables, indexEnding: String, _ words: SchemaWords
  ) -> String {
    """
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
    """
  }
}
