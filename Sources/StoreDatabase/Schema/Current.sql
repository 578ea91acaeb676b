-- The schema of a store's file as all migrations leave it, to be read. It is derived: the
-- migrations in Migrations/ make it, and FOH_ACCEPT_SNAPSHOTS=1 swift test writes it anew.

CREATE TABLE accountCheck (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  kind TEXT NOT NULL CHECK (kind IN ('topUp', 'settlement', 'topUpBack')),
  storedValueID TEXT REFERENCES storedValueAccount (id),
  houseAccountID TEXT REFERENCES houseAccount (id),
  amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
  -- As the guest was told when it began: it does not change with the configuration.
  bonusMinor INTEGER NOT NULL CHECK (bonusMinor >= 0),
  CHECK ((storedValueID IS NULL) = (kind = 'settlement')),
  CHECK ((houseAccountID IS NULL) = (kind <> 'settlement')),
  CHECK (kind <> 'settlement' OR bonusMinor = 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX accountCheckByHouseAccount ON accountCheck (houseAccountID)
  WHERE houseAccountID IS NOT NULL;

CREATE INDEX accountCheckByStoredValue ON accountCheck (storedValueID)
  WHERE storedValueID IS NOT NULL;

CREATE TRIGGER accountCheckIsItsOwn BEFORE INSERT ON accountCheck
WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
    AND partyID IS NULL AND (refundsCheckID IS NOT NULL) = (NEW.kind = 'topUpBack'))
  OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
  OR EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.checkID)
  OR EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER accountCheckIsNeverDeleted BEFORE DELETE ON accountCheck
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER accountCheckStands BEFORE UPDATE ON accountCheck
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER accountIsPaidOnceAtATime BEFORE INSERT ON accountCheck
WHEN NEW.kind <> 'topUpBack' AND EXISTS (
  SELECT 1 FROM accountCheck other JOIN guestCheck ON guestCheck.id = other.checkID
  WHERE guestCheck.stage = 'open' AND other.kind = NEW.kind
    AND (other.storedValueID = NEW.storedValueID
      OR other.houseAccountID = NEW.houseAccountID))
BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-its-way'); END;

CREATE TABLE accountMoney (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- On which it came or went.
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('topUp', 'cashOut', 'settlement', 'topUpBack', 'creditOut')),
  tender TEXT NOT NULL CHECK (tender IN ('cash', 'card', 'wallet', 'transfer')),
  -- Negative for what goes out.
  amountMinor INTEGER NOT NULL
    CHECK (amountMinor <> 0 AND (amountMinor < 0) = (kind IN ('cashOut', 'topUpBack', 'creditOut'))),
  reference TEXT CHECK ((reference IS NULL) = (tender = 'cash')),
  shiftID TEXT REFERENCES shift (id) CHECK (shiftID IS NULL OR tender = 'cash'),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT
, paymentID TEXT REFERENCES payment (id)
  CHECK (paymentID IS NULL OR shiftID IS NULL)) STRICT;

CREATE INDEX accountMoneyByDay ON accountMoney (businessDay);

CREATE UNIQUE INDEX accountMoneyByPayment ON accountMoney (paymentID)
  WHERE paymentID IS NOT NULL;

CREATE INDEX accountMoneyByShift ON accountMoney (shiftID) WHERE shiftID IS NOT NULL;

CREATE TRIGGER accountCashOnlyInOpenShift BEFORE INSERT ON accountMoney
WHEN NEW.shiftID IS NOT NULL
  AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER accountMoneyIsNeverDeleted BEFORE DELETE ON accountMoney
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER accountMoneyIsOfItsCheck BEFORE INSERT ON accountMoney
WHEN NEW.paymentID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment JOIN accountCheck ON accountCheck.checkID = payment.checkID
  WHERE payment.id = NEW.paymentID AND payment.stage = 'captured'
    AND accountCheck.kind = NEW.kind AND payment.amountMinor + NEW.amountMinor = 0
    AND payment.tender
      = CASE NEW.kind WHEN 'settlement' THEN 'houseAccount' ELSE 'storedValue' END)
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;

CREATE TRIGGER accountMoneyOnAnOpenDay BEFORE INSERT ON accountMoney
WHEN EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-closed-day'); END;

CREATE TRIGGER accountMoneyStands BEFORE UPDATE ON accountMoney
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TABLE askedBooking (
  reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
  channel TEXT NOT NULL CHECK (channel <> ''),
  -- Codes of dishes chosen beforehand that could not be kept.
  leftOut TEXT CHECK (leftOut <> ''),
  askedAt INTEGER NOT NULL,
  -- When the house answered, or the guest took it back.
  answeredAt INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX askedBookingOpen ON askedBooking (askedAt) WHERE answeredAt IS NULL;

CREATE TRIGGER askedBookingIsNeverDeleted BEFORE DELETE ON askedBooking
BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;

CREATE TRIGGER askedBookingOfARequest BEFORE INSERT ON askedBooking
WHEN NEW.answeredAt IS NOT NULL
  OR (SELECT stage FROM reservation WHERE id = NEW.reservationID) <> 'requested'
BEGIN SELECT RAISE(ABORT, 'foh:booking-not-asked'); END;

CREATE TRIGGER bookingIsAnsweredOnce BEFORE UPDATE ON askedBooking
WHEN OLD.answeredAt IS NOT NULL OR NEW.reservationID <> OLD.reservationID
  OR NEW.channel <> OLD.channel OR NEW.leftOut IS NOT OLD.leftOut
  OR NEW.askedAt <> OLD.askedAt
BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;

CREATE TABLE auditEntry (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  staffID TEXT,
  staffName TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT,
  detail TEXT,
  authoriserName TEXT,
  previousHash BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER auditEntryFollowsTheLast BEFORE INSERT ON auditEntry
WHEN NEW.previousHash <> coalesce(
  (SELECT hash FROM auditEntry ORDER BY sequence DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE(ABORT, 'foh:audit-chain-broken'); END;

CREATE TRIGGER auditEntryIsNeverChanged BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh:audit-changed'); END;

CREATE TRIGGER auditEntryIsNeverDeleted BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh:audit-shortened'); END;

CREATE TABLE bookedDish (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  position INTEGER NOT NULL,
  dishID TEXT NOT NULL REFERENCES dish (id),
  portion TEXT NOT NULL CHECK (portion IN ('full', 'half')),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  grams INTEGER CHECK (grams > 0),
  broths TEXT NOT NULL CHECK (json_valid(broths)),
  modifiers TEXT NOT NULL CHECK (json_valid(modifiers)),
  -- What was chosen for a set meal.
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  note TEXT,
  course INTEGER CHECK (course BETWEEN 1 AND 9),
  seat INTEGER CHECK (seat > 0),
  -- Sent as soon as the guests sit down, instead of kept back.
  readyAtArrival INTEGER NOT NULL CHECK (readyAtArrival IN (0, 1)),
  authorName TEXT NOT NULL,
  addedAt INTEGER NOT NULL,
  takenOffAt INTEGER,
  -- The line of the order that it became; two dishes never become one.
  lineID TEXT UNIQUE REFERENCES orderLine (id),
  -- Why it became none when its guests sat down.
  leftOut TEXT
    CHECK (leftOut IN ('offMenu', 'brothOffMenu', 'otherwise', 'soldOut', 'tooFewLeft')),
  UNIQUE (reservationID, position),
  CHECK (lineID IS NULL OR leftOut IS NULL),
  CHECK (takenOffAt IS NULL OR (lineID IS NULL AND leftOut IS NULL))
) STRICT;

CREATE TABLE campaign (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  position INTEGER NOT NULL,
  -- Bills for which it may be taken; null for without end. They stand in the definition too.
  perGuest INTEGER CHECK (perGuest > 0),
  perDay INTEGER CHECK (perDay > 0),
  inTotal INTEGER CHECK (inTotal > 0),
  retiredAt INTEGER
) STRICT;

CREATE TABLE campaignPrinted (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  givenMinor INTEGER NOT NULL CHECK (givenMinor >= 0),
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE campaignUse (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  campaignCode TEXT NOT NULL REFERENCES campaign (code),
  -- The check's.
  businessDay TEXT NOT NULL,
  -- As it was when it was taken: what guests were told does not change with the configuration.
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  -- The guest whose limit it counts for; null for one whom nobody knows.
  memberID TEXT REFERENCES member (id),
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- Minor units that it took off, once the check is closed.
  givenMinor INTEGER CHECK (givenMinor > 0),
  -- Taken off again, or of no use when the check closed.
  endedAt INTEGER,
  endedByName TEXT,
  CHECK ((endedAt IS NULL) = (endedByName IS NULL)),
  CHECK (endedAt IS NULL OR givenMinor IS NULL)
) STRICT;

CREATE UNIQUE INDEX campaignOnceOnACheck ON campaignUse (checkID, campaignCode)
  WHERE endedAt IS NULL;

CREATE INDEX campaignUseByCheck ON campaignUse (checkID);

CREATE INDEX campaignUseOfGuest ON campaignUse (memberID, campaignCode, endedAt)
  WHERE endedAt IS NULL AND memberID IS NOT NULL;

CREATE INDEX campaignUseThatStands
  ON campaignUse (campaignCode, businessDay, memberID, checkID, endedAt)
  WHERE endedAt IS NULL;

CREATE TRIGGER campaignUseIsNeverDeleted BEFORE DELETE ON campaignUse
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;

CREATE TRIGGER campaignUseKeepsWhatWasTaken BEFORE UPDATE OF
  id, checkID, campaignCode, businessDay, definition, memberID, authorName, at
ON campaignUse
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;

CREATE TRIGGER campaignUseOnlyOnOpenCheck BEFORE INSERT ON campaignUse
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER campaignUseWithinItsLimits BEFORE INSERT ON campaignUse
WHEN NEW.endedAt IS NULL AND EXISTS (
  SELECT 1 FROM campaign WHERE code = NEW.campaignCode AND (
    inTotal <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND endedAt IS NULL
        AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))
    OR perDay <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND businessDay = NEW.businessDay
        AND endedAt IS NULL
        AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))
    OR (perGuest IS NOT NULL AND (NEW.memberID IS NULL
      OR perGuest <= (SELECT count(*) FROM campaignUse
        WHERE campaignCode = NEW.campaignCode AND memberID = NEW.memberID
          AND endedAt IS NULL
          AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))))))
BEGIN SELECT RAISE(ABORT, 'foh:campaign-used-up'); END;

CREATE TRIGGER closedCampaignUseStands BEFORE UPDATE ON campaignUse
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER couponGoesBackFromItsUse BEFORE UPDATE OF endedAt ON campaignUse
WHEN NEW.endedAt IS NOT NULL AND EXISTS (
  SELECT 1 FROM couponEntry used WHERE used.useID = NEW.id AND used.kind = 'redeemed'
    AND NOT EXISTS (SELECT 1 FROM couponEntry later
      WHERE later.couponID = used.couponID AND later.number > used.number))
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-returned'); END;

CREATE TRIGGER endedCampaignUseStands BEFORE UPDATE OF endedAt, endedByName, givenMinor
ON campaignUse WHEN OLD.endedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;

CREATE TABLE cardSlip (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  authoriserName TEXT NOT NULL,
  -- In which it was found.
  reconciliationID TEXT REFERENCES reconciliation (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX cardSlipToReconcile ON cardSlip (paymentID) WHERE reconciliationID IS NULL;

CREATE TRIGGER cardSlipFoundOnce BEFORE UPDATE OF reconciliationID ON cardSlip
WHEN OLD.reconciliationID IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TRIGGER cardSlipIsNeverDeleted BEFORE DELETE ON cardSlip
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TRIGGER cardSlipStands BEFORE UPDATE OF paymentID, authoriserName ON cardSlip
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint', 'firstVisit', 'absence', 'preparation',
      'anniversary', 'elderly', 'level')),
  -- What it came from: the fact's id, or 'birthday'.
  source TEXT NOT NULL,
  reasonEnglish TEXT NOT NULL,
  reasonChinese TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('open', 'claimed', 'done', 'declined')),
  dueAt INTEGER NOT NULL,
  raisedAt INTEGER NOT NULL,
  ownerID TEXT REFERENCES staff (id),
  finishedAt INTEGER,
  outcome TEXT,
  partyID TEXT REFERENCES party (id),
  revision INTEGER NOT NULL DEFAULT 0, withdrawnAt INTEGER, escalateAt INTEGER, escalatedAt INTEGER, claimedAt INTEGER
  CHECK (claimedAt IS NULL OR ownerID IS NOT NULL), reservationID TEXT REFERENCES reservation (id), taskID TEXT REFERENCES preparationTask (id)
  CHECK ((kind = 'preparation') = (taskID IS NOT NULL)
    AND (taskID IS NULL) = (reservationID IS NULL)
    AND (taskID IS NOT NULL) + (needID IS NOT NULL) + (memberID IS NOT NULL) = 1), handedByID TEXT REFERENCES staff (id), handedAt INTEGER
  CHECK ((handedAt IS NULL) = (handedByID IS NULL)), needID TEXT REFERENCES guestNeed (id),
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;

CREATE INDEX careAlertByParty ON careAlert (partyID) WHERE partyID IS NOT NULL;

CREATE INDEX careAlertByStage ON careAlert (businessDay, stage);

CREATE UNIQUE INDEX careAlertOfNeed ON careAlert (needID, businessDay)
  WHERE needID IS NOT NULL;

CREATE UNIQUE INDEX careAlertOfTask ON careAlert (taskID) WHERE taskID IS NOT NULL;

CREATE INDEX careAlertToEscalate ON careAlert (escalateAt)
  WHERE stage = 'open' AND escalatedAt IS NULL;

CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE cashCount (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'count')),
  -- Of one note or coin.
  valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
  pieces INTEGER NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (shiftID, kind, valueMinor)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER countIsNeverDeleted BEFORE DELETE ON cashCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER countOnlyInOpenShift BEFORE INSERT ON cashCount
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER countStands BEFORE UPDATE ON cashCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TABLE cashMove (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  shiftID TEXT NOT NULL REFERENCES shift (id),
  kind TEXT NOT NULL CHECK (kind IN ('paidIn', 'paidOut', 'safeDrop')),
  amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
  reason TEXT NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX cashMoveByShift ON cashMove (shiftID);

CREATE TRIGGER moveIsNeverDeleted BEFORE DELETE ON cashMove
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER moveOnlyInOpenShift BEFORE INSERT ON cashMove
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER moveStands BEFORE UPDATE ON cashMove
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TABLE checkAdjustment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  kind TEXT NOT NULL CHECK (kind IN ('discount', 'rounding')),
  basisPoints INTEGER CHECK (basisPoints BETWEEN 0 AND 10000),
  amountMinor INTEGER,
  reason TEXT NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  at INTEGER NOT NULL,
  removedAt INTEGER, limitBasisPoints INTEGER
  CHECK (limitBasisPoints BETWEEN 0 AND 10000),
  CHECK ((basisPoints IS NULL) <> (amountMinor IS NULL))
) STRICT;

CREATE UNIQUE INDEX oneAdjustmentOfAKind ON checkAdjustment (checkID, kind)
  WHERE removedAt IS NULL;

CREATE TRIGGER adjustmentIsNeverDeleted BEFORE DELETE ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;

CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
  id, checkID, kind, basisPoints, amountMinor, limitBasisPoints, reason, authorName,
  authoriserName, at
ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;

