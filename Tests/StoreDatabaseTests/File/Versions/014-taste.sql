PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7431-9024-85fa38fdbbb4', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-700c-b82a-08c1d4f9865b', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-701f-884c-acef2d821b7d', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-73da-9d7c-cd58534da030', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-754b-b6fe-b5dfd9e96452', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-78eb-8a45-689af85f7909', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7a4a-b727-9f491e21ef40', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7cb6-9d93-46d0efb93cf1', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["outsideHours","order","editMember","revealPhone","takePayment","soldOut","seat","tableOutOfOrder","returnAfterSending","gift","kitchen","manageStore","giveBack","queue"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7171-876b-428b46cee071', 'chen', '陈师傅', 'cook', 'zh-Hans', X'BB159B3213F96D766D69C1AF464C1EAE', X'AC8363103E1F7BF602C730EFEBB0E760BDD8C28DF030B2539919665233A7BF59', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-737c-aad5-ac39d83f9ffc', 'anna', 'Anna', 'host', 'en', X'D4D1A8533555EBEB4FF883669CBF96C6', X'5E4ED3DE1C462F9BB24903D85A2336C1E41440377AF9BA028D50298A47994A2E', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-73ec-9912-33307a3a4472', 'wang', '王强', 'server', 'zh-Hans', X'B6CD864203FB4656D84937EA10FD475B', X'2FCEE7B72E01C7A6E1D09B326D926F6DB009E97BC97982C9F46383988FBA7C49', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7500-af05-34d056b48f5c', 'li', '李静', 'server', 'zh-Hans', X'AACE75C14BEAF671E5A2FB319BC1D116', X'9EF1187F9878419B92F4EA79DD4F5E19F7C2B38F881889BFC9AFF93E823E9302', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-761e-8000-9048c2a1ca99', 'bo', 'Bo', 'cashier', 'en', X'C9AAC6B3455F0457460C150A57232199', X'E00FFC33151399E35659BA5AFB8754E5BD35AABA2E9DFDA8517CBAB192957803', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7f2b-98e8-445a5213b96d', 'max', 'Max', 'manager', 'en', X'34B0DFBDD088872BCED3E9AF19A4149F', X'4E1E3C6412C7F8BD798099A5E21A2DBC42D79CEAED9F032A5812F6D6F1A0CDCC', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7034-9161-033c5cc0117c', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7059-bade-61e1d52aea36', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7120-b68b-3c3f079c5d45', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7125-be24-07dd8bdd5185', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-72c6-85c6-e634f2fd6372', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7327-ab1d-e49250237cc8', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-733b-ae13-10639c09455c', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-733d-853b-a05433a47653', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-73dd-bbe0-a4b250c39ba4', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-742e-ad9c-ace39141a7a8', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-768d-9aea-a01c87890f10', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7a01-8610-41988117bc63', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ceb-96c7-66406c51c56b', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-73d9-87e4-37e9512ef42b', 'ME9512EF42B', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-73d9-87e4-37e9512ef42b');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-73d9-87e4-37e9512ef42b');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-73d9-87e4-37e9512ef42b');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-73d9-87e4-37e9512ef42b');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-73d9-87e4-37e9512ef42b');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-73d9-87e4-37e9512ef42b');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7279-8cc0-a3bc0d24a85f', '01a202b2-c500-73d9-87e4-37e9512ef42b', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-759d-8201-417e27f54abe', '01a202b2-c500-73d9-87e4-37e9512ef42b', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d4b-8a24-19c23a9dc35c', '01a202b2-c500-73d9-87e4-37e9512ef42b', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7ed9-a1c7-361ba5b0c187', '01a202b2-c500-73d9-87e4-37e9512ef42b', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7eee-ba50-0bb3f85f7f92', '01a202b2-c500-73d9-87e4-37e9512ef42b', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7a33-a472-5d782b694f10', '01a202b2-c500-73d9-87e4-37e9512ef42b', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7fa6-b4f4-c0f98a041c45', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7fa6-b4f4-c0f98a041c45', '01a202b2-c500-754b-b6fe-b5dfd9e96452', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7c58-b5b1-d149e6ef2401', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-73d9-87e4-37e9512ef42b', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7e1c-96f0-0fe52623972e', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7dda-8cc5-8f60697234d4', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-70bf-b239-818fe3459681', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7fd5-9f03-5ff218166c78', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7a48-8719-15ee7b5c715b', '01a202b2-d0b8-7e1c-96f0-0fe52623972e', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7091-8732-efa6b76135df', '01a202b2-d4a0-7dda-8cc5-8f60697234d4', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-797d-8001-2a4a981a1f0d', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ae1-a678-5d9a4fd0ed49', '01a202b2-d4a0-7dda-8cc5-8f60697234d4', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7e12-8d48-f8ef183cbfc9', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-72c1-93d6-5799b1eb7a67', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7e41-ac6e-02c0a289a6a6', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-7303-93a6-c7bbd626e3c7', '2026-11-22', 2, NULL, '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', NULL, '01a202b2-c500-73d9-87e4-37e9512ef42b', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-7c47-9414-436f24de1801', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7303-93a6-c7bbd626e3c7', '01a202b2-c500-701f-884c-acef2d821b7d', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7c47-9414-436f24de1801', '01a202b2-c500-73da-9d7c-cd58534da030', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '2026-11-22', 1, '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-70af-861c-b9a8e70fd7b3', '2026-11-22', 2, '01a202b5-93c0-7c47-9414-436f24de1801', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7057-b0f3-b0bc80e744c8', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 2, '01a202b2-c500-7327-ab1d-e49250237cc8', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-71e2-9987-376fd6d510a6', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 3, '01a202b2-c500-7ceb-96c7-66406c51c56b', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7851-843f-65466c8cf786', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 1, '01a202b2-c500-7120-b68b-3c3f079c5d45', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7d51-9cd4-d5ca00652431', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 4, '01a202b2-c500-7327-ab1d-e49250237cc8', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7057-b0f3-b0bc80e744c8', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-71a3-9016-655c68e8bcd7', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 2, '01a202b2-c500-72c6-85c6-e634f2fd6372', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-78c0-a037-a119c5359240', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 3, '01a202b2-c500-7a01-8610-41988117bc63', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7a50-bc72-7e17e2ae303f', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 4, '01a202b2-c500-742e-ad9c-ace39141a7a8', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7a88-8002-4f70ee001bfa', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 1, '01a202b2-c500-7120-b68b-3c3f079c5d45', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-7a7b-8157-4de7dd3f92ac', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-78b4-819d-5dac02a93923', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-7feb-8433-2bd5891a48c5', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7057-b0f3-b0bc80e744c8', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-71e2-9987-376fd6d510a6', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7851-843f-65466c8cf786', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-71a3-9016-655c68e8bcd7', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7a88-8002-4f70ee001bfa', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-72ce-b8d3-9b2413e9e956', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-7347-a5cb-32aa2ebf210d","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7851-843f-65466c8cf786","01a202b2-d4a0-7057-b0f3-b0bc80e744c8"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7d8d-9243-0e0675d16838', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-7347-a5cb-32aa2ebf210d","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7d51-9cd4-d5ca00652431"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7f42-90ce-a9185b8b7d27', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7161-9e4e-8f4edc99f72f', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7415-a9ee-c55c227f73bc', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-70af-861c-b9a8e70fd7b3","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-71a3-9016-655c68e8bcd7"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7a6b-bc6b-1600c23be67d', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-70af-861c-b9a8e70fd7b3","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7a88-8002-4f70ee001bfa"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7f2b-98e8-445a5213b96d', 'Max', 'phoneRevealed', 'member/01a202b2-c500-73d9-87e4-37e9512ef42b', 'ME9512EF42B', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'4ECE908D99F4A885F9E461559B2E053D109DC356642708F05F8F7DDB54EE9002');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7500-af05-34d056b48f5c', '李静', 'returned', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '1 Beef tripe, made: cold', NULL, X'4ECE908D99F4A885F9E461559B2E053D109DC356642708F05F8F7DDB54EE9002', X'D18D353055B3DB0FAC232BF6C03CB54AD4E19A99111A71D4A4B3FDE5A1C71796');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7f2b-98e8-445a5213b96d', 'Max', 'gift', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '1 Tsingtao beer: birthday 生日', NULL, X'D18D353055B3DB0FAC232BF6C03CB54AD4E19A99111A71D4A4B3FDE5A1C71796', X'2BDC9662814039B3E577ABD278D5A601AA503D8B6CAAEA67C43E58E71AB8F156');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-761e-8000-9048c2a1ca99', 'Bo', 'discount', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '500 bp: regular', NULL, X'2BDC9662814039B3E577ABD278D5A601AA503D8B6CAAEA67C43E58E71AB8F156', X'5E3031472A78AC390438B4B77F6ABD2A766B7052F590CA0F5B24453E620FBECC');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-737c-aad5-ac39d83f9ffc', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'5E3031472A78AC390438B4B77F6ABD2A766B7052F590CA0F5B24453E620FBECC', X'49851056A2E69E117659351973D0F061AD0C48780389E1254707F45AF62449A3');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-73a6-9651-17eb6a7fe968', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D45393531324546343242222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373361362D393635312D313765623661376665393638222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037336136393635313137656236613766653936382D393635313137656236613766653936382D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'C145B7AE79BB525A12C42760C3208C2E4218FFE14661B446E93BDDFF7C64A94D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7832-8a84-c35c5b2291c0', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-7c0d-8527-a2fd4815dda1', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373833322D386138342D633335633562323239316330222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376330642D383532372D613266643438313564646131222C2270726576696F757368617368223A222F704E334A7562662B796A32482F7845755A3757344665707957514139623951715844744E6F304B6163303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376330642D383532372D613266643438313564646131222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343962623033356564323463356234323831322D386138346333356335623232393163302D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'FE937726E6DFFB28F61FFC44B99ED6E057A9C96400F5BF50A970ED368D0A69CD', X'FDCB7DB2ED469FDE5B6CF01708887FA15CFCB6CDAAE6CD0903981AB8AA4F7EE8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7c65-9a5b-0c07f8faba86', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D376336352D396135622D306330376638666162613836222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C2270726576696F757368617368223A222F637439737531476E393562625041584349682F6F567A38747332713573304A41356761754B70506675673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037633635396135623063303766386661626138362D396135623063303766386661626138362D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'FDCB7DB2ED469FDE5B6CF01708887FA15CFCB6CDAAE6CD0903981AB8AA4F7EE8', X'FE1344065B48D8F955F9B4FA45D8F9C4CAB4A81D8F16E845B8EA92FB36FC0B28', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7ce9-98f9-9ca6dc2577cd', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7e1c-96f0-0fe52623972e', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376365392D393866392D396361366463323537376364222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376531632D393666302D306665353236323339373265222C2270726576696F757368617368223A222F684E45426C744932506C562B62543652646A35784D71307142325046756846754F71532B7A62384379673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D643062382D376531632D393666302D306665353236323339373265222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837636539393866393963613664633235373763642D393866393963613664633235373763642D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'FE1344065B48D8F955F9B4FA45D8F9C4CAB4A81D8F16E845B8EA92FB36FC0B28', X'733E47DF9EBCED7D451883CD6E78404733703B0E49C049372D50E23C581AF3AA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-72be-9810-772292826027', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7c3f-9dac-d5df3edcee87', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373262652D393831302D373732323932383236303237222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376333662D396461632D643564663365646365653837222C2270726576696F757368617368223A22637A354833353638375831464749504E626E6841527A4E774F77354A77456B334C5644695046676138366F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376333662D396461632D643564663365646365653837222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326265393831303737323239323832363032372D393831303737323239323832363032372D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'733E47DF9EBCED7D451883CD6E78404733703B0E49C049372D50E23C581AF3AA', X'4A40BFDB5F208A3F2446F6AF077D9849AEADB909B6A03094A52657DBDDE0E091', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7400-803c-fd82a82936ce', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7642-b426-866c744c64a6', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373430302D383033632D666438326138323933366365222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373634322D623432362D383636633734346336346136222C2270726576696F757368617368223A22536B432F32313867696A386B52766176423332595361367475516D326F44435570535A5832393367344A453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373634322D623432362D383636633734346336346136222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326265393831303737323239323832363032372D383033636664383261383239333663652D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'4A40BFDB5F208A3F2446F6AF077D9849AEADB909B6A03094A52657DBDDE0E091', X'B834AEF0BF0A0FE1D9A58938DDF409B08D2A3AB9F06BC15C3710289562548249', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7162-922f-b6728c5f1d60', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-781c-a838-a62af166b730', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373136322D393232662D623637323863356631643630222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373831632D613833382D613632616631363662373330222C2270726576696F757368617368223A2275445375384C384B442B485A70596B343366514A734930714F726E77613846634E78416F6C574A55676B6B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373831632D613833382D613632616631363662373330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837326265393831303737323239323832363032372D393232666236373238633566316436302D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'B834AEF0BF0A0FE1D9A58938DDF409B08D2A3AB9F06BC15C3710289562548249', X'65753515669DA6D21FB422B2C7BECE6A859C10A52059E681E905C317D0409A93', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7634-aa75-f7b6733e8d24', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7dda-8cc5-8f60697234d4', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373633342D616137352D663762363733336538643234222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376464612D386363352D386636303639373233346434222C2270726576696F757368617368223A225A585531465761647074496674434B797837374F616F5763454B55675765614236515844463942416D704D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D643461302D376464612D386363352D386636303639373233346434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363334616137356637623637333365386432342D616137356637623637333365386432342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'65753515669DA6D21FB422B2C7BECE6A859C10A52059E681E905C317D0409A93', X'5C9C3FCFF3C0B6D8AEFEBCE13A4075163A11396D68D4E965BA705911F3CD5A40', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-71df-b3b4-dd351db9969e', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7dda-8cc5-8f60697234d4', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373164662D623362342D646433353164623939363965222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376464612D386363352D386636303639373233346434222C2270726576696F757368617368223A22584A772F7A2F5041747469752F727A684F6B4231466A6F524F57316F314F6C6C756E425A4566504E576B413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D643461302D376464612D386363352D386636303639373233346434222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037316466623362346464333531646239393639652D623362346464333531646239393639652D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'5C9C3FCFF3C0B6D8AEFEBCE13A4075163A11396D68D4E965BA705911F3CD5A40', X'BB1298D1E381EF0AC7B5E01304F885525C74BE88B4F14EFF66A315FB132D9024', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7bb1-b7b6-fa496359f756', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376262312D623762362D666134393633353966373536222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C2270726576696F757368617368223A2275784B5930654F42377772487465415442506946556C7830766F69303855372F5A714D562B784D746B43513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037626231623762366661343936333539663735362D623762366661343936333539663735362D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'BB1298D1E381EF0AC7B5E01304F885525C74BE88B4F14EFF66A315FB132D9024', X'A7F0BAF71B5C9DD4B86874328AF49A54A17D9E69A6AFAC37E6887D6306809EE1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7811-9eec-82634a6befdf', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373031662D383834632D616365663264383231623764225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D376335382D623562312D643134396536656632343031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373831312D396565632D383236333461366265666466222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C2270726576696F757368617368223A22702F4336397874636E6453346148517969765361564B46396E6D6D6D72367733356F6839597761416E75453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D396565633832363334613662656664662D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'A7F0BAF71B5C9DD4B86874328AF49A54A17D9E69A6AFAC37E6887D6306809EE1', X'DCA36B70B4EE25A63F3EA219CAA73B7FA81972FFDF2F4BB58B8DAA8BBD72CE0E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7b5f-b3c7-f2a5b93d7d61', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376564392D613163372D333631626135623063313837222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376235662D623363372D663261356239336437643631222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A2277555733726E6D37556C6F53784364677779434D4C6B49592F2B464759625247365476642F33786B7155303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037623566623363376632613562393364376436312D623363376632613562393364376436312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'C145B7AE79BB525A12C42760C3208C2E4218FFE14661B446E93BDDFF7C64A94D', X'850A0A409EF9585FB9C981C398ED7450005C7953A20763C7100553DCF01DBFB5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7ced-93cd-d670fec2942b', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376365642D393363642D643637306665633239343262222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C2270726576696F757368617368223A22334B4E72634C54754A61592F5071495A797163376636675A63762F664C30753169343271693731797A67343D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D393363646436373066656332393432622D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'DCA36B70B4EE25A63F3EA219CAA73B7FA81972FFDF2F4BB58B8DAA8BBD72CE0E', X'3C9EC9DF3F9E04C3CDD6454D95CD9489D17C30F4C8BF23BBEFCE0E8FF6094894', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-770a-a250-e67c896de682', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373330332D393361362D633762626436323665336337227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373730612D613235302D653637633839366465363832222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A22504A374A337A2B65424D504E316B564E6C633255696446384D50544976794F373738344F6A2F594A534A513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D613235306536376338393664653638322D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'3C9EC9DF3F9E04C3CDD6454D95CD9489D17C30F4C8BF23BBEFCE0E8FF6094894', X'953BC6E448285216FFB71C61F00E9824E5EE56749BF912DD3C4DC5C0CCE8FCAE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-76e9-917d-1ae869f107af', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373132302D623638622D336333663037396335643435222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373835312D383433662D363534363663386366373836222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373665392D393137642D316165383639663130376166222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A226C5476473545676F5568622F74787868384136594A4F5875566E53622B524C6450453346774D7A6F2F4B343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D393137643161653836396631303761662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'953BC6E448285216FFB71C61F00E9824E5EE56749BF912DD3C4DC5C0CCE8FCAE', X'3EC3404F8472DF047976DFCD23A7F8A0D1E6D299B849F69198B7B3CB35CA2154', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7a70-9d66-3ad2744fe9bd', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-738a-8100-b95f91661124', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270617274794944223A2230316132303262322D643461302D373330332D393361362D633762626436323665336337222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376137302D396436362D336164323734346665396264222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373338612D383130302D623935663931363631313234222C2270726576696F757368617368223A2250734E41543452793377523564742F4E493666346F4E486D30706D34536661526D4C657A797A584B4956513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373338612D383130302D623935663931363631313234222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D396436363361643237343466653962642D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'3EC3404F8472DF047976DFCD23A7F8A0D1E6D299B849F69198B7B3CB35CA2154', X'89E61C35AF56457C5B8EBE2D2EF54D177D4CC8D5035574C3A645D39C76AC96D6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7d5d-9878-04e3bc8ac106', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-7c0d-8527-a2fd4815dda1', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270617274794944223A2230316132303262322D643461302D373330332D393361362D633762626436323665336337222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376435642D393837382D303465336263386163313036222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376330642D383532372D613266643438313564646131222C2270726576696F757368617368223A22696559634E613957525878626A7234744C76564E4633314D794E554456585444706B58546E4861736C74593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376330642D383532372D613266643438313564646131222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383131396565633832363334613662656664662D393837383034653362633861633130362D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'89E61C35AF56457C5B8EBE2D2EF54D177D4CC8D5035574C3A645D39C76AC96D6', X'7A8CDE4096B44D1A928BE8673F9C2AB513F180420C878CC7BE57E237EE0AAC98', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7334-a632-bf27162e1dee', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373332372D616231642D653439323530323337636338222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373035372D623066332D623062633830653734346338222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373333342D613633322D626632373136326531646565222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A22656F7A65514A613054527153692B686E50357771745250786745494D68347A48766C66694E2B344B724A673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333334613633326266323731363265316465652D613633326266323731363265316465652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'7A8CDE4096B44D1A928BE8673F9C2AB513F180420C878CC7BE57E237EE0AAC98', X'E7C5815473CCF2EDAAF28C2C24F37424348FF08B1664905D239DA0FC1C8B4AE3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7a51-96bc-5f98e59f20d6', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376365622D393663372D363634303663353163353662222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373165322D393938372D333736666436643531306136222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376135312D393662632D356639386535396632306436222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A22353857425648504D38753271386F77734A504E304A445350384973575A4A4264493532672F42794C53754D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613531393662633566393865353966323064362D393662633566393865353966323064362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E7C5815473CCF2EDAAF28C2C24F37424348FF08B1664905D239DA0FC1C8B4AE3', X'8DF7F5B6D64071E63DA8DBC2D0CD051FC2E113820A2EBF9814E54CEB28B38A59', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7d5f-9d8d-ee5476312a20', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373835312D383433662D363534363663386366373836222C2230316132303262322D643461302D373035372D623066332D623062633830653734346338222C2230316132303262322D643461302D373165322D393938372D333736666436643531306136225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376435662D396438642D656535343736333132613230222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A226A66663174745A4163655939714E7643304D304648384C684534494B4C722B59464F564D3679697A696C6B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643566396438646565353437363331326132302D396438646565353437363331326132302D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'8DF7F5B6D64071E63DA8DBC2D0CD051FC2E113820A2EBF9814E54CEB28B38A59', X'028A669C1B631A8F79F6257FAC57E353B76C0955CC11E7F20AD955CD6623E7AC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7e1f-8011-ff3ba0707636', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376531662D383031312D666633626130373037363336222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C2270726576696F757368617368223A22416F706D6E42746A476F39353969562F7246666A553764734356584D4565667943746C567A57596A3536773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643566396438646565353437363331326132302D383031316666336261303730373633362D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'028A669C1B631A8F79F6257FAC57E353B76C0955CC11E7F20AD955CD6623E7AC', X'A3398AE0F6AC6A66778BC5CA553F58FEA3EBE7B6AE73BB97053742D4913D537C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-781c-96eb-72a35c7f559b', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7057-b0f3-b0bc80e744c8', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373334372D613563622D333261613265626632313064222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373831632D393665622D373261333563376635353962222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373035372D623066332D623062633830653734346338222C2270726576696F757368617368223A226F7A6D4B34506173616D5A336938584B565439592F715072353761756337755842546443314A45395533773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373137312D383736622D343238623436636565303731222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373035372D623066332D623062633830653734346338222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383163393665623732613335633766353539622D393665623732613335633766353539622D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'A3398AE0F6AC6A66778BC5CA553F58FEA3EBE7B6AE73BB97053742D4913D537C', X'57C16715312A50BDA7CA0DB321FA3378420F5F6BAC4206767DE9472CD73F999D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7b1a-a8ff-2d3f87c3fa83', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373237392D386363302D613362633064323461383566222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376231612D613866662D326433663837633366613833222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A2268516F4B514A373557462B35795948446D4F31305541426365564F694232504845415654335041647637553D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037623161613866663264336638376333666138332D613866663264336638376333666138332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'850A0A409EF9585FB9C981C398ED7450005C7953A20763C7100553DCF01DBFB5', X'8AF515761EA5C64175C761B5A33857FF1F1FE106FA4ECDF401864ABF4F21E789', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7d93-88a3-903ecec6c97e', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373332372D616231642D653439323530323337636338222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376435312D396364342D643563613030363532343331222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373035372D623066332D623062633830653734346338222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376439332D383861332D393033656365633663393765222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A225638466E46544571554C326E7967327A49666F7A654549505832757351675A3266656C484C4E632F6D5A303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643933383861333930336563656336633937652D383861333930336563656336633937652D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'57C16715312A50BDA7CA0DB321FA3378420F5F6BAC4206767DE9472CD73F999D', X'2AD8974BD0A7D73DFAB337B687C660F587952D547E7F0BE36B5F0476737F1976', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-778e-b60a-a23d75252868', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376365622D393663372D363634303663353163353662222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373165322D393938372D333736666436643531306136222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373738652D623630612D613233643735323532383638222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A224B7469585339436E317A3336737A653268385A67395965564C56522B6677766A61313845646E4E2F4758593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376632622D393865382D343435613532313362393664222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037373865623630616132336437353235323836382D623630616132336437353235323836382D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'2AD8974BD0A7D73DFAB337B687C660F587952D547E7F0BE36B5F0476737F1976', X'5E01AEEAD9FBA1811998F679F7607838941C366EC4018F17E7C0EB75CDF891D2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7b85-a72d-9884266e27a5', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376238352D613732642D393838343236366532376135222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A225867477536746E376F59455A6D505A35393242344F4A51634E6D37454159385835384472646333346B64493D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631652D383030302D393034386332613163613939222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623835613732643938383432363665323761352D613732643938383432363665323761352D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'5E01AEEAD9FBA1811998F679F7607838941C366EC4018F17E7C0EB75CDF891D2', X'D2FAA345A6B32E48DDEEF9E0B41893A9DEBD2038124F383C700BAD3D77F307AA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-7e3e-8bd0-eb81780b9422', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376533652D386264302D656238313738306239343232222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A223076716A5261617A4C6B6A6437766E67744269547164363949446753547A6738634175745058667A42366F3D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653365386264306562383137383062393432322D386264306562383137383062393432322D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'D2FAA345A6B32E48DDEEF9E0B41893A9DEBD2038124F383C700BAD3D77F307AA', X'73DF96413209B14D6C257CB26B432662D15C511D7B4BBC30B3025EFFB985058D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-79eb-84d8-fbd745c8b028', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373965622D383464382D666264373435633862303238222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C2270726576696F757368617368223A2263392B575154494A735531734A58797961304D6D59744663555231375337777773774A652F376D464259303D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653365386264306562383137383062393432322D383464386662643734356338623032382D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'73DF96413209B14D6C257CB26B432662D15C511D7B4BBC30B3025EFFB985058D', X'E61F95876586AC806C3C37E38BE6E25566015EE86F3809932F83AABEF82A62EE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-7303-95fa-9411c940bb66', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D376665622D383433332D326264353839316134386335222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373330332D393566612D393431316339343062623636222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A2235682B5668325747724942735044666A692B626956575942587568764F416D544C344F71767667715975343D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631652D383030302D393034386332613163613939222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333033393566613934313163393430626236362D393566613934313163393430626236362D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'E61F95876586AC806C3C37E38BE6E25566015EE86F3809932F83AABEF82A62EE', X'E403805AB450A844E8C14C068AB5885B479C41E58882DA073DFE9FA5B6744590', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-726b-9bd7-d15137dceffe', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373862342D383139642D356461633032613933393233222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373236622D396264372D643135313337646365666665222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A2235414F41577252517145546F7755774769725749573065635165574967746F485066366670625A30525A413D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631652D383030302D393034386332613163613939222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323662396264376431353133376463656666652D396264376431353133376463656666652D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'E403805AB450A844E8C14C068AB5885B479C41E58882DA073DFE9FA5B6744590', X'CB634918DC5A2667CF797EDC609103383C648C852AE0D89FFE0587F7CDDFC7B7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-77d4-86c6-458bb72f3e57', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373835312D383433662D363534363663386366373836222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373035372D623066332D623062633830653734346338222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373165322D393938372D333736666436643531306136222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376435312D396364342D643563613030363532343331222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373330332D393361362D633762626436323665336337222C227061796D656E7473223A5B2230316132303262352D393363302D376665622D383433332D326264353839316134386335222C2230316132303262352D393363302D373862342D383139642D356461633032613933393233225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373764342D383663362D343538626237326633653537222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C2270726576696F757368617368223A2279324E4A474E78614A6D665065583763594A45444F44786B6A495571344E69662F675748393833667837633D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631652D383030302D393034386332613163613939222C227375626A656374223A22636865636B2F30316132303262322D643461302D373334372D613563622D333261613265626632313064222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323662396264376431353133376463656666652D383663363435386262373266336535372D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'CB634918DC5A2667CF797EDC609103383C648C852AE0D89FFE0587F7CDDFC7B7', X'F12933E034698E337782361925FFF8B5F73141C56B1F214376D350641ADB0184', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7625-a586-baa2242ea63f', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373632352D613538362D626161323234326561363366222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C2270726576696F757368617368223A2238536B7A344452706A6A4E33676A595A4A662F3474666378516356724879464464744E515A4272624159513D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373631652D383030302D393034386332613163613939222C227375626A656374223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323662396264376431353133376463656666652D613538366261613232343265613633662D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'F12933E034698E337782361925FFF8B5F73141C56B1F214376D350641ADB0184', X'B211E6B52995A48FAD7EE9CE9F0DBBFE2780301ABD65A02F171CEC701DA22FE1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7201-abc2-ae0cafcb9144', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-701f-884c-acef2d821b7d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373230312D616263322D616530636166636239313434222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373031662D383834632D616365663264383231623764222C2270726576696F757368617368223A227368486D74536D5670492B7466756E4F6E7732372F6965414D4271395A61417646787A73634232694C2B453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227461626C652F30316132303262322D633530302D373031662D383834632D616365663264383231623764222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323031616263326165306361666362393134342D616263326165306361666362393134342D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'B211E6B52995A48FAD7EE9CE9F0DBBFE2780301ABD65A02F171CEC701DA22FE1', X'0FC6A4E1A6293C623A90218098143C6993F5D5B3C3DBB7ABC0E9BDAA6DF558BA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7a95-bda0-9f08923a7d7f', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376565652D626135302D306262336638356637663932222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376139352D626461302D396630383932336137643766222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A22697655566468366C786B4631783247316F7A68582F783866345162365473333041595A4B7630386835346B3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613935626461303966303839323361376437662D626461303966303839323361376437662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'8AF515761EA5C64175C761B5A33857FF1F1FE106FA4ECDF401864ABF4F21E789', X'513AEFDA77F4B0B315E74A0C82BBFD17F9C0980EC167E1FFF7041DAFB63221B8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7a8f-b261-803d3d3db16a', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373031662D383834632D616365663264383231623764225D2C227469636B65744944223A2230316132303262322D633865382D376335382D623562312D643134396536656632343031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376138662D623236312D383033643364336462313661222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C2270726576696F757368617368223A224438616B34615970504749366B4347416D425138615A50313162504432376572774F6D39716D3331574C6F3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2270617274792F30316132303262322D643461302D373330332D393361362D633762626436323665336337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323031616263326165306361666362393134342D623236313830336433643364623136612D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'0FC6A4E1A6293C623A90218098143C6993F5D5B3C3DBB7ABC0E9BDAA6DF558BA', X'793AF5377398E792CD3901C7FC2900CA895F12EEB3E14C3B9DD181CD4681E6A6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7ad7-8538-57029b12ffb7', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376164372D383533382D353730323962313266666237222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C2270726576696F757368617368223A22655472314E334F5935354C4E4F5148482F436B41796F6C664575367A345577376E6447427A5561423571593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037616437383533383537303239623132666662372D383533383537303239623132666662372D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'793AF5377398E792CD3901C7FC2900CA895F12EEB3E14C3B9DD181CD4681E6A6', X'8A3434312623F4E8D7A5EB7B1B8732ECAA2C6126B73FE6DC44A6CE90C124910B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7793-aa65-18cb680aa8e3', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7c47-9414-436f24de1801', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373364612D396437632D636435383533346461303330225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373161372D626239612D383138336537633066623163227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373739332D616136352D313863623638306161386533222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376334372D393431342D343336663234646531383031222C2270726576696F757368617368223A22696A51304D53596A394F6A587065743747346379374B6F7359536133502B6263524B624F6B4D456B6B51733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2270617274792F30316132303262352D393363302D376334372D393431342D343336663234646531383031222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373933616136353138636236383061613865332D616136353138636236383061613865332D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'8A3434312623F4E8D7A5EB7B1B8732ECAA2C6126B73FE6DC44A6CE90C124910B', X'C33C1FAF37E254F81A3546C81A22BA36AEF505D999CBD3FFD121BE1AA33AFBF5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7611-9761-1882aa2c9bfc', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373631312D393736312D313838326161326339626663222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C2270726576696F757368617368223A22777A7766727A6669565067614E55624947694B364E71373142646D5A7939502F3053472B47714D362B2F553D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D636364302D373161372D626239612D383138336537633066623163222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373933616136353138636236383061613865332D393736313138383261613263396266632D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'C33C1FAF37E254F81A3546C81A22BA36AEF505D999CBD3FFD121BE1AA33AFBF5', X'F9AEB7EEE58C6CD5D222CB0D1BA438B011D7731B2A1A9A58147E2E9DA800B31D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7fff-964c-5ebeebc60fe7', 'foh.check.opened.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376334372D393431342D343336663234646531383031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376666662D393634632D356562656562633630666537222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A222B6136333775574D624E58534973734E47365134734248586378737147707059464834756E6167417378303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373933616136353138636236383061613865332D393634633565626565626336306665372D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'F9AEB7EEE58C6CD5D222CB0D1BA438B011D7731B2A1A9A58147E2E9DA800B31D', X'E2532790825BD75FDB771943977D3A1919A0EA99DDC8038201E249415444623A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-77e3-a0c1-75e4c25ed7e1', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373132302D623638622D336333663037396335643435222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376138382D383030322D346637306565303031626661222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373765332D613063312D373565346332356564376531222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A22346C4D6E6B494A6231312F6264786C446C33303647526D6736706E6479414F4341654A4A51565245596A6F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373933616136353138636236383061613865332D613063313735653463323565643765312D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E2532790825BD75FDB771943977D3A1919A0EA99DDC8038201E249415444623A', X'5DFDC71A96BBB99359F03B79B3E4773E5F5F0E33AA1DDD71D2842798CE741149', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7c3b-83c0-c2cf61929859', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373263362D383563362D653633346632666436333732222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373161332D393031362D363535633638653862636437222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376333622D383363302D633263663631393239383539222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A225866334847706137755A4E5A38447435732B5233506C3966446A4F7148643178306F516E6D4D353045556B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633362383363306332636636313932393835392D383363306332636636313932393835392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'5DFDC71A96BBB99359F03B79B3E4773E5F5F0E33AA1DDD71D2842798CE741149', X'B9DF01F9B0BC8E704214457D891FF36DE43A00A4D4EDBBA078E877ED451D099A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-744d-945b-2cf30fd5dd45', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376138382D383030322D346637306565303031626661222C2230316132303262352D393363302D373161332D393031362D363535633638653862636437225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373434642D393435622D326366333066643564643435222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A22756438422B6243386A6E42434645563969522F7A62655136414B545537627567654F683337555564435A6F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343464393435623263663330666435646434352D393435623263663330666435646434352D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'B9DF01F9B0BC8E704214457D891FF36DE43A00A4D4EDBBA078E877ED451D099A', X'70A7362A7DCE8204BA4AA49B77A19E02A743C73558790B2D5B7D03C2BEED40BA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-730d-9618-46954fc9942d', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7c47-9414-436f24de1801', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373330642D393631382D343639353466633939343264222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376334372D393431342D343336663234646531383031222C2270726576696F757368617368223A22634B63324B6E334F67675336537153626436476541716444787A5659655173745733304477723774514C6F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A2270617274792F30316132303262352D393363302D376334372D393431342D343336663234646531383031222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343464393435623263663330666435646434352D393631383436393534666339393432642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'70A7362A7DCE8204BA4AA49B77A19E02A743C73558790B2D5B7D03C2BEED40BA', X'A75A01A654C617CCD816BAB82E8C57B0097F7ECF9DA4767469678D7C6BB1C171', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7b1e-9b99-0c2e75993759', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376130312D383631302D343139383831313762633633222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373863302D613033372D613131396335333539323430222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376231652D396239392D306332653735393933373539222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A2270316F42706C544746387A59467271344C6F785873416C2F66732B6470485A306157654E664775787758453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623165396239393063326537353939333735392D396239393063326537353939333735392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'A75A01A654C617CCD816BAB82E8C57B0097F7ECF9DA4767469678D7C6BB1C171', X'BFC3FA63E714413B5A977DB67FC70B71296E6A431578FB603890E6F8060E4390', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-72d0-b3d4-3113ca47c4b3', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376434622D386132342D313963323361396463333563222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373264302D623364342D333131336361343763346233222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A2255547276326E6630734C4D5635306F4D67727639462F6E416D4137425A2B482F39775164723759794962673D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037326430623364343331313363613437633462332D623364343331313363613437633462332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'513AEFDA77F4B0B315E74A0C82BBFD17F9C0980EC167E1FFF7041DAFB63221B8', X'A0E19609F88CB1DE0C648D27AD9BC1B0844B77CBDC08F3F17E924BEF4CBFB328', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-74c8-9e61-f2c55e48f48c', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376130312D383631302D343139383831313762633633222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373863302D613033372D613131396335333539323430222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373463382D396536312D663263353565343866343863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A2276385036592B6355515474616C3332326638634C63536C75616B4D56655074674F4A446D2B41594F5135413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037346338396536316632633535653438663438632D396536316632633535653438663438632D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'BFC3FA63E714413B5A977DB67FC70B71296E6A431578FB603890E6F8060E4390', X'12FB1F4C63AB02DF9632B3D7C211BFEB3C88D4D46CDC52E0309636C69799623A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-791e-aaaa-8a45066f0fe2', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-70af-861c-b9a8e70fd7b3', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373432652D616439632D616365333931343161376138222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376135302D626337322D376531376532616533303366222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373931652D616161612D386134353036366630666532222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C2270726576696F757368617368223A224576736654474F7241742B574D7250587768472F367A7949314E527333464C674D4A59327870655A596A6F3D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373530302D616630352D333464303536623438663563222C227375626A656374223A22636865636B2F30316132303262352D393363302D373061662D383631632D623961386537306664376233222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393165616161613861343530363666306665322D616161613861343530363666306665322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'12FB1F4C63AB02DF9632B3D7C211BFEB3C88D4D46CDC52E0309636C69799623A', X'843AD101C5F2C12A057ABB9C1ED536FB041C1B41A8ED51E641FF18BB7E34C597', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7021-9549-128dfeefc89f', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-73d9-87e4-37e9512ef42b', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373539642D383230312D343137653237663534616265222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373032312D393534392D313238646665656663383966222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C2270726576696F757368617368223A226F4F47574366694D7364344D5A49306E725A76427349524C643876634350507866704A4C3730792F7379673D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373364392D383765342D333765393531326566343262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303231393534393132386466656566633839662D393534393132386466656566633839662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'A0E19609F88CB1DE0C648D27AD9BC1B0844B77CBDC08F3F17E924BEF4CBFB328', X'EC95D79FF34B11A94537A18E21C60CC8DA7A51EEA39DA491D7D7E6F875AF15E1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7bdc-95d4-8b65608f9bd2', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7fa6-b4f4-c0f98a041c45', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373534622D623666652D623564666439653936343532225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376264632D393564342D386236353630386639626432222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D376661362D623466342D633066393861303431633435222C2270726576696F757368617368223A22374A58586E2F4E4C45616C464E36474F4963594D794E70365565366A6E6153523139666D2B4857764665453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D376661362D623466342D633066393861303431633435222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037626463393564343862363536303866396264322D393564343862363536303866396264322D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'EC95D79FF34B11A94537A18E21C60CC8DA7A51EEA39DA491D7D7E6F875AF15E1', X'F6E0A67B27DDC2B2FA98751C2FDF8C3F9995DBD4B3D7C590B418BAC7B4A8500A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-749b-b035-ed24c5b42812', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373439622D623033352D656432346335623432383132222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C2270726576696F757368617368223A223975436D6579666477724C366D4855634C392B4D50356D563239537A31385751744269367837536F55416F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A227469636B65742F30316132303262322D633865382D376335382D623562312D643134396536656632343031222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343962623033356564323463356234323831322D623033356564323463356234323831322D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'F6E0A67B27DDC2B2FA98751C2FDF8C3F9995DBD4B3D7C590B418BAC7B4A8500A', X'DEA3EE6F4351D944C9E3A6F98D1827A50E6BD519BD4271126C7B2E29182263D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7b9c-ac58-c38240018d23', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-738a-8100-b95f91661124', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373364392D383765342D333765393531326566343262222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376239632D616335382D633338323430303138643233222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373338612D383130302D623935663931363631313234222C2270726576696F757368617368223A223371507562304E523255544A343662356A52676E7051357231526D39516E4553624873754B5267695939453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373433312D393032342D383566613338666462626234222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337632D616164352D616333396438336639666663222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373338612D383130302D623935663931363631313234222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837343962623033356564323463356234323831322D616335386333383234303031386432332D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'DEA3EE6F4351D944C9E3A6F98D1827A50E6BD519BD4271126C7B2E29182263D1', X'FE937726E6DFFB28F61FFC44B99ED6E057A9C96400F5BF50A970ED368D0A69CD', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7642-b426-866c744c64a6', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-781c-a838-a62af166b730', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7c3f-9dac-d5df3edcee87', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-72b1-b5c2-fd1e55d3fa76', 'called', '01a202b2-c8e8-7c58-b5b1-d149e6ef2401', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-7c58-b5b1-d149e6ef2401","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7b99-abf1-6a9b3c7ee1cf', 'ticketCancelled', '01a202b2-d4a0-7dda-8cc5-8f60697234d4', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7dda-8cc5-8f60697234d4","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7fba-bff1-b4c6f1881bde', 'seated', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-738a-8100-b95f91661124"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7c0d-8527-a2fd4815dda1"}],"checks":[],"memberID":"01a202b2-c500-73d9-87e4-37e9512ef42b","seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-7c58-b5b1-d149e6ef2401","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-775c-8b07-de58b66f0eac', 'left', '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-701f-884c-acef2d821b7d"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7a9e-8f35-9928b09458bc', 'seated', '01a202b5-93c0-7c47-9414-436f24de1801', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7b84-aa38-1c611c829353', 'called', '01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-71a7-bb9a-8183e7c0fb1c","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-738a-8100-b95f91661124', '01a202b2-c500-73d9-87e4-37e9512ef42b', '2026-11-22', 'allergy', '01a202b2-c500-7ed9-a1c7-361ba5b0c187', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 2, NULL, 1795342504000, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-7c0d-8527-a2fd4815dda1', '01a202b2-c500-73d9-87e4-37e9512ef42b', '2026-11-22', 'complaint', '01a202b2-c500-759d-8201-417e27f54abe', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7303-93a6-c7bbd626e3c7', 2, NULL, 1795343104000, NULL, NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-7347-a5cb-32aa2ebf210d', '01a202b2-c500-73d9-87e4-37e9512ef42b', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-73d9-87e4-37e9512ef42b', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-73d9-87e4-37e9512ef42b', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-73d9-87e4-37e9512ef42b', 1, 1, 1, 1, 1, 20779);
CREATE TABLE disappointment (
  memberID TEXT NOT NULL REFERENCES member (id),
  dishCode TEXT NOT NULL,
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  PRIMARY KEY (memberID, dishCode)
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
CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
    AND taken.checkID = NEW.checkID AND taken.tender = NEW.tender
    AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
      SELECT coalesce(sum(amountMinor), 0) FROM payment back
      WHERE back.givesBackID = taken.id AND back.stage = 'captured') >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
  id, checkID, kind, basisPoints, amountMinor, limitBasisPoints, reason, authorName,
  authoriserName, at
ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
CREATE INDEX tasteLessonByMember ON tasteLesson (memberID) WHERE memberID IS NOT NULL;
CREATE INDEX tasteRowByChange ON tasteRow (changedAt);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
