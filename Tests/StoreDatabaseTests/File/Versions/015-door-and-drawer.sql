PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('at-the-table');
INSERT INTO grdb_migrations (identifier) VALUES ('care');
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('door-and-drawer');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('guest-needs');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('honest-bills');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7668-b452-82844dbfdee1', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-70be-9ab2-bfffabbd78cd', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-720b-9afa-19182f44ab25', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-72b4-8c6b-cdafa3a21fcb', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-75a0-821d-65224afb4a7a', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7a94-8c9d-30a710a83638', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7ec9-b532-b051875ae35e', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7f66-80ae-cd558b6271ed', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["editMember","queue","seat"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["revealPhone","seat","editMember","queue","manageStore","soldOut","outsideHours","payOut","order","giveBack","kitchen","gift","eraseMember","returnAfterSending","tableOutOfOrder","takePayment"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-705e-a5ce-88bb48a71191', 'chen', '陈师傅', 'cook', 'zh-Hans', X'D521634566A19C0718D8CF3A3E073238', X'3C2EF1059C626A3F1DC4CB35B1A23CCFD094165FB0946895151371B83415FA5B', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-75e8-bdaa-42a941578a22', 'wang', '王强', 'server', 'zh-Hans', X'64D48F9A0124D0BA172AE6DF712C1874', X'77CD5964A3816375BE391D9B84DA10C0C179456B17627CD791698E2F957F93A0', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7737-92bc-1dc8886e595e', 'anna', 'Anna', 'host', 'en', X'98A34476577788CED153A147DC06AE88', X'8F803AE13569ACA5DE514811DD0DFDB1E395A126827D8F23D0D353FF346BDDD2', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7e4f-a5c8-e420572edb07', 'bo', 'Bo', 'cashier', 'en', X'F3A0003CE5A333A5411AA307C5F78989', X'EEB42701EEC2552B77D07E4BC67D07C294A3AE0757DCCA81A809AD349D20C941', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7e8c-98f1-6eebdcb7995e', 'li', '李静', 'server', 'zh-Hans', X'F8EDC3B8C511A40F3C468E65A2350A8E', X'92F4062193E18AC6282428891C9DCB26830F3B2B02A76721E007AE5FEC108628', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7fee-9ca5-f980d55b52ba', 'max', 'Max', 'manager', 'en', X'5224C73656C445DBBB3328684782BD2E', X'705CCF48670BA25B6FB637EE0AA1679AB94AEA2F302D58CC973617769EB5615A', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7008-a8f7-3de302043512', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-700f-885b-a9e3cf5117f8', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-736d-b973-9e056e584230', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-74e0-b5de-ec070d5ea3cf', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-76cc-9a2a-fc470dcdf362', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-772a-98eb-80e608b6d9c8', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-784f-a0e5-3b533171da81', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-78b5-9547-554bdfa0f45b', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7aab-b4fd-cc8b78450b34', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7bb0-b5af-e6c91c140943', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7c07-814b-a9b48cee248f', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7e03-b916-2df4359caf30', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers) VALUES ('01a202b2-c500-7e28-9580-5b1c10156318', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]');
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 'MF11D4064FE', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-72b3-ae6d-27f11d4064fe');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7354-b422-39b8a31d0e7e', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7749-a20b-0335407c48dc', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-788e-b726-36addfa05996', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7970-9f8c-8cbceb4e302a', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7f31-964a-3e6428ca5544', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-779a-98c6-699c8b86ee12', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-779a-98c6-699c8b86ee12', '01a202b2-c500-7a94-8c9d-30a710a83638', 1795349700000, 1795356900000);
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
  revision INTEGER NOT NULL DEFAULT 0, toldP50 REAL CHECK (toldP50 >= 0), toldP90 REAL
  CHECK ((toldP90 IS NULL) = (toldP50 IS NULL) AND (toldP90 IS NULL OR toldP90 >= toldP50)), rawP50 REAL
  CHECK ((rawP50 IS NULL) = (toldP50 IS NULL) AND (rawP50 IS NULL OR rawP50 >= 0)), rawP90 REAL
  CHECK ((rawP90 IS NULL) = (toldP50 IS NULL) AND (rawP90 IS NULL OR rawP90 >= rawP50)), foundTable INTEGER NOT NULL DEFAULT 0
  CHECK (foundTable IN (0, 1)), waitEndedAt INTEGER,
  UNIQUE (businessDay, band, number),
  CHECK ((callCount = 0) = (lastCalledAt IS NULL))
) STRICT;
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-72b3-ae6d-27f11d4064fe', NULL, 'seated', 1099511627776, 1795341601000, 1, 1795341604000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-ccd0-79bb-92a9-acfe587d7fe3', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1099511627776, 1795341602000, 1, 1795341784000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341784000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d0b8-73a9-8a0e-1dff0799d307', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1099511627776, 1795341603000, 0, NULL, 0, NULL, 1, 2.0, 2.0, 2.0, 2.0, 1, NULL);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d4a0-7db8-8857-74a1bba03aec', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2199023255552, 1795341604000, 0, NULL, 0, NULL, 2, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7739-a401-2788e3860be1', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-73e6-947f-b17b717d97c0', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7d38-836c-e148bebbf42d', '01a202b2-d0b8-73a9-8a0e-1dff0799d307', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7004-8969-9aa885a3f272', '01a202b2-d4a0-7db8-8857-74a1bba03aec', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7004-94ef-0b37a0808dd0', '01a202b2-d4a0-7db8-8857-74a1bba03aec', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-74a1-b1c2-c5e77ca441e7', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-763e-8298-e9bdc7026e26', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7528-840a-1865f82a7f3d', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7707-be56-057431d2221d', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-7172-9e27-f86c79836628', '2026-11-22', 2, NULL, '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', NULL, '01a202b2-c500-72b3-ae6d-27f11d4064fe', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7fd6-9469-718a8f657f5c', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7172-9e27-f86c79836628', '01a202b2-c500-72b4-8c6b-cdafa3a21fcb', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7fd6-9469-718a8f657f5c', '01a202b2-c500-7ec9-b532-b051875ae35e', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '2026-11-22', 1, '01a202b2-d4a0-7172-9e27-f86c79836628', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-795d-a277-76616a17100e', '2026-11-22', 2, '01a202b5-93c0-7fd6-9469-718a8f657f5c', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
    OR (problemBasisPoints BETWEEN 1 AND 10000 AND reason IS NOT NULL)),
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b2-d4a0-7279-a09d-ad2760fe7b7f', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 2, '01a202b2-c500-772a-98eb-80e608b6d9c8', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b2-d4a0-72f3-b73e-cb479f185195', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 3, '01a202b2-c500-7008-a8f7-3de302043512', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b2-d4a0-76e8-89b2-fe678a76476f', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 4, '01a202b2-c500-772a-98eb-80e608b6d9c8', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7279-a09d-ad2760fe7b7f', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b2-d4a0-7b06-8b07-9fd4752032a7', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 1, '01a202b2-c500-7e03-b916-2df4359caf30', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b5-93c0-7393-ace7-e2563399adb6', '01a202b5-93c0-795d-a277-76616a17100e', 2, '01a202b2-c500-7aab-b4fd-cc8b78450b34', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b5-93c0-773a-9691-55e4281acedb', '01a202b5-93c0-795d-a277-76616a17100e', 3, '01a202b2-c500-7bb0-b5af-e6c91c140943', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b5-93c0-78b1-9c99-97b778cba688', '01a202b5-93c0-795d-a277-76616a17100e', 1, '01a202b2-c500-7e03-b916-2df4359caf30', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints) VALUES ('01a202b5-93c0-7e86-a364-12b0b100d4a2', '01a202b5-93c0-795d-a277-76616a17100e', 4, '01a202b2-c500-736d-b973-9e056e584230', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-77fd-bfd9-aabff301c479', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
  CHECK (reason IS NOT NULL OR givesBackID IS NULL), authoriserName TEXT, shiftID TEXT REFERENCES shift (id)
  CHECK (shiftID IS NULL OR tender = 'cash'),
  CHECK (amountMinor <> 0 OR stage = 'declined'),
  CHECK (tenderedMinor IS NULL OR (tender = 'cash' AND tenderedMinor >= amountMinor))
) STRICT;
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID) VALUES ('01a202b5-93c0-7664-8062-7ed8916b1c3a', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID) VALUES ('01a202b5-93c0-7b8d-9565-b18153874732', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7279-a09d-ad2760fe7b7f', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-72f3-b73e-cb479f185195', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7b06-8b07-9fd4752032a7', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7393-ace7-e2563399adb6', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-78b1-9c99-97b778cba688', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-740a-876c-ce8a08d8f9c7', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-7401-8c54-82a0fc4dd43b","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7b06-8b07-9fd4752032a7","01a202b2-d4a0-7279-a09d-ad2760fe7b7f"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-79f5-9c7b-f2b2f8cd0a25', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-7401-8c54-82a0fc4dd43b","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-76e8-89b2-fe678a76476f"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7f87-b9b7-54f07ed7ffdd', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-788f-aa39-94282ef9f926', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-795d-a277-76616a17100e","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-78b1-9c99-97b778cba688"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7cb0-a416-141c75a72891', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-795d-a277-76616a17100e","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7393-ace7-e2563399adb6"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7ea2-9b58-7e0b18e9b77b', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7fee-9ca5-f980d55b52ba', 'Max', 'phoneRevealed', 'member/01a202b2-c500-72b3-ae6d-27f11d4064fe', 'MF11D4064FE', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'F000FF83A37935BA2F9B4B25625E51F2C846A4FDBB477C13BA84E5010A23A6D1');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7e8c-98f1-6eebdcb7995e', '李静', 'returned', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '1 Beef tripe, made: cold', NULL, X'F000FF83A37935BA2F9B4B25625E51F2C846A4FDBB477C13BA84E5010A23A6D1', X'F276B7017EFD9C7935F0E677DEF93029E1EF185880C9D48D65ABF8CD2C92B7A9');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7fee-9ca5-f980d55b52ba', 'Max', 'gift', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '1 Tsingtao beer: birthday 生日', NULL, X'F276B7017EFD9C7935F0E677DEF93029E1EF185880C9D48D65ABF8CD2C92B7A9', X'3697CE9E78E8587B10DD04CEC7B89E5FBDA3680317021202277DE1D333E87CB8');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7e4f-a5c8-e420572edb07', 'Bo', 'discount', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '500 bp: regular', NULL, X'3697CE9E78E8587B10DD04CEC7B89E5FBDA3680317021202277DE1D333E87CB8', X'ADEDE4655D45667D79E1E0F2EB2427DD48723CE7C09994AADB253C9F95075FBF');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7737-92bc-1dc8886e595e', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'ADEDE4655D45667D79E1E0F2EB2427DD48723CE7C09994AADB253C9F95075FBF', X'CFB5D22A050B33420FE60EAA421BAF9A9E744CDA01FDB6CF9A2BC4EB32F9F5AE');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-799c-a73e-92a7f5458da2', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D46313144343036344645222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373939632D613733652D393261376635343538646132222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393963613733653932613766353435386461322D613733653932613766353435386461322D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'3BFE487AD53D61226EC5D04412EAFBB38F406589568249781E2CD254A6F30AFC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7ecd-94bf-7552a4b16188', 'foh.ticket.issued.v2', 'ticket', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376563642D393462662D373535326134623136313838222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C2270726576696F757368617368223A226A4147564F587A7630623461614B444F344A4473513967743271466D3658586756536C51704D30705245733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837656364393462663735353261346231363138382D393462663735353261346231363138382D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'8C0195397CEFD1BE1A68A0CEE090EC43D82DDAA166E975E0552950A4CD29444B', X'608ADE563DF2F96C180F2E96DB41BD01BFF349D021B2A7BD5AE2D7D4FD5E4FBF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-7f71-a47a-0ff9b2129e97', 'foh.care.raised.v3', 'careAlert', '01a202b2-c8e8-73ac-af60-5bcb3ee437d4', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376637312D613437612D306666396232313239653937222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373361632D616636302D356263623365653433376434222C2270726576696F757368617368223A2259497265566A33792B577759447936573230473941622F7A536441687371653957754C58315031655437383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373361632D616636302D356263623365653433376434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837656364393462663735353261346231363138382D613437613066663962323132396539372D3031222C2274797065223A22666F682E636172652E7261697365642E7633227D', X'608ADE563DF2F96C180F2E96DB41BD01BFF349D021B2A7BD5AE2D7D4FD5E4FBF', X'DEB38C2D3535A57B3A81C4F4AF65998ED62C889635D388A855E12414C8575FF0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-7952-960c-44335ff77a40', 'foh.care.raised.v3', 'careAlert', '01a202b2-c8e8-7202-8a39-b5e1afa9966d', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373935322D393630632D343433333566663737613430222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373230322D386133392D623565316166613939363664222C2270726576696F757368617368223A2233724F4D4C54553170587336676354307232575A6A745973694A59313034696F5665456B464D6858582F413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373230322D386133392D623565316166613939363664222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837656364393462663735353261346231363138382D393630633434333335666637376134302D3031222C2274797065223A22666F682E636172652E7261697365642E7633227D', X'DEB38C2D3535A57B3A81C4F4AF65998ED62C889635D388A855E12414C8575FF0', X'773188D279DA85D938C476FB68862B68C6A1FBC8CE474ECE7487282BBEF3B83B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-7c0b-91c0-6746e8d6e8e0', 'foh.ticket.issued.v2', 'ticket', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D376330622D393163302D363734366538643665386530222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C2270726576696F757368617368223A22647A4749306E6E6168646B347848623761495972614D61682B386A4F5230374F6449636F4B37377A7544733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037633062393163303637343665386436653865302D393163303637343665386436653865302D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'773188D279DA85D938C476FB68862B68C6A1FBC8CE474ECE7487282BBEF3B83B', X'7E3AFBF3C4182A9E16BF396868C4C4F144FB282DEAA13E3C8E4193FDF5B3A8E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-72ee-b427-195379d32870', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d0b8-73a9-8a0e-1dff0799d307', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373265652D623432372D313935333739643332383730222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373361392D386130652D316466663037393964333037222C2270726576696F757368617368223A22666A7237383851594B703457767A6C6F614D5445385554374B4333716F5434386A6B47542F66577A714F413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D643062382D373361392D386130652D316466663037393964333037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326565623432373139353337396433323837302D623432373139353337396433323837302D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'7E3AFBF3C4182A9E16BF396868C4C4F144FB282DEAA13E3C8E4193FDF5B3A8E0', X'EAA22FEEB2643572DB1F3BEE79CE40791910AC30B982504BEE65FFC349CE600A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-789e-9551-3dfcb0c83223', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7b95-9db8-4720c9615453', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373839652D393535312D336466636230633833323233222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376239352D396462382D343732306339363135343533222C2270726576696F757368617368223A223671497637724A6B4E584C62487A76756563354165526B5172444335676C424C376D582F77306E4F59416F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376239352D396462382D343732306339363135343533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383965393535313364666362306338333232332D393535313364666362306338333232332D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'EAA22FEEB2643572DB1F3BEE79CE40791910AC30B982504BEE65FFC349CE600A', X'E7B50B74D7FA6E9CC70851DDF7BBFA7BD94BD154E3582F92C5663B26716872A6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-7154-a313-88435da926f0', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-78dd-99d0-ccf28d06a385', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373135342D613331332D383834333564613932366630222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373864642D393964302D636366323864303661333835222C2270726576696F757368617368223A223537554C644E663662707A48434648643937763665396C4C3056546A57432B53785759374A6E466F6371593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373864642D393964302D636366323864303661333835222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383965393535313364666362306338333232332D613331333838343335646139323666302D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'E7B50B74D7FA6E9CC70851DDF7BBFA7BD94BD154E3582F92C5663B26716872A6', X'C66D664A0722634586F74EBC887F236650D7B7B3CAC846F71323B5FE67E8271D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-7d84-9d3d-b31d17030bb2', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7ec3-9fd7-9682370c9e33', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376438342D396433642D623331643137303330626232222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376563332D396664372D393638323337306339653333222C2270726576696F757368617368223A22786D316D5367636959305747393036386948386A5A6C44587437504B7945623345794F312F6D666F4A78303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376563332D396664372D393638323337306339653333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383965393535313364666362306338333232332D396433646233316431373033306262322D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'C66D664A0722634586F74EBC887F236650D7B7B3CAC846F71323B5FE67E8271D', X'DE29099F7BB342EA612379E128B58037DB9417CFEB454292FF2A8FB4621F88FD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7bc8-a94f-122f063da049', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d4a0-7db8-8857-74a1bba03aec', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A323139393032333235353535322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376263382D613934662D313232663036336461303439222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376462382D383835372D373461316262613033616563222C2270726576696F757368617368223A2233696B4A6E33757A5175706849336E684B4C57414E39755546382F7252554B532F797150744749666950303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D643461302D376462382D383835372D373461316262613033616563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037626338613934663132326630363364613034392D613934663132326630363364613034392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'DE29099F7BB342EA612379E128B58037DB9417CFEB454292FF2A8FB4621F88FD', X'16764266B58974D7DDC4976AA2858B79397A80F7CCC49702D727EF1F643D796D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-70e1-bca5-9ca0894e8902', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7db8-8857-74a1bba03aec', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323139393032333235353535322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373065312D626361352D396361303839346538393032222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376462382D383835372D373461316262613033616563222C2270726576696F757368617368223A22466E5A435A72574A644E6664784A64716F6F574C65546C366750664D784A634331796676483251396557303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D643461302D376462382D383835372D373461316262613033616563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306531626361353963613038393465383930322D626361353963613038393465383930322D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'16764266B58974D7DDC4976AA2858B79397A80F7CCC49702D727EF1F643D796D', X'7529BDEB0676FE0928578E7D3C68B0C21F5BDBCF8C37BF48EC72CD111168EE4B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7a9a-aa7c-4ef31eb3d46a', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376139612D616137632D346566333165623364343661222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A224F2F35496574553959534A757864424545757237733439415A596C57676B6C3448697A53564B627A4376773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613961616137633465663331656233643436612D616137633465663331656233643436612D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'3BFE487AD53D61226EC5D04412EAFBB38F406589568249781E2CD254A6F30AFC', X'DC1AA4D8018C625A7751860FDAE057A8C947948C81868240EBFF653EB16DF96F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-75eb-8fbf-496a3282a963', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373565622D386662662D343936613332383261393633222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C2270726576696F757368617368223A2264536D3936775A322F676B6F56343539504769777768396232382B4D4E37394937484C4E4552466F376B733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356562386662663439366133323832613936332D386662663439366133323832613936332D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'7529BDEB0676FE0928578E7D3C68B0C21F5BDBCF8C37BF48EC72CD111168EE4B', X'D220534404F677BBA53D33BE9D5A72B77EFA0F2AF2DC8AC22C9F4F1BFCD23A76', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-75fa-acff-cc808fdc9e18', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7172-9e27-f86c79836628', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373262342D386336622D636461666133613231666362225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D376431392D613865382D386230653037623730663232227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373566612D616366662D636338303866646339653138222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C2270726576696F757368617368223A2230694254524154326437756C50544F2B6E5670797433373644797279334972434C4A3950472F7A534F6E593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D616366666363383038666463396531382D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'D220534404F677BBA53D33BE9D5A72B77EFA0F2AF2DC8AC22C9F4F1BFCD23A76', X'AF5D6CC334E2A06579768CE0F081521E37B8BD4A5BE4221ABE59429552818921', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-729d-a18e-b76c1452c4b8', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373239642D613138652D623736633134353263346238222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C2270726576696F757368617368223A2272313173777A54696F475635646F7A6738494653486A65347655706235434961766C6C436C564B426953453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D633865382D376431392D613865382D386230653037623730663232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D613138656237366331343532633462382D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'AF5D6CC334E2A06579768CE0F081521E37B8BD4A5BE4221ABE59429552818921', X'224430B9BFAEA7A42F4CC94DE6053F711F26B8422550BC0A109C32ADCBE385F8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7a94-9aec-ec4dd0ebdde0', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373137322D396532372D663836633739383336363238227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376139342D396165632D656334646430656264646530222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A22496B517775622B7570365176544D6C4E3567552F6352386D7545496C554C774B454A77797263766A6866673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D396165636563346464306562646465302D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'224430B9BFAEA7A42F4CC94DE6053F711F26B8422550BC0A109C32ADCBE385F8', X'0C4EF9FC6FA324046A09DF80B6CEFDEDDCE08C15B57456CFC68858ADCA8CF0E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-73e9-8b2d-2f2c7ff75536', 'foh.check.line-added.v3', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376530332D623931362D326466343335396361663330222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D376230362D386230372D396664343735323033326137222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373365392D386232642D326632633766663735353336222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A22444537352F472B6A4A41527143642B417473373937647A676A42573164466250786F68597263714D384F413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D386232643266326337666637353533362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'0C4EF9FC6FA324046A09DF80B6CEFDEDDCE08C15B57456CFC68858ADCA8CF0E0', X'18F613EB6DA3C13F5E18F83B226D705D782841C47AF680700BC5ED6F073E2CC3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-78b6-b6ad-12429b0ec1f9', 'foh.care.moved.v3', 'careAlert', '01a202b2-c8e8-7202-8a39-b5e1afa9966d', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270617274794944223A2230316132303262322D643461302D373137322D396532372D663836633739383336363238222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373862362D623661642D313234323962306563316639222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373230322D386133392D623565316166613939363664222C2270726576696F757368617368223A22475059543632326A7754396547506737496D31775858676F51635236396F4277433858746277632B4C4D4D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373230322D386133392D623565316166613939363664222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D623661643132343239623065633166392D3031222C2274797065223A22666F682E636172652E6D6F7665642E7633227D', X'18F613EB6DA3C13F5E18F83B226D705D782841C47AF680700BC5ED6F073E2CC3', X'5A2AC0401BB5F61A01EB3E3DA97AE56003C8AA106EC991D0D8CA1AEE87FE9C7E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7460-8029-03b980d9d063', 'foh.care.moved.v3', 'careAlert', '01a202b2-c8e8-73ac-af60-5bcb3ee437d4', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270617274794944223A2230316132303262322D643461302D373137322D396532372D663836633739383336363238222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373436302D383032392D303362393830643964303633222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373361632D616636302D356263623365653433376434222C2270726576696F757368617368223A22576972415142753139686F42367A34397158726C5941504971684275795A4851324D6F61376F662B6E48343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373361632D616636302D356263623365653433376434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356661616366666363383038666463396531382D383032393033623938306439643036332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7633227D', X'5A2AC0401BB5F61A01EB3E3DA97AE56003C8AA106EC991D0D8CA1AEE87FE9C7E', X'D17ED246F3AEAB7B197AC59B23348703650A2D40AE6B675DC26B93B646DD564A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7664-a330-cd3b23868100', 'foh.check.line-added.v3', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373732612D393865622D383065363038623664396338222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373237392D613039642D616432373630666537623766222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373636342D613333302D636433623233383638313030222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A223058375352764F757133735A65735762497A53484132554B4C55437561326464776D7554746B6264566B6F3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363634613333306364336232333836383130302D613333306364336232333836383130302D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'D17ED246F3AEAB7B197AC59B23348703650A2D40AE6B675DC26B93B646DD564A', X'270BEB14EB88DF985B4E5177E21557E80BF9F23F71523F40A469207D18077C67', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7661-8f67-1c363e09c2fb', 'foh.check.line-added.v3', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373030382D613866372D336465333032303433353132222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373266332D623733652D636234373966313835313935222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373636312D386636372D316333363365303963326662222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A224A777672464F754933356862546C46333468565836417635386A3978556A394170476B67665267486647633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363631386636373163333633653039633266622D386636373163333633653039633266622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'270BEB14EB88DF985B4E5177E21557E80BF9F23F71523F40A469207D18077C67', X'70D0D4F33A9BA2F462C2D3A6BE9268552F56235698123146A341480C89FC0537', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-72d9-bb62-68791df80c26', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D376230362D386230372D396664343735323033326137222C2230316132303262322D643461302D373237392D613039642D616432373630666537623766222C2230316132303262322D643461302D373266332D623733652D636234373966313835313935225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373264392D626236322D363837393164663830633236222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A22634E4455387A71626F76526977744F6D76704A6F5653395749316159456A46476F30464944496E384254633D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326439626236323638373931646638306332362D626236323638373931646638306332362D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'70D0D4F33A9BA2F462C2D3A6BE9268552F56235698123146A341480C89FC0537', X'ECD84648DA11018F9094887B091E9AC0CCBBFA5DD765B3ECB8B2358992DDC1B5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-781a-853f-481275f5811d', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373937302D396638632D386362636562346533303261222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373831612D383533662D343831323735663538313164222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A223342716B3241474D596C70335559595032754258714D6C486C497942686F4A41362F396C507246742B57383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613961616137633465663331656233643436612D383533663438313237356635383131642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'DC1AA4D8018C625A7751860FDAE057A8C947948C81868240EBFF653EB16DF96F', X'5D737B309E494DFA682213A9E8F70AE27DE64493224D1B38DA3D884140FEF59E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-74dd-b6be-38868f0792b2', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7172-9e27-f86c79836628', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373464642D623662652D333838363866303739326232222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C2270726576696F757368617368223A22374E6847534E6F5241592B516C49683743523661774D79372B6C33585A625073754C4931695A4C647762553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326439626236323638373931646638306332362D623662653338383638663037393262322D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'ECD84648DA11018F9094887B091E9AC0CCBBFA5DD765B3ECB8B2358992DDC1B5', X'9CB237FD3E232747EC252F35375E5CB031555E6CCC6DDDB853466504B642F6D6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-72b9-9bb0-ede330a9de33', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7279-a09d-ad2760fe7b7f', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373430312D386335342D383261306663346464343362222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373262392D396262302D656465333330613964653333222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373237392D613039642D616432373630666537623766222C2270726576696F757368617368223A226E4C49332F54346A4A3066734A5338314E31356373444656586D7A4D6264323455305A6C424C5A433974593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373035652D613563652D383862623438613731313931222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373237392D613039642D616432373630666537623766222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326239396262306564653333306139646533332D396262306564653333306139646533332D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'9CB237FD3E232747EC252F35375E5CB031555E6CCC6DDDB853466504B642F6D6', X'C9DA1B947DB58573BC285F0B33DEA49E3187BEEB2F0574165EA64F57F26432E9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7488-a6c1-fde050e3514c', 'foh.check.line-returned.v3', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373732612D393865622D383065363038623664396338222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373665382D383962322D666536373861373634373666222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373237392D613039642D616432373630666537623766222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373438382D613663312D666465303530653335313463222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A2279646F626C48323168584F384B46384C4D39366B6E6A4748767573764258515758715A50562F4A6B4D756B3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037343838613663316664653035306533353134632D613663316664653035306533353134632D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7633227D', X'C9DA1B947DB58573BC285F0B33DEA49E3187BEEB2F0574165EA64F57F26432E9', X'DD54952E3169120BD3E6E9427C55B28771BD640D1D219BE341603D5ECF4090E6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-72ca-bda7-b8f4446be569', 'foh.check.line-changed.v3', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373030382D613866372D336465333032303433353132222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373266332D623733652D636234373966313835313935222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373263612D626461372D623866343434366265353639222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A22335653564C6A46704567765435756C4366465779683347395A413064495A766A51574139587339416B4F593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376665652D396361352D663938306435356235326261222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326361626461376238663434343662653536392D626461376238663434343662653536392D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7633227D', X'DD54952E3169120BD3E6E9427C55B28771BD640D1D219BE341603D5ECF4090E6', X'C356A3DE77401FA92F8BED5229B3BFDBAFFD4D72D6989FC5F75E549161C51F80', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7189-bc2f-d961270eecb5', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373138392D626332662D643936313237306565636235222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A227731616A336E644148366B76692B31534B624F2F32362F3954584C576D4A2F46393135556B5748464834413D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376534662D613563382D653432303537326564623037222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313839626332666439363132373065656362352D626332666439363132373065656362352D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'C356A3DE77401FA92F8BED5229B3BFDBAFFD4D72D6989FC5F75E549161C51F80', X'EEBE37112F140D643B85A541B8774A8A447AB9C4EAFE861AD319900B41B0C4DE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-7f4f-818a-765b37fdd96a', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376634662D383138612D373635623337666464393661222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A22377234334553385544575137686156427548644B696B5236756354712F6F596130786D5143304777784E343D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663466383138613736356233376664643936612D383138613736356233376664643936612D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'EEBE37112F140D643B85A541B8774A8A447AB9C4EAFE861AD319900B41B0C4DE', X'E1A456C169140A56DCA1217FC93D66F17D9A5078DFDD37D0747A6529033DCE69', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7cb2-9136-eb523f7036a4', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7172-9e27-f86c79836628', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376362322D393133362D656235323366373033366134222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C2270726576696F757368617368223A223461525777576B55436C62636F53462F7954316D3858326155486A66335466516448706C4B514D397A6D6B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663466383138613736356233376664643936612D393133366562353233663730333661342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'E1A456C169140A56DCA1217FC93D66F17D9A5078DFDD37D0747A6529033DCE69', X'E48DAA7BC790D191BED596817EF071B31ED3F8DFBFA7CC2BC987328F782C15F7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7e78-8e44-09bea1d6d67b', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D376238642D393536352D623138313533383734373332222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376537382D386534342D303962656131643664363762222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A223549327165386551305A472B315A614266764278737837542B4E2B2F70387772795963796A3367734666633D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376534662D613563382D653432303537326564623037222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653738386534343039626561316436643637622D386534343039626561316436643637622D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'E48DAA7BC790D191BED596817EF071B31ED3F8DFBFA7CC2BC987328F782C15F7', X'F3DE27161B5499F1F423DED08D2C801423247CFE14CD5D50C10B3DB7FB9B7AFC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-73b9-bdad-e81d099c8a49', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373636342D383036322D376564383931366231633361222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373362392D626461642D653831643039396338613439222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A223839346E466874556D664830493937516A53794146434D6B665034557A56315177517339742F75626576773D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376534662D613563382D653432303537326564623037222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336239626461646538316430393963386134392D626461646538316430393963386134392D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'F3DE27161B5499F1F423DED08D2C801423247CFE14CD5D50C10B3DB7FB9B7AFC', X'896CBD466C6A730575EB3D69E72C3763406CDE7851727942F0F9ED396FA58C3E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7caf-ba7f-afcdbba74bd2', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D376230362D386230372D396664343735323033326137222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373237392D613039642D616432373630666537623766222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373266332D623733652D636234373966313835313935222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373665382D383962322D666536373861373634373666222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373137322D396532372D663836633739383336363238222C227061796D656E7473223A5B2230316132303262352D393363302D376238642D393536352D623138313533383734373332222C2230316132303262352D393363302D373636342D383036322D376564383931366231633361225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376361662D626137662D616663646262613734626432222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C2270726576696F757368617368223A2269577939526D787163775631367A31703579773359304273336E6852636E6C4338506E744F572B6C6A44343D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376534662D613563382D653432303537326564623037222C227375626A656374223A22636865636B2F30316132303262322D643461302D373430312D386335342D383261306663346464343362222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336239626461646538316430393963386134392D626137666166636462626137346264322D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'896CBD466C6A730575EB3D69E72C3763406CDE7851727942F0F9ED396FA58C3E', X'2E4397FA44E143A868A05141E84C66756240B60E2D8F722B937C852E4393B4DC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-765c-8216-0691eedde099', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373838652D623732362D333661646466613035393936222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373635632D383231362D303639316565646465303939222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A2258584E374D4A354A5466706F49684F703650634B346E336D524A4D6954527334326A32495155442B395A343D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037363563383231363036393165656464653039392D383231363036393165656464653039392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'5D737B309E494DFA682213A9E8F70AE27DE64493224D1B38DA3D884140FEF59E', X'355298A5BF91A22F06906A893C84B776F542F6E6DC100F7CCDA5066D1810329C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-71fc-a359-9c84178fab14', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7172-9e27-f86c79836628', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373166632D613335392D396338343137386661623134222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C2270726576696F757368617368223A224C6B4F582B6B54685136686F6F4646423645786D64574A41746734746A3349726B3379464C6B4F54744E773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376534662D613563382D653432303537326564623037222C227375626A656374223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336239626461646538316430393963386134392D613335393963383431373866616231342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'2E4397FA44E143A868A05141E84C66756240B60E2D8F722B937C852E4393B4DC', X'196D68715175206BBB8343E3464B9AC8E77B60DDE78B917627DBAAF9CBF8C128', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7bbc-8b5f-70d171d13ce5', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-72b4-8c6b-cdafa3a21fcb', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376262632D386235662D373064313731643133636535222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373262342D386336622D636461666133613231666362222C2270726576696F757368617368223A224757316F63564631494775376730506A526B7561794F6437594E336E693546324A3975712B6376347753673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227461626C652F30316132303262322D633530302D373262342D386336622D636461666133613231666362222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626263386235663730643137316431336365352D386235663730643137316431336365352D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'196D68715175206BBB8343E3464B9AC8E77B60DDE78B917627DBAAF9CBF8C128', X'77E47E0366398D6B4B5A163C91F5FDB03A7B275EAF58F1F084B3D882A667325A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-71ea-8f6f-ecd5c2db117e', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7172-9e27-f86c79836628', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373262332D616536642D323766313164343036346665222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373262342D386336622D636461666133613231666362225D2C227469636B65744944223A2230316132303262322D633865382D376431392D613865382D386230653037623730663232227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373165612D386636662D656364356332646231313765222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C2270726576696F757368617368223A22642B522B413259356A57744C576859386B665839734470374A31367657504877684C505967715A6E4D6C6F3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2270617274792F30316132303262322D643461302D373137322D396532372D663836633739383336363238222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626263386235663730643137316431336365352D386636666563643563326462313137652D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'77E47E0366398D6B4B5A163C91F5FDB03A7B275EAF58F1F084B3D882A667325A', X'79000A9623EAFCDFA38C095A9048A081442BFF18894593C3FB6C7B9173A4A58F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-754a-b79c-d518f787c6a1', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373534612D623739632D643531386637383763366131222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C2270726576696F757368617368223A226551414B6C6950712F4E2B6A6A416C616B456967675551722F78694A525A50442B3278376B584F6B7059383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353461623739636435313866373837633661312D623739636435313866373837633661312D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'79000A9623EAFCDFA38C095A9048A081442BFF18894593C3FB6C7B9173A4A58F', X'A4225DA5847BF2D4D7BF83313B6776F41253C60375A08FD3A51EE6699603383F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-72ff-a95e-1e917d062cab', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7fd6-9469-718a8f657f5c', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376563392D623533322D623035313837356165333565225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373962622D393261392D616366653538376437666533227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373266662D613935652D316539313764303632636162222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376664362D393436392D373138613866363537663563222C2270726576696F757368617368223A2270434A64705952373874545876344D784F32643239424A5478674E316F492F547052376D615A59444F44383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A2270617274792F30316132303262352D393363302D376664362D393436392D373138613866363537663563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613935653165393137643036326361622D613935653165393137643036326361622D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'A4225DA5847BF2D4D7BF83313B6776F41253C60375A08FD3A51EE6699603383F', X'D3007716E0F624BBC9111D15DBBB3BFA7A17B3EA4AF662645585C2FD60538FA7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7cde-bbc0-fb9a33311bb2', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376364652D626263302D666239613333333131626232222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C2270726576696F757368617368223A2230774233467544324A4C764A45523056323773372B6E6F58732B704B396D4A6B565958432F5742546A36633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227469636B65742F30316132303262322D636364302D373962622D393261392D616366653538376437666533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613935653165393137643036326361622D626263306662396133333331316262322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'D3007716E0F624BBC9111D15DBBB3BFA7A17B3EA4AF662645585C2FD60538FA7', X'89644A2C838DC8DDE89A1ABD3731AB7E3AFF7EB4054B765672128F90AFC32FC7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7699-abc9-e4fad5cabf75', 'foh.check.opened.v1', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376664362D393436392D373138613866363537663563227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373639392D616263392D653466616435636162663735222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A226957524B4C494F4E794E336F6D6871394E7A4772666A722F6672514653335A5763684B506B4B2F444C38633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613935653165393137643036326361622D616263396534666164356361626637352D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'89644A2C838DC8DDE89A1ABD3731AB7E3AFF7EB4054B765672128F90AFC32FC7', X'E6CC68F69E0845CF93C5C115A27EC8BE6EB92C959D487B20041E871CDD706BE1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-750a-9c31-1eac68e2acac', 'foh.check.line-added.v3', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376530332D623931362D326466343335396361663330222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373862312D396339392D393762373738636261363838222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373530612D396333312D316561633638653261636163222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A223573786F3970344952632B54786345566F6E3749766D36354C4A57645348736742423648484E3177612B453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613935653165393137643036326361622D396333313165616336386532616361632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'E6CC68F69E0845CF93C5C115A27EC8BE6EB92C959D487B20041E871CDD706BE1', X'8BC0942E09998B2348DFD9E364366EDD2AAFDFEC4A88223BDA7255A86AE60D91', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7534-a4bb-8cce14cb358c', 'foh.check.line-added.v3', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376161622D623466642D636338623738343530623334222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373339332D616365372D653235363333393961646236222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373533342D613462622D386363653134636233353863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A22693843554C676D5A69794E4933396E6A5A445A7533537176332B784B69434937326E4A567147726D445A453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353334613462623863636531346362333538632D613462623863636531346362333538632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'8BC0942E09998B2348DFD9E364366EDD2AAFDFEC4A88223BDA7255A86AE60D91', X'098ED8C0B942878565854F7423A30B435C26D79C24874947675F108696150690', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-732d-9333-8f4bd2c0131d', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373862312D396339392D393762373738636261363838222C2230316132303262352D393363302D373339332D616365372D653235363333393961646236225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373332642D393333332D386634626432633031333164222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A2243593759774C6C436834566C6855393049364D4C5131776D3135776B68306C485A313851687059564270413D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333264393333333866346264326330313331642D393333333866346264326330313331642D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'098ED8C0B942878565854F7423A30B435C26D79C24874947675F108696150690', X'90B6A97DB3BEBB36DA41C7CB23D4F83F3E5B2BE06EA484845B3CA07BBC5A2C4F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7e03-b2ae-1e136d8f2a0f', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376530332D623261652D316531333664386632613066222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A224E564B5970622B526F6938476B47714A504953336476564339756263454139387A615547625267514D70773D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653033623261653165313336643866326130662D623261653165313336643866326130662D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'355298A5BF91A22F06906A893C84B776F542F6E6DC100F7CCDA5066D1810329C', X'0A02A79A209743A2F3DD129C02DEEB6708DB7F356B622A5D5EBCB2D7CA62BC15', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-737b-aaeb-d7f750527c4c', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7fd6-9469-718a8f657f5c', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373337622D616165622D643766373530353237633463222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376664362D393436392D373138613866363537663563222C2270726576696F757368617368223A226B4C617066624F2B757A62615163664C49395434507A35624B2B427570495345577A7967653778614C45383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A2270617274792F30316132303262352D393363302D376664362D393436392D373138613866363537663563222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333264393333333866346264326330313331642D616165626437663735303532376334632D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'90B6A97DB3BEBB36DA41C7CB23D4F83F3E5B2BE06EA484845B3CA07BBC5A2C4F', X'22711AEF985840BFF634C94A6C0259E4E410114ADD970AD22C37CAFB9D742017', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7ea5-93df-8bb01828376e', 'foh.check.line-added.v3', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376262302D623561662D653663393163313430393433222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373733612D393639312D353565343238316163656462222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376561352D393364662D386262303138323833373665222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A22496E456137356859514C2F324E4D6C4B62414A5A354F5151455572646C7772534C44664B2B3531304942633D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656135393364663862623031383238333736652D393364663862623031383238333736652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'22711AEF985840BFF634C94A6C0259E4E410114ADD970AD22C37CAFB9D742017', X'3EE339ACD9FA2B7E358EB13EDFF75A2C5B4C1C0F2B2647DAE85BC9C3ABE70460', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-7227-9074-796944cd8c38', 'foh.check.line-changed.v3', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376262302D623561662D653663393163313430393433222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373733612D393639312D353565343238316163656462222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373232372D393037342D373936393434636438633338222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A2250754D35724E6E364B3334316A72452B332F64614C46744D484138724A6B66613646764A7736766E4247413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323237393037343739363934346364386333382D393037343739363934346364386333382D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7633227D', X'3EE339ACD9FA2B7E358EB13EDFF75A2C5B4C1C0F2B2647DAE85BC9C3ABE70460', X'996B1D6A107A883DAE18EF57009B3BCA7FDD1A0E36E625418C40F79A38B7B195', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-7cf2-a7d4-dd3ffc2ca09c', 'foh.check.line-added.v3', 'check', '01a202b5-93c0-795d-a277-76616a17100e', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373336642D623937332D396530353665353834323330222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376538362D613336342D313262306231303064346132222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376366322D613764342D646433666663326361303963222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C2270726576696F757368617368223A226D5773646168423669443275474F3958414A7337796E2F6447673432356956426A4544336D6A6933735A553D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376538632D393866312D366565626463623739393565222C227375626A656374223A22636865636B2F30316132303262352D393363302D373935642D613237372D373636313661313731303065222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636632613764346464336666633263613039632D613764346464336666633263613039632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7633227D', X'996B1D6A107A883DAE18EF57009B3BCA7FDD1A0E36E625418C40F79A38B7B195', X'E6945BA42F94F14B8B69FDB3E937170A05482E36A4E7F4F438F06F9918404399', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7910-bc62-2a35e4447313', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376633312D393634612D336536343238636135353434222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373931302D626336322D326133356534343437333133222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A2243674B6E6D69435851364C7A33524B63417437725A776A62667A56725969706458727979313870697642553D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653033623261653165313336643866326130662D626336323261333565343434373331332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'0A02A79A209743A2F3DD129C02DEEB6708DB7F356B622A5D5EBCB2D7CA62BC15', X'ADE304EB85CB854B230B39E03668CFBDB398C022D3D45F72439EE84686733896', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7e0f-a14c-a20da2c63e4f', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373734392D613230622D303333353430376334386463222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376530662D613134632D613230646132633633653466222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A2272654D453634584C6855736A437A6E674E6D6A5076624F5977434C54314639795135376F526F5A7A4F4A593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653066613134636132306461326336336534662D613134636132306461326336336534662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'ADE304EB85CB854B230B39E03668CFBDB398C022D3D45F72439EE84686733896', X'5907918F6A8A662BDEE5A44C123BA56E7C1F27911FADA7A5D37F7A051D428B34', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-7fab-b5fb-79e4966f6253', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-72b3-ae6d-27f11d4064fe', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373335342D623432322D333962386133316430653765222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376661622D623566622D373965343936366636323533222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C2270726576696F757368617368223A22575165526A32714B5A6976653561524D456A756C626E77664A3545667261656C3033393642523143697A513D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373262332D616536642D323766313164343036346665222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037666162623566623739653439363666363235332D623566623739653439363666363235332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'5907918F6A8A662BDEE5A44C123BA56E7C1F27911FADA7A5D37F7A051D428B34', X'BAF9C113D14B645ECC4D13B1CDBC466422015EA4846056E7A3CF09B7E94A29B7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-73af-b937-20b773254c07', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-779a-98c6-699c8b86ee12', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376139342D386339642D333061373130613833363338225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373361662D623933372D323062373733323534633037222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373739612D393863362D363939633862383665653132222C2270726576696F757368617368223A2275766E424539464C5A46374D54524F787A6278475A434942587153455946626E6F38384A742B6C4B4B62633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373636382D623435322D383238343464626664656531222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373733372D393262632D316463383838366535393565222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373739612D393863362D363939633862383665653132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037336166623933373230623737333235346330372D623933373230623737333235346330372D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'BAF9C113D14B645ECC4D13B1CDBC466422015EA4846056E7A3CF09B7E94A29B7', X'8C0195397CEFD1BE1A68A0CEE090EC43D82DDAA166E975E0552950A4CD29444B', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-78dd-99d0-ccf28d06a385', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7b95-9db8-4720c9615453', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7ec3-9fd7-9682370c9e33', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-72ac-8fd2-38c2061b6def', 'seated', '01a202b2-d4a0-7172-9e27-f86c79836628', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-73ac-af60-5bcb3ee437d4"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7202-8a39-b5e1afa9966d"}],"checks":[],"memberID":"01a202b2-c500-72b3-ae6d-27f11d4064fe","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-7d19-a8e8-8b0e07b70f22","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-78f3-9758-cf8a2fecee27', 'ticketCancelled', '01a202b2-d4a0-7db8-8857-74a1bba03aec', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7db8-8857-74a1bba03aec","missCount":0,"number":2,"rank":2199023255552,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7f68-bae0-404d648dd178', 'called', '01a202b2-c8e8-7d19-a8e8-8b0e07b70f22', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-7d19-a8e8-8b0e07b70f22","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-718d-ae92-15a617fcb459', 'seated', '01a202b5-93c0-7fd6-9469-718a8f657f5c', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-79bb-92a9-acfe587d7fe3","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7313-82df-ac97ddda8803', 'left', '01a202b2-d4a0-7172-9e27-f86c79836628', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-72b4-8c6b-cdafa3a21fcb"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7894-aaca-5ea306ebe6f2', 'called', '01a202b2-ccd0-79bb-92a9-acfe587d7fe3', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-79bb-92a9-acfe587d7fe3","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-7401-8c54-82a0fc4dd43b', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO tasteState (singleton, format, epoch, version, through) VALUES (1, 3, 1, 2, 1);
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
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (-10, '', X'', NULL, NULL, 2, 0, 0, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (-20879, '', X'0000000000000000000000000000F03F000000000000F03F000000000000F03F', NULL, NULL, 2, 0, 0, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (0, 'D001', X'000000000000F03F0000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F000000000000F03F000000000000F03F0000000000000000', NULL, X'0000000000000000FBD96265F846843F00000000000000009DEEA3271D5E503F', 2, 0, 2, 2);
INSERT INTO tasteRow (number, word, known, sums, solved, knownAt, sumsAt, solvedAt, changedAt) VALUES (1, 'W02', X'000000000000F03F0000000000000040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F00000000000000000000000000000000000000000000F03F0000000000000000000000000000F03F0000000000000000', NULL, X'FBD96265F846843F00000000000000009CEEA3271D5E503F0000000000000000', 2, 0, 2, 2);
CREATE TABLE guestPast (
  memberID TEXT PRIMARY KEY REFERENCES member (id),
  visits INTEGER NOT NULL CHECK (visits > 0),
  eaten INTEGER NOT NULL CHECK (eaten >= 0)
) STRICT, WITHOUT ROWID;
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 1, 1, 1, 1, 1, 20779);
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
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-72b3-ae6d-27f11d4064fe', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt) VALUES ('01a202b2-c8e8-7202-8a39-b5e1afa9966d', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '2026-11-22', 'complaint', '01a202b2-c500-7354-b422-39b8a31d0e7e', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7172-9e27-f86c79836628', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt) VALUES ('01a202b2-c8e8-73ac-af60-5bcb3ee437d4', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '2026-11-22', 'allergy', '01a202b2-c500-7970-9f8c-8cbceb4e302a', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7172-9e27-f86c79836628', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7bdc-bbe9-81c79747e0f1', '01a202b2-c500-72b3-ae6d-27f11d4064fe', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7401-8c54-82a0fc4dd43b');
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
CREATE TABLE cashCount (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  kind TEXT NOT NULL CHECK (kind IN ('float', 'count')),
  -- Of one note or coin.
  valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
  pieces INTEGER NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (shiftID, kind, valueMinor)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE dayClose (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL UNIQUE,
  closedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
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
CREATE UNIQUE INDEX oneOpenShiftOfADrawer ON shift (drawer) WHERE stage = 'open';
CREATE INDEX cashMoveByShift ON cashMove (shiftID);
CREATE INDEX paymentByShift ON payment (shiftID) WHERE shiftID IS NOT NULL;
CREATE INDEX paymentByTime ON payment (at);
CREATE TRIGGER shiftRevisionBegins BEFORE INSERT ON shift WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER shiftRevisionCounts BEFORE UPDATE ON shift
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER dayCloseRevisionBegins BEFORE INSERT ON dayClose WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER dayCloseRevisionCounts BEFORE UPDATE ON dayClose
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER shiftBeginsOpen BEFORE INSERT ON shift WHEN NEW.stage <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-begun-locked'); END;
CREATE TRIGGER shiftStands BEFORE UPDATE OF
  id, businessDay, number, drawer, cashierID, cashierName, openedAt, floatMinor ON shift
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER lockedShiftStands BEFORE UPDATE OF
  stage, lockedAt, lockedByName, handedOverTo, countedMinor, expectedMinor ON shift
WHEN OLD.stage = 'locked'
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER shiftIsNeverDeleted BEFORE DELETE ON shift
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER shiftLocksCounted BEFORE UPDATE OF stage ON shift
WHEN NEW.stage = 'locked' AND OLD.stage = 'open' AND (
  NEW.countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'count')
  OR NEW.floatMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'float')
  OR NEW.expectedMinor <> NEW.floatMinor
    + (SELECT coalesce(sum(amountMinor), 0) FROM payment
      WHERE shiftID = NEW.id AND stage = 'captured')
    + (SELECT coalesce(sum(CASE kind WHEN 'paidIn' THEN amountMinor ELSE -amountMinor END), 0)
      FROM cashMove WHERE shiftID = NEW.id))
BEGIN SELECT RAISE(ABORT, 'foh:shift-not-counted'); END;
CREATE TRIGGER countOnlyInOpenShift BEFORE INSERT ON cashCount
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER countStands BEFORE UPDATE ON cashCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER countIsNeverDeleted BEFORE DELETE ON cashCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER moveOnlyInOpenShift BEFORE INSERT ON cashMove
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER moveStands BEFORE UPDATE ON cashMove
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER moveIsNeverDeleted BEFORE DELETE ON cashMove
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER cashOnlyInOpenShift BEFORE INSERT ON payment
WHEN NEW.shiftID IS NOT NULL
  AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER paymentKeepsItsShift BEFORE UPDATE OF shiftID ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
CREATE TRIGGER closedDayStands BEFORE UPDATE OF id, businessDay, closedAt, authorName ON dayClose
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER closedLineKeepsItsProblem BEFORE UPDATE OF problemBasisPoints ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
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
  AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity + part.partsGiven), 0)
    FROM orderLine AS part
    WHERE part.partOfLineID = OLD.id AND part.stage = 'sent'
      AND (part.kind = 'gift' OR part.problemBasisPoints IS NOT NULL))
  AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE TRIGGER lineKeepsHowItIsWanted BEFORE UPDATE OF modifiers, course ON orderLine
WHEN OLD.stage IN ('sent', 'voided')
  AND (NEW.modifiers, NEW.course) IS NOT (OLD.modifiers, OLD.course)
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
