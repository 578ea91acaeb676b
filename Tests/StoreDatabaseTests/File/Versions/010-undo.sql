PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('guest-needs');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
INSERT INTO grdb_migrations (identifier) VALUES ('rule-codes');
INSERT INTO grdb_migrations (identifier) VALUES ('spine');
INSERT INTO grdb_migrations (identifier) VALUES ('undo');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7493-bfe3-aaa99711e526', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7009-9677-653d105b150e', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-71a3-9d8c-5c43bc8da44d', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7587-92a6-6b2887fb963b', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7b46-87a3-1610362eab72', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7ce5-ba6a-896df9d70e1c', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7db3-a53b-042561cbde71', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7fe3-830e-e6f202c5a1e3', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["soldOut","kitchen"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["editMember","queue","seat"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["queue","editMember","manageStore","returnAfterSending","outsideHours","tableOutOfOrder","kitchen","soldOut","gift","revealPhone","seat","order","takePayment"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["order","seat","returnAfterSending"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-70f6-b099-cb1e2de09630', 'max', 'Max', 'manager', 'en', X'83D9BFAA31E5575CE3C685A1D6154580', X'C7A43D65FE1AE5EE9406D7D431E8D3133F613B827A06BB4FD6B8C7D684948204', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-71d5-ac2f-23ce6fe422f0', 'anna', 'Anna', 'host', 'en', X'C788DEA81DC8B7500499521E2827B0F3', X'C89F3A0219101D665A415425BCE6513EA11593C9EE1F755C128C857E37B75A88', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7269-987c-06b08c1424db', 'li', '李静', 'server', 'zh-Hans', X'BBBCAF6E7EAD21C32D28DE7B60390C4B', X'A498669AC360BCB93BC3F31FC392B54960980704E4611E0D752849EE730CA834', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7386-bdbc-292d2a91221d', 'bo', 'Bo', 'cashier', 'en', X'C324F913E534BE2D899E4CF56FAA6874', X'71E67A53D4B8EFB92FAA226CF12C66FE19EA15AC48E474076D24CCB37ABA1723', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7d72-bbef-81f5f2879edf', 'wang', '王强', 'server', 'zh-Hans', X'C5B8F63E1851C53B192E9C682B492FF5', X'E2AAF8EA6FB80E27EBA132DA2A0F1E76ADF4DF0FE591E8618C14A1F5FE7A2BE3', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7d95-9a76-72577ef10eed', 'chen', '陈师傅', 'cook', 'zh-Hans', X'21224BFD82DED171AD0AE7F276108C04', X'12DF22B8FA0023B6CE91BF6FE064165700F2D3CC05E47DB00315D9231DEC4CEF', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-700b-84a5-5b859efa20b3', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7054-b3d4-c021955afa74', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7448-a6db-5ea742a81bf2', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7533-b6ef-2ebc9f8c76bb', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-774d-9294-e8d370c70206', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-775b-9a7f-c58fc3dce77b', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-77b6-8544-467afdcac51c', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7880-8266-591e1e6a95c7', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-796a-8ae1-d6eb9a798ac9', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7b02-a05c-40ebc47bfadf', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7d00-8cb0-9bd502a726c2', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7e9c-bf7e-f2c38898195a', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f5c-8c41-4e6acd1b56c7', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-75b4-832c-01d007df49ad', 'MD007DF49AD', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-75b4-832c-01d007df49ad');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-75b4-832c-01d007df49ad');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-75b4-832c-01d007df49ad');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-75b4-832c-01d007df49ad');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-75b4-832c-01d007df49ad');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-75b4-832c-01d007df49ad');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-70b2-8b6a-e266724a4f18', '01a202b2-c500-75b4-832c-01d007df49ad', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-70dc-be2c-8c199ff948be', '01a202b2-c500-75b4-832c-01d007df49ad', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-714a-84b8-31c2f34417f0', '01a202b2-c500-75b4-832c-01d007df49ad', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-735d-9cb4-a7f3eda9bbdb', '01a202b2-c500-75b4-832c-01d007df49ad', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7c0e-a65d-c270206b5731', '01a202b2-c500-75b4-832c-01d007df49ad', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7dff-a572-48a092a8d7c8', '01a202b2-c500-75b4-832c-01d007df49ad', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7d39-8356-daac8a7146df');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-73b7-8cac-63982af3d0f3', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-73b7-8cac-63982af3d0f3', '01a202b2-c500-7db3-a53b-042561cbde71', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-75b4-832c-01d007df49ad', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-76d5-b372-bc93336072d3', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-71a9-b91c-16b6c583b13b', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7d4a-943d-94f286d79e6a', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-71bd-8be6-711cba8abf7a', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-74c7-a80e-1d6afc95be37', '01a202b2-ccd0-76d5-b372-bc93336072d3', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-78d0-a7e2-00225f23da83', '01a202b2-d0b8-71a9-b91c-16b6c583b13b', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-72e4-83a5-7be996b3591d', '01a202b2-d4a0-7d4a-943d-94f286d79e6a', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7747-92db-374fa6d86614', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-77dd-96d3-479425760e83', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ad9-85b1-49c6fa35991e', '01a202b2-d4a0-7d4a-943d-94f286d79e6a', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7564-8d70-86628aa85d4c', '01a202b2-ccd0-76d5-b372-bc93336072d3', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7ace-9ce3-0192b8237cde', '01a202b2-ccd0-76d5-b372-bc93336072d3', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
  CHECK (undoneAt IS NULL OR stage = 'left'),
  CHECK ((stage = 'left') = (leftAt IS NOT NULL))
) STRICT;
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-78f5-b2fc-53f730b26d07', '2026-11-22', 2, NULL, '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', NULL, '01a202b2-c500-75b4-832c-01d007df49ad', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7d19-bd38-b5056d19605c', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-76d5-b372-bc93336072d3', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-78f5-b2fc-53f730b26d07', '01a202b2-c500-7b46-87a3-1610362eab72', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7d19-bd38-b5056d19605c', '01a202b2-c500-71a3-9d8c-5c43bc8da44d', 1795341784000, NULL, 0);
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
  revision INTEGER NOT NULL DEFAULT 0, withdrawnAt INTEGER,
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt) VALUES ('01a202b2-c8e8-750c-bd3b-2ae2eefdbde8', '01a202b2-c500-75b4-832c-01d007df49ad', '2026-11-22', 'complaint', '01a202b2-c500-70dc-be2c-8c199ff948be', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 2, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt) VALUES ('01a202b2-c8e8-79d2-a323-52c6e4f7bf9f', '01a202b2-c500-75b4-832c-01d007df49ad', '2026-11-22', 'allergy', '01a202b2-c500-714a-84b8-31c2f34417f0', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 2, NULL);
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
  CHECK (undoneAt IS NULL OR (stage = 'closed' AND totalMinor = 0)),
  UNIQUE (businessDay, number),
  CHECK ((stage = 'closed') = (closedAt IS NOT NULL)),
  CHECK ((stage = 'closed') = (totalMinor IS NOT NULL))
) STRICT;
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', '2026-11-22', 1, '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-7603-a64c-ee9d465903b5', '2026-11-22', 2, '01a202b5-93c0-7d19-bd38-b5056d19605c', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-75a6-a292-dff9a9811a23', '01a202b2-d4a0-7d39-8356-daac8a7146df', 2, '01a202b2-c500-7448-a6db-5ea742a81bf2', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7604-a874-0cb294d51f76', '01a202b2-d4a0-7d39-8356-daac8a7146df', 1, '01a202b2-c500-7533-b6ef-2ebc9f8c76bb', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-765a-a5fa-b5dce7bfa21e', '01a202b2-d4a0-7d39-8356-daac8a7146df', 4, '01a202b2-c500-7448-a6db-5ea742a81bf2', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-75a6-a292-dff9a9811a23', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-79bc-affb-54ce86d11152', '01a202b2-d4a0-7d39-8356-daac8a7146df', 3, '01a202b2-c500-7054-b3d4-c021955afa74', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7104-89ad-886218ef456c', '01a202b5-93c0-7603-a64c-ee9d465903b5', 2, '01a202b2-c500-775b-9a7f-c58fc3dce77b', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7423-95a6-5b5205a64c33', '01a202b5-93c0-7603-a64c-ee9d465903b5', 4, '01a202b2-c500-774d-9294-e8d370c70206', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7908-8af3-7563e83bdd46', '01a202b5-93c0-7603-a64c-ee9d465903b5', 3, '01a202b2-c500-796a-8ae1-d6eb9a798ac9', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7ec8-90e1-c13b91149e2e', '01a202b5-93c0-7603-a64c-ee9d465903b5', 1, '01a202b2-c500-7533-b6ef-2ebc9f8c76bb', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-711f-aec7-1a77ed4f66a0', '01a202b2-d4a0-7d39-8356-daac8a7146df', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7d39-8356-daac8a7146df', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-71d7-acf2-8e0d523c96a0', '01a202b2-d4a0-7d39-8356-daac8a7146df', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-768a-929b-3559780d7de1', '01a202b2-d4a0-7d39-8356-daac8a7146df', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-75a6-a292-dff9a9811a23', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7604-a874-0cb294d51f76', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-79bc-affb-54ce86d11152', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7104-89ad-886218ef456c', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7ec8-90e1-c13b91149e2e', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7401-893a-977b5786fbd4', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-792a-a303-3ff4cca5764c', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7c08-a2dc-e5145b54f91e', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7498-aca3-17273ef59a13', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7546-8a4e-2e1d38dbe590', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7757-b288-db75ad6abda9', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-70f6-b099-cb1e2de09630', 'Max', 'phoneRevealed', 'member/01a202b2-c500-75b4-832c-01d007df49ad', 'MD007DF49AD', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'C01AB98BF322F59B1C78A1F3410A3DB6651F9510CC49ABD650C2721175F3D8C2');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7269-987c-06b08c1424db', '李静', 'returned', '01a202b2-d4a0-7d39-8356-daac8a7146df', '1 Beef tripe, made: cold', NULL, X'C01AB98BF322F59B1C78A1F3410A3DB6651F9510CC49ABD650C2721175F3D8C2', X'8B56CDC75078AA2CDD91DDA15F33760BD75BE8C1D7B35FE0A3480A87CE7EEB5F');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-70f6-b099-cb1e2de09630', 'Max', 'gift', '01a202b2-d4a0-7d39-8356-daac8a7146df', '1 Tsingtao beer: birthday 生日', NULL, X'8B56CDC75078AA2CDD91DDA15F33760BD75BE8C1D7B35FE0A3480A87CE7EEB5F', X'9A4299682A898B09CC33245CC4EDB8142339FF130D09C69E20028D0ED69E7BE5');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7386-bdbc-292d2a91221d', 'Bo', 'discount', '01a202b2-d4a0-7d39-8356-daac8a7146df', '500 bp: regular', NULL, X'9A4299682A898B09CC33245CC4EDB8142339FF130D09C69E20028D0ED69E7BE5', X'DC187DF6133E50D7501D08282D1364A4D791B9089F62B42AF992F1605272A352');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-71d5-ac2f-23ce6fe422f0', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'DC187DF6133E50D7501D08282D1364A4D791B9089F62B42AF992F1605272A352', X'57EE8D0E6C877750096C17329EF1B76F8A0C20E09E3EDB979C4F796442F7B633');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-76fc-801e-219defebe87f', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D44303037444634394144222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373666632D383031652D323139646566656265383766222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037366663383031653231396465666562653837662D383031653231396465666562653837662D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'707E04D5BBA60CD782FBA83ADEBC7BD7E114736183AF5BFC9504266688A28D86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7452-9c17-c971c52152b7', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-750c-bd3b-2ae2eefdbde8', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373435322D396331372D633937316335323135326237222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373530632D626433622D326165326565666462646538222C2270726576696F757368617368223A224456342F6E634934656A4A552B48714441316D467044596D5338783972306A5153662B4938584B392B70303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373530632D626433622D326165326565666462646538222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837666339383566396132333439336630316363642D396331376339373163353231353262372D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'0D5E3F9DC2387A3254F87A83035985A436264BCC7DAF48D049FF88F172BDFA9D', X'7BA06A5A3BA88FC6325247A3E4846B176E1559D7AE4417A694246BF2351AD24E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-75d8-8208-3060fa8955f2', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-76d5-b372-bc93336072d3', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373564382D383230382D333036306661383935356632222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C2270726576696F757368617368223A2265364271576A756F6A385979556B656A3549527246323456576465755242656D6C435272386A5561306B343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037356438383230383330363066613839353566322D383230383330363066613839353566322D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'7BA06A5A3BA88FC6325247A3E4846B176E1559D7AE4417A694246BF2351AD24E', X'8B694346A5A8BBB95ABC5F191BB1B25D1B92FABCEA47C315392A5E8B46FEADB9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7c99-9ff6-6425521ae96c', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-71a9-b91c-16b6c583b13b', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376339392D396666362D363432353532316165393663222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373161392D623931632D313662366335383362313362222C2270726576696F757368617368223A2269326C445271576F75376C617646385A47374779585275532B727A7152384D564F5370656930622B72626B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D643062382D373161392D623931632D313662366335383362313362222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837633939396666363634323535323161653936632D396666363634323535323161653936632D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'8B694346A5A8BBB95ABC5F191BB1B25D1B92FABCEA47C315392A5E8B46FEADB9', X'1D8A66497C833691FBE95A89931ADF766245AE6AD3EED09FB50AF49F453A74D9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-7799-b435-0b73b557ac39', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-785c-a04d-00b94ce04378', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373739392D623433352D306237336235353761633339222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373835632D613034642D303062393463653034333738222C2270726576696F757368617368223A224859706D535879444E7048373656714A6B787266646D4A46726D725437744366745172306E305536644E6B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373835632D613034642D303062393463653034333738222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837373939623433353062373362353537616333392D623433353062373362353537616333392D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'1D8A66497C833691FBE95A89931ADF766245AE6AD3EED09FB50AF49F453A74D9', X'8FE8A2102EDBADC3EDF067F276B6D4104D0A54EF9CCB2005D2253458563C19DE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7a1b-9a41-f474d57dc6f4', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7af7-bb90-00f0d54517db', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376131622D396134312D663437346435376463366634222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376166372D626239302D303066306435343531376462222C2270726576696F757368617368223A226A2B6969454337627263507438476679647262554545304B564F2B637979414630695530574659384764343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376166372D626239302D303066306435343531376462222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837373939623433353062373362353537616333392D396134316634373464353764633666342D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'8FE8A2102EDBADC3EDF067F276B6D4104D0A54EF9CCB2005D2253458563C19DE', X'75DEC4523C42384B287BE7876C74840D88F930CDCF29354DD0A412A30C77D70F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7753-bc4a-2d5c2058c0a7', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7a06-a5b3-e203ade24944', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373735332D626334612D326435633230353863306137222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376130362D613562332D653230336164653234393434222C2270726576696F757368617368223A2264643745556A78434F45736F652B65486248534544596A354D4D33504B54564E304B51536F7778333177383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376130362D613562332D653230336164653234393434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837373939623433353062373362353537616333392D626334613264356332303538633061372D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'75DEC4523C42384B287BE7876C74840D88F930CDCF29354DD0A412A30C77D70F', X'258260FEF6F231108860B7F2055360D8F28BBB742EB3B403230308C8FCAC780D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-70c0-bca2-d0fb913ef56e', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7d4a-943d-94f286d79e6a', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373063302D626361322D643066623931336566353665222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376434612D393433642D393466323836643739653661222C2270726576696F757368617368223A224A594A672F7662794D524349594C667942564E6732504B4C753351757337514449774D49795079736541303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D643461302D376434612D393433642D393466323836643739653661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306330626361326430666239313365663536652D626361326430666239313365663536652D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'258260FEF6F231108860B7F2055360D8F28BBB742EB3B403230308C8FCAC780D', X'231FF2E586BD2EA5D14C4FD972230454392E5BB91A23DB7A8065157598145051', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7d56-8073-306c252dfa65', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7d4a-943d-94f286d79e6a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376435362D383037332D333036633235326466613635222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376434612D393433642D393466323836643739653661222C2270726576696F757368617368223A2249782F79355961394C71585254452F5A63694D4556446B7557376B614939743667475556645A67555546453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D643461302D376434612D393433642D393466323836643739653661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643536383037333330366332353264666136352D383037333330366332353264666136352D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'231FF2E586BD2EA5D14C4FD972230454392E5BB91A23DB7A8065157598145051', X'494569E52291AC942F3561CA5E65F3DB9A52E0879CCE8DEA40A628C978203763', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7c34-b537-6b04e7fa60cf', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376333342D623533372D366230346537666136306366222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C2270726576696F757368617368223A225355567035534B52724A51764E57484B586D587A32357053344965637A6F3371514B596F795867674E324D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633334623533373662303465376661363063662D623533373662303465376661363063662D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'494569E52291AC942F3561CA5E65F3DB9A52E0879CCE8DEA40A628C978203763', X'3BA3280ED2F276A3AB4B3D888385101679238AC453D0361A293C8F22E905A0CF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7842-add0-34c3d42f8bb5', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376234362D383761332D313631303336326561623732225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373262362D616236652D663463386364326533623938227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373834322D616464302D333463336434326638626235222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C2270726576696F757368617368223A224F364D6F44744C7964714F72537A324967345551466E6B6A69735254304459614B54795049756B466F4D383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D616464303334633364343266386262352D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'3BA3280ED2F276A3AB4B3D888385101679238AC453D0361A293C8F22E905A0CF', X'3A48CCDCF31D8AF92713B58E2A7430FB093B2D6B4020E54717FB440EB675A00A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-71c0-b333-831040412a43', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373134612D383462382D333163326633343431376630222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373163302D623333332D383331303430343132613433222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A22634834453162756D444E65432B36673633727837312B455563324744723176386C51516D5A6F69696A59593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316330623333333833313034303431326134332D623333333833313034303431326134332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'707E04D5BBA60CD782FBA83ADEBC7BD7E114736183AF5BFC9504266688A28D86', X'C317BBF1BC6E19DEB64CFB68069F2378E25A8B707ACB19C5C71CE197507AFDE8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7fb8-b35c-8e1683f38872', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376662382D623335632D386531363833663338383732222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C2270726576696F757368617368223A224F6B6A4D33504D6469766B6E4537574F4B6E51772B776B374C577441494F5648462F744544725A316F416F3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D623335633865313638336633383837322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'3A48CCDCF31D8AF92713B58E2A7430FB093B2D6B4020E54717FB440EB675A00A', X'05D1287A9F06292895BBC9D84C024EAA40EF501CE79975C94B68F12A0FB89B7D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-781e-8a52-398f9f6eeca0', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373866352D623266632D353366373330623236643037227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373831652D386135322D333938663966366565636130222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A224264456F657038474B53695675386E5954414A4F716B447655427A6E6D58584A53326A784B672B346D33303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D386135323339386639663665656361302D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'05D1287A9F06292895BBC9D84C024EAA40EF501CE79975C94B68F12A0FB89B7D', X'FC38E6DBE4E799475138669B4952D127553D2E6C073D6F528351F5D4E64DD6FE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7818-b726-df784df76844', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373533332D623665662D326562633966386337366262222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373630342D613837342D306362323934643531663736222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373831382D623732362D646637383464663736383434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A222F446A6D322B546E6D5564524F47616253564C524A3155394C6D77485057395367314831314F5A4E3176343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D623732366466373834646637363834342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'FC38E6DBE4E799475138669B4952D127553D2E6C073D6F528351F5D4E64DD6FE', X'A0FCBA481A6433641D4106740CCD83D0681AD58C97115441884FE16380623F42', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-720f-adc3-db4add366039', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-79d2-a323-52c6e4f7bf9f', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270617274794944223A2230316132303262322D643461302D373866352D623266632D353366373330623236643037222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373230662D616463332D646234616464333636303339222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373964322D613332332D353263366534663762663966222C2270726576696F757368617368223A226F5079365342706B4D32516451515A30444D324430476761315979584556524269452F68593442695030493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373964322D613332332D353263366534663762663966222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D616463336462346164643336363033392D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'A0FCBA481A6433641D4106740CCD83D0681AD58C97115441884FE16380623F42', X'5E95C8351D0A2C990EED995D8DBD9EE4D705142502D985B58AF8A3761A9542A1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7c6c-8175-12b7cc2cdcfc', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-750c-bd3b-2ae2eefdbde8', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270617274794944223A2230316132303262322D643461302D373866352D623266632D353366373330623236643037222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376336632D383137352D313262376363326364636663222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373530632D626433622D326165326565666462646538222C2270726576696F757368617368223A22587058494E52304B4C4A6B4F375A6C646A623265354E634646435543325957316976696A646871565171453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373530632D626433622D326165326565666462646538222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383432616464303334633364343266386262352D383137353132623763633263646366632D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'5E95C8351D0A2C990EED995D8DBD9EE4D705142502D985B58AF8A3761A9542A1', X'EE6CA465546B6BA260ABEFD41F02FBFFDD4390B497D92FA9E275DA739FAEE9F5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-77fc-92d4-27c84cd962e6', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373434382D613664622D356561373432613831626632222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373561362D613239322D646666396139383131613233222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373766632D393264342D323763383463643936326536222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A22376D796B5A56527261364A67712B2F5548774C372F3931446B4C535832532B70346E586163352B753666553D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376663393264343237633834636439363265362D393264343237633834636439363265362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'EE6CA465546B6BA260ABEFD41F02FBFFDD4390B497D92FA9E275DA739FAEE9F5', X'95A6E0497527881C609D7EF735248060EED726A15FC6E88AC36F4A23F056F792', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7674-9eec-0eeca140d3b3', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373035342D623364342D633032313935356166613734222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373962632D616666622D353463653836643131313532222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373637342D396565632D306565636131343064336233222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A226C6162675358556E694278676E5837334E535341594F37584A7146667875694B7732394B492F42573935493D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363734396565633065656361313430643362332D396565633065656361313430643362332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'95A6E0497527881C609D7EF735248060EED726A15FC6E88AC36F4A23F056F792', X'6649D79478AE4EC8CE5C33F8ACB495B06465886365A856180286D64CF995614B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-79f2-887a-4f26e3f319f8', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373630342D613837342D306362323934643531663736222C2230316132303262322D643461302D373561362D613239322D646666396139383131613233222C2230316132303262322D643461302D373962632D616666622D353463653836643131313532225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373966322D383837612D346632366533663331396638222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A225A6B6E586C48697554736A4F58445034724C53567347526C69474E6C71465959416F625754506D565955733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037396632383837613466323665336633313966382D383837613466323665336633313966382D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'6649D79478AE4EC8CE5C33F8ACB495B06465886365A856180286D64CF995614B', X'8614C9F4A08FA4C0E7ECE738D1D381551FE7FF15E14D4E6564A64036AD4E31D3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-76bd-84c3-f178bf5f0abf', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373662642D383463332D663137386266356630616266222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C2270726576696F757368617368223A226868544A394B4350704D446E374F633430644F4256522F6E2F7858685455356C5A4B5A414E71314F4D644D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037396632383837613466323665336633313966382D383463336631373862663566306162662D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'8614C9F4A08FA4C0E7ECE738D1D381551FE7FF15E14D4E6564A64036AD4E31D3', X'7B239B826F47C706223B7347C9A433510F886F35B371A6BF582A26596FBA8A9B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7500-a460-6de13d81fa0c', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-75a6-a292-dff9a9811a23', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376433392D383335362D646161633861373134366466222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373530302D613436302D366465313364383166613063222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373561362D613239322D646666396139383131613233222C2270726576696F757368617368223A2265794F62676D3948787759694F334E487961517A55512B49627A577A6361612F57436F6D57572B366970733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376439352D396137362D373235373765663130656564222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373561362D613239322D646666396139383131613233222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353030613436303664653133643831666130632D613436303664653133643831666130632D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'7B239B826F47C706223B7347C9A433510F886F35B371A6BF582A26596FBA8A9B', X'9F12D86DF49417E826F79D4FE6D4528043AFCF4FA47106AE99AFD2B87E3FCB65', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7774-b8d8-c136669a3d4c', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373335642D396362342D613766336564613962626462222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373737342D623864382D633133363636396133643463222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A227778653738627875476436325450746F4270386A654F4A616933423679786E4678787A686C3142362F65673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037373734623864386331333636363961336434632D623864386331333636363961336434632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'C317BBF1BC6E19DEB64CFB68069F2378E25A8B707ACB19C5C71CE197507AFDE8', X'48FF6C27A2B18D6F10A5BAFDF2470E1C1012BD23D0EB3BD2EEB6C0BF43C0237D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7a21-bb8e-43333d7f56cb', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373434382D613664622D356561373432613831626632222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373635612D613566612D623564636537626661323165222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373561362D613239322D646666396139383131613233222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376132312D626238652D343333333364376635366362222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A226E784C5962665355462B676D393531503574525367454F767A302B6B635161756D612F537548342F7932553D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613231626238653433333333643766353663622D626238653433333333643766353663622D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'9F12D86DF49417E826F79D4FE6D4528043AFCF4FA47106AE99AFD2B87E3FCB65', X'18218428003BB111763CEC76A57A15D96928A2BDBB96C29C0AB48BCA6AA109B1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-74fa-ac36-d53f2008a7c6', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373035342D623364342D633032313935356166613734222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373962632D616666622D353463653836643131313532222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373466612D616333362D643533663230303861376336222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A22474347454B41413773524632504F783270586F5632576B6F6F7232376C734B634372534C796D71684362453D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066362D623039392D636231653264653039363330222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346661616333366435336632303038613763362D616333366435336632303038613763362D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'18218428003BB111763CEC76A57A15D96928A2BDBB96C29C0AB48BCA6AA109B1', X'F97EEC307C6E8F9A61EF40E7D35C9135AA7729FEA4DB78FAC97CE6D3FA6D9986', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7c65-962c-992a63746bb6', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376336352D393632632D393932613633373436626236222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A222B5837734D4878756A3570683730446E303179524E6170334B66366B32336A3679587A6D302F70746D59593D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D626462632D323932643261393132323164222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633635393632633939326136333734366262362D393632633939326136333734366262362D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'F97EEC307C6E8F9A61EF40E7D35C9135AA7729FEA4DB78FAC97CE6D3FA6D9986', X'EC1F895E26FBBA8F74FA9CD48157613280C75DF4489F197706872C80570791B1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-7877-a0f1-08cf78db3fce', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373837372D613066312D303863663738646233666365222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A2237422B4A58696237756F39302B707A55675664684D6F4448586652496E786C33426F6373674663486B62453D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383737613066313038636637386462336663652D613066313038636637386462336663652D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'EC1F895E26FBBA8F74FA9CD48157613280C75DF4489F197706872C80570791B1', X'029802E2E30F35E4A34767FE54C506B61CC75FFE09D5E3D3BD5F206CB9EB7AB8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7572-98a7-3f5c5aa3ed82', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373537322D393861372D336635633561613365643832222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C2270726576696F757368617368223A224170674334754D504E65536A5232662B564D554774687A48582F344A3165505476563867624C6E726572673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383737613066313038636637386462336663652D393861373366356335616133656438322D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'029802E2E30F35E4A34767FE54C506B61CC75FFE09D5E3D3BD5F206CB9EB7AB8', X'DCF4B70B34B6916E9DED117269C2CF8DAA1106748693349EAC6BDC0960D11989', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-753f-b7d2-534a0bcef731', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373164372D616366322D386530643532336339366130222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373533662D623764322D353334613062636566373331222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A2233505333437A53326B5736643752467961634C506A616F52426E53476B7A5365724776634357445247596B3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D626462632D323932643261393132323164222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353366623764323533346130626365663733312D623764323533346130626365663733312D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'DCF4B70B34B6916E9DED117269C2CF8DAA1106748693349EAC6BDC0960D11989', X'27DDEC24C5F3D473E547F91650567705A4A038F0BCE7D6386CBA09BE1CBFCF81', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-75ff-accb-6c53c25d49d9', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373638612D393239622D333535393738306437646531222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373566662D616363622D366335336332356434396439222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A224A3933734A4D587A3148506C522F6B5755465A33426153674F50433835395934624C6F4A7668792F7A34453D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D626462632D323932643261393132323164222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037356666616363623663353363323564343964392D616363623663353363323564343964392D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'27DDEC24C5F3D473E547F91650567705A4A038F0BCE7D6386CBA09BE1CBFCF81', X'5BCF3B6EBE4BA505B364D1E2C31027CA8C41D67A2706AE516662060B54448A4A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7908-b11d-c8d6393abc03', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7d39-8356-daac8a7146df', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373630342D613837342D306362323934643531663736222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373561362D613239322D646666396139383131613233222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373962632D616666622D353463653836643131313532222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373635612D613566612D623564636537626661323165222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373866352D623266632D353366373330623236643037222C227061796D656E7473223A5B2230316132303262352D393363302D373164372D616366322D386530643532336339366130222C2230316132303262352D393363302D373638612D393239622D333535393738306437646531225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373930382D623131642D633864363339336162633033222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C2270726576696F757368617368223A22573838376272354C7051577A5A4E48697778416E796F7842316E6F6E427135525A6D494743315245696B6F3D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D626462632D323932643261393132323164222C227375626A656374223A22636865636B2F30316132303262322D643461302D376433392D383335362D646161633861373134366466222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037356666616363623663353363323564343964392D623131646338643633393361626330332D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'5BCF3B6EBE4BA505B364D1E2C31027CA8C41D67A2706AE516662060B54448A4A', X'965C14AA0571427FF3AC26E9C47A50C720E0EAFEAAE45110CC917A805507DF9D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7819-8824-b7a441d1948d', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373831392D383832342D623761343431643139343864222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C2270726576696F757368617368223A226C6C775571675678516E2F7A72436270784870517879446736763671354645517A4A4636674655483335303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D626462632D323932643261393132323164222C227375626A656374223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037356666616363623663353363323564343964392D383832346237613434316431393438642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'965C14AA0571427FF3AC26E9C47A50C720E0EAFEAAE45110CC917A805507DF9D', X'5ADD147419A16ED874BDE245E9E1DA11C168CE66B9C7B12715613E2102963159', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7d90-9716-1f4e692d2005', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7b46-87a3-1610362eab72', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376439302D393731362D316634653639326432303035222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376234362D383761332D313631303336326561623732222C2270726576696F757368617368223A225774305564426D686274683076654A46366548614563466F7A6D61357837456E4657452B49514B574D566B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227461626C652F30316132303262322D633530302D376234362D383761332D313631303336326561623732222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643930393731363166346536393264323030352D393731363166346536393264323030352D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'5ADD147419A16ED874BDE245E9E1DA11C168CE66B9C7B12715613E2102963159', X'06BED7D1148645255358CE8D216ED7CE7D80F6CB83924D034065339910F1FD03', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7a5c-8ee2-b5cee995bd0a', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373062322D386236612D653236363732346134663138222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376135632D386565322D623563656539393562643061222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A22535039734A364B786A57385170627239386B634F4842415376535051367A765337726241763050414933303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613563386565326235636565393935626430612D386565326235636565393935626430612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'48FF6C27A2B18D6F10A5BAFDF2470E1C1012BD23D0EB3BD2EEB6C0BF43C0237D', X'19647EC1DA73CAF5075B57FC6B3972C6D990C6A3B69D5319830FFBEBE2645DC9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7837-bba7-a4b472cd95c2', 'foh.party.left.v1', 'party', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376234362D383761332D313631303336326561623732225D2C227469636B65744944223A2230316132303262322D633865382D373262362D616236652D663463386364326533623938227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373833372D626261372D613462343732636439356332222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C2270726576696F757368617368223A22427237583052534752535654574D364E495737587A6E3241397375446B6B30445147557A6D5244782F514D3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2270617274792F30316132303262322D643461302D373866352D623266632D353366373330623236643037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643930393731363166346536393264323030352D626261376134623437326364393563322D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'06BED7D1148645255358CE8D216ED7CE7D80F6CB83924D034065339910F1FD03', X'A58A5831A040718A44BAE4C77959178A4C2BFAB57612DB5DE2D912D6B1279442', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7b88-8b96-2f5045266699', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-76d5-b372-bc93336072d3', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376238382D386239362D326635303435323636363939222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C2270726576696F757368617368223A22705970594D614241635970457575544865566B58696B77722B7256324574746434746B533172456E6C45493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623838386239363266353034353236363639392D386239363266353034353236363639392D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'A58A5831A040718A44BAE4C77959178A4C2BFAB57612DB5DE2D912D6B1279442', X'59B1C6000BFF1B69DECB8415157B62DCD920AE5D4F026201608091E9E114EB87', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7e0e-aeb0-234824f17622', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7d19-bd38-b5056d19605c', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373161332D396438632D356334336263386461343464225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373664352D623337322D626339333333363037326433227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376530652D616562302D323334383234663137363232222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376431392D626433382D623530353664313936303563222C2270726576696F757368617368223A22576248474141762F47326E657934515646587469334E6B67726C3150416D494259494352366545553634633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2270617274792F30316132303262352D393363302D376431392D626433382D623530353664313936303563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653065616562303233343832346631373632322D616562303233343832346631373632322D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'59B1C6000BFF1B69DECB8415157B62DCD920AE5D4F026201608091E9E114EB87', X'0483BC2E6D57AEAA2463D0172E9D223AC29C6746F826C4A178A7CE5695624FDF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7295-8611-8ea9fcdb0461', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-76d5-b372-bc93336072d3', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373239352D383631312D386561396663646230343631222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C2270726576696F757368617368223A2242494F384C6D315872716F6B593941584C7030694F734B635A3062344A735368654B664F567056695439383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D636364302D373664352D623337322D626339333333363037326433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653065616562303233343832346631373632322D383631313865613966636462303436312D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'0483BC2E6D57AEAA2463D0172E9D223AC29C6746F826C4A178A7CE5695624FDF', X'8A0DD825F0685F866D8FA0A675AF43F09F4CD90BFF8239D058D4120F0C802893', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7f29-9c5e-c93e4859b299', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376431392D626433382D623530353664313936303563227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376632392D396335652D633933653438353962323939222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A22696733594A66426F58345A746A36436D64613944384A394D3251762F676A6E51574E5153447779414B4A4D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653065616562303233343832346631373632322D396335656339336534383539623239392D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'8A0DD825F0685F866D8FA0A675AF43F09F4CD90BFF8239D058D4120F0C802893', X'DFDC4080BA6B1DA6B63A89E8776F4219913053E8D92F0B966820C0CAEEEF2F9A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7d05-beed-0cdef25a311d', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373533332D623665662D326562633966386337366262222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376563382D393065312D633133623931313439653265222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376430352D626565642D306364656632356133313164222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A2233397841674C7072486161324F6F6E6F64323943475A4577552B6A5A4C77755761434441797537764C356F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653065616562303233343832346631373632322D626565643063646566323561333131642D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'DFDC4080BA6B1DA6B63A89E8776F4219913053E8D92F0B966820C0CAEEEF2F9A', X'4205F380C3B858823642BAB145B5CB259F7D3A2D464FB73186F4D4DE5D58A8E2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7a09-bf20-47e6491fe040', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373735622D396137662D633538666333646365373762222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373130342D383961642D383836323138656634353663222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376130392D626632302D343765363439316665303430222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A225167587A674D4F3457494932517271785262584C4A5A39394F6931475437637868765455336C3159714F493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613039626632303437653634393166653034302D626632303437653634393166653034302D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'4205F380C3B858823642BAB145B5CB259F7D3A2D464FB73186F4D4DE5D58A8E2', X'CAA8CB572213E6CD613F0C4D03B48581A1B33F3343885505EFFC61EC91C70393', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7946-ae9a-d1963ec4e98c', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376563382D393065312D633133623931313439653265222C2230316132303262352D393363302D373130342D383961642D383836323138656634353663225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373934362D616539612D643139363365633465393863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A2279716A4C56794954357331685077784E413753466761477A507A4E4469465546372F7868374A484841354D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393436616539616431393633656334653938632D616539616431393633656334653938632D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'CAA8CB572213E6CD613F0C4D03B48581A1B33F3343885505EFFC61EC91C70393', X'B87147DBCA25D5EE9BC2A693DA0A10A520A559183295B13D451F2E4BEBF5852D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7cc7-b336-b192aacd19a4', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7d19-bd38-b5056d19605c', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376363372D623333362D623139326161636431396134222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376431392D626433382D623530353664313936303563222C2270726576696F757368617368223A227548464832386F6C316536627771615432676F517053436C575267796C62453952523875532B76316853303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A2270617274792F30316132303262352D393363302D376431392D626433382D623530353664313936303563222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393436616539616431393633656334653938632D623333366231393261616364313961342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B87147DBCA25D5EE9BC2A693DA0A10A520A559183295B13D451F2E4BEBF5852D', X'92D909EA95AF8B6D27E745D99A0D0F213ADDB964BC9D59F7D02367EA3A926E2D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7258-97ee-a541e4198744', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373936612D386165312D643665623961373938616339222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373930382D386166332D373536336538336264643436222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373235382D393765652D613534316534313938373434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A226B746B4A367057766932306E3530585A6D67305049547264755753386E566E3330434E6E366A71536269303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323538393765656135343165343139383734342D393765656135343165343139383734342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'92D909EA95AF8B6D27E745D99A0D0F213ADDB964BC9D59F7D02367EA3A926E2D', X'1CC652AF9004D5DC8025B55A5827F90F2A3067F233E88D0685B91CA990306A86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-73e2-b93c-93e6a906dbeb', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376330652D613635642D633237303230366235373331222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373365322D623933632D393365366139303664626562222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A224757522B7764707A7976554857316638617A6C7978746D5178714F326E564D5A67772F37362B4A6B58636B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037336532623933633933653661393036646265622D623933633933653661393036646265622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'19647EC1DA73CAF5075B57FC6B3972C6D990C6A3B69D5319830FFBEBE2645DC9', X'E4156C16911CF80911FFE8672F6A6CD9B70F352252DFE1B38A8990472FED029D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7124-8170-cfa20a13de5b', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373936612D386165312D643665623961373938616339222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373930382D386166332D373536336538336264643436222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373132342D383137302D636661323061313364653562222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A22484D5A5372354145316479414A6256615743663544796F775A2F497A3649304768626B63715A4177616F593D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313234383137306366613230613133646535622D383137306366613230613133646535622D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'1CC652AF9004D5DC8025B55A5827F90F2A3067F233E88D0685B91CA990306A86', X'64C81706EC13901AE651350672EE17182204D8895AAF754E2D075F816D0D726F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-727e-bcd7-27ed6c424b82', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7603-a64c-ee9d465903b5', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373734642D393239342D653864333730633730323036222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373432332D393561362D356235323035613634633333222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373237652D626364372D323765643663343234623832222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C2270726576696F757368617368223A225A4D6758427577546B42726D55545547637534584743494532496C617233564F4C5164666757304E636D383D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373236392D393837632D303662303863313432346462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373630332D613634632D656539643436353930336235222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323765626364373237656436633432346238322D626364373237656436633432346238322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'64C81706EC13901AE651350672EE17182204D8895AAF754E2D075F816D0D726F', X'6E95E7684828A843C7EC0D55FBBD6390C97FF847DA880D67DC49B13249FB91D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-70c6-8abf-d122ae1459c1', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-75b4-832c-01d007df49ad', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373064632D626532632D386331393966663934386265222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373063362D386162662D643132326165313435396331222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C2270726576696F757368617368223A2235425673467045632B416B522F2B686E4C327073326263504E534A53332B477A696F6D5152792F744170303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373562342D383332632D303164303037646634396164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037306336386162666431323261653134353963312D386162666431323261653134353963312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'E4156C16911CF80911FFE8672F6A6CD9B70F352252DFE1B38A8990472FED029D', X'31696CECC4EF7482DDB4176C3F476F89F8514D1FC4EB765651E64043E7D6BA53', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-784f-9db4-d4e79b7009e5', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-73b7-8cac-63982af3d0f3', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376462332D613533622D303432353631636264653731225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373834662D396462342D643465373962373030396535222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373362372D386361632D363339383261663364306633222C2270726576696F757368617368223A224D576C73374D547664494C6474426473503064766966685254522F4536335A5755655A41512B6657756C4D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373362372D386361632D363339383261663364306633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037383466396462346434653739623730303965352D396462346434653739623730303965352D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'31696CECC4EF7482DDB4176C3F476F89F8514D1FC4EB765651E64043E7D6BA53', X'66A6238F4A791689DB98A6B32C8C5ED533A260FEF7E1F52BF5ACD48AD947BF97', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7fc9-85f9-a23493f01ccd', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376663392D383566392D613233343933663031636364222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C2270726576696F757368617368223A225A71596A6A307035466F6E626D4B617A4C49786531544F69595037333466557239617A5569746C487635633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A227469636B65742F30316132303262322D633865382D373262362D616236652D663463386364326533623938222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837666339383566396132333439336630316363642D383566396132333439336630316363642D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'66A6238F4A791689DB98A6B32C8C5ED533A260FEF7E1F52BF5ACD48AD947BF97', X'5856CE55B4E7306D2D7C39FF6ED5D3DFB8D90FE9DD5272472E2506AAC522AA32', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7eae-a8b9-4cd13d35c7c9', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-79d2-a323-52c6e4f7bf9f', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373562342D383332632D303164303037646634396164222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376561652D613862392D346364313364333563376339222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373964322D613332332D353263366534663762663966222C2270726576696F757368617368223A225746624F5662546E4D47307466446E2F6274585433376A5A442B6E64556E4A484C69554771735569716A493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373439332D626665332D616161393937313165353236222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373164352D616332662D323363653666653432326630222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373964322D613332332D353263366534663762663966222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837666339383566396132333439336630316363642D613862393463643133643335633763392D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'5856CE55B4E7306D2D7C39FF6ED5D3DFB8D90FE9DD5272472E2506AAC522AA32', X'0D5E3F9DC2387A3254F87A83035985A436264BCC7DAF48D049FF88F172BDFA9D', NULL);
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
CREATE TABLE guestNeed (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- Who said it. A party that came from a ticket or a booking keeps what is noted there.
  ticketID TEXT REFERENCES ticket (id),
  reservationID TEXT REFERENCES reservation (id),
  partyID TEXT REFERENCES party (id),
  kind TEXT CHECK (kind IN ('allergy', 'diet', 'note')),
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-785c-a04d-00b94ce04378', '01a202b2-ccd0-76d5-b372-bc93336072d3', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7a06-a5b3-e203ade24944', '01a202b2-ccd0-76d5-b372-bc93336072d3', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7af7-bb90-00f0d54517db', '01a202b2-ccd0-76d5-b372-bc93336072d3', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
CREATE TABLE undoableStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN
    ('called', 'missed', 'restored', 'ticketCancelled', 'arrived', 'noShow',
      'bookingCancelled', 'seated', 'left')),
  -- The ticket, the reservation or the party.
  subjectID TEXT NOT NULL CHECK (length(subjectID) = 36),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- What was so before it.
  before TEXT NOT NULL CHECK (json_valid(before)),
  undoneAt INTEGER
) STRICT;
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7530-a843-16ccc963e429', 'seated', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 1795341604000, 'Anna', '{"after":"seated","care":[{"id":"01a202b2-c8e8-79d2-a323-52c6e4f7bf9f"},{"id":"01a202b2-c8e8-750c-bd3b-2ae2eefdbde8"}],"checks":[],"memberID":"01a202b2-c500-75b4-832c-01d007df49ad","seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-776c-9d9e-920f18a3f90d', 'called', '01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-72b6-ab6e-f4c8cd2e3b98","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7a3b-ac0f-badc409849af', 'ticketCancelled', '01a202b2-d4a0-7d4a-943d-94f286d79e6a', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7d4a-943d-94f286d79e6a","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-766f-9861-d4c38e624bd4', 'left', '01a202b2-d4a0-78f5-b2fc-53f730b26d07', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7b46-87a3-1610362eab72"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-785b-be05-51992769e9d2', 'seated', '01a202b5-93c0-7d19-bd38-b5056d19605c', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-76d5-b372-bc93336072d3","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7efe-95c7-c23d57ee432c', 'called', '01a202b2-ccd0-76d5-b372-bc93336072d3', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-76d5-b372-bc93336072d3","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
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
CREATE INDEX guestNeedByTicket ON guestNeed (ticketID) WHERE ticketID IS NOT NULL;
CREATE INDEX guestNeedByReservation ON guestNeed (reservationID)
  WHERE reservationID IS NOT NULL;
CREATE INDEX guestNeedByParty ON guestNeed (partyID) WHERE partyID IS NOT NULL;
CREATE INDEX guestNeedKept ON guestNeed (notedAt) WHERE erasedAt IS NULL;
CREATE TRIGGER guestNeedRevisionBegins BEFORE INSERT ON guestNeed WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER guestNeedRevisionCounts BEFORE UPDATE ON guestNeed
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE INDEX undoableStepByTime ON undoableStep (at);
CREATE INDEX undoableStepBySubject ON undoableStep (subjectID, at);
CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed' AND NOT (
  NEW.stage = 'open' AND OLD.undoneAt IS NULL AND (NEW.id, NEW.businessDay, NEW.number,
    NEW.partyID, NEW.openedAt) IS (OLD.id, OLD.businessDay, OLD.number, OLD.partyID,
    OLD.openedAt)
  AND NOT EXISTS (SELECT 1 FROM orderLine WHERE checkID = OLD.id AND stage = 'sent')
  AND NOT EXISTS (SELECT 1 FROM payment WHERE checkID = OLD.id)
  AND NOT EXISTS (SELECT 1 FROM checkRow WHERE checkID = OLD.id))
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage AND NOT (
  OLD.stage = 'voided' AND NEW.stage IN ('draft', 'held')
  AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
