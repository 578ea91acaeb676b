PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('at-the-table');
INSERT INTO grdb_migrations (identifier) VALUES ('care');
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('guest-needs');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('honest-bills');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
INSERT INTO grdb_migrations (identifier) VALUES ('portions');
INSERT INTO grdb_migrations (identifier) VALUES ('rule-codes');
INSERT INTO grdb_migrations (identifier) VALUES ('spine');
INSERT INTO grdb_migrations (identifier) VALUES ('taste');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7772-98fb-15a35e84e21a', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
, retiredAt INTEGER, serverID TEXT REFERENCES staff (id), servedOn TEXT
  CHECK ((serverID IS NULL) = (servedOn IS NULL))) STRICT;
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-714a-8d47-98352bed9b9f', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-71d4-9c21-f7b238820d7b', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7245-a668-02341b312a55', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7432-bc02-f649d5293bd7', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-75b9-96a4-e683e66189c2', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-75d6-8e56-6997af84e908', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7974-a12e-700cbc8ac0df', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["queue","editMember","seat"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["outsideHours","eraseMember","revealPhone","seat","tableOutOfOrder","gift","soldOut","manageStore","giveBack","editMember","takePayment","returnAfterSending","kitchen","queue","order"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["seat","returnAfterSending","order"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7009-8828-e85f8baacfa7', 'max', 'Max', 'manager', 'en', X'1C47F49F96E0357F188A2A490363CA06', X'2D1A60D1D7955BF8218E6C4BF880BDB90001B039A749CF9CEF2920922925CC9D', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-73b6-90fe-8f5fb2cff99f', 'chen', '陈师傅', 'cook', 'zh-Hans', X'95328F1C241E95AF6E348964E2756243', X'158B174DED987C93237DA6E53A92B9256E117CCD45E154AA90B094FAABA2AA3B', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7577-b64f-09addf112bf3', 'bo', 'Bo', 'cashier', 'en', X'7DB800BBC7C31CE7EA33FC1646AFF8A2', X'DAA31505127FEAF7896989DA1A48DB2680BD6EE62CAE650E9AA8EBB7C5B25D40', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-758f-ba9d-893447cbb572', 'wang', '王强', 'server', 'zh-Hans', X'12570DE661A8C0037603057919BA4758', X'C7DEA59C4334B508E9B2B22F80211A75A5CDA732056B7EECF815BBADBBDCF2B6', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-797a-9aa9-06f084093520', 'anna', 'Anna', 'host', 'en', X'A1DA64D27DE0CF67EBF6867A5DC4E93F', X'D992E17C8AD224387A82990CB51BF7D16CFC99AD3F8DBB3F404DED12E13E55C1', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7a17-bee1-2c190a7c5a63', 'li', '李静', 'server', 'zh-Hans', X'1CB1D18F6DE6A13818A4911F11C2AB9E', X'10751CF9761FA3B555664FB7EFAD399EE63E5EB650E9EEFF5CF454FF2A2CEF38', 1, 0, NULL, NULL);
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
  CHECK (json_valid(modifiers))) STRICT;
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7031-8bf5-f608ccd268b4', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-70cc-90bb-9fa42dfc844a', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7118-bb67-ad2085fcbeaa', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-72ec-b26c-c082fa3083d6', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-74e7-a43e-0efeefcc687a', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-75cd-9424-bddfee77775f', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7652-84a1-34bf6ed3cb29', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7745-9dd6-a26f0852cabf', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7805-8961-8ee6cd616ee2', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-780b-ada7-9f039372346e', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7f68-af07-7c111e964370', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7f69-8fea-47d08442d081', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7fe0-994c-44bf7771f575', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]');
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
  CHECK (toErase IN (0, 1) AND (toErase = 0 OR erasedAt IS NOT NULL))) STRICT;
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 'M8BED388361', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7cb6-a3a4-928bed388361');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7cb6-a3a4-928bed388361');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7cb6-a3a4-928bed388361');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7cb6-a3a4-928bed388361');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7cb6-a3a4-928bed388361');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7cb6-a3a4-928bed388361');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-72a7-98cb-41821bcb235d', '01a202b2-c500-7cb6-a3a4-928bed388361', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-742e-9f1b-612d4f1f1339', '01a202b2-c500-7cb6-a3a4-928bed388361', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7a56-8053-6a9dd323852f', '01a202b2-c500-7cb6-a3a4-928bed388361', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7cb9-b288-534f2e0e8664', '01a202b2-c500-7cb6-a3a4-928bed388361', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d0c-98b1-403689bcecaa', '01a202b2-c500-7cb6-a3a4-928bed388361', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-73c8-af01-a52537ba8c4b', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-73c8-af01-a52537ba8c4b', '01a202b2-c500-7974-a12e-700cbc8ac0df', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-776c-89d1-31337532ebba', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7cb6-a3a4-928bed388361', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7c3b-841f-678feb0fc7d2', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-75b7-ac74-4d3f64de0e8b', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-742a-b10d-8c179fde5d1b', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7f96-9111-39ef226d14ca', '01a202b2-c8e8-776c-89d1-31337532ebba', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7888-b6ba-49c8e24b425a', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7acd-a896-df3761a578c5', '01a202b2-d0b8-75b7-ac74-4d3f64de0e8b', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-73ea-8f61-7065b09f8a28', '01a202b2-d4a0-742a-b10d-8c179fde5d1b', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7614-8659-d95a2346077d', '01a202b2-d4a0-742a-b10d-8c179fde5d1b', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7837-8376-04e6f579c3b4', '01a202b2-c8e8-776c-89d1-31337532ebba', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7d42-9088-9933cdb1fcf7', '01a202b2-c8e8-776c-89d1-31337532ebba', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-70d4-88ae-112a498a9457', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-72eb-bbb1-e08badca5088', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-76ad-afb0-e1bb928de67a', '2026-11-22', 2, NULL, '01a202b2-c8e8-776c-89d1-31337532ebba', NULL, '01a202b2-c500-7cb6-a3a4-928bed388361', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-76ad-afb0-e1bb928de67a', '01a202b2-c500-7245-a668-02341b312a55', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', '01a202b2-c500-714a-8d47-98352bed9b9f', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '2026-11-22', 1, '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-7b2d-9859-01b2f8eff35d', '2026-11-22', 2, '01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
  CHECK (json_valid(modifiers)),
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b2-d4a0-7410-a165-94f503e26c04', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 4, '01a202b2-c500-7652-84a1-34bf6ed3cb29', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7897-b8fb-5815aae3c99c', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b2-d4a0-7541-94d3-262e45a20adc', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 1, '01a202b2-c500-7118-bb67-ad2085fcbeaa', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b2-d4a0-76fc-b27d-3b0903504f5d', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 3, '01a202b2-c500-780b-ada7-9f039372346e', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b2-d4a0-7897-b8fb-5815aae3c99c', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 2, '01a202b2-c500-7652-84a1-34bf6ed3cb29', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b5-93c0-70a3-b64e-c356aa7d0013', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 2, '01a202b2-c500-74e7-a43e-0efeefcc687a', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b5-93c0-734e-87ee-a83e9cda3352', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 1, '01a202b2-c500-7118-bb67-ad2085fcbeaa', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b5-93c0-74ed-bc55-6c3599c57b50', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 3, '01a202b2-c500-7f69-8fea-47d08442d081', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers) VALUES ('01a202b5-93c0-7707-a78c-c7513db2765e', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 4, '01a202b2-c500-7fe0-994c-44bf7771f575', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]');
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-765a-a099-43979d5b4462', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
  authorName TEXT NOT NULL, givesBackID TEXT REFERENCES payment (id)
  CHECK (givesBackID IS NULL OR amountMinor < 0), reason TEXT
  CHECK (reason IS NOT NULL OR givesBackID IS NULL), authoriserName TEXT,
  CHECK (amountMinor <> 0 OR stage = 'declined'),
  CHECK (tenderedMinor IS NULL OR (tender = 'cash' AND tenderedMinor >= amountMinor))
) STRICT;
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-700b-943a-d41caf336101', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-7e20-a564-23c589a6c715', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7541-94d3-262e45a20adc', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-76fc-b27d-3b0903504f5d', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7897-b8fb-5815aae3c99c', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-70a3-b64e-c356aa7d0013', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-734e-87ee-a83e9cda3352', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-72da-a5d2-6d9119628f37', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-77ef-bc9b-0205fce0b4b6","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7541-94d3-262e45a20adc","01a202b2-d4a0-7897-b8fb-5815aae3c99c"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-742a-978a-8656ab54c515', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7a6e-9bbf-ba3487b23fe0', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-77ef-bc9b-0205fce0b4b6","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7410-a165-94f503e26c04"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7040-bde0-7d1a39d35898', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-7b2d-9859-01b2f8eff35d","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-70a3-b64e-c356aa7d0013"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7492-825c-6feb85509e67', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-7b2d-9859-01b2f8eff35d","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-734e-87ee-a83e9cda3352"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-778b-854a-56371f3c930e', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7009-8828-e85f8baacfa7', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7cb6-a3a4-928bed388361', 'M8BED388361', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'C60DBB8A4DE0E41AE7A37F0E4B077694B643A90275828FE99CA250229BEF2322');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7a17-bee1-2c190a7c5a63', '李静', 'returned', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '1 Beef tripe, made: cold', NULL, X'C60DBB8A4DE0E41AE7A37F0E4B077694B643A90275828FE99CA250229BEF2322', X'1BD8A051DF82A23891FF577098874D3A58D47DD05DCEB9C75C120F388BBEF8E2');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7009-8828-e85f8baacfa7', 'Max', 'gift', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '1 Tsingtao beer: birthday 生日', NULL, X'1BD8A051DF82A23891FF577098874D3A58D47DD05DCEB9C75C120F388BBEF8E2', X'76216F90D2F5D34044327C77F9BC0E34F80FF9356414D76132FBD0521F412789');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7577-b64f-09addf112bf3', 'Bo', 'discount', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '500 bp: regular', NULL, X'76216F90D2F5D34044327C77F9BC0E34F80FF9356414D76132FBD0521F412789', X'0C78D8D23BDB46BDEB51B920BCE2E1C943A066B7043CA33B4CC1184A541DBB41');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-797a-9aa9-06f084093520', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'0C78D8D23BDB46BDEB51B920BCE2E1C943A066B7043CA33B4CC1184A541DBB41', X'F2C5315CB18B428A9D1E690A9472E75F0A068BD3593CA5D271D0DBA601A3D2DD');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7de8-bb2b-6e8a505ba580', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D38424544333838333631222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376465382D626232622D366538613530356261353830222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037646538626232623665386135303562613538302D626232623665386135303562613538302D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'AD9B8EC904152A0AC933C6875F89D197F0E4E2A79A12D3119F40FBE5B5E2E8C5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7707-b015-277a2e3b79e6', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-776c-89d1-31337532ebba', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373730372D623031352D323737613265336237396536222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C2270726576696F757368617368223A22622F4D726D76714B545569446E705866366B3977474A6F386B384F466951433455444758752B426A3646383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837373037623031353237376132653362373965362D623031353237376132653362373965362D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'6FF32B9AFA8A4D48839E95DFEA4F70189A3C93C3858900B8503197BBE063E85F', X'431BD02C4C02E859C98D379D47E8A53427F4761BBA76394F62763FC6094EBAC8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-76fe-8074-47a565383358', 'foh.care.raised.v3', 'careAlert', '01a202b2-c8e8-7786-ac35-7b4a414b8b2d', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373666652D383037342D343761353635333833333538222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373738362D616333352D376234613431346238623264222C2270726576696F757368617368223A22517876514C45774336466E4A6A546564522B696C4E43663064687536646A6C50596E592F78676C4F7573673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373738362D616333352D376234613431346238623264222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837373037623031353237376132653362373965362D383037343437613536353338333335382D3031222C2274797065223A22666F682E636172652E7261697365642E7633227D', X'431BD02C4C02E859C98D379D47E8A53427F4761BBA76394F62763FC6094EBAC8', X'731AA94191337F20A757F20DA293CA6DD4468F89D9134FD705886E1B53A5D281', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-77f8-b269-b5cd1898286b', 'foh.care.raised.v3', 'careAlert', '01a202b2-c8e8-7506-845b-40ca10ce1e1a', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373766382D623236392D623563643138393832383662222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373530362D383435622D343063613130636531653161222C2270726576696F757368617368223A2263787170515A457A6679436E562F494E6F70504B626452476A346E5A45302F584259687547314F6C306F453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373530362D383435622D343063613130636531653161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837373037623031353237376132653362373965362D623236396235636431383938323836622D3031222C2274797065223A22666F682E636172652E7261697365642E7633227D', X'731AA94191337F20A757F20DA293CA6DD4468F89D9134FD705886E1B53A5D281', X'A4B245595627A54C2D2F1A15DD1DEFC30E6C37FF2AE6119E096574AB98E623AE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-75c0-bee7-36af8ac04c77', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373563302D626565372D333661663861633034633737222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C2270726576696F757368617368223A22704C4A465756596E705577744C786F5633523376777735734E2F3871356847654357563071356A6D4936343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037356330626565373336616638616330346337372D626565373336616638616330346337372D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'A4B245595627A54C2D2F1A15DD1DEFC30E6C37FF2AE6119E096574AB98E623AE', X'9DE6562C7E07FEE63EEA98F6AAADBDBCB28437672976ACB67550C401AF698DA8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7a4d-9474-13284ba24e4a', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-75b7-ac74-4d3f64de0e8b', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376134642D393437342D313332383462613234653461222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373562372D616337342D346433663634646530653862222C2270726576696F757368617368223A226E655A574C4834482F75592B36706A3271713239764C4B454E3263706471793264564445416139706A61673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D643062382D373562372D616337342D346433663634646530653862222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837613464393437343133323834626132346534612D393437343133323834626132346534612D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'9DE6562C7E07FEE63EEA98F6AAADBDBCB28437672976ACB67550C401AF698DA8', X'3A526A8B487A875B965FF85AD8A7B5665259BE87F2FB3249CD3DE250DB9AADDE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-782a-9d5d-8bb913411f1d', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7a5f-b214-d17796c828a2', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373832612D396435642D386262393133343131663164222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376135662D623231342D643137373936633832386132222C2270726576696F757368617368223A224F6C4A716930683668317557582F6861324B65315A6C4A5A766F66792B7A4A4A7A543369554E75617264343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376135662D623231342D643137373936633832386132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383261396435643862623931333431316631642D396435643862623931333431316631642D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'3A526A8B487A875B965FF85AD8A7B5665259BE87F2FB3249CD3DE250DB9AADDE', X'03532312CB4EEFA48E186612B85D46FE268FE0EC1221AC0C7C420514A112EABC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-7bc2-97cf-76978dda34de', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7156-a98e-7a3b73741660', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376263322D393763662D373639373864646133346465222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373135362D613938652D376133623733373431363630222C2270726576696F757368617368223A2241314D6A4573744F3736534F47475953754631472F696150344F77534961774D66454946464B45533672773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373135362D613938652D376133623733373431363630222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383261396435643862623931333431316631642D393763663736393738646461333464652D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'03532312CB4EEFA48E186612B85D46FE268FE0EC1221AC0C7C420514A112EABC', X'344612FBE46397B7155D22D435F39EF2F4CA020802FC9D124416B38334F81A45', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-77f3-a42e-11fca7da74e1', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-725c-85f7-41799321b75a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373766332D613432652D313166636137646137346531222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373235632D383566372D343137393933323162373561222C2270726576696F757368617368223A224E4559532B2B526A6C37635658534C554E664F653876544B416767432F4A30535242617A677A5434476B553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373235632D383566372D343137393933323162373561222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383261396435643862623931333431316631642D613432653131666361376461373465312D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'344612FBE46397B7155D22D435F39EF2F4CA020802FC9D124416B38334F81A45', X'606D8BD30C3F860FC0F9F8F49B4D1BEAB9AA9F6E1D96F91361BC30F8C096C326', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-765e-ace5-e2e23583a871', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-742a-b10d-8c179fde5d1b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373635652D616365352D653265323335383361383731222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373432612D623130642D386331373966646535643162222C2270726576696F757368617368223A225947324C3077772F68672F412B666A306D30306236726D716E3234646C766B54596277772B4D43577779593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D643461302D373432612D623130642D386331373966646535643162222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363565616365356532653233353833613837312D616365356532653233353833613837312D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'606D8BD30C3F860FC0F9F8F49B4D1BEAB9AA9F6E1D96F91361BC30F8C096C326', X'C055C726D6002A2EAB056620B1C8EBF9E7AE4C098D75635B0B139D431CAF338C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7db7-a094-d128f9790700', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-742a-b10d-8c179fde5d1b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376462372D613039342D643132386639373930373030222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373432612D623130642D386331373966646535643162222C2270726576696F757368617368223A22774658484A7459414B6936724257596773636A722B65657554416D4E64574E6243784F64517879764D34773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D643461302D373432612D623130642D386331373966646535643162222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646237613039346431323866393739303730302D613039346431323866393739303730302D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'C055C726D6002A2EAB056620B1C8EBF9E7AE4C098D75635B0B139D431CAF338C', X'528053D978D3549BFD74F2FE5801B150E3B2EA626AAC6CA4CB853B0877587FFE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-79a0-bb06-968b9ab897b9', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373961302D626230362D393638623961623839376239222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22725A754F795151564B67724A4D38614858346E526C2F446B3471656145744D526E30443735625869364D553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037396130626230363936386239616238393762392D626230363936386239616238393762392D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'AD9B8EC904152A0AC933C6875F89D197F0E4E2A79A12D3119F40FBE5B5E2E8C5', X'082A3B0ED15D823063AC4FDD9E401EF63A139287814EA690ABC0BE3F114C6DDF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7489-a298-415988f0a270', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-776c-89d1-31337532ebba', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373438392D613239382D343135393838663061323730222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C2270726576696F757368617368223A22556F425432586A54564A763964504C2B57414778554F4F79366D4A717247796B7934553743486459662F343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037343839613239383431353938386630613237302D613239383431353938386630613237302D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'528053D978D3549BFD74F2FE5801B150E3B2EA626AAC6CA4CB853B0877587FFE', X'0FB572D5FB97662A6057D05C43BB8FC25B8E930A6F47592D595C2A352D8803CD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-705c-b28f-512f4ac5b0f0', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373234352D613636382D303233343162333132613535225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373736632D383964312D333133333735333265626261227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373035632D623238662D353132663461633562306630222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C2270726576696F757368617368223A2244375679316675585A6970675639426351377550776C754F6B77707652316B74575677714E5332494138303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D623238663531326634616335623066302D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'0FB572D5FB97662A6057D05C43BB8FC25B8E930A6F47592D595C2A352D8803CD', X'CAFAABC3822C880963A69B5F00FB5DE5654E51FE41AEFC03CD8CDFEA92296FB9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7070-8a47-39b0bde76d16', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-776c-89d1-31337532ebba', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373037302D386134372D333962306264653736643136222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C2270726576696F757368617368223A22797671727734497369416C6A70707466415074643557564F55663542727677447A597A663670497062376B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D633865382D373736632D383964312D333133333735333265626261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D386134373339623062646537366431362D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'CAFAABC3822C880963A69B5F00FB5DE5654E51FE41AEFC03CD8CDFEA92296FB9', X'3843DBBDD4816E953F4C5A26CF516250862E55D1184266AD3491CD98D58ACFEC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7a60-a85d-973e77f1be0c', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373661642D616662302D653162623932386465363761227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376136302D613835642D393733653737663162653063222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A224F455062766453426270552F54466F6D7A3146695549597556644559516D61744E4A484E6D4E574B7A2B773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D613835643937336537376631626530632D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'3843DBBDD4816E953F4C5A26CF516250862E55D1184266AD3491CD98D58ACFEC', X'5396E4DD298074FC21B2FF67BD60FBC34054689CB3E20DE2401FF1D2D94FF214', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7438-adb4-42f7f0c4e68b', 'foh.check.line-added.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373131382D626236372D616432303835666362656161222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373534312D393464332D323632653435613230616463222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373433382D616462342D343266376630633465363862222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A225535626B33536D41645077687376396E7657443777304255614A797A3467336951422F7830746C503868513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D616462343432663766306334653638622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'5396E4DD298074FC21B2FF67BD60FBC34054689CB3E20DE2401FF1D2D94FF214', X'ACDEF80DB0608961162579F10FE5CFFB5A0FFFA864BE8C9F64B4AAF8DD9FFB08', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7bac-a5b1-044bbc0778d7', 'foh.care.moved.v3', 'careAlert', '01a202b2-c8e8-7786-ac35-7b4a414b8b2d', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270617274794944223A2230316132303262322D643461302D373661642D616662302D653162623932386465363761222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376261632D613562312D303434626263303737386437222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373738362D616333352D376234613431346238623264222C2270726576696F757368617368223A22724E373444624267695745574A586E78442B58502B316F502F36686B766F79665A4C53712B4E32662B77673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373738362D616333352D376234613431346238623264222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D613562313034346262633037373864372D3031222C2274797065223A22666F682E636172652E6D6F7665642E7633227D', X'ACDEF80DB0608961162579F10FE5CFFB5A0FFFA864BE8C9F64B4AAF8DD9FFB08', X'D240E98E20D2492B2C632644E44CA39D130A3D8C4C3294FAEF5BA0ABF1CCECE3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-70e3-8131-c83373b1cbb3', 'foh.care.moved.v3', 'careAlert', '01a202b2-c8e8-7506-845b-40ca10ce1e1a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270617274794944223A2230316132303262322D643461302D373661642D616662302D653162623932386465363761222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373065332D383133312D633833333733623163626233222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373530362D383435622D343063613130636531653161222C2270726576696F757368617368223A22306B44706A6944535353737359795A453545796A6E524D4B5059784D4D70543637317567712F484D374F4D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373530362D383435622D343063613130636531653161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303563623238663531326634616335623066302D383133316338333337336231636262332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7633227D', X'D240E98E20D2492B2C632644E44CA39D130A3D8C4C3294FAEF5BA0ABF1CCECE3', X'0E9E2FF53435B4E2F057C87A0B1DB83CB074BBEE3F7D9555684D96132E715D70', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7314-a67c-593e918dda87', 'foh.check.line-added.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373635322D383461312D333462663665643363623239222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373839372D623866622D353831356161653363393963222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373331342D613637632D353933653931386464613837222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A224470347639545131744F4C775638683643783234504C4230752B342F665A565661453257457935785858413D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333134613637633539336539313864646138372D613637633539336539313864646138372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'0E9E2FF53435B4E2F057C87A0B1DB83CB074BBEE3F7D9555684D96132E715D70', X'744A40C25A3A3E7C064F7836679A90F92D36265BC51BDF34A472696AD2D74A1B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7b1a-8415-a57d33b02a16', 'foh.check.line-added.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373830622D616461372D396630333933373233343665222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373666632D623237642D336230393033353034663564222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376231612D383431352D613537643333623032613136222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A2264457041776C6F36506E7747543367325A3571512B5330324A6C76464739383070484A7061744C585368733D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623161383431356135376433336230326131362D383431356135376433336230326131362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'744A40C25A3A3E7C064F7836679A90F92D36265BC51BDF34A472696AD2D74A1B', X'ED5F9A5466DB54DE7FE0C69CA4A159A75171E1033E160558939E05529168215E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-73c0-b540-cb1c9e8649ba', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373534312D393464332D323632653435613230616463222C2230316132303262322D643461302D373839372D623866622D353831356161653363393963222C2230316132303262322D643461302D373666632D623237642D336230393033353034663564225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373363302D623534302D636231633965383634396261222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A2237562B6156476262564E352F344D6163704B465A7031467834514D2B466756596B3534465570466F4956343D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336330623534306362316339653836343962612D623534306362316339653836343962612D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'ED5F9A5466DB54DE7FE0C69CA4A159A75171E1033E160558939E05529168215E', X'C775D8CC3D0460FBD2B6C8C51B47285917C10900EA921F7C99EA223A451D700B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-79be-b039-d4a1ee401635', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373432652D396631622D363132643466316631333339222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373962652D623033392D643461316565343031363335222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A2243436F3744744664676A426A72452F646E6B4165396A6F546B6F6542547161517138432B5078464D6264383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037396130626230363936386239616238393762392D623033396434613165653430313633352D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'082A3B0ED15D823063AC4FDD9E401EF63A139287814EA690ABC0BE3F114C6DDF', X'4447553A43B9C61A1A1EC838C1D8E50D1DD6AF60C4C2B075822042A7A98E0341', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7b15-bebc-935c38c66c5d', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376231352D626562632D393335633338633636633564222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C2270726576696F757368617368223A22783358597A4430455950765374736A464730636F57526642435144716B6839386D656F694F6B55646341733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336330623534306362316339653836343962612D626562633933356333386336366335642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'C775D8CC3D0460FBD2B6C8C51B47285917C10900EA921F7C99EA223A451D700B', X'DCD64024A3D4ACC135DE25DC575DB3FC560B2C6A7D6F89DB8EC0102534506BDE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7eda-9d2d-96997190be8f', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7897-b8fb-5815aae3c99c', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373765662D626339622D303230356663653062346236222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376564612D396432642D393639393731393062653866222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373839372D623866622D353831356161653363393963222C2270726576696F757368617368223A22334E5A414A4B5055724D4531336958635631327A2F46594C4C47703962346E626A7341514A5452516139343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373362362D393066652D386635666232636666393966222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373839372D623866622D353831356161653363393963222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656461396432643936393937313930626538662D396432643936393937313930626538662D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'DCD64024A3D4ACC135DE25DC575DB3FC560B2C6A7D6F89DB8EC0102534506BDE', X'61EA2DCD4C6982ADF8C6BF80E17C3DA852BB8A4E0D6EF6E8B0D319DE78962A90', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7678-b6fd-dd21e8dc3b98', 'foh.check.line-returned.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373635322D383461312D333462663665643363623239222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373431302D613136352D393466353033653236633034222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373839372D623866622D353831356161653363393963222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373637382D623666642D646432316538646333623938222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A2259656F747A5578706771333478722B413458773971464B37696B344E6276626F734E4D5A336E69574B70413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363738623666646464323165386463336239382D623666646464323165386463336239382D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7632227D', X'61EA2DCD4C6982ADF8C6BF80E17C3DA852BB8A4E0D6EF6E8B0D319DE78962A90', X'6AA1E2B0CAE2EA07008723C770F182F2AC0C33C72AA7845A9C1AE5BAF13347F8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-761d-9561-ba9c10bc22e0', 'foh.check.line-changed.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373830622D616461372D396630333933373233343665222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373666632D623237642D336230393033353034663564222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373631642D393536312D626139633130626332326530222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A2261714869734D72693667634168795048635047433871774D4D386371703452616E42726C7576457A522F673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373030392D383832382D653835663862616163666137222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363164393536316261396331306263323265302D393536316261396331306263323265302D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7632227D', X'6AA1E2B0CAE2EA07008723C770F182F2AC0C33C72AA7845A9C1AE5BAF13347F8', X'E4FE620750E490F2E14C957659AADD1BE67B0165EAC0D45BF68BB2B571B12F24', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7039-83bc-d8fbaff62cb6', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373033392D383362632D643866626166663632636236222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A22355035694231446B6B504C68544A563257617264472B5A3741575871774E5262396F7579745847784C79513D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373537372D623634662D303961646466313132626633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303339383362636438666261666636326362362D383362636438666261666636326362362D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'E4FE620750E490F2E14C957659AADD1BE67B0165EAC0D45BF68BB2B571B12F24', X'3ADBB7DAFD26B656B32DC988722F77223522CBC35935D67B3AD58EE23790DB79', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-7000-954e-991c129b531b', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373030302D393534652D393931633132396235333162222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A224F7475333276306D746C617A4C636D4963693933496A556979384E5A4E645A374F74574F346A655132336B3D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303030393534653939316331323962353331622D393534653939316331323962353331622D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'3ADBB7DAFD26B656B32DC988722F77223522CBC35935D67B3AD58EE23790DB79', X'6DBFF7454A10A5DC8562393D234E6002E550D953780CD9FC20AA74BA1DB4C431', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7116-8a11-030a11563ef1', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373131362D386131312D303330613131353633656631222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C2270726576696F757368617368223A2262622F3352556F5170647946596A6B39493035674175565132564E34444E6E38494B7030756832307844453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303030393534653939316331323962353331622D386131313033306131313536336566312D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'6DBFF7454A10A5DC8562393D234E6002E550D953780CD9FC20AA74BA1DB4C431', X'63F8D3389F00564BEE9FB3F41E59DD35682FF0C66FEC7411CB947E74B61191FE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7570-9bb2-2eb9f438c58f', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373030622D393433612D643431636166333336313031222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373537302D396262322D326562396634333863353866222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A22592F6A544F4A3841566B76756E375030486C6E644E576776384D5A76374851527935522B644C59526B66343D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373537372D623634662D303961646466313132626633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353730396262323265623966343338633538662D396262323265623966343338633538662D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'63F8D3389F00564BEE9FB3F41E59DD35682FF0C66FEC7411CB947E74B61191FE', X'F2552A0ECE08F8D57BF174E0EB729A688DD9E43CD712690FB85C645B8B6049EC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7bc9-9dac-f5681c4b3578', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376532302D613536342D323363353839613663373135222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376263392D396461632D663536383163346233353738222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A22386C5571447334492B4E56373858546736334B616149335A35447A58456D6B507546786B573474675365773D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373537372D623634662D303961646466313132626633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626339396461636635363831633462333537382D396461636635363831633462333537382D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'F2552A0ECE08F8D57BF174E0EB729A688DD9E43CD712690FB85C645B8B6049EC', X'480D01CA8192C93863BA07247DCCDDB396B9A398CA4124041E9097BE7989E1A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7019-89df-32c7868bcd15', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373534312D393464332D323632653435613230616463222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373839372D623866622D353831356161653363393963222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373666632D623237642D336230393033353034663564222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373431302D613136352D393466353033653236633034222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373661642D616662302D653162623932386465363761222C227061796D656E7473223A5B2230316132303262352D393363302D373030622D393433612D643431636166333336313031222C2230316132303262352D393363302D376532302D613536342D323363353839613663373135225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373031392D383964662D333263373836386263643135222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C2270726576696F757368617368223A2253413042796F47537954686A7567636B66637A64733561356F356A4B5153514548704358766E6D4A3461633D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373537372D623634662D303961646466313132626633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373765662D626339622D303230356663653062346236222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626339396461636635363831633462333537382D383964663332633738363862636431352D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'480D01CA8192C93863BA07247DCCDDB396B9A398CA4124041E9097BE7989E1A7', X'812D246FBBDC2311C12E48ACDCA013296886257667A89F3DF3CC35BED5B34D5A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7920-a695-aa75a7362b4f', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373261372D393863622D343138323162636232333564222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373932302D613639352D616137356137333632623466222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22524564564F6B4F3578686F614873673477646A6C4452335772324445777242316769424370366D4F4130453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393230613639356161373561373336326234662D613639356161373561373336326234662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4447553A43B9C61A1A1EC838C1D8E50D1DD6AF60C4C2B075822042A7A98E0341', X'0E6A0E6609FA29E6F71176AB88BB93784CD7C33C809EB9A9847F684D0D7D36DC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7248-a0f9-1dfcf0803a22', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373234382D613066392D316466636630383033613232222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C2270726576696F757368617368223A226753306B62377663497848424C6B6973334B41544B5769474A585A6E714A3839383877317674577A54566F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373537372D623634662D303961646466313132626633222C227375626A656374223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626339396461636635363831633462333537382D613066393164666366303830336132322D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'812D246FBBDC2311C12E48ACDCA013296886257667A89F3DF3CC35BED5B34D5A', X'62DFFB4C183C1430E11A68E5666A3B3B8F633017312622B0BE688DA58C4662AF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7937-a282-55bae289eb5e', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7245-a668-02341b312a55', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373933372D613238322D353562616532383965623565222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373234352D613636382D303233343162333132613535222C2270726576696F757368617368223A2259742F375442673846444468476D6A6C5A6D6F374F34396A4D4263784A694B77766D694E705978475971383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227461626C652F30316132303262322D633530302D373234352D613636382D303233343162333132613535222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393337613238323535626165323839656235652D613238323535626165323839656235652D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'62DFFB4C183C1430E11A68E5666A3B3B8F633017312622B0BE688DA58C4662AF', X'D792E39A7F627212F53A0F6D12F861C2D38C009BB59A07A70B89F1A236BE6E04', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7af6-b93f-db160efe42f1', 'foh.party.left.v1', 'party', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376362362D613361342D393238626564333838333631222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373234352D613636382D303233343162333132613535225D2C227469636B65744944223A2230316132303262322D633865382D373736632D383964312D333133333735333265626261227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376166362D623933662D646231363065666534326631222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C2270726576696F757368617368223A2231354C6A6D6E396963684C314F6739744576686877744F4D414A75316D67656E43346E786F6A612B6267513D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2270617274792F30316132303262322D643461302D373661642D616662302D653162623932386465363761222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393337613238323535626165323839656235652D623933666462313630656665343266312D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'D792E39A7F627212F53A0F6D12F861C2D38C009BB59A07A70B89F1A236BE6E04', X'5F8EF09369C55FA2339450CFACF83B1C17D41D63DE9BA1E0E526F0744888F5EC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7c89-b7a2-f66cb287967e', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376338392D623761322D663636636232383739363765222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C2270726576696F757368617368223A22583437776B326E465836497A6C4644507250673748426655485750656D36486735536277644569493965773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633839623761326636366362323837393637652D623761326636366362323837393637652D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'5F8EF09369C55FA2339450CFACF83B1C17D41D63DE9BA1E0E526F0744888F5EC', X'8AC75CBB2A77DD58B47ED42D8E85F142187105B1CA1F8AD8BB96A6962ED64FC0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7005-8ced-de6a75dbe4d6', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373134612D386434372D393833353262656439623966225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376333622D383431662D363738666562306663376432227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373030352D386365642D646536613735646265346436222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376163642D386330302D613265326465326364396463222C2270726576696F757368617368223A22697364637579703333566930667451746A6F5878516868784262484B483472597535616D6C6937575438413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A2270617274792F30316132303262352D393363302D376163642D386330302D613265326465326364396463222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303035386365646465366137356462653464362D386365646465366137356462653464362D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'8AC75CBB2A77DD58B47ED42D8E85F142187105B1CA1F8AD8BB96A6962ED64FC0', X'CEC5F44058705D715C6890B0B54AD30DB7EB0D2B6D50817B84F356A8C83F8A59', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7c86-b0d0-967bc307bf81', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376338362D623064302D393637626333303762663831222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C2270726576696F757368617368223A227A7358305146687758584663614A43777455725444626672445374745549463768504E57714D672F696C6B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227469636B65742F30316132303262322D636364302D376333622D383431662D363738666562306663376432222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303035386365646465366137356462653464362D623064303936376263333037626638312D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'CEC5F44058705D715C6890B0B54AD30DB7EB0D2B6D50817B84F356A8C83F8A59', X'72E986778F1AD2AFB9D2B827DA1750A24A95865B5145F636B1C196BBA1F0093A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-799b-bde0-5eb35a6f5beb', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376163642D386330302D613265326465326364396463227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373939622D626465302D356562333561366635626562222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A2263756D476434386130712B353072676E326864516F6B7156686C745252665932736347577536487743546F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303035386365646465366137356462653464362D626465303565623335613666356265622D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'72E986778F1AD2AFB9D2B827DA1750A24A95865B5145F636B1C196BBA1F0093A', X'16F638C65739A8F05E95D80E1FE278D8A9B20C989E8578620A389CE0F36D281F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7f38-9c1f-38c23afc539b', 'foh.check.line-added.v2', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373131382D626236372D616432303835666362656161222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373334652D383765652D613833653963646133333532222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376633382D396331662D333863323361666335333962222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A2246765934786C6335715042656C64674F482B4A34324B6D79444A696568586869436A696334504E744B42383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303035386365646465366137356462653464362D396331663338633233616663353339622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'16F638C65739A8F05E95D80E1FE278D8A9B20C989E8578620A389CE0F36D281F', X'D158E0F77D1B7825FF7038150803CE538A528819A2F627BF7229D92AB9732B52', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7898-b50b-b6a255e7ae0c', 'foh.check.line-added.v2', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373465372D613433652D306566656566636336383761222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373061332D623634652D633335366161376430303133222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373839382D623530622D623661323535653761653063222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A2230566A67393330626543582F634467564341504F5534705369426D693969652F63696E5A4B726C7A4B31493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383938623530626236613235356537616530632D623530626236613235356537616530632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'D158E0F77D1B7825FF7038150803CE538A528819A2F627BF7229D92AB9732B52', X'E3BDF8E57DE75FD544EB2C08A0071B6AD4F9919A4CE0AF75B1200A057E46FDD4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7cfa-a70f-0b69405b4e4a', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373334652D383765652D613833653963646133333532222C2230316132303262352D393363302D373061332D623634652D633335366161376430303133225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376366612D613730662D306236393430356234653461222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A22343733343558336E58395645367977496F416362617454356B5A704D344B39317353414B425835472F64513D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636661613730663062363934303562346534612D613730663062363934303562346534612D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'E3BDF8E57DE75FD544EB2C08A0071B6AD4F9919A4CE0AF75B1200A057E46FDD4', X'7CDAC28BB8F4883B7AA7F1E44612CE8CBD8E8E015C7A286C84E6CFE2B91C40ED', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7c40-9e48-28a0485f09f3', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376334302D396534382D323861303438356630396633222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22446D6F4F5A676E364B65623345586172694C755465457A58777A79416E726D706848396F545131394E74773D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633430396534383238613034383566303966332D396534383238613034383566303966332D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'0E6A0E6609FA29E6F71176AB88BB93784CD7C33C809EB9A9847F684D0D7D36DC', X'E6CFDD0E2A06B1AC6B8BE2285FCAF8334782A7485390C079C3C59099B305149D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7f84-9342-041231a087f3', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376638342D393334322D303431323331613038376633222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376163642D386330302D613265326465326364396463222C2270726576696F757368617368223A22664E724369376A3069447436702F486B52684C4F6A4C324F6A67466365696873684F625034726B63514F303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A2270617274792F30316132303262352D393363302D376163642D386330302D613265326465326364396463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636661613730663062363934303562346534612D393334323034313233316130383766332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'7CDAC28BB8F4883B7AA7F1E44612CE8CBD8E8E015C7A286C84E6CFE2B91C40ED', X'A04B0E1C8A852A83969490E32E11678352FB18BC1D044FB94C759D0D8CF449FA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-794c-a3e3-3f3e8093ae0f', 'foh.check.line-added.v2', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376636392D386665612D343764303834343264303831222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373465642D626335352D366333353939633537623530222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373934632D613365332D336633653830393361653066222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A226F45734F484971464B6F4F576C4A446A4C68466E67314C37474C776442452B355448576444597A3053666F3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393463613365333366336538303933616530662D613365333366336538303933616530662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'A04B0E1C8A852A83969490E32E11678352FB18BC1D044FB94C759D0D8CF449FA', X'D46D74AFFD3C58FFF132A88C07679028C15628AF060FC531565985E96FC3D70B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-7243-940a-72576a0532a1', 'foh.check.line-changed.v2', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376636392D386665612D343764303834343264303831222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373465642D626335352D366333353939633537623530222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373234332D393430612D373235373661303533326131222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A2231473130722F303857502F784D71694D423265514B4D46574B4B384744385578566C6D4636572F443177733D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323433393430613732353736613035333261312D393430613732353736613035333261312D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7632227D', X'D46D74AFFD3C58FFF132A88C07679028C15628AF060FC531565985E96FC3D70B', X'014636E6F5A54328E36FF8153A373FDD0425F9225CD173D33B180154CEE96582', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-7d5f-884e-4a6849894648', 'foh.check.line-added.v2', 'check', '01a202b5-93c0-7b2d-9859-01b2f8eff35d', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376665302D393934632D343462663737373166353735222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373730372D613738632D633735313364623237363565222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376435662D383834652D346136383439383934363438222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C2270726576696F757368617368223A22415559323576576C51796A6A622F67564F6A632F3351516C2B534A63305850544F786742564D37705A59493D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376131372D626565312D326331393061376335613633222C227375626A656374223A22636865636B2F30316132303262352D393363302D376232642D393835392D303162326638656666333564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643566383834653461363834393839343634382D383834653461363834393839343634382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7632227D', X'014636E6F5A54328E36FF8153A373FDD0425F9225CD173D33B180154CEE96582', X'4508E925A965F2E117647CE7F672261A2CE20F99A3BF85AC0779404650815C3C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-75e3-afb4-9b732a49d982', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376135362D383035332D366139646433323338353266222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373565332D616662342D396237333261343964393832222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A2235732F6444696F4773617872692B496F583872344D306543703068546B4D4235773857516D624D46464A303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633430396534383238613034383566303966332D616662343962373332613439643938322D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'E6CFDD0E2A06B1AC6B8BE2285FCAF8334782A7485390C079C3C59099B305149D', X'4D2A4397A20623CE44BA2EDF1ECDC4F52F1F615D63432AF06F1DFAD4ADFB0E12', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7a8f-b11c-8aeee47ae69c', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376362392D623238382D353334663265306538363634222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376138662D623131632D386165656534376165363963222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22545370446C364947493835457569376648733345395338665956316A5179727762783336314B33374468493D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613866623131633861656565343761653639632D623131633861656565343761653639632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4D2A4397A20623CE44BA2EDF1ECDC4F52F1F615D63432AF06F1DFAD4ADFB0E12', X'561A403699D90CAD6E19C34C98A3C59036C6654AF7D96F7AB5C94E6D45138A08', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-7c3a-b412-220b9b41993c', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7cb6-a3a4-928bed388361', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376430632D393862312D343033363839626365636161222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376333612D623431322D323230623962343139393363222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C2270726576696F757368617368223A22566870414E706E5A444B317547634E4D6D4B50466B4462475A5572333257393674636C4F625555546967673D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376362362D613361342D393238626564333838333631222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633361623431323232306239623431393933632D623431323232306239623431393933632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'561A403699D90CAD6E19C34C98A3C59036C6654AF7D96F7AB5C94E6D45138A08', X'13FB31C02E2E99FADDE0B982696ACD409E990730BAB8A31EA7C54C000B7EEB3B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-757f-bdef-4c54ecc0e2bd', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-73c8-af01-a52537ba8c4b', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373937342D613132652D373030636263386163306466225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373537662D626465662D346335346563633065326264222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373363382D616630312D613532353337626138633462222C2270726576696F757368617368223A22452F7378774334756D667264344C6D436157724E514A365A427A4336754B4D657038564D4141742B367A733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373737322D393866622D313561333565383465323161222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373937612D396161392D303666303834303933353230222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373363382D616630312D613532353337626138633462222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037353766626465663463353465636330653262642D626465663463353465636330653262642D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'13FB31C02E2E99FADDE0B982696ACD409E990730BAB8A31EA7C54C000B7EEB3B', X'6FF32B9AFA8A4D48839E95DFEA4F70189A3C93C3858900B8503197BBE063E85F', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7156-a98e-7a3b73741660', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-725c-85f7-41799321b75a', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7a5f-b214-d17796c828a2', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7215-8843-5a3f5e9ffa5a', 'seated', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-7786-ac35-7b4a414b8b2d"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7506-845b-40ca10ce1e1a"}],"checks":[],"memberID":"01a202b2-c500-7cb6-a3a4-928bed388361","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-776c-89d1-31337532ebba","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-780c-a88d-75b25caacc74', 'called', '01a202b2-c8e8-776c-89d1-31337532ebba', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-776c-89d1-31337532ebba","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7b24-8108-ad999de1f517', 'ticketCancelled', '01a202b2-d4a0-742a-b10d-8c179fde5d1b', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-742a-b10d-8c179fde5d1b","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-70b6-8f20-d7444b5c7b13', 'left', '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7245-a668-02341b312a55"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7668-9e57-2689c38b7f19', 'called', '01a202b2-ccd0-7c3b-841f-678feb0fc7d2', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7c3b-841f-678feb0fc7d2","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7b31-a01f-2e763071698b', 'seated', '01a202b5-93c0-7acd-8c00-a2e2de2cd9dc', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7c3b-841f-678feb0fc7d2","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
CREATE TABLE linePortions (
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  dishID TEXT NOT NULL REFERENCES dish (id),
  halves INTEGER NOT NULL CHECK (halves > 0),
  -- What was taken before the dish was counted last is nothing to that count.
  takenAt INTEGER NOT NULL,
  PRIMARY KEY (lineID, dishID)
) STRICT, WITHOUT ROWID;
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6', '01a202b2-c500-7cb6-a3a4-928bed388361', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO tasteState (singleton, format, epoch, version, through) VALUES (1, 1, 1, 2, 1);
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
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (-1, '', X'000000000000F03F00000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400000000000000000000000000000F03F0000000000000000000000000000F03F000000000000F0BF00000000000000400000000000000000', X'00000000000000000000000000000000000000000000000000000000000000000000000000000000', X'', 2, 2, 2, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (-20879, '', X'0000000000000000000000000000F03F000000000000F03F000000000000F03F', NULL, NULL, 2, 0, 0, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (0, 'D001', X'000000000000F03F000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F000000000000F03F000000000000F03F', NULL, X'0000000000000000FBD96265F846843F00000000000000009DEEA3271D5E503F', 2, 0, 2, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (1, 'W02', X'000000000000F03F000000000000000000000000000000000000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F', NULL, X'FBD96265F846843F00000000000000009CEEA3271D5E503F0000000000000000', 2, 0, 2, 2);
CREATE TABLE guestPast (
  memberID TEXT PRIMARY KEY REFERENCES member (id),
  visits INTEGER NOT NULL CHECK (visits > 0),
  eaten INTEGER NOT NULL CHECK (eaten >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 1, 1, 1, 1, 1, 20779);
CREATE TABLE disappointment (
  memberID TEXT NOT NULL REFERENCES member (id),
  dishCode TEXT NOT NULL,
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  PRIMARY KEY (memberID, dishCode)
) STRICT, WITHOUT ROWID;
CREATE TABLE memberConsent (
  memberID TEXT NOT NULL REFERENCES member (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('health', 'children')),
  way TEXT NOT NULL CHECK (way IN ('spoken', 'written', 'app')),
  givenAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  withdrawnAt INTEGER CHECK (withdrawnAt >= givenAt),
  withdrawnByName TEXT,
  PRIMARY KEY (memberID, purpose, givenAt),
  CHECK ((withdrawnAt IS NULL) = (withdrawnByName IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-7cb6-a3a4-928bed388361', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint', 'firstVisit', 'absence', 'preparation')),
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
    AND (taskID IS NULL) = (memberID IS NOT NULL)), handedByID TEXT REFERENCES staff (id), handedAt INTEGER
  CHECK ((handedAt IS NULL) = (handedByID IS NULL)),
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt) VALUES ('01a202b2-c8e8-7506-845b-40ca10ce1e1a', '01a202b2-c500-7cb6-a3a4-928bed388361', '2026-11-22', 'complaint', '01a202b2-c500-7d0c-98b1-403689bcecaa', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt) VALUES ('01a202b2-c8e8-7786-ac35-7b4a414b8b2d', '01a202b2-c500-7cb6-a3a4-928bed388361', '2026-11-22', 'allergy', '01a202b2-c500-742e-9f1b-612d4f1f1339', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-76ad-afb0-e1bb928de67a', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL);
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
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT REFERENCES guestCheck (id), UNIQUE (checkID, memberID)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-779c-a0e4-99df9a835b5e', '01a202b2-c500-7cb6-a3a4-928bed388361', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-77ef-bc9b-0205fce0b4b6');
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
  endedAt INTEGER,
  CHECK ((leaseOwner IS NULL) = (leaseUntil IS NULL))
) STRICT;
CREATE INDEX memberByLastFour ON member (phoneLastFour);
CREATE INDEX memberSearchKeyByMember ON memberSearchKey (memberID);
CREATE INDEX memberFactByMember ON memberFact (memberID);
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
CREATE TRIGGER adjustmentOnlyOnOpenCheck BEFORE INSERT ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
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
CREATE INDEX orderLineByPart ON orderLine (partOfLineID) WHERE partOfLineID IS NOT NULL;
CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
  checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
  unitPriceMinor, taxCode, returnsLineID, partOfLineID, partsGiven
ON orderLine WHEN OLD.stage IN ('sent', 'voided') AND NOT (
  OLD.stage = 'sent' AND NEW.quantity > 0
  AND (NEW.checkID, NEW.dishID, NEW.nameEnglish, NEW.nameChinese, NEW.portion, NEW.grams,
    NEW.priceGrams, NEW.unitPriceMinor, NEW.taxCode, NEW.returnsLineID, NEW.partOfLineID)
  IS (OLD.checkID, OLD.dishID, OLD.nameEnglish, OLD.nameChinese, OLD.portion, OLD.grams,
    OLD.priceGrams, OLD.unitPriceMinor, OLD.taxCode, OLD.returnsLineID, OLD.partOfLineID)
  AND NEW.quantity + NEW.partsGiven = OLD.quantity + OLD.partsGiven
  AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity), 0) FROM orderLine AS part
    WHERE part.partOfLineID = OLD.id AND part.kind = 'gift' AND part.stage = 'sent')
  AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE INDEX paymentByGivenBack ON payment (givesBackID) WHERE givesBackID IS NOT NULL;
CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
  checkID, businessDay, tender, amountMinor, tenderedMinor, givesBackID, reason,
  authoriserName ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
CREATE TRIGGER paymentOnTheDayOfItsCheck BEFORE INSERT ON payment
WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:payment-on-other-day'); END;
CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
  id, checkID, kind, basisPoints, amountMinor, limitBasisPoints, reason, authorName,
  authoriserName, at
ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
CREATE INDEX tasteLessonByMember ON tasteLesson (memberID) WHERE memberID IS NOT NULL;
CREATE INDEX tasteRowByChange ON tasteRow (changedAt);
CREATE TRIGGER lineKeepsItsModifiers BEFORE UPDATE OF modifiers ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.modifiers IS NOT OLD.modifiers
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE INDEX memberToErase ON member (id) WHERE toErase = 1;
CREATE UNIQUE INDEX oneConsentOfAPurpose ON memberConsent (memberID, purpose)
  WHERE withdrawnAt IS NULL;
CREATE INDEX careAlertByStage ON careAlert (businessDay, stage);
CREATE INDEX careAlertByParty ON careAlert (partyID) WHERE partyID IS NOT NULL;
CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE INDEX careAlertToEscalate ON careAlert (escalateAt)
  WHERE stage = 'open' AND escalatedAt IS NULL;
