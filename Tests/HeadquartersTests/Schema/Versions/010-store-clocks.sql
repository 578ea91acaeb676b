PRAGMA application_id = 1179600968;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('attention');
INSERT INTO grdb_migrations (identifier) VALUES ('feed');
INSERT INTO grdb_migrations (identifier) VALUES ('ledger');
INSERT INTO grdb_migrations (identifier) VALUES ('members');
INSERT INTO grdb_migrations (identifier) VALUES ('projections');
INSERT INTO grdb_migrations (identifier) VALUES ('pruning');
INSERT INTO grdb_migrations (identifier) VALUES ('rebuilding');
INSERT INTO grdb_migrations (identifier) VALUES ('store clocks');
INSERT INTO grdb_migrations (identifier) VALUES ('time of backlog');
CREATE TABLE headquarters (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  instance TEXT NOT NULL CHECK (length(instance) = 36),
  createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO headquarters (singleton, instance, createdAt) VALUES (1, '01a229bc-3390-7334-aca6-a4df788f05f2', 1795996529552);
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
INSERT INTO store (number, id, name, source, ownName, currencyCode, epoch, addedAt, enrolledAt, revokedAt) VALUES (1, '01a229bc-33ad-7148-a24f-122c256116bf', 'Riverside', '/stores/riverside', 'Riverside', 'CNY', 1, 1795996529581, 1795996529589, NULL);
INSERT INTO store (number, id, name, source, ownName, currencyCode, epoch, addedAt, enrolledAt, revokedAt) VALUES (2, '01a229bc-33cd-78c0-857d-6727c3f1c173', 'Station', '/stores/station', 'Station', 'CNY', 1, 1795996529613, 1795996529616, NULL);
CREATE TABLE deviceKey (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  publicKey TEXT NOT NULL UNIQUE,
  addedAt INTEGER NOT NULL,
  confirmedAt INTEGER,
  endedAt INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO deviceKey (id, storeNumber, publicKey, addedAt, confirmedAt, endedAt) VALUES ('01a229bc-33b5-7867-803e-d7473c4c3d6e', 1, 'S7kOCJbOIPUntNrJF3EocGI7BJE0cBGioaIMcVkEgBw=', 1795996529589, NULL, NULL);
INSERT INTO deviceKey (id, storeNumber, publicKey, addedAt, confirmedAt, endedAt) VALUES ('01a229bc-33d0-7f72-8ebc-981bdb75bd11', 2, 'k6RTn5kJwg7OXaqAaVihtuNCMa0eZG9flc/SOMnFGlo=', 1795996529616, NULL, NULL);
CREATE TABLE enrolmentCode (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  expiresAt INTEGER NOT NULL,
  -- The key that it was used for: the same device may ask again when the answer was lost.
  usedByKeyID TEXT REFERENCES deviceKey (id)
) STRICT, WITHOUT ROWID;
INSERT INTO enrolmentCode (digest, storeNumber, expiresAt, usedByKeyID) VALUES (X'95C99AF2C288277FD510769D417B8130B214C66F8A05121F573BC8127B4CCEE0', 1, 1796000129581, '01a229bc-33b5-7867-803e-d7473c4c3d6e');
INSERT INTO enrolmentCode (digest, storeNumber, expiresAt, usedByKeyID) VALUES (X'A629355DE26D621EB20AA5F6559C0D0212E3AE3A90F3DCB6985B5E7E0231E0D6', 2, 1796000129613, '01a229bc-33d0-7f72-8ebc-981bdb75bd11');
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
INSERT INTO storeEpoch (storeNumber, epoch, fileLife, afterSequence, openedAt, contiguousThrough, chainHash, lastReceivedAt) VALUES (1, 1, NULL, 0, 1795996529581, 2, X'6789BCB1EC94D5CA08CB3E14637BF3C9EC29DB8057461A2B5BEB4277B546C3E3', 1795996529604);
INSERT INTO storeEpoch (storeNumber, epoch, fileLife, afterSequence, openedAt, contiguousThrough, chainHash, lastReceivedAt) VALUES (2, 1, NULL, 0, 1795996529613, 0, X'0000000000000000000000000000000000000000000000000000000000000000', NULL);
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
INSERT INTO event (position, storeNumber, epoch, sequence, id, hash, receivedAt, payload) VALUES (1, 1, 1, 1, X'72FBCDCEDD1B4F439121503270002881', X'A61418BEAA7E7A97968CECA8197DAECA2A4BFFD2866B3E9382B02FEC924E5545', 1795996529604, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6465223A224D31222C22656E726F6C6C65644174223A313739353030303030303030302C226C6576656C223A22676F6C64222C226E616D65223A22E78E8BE7A780E88BB1222C2270686F6E65223A223133383030303035363738227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2237326662636463652D646431622D346634332D393132312D353033323730303032383831222C22706172746974696F6E6B6579223A226D656D6265722F30313939616161612D303030302D373030302D383030302D303030303030303065303031222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F726976657273696465222C227370656376657273696F6E223A22312E30222C2273746166666964223A22616E6E61222C227375626A656374223A226D656D6265722F30313939616161612D303030302D373030302D383030302D303030303030303065303031222C227465726D696E616C223A22686F7374222C2274696D65223A22323032362D31312D32325431393A34323A30302E3030305A222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D');
INSERT INTO event (position, storeNumber, epoch, sequence, id, hash, receivedAt, payload) VALUES (2, 1, 1, 2, X'15AC5730D10C41D3A3F1A3A19C7C021A', X'6789BCB1EC94D5CA08CB3E14637BF3C9EC29DB8057461A2B5BEB4277B546C3E3', 1795996529604, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2261656333636362662D336466622D346537392D393464652D346539353832303766346434222C226B696E64223A22616C6C65726779222C2274657874223A226D696C6B227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2231356163353733302D643130632D343164332D613366312D613361313963376330323161222C22706172746974696F6E6B6579223A226D656D6265722F30313939616161612D303030302D373030302D383030302D303030303030303065303031222C2270726576696F757368617368223A22706851597671702B657065576A4F796F475832757969704C2F394B47617A365467724176374A4A4F5655553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F726976657273696465222C227370656376657273696F6E223A22312E30222C2273746166666964223A22616E6E61222C227375626A656374223A226D656D6265722F30313939616161612D303030302D373030302D383030302D303030303030303065303031222C227465726D696E616C223A22686F7374222C2274696D65223A22323032362D31312D32325431393A34323A30302E3030305A222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D');
CREATE TABLE eventSentAgain (
  storeNumber INTEGER NOT NULL,
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  position INTEGER NOT NULL REFERENCES event (position),
  PRIMARY KEY (storeNumber, epoch, sequence),
  FOREIGN KEY (storeNumber, epoch) REFERENCES storeEpoch (storeNumber, epoch)
) STRICT, WITHOUT ROWID;
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
INSERT INTO feed (singleton, epoch, isRestored, prunedThrough, lastPosition) VALUES (1, 1, 0, 0, 1);
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
INSERT INTO feedRow (position, storeNumber, kind, id, version, data, changedAt) VALUES (1, NULL, 'menu', 'menu', 1795996529621, '{"csv":"code\n"}', 1795996529621);
CREATE TABLE channelToken (
  digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
  channel TEXT NOT NULL CHECK (length(channel) BETWEEN 1 AND 32),
  -- Nothing: every store.
  storeNumber INTEGER REFERENCES store (number),
  scopes TEXT NOT NULL CHECK (json_valid(scopes)),
  expiresAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE exceptionSeen (
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  seenAt INTEGER NOT NULL,
  PRIMARY KEY (position, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE storeSighting (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  seenAt INTEGER NOT NULL,
  -- How many of its records waited for headquarters then, and since when the oldest of them;
  -- nothing when it did not say.
  waiting INTEGER CHECK (waiting IS NULL OR waiting >= 0),
  waitingSince INTEGER
, saidAt INTEGER, timeZone TEXT, secondsAhead INTEGER) STRICT;
CREATE TABLE projectedBefore (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL
) STRICT;
CREATE TABLE projection (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  version INTEGER NOT NULL,
  -- How often events were taken in.
  turns INTEGER NOT NULL
) STRICT;
INSERT INTO projection (singleton, version, turns) VALUES (1, 10, 1);
CREATE TABLE projectedStore (
  storeNumber INTEGER PRIMARY KEY REFERENCES store (number),
  epoch INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  turn INTEGER NOT NULL
) STRICT;
INSERT INTO projectedStore (storeNumber, epoch, sequence, turn) VALUES (1, 1, 2, 1);
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
CREATE TABLE member (
  id TEXT PRIMARY KEY,
  -- Which store enrolled them; nothing for one whom headquarters made.
  storeNumber INTEGER REFERENCES store (number),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
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
INSERT INTO member (id, storeNumber, code, name, phone, phoneHash, level, birthday, note, enrolledAt, position, erasedAt) VALUES ('0199aaaa-0000-7000-8000-00000000e001', 1, 'M1', '王秀英', '13800005678', X'0EA4102DF29AE8D6F859FB8AB7B87412D04D2C911CDC94E77145A26B20AAFF92', 'gold', NULL, NULL, 1795000000000, 1, NULL);
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
INSERT INTO memberFact (id, memberID, storeNumber, fact, notedAt, endedAt, endedByStore) VALUES ('aec3ccbf-3dfb-4e79-94de-4e958207f4d4', '0199aaaa-0000-7000-8000-00000000e001', 1, '{"factID":"aec3ccbf-3dfb-4e79-94de-4e958207f4d4","kind":"allergy","text":"milk"}', 1795376520000, NULL, NULL);
CREATE TABLE memberConsent (
  memberID TEXT NOT NULL,
  purpose TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  way TEXT NOT NULL,
  givenAt INTEGER NOT NULL,
  withdrawnAt INTEGER,
  PRIMARY KEY (memberID, purpose)
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
  at INTEGER NOT NULL
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
CREATE TABLE exceptionItem (
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  storeNumber INTEGER NOT NULL REFERENCES store (number),
  detail TEXT NOT NULL,
  PRIMARY KEY (position, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX deviceKeyByStore ON deviceKey (storeNumber);
CREATE UNIQUE INDEX feedRowByID ON feedRow (coalesce(storeNumber, 0), kind, id);
CREATE INDEX feedRowByStore ON feedRow (storeNumber, position);
CREATE INDEX feedRowByMember ON feedRow (id, storeNumber) WHERE kind = 'member';
CREATE INDEX feedTombstone ON feedRow (changedAt) WHERE data IS NULL AND kind <> 'member';
CREATE INDEX idempotencyKeyByAge ON idempotencyKey (at);
CREATE INDEX queueTicketByDay ON queueTicket (storeNumber, businessDay);
CREATE INDEX bookingByDay ON booking (storeNumber, businessDay);
CREATE INDEX partyByDay ON party (storeNumber, businessDay);
CREATE INDEX memberByPhone ON member (phoneHash);
CREATE INDEX guestCheckByDay ON guestCheck (storeNumber, businessDay);
CREATE INDEX orderLineByCheck ON orderLine (checkID, storeNumber);
CREATE INDEX billPaymentByCheck ON billPayment (checkID, storeNumber);
CREATE INDEX billPaymentByDay ON billPayment (storeNumber, businessDay);
CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE ON event BEGIN
  SELECT raise(ABORT, 'foh-hq: what a store sent is never changed');
END;
CREATE TRIGGER eventIsNeverDeleted BEFORE DELETE ON event BEGIN
  SELECT raise(ABORT, 'foh-hq: what a store sent is never deleted');
END;
