PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
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
, code TEXT, revision INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-75f1-9ed4-40fced505d95', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000, 'river', 0);
CREATE TABLE room (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  position INTEGER NOT NULL
, retiredAt INTEGER) STRICT, WITHOUT ROWID;
INSERT INTO room (code, nameEnglish, nameChinese, position, retiredAt) VALUES ('hall', 'Hall', '大厅', 0, NULL);
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
, retiredAt INTEGER) STRICT;
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7011-8b4f-da16db762f6f', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7015-8d7b-49a8adb6d445', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7350-aa76-0e7f7c845853', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-78d4-aaca-cba7d693f98e', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7bff-8c25-2a193d6516b0', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7c2c-9887-6f18d0c2899b', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7d4d-91d9-f451d3ec56e9', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
CREATE TABLE printer (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tcp', 'device', 'file')),
  target TEXT NOT NULL,
  columns INTEGER NOT NULL CHECK (columns BETWEEN 24 AND 96),
  encoding TEXT NOT NULL CHECK (encoding IN ('gb18030', 'utf8')),
  fallbackCode TEXT REFERENCES printer (code) DEFERRABLE INITIALLY DEFERRED
, retiredAt INTEGER) STRICT, WITHOUT ROWID;
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode, retiredAt) VALUES ('kitchen', 'file', '/tmp/riverside/kitchen.prn', 48, 'utf8', 'till', NULL);
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode, retiredAt) VALUES ('till', 'file', '/tmp/riverside/till.prn', 32, 'utf8', NULL, NULL);
CREATE TABLE station (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  printerCode TEXT REFERENCES printer (code),
  position INTEGER NOT NULL
, retiredAt INTEGER) STRICT, WITHOUT ROWID;
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position, retiredAt) VALUES ('bar', 'Bar', '水吧', NULL, 2, NULL);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position, retiredAt) VALUES ('cold', 'Cold kitchen', '配菜间', 'kitchen', 1, NULL);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position, retiredAt) VALUES ('hot', 'Hot kitchen', '热菜间', 'kitchen', 0, NULL);
CREATE TABLE role (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition))
, retiredAt INTEGER) STRICT, WITHOUT ROWID;
INSERT INTO role (code, definition, retiredAt) VALUES ('cashier', '{"code":"cashier","discountLimitBasisPoints":1000,"name":{"chinese":"收银","english":"Cashier"},"permissions":["takePayment"],"roundingLimitMinorUnits":500,"workstation":"cashier"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["kitchen","soldOut"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["queue","seat","editMember"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["takePayment","seat","outsideHours","tableOutOfOrder","returnAfterSending","soldOut","manageStore","gift","order","revealPhone","queue","editMember","kitchen"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["returnAfterSending","seat","order"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-724d-9d60-b51a68bf0faf', 'max', 'Max', 'manager', 'en', X'1A9CE3FE460093FD924B33CE5414F073', X'51742D53F62A809607D657C4E1274C3B649652CF6D7119AEC0AD97CF93EEF3F3', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7617-9ea7-350f8089ef52', 'wang', '王强', 'server', 'zh-Hans', X'0D025391438C9569F23D3C2085BEC607', X'331B824806D037B5CB24A56C68C14D1EEA24027664EFBD96EBE5B75C4F64C454', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7630-8f51-953c15d34729', 'chen', '陈师傅', 'cook', 'zh-Hans', X'B78D11996E6BF88E1AB5933D68AF6734', X'FC59620D756E9315A15ADF685F928DC06D680CA80C9AEF014B296986212F87DA', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-76d3-a346-41060a1fb240', 'li', '李静', 'server', 'zh-Hans', X'5EC04ADAAD47D2CBE55C17A4F8D4E6FA', X'FE7998C3C71855857BDCC6FE37044B4589DFB531054F6158E6A7BD9DC63FA95D', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7751-9ce1-3930611bb25d', 'bo', 'Bo', 'cashier', 'en', X'AF6A0144E91FD7BA419AEE7B9389CB65', X'737A78EDAA73933B2EF0E0E12D6422008953EB231544A1105204FA714B2498C5', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7ce0-a960-25f9944be823', 'anna', 'Anna', 'host', 'en', X'15BC899B17C6E8C2475A23597CF6A16E', X'A01488097D58AE0286019B4EB1141F92EB05B937CBB72447CDEAB0CFB2BDF13E', 1, 1, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7028-a81a-53c4170c4b49', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-70a9-ae46-809ea5c1ff35', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7355-a26d-0c993a40eb41', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7509-9e5f-43eeffbd40ef', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75b9-bcdb-7094a4eb7e51', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-774a-bac5-ce0efbf27c01', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-78a1-a249-0850b5d28789', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7aba-b404-d00a5d5e9211', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7bc4-933f-da44f3aad0da', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7c57-bc0d-b0750de4777a', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ca7-965a-30f87ec7ac98', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7caa-b60d-440f2b900f3b', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f57-b007-1f724eb2ded5', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
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
, keyVersion INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 'M36A4CC0FDF', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7154-a3aa-fe36770d2f0e', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7169-a405-fd6f3063cf6a', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-742a-b409-4f36170af840', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7bc6-b03a-a8bcee12a2de', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7c69-babb-4afe20508dda', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7545-a0d3-dcd6db08c4fb', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7eee-af54-0766e4c9b29a');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7888-85ed-bdd00d7a93c3', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7888-85ed-bdd00d7a93c3', '01a202b2-c500-7011-8b4f-da16db762f6f', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-77bc-9e76-d99615acc94b', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7b9f-a725-c29c4826be63', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7d2e-ba94-650e9ee75543', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7d52-a1a0-532962171c75', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-79d2-8fc8-5f71e607808c', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-703b-b043-60568af9e668', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-735e-8293-904297f1fdc3', '01a202b2-d0b8-7d2e-ba94-650e9ee75543', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-76ed-883c-429ff18582ca', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-78ec-9cdb-01232bd70a20', '01a202b2-d4a0-7d52-a1a0-532962171c75', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7a43-8b56-93ffc296929f', '01a202b2-d4a0-7d52-a1a0-532962171c75', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7c60-ba7f-2343f7ebb7d5', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-757b-bb45-f0463f3e9873', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 'seated', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7df6-b996-1f71ff01acc4', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 'called', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-737f-a8ee-96c0e62fa58b', '2026-11-22', 2, NULL, '01a202b2-c8e8-77bc-9e76-d99615acc94b', NULL, '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-7352-b0fe-790046983f9b', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7b9f-a725-c29c4826be63', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-737f-a8ee-96c0e62fa58b', '01a202b2-c500-7350-aa76-0e7f7c845853', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7352-b0fe-790046983f9b', '01a202b2-c500-7015-8d7b-49a8adb6d445', 1795341784000, NULL, 0);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-715c-b960-9d456297fa98', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '2026-11-22', 'allergy', '01a202b2-c500-7bc6-b03a-a8bcee12a2de', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-78e2-85ec-e99722900e40', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', '2026-11-22', 'complaint', '01a202b2-c500-7169-a405-fd6f3063cf6a', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 2);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', '2026-11-22', 1, '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-71ab-bdfc-efa5bf22a907', '2026-11-22', 2, '01a202b5-93c0-7352-b0fe-790046983f9b', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7747-961b-5c1a3c416844', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 1, '01a202b2-c500-7355-a26d-0c993a40eb41', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7c13-927d-0c7351998d3e', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 3, '01a202b2-c500-7f57-b007-1f724eb2ded5', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7d68-b53c-67f61e31d6a0', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 2, '01a202b2-c500-75b9-bcdb-7094a4eb7e51', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7e53-aa83-d7f714a369de', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 4, '01a202b2-c500-75b9-bcdb-7094a4eb7e51', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7d68-b53c-67f61e31d6a0', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7259-8759-5c81076a12e2', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 1, '01a202b2-c500-7355-a26d-0c993a40eb41', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-75b0-8aa8-1fcfd670bd23', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 4, '01a202b2-c500-7c57-bc0d-b0750de4777a', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-77de-9038-80fad8e26456', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 2, '01a202b2-c500-70a9-ae46-809ea5c1ff35', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7f28-827f-791f38950abc', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 3, '01a202b2-c500-7bc4-933f-da44f3aad0da', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-7686-8471-434152849c72', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7eee-af54-0766e4c9b29a', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-73b2-bd49-7de8516b7b8a', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-797b-a3d6-d8fbea4036d9', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7747-961b-5c1a3c416844', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7c13-927d-0c7351998d3e', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7d68-b53c-67f61e31d6a0', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7259-8759-5c81076a12e2', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-77de-9038-80fad8e26456', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7327-8477-92c12c391a0a', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7a30-a115-0f00ca1696ec', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7fe8-b061-b0b52ae60c82', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7360-a29a-09eabf7c1fef', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7448-9d80-e1e1fbdf94c7', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7f85-b0dd-937048188f12', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-724d-9d60-b51a68bf0faf', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 'M36A4CC0FDF', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'18229F8B07CCD7E1B23CA154E796BBAC6D2E63647BAB61AC417E023E36C0F27B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-76d3-a346-41060a1fb240', '李静', 'returned', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', '1 Beef tripe, made: cold', NULL, X'18229F8B07CCD7E1B23CA154E796BBAC6D2E63647BAB61AC417E023E36C0F27B', X'D94F6F303C56EC93C8DD80F599B2BABE78659090B7A24B778AB24ECA9FCD39E7');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-724d-9d60-b51a68bf0faf', 'Max', 'gift', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', '1 Tsingtao beer: birthday', NULL, X'D94F6F303C56EC93C8DD80F599B2BABE78659090B7A24B778AB24ECA9FCD39E7', X'EED444373D1035CD34994CE4662E67D3DFFDCF2F011B7C845C9F3A29CDE5793B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7751-9ce1-3930611bb25d', 'Bo', 'discount', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', '500 bp: regular', NULL, X'EED444373D1035CD34994CE4662E67D3DFFDCF2F011B7C845C9F3A29CDE5793B', X'731AC2C6245E260859D3B3CAF303C5BAEA7802F10A6C6881759DB9D8672608F7');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7ce0-a960-25f9944be823', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'731AC2C6245E260859D3B3CAF303C5BAEA7802F10A6C6881759DB9D8672608F7', X'ED88C50E60C399129C8CA447FE8FE65C9BD08764AA07682F5DE51E8646090E77');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7cba-8326-029e2eeeec5b', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D33364134434330464446222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376362612D383332362D303239653265656565633562222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037636261383332363032396532656565656335622D383332363032396532656565656335622D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'D74516BD7165AE694C6452A7D2B44703981EED4FC2FE5C6780E2EDB39155BDAF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7288-8de7-f1d4bc4fc4bd', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-78e2-85ec-e99722900e40', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373238382D386465372D663164346263346663346264222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373865322D383565632D653939373232393030653430222C2270726576696F757368617368223A225A396F7A324F44366552545574554A4658742F2B514D79694A386E35755850553771665772624376642F383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373865322D383565632D653939373232393030653430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356231393465383764366531623430633036642D386465376631643462633466633462642D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'67DA33D8E0FA7914D4B542455EDFFE40CCA227C9F9B973D4EEA7D6ADB0AF77FF', X'A6148E71FF28F368B54C7BA0F91A2397EB1C9DDF414F134EEF176CBD894CE43A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7604-92ba-70ea507af6e9', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373630342D393262612D373065613530376166366539222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C2270726576696F757368617368223A227068534F6366386F38326931544875672B526F6A6C2B73636E64394254784E4F3778647376596C4D35446F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037363034393262613730656135303761663665392D393262613730656135303761663665392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'A6148E71FF28F368B54C7BA0F91A2397EB1C9DDF414F134EEF176CBD894CE43A', X'9810AE9E87B1A344222148669A3F7581EB63877BDC99854986DE7FEEBE6DFB6D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-76bd-8b6d-39eda269eabf', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7d2e-ba94-650e9ee75543', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373662642D386236642D333965646132363965616266222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376432652D626139342D363530653965653735353433222C2270726576696F757368617368223A226D4243756E6F65786F3051694955686D6D6A39316765746A683376636D59564A6874352F377235742B32303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D643062382D376432652D626139342D363530653965653735353433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837366264386236643339656461323639656162662D386236643339656461323639656162662D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'9810AE9E87B1A344222148669A3F7581EB63877BDC99854986DE7FEEBE6DFB6D', X'506BB11E5DCA8AA10381A7E4917C3DE22F572230FC9EEBEF50CABDBA7E7154CC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-73c5-8d5a-9ecb95d35cc5', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7d52-a1a0-532962171c75', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373363352D386435612D396563623935643335636335222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376435322D613161302D353332393632313731633735222C2270726576696F757368617368223A2255477578486C334B697145446761666B6B58773934693958496A44386E757676554D7139756E3578564D773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D643461302D376435322D613161302D353332393632313731633735222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336335386435613965636239356433356363352D386435613965636239356433356363352D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'506BB11E5DCA8AA10381A7E4917C3DE22F572230FC9EEBEF50CABDBA7E7154CC', X'88DB3AF25E33B1458DF627CAB88A7B87C0AF762AD050FF4FFFF2261161AA466A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7d8c-9858-340d8f1a4139', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7d52-a1a0-532962171c75', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376438632D393835382D333430643866316134313339222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376435322D613161302D353332393632313731633735222C2270726576696F757368617368223A22694E7336386C347A7355574E3969664B754970376838437664697251555039502F2F496D45574771526D6F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D643461302D376435322D613161302D353332393632313731633735222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643863393835383334306438663161343133392D393835383334306438663161343133392D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'88DB3AF25E33B1458DF627CAB88A7B87C0AF762AD050FF4FFFF2261161AA466A', X'CAF1B2D52FA88DE843CBF05B5F8ED84109B8C3A129F68B64D602E299E99C281F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-7761-b3db-9c962bdada14', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373736312D623364622D396339363262646164613134222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C2270726576696F757368617368223A227976477931532B6F6A656844792F42625834375951516D3477364570396F746B31674C696D656D634B42383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037373631623364623963393632626461646131342D623364623963393632626461646131342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'CAF1B2D52FA88DE843CBF05B5F8ED84109B8C3A129F68B64D602E299E99C281F', X'2C1C5360ECA713E31876E6417691CF8766E75958F361679EA730C5F3F42D3DED', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7357-b75e-98a0cf6cb957', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373335302D616137362D306537663763383435383533225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373762632D396537362D643939363135616363393462227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373335372D623735652D393861306366366362393537222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C2270726576696F757368617368223A224C427854594F796E452B4D5964755A42647048506832626E57566A7A59576565707A4446382F51745065303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D623735653938613063663663623935372D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'2C1C5360ECA713E31876E6417691CF8766E75958F361679EA730C5F3F42D3DED', X'D1B41197523F5E34EC33A2D85A82316342CF40BD9998F1DD6131593D40A9D59C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7296-9490-56c70892a8da', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373239362D393439302D353663373038393261386461222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C2270726576696F757368617368223A22306251526C31492F586A54734D364C59576F497859304C50514C325A6D5048645954465A50554370315A773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D393439303536633730383932613864612D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'D1B41197523F5E34EC33A2D85A82316342CF40BD9998F1DD6131593D40A9D59C', X'6213D5C7DD00108CC57F98BE281BC67FEDEA20BCE6FCCD0C494FC0327BAEC2C7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7605-94b4-0bf2b510a2aa', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373337662D613865652D393663306536326661353862227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373630352D393462342D306266326235313061326161222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A22596850567839304145497A466635692B4B427647662B3371494C7A6D2F4D304D53552F414D6E75757773633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D393462343062663262353130613261612D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'6213D5C7DD00108CC57F98BE281BC67FEDEA20BCE6FCCD0C494FC0327BAEC2C7', X'D3975AC6E55F2D4CF1FCFD5E16014A0FC4A7B4D227FB433562C8BA70FD346051', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7691-ad1b-c2d84e1e32b0', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373335352D613236642D306339393361343065623431222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373734372D393631622D356331613363343136383434222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373639312D616431622D633264383465316533326230222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A2230356461787556664C557A782F5031654667464B4438536E744E496E2B304D3159736936635030305946453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D616431626332643834653165333262302D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'D3975AC6E55F2D4CF1FCFD5E16014A0FC4A7B4D227FB433562C8BA70FD346051', X'AC4594B535E606248F5CA9397BC7617996DB892ECD5F13FE142F040F46299576', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-78f2-8ca0-299e428db154', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376263362D623033612D613862636565313261326465222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373866322D386361302D323939653432386462313534222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22313055577658466C726D6C4D5A464B6E307252484135676537552F432F6C786E674F4C74733546567661383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037386632386361303239396534323864623135342D386361303239396534323864623135342D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'D74516BD7165AE694C6452A7D2B44703981EED4FC2FE5C6780E2EDB39155BDAF', X'EE7269E50E046E09B8F34C316E4D7C544BCE0926A2AB3E2270F395E170371837', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7cc3-ae91-77fb74f8d375', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-715c-b960-9d456297fa98', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270617274794944223A2230316132303262322D643461302D373337662D613865652D393663306536326661353862222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376363332D616539312D373766623734663864333735222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373135632D623936302D396434353632393766613938222C2270726576696F757368617368223A22724557557454586D42695350584B6B3565386468655A62626953374E5878502B46433845443059706C58593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373135632D623936302D396434353632393766613938222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D616539313737666237346638643337352D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'AC4594B535E606248F5CA9397BC7617996DB892ECD5F13FE142F040F46299576', X'6563D881106D734732EB5216176163E3857C132312307A21B32D0B95412E3516', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7430-ae55-ea2f77b37c2e', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-78e2-85ec-e99722900e40', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270617274794944223A2230316132303262322D643461302D373337662D613865652D393663306536326661353862222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373433302D616535352D656132663737623337633265222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373865322D383565632D653939373232393030653430222C2270726576696F757368617368223A225A5750596752427463306379363149574632466A3434563845794D534D486F687379304C6C5545754E52593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373865322D383565632D653939373232393030653430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333537623735653938613063663663623935372D616535356561326637376233376332652D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'6563D881106D734732EB5216176163E3857C132312307A21B32D0B95412E3516', X'2DB351728DFCCE436F875D01A1775102C07DD0449546FE696855147C8FA26842', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7998-9d46-32b582b63115', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373562392D626364622D373039346134656237653531222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376436382D623533632D363766363165333164366130222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373939382D396434362D333262353832623633313135222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A224C624E52636F33387A6B4E76683130426F5864524173423930455356527635706146555566492B696145493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393938396434363332623538326236333131352D396434363332623538326236333131352D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'2DB351728DFCCE436F875D01A1775102C07DD0449546FE696855147C8FA26842', X'FEE4367B7DAF026A53C5043D8440492BA83D527027BA00DF6FDA4B3C0BFAB584', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7806-96f8-8b5d8b28d129', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376635372D623030372D316637323465623264656435222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376331332D393237642D306337333531393938643365222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373830362D393666382D386235643862323864313239222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A222F75513265333276416D7054785151396845424A4B366739556E416E756744666239704C504176367459513D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383036393666383862356438623238643132392D393666383862356438623238643132392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'FEE4367B7DAF026A53C5043D8440492BA83D527027BA00DF6FDA4B3C0BFAB584', X'B6D9CE3C4091B42B5F90D81AEBF806033BC90D4180092B577A1588E41A521469', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7ec4-a143-e96eeffac9a9', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373734372D393631622D356331613363343136383434222C2230316132303262322D643461302D376436382D623533632D363766363165333164366130222C2230316132303262322D643461302D376331332D393237642D306337333531393938643365225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376563342D613134332D653936656566666163396139222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A2274746E4F50454352744374666B4E6761362F6747417A764A4455474143537458656857493542705346476B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656334613134336539366565666661633961392D613134336539366565666661633961392D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'B6D9CE3C4091B42B5F90D81AEBF806033BC90D4180092B577A1588E41A521469', X'A10AA6AF331D633DA178D4FDE0C8A10FB49431BD92BA776E7ECC09F50FC6416D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7198-9dab-d55bb250d42a', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373139382D396461622D643535626232353064343261222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C2270726576696F757368617368223A226F51716D727A4D64597A3268654E5439344D6968443753554D623253756E64756673774A39512F475157303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656334613134336539366565666661633961392D396461626435356262323530643432612D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'A10AA6AF331D633DA178D4FDE0C8A10FB49431BD92BA776E7ECC09F50FC6416D', X'41C94B156ABBA8FDB7772B2F02FBDD393F9328AB425175FA947BF7609F73E886', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-701d-b989-09214226c7e9', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7d68-b53c-67f61e31d6a0', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376565652D616635342D303736366534633962323961222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373031642D623938392D303932313432323663376539222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D376436382D623533632D363766363165333164366130222C2270726576696F757368617368223A2251636C4C465771377150323364797376417676644F542B544B4B7443555858366C487633594A397A3649593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373633302D386635312D393533633135643334373239222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D376436382D623533632D363766363165333164366130222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303164623938393039323134323236633765392D623938393039323134323236633765392D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'41C94B156ABBA8FDB7772B2F02FBDD393F9328AB425175FA947BF7609F73E886', X'D2C95E5DCB21B01567B5DDFFE440D333FE827640DAF79329AFD1BAA4A7BCB532', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-73ff-b1b9-aec08b3a78f7', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373562392D626364622D373039346134656237653531222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376535332D616138332D643766373134613336396465222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D376436382D623533632D363766363165333164366130222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373366662D623162392D616563303862336137386637222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A2230736C65586373687342566E7464332F354544544D2F3643646B446139354D7072394736704B65387454493D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336666623162396165633038623361373866372D623162396165633038623361373866372D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'D2C95E5DCB21B01567B5DDFFE440D333FE827640DAF79329AFD1BAA4A7BCB532', X'90963107F14893CA4180BBDDEC5B48901C9AC9DB97060C46283C0B47A3B6365A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-722f-81f7-c9d1f00fe60e', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376635372D623030372D316637323465623264656435222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376331332D393237642D306337333531393938643365222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373232662D383166372D633964316630306665363065222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A226B4A5978422F46496B387042674C7664374674496B42796179647558426778474B44774C52364F324E6C6F3D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373234642D396436302D623531613638626630666166222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323266383166376339643166303066653630652D383166376339643166303066653630652D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'90963107F14893CA4180BBDDEC5B48901C9AC9DB97060C46283C0B47A3B6365A', X'F15991A04EC9D63856E4F4AD0BDF2BC91DEC29EF655C5B28F2CA447290684129', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-716b-a97c-53aff902cdd8', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373136622D613937632D353361666639303263646438222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A2238566D526F45374A316A68573550537443393872795233734B65396C5846736F387370456370426F51536B3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735312D396365312D333933303631316262323564222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313662613937633533616666393032636464382D613937633533616666393032636464382D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'F15991A04EC9D63856E4F4AD0BDF2BC91DEC29EF655C5B28F2CA447290684129', X'4272340BF63CBD5E1006FD31840BEC8C26A95B709E9EA411C78D4465D4FC8DB0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-79a3-bea3-57c5d0a9d6be', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376336392D626162622D346166653230353038646461222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373961332D626561332D353763356430613964366265222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22376E4A703551344562676D3438307778626B31385645764F43536169717A346963504F56345841334744633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037396133626561333537633564306139643662652D626561333537633564306139643662652D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'EE7269E50E046E09B8F34C316E4D7C544BCE0926A2AB3E2270F395E170371837', X'F7E98C82098D62FE347AA4DE99E78BBB76FDB4D9AACCAABB1204987F1C4E62A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-78dd-bb0d-9f70767064f2', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373864642D626230642D396637303736373036346632222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A22516E4930432F59387656345142763078684176736A436170573343656E715152783431455A6454386A62413D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037386464626230643966373037363730363466322D626230643966373037363730363466322D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'4272340BF63CBD5E1006FD31840BEC8C26A95B709E9EA411C78D4465D4FC8DB0', X'FFABDDFFCD546E760B61F264941CE2C5C3F95B1F0F4A12CCF9DBD6C233724A51', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-79a4-a8d1-b5159d9bd608', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373961342D613864312D623531353964396264363038222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C2270726576696F757368617368223A222F3676642F383155626E594C59664A6B6C427A69786350355778385053684C4D2B647657776A4E79536C453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037386464626230643966373037363730363466322D613864316235313539643962643630382D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'FFABDDFFCD546E760B61F264941CE2C5C3F95B1F0F4A12CCF9DBD6C233724A51', X'F305F3038C3A7708FC99F228D611F0827D7C87198DE0EE19329F1CEB6AC06793', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-756f-8395-a1061a2179d4', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373362322D626434392D376465383531366237623861222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373536662D383339352D613130363161323137396434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A223877587A4134773664776A386D66496F31684877676E313868786D4E344F345A4D703863363272415A354D3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735312D396365312D333933303631316262323564222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353666383339356131303631613231373964342D383339356131303631613231373964342D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'F305F3038C3A7708FC99F228D611F0827D7C87198DE0EE19329F1CEB6AC06793', X'FA7F62F015C674905488A4BA5695463B35EBEE883B320A0129AB442898A79F9F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-76dc-a467-645e593a5264', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373937622D613364362D643866626561343033366439222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373664632D613436372D363435653539336135323634222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A222B6E396938425847644A4255694B5336567056474F7A5872376F67374D676F424B6174454B4A696E6E35383D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735312D396365312D333933303631316262323564222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366463613436373634356535393361353236342D613436373634356535393361353236342D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'FA7F62F015C674905488A4BA5695463B35EBEE883B320A0129AB442898A79F9F', X'9C0561F848713870DC5167F53B52F50BDC37639299BB67D4FE1C52A2933FF911', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-79c9-9a2d-bd052f1864cf', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7eee-af54-0766e4c9b29a', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373734372D393631622D356331613363343136383434222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D376436382D623533632D363766363165333164366130222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376331332D393237642D306337333531393938643365222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376535332D616138332D643766373134613336396465222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373337662D613865652D393663306536326661353862222C227061796D656E7473223A5B2230316132303262352D393363302D373362322D626434392D376465383531366237623861222C2230316132303262352D393363302D373937622D613364362D643866626561343033366439225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373963392D396132642D626430353266313836346366222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C2270726576696F757368617368223A226E4156682B4568784F484463555766314F314C314339773359354B5A753266552F6878536F704D2F2B52453D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735312D396365312D333933303631316262323564222C227375626A656374223A22636865636B2F30316132303262322D643461302D376565652D616635342D303736366534633962323961222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366463613436373634356535393361353236342D396132646264303532663138363463662D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'9C0561F848713870DC5167F53B52F50BDC37639299BB67D4FE1C52A2933FF911', X'2A518DBA54D404D854F68980F89BC16EEA2514FD254557E234F36C30A21F9F9D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-70a8-af83-9f5ff5343d21', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373061382D616638332D396635666635333433643231222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C2270726576696F757368617368223A224B6C474E756C5455424E6855396F6D412B4A764262756F6C4650306C525666694E504E734D4B49666E35303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373735312D396365312D333933303631316262323564222C227375626A656374223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366463613436373634356535393361353236342D616638333966356666353334336432312D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'2A518DBA54D404D854F68980F89BC16EEA2514FD254557E234F36C30A21F9F9D', X'D8BBE97035773342C9BDF1BBEC618393CBF40FA7EA67C7CF72850F32D97AE083', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-756c-983e-c962d2273f53', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7350-aa76-0e7f7c845853', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373536632D393833652D633936326432323733663533222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373335302D616137362D306537663763383435383533222C2270726576696F757368617368223A22324C7670634456334D304C4A76664737374747446B387630443666715A386650636F55504D746C3634494D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227461626C652F30316132303262322D633530302D373335302D616137362D306537663763383435383533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353663393833656339363264323237336635332D393833656339363264323237336635332D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'D8BBE97035773342C9BDF1BBEC618393CBF40FA7EA67C7CF72850F32D97AE083', X'35691248CBFB094BB3F38AC23027450F2CCBB278AB1BF282D37CAF66A84BB085', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-72a9-8c34-f79ebad53674', 'foh.party.left.v1', 'party', '01a202b2-d4a0-737f-a8ee-96c0e62fa58b', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373335302D616137362D306537663763383435383533225D2C227469636B65744944223A2230316132303262322D633865382D373762632D396537362D643939363135616363393462227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373261392D386333342D663739656261643533363734222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C2270726576696F757368617368223A224E576B53534D76374355757A383472434D43644644797A4C736E6972472F4B43303379765A71684C7349553D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2270617274792F30316132303262322D643461302D373337662D613865652D393663306536326661353862222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353663393833656339363264323237336635332D386333346637396562616435333637342D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'35691248CBFB094BB3F38AC23027450F2CCBB278AB1BF282D37CAF66A84BB085', X'DCAC9EB3F960F10F6A6AA20B9A0839FE4EBF76CE05A4D48184C004229B55C38A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7513-8a3f-0183fbb9acd8', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373531332D386133662D303138336662623961636438222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C2270726576696F757368617368223A22334B7965732F6C67385139716171494C6D6767352F6B362F64733446704E5342684D41454970745677346F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353133386133663031383366626239616364382D386133663031383366626239616364382D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'DCAC9EB3F960F10F6A6AA20B9A0839FE4EBF76CE05A4D48184C004229B55C38A', X'79B952CF60C7DE288D43DB0ED767C5219F8ECC8915DE84FDF283221EC88CBDA5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-716c-8ef0-9b0c3d68d816', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7352-b0fe-790046983f9b', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373031352D386437622D343961386164623664343435225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376239662D613732352D633239633438323662653633227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373136632D386566302D396230633364363864383136222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373335322D623066652D373930303436393833663962222C2270726576696F757368617368223A2265626C537A3244483369694E5139734F31326646495A2B4F7A496B56336F5439386F4D694873694D7661553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2270617274792F30316132303262352D393363302D373335322D623066652D373930303436393833663962222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313663386566303962306333643638643831362D386566303962306333643638643831362D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'79B952CF60C7DE288D43DB0ED767C5219F8ECC8915DE84FDF283221EC88CBDA5', X'9D1705F86519875ECD8E2594701FF56DA0C6F860D31F392592CA81E577876350', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7234-8aff-b0b7e9e6fd9b', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373432612D623430392D346633363137306166383430222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373233342D386166662D623062376539653666643962222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22392B6D4D67676D4E59763430657154656D65654C75336239744E6D717A4B7137456753596678784F5971633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037323334386166666230623765396536666439622D386166666230623765396536666439622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'F7E98C82098D62FE347AA4DE99E78BBB76FDB4D9AACCAABB1204987F1C4E62A7', X'43368AF4430EA0BFEED1F4C2E600D7E577D0A06AFA3E55310A9E8008CE6D3BF2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-788f-813d-83834c8675a2', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7b9f-a725-c29c4826be63', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373838662D383133642D383338333463383637356132222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C2270726576696F757368617368223A226E5263462B47555A6831374E6A69575563422F31626144472B474454487A6B6C6B737142355865485931413D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D636364302D376239662D613732352D633239633438323662653633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313663386566303962306333643638643831362D383133643833383334633836373561322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'9D1705F86519875ECD8E2594701FF56DA0C6F860D31F392592CA81E577876350', X'23683A0DD4327E7141078F148737B7C0E0F7D4FF731A0C20CE82BA54B76215B2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-74fa-91f0-2bc75e34c302', 'foh.check.opened.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373335322D623066652D373930303436393833663962227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373466612D393166302D326263373565333463333032222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A224932673644645179666E464242343855687A6533774F44333150397A476777677A6F4B36564C64694662493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313663386566303962306333643638643831362D393166303262633735653334633330322D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'23683A0DD4327E7141078F148737B7C0E0F7D4FF731A0C20CE82BA54B76215B2', X'77595BA1C870161AFADADF472F7970AB0D833EA1F451C9F6B39E6668233C336C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7103-b131-85d3155f6cf6', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373335352D613236642D306339393361343065623431222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373235392D383735392D356338313037366131326532222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373130332D623133312D383564333135356636636636222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A2264316C626F63687746687236327439484C336C77717732445071483055636E327335356D61434D384D32773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313663386566303962306333643638643831362D623133313835643331353566366366362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'77595BA1C870161AFADADF472F7970AB0D833EA1F451C9F6B39E6668233C336C', X'4FD63C55182D890E566DDB0A10C210A8968E33622070667A612A2EB67A3D0E31', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7a62-9336-18ecca431e20', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373061392D616534362D383039656135633166663335222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373764652D393033382D383066616438653236343536222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376136322D393333362D313865636361343331653230222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A225439593856526774695135576264734B454D4951714A614F4D32496763475A3659536F75746E6F39446A453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613632393333363138656363613433316532302D393333363138656363613433316532302D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'4FD63C55182D890E566DDB0A10C210A8968E33622070667A612A2EB67A3D0E31', X'FB2291917304AFDAE3834FCDC20E64608CD4B524B6F7773C7BB67ABCC3771BD1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7843-a8ee-ace4c2dc137e', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373235392D383735392D356338313037366131326532222C2230316132303262352D393363302D373764652D393033382D383066616438653236343536225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373834332D613865652D616365346332646331333765222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A222B794B526B584D457239726A67302F4E7767356B59497A55745353323933633865375A36764D4E334739453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383433613865656163653463326463313337652D613865656163653463326463313337652D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'FB2291917304AFDAE3834FCDC20E64608CD4B524B6F7773C7BB67ABCC3771BD1', X'67BF4530AC36E09584C5670B4C1F3341B1779E0F5DD435BD99C4DA9190C45D12', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7947-9fe4-b5ad3be482f3', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7352-b0fe-790046983f9b', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373934372D396665342D623561643362653438326633222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373335322D623066652D373930303436393833663962222C2270726576696F757368617368223A225A3739464D4B7732344A57457857634C5442387A516246336E673964314457396D6354616B5A44455852493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A2270617274792F30316132303262352D393363302D373335322D623066652D373930303436393833663962222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383433613865656163653463326463313337652D396665346235616433626534383266332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'67BF4530AC36E09584C5670B4C1F3341B1779E0F5DD435BD99C4DA9190C45D12', X'D67909E486A9D8B4EDD202F39672CEB55171D3D0EA7DE80855A941547F19EB3B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7228-9172-56e68ca03099', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376263342D393333662D646134346633616164306461222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376632382D383237662D373931663338393530616263222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373232382D393137322D353665363863613033303939222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A22316E6B4A35496170324C547430674C7A6C6E4C4F74564678303944716665674956616C425648385A367A733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323238393137323536653638636130333039392D393137323536653638636130333039392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'D67909E486A9D8B4EDD202F39672CEB55171D3D0EA7DE80855A941547F19EB3B', X'EB17EAF576DFFE5EDC8363C9F723B71DA55480A44AF090FF6F48F8C98FC53FB7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-794e-b19a-a4a390dcd63b', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376263342D393333662D646134346633616164306461222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376632382D383237662D373931663338393530616263222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373934652D623139612D613461333930646364363362222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A2236786671395862662F6C37636732504A39794F3348615655674B524B384A442F62306A3479592F465037633D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393465623139616134613339306463643633622D623139616134613339306463643633622D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'EB17EAF576DFFE5EDC8363C9F723B71DA55480A44AF090FF6F48F8C98FC53FB7', X'44EB1646BC232938982FDA227D6A60867FAF459EFFDEBA545DC19689C6659151', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7b9a-8ca7-e319d9c5b407', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-71ab-bdfc-efa5bf22a907', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376335372D626330642D623037353064653437373761222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373562302D386161382D316663666436373062643233222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376239612D386361372D653331396439633562343037222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C2270726576696F757368617368223A22524F73575272776A4B5469594C396F6966577067686E2B76525A372F337270555863475769635A6C6B56453D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373664332D613334362D343130363061316662323430222C227375626A656374223A22636865636B2F30316132303262352D393363302D373161622D626466632D656661356266323261393037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623961386361376533313964396335623430372D386361376533313964396335623430372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'44EB1646BC232938982FDA227D6A60867FAF459EFFDEBA545DC19689C6659151', X'99ADF09D12852C183A20B3693740FBA211A4926524E60100FA11AB242A9EA908', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-77fb-864c-9c2d60454ee6', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373135342D613361612D666533363737306432663065222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373766622D383634632D396332643630343534656536222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22517A614B39454D4F6F4C2F753066544335674458355866516F477236506C557843703641434D35744F2F493D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037376662383634633963326436303435346565362D383634633963326436303435346565362D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'43368AF4430EA0BFEED1F4C2E600D7E577D0A06AFA3E55310A9E8008CE6D3BF2', X'E8106135DA5F0771C2DECC878BA524B9B1C820CE64D99CE2277BEBFEAF6EC81E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7b17-aa28-3f731249f1be', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7a8e-b0e1-9536a4cc0fdf', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373136392D613430352D666436663330363363663661222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376231372D616132382D336637333132343966316265222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C2270726576696F757368617368223A22364242684E64706642334843337379486936556B75624849494D356B325A7A694A3376722F7139757942343D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376138652D623065312D393533366134636330666466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037623137616132383366373331323439663162652D616132383366373331323439663162652D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'E8106135DA5F0771C2DECC878BA524B9B1C820CE64D99CE2277BEBFEAF6EC81E', X'C61037498BA94F616456CD9EC4609DF50EEED084459CD00885A0289E3B5F2EFE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7f5a-a591-ecb6db19af6c', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7888-85ed-bdd00d7a93c3', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373031312D386234662D646131366462373632663666225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376635612D613539312D656362366462313961663663222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373838382D383565642D626464303064376139336333222C2270726576696F757368617368223A2278684133535975705432466B567332657847436439513775304952466E4E41496861416F6E6A74664C76343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373838382D383565642D626464303064376139336333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037663561613539316563623664623139616636632D613539316563623664623139616636632D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'C61037498BA94F616456CD9EC4609DF50EEED084459CD00885A0289E3B5F2EFE', X'A79E19275D1B2B5F4951845D965CF9E7092A64DF8FEB1A65278EC1E7CFAD269E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-75b1-94e8-7d6e1b40c06d', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-77bc-9e76-d99615acc94b', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373562312D393465382D376436653162343063303664222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C2270726576696F757368617368223A227035345A4A3130624B31394A555952646C6C7A3535776B715A4E2B503678706C4A34374235382B744A70343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A227469636B65742F30316132303262322D633865382D373762632D396537362D643939363135616363393462222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356231393465383764366531623430633036642D393465383764366531623430633036642D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'A79E19275D1B2B5F4951845D965CF9E7092A64DF8FEB1A65278EC1E7CFAD269E', X'3E4E9CF3C526A807186EA966DD557A6906D0FFCE71B6D5EA39DE44D638C66798', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-723d-b026-7df51b7d7820', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-715c-b960-9d456297fa98', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376138652D623065312D393533366134636330666466222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373233642D623032362D376466353162376437383230222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373135632D623936302D396434353632393766613938222C2270726576696F757368617368223A22506B36633838556D7141635962716C6D33565636615162512F383578747458714F643545316A6A475A35673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373566312D396564342D343066636564353035643935222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376365302D613936302D323566393934346265383233222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373135632D623936302D396434353632393766613938222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356231393465383764366531623430633036642D623032363764663531623764373832302D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'3E4E9CF3C526A807186EA966DD557A6906D0FFCE71B6D5EA39DE44D638C66798', X'67DA33D8E0FA7914D4B542455EDFFE40CCA227C9F9B973D4EEA7D6ADB0AF77FF', NULL);
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
CREATE TABLE screenValue (
  area TEXT NOT NULL,
  key TEXT NOT NULL,
  field TEXT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (area, key, field)
) STRICT, WITHOUT ROWID;
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
CREATE INDEX memberByKeyVersion ON member (keyVersion);
CREATE INDEX memberPairOpen ON memberPair (foundAt) WHERE settledAt IS NULL;
CREATE TRIGGER storeRevisionBegins BEFORE INSERT ON store WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER storeRevisionCounts BEFORE UPDATE ON store
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 48);
