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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt) VALUES (1, '01a202b2-c500-7449-b0a6-29824d2663fa', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7442-9d9f-bb30e9c00f4d', 'T02', 'hall', 4, 'window', 1, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-74c8-bdc1-12176549f93e', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-76d1-9a82-5161e2c13c18', 'T06', 'hall', 2, NULL, 5, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-78d7-9df1-068f5d803bf0', 'T03', 'hall', 4, 'window', 2, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7a3c-baeb-5e2cd665a9d7', 'V1', 'hall', 10, NULL, 6, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7d49-afd9-7d04d481dacd', 'T05', 'hall', 2, NULL, 4, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7f55-aba6-3faa30eb7222', 'T04', 'hall', 4, 'window', 3, 'ready', 0);
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
INSERT INTO role (code, definition) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["queue","seat","gift","kitchen","revealPhone","tableOutOfOrder","order","editMember","returnAfterSending","takePayment","manageStore","soldOut"],"roundingLimitMinorUnits":10000,"workstation":"manager"}');
INSERT INTO role (code, definition) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["order","seat","returnAfterSending"],"roundingLimitMinorUnits":0,"workstation":"server"}');
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-72d7-9c4a-cd9387ab266d', 'max', 'Max', 'manager', 'en', X'F9D4604231FF35E48683706FBF2BECE8', X'272F96A3951F8BB8DA598E59E7F444D0810D0FFAB2E28496396034660EBA6E1B', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-76b2-beb2-11b190c79e80', 'li', '李静', 'server', 'zh-Hans', X'D994C111AAECE128D9B095E40BF8F6AE', X'5023FC8F5AC2A4BD3178F9D02EF2818365E49521F2D049B4603349D1327C81F5', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-78c3-abf2-15f839fcd300', 'bo', 'Bo', 'cashier', 'en', X'8451F0C904BCDB8C33EA29AFF903B124', X'AFE4EED3B374CB60ED7C22E5B31BC758289FFAA3EC1CE1B65C7511B94E5AC52C', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-78fe-a43e-ae755ed107f6', 'anna', 'Anna', 'host', 'en', X'66CA0A30A11C2B53C31A7497C7628650', X'F60E5938A538DD1E5FB8555F4515F7119A7DFA516758A4579BBFA4410A58B448', 1, 1, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7af5-b6a5-0ff4fc4981ab', 'chen', '陈师傅', 'cook', 'zh-Hans', X'848C8D5CDE262937AFB73554417E4864', X'C33A9D76AB218755142DA688A9BEF2C8B0C517848D69E1E4AA31D93F37D687F2', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7d9b-a1cc-0e09ed94cbd7', 'wang', '王强', 'server', 'zh-Hans', X'B1496FDA9B9F656608EDDEA640A52B34', X'FBC6C12CECD11A49EF2AD500E6CD47B645F04F3A565053E93995811FE40644A1', 1, 0, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-704b-88a7-f0e15cc57bb1', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-705d-bf50-52692d28ea3f', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7061-95db-0614b5bd3eda', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7095-b61d-55ced277a1ce', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7370-8116-494a433efecb', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7628-a8df-12979f51ef01', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7834-b15d-d0130d37dbf2', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-78bf-911f-5a196029e7a3', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-797e-b8a7-c4051024b72a', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ae7-b19b-6cad252f41ee', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7df5-968a-037e9c5aae5f', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7e79-82bb-1c8c047de3fe', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7e7f-8da5-882fcade2554', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision) VALUES ('01a202b2-c500-7cb3-ad06-b2d989df94d8', 'MD989DF94D8', '王女士', '13800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7cb3-ad06-b2d989df94d8');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-72af-a7d3-c432f811850b', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-72e4-a2fc-507c87f54607', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-77c6-ac89-3f09309f1beb', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7b42-9c54-8c14165c8c8b', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d52-9109-129e65a2c794', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-715d-a2ae-01eb79b5cb0a', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7a18-b3f4-882640a42214');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7f17-bdea-94f404bbfdde', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7f17-bdea-94f404bbfdde', '01a202b2-c500-7a3c-baeb-5e2cd665a9d7', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-70fe-9301-db2c32248265', '2026-11-22', 'A', 1, 2, NULL, '13800138000', '01a202b2-c500-7cb3-ad06-b2d989df94d8', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7653-82bc-951822d0fa4a', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7a1c-9704-20896c44eac5', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7db2-8d62-06ddb8a6df8f', '01a202b2-c8e8-70fe-9301-db2c32248265', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7782-9ff6-26086e569b34', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-76a4-bb21-fc8736d4478c', '01a202b2-d0b8-7653-82bc-951822d0fa4a', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-778a-8a99-7841f70dd00b', '01a202b2-c8e8-70fe-9301-db2c32248265', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7bfa-a69e-f27eb65b76ca', '01a202b2-c8e8-70fe-9301-db2c32248265', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7def-86dd-a9d0128123d6', '01a202b2-d4a0-7a1c-9704-20896c44eac5', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7f83-bbbf-cdcce6fd9dc0', '01a202b2-d4a0-7a1c-9704-20896c44eac5', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-73d2-84f7-0dff7ae7efcb', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 'seated', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-77bf-b754-38cc2771397a', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 'called', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-790a-a189-ae253db53c85', '2026-11-22', 2, NULL, '01a202b2-c8e8-70fe-9301-db2c32248265', NULL, '01a202b2-c500-7cb3-ad06-b2d989df94d8', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-77ea-82b7-b8ca9f076292', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-790a-a189-ae253db53c85', '01a202b2-c500-74c8-bdc1-12176549f93e', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-77ea-82b7-b8ca9f076292', '01a202b2-c500-7442-9d9f-bb30e9c00f4d', 1795341784000, NULL, 0);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7b53-a4a2-631d3e713557', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '2026-11-22', 'complaint', '01a202b2-c500-77c6-ac89-3f09309f1beb', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-790a-a189-ae253db53c85', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7ffc-9703-eccf14b4935c', '01a202b2-c500-7cb3-ad06-b2d989df94d8', '2026-11-22', 'allergy', '01a202b2-c500-7d52-9109-129e65a2c794', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-790a-a189-ae253db53c85', 2);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', '2026-11-22', 1, '01a202b2-d4a0-790a-a189-ae253db53c85', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', '2026-11-22', 2, '01a202b5-93c0-77ea-82b7-b8ca9f076292', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7099-ad85-125da77a9f7d', '01a202b2-d4a0-7a18-b3f4-882640a42214', 1, '01a202b2-c500-7095-b61d-55ced277a1ce', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-71a8-b11e-e67b98b0002b', '01a202b2-d4a0-7a18-b3f4-882640a42214', 2, '01a202b2-c500-7e7f-8da5-882fcade2554', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-757f-b420-1f399bd1982c', '01a202b2-d4a0-7a18-b3f4-882640a42214', 4, '01a202b2-c500-7e7f-8da5-882fcade2554', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-71a8-b11e-e67b98b0002b', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-78fb-a83a-85cb741558aa', '01a202b2-d4a0-7a18-b3f4-882640a42214', 3, '01a202b2-c500-7370-8116-494a433efecb', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7060-afba-09153d2faec6', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 2, '01a202b2-c500-704b-88a7-f0e15cc57bb1', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7363-9d80-ec51c40a119a', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 3, '01a202b2-c500-705d-bf50-52692d28ea3f', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7cd0-8ddd-c1ffb80fce5e', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 4, '01a202b2-c500-7e79-82bb-1c8c047de3fe', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7f90-928b-962635dfa3d9', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 1, '01a202b2-c500-7095-b61d-55ced277a1ce', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-7e7d-a641-01a5652890a5', '01a202b2-d4a0-7a18-b3f4-882640a42214', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7a18-b3f4-882640a42214', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-789e-af77-5eefbc0b2ffe', '01a202b2-d4a0-7a18-b3f4-882640a42214', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7cd9-892d-1a6ad02e5560', '01a202b2-d4a0-7a18-b3f4-882640a42214', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7099-ad85-125da77a9f7d', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-71a8-b11e-e67b98b0002b', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-78fb-a83a-85cb741558aa', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7060-afba-09153d2faec6', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7f90-928b-962635dfa3d9', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7945-8a9d-226a88f88a32', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7bda-8f9c-e55c059f6284', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7da0-804d-bce6ea64f6d8', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-77e7-b435-88a8e99959ea', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7964-8228-f92cbeff02ae', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7a81-be51-1471227789a4', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-72d7-9c4a-cd9387ab266d', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7cb3-ad06-b2d989df94d8', 'MD989DF94D8', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'3AFD2DB82D088FA1A1B94BB5F8163C54EC5814DFC750E9606611F6011430CCB5');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-76b2-beb2-11b190c79e80', '李静', 'returned', '01a202b2-d4a0-7a18-b3f4-882640a42214', '1 Beef tripe, made: cold', NULL, X'3AFD2DB82D088FA1A1B94BB5F8163C54EC5814DFC750E9606611F6011430CCB5', X'11B213144F397457BC97F48E02E07DAE8CBAB25ABA9BF7F17CF08A4CAA87E9B4');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-72d7-9c4a-cd9387ab266d', 'Max', 'gift', '01a202b2-d4a0-7a18-b3f4-882640a42214', '1 Tsingtao beer: birthday', NULL, X'11B213144F397457BC97F48E02E07DAE8CBAB25ABA9BF7F17CF08A4CAA87E9B4', X'D7E1362AB8BE558540D6E87AEAF0DDF3B3010DEF9AB64D79200CDE94F8507002');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-78c3-abf2-15f839fcd300', 'Bo', 'discount', '01a202b2-d4a0-7a18-b3f4-882640a42214', '500 bp: regular', NULL, X'D7E1362AB8BE558540D6E87AEAF0DDF3B3010DEF9AB64D79200CDE94F8507002', X'2FEED3DCD0A9B083EDB42BFFE0F95C28593B5346408E130B4CD9E563D6672110');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-78fe-a43e-ae755ed107f6', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'2FEED3DCD0A9B083EDB42BFFE0F95C28593B5346408E130B4CD9E563D6672110', X'26BD2DFE9B66F44A84A55F293FD0859D0CF803800F28378CD3F1AE492377C67F');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7687-86b9-d9655683abbd', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D44393839444639344438222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A223133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373638372D383662392D643936353536383361626264222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037363837383662396439363535363833616262642D383662396439363535363833616262642D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'10727FF615424E5F712313C3E63472A40CE8517AA4B0726C1F76DBFFAB27A2A2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-78be-93f3-4a34e6c79f13', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7b53-a4a2-631d3e713557', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373862652D393366332D346133346536633739663133222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376235332D613461322D363331643365373133353537222C2270726576696F757368617368223A22584930786276596A57524A6C762F4F4475387358326D394158666670512F6B643350704D723463686276593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376235332D613461322D363331643365373133353537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343366383931666334323665356236366365632D393366333461333465366337396631332D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'5C8D316EF623591265BFF383BBCB17DA6F405DF7E943F91DDCFA4CAF87216EF6', X'6C1E36E2A422CEFCEBFB5B61CB39A2D0FB3472237F356A029771A8E78479328A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-77e1-ba3e-e1de23954d8b', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373765312D626133652D653164653233393534643862222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C2270726576696F757368617368223A2262423432347151697A767A722B317468797A6D693050733063694E2F4E576F436C33476F353452354D6F6F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037376531626133656531646532333935346438622D626133656531646532333935346438622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'6C1E36E2A422CEFCEBFB5B61CB39A2D0FB3472237F356A029771A8E78479328A', X'DB0EBCDBD2173415B0940DC5486D49121C13792F238A5477B712FCF1B07DFBBC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-72f5-881a-1c715b5f79db', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7653-82bc-951822d0fa4a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373266352D383831612D316337313562356637396462222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373635332D383262632D393531383232643066613461222C2270726576696F757368617368223A2232773638323949584E4257776C4133465347314A456877546553386A696C523374784C38386242392B37773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D643062382D373635332D383262632D393531383232643066613461222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326635383831613163373135623566373964622D383831613163373135623566373964622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'DB0EBCDBD2173415B0940DC5486D49121C13792F238A5477B712FCF1B07DFBBC', X'05F206E3A36F9F9FA3C4AD3503FDF249B684D4ED95728E7293E0BD46223C6798', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-7a23-b376-a67dd11f3444', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7a1c-9704-20896c44eac5', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376132332D623337362D613637646431316633343434222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376131632D393730342D323038393663343465616335222C2270726576696F757368617368223A224266494734364E766E352B6A784B3031412F337953626145314F3256636F35796B2B4339526949385A35673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D643461302D376131632D393730342D323038393663343465616335222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613233623337366136376464313166333434342D623337366136376464313166333434342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'05F206E3A36F9F9FA3C4AD3503FDF249B684D4ED95728E7293E0BD46223C6798', X'7F59C3B41240A5445D8D1E8D9E936D266C5C9A61630AFC423B42B507510BC57E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7f7c-a880-47c6d4ba088b', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7a1c-9704-20896c44eac5', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376637632D613838302D343763366434626130383862222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376131632D393730342D323038393663343465616335222C2270726576696F757368617368223A2266316E4474424A41705552646A52364E6E704E744A6D78636D6D466A437678434F304B314231454C7858343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D643461302D376131632D393730342D323038393663343465616335222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663763613838303437633664346261303838622D613838303437633664346261303838622D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'7F59C3B41240A5445D8D1E8D9E936D266C5C9A61630AFC423B42B507510BC57E', X'A86073B16D8D3F881D7FCE63775604F4A1704AFBE2E8242D5330DFE1CB7968E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-7659-91d0-cecc2f650b88', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-70fe-9301-db2c32248265', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373635392D393164302D636563633266363530623838222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C2270726576696F757368617368223A227147427A7357324E503467646638356A64315945394B46775376766936435174557A446634637435614F413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363539393164306365636332663635306238382D393164306365636332663635306238382D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'A86073B16D8D3F881D7FCE63775604F4A1704AFBE2E8242D5330DFE1CB7968E0', X'139B51B0484251CC0AFA367B7B52A4974FD8CCB154CE0516E70225761304EC0D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7034-870e-f5f3af7f3484', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-790a-a189-ae253db53c85', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373463382D626463312D313231373635343966393365225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373066652D393330312D646232633332323438323635227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373033342D383730652D663566336166376633343834222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C2270726576696F757368617368223A2245357452734568435563774B2B6A5A3765314B6B6C302F597A4C46557A6755573577496C64684D453741303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D383730656635663361663766333438342D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'139B51B0484251CC0AFA367B7B52A4974FD8CCB154CE0516E70225761304EC0D', X'EB18C2EE4B58D7C177398C3E2671887B1F7F543D9E5D7CB65CB86759E1735A73', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7bab-bb18-04a9e1b913d1', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-70fe-9301-db2c32248265', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376261622D626231382D303461396531623931336431222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C2270726576696F757368617368223A2236786A43376B7459313846334F59772B4A6E47496578392F5644326558587932584C686E5765467A576E4D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D626231383034613965316239313364312D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'EB18C2EE4B58D7C177398C3E2671887B1F7F543D9E5D7CB65CB86759E1735A73', X'102DC9501D2A1AF1DC118F6FE24E22399F38C0BD7ACE430CD20D945D0F90AE82', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-703a-bf3f-a17157cb9ee5', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373930612D613138392D616532353364623533633835227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373033612D626633662D613137313537636239656535222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A224543334A554230714776486345593976346B34694F5A3834774C31367A6B4D4D3067325558512B51726F493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D626633666131373135376362396565352D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'102DC9501D2A1AF1DC118F6FE24E22399F38C0BD7ACE430CD20D945D0F90AE82', X'E4BFA9C151C344AE1B7751125FD75CCE9C211BD376D34FD935DC5F59382CC67F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-77fd-8664-51e170eacb7f', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373039352D623631642D353563656432373761316365222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373039392D616438352D313235646137376139663764222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373766642D383636342D353165313730656163623766222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22354C2B7077564844524B346264314553583964637A70776847394E3230302F5A4E64786657546773786E383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D383636343531653137306561636237662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E4BFA9C151C344AE1B7751125FD75CCE9C211BD376D34FD935DC5F59382CC67F', X'F6DDD59E3ABB1F0C662A4A6BE2931D8DCA6AEF4992E9AC9078A64D2D4C7D1C1D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-738b-9c06-3adac67c922d', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376435322D393130392D313239653635613263373934222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373338622D396330362D336164616336376339323264222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A2245484A2F39685643546C397849785044356A527970417A6F5558716B73484A73483362622F36736E6F71493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037333862396330363361646163363763393232642D396330363361646163363763393232642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'10727FF615424E5F712313C3E63472A40CE8517AA4B0726C1F76DBFFAB27A2A2', X'7FD4C47F995A0075955374EF1A3BC89BF20EEF199210F6FA194697BB15849B79', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7e9c-a859-4f448941f493', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7b53-a4a2-631d3e713557', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270617274794944223A2230316132303262322D643461302D373930612D613138392D616532353364623533633835222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376539632D613835392D346634343839343166343933222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376235332D613461322D363331643365373133353537222C2270726576696F757368617368223A22397433566E6A71374877786D4B6B707234704D646A63707137306D5336617951654B5A4E4C5578394842303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376235332D613461322D363331643365373133353537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D613835393466343438393431663439332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'F6DDD59E3ABB1F0C662A4A6BE2931D8DCA6AEF4992E9AC9078A64D2D4C7D1C1D', X'18DEA5C7E25DC07053395A429CE6115A235C8D90910F34CD48056EB12CF0B93B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-782b-8431-7c30e70c9b4c', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7ffc-9703-eccf14b4935c', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270617274794944223A2230316132303262322D643461302D373930612D613138392D616532353364623533633835222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373832622D383433312D376333306537306339623463222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376666632D393730332D656363663134623439333563222C2270726576696F757368617368223A22474E366C782B4A64774842544F5670436E4F595257694E636A5A4352447A544E5341567573537A777554733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376666632D393730332D656363663134623439333563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303334383730656635663361663766333438342D383433313763333065373063396234632D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'18DEA5C7E25DC07053395A429CE6115A235C8D90910F34CD48056EB12CF0B93B', X'C6A4A1B33937E9F73F8841A8513999E1A9B7B9E761407BB477612E52F8CC6D84', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7cfc-9fbf-934ce4a252d4', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376537662D386461352D383832666361646532353534222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373161382D623131652D653637623938623030303262222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366632D396662662D393334636534613235326434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A2278715368737A6B333666632F6945476F55546D5A34616D3375656468514875306432457555766A4D6259513D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636663396662663933346365346132353264342D396662663933346365346132353264342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'C6A4A1B33937E9F73F8841A8513999E1A9B7B9E761407BB477612E52F8CC6D84', X'861F3824B9F573338430E11B701537A1E8759F9426A07DB531B0B1C1A5EEBD3E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-73e3-8747-5f49ceeac1a3', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373337302D383131362D343934613433336566656362222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373866622D613833612D383563623734313535386161222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373365332D383734372D356634396365656163316133222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22686838344A4C6E31637A4F454D4F4562634255336F6568316E35516D6F4832314D624378776158757654343D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336533383734373566343963656561633161332D383734373566343963656561633161332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'861F3824B9F573338430E11B701537A1E8759F9426A07DB531B0B1C1A5EEBD3E', X'029838DEE03078E09DD832D3F3370116E0C82536C82CD9AFE4AC1BC606B4DC9B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-710b-9e8f-6e9bd05170ba', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373039392D616438352D313235646137376139663764222C2230316132303262322D643461302D373161382D623131652D653637623938623030303262222C2230316132303262322D643461302D373866622D613833612D383563623734313535386161225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373130622D396538662D366539626430353137306261222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A224170673433754177654F436432444C54387A6342467544494A5462494C4E6D76354B776278676130334A733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313062396538663665396264303531373062612D396538663665396264303531373062612D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'029838DEE03078E09DD832D3F3370116E0C82536C82CD9AFE4AC1BC606B4DC9B', X'E0F2EA5444BC6C120435383BA5D6A43E1B0868BDFF821EDAAA6FFA8D9639B384', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7cf2-9a73-7324a2a12c37', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-790a-a189-ae253db53c85', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366322D396137332D373332346132613132633337222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C2270726576696F757368617368223A2234504C7156455338624249454E5467377064616B50687349614C332F67683761716D2F366A5A59357334513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313062396538663665396264303531373062612D396137333733323461326131326333372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'E0F2EA5444BC6C120435383BA5D6A43E1B0868BDFF821EDAAA6FFA8D9639B384', X'1F72E28A6A2134AD61116D89E10898A6B1039B94A4237E30E9436FAF1EF5F436', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7fe2-9dd3-ab3d9e0b5a7a', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-71a8-b11e-e67b98b0002b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376131382D623366342D383832363430613432323134222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376665322D396464332D616233643965306235613761222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373161382D623131652D653637623938623030303262222C2270726576696F757368617368223A2248334C69696D6F684E4B31684557324A34516959707245446D35536B4933347736554E76727837313944593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376166352D623661352D306666346663343938316162222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373161382D623131652D653637623938623030303262222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037666532396464336162336439653062356137612D396464336162336439653062356137612D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'1F72E28A6A2134AD61116D89E10898A6B1039B94A4237E30E9436FAF1EF5F436', X'2B5D213720B63503737BAFAF1F81895024376DAFEEAF0131B1705F184D41CC70', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7287-935b-951c379b4afa', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376537662D386461352D383832666361646532353534222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373537662D623432302D316633393962643139383263222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373161382D623131652D653637623938623030303262222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373238372D393335622D393531633337396234616661222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A224B3130684E7943324E514E7A65362B764834474A5543513362612F757277457873584266474531427A48413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323837393335623935316333373962346166612D393335623935316333373962346166612D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'2B5D213720B63503737BAFAF1F81895024376DAFEEAF0131B1705F184D41CC70', X'1A56397197C82F960916725EEA14EF7982BCC70754EE7A4EA45888E588BAE04C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-72c2-b7f3-e5582aea3423', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373337302D383131362D343934613433336566656362222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373866622D613833612D383563623734313535386161222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373263322D623766332D653535383261656133343233222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22476C5935635A66494C35594A466E4A653668547665594B3878776455376E704F70466949355969363445773D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373264372D396334612D636439333837616232363664222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326332623766336535353832616561333432332D623766336535353832616561333432332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'1A56397197C82F960916725EEA14EF7982BCC70754EE7A4EA45888E588BAE04C', X'B8CEE7EE610485F1D71735AB7B88305FFF8CAD7CB18A7D1A458BEB6EE597DA9A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-717d-81d7-84427eb33e8c', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373137642D383164372D383434323765623333653863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22754D376E376D454568664858467A577265346777582F2B4D72587978696E3061525976726275575832706F3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373863332D616266322D313566383339666364333030222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313764383164373834343237656233336538632D383164373834343237656233336538632D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'B8CEE7EE610485F1D71735AB7B88305FFF8CAD7CB18A7D1A458BEB6EE597DA9A', X'ACC9684A23C7422349353AA8FF21A51E1C1A1424E60A50B9A50C7160CDEB4F00', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7e3b-983d-cc901c3688a8', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376234322D396335342D386331343136356338633862222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376533622D393833642D636339303163333638386138222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A226639544566356C614148575655335476476A76496D2F494F37786D534550623647556158757857456D336B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653362393833646363393031633336383861382D393833646363393031633336383861382D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'7FD4C47F995A0075955374EF1A3BC89BF20EEF199210F6FA194697BB15849B79', X'427E635361302FD045EBB27F5DC29A04C456AF198A003BED002F35685EA15C8C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7cd7-b534-408207b0754e', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376364372D623533342D343038323037623037353465222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22724D6C6F5369504851694E4A4E54716F2F79476C486877614643546D436C433570517878594D33725477413D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636437623533343430383230376230373534652D623533343430383230376230373534652D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'ACC9684A23C7422349353AA8FF21A51E1C1A1424E60A50B9A50C7160CDEB4F00', X'93AC60BE590A2138B35F64EA5C181A99AC92FE018D74CCCC05BF39DA63B37687', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7de5-8914-af3aab60196c', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-790a-a189-ae253db53c85', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376465352D383931342D616633616162363031393663222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C2270726576696F757368617368223A226B367867766C6B4B4954697A58325471584267616D6179532F67474E644D7A4D42623835326D4F7A646F633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636437623533343430383230376230373534652D383931346166336161623630313936632D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'93AC60BE590A2138B35F64EA5C181A99AC92FE018D74CCCC05BF39DA63B37687', X'EAA86E0E15D1DAE1D7ADE787CAA075EF0346EFE103976BD1FCCA9D0C4CE116A2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-7951-bdca-8e6a684cdbee', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373839652D616637372D356565666263306232666665222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373935312D626463612D386536613638346364626565222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A22367168754468585232754858726565487971423137774E47372B45446C3276522F4D716444457A684671493D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373863332D616266322D313566383339666364333030222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393531626463613865366136383463646265652D626463613865366136383463646265652D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'EAA86E0E15D1DAE1D7ADE787CAA075EF0346EFE103976BD1FCCA9D0C4CE116A2', X'137935F2CDB98D8C730FC440D9DAB8C259C652D45D1A6787FE7636D6CF496D81', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-763f-8adb-7a7e6b5e8553', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376364392D383932642D316136616430326535353630222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373633662D386164622D376137653662356538353533222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A2245336B31387332356A59787A4438524132647134776C6E4755745264476D65482F6E59323173394A6259453D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373863332D616266322D313566383339666364333030222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037363366386164623761376536623565383535332D386164623761376536623565383535332D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'137935F2CDB98D8C730FC440D9DAB8C259C652D45D1A6787FE7636D6CF496D81', X'0BD7A045E0A2660BC6BBA2D5902A41267D119C6C8CD56819B2588C510CA3C7EE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-73bd-88a4-3ac5c3e250c0', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7a18-b3f4-882640a42214', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373039392D616438352D313235646137376139663764222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373161382D623131652D653637623938623030303262222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373866622D613833612D383563623734313535386161222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373537662D623432302D316633393962643139383263222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373930612D613138392D616532353364623533633835222C227061796D656E7473223A5B2230316132303262352D393363302D373839652D616637372D356565666263306232666665222C2230316132303262352D393363302D376364392D383932642D316136616430326535353630225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373362642D383861342D336163356333653235306330222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C2270726576696F757368617368223A2243396567526543695A67764775364C566B4370424A6E30526E47794D3157675A736C694D5551796A782B343D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373863332D616266322D313566383339666364333030222C227375626A656374223A22636865636B2F30316132303262322D643461302D376131382D623366342D383832363430613432323134222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037363366386164623761376536623565383535332D383861343361633563336532353063302D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'0BD7A045E0A2660BC6BBA2D5902A41267D119C6C8CD56819B2588C510CA3C7EE', X'171C7B2CD79688BB0CEE0B19C34A1CC5A4F6DEBF1E52C1D0FA70A59D452A4D4C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-792a-943e-c46dfd879faa', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-790a-a189-ae253db53c85', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373932612D393433652D633436646664383739666161222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C2270726576696F757368617368223A22467878374C4E6557694C734D3767735A77306F637861543233723865557348512B6E436C6E5555715455773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373863332D616266322D313566383339666364333030222C227375626A656374223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037363366386164623761376536623565383535332D393433656334366466643837396661612D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'171C7B2CD79688BB0CEE0B19C34A1CC5A4F6DEBF1E52C1D0FA70A59D452A4D4C', X'9D8AC810A3899E2E02C882C4156FD8641FDC2250BE64C3E207E28AAC55906108', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7b56-be2d-26766e04af6b', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-74c8-bdc1-12176549f93e', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376235362D626532642D323637363665303461663662222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373463382D626463312D313231373635343966393365222C2270726576696F757368617368223A226E597249454B4F4A6E69344379494C4546572F595A422F63496C432B5A4D5069422B4B4B724657515951673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227461626C652F30316132303262322D633530302D373463382D626463312D313231373635343966393365222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623536626532643236373636653034616636622D626532643236373636653034616636622D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'9D8AC810A3899E2E02C882C4156FD8641FDC2250BE64C3E207E28AAC55906108', X'B8B2F3F31C0B84A5E30DA4600CEACA2C756231F95781855CA7F3B23381F9E904', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-73b4-80bf-8fbb13ad1aa9', 'foh.party.left.v1', 'party', '01a202b2-d4a0-790a-a189-ae253db53c85', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373463382D626463312D313231373635343966393365225D2C227469636B65744944223A2230316132303262322D633865382D373066652D393330312D646232633332323438323635227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373362342D383062662D386662623133616431616139222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C2270726576696F757368617368223A22754C4C7A3878774C684B586A44615267444F724B4C4856694D666C5867595663702F4F794D3448353651513D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2270617274792F30316132303262322D643461302D373930612D613138392D616532353364623533633835222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623536626532643236373636653034616636622D383062663866626231336164316161392D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'B8B2F3F31C0B84A5E30DA4600CEACA2C756231F95781855CA7F3B23381F9E904', X'47569CF24C32D90D70319D4445D3E26E789DE44E1D1B6B010F1C827314747997', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-760d-a8cc-fb8053882496', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373630642D613863632D666238303533383832343936222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C2270726576696F757368617368223A2252316163386B7779325131774D5A314552645069626E696435453464473273424478794363785230655A633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037363064613863636662383035333838323439362D613863636662383035333838323439362D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'47569CF24C32D90D70319D4445D3E26E789DE44E1D1B6B010F1C827314747997', X'2273D81EB334E25044BC0A6A64EE031ACDE43DBD9A605F03FA3817BD43ACF396', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-78d5-91de-4c62dd924956', 'foh.party.seated.v1', 'party', '01a202b5-93c0-77ea-82b7-b8ca9f076292', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373434322D396439662D626233306539633030663464225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376464352D393139662D386131653063643766386237227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373864352D393164652D346336326464393234393536222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373765612D383262372D623863613966303736323932222C2270726576696F757368617368223A22496E505948724D30346C4245764170715A4F34444773336B50623261594638442B6A675876554F733835593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2270617274792F30316132303262352D393363302D373765612D383262372D623863613966303736323932222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386435393164653463363264643932343935362D393164653463363264643932343935362D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'2273D81EB334E25044BC0A6A64EE031ACDE43DBD9A605F03FA3817BD43ACF396', X'B54FB0024A8791BE6DC72670DC3AC5FDE088D1F198DA73212B4C1D786F0717EC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7e3d-8c28-2141ae01f3b1', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373261662D613764332D633433326638313138353062222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376533642D386332382D323134316165303166336231222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A22516E356A553245774C39424636374A2F58634B61424D525772786D4B4144767441433831614636685849773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653364386332383231343161653031663362312D386332383231343161653031663362312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'427E635361302FD045EBB27F5DC29A04C456AF198A003BED002F35685EA15C8C', X'7C37F087CEE738AA9FF006B1C88D86DA9B9842AB66ED975917FE1E14BC21B9AE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7e10-a3a3-e201d3fdf6fe', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7dd5-919f-8a1e0cd7f8b7', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376531302D613361332D653230316433666466366665222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C2270726576696F757368617368223A2274552B77416B71486B62357478795A77334472462F65434930664759326E4D684B30776465473848462B773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D636364302D376464352D393139662D386131653063643766386237222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386435393164653463363264643932343935362D613361336532303164336664663666652D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'B54FB0024A8791BE6DC72670DC3AC5FDE088D1F198DA73212B4C1D786F0717EC', X'7F6CDA64FEC8745ACE631118F8DAF3C78E7E754D942AB771CBAF7D4951F9EF0B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7dca-b6e7-d567b011097b', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373765612D383262372D623863613966303736323932227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376463612D623665372D643536376230313130393762222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A2266327A615A5037496446724F597845592B4E727A7834352B645532554B72647879363939535648353777733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386435393164653463363264643932343935362D623665376435363762303131303937622D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'7F6CDA64FEC8745ACE631118F8DAF3C78E7E754D942AB771CBAF7D4951F9EF0B', X'498778AC29271D33A9112B3402DD87500E5423607B2879D632DDC673ABA0D2D7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-702c-a2b1-74d2bf5d128a', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373039352D623631642D353563656432373761316365222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376639302D393238622D393632363335646661336439222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373032632D613262312D373464326266356431323861222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A225359643472436B6E48544F70455373304174324855413555493242374B486E574D743347633675673074633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386435393164653463363264643932343935362D613262313734643262663564313238612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'498778AC29271D33A9112B3402DD87500E5423607B2879D632DDC673ABA0D2D7', X'21CBDD002D54ADDE1001B1D84749829C1344DCF2286020731BA3801BE5BF8A28', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7067-943e-a7218a05ecf4', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373034622D383861372D663065313563633537626231222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373036302D616662612D303931353364326661656336222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373036372D393433652D613732313861303565636634222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A224963766441433155726434514162485952306D436E424E453350496F5943427A47364F41472B572F6969673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303637393433656137323138613035656366342D393433656137323138613035656366342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'21CBDD002D54ADDE1001B1D84749829C1344DCF2286020731BA3801BE5BF8A28', X'5578924C810862C079ED40C62521DA45AF9D3C0D1A7FC11E74332B9FB590E0D6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7249-9bfa-d577de74d9fa', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376639302D393238622D393632363335646661336439222C2230316132303262352D393363302D373036302D616662612D303931353364326661656336225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373234392D396266612D643537376465373464396661222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A22565869535449454959734235375544474A53486152612B64504130616638456564444D726E375751344E593D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323439396266616435373764653734643966612D396266616435373764653734643966612D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'5578924C810862C079ED40C62521DA45AF9D3C0D1A7FC11E74332B9FB590E0D6', X'A0537C54FC687CA82B8187C0476B64548965AD0606DE9C3A82A75E6BCC36C838', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-77c7-8cc4-9f8be558fbd6', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-77ea-82b7-b8ca9f076292', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373763372D386363342D396638626535353866626436222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373765612D383262372D623863613966303736323932222C2270726576696F757368617368223A226F464E385650786F664B6772675966415232746B56496C6C725159473370773667716465613877327944673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A2270617274792F30316132303262352D393363302D373765612D383262372D623863613966303736323932222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323439396266616435373764653734643966612D386363343966386265353538666264362D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'A0537C54FC687CA82B8187C0476B64548965AD0606DE9C3A82A75E6BCC36C838', X'14AC473F443855FC4EF16B8971DC3B5F031EA6ADD0A5EE4748B1E2660893717D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-747b-becd-c42ddc4ac333', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373035642D626635302D353236393264323865613366222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373336332D396438302D656335316334306131313961222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373437622D626563642D633432646463346163333333222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A22464B7848503051345666784F3857754A6364773758774D657071335170653548534C48695A6769546358303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343762626563646334326464633461633333332D626563646334326464633461633333332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'14AC473F443855FC4EF16B8971DC3B5F031EA6ADD0A5EE4748B1E2660893717D', X'FEDBBBB0C0544E37161A69BB7E8CDD32B2647C4350F018EFA548258DD78F8F66', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-78e5-b80e-58faf377619a', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373035642D626635302D353236393264323865613366222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373336332D396438302D656335316334306131313961222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373865352D623830652D353866616633373736313961222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A222F747537734D4255546A6357476D6D37666F7A644D724A6B66454E5138426A767055676C6A6465506A32593D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386535623830653538666166333737363139612D623830653538666166333737363139612D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'FEDBBBB0C0544E37161A69BB7E8CDD32B2647C4350F018EFA548258DD78F8F66', X'5ABEA969F774845B06A5935CFD837BD24D1AAD127CF317EA343D5E99658C30BF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-783f-b42b-41f352713a16', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7d75-bd07-95b5c9b7a1f6', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376537392D383262622D316338633034376465336665222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376364302D386464642D633166666238306663653565222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373833662D623432622D343166333532373133613136222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C2270726576696F757368617368223A22577236706166643068467347705A4E632F594E37306B306172524A38387866714E4431656D57574D4D4C383D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373662322D626562322D313162313930633739653830222C227375626A656374223A22636865636B2F30316132303262352D393363302D376437352D626430372D393562356339623761316636222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383366623432623431663335323731336131362D623432623431663335323731336131362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'5ABEA969F774845B06A5935CFD837BD24D1AAD127CF317EA343D5E99658C30BF', X'501FE78D9752389E09BBC5BA54EC397105E39A4EBB0851B71209BFEF1082DDFA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7651-bd94-37f6b487c9cd', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373265342D613266632D353037633837663534363037222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373635312D626439342D333766366234383763396364222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A22664466776838376E4F4B71663841617879493247327075595171746D375A645A462F3465464C77687561343D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037363531626439343337663662343837633963642D626439343337663662343837633963642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'7C37F087CEE738AA9FF006B1C88D86DA9B9842AB66ED975917FE1E14BC21B9AE', X'5AC9C95880F05C210B6375BE04BD1A6477ED9DF5CB694F94BD3CD446E2AA6F0D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7a96-8587-37a5ea7503d0', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb3-ad06-b2d989df94d8', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373763362D616338392D336630393330396631626562222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376139362D383538372D333761356561373530336430222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C2270726576696F757368617368223A2257736E4A574944775843454C5933572B424C30615A4866746E66584C61552B5576547A5552754B716277303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362332D616430362D623264393839646639346438222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613936383538373337613565613735303364302D383538373337613565613735303364302D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'5AC9C95880F05C210B6375BE04BD1A6477ED9DF5CB694F94BD3CD446E2AA6F0D', X'21E58FC415D01D74BFDEE32D160207A37417F01E680E34BF5128FABC7FE32EE0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7818-92eb-5387a6ac3fe1', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7f17-bdea-94f404bbfdde', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376133632D626165622D356532636436363561396437225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373831382D393265622D353338376136616333666531222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D376631372D626465612D393466343034626266646465222C2270726576696F757368617368223A2249655750784258514858532F33754D74466749486F3351583842356F446A532F55536A3676482F6A4C75413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D376631372D626465612D393466343034626266646465222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037383138393265623533383761366163336665312D393265623533383761366163336665312D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'21E58FC415D01D74BFDEE32D160207A37417F01E680E34BF5128FABC7FE32EE0', X'4CF9A206EF2920A1C3E87E85FB067D6118574105A35D243B69CC52EEA2D2B2B9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-743f-891f-c426e5b66cec', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-70fe-9301-db2c32248265', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373433662D383931662D633432366535623636636563222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C2270726576696F757368617368223A2254506D6942753870494B4844364836462B775A39595268585151576A585351376163785337714C5373726B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A227469636B65742F30316132303262322D633865382D373066652D393330312D646232633332323438323635222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343366383931666334323665356236366365632D383931666334323665356236366365632D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'4CF9A206EF2920A1C3E87E85FB067D6118574105A35D243B69CC52EEA2D2B2B9', X'42ACA9044451095D3E2CC06B936938CE2DEC36C50556BB4B9D1B178B0AE0930B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7794-bd16-4cdcde7de2df', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7ffc-9703-eccf14b4935c', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376362332D616430362D623264393839646639346438222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373739342D626431362D346364636465376465326466222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376666632D393730332D656363663134623439333563222C2270726576696F757368617368223A2251717970424552524356302B4C4D42726B326B347A6933734E7355465672744C6E527358697772676B77733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373434392D623061362D323938323464323636336661222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866652D613433652D616537353565643130376636222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376666632D393730332D656363663134623439333563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343366383931666334323665356236366365632D626431363463646364653764653264662D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'42ACA9044451095D3E2CC06B936938CE2DEC36C50556BB4B9D1B178B0AE0930B', X'5C8D316EF623591265BFF383BBCB17DA6F405DF7E943F91DDCFA4CAF87216EF6', NULL);
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
