PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt) VALUES (1, '01a202b2-c500-7818-9609-cdc16bdd1618', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-74d8-8a04-7a6d216a0d9d', 'T03', 'hall', 4, 'window', 2, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-75c0-80e2-4ebd693a9105', 'T05', 'hall', 2, NULL, 4, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7711-b0d8-b41c583a5783', 'T06', 'hall', 2, NULL, 5, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-78bd-84e8-2a440cf8ac4a', 'T04', 'hall', 4, 'window', 3, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-78ce-8988-0edc54baefd6', 'V1', 'hall', 10, NULL, 6, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7f42-bc98-0e63a3d6b95d', 'T02', 'hall', 4, 'window', 1, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7f7c-ad29-67a42e2ffda7', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1);
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
INSERT INTO role (code, definition) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["soldOut","kitchen"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}');
INSERT INTO role (code, definition) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["queue","seat","editMember"],"roundingLimitMinorUnits":0,"workstation":"host"}');
INSERT INTO role (code, definition) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["soldOut","tableOutOfOrder","queue","manageStore","returnAfterSending","gift","order","takePayment","revealPhone","editMember","seat","kitchen"],"roundingLimitMinorUnits":10000,"workstation":"manager"}');
INSERT INTO role (code, definition) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["seat","returnAfterSending","order"],"roundingLimitMinorUnits":0,"workstation":"server"}');
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-703e-8fbf-d84b8ca99074', 'wang', '王强', 'server', 'zh-Hans', X'8805B0050B748ADEA86297EC0DE6E628', X'4D331FD1E81826B0CC6066A57B60EB87B49963C0C323273C452026069343183A', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7157-9f0f-e885458e9ec7', 'bo', 'Bo', 'cashier', 'en', X'1FD37F85BB78BA42F3238F3457B221C8', X'AE39B8A00CBBA39584538A74693FCEC2B58CD0A7DA055AAB2490FB902CDB6C64', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-775b-86a3-f1c79af2a1e9', 'li', '李静', 'server', 'zh-Hans', X'D07F2638CC6EB9BEE323F46EBADEF9C1', X'4D326712523315723208158BB883D1AEF4D47F7667938B25105BBE17CA9AC0AB', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-78be-b265-fb8ae5562049', 'anna', 'Anna', 'host', 'en', X'3401ACE9A33C30590B7CB755DE25ABF6', X'391913619919CD000901178BC95E9188491E06DFCE8D255505DE36CB93436603', 1, 1, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7d31-965b-be5cf7f117dc', 'max', 'Max', 'manager', 'en', X'4172538272180DF4F02382FD9B86D235', X'8F85AE4F8EBA41F39BC919E28D235C284396985552AAA03D1FF741F61B5BF405', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7dab-9b00-f6d3609c0e12', 'chen', '陈师傅', 'cook', 'zh-Hans', X'A4C95776E14AD14E3ACE2A2A6140A78E', X'B6EA5B80BB66AC4187B21E4C4C50B49C265ED83CAE6ACF0506295C71A86D7F03', 1, 0, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-70ad-b511-c6d1108c1440', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7118-8609-194eca41dfda', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7329-8f15-96a6cc43b3b0', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7617-a092-833b84e75c72', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7682-af5d-7791ee8ea4f7', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-783b-9b8c-bb381a8ed32d', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7979-84a2-815df401e01a', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-79f3-a8f4-ca74136ac2c6', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ac3-af30-64b47184e951', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ae2-8e75-a2db1e3adc65', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7b86-b972-2915e17a5cc7', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7e6e-aa87-5f5e5b3014c5', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f0c-b3d5-1530b05c4d98', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision) VALUES ('01a202b2-c500-75f0-afd3-c292af5da626', 'M92AF5DA626', '王女士', '13800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-75f0-afd3-c292af5da626');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-75f0-afd3-c292af5da626');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-75f0-afd3-c292af5da626');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-75f0-afd3-c292af5da626');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-75f0-afd3-c292af5da626');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-75f0-afd3-c292af5da626');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7495-bcf0-0f0dfc082f63', '01a202b2-c500-75f0-afd3-c292af5da626', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7b2b-8d22-4ef56b62f751', '01a202b2-c500-75f0-afd3-c292af5da626', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7be9-863e-d2156112bd9f', '01a202b2-c500-75f0-afd3-c292af5da626', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d12-bc61-f7a448077d14', '01a202b2-c500-75f0-afd3-c292af5da626', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7e4a-a121-95d960a21b9b', '01a202b2-c500-75f0-afd3-c292af5da626', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-71f0-bfd6-f8753218ddbd', '01a202b2-c500-75f0-afd3-c292af5da626', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-76eb-824b-528049cb00a8');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7ae9-bbd3-2c9633176982', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7ae9-bbd3-2c9633176982', '01a202b2-c500-78ce-8988-0edc54baefd6', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', '2026-11-22', 'A', 1, 2, NULL, '13800138000', '01a202b2-c500-75f0-afd3-c292af5da626', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-721d-8a98-aa2a489da86f', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-76f7-920b-49a0cac2c7a5', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7903-9387-c704069a562e', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7e08-b28b-d49e72247baf', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7b99-92b9-17c9d8e6e16b', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7290-9ee5-788dee6a8311', '01a202b2-d0b8-76f7-920b-49a0cac2c7a5', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-71db-b473-f5b5a768a23a', '01a202b2-d4a0-7903-9387-c704069a562e', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-757c-89fe-c8736c2c719f', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-78d6-8423-5c56816336c3', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ad9-84b0-40ca482533e3', '01a202b2-d4a0-7903-9387-c704069a562e', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-78a1-ba35-3f24a4a5f149', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-78d1-9340-1a3728034a5f', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-799e-bb43-c8ffadea277b', '2026-11-22', 2, NULL, '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', NULL, '01a202b2-c500-75f0-afd3-c292af5da626', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-711d-9b82-57ff024fa052', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-721d-8a98-aa2a489da86f', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-799e-bb43-c8ffadea277b', '01a202b2-c500-7f7c-ad29-67a42e2ffda7', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-711d-9b82-57ff024fa052', '01a202b2-c500-7f42-bc98-0e63a3d6b95d', 1795341784000, NULL, 0);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7109-ae24-1aa0bd24406f', '01a202b2-c500-75f0-afd3-c292af5da626', '2026-11-22', 'allergy', '01a202b2-c500-7be9-863e-d2156112bd9f', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-799e-bb43-c8ffadea277b', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-779e-ab2e-f4a605dbdcc9', '01a202b2-c500-75f0-afd3-c292af5da626', '2026-11-22', 'complaint', '01a202b2-c500-7495-bcf0-0f0dfc082f63', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-799e-bb43-c8ffadea277b', 2);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', '2026-11-22', 1, '01a202b2-d4a0-799e-bb43-c8ffadea277b', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-78c7-bd6e-acf0deb955c7', '2026-11-22', 2, '01a202b5-93c0-711d-9b82-57ff024fa052', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7026-bb5b-c76a7ff044e8', '01a202b2-d4a0-76eb-824b-528049cb00a8', 2, '01a202b2-c500-7ae2-8e75-a2db1e3adc65', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-71e7-87d0-004d7a78587b', '01a202b2-d4a0-76eb-824b-528049cb00a8', 1, '01a202b2-c500-7e6e-aa87-5f5e5b3014c5', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7473-9637-415a856fbe4d', '01a202b2-d4a0-76eb-824b-528049cb00a8', 3, '01a202b2-c500-7617-a092-833b84e75c72', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7c8e-b9f7-af215c241a36', '01a202b2-d4a0-76eb-824b-528049cb00a8', 4, '01a202b2-c500-7ae2-8e75-a2db1e3adc65', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7026-bb5b-c76a7ff044e8', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-71f5-b0fa-e6ee013d9051', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 4, '01a202b2-c500-7118-8609-194eca41dfda', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7336-87a5-69a7db9fdbdb', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 2, '01a202b2-c500-7b86-b972-2915e17a5cc7', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7652-8729-12e6f35356e5', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 3, '01a202b2-c500-7979-84a2-815df401e01a', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-78f3-a333-6e563ef867f8', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 1, '01a202b2-c500-7e6e-aa87-5f5e5b3014c5', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-7497-b6b8-5cd8d03eaa12', '01a202b2-d4a0-76eb-824b-528049cb00a8', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-76eb-824b-528049cb00a8', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7838-a924-27eca0f57bbe', '01a202b2-d4a0-76eb-824b-528049cb00a8', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7fb5-a1d0-da95f569e33b', '01a202b2-d4a0-76eb-824b-528049cb00a8', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7026-bb5b-c76a7ff044e8', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-71e7-87d0-004d7a78587b', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7473-9637-415a856fbe4d', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7336-87a5-69a7db9fdbdb', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-78f3-a333-6e563ef867f8', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-72ff-860d-b10042858b78', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-79a1-9590-a1242a985653', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-79df-bf51-a938259ac2e1', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-79bc-aebd-853ca9bea8b3', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7c64-a205-f763d6a53b6f', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7c6c-8def-fe607487daf1', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7d31-965b-be5cf7f117dc', 'Max', 'phoneRevealed', 'member/01a202b2-c500-75f0-afd3-c292af5da626', 'M92AF5DA626', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'4ACA3F7E624B06266A753C879C809067E2765FEC990EABFD734DC0C2CC52438C');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-775b-86a3-f1c79af2a1e9', '李静', 'returned', '01a202b2-d4a0-76eb-824b-528049cb00a8', '1 Beef tripe, made: cold', NULL, X'4ACA3F7E624B06266A753C879C809067E2765FEC990EABFD734DC0C2CC52438C', X'E0AEA9F9D55D794C71656373F39C19852572CF044C8AF84280DCF002566E1787');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7d31-965b-be5cf7f117dc', 'Max', 'gift', '01a202b2-d4a0-76eb-824b-528049cb00a8', '1 Tsingtao beer: birthday', NULL, X'E0AEA9F9D55D794C71656373F39C19852572CF044C8AF84280DCF002566E1787', X'D32EFE5B9BEC48A142B42D780DD584AA5BD65C5278E2C82E8D521B0903844562');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7157-9f0f-e885458e9ec7', 'Bo', 'discount', '01a202b2-d4a0-76eb-824b-528049cb00a8', '500 bp: regular', NULL, X'D32EFE5B9BEC48A142B42D780DD584AA5BD65C5278E2C82E8D521B0903844562', X'E53CDA8FFD9C6FB2A00B0AAB1F92FBC17A328A44F328F4ADC78BF8E301436B9E');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-78be-b265-fb8ae5562049', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'E53CDA8FFD9C6FB2A00B0AAB1F92FBC17A328A44F328F4ADC78BF8E301436B9E', X'F1C5312D606C8EE0B7D13C61BAAE0DEB33A175004F17E599AD4832D108FB2F05');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7c34-9d0a-6cf02a36e666', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D39324146354441363236222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A223133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376333342D396430612D366366303261333665363636222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633334396430613663663032613336653636362D396430613663663032613336653636362D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'DD98BB7F1F318972FB4673F07A5E5994001D63E8E9BB5FF2D8B0CA1BD5960340', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7c9d-965e-6e3851a8f70e', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-779e-ab2e-f4a605dbdcc9', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376339642D393635652D366533383531613866373065222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373739652D616232652D663461363035646264636339222C2270726576696F757368617368223A225169576E6F715442537831477559756C4647665A6B703057704D37482B736A4353564771424137705657673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373739652D616232652D663461363035646264636339222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353430623135333265393837343864666339612D393635653665333835316138663730652D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'4225A7A2A4C14B1D46B98BA51467D9929D16A4CEC7FAC8C24951AA040EE95568', X'7FBA7C76BC1D5B0741B9D35824D56C79AFE86717CED706D0E2658846C8A77960', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7060-86ec-3cd2272e4d54', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373036302D383665632D336364323237326534643534222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C2270726576696F757368617368223A2266377038647277645777644275644E594A4E567365612F6F5A78664F31776251346D57495273696E6557413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037303630383665633363643232373265346435342D383665633363643232373265346435342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'7FBA7C76BC1D5B0741B9D35824D56C79AFE86717CED706D0E2658846C8A77960', X'FE19B03A9669764F7322063B9CB31B67CF08634EAA9A0256AC3B2EC56232A87F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-705d-bd5a-7fe29d8dd56c', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-76f7-920b-49a0cac2c7a5', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373035642D626435612D376665323964386464353663222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373666372D393230622D343961306361633263376135222C2270726576696F757368617368223A222F686D774F705A70646B397A496759376E4C4D625A383849593036716D674A5772447375785749797148383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D643062382D373666372D393230622D343961306361633263376135222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837303564626435613766653239643864643536632D626435613766653239643864643536632D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'FE19B03A9669764F7322063B9CB31B67CF08634EAA9A0256AC3B2EC56232A87F', X'0895067C61C0744C100C26FD910C0E59900CFA7FA7E099B27FB1C7775C23FF86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-7c7c-9c18-51216677c710', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7903-9387-c704069a562e', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376337632D396331382D353132313636373763373130222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373930332D393338372D633730343036396135363265222C2270726576696F757368617368223A22434A55476647484164457751444362396B51774F575A414D2B6E2B6E344A6D79663748486431776A2F34593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D643461302D373930332D393338372D633730343036396135363265222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633763396331383531323136363737633731302D396331383531323136363737633731302D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'0895067C61C0744C100C26FD910C0E59900CFA7FA7E099B27FB1C7775C23FF86', X'55A75500E2906B178ED72050B0FEF2DA89ABE5B8A862D022C86AFE9DE84AB4D9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7523-bf9f-4c16d52fa5b8', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7903-9387-c704069a562e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373532332D626639662D346331366435326661356238222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373930332D393338372D633730343036396135363265222C2270726576696F757368617368223A2256616456414F4B516178654F3179425173503779326F6D723562696F597441697947722B6E65684B744E6B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D643461302D373930332D393338372D633730343036396135363265222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353233626639663463313664353266613562382D626639663463313664353266613562382D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'55A75500E2906B178ED72050B0FEF2DA89ABE5B8A862D022C86AFE9DE84AB4D9', X'1BE9CB1EF4171411D5AE982B1A131B5360A53AB307D97910BFBBB1235CDEEE4E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-788f-a733-5f214aa740a1', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373838662D613733332D356632313461613734306131222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C2270726576696F757368617368223A22472B6E4C48765158464248567270677247684D625532436C4F724D4832586B517637757849317A65376B343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383866613733333566323134616137343061312D613733333566323134616137343061312D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'1BE9CB1EF4171411D5AE982B1A131B5360A53AB307D97910BFBBB1235CDEEE4E', X'4CBC8CD9F58050996533D49D20261BB7514274925678C3725D9952CEA27BC485', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7f2d-a193-853ffe8495d3', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-799e-bb43-c8ffadea277b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376637632D616432392D363761343265326666646137225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373165322D623866642D346439663235363365656266227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376632642D613139332D383533666665383439356433222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C2270726576696F757368617368223A22544C794D32665741554A6C6C4D3953644943596274314643644A4A57654D4E79585A6C537A714A377849553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D613139333835336666653834393564332D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'4CBC8CD9F58050996533D49D20261BB7514274925678C3725D9952CEA27BC485', X'C68CB15E0731E0BDC2F988CA6726A967EC8892A6994BB2934E4486698DD12D9C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7fea-914b-0e22e0301c52', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376665612D393134622D306532326530333031633532222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C2270726576696F757368617368223A22786F797858676378344C33432B596A4B5A7961705A2B79496B71615A53374B54546B5347615933524C5A773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D393134623065323265303330316335322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'C68CB15E0731E0BDC2F988CA6726A967EC8892A6994BB2934E4486698DD12D9C', X'B0C7264E21966ACE253D5FF3DDA0A24BDE931E54F817280FC85819F4F4465E39', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7470-ab2a-2bfbb6b6b91b', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373939652D626234332D633866666164656132373762227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373437302D616232612D326266626236623662393162222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A22734D636D546947576173346C50562F7A3361436953393654486C5434467967507946675A39505247586A6B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D616232613262666262366236623931622D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'B0C7264E21966ACE253D5FF3DDA0A24BDE931E54F817280FC85819F4F4465E39', X'C1327724460EAC682CF03583E677C56C569147016DCEFD86000C0204B1DCFF08', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-76dd-8b46-ffad6a440662', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376536652D616138372D356635653562333031346335222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373165372D383764302D303034643761373835383762222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373664642D386234362D666661643661343430363632222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A2277544A334A45594F7247677338445744356E664662466152527746747A76324741417743424C48632F77673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D386234366666616436613434303636322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'C1327724460EAC682CF03583E677C56C569147016DCEFD86000C0204B1DCFF08', X'17A15C4FAFC86390B232A5E307A0897D0957DD3EC5E9BEA885A3A4124EF5FF20', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-70f9-94e0-586d95b7b7da', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376265392D383633652D643231353631313262643966222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373066392D393465302D353836643935623762376461222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A22335A69376678387869584C37526E5077656C355A6C414164592B6A7075312F79324C444B473957574130413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037306639393465303538366439356237623764612D393465303538366439356237623764612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'DD98BB7F1F318972FB4673F07A5E5994001D63E8E9BB5FF2D8B0CA1BD5960340', X'9417A550C90FFBE8C2A0C36DA94541574F23631E5BF59047ED5B593029BAB20A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7fcc-a18c-fb0865e17013', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-779e-ab2e-f4a605dbdcc9', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270617274794944223A2230316132303262322D643461302D373939652D626234332D633866666164656132373762222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376663632D613138632D666230383635653137303133222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373739652D616232652D663461363035646264636339222C2270726576696F757368617368223A224636466354362F49593543794D71586A4236434A66516C58335437463662366F68614F6B456B37312F79413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373739652D616232652D663461363035646264636339222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D613138636662303836356531373031332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'17A15C4FAFC86390B232A5E307A0897D0957DD3EC5E9BEA885A3A4124EF5FF20', X'5F97831EC4563D2DD6029C7CAB03BCF0D53F345DA410A9431B49C1D19D3AD1CB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7b25-8e32-954b2d75b918', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7109-ae24-1aa0bd24406f', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270617274794944223A2230316132303262322D643461302D373939652D626234332D633866666164656132373762222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376232352D386533322D393534623264373562393138222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373130392D616532342D316161306264323434303666222C2270726576696F757368617368223A225835654448735257505333574170783871774F38384E552F4E46326B454B6C4447306E42305A30363063733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373130392D616532342D316161306264323434303666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663264613139333835336666653834393564332D386533323935346232643735623931382D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'5F97831EC4563D2DD6029C7CAB03BCF0D53F345DA410A9431B49C1D19D3AD1CB', X'191790300B17ADB7E2CE9BE583FD8D191C10A1687D23D1E44391D915E229C61C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-74ab-ada8-f2adc5ee5163', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376165322D386537352D613264623165336164633635222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373032362D626235622D633736613766663034346538222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373461622D616461382D663261646335656535313633222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A22475265514D417358726266697A70766C672F324E475277516F5768394939486B5135485A466549707868773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346162616461386632616463356565353136332D616461386632616463356565353136332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'191790300B17ADB7E2CE9BE583FD8D191C10A1687D23D1E44391D915E229C61C', X'D7AE72935607AC309F7839F889AD11806B553819BE22863E3CFF57075291A16F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7692-a4cb-3f066ab78aee', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373631372D613039322D383333623834653735633732222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373437332D393633372D343135613835366662653464222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373639322D613463622D336630363661623738616565222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A22313635796B3159487244436665446E3469613052674774564F426D2B496F592B5050395842314B526F57383D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363932613463623366303636616237386165652D613463623366303636616237386165652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'D7AE72935607AC309F7839F889AD11806B553819BE22863E3CFF57075291A16F', X'C72DF7CC7FF442FF90ADE52A3DA78CA3DE47E3C945632C40CD2F30CB10E969FD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-77e4-bffb-3d51bba42ee8', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373165372D383764302D303034643761373835383762222C2230316132303262322D643461302D373032362D626235622D633736613766663034346538222C2230316132303262322D643461302D373437332D393633372D343135613835366662653464225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373765342D626666622D336435316262613432656538222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A22787933337A482F3051762B51726555715061654D6F39354834386C46597978417A533877797844706166303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376534626666623364353162626134326565382D626666623364353162626134326565382D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'C72DF7CC7FF442FF90ADE52A3DA78CA3DE47E3C945632C40CD2F30CB10E969FD', X'00C20F56AA598AAABF1DED47FA795A54500565FF2D13E37A31DE9BD50DBF2790', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7706-87ee-373b02e9b418', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-799e-bb43-c8ffadea277b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373730362D383765652D333733623032653962343138222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C2270726576696F757368617368223A22414D49505671705A6971712F486531482B6E6C61564641465A663874452B4E364D6436623151322F4A35413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376534626666623364353162626134326565382D383765653337336230326539623431382D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'00C20F56AA598AAABF1DED47FA795A54500565FF2D13E37A31DE9BD50DBF2790', X'F1E035A658CFC18522BBED2A0C951D1F90D6D0F27A0026DC444B2C5E380D639D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-780e-8d62-aeeb26bcd158', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7026-bb5b-c76a7ff044e8', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373665622D383234622D353238303439636230306138222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373830652D386436322D616565623236626364313538222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373032362D626235622D633736613766663034346538222C2270726576696F757368617368223A2238654131706C6A5077595569752B3071444A55644835445730504A364143626352457373586A674E5935303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461622D396230302D663664333630396330653132222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373032362D626235622D633736613766663034346538222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383065386436326165656232366263643135382D386436326165656232366263643135382D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'F1E035A658CFC18522BBED2A0C951D1F90D6D0F27A0026DC444B2C5E380D639D', X'AB796629C5C6A41CB465B9C2F7480E1DCC178A43AFB39D0D06DC893277EA8DDE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-78c5-bf92-e4e1c4b6b5a7', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376165322D386537352D613264623165336164633635222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376338652D623966372D616632313563323431613336222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373032362D626235622D633736613766663034346538222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373863352D626639322D653465316334623662356137222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A2271336C6D4B635847704279305A626E433930674F48637758696B4F767335304E4274794A4D6E66716A64343D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037386335626639326534653163346236623561372D626639326534653163346236623561372D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'AB796629C5C6A41CB465B9C2F7480E1DCC178A43AFB39D0D06DC893277EA8DDE', X'44EF8183E48E1DDD892D07A3075CF2C27B759116B49042D7FC36BE911BA8276C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-729e-a8de-da4fbf472c56', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373631372D613039322D383333623834653735633732222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373437332D393633372D343135613835366662653464222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373239652D613864652D646134666266343732633536222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A22524F2B42672B534F4864324A4C51656A42317A79776E74316B5261306B454C582F44612B6B52756F4A32773D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376433312D393635622D626535636637663131376463222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323965613864656461346662663437326335362D613864656461346662663437326335362D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'44EF8183E48E1DDD892D07A3075CF2C27B759116B49042D7FC36BE911BA8276C', X'85F45777B55A2B218EDAE9AFBA0FAE6184E9900FD3DD488C94B4A9DC93492F11', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-73a7-a69a-e03598fbc8dd', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373361372D613639612D653033353938666263386464222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A2268665258643756614B79474F32756D7675672B75595954706B412F543355694D6C4C5370334A4E4A4C78453D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135372D396630662D653838353435386539656337222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336137613639616530333539386662633864642D613639616530333539386662633864642D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'85F45777B55A2B218EDAE9AFBA0FAE6184E9900FD3DD488C94B4A9DC93492F11', X'3AACF632096F41133AC5EA3E9FE3E39A2CD50A79570E8AE6CBA0852B4FF63D88', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-740b-817f-f7a2cb006fd9', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376232622D386432322D346566353662363266373531222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373430622D383137662D663761326362303036666439222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A226C42656C554D6B502B2B6A436F4D4E74715556425630386A59783562395A42483756745A4D436D3673676F3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343062383137666637613263623030366664392D383137666637613263623030366664392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'9417A550C90FFBE8C2A0C36DA94541574F23631E5BF59047ED5B593029BAB20A', X'4948B51EBC1707F28E521356A7C5CCA259CCCC52B7119813AFFC2A9C88C920BC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7290-b6d3-6beb6876d5a1', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373239302D623664332D366265623638373664356131222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A224F717A324D676C7651524D3678656F2B6E2B506A6D697A56436E6C58446F726D793643464B302F325059673D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323930623664333662656236383736643561312D623664333662656236383736643561312D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'3AACF632096F41133AC5EA3E9FE3E39A2CD50A79570E8AE6CBA0852B4FF63D88', X'5CDE4AB454CE76CF80D9B912A035C7292289635E9ABD38AB69476F9134B96D33', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-75d3-a50b-24698b5a6285', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-799e-bb43-c8ffadea277b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373564332D613530622D323436393862356136323835222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C2270726576696F757368617368223A22584E354B7446544F64732B4132626B536F4458484B534B4A5931366176546972615564766B54533562544D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323930623664333662656236383736643561312D613530623234363938623561363238352D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'5CDE4AB454CE76CF80D9B912A035C7292289635E9ABD38AB69476F9134B96D33', X'130C90A55578C09B3C7E39A52B3A2DF8359A24E0C8B4B5692134C6082B3C91CF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-708a-9ce5-81fbd1771804', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D376662352D613164302D646139356635363965333362222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373038612D396365352D383166626431373731383034222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A224577795170565634774A7338666A6D6C4B7A6F742B4457614A4F4449744C567049545447434373386B63383D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135372D396630662D653838353435386539656337222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303861396365353831666264313737313830342D396365353831666264313737313830342D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'130C90A55578C09B3C7E39A52B3A2DF8359A24E0C8B4B5692134C6082B3C91CF', X'EAEC3A4E84C03B65FEA3377B2D914F999070A498A90FC8834A51B63F817D1695', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-7cdb-856f-824195b37890', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373833382D613932342D323765636130663537626265222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376364622D383536662D383234313935623337383930222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A2236757736546F54414F32582B6F7A64374C5A46506D5A4277704A697044386944536C4732503446394670553D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135372D396630662D653838353435386539656337222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636462383536663832343139356233373839302D383536663832343139356233373839302D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'EAEC3A4E84C03B65FEA3377B2D914F999070A498A90FC8834A51B63F817D1695', X'498800B81101315AE4D1655EC96DE62023EB6BDF4B158E26CD6B8238189A7440', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-751c-ba35-514f5de44ea9', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-76eb-824b-528049cb00a8', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373165372D383764302D303034643761373835383762222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373032362D626235622D633736613766663034346538222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373437332D393633372D343135613835366662653464222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376338652D623966372D616632313563323431613336222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373939652D626234332D633866666164656132373762222C227061796D656E7473223A5B2230316132303262352D393363302D376662352D613164302D646139356635363965333362222C2230316132303262352D393363302D373833382D613932342D323765636130663537626265225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373531632D626133352D353134663564653434656139222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C2270726576696F757368617368223A2253596741754245424D56726B305756657957336D494350726139394C4659346D7A5775434F4269616445413D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135372D396630662D653838353435386539656337222C227375626A656374223A22636865636B2F30316132303262322D643461302D373665622D383234622D353238303439636230306138222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636462383536663832343139356233373839302D626133353531346635646534346561392D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'498800B81101315AE4D1655EC96DE62023EB6BDF4B158E26CD6B8238189A7440', X'6A30712A3520B61EDD3FC7A7736779A8ECB081415EDDF337810B02C4D16D3793', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-78ff-bf39-ed072ba0d902', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-799e-bb43-c8ffadea277b', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373866662D626633392D656430373262613064393032222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C2270726576696F757368617368223A22616A42784B6A5567746837645038656E63326435714F79776755466533664D3367517343784E46744E354D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373135372D396630662D653838353435386539656337222C227375626A656374223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636462383536663832343139356233373839302D626633396564303732626130643930322D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'6A30712A3520B61EDD3FC7A7736779A8ECB081415EDDF337810B02C4D16D3793', X'3D86480002692E80E159DE2A8FBB5339AACB5EA92BB72767AEA8EBF130A3EE0D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-77a4-8067-674aa1390c1f', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7f7c-ad29-67a42e2ffda7', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373761342D383036372D363734616131333930633166222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376637632D616432392D363761343265326666646137222C2270726576696F757368617368223A2250595A4941414A704C6F4468576434716A3774544F61724C58716B727479646E72716A723854436A3767303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227461626C652F30316132303262322D633530302D376637632D616432392D363761343265326666646137222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376134383036373637346161313339306331662D383036373637346161313339306331662D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'3D86480002692E80E159DE2A8FBB5339AACB5EA92BB72767AEA8EBF130A3EE0D', X'FA64185D0BF629C2852AEC167E2C979161BF16B3DA30255BC97C9B8E4A4625F0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7c70-b01f-476681e7eb75', 'foh.party.left.v1', 'party', '01a202b2-d4a0-799e-bb43-c8ffadea277b', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376637632D616432392D363761343265326666646137225D2C227469636B65744944223A2230316132303262322D633865382D373165322D623866642D346439663235363365656266227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376337302D623031662D343736363831653765623735222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C2270726576696F757368617368223A222B6D5159585176324B634B464B757757666979586B57472F467250614D435662795879626A6B70474A66413D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2270617274792F30316132303262322D643461302D373939652D626234332D633866666164656132373762222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376134383036373637346161313339306331662D623031663437363638316537656237352D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'FA64185D0BF629C2852AEC167E2C979161BF16B3DA30255BC97C9B8E4A4625F0', X'972A4B4A3A7DB60648202CEA114236435EC7D6DFC003B4109884506B4EDC7F1C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-707d-8b15-9d013aac7c32', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373037642D386231352D396430313361616337633332222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C2270726576696F757368617368223A226C79704C536A703974675A4949437A71455549325131374831742F41413751516D495251613037636678773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303764386231353964303133616163376333322D386231353964303133616163376333322D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'972A4B4A3A7DB60648202CEA114236435EC7D6DFC003B4109884506B4EDC7F1C', X'98B6DB84A2C29C172F7E206E8C10F655B29A21DE79C1FC6780CBA2283DE6BCED', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-70c9-807a-6370418123ee', 'foh.party.seated.v1', 'party', '01a202b5-93c0-711d-9b82-57ff024fa052', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376634322D626339382D306536336133643662393564225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373231642D386139382D616132613438396461383666227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373063392D383037612D363337303431383132336565222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373131642D396238322D353766663032346661303532222C2270726576696F757368617368223A226D4C6262684B4C436E426376666942756A42443256624B61496435357766786E674D75694B44336D764F303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2270617274792F30316132303262352D393363302D373131642D396238322D353766663032346661303532222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306339383037613633373034313831323365652D383037613633373034313831323365652D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'98B6DB84A2C29C172F7E206E8C10F655B29A21DE79C1FC6780CBA2283DE6BCED', X'2545657B6B3E149DE2D9D42904981927419709E395CC7CF80CCB89ED107E31D4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7f54-a39e-34b7cfd7f418', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376431322D626336312D663761343438303737643134222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376635342D613339652D333462376366643766343138222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A225355693148727758422F4B4F55684E577038584D6F6C6E4D7A464B33455A6754722F77716E496A4A494C773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037663534613339653334623763666437663431382D613339653334623763666437663431382D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4948B51EBC1707F28E521356A7C5CCA259CCCC52B7119813AFFC2A9C88C920BC', X'8AA4B396FF53D59BEA0822B20075C71EF2B4FB685E6C1F1F8AFBD0E6B8202BA4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-78e9-89da-3d0ec23336ad', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-721d-8a98-aa2a489da86f', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373865392D383964612D336430656332333333366164222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C2270726576696F757368617368223A224A55566C6532732B464A336932645170424A675A4A30475843654F567A487A34444D754A3752422B4D64513D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D636364302D373231642D386139382D616132613438396461383666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306339383037613633373034313831323365652D383964613364306563323333333661642D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'2545657B6B3E149DE2D9D42904981927419709E395CC7CF80CCB89ED107E31D4', X'D8CE8BF369EAD4792FCCF8C00F2BE71B24DD421EE70BE940699358288B8D951D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7983-aa76-a84d1d2b072f', 'foh.check.opened.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373131642D396238322D353766663032346661303532227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373938332D616137362D613834643164326230373266222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A22324D364C38326E7131486B767A506A414479766E477954645168376E432B6C41615A4E594B49754E6C52303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306339383037613633373034313831323365652D616137366138346431643262303732662D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'D8CE8BF369EAD4792FCCF8C00F2BE71B24DD421EE70BE940699358288B8D951D', X'71559906A16F2F970515F28D3FA8B75F04BC2E61D0B7F5E02F54D3A273D9C929', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7bdb-8fd0-4afde8a0776c', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376536652D616138372D356635653562333031346335222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373866332D613333332D366535363365663836376638222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376264622D386664302D346166646538613037373663222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A226356575A427146764C35634646664B4E50366933587753384C6D4851742F58674C3154546F6E505A79536B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306339383037613633373034313831323365652D386664303461666465386130373736632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'71559906A16F2F970515F28D3FA8B75F04BC2E61D0B7F5E02F54D3A273D9C929', X'E541522CCAD3BC1845CE6C2CFCD73493E4A45DCD8E668FC880B50099BE97ADE1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7d39-8a16-01ab4d09dd0c', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376238362D623937322D323931356531376135636337222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373333362D383761352D363961376462396664626462222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376433392D386131362D303161623464303964643063222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A22355546534C4D7254764268467A6D77732F4E63306B2B536B5863324F5A6F2F49674C55416D6236587265453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643339386131363031616234643039646430632D386131363031616234643039646430632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E541522CCAD3BC1845CE6C2CFCD73493E4A45DCD8E668FC880B50099BE97ADE1', X'ADAC92C5DAE980E33CDF8EA6274BFF13939CDA8325E244ED1DAA75C3045F81EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7f94-a6cb-d07e9d8cebe6', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373866332D613333332D366535363365663836376638222C2230316132303262352D393363302D373333362D383761352D363961376462396664626462225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376639342D613663622D643037653964386365626536222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A227261795378647270674F4D383334366D4A30762F45354F63326F4D6C346B5474486170317777526667656F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663934613663626430376539643863656265362D613663626430376539643863656265362D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'ADAC92C5DAE980E33CDF8EA6274BFF13939CDA8325E244ED1DAA75C3045F81EA', X'BA3DAED2D3CA6704FEF70477D00D664726092CB4CC7DE9F9707C443FBE1F04C9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-792f-8423-3a89b8cfff59', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-711d-9b82-57ff024fa052', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373932662D383432332D336138396238636666663539222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373131642D396238322D353766663032346661303532222C2270726576696F757368617368223A22756A32753074504B5A77542B397752333041316D5279594A4C4C544D66656E356348784550373466424D6B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A2270617274792F30316132303262352D393363302D373131642D396238322D353766663032346661303532222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663934613663626430376539643863656265362D383432333361383962386366666635392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'BA3DAED2D3CA6704FEF70477D00D664726092CB4CC7DE9F9707C443FBE1F04C9', X'AD915A471DD4065BF05D0C13E392ADD38907D4B731C96FF4CAE777A92B0351E3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7d4e-bccd-6a0614b5d1ef', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373937392D383461322D383135646634303165303161222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373635322D383732392D313265366633353335366535222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376434652D626363642D366130363134623564316566222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A22725A466152783355426C76775851775434354B7430346B48314C637879572F30797564337153734455654D3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643465626363643661303631346235643165662D626363643661303631346235643165662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'AD915A471DD4065BF05D0C13E392ADD38907D4B731C96FF4CAE777A92B0351E3', X'65D2A1AA6333B36616A63E03F8623094CDE57FD76B82D277D891BB3461372883', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7fc4-9206-090b7685e09d', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373937392D383461322D383135646634303165303161222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373635322D383732392D313265366633353335366535222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376663342D393230362D303930623736383565303964222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A225A644B68716D4D7A73325957706A34442B4749776C4D336C6639647267744A33324A47374E4745334B494D3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666334393230363039306237363835653039642D393230363039306237363835653039642D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'65D2A1AA6333B36616A63E03F8623094CDE57FD76B82D277D891BB3461372883', X'931765ADA92BDE2346DBE756715864179559516D81725C45B46B7AF050348A26', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7f03-90eb-803021f2139d', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-78c7-bd6e-acf0deb955c7', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373131382D383630392D313934656361343164666461222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373166352D623066612D653665653031336439303531222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376630332D393065622D383033303231663231333964222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C2270726576696F757368617368223A226B78646C72616B7233694E47322B64576356686B4635565A55573242636C784674477436384641306969593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735622D383661332D663163373961663261316539222C227375626A656374223A22636865636B2F30316132303262352D393363302D373863372D626436652D616366306465623935356337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663033393065623830333032316632313339642D393065623830333032316632313339642D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'931765ADA92BDE2346DBE756715864179559516D81725C45B46B7AF050348A26', X'9078B4201F252A8F7FDC548E7EBCB1AF6F07F4D58E7C55D7A30D09DF1E4FB431', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7460-90b3-ced6915581ba', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376534612D613132312D393564393630613231623962222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373436302D393062332D636564363931353538316261222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A226971537A6C763954315A767143434B794148584848764B302B3268656242386669767651357267674B36513D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343630393062336365643639313535383162612D393062336365643639313535383162612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'8AA4B396FF53D59BEA0822B20075C71EF2B4FB685E6C1F1F8AFBD0E6B8202BA4', X'4835F0BB010D49D9E5E705B21FF27D84F3F6339CFB8AB2D7C47EF4CF9E05CEA6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7381-983c-4e4c2b1a9a49', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75f0-afd3-c292af5da626', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373439352D626366302D306630646663303832663633222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373338312D393833632D346534633262316139613439222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C2270726576696F757368617368223A22534458777577454E53646E6C35775779482F4A39685050324D357A3769724C58784837307A3534467A71593D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373566302D616664332D633239326166356461363236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037333831393833633465346332623161396134392D393833633465346332623161396134392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4835F0BB010D49D9E5E705B21FF27D84F3F6339CFB8AB2D7C47EF4CF9E05CEA6', X'69BD537BFA713EE87DAB4C7B0C365DB739BD749B47441673D5A40DECB1D90D27', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7c9b-bc1f-a78c8f3ca279', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7ae9-bbd3-2c9633176982', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373863652D383938382D306564633534626165666436225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376339622D626331662D613738633866336361323739222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D376165392D626264332D326339363333313736393832222C2270726576696F757368617368223A2261623154652F7078507568397130783744445A64747A6D39644A744852425A7A3161514E374C485A4453633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D376165392D626264332D326339363333313736393832222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633962626331666137386338663363613237392D626331666137386338663363613237392D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'69BD537BFA713EE87DAB4C7B0C365DB739BD749B47441673D5A40DECB1D90D27', X'66521D96FFB7C7D5FED94F83EF74D20794950F987021BFD3855045F9AD2D1AA9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7540-b153-2e98748dfc9a', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-71e2-b8fd-4d9f2563eebf', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373534302D623135332D326539383734386466633961222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C2270726576696F757368617368223A225A6C49646C762B337839582B32552B4437335453423553564435687749622F54685642462B61307447716B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A227469636B65742F30316132303262322D633865382D373165322D623866642D346439663235363365656266222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353430623135333265393837343864666339612D623135333265393837343864666339612D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'66521D96FFB7C7D5FED94F83EF74D20794950F987021BFD3855045F9AD2D1AA9', X'7E84D4E0ECE8D536A908778629EC460DB41E4D990C717AE6F7ECB5253C97A950', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-74de-b6d1-f6d4005e900f', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7109-ae24-1aa0bd24406f', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373566302D616664332D633239326166356461363236222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373464652D623664312D663664343030356539303066222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373130392D616532342D316161306264323434303666222C2270726576696F757368617368223A22666F5455344F7A6F31546170434865474B65784744625165545A6B4D6358726D392B79314A5479587156413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373831382D393630392D636463313662646431363138222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862652D623236352D666238616535353632303439222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373130392D616532342D316161306264323434303666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353430623135333265393837343864666339612D623664316636643430303565393030662D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'7E84D4E0ECE8D536A908778629EC460DB41E4D990C717AE6F7ECB5253C97A950', X'4225A7A2A4C14B1D46B98BA51467D9929D16A4CEC7FAC8C24951AA040EE95568', NULL);
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
CREATE TABLE feedWord (
  word TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
INSERT INTO feedWord (word) VALUES ('member');
INSERT INTO feedWord (word) VALUES ('member/allergy/celery');
INSERT INTO feedWord (word) VALUES ('member/allergy/crustacean');
INSERT INTO feedWord (word) VALUES ('member/allergy/egg');
INSERT INTO feedWord (word) VALUES ('member/allergy/fish');
INSERT INTO feedWord (word) VALUES ('member/allergy/gluten');
INSERT INTO feedWord (word) VALUES ('member/allergy/lupin');
INSERT INTO feedWord (word) VALUES ('member/allergy/milk');
INSERT INTO feedWord (word) VALUES ('member/allergy/mollusc');
INSERT INTO feedWord (word) VALUES ('member/allergy/mustard');
INSERT INTO feedWord (word) VALUES ('member/allergy/peanut');
INSERT INTO feedWord (word) VALUES ('member/allergy/sesame');
INSERT INTO feedWord (word) VALUES ('member/allergy/soy');
INSERT INTO feedWord (word) VALUES ('member/allergy/sulphite');
INSERT INTO feedWord (word) VALUES ('member/allergy/tree_nut');
INSERT INTO feedWord (word) VALUES ('member/child');
INSERT INTO feedWord (word) VALUES ('member/complaint');
INSERT INTO feedWord (word) VALUES ('member/diet');
INSERT INTO feedWord (word) VALUES ('member/preference');
INSERT INTO feedWord (word) VALUES ('member/pregnancy');
INSERT INTO feedWord (word) VALUES ('menu');
INSERT INTO feedWord (word) VALUES ('news');
INSERT INTO feedWord (word) VALUES ('reservationRequest');
INSERT INTO feedWord (word) VALUES ('ticketRequest');
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
CREATE TRIGGER paymentGoesFromStageToStage BEFORE UPDATE OF stage ON payment
WHEN NEW.stage <> OLD.stage
  AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open'
  AND NOT (
    OLD.stage = 'created' AND NEW.stage IN ('sent', 'declined')
    OR OLD.stage = 'sent'
      AND NEW.stage IN ('pending', 'captured', 'declined', 'reversing')
    OR OLD.stage = 'pending' AND NEW.stage IN ('captured', 'declined', 'reversing')
    OR OLD.stage = 'reversing' AND NEW.stage = 'reversed')
BEGIN SELECT RAISE(ABORT, 'foh:payment-stage-skipped'); END;
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
