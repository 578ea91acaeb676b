-- The schema of headquarters as all migrations leave it, with the projections, to be read. It
-- is derived: FOH_ACCEPT_SNAPSHOTS=1 swift test writes it anew.
-- Projections of version 14.

CREATE TABLE alarm (
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  firstAt INTEGER NOT NULL,
  lastAt INTEGER NOT NULL,
  times INTEGER NOT NULL DEFAULT 1 CHECK (times > 0),
  clearedAt INTEGER,
  PRIMARY KEY (storeNumber, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE billPayment (
  id TEXT PRIMARY KEY,
  checkID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  tender TEXT NOT NULL,
  -- `superseded`: taken in a life of the store's file that was lost, and not on the bill.
  stage TEXT NOT NULL CHECK (stage IN ('created', 'sent', 'pending', 'captured', 'declined',
    'reversing', 'reversed', 'superseded')),
  amountMinor INTEGER NOT NULL,
  -- Taken more than that, for those who served.
  tipMinor INTEGER NOT NULL DEFAULT 0,
  -- Notes of another currency in which it was paid, in minor units of that currency.
  foreignCurrency TEXT,
  foreignMinor INTEGER,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX billPaymentByCheck ON billPayment (checkID, storeNumber);

CREATE INDEX billPaymentByDay ON billPayment (storeNumber, businessDay);

CREATE TABLE booking (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  at INTEGER NOT NULL,
  partySize INTEGER NOT NULL,
  stage TEXT NOT NULL,
  memberID TEXT,
  -- What was promised beside its tables: codes with how many; null for nothing.
  resources TEXT CHECK (resources IS NULL OR json_valid(resources)),
  updatedAt INTEGER NOT NULL,
  -- Ordered with it, for when its guests sit down.
  dishes TEXT CHECK (dishes IS NULL OR json_valid(dishes))
) STRICT, WITHOUT ROWID;

CREATE INDEX bookingByDay ON booking (storeNumber, businessDay);

CREATE TABLE campaignGiven (
  checkID TEXT NOT NULL,
  code TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  PRIMARY KEY (checkID, code)
) STRICT, WITHOUT ROWID;

CREATE INDEX campaignGivenByDay
  ON campaignGiven (storeNumber, businessDay);

CREATE TABLE channelToken (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 32),
  -- Nothing: every store.
  storeNumber INTEGER REFERENCES store (number),
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  expiresAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE checkStep (
  position INTEGER PRIMARY KEY,
  checkID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  step TEXT NOT NULL CHECK (step IN ('closed', 'reopened'))
) STRICT;

CREATE INDEX checkStepByCheck ON checkStep (checkID);

CREATE INDEX checkStepReopened ON checkStep (storeNumber)
  WHERE step = 'reopened';

CREATE TABLE closedDay (
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  closedAt INTEGER NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (storeNumber, businessDay)
) STRICT, WITHOUT ROWID;

CREATE TABLE counterSale (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL,
  openedAt INTEGER NOT NULL,
  pickUpAt INTEGER,
  guests INTEGER,
  memberID TEXT,
  givenOutAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX counterSaleByDay ON counterSale (storeNumber, businessDay);

CREATE TABLE coupon (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  -- The campaign that it is for.
  code TEXT NOT NULL,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  source TEXT NOT NULL,
  -- On which it was issued.
  businessDay TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('issued', 'redeemed', 'voided')),
  checkID TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX couponByDay ON coupon (storeNumber, businessDay);

CREATE TABLE deposit (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  reservationID TEXT NOT NULL,
  stage TEXT NOT NULL,
  askedMinor INTEGER NOT NULL,
  takenMinor INTEGER NOT NULL,
  returnedMinor INTEGER NOT NULL,
  appliedMinor INTEGER NOT NULL,
  forfeitedMinor INTEGER NOT NULL,
  -- A debt of the store to its guests.
  heldMinor INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX depositByStore ON deposit (storeNumber, stage);

CREATE TABLE deviceKey (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  publicKey TEXT NOT NULL UNIQUE,
  addedAt INTEGER NOT NULL,
  confirmedAt INTEGER,
  endedAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX deviceKeyByStore ON deviceKey (storeNumber);

CREATE TABLE doorDraw (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL,
  heldAt INTEGER NOT NULL,
  -- How many numbers took part.
  entrants INTEGER NOT NULL,
  winnerID TEXT NOT NULL,
  prizeCode TEXT NOT NULL,
  isByHand INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX doorDrawByDay ON doorDraw (storeNumber, businessDay);

CREATE TABLE enrolmentCode (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  expiresAt INTEGER NOT NULL,
  -- The key that it was used for: the same device may ask again when the answer was lost.
  usedByKeyID TEXT REFERENCES deviceKey (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  id BLOB NOT NULL CHECK (length(id) = 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  receivedAt INTEGER NOT NULL,
  payload BLOB NOT NULL,
  UNIQUE (storeNumber, id),
  UNIQUE (storeNumber, epoch, sequence)
) STRICT;

CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event BEGIN
  SELECT raise(ABORT, 'foh-hq: what a store sent is never changed');
END;

CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event BEGIN
  SELECT raise(ABORT, 'foh-hq: what a store sent is never deleted');
END;

CREATE TABLE eventSentAgain (
  storeNumber INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL REFERENCES event (position),
  PRIMARY KEY (storeNumber, epoch, sequence),
  FOREIGN KEY (storeNumber, epoch) REFERENCES storeEpoch (storeNumber, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE exceptionItem (
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  detail TEXT NOT NULL,
  PRIMARY KEY (position, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE exceptionSeen (
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  seenAt INTEGER NOT NULL,
  PRIMARY KEY (position, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  -- Another one after a backup was restored: cursors of the lost life are worth nothing.
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  -- Set in a backup; whoever opens the file to serve begins a new epoch.
  isRestored INTEGER NOT NULL DEFAULT 0 CHECK (isRestored IN (0, 1)),
  -- Of tombstones up to here some were dropped: whoever is not that far must read a snapshot.
  prunedThrough INTEGER NOT NULL DEFAULT 0,
  -- The last position that was given.
  lastPosition INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE feedRow (
  position INTEGER PRIMARY KEY,
  -- Nothing: for every store.
  storeNumber INTEGER REFERENCES store (number),
  kind TEXT NOT NULL,
  id TEXT NOT NULL CHECK (length(id) BETWEEN 1 AND 64),
  version INTEGER NOT NULL CHECK (version > 0),
  -- Nothing: the row is no more.
  data TEXT CHECK (data IS NULL OR json_valid(data)),
  changedAt INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX feedRowByID ON feedRow (coalesce(storeNumber, 0), kind, id);

CREATE INDEX feedRowByMember ON feedRow (id, storeNumber) WHERE kind = 'member';

CREATE INDEX feedRowByStore ON feedRow (storeNumber, position);

CREATE INDEX feedTombstone ON feedRow (changedAt) WHERE data IS NULL AND kind <> 'member';

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

CREATE TABLE guestRequest (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  channel TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
  partySize INTEGER NOT NULL,
  at INTEGER,
  -- What the store said to it; how the ticket or the booking stands is in its projection.
  stage TEXT NOT NULL DEFAULT 'requested'
    CHECK (stage IN ('requested', 'accepted', 'refused', 'cancelled')),
  number TEXT,
  reasonEnglish TEXT,
  reasonChinese TEXT,
  requestedAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL,
  updatedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE headquarters (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  instance TEXT NOT NULL CHECK (length(instance) = 36),
  createdAt INTEGER NOT NULL
) STRICT;

CREATE TABLE houseAccount (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  limitMinor INTEGER,
  isSuspended INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX houseAccountByStore ON houseAccount (storeNumber);

CREATE TABLE houseAccountEntry (
  id TEXT PRIMARY KEY,
  accountID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled', 'paidOut')),
  amountMinor INTEGER NOT NULL,
  -- Of the event that told it.
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX houseAccountEntryByAccount
  ON houseAccountEntry (accountID);

CREATE TABLE idempotencyKey (
  caller TEXT NOT NULL,
  key TEXT NOT NULL,
  -- Of method, path and body.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  resultID TEXT NOT NULL,
  at INTEGER NOT NULL, answer TEXT
  CHECK (answer IS NULL OR json_valid(answer)),
  PRIMARY KEY (caller, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX idempotencyKeyByAge ON idempotencyKey (at);

CREATE TABLE invoiceRequest (
  id TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  checkID TEXT NOT NULL,
  number INTEGER NOT NULL,
  businessDay TEXT NOT NULL,
  payer TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  taxNumber TEXT,
  sendTo TEXT,
  amountMinor INTEGER NOT NULL,
  memberID TEXT,
  requestedAt INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('requested', 'sent', 'voided')),
  -- Of the invoice that is out; of a voided one it is to be reversed.
  invoiceNumber TEXT,
  voidReason TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX invoiceRequestByDay
  ON invoiceRequest (storeNumber, businessDay);

CREATE INDEX invoiceRequestByMember ON invoiceRequest (memberID)
  WHERE memberID IS NOT NULL;

CREATE TABLE madeMember (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT,
  phoneHash BLOB CHECK (phoneHash IS NULL OR length(phoneHash) = 32),
  level TEXT NOT NULL,
  birthday TEXT CHECK (birthday IS NULL OR json_valid(birthday)),
  note TEXT,
  enrolledAt INTEGER NOT NULL,
  -- Who sent the command.
  caller TEXT NOT NULL,
  CHECK ((phone IS NULL) = (phoneHash IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  -- Which store enrolled them; nothing for one whom headquarters made.
  storeNumber INTEGER REFERENCES store (number),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  -- How the guest wants to be addressed.
  formOfAddress TEXT,
  phone TEXT,
  -- By which stores ask.
  phoneHash BLOB,
  level TEXT NOT NULL,
  birthday TEXT CHECK (birthday IS NULL OR json_valid(birthday)),
  note TEXT,
  enrolledAt INTEGER NOT NULL,
  -- Of the event that said so last; 0 while none did.
  position INTEGER NOT NULL,
  -- Since when nothing of the person is here; no event says who it is again.
  erasedAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX memberByPhone ON member (phoneHash);

CREATE TABLE memberConsent (
  memberID TEXT NOT NULL,
  purpose TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  way TEXT NOT NULL,
  givenAt INTEGER NOT NULL,
  withdrawnAt INTEGER,
  PRIMARY KEY (memberID, purpose)
) STRICT, WITHOUT ROWID;

CREATE TABLE memberFact (
  id TEXT NOT NULL,
  memberID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  fact TEXT NOT NULL CHECK (json_valid(fact)),
  notedAt INTEGER NOT NULL,
  endedAt INTEGER,
  endedByStore INTEGER REFERENCES store (number),
  PRIMARY KEY (memberID, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE orderLine (
  id TEXT PRIMARY KEY,
  checkID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  -- As the store has it; `refunded`: takes back, on a check of its own, what was paid.
  kind TEXT NOT NULL,
  -- `superseded`: sent in a life of the store's file that was lost, and not on the bill.
  stage TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  unitPriceMinor INTEGER NOT NULL,
  netMinor INTEGER,
  -- The set meal that it is a dish of, and the line that a return takes back.
  setLineID TEXT,
  returnsLineID TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX orderLineByCheck ON orderLine (checkID, storeNumber);

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
  memberID TEXT,
  -- Whether it was shown no suggestions, and how many of a hundred parties were to be shown none.
  controlPercent INTEGER,
  isControl INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX partyByDay ON party (storeNumber, businessDay);

CREATE TABLE pointsEntry (
  id TEXT PRIMARY KEY,
  lotID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  checkID TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('earned', 'redeemed', 'returned', 'reversed')),
  points INTEGER NOT NULL,
  missing INTEGER NOT NULL,
  -- Of the event that told it.
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX pointsEntryByCheck ON pointsEntry (checkID);

CREATE INDEX pointsEntryByLot ON pointsEntry (lotID);

CREATE TABLE pointsLot (
  id TEXT PRIMARY KEY,
  memberID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  earnedOn TEXT NOT NULL,
  expiresOn TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX pointsLotByMember ON pointsLot (memberID);

CREATE TABLE projectedBefore (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE projectedStore (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  turn INTEGER NOT NULL
) STRICT;

CREATE TABLE projection (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  version INTEGER NOT NULL,
  -- How often events were taken in.
  turns INTEGER NOT NULL
) STRICT;

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

CREATE TABLE receipt (
  checkID TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  businessDay TEXT NOT NULL,
  closedAt INTEGER NOT NULL,
  -- Of a refund, the check that it gives back.
  refundsCheckID TEXT,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT, WITHOUT ROWID;

CREATE INDEX receiptByCode ON receipt (code);

CREATE INDEX receiptByRefunded ON receipt (refundsCheckID)
  WHERE refundsCheckID IS NOT NULL;

CREATE TABLE reviewAsk (
  checkID TEXT PRIMARY KEY,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  memberID TEXT NOT NULL,
  askedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reviewAskByMember ON reviewAsk (memberID);

CREATE TABLE spokenOf (
  position INTEGER PRIMARY KEY,
  subjectID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  kind TEXT NOT NULL CHECK (kind IN ('invoice', 'coupon', 'day'))
) STRICT;

CREATE INDEX spokenOfBySubject ON spokenOf (subjectID);

CREATE TABLE store (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  name TEXT NOT NULL,
  -- What the store says of itself when it enrols. One source, one store: an event's identity.
  source TEXT UNIQUE,
  ownName TEXT,
  currencyCode TEXT CHECK (length(currencyCode) = 3),
  -- The epoch that is being written; storeEpoch has them all.
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
  addedAt INTEGER NOT NULL,
  enrolledAt INTEGER,
  revokedAt INTEGER,
  CHECK ((source IS NULL) = (enrolledAt IS NULL))
) STRICT;

CREATE TABLE storeEpoch (
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  epoch INTEGER NOT NULL CHECK (epoch > 0),
  -- Nothing for the first.
  fileLife TEXT,
  -- Up to here the events are those of the epoch before.
  afterSequence INTEGER NOT NULL CHECK (afterSequence >= 0),
  openedAt INTEGER NOT NULL,
  contiguousThrough INTEGER NOT NULL CHECK (contiguousThrough >= afterSequence),
  chainHash BLOB NOT NULL CHECK (length(chainHash) = 32),
  lastReceivedAt INTEGER,
  PRIMARY KEY (storeNumber, epoch),
  UNIQUE (storeNumber, fileLife)
) STRICT, WITHOUT ROWID;

CREATE TABLE storeMenu (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  heldVersion INTEGER,
  heldSince INTEGER,
  dishCount INTEGER,
  refusedVersion INTEGER,
  refusedAt INTEGER,
  -- The first problems, as the store told them, and how many there are in all.
  problems TEXT CHECK (problems IS NULL OR json_valid(problems)),
  problemCount INTEGER,
  CHECK ((refusedVersion IS NULL) = (problems IS NULL))
) STRICT;

CREATE TABLE storeSighting (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  seenAt INTEGER NOT NULL,
  -- How many of its records waited for headquarters then, and since when the oldest of them;
  -- nothing when it did not say.
  waiting INTEGER CHECK (waiting IS NULL OR waiting >= 0),
  waitingSince INTEGER
, saidAt INTEGER, timeZone TEXT, secondsAhead INTEGER) STRICT;

CREATE TABLE storedValueEntry (
  id TEXT PRIMARY KEY,
  accountID TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut',
    'takenBack')),
  principalMinor INTEGER NOT NULL,
  bonusMinor INTEGER NOT NULL,
  -- Of the event that told it.
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX storedValueEntryByStore
  ON storedValueEntry (storeNumber, position);