CREATE UNIQUE INDEX careAlertOfTask ON careAlert (taskID) WHERE taskID IS NOT NULL;
CREATE UNIQUE INDEX partyGuestByTicket ON partyGuest (ticketID, memberID)
  WHERE ticketID IS NOT NULL AND removedAt IS NULL;
CREATE UNIQUE INDEX partyGuestByReservation ON partyGuest (reservationID, memberID)
  WHERE reservationID IS NOT NULL AND removedAt IS NULL;
CREATE UNIQUE INDEX partyGuestByParty ON partyGuest (partyID, memberID)
  WHERE partyID IS NOT NULL AND removedAt IS NULL;
CREATE INDEX partyGuestByMember ON partyGuest (memberID);
CREATE TRIGGER partyGuestRevisionBegins BEFORE INSERT ON partyGuest WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER partyGuestRevisionCounts BEFORE UPDATE ON partyGuest
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE INDEX memberVisitByMember ON memberVisit (memberID, day);
CREATE INDEX gatewayPaymentWaiting ON gatewayPayment (notBefore) WHERE endedAt IS NULL;
CREATE TRIGGER gatewayNumberStands BEFORE UPDATE OF
  paymentID, gatewayCode, orderNumber, refundsNumber ON gatewayPayment
BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;
CREATE TRIGGER gatewayNumberIsNeverDeleted BEFORE DELETE ON gatewayPayment
BEGIN SELECT RAISE(ABORT, 'foh:gateway-number-changed'); END;
CREATE TRIGGER paymentIsSentByItsNumber BEFORE UPDATE OF stage ON payment
WHEN NEW.stage = 'sent' AND OLD.stage = 'created'
  AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = NEW.id)
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-number'); END;
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
CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
    AND taken.checkID = NEW.checkID AND taken.tender = NEW.tender
    AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
      SELECT coalesce(sum(amountMinor), 0) FROM payment back
      WHERE back.givesBackID = taken.id
        AND back.stage IN ('created', 'sent', 'pending', 'captured')) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
