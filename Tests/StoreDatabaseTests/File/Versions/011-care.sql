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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7b40-af2e-adf24428df6c', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-716a-adae-7abec10040ad', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-72c0-9658-d5e0070871cf', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-74b4-80d4-08c255b381f8', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7790-bc96-85156f87507b', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7a10-80db-b799c183550a', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7bab-9e41-5802efe12603', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7e48-8e12-c3f474b0e89e', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["soldOut","revealPhone","seat","editMember","kitchen","tableOutOfOrder","gift","outsideHours","takePayment","queue","manageStore","returnAfterSending","order"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["returnAfterSending","order","seat"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7093-a6fd-ac8a69999c6e', 'bo', 'Bo', 'cashier', 'en', X'31C87A90DA038E37CF2CFBB8348E7150', X'A07133FA7F171426FEDEA6E1876291344CE9BCA2F7A5B148391623EE8FED6D71', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7277-83e9-bda6de044a98', 'li', '李静', 'server', 'zh-Hans', X'8EF263B9DB77DCE51D2C1F9DFE53D32D', X'1CDA0833C268DD03C2C413C5441F8F116AFB6D9333B1A51412BBE90D722EB59C', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-72c7-9483-a9c562206941', 'chen', '陈师傅', 'cook', 'zh-Hans', X'97A2ECC8B60551AF2E82D882CF9A0D89', X'39F1DB5945CBACC736597C3446CF065B43B196ABB71ECBE41DD0C62EC65E2F8B', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7a92-82ff-3b8d6211eda0', 'max', 'Max', 'manager', 'en', X'FC37F8DE14C820C7B88E801A4BA54671', X'ECB27C6EFAED3D30513EC9CF37F01966A54DC950A88384CC7180E94D6FEA0063', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7c57-8445-3b1be5b34493', 'wang', '王强', 'server', 'zh-Hans', X'F61D08C736ECFDF8117952B776C39F97', X'D0B3964A1D337F1E22F427FDFB39515534F305274B31FC0A65B898F9F48981F9', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7e00-8dfd-13b3d2fe06c9', 'anna', 'Anna', 'host', 'en', X'F4382520D7E2E90E0C151654233DFB90', X'A8EE252CDF59A8ABB30B9D75F9732F2D80DE17CB60A067FE0E36A8B7AC562B9F', 1, 1, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7082-8fb5-f37f1b8d30b6', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7244-b5c7-13fb7b60f2d0', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7270-a36b-dc2016308fe6', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7307-afa5-bbae684e4fbe', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-770a-99d4-3ae06e7b4127', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-78c6-a933-1ee399067093', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-79b9-9b4e-5f9796acbad5', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-79c3-bf29-215ee33e7e5a', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7a8b-825b-2238b4af028f', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7aeb-865d-14fa1f72a853', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7cba-811f-61aa50156c0a', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7da1-b8c8-22282d9b007e', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7dad-853a-8a3b6319d48a', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-7ac9-8020-558b85101b64', 'M8B85101B64', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7ac9-8020-558b85101b64');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7ac9-8020-558b85101b64');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7ac9-8020-558b85101b64');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7ac9-8020-558b85101b64');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7ac9-8020-558b85101b64');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7ac9-8020-558b85101b64');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-717d-a71a-9999a19d01a0', '01a202b2-c500-7ac9-8020-558b85101b64', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-72ba-9655-a05cecb5804d', '01a202b2-c500-7ac9-8020-558b85101b64', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7480-9b55-d3a3b856fe0d', '01a202b2-c500-7ac9-8020-558b85101b64', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-79e8-a79c-82c9334e07c9', '01a202b2-c500-7ac9-8020-558b85101b64', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d16-abbf-e7c0b63d5ea5', '01a202b2-c500-7ac9-8020-558b85101b64', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-77ae-887e-dd9c9b6fe706', '01a202b2-c500-7ac9-8020-558b85101b64', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-721d-ae4a-054bae78bbc3');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7ec1-b572-dfb68a547ee7', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7ec1-b572-dfb68a547ee7', '01a202b2-c500-7bab-9e41-5802efe12603', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7db3-8036-8d6cb2c131e0', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7ac9-8020-558b85101b64', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7758-88b0-6df4fe74862a', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7a28-a67b-e0401c0aca66', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7f32-9949-225e774dcb1c', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7874-96b4-fe9bdc6db533', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7f39-8a3a-f00ff048b7dc', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-79d6-a1f8-6e1853c8b70e', '01a202b2-d0b8-7a28-a67b-e0401c0aca66', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7516-86a5-5c8d0838555f', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7645-bb9f-343ee0258f0e', '01a202b2-d4a0-7f32-9949-225e774dcb1c', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-774b-9dc5-1624200ba066', '01a202b2-d4a0-7f32-9949-225e774dcb1c', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7b5f-920a-a7d7b7c17e22', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-73b2-9e67-15d4b11a1839', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7f2b-9c23-ecb0935810c6', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-7711-b6f5-09073662a963', '2026-11-22', 2, NULL, '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', NULL, '01a202b2-c500-7ac9-8020-558b85101b64', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7127-a43d-8135e2f3f4ee', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7758-88b0-6df4fe74862a', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7711-b6f5-09073662a963', '01a202b2-c500-7790-bc96-85156f87507b', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7127-a43d-8135e2f3f4ee', '01a202b2-c500-74b4-80d4-08c255b381f8', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', '2026-11-22', 1, '01a202b2-d4a0-7711-b6f5-09073662a963', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-7967-8df3-712275388888', '2026-11-22', 2, '01a202b5-93c0-7127-a43d-8135e2f3f4ee', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-73bf-8a6c-ebde4803541a', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 3, '01a202b2-c500-7307-afa5-bbae684e4fbe', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7862-9e44-2ff7586dece7', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 1, '01a202b2-c500-770a-99d4-3ae06e7b4127', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-78d7-9108-915ddd1e6e14', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 2, '01a202b2-c500-7dad-853a-8a3b6319d48a', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7edf-ac5b-05be8738278b', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 4, '01a202b2-c500-7dad-853a-8a3b6319d48a', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-78d7-9108-915ddd1e6e14', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7674-a247-84f1616141a8', '01a202b5-93c0-7967-8df3-712275388888', 4, '01a202b2-c500-7aeb-865d-14fa1f72a853', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7b72-ac9b-cacda9a7cc5a', '01a202b5-93c0-7967-8df3-712275388888', 3, '01a202b2-c500-7cba-811f-61aa50156c0a', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7f5e-9c22-c0169a12c915', '01a202b5-93c0-7967-8df3-712275388888', 1, '01a202b2-c500-770a-99d4-3ae06e7b4127', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7fc7-8662-16a2e3ab1b9d', '01a202b5-93c0-7967-8df3-712275388888', 2, '01a202b2-c500-7270-a36b-dc2016308fe6', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-75c7-bcf6-09f265f6c37e', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-721d-ae4a-054bae78bbc3', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7010-acf4-dbbee836c03e', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7824-8989-5fc254afbea6', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-73bf-8a6c-ebde4803541a', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7862-9e44-2ff7586dece7', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-78d7-9108-915ddd1e6e14', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7f5e-9c22-c0169a12c915', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7fc7-8662-16a2e3ab1b9d', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7777-9a46-b4036ab9167d', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-79ca-8830-dee07830f0d0', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7bd1-a395-7c5ea2a08dd6', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-709a-bb43-09d9e19f8300', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-72dd-8bfd-8d4c3a3595ba', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7dc3-8240-57f77bde9ee7', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7a92-82ff-3b8d6211eda0', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7ac9-8020-558b85101b64', 'M8B85101B64', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'CB356C1A7BB0680139A735E76A59F32301C339E191F9C3A73B051685D2E97BED');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7277-83e9-bda6de044a98', '李静', 'returned', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', '1 Beef tripe, made: cold', NULL, X'CB356C1A7BB0680139A735E76A59F32301C339E191F9C3A73B051685D2E97BED', X'A7A75B69BB844E35C5717A3FD0C8100FD27A485E68224320DDDC01A7DD8D838D');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7a92-82ff-3b8d6211eda0', 'Max', 'gift', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', '1 Tsingtao beer: birthday 生日', NULL, X'A7A75B69BB844E35C5717A3FD0C8100FD27A485E68224320DDDC01A7DD8D838D', X'DD47D2DBC0A6F033B36FE0F9FC7D381EDAEC9E76536DC18DA4DEF1B6B51DD602');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7093-a6fd-ac8a69999c6e', 'Bo', 'discount', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', '500 bp: regular', NULL, X'DD47D2DBC0A6F033B36FE0F9FC7D381EDAEC9E76536DC18DA4DEF1B6B51DD602', X'47741CF3C350B6187AD94EF9267DB884F83232E85D23F2559DEB1DAE1B34FD01');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7e00-8dfd-13b3d2fe06c9', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'47741CF3C350B6187AD94EF9267DB884F83232E85D23F2559DEB1DAE1B34FD01', X'A347C563FBD07073D2B6D33738E1855317839E31C51E347188D241299EE40162');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-74a8-8986-8c5410737d68', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D38423835313031423634222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373461382D383938362D386335343130373337643638222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037346138383938363863353431303733376436382D383938363863353431303733376436382D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'F9EED980EA97DCFC06EE1D7B33D42CE53FCB637339D3023B2AEB248843A0A67B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7120-826c-ac69b70ff7fa', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-77da-9c31-f2f4a26883e9', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373132302D383236632D616336396237306666376661222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373764612D396333312D663266346132363838336539222C2270726576696F757368617368223A226A4B5651646479717870706A704753544B6B536E3838386F786B697731513647734D2B455044542B4170413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373764612D396333312D663266346132363838336539222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343462383262356236356330663033633866312D383236636163363962373066663766612D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'8CA55075DCAAC69A63A464932A44A7F3CF28C648B0D50E86B0CF843C34FE0290', X'02863F274391AEDF61D1CD77EEC4AA55AC531529D7555D77C93AABBB1D78D90B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7486-a6e4-95f108d09c65', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373438362D613665342D393566313038643039633635222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C2270726576696F757368617368223A22416F592F4A304F527274396830633133377353715661785446536E585656313379547172757831343251733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037343836613665343935663130386430396336352D613665343935663130386430396336352D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'02863F274391AEDF61D1CD77EEC4AA55AC531529D7555D77C93AABBB1D78D90B', X'6B200BF33764D8E728C6C5FDE28225083850061F5A82C7D94B1A0FE16238FAF2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7d0e-8152-b4acab0102fc', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7a28-a67b-e0401c0aca66', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376430652D383135322D623461636162303130326663222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376132382D613637622D653034303163306163613636222C2270726576696F757368617368223A226179414C387A646B324F636F78735839346F496C43446851426839616773665A53786F50345749342B76493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D643062382D376132382D613637622D653034303163306163613636222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643065383135326234616361623031303266632D383135326234616361623031303266632D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'6B200BF33764D8E728C6C5FDE28225083850061F5A82C7D94B1A0FE16238FAF2', X'0F625A30EC048B1D25CAFBCD2FBAF092ED15626C6832718B8287144A367B01AA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-72d8-a4a7-8dc8e9ae86ee', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7454-ac71-2532697718f0', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373264382D613461372D386463386539616538366565222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373435342D616337312D323533323639373731386630222C2270726576696F757368617368223A2244324A614D4F77456978306C7976764E4C3772776B753056596D786F4D6E474C676F6355536A5A3741616F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373435342D616337312D323533323639373731386630222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326438613461373864633865396165383665652D613461373864633865396165383665652D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'0F625A30EC048B1D25CAFBCD2FBAF092ED15626C6832718B8287144A367B01AA', X'C40244D96D59AA6AB7D02B15897BAD27B7C9F8D311432B72EDE37900D3FE9EE5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7f2f-8cba-2077b51b9888', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7370-97f6-7ceeba414571', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376632662D386362612D323037376235316239383838222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373337302D393766362D376365656261343134353731222C2270726576696F757368617368223A2278414A453257315A716D713330437356695875744A37664A2B4E4D525179747937654E35414E502B6E75553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373337302D393766362D376365656261343134353731222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326438613461373864633865396165383665652D386362613230373762353162393838382D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'C40244D96D59AA6AB7D02B15897BAD27B7C9F8D311432B72EDE37900D3FE9EE5', X'E5834A89FEDC67293FDEA7653F79516A4FCBEA7B26C86AF9F73320D77602E38C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7a14-a04d-abe059648754', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7161-a863-07909bc5835c', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376131342D613034642D616265303539363438373534222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373136312D613836332D303739303962633538333563222C2270726576696F757368617368223A2235594E4B696637635A796B2F3371646C50336C52616B2F4C366E736D79477235397A4D67313359433434773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373136312D613836332D303739303962633538333563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326438613461373864633865396165383665652D613034646162653035393634383735342D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'E5834A89FEDC67293FDEA7653F79516A4FCBEA7B26C86AF9F73320D77602E38C', X'F84DC0ADC2739554BA1508B2B9CE16CFB50696F9C4E412032F8B3FB552242D27', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7179-8d6c-24f3ceb17379', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7f32-9949-225e774dcb1c', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373137392D386436632D323466336365623137333739222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376633322D393934392D323235653737346463623163222C2270726576696F757368617368223A222B45334172634A7A6C56533646516979756334577A3755476C766E45354249444C34732F7456496B4C53633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D643461302D376633322D393934392D323235653737346463623163222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313739386436633234663363656231373337392D386436633234663363656231373337392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'F84DC0ADC2739554BA1508B2B9CE16CFB50696F9C4E412032F8B3FB552242D27', X'BF9F1498E496A26B26F71AF83DEB6558D5E30CF9E877BCC8F004AB4875BC55A9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7a7a-85fc-dc2b325bfd47', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7f32-9949-225e774dcb1c', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376137612D383566632D646332623332356266643437222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376633322D393934392D323235653737346463623163222C2270726576696F757368617368223A22763538556D4F53576F6D736D397872345065746C574E586A44506E6F64377A49384153725348573856616B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D643461302D376633322D393934392D323235653737346463623163222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613761383566636463326233323562666434372D383566636463326233323562666434372D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'BF9F1498E496A26B26F71AF83DEB6558D5E30CF9E877BCC8F004AB4875BC55A9', X'75F8377F91A19861B1C252761F75309249DDF01A91916CE280288E2B732D0327', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7a8b-bc86-981298a96fe8', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376138622D626338362D393831323938613936666538222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C2270726576696F757368617368223A2264666733663547686D474778776C4A32483355776B6B6E64384271526B577A696743694F4B334D744179633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613862626338363938313239386139366665382D626338363938313239386139366665382D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'75F8377F91A19861B1C252761F75309249DDF01A91916CE280288E2B732D0327', X'3CA92C02495A9B8282E79CB44FD8C7CDD191BB40110FE17F1F24859A8245BC80', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7149-8bf1-de49e28d709c', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7711-b6f5-09073662a963', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373739302D626339362D383531353666383735303762225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D376462332D383033362D386436636232633133316530227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373134392D386266312D646534396532386437303963222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C2270726576696F757368617368223A22504B6B73416B6C616D344B433535793054396A487A64475275304152442B462F487953466D6F4A467649413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D386266316465343965323864373039632D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'3CA92C02495A9B8282E79CB44FD8C7CDD191BB40110FE17F1F24859A8245BC80', X'FCA5C1AE12A8A649D9698B2DAFB9D0E94470ACBCCD9F5EA74E9372AA9E1C1DF8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-77c1-aa6f-a89174ee2f6d', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373965382D613739632D383263393333346530376339222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373763312D616136662D613839313734656532663664222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A222B65375A674F715833507747376831374D39517335542F4C59334D35307749374B75736B69454F67706E733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037376331616136666138393137346565326636642D616136666138393137346565326636642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'F9EED980EA97DCFC06EE1D7B33D42CE53FCB637339D3023B2AEB248843A0A67B', X'D71A412B7B40596AF2D802E136370BDC59923E95C467BDA53360B1358C705804', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7e46-85a1-81b1c49c6ee8', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376534362D383561312D383162316334396336656538222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C2270726576696F757368617368223A222F4B584272684B6F706B6E5A6159737472376E5136555277724C7A4E6E31366E54704E79717034634866673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D383561313831623163343963366565382D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'FCA5C1AE12A8A649D9698B2DAFB9D0E94470ACBCCD9F5EA74E9372AA9E1C1DF8', X'89286A960F2E4DF8557DCCA172C9E6A26CA0EFD22E9140C4A3E31C4561DE8AB7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7a9f-a91a-cf0f3d1a4a31', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373731312D623666352D303930373336363261393633227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376139662D613931612D636630663364316134613331222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22695368716C673875546668566663796863736E6D6F6D7967373949756B5544456F2B4D63525748656972633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D613931616366306633643161346133312D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'89286A960F2E4DF8557DCCA172C9E6A26CA0EFD22E9140C4A3E31C4561DE8AB7', X'7A4CE1306EFA8D2632396CE44A1DF61248A9C251FF9A63A50C7D25A81B5CECC2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-787f-88f0-3d79ef26485b', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373730612D393964342D336165303665376234313237222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373836322D396534342D326666373538366465636537222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373837662D383866302D336437396566323634383562222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22656B7A684D4737366A5359794F577A6B53683332456B6970776C482F6D6D4F6C4448306C71427463374D493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D383866303364373965663236343835622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'7A4CE1306EFA8D2632396CE44A1DF61248A9C251FF9A63A50C7D25A81B5CECC2', X'E295CD46EDBD86AFD604BB7DD83F81F8D865BE8E741517D95DDF73C59AD3BC59', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-704a-9c20-636507d8d463', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-77da-9c31-f2f4a26883e9', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270617274794944223A2230316132303262322D643461302D373731312D623666352D303930373336363261393633222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373034612D396332302D363336353037643864343633222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373764612D396333312D663266346132363838336539222C2270726576696F757368617368223A223470584E5275323968712F57424C743932442B422B4E686C766F35304652665A5864397A785A725476466B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373764612D396333312D663266346132363838336539222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D396332303633363530376438643436332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'E295CD46EDBD86AFD604BB7DD83F81F8D865BE8E741517D95DDF73C59AD3BC59', X'1CD0B474B0EDBB445F2E98823427E475D53FF33C06D805143BAAEAF7E8A95EB1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7d03-96cb-cfb6303315d9', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-733f-881f-bba46be1c49a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270617274794944223A2230316132303262322D643461302D373731312D623666352D303930373336363261393633222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376430332D393663622D636662363330333331356439222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373333662D383831662D626261343662653163343961222C2270726576696F757368617368223A22484E4330644C4474753052664C7069434E43666B6464552F387A7747324155554F367271392B69705872453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373333662D383831662D626261343662653163343961222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313439386266316465343965323864373039632D393663626366623633303333313564392D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'1CD0B474B0EDBB445F2E98823427E475D53FF33C06D805143BAAEAF7E8A95EB1', X'10575E12A41C7455D154B16B1A1DF453C38CFEE4543248CB86DAAF70887050D3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7676-97a6-032f49c61703', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461642D383533612D386133623633313964343861222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373864372D393130382D393135646464316536653134222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373637362D393761362D303332663439633631373033222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22454664654571516364465852564C46724768333055384F4D2F7552554D6B6A4C6874717663496877554E4D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363736393761363033326634396336313730332D393761363033326634396336313730332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'10575E12A41C7455D154B16B1A1DF453C38CFEE4543248CB86DAAF70887050D3', X'073184EAE41E9FA5E1D4349AC60DC691DD170B5A9963358FFFBCDE302F267C5D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7b59-a8f7-1efc5c5f9799', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373330372D616661352D626261653638346534666265222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373362662D386136632D656264653438303335343161222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376235392D613866372D316566633563356639373939222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22427A4745367551656E36586831445361786733476B6430584331715A597A57502F377A654D43386D6646303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623539613866373165666335633566393739392D613866373165666335633566393739392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'073184EAE41E9FA5E1D4349AC60DC691DD170B5A9963358FFFBCDE302F267C5D', X'AD53A384383731A53B65B94FC99980CDC765FB5F34BF04FCB5FD96E312C520D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7feb-aa33-ce9993df471c', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373836322D396534342D326666373538366465636537222C2230316132303262322D643461302D373864372D393130382D393135646464316536653134222C2230316132303262322D643461302D373362662D386136632D656264653438303335343161225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376665622D616133332D636539393933646634373163222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A2272564F6A684467334D6155375A626C50795A6D417A63646C2B313830767754387466325734784C46494E453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037666562616133336365393939336466343731632D616133336365393939336466343731632D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'AD53A384383731A53B65B94FC99980CDC765FB5F34BF04FCB5FD96E312C520D1', X'7206FB7ABF1C7400EA767698610A6A61B94FCA2880FCD5AE57A50FC988466FF7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7958-a6bc-ad9d1d3d0889', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7711-b6f5-09073662a963', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373935382D613662632D616439643164336430383839222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C2270726576696F757368617368223A22636762376572386364414471646E61595951707159626C50796969412F4E57755636555079596847622F633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037666562616133336365393939336466343731632D613662636164396431643364303838392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'7206FB7ABF1C7400EA767698610A6A61B94FCA2880FCD5AE57A50FC988466FF7', X'447410AB6891C477929596304F6EE329D2AA319524092E22A11B7B27AAECEED4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-79e2-9c50-db6aa12cf7a3', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-78d7-9108-915ddd1e6e14', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373231642D616534612D303534626165373862626333222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373965322D396335302D646236616131326366376133222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373864372D393130382D393135646464316536653134222C2270726576696F757368617368223A225248515171326952784865536C5A59775432376A4B644B714D5A556B435334696F5274374A3672733774513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373263372D393438332D613963353632323036393431222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373864372D393130382D393135646464316536653134222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037396532396335306462366161313263663761332D396335306462366161313263663761332D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'447410AB6891C477929596304F6EE329D2AA319524092E22A11B7B27AAECEED4', X'6C2B33AE05D54CE1845E5245169CB60F0A4BD9402202FEDB1A5C54891A5ED9BD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-796c-99cc-c28ddb8a8393', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373262612D393635352D613035636563623538303464222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373936632D393963632D633238646462386138333933222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A22317870424B3374415757727932414C684E6A634C33466D53507058455A37326C4D3243784E5978775741513D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393663393963636332386464623861383339332D393963636332386464623861383339332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'D71A412B7B40596AF2D802E136370BDC59923E95C467BDA53360B1358C705804', X'BDCC483C15EAC1B1C9D823BBF01FB6408C2672CA912C8E28CAC5F180113973E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-73d9-a51c-bc02a2d3dc9d', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461642D383533612D386133623633313964343861222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376564662D616335622D303562653837333832373862222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373864372D393130382D393135646464316536653134222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373364392D613531632D626330326132643364633964222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A226243737A72675856544F4745586C4A46467079324477704C3255416941763762476C7855695270653262303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336439613531636263303261326433646339642D613531636263303261326433646339642D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'6C2B33AE05D54CE1845E5245169CB60F0A4BD9402202FEDB1A5C54891A5ED9BD', X'BE7088AD02F15A489D2FEBF34DF6E902E7D01E7520773BA06D69A1071DBC6192', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-70d0-be48-2ab7574bddcb', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373330372D616661352D626261653638346534666265222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373362662D386136632D656264653438303335343161222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373064302D626534382D326162373537346264646362222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22766E434972514C78576B69644C2B767A5466627041756651486E5567647A756762576D6842783238595A493D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376139322D383266662D336238643632313165646130222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306430626534383261623735373462646463622D626534383261623735373462646463622D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'BE7088AD02F15A489D2FEBF34DF6E902E7D01E7520773BA06D69A1071DBC6192', X'3C5A80D4521EC3DD466E325A32DDD4A9A1AA0D50CBBA81DE7F9A1D61729BF18C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-76d6-aabb-29f57433d71e', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373664362D616162622D323966353734333364373165222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22504671413146496577393147626A4A614D743355716147714456444C756F486566356F6459584B623859773D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373039332D613666642D616338613639393939633665222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366436616162623239663537343333643731652D616162623239663537343333643731652D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'3C5A80D4521EC3DD466E325A32DDD4A9A1AA0D50CBBA81DE7F9A1D61729BF18C', X'81FE17334879C08D7909FBB598AAB2899219DC4F9A8C5E690FB166CB190A8AEF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-73b3-8e50-9080db7a481b', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373362332D386535302D393038306462376134383162222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22676634584D30683577493135436675316D4B7179695A495A33452B616A4635704437466D79786B4B6975383D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336233386535303930383064623761343831622D386535303930383064623761343831622D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'81FE17334879C08D7909FBB598AAB2899219DC4F9A8C5E690FB166CB190A8AEF', X'94CBE3D79EBDD688EDB1FAD568488B073F67B5532857BF4ED79AE97BC06F8541', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-77dd-b01a-ba954e1ed659', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7711-b6f5-09073662a963', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373764642D623031612D626139353465316564363539222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C2270726576696F757368617368223A226C4D766A31353639316F6A74736672566145694C427A396E74564D6F5637394F31357270653842766855453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336233386535303930383064623761343831622D623031616261393534653165643635392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'94CBE3D79EBDD688EDB1FAD568488B073F67B5532857BF4ED79AE97BC06F8541', X'BF0DC788E4EDD1AA200E0420207E4DDDFFDC736BD30F21B4AB74E9F1EABBD438', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-7d03-b6df-73db4b8f767c', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373832342D383938392D356663323534616662656136222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376430332D623664662D373364623462386637363763222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A2276773348694F547430616F67446751674948354E33662F63633276544479473071335470386571373144673D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373039332D613666642D616338613639393939633665222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643033623664663733646234623866373637632D623664663733646234623866373637632D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'BF0DC788E4EDD1AA200E0420207E4DDDFFDC736BD30F21B4AB74E9F1EABBD438', X'80E7A1B1EE6107EED1FFF3BA1481D7BC2C82A2820993510F3D45A4E1F255327B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7371-8a25-022dbf89b7d7', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373031302D616366342D646262656538333663303365222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373337312D386132352D303232646266383962376437222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A22674F656873653568422B37522F2F4F3646494858764379436F6F494A6B3145505055576B34664A564D6E733D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373039332D613666642D616338613639393939633665222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333731386132353032326462663839623764372D386132353032326462663839623764372D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'80E7A1B1EE6107EED1FFF3BA1481D7BC2C82A2820993510F3D45A4E1F255327B', X'A46E5EDE03B3268E00AF70D25965AD1B6417309A1B12AC44CCDA052861000614', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7785-bd8a-4fe6b07d446e', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-721d-ae4a-054bae78bbc3', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373836322D396534342D326666373538366465636537222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373864372D393130382D393135646464316536653134222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373362662D386136632D656264653438303335343161222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376564662D616335622D303562653837333832373862222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373731312D623666352D303930373336363261393633222C227061796D656E7473223A5B2230316132303262352D393363302D373832342D383938392D356663323534616662656136222C2230316132303262352D393363302D373031302D616366342D646262656538333663303365225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373738352D626438612D346665366230376434343665222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C2270726576696F757368617368223A227047356533674F7A4A6F34417233445357575774473251584D4A6F62457178457A4E6F464B4745414268513D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373039332D613666642D616338613639393939633665222C227375626A656374223A22636865636B2F30316132303262322D643461302D373231642D616534612D303534626165373862626333222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333731386132353032326462663839623764372D626438613466653662303764343436652D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'A46E5EDE03B3268E00AF70D25965AD1B6417309A1B12AC44CCDA052861000614', X'6A13D6EF7C1D8B681EAD1E875DB6561CABBA501E2394A77683C6B7FC2FDCE55C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7c22-b425-e0a870904ec7', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7711-b6f5-09073662a963', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376332322D623432352D653061383730393034656337222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C2270726576696F757368617368223A226168505737337764693267657252364858625A57484B75365542346A6C4B6432673861332F432F633556773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373039332D613666642D616338613639393939633665222C227375626A656374223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333731386132353032326462663839623764372D623432356530613837303930346563372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'6A13D6EF7C1D8B681EAD1E875DB6561CABBA501E2394A77683C6B7FC2FDCE55C', X'CAC30906B7A5DE8F87940A6AAF8E675FB6C27F22FE78E0FFD9B8D7EAB3639EF3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7a54-b9ee-f7784d4647c4', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7790-bc96-85156f87507b', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376135342D623965652D663737383464343634376334222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373739302D626339362D383531353666383735303762222C2270726576696F757368617368223A2279734D4A4272656C336F2B486C4170717234356E5837624366794C2B654F442F32626A5836724E6A6E764D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227461626C652F30316132303262322D633530302D373739302D626339362D383531353666383735303762222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613534623965656637373834643436343763342D623965656637373834643436343763342D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'CAC30906B7A5DE8F87940A6AAF8E675FB6C27F22FE78E0FFD9B8D7EAB3639EF3', X'B1C8B3A513931A82993D24F2362CA64FDAE7470B67F6C3209B1A43F3DC363783', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-752d-b254-4e962494115b', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373438302D396235352D643361336238353666653064222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373532642D623235342D346539363234393431313562222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A2276637849504258717762484A32434F3738422B325149776D637371524C49346F7973587867424535632B413D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037353264623235343465393632343934313135622D623235343465393632343934313135622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'BDCC483C15EAC1B1C9D823BBF01FB6408C2672CA912C8E28CAC5F180113973E0', X'4F78255BBFBE9CD0D72225B97679C1D685798349319F22CF8D5F9DE550D6E6D9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7a12-aa11-ffe646ff63d8', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7711-b6f5-09073662a963', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373739302D626339362D383531353666383735303762225D2C227469636B65744944223A2230316132303262322D633865382D376462332D383033362D386436636232633133316530227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376131322D616131312D666665363436666636336438222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C2270726576696F757368617368223A227363697A70524F54476F4B5A505354794E69796D5439726E5277746E39734D676D787044383977324E344D3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2270617274792F30316132303262322D643461302D373731312D623666352D303930373336363261393633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613534623965656637373834643436343763342D616131316666653634366666363364382D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'B1C8B3A513931A82993D24F2362CA64FDAE7470B67F6C3209B1A43F3DC363783', X'DA3EC2C407EAFAAE745F82EB427C2B0140A68825C2DADC611BDE6EC87952841C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-798a-8cbb-6749031e7557', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373938612D386362622D363734393033316537353537222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C2270726576696F757368617368223A22326A3743784166712B71353058344C72516E77724155436D69435843327478684739357579486C536842773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393861386362623637343930333165373535372D386362623637343930333165373535372D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'DA3EC2C407EAFAAE745F82EB427C2B0140A68825C2DADC611BDE6EC87952841C', X'DEAE17E759A091A6EF4712FBC8ABA52586D3FAF7E9D1CBE22E684CE88A3EA0C2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-77c4-aba5-6c64a558667d', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7127-a43d-8135e2f3f4ee', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373462342D383064342D303863323535623338316638225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373735382D383862302D366466346665373438363261227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373763342D616261352D366336346135353836363764222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373132372D613433642D383133356532663366346565222C2270726576696F757368617368223A223371345835316D676B61627652784C37794B756C4A5962542B766670306376694C6D684D36496F2B6F4D493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2270617274792F30316132303262352D393363302D373132372D613433642D383133356532663366346565222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376334616261353663363461353538363637642D616261353663363461353538363637642D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'DEAE17E759A091A6EF4712FBC8ABA52586D3FAF7E9D1CBE22E684CE88A3EA0C2', X'5D4FCE37B4C6ACB4D3151087B26F294A0C891F76445EA1BA721D40C715FA33C2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7389-8b12-e5a30fdaa887', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373338392D386231322D653561333066646161383837222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C2270726576696F757368617368223A2258552F4F4E375447724C545446524348736D38705367794A48335A455871473663683141787858364D38493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D636364302D373735382D383862302D366466346665373438363261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376334616261353663363461353538363637642D386231326535613330666461613838372D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'5D4FCE37B4C6ACB4D3151087B26F294A0C891F76445EA1BA721D40C715FA33C2', X'4EEC5B9B92B8B4BFFE77E2953B2729A56F864A07029746CAC1FA375637B47CB4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-70c4-b7d2-84ff6402d131', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373132372D613433642D383133356532663366346565227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373063342D623764322D383466663634303264313331222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A22547578626D354B34744C2F2B642B4B564F79637070572B47536763436C30624B77666F33566A6530664C513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376334616261353663363461353538363637642D623764323834666636343032643133312D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'4EEC5B9B92B8B4BFFE77E2953B2729A56F864A07029746CAC1FA375637B47CB4', X'0C1C3A45018E8BC6D7A95CF7E2CA2AEA1B82CE5486776B4890E6057B2123359D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7459-b8e0-d8ca6fc1f009', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373730612D393964342D336165303665376234313237222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376635652D396332322D633031363961313263393135222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373435392D623865302D643863613666633166303039222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A22444277365251474F6938625871567A3334736F71366875437A6C5347643274496B4F59466579456A4E5A303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376334616261353663363461353538363637642D623865306438636136666331663030392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'0C1C3A45018E8BC6D7A95CF7E2CA2AEA1B82CE5486776B4890E6057B2123359D', X'F7750FD39EFEBC18C7C2B3CC82BE1099D09319EFB149A57BA215F06490AB82C2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-73ec-932b-b2db61bb47f2', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373237302D613336622D646332303136333038666536222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376663372D383636322D313661326533616231623964222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373365632D393332622D623264623631626234376632222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A22393355503035372B76426A487772504D677234516D64435447652B78536156376F6858775A4A43726773493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336563393332626232646236316262343766322D393332626232646236316262343766322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'F7750FD39EFEBC18C7C2B3CC82BE1099D09319EFB149A57BA215F06490AB82C2', X'BCAD7F94828698C7E69F41DE87DE891ABAC21CDC924D269F05FCABD458D7D21C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7af8-a5dd-79d51826b0cc', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376635652D396332322D633031363961313263393135222C2230316132303262352D393363302D376663372D383636322D313661326533616231623964225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376166382D613564642D373964353138323662306363222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A22764B312F6C494B476D4D666D6E3048656839364A47727243484E7953545361664266797231466A583068773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037616638613564643739643531383236623063632D613564643739643531383236623063632D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'BCAD7F94828698C7E69F41DE87DE891ABAC21CDC924D269F05FCABD458D7D21C', X'26958C93F5AC69E0377D46E331EC6986C9D09885E87578351ED7F45B0DE83C67', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-791a-ab9e-02a54d9e6194', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7127-a43d-8135e2f3f4ee', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373931612D616239652D303261353464396536313934222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373132372D613433642D383133356532663366346565222C2270726576696F757368617368223A224A70574D6B2F5773616541336655626A4D65787068736E516D49586F64586731487466305777336F5047633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A2270617274792F30316132303262352D393363302D373132372D613433642D383133356532663366346565222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037616638613564643739643531383236623063632D616239653032613534643965363139342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'26958C93F5AC69E0377D46E331EC6986C9D09885E87578351ED7F45B0DE83C67', X'AC29AC222FFCA322D42BA3EA28ECC2EB9816767495762B35975B6E876FDED899', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-76cd-a7ad-8cdabba26cd8', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376362612D383131662D363161613530313536633061222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376237322D616339622D636163646139613763633561222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373663642D613761642D386364616262613236636438222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A2272436D7349692F386F794C554B3650714B4F7A4336356757646E5356646973316C31747568322F65324A6B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366364613761643863646162626132366364382D613761643863646162626132366364382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'AC29AC222FFCA322D42BA3EA28ECC2EB9816767495762B35975B6E876FDED899', X'20CB24C69D5A5E891FDDA24B80B88F133D80305861872DAEA0DD64F70CF867EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7ddd-ac66-ca871cf316a9', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373137642D613731612D393939396131396430316130222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376464642D616336362D636138373163663331366139222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A225433676C57372B2B6E4E445849695735646E6E42316F563567306B786E794C506A562B643556445735746B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037646464616336366361383731636633313661392D616336366361383731636633313661392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4F78255BBFBE9CD0D72225B97679C1D685798349319F22CF8D5F9DE550D6E6D9', X'64720D55ED47C94FFE5B6A31F651754C0C46A4FA9CB29EFB785ECE24FC8D4EAF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7972-9465-962f4f0c2c9a', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376362612D383131662D363161613530313536633061222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376237322D616339622D636163646139613763633561222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373937322D393436352D393632663466306332633961222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A22494D736B78703161586F6B6633614A4C674C6950457A32414D466868687932756F4E316B39777A345A2B6F3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393732393436353936326634663063326339612D393436353936326634663063326339612D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'20CB24C69D5A5E891FDDA24B80B88F133D80305861872DAEA0DD64F70CF867EA', X'89A75800BD8BFA22220AEB2F4E4CDA88AEB7BF4F6FD2082AD465E38B3BA1EDD8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7cdf-a9e0-c843b5f8454a', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7967-8df3-712275388888', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376165622D383635642D313466613166373261383533222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373637342D613234372D383466313631363134316138222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376364662D613965302D633834336235663834353461222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C2270726576696F757368617368223A2269616459414C324C2B69496943757376546B7A61694B363376303976306767713147586A697A75683764673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373237372D383365392D626461366465303434613938222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936372D386466332D373132323735333838383838222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636466613965306338343362356638343534612D613965306338343362356638343534612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'89A75800BD8BFA22220AEB2F4E4CDA88AEB7BF4F6FD2082AD465E38B3BA1EDD8', X'1E2AA07831BFF4D7E270004A8391EA1C0E22664B3F4EECD635C2C6F78DE15C79', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7a7d-af5f-7616f6f2d69a', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac9-8020-558b85101b64', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376431362D616262662D653763306236336435656135222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376137642D616635662D373631366636663264363961222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C2270726576696F757368617368223A225A48494E5665314879552F2B57326F78396C46315441784770507163737037376546374F4A50794E5471383D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163392D383032302D353538623835313031623634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613764616635663736313666366632643639612D616635663736313666366632643639612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'64720D55ED47C94FFE5B6A31F651754C0C46A4FA9CB29EFB785ECE24FC8D4EAF', X'FE94D7BDA41389AEB8C1FE999F2EC92164BFED19B9E62BFEC7005AE6519AA6F5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7444-905a-9697f3fe1226', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7ec1-b572-dfb68a547ee7', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376261622D396534312D353830326566653132363033225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373434342D393035612D393639376633666531323236222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D376563312D623537322D646662363861353437656537222C2270726576696F757368617368223A222F70545876615154696136347766365A6E79374A4957532F37526D353569762B78774261356C47617076553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D376563312D623537322D646662363861353437656537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343434393035613936393766336665313232362D393035613936393766336665313232362D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'FE94D7BDA41389AEB8C1FE999F2EC92164BFED19B9E62BFEC7005AE6519AA6F5', X'3A0B81C9DEFDE1DE120787F2B350FB1E643D0E9E773355604FC740454753505E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-744b-82b5-b65c0f03c8f1', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373434622D383262352D623635633066303363386631222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C2270726576696F757368617368223A224F67754279643739346434534234667973314437486D5139447035334D31566754386441525564545546343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A227469636B65742F30316132303262322D633865382D376462332D383033362D386436636232633133316530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343462383262356236356330663033633866312D383262356236356330663033633866312D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'3A0B81C9DEFDE1DE120787F2B350FB1E643D0E9E773355604FC740454753505E', X'9466386972C338895E3E5933D429A6BF5F9D2A735AD2EC709A4ED38B6F2D3C05', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7a55-8d81-a03e2811d143', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-733f-881f-bba46be1c49a', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376163392D383032302D353538623835313031623634222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376135352D386438312D613033653238313164313433222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373333662D383831662D626261343662653163343961222C2270726576696F757368617368223A226C47593461584C444F496C65506C6B7A31436D6D76312B644B6E4E61307578776D6B3754693238745041553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234302D616632652D616466323434323864663663222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376530302D386466642D313362336432666530366339222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373333662D383831662D626261343662653163343961222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343462383262356236356330663033633866312D386438316130336532383131643134332D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'9466386972C338895E3E5933D429A6BF5F9D2A735AD2EC709A4ED38B6F2D3C05', X'8CA55075DCAAC69A63A464932A44A7F3CF28C648B0D50E86B0CF843C34FE0290', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7161-a863-07909bc5835c', '01a202b2-ccd0-7758-88b0-6df4fe74862a', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7370-97f6-7ceeba414571', '01a202b2-ccd0-7758-88b0-6df4fe74862a', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7454-ac71-2532697718f0', '01a202b2-ccd0-7758-88b0-6df4fe74862a', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-745a-b8ef-df9bbc5830c2', 'ticketCancelled', '01a202b2-d4a0-7f32-9949-225e774dcb1c', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7f32-9949-225e774dcb1c","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7994-b821-e6220d9e0966', 'called', '01a202b2-c8e8-7db3-8036-8d6cb2c131e0', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-7db3-8036-8d6cb2c131e0","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7e81-b09e-e09103906b12', 'seated', '01a202b2-d4a0-7711-b6f5-09073662a963', 1795341604000, 'Anna', '{"after":"seated","care":[{"id":"01a202b2-c8e8-733f-881f-bba46be1c49a"},{"id":"01a202b2-c8e8-77da-9c31-f2f4a26883e9"}],"checks":[],"memberID":"01a202b2-c500-7ac9-8020-558b85101b64","seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-7db3-8036-8d6cb2c131e0","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-728a-9fba-20b3d64068bd', 'left', '01a202b2-d4a0-7711-b6f5-09073662a963', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7790-bc96-85156f87507b"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-72bf-bb74-8e4cc649684c', 'seated', '01a202b5-93c0-7127-a43d-8135e2f3f4ee', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7758-88b0-6df4fe74862a","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7ffc-ad79-77bf2d5d788c', 'called', '01a202b2-ccd0-7758-88b0-6df4fe74862a', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7758-88b0-6df4fe74862a","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-733f-881f-bba46be1c49a', '01a202b2-c500-7ac9-8020-558b85101b64', '2026-11-22', 'allergy', '01a202b2-c500-79e8-a79c-82c9334e07c9', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7711-b6f5-09073662a963', 2, NULL, 1795342504000, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-77da-9c31-f2f4a26883e9', '01a202b2-c500-7ac9-8020-558b85101b64', '2026-11-22', 'complaint', '01a202b2-c500-7d16-abbf-e7c0b63d5ea5', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7711-b6f5-09073662a963', 2, NULL, 1795343104000, NULL, NULL);
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