CREATE TRIGGER adjustmentOnlyOnOpenCheck BEFORE INSERT ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER closedAdjustmentStands BEFORE UPDATE OF removedAt ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER nothingIsTakenOffARefund BEFORE INSERT ON checkAdjustment
WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TABLE checkReopening (
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  -- Of the close that it takes back; the first is 1.
  closing INTEGER NOT NULL CHECK (closing > 0),
  -- On which it was opened again.
  businessDay TEXT NOT NULL,
  checkRevision INTEGER NOT NULL,
  closedAt INTEGER NOT NULL,
  totalMinor INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  PRIMARY KEY (checkID, closing)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reopenedAsItClosed BEFORE INSERT ON checkReopening
WHEN NOT EXISTS (SELECT 1 FROM guestCheck
    WHERE id = NEW.checkID AND stage = 'closed' AND undoneAt IS NULL
      AND refundsCheckID IS NULL AND revision = NEW.checkRevision
      AND closedAt = NEW.closedAt AND totalMinor = NEW.totalMinor)
  OR EXISTS (SELECT 1 FROM guestCheck WHERE refundsCheckID = NEW.checkID)
  OR NEW.closing <> (SELECT count(*) + 1 FROM checkReopening WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER reopenedBeforeItsDrawerIsCounted BEFORE INSERT ON checkReopening
WHEN EXISTS (SELECT 1 FROM payment JOIN shift ON shift.id = payment.shiftID
  WHERE payment.checkID = NEW.checkID AND payment.stage = 'captured'
    AND shift.stage = 'locked')
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER reopenedOnItsDay BEFORE INSERT ON checkReopening
WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
  OR EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:reopened-on-other-day'); END;

CREATE TRIGGER reopeningIsNeverDeleted BEFORE DELETE ON checkReopening
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER reopeningStands BEFORE UPDATE ON checkReopening
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TABLE checkRow (
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  reasonEnglish TEXT NOT NULL,
  reasonChinese TEXT NOT NULL,
  authorName TEXT,
  authoriserName TEXT, shares TEXT CHECK (shares IS NULL OR json_valid(shares)),
  PRIMARY KEY (checkID, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
  OR NOT EXISTS (SELECT 1 FROM replacedRow
    WHERE checkID = OLD.checkID AND position = OLD.position AND kind = OLD.kind
      AND amountMinor = OLD.amountMinor
      AND closing = (SELECT max(closing) FROM checkReopening WHERE checkID = OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER closedRowStands BEFORE UPDATE ON checkRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER rowOnlyOnOpenCheck BEFORE INSERT ON checkRow
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TABLE counterSale (
  partyID TEXT PRIMARY KEY REFERENCES party (id),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  -- Null: as soon as it is made.
  pickUpAt INTEGER,
  -- Guests who eat in the house without a table; null for none, who are no covers.
  guests INTEGER CHECK (guests BETWEEN 1 AND 99),
  openedByName TEXT NOT NULL,
  givenOutAt INTEGER,
  givenOutByName TEXT,
  UNIQUE (businessDay, number),
  CHECK ((givenOutAt IS NULL) = (givenOutByName IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER counterNumberStands BEFORE UPDATE OF
  partyID, businessDay, number, openedByName ON counterSale
BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;

CREATE TRIGGER counterSaleBegins BEFORE INSERT ON counterSale
WHEN NEW.givenOutAt IS NOT NULL
  OR NEW.businessDay IS NOT (SELECT businessDay FROM party WHERE id = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-begun-late'); END;

CREATE TRIGGER counterSaleIsNeverDeleted BEFORE DELETE ON counterSale
BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;

CREATE TRIGGER counterSaleSitsNowhere BEFORE INSERT ON counterSale
WHEN EXISTS (SELECT 1 FROM partyTable WHERE partyID = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;

CREATE TRIGGER numberIsGivenOutOnce BEFORE UPDATE OF givenOutAt, givenOutByName ON counterSale
WHEN OLD.givenOutAt IS NOT NULL AND NEW.givenOutAt IS NOT NULL
  AND (NEW.givenOutAt, NEW.givenOutByName) IS NOT (OLD.givenOutAt, OLD.givenOutByName)
BEGIN SELECT RAISE(ABORT, 'foh:given-out-twice'); END;

CREATE TABLE coupon (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
  campaignCode TEXT NOT NULL REFERENCES campaign (code),
  -- The campaign as it was when the coupon was issued: what guests read on it holds.
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  -- Whose it is; null for whoever brings it.
  memberID TEXT REFERENCES member (id),
  -- On whose bill it lands by itself.
  ticketID TEXT REFERENCES ticket (id),
  partyID TEXT REFERENCES party (id),
  source TEXT NOT NULL CHECK (source IN ('visit', 'draw', 'remedy')),
  -- The bill that gave it for the next visit.
  sourceCheckID TEXT REFERENCES guestCheck (id),
  validFrom TEXT NOT NULL,
  -- The last business day, as it was printed.
  validUntil TEXT NOT NULL CHECK (validUntil >= validFrom),
  reason TEXT,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  issuedAt INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((source = 'visit') = (sourceCheckID IS NOT NULL))
) STRICT;

CREATE INDEX couponByMember ON coupon (memberID) WHERE memberID IS NOT NULL;

CREATE INDEX couponByParty ON coupon (partyID) WHERE partyID IS NOT NULL;

CREATE INDEX couponByTicket ON coupon (ticketID) WHERE ticketID IS NOT NULL;

CREATE UNIQUE INDEX couponOnceOfACheck ON coupon (sourceCheckID, campaignCode)
  WHERE sourceCheckID IS NOT NULL;

CREATE TRIGGER couponIsNeverDeleted BEFORE DELETE ON coupon
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TRIGGER couponIsNobodyElses BEFORE UPDATE OF memberID, reason ON coupon
WHEN (NEW.memberID IS NOT OLD.memberID AND NEW.memberID IS NOT NULL)
  OR (NEW.reason IS NOT OLD.reason AND NEW.reason IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TRIGGER couponRevisionBegins BEFORE INSERT ON coupon WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER couponRevisionCounts BEFORE UPDATE ON coupon
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER couponStands BEFORE UPDATE OF id, code, campaignCode, definition, ticketID,
  partyID, source, sourceCheckID, validFrom, validUntil, authorName, authoriserName, issuedAt
ON coupon BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TABLE couponEntry (
  couponID TEXT NOT NULL REFERENCES coupon (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('redeemed', 'returned', 'voided', 'reissued')),
  checkID TEXT REFERENCES guestCheck (id),
  -- The place in its campaign's stock.
  useID TEXT REFERENCES campaignUse (id),
  -- Of one that came back: why, and until when it holds now.
  cause TEXT CHECK (cause IN ('taken-off', 'unused', 'refunded')),
  validUntil TEXT,
  reason TEXT,
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (couponID, number),
  CHECK ((kind IN ('redeemed', 'returned')) = (checkID IS NOT NULL)),
  CHECK ((checkID IS NULL) = (useID IS NULL)),
  CHECK ((kind = 'returned') = (cause IS NOT NULL)),
  CHECK ((cause IS NULL) = (validUntil IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX couponEntryByCheck ON couponEntry (checkID) WHERE checkID IS NOT NULL;

CREATE INDEX couponEntryByUse ON couponEntry (useID) WHERE useID IS NOT NULL;

CREATE INDEX couponEntryRefunded ON couponEntry (cause, useID) WHERE cause = 'refunded';

CREATE TRIGGER couponEntriesInOrder BEFORE INSERT ON couponEntry
WHEN NEW.number <> 1 + (SELECT count(*) FROM couponEntry WHERE couponID = NEW.couponID)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TRIGGER couponEntryIsNeverDeleted BEFORE DELETE ON couponEntry
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TRIGGER couponEntryStands BEFORE UPDATE ON couponEntry
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;

CREATE TRIGGER couponOfGivenUpNumber BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND EXISTS (SELECT 1 FROM draw JOIN ticket ON ticket.id = draw.winnerID
  WHERE draw.couponID = NEW.couponID AND ticket.stage IN ('cancelled', 'expired'))
BEGIN SELECT RAISE(ABORT, 'foh:draw-prize-void'); END;

CREATE TRIGGER couponReissuedAfterVoid BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'reissued' AND (SELECT kind FROM couponEntry
  WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IS NOT 'voided'
BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;

CREATE TRIGGER couponReturnedFromItsCheck BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM couponEntry used WHERE used.couponID = NEW.couponID
    AND used.number = NEW.number - 1 AND used.kind = 'redeemed'
    AND used.checkID = NEW.checkID AND used.useID = NEW.useID)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;

CREATE TRIGGER couponUsedForItsCampaign BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
  SELECT 1 FROM coupon JOIN campaignUse ON campaignUse.id = NEW.useID
  WHERE coupon.id = NEW.couponID AND campaignUse.campaignCode = coupon.campaignCode
    AND campaignUse.checkID = NEW.checkID AND campaignUse.endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;

CREATE TRIGGER couponUsedInTime BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
  SELECT 1 FROM coupon JOIN guestCheck ON guestCheck.id = NEW.checkID
  WHERE coupon.id = NEW.couponID AND businessDay BETWEEN validFrom AND coalesce(
    (SELECT validUntil FROM couponEntry WHERE couponID = NEW.couponID
      AND kind = 'returned' ORDER BY number DESC LIMIT 1), coupon.validUntil))
BEGIN SELECT RAISE(ABORT, 'foh:coupon-expired'); END;

CREATE TRIGGER couponUsedOnOpenCheck BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed'
  AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER couponUsedOnce BEFORE INSERT ON couponEntry
WHEN NEW.kind IN ('redeemed', 'voided') AND (SELECT kind FROM couponEntry
  WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IN ('redeemed', 'voided')
BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;

CREATE TABLE dayClose (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL UNIQUE,
  closedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TRIGGER closedDayStands BEFORE UPDATE OF id, businessDay, closedAt, authorName ON dayClose
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER dayCloseRevisionBegins BEFORE INSERT ON dayClose WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER dayCloseRevisionCounts BEFORE UPDATE ON dayClose
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE dayNumber (
  businessDay TEXT NOT NULL,
  series TEXT NOT NULL,
  last INTEGER NOT NULL CHECK (last > 0),
  PRIMARY KEY (businessDay, series)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  fence INTEGER NOT NULL DEFAULT 0,
  leaseOwner TEXT,
  leaseUntil INTEGER NOT NULL DEFAULT 0,
  epoch INTEGER NOT NULL DEFAULT 1 CHECK (epoch > 0),
  epochAfter INTEGER NOT NULL DEFAULT 0,
  epochAfterHash BLOB,
  epochOpenedAt INTEGER,
  wantedLife TEXT,
  wantedPrevious INTEGER,
  wantedAfter INTEGER,
  wantedHash BLOB,
  failures INTEGER NOT NULL DEFAULT 0,
  notBefore INTEGER,
  lastError TEXT,
  lastErrorAt INTEGER,
  needsIT INTEGER NOT NULL DEFAULT 0 CHECK (needsIT IN (0, 1)),
  acknowledgedAt INTEGER,
  clockOffset INTEGER NOT NULL DEFAULT 0,
  ledgerAgreedAt INTEGER,
  stopReason TEXT,
  stopDetail TEXT,
  stoppedAt INTEGER,
  prunedThrough INTEGER NOT NULL DEFAULT 0,
  CHECK ((wantedLife IS NULL) = (wantedAfter IS NULL)),
  CHECK ((stopReason IS NULL) = (stoppedAt IS NULL))
) STRICT;

CREATE TRIGGER fenceOnlyRises BEFORE UPDATE OF fence ON delivery WHEN NEW.fence < OLD.fence
BEGIN SELECT RAISE(ABORT, 'foh:fence-lowered'); END;

CREATE TABLE deposit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  -- On which it was asked.
  businessDay TEXT NOT NULL,
  askedMinor INTEGER NOT NULL CHECK (askedMinor > 0),
  -- As the guests were told: it does not change with the configuration.
  freeMinutes INTEGER NOT NULL CHECK (freeMinutes >= 0),
  forfeitBasisPoints INTEGER NOT NULL CHECK (forfeitBasisPoints BETWEEN 0 AND 10000),
  -- By when it is to be paid; null where the booking stands without it.
  deadline INTEGER,
  stage TEXT NOT NULL CHECK (stage IN
    ('requested', 'taken', 'owed', 'applied', 'returned', 'forfeited', 'waived', 'lapsed')),
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX depositByBooking ON deposit (reservationID);

CREATE UNIQUE INDEX depositOnceForABooking ON deposit (reservationID)
  WHERE stage IN ('requested', 'taken', 'owed');

CREATE INDEX depositToPay ON deposit (deadline)
  WHERE stage = 'requested' AND deadline IS NOT NULL;

CREATE TRIGGER depositBegins BEFORE INSERT ON deposit WHEN NEW.stage <> 'requested'
BEGIN SELECT RAISE(ABORT, 'foh:deposit-begun-late'); END;

CREATE TRIGGER depositEndsWithItsMoney BEFORE UPDATE OF stage ON deposit
WHEN NEW.stage IN ('applied', 'returned', 'forfeited', 'waived', 'lapsed') AND EXISTS (
  SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
  WHERE depositID = NEW.id AND kind = 'held'
  GROUP BY depositID
  HAVING sum(CASE payment.stage WHEN 'captured' THEN amountMinor ELSE 0 END) <> 0
    OR sum(payment.stage IN ('created', 'sent', 'pending', 'reversing')) > 0)
BEGIN SELECT RAISE(ABORT, 'foh:deposit-holds-money'); END;

CREATE TRIGGER depositIsNeverDeleted BEFORE DELETE ON deposit
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositKeepsItsTerms BEFORE UPDATE OF
  id, reservationID, businessDay, freeMinutes, forfeitBasisPoints ON deposit
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositRevisionBegins BEFORE INSERT ON deposit WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER depositRevisionCounts BEFORE UPDATE ON deposit
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER paidDepositKeepsItsAmount BEFORE UPDATE OF askedMinor ON deposit
WHEN NEW.askedMinor <> OLD.askedMinor AND (OLD.stage <> 'requested' OR EXISTS (
  SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
  WHERE depositID = OLD.id AND payment.stage NOT IN ('declined', 'reversed')))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TABLE depositCheck (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  depositID TEXT NOT NULL REFERENCES deposit (id),
  kind TEXT NOT NULL CHECK (kind IN ('held', 'kept'))
) STRICT, WITHOUT ROWID;

CREATE INDEX depositCheckByDeposit ON depositCheck (depositID);

CREATE TRIGGER depositCheckIsItsOwn BEFORE INSERT ON depositCheck
WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
    AND partyID IS NULL AND refundsCheckID IS NULL)
  OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
  OR NEW.kind = 'held' AND EXISTS (
    SELECT 1 FROM depositCheck JOIN guestCheck ON guestCheck.id = checkID
    WHERE depositID = NEW.depositID AND kind = 'held' AND guestCheck.stage = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositCheckIsNeverDeleted BEFORE DELETE ON depositCheck
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositCheckStands BEFORE UPDATE ON depositCheck
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TABLE depositStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  depositID TEXT NOT NULL REFERENCES deposit (id),
  stage TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  reason TEXT
) STRICT;

CREATE INDEX depositStepByDeposit ON depositStep (depositID, at);

CREATE TRIGGER depositStepIsNeverDeleted BEFORE DELETE ON depositStep
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositStepStands BEFORE UPDATE ON depositStep
WHEN (NEW.id, NEW.depositID, NEW.stage, NEW.amountMinor, NEW.at, NEW.authorName,
    NEW.authoriserName)
  IS NOT (OLD.id, OLD.depositID, OLD.stage, OLD.amountMinor, OLD.at, OLD.authorName,
    OLD.authoriserName) OR NEW.reason IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TABLE depositUse (
  -- On the bill, or on the check by which the house kept it.
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  -- On the deposit's own check.
  ownPaymentID TEXT NOT NULL UNIQUE REFERENCES payment (id),
  depositID TEXT NOT NULL REFERENCES deposit (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX depositUseByDeposit ON depositUse (depositID);

CREATE TRIGGER depositUseAddsUp BEFORE INSERT ON depositUse
WHEN NOT EXISTS (
  SELECT 1 FROM payment bill JOIN payment own ON own.id = NEW.ownPaymentID
  JOIN depositCheck ON depositCheck.checkID = own.checkID
  WHERE bill.id = NEW.paymentID AND depositCheck.depositID = NEW.depositID
    AND depositCheck.kind = 'held' AND bill.amountMinor = -own.amountMinor
    AND bill.tender = 'deposit' AND own.tender = 'deposit'
    AND bill.stage = 'captured' AND own.stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM depositCheck other
      WHERE other.checkID = bill.checkID AND other.kind = 'held'))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;

CREATE TRIGGER depositUseIsNeverDeleted BEFORE DELETE ON depositUse
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER depositUseStands BEFORE UPDATE ON depositUse
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TABLE diningTable (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  name TEXT NOT NULL UNIQUE,
  roomCode TEXT NOT NULL REFERENCES room (code),
  seats INTEGER NOT NULL CHECK (seats > 0),
  joinGroup TEXT,
  position INTEGER NOT NULL,
  condition TEXT NOT NULL DEFAULT 'ready'
    CHECK (condition IN ('ready', 'cleaning', 'outOfOrder')),
  revision INTEGER NOT NULL DEFAULT 0
, retiredAt INTEGER, serverID TEXT REFERENCES staff (id), servedOn TEXT
  CHECK ((serverID IS NULL) = (servedOn IS NULL))) STRICT;

CREATE TRIGGER diningTableRevisionBegins BEFORE INSERT ON diningTable WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER diningTableRevisionCounts BEFORE UPDATE ON diningTable
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE disappointment (
  memberID TEXT NOT NULL REFERENCES member (id),
  dishCode TEXT NOT NULL,
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  PRIMARY KEY (memberID, dishCode)
) STRICT, WITHOUT ROWID;

CREATE TABLE dish (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  category TEXT NOT NULL,
  stationCode TEXT NOT NULL REFERENCES station (code),
  kind TEXT NOT NULL CHECK (kind IN ('pot', 'broth', 'dish', 'perHead', 'set', 'drink')),
  priceGrams INTEGER CHECK (priceGrams > 0),
  priceMinor INTEGER NOT NULL CHECK (priceMinor >= 0),
  halfPriceMinor INTEGER CHECK (halfPriceMinor BETWEEN 0 AND priceMinor),
  taxCode TEXT NOT NULL,
  allergens TEXT CHECK (allergens IS NULL OR json_valid(allergens)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  brothSections INTEGER CHECK (brothSections BETWEEN 1 AND 4),
  -- Codes of dishes that go well with it.
  pairsWith TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(pairsWith)),
  halvesLeft INTEGER CHECK (halvesLeft >= 0),
  -- When somebody last said how many are left (null: nobody has).
  countedSince INTEGER,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
, retiredAt INTEGER, modifiers TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(modifiers)), setGroups TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(setGroups) AND (setGroups = '[]' OR kind = 'set'))) STRICT;

CREATE TRIGGER dishRevisionBegins BEFORE INSERT ON dish WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER dishRevisionCounts BEFORE UPDATE ON dish
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE draw (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  heldAt INTEGER NOT NULL,
  -- Hexadecimal digits.
  seed TEXT NOT NULL CHECK (length(seed) = 16),
  -- A number lives one business day and wins once.
  winnerID TEXT NOT NULL UNIQUE REFERENCES ticket (id),
  winnerNumber TEXT NOT NULL,
  prizeCode TEXT NOT NULL REFERENCES campaign (code),
  prizeEnglish TEXT NOT NULL,
  prizeChinese TEXT NOT NULL,
  -- What the winner has of it.
  couponID TEXT NOT NULL UNIQUE REFERENCES coupon (id),
  isByHand INTEGER NOT NULL CHECK (isByHand IN (0, 1)),
  authorName TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, number)
) STRICT;

CREATE TRIGGER drawIsNeverDeleted BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;

CREATE TRIGGER drawRevisionBegins BEFORE INSERT ON draw WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER drawRevisionCounts BEFORE UPDATE ON draw
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER drawStands BEFORE UPDATE OF id, businessDay, number, heldAt, seed, winnerID,
  winnerNumber, prizeCode, prizeEnglish, prizeChinese, couponID, isByHand, authorName
ON draw
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;

CREATE TRIGGER drawWinnerTookPart BEFORE UPDATE OF revision ON draw
WHEN NOT EXISTS (SELECT 1 FROM drawEntrant
  WHERE drawID = NEW.id AND ticketID = NEW.winnerID AND number = NEW.winnerNumber)
BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;

CREATE TABLE drawEntrant (
  drawID TEXT NOT NULL REFERENCES draw (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  ticketID TEXT NOT NULL REFERENCES ticket (id),
  number TEXT NOT NULL,
  PRIMARY KEY (drawID, position),
  UNIQUE (drawID, ticketID)
) STRICT, WITHOUT ROWID;

CREATE INDEX drawEntrantByTicket ON drawEntrant (ticketID);

CREATE TRIGGER drawAmongLive BEFORE INSERT ON drawEntrant
WHEN NOT EXISTS (SELECT 1 FROM ticket JOIN draw ON draw.id = NEW.drawID
  WHERE ticket.id = NEW.ticketID AND ticket.stage IN ('waiting', 'called')
    AND ticket.businessDay = draw.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;

CREATE TRIGGER drawEntrantInTime BEFORE INSERT ON drawEntrant
WHEN (SELECT revision FROM draw WHERE id = NEW.drawID) > 0
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;

CREATE TRIGGER drawEntrantIsNeverDeleted BEFORE DELETE ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;

CREATE TRIGGER drawEntrantStands BEFORE UPDATE ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;

CREATE TABLE enrolment (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  url TEXT NOT NULL,
  storeID TEXT NOT NULL,
  keyID TEXT NOT NULL,
  publicKey TEXT NOT NULL,
  hqInstance TEXT NOT NULL,
  enrolledAt INTEGER NOT NULL
) STRICT;

CREATE TABLE feedPosition (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  -- Which life of headquarters' feed the cursor belongs to.
  hqEpoch INTEGER,
  -- Where to go on; null when everything is to be read anew.
  cursor TEXT,
  readAt INTEGER,
  -- What IT has to look at, and since when.
  problem TEXT,
  problemAt INTEGER,
  CHECK ((problem IS NULL) = (problemAt IS NULL))
) STRICT;

CREATE TABLE feedRow (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  -- Why this version changed nothing here.
  problem TEXT, held TEXT CHECK (held IS NULL OR json_valid(held)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX feedRowByTime ON feedRow (at);

CREATE INDEX feedRowHeld ON feedRow (id) WHERE held IS NOT NULL;

CREATE TRIGGER feedRowNeverGoesBack BEFORE UPDATE OF version ON feedRow
WHEN NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'foh:feed-row-older'); END;

CREATE TABLE feedWord (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TABLE foreignCount (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
  pieces INTEGER NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (shiftID, currency, valueMinor)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER foreignCountIsNeverDeleted BEFORE DELETE ON foreignCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER foreignCountOnlyInOpenShift BEFORE INSERT ON foreignCount
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER foreignCountStands BEFORE UPDATE ON foreignCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

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
  endedAt INTEGER, sentAt INTEGER,
  CHECK ((leaseOwner IS NULL) = (leaseUntil IS NULL))
) STRICT;

CREATE INDEX gatewayPaymentWaiting ON gatewayPayment (notBefore) WHERE endedAt IS NULL;

CREATE TRIGGER gatewayNumberIsNeverDeleted BEFORE DELETE ON gatewayPayment
BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;

CREATE TRIGGER gatewayNumberStands BEFORE UPDATE OF
  paymentID, gatewayCode, orderNumber, refundsNumber ON gatewayPayment
BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;

CREATE TABLE guestCheck (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  partyID TEXT REFERENCES party (id),
  stage TEXT NOT NULL CHECK (stage IN ('open', 'closed')),
  openedAt INTEGER NOT NULL,
  billAskedAt INTEGER,
  closedAt INTEGER,
  totalMinor INTEGER,
  revision INTEGER NOT NULL DEFAULT 0, undoneAt INTEGER
  CHECK (undoneAt IS NULL OR (stage = 'closed' AND totalMinor = 0)), refundsCheckID TEXT REFERENCES guestCheck (id),
  UNIQUE (businessDay, number),
  CHECK ((stage = 'closed') = (closedAt IS NOT NULL)),
  CHECK ((stage = 'closed') = (totalMinor IS NOT NULL))
) STRICT;

CREATE INDEX guestCheckByDay ON guestCheck (businessDay, closedAt);

CREATE INDEX guestCheckByParty ON guestCheck (partyID);

CREATE INDEX guestCheckByRefunded ON guestCheck (refundsCheckID)
  WHERE refundsCheckID IS NOT NULL;

CREATE INDEX guestCheckOpen ON guestCheck (stage) WHERE stage = 'open';

CREATE TRIGGER checkBeginsOpen BEFORE INSERT ON guestCheck WHEN NEW.stage <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-begun-closed'); END;

CREATE TRIGGER checkClosesAddedUp BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND (
  EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.id AND stage IN ('draft', 'held'))
  OR NEW.totalMinor <> (SELECT coalesce(sum(netMinor), 0) FROM orderLine
    WHERE checkID = NEW.id AND stage = 'sent'))
BEGIN SELECT RAISE(ABORT, 'foh:check-not-added-up'); END;

CREATE TRIGGER checkClosesInSteps BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open'
  AND NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM checkRow
    WHERE checkID = NEW.id AND kind <> 'taxContained')
BEGIN SELECT RAISE(ABORT, 'foh:check-steps-not-added-up'); END;

CREATE TRIGGER checkClosesPaid BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND (
  EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.id
    AND stage IN ('created', 'sent', 'pending', 'reversing'))
  OR NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM payment
    WHERE checkID = NEW.id AND stage = 'captured'))
BEGIN SELECT RAISE(ABORT, 'foh:check-not-paid'); END;

CREATE TRIGGER checkClosesWithAllShares BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND EXISTS (
  SELECT 1 FROM orderLine AS line
  JOIN orderLine AS whole ON whole.id = coalesce(line.sharedOfLineID, line.id)
  WHERE line.checkID = NEW.id AND line.stage = 'sent'
    AND (whole.shareMinor IS NOT NULL OR EXISTS (SELECT 1 FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'))
    AND whole.shareMinor + (SELECT coalesce(sum(share.shareMinor), 0)
      FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent')
    IS NOT whole.quantity * CASE WHEN whole.grams IS NULL THEN whole.unitPriceMinor
      ELSE (2 * whole.grams * whole.unitPriceMinor + whole.priceGrams)
        / (2 * whole.priceGrams) END)
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TRIGGER checkClosesWithItsDeposit BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'deposit'
    AND id NOT IN (SELECT paymentID FROM depositUse)
    AND id NOT IN (SELECT ownPaymentID FROM depositUse))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;

CREATE TRIGGER checkClosesWithItsHouseAccount BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'houseAccount'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM houseAccountEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;

CREATE TRIGGER checkClosesWithItsPoints BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND (
  SELECT coalesce(sum(points * valueMinor), 0) FROM pointsEntry
  WHERE checkID = NEW.id AND kind IN ('redeemed', 'returned'))
  <> (SELECT coalesce(sum(amountMinor), 0) FROM checkRow
    WHERE checkID = NEW.id AND kind = 'points')
BEGIN SELECT RAISE(ABORT, 'foh:points-not-added-up'); END;

CREATE TRIGGER checkClosesWithItsStoredValue BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'storedValue'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM storedValueEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;

CREATE TRIGGER checkIsNeverDeleted BEFORE DELETE ON guestCheck
BEGIN SELECT RAISE(ABORT, 'foh:check-deleted'); END;

CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed' AND NOT (
  NEW.stage = 'open' AND OLD.undoneAt IS NULL AND (NEW.id, NEW.businessDay, NEW.number,
    NEW.partyID, NEW.openedAt) IS (OLD.id, OLD.businessDay, OLD.number, OLD.partyID,
    OLD.openedAt)
  AND (
    EXISTS (SELECT 1 FROM checkReopening
      WHERE checkID = OLD.id AND checkRevision = OLD.revision)
    OR NOT EXISTS (SELECT 1 FROM orderLine WHERE checkID = OLD.id AND stage = 'sent')
      AND NOT EXISTS (SELECT 1 FROM payment WHERE checkID = OLD.id)
      AND NOT EXISTS (SELECT 1 FROM checkRow WHERE checkID = OLD.id)))
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER guestCheckRevisionBegins BEFORE INSERT ON guestCheck WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER guestCheckRevisionCounts BEFORE UPDATE ON guestCheck
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER refundClosesAsItWasAsked BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND NEW.refundsCheckID IS NOT NULL AND EXISTS (
  SELECT 1 FROM orderLine LEFT JOIN refundLine ON refundLine.lineID = orderLine.id
  WHERE orderLine.checkID = NEW.id AND orderLine.netMinor IS NOT -refundLine.amountMinor)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TRIGGER refundIsOfAClosedCheck BEFORE INSERT ON guestCheck
WHEN NEW.refundsCheckID IS NOT NULL AND (NEW.partyID IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM guestCheck paid WHERE paid.id = NEW.refundsCheckID
    AND paid.stage = 'closed' AND paid.undoneAt IS NULL AND paid.refundsCheckID IS NULL))
BEGIN SELECT RAISE(ABORT, 'foh:refund-of-open-check'); END;

CREATE TRIGGER refundKeepsItsCheck BEFORE UPDATE OF refundsCheckID ON guestCheck
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TABLE guestDish (
  memberID TEXT NOT NULL REFERENCES member (id),
  dish INTEGER NOT NULL CHECK (dish >= 0),
  times INTEGER NOT NULL CHECK (times > 0),
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  recent INTEGER NOT NULL,
  day INTEGER NOT NULL,
  PRIMARY KEY (memberID, dish)
) STRICT, WITHOUT ROWID;

CREATE TABLE guestNeed (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- Who said it. A party that came from a ticket or a booking keeps what is noted there.
  ticketID TEXT REFERENCES ticket (id),
  reservationID TEXT REFERENCES reservation (id),
  partyID TEXT REFERENCES party (id),
  kind TEXT CHECK (kind IN ('allergy', 'diet', 'help', 'note')
    AND (kind <> 'help' OR words IN ('elderly', 'wheelchair', 'highChair'))),
  -- Of an allergy that dishes are marked with; else it is in words.
  allergen TEXT CHECK (allergen IS NULL OR kind = 'allergy'),
  words TEXT,
  seat INTEGER CHECK (seat BETWEEN 1 AND 99),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  endedAt INTEGER,
  endedByName TEXT,
  -- Since what was said is gone from the row.
  erasedAt INTEGER,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((ticketID IS NOT NULL) + (reservationID IS NOT NULL) + (partyID IS NOT NULL) = 1),
  CHECK ((endedAt IS NULL) = (endedByName IS NULL)),
  CHECK ((erasedAt IS NULL) = (kind IS NOT NULL)),
  CHECK ((erasedAt IS NULL) = ((allergen IS NULL) <> (words IS NULL))),
  CHECK (erasedAt IS NULL OR seat IS NULL)
) STRICT;

CREATE INDEX guestNeedByParty ON guestNeed (partyID) WHERE partyID IS NOT NULL;

CREATE INDEX guestNeedByReservation ON guestNeed (reservationID)
  WHERE reservationID IS NOT NULL;

CREATE INDEX guestNeedByTicket ON guestNeed (ticketID) WHERE ticketID IS NOT NULL;

CREATE INDEX guestNeedKept ON guestNeed (notedAt) WHERE erasedAt IS NULL;

CREATE TRIGGER guestNeedRevisionBegins BEFORE INSERT ON guestNeed WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER guestNeedRevisionCounts BEFORE UPDATE ON guestNeed
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE guestPast (
  memberID TEXT PRIMARY KEY REFERENCES member (id),
  visits INTEGER NOT NULL CHECK (visits > 0),
  eaten INTEGER NOT NULL CHECK (eaten >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE guestRequest (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('ticket', 'reservation')),
  channel TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('accepted', 'refused')),
  -- What the guest was given: the queue number.
  number TEXT,
  partySize INTEGER NOT NULL,
  guestName TEXT,
  -- When the guests are to come, of a reservation.
  forWhen INTEGER,
  reasonEnglish TEXT,
  reasonChinese TEXT,
  answeredAt INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((reasonEnglish IS NULL) = (reasonChinese IS NULL)),
  CHECK (stage = 'accepted' OR reasonEnglish IS NOT NULL)
) STRICT;

CREATE INDEX guestRequestByTime ON guestRequest (answeredAt);

CREATE TRIGGER guestRequestRevisionBegins BEFORE INSERT ON guestRequest WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER guestRequestRevisionCounts BEFORE UPDATE ON guestRequest
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE houseAccount (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  contact TEXT,
  -- For invoices.
  taxNumber TEXT,
  -- The most that may be owed; null for any amount.
  limitMinor INTEGER CHECK (limitMinor >= 0),
  -- Who may sign; none for anybody.
  signers TEXT NOT NULL CHECK (json_valid(signers)),
  openedAt INTEGER NOT NULL,
  openedByName TEXT NOT NULL,
  suspendedAt INTEGER,
  suspendedByName TEXT,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
) STRICT;

CREATE TRIGGER houseAccountBegins AFTER INSERT ON houseAccount
BEGIN INSERT INTO houseAccountBalance VALUES (NEW.id, 0); END;

CREATE TRIGGER houseAccountIsNeverDeleted BEFORE DELETE ON houseAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER houseAccountRevisionBegins BEFORE INSERT ON houseAccount
WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER houseAccountRevisionCounts BEFORE UPDATE ON houseAccount
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER houseAccountStands BEFORE UPDATE OF id, code, openedAt, openedByName
ON houseAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TABLE houseAccountBalance (
  accountID TEXT PRIMARY KEY REFERENCES houseAccount (id),
  -- Negative: what the house owes.
  owedMinor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER houseAccountBalanceIsNeverDeleted BEFORE DELETE ON houseAccountBalance
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TABLE houseAccountEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES houseAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled', 'paidOut')),
  -- Negative for what is not owed any more.
  amountMinor INTEGER NOT NULL CHECK ((amountMinor > 0) = (kind IN ('charged', 'paidOut'))
    AND amountMinor <> 0),
  paymentID TEXT UNIQUE REFERENCES payment (id),
  moneyID TEXT UNIQUE REFERENCES accountMoney (id),
  ofID TEXT REFERENCES houseAccountEntry (id),
  signer TEXT,
  -- Who let it exceed the limit.
  authoriserName TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK ((paymentID IS NOT NULL) = (kind IN ('charged', 'returned'))),
  CHECK ((moneyID IS NOT NULL) = (kind IN ('settled', 'paidOut'))),
  CHECK ((ofID IS NOT NULL) = (kind = 'returned')),
  CHECK ((signer IS NOT NULL) = (kind = 'charged')),
  CHECK (authoriserName IS NULL OR kind IN ('charged', 'paidOut'))
) STRICT;

CREATE INDEX houseAccountEntryByAccount ON houseAccountEntry (accountID, at);

CREATE INDEX houseAccountEntryByOther ON houseAccountEntry (ofID) WHERE ofID IS NOT NULL;

CREATE TRIGGER houseAccountEntryIsNeverDeleted BEFORE DELETE ON houseAccountEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER houseAccountEntryIsOfItsMoney BEFORE INSERT ON houseAccountEntry
WHEN NOT CASE
  WHEN NEW.kind IN ('settled', 'paidOut') THEN EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
      AND kind = CASE NEW.kind WHEN 'settled' THEN 'settlement' ELSE 'creditOut' END
      AND amountMinor + NEW.amountMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'houseAccount'
      AND stage = 'captured' AND amountMinor = NEW.amountMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;

CREATE TRIGGER houseAccountEntryStands BEFORE UPDATE ON houseAccountEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER houseAccountIsSummed AFTER INSERT ON houseAccountEntry
BEGIN
  UPDATE houseAccountBalance SET owedMinor = owedMinor + NEW.amountMinor
  WHERE accountID = NEW.accountID;
END;

CREATE TRIGGER houseAccountWithinItsLimit BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'charged' AND NEW.authoriserName IS NULL AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID)
  > (SELECT limitMinor FROM houseAccount WHERE id = NEW.accountID)
BEGIN SELECT RAISE(ABORT, 'foh:house-account-limit'); END;

CREATE TRIGGER noChargeOfSuspendedHouseAccount BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'charged'
  AND (SELECT suspendedAt FROM houseAccount WHERE id = NEW.accountID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;

CREATE TRIGGER noMoreBackThanCharged BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM houseAccountEntry charged
  WHERE charged.id = NEW.ofID AND charged.kind = 'charged'
    AND charged.accountID = NEW.accountID
    AND charged.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
    AND charged.amountMinor + NEW.amountMinor + (
      SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry back
      WHERE back.ofID = charged.id) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;

CREATE TRIGGER noMorePaidOutThanTheHouseOwes BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'paidOut' AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID) > 0
BEGIN SELECT RAISE(ABORT, 'foh:house-account-paid-out-too-much'); END;

CREATE TRIGGER noMoreSettledThanOwed BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'settled' AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID) < 0
  AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
BEGIN SELECT RAISE(ABORT, 'foh:house-account-settled-too-much'); END;

CREATE TABLE importedBooking (
  -- SHA-256, because the other program may have put a guest's name into it.
  uidHash TEXT PRIMARY KEY CHECK (length(uidHash) = 64),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  -- SHA-256 of what the file said last: the same again changes nothing that was changed here since.
  rowHash TEXT NOT NULL CHECK (length(rowHash) = 64)
) STRICT, WITHOUT ROWID;

CREATE INDEX importedBookingOf ON importedBooking (reservationID);

CREATE TABLE importedCheck (
  source TEXT NOT NULL,
  sourceCheckID TEXT NOT NULL,
  checkID TEXT NOT NULL UNIQUE REFERENCES guestCheck (id),
  PRIMARY KEY (source, sourceCheckID)
) STRICT, WITHOUT ROWID;

CREATE TABLE intake (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
  pausedUntil INTEGER,
  businessDay TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'paused') OR pausedUntil IS NULL)
) STRICT;

CREATE TRIGGER intakeRevisionBegins BEFORE INSERT ON intake WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER intakeRevisionCounts BEFORE UPDATE ON intake
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

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

CREATE INDEX invoiceByCheck ON invoiceRequest (checkID);

CREATE INDEX invoiceByTime ON invoiceRequest (requestedAt) WHERE taxNumber IS NOT NULL;

CREATE INDEX invoiceOfMember ON invoiceRequest (memberID) WHERE memberID IS NOT NULL;

CREATE UNIQUE INDEX oneInvoiceOfACheck ON invoiceRequest (checkID) WHERE stage <> 'voided';

CREATE TRIGGER invoiceIsNeverDeleted BEFORE DELETE ON invoiceRequest
BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;

CREATE TRIGGER invoiceOfAPaidCheck BEFORE INSERT ON invoiceRequest
WHEN NEW.stage <> 'requested' OR NOT EXISTS (SELECT 1 FROM guestCheck
  WHERE id = NEW.checkID AND stage = 'closed' AND refundsCheckID IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;

CREATE TRIGGER issuedInvoiceStands BEFORE UPDATE ON invoiceRequest
WHEN NEW.id <> OLD.id OR NEW.checkID <> OLD.checkID
  OR (OLD.stage = 'voided' AND NEW.stage <> 'voided')
  OR (OLD.stage = 'sent' AND NEW.stage = 'requested')
  OR (OLD.stage <> 'requested' AND (NEW.payer, NEW.kind, NEW.taxNumber, NEW.amountMinor,
    NEW.invoiceNumber) IS NOT (OLD.payer, OLD.kind, OLD.taxNumber, OLD.amountMinor,
    OLD.invoiceNumber))
  OR (OLD.stage <> 'requested' AND OLD.payer = 'company' AND NEW.title <> OLD.title)
BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;

CREATE TABLE kitchenItem (
  lineID TEXT PRIMARY KEY REFERENCES orderLine (id),
  stationCode TEXT NOT NULL REFERENCES station (code),
  queuedAt INTEGER NOT NULL,
  bumpedAt INTEGER,
  bumpedByName TEXT,
  -- Pieces taken back by returns; all of them leave the kitchen's screen.
  returnedQuantity INTEGER NOT NULL DEFAULT 0 CHECK (returnedQuantity >= 0),
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((bumpedAt IS NULL) = (bumpedByName IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX kitchenItemBumped ON kitchenItem (bumpedAt) WHERE bumpedAt IS NOT NULL;

CREATE INDEX kitchenItemOpen ON kitchenItem (queuedAt) WHERE bumpedAt IS NULL;

CREATE TRIGGER kitchenItemRevisionBegins BEFORE INSERT ON kitchenItem WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER kitchenItemRevisionCounts BEFORE UPDATE ON kitchenItem
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER shareIsNotMade BEFORE INSERT ON kitchenItem
WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TABLE linePortions (
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  dishID TEXT NOT NULL REFERENCES dish (id),
  halves INTEGER NOT NULL CHECK (halves > 0),
  -- What was taken before the dish was counted last is nothing to that count.
  takenAt INTEGER NOT NULL,
  PRIMARY KEY (lineID, dishID)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER shareTakesNoPortions BEFORE INSERT ON linePortions
WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TABLE member (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  phone TEXT UNIQUE,
  phoneLastFour TEXT AS (substr(phone, -4)) STORED,
  level TEXT NOT NULL,
  -- `gregorian 02-29 march1`, `lunar 04-30 leap second`: in its own calendar, never converted.
  birthday TEXT CHECK (birthday GLOB 'gregorian [01][0-9]-[0-3][0-9]*'
    OR birthday GLOB 'lunar [01][0-9]-[0-3][0-9]*'),
  note TEXT,
  enrolledAt INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
, keyVersion INTEGER NOT NULL DEFAULT 0, erasedAt INTEGER, toErase INTEGER NOT NULL DEFAULT 0
  CHECK (toErase IN (0, 1) AND (toErase = 0 OR erasedAt IS NOT NULL)), formOfAddress TEXT) STRICT;

CREATE INDEX memberByKeyVersion ON member (keyVersion);

CREATE INDEX memberByLastFour ON member (phoneLastFour);

CREATE INDEX memberToErase ON member (id) WHERE toErase = 1;

CREATE TRIGGER memberRevisionBegins BEFORE INSERT ON member WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER memberRevisionCounts BEFORE UPDATE ON member
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE memberAlias (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE memberConsent (
  memberID TEXT NOT NULL REFERENCES member (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('health', 'children', 'messages')),
  way TEXT NOT NULL CHECK (way IN ('spoken', 'written', 'app')),
  givenAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  withdrawnAt INTEGER CHECK (withdrawnAt >= givenAt),
  withdrawnByName TEXT,
  PRIMARY KEY (memberID, purpose, givenAt),
  CHECK ((withdrawnAt IS NULL) = (withdrawnByName IS NULL))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX oneConsentOfAPurpose ON memberConsent (memberID, purpose)
  WHERE withdrawnAt IS NULL;

CREATE TABLE memberFact (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  kind TEXT NOT NULL CHECK (json_valid(kind)),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  endedAt INTEGER,
  endedByName TEXT,
  CHECK ((endedAt IS NULL) = (endedByName IS NULL))
) STRICT;

CREATE INDEX memberFactByMember ON memberFact (memberID);

CREATE TABLE memberPair (
  -- The lesser id first.
  firstID TEXT NOT NULL REFERENCES member (id),
  secondID TEXT NOT NULL REFERENCES member (id),
  reason TEXT NOT NULL CHECK (reason IN ('phone', 'birthday')),
  foundAt INTEGER NOT NULL,
  -- Since somebody said that they are two.
  settledAt INTEGER,
  settledByName TEXT,
  PRIMARY KEY (firstID, secondID),
  CHECK (firstID < secondID),
  CHECK ((settledAt IS NULL) = (settledByName IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX memberPairOpen ON memberPair (foundAt) WHERE settledAt IS NULL;

CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;

CREATE INDEX memberSearchKeyByMember ON memberSearchKey (memberID);

CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT REFERENCES guestCheck (id), UNIQUE (checkID, memberID)
) STRICT;

CREATE INDEX memberVisitByMember ON memberVisit (memberID, day);

CREATE TABLE menuState (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  -- Headquarters' menu that holds; null while the one from the setup does.
  version INTEGER,
  appliedAt INTEGER,
  -- The menu that waits for its hour.
  plannedVersion INTEGER,
  plannedText TEXT,
  plannedFrom INTEGER,
  -- The last menu that was refused.
  refusedVersion INTEGER,
  refusedAt INTEGER,
  refusedProblems TEXT CHECK (refusedProblems IS NULL OR json_valid(refusedProblems)),
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((plannedVersion IS NULL) = (plannedText IS NULL)),
  CHECK ((plannedVersion IS NULL) = (plannedFrom IS NULL)),
  CHECK ((refusedVersion IS NULL) = (refusedProblems IS NULL))
) STRICT;

CREATE TRIGGER menuStateRevisionBegins BEFORE INSERT ON menuState WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER menuStateRevisionCounts BEFORE UPDATE ON menuState
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE news (
  id TEXT PRIMARY KEY,
  titleEnglish TEXT NOT NULL,
  titleChinese TEXT NOT NULL,
  bodyEnglish TEXT NOT NULL,
  bodyChinese TEXT NOT NULL,
  showFrom INTEGER NOT NULL,
  showUntil INTEGER NOT NULL,
  CHECK (showUntil > showFrom)
) STRICT;

CREATE INDEX newsByTime ON news (showUntil);

CREATE TABLE orderLine (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  position INTEGER NOT NULL,
  dishID TEXT REFERENCES dish (id),
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('normal', 'gift', 'perHead', 'returned')),
  stage TEXT NOT NULL CHECK (stage IN ('draft', 'held', 'sent', 'voided')),
  portion TEXT NOT NULL CHECK (portion IN ('full', 'half')),
  quantity INTEGER NOT NULL CHECK (quantity <> 0),
  grams INTEGER CHECK (grams > 0),
  priceGrams INTEGER CHECK (priceGrams > 0),
  unitPriceMinor INTEGER NOT NULL CHECK (unitPriceMinor >= 0),
  -- Written when the check closes: what the line came to after every step of the bill.
  netMinor INTEGER,
  taxCode TEXT NOT NULL,
  broths TEXT NOT NULL CHECK (json_valid(broths)),
  note TEXT,
  seat INTEGER CHECK (seat > 0),
  returnsLineID TEXT REFERENCES orderLine (id),
  made INTEGER CHECK (made IN (0, 1)),
  reason TEXT,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  addedAt INTEGER NOT NULL,
  sentAt INTEGER,
  rushedAt INTEGER,
  -- What the line took from a counted dish.
  suggestionID TEXT, voidedAt INTEGER, voidedByName TEXT, voidReason TEXT, givenAt INTEGER, givenByName TEXT, partOfLineID TEXT REFERENCES orderLine (id), partsGiven INTEGER NOT NULL DEFAULT 0
  CHECK (partsGiven >= 0), modifiers TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(modifiers)), course INTEGER CHECK (course BETWEEN 1 AND 9), problemBasisPoints INTEGER
  CHECK (problemBasisPoints IS NULL
    OR (problemBasisPoints BETWEEN 1 AND 10000 AND reason IS NOT NULL)), setLineID TEXT REFERENCES orderLine (id)
  CHECK (setLineID IS NULL OR (setLineID <> id AND dishID IS NOT NULL)), sharedOfLineID TEXT REFERENCES orderLine (id)
  CHECK (sharedOfLineID IS NULL OR (sharedOfLineID <> id AND dishID IS NULL)), sharePortions INTEGER CHECK (sharePortions > 0), shareOfPortions INTEGER
  CHECK ((shareOfPortions IS NULL) = (sharePortions IS NULL)
    AND (shareOfPortions IS NULL OR shareOfPortions > sharePortions)), shareMinor INTEGER
  CHECK ((shareMinor IS NULL) = (sharePortions IS NULL)
    AND (shareMinor IS NULL OR shareMinor >= 0)
    AND (sharedOfLineID IS NULL OR shareMinor IS NOT NULL)),
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;

CREATE INDEX orderLineByPart ON orderLine (partOfLineID) WHERE partOfLineID IS NOT NULL;

CREATE INDEX orderLineByReturned ON orderLine (returnsLineID) WHERE returnsLineID IS NOT NULL;

CREATE INDEX orderLineBySet ON orderLine (setLineID) WHERE setLineID IS NOT NULL;

CREATE INDEX orderLineByShared ON orderLine (sharedOfLineID) WHERE sharedOfLineID IS NOT NULL;

CREATE TRIGGER accountCheckHoldsNoLines BEFORE INSERT ON orderLine
WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER closedLineKeepsItsProblem BEFORE UPDATE OF problemBasisPoints ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER closedLineStands BEFORE UPDATE OF 
  netMinor, reason, made, authorName, authoriserName, addedAt, sentAt, position ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER depositCheckHoldsNoLines BEFORE INSERT ON orderLine
WHEN EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER lineBeginsWithoutNet BEFORE INSERT ON orderLine WHEN NEW.netMinor IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-net-too-early'); END;

CREATE TRIGGER lineIsNeverDeleted BEFORE DELETE ON orderLine
BEGIN SELECT RAISE(ABORT, 'foh:line-deleted'); END;

CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage AND NOT (
  (SELECT stage FROM guestCheck WHERE id = NEW.checkID) = 'open'
  AND CASE WHEN OLD.sharedOfLineID IS NULL THEN
    OLD.stage = 'voided' AND NEW.stage IN ('draft', 'held')
  ELSE
    OLD.stage = 'sent' AND NEW.stage = 'voided'
  END)
BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;

CREATE TRIGGER lineIsOnlyGivenAway BEFORE UPDATE OF kind ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.kind <> OLD.kind AND (
  NEW.kind <> 'gift' OR OLD.kind NOT IN ('normal', 'perHead') OR OLD.stage = 'voided'
  OR (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;

CREATE TRIGGER lineKeepsHowItIsWanted BEFORE UPDATE OF modifiers, course ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND (NEW.modifiers IS NOT OLD.modifiers
  OR (NEW.course IS NOT OLD.course AND NEW.checkID = OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;

CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
  checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
  unitPriceMinor, taxCode, returnsLineID, partOfLineID, partsGiven
ON orderLine WHEN OLD.stage IN ('sent', 'voided') AND NOT (
  OLD.stage = 'sent' AND NEW.quantity > 0
  AND (NEW.dishID, NEW.nameEnglish, NEW.nameChinese, NEW.portion, NEW.grams,
    NEW.priceGrams, NEW.unitPriceMinor, NEW.taxCode, NEW.returnsLineID, NEW.partOfLineID)
  IS (OLD.dishID, OLD.nameEnglish, OLD.nameChinese, OLD.portion, OLD.grams,
    OLD.priceGrams, OLD.unitPriceMinor, OLD.taxCode, OLD.returnsLineID, OLD.partOfLineID)
  AND CASE WHEN NEW.checkID = OLD.checkID THEN
    NEW.quantity + NEW.partsGiven = OLD.quantity + OLD.partsGiven
    AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity + part.partsGiven), 0)
      FROM orderLine AS part
      WHERE part.partOfLineID = OLD.id AND part.stage = 'sent'
        AND part.dishID IS OLD.dishID AND part.unitPriceMinor = OLD.unitPriceMinor)
  ELSE
    (NEW.quantity, NEW.partsGiven) IS (OLD.quantity, OLD.partsGiven)
    AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = OLD.id)
  END
  AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;

CREATE TRIGGER lineMovesBetweenOpenChecks BEFORE UPDATE OF checkID ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
  OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER lineOnlyOnOpenCheck BEFORE INSERT ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER noLineMovesToADeposit BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.checkID <> OLD.checkID
  AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID IN (NEW.checkID, OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;

CREATE TRIGGER noLineMovesToARefund BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.checkID <> OLD.checkID AND EXISTS (SELECT 1 FROM guestCheck
  WHERE id IN (NEW.checkID, OLD.checkID) AND refundsCheckID IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TRIGGER noLineMovesToAnAccount BEFORE UPDATE OF checkID ON orderLine
WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER notMoreReturnedThanSent BEFORE INSERT ON orderLine
WHEN NEW.returnsLineID IS NOT NULL AND (
  NEW.stage <> 'sent'
  OR (SELECT stage FROM orderLine WHERE id = NEW.returnsLineID) <> 'sent'
  OR (SELECT checkID FROM orderLine WHERE id = NEW.returnsLineID) <> NEW.checkID
  OR (SELECT quantity FROM orderLine WHERE id = NEW.returnsLineID) + NEW.quantity + (
    SELECT coalesce(sum(quantity), 0) FROM orderLine
    WHERE returnsLineID = NEW.returnsLineID) < 0)
BEGIN SELECT RAISE(ABORT, 'foh:returned-too-many'); END;

CREATE TRIGGER refundHoldsWhatGoesBack BEFORE INSERT ON orderLine
WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
  AND (NEW.kind <> 'returned' OR NEW.stage <> 'sent' OR NEW.quantity >= 0
    OR NEW.dishID IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TRIGGER setDishBelongsToItsSet BEFORE INSERT ON orderLine
WHEN NEW.setLineID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM orderLine AS meal
  WHERE meal.id = NEW.setLineID AND meal.checkID = NEW.checkID AND meal.setLineID IS NULL
    AND meal.kind <> 'returned' AND meal.position < NEW.position)
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;

CREATE TRIGGER setDishIsSentAfterItsSet BEFORE UPDATE OF stage ON orderLine
WHEN NEW.stage = 'sent' AND NEW.setLineID IS NOT NULL
  AND (SELECT stage FROM orderLine WHERE id = NEW.setLineID) <> 'sent'
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;

CREATE TRIGGER setDishMovesAfterItsSet BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.setLineID IS NOT NULL
  AND NEW.checkID <> (SELECT checkID FROM orderLine WHERE id = NEW.setLineID)
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;

CREATE TRIGGER setDishStaysInItsSet BEFORE UPDATE OF setLineID ON orderLine
WHEN NEW.setLineID IS NOT OLD.setLineID
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;

CREATE TRIGGER setIsVoidedAfterItsDishes BEFORE UPDATE OF stage ON orderLine
WHEN NEW.stage = 'voided' AND EXISTS (
  SELECT 1 FROM orderLine AS part WHERE part.setLineID = NEW.id AND part.stage <> 'voided')
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;

CREATE TRIGGER shareIsOfALineThatWasSent BEFORE INSERT ON orderLine
WHEN (NEW.shareMinor IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL) AND NOT EXISTS (
  SELECT 1 FROM orderLine AS whole JOIN guestCheck ON guestCheck.id = whole.checkID
  WHERE whole.id = NEW.sharedOfLineID AND whole.checkID <> NEW.checkID
    AND whole.stage = 'sent' AND whole.kind = 'normal' AND whole.shareMinor IS NULL
    AND whole.sharedOfLineID IS NULL AND whole.setLineID IS NULL
    AND whole.problemBasisPoints IS NULL
    AND (whole.portion, whole.quantity, whole.grams, whole.priceGrams,
      whole.unitPriceMinor, whole.taxCode)
    IS (NEW.portion, NEW.quantity, NEW.grams, NEW.priceGrams, NEW.unitPriceMinor,
      NEW.taxCode)
    AND NEW.stage = 'sent' AND NEW.kind = 'normal' AND NEW.setLineID IS NULL
    AND NEW.problemBasisPoints IS NULL AND guestCheck.stage = 'open'
    AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = whole.id)
    AND NOT EXISTS (SELECT 1 FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'
        AND share.checkID = NEW.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TRIGGER shareStandsWithTheOthers BEFORE UPDATE OF stage ON orderLine
WHEN OLD.sharedOfLineID IS NOT NULL AND NEW.stage <> OLD.stage AND EXISTS (
  SELECT 1 FROM orderLine AS other JOIN guestCheck ON guestCheck.id = other.checkID
  WHERE (other.id = OLD.sharedOfLineID
      OR (other.sharedOfLineID = OLD.sharedOfLineID AND other.stage = 'sent'
        AND other.checkID <> OLD.checkID))
    AND guestCheck.stage <> 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TRIGGER sharedLineIsNotReturned BEFORE INSERT ON orderLine
WHEN NEW.returnsLineID IS NOT NULL
  AND (SELECT shareMinor FROM orderLine WHERE id = NEW.returnsLineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TRIGGER sharedLineStands BEFORE UPDATE OF
  checkID, quantity, kind, problemBasisPoints ON orderLine
WHEN OLD.shareMinor IS NOT NULL
  AND (NEW.checkID, NEW.quantity, NEW.kind, NEW.problemBasisPoints)
    IS NOT (OLD.checkID, OLD.quantity, OLD.kind, OLD.problemBasisPoints)
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TRIGGER sharesAddUp BEFORE UPDATE OF
  sharedOfLineID, sharePortions, shareOfPortions, shareMinor ON orderLine
WHEN (NEW.sharedOfLineID, NEW.sharePortions, NEW.shareOfPortions, NEW.shareMinor)
  IS NOT (OLD.sharedOfLineID, OLD.sharePortions, OLD.shareOfPortions, OLD.shareMinor)
  AND (OLD.sharedOfLineID IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL
    OR OLD.stage <> 'sent' OR (OLD.shareMinor IS NULL) = (NEW.shareMinor IS NULL)
    OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
    OR EXISTS (SELECT 1 FROM orderLine AS share
      WHERE NEW.shareMinor IS NULL AND share.sharedOfLineID = OLD.id
        AND share.stage = 'sent')
    OR (NEW.shareMinor IS NOT NULL AND (
      SELECT coalesce(sum(share.sharePortions), 0) FROM orderLine AS share
      WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
      <> NEW.shareOfPortions - NEW.sharePortions)
    OR (NEW.shareMinor IS NOT NULL AND NEW.shareMinor + (
      SELECT coalesce(sum(share.shareMinor), 0) FROM orderLine AS share
      WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
      <> OLD.quantity * CASE WHEN OLD.grams IS NULL THEN OLD.unitPriceMinor
        ELSE (2 * OLD.grams * OLD.unitPriceMinor + OLD.priceGrams) / (2 * OLD.priceGrams)
        END))
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;

CREATE TABLE outboxAttempt (
  sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence) ON DELETE CASCADE,
  attempts INTEGER NOT NULL CHECK (attempts > 0),
  lastError TEXT NOT NULL,
  triedAt INTEGER NOT NULL
) STRICT;

CREATE TABLE outboxEvent (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  type TEXT NOT NULL,
  aggregate TEXT NOT NULL,
  aggregateID TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  businessDay TEXT NOT NULL,
  at INTEGER NOT NULL,
  payload BLOB NOT NULL,
  previousHash BLOB NOT NULL,
  hash BLOB NOT NULL UNIQUE,
  acknowledgedAt INTEGER,
  UNIQUE (aggregate, aggregateID, revision)
) STRICT;

CREATE INDEX outboxEventWaiting ON outboxEvent (sequence, at) WHERE acknowledgedAt IS NULL;

CREATE TRIGGER eventBeginsWaiting BEFORE INSERT ON outboxEvent
WHEN NEW.acknowledgedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:event-begun-arrived'); END;

CREATE TRIGGER eventFollowsTheLast BEFORE INSERT ON outboxEvent
WHEN EXISTS (SELECT 1 FROM outboxEvent) AND (NEW.sequence, NEW.previousHash) IS NOT (
  SELECT sequence + 1, hash FROM outboxEvent ORDER BY sequence DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'foh:event-chain-broken'); END;

CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE OF
  sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload,
  previousHash, hash ON outboxEvent
BEGIN SELECT RAISE(ABORT, 'foh:event-changed'); END;

CREATE TRIGGER eventIsNotDeletedBeforeItArrived BEFORE DELETE ON outboxEvent
WHEN OLD.acknowledgedAt IS NULL
BEGIN SELECT RAISE(ABORT, 'foh:event-not-arrived'); END;

CREATE TRIGGER eventsArriveInOrder BEFORE UPDATE OF acknowledgedAt ON outboxEvent
WHEN NEW.acknowledgedAt IS NOT NULL AND EXISTS (
  SELECT 1 FROM outboxEvent WHERE acknowledgedAt IS NULL AND sequence < NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'foh:event-out-of-order'); END;

CREATE TRIGGER newestEventIsKept BEFORE DELETE ON outboxEvent
WHEN OLD.sequence = (SELECT max(sequence) FROM outboxEvent)
BEGIN SELECT RAISE(ABORT, 'foh:newest-event-deleted'); END;

CREATE TRIGGER oldestEventGoesFirst BEFORE DELETE ON outboxEvent
WHEN OLD.sequence <> (SELECT min(sequence) FROM outboxEvent)
BEGIN SELECT RAISE(ABORT, 'foh:older-event-stays'); END;

CREATE TABLE outboxHold (
  sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence),
  reason TEXT NOT NULL,
  author TEXT,
  heldAt INTEGER NOT NULL
) STRICT;

CREATE TABLE party (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  guestName TEXT,
  ticketID TEXT UNIQUE REFERENCES ticket (id),
  reservationID TEXT UNIQUE REFERENCES reservation (id),
  memberID TEXT REFERENCES member (id),
  stage TEXT NOT NULL CHECK (stage IN ('seated', 'ordered', 'billAsked', 'paid', 'left')),
  note TEXT,
  seatedAt INTEGER NOT NULL,
  leftAt INTEGER,
  revision INTEGER NOT NULL DEFAULT 0, undoneAt INTEGER
  CHECK (undoneAt IS NULL OR stage = 'left'), controlPercent INTEGER CHECK (controlPercent BETWEEN 1 AND 50), isControl INTEGER
  CHECK ((isControl IS NULL) = (controlPercent IS NULL) AND isControl IN (0, 1)), platesLearnedAt INTEGER,
  CHECK ((stage = 'left') = (leftAt IS NOT NULL))
) STRICT;

CREATE INDEX partyByDay ON party (businessDay);

CREATE INDEX partyByStage ON party (stage) WHERE stage <> 'left';

CREATE TRIGGER partyBegins BEFORE INSERT ON party WHEN NEW.stage <> 'seated'
BEGIN SELECT RAISE(ABORT, 'foh:party-begun-late'); END;

CREATE TRIGGER partyRevisionBegins BEFORE INSERT ON party WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER partyRevisionCounts BEFORE UPDATE ON party
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE partyGuest (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  ticketID TEXT REFERENCES ticket (id),
  reservationID TEXT REFERENCES reservation (id),
  partyID TEXT REFERENCES party (id),
  memberID TEXT NOT NULL REFERENCES member (id),
  seat INTEGER CHECK (seat BETWEEN 1 AND 99),
  addedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  removedAt INTEGER,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((ticketID IS NOT NULL) + (reservationID IS NOT NULL) + (partyID IS NOT NULL) = 1)
) STRICT;

CREATE INDEX partyGuestByMember ON partyGuest (memberID);

CREATE UNIQUE INDEX partyGuestByParty ON partyGuest (partyID, memberID)
  WHERE partyID IS NOT NULL AND removedAt IS NULL;

CREATE UNIQUE INDEX partyGuestByReservation ON partyGuest (reservationID, memberID)
  WHERE reservationID IS NOT NULL AND removedAt IS NULL;

CREATE UNIQUE INDEX partyGuestByTicket ON partyGuest (ticketID, memberID)
  WHERE ticketID IS NOT NULL AND removedAt IS NULL;

CREATE TRIGGER partyGuestRevisionBegins BEFORE INSERT ON partyGuest WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER partyGuestRevisionCounts BEFORE UPDATE ON partyGuest
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;

CREATE UNIQUE INDEX onePartyPerTable ON partyTable (tableID)
  WHERE untilAt IS NULL AND shared = 0;

CREATE INDEX partyTableByParty ON partyTable (partyID);

CREATE INDEX partyTableByTable ON partyTable (tableID) WHERE untilAt IS NULL;

CREATE UNIQUE INDEX tableOncePerParty ON partyTable (partyID, tableID) WHERE untilAt IS NULL;

CREATE TRIGGER partyTableStands BEFORE UPDATE ON partyTable
WHEN NEW.partyID <> OLD.partyID OR NEW.tableID <> OLD.tableID OR NEW.fromAt <> OLD.fromAt
  OR OLD.untilAt IS NOT NULL OR NEW.shared < OLD.shared
BEGIN SELECT RAISE(ABORT, 'foh:table-time-changed'); END;

CREATE TRIGGER tableOnlyForGuestsWhoSit BEFORE INSERT ON partyTable
WHEN EXISTS (SELECT 1 FROM counterSale WHERE partyID = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;

CREATE TRIGGER tableReadyBeforeSeating BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL
  AND (SELECT condition FROM diningTable WHERE id = NEW.tableID) <> 'ready'
BEGIN SELECT RAISE(ABORT, 'foh:table-not-ready'); END;

CREATE TRIGGER tableSharedOnlyByConsent BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL AND EXISTS (
  SELECT 1 FROM partyTable WHERE tableID = NEW.tableID AND untilAt IS NULL
    AND (shared = 0 OR NEW.shared = 0))
BEGIN SELECT RAISE(ABORT, 'foh:table-taken'); END;

CREATE TABLE payment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  businessDay TEXT NOT NULL,
  tender TEXT NOT NULL CHECK (tender IN
    ('cash', 'card', 'wallet', 'storedValue', 'voucher', 'houseAccount',
    'deposit', 'comp')) CHECK (tender <> 'comp' OR reason IS NOT NULL),
  amountMinor INTEGER NOT NULL,
  tenderedMinor INTEGER,
  stage TEXT NOT NULL CHECK (stage IN
    ('created', 'sent', 'pending', 'captured', 'declined', 'reversing', 'reversed')),
  reference TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL, givesBackID TEXT REFERENCES payment (id)
  CHECK (givesBackID IS NULL OR amountMinor < 0), reason TEXT
  CHECK (reason IS NOT NULL OR givesBackID IS NULL), authoriserName TEXT, shiftID TEXT REFERENCES shift (id)
  CHECK (shiftID IS NULL OR tender = 'cash'), tipMinor INTEGER NOT NULL DEFAULT 0
  CHECK (tipMinor = 0 OR (tender IN ('cash', 'card', 'wallet')
    AND (tipMinor > 0) = (amountMinor > 0)))
  CHECK (tenderedMinor IS NULL OR tenderedMinor >= amountMinor + tipMinor), tipForName TEXT CHECK (tipForName IS NULL OR tipMinor <> 0), foreignCurrency TEXT
  CHECK (foreignCurrency IS NULL OR (tender = 'cash' AND length(foreignCurrency) = 3)), foreignMinor INTEGER
  CHECK ((foreignMinor IS NULL) = (foreignCurrency IS NULL)
    AND (foreignMinor IS NULL
      OR (foreignMinor <> 0 AND (foreignMinor > 0) = (amountMinor > 0)))), foreignRateBillionths INTEGER
  CHECK ((foreignRateBillionths IS NULL) = (foreignCurrency IS NULL)
    AND (foreignRateBillionths IS NULL OR foreignRateBillionths > 0)), foreignValueMinor INTEGER
  CHECK ((foreignValueMinor IS NULL) = (foreignCurrency IS NULL)
    AND (foreignValueMinor IS NULL OR CASE WHEN amountMinor > 0
      THEN foreignValueMinor IS tenderedMinor
      ELSE foreignValueMinor <= 0 END)),
  CHECK (amountMinor <> 0 OR stage = 'declined'),
  CHECK (tenderedMinor IS NULL OR (tender = 'cash' AND tenderedMinor >= amountMinor))
) STRICT;

CREATE INDEX paymentByCheck ON payment (checkID);

CREATE INDEX paymentByDay ON payment (businessDay);

CREATE INDEX paymentByGivenBack ON payment (givesBackID) WHERE givesBackID IS NOT NULL;

CREATE INDEX paymentByShift ON payment (shiftID) WHERE shiftID IS NOT NULL;

CREATE INDEX paymentByTime ON payment (at);

CREATE TRIGGER cashOnlyInOpenShift BEFORE INSERT ON payment
WHEN NEW.shiftID IS NOT NULL
  AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment taken LEFT JOIN (
    SELECT givesBackID AS ofID, sum(amountMinor) AS amountMinor, sum(tipMinor) AS tipMinor,
      sum(foreignMinor) AS foreignMinor
    FROM payment WHERE givesBackID = NEW.givesBackID
      AND stage IN ('created', 'sent', 'pending', 'captured')) back ON back.ofID = taken.id
  WHERE taken.id = NEW.givesBackID
    AND (taken.checkID IN (NEW.checkID,
        (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
      OR EXISTS (SELECT 1 FROM depositCheck later
        JOIN depositCheck first ON first.depositID = later.depositID AND first.kind = 'held'
        WHERE later.checkID = NEW.checkID AND later.kind = 'held'
          AND first.checkID = taken.checkID))
    AND taken.tender = NEW.tender AND taken.stage = 'captured'
    AND taken.amountMinor + NEW.amountMinor + coalesce(back.amountMinor, 0) >= 0
    AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0)
      + coalesce((SELECT slipTip.tipMinor FROM slipTip
        WHERE slipTip.paymentID = taken.id AND NOT slipTip.isVoid), 0) >= 0
    AND (NEW.foreignCurrency IS NULL OR (
      (taken.foreignCurrency, taken.foreignRateBillionths)
        IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
      AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;

CREATE TRIGGER noMoreOfADepositThanIsHeld BEFORE INSERT ON payment
WHEN NEW.amountMinor < 0
  AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
  AND NEW.amountMinor + (
    SELECT coalesce(sum(payment.amountMinor), 0) FROM depositCheck own
    JOIN depositCheck other ON other.depositID = own.depositID AND other.kind = 'held'
    JOIN payment ON payment.checkID = other.checkID
    WHERE own.checkID = NEW.checkID AND (payment.stage = 'captured'
      OR payment.amountMinor < 0 AND payment.stage IN ('created', 'sent', 'pending'))) < 0
BEGIN SELECT RAISE(ABORT, 'foh:deposit-overdrawn'); END;

CREATE TRIGGER paymentBegins BEFORE INSERT ON payment
WHEN NEW.stage IN ('reversing', 'reversed')
BEGIN SELECT RAISE(ABORT, 'foh:payment-begun-late'); END;

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

CREATE TRIGGER paymentIsNeverDeleted BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-deleted'); END;

CREATE TRIGGER paymentIsSentByItsNumber BEFORE UPDATE OF stage ON payment
WHEN NEW.stage = 'sent' AND OLD.stage = 'created'
  AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = NEW.id)
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-number'); END;

CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
  checkID, businessDay, tender, amountMinor, tenderedMinor, givesBackID, reason,
  authoriserName, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths,
  foreignValueMinor ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;

CREATE TRIGGER paymentKeepsItsShift BEFORE UPDATE OF shiftID ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;

CREATE TRIGGER paymentOnTheDayOfItsCheck BEFORE INSERT ON payment
WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:payment-on-other-day'); END;

CREATE TRIGGER paymentOnlyOnOpenCheck BEFORE INSERT ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NULL
  AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
  AND NOT (NEW.tender = 'storedValue' AND EXISTS (
    SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID AND kind = 'topUpBack'
      AND amountMinor = NEW.amountMinor))
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TABLE paymentWithoutAccount (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER paymentWithoutAccountBegins BEFORE INSERT ON paymentWithoutAccount
WHEN NOT EXISTS (
  SELECT 1 FROM payment WHERE id = NEW.paymentID
    AND tender IN ('storedValue', 'houseAccount')
    AND (EXISTS (SELECT 1 FROM importedCheck WHERE importedCheck.checkID = payment.checkID)
      OR EXISTS (SELECT 1 FROM paymentWithoutAccount AS taken
        WHERE taken.paymentID = payment.givesBackID)))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;

CREATE TRIGGER paymentWithoutAccountIsNeverDeleted BEFORE DELETE ON paymentWithoutAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER paymentWithoutAccountStands BEFORE UPDATE ON paymentWithoutAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TABLE pointsEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  lotID TEXT NOT NULL REFERENCES pointsLot (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('earned', 'redeemed', 'returned', 'reversed', 'expired', 'elsewhere')),
  points INTEGER NOT NULL,
  -- Of what was to be taken back, how many were used by then.
  missing INTEGER NOT NULL DEFAULT 0,
  -- What a point took off the bill.
  valueMinor INTEGER CHECK (valueMinor > 0),
  checkID TEXT REFERENCES guestCheck (id),
  -- What it gives back or takes back.
  ofID TEXT REFERENCES pointsEntry (id),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK (CASE kind WHEN 'earned' THEN points > 0 WHEN 'returned' THEN points > 0
    WHEN 'redeemed' THEN points < 0 WHEN 'expired' THEN points < 0
    WHEN 'reversed' THEN points <= 0 AND points < missing ELSE points <> 0 END),
  CHECK (missing >= 0 AND (missing = 0 OR kind = 'reversed')),
  CHECK ((valueMinor IS NOT NULL) = (kind IN ('redeemed', 'returned'))),
  CHECK ((ofID IS NOT NULL) = (kind IN ('returned', 'reversed'))),
  CHECK ((checkID IS NULL) = (kind IN ('expired', 'elsewhere')))
) STRICT;

CREATE INDEX pointsEntryByCheck ON pointsEntry (checkID) WHERE checkID IS NOT NULL;

CREATE INDEX pointsEntryByLot ON pointsEntry (lotID);

CREATE INDEX pointsEntryByOther ON pointsEntry (ofID) WHERE ofID IS NOT NULL;

CREATE TRIGGER noMorePointsBackThanUsed BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM pointsEntry used WHERE used.id = NEW.ofID AND used.kind = 'redeemed'
    AND used.lotID = NEW.lotID AND used.checkID = NEW.checkID
    AND used.valueMinor = NEW.valueMinor
    AND used.points + NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry back
      WHERE back.ofID = used.id) <= 0)
BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;

CREATE TRIGGER noMorePointsTakenBackThanEarned BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'reversed' AND NOT EXISTS (
  SELECT 1 FROM pointsEntry earned WHERE earned.id = NEW.ofID AND earned.kind = 'earned'
    AND earned.checkID = NEW.checkID
    AND earned.points + NEW.points - NEW.missing + (
      SELECT coalesce(sum(points - missing), 0) FROM pointsEntry back
      WHERE back.ofID = earned.id) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;

CREATE TRIGGER noPointsBelowZero BEFORE INSERT ON pointsEntry
WHEN NEW.points < 0 AND NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry
  WHERE lotID = NEW.lotID) < 0
BEGIN SELECT RAISE(ABORT, 'foh:points-overdrawn'); END;

CREATE TRIGGER pointsEarnedOnce BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'earned' AND ((SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
  OR 0 < (SELECT coalesce(sum(points - missing), 0) FROM pointsEntry
    WHERE checkID = NEW.checkID AND kind IN ('earned', 'reversed')))
BEGIN SELECT RAISE(ABORT, 'foh:points-earned-twice'); END;

CREATE TRIGGER pointsEntryIsNeverDeleted BEFORE DELETE ON pointsEntry
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;

CREATE TRIGGER pointsEntryStands BEFORE UPDATE ON pointsEntry
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;

CREATE TRIGGER pointsUsedInTime BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'redeemed' AND (SELECT expiresOn FROM pointsLot WHERE id = NEW.lotID)
  < (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:points-expired'); END;

CREATE TRIGGER pointsUsedOnOpenCheck BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'redeemed'
  AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TABLE pointsGuest (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  memberID TEXT NOT NULL REFERENCES member (id),
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER closedPointsGuestStands BEFORE UPDATE ON pointsGuest
WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER pointsGuestIsNeverDeleted BEFORE DELETE ON pointsGuest
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER pointsGuestOnOpenCheck BEFORE INSERT ON pointsGuest
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;

CREATE TABLE pointsLot (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  earnedOn TEXT NOT NULL,
  -- The last business day on which they may be used; null for ever.
  expiresOn TEXT CHECK (expiresOn >= earnedOn)
) STRICT;

CREATE INDEX pointsLotByMember ON pointsLot (memberID);

CREATE TRIGGER pointsLotIsNeverDeleted BEFORE DELETE ON pointsLot
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;

CREATE TRIGGER pointsLotStands BEFORE UPDATE ON pointsLot
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;

CREATE TABLE preorderedDish (
  requestID TEXT NOT NULL REFERENCES guestRequest (id),
  position INTEGER NOT NULL,
  dishID TEXT NOT NULL REFERENCES dish (id),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
  PRIMARY KEY (requestID, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE preparationTask (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  what TEXT NOT NULL,
  dueAt INTEGER NOT NULL,
  doneAt INTEGER,
  doneByName TEXT, roleCode TEXT REFERENCES role (code), staffID TEXT REFERENCES staff (id)
  CHECK (staffID IS NULL OR roleCode IS NULL), takenOffAt INTEGER,
  CHECK ((doneAt IS NULL) = (doneByName IS NULL))
) STRICT;

CREATE INDEX preparationTaskByReservation ON preparationTask (reservationID);

CREATE TABLE printJob (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  printerCode TEXT NOT NULL REFERENCES printer (code),
  -- The printer to try now: the fallback after a failure.
  tryOn TEXT NOT NULL REFERENCES printer (code),
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  createdAt INTEGER NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('pending', 'printing', 'printed', 'failed')),
  leaseOwner TEXT,
  leaseUntil INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  lastError TEXT,
  -- Whether a try may have left paper although it did not end well.
  mayBeOut INTEGER NOT NULL DEFAULT 0 CHECK (mayBeOut IN (0, 1)),
  -- Not before this instant, after a failure.
  notBefore INTEGER,
  -- When somebody has seen that it failed, or came out elsewhere.
  noticedAt INTEGER,
  printedAt INTEGER,
  printedOn TEXT,
  CHECK ((stage = 'printed') = (printedAt IS NOT NULL)),
  CHECK ((stage = 'printing') = (leaseOwner IS NOT NULL)),
  CHECK ((leaseOwner IS NULL) = (leaseUntil IS NULL))
) STRICT;

CREATE INDEX printJobElsewhere ON printJob (printedAt)
  WHERE stage = 'printed' AND printedOn <> printerCode AND noticedAt IS NULL;

CREATE INDEX printJobNotOut ON printJob (createdAt, lastError, noticedAt)
  WHERE stage <> 'printed';

CREATE INDEX printJobPrinting ON printJob (tryOn) WHERE stage = 'printing';

CREATE INDEX printJobQueue ON printJob (tryOn, createdAt)
  WHERE stage IN ('pending', 'printing');

CREATE TABLE printer (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tcp', 'device', 'file')),
  target TEXT NOT NULL,
  columns INTEGER NOT NULL CHECK (columns BETWEEN 24 AND 96),
  encoding TEXT NOT NULL CHECK (encoding IN ('gb18030', 'utf8')),
  fallbackCode TEXT REFERENCES printer (code) DEFERRABLE INITIALLY DEFERRED
, retiredAt INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE receiptCode (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 20)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER receiptCodeIsNeverDeleted BEFORE DELETE ON receiptCode
BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;

CREATE TRIGGER receiptCodeOfAPaidCheck BEFORE INSERT ON receiptCode
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;

CREATE TRIGGER receiptCodeStands BEFORE UPDATE ON receiptCode
BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;

CREATE TABLE reconciliation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  gatewayCode TEXT NOT NULL,
  -- Business days, both of them too.
  firstDay TEXT NOT NULL,
  lastDay TEXT NOT NULL CHECK (lastDay >= firstDay),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- The names of the statement's files, one a line.
  files TEXT NOT NULL,
  storeCharges INTEGER NOT NULL,
  storeTakenMinor INTEGER NOT NULL,
  storeRefunds INTEGER NOT NULL,
  storeGivenBackMinor INTEGER NOT NULL,
  statementCharges INTEGER NOT NULL,
  statementTakenMinor INTEGER NOT NULL,
  statementRefunds INTEGER NOT NULL,
  statementGivenBackMinor INTEGER NOT NULL,
  feeMinor INTEGER NOT NULL,
  netMinor INTEGER NOT NULL,
  rowsOfOtherDays INTEGER NOT NULL,
  rowsOfOtherStores INTEGER NOT NULL,
  differences INTEGER NOT NULL CHECK (differences >= 0)
) STRICT;

CREATE INDEX reconciliationByDay ON reconciliation (firstDay, lastDay);

CREATE TRIGGER reconciliationIsNeverDeleted BEFORE DELETE ON reconciliation
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TRIGGER reconciliationStands BEFORE UPDATE ON reconciliation
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TABLE reconciliationItem (
  reconciliationID TEXT NOT NULL REFERENCES reconciliation (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  finding TEXT NOT NULL CHECK (finding IN ('missingThere', 'missingHere', 'otherAmount',
    'otherState', 'doubled', 'waiting', 'notCovered')),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund')),
  orderNumber TEXT NOT NULL,
  refundNumber TEXT NOT NULL,
  transactionNumber TEXT NOT NULL,
  paymentID TEXT REFERENCES payment (id),
  checkNumber INTEGER,
  checkDay TEXT,
  stage TEXT,
  state TEXT CHECK (state IN ('done', 'waiting', 'failed')),
  storeMinor INTEGER,
  statementMinor INTEGER,
  -- Where the statement has it, one place a line.
  places TEXT NOT NULL,
  PRIMARY KEY (reconciliationID, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reconciliationItemCounted BEFORE INSERT ON reconciliationItem
WHEN NEW.position >= (SELECT differences FROM reconciliation WHERE id = NEW.reconciliationID)
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TRIGGER reconciliationItemIsNeverDeleted BEFORE DELETE ON reconciliationItem
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TRIGGER reconciliationItemStands BEFORE UPDATE ON reconciliationItem
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;

CREATE TABLE refundLine (
  lineID TEXT PRIMARY KEY REFERENCES orderLine (id),
  ofLineID TEXT NOT NULL REFERENCES orderLine (id),
  -- After every step of the bill on which it was paid, tax and all.
  amountMinor INTEGER NOT NULL CHECK (amountMinor >= 0)
) STRICT, WITHOUT ROWID;

CREATE INDEX refundLineByRefunded ON refundLine (ofLineID);

CREATE TRIGGER noMoreRefundedThanPaid BEFORE INSERT ON refundLine
WHEN NOT EXISTS (
  SELECT 1 FROM orderLine back JOIN guestCheck refund ON refund.id = back.checkID
  JOIN orderLine paid ON paid.id = NEW.ofLineID AND paid.checkID = refund.refundsCheckID
  WHERE back.id = NEW.lineID AND refund.stage = 'open'
    AND paid.stage = 'sent' AND paid.kind <> 'returned'
    AND NEW.amountMinor + (SELECT coalesce(sum(amountMinor), 0) FROM refundLine earlier
      WHERE earlier.ofLineID = paid.id) <= paid.netMinor
    AND 0 <= paid.quantity + back.quantity
      + (SELECT coalesce(sum(quantity), 0) FROM orderLine r WHERE r.returnsLineID = paid.id)
      + (SELECT coalesce(sum(o.quantity), 0) FROM refundLine earlier
        JOIN orderLine o ON o.id = earlier.lineID WHERE earlier.ofLineID = paid.id))
BEGIN SELECT RAISE(ABORT, 'foh:refunded-too-much'); END;

CREATE TRIGGER refundLineIsNeverDeleted BEFORE DELETE ON refundLine
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TRIGGER refundLineStands BEFORE UPDATE ON refundLine
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;

CREATE TABLE replacedRow (
  checkID TEXT NOT NULL,
  closing INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  reasonEnglish TEXT NOT NULL,
  reasonChinese TEXT NOT NULL,
  authorName TEXT,
  authoriserName TEXT,
  shares TEXT CHECK (shares IS NULL OR json_valid(shares)),
  PRIMARY KEY (checkID, closing, position),
  FOREIGN KEY (checkID, closing) REFERENCES checkReopening (checkID, closing)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER replacedRowIsAsItWas BEFORE INSERT ON replacedRow
WHEN NOT EXISTS (SELECT 1 FROM checkRow
  WHERE checkID = NEW.checkID AND position = NEW.position AND kind = NEW.kind
    AND amountMinor = NEW.amountMinor)
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER replacedRowIsNeverDeleted BEFORE DELETE ON replacedRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TRIGGER replacedRowStands BEFORE UPDATE ON replacedRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;

CREATE TABLE reservation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  at INTEGER NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  guestName TEXT NOT NULL,
  phone TEXT,
  memberID TEXT REFERENCES member (id),
  note TEXT,
  stage TEXT NOT NULL CHECK (stage IN
    ('requested', 'confirmed', 'arrived', 'seated', 'completed', 'noShow', 'cancelled')),
  createdAt INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX reservationByDay ON reservation (businessDay, at);

CREATE INDEX reservationNoShowOfMember ON reservation (memberID)
  WHERE stage = 'noShow' AND memberID IS NOT NULL;

CREATE INDEX reservationNoShowOfPhone ON reservation (phone)
  WHERE stage = 'noShow' AND phone IS NOT NULL;

CREATE TRIGGER askedBookingWaitsForItsAnswer BEFORE UPDATE OF stage ON reservation
WHEN NEW.stage <> OLD.stage AND EXISTS (SELECT 1 FROM askedBooking
  WHERE reservationID = NEW.id AND answeredAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:booking-not-answered'); END;

CREATE TRIGGER bookingBegins BEFORE INSERT ON reservation
WHEN NEW.stage NOT IN ('requested', 'confirmed')
BEGIN SELECT RAISE(ABORT, 'foh:booking-begun-late'); END;

CREATE TRIGGER reservationRevisionBegins BEFORE INSERT ON reservation WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER reservationRevisionCounts BEFORE UPDATE ON reservation
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER resourcePromisedReopened BEFORE UPDATE OF stage ON reservation
WHEN NEW.stage IN ('requested', 'confirmed', 'arrived', 'seated')
  AND OLD.stage NOT IN ('requested', 'confirmed', 'arrived', 'seated') AND EXISTS (
  SELECT 1 FROM reservationResource own
  JOIN (
    SELECT own.resourceCode AS code, own.fromAt AS moment FROM reservationResource own
    WHERE own.reservationID = NEW.id
    UNION SELECT o.resourceCode, o.fromAt FROM reservationResource own
    JOIN reservationResource o ON o.resourceCode = own.resourceCode
      AND o.reservationID <> own.reservationID AND o.untilAt > own.fromAt
      AND o.fromAt > own.fromAt AND o.fromAt < own.untilAt
    WHERE own.reservationID = NEW.id) ON code = own.resourceCode
  WHERE own.reservationID = NEW.id AND own.amount + coalesce((
      SELECT sum(o.amount) FROM reservationResource o
      JOIN reservation r ON r.id = o.reservationID
        AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      WHERE o.resourceCode = own.resourceCode AND o.reservationID <> NEW.id
        AND o.fromAt <= moment AND o.untilAt > moment), 0)
    > coalesce((
      SELECT json_extract(value, '$.count')
      FROM json_each((SELECT settings FROM store), '$.resources')
      WHERE json_extract(value, '$.code') = own.resourceCode), 0))
BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;

CREATE TRIGGER tablePromisedOnceReopened BEFORE UPDATE OF stage ON reservation
WHEN NEW.stage IN ('requested', 'confirmed', 'arrived')
  AND OLD.stage NOT IN ('requested', 'confirmed', 'arrived') AND EXISTS (
  SELECT 1 FROM reservationTable own
  JOIN reservationTable t ON t.tableID = own.tableID
    AND t.reservationID <> own.reservationID
    AND t.fromAt < own.untilAt AND t.untilAt > own.fromAt
  JOIN reservation r ON r.id = t.reservationID
  WHERE own.reservationID = NEW.id AND r.stage IN ('requested', 'confirmed', 'arrived'))
BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;

CREATE TABLE reservationResource (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  resourceCode TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- Its place among what the booking has.
  position INTEGER NOT NULL,
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, resourceCode),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;

CREATE INDEX reservationResourceByCode ON reservationResource (resourceCode, untilAt);

CREATE TRIGGER resourcePromiseStands BEFORE UPDATE ON reservationResource
BEGIN SELECT RAISE(ABORT, 'foh:resource-promise-changed'); END;

CREATE TRIGGER resourcePromised BEFORE INSERT ON reservationResource
WHEN EXISTS (
  SELECT 1 FROM (
    SELECT NEW.fromAt AS moment UNION
    SELECT o.fromAt FROM reservationResource o
    WHERE o.resourceCode = NEW.resourceCode AND o.untilAt > NEW.fromAt
      AND o.fromAt > NEW.fromAt AND o.fromAt < NEW.untilAt AND o.reservationID <> NEW.reservationID)
  WHERE NEW.amount + coalesce((
      SELECT sum(o.amount) FROM reservationResource o
      JOIN reservation r ON r.id = o.reservationID
        AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      WHERE o.resourceCode = NEW.resourceCode AND o.reservationID <> NEW.reservationID
        AND o.fromAt <= moment AND o.untilAt > moment), 0)
    > coalesce((
      SELECT json_extract(value, '$.count')
      FROM json_each((SELECT settings FROM store), '$.resources')
      WHERE json_extract(value, '$.code') = NEW.resourceCode), 0))
BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;

CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;

CREATE INDEX reservationTableByTable ON reservationTable (tableID, fromAt);

CREATE TRIGGER tablePromisedOnce BEFORE INSERT ON reservationTable
WHEN EXISTS (
  SELECT 1 FROM reservationTable t JOIN reservation r ON r.id = t.reservationID
  WHERE t.tableID = NEW.tableID AND t.reservationID <> NEW.reservationID
    AND t.fromAt < NEW.untilAt AND t.untilAt > NEW.fromAt
    AND r.stage IN ('requested', 'confirmed', 'arrived'))
BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;

CREATE TRIGGER tablePromisedOnceMoved BEFORE UPDATE ON reservationTable
WHEN EXISTS (
  SELECT 1 FROM reservationTable t JOIN reservation r ON r.id = t.reservationID
  WHERE t.tableID = NEW.tableID AND t.reservationID <> NEW.reservationID
    AND t.reservationID <> OLD.reservationID
    AND t.fromAt < NEW.untilAt AND t.untilAt > NEW.fromAt
    AND r.stage IN ('requested', 'confirmed', 'arrived'))
BEGIN SELECT RAISE(ABORT, 'foh:table-promised'); END;

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

CREATE TABLE role (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition))
, retiredAt INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE room (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  position INTEGER NOT NULL
, retiredAt INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE screenValue (
  area TEXT NOT NULL,
  key TEXT NOT NULL,
  field TEXT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (area, key, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE seriesBooking (
  reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
  -- The booking that was made first.
  seriesID TEXT NOT NULL REFERENCES reservation (id),
  -- The business day for which it was made, wherever it was moved since.
  onDay TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX seriesBookingBySeries ON seriesBooking (seriesID);

CREATE TABLE shift (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  -- The terminal's name.
  drawer TEXT NOT NULL CHECK (drawer <> ''),
  cashierID TEXT NOT NULL REFERENCES staff (id),
  cashierName TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('open', 'locked')),
  openedAt INTEGER NOT NULL,
  lockedAt INTEGER,
  lockedByName TEXT,
  handedOverTo TEXT,
  floatMinor INTEGER NOT NULL CHECK (floatMinor >= 0),
  -- Written when it is locked, and kept for ever.
  countedMinor INTEGER CHECK (countedMinor >= 0),
  expectedMinor INTEGER,
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, number),
  CHECK ((stage = 'locked') = (lockedAt IS NOT NULL)),
  CHECK ((stage = 'locked') = (lockedByName IS NOT NULL)),
  CHECK ((stage = 'locked') = (countedMinor IS NOT NULL)),
  CHECK ((stage = 'locked') = (expectedMinor IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX oneOpenShiftOfADrawer ON shift (drawer) WHERE stage = 'open';

CREATE TRIGGER lockedShiftStands BEFORE UPDATE OF
  stage, lockedAt, lockedByName, handedOverTo, countedMinor, expectedMinor ON shift
WHEN OLD.stage = 'locked'
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER shiftBeginsOpen BEFORE INSERT ON shift WHEN NEW.stage <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-begun-locked'); END;

CREATE TRIGGER shiftIsNeverDeleted BEFORE DELETE ON shift
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER shiftLocksCounted BEFORE UPDATE OF stage ON shift
WHEN NEW.stage = 'locked' AND OLD.stage = 'open' AND (
  NEW.countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'count')
  OR NEW.floatMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'float')
  OR NEW.expectedMinor <> NEW.floatMinor
    + (SELECT coalesce(sum(amountMinor + tipMinor - coalesce(foreignValueMinor, 0)), 0)
      FROM payment WHERE shiftID = NEW.id AND stage = 'captured')
    + (SELECT coalesce(sum(amountMinor), 0) FROM accountMoney WHERE shiftID = NEW.id)
    + (SELECT coalesce(sum(CASE kind WHEN 'paidIn' THEN amountMinor ELSE -amountMinor END), 0)
      FROM cashMove WHERE shiftID = NEW.id)
  OR EXISTS (
    SELECT currency FROM foreignCount WHERE shiftID = NEW.id
    UNION SELECT foreignCurrency FROM payment
      WHERE shiftID = NEW.id AND stage = 'captured' AND foreignCurrency IS NOT NULL
    EXCEPT SELECT currency FROM shiftForeign WHERE shiftID = NEW.id)
  OR EXISTS (SELECT 1 FROM shiftForeign WHERE shiftID = NEW.id AND (
    countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM foreignCount
      WHERE shiftID = NEW.id AND currency = shiftForeign.currency)
    OR expectedMinor <> (SELECT coalesce(sum(foreignMinor), 0) FROM payment
      WHERE shiftID = NEW.id AND stage = 'captured'
        AND foreignCurrency = shiftForeign.currency))))
BEGIN SELECT RAISE(ABORT, 'foh:shift-not-counted'); END;

CREATE TRIGGER shiftRevisionBegins BEFORE INSERT ON shift WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER shiftRevisionCounts BEFORE UPDATE ON shift
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER shiftStands BEFORE UPDATE OF
  id, businessDay, number, drawer, cashierID, cashierName, openedAt, floatMinor ON shift
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TABLE shiftForeign (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  expectedMinor INTEGER NOT NULL,
  countedMinor INTEGER NOT NULL CHECK (countedMinor >= 0),
  PRIMARY KEY (shiftID, currency)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER shiftForeignIsNeverDeleted BEFORE DELETE ON shiftForeign
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER shiftForeignOnlyInOpenShift BEFORE INSERT ON shiftForeign
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;

CREATE TRIGGER shiftForeignStands BEFORE UPDATE ON shiftForeign
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TABLE slipTip (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  tipMinor INTEGER NOT NULL CHECK (tipMinor > 0),
  -- Whose it is; null for everybody together.
  forName TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL
, isVoid INTEGER NOT NULL DEFAULT 0 CHECK (isVoid IN (0, 1))) STRICT, WITHOUT ROWID;

CREATE TRIGGER slipTipIsNeverDeleted BEFORE DELETE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;

CREATE TRIGGER slipTipOfACardSlip BEFORE INSERT ON slipTip
WHEN NOT EXISTS (
  SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'card' AND stage = 'captured'
    AND givesBackID IS NULL AND tipMinor = 0 AND amountMinor >= NEW.tipMinor
    AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = payment.businessDay))
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;

CREATE TRIGGER slipTipStands BEFORE UPDATE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;

CREATE TABLE staff (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  roleCode TEXT NOT NULL REFERENCES role (code),
  language TEXT NOT NULL,
  pinSalt BLOB NOT NULL,
  pinHash BLOB NOT NULL,
  pinRounds INTEGER NOT NULL CHECK (pinRounds > 0),
  failedAttempts INTEGER NOT NULL DEFAULT 0,
  lockedUntil INTEGER
, retiredAt INTEGER) STRICT;

CREATE TABLE station (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  printerCode TEXT REFERENCES printer (code),
  position INTEGER NOT NULL
, retiredAt INTEGER) STRICT, WITHOUT ROWID;

CREATE TABLE store (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  id TEXT NOT NULL CHECK (length(id) = 36),
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  timeZone TEXT NOT NULL,
  rolloverHour INTEGER NOT NULL CHECK (rolloverHour BETWEEN 0 AND 23),
  currencyCode TEXT NOT NULL CHECK (length(currencyCode) = 3),
  currencyMinorDigits INTEGER NOT NULL CHECK (currencyMinorDigits BETWEEN 0 AND 4),
  settings TEXT NOT NULL CHECK (json_valid(settings)),
  createdAt INTEGER NOT NULL
, code TEXT, revision INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TRIGGER storeRevisionBegins BEFORE INSERT ON store WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER storeRevisionCounts BEFORE UPDATE ON store
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE storedValueAccount (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- With its check digit.
  number TEXT NOT NULL UNIQUE CHECK (length(number) = 9 AND number NOT GLOB '*[^0-9]*'),
  -- Null: of whoever has the card.
  memberID TEXT REFERENCES member (id),
  openedAt INTEGER NOT NULL,
  openedByName TEXT NOT NULL,
  suspendedAt INTEGER,
  suspendedByName TEXT,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
) STRICT;

CREATE INDEX storedValueAccountByMember ON storedValueAccount (memberID)
  WHERE memberID IS NOT NULL;

CREATE TRIGGER storedValueAccountIsNeverDeleted BEFORE DELETE ON storedValueAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER storedValueAccountRevisionBegins BEFORE INSERT ON storedValueAccount
WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER storedValueAccountRevisionCounts BEFORE UPDATE ON storedValueAccount
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER storedValueAccountStands BEFORE UPDATE OF
  id, number, openedAt, openedByName ON storedValueAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER storedValueBegins AFTER INSERT ON storedValueAccount
BEGIN INSERT INTO storedValueBalance VALUES (NEW.id, 0, 0, NEW.openedAt); END;

CREATE TABLE storedValueBalance (
  accountID TEXT PRIMARY KEY REFERENCES storedValueAccount (id),
  principalMinor INTEGER NOT NULL,
  bonusMinor INTEGER NOT NULL,
  -- When something came or went last; of an account without an entry, when it was opened.
  usedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX storedValueBalanceByUse ON storedValueBalance (usedAt DESC, accountID);

CREATE TRIGGER storedValueBalanceIsNeverDeleted BEFORE DELETE ON storedValueBalance
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TABLE storedValueEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES storedValueAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut', 'takenBack')),
  principalMinor INTEGER NOT NULL,
  bonusMinor INTEGER NOT NULL,
  -- Of the bill that was paid, or of what it gave back.
  paymentID TEXT UNIQUE REFERENCES payment (id),
  -- Without a bill.
  moneyID TEXT UNIQUE REFERENCES accountMoney (id),
  -- What it gives back.
  ofID TEXT REFERENCES storedValueEntry (id),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK (CASE kind
    WHEN 'toppedUp' THEN principalMinor > 0 AND bonusMinor >= 0
    WHEN 'cashedOut' THEN principalMinor < 0 AND bonusMinor <= 0
    WHEN 'takenBack' THEN principalMinor < 0 AND bonusMinor <= 0
    WHEN 'spent' THEN principalMinor <= 0 AND bonusMinor <= 0
      AND principalMinor + bonusMinor < 0
    ELSE principalMinor >= 0 AND bonusMinor >= 0 AND principalMinor + bonusMinor > 0 END),
  CHECK ((paymentID IS NOT NULL) = (kind IN ('spent', 'returned'))),
  CHECK ((moneyID IS NOT NULL) = (kind IN ('toppedUp', 'cashedOut', 'takenBack'))),
  CHECK ((ofID IS NOT NULL) = (kind IN ('returned', 'takenBack')))
) STRICT;

CREATE INDEX storedValueEntryByAccount ON storedValueEntry (accountID, at);

CREATE INDEX storedValueEntryByOther ON storedValueEntry (ofID) WHERE ofID IS NOT NULL;

CREATE UNIQUE INDEX topUpTakenBackOnce ON storedValueEntry (ofID) WHERE kind = 'takenBack';

CREATE TRIGGER noMoreStoredValueBackThanTaken BEFORE INSERT ON storedValueEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM storedValueEntry taken
  WHERE taken.id = NEW.ofID AND taken.kind = 'spent' AND taken.accountID = NEW.accountID
    AND taken.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
    AND taken.principalMinor + NEW.principalMinor + (
      SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry back
      WHERE back.ofID = taken.id) <= 0
    AND taken.bonusMinor + NEW.bonusMinor + (
      SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry back
      WHERE back.ofID = taken.id) <= 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;

CREATE TRIGGER noStoredValueBelowZero BEFORE INSERT ON storedValueEntry
WHEN (NEW.principalMinor < 0 AND NEW.principalMinor + (
    SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry
    WHERE accountID = NEW.accountID) < 0)
  OR (NEW.bonusMinor < 0 AND NEW.bonusMinor + (
    SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry
    WHERE accountID = NEW.accountID) < 0)
BEGIN SELECT RAISE(ABORT, 'foh:stored-value-overdrawn'); END;

CREATE TRIGGER noUseOfSuspendedStoredValue BEFORE INSERT ON storedValueEntry
WHEN NEW.kind IN ('toppedUp', 'spent')
  AND (SELECT suspendedAt FROM storedValueAccount WHERE id = NEW.accountID) IS NOT NULL
  AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;

CREATE TRIGGER storedValueEntryIsNeverDeleted BEFORE DELETE ON storedValueEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER storedValueEntryStands BEFORE UPDATE ON storedValueEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;

CREATE TRIGGER storedValueIsOfItsMoney BEFORE INSERT ON storedValueEntry
WHEN NOT CASE
  WHEN NEW.kind IN ('spent', 'returned') THEN EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'storedValue'
      AND stage = 'captured'
      AND amountMinor + NEW.principalMinor + NEW.bonusMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
      AND kind = CASE NEW.kind WHEN 'toppedUp' THEN 'topUp'
        WHEN 'takenBack' THEN 'topUpBack' ELSE 'cashOut' END
      AND amountMinor = NEW.principalMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;

CREATE TRIGGER storedValueIsSummed AFTER INSERT ON storedValueEntry
BEGIN
  UPDATE storedValueBalance SET principalMinor = principalMinor + NEW.principalMinor,
    bonusMinor = bonusMinor + NEW.bonusMinor, usedAt = max(usedAt, NEW.at)
  WHERE accountID = NEW.accountID;
END;

CREATE TRIGGER topUpTakenBackWhole BEFORE INSERT ON storedValueEntry
WHEN NEW.kind = 'takenBack' AND NOT EXISTS (
  SELECT 1 FROM storedValueEntry sold
  WHERE sold.id = NEW.ofID AND sold.kind = 'toppedUp' AND sold.accountID = NEW.accountID
    AND sold.principalMinor + NEW.principalMinor = 0
    AND sold.bonusMinor + NEW.bonusMinor = 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;

CREATE TABLE suggestionShown (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  partyID TEXT NOT NULL REFERENCES party (id),
  dishID TEXT NOT NULL REFERENCES dish (id),
  reason TEXT NOT NULL,
  shownAt INTEGER NOT NULL,
  takenAt INTEGER,
  UNIQUE (partyID, dishID)
) STRICT;

CREATE TABLE tasteLesson (
  number INTEGER PRIMARY KEY,
  checkID TEXT REFERENCES guestCheck (id),
  memberID TEXT REFERENCES member (id),
  day TEXT NOT NULL,
  hour INTEGER CHECK (hour BETWEEN 0 AND 23),
  -- Codes, each once.
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  -- A further check of a table whose visit is noted already.
  isMore INTEGER NOT NULL DEFAULT 0 CHECK (isMore IN (0, 1)),
  -- Only what the member had, what the house sells too, or how to rank besides.
  teaches TEXT NOT NULL CHECK (teaches IN ('past', 'counts', 'ranking')),
  CHECK (teaches <> 'past' OR memberID IS NOT NULL)
) STRICT;

CREATE INDEX tasteLessonByMember ON tasteLesson (memberID) WHERE memberID IS NOT NULL;

CREATE TABLE tasteRow (
  number INTEGER PRIMARY KEY,
  word TEXT NOT NULL,
  known BLOB,
  sums BLOB,
  solved BLOB,
  -- The versions at which each was changed, and the last of them.
  knownAt INTEGER NOT NULL DEFAULT 0,
  sumsAt INTEGER NOT NULL DEFAULT 0,
  solvedAt INTEGER NOT NULL DEFAULT 0,
  changedAt INTEGER NOT NULL
) STRICT;

CREATE INDEX tasteRowByChange ON tasteRow (changedAt);

CREATE TABLE tasteState (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  -- How the rows are to be read; 0 where nothing was learned yet.
  format INTEGER NOT NULL,
  -- Counts how often all of it was forgotten to be learned anew.
  epoch INTEGER NOT NULL,
  -- Counts how often something was learned.
  version INTEGER NOT NULL,
  -- The last lesson that was learned.
  through INTEGER NOT NULL
) STRICT;

CREATE TABLE ticket (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  band TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  guestName TEXT,
  phone TEXT,
  memberID TEXT REFERENCES member (id),
  note TEXT,
  stage TEXT NOT NULL CHECK (stage IN
    ('waiting', 'called', 'seated', 'missed', 'expired', 'cancelled')),
  rank INTEGER NOT NULL,
  issuedAt INTEGER NOT NULL,
  callCount INTEGER NOT NULL DEFAULT 0 CHECK (callCount >= 0),
  lastCalledAt INTEGER,
  missCount INTEGER NOT NULL DEFAULT 0 CHECK (missCount >= 0),
  reservationID TEXT UNIQUE REFERENCES reservation (id),
  revision INTEGER NOT NULL DEFAULT 0, toldP50 REAL CHECK (toldP50 >= 0), toldP90 REAL
  CHECK ((toldP90 IS NULL) = (toldP50 IS NULL) AND (toldP90 IS NULL OR toldP90 >= toldP50)), rawP50 REAL
  CHECK ((rawP50 IS NULL) = (toldP50 IS NULL) AND (rawP50 IS NULL OR rawP50 >= 0)), rawP90 REAL
  CHECK ((rawP90 IS NULL) = (toldP50 IS NULL) AND (rawP90 IS NULL OR rawP90 >= rawP50)), foundTable INTEGER NOT NULL DEFAULT 0
  CHECK (foundTable IN (0, 1)), waitEndedAt INTEGER,
  UNIQUE (businessDay, band, number),
  CHECK ((callCount = 0) = (lastCalledAt IS NULL))
) STRICT;

CREATE UNIQUE INDEX oneLiveTicketPerPhone ON ticket (phone)
  WHERE phone IS NOT NULL AND stage IN ('waiting', 'called', 'missed');

CREATE INDEX ticketLive ON ticket (businessDay)
  WHERE stage IN ('waiting', 'called', 'missed');

CREATE TRIGGER ticketBegins BEFORE INSERT ON ticket WHEN NEW.stage <> 'waiting'
BEGIN SELECT RAISE(ABORT, 'foh:ticket-begun-late'); END;

CREATE TRIGGER ticketRevisionBegins BEFORE INSERT ON ticket WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TRIGGER ticketRevisionCounts BEFORE UPDATE ON ticket
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;

CREATE TABLE ticketStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  ticketID TEXT NOT NULL REFERENCES ticket (id),
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  reasonEnglish TEXT,
  reasonChinese TEXT,
  CHECK ((reasonEnglish IS NULL) = (reasonChinese IS NULL))
) STRICT;

CREATE INDEX ticketStepByTicket ON ticketStep (ticketID);

CREATE TABLE tipPayout (
  moveID TEXT PRIMARY KEY REFERENCES cashMove (id),
  businessDay TEXT NOT NULL,
  -- As in the payments; null for everybody together.
  forName TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX tipPayoutByDay ON tipPayout (businessDay);

CREATE TRIGGER tipPayoutIsNeverDeleted BEFORE DELETE ON tipPayout
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER tipPayoutStands BEFORE UPDATE ON tipPayout
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;

CREATE TRIGGER tipsArePaidOutOnce BEFORE INSERT ON tipPayout
WHEN (SELECT kind FROM cashMove WHERE id = NEW.moveID) IS NOT 'paidOut'
  OR (SELECT amountMinor FROM cashMove WHERE id = NEW.moveID)
    + (SELECT coalesce(sum(amountMinor), 0) FROM tipPayout
      JOIN cashMove ON cashMove.id = moveID
      WHERE businessDay = NEW.businessDay AND forName IS NEW.forName)
    > (SELECT coalesce(sum(tipMinor), 0) FROM payment
      WHERE businessDay = NEW.businessDay AND stage = 'captured'
        AND tipForName IS NEW.forName)
    + (SELECT coalesce(sum(slipTip.tipMinor), 0) FROM slipTip
      JOIN payment ON payment.id = slipTip.paymentID
      WHERE payment.businessDay = NEW.businessDay AND slipTip.forName IS NEW.forName
        AND NOT slipTip.isVoid)
BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;

CREATE TABLE undoableStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN
    ('called', 'missed', 'restored', 'ticketCancelled', 'arrived', 'noShow',
      'bookingCancelled', 'seated', 'left', 'lineMoved')),
  -- The ticket, the reservation or the party.
  subjectID TEXT NOT NULL CHECK (length(subjectID) = 36),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- What was so before it.
  before TEXT NOT NULL CHECK (json_valid(before)),
  undoneAt INTEGER
) STRICT;

CREATE INDEX undoableStepBySubject ON undoableStep (subjectID, at);

CREATE INDEX undoableStepByTime ON undoableStep (at);

CREATE TABLE usualPlates (
  partySize INTEGER NOT NULL,
  month TEXT NOT NULL,
  category TEXT NOT NULL,
  plates INTEGER NOT NULL CHECK (plates >= 0),
  parties INTEGER NOT NULL CHECK (parties >= 0),
  PRIMARY KEY (partySize, month, category, plates)
) STRICT, WITHOUT ROWID;
