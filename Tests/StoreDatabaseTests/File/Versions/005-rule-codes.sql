PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('rule-codes');
INSERT INTO grdb_migrations (identifier) VALUES ('spine');
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
) STRICT;
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt) VALUES (1, '01a202b2-c500-7d58-bed8-c4aeb4ac8d92', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000);
CREATE TABLE room (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO room (code, nameEnglish, nameChinese, position) VALUES ('hall', 'Hall', '大厅', 0);
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
) STRICT;
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-71c1-9b23-04115378daf6', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7310-9459-c7490508e09f', 'T04', 'hall', 4, 'window', 3, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-734c-8e97-ba6863f99562', 'T03', 'hall', 4, 'window', 2, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7888-8c69-8037e85e20cc', 'T02', 'hall', 4, 'window', 1, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-78d5-a635-b807baa7190d', 'V1', 'hall', 10, NULL, 6, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7902-91e9-b61da4c0d756', 'T06', 'hall', 2, NULL, 5, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7cb9-9357-e4bae52ddbc2', 'T05', 'hall', 2, NULL, 4, 'ready', 0);
CREATE TABLE printer (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tcp', 'device', 'file')),
  target TEXT NOT NULL,
  columns INTEGER NOT NULL CHECK (columns BETWEEN 24 AND 96),
  encoding TEXT NOT NULL CHECK (encoding IN ('gb18030', 'utf8')),
  fallbackCode TEXT REFERENCES printer (code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode) VALUES ('kitchen', 'file', '/tmp/riverside/kitchen.prn', 48, 'utf8', 'till');
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode) VALUES ('till', 'file', '/tmp/riverside/till.prn', 32, 'utf8', NULL);
CREATE TABLE station (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  printerCode TEXT REFERENCES printer (code),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('bar', 'Bar', '水吧', NULL, 2);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('cold', 'Cold kitchen', '配菜间', 'kitchen', 1);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('hot', 'Hot kitchen', '热菜间', 'kitchen', 0);
CREATE TABLE role (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
INSERT INTO role (code, definition) VALUES ('cashier', '{"code":"cashier","discountLimitBasisPoints":1000,"name":{"chinese":"收银","english":"Cashier"},"permissions":["takePayment"],"roundingLimitMinorUnits":500,"workstation":"cashier"}');
INSERT INTO role (code, definition) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["kitchen","soldOut"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}');
INSERT INTO role (code, definition) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["editMember","queue","seat"],"roundingLimitMinorUnits":0,"workstation":"host"}');
INSERT INTO role (code, definition) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["editMember","takePayment","seat","soldOut","returnAfterSending","gift","order","tableOutOfOrder","manageStore","queue","revealPhone","kitchen"],"roundingLimitMinorUnits":10000,"workstation":"manager"}');
INSERT INTO role (code, definition) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["returnAfterSending","seat","order"],"roundingLimitMinorUnits":0,"workstation":"server"}');
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
) STRICT;
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7151-89ac-5965689e8626', 'chen', '陈师傅', 'cook', 'zh-Hans', X'8399A54803DFA3F61AC549FEEF4CA7C1', X'D07F61A2EA163E69C7FC9BB20F381622BEC0F1FD79CE3ECD70BFB2D6DA4FCB0C', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-75d8-9d97-04e59de31ba9', 'max', 'Max', 'manager', 'en', X'2C8BDED2BBDB92458E6265B149110E6B', X'4429CE2F695400674741D06F1EA07AD5EF821583D1B6F99D6AB7CD5F2B3D07B1', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7619-ac7d-e8e412e03753', 'anna', 'Anna', 'host', 'en', X'4625C8F0C30A0583D4C3B0F54A1736DC', X'8E32812025514CAAC5C7695F558CDA99E80E56058324AF890E67F7DDCDAE31D1', 1, 1, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-764a-86ea-08cd45b63afa', 'li', '李静', 'server', 'zh-Hans', X'53AB61AB52B1161F383AB7487F242F7F', X'110F2CD5827AEF74C11C7C1F70B69C955F7E9637E9C169A84F8089B8CA5B7DAF', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7b91-b595-fc9427a5ce6b', 'wang', '王强', 'server', 'zh-Hans', X'A5D0F9AC2591F4095844484C0AAAA54C', X'B897A37D3FDA3EC075024718FC6CB3C742BCCE497B1C5CD995376AE0DA86B37C', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7c36-a15c-f564f8b0f0b0', 'bo', 'Bo', 'cashier', 'en', X'42EEF4EF24F8F6EA5DA313F46258E4E1', X'131F4EB559EF9C86454FBBDA0C2179C680B70A802C8A4BAC7E02148BE4CA0800', 1, 0, NULL);
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
  portionsLeft INTEGER CHECK (portionsLeft >= 0),
  -- When somebody last said how many are left (null: nobody has).
  countedSince INTEGER,
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
, retiredAt INTEGER) STRICT;
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7083-9542-f60b1c4579c8', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-70ea-b739-f298fcda8472', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-712f-bd90-1a46fc4073c9', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7417-869e-75e320578a3d', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-74a8-878a-d36cf190921d', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7507-ba02-59a95e319279', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75b3-a6c2-177a8c55cdf7', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7602-af34-c2bd0d169d18', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7a90-8011-363195372e1a', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7af5-813e-c9001c63968a', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7da2-a7ad-7d616696fba0', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7de8-9b04-428abf27a9c5', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7eef-8211-cf0b4433e9e7', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
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
) STRICT;
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision) VALUES ('01a202b2-c500-7b04-9e48-ce3bd8fc3453', 'M3BD8FC3453', '王女士', '13800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7b04-9e48-ce3bd8fc3453');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7064-a847-128dad43ce79', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-769f-8c85-4b620c239d5e', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-784f-b269-c1762034dfbc', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-78c3-b57b-ff3ab303ee7f', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7a7c-8370-07dd17c72cf7', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7b7e-91c5-146ca1696f78', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21');
CREATE TABLE dayNumber (
  businessDay TEXT NOT NULL,
  series TEXT NOT NULL,
  last INTEGER NOT NULL CHECK (last > 0),
  PRIMARY KEY (businessDay, series)
) STRICT, WITHOUT ROWID;
INSERT INTO dayNumber (businessDay, series, last) VALUES ('2026-11-22', 'A', 2);
INSERT INTO dayNumber (businessDay, series, last) VALUES ('2026-11-22', 'B', 1);
INSERT INTO dayNumber (businessDay, series, last) VALUES ('2026-11-22', 'C', 1);
INSERT INTO dayNumber (businessDay, series, last) VALUES ('2026-11-22', 'check', 2);
CREATE TABLE intake (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
  pausedUntil INTEGER,
  businessDay TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'paused') OR pausedUntil IS NULL)
) STRICT;
INSERT INTO intake (singleton, state, pausedUntil, businessDay, revision) VALUES (1, 'open', NULL, '2026-11-22', 0);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-748b-a9c6-964ee1d9b723', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-748b-a9c6-964ee1d9b723', '01a202b2-c500-78d5-a635-b807baa7190d', 1795349700000, 1795356900000);
CREATE TABLE preparationTask (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  what TEXT NOT NULL,
  dueAt INTEGER NOT NULL,
  doneAt INTEGER,
  doneByName TEXT,
  CHECK ((doneAt IS NULL) = (doneByName IS NULL))
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
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, band, number),
  CHECK ((callCount = 0) = (lastCalledAt IS NULL))
) STRICT;
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-70ed-86e4-b7d00b3487b9', '2026-11-22', 'A', 1, 2, NULL, '13800138000', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7ffb-8a96-fafa85a2dba2', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7a05-9c12-c354b180ef6b', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7ccb-a524-a763de2b5198', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-79ca-9fe7-62c76bf8f780', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7104-987c-259e6cf8dd65', '01a202b2-d0b8-7ffb-8a96-fafa85a2dba2', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-706b-a65c-97b7fd0d12f7', '01a202b2-d4a0-7a05-9c12-c354b180ef6b', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-718f-8265-1766f071e995', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-72fa-9dd9-c2e570850f7a', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7e84-a6f2-bf42600c5b91', '01a202b2-d4a0-7a05-9c12-c354b180ef6b', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7564-b419-6535d136b78f', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-772f-83e6-5d6b5184cffd', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((stage = 'left') = (leftAt IS NOT NULL))
) STRICT;
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-7b8e-84db-4adb86785b1d', '2026-11-22', 2, NULL, '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', NULL, '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-7efc-b73e-4b709a183c25', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7b8e-84db-4adb86785b1d', '01a202b2-c500-71c1-9b23-04115378daf6', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7efc-b73e-4b709a183c25', '01a202b2-c500-7888-8c69-8037e85e20cc', 1795341784000, NULL, 0);
CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint')),
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
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7814-b9ea-e6ef55d46ff7', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '2026-11-22', 'complaint', '01a202b2-c500-7a7c-8370-07dd17c72cf7', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-78d9-a281-d7500195853a', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', '2026-11-22', 'allergy', '01a202b2-c500-78c3-b57b-ff3ab303ee7f', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 2);
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
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, number),
  CHECK ((stage = 'closed') = (closedAt IS NOT NULL)),
  CHECK ((stage = 'closed') = (totalMinor IS NOT NULL))
) STRICT;
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '2026-11-22', 1, '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', '2026-11-22', 2, '01a202b5-93c0-7efc-b73e-4b709a183c25', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
  portionsTaken INTEGER NOT NULL DEFAULT 0 CHECK (portionsTaken >= 0),
  suggestionID TEXT,
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-722d-93c8-9be85036b081', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 1, '01a202b2-c500-74a8-878a-d36cf190921d', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-77c0-82e1-7297d98b7d65', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 2, '01a202b2-c500-7083-9542-f60b1c4579c8', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7cdc-baba-c9482403d354', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 4, '01a202b2-c500-7083-9542-f60b1c4579c8', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-77c0-82e1-7297d98b7d65', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7f46-a2ed-47a0d2cc6295', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 3, '01a202b2-c500-7af5-813e-c9001c63968a', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-786d-97ac-25a8652bebcc', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 1, '01a202b2-c500-74a8-878a-d36cf190921d', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7b79-9c30-17dad0c15c1b', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 2, '01a202b2-c500-70ea-b739-f298fcda8472', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7d85-88ed-c945070a3e33', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 3, '01a202b2-c500-7507-ba02-59a95e319279', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7da0-9a23-082ecc88d998', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 4, '01a202b2-c500-7da2-a7ad-7d616696fba0', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
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
  removedAt INTEGER,
  CHECK ((basisPoints IS NULL) <> (amountMinor IS NULL))
) STRICT;
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-764e-abec-e030ebc48b60', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
CREATE TABLE checkRow (
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  reasonEnglish TEXT NOT NULL,
  reasonChinese TEXT NOT NULL,
  authorName TEXT,
  authoriserName TEXT,
  PRIMARY KEY (checkID, position)
) STRICT, WITHOUT ROWID;
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
CREATE TABLE payment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  businessDay TEXT NOT NULL,
  tender TEXT NOT NULL CHECK (tender IN
    ('cash', 'card', 'wallet', 'storedValue', 'voucher', 'houseAccount')),
  amountMinor INTEGER NOT NULL,
  tenderedMinor INTEGER,
  stage TEXT NOT NULL CHECK (stage IN
    ('created', 'sent', 'pending', 'captured', 'declined', 'reversing', 'reversed')),
  reference TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK (amountMinor <> 0 OR stage = 'declined'),
  CHECK (tenderedMinor IS NULL OR (tender = 'cash' AND tenderedMinor >= amountMinor))
) STRICT;
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-736a-bdc5-5245369de804', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7443-9dac-257e9ca46814', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-722d-93c8-9be85036b081', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-77c0-82e1-7297d98b7d65', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7f46-a2ed-47a0d2cc6295', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-786d-97ac-25a8652bebcc', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7b79-9c30-17dad0c15c1b', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-71ba-be27-7c157b128a8b', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-74af-a9f0-e8db4c86a66f', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7cf6-bd63-11d454bba02f', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-71f8-b353-4340b3c1d89b', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7f4c-87a2-21a499cbe5e5', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7f83-8f46-0bfe9fd170d6', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
CREATE TABLE importedCheck (
  source TEXT NOT NULL,
  sourceCheckID TEXT NOT NULL,
  checkID TEXT NOT NULL UNIQUE REFERENCES guestCheck (id),
  PRIMARY KEY (source, sourceCheckID)
) STRICT, WITHOUT ROWID;
CREATE TABLE suggestionShown (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  partyID TEXT NOT NULL REFERENCES party (id),
  dishID TEXT NOT NULL REFERENCES dish (id),
  reason TEXT NOT NULL,
  shownAt INTEGER NOT NULL,
  takenAt INTEGER,
  UNIQUE (partyID, dishID)
) STRICT;
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-75d8-9d97-04e59de31ba9', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7b04-9e48-ce3bd8fc3453', 'M3BD8FC3453', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'6CDB99E7DFE499DFBFF95C4405AEF4888BD9AB548245026901C5773F7D9D8603');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-764a-86ea-08cd45b63afa', '李静', 'returned', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '1 Beef tripe, made: cold', NULL, X'6CDB99E7DFE499DFBFF95C4405AEF4888BD9AB548245026901C5773F7D9D8603', X'E06DC708C8F5962EC2EA27C5771AC7CE8873E478A58356E53ABFFF16C92B663C');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-75d8-9d97-04e59de31ba9', 'Max', 'gift', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '1 Tsingtao beer: birthday', NULL, X'E06DC708C8F5962EC2EA27C5771AC7CE8873E478A58356E53ABFFF16C92B663C', X'CFC309B0B3E9B5B624BCE57D6B639621CEA2EC81CB5D386FB781AC9FE4D944C4');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7c36-a15c-f564f8b0f0b0', 'Bo', 'discount', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', '500 bp: regular', NULL, X'CFC309B0B3E9B5B624BCE57D6B639621CEA2EC81CB5D386FB781AC9FE4D944C4', X'08A7B8EEF8110A59BD4B69286061A95F3BF7362B6BA78D5034A0125786108B31');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7619-ac7d-e8e412e03753', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'08A7B8EEF8110A59BD4B69286061A95F3BF7362B6BA78D5034A0125786108B31', X'58BEC19C5ECB5105E8851D8B2CC7A869FC4BBF76BB96BED3D6A5356A0BBAB182');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7d30-9b8e-605312f7b6f3', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D33424438464333343533222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A223133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376433302D396238652D363035333132663762366633222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037643330396238653630353331326637623666332D396238653630353331326637623666332D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'47727D9713124D144D7E0EB9C32CF676C3DB5A0A3369D3EFAA94F5A8E4FDFE2C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-79aa-8c1c-cd35e8a0e23a', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7814-b9ea-e6ef55d46ff7', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373961612D386331632D636433356538613065323361222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373831342D623965612D653665663535643436666637222C2270726576696F757368617368223A2249664668706A4F4E6379415751475851445971714B524672486D4F64462B4144712F6934533372722F33633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373831342D623965612D653665663535643436666637222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837333837393133373237626665633834303938662D386331636364333565386130653233612D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'21F161A6338D7320164065D00D8AAA29116B1E639D17E003ABF8B84B7AEBFF77', X'1F80E1A171BAA266331530AE1C2FC84804A330A64465C5E12E734600EAA7D6A2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-752f-9733-6350940274b5', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373532662D393733332D363335303934303237346235222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C2270726576696F757368617368223A22483444686F5847366F6D597A4654437548432F495341536A4D4B5A455A6358684C6E4E47414F716E3171493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037353266393733333633353039343032373462352D393733333633353039343032373462352D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'1F80E1A171BAA266331530AE1C2FC84804A330A64465C5E12E734600EAA7D6A2', X'EAF5B8FD96F466601539CDCC38CD6794BA31E47CEFD630093C73560C246DACA5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-768d-a316-8e973af6936f', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7ffb-8a96-fafa85a2dba2', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373638642D613331362D386539373361663639333666222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376666622D386139362D666166613835613264626132222C2270726576696F757368617368223A22367657342F5A62305A6D41564F63334D4F4D316E6C4C6F7835487A76316A414A50484E5744435274724B553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D643062382D376666622D386139362D666166613835613264626132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837363864613331363865393733616636393336662D613331363865393733616636393336662D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'EAF5B8FD96F466601539CDCC38CD6794BA31E47CEFD630093C73560C246DACA5', X'2ED28AE29DAE10E47AC151D9CE59C60B2B29367A998F826B95A35E09E1BC2529', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-7cf4-ba1b-805ae9689bad', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7a05-9c12-c354b180ef6b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366342D626131622D383035616539363839626164222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376130352D396331322D633335346231383065663662222C2270726576696F757368617368223A224C744B4B34703275454F52367756485A7A6C6E47437973704E6E715A6A344A726C614E65436547384A536B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D643461302D376130352D396331322D633335346231383065663662222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636634626131623830356165393638396261642D626131623830356165393638396261642D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'2ED28AE29DAE10E47AC151D9CE59C60B2B29367A998F826B95A35E09E1BC2529', X'F94B49FA17C544782AFC7E88658CFA0AF3DD6DD676D50CE3CC08799D1632D642', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7f42-baaa-58466d8ed27b', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7a05-9c12-c354b180ef6b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376634322D626161612D353834363664386564323762222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376130352D396331322D633335346231383065663662222C2270726576696F757368617368223A222B55744A2B686646524867712F4836495A597A364376506462645A3231517A6A7A4168356E525979316B493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D643461302D376130352D396331322D633335346231383065663662222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663432626161613538343636643865643237622D626161613538343636643865643237622D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'F94B49FA17C544782AFC7E88658CFA0AF3DD6DD676D50CE3CC08799D1632D642', X'5627402B8A822241F24F152D0143AD1C7AE8B4D69B3624ACE021DA26B7654850', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-76b0-a6f8-8eca7f576fb4', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373662302D613666382D386563613766353736666234222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C2270726576696F757368617368223A22566964414B347143496B48795478557441554F744848726F744E61624E695373344348614A72646C5346413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366230613666383865636137663537366662342D613666383865636137663537366662342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'5627402B8A822241F24F152D0143AD1C7AE8B4D69B3624ACE021DA26B7654850', X'E467F9BD03F9AB82994A9A9A221CA2FABE3877259E5F67C4352679D5B297E3E4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7ecc-833c-8a13e8ad17c5', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373163312D396232332D303431313533373864616636225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373065642D383665342D623764303062333438376239227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376563632D383333632D386131336538616431376335222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C2270726576696F757368617368223A22354766357651503571344B5A53707161496879692B72343464795765583266454E535A3531624B58342B513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D383333633861313365386164313763352D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'E467F9BD03F9AB82994A9A9A221CA2FABE3877259E5F67C4352679D5B297E3E4', X'E9A6B51C5C508E408F7495B5D37FD19F71B1FA4F9EB073FFF5E565FCD087C6A6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7d24-914f-ea8a9378d327', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376432342D393134662D656138613933373864333237222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C2270726576696F757368617368223A2236616131484678516A6B4350644A573130332F526E3347782B6B2B657348502F3965566C2F4E43487871593D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D393134666561386139333738643332372D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'E9A6B51C5C508E408F7495B5D37FD19F71B1FA4F9EB073FFF5E565FCD087C6A6', X'94CAFB841A32D696F53A1C63AAED5445144AB987943076D178F69D4F4D82B8E7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7bba-b9a0-b12085e8f7b3', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D376238652D383464622D346164623836373835623164227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376262612D623961302D623132303835653866376233222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A226C4D723768426F79317062314F68786A717531555252524B755965554D4862526550616454303243754F633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D623961306231323038356538663762332D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'94CAFB841A32D696F53A1C63AAED5445144AB987943076D178F69D4F4D82B8E7', X'B72E08ED0119DCE75C884D2F70312289CD6EF1EC0A0D65B30502E370977DB9B5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-79f0-99a0-8818b8f6521e', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373461382D383738612D643336636631393039323164222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373232642D393363382D396265383530333662303831222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373966302D393961302D383831386238663635323165222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A22747934493751455A334F64636945307663444569696331753865774B4457577A42514C6A634A64397562553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D393961303838313862386636353231652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'B72E08ED0119DCE75C884D2F70312289CD6EF1EC0A0D65B30502E370977DB9B5', X'6A993BF476349B069E94E555022868B7D39785008F2CB090AD31C5E4389BB9BC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7ac8-a979-fd5260ed9718', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373863332D623537622D666633616233303365653766222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376163382D613937392D666435323630656439373138222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A2252334A396C784D535452524E6667363577797A326473506257676F7A6164507671705431714F54392F69773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037616338613937396664353236306564393731382D613937396664353236306564393731382D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'47727D9713124D144D7E0EB9C32CF676C3DB5A0A3369D3EFAA94F5A8E4FDFE2C', X'00E303A45FA662D512997C3B9AA77663240462EFD87EC802B27FE21D14A11193', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-779c-884f-7583c72b8d2a', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-78d9-a281-d7500195853a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270617274794944223A2230316132303262322D643461302D376238652D383464622D346164623836373835623164222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373739632D383834662D373538336337326238643261222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373864392D613238312D643735303031393538353361222C2270726576696F757368617368223A2261706B37394859306D7761656C4F56564169686F74394F58685143504C4C435172544846354469627562773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373864392D613238312D643735303031393538353361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D383834663735383363373262386432612D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'6A993BF476349B069E94E555022868B7D39785008F2CB090AD31C5E4389BB9BC', X'B60FAEBB208D3F5ABBF709911090CA2E61369377A2729B6D1F31B7DF2E9EDC1E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7a31-ad10-6f21e3fd3f7f', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7814-b9ea-e6ef55d46ff7', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270617274794944223A2230316132303262322D643461302D376238652D383464622D346164623836373835623164222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376133312D616431302D366632316533666433663766222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373831342D623965612D653665663535643436666637222C2270726576696F757368617368223A2274672B757579434E5031713739776D52454A444B4C6D45326B33656963707474487A4733337936653342343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373831342D623965612D653665663535643436666637222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656363383333633861313365386164313763352D616431303666323165336664336637662D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'B60FAEBB208D3F5ABBF709911090CA2E61369377A2729B6D1F31B7DF2E9EDC1E', X'C9B40E6055837F140AD789E8A831ABC055A60298AE6924FF4F5D3E6DFA27C53A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7aa7-9bf7-cd4ff0c61f53', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373038332D393534322D663630623163343537396338222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373763302D383265312D373239376439386237643635222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376161372D396266372D636434666630633631663533222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A227962514F594657446678514B31346E6F714447727746576D417069756153542F5431302B62666F6E78546F3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037616137396266376364346666306336316635332D396266376364346666306336316635332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'C9B40E6055837F140AD789E8A831ABC055A60298AE6924FF4F5D3E6DFA27C53A', X'6795857E1312FC236B99A50F8A3FA09199C38A30D48624E600AF17F22369E78D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7e4e-ab7f-671fa9a58438', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376166352D383133652D633930303163363339363861222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376634362D613265642D343761306432636336323935222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376534652D616237662D363731666139613538343338222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A225A35574666684D532F434E726D615550696A2B676B5A6E44696A44556869546D414B385838694E703534303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653465616237663637316661396135383433382D616237663637316661396135383433382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'6795857E1312FC236B99A50F8A3FA09199C38A30D48624E600AF17F22369E78D', X'95454143DEB36D19FF42D260417020102BC257998A116E7A5C420AFF093A2748', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7628-ac48-41bfd7717084', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373232642D393363382D396265383530333662303831222C2230316132303262322D643461302D373763302D383265312D373239376439386237643635222C2230316132303262322D643461302D376634362D613265642D343761306432636336323935225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373632382D616334382D343162666437373137303834222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A226C5556425139367A62526E2F51744A67515841674543764356356D4B455735365845494B2F776B364A30673D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363238616334383431626664373731373038342D616334383431626664373731373038342D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'95454143DEB36D19FF42D260417020102BC257998A116E7A5C420AFF093A2748', X'5145745C61725BA3AD94F3B52A429143598592F01F9A6E710F0B8E6A8423EADE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-75bf-a626-0417f6f06e8b', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373562662D613632362D303431376636663036653862222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C2270726576696F757368617368223A22555556305847467957364F746C504F314B6B4B5251316D466B7641666D6D35784477754F616F516A3674343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363238616334383431626664373731373038342D613632363034313766366630366538622D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'5145745C61725BA3AD94F3B52A429143598592F01F9A6E710F0B8E6A8423EADE', X'F511574D88B34E9CE1E2FF63DF90FE12E96481F93B1456AACB8FA0E0CA28792D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7d01-ac69-fb7a412095cc', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-77c0-82e1-7297d98b7d65', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373539322D386662332D306632663437626264643231222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376430312D616336392D666237613431323039356363222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373763302D383265312D373239376439386237643635222C2270726576696F757368617368223A22395246585459697A54707A683476396A3335442B45756C6B67666B374646617179342B67344D6F6F6553303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135312D383961632D353936353638396538363236222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373763302D383265312D373239376439386237643635222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643031616336396662376134313230393563632D616336396662376134313230393563632D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'F511574D88B34E9CE1E2FF63DF90FE12E96481F93B1456AACB8FA0E0CA28792D', X'365080358A06D09F67CCF4D12F9AA4643AF4AF52EC507239E5ECF772CDDBA143', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7513-9b87-6f4740e67f3b', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373038332D393534322D663630623163343537396338222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376364632D626162612D633934383234303364333534222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373763302D383265312D373239376439386237643635222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373531332D396238372D366634373430653637663362222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A224E6C43414E596F47304A396E7A5054524C35716B5A44723072314C735548493535657A33637333626F554D3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353133396238373666343734306536376633622D396238373666343734306536376633622D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'365080358A06D09F67CCF4D12F9AA4643AF4AF52EC507239E5ECF772CDDBA143', X'52899E93FAA1642AA8344C3E96A69B7377563EF71EFC754AB935196A34857838', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7d14-a582-870d2a6f94e3', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376166352D383133652D633930303163363339363861222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376634362D613265642D343761306432636336323935222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376431342D613538322D383730643261366639346533222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A22556F6D656B2F71685A43716F4E45772B6C71616263336457507663652F48564B7554555A616A53466544673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564382D396439372D303465353964653331626139222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643134613538323837306432613666393465332D613538323837306432613666393465332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'52899E93FAA1642AA8344C3E96A69B7377563EF71EFC754AB935196A34857838', X'C338C25FDFF21D6FC525C29D9B04425E8DF72C4BC93A2E57E841E1B48DB4C659', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-767e-bb6c-2bb15bcf857c', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373637652D626236632D326262313562636638353763222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A22777A6A4358392F7948572F464A634B646D775243586F33334C45764A4F6935583645486874493230786C6B3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376333362D613135632D663536346638623066306230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363765626236633262623135626366383537632D626236633262623135626366383537632D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'C338C25FDFF21D6FC525C29D9B04425E8DF72C4BC93A2E57E841E1B48DB4C659', X'C3F929133F570E6344811608FE2D5A83249DF7D9514F9CC0FCC33A9DBC7C496F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-779a-bb44-ffae650cfbd9', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373036342D613834372D313238646164343363653739222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373739612D626234342D666661653635306366626439222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A22414F4D4470462B6D597455536D5877376D7164325979514559752F5966736743736E2F6948525368455A4D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037373961626234346666616536353063666264392D626234346666616536353063666264392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'00E303A45FA662D512997C3B9AA77663240462EFD87EC802B27FE21D14A11193', X'91705C0588A9A1801C9EBED574D6AF9F8B7A662CA46DA7E09AD2E65E0BA7EA1B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7032-8c48-908d9ff45968', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373033322D386334382D393038643966663435393638222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A22772F6B70457A3958446D4E45675259492F6931616779536439396C5254357A412F4D4D366E6278385357383D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303332386334383930386439666634353936382D386334383930386439666634353936382D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'C3F929133F570E6344811608FE2D5A83249DF7D9514F9CC0FCC33A9DBC7C496F', X'8F4E9128DB55707B1FE68DCD245F9BD2434EAA8D75FD7823B6E4EE4BE1BACEA2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-79d8-8224-74dcc8a3839f', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373964382D383232342D373464636338613338333966222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C2270726576696F757368617368223A226A3036524B4E745663487366356F334E4A462B62306B4E4F716F31312F58676A74755475532B47367A71493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303332386334383930386439666634353936382D383232343734646363386133383339662D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'8F4E9128DB55707B1FE68DCD245F9BD2434EAA8D75FD7823B6E4EE4BE1BACEA2', X'996014F697CA49AB5596FCE38A108A98A8B92FA777E97F930ED5F88F4D41F976', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-73de-9ad3-fd1553926480', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373336612D626463352D353234353336396465383034222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373364652D396164332D666431353533393236343830222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A226D5741553970664B536174566C767A6A6968434B6D4B69354C36643336582B54447458346A3031422B58593D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376333362D613135632D663536346638623066306230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336465396164336664313535333932363438302D396164336664313535333932363438302D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'996014F697CA49AB5596FCE38A108A98A8B92FA777E97F930ED5F88F4D41F976', X'E3C7541E0A47ACF5E74FF1A9EAB28C0284B9EC3E8AB7B2FAD7BB3C2D33577F12', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-70a0-95b8-a2da9d5e7898', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373434332D396461632D323537653963613436383134222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373061302D393562382D613264613964356537383938222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A2234386455486770487250586E542F477036724B4D416F53353744364B74374C36313773384C544E586678493D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376333362D613135632D663536346638623066306230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306130393562386132646139643565373839382D393562386132646139643565373839382D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'E3C7541E0A47ACF5E74FF1A9EAB28C0284B9EC3E8AB7B2FAD7BB3C2D33577F12', X'1DC8EBAB815EA2F7BCC35E87A66F2051D8AB0E462C05CED5A88215D1666A8EEB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-7862-b62f-e066531cdef6', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7592-8fb3-0f2f47bbdd21', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373232642D393363382D396265383530333662303831222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373763302D383265312D373239376439386237643635222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376634362D613265642D343761306432636336323935222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376364632D626162612D633934383234303364333534222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D376238652D383464622D346164623836373835623164222C227061796D656E7473223A5B2230316132303262352D393363302D373336612D626463352D353234353336396465383034222C2230316132303262352D393363302D373434332D396461632D323537653963613436383134225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373836322D623632662D653036363533316364656636222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C2270726576696F757368617368223A2248636A72713446656F76653877313648706D386755646972446B5973426337567149495630575A716A75733D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376333362D613135632D663536346638623066306230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373539322D386662332D306632663437626264643231222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306130393562386132646139643565373839382D623632666530363635333163646566362D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'1DC8EBAB815EA2F7BCC35E87A66F2051D8AB0E462C05CED5A88215D1666A8EEB', X'9C876A65DD0DDF6AD67189E6B9426BE28FDB092D3A86F7706A1CA0639A6B90EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-717b-9f54-4774c755cb38', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373137622D396635342D343737346337353563623338222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C2270726576696F757368617368223A226E4964715A64304E3332725763596E6D75554A72346F2F62435330366876647761687967593570726B4F6F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376333362D613135632D663536346638623066306230222C227375626A656374223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306130393562386132646139643565373839382D396635343437373463373535636233382D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'9C876A65DD0DDF6AD67189E6B9426BE28FDB092D3A86F7706A1CA0639A6B90EA', X'D5C1884C43395D79FC694D79D385B6EEFA9D5BA61613296C7EC7CBFA0AC66CE8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-73a6-8f68-708e50c0a47a', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-71c1-9b23-04115378daf6', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373361362D386636382D373038653530633061343761222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373163312D396232332D303431313533373864616636222C2270726576696F757368617368223A223163474954454D3558586E386155313530345732377671645736595745796C736673664C2B677247624F673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227461626C652F30316132303262322D633530302D373163312D396232332D303431313533373864616636222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336136386636383730386535306330613437612D386636383730386535306330613437612D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'D5C1884C43395D79FC694D79D385B6EEFA9D5BA61613296C7EC7CBFA0AC66CE8', X'2125DED4AB71FC2A56599C2F8CD386E61FD63F271C370320A1845AD4A04B5EBB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7c64-9e54-236b55210bcd', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7b8e-84db-4adb86785b1d', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373163312D396232332D303431313533373864616636225D2C227469636B65744944223A2230316132303262322D633865382D373065642D383665342D623764303062333438376239227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376336342D396535342D323336623535323130626364222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C2270726576696F757368617368223A2249535865314B74782F437057575A77766A4E4F4735682F57507963634E774D676F595261314B424C5872733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2270617274792F30316132303262322D643461302D376238652D383464622D346164623836373835623164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336136386636383730386535306330613437612D396535343233366235353231306263642D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'2125DED4AB71FC2A56599C2F8CD386E61FD63F271C370320A1845AD4A04B5EBB', X'9AECC0F5E3E6AC6B69FE333343A7523F71FF4BF352301D1025BD3FC7085D07F9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7983-a886-b41f43530ccb', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373938332D613838362D623431663433353330636362222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C2270726576696F757368617368223A226D757A413965506D724774702F6A4D7A513664535033482F532F4E534D4230514A62302F78776864422F6B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393833613838366234316634333533306363622D613838366234316634333533306363622D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'9AECC0F5E3E6AC6B69FE333343A7523F71FF4BF352301D1025BD3FC7085D07F9', X'86A4B701B365C0D03AC0DD9C51ADC89B24338001B8E333133B7A10D0D8B87BAD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-738b-8cf8-7bf344dd1755', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7efc-b73e-4b709a183c25', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373838382D386336392D383033376538356532306363225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373035652D623364632D646561646637653562306661227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373338622D386366382D376266333434646431373535222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376566632D623733652D346237303961313833633235222C2270726576696F757368617368223A226871533341624E6C774E4136774E3263556133496D79517A67414734347A4D544F336F51304E69346536303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2270617274792F30316132303262352D393363302D376566632D623733652D346237303961313833633235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333862386366383762663334346464313735352D386366383762663334346464313735352D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'86A4B701B365C0D03AC0DD9C51ADC89B24338001B8E333133B7A10D0D8B87BAD', X'FAB74F11D982EDF34E03199C6D3B9C8C511628DC8BD37CC1E768DC556145A505', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7a31-884b-d78179294ccb', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373834662D623236392D633137363230333464666263222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376133312D383834622D643738313739323934636362222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A226B584263425969706F5941636E723756644E61766E3474365A69796B626166676D744C6D5867756E3668733D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613331383834626437383137393239346363622D383834626437383137393239346363622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'91705C0588A9A1801C9EBED574D6AF9F8B7A662CA46DA7E09AD2E65E0BA7EA1B', X'A4CE6BAEB5A71B6905AD0C1FAAAC3BE4050742E38AE6283E5D2149F3896288A0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-73bc-82ce-4d6a10fe50f3', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-705e-b3dc-deadf7e5b0fa', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373362632D383263652D346436613130666535306633222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C2270726576696F757368617368223A222B72645045646D4337664E4F41786D63625475636A4645574B4E794C30337A4235326A63565746467051553D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D636364302D373035652D623364632D646561646637653562306661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333862386366383762663334346464313735352D383263653464366131306665353066332D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'FAB74F11D982EDF34E03199C6D3B9C8C511628DC8BD37CC1E768DC556145A505', X'4208937E5D39563744FFA151EA1318B39F8843AC2DBC5DD3B60AFB2C8C9CFF66', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-76eb-a33e-c330e856ac65', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376566632D623733652D346237303961313833633235227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373665622D613333652D633333306538353661633635222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A2251676954666C3035566A64452F36465236684D5973352B495136777476463354746772374C4979632F32593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333862386366383762663334346464313735352D613333656333333065383536616336352D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'4208937E5D39563744FFA151EA1318B39F8843AC2DBC5DD3B60AFB2C8C9CFF66', X'3BE42F48EB49511736950C367C7E7534E2DFAE265D18F170D46D5289BD44F42D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7799-8fe5-07954469b0ea', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373461382D383738612D643336636631393039323164222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373836642D393761632D323561383635326265626363222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373739392D386665352D303739353434363962306561222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A224F2B5176534F744A555263326C517732664835314E4F4C6672695A644750467731473153696231453943303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333862386366383762663334346464313735352D386665353037393534343639623065612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'3BE42F48EB49511736950C367C7E7534E2DFAE265D18F170D46D5289BD44F42D', X'DE3195E005379546DA3B32B2714236A2C45706A8673675B8277A23AF5B7B7C0C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-784f-86db-829ef90a8c82', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373065612D623733392D663239386663646138343732222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376237392D396333302D313764616430633135633162222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373834662D383664622D383239656639306138633832222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A22336A4756344155336C5562614F7A4B79635549326F7352584271686E4E6E57344A336F6A723174376641773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383466383664623832396566393061386338322D383664623832396566393061386338322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'DE3195E005379546DA3B32B2714236A2C45706A8673675B8277A23AF5B7B7C0C', X'ECCF97130DC4B59E0BE8A7DC97F2D0D0611D5A5BABAA94FBCC155F403A97788E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7fdd-a0a2-871d4bbcc440', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373836642D393761632D323561383635326265626363222C2230316132303262352D393363302D376237392D396333302D313764616430633135633162225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376664642D613061322D383731643462626363343430222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A22374D2B5845773345745A344C364B66636C2F4C5130474564576C7572717054377A425666514471586549343D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666464613061323837316434626263633434302D613061323837316434626263633434302D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'ECCF97130DC4B59E0BE8A7DC97F2D0D0611D5A5BABAA94FBCC155F403A97788E', X'97D5422AD82EEA7B8A56F038F28ED8BAE1115F514A649C5DDDD6CC33B1554478', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7d00-8313-b69de34f774d', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7efc-b73e-4b709a183c25', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376430302D383331332D623639646533346637373464222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376566632D623733652D346237303961313833633235222C2270726576696F757368617368223A226C3956434B746775366E754B56764134386F3759757545525831464B5A4A78643364624D4D3746565248673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A2270617274792F30316132303262352D393363302D376566632D623733652D346237303961313833633235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666464613061323837316434626263633434302D383331336236396465333466373734642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'97D5422AD82EEA7B8A56F038F28ED8BAE1115F514A649C5DDDD6CC33B1554478', X'B67A4C3FCC69C50ACC56672780547DEC4762B0B665B004CC13CEB4692CD552C9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7443-bcb6-9160a0390954', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373530372D626130322D353961393565333139323739222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376438352D383865642D633934353037306133653333222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373434332D626362362D393136306130333930393534222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A22746E704D503878707851724D566D636E6746523937456469734C5A6C7341544D4538363061537A5655736B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343433626362363931363061303339303935342D626362363931363061303339303935342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'B67A4C3FCC69C50ACC56672780547DEC4762B0B665B004CC13CEB4692CD552C9', X'9394CF9400320C56AFD3F64F477288663C30E06AD3A1263EAF916C1BC0C4D20A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7385-a164-562ad5a9e436', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373530372D626130322D353961393565333139323739222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376438352D383865642D633934353037306133653333222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373338352D613136342D353632616435613965343336222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A226B3554506C41417944466176302F5A5052334B495A6A7777344772546F53592B723546734738444530676F3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333835613136343536326164356139653433362D613136343536326164356139653433362D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'9394CF9400320C56AFD3F64F477288663C30E06AD3A1263EAF916C1BC0C4D20A', X'789492241F13C67EBD372C37959FBE9C2A585FBDA47826730EFD015DBCD6FA48', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-74d4-a888-7f771708f798', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7bd6-8c2b-222ddc4e7f50', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461322D613761642D376436313636393666626130222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376461302D396132332D303832656363383864393938222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373464342D613838382D376637373137303866373938222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C2270726576696F757368617368223A22654A53534A423854786E36394E7977336C5A2B2B6E4370595837326B65435A7A4476304258627A572B6B673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373634612D383665612D303863643435623633616661222C227375626A656374223A22636865636B2F30316132303262352D393363302D376264362D386332622D323232646463346537663530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037346434613838383766373731373038663739382D613838383766373731373038663739382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'789492241F13C67EBD372C37959FBE9C2A585FBDA47826730EFD015DBCD6FA48', X'8355FCD385214E51308A2265EDEE983F268CF4864653682634EA399E068DD7FF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7af1-b276-5ec244ff5d04', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373639662D386338352D346236323063323339643565222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376166312D623237362D356563323434666635643034222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A22704D35727272576E47326B4672517766717177373541554851754F4B3569672B5853464A38346C69694B413D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037616631623237363565633234346666356430342D623237363565633234346666356430342D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'A4CE6BAEB5A71B6905AD0C1FAAAC3BE4050742E38AE6283E5D2149F3896288A0', X'03185A797846EB8D46400EEFA4CCBC0348E98D6005A1BB8C05EBB839650CB15F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7675-894d-b10808510787', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7b04-9e48-ce3bd8fc3453', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376137632D383337302D303764643137633732636637222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373637352D383934642D623130383038353130373837222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C2270726576696F757368617368223A2241786861655868473634314751413776704D793841306A706A5741466F62754D426575344F57554D7356383D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376230342D396534382D636533626438666333343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037363735383934646231303830383531303738372D383934646231303830383531303738372D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'03185A797846EB8D46400EEFA4CCBC0348E98D6005A1BB8C05EBB839650CB15F', X'ABDDE6C83E8376A88A72F20551086D93E8E059B376FB475F841E5D6D3F3401BF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7773-a81b-a2b0b1456668', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-748b-a9c6-964ee1d9b723', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373864352D613633352D623830376261613731393064225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373737332D613831622D613262306231343536363638222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373438622D613963362D393634656531643962373233222C2270726576696F757368617368223A227139336D794436446471694B63764946555168746B2B6A6757624E322B30646668423564625438304162383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373438622D613963362D393634656531643962373233222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037373733613831626132623062313435363636382D613831626132623062313435363636382D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'ABDDE6C83E8376A88A72F20551086D93E8E059B376FB475F841E5D6D3F3401BF', X'D9DA65B9B652DF02F567D034EFC46A479C6ABF1A55833BC64FDF910475C34ECE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7387-9137-27bfec84098f', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-70ed-86e4-b7d00b3487b9', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373338372D393133372D323762666563383430393866222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C2270726576696F757368617368223A223264706C75625A5333774C315A394130373852715235787176787056677A764754392B52424858445473343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A227469636B65742F30316132303262322D633865382D373065642D383665342D623764303062333438376239222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837333837393133373237626665633834303938662D393133373237626665633834303938662D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'D9DA65B9B652DF02F567D034EFC46A479C6ABF1A55833BC64FDF910475C34ECE', X'BEDEA77F6CEC2DF6BAACB30AFB0C0AE593D31F08BD5D2AA49CC3B192A7CEC3D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-791d-a789-74f39d661842', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-78d9-a281-d7500195853a', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376230342D396534382D636533626438666333343533222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373931642D613738392D373466333964363631383432222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373864392D613238312D643735303031393538353361222C2270726576696F757368617368223A227674366E66327A734C666136724C4D4B2B77774B355A5054487769395853716B6E4D4F786B71664F7739453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376435382D626564382D633461656234616338643932222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631392D616337642D653865343132653033373533222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373864392D613238312D643735303031393538353361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837333837393133373237626665633834303938662D613738393734663339643636313834322D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'BEDEA77F6CEC2DF6BAACB30AFB0C0AE593D31F08BD5D2AA49CC3B192A7CEC3D1', X'21F161A6338D7320164065D00D8AAA29116B1E639D17E003ABF8B84B7AEBFF77', NULL);
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
INSERT INTO feedPosition (singleton, hqEpoch, cursor, readAt, problem, problemAt) VALUES (1, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE feedRow (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  -- Why this version changed nothing here.
  problem TEXT, held TEXT CHECK (held IS NULL OR json_valid(held)),
  PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
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
INSERT INTO menuState (singleton, version, appliedAt, plannedVersion, plannedText, plannedFrom, refusedVersion, refusedAt, refusedProblems, revision) VALUES (1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
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
CREATE TABLE preorderedDish (
  requestID TEXT NOT NULL REFERENCES guestRequest (id),
  position INTEGER NOT NULL,
  dishID TEXT NOT NULL REFERENCES dish (id),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 99),
  PRIMARY KEY (requestID, position)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE memberAlias (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE enrolment (
  singleton INTEGER PRIMARY KEY CHECK (singleton = 1),
  url TEXT NOT NULL,
  storeID TEXT NOT NULL,
  keyID TEXT NOT NULL,
  publicKey TEXT NOT NULL,
  hqInstance TEXT NOT NULL,
  enrolledAt INTEGER NOT NULL
) STRICT;
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
INSERT INTO delivery (singleton, fence, leaseOwner, leaseUntil, epoch, epochAfter, epochAfterHash, epochOpenedAt, wantedLife, wantedPrevious, wantedAfter, wantedHash, failures, notBefore, lastError, lastErrorAt, needsIT, acknowledgedAt, clockOffset, ledgerAgreedAt, stopReason, stopDetail, stoppedAt, prunedThrough) VALUES (1, 0, NULL, 0, 1, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL, 0);
CREATE TABLE outboxAttempt (
  sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence) ON DELETE CASCADE,
  attempts INTEGER NOT NULL CHECK (attempts > 0),
  lastError TEXT NOT NULL,
  triedAt INTEGER NOT NULL
) STRICT;
CREATE TABLE outboxHold (
  sequence INTEGER PRIMARY KEY REFERENCES outboxEvent (sequence),
  reason TEXT NOT NULL,
  author TEXT,
  heldAt INTEGER NOT NULL
) STRICT;
CREATE INDEX memberByLastFour ON member (phoneLastFour);
CREATE INDEX memberSearchKeyByMember ON memberSearchKey (memberID);
CREATE INDEX memberFactByMember ON memberFact (memberID);
CREATE INDEX memberVisitByMember ON memberVisit (memberID, day);
CREATE INDEX reservationByDay ON reservation (businessDay, at);
CREATE INDEX reservationTableByTable ON reservationTable (tableID, fromAt);
CREATE INDEX preparationTaskByReservation ON preparationTask (reservationID);
CREATE UNIQUE INDEX oneLiveTicketPerPhone ON ticket (phone)
  WHERE phone IS NOT NULL AND stage IN ('waiting', 'called', 'missed');
CREATE INDEX ticketLive ON ticket (businessDay)
  WHERE stage IN ('waiting', 'called', 'missed');
CREATE INDEX ticketStepByTicket ON ticketStep (ticketID);
CREATE INDEX partyByDay ON party (businessDay);
CREATE INDEX partyByStage ON party (stage) WHERE stage <> 'left';
CREATE UNIQUE INDEX onePartyPerTable ON partyTable (tableID)
  WHERE untilAt IS NULL AND shared = 0;
CREATE UNIQUE INDEX tableOncePerParty ON partyTable (partyID, tableID) WHERE untilAt IS NULL;
CREATE INDEX partyTableByParty ON partyTable (partyID);
CREATE INDEX partyTableByTable ON partyTable (tableID) WHERE untilAt IS NULL;
CREATE INDEX careAlertByStage ON careAlert (businessDay, stage);
CREATE INDEX careAlertByParty ON careAlert (partyID) WHERE partyID IS NOT NULL;
CREATE INDEX guestCheckByParty ON guestCheck (partyID);
CREATE INDEX guestCheckByDay ON guestCheck (businessDay, closedAt);
CREATE INDEX guestCheckOpen ON guestCheck (stage) WHERE stage = 'open';
CREATE INDEX orderLineByReturned ON orderLine (returnsLineID) WHERE returnsLineID IS NOT NULL;
CREATE UNIQUE INDEX oneAdjustmentOfAKind ON checkAdjustment (checkID, kind)
  WHERE removedAt IS NULL;
CREATE INDEX paymentByCheck ON payment (checkID);
CREATE INDEX paymentByDay ON payment (businessDay);
CREATE INDEX kitchenItemBumped ON kitchenItem (bumpedAt) WHERE bumpedAt IS NOT NULL;
CREATE INDEX kitchenItemOpen ON kitchenItem (queuedAt) WHERE bumpedAt IS NULL;
CREATE INDEX printJobQueue ON printJob (tryOn, createdAt)
  WHERE stage IN ('pending', 'printing');
CREATE INDEX printJobPrinting ON printJob (tryOn) WHERE stage = 'printing';
CREATE INDEX printJobNotOut ON printJob (createdAt, lastError, noticedAt)
  WHERE stage <> 'printed';
CREATE INDEX printJobElsewhere ON printJob (printedAt)
  WHERE stage = 'printed' AND printedOn <> printerCode AND noticedAt IS NULL;
CREATE INDEX outboxEventWaiting ON outboxEvent (sequence, at) WHERE acknowledgedAt IS NULL;
CREATE INDEX feedRowByTime ON feedRow (at);
CREATE INDEX guestRequestByTime ON guestRequest (answeredAt);
CREATE INDEX newsByTime ON news (showUntil);
CREATE INDEX feedRowHeld ON feedRow (id) WHERE held IS NOT NULL;
CREATE TRIGGER tableSharedOnlyByConsent BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL AND EXISTS (
  SELECT 1 FROM partyTable WHERE tableID = NEW.tableID AND untilAt IS NULL
    AND (shared = 0 OR NEW.shared = 0))
BEGIN SELECT RAISE(ABORT, 'foh:table-taken'); END;
CREATE TRIGGER tableReadyBeforeSeating BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL
  AND (SELECT condition FROM diningTable WHERE id = NEW.tableID) <> 'ready'
BEGIN SELECT RAISE(ABORT, 'foh:table-not-ready'); END;
CREATE TRIGGER partyTableStands BEFORE UPDATE ON partyTable
WHEN NEW.partyID <> OLD.partyID OR NEW.tableID <> OLD.tableID OR NEW.fromAt <> OLD.fromAt
  OR OLD.untilAt IS NOT NULL OR NEW.shared < OLD.shared
BEGIN SELECT RAISE(ABORT, 'foh:table-time-changed'); END;
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
CREATE TRIGGER bookingBegins BEFORE INSERT ON reservation
WHEN NEW.stage NOT IN ('requested', 'confirmed')
BEGIN SELECT RAISE(ABORT, 'foh:booking-begun-late'); END;
CREATE TRIGGER ticketBegins BEFORE INSERT ON ticket WHEN NEW.stage <> 'waiting'
BEGIN SELECT RAISE(ABORT, 'foh:ticket-begun-late'); END;
CREATE TRIGGER partyBegins BEFORE INSERT ON party WHEN NEW.stage <> 'seated'
BEGIN SELECT RAISE(ABORT, 'foh:party-begun-late'); END;
CREATE TRIGGER lineOnlyOnOpenCheck BEFORE INSERT ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER lineMovesBetweenOpenChecks BEFORE UPDATE OF checkID ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
  OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER lineBeginsWithoutNet BEFORE INSERT ON orderLine WHEN NEW.netMinor IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-net-too-early'); END;
CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
  checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
  unitPriceMinor, taxCode, returnsLineID
ON orderLine WHEN OLD.stage IN ('sent', 'voided')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE TRIGGER lineIsOnlyGivenAway BEFORE UPDATE OF kind ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.kind <> OLD.kind AND (
  NEW.kind <> 'gift' OR OLD.kind NOT IN ('normal', 'perHead') OR OLD.stage = 'voided'
  OR (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage
BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;
CREATE TRIGGER lineIsNeverDeleted BEFORE DELETE ON orderLine
BEGIN SELECT RAISE(ABORT, 'foh:line-deleted'); END;
CREATE TRIGGER notMoreReturnedThanSent BEFORE INSERT ON orderLine
WHEN NEW.returnsLineID IS NOT NULL AND (
  NEW.stage <> 'sent'
  OR (SELECT stage FROM orderLine WHERE id = NEW.returnsLineID) <> 'sent'
  OR (SELECT checkID FROM orderLine WHERE id = NEW.returnsLineID) <> NEW.checkID
  OR (SELECT quantity FROM orderLine WHERE id = NEW.returnsLineID) + NEW.quantity + (
    SELECT coalesce(sum(quantity), 0) FROM orderLine
    WHERE returnsLineID = NEW.returnsLineID) < 0)
BEGIN SELECT RAISE(ABORT, 'foh:returned-too-many'); END;
CREATE TRIGGER closedLineStands BEFORE UPDATE OF 
  netMinor, reason, made, authorName, authoriserName, addedAt, sentAt, position ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER paymentOnlyOnOpenCheck BEFORE INSERT ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER paymentBegins BEFORE INSERT ON payment
WHEN NEW.stage IN ('reversing', 'reversed')
BEGIN SELECT RAISE(ABORT, 'foh:payment-begun-late'); END;
CREATE TRIGGER paymentIsNeverDeleted BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-deleted'); END;
CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
  checkID, tender, amountMinor, tenderedMinor ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER adjustmentOnlyOnOpenCheck BEFORE INSERT ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
  id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at
ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
CREATE TRIGGER closedAdjustmentStands BEFORE UPDATE OF removedAt ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER adjustmentIsNeverDeleted BEFORE DELETE ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
CREATE TRIGGER checkBeginsOpen BEFORE INSERT ON guestCheck WHEN NEW.stage <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-begun-closed'); END;
CREATE TRIGGER checkClosesPaid BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND (
  EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.id
    AND stage IN ('created', 'sent', 'pending', 'reversing'))
  OR NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM payment
    WHERE checkID = NEW.id AND stage = 'captured'))
BEGIN SELECT RAISE(ABORT, 'foh:check-not-paid'); END;
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
CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER checkIsNeverDeleted BEFORE DELETE ON guestCheck
BEGIN SELECT RAISE(ABORT, 'foh:check-deleted'); END;
CREATE TRIGGER rowOnlyOnOpenCheck BEFORE INSERT ON checkRow
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER closedRowStands BEFORE UPDATE ON checkRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
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
CREATE TRIGGER fenceOnlyRises BEFORE UPDATE OF fence ON delivery WHEN NEW.fence < OLD.fence
BEGIN SELECT RAISE(ABORT, 'foh:fence-lowered'); END;
CREATE TRIGGER feedRowNeverGoesBack BEFORE UPDATE OF version ON feedRow
WHEN NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'foh:feed-row-older'); END;
CREATE TRIGGER auditEntryFollowsTheLast BEFORE INSERT ON auditEntry
WHEN NEW.previousHash <> coalesce(
  (SELECT hash FROM auditEntry ORDER BY sequence DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE(ABORT, 'foh:audit-chain-broken'); END;
CREATE TRIGGER auditEntryIsNeverChanged BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh:audit-changed'); END;
CREATE TRIGGER auditEntryIsNeverDeleted BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh:audit-shortened'); END;
CREATE TRIGGER ticketRevisionBegins BEFORE INSERT ON ticket WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER ticketRevisionCounts BEFORE UPDATE ON ticket
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER reservationRevisionBegins BEFORE INSERT ON reservation WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER reservationRevisionCounts BEFORE UPDATE ON reservation
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER partyRevisionBegins BEFORE INSERT ON party WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER partyRevisionCounts BEFORE UPDATE ON party
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER guestCheckRevisionBegins BEFORE INSERT ON guestCheck WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER guestCheckRevisionCounts BEFORE UPDATE ON guestCheck
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER memberRevisionBegins BEFORE INSERT ON member WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER memberRevisionCounts BEFORE UPDATE ON member
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER dishRevisionBegins BEFORE INSERT ON dish WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER dishRevisionCounts BEFORE UPDATE ON dish
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER diningTableRevisionBegins BEFORE INSERT ON diningTable WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER diningTableRevisionCounts BEFORE UPDATE ON diningTable
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER kitchenItemRevisionBegins BEFORE INSERT ON kitchenItem WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER kitchenItemRevisionCounts BEFORE UPDATE ON kitchenItem
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER intakeRevisionBegins BEFORE INSERT ON intake WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER intakeRevisionCounts BEFORE UPDATE ON intake
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER menuStateRevisionBegins BEFORE INSERT ON menuState WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER menuStateRevisionCounts BEFORE UPDATE ON menuState
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER guestRequestRevisionBegins BEFORE INSERT ON guestRequest WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER guestRequestRevisionCounts BEFORE UPDATE ON guestRequest
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 48);
