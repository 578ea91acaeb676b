PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('care');
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('guest-needs');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
INSERT INTO grdb_migrations (identifier) VALUES ('portions');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7617-b4be-cb75226f0d65', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-71a5-a7f4-873448441340', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7297-b06e-6969520c8146', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-753b-bb04-6fae292ce4ff', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7a10-b376-890b95efcc96', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7aa4-be65-88a99c2fe853', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7b81-b51b-3599af9c35ae', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7c84-a69b-4ec353b35b18', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["seat","editMember","queue"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["editMember","seat","order","tableOutOfOrder","returnAfterSending","revealPhone","queue","gift","soldOut","manageStore","takePayment","kitchen","outsideHours"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["order","returnAfterSending","seat"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-737a-b8c8-b52f3509919c', 'max', 'Max', 'manager', 'en', X'CBD07FD7B363727C39E38C8D9C3281CA', X'CB64606B17AA97FCEAF1AB17FBCD35A526A3B6B5887E9E13003A2B33166DA4A8', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7551-8237-c9e11990e2be', 'bo', 'Bo', 'cashier', 'en', X'D11ED1C926863AE32AA560697331B2D9', X'5F6C42C12B0A54F82CED1FF5C6A675EB375D9618B1541CF202EF8162052C1DDC', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7733-9953-62d578e8e930', 'wang', '王强', 'server', 'zh-Hans', X'B0A37F301527CD892FCD89F18064B628', X'A333668E55BD8303EF2FCE3618601ED855B73AE4AFC213A16858ECC17066A6DF', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-78f1-8241-33b279778b3a', 'chen', '陈师傅', 'cook', 'zh-Hans', X'26DC2D7338B9766444CA12137C72EA8F', X'E85D25FD28E0338CEAA82F7B5B695DCE0B59B3ADA9E8061CE9B5DC60E62799DA', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7c63-a356-23a17c8e4d87', 'anna', 'Anna', 'host', 'en', X'2D8EE7F84487A9B7EDF4879EF9748CB1', X'EE58C3D5D4719F7DDDF761D5A9610DC8B836CC106AD22D032D23BC6E18EBD805', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7f7f-b383-d4e76d277abb', 'li', '李静', 'server', 'zh-Hans', X'FCF78A274D7942878A878EAB344789A8', X'C6D6EE70C8E9361E4E11E7827EFFE30E72ADED3DF38DE8B0D9D9976ACD135CC3', 1, 0, NULL, NULL);
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
, retiredAt INTEGER) STRICT;
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-730d-a211-65f9a8cfdb65', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7320-bd51-d090d5561933', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-73b6-aa97-1c6f1dfc84b7', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-76a6-a430-4a3f1abbd128', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7722-a1b7-b9588fc11222', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-79a0-b20f-a9f2ebb972f9', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7a2b-a956-16e2c567199c', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7a9b-995d-95a43d90e173', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7c56-9c4f-f33e31e815af', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7c6d-b5cb-60c4f65496d9', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7d84-8063-626ec0c6df36', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ea8-9197-efb88252bdf1', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f2d-9994-679cb6634c13', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-772e-9670-431c46bdb168', 'M1C46BDB168', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-772e-9670-431c46bdb168');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-772e-9670-431c46bdb168');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-772e-9670-431c46bdb168');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-772e-9670-431c46bdb168');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-772e-9670-431c46bdb168');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-772e-9670-431c46bdb168');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-71d7-9cca-680ac4a31413', '01a202b2-c500-772e-9670-431c46bdb168', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-73f5-bb8c-27d8f015a6fe', '01a202b2-c500-772e-9670-431c46bdb168', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-74a2-ae41-a4cb9561ba99', '01a202b2-c500-772e-9670-431c46bdb168', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7677-8a54-4c63acdbb61f', '01a202b2-c500-772e-9670-431c46bdb168', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7f51-9cf0-3c72b1f9ad51', '01a202b2-c500-772e-9670-431c46bdb168', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7ece-ad5c-d9fdccb3c21f', '01a202b2-c500-772e-9670-431c46bdb168', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7fd1-b96e-370f43c01382');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-759c-9775-7fecad0ba21f', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-759c-9775-7fecad0ba21f', '01a202b2-c500-7297-b06e-6969520c8146', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7334-9da9-b2bf9d69e79b', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-772e-9670-431c46bdb168', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7735-890d-0c6f9c67f976', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7e6d-8f19-cbb03def8c6a', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7891-b818-2cd876a81f44', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7094-8f60-e27b6989ca3d', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-74b3-b8b3-82c222402f5b', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7a88-8c1d-ea7ddf5dd5d4', '01a202b2-d0b8-7e6d-8f19-cbb03def8c6a', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-71c0-b686-9db169c6dee7', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7435-9182-87f02449a353', '01a202b2-d4a0-7891-b818-2cd876a81f44', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-79f5-ade1-ff310938b577', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7dea-b4d7-028129b8a58a', '01a202b2-d4a0-7891-b818-2cd876a81f44', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7193-a57c-4b794f9d6751', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-782b-96db-fc836788710f', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-7085-944c-08dd6ab57f36', '2026-11-22', 2, NULL, '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', NULL, '01a202b2-c500-772e-9670-431c46bdb168', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7f9d-87b8-43469ad09c3d', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7735-890d-0c6f9c67f976', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7085-944c-08dd6ab57f36', '01a202b2-c500-7b81-b51b-3599af9c35ae', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7f9d-87b8-43469ad09c3d', '01a202b2-c500-7a10-b376-890b95efcc96', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', '2026-11-22', 1, '01a202b2-d4a0-7085-944c-08dd6ab57f36', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-734a-98b3-b0dc54a49ead', '2026-11-22', 2, '01a202b5-93c0-7f9d-87b8-43469ad09c3d', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
  CHECK (partsGiven >= 0),
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7011-93a7-d5ed474bcc31', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 2, '01a202b2-c500-7c56-9c4f-f33e31e815af', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7336-8f83-2ddb620e3b8f', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 1, '01a202b2-c500-79a0-b20f-a9f2ebb972f9', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-78d9-bdc0-581107a57e52', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 3, '01a202b2-c500-76a6-a430-4a3f1abbd128', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7ec8-b1f9-fbd8023302e8', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 4, '01a202b2-c500-7c56-9c4f-f33e31e815af', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7011-93a7-d5ed474bcc31', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-76b3-8fa1-76f6ac633278', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 4, '01a202b2-c500-7d84-8063-626ec0c6df36', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7e0a-a69b-ca9d7f002e8d', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 3, '01a202b2-c500-7722-a1b7-b9588fc11222', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7e1e-a3ae-6a95c3e19026', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 2, '01a202b2-c500-7320-bd51-d090d5561933', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7ec5-a1f3-2843c8f77d3c', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 1, '01a202b2-c500-79a0-b20f-a9f2ebb972f9', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-776c-98d4-a27ca66d9969', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7fd1-b96e-370f43c01382', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-704a-a758-f6f7dfe188ac', '01a202b2-d4a0-7fd1-b96e-370f43c01382', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-786a-a087-01600d758f47', '01a202b2-d4a0-7fd1-b96e-370f43c01382', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7011-93a7-d5ed474bcc31', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7336-8f83-2ddb620e3b8f', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-78d9-bdc0-581107a57e52', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7e1e-a3ae-6a95c3e19026', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7ec5-a1f3-2843c8f77d3c', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7521-ad19-e914d3b24e16', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-7fd1-b96e-370f43c01382","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7778-962d-02de315c14e4', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7d49-8ec2-d755610476f2', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-7fd1-b96e-370f43c01382","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-700f-b767-6d5052f3063d', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-734a-98b3-b0dc54a49ead","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7178-8e62-f520b992ad15', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7845-92f3-45deb9d0a20a', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-734a-98b3-b0dc54a49ead","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-737a-b8c8-b52f3509919c', 'Max', 'phoneRevealed', 'member/01a202b2-c500-772e-9670-431c46bdb168', 'M1C46BDB168', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'3B9BEF6F6BA5BA18466DB410814B6B1E3899502835465E2ABE323C95A690EC12');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7f7f-b383-d4e76d277abb', '李静', 'returned', '01a202b2-d4a0-7fd1-b96e-370f43c01382', '1 Beef tripe, made: cold', NULL, X'3B9BEF6F6BA5BA18466DB410814B6B1E3899502835465E2ABE323C95A690EC12', X'F1EC6884737B1C097E50A62599CE3BC4867BC0E415B0E574C451E184FE58AAA9');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-737a-b8c8-b52f3509919c', 'Max', 'gift', '01a202b2-d4a0-7fd1-b96e-370f43c01382', '1 Tsingtao beer: birthday 生日', NULL, X'F1EC6884737B1C097E50A62599CE3BC4867BC0E415B0E574C451E184FE58AAA9', X'69CA98A97A34CF62201B9E0AE8D280A7AF51BA41DEE90C108C836A920EC98C62');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7551-8237-c9e11990e2be', 'Bo', 'discount', '01a202b2-d4a0-7fd1-b96e-370f43c01382', '500 bp: regular', NULL, X'69CA98A97A34CF62201B9E0AE8D280A7AF51BA41DEE90C108C836A920EC98C62', X'C611EE5CE5C176613F8AEEF6281CB0C703540C89A686F1183CAE7669DE893EC7');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7c63-a356-23a17c8e4d87', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'C611EE5CE5C176613F8AEEF6281CB0C703540C89A686F1183CAE7669DE893EC7', X'78F06AB0527E984C6C29FBE3AD28460AC1B0BCAA95B18FC58B557104D3D8EB0C');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7de4-b534-bdc725b46bbd', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D31433436424442313638222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376465342D623533342D626463373235623436626264222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037646534623533346264633732356234366262642D623533346264633732356234366262642D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'AD19B3E27C97ADF61F67B73768AFE42732494DD3D586D1A5BD4586CFF3974EFD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7fd5-ae95-4b5665c78595', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-7d8b-8ccd-21d60312c8c9', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376664352D616539352D346235363635633738353935222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376438622D386363642D323164363033313263386339222C2270726576696F757368617368223A225A69684B5345414F4E6755487732693455464F576556412B3354456848744D38344171634E7A4F2F3258553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376438622D386363642D323164363033313263386339222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837653665396661363639346234393262663033342D616539353462353636356337383539352D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'66284A48400E360507C368B850539679503EDD31211ED33CE00A9C3733BFD975', X'8ABEEC73C01F9035F9323344B41DE8A095458E64FDD6B510CF03864FE539F586', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7b6b-9317-2ff32c741bfb', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D376236622D393331372D326666333263373431626662222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C2270726576696F757368617368223A2269723773633841666B4458354D6A4E457442336F6F4A56466A6D5439317255517A774F47542B55353959593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037623662393331373266663332633734316266622D393331373266663332633734316266622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'8ABEEC73C01F9035F9323344B41DE8A095458E64FDD6B510CF03864FE539F586', X'D2FD988BFBF731D2FBC739FE3D18CDA29F6C1CE081BDB4FBC1FE6C7C8BE13E03', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7806-8e7a-de67acf4a8cd', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7e6d-8f19-cbb03def8c6a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373830362D386537612D646536376163663461386364222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376536642D386631392D636262303364656638633661222C2270726576696F757368617368223A2230763259692F76334D644C37787A6E2B50526A4E6F703973484F434276625437776635736649766850674D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D643062382D376536642D386631392D636262303364656638633661222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383036386537616465363761636634613863642D386537616465363761636634613863642D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'D2FD988BFBF731D2FBC739FE3D18CDA29F6C1CE081BDB4FBC1FE6C7C8BE13E03', X'B957C385B4C9D12FD4D246801081FB491805F5F8A7A2D5713936570AE78782D7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-7b46-818c-e0a5c0115b99', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-78eb-a854-51f3925de72a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376234362D383138632D653061356330313135623939222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373865622D613835342D353166333932356465373261222C2270726576696F757368617368223A22755666446862544A30532F55306B614145494837535267463966696E6F7456784F545A58437565486774633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373865622D613835342D353166333932356465373261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837623436383138636530613563303131356239392D383138636530613563303131356239392D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'B957C385B4C9D12FD4D246801081FB491805F5F8A7A2D5713936570AE78782D7', X'165BF90F49A38A6461F89696BA499D21C59D4C958AE2F20268E6EDD6499CE80A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7a0a-afe7-721a63dabcce', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-74ef-9a23-34ddec00b132', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376130612D616665372D373231613633646162636365222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373465662D396132332D333464646563303062313332222C2270726576696F757368617368223A22466C763544306D6A696D52682B4A6157756B6D6449635764544A574B34764943614F6274316B6D6336416F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373465662D396132332D333464646563303062313332222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837623436383138636530613563303131356239392D616665373732316136336461626363652D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'165BF90F49A38A6461F89696BA499D21C59D4C958AE2F20268E6EDD6499CE80A', X'3F8BF31ACA2EFDD37FE7DB9F4ADBDB6D124ED5AA69EC479FF92C11DB1B207ED1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-758b-bbc3-c7674b43ad00', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-72f6-bfeb-25473f3460cf', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373538622D626263332D633736373462343361643030222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373266362D626665622D323534373366333436306366222C2270726576696F757368617368223A225034767A47736F752F644E2F353975665374766262524A4F31617070374565662B537752327873676674453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373266362D626665622D323534373366333436306366222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837623436383138636530613563303131356239392D626263336337363734623433616430302D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'3F8BF31ACA2EFDD37FE7DB9F4ADBDB6D124ED5AA69EC479FF92C11DB1B207ED1', X'FCA1A299F084773E9DEC603D37C85AC8B3F1A6A5D0C605780816C38B82EA329B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-79cb-87f0-016c23119e04', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7891-b818-2cd876a81f44', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373963622D383766302D303136633233313139653034222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373839312D623831382D326364383736613831663434222C2270726576696F757368617368223A222F4B47696D664345647A3664374741394E386861794C507870715851786756344342624469344C714D70733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D643461302D373839312D623831382D326364383736613831663434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037396362383766303031366332333131396530342D383766303031366332333131396530342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'FCA1A299F084773E9DEC603D37C85AC8B3F1A6A5D0C605780816C38B82EA329B', X'A3806A35D960129BC2C66806B3ED5B1FA6195E2AC2489AB2DF6AF0436404E738', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7e33-bf9c-1218aa7b0620', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7891-b818-2cd876a81f44', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376533332D626639632D313231386161376230363230222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373839312D623831382D326364383736613831663434222C2270726576696F757368617368223A226F3442714E646C6745707643786D6747732B31624836595A58697243534A71793332727751325145357A673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D643461302D373839312D623831382D326364383736613831663434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653333626639633132313861613762303632302D626639633132313861613762303632302D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'A3806A35D960129BC2C66806B3ED5B1FA6195E2AC2489AB2DF6AF0436404E738', X'DBB8BD3C84F9E99997D4A6618B63EA2DB523274E01F46DC40CBA28CD8C2643F0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-74b7-97ed-a04163f63b84', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373462372D393765642D613034313633663633623834222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C2270726576696F757368617368223A223237693950495435365A6D58314B5A68693250714C62556A4A30344239473345444C6F6F7A59776D512F413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346237393765646130343136336636336238342D393765646130343136336636336238342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'DBB8BD3C84F9E99997D4A6618B63EA2DB523274E01F46DC40CBA28CD8C2643F0', X'EB9CEE24634D28B6AF18CED04D94530213ED61CE6C63D89DEBFF824DE8669442', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7144-9df1-502beca2d554', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376238312D623531622D333539396166396333356165225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373333342D396461392D623262663964363965373962227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373134342D396466312D353032626563613264353534222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C2270726576696F757368617368223A2236357A754A474E4E4B4C6176474D3751545A5254416850745963357359396964362F2B435465686D6C45493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D396466313530326265636132643535342D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'EB9CEE24634D28B6AF18CED04D94530213ED61CE6C63D89DEBFF824DE8669442', X'9CC7C64FBA92FC2852B3F088CD81F2033C427BC82C583B2A6A06965A01F800EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-755b-91c7-5b8e07383f41', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373366352D626238632D323764386630313561366665222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373535622D393163372D356238653037333833663431222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A2272526D7A346E7958726659665A376333614B2F6B4A7A4A4A546450566874476C765557477A2F4F585476303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037353562393163373562386530373338336634312D393163373562386530373338336634312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'AD19B3E27C97ADF61F67B73768AFE42732494DD3D586D1A5BD4586CFF3974EFD', X'E090CF054B6A7A3F1C8434CAE636D65F80C203B99FDCDB5F68D1D966D671A41B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7e0a-99f7-81d87908600d', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376530612D393966372D383164383739303836303064222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C2270726576696F757368617368223A226E4D6647543771532F436853732F43497A594879417A784365386773574473716167615757674834414F6F3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D393966373831643837393038363030642D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'9CC7C64FBA92FC2852B3F088CD81F2033C427BC82C583B2A6A06965A01F800EA', X'CF2F563DF41B4D3F9BE97C61A0AE0ABD622300468FF9D1DB610565DCC60A63D8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7202-b269-735f2ef97086', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373038352D393434632D303864643661623537663336227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373230322D623236392D373335663265663937303836222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A227A7939575066516254542B62365878686F4B344B7657496A414561502B6448625951566C334D594B5939673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D623236393733356632656639373038362D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'CF2F563DF41B4D3F9BE97C61A0AE0ABD622300468FF9D1DB610565DCC60A63D8', X'6F93070AE94936ABD6119D2B8C9CE261B149B84C27AD06FA9D80ADAED5B75AED', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-759d-912f-bd1ba5961838', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373961302D623230662D613966326562623937326639222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373333362D386638332D326464623632306533623866222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373539642D393132662D626431626135393631383338222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A2262354D4843756C4A4E717657455A30726A4A7A695962464A7545776E725162366E594374727457335775303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D393132666264316261353936313833382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'6F93070AE94936ABD6119D2B8C9CE261B149B84C27AD06FA9D80ADAED5B75AED', X'09F64CF669F1A2D3EA10DA1F537B3DD50CE88C7C28B46BFE1A2A9F5CC529279D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7327-955b-8296ad2a3469', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-7589-bd7f-c17c003b4376', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270617274794944223A2230316132303262322D643461302D373038352D393434632D303864643661623537663336222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373332372D393535622D383239366164326133343639222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373538392D626437662D633137633030336234333736222C2270726576696F757368617368223A2243665A4D396D6E786F745071454E6F665533733931517A6F6A48776F7447762B47697166584D55704A35303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373538392D626437662D633137633030336234333736222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D393535623832393661643261333436392D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'09F64CF669F1A2D3EA10DA1F537B3DD50CE88C7C28B46BFE1A2A9F5CC529279D', X'7D3E9C9B138DFC202A86CA712C0F4E1B23AC1C33BE5688C8ADBDF3CB2690A995', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7d63-bda7-3387a7b8db38', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-7d8b-8ccd-21d60312c8c9', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270617274794944223A2230316132303262322D643461302D373038352D393434632D303864643661623537663336222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376436332D626461372D333338376137623864623338222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376438622D386363642D323164363033313263386339222C2270726576696F757368617368223A22665436636D784F4E2F434171687370784C41394F47794F7348444F2B566F6A497262337A79796151715A553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376438622D386363642D323164363033313263386339222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313434396466313530326265636132643535342D626461373333383761376238646233382D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'7D3E9C9B138DFC202A86CA712C0F4E1B23AC1C33BE5688C8ADBDF3CB2690A995', X'18AF98C8859CFECA2C6556308EB7965CEA36B10C2A301218135F2B3EE44A35E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7687-8479-7f7b9a9539ea', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376335362D396334662D663333653331653831356166222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373031312D393361372D643565643437346263633331222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373638372D383437392D376637623961393533396561222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A22474B2B59794957632F736F735A5659776A726557584F6F32735177714D424959453138725075524B4E65413D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363837383437393766376239613935333965612D383437393766376239613935333965612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'18AF98C8859CFECA2C6556308EB7965CEA36B10C2A301218135F2B3EE44A35E0', X'F95154C943332CB7AEEAB7D1C8C28E0CE2B19A3AB385BF1919E5913034E11872', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-71c1-bcf8-73b37815d05c', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373661362D613433302D346133663161626264313238222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373864392D626463302D353831313037613537653532222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373163312D626366382D373362333738313564303563222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A222B56465579554D7A4C4C657536726652794D4B4F444F4B786D6A717A6862385A476557524D4454684748493D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037316331626366383733623337383135643035632D626366383733623337383135643035632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'F95154C943332CB7AEEAB7D1C8C28E0CE2B19A3AB385BF1919E5913034E11872', X'16BEC6F01221060D4DA2EC84E4E309A3F00F5C450998EEBA2F1BF8A81F058F08', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-71b9-8905-8b141e00ef64', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373333362D386638332D326464623632306533623866222C2230316132303262322D643461302D373031312D393361372D643565643437346263633331222C2230316132303262322D643461302D373864392D626463302D353831313037613537653532225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373162392D383930352D386231343165303065663634222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A2246723747384249684267314E6F757945354F4D4A6F2F41505845554A6D4F36364C787634714238466A77673D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037316239383930353862313431653030656636342D383930353862313431653030656636342D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'16BEC6F01221060D4DA2EC84E4E309A3F00F5C450998EEBA2F1BF8A81F058F08', X'FEE221E1A3BAEE3C3A21B9CF0C1DC828979EA3159F9D40D83CE17B242573DED5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-766b-af99-fc16c9abe927', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373636622D616639392D666331366339616265393237222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C2270726576696F757368617368223A222F75496834614F36376A773649626E50444233494B4A65656F7857666E554459504F46374A43567A3374553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037316239383930353862313431653030656636342D616639396663313663396162653932372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'FEE221E1A3BAEE3C3A21B9CF0C1DC828979EA3159F9D40D83CE17B242573DED5', X'01FCFC1B885D6B18C944E5EAE4C00B643C5E1797AF52BA9EFF6B90C46DBAF584', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7d28-930a-6534233e734d', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7011-93a7-d5ed474bcc31', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376664312D623936652D333730663433633031333832222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376432382D393330612D363533343233336537333464222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373031312D393361372D643565643437346263633331222C2270726576696F757368617368223A2241667A384734686461786A4A524F5871354D414C5A44786546356576557271652F327551784732363959513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373866312D383234312D333362323739373738623361222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373031312D393361372D643565643437346263633331222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643238393330613635333432333365373334642D393330613635333432333365373334642D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'01FCFC1B885D6B18C944E5EAE4C00B643C5E1797AF52BA9EFF6B90C46DBAF584', X'6F032271EEAD2AEECEAFA44A71449E3E029EAACDC1B146253E67AB2F3CF3DE52', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-73ca-bcd9-6263bdec61f3', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373637372D386135342D346336336163646262363166222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373363612D626364392D363236336264656336316633222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A22344A445042557471656A38636844544B356A62575834444341376D66334E7466614E485A5A745A787042733D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037336361626364393632363362646563363166332D626364393632363362646563363166332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'E090CF054B6A7A3F1C8434CAE636D65F80C203B99FDCDB5F68D1D966D671A41B', X'63EFAB42E0C66362551802011B6DBBE0843573DD6AA8D1B973443051F3463C87', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-779b-bdaa-521fc7f326a4', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376335362D396334662D663333653331653831356166222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376563382D623166392D666264383032333330326538222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373031312D393361372D643565643437346263633331222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373739622D626461612D353231666337663332366134222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A2262774D69636536744B75374F7236524B6355536550674B65717333427355596C506D65724C7A7A7A336C493D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037373962626461613532316663376633323661342D626461613532316663376633323661342D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'6F032271EEAD2AEECEAFA44A71449E3E029EAACDC1B146253E67AB2F3CF3DE52', X'426F6A7B21B91B347D914519B564EF9DDF80D1436BCC5A03B40782CF4BA97162', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7a86-a38d-c14871777858', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373661362D613433302D346133663161626264313238222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373864392D626463302D353831313037613537653532222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376138362D613338642D633134383731373737383538222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A22516D397165794735477A52396B55555A745754766E642B4130554E727A466F44744165437A3075706357493D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337612D623863382D623532663335303939313963222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613836613338646331343837313737373835382D613338646331343837313737373835382D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'426F6A7B21B91B347D914519B564EF9DDF80D1436BCC5A03B40782CF4BA97162', X'7555021189950B16E07F31604BFB0C8FF36287952DB2F0D5BE95F8C10AB49457', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-73f8-a785-fef7c1566a1c', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373366382D613738352D666566376331353636613163222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A226456554345596D5643786267667A4667532F734D6A2F4E69683555747376445676705834775171306C46633D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373535312D383233372D633965313139393065326265222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336638613738356665663763313536366131632D613738356665663763313536366131632D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'7555021189950B16E07F31604BFB0C8FF36287952DB2F0D5BE95F8C10AB49457', X'38C1490B1FA0B665A8F0FE4D1472F94EEC82739630F5F58A9256680EC116B702', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-7616-b8d1-3b6de98c2acc', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373631362D623864312D336236646539386332616363222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A224F4D464A43782B67746D576F3850354E46484C3554757943633559773966574B6B6C5A6F447345577477493D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363136623864313362366465393863326163632D623864313362366465393863326163632D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'38C1490B1FA0B665A8F0FE4D1472F94EEC82739630F5F58A9256680EC116B702', X'AF571F55252A0CDFD8702872D79B4DC3F522EF2B495F455C9A6179DBD8B52ECD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-794b-b266-4411a724e7d3', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373934622D623236362D343431316137323465376433222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C2270726576696F757368617368223A227231636656535571444E2F59634368793135744E772F55693779744A583056636D6D4635323969314C73303D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363136623864313362366465393863326163632D623236363434313161373234653764332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'AF571F55252A0CDFD8702872D79B4DC3F522EF2B495F455C9A6179DBD8B52ECD', X'0B397E281FCB253F710B349B584F00613850DA957572C145CE3F6F80030AC2F8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-7065-8252-32a1324a643a', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373034612D613735382D663666376466653138386163222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373036352D383235322D333261313332346136343361222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A22437A6C2B4B422F4C4A543978437A5362574538415954685132705631637346467A6A397667414D4B7776673D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373535312D383233372D633965313139393065326265222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303635383235323332613133323461363433612D383235323332613133323461363433612D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'0B397E281FCB253F710B349B584F00613850DA957572C145CE3F6F80030AC2F8', X'B2E46D7A846E928579B6B43393B80607714E748616FCC96F74F5C6FA63F8DCB6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-704d-b3df-d46300416553', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373836612D613038372D303136303064373538663437222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373034642D623364662D643436333030343136353533222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A2273755274656F52756B6F56357472517A6B3767474233464F644959572F4D6C76645058472B6D5034334C593D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373535312D383233372D633965313139393065326265222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303464623364666434363330303431363535332D623364666434363330303431363535332D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'B2E46D7A846E928579B6B43393B80607714E748616FCC96F74F5C6FA63F8DCB6', X'CE2A3FC2BD4CD785AC8C7FED9DCBE0DA8985B0F4F4D1FA56A2C8310B50FD5B98', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7009-b9b9-a315ac8b43c6', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7fd1-b96e-370f43c01382', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373333362D386638332D326464623632306533623866222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373031312D393361372D643565643437346263633331222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373864392D626463302D353831313037613537653532222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376563382D623166392D666264383032333330326538222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373038352D393434632D303864643661623537663336222C227061796D656E7473223A5B2230316132303262352D393363302D373034612D613735382D663666376466653138386163222C2230316132303262352D393363302D373836612D613038372D303136303064373538663437225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373030392D623962392D613331356163386234336336222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C2270726576696F757368617368223A227A696F2F7772314D313457736A482F746E637667326F6D4673505430306670576F736778433144395735673D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373535312D383233372D633965313139393065326265222C227375626A656374223A22636865636B2F30316132303262322D643461302D376664312D623936652D333730663433633031333832222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303464623364666434363330303431363535332D623962396133313561633862343363362D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'CE2A3FC2BD4CD785AC8C7FED9DCBE0DA8985B0F4F4D1FA56A2C8310B50FD5B98', X'233DBE827722270A73746E3D5B6588A2837DD91F8381EAA5BD50FA00CEA85385', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-76cb-ab50-e0325a96d894', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373663622D616235302D653033323561393664383934222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C2270726576696F757368617368223A22497A322B676E63694A77707A64473439573257496F6F4E3932522B446765716C76564436414D366F5534553D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373535312D383233372D633965313139393065326265222C227375626A656374223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303464623364666434363330303431363535332D616235306530333235613936643839342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'233DBE827722270A73746E3D5B6588A2837DD91F8381EAA5BD50FA00CEA85385', X'747183D522AE6BB53B1E213455ED83E96A1EFBF864301A65D9AB5B3582FCDD00', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7c0d-bd9d-6da777f9d664', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7b81-b51b-3599af9c35ae', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376330642D626439642D366461373737663964363634222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376238312D623531622D333539396166396333356165222C2270726576696F757368617368223A226448474431534B7561375537486945305665324436576F652B2F686B4D42706C326174624E594C383351413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227461626C652F30316132303262322D633530302D376238312D623531622D333539396166396333356165222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633064626439643664613737376639643636342D626439643664613737376639643636342D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'747183D522AE6BB53B1E213455ED83E96A1EFBF864301A65D9AB5B3582FCDD00', X'171E88DEC769B89AEBAD8B1989C733F94D726426CCCB174B4614855B72281F6A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7931-8034-e632c6e180d7', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376635312D396366302D336337326231663961643531222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373933312D383033342D653633326336653138306437222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A22592B2B725175444759324A5647414942473232373449513163393171714E47356330517755664E475049633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393331383033346536333263366531383064372D383033346536333263366531383064372D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'63EFAB42E0C66362551802011B6DBBE0843573DD6AA8D1B973443051F3463C87', X'6370CFB60218CC73989177BD3B6855BAC7CDF431DFD898A24CB267BDB6B9AE91', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7e0d-bcbb-29e942316703', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376238312D623531622D333539396166396333356165225D2C227469636B65744944223A2230316132303262322D633865382D373333342D396461392D623262663964363965373962227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376530642D626362622D323965393432333136373033222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C2270726576696F757368617368223A224678364933736470754A72727259735A6963637A2B5531795A43624D7978644C526853465733496F48326F3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2270617274792F30316132303262322D643461302D373038352D393434632D303864643661623537663336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633064626439643664613737376639643636342D626362623239653934323331363730332D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'171E88DEC769B89AEBAD8B1989C733F94D726426CCCB174B4614855B72281F6A', X'F104D8F8248DDE585C8E431A193A7CC9E168486B9B6947ED44B5B0193160F626', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-759d-84ad-1daf7495ff54', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373539642D383461642D316461663734393566663534222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C2270726576696F757368617368223A22385154592B43534E336C68636A6B4D61475470387965466F5347756261556674524C5777475446673969593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353964383461643164616637343935666635342D383461643164616637343935666635342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'F104D8F8248DDE585C8E431A193A7CC9E168486B9B6947ED44B5B0193160F626', X'5D7BAA60C173BB30F85CA831279514DD98797DC41092359670F9007F79304D3F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-73a2-9365-5c0d2dd461e0', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7f9d-87b8-43469ad09c3d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376131302D623337362D383930623935656663633936225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373733352D383930642D306336663963363766393736227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373361322D393336352D356330643264643436316530222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376639642D383762382D343334363961643039633364222C2270726576696F757368617368223A2258587571594D467A757A4434584B67784A355555335A6835666351516B6A575763506B4166336B775454383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2270617274792F30316132303262352D393363302D376639642D383762382D343334363961643039633364222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336132393336353563306432646434363165302D393336353563306432646434363165302D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'5D7BAA60C173BB30F85CA831279514DD98797DC41092359670F9007F79304D3F', X'DDDD91E5ED29E2FB68D473BF6B1069EBFEA3A7A353A0AEEB15B8C33288D9EB73', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7ce6-8de7-48f6fd20efa6', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376365362D386465372D343866366664323065666136222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C2270726576696F757368617368223A2233643252356530703476746F31484F2F61784270362F366A70364E546F4B377246626A444D6F6A5A36334D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D636364302D373733352D383930642D306336663963363766393736222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336132393336353563306432646434363165302D386465373438663666643230656661362D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'DDDD91E5ED29E2FB68D473BF6B1069EBFEA3A7A353A0AEEB15B8C33288D9EB73', X'3A62FE67FF7AA38B3D26C67436180ADDD7C426C2C85CE09CC33F660D097142AC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7ce0-aa76-1ffcdf22fdf7', 'foh.check.opened.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376639642D383762382D343334363961643039633364227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376365302D616137362D316666636466323266646637222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A224F6D4C2B5A2F39366F3473394A735A304E68674B336466454A734C49584F4363777A396D44516C785171773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336132393336353563306432646434363165302D616137363166666364663232666466372D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'3A62FE67FF7AA38B3D26C67436180ADDD7C426C2C85CE09CC33F660D097142AC', X'7340630F84B5ED911228CDE14C0C7607DBFCEFBC7EE8EE2A8419D252CA7250EF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7c21-8424-2312e8339e98', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373961302D623230662D613966326562623937326639222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376563352D613166332D323834336338663737643363222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376332312D383432342D323331326538333339653938222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A226330426A44345331375A45534B4D336854417832423976383737782B364F347168426E5355737079554F383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336132393336353563306432646434363165302D383432343233313265383333396539382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'7340630F84B5ED911228CDE14C0C7607DBFCEFBC7EE8EE2A8419D252CA7250EF', X'E6FFEB3D5C069D5BE517501193ABC84321555FE0E2978B2872BF8A4C977BC4DC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7058-bd3c-5f340a68cfe2', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373332302D626435312D643039306435353631393333222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376531652D613361652D366139356333653139303236222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373035382D626433632D356633343061363863666532222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A2235762F72505677476E56766C463141526B36764951794656582B44696C34736F63722B4B544A6437784E773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303538626433633566333430613638636665322D626433633566333430613638636665322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E6FFEB3D5C069D5BE517501193ABC84321555FE0E2978B2872BF8A4C977BC4DC', X'3A97B984BAC39F9A45D298CC429892CA14AAFAAD5975B43E519BDEAAAF8BE395', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7456-a941-86c3bc1830c3', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376563352D613166332D323834336338663737643363222C2230316132303262352D393363302D376531652D613361652D366139356333653139303236225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373435362D613934312D383663336263313833306333222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A224F706535684C72446E35704630706A4D51706953796853712B71315A6462512B555A766571712B4C3435553D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343536613934313836633362633138333063332D613934313836633362633138333063332D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'3A97B984BAC39F9A45D298CC429892CA14AAFAAD5975B43E519BDEAAAF8BE395', X'66F3C567A9A99718D323058B784E46C254BD872A88AEA45F2673E54FE6CF2DC5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7277-a712-70679c8a20ac', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7f9d-87b8-43469ad09c3d', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373237372D613731322D373036373963386132306163222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376639642D383762382D343334363961643039633364222C2270726576696F757368617368223A225A7650465A366D706C786A544977574C65453547776C533968797149727152664A6E506C542B62504C63553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A2270617274792F30316132303262352D393363302D376639642D383762382D343334363961643039633364222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343536613934313836633362633138333063332D613731323730363739633861323061632D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'66F3C567A9A99718D323058B784E46C254BD872A88AEA45F2673E54FE6CF2DC5', X'911E5FAB41D54421FF009DDA98CB603640AFFF24B627420891B733D8EE4B7841', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-77b7-b12e-0ae16faba477', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373732322D613162372D623935383866633131323232222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376530612D613639622D636139643766303032653864222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373762372D623132652D306165313666616261343737222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A226B523566713048565243482F414A33616D4D74674E6B43762F7953324A3049496B62637A324F354C6545453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376237623132653061653136666162613437372D623132653061653136666162613437372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'911E5FAB41D54421FF009DDA98CB603640AFFF24B627420891B733D8EE4B7841', X'E8B032937AD5668E0443C3C745BEABA7CD8D4A7138FBA62FB12C403D930E3D8E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7098-98dd-f529483ff856', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373164372D396363612D363830616334613331343133222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373039382D393864642D663532393438336666383536222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A2259334450746749597A484F596B5865394F3268567573664E39444866324A6969544C4A6E766261357270453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303938393864646635323934383366663835362D393864646635323934383366663835362D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'6370CFB60218CC73989177BD3B6855BAC7CDF431DFD898A24CB267BDB6B9AE91', X'8B2EF5B527E584C13E74F3393626C03F82A7BECC42FE8712573AD8B5A25A16BB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7a04-95bd-8212ee2366ab', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373732322D613162372D623935383866633131323232222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376530612D613639622D636139643766303032653864222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376130342D393562642D383231326565323336366162222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A22364C41796B3372565A6F344551385048526236727038324E536E45342B36597673537841505A4D4F5059343D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613034393562643832313265653233363661622D393562643832313265653233363661622D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'E8B032937AD5668E0443C3C745BEABA7CD8D4A7138FBA62FB12C403D930E3D8E', X'82AB2EF28F543C4EBECF6368A28043B2E1BF780F465600429AF70E1AD2E944A8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-77ad-9b4c-bbf20e42163f', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-734a-98b3-b0dc54a49ead', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376438342D383036332D363236656330633664663336222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373662332D386661312D373666366163363333323738222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373761642D396234632D626266323065343231363366222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C2270726576696F757368617368223A2267717375386F39555045362B7A324E6F6F6F42447375472F65413947566742436D76634F47744C70524B673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376637662D623338332D643465373664323737616262222C227375626A656374223A22636865636B2F30316132303262352D393363302D373334612D393862332D623064633534613439656164222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376164396234636262663230653432313633662D396234636262663230653432313633662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'82AB2EF28F543C4EBECF6368A28043B2E1BF780F465600429AF70E1AD2E944A8', X'93187D3C9345440B1D708D3735BC0964D6756E31F30C0DED7AEBF5E138272C4A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-70f4-aa03-d93594dd3b40', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-772e-9670-431c46bdb168', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373461322D616534312D613463623935363162613939222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373066342D616130332D643933353934646433623430222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C2270726576696F757368617368223A22697937317453666C684D452B64504D354E69624150344B6E767378432F6F6353567A725974614A614672733D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373732652D393637302D343331633436626462313638222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037306634616130336439333539346464336234302D616130336439333539346464336234302D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'8B2EF5B527E584C13E74F3393626C03F82A7BECC42FE8712573AD8B5A25A16BB', X'D4887CBA6AA4DCEE9DC475271336293C465A0BD3DB33026FB885828CAD5AE7B0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7c52-94db-3ed83f45f929', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-759c-9775-7fecad0ba21f', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373239372D623036652D363936393532306338313436225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376335322D393464622D336564383366343566393239222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373539632D393737352D376665636164306261323166222C2270726576696F757368617368223A2231496838756D716B334F36647848556E457A597050455A61433950624D774A76754957436A4B31613537413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373539632D393737352D376665636164306261323166222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633532393464623365643833663435663932392D393464623365643833663435663932392D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'D4887CBA6AA4DCEE9DC475271336293C465A0BD3DB33026FB885828CAD5AE7B0', X'E1BE70090B19FEF46ECC08C319C5793943ACF83B65D839CE3BFDEA9E1256772F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7e6e-9fa6-694b492bf034', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376536652D396661362D363934623439326266303334222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C2270726576696F757368617368223A22346235774351735A2F7652757A416A44476356354F554F732B44746C32446E4F4F2F33716E684A576479383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A227469636B65742F30316132303262322D633865382D373333342D396461392D623262663964363965373962222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837653665396661363639346234393262663033342D396661363639346234393262663033342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'E1BE70090B19FEF46ECC08C319C5793943ACF83B65D839CE3BFDEA9E1256772F', X'752FFA6E1C35254E807B7C62BFFEE4B2F6848DEDF90E75708323BE2EEB0AB48B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7ee7-bae4-ab7775f025c8', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-7589-bd7f-c17c003b4376', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373732652D393637302D343331633436626462313638222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376565372D626165342D616237373735663032356338222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373538392D626437662D633137633030336234333736222C2270726576696F757368617368223A2264532F36626877314A55364165337869762F376B737661456A653335446E567767794F2B4C75734B7449733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373631372D623462652D636237353232366630643635222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376336332D613335362D323361313763386534643837222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373538392D626437662D633137633030336234333736222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837653665396661363639346234393262663033342D626165346162373737356630323563382D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'752FFA6E1C35254E807B7C62BFFEE4B2F6848DEDF90E75708323BE2EEB0AB48B', X'66284A48400E360507C368B850539679503EDD31211ED33CE00A9C3733BFD975', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-72f6-bfeb-25473f3460cf', '01a202b2-ccd0-7735-890d-0c6f9c67f976', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-74ef-9a23-34ddec00b132', '01a202b2-ccd0-7735-890d-0c6f9c67f976', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-78eb-a854-51f3925de72a', '01a202b2-ccd0-7735-890d-0c6f9c67f976', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-760e-9eb8-8bcc0003da08', 'seated', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 1795341604000, 'Anna', '{"after":"seated","care":[{"id":"01a202b2-c8e8-7589-bd7f-c17c003b4376"},{"id":"01a202b2-c8e8-7d8b-8ccd-21d60312c8c9"}],"checks":[],"memberID":"01a202b2-c500-772e-9670-431c46bdb168","seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-7334-9da9-b2bf9d69e79b","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-766a-848d-e51bda3626c3', 'ticketCancelled', '01a202b2-d4a0-7891-b818-2cd876a81f44', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7891-b818-2cd876a81f44","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7baa-8838-a6ad245624dd', 'called', '01a202b2-c8e8-7334-9da9-b2bf9d69e79b', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-7334-9da9-b2bf9d69e79b","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7a69-9655-42c01a552983', 'left', '01a202b2-d4a0-7085-944c-08dd6ab57f36', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7b81-b51b-3599af9c35ae"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7b0a-a91b-6b61f4ad14b5', 'seated', '01a202b5-93c0-7f9d-87b8-43469ad09c3d', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7735-890d-0c6f9c67f976","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7b79-ae94-052349ece885', 'called', '01a202b2-ccd0-7735-890d-0c6f9c67f976', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7735-890d-0c6f9c67f976","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint', 'firstVisit', 'absence')),
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
  CHECK (claimedAt IS NULL OR ownerID IS NOT NULL),
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-7589-bd7f-c17c003b4376', '01a202b2-c500-772e-9670-431c46bdb168', '2026-11-22', 'allergy', '01a202b2-c500-73f5-bb8c-27d8f015a6fe', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7085-944c-08dd6ab57f36', 2, NULL, 1795342504000, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-7d8b-8ccd-21d60312c8c9', '01a202b2-c500-772e-9670-431c46bdb168', '2026-11-22', 'complaint', '01a202b2-c500-74a2-ae41-a4cb9561ba99', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7085-944c-08dd6ab57f36', 2, NULL, 1795343104000, NULL, NULL);
CREATE TABLE linePortions (
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  dishID TEXT NOT NULL REFERENCES dish (id),
  halves INTEGER NOT NULL CHECK (halves > 0),
  -- What was taken before the dish was counted last is nothing to that count.
  takenAt INTEGER NOT NULL,
  PRIMARY KEY (lineID, dishID)
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
CREATE INDEX careAlertByStage ON careAlert (businessDay, stage);
CREATE INDEX careAlertByParty ON careAlert (partyID) WHERE partyID IS NOT NULL;
CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE INDEX careAlertToEscalate ON careAlert (escalateAt)
  WHERE stage = 'open' AND escalatedAt IS NULL;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
