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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7c26-8764-effd5ed4dc1b', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-704c-b040-4b507503b272', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-706f-bb64-a4f29f765697', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7959-be45-16311110d49d', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-79d6-9bc9-3c76e1c3e5c0', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7aa9-93b8-062621924ec2', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7d84-8f6b-9a1a094b1b2b', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7e77-9593-13887cf53645', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["seat","queue","editMember"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["order","manageStore","kitchen","revealPhone","queue","takePayment","returnAfterSending","gift","tableOutOfOrder","seat","soldOut","giveBack","editMember","outsideHours"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["seat","order","returnAfterSending"],"roundingLimitMinorUnits":0,"workstation":"server"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-728e-98fe-01923d256757', 'bo', 'Bo', 'cashier', 'en', X'1CD3F86ACA6CDE0375CC5CF8BBA823D2', X'676A0A2EB6B88D5963330093F3F629656A02FE3311A46DAEF7C194E12405F43E', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-75d5-9018-5b10e1fecd86', 'li', '李静', 'server', 'zh-Hans', X'481AC01F68F51CC2297FC2D16354EC15', X'C09D79A029F6143E98E43736349F8554233A1E41B8D3BBAC6850495CE46EE6EC', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-78aa-82e2-f09c54c2f051', 'max', 'Max', 'manager', 'en', X'9C732A36E1D3DE9CCF57E9AAD7AA0D4A', X'9ACFA24B473BEC474B1B14F9ECA90818D26490F344A5647829DABEF4041B3FD2', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7c59-832f-7418fee534a6', 'anna', 'Anna', 'host', 'en', X'4DFDDDE926A333FE308E73F1EB917D13', X'10356B39C221E97C995E31525C329FA66FB7671E82413B90E3A82F8508CA4D84', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7cb1-9089-9b868d620c48', 'chen', '陈师傅', 'cook', 'zh-Hans', X'04B4800D733C983E3F36A033D6A63225', X'72001F01E42E299614DD8167957A25CF27455E71284C0E7F2F88C36D7E47322E', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7f3f-9544-eaa6b20990e6', 'wang', '王强', 'server', 'zh-Hans', X'893B9609FA55F9F8108FBB0856486A15', X'089483125C9AAB543F3FAD9FB471E86326F2B52F07C6C368ADC614A6182C3B0C', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-70e0-b9ee-994b617b69cf', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7342-be35-f9e902da3fea', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-73e9-8e30-83ac4ce31ab3', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-74b0-987a-e92f6e8ef035', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-750f-ab88-cb7c33d77a27', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7541-8f23-c05ca57579fd', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-76a2-af30-f524ad01f16c', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-773e-a8e8-679ee44a35e0', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-78e9-8423-faae27911d47', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-790f-80c8-43493a37efd7', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7d65-93cb-c7fa1a120ef9', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7dc6-8797-34cdd6b0f590', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7dd3-8318-2ef3dd6d65e7', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-7ac6-9e09-eaaebb03a279', 'MAEBB03A279', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7ac6-9e09-eaaebb03a279');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7190-9ce8-79699114f083', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-77e3-9f06-0e55a8c529d1', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-79e5-a255-f300ce4c0c5b', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7a17-871c-9c787049a97b', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7cd6-a41c-45e1dbc966e9', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-76eb-beb6-8509ecdedb3e', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-708d-8fb1-be79c79a3641');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7a1b-966b-fa9a679950f3', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7a1b-966b-fa9a679950f3', '01a202b2-c500-7aa9-93b8-062621924ec2', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-747d-84c9-47a0c1c57588', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7ac6-9e09-eaaebb03a279', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7b41-ae87-cb4d735c8feb', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-726a-8b2c-a75e7ccc940a', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7718-9fce-3782d71bdd22', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7f38-b171-1a022ba5a6e4', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7bdf-be9d-40e3d729bba8', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-72e2-af57-2b5ecf23052b', '01a202b2-d0b8-726a-8b2c-a75e7ccc940a', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7378-8b54-a37048434e4d', '01a202b2-d4a0-7718-9fce-3782d71bdd22', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7384-9c6d-ffd2b8411073', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7585-8745-5eefaa971afa', '01a202b2-d4a0-7718-9fce-3782d71bdd22', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7d5c-becd-be0f8fcf9ec1', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-766e-a417-15ec23c1930c', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 'seated', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-775b-ac7e-7daaa4b929a4', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 'called', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', '2026-11-22', 2, NULL, '01a202b2-c8e8-747d-84c9-47a0c1c57588', NULL, '01a202b2-c500-7ac6-9e09-eaaebb03a279', 'left', NULL, 1795341604000, 1795341784000, 5, NULL);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt) VALUES ('01a202b5-93c0-72da-8a4b-7083dec66050', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', '01a202b2-c500-704c-b040-4b507503b272', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-72da-8a4b-7083dec66050', '01a202b2-c500-7e77-9593-13887cf53645', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', '2026-11-22', 1, '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt) VALUES ('01a202b5-93c0-724e-b9dd-a806681ce44c', '2026-11-22', 2, '01a202b5-93c0-72da-8a4b-7083dec66050', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-72ad-b5c3-2b9ec6bbce74', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 3, '01a202b2-c500-74b0-987a-e92f6e8ef035', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7369-9d11-cb9fdc0cd1c2', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 1, '01a202b2-c500-76a2-af30-f524ad01f16c', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-7690-bc87-7e20d009047f', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 2, '01a202b2-c500-7dc6-8797-34cdd6b0f590', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b2-d4a0-791a-a4e8-b1f08f18eb3d', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 4, '01a202b2-c500-7dc6-8797-34cdd6b0f590', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7690-bc87-7e20d009047f', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7027-a5bc-7be16c150fa8', '01a202b5-93c0-724e-b9dd-a806681ce44c', 2, '01a202b2-c500-70e0-b9ee-994b617b69cf', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7b1a-8415-a378307c126b', '01a202b5-93c0-724e-b9dd-a806681ce44c', 4, '01a202b2-c500-7342-be35-f9e902da3fea', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7b93-b52d-15ad3389c433', '01a202b5-93c0-724e-b9dd-a806681ce44c', 1, '01a202b2-c500-76a2-af30-f524ad01f16c', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven) VALUES ('01a202b5-93c0-7cd0-a8d2-3c7e717a6634', '01a202b5-93c0-724e-b9dd-a806681ce44c', 3, '01a202b2-c500-7541-8f23-c05ca57579fd', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-759c-bfe5-eb18323ab7b5', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-708d-8fb1-be79c79a3641', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-757d-a180-2c20ab0ba1a2', '01a202b2-d4a0-708d-8fb1-be79c79a3641', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName) VALUES ('01a202b5-93c0-7cc9-b3aa-b22a3135e048', '01a202b2-d4a0-708d-8fb1-be79c79a3641', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-72ad-b5c3-2b9ec6bbce74', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7369-9d11-cb9fdc0cd1c2', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7690-bc87-7e20d009047f', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7027-a5bc-7be16c150fa8', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7b93-b52d-15ad3389c433', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7085-b811-6cd86405b4d9', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-708d-8fb1-be79c79a3641","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-791a-a4e8-b1f08f18eb3d"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-73ee-8aaf-e71bfaafdd34', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-708d-8fb1-be79c79a3641","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7369-9d11-cb9fdc0cd1c2","01a202b2-d4a0-7690-bc87-7e20d009047f"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7c84-982b-081d3e78b9cf', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-759e-821d-b086b0537dd7', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7b9c-9edd-c7e26f8e0d9a', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-724e-b9dd-a806681ce44c","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7b93-b52d-15ad3389c433"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7c89-b9e9-d06fb5e844d8', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-724e-b9dd-a806681ce44c","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7027-a5bc-7be16c150fa8"],"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-78aa-82e2-f09c54c2f051', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7ac6-9e09-eaaebb03a279', 'MAEBB03A279', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'0B3ED5A3A55ABBEE31FF6F22613F62AD94CFCC6D6E39BB950570022BCD17BFC8');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-75d5-9018-5b10e1fecd86', '李静', 'returned', '01a202b2-d4a0-708d-8fb1-be79c79a3641', '1 Beef tripe, made: cold', NULL, X'0B3ED5A3A55ABBEE31FF6F22613F62AD94CFCC6D6E39BB950570022BCD17BFC8', X'1C17E006449E891C2634EA306542FEC7AD0537D40440670B2B01471002B709B6');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-78aa-82e2-f09c54c2f051', 'Max', 'gift', '01a202b2-d4a0-708d-8fb1-be79c79a3641', '1 Tsingtao beer: birthday 生日', NULL, X'1C17E006449E891C2634EA306542FEC7AD0537D40440670B2B01471002B709B6', X'7C7EBBB9AC7E0DB800159E3F65B4910988C43FC020AD884D8FB56B01DA878475');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-728e-98fe-01923d256757', 'Bo', 'discount', '01a202b2-d4a0-708d-8fb1-be79c79a3641', '500 bp: regular', NULL, X'7C7EBBB9AC7E0DB800159E3F65B4910988C43FC020AD884D8FB56B01DA878475', X'B603844758F85D1F86388E1FDC31216D9305A11DCFABD4C9AF8DF1EA84B46F5F');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7c59-832f-7418fee534a6', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'B603844758F85D1F86388E1FDC31216D9305A11DCFABD4C9AF8DF1EA84B46F5F', X'80B716B121853CBB5AD8E969A591305C5BB03240A4A5200B0330AFA3B37CD6B7');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7032-a376-c2063a58697e', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D41454242303341323739222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373033322D613337362D633230363361353836393765222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303332613337366332303633613538363937652D613337366332303633613538363937652D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'0627B8A908CB072AE20790388A97811BE75206E0EB040132D074DDDE070C040E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7779-a771-75cb2f6ddad0', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-781f-90a5-241d841beee3', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373737392D613737312D373563623266366464616430222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373831662D393061352D323431643834316265656533222C2270726576696F757368617368223A223356317261652F652F692F2B31344C6D3468504F55374831786136614837326138637968357854675578453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373831662D393061352D323431643834316265656533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837393437383764363736306431626363333434332D613737313735636232663664646164302D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'DD5D6B69EFDEFE2FFED782E6E213CE53B1F5C5AE9A1FBD9AF1CCA1E714E05311', X'2AFEF38E8209DDCE1CE3398E6A74B2BB717EECE30E09C6F7DDDD0B01558930BE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7708-b48a-aa4bd217096b', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373730382D623438612D616134626432313730393662222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C2270726576696F757368617368223A224B76377A6A6F494A33633463347A6D4F616E53797533462B374F4D4F436362333364304C4156574A4D4C343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037373038623438616161346264323137303936622D623438616161346264323137303936622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'2AFEF38E8209DDCE1CE3398E6A74B2BB717EECE30E09C6F7DDDD0B01558930BE', X'39018BE830704EBF7B6AB538A79B229CBF31DE5A2BE64CBAAF560F569C604667', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7972-af04-6c75f3a79ec2', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-726a-8b2c-a75e7ccc940a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373937322D616630342D366337356633613739656332222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373236612D386232632D613735653763636339343061222C2270726576696F757368617368223A224F51474C364442775472393761725534703573696E4C3878336C6F72356B79367231595056707867526D633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D643062382D373236612D386232632D613735653763636339343061222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837393732616630343663373566336137396563322D616630343663373566336137396563322D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'39018BE830704EBF7B6AB538A79B229CBF31DE5A2BE64CBAAF560F569C604667', X'517B399E2EC0BEB9782D41C22874F7FA1B2E0BBD9402858551621F2A3579FB53', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-7d1e-8f4c-6ace3e20308f', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7d49-b2c6-3a96f42d2836', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376431652D386634632D366163653365323033303866222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376434392D623263362D336139366634326432383336222C2270726576696F757368617368223A22555873356E69374176726C344C5548434B4854332B68737543373255416F5746555749664B6A56352B314D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376434392D623263362D336139366634326432383336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643165386634633661636533653230333038662D386634633661636533653230333038662D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'517B399E2EC0BEB9782D41C22874F7FA1B2E0BBD9402858551621F2A3579FB53', X'AF7E7C5F792F41289D42A116CE274311356C2548F1056C42F9C607A945BE2E70', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7c7e-9c98-100018de32eb', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7adc-beeb-daba95dce87a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376337652D396339382D313030303138646533326562222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376164632D626565622D646162613935646365383761222C2270726576696F757368617368223A227233353858336B7651536964517145577A696444455456734A556A78425778432B6359487155572B4C6E413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376164632D626565622D646162613935646365383761222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643165386634633661636533653230333038662D396339383130303031386465333265622D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'AF7E7C5F792F41289D42A116CE274311356C2548F1056C42F9C607A945BE2E70', X'C475C33125C89878F8881414CF060D7BACC8AB8A0A6C64B32F8E655E2D60E54D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7c34-8996-a44cf40c489c', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-75ab-b24b-81b8aeca57f4', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376333342D383939362D613434636634306334383963222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373561622D623234622D383162386165636135376634222C2270726576696F757368617368223A22784858444D5358496D486A34694251557A77594E65367A4971346F4B6247537A4C34356C586931673555303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373561622D623234622D383162386165636135376634222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643165386634633661636533653230333038662D383939366134346366343063343839632D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'C475C33125C89878F8881414CF060D7BACC8AB8A0A6C64B32F8E655E2D60E54D', X'A69292A7BB640FA4CC768E3D08C6BB094CBCA2E6E15A3098617164AEB9A38D6C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7372-ae50-6cf46d534771', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7718-9fce-3782d71bdd22', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373337322D616535302D366366343664353334373731222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373731382D396663652D333738326437316264643232222C2270726576696F757368617368223A2270704B537037746B4436544D646F3439434D6137435579386F756268576A43595958466B72726D6A6A57773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D643461302D373731382D396663652D333738326437316264643232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333732616535303663663436643533343737312D616535303663663436643533343737312D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'A69292A7BB640FA4CC768E3D08C6BB094CBCA2E6E15A3098617164AEB9A38D6C', X'14ACE19F838AF59DD4050150A8EE7E5796422DD62682D6BF0019F7686D4EE4B8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7660-a8b0-2f8cc327387b', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7718-9fce-3782d71bdd22', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373636302D613862302D326638636333323733383762222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373731382D396663652D333738326437316264643232222C2270726576696F757368617368223A22464B7A686E344F4B395A335542514651714F352B56355A434C64596D6774612F41426E336147314F354C673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D643461302D373731382D396663652D333738326437316264643232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363630613862303266386363333237333837622D613862303266386363333237333837622D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'14ACE19F838AF59DD4050150A8EE7E5796422DD62682D6BF0019F7686D4EE4B8', X'59735D7EFF09FB8D6B310A02576D886E3F4D6F755FA6D88BBB5B6734F18DF087', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7271-8655-8b9a69dcd13a', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373237312D383635352D386239613639646364313361222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C2270726576696F757368617368223A2257584E646676384A2B3431724D516F4356323249626A394E623356667074694C7531746E4E50474E3849633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323731383635353862396136396463643133612D383635353862396136396463643133612D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'59735D7EFF09FB8D6B310A02576D886E3F4D6F755FA6D88BBB5B6734F18DF087', X'4095059AD85B93987CF67273D447F7ED179F916131874A4A30147789BF2DF15E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7e4b-be02-6a5dccbaa468', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373034632D623034302D346235303735303362323732225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373437642D383463392D343761306331633537353838227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376534622D626530322D366135646363626161343638222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C2270726576696F757368617368223A22514A55466D7468626B356838396E4A7A31456633375265666B5745786830704B4D425233696238743856343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D626530323661356463636261613436382D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'4095059AD85B93987CF67273D447F7ED179F916131874A4A30147789BF2DF15E', X'A4E23320C87C9C73CE6F0CD770905F4F2780C3EFB9EC1194D43E3B357993B0E8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-74a3-b3c1-0c595c2ee76b', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373139302D396365382D373936393931313466303833222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373461332D623363312D306335393563326565373662222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A224269653471516A4C427972694235413469706542472B64534275447242414579304854643367634D4241343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037346133623363313063353935633265653736622D623363313063353935633265653736622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'0627B8A908CB072AE20790388A97811BE75206E0EB040132D074DDDE070C040E', X'2821E5B515BB6CDB62F244B1381580A9B8F6C2CBE3F6B3E6D2D6E814D7D20079', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7108-9096-c29844a46092', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373130382D393039362D633239383434613436303932222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C2270726576696F757368617368223A22704F497A494D68386E48504F62777A58634A426654796541772B2B3537424755314434374E586D54734F673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D393039366332393834346134363039322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'A4E23320C87C9C73CE6F0CD770905F4F2780C3EFB9EC1194D43E3B357993B0E8', X'034AEC800F29EE8EF4109E4081CF4654A59E55CA1947818C3C122D0F765514AB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7281-b3bc-272c808581e9', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D376337642D393863322D316164336261353765636433227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373238312D623362632D323732633830383538316539222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A224130727367413870376F3730454A354167633947564B576556636F5A5234474D5042497444335A56464B733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D623362633237326338303835383165392D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'034AEC800F29EE8EF4109E4081CF4654A59E55CA1947818C3C122D0F765514AB', X'B57A109291972B03BF211F23A4CD7DCACFBE01362513A833372641760C68757C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-78f5-9bbd-3e7cee1c84f9', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373661322D616633302D663532346164303166313663222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373336392D396431312D636239666463306364316332222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373866352D396262642D336537636565316338346639222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A2274586F516B7047584B774F2F4952386A704D313979732B2B4154596C4536677A4E795A426467786F6458773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D396262643365376365653163383466392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'B57A109291972B03BF211F23A4CD7DCACFBE01362513A833372641760C68757C', X'5F99B97323C9DAD8719BCACB12AD007342B2FF5ED79E43F158C7ACE198A90E94', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7205-98c0-eff85c2b394c', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-72d9-8b88-7449001da856', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270617274794944223A2230316132303262322D643461302D376337642D393863322D316164336261353765636433222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373230352D393863302D656666383563326233393463222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373264392D386238382D373434393030316461383536222C2270726576696F757368617368223A2258356D356379504A327468786D38724C4571304163304B792F3137586E6B5078574D6573345A69704470513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373264392D386238382D373434393030316461383536222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D393863306566663835633262333934632D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'5F99B97323C9DAD8719BCACB12AD007342B2FF5ED79E43F158C7ACE198A90E94', X'41792F8E99A4F74892E858D910B919523D4819315527EE64D754E06B0C3BAAA4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7fbf-81d1-503711533f3a', 'foh.care.moved.v2', 'careAlert', '01a202b2-c8e8-781f-90a5-241d841beee3', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270617274794944223A2230316132303262322D643461302D376337642D393863322D316164336261353765636433222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376662662D383164312D353033373131353333663361222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373831662D393061352D323431643834316265656533222C2270726576696F757368617368223A2251586B766A706D6B3930695336466A5A454C6B5A556A3149475446564A2B356B31315467617777377171513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373831662D393061352D323431643834316265656533222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653462626530323661356463636261613436382D383164313530333731313533336633612D3031222C2274797065223A22666F682E636172652E6D6F7665642E7632227D', X'41792F8E99A4F74892E858D910B919523D4819315527EE64D754E06B0C3BAAA4', X'52A5406D1BBED168E07AA6384FDA7076EEB16B82F64041D3CF5C24437E45D876', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7536-9a15-0a30c16da62d', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376463362D383739372D333463646436623066353930222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373639302D626338372D376532306430303930343766222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373533362D396131352D306133306331366461363264222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A22557156416252752B30576A6765715934543970776475367861344C32514548547A31776B513335463248593D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353336396131353061333063313664613632642D396131353061333063313664613632642D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'52A5406D1BBED168E07AA6384FDA7076EEB16B82F64041D3CF5C24437E45D876', X'9FDB4E50AD7B5152B957DFE0B9DCE592657B1732A0EDFA136A0D48AF49D05E86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-73c6-bd04-50e6f5c6c81e', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373462302D393837612D653932663665386566303335222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373261642D623563332D326239656336626263653734222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373363362D626430342D353065366635633663383165222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A226E39744F554B313755564B3556392F6775647A6C6B6D5637467A4B6737666F546167314972306E51586F593D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336336626430343530653666356336633831652D626430343530653666356336633831652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'9FDB4E50AD7B5152B957DFE0B9DCE592657B1732A0EDFA136A0D48AF49D05E86', X'627E895BE0091EC0DD665C3971964C059777DF673C96244462D4B09297B8A2D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7365-9276-d5c110c6c962', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373336392D396431312D636239666463306364316332222C2230316132303262322D643461302D373639302D626338372D376532306430303930343766222C2230316132303262322D643461302D373261642D623563332D326239656336626263653734225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373336352D393237362D643563313130633663393632222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A22596E364A572B414A487344645A6C7735635A5A4D425A6433333263386C695245597453776B7065346F74453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333635393237366435633131306336633936322D393237366435633131306336633936322D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'627E895BE0091EC0DD665C3971964C059777DF673C96244462D4B09297B8A2D1', X'0C3F706A282199ED6173D22AEE96915EFE19B5E8614148B7485BDDDF105DBEFB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7cfc-bafd-729cee36fb5d', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366632D626166642D373239636565333666623564222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C2270726576696F757368617368223A2244443977616967686D65316863394971377061525876345A746568685155693353467664337842647676733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333635393237366435633131306336633936322D626166643732396365653336666235642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'0C3F706A282199ED6173D22AEE96915EFE19B5E8614148B7485BDDDF105DBEFB', X'EC2DDDD036A858F804C81830F3B3336BB965A4DD2E252808F999E3D897E66D65', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7b0f-9800-6f3a137f0d76', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7690-bc87-7e20d009047f', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373038642D386662312D626537396337396133363431222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376230662D393830302D366633613133376630643736222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373639302D626338372D376532306430303930343766222C2270726576696F757368617368223A22374333643044616F575067457942677738374D7A61376C6C704E30754A5367492B5A6E6A324A666D6257553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376362312D393038392D396238363864363230633438222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373639302D626338372D376532306430303930343766222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623066393830303666336131333766306437362D393830303666336131333766306437362D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'EC2DDDD036A858F804C81830F3B3336BB965A4DD2E252808F999E3D897E66D65', X'A9438A9359F201892A6E4087DB10E769ABA28CC0A110FBD5AF57FE7C9F6FFB10', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-75e9-8a3d-b5a5c1f757f9', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373965352D613235352D663330306365346330633562222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373565392D386133642D623561356331663735376639222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A224B43486C74525737624E7469386B53784F42574171626A327773766A3972506D3074626F464E665341486B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037356539386133646235613563316637353766392D386133646235613563316637353766392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'2821E5B515BB6CDB62F244B1381580A9B8F6C2CBE3F6B3E6D2D6E814D7D20079', X'626FBFDF758C3365A0067B97D3F0D1B253BE54724F170AB3993DC53D310FEFBA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-75f6-9696-b07393018b39', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376463362D383739372D333463646436623066353930222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373931612D613465382D623166303866313865623364222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373639302D626338372D376532306430303930343766222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373566362D393639362D623037333933303138623339222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A2271554F4B6B316E7941596B71626B43483278446E616175696A4D4368455076567231662B664A39762B78413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356636393639366230373339333031386233392D393639366230373339333031386233392D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'A9438A9359F201892A6E4087DB10E769ABA28CC0A110FBD5AF57FE7C9F6FFB10', X'480544A7CE12AC98860630C5A2FFFE12BDD250A019985D19C111AC5F1DB73554', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-70ad-a958-e4f93df347ce', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373462302D393837612D653932663665386566303335222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373261642D623563332D326239656336626263653734222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373061642D613935382D653466393364663334376365222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A225341564570383453724A6947426A44466F762F2B45723353554B415A6D46305A77524773587832334E56513D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373861612D383265322D663039633534633266303531222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306164613935386534663933646633343763652D613935386534663933646633343763652D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'480544A7CE12AC98860630C5A2FFFE12BDD250A019985D19C111AC5F1DB73554', X'C73EFBC898E4A6A61879DB70FBB3CAC33922B16466FA7A702A1C7871682FE276', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7867-b197-ddcd8e40660c', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373836372D623139372D646463643865343036363063222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A22787A3737794A6A6B70715959656474772B37504B777A6B697357526D2B6E70774B68783463576776346E593D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373238652D393866652D303139323364323536373537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383637623139376464636438653430363630632D623139376464636438653430363630632D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'C73EFBC898E4A6A61879DB70FBB3CAC33922B16466FA7A702A1C7871682FE276', X'432F8F43F53B881D007B8560DC2AF4CBA24C7B525ADBDED263253AD1049BF346', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-710b-86d4-723354f92d27', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373130622D383664342D373233333534663932643237222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A2251792B50512F553769423041653456673343723079364A4D65314A613239375359795536305153623830593D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313062383664343732333335346639326432372D383664343732333335346639326432372D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'432F8F43F53B881D007B8560DC2AF4CBA24C7B525ADBDED263253AD1049BF346', X'9103893963071184488AF17220CB44E8627014A441DE5678454D88E2F429916D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7cc1-a8b5-3cbd64e85963', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376363312D613862352D336362643634653835393633222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C2270726576696F757368617368223A226B514F4A4F574D484559524969764679494D744536474A77464B5242336C5A3452553249347651706B57303D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313062383664343732333335346639326432372D613862353363626436346538353936332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'9103893963071184488AF17220CB44E8627014A441DE5678454D88E2F429916D', X'2410895258DB355DB901349D76569CA780C43625BDF5E77802628DFB9816DB86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-7b05-906e-6e8484ad8984', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373537642D613138302D326332306162306261316132222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376230352D393036652D366538343834616438393834222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A224A42434A556C6A624E56323541545364646C6163703444454E69573939656434416D4B4E2B3567573234593D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373238652D393866652D303139323364323536373537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623035393036653665383438346164383938342D393036653665383438346164383938342D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'2410895258DB355DB901349D76569CA780C43625BDF5E77802628DFB9816DB86', X'28615635BCEECBCDABECF154D2A92C314B53D04612C528D98BC3ED57E301A093', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7972-bc2e-02ff0519ecf5', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376363392D623361612D623232613331333565303438222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373937322D626332652D303266663035313965636635222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A224B4746574E627A75793832723750465530716B734D5574543045595378536A5A69385074562B4D426F4A4D3D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373238652D393866652D303139323364323536373537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393732626332653032666630353139656366352D626332653032666630353139656366352D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'28615635BCEECBCDABECF154D2A92C314B53D04612C528D98BC3ED57E301A093', X'8D301FB14981C1166E2E7E5EFB5E55AEF837B360350E234E96DFBEE9F2238431', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7dbc-9033-fc3eceb7452e', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-708d-8fb1-be79c79a3641', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373336392D396431312D636239666463306364316332222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373639302D626338372D376532306430303930343766222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373261642D623563332D326239656336626263653734222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373931612D613465382D623166303866313865623364222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D376337642D393863322D316164336261353765636433222C227061796D656E7473223A5B2230316132303262352D393363302D373537642D613138302D326332306162306261316132222C2230316132303262352D393363302D376363392D623361612D623232613331333565303438225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376462632D393033332D666333656365623734353265222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C2270726576696F757368617368223A226A54416673556D4277525A754C6E35652B313556727667337332413144694E4F6C742B2B3666496A6844453D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373238652D393866652D303139323364323536373537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373038642D386662312D626537396337396133363431222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393732626332653032666630353139656366352D393033336663336563656237343532652D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'8D301FB14981C1166E2E7E5EFB5E55AEF837B360350E234E96DFBEE9F2238431', X'FDD408A961C76931AE9CED006A6A4B515829333CC0E92E3CDD3AD30B036DA6C3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-76cf-879b-a23bb4edf3ab', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373663662D383739622D613233626234656466336162222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C2270726576696F757368617368223A222F64514971574848615447756E4F3041616D704C555667704D7A7A41365334383354725443774E7470734D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373238652D393866652D303139323364323536373537222C227375626A656374223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393732626332653032666630353139656366352D383739626132336262346564663361622D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'FDD408A961C76931AE9CED006A6A4B515829333CC0E92E3CDD3AD30B036DA6C3', X'FD1B4E374CB48BDF3756A870634460ED909C9CF57F2A13DD0A609D6D08C19BEF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7f90-96b2-28926b6940ae', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-704c-b040-4b507503b272', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376639302D393662322D323839323662363934306165222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373034632D623034302D346235303735303362323732222C2270726576696F757368617368223A222F52744F4E307930693938335671687759305267375A43636E50562F4B685064436D436462516A426D2B383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227461626C652F30316132303262322D633530302D373034632D623034302D346235303735303362323732222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663930393662323238393236623639343061652D393662323238393236623639343061652D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'FD1B4E374CB48BDF3756A870634460ED909C9CF57F2A13DD0A609D6D08C19BEF', X'1B3DFECDFF16B3E99C6CB39190ECEBB05A69F9F1B0137C3790A9ABD67EA5F807', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-72d7-b9f6-4b51cfa2e3ac', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376131372D383731632D396337383730343961393762222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373264372D623966362D346235316366613265336163222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A22596D2B2F3333574D4D325767426E7558302F4452736C4F2B56484A504677717A6D5433465054455037376F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037326437623966363462353163666132653361632D623966363462353163666132653361632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'626FBFDF758C3365A0067B97D3F0D1B253BE54724F170AB3993DC53D310FEFBA', X'DFCE91EFA01CCC42F332EDDAC34B5B546EB5014678737A11F7C748A52CC2A317', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-73f1-b806-f74fe3336194', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373034632D623034302D346235303735303362323732225D2C227469636B65744944223A2230316132303262322D633865382D373437642D383463392D343761306331633537353838227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373366312D623830362D663734666533333336313934222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C2270726576696F757368617368223A22477A332B7A663857732B6D63624C4F526B4F7A72734670702B664777453377336B4B6D72316E366C2B41633D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2270617274792F30316132303262322D643461302D376337642D393863322D316164336261353765636433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663930393662323238393236623639343061652D623830366637346665333333363139342D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'1B3DFECDFF16B3E99C6CB39190ECEBB05A69F9F1B0137C3790A9ABD67EA5F807', X'A166E3B2E4C2793B992377C19353890A475667CB5B0D819920228FDCCE0F0C58', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-71fa-80b8-f85bfda6f516', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373166612D383062382D663835626664613666353136222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C2270726576696F757368617368223A226F57626A737554436554755A493366426B314F4A436B64575A3874624459475A49434B50334D34504446673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037316661383062386638356266646136663531362D383062386638356266646136663531362D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'A166E3B2E4C2793B992377C19353890A475667CB5B0D819920228FDCCE0F0C58', X'9E2C405454DB15B95466704967EE74DCC1DB94D148507F45415E3B2A7741F77A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-771d-96e3-321612cc19c9', 'foh.party.seated.v1', 'party', '01a202b5-93c0-72da-8a4b-7083dec66050', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376537372D393539332D313338383763663533363435225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376234312D616538372D636234643733356338666562227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373731642D393665332D333231363132636331396339222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373264612D386134622D373038336465633636303530222C2270726576696F757368617368223A226E6978415646546246626C555A6E424A5A2B3530334D48626C4E464955483946515634374B6E644239336F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2270617274792F30316132303262352D393363302D373264612D386134622D373038336465633636303530222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373164393665333332313631326363313963392D393665333332313631326363313963392D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'9E2C405454DB15B95466704967EE74DCC1DB94D148507F45415E3B2A7741F77A', X'0D4074FDF0D596B0E10C16BC196F2C4B67A936B589219F8D00EC1FB591C81FDD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7b9d-92b2-969fefb5aa01', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376239642D393262322D393639666566623561613031222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C2270726576696F757368617368223A22445542302F6644566C7244684442613847573873533265704E72574A495A2B4E414F7766745A48494839303D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D636364302D376234312D616538372D636234643733356338666562222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373164393665333332313631326363313963392D393262323936396665666235616130312D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'0D4074FDF0D596B0E10C16BC196F2C4B67A936B589219F8D00EC1FB591C81FDD', X'858CD3B7CFE977A12B27CF7363636FAEFBD8E9FC3593950F5DE0C331498F6F63', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7071-98aa-c0d44a9dd514', 'foh.check.opened.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373264612D386134622D373038336465633636303530227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373037312D393861612D633064343461396464353134222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A2268597A5474382F70643645724A38397A59324E7672767659366677316B355550586544444D556D5062324D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373164393665333332313631326363313963392D393861616330643434613964643531342D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'858CD3B7CFE977A12B27CF7363636FAEFBD8E9FC3593950F5DE0C331498F6F63', X'C3D0CF5BA56063FA4965EE9DEB6E6F4A55C9ABCABD39B785D94417B92838566F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7762-85cd-a06c252ca0c7', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373661322D616633302D663532346164303166313663222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376239332D623532642D313561643333383963343333222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373736322D383563642D613036633235326361306337222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A227739445057365667592F704A5A65366436323576536C584A713871394F6265463255515875536734566D383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373164393665333332313631326363313963392D383563646130366332353263613063372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'C3D0CF5BA56063FA4965EE9DEB6E6F4A55C9ABCABD39B785D94417B92838566F', X'D9991CBC6E583903C157244421E7312ED578C4DD0BD41F54DF446CA830F26FE0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7f9b-aee9-6a0f2d54f492', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373065302D623965652D393934623631376236396366222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373032372D613562632D376265313663313530666138222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376639622D616565392D366130663264353466343932222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A22325A6B63764735594F51504256795245496563784C745634784E304C314239553330527371444479622B413D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663962616565393661306632643534663439322D616565393661306632643534663439322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'D9991CBC6E583903C157244421E7312ED578C4DD0BD41F54DF446CA830F26FE0', X'89760D0ADC7E35263943CE2E215D045FE10988321AEFA3859FC31ECC8EC9E120', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-733f-8386-cb6f6050f3af', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376239332D623532642D313561643333383963343333222C2230316132303262352D393363302D373032372D613562632D376265313663313530666138225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373333662D383338362D636236663630353066336166222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A226958594E4374782B4E5359355138347549563045582B454A6944496137364F466E384D657A49374A3453413D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333366383338366362366636303530663361662D383338366362366636303530663361662D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'89760D0ADC7E35263943CE2E215D045FE10988321AEFA3859FC31ECC8EC9E120', X'463E1665D86E431EB686304C37BC6B57E085A0093A7313E13B7472BA794D402A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7c81-a4f0-edc75549fc4d', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-72da-8a4b-7083dec66050', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376338312D613466302D656463373535343966633464222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373264612D386134622D373038336465633636303530222C2270726576696F757368617368223A22526A34575A64687551783632686A424D4E377872562B43466F416B36637850684F335279756E6C4E51436F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A2270617274792F30316132303262352D393363302D373264612D386134622D373038336465633636303530222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333366383338366362366636303530663361662D613466306564633735353439666334642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'463E1665D86E431EB686304C37BC6B57E085A0093A7313E13B7472BA794D402A', X'BEE882543872C5E2D4A653AD3C9D958F5BA263A5B78A06A6B5D14DBCA610EAD3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7ddb-a188-cc561f6b7c0b', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373534312D386632332D633035636135373537396664222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376364302D613864322D336337653731376136363334222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376464622D613138382D636335363166366237633062222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A22767569435644687978654C55706C4F74504A32566A317569593657336967616D7464464E764B595136744D3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646462613138386363353631663662376330622D613138386363353631663662376330622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'BEE882543872C5E2D4A653AD3C9D958F5BA263A5B78A06A6B5D14DBCA610EAD3', X'9EA0E98B4BC6592C0403DA88DC70C984ADA063D42F2668D003666A7B6B788E80', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7c88-892e-0feb7040e5af', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373765332D396630362D306535356138633532396431222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376338382D383932652D306665623730343065356166222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A2233383652373641637A454C7A4D753361773074625647363141555A3463336F523938644970537A436F78633D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633838383932653066656237303430653561662D383932653066656237303430653561662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'DFCE91EFA01CCC42F332EDDAC34B5B546EB5014678737A11F7C748A52CC2A317', X'DFC1402555142BD8141A8D0A2CCB0458D5E1579AF849738DBC166F6BC51A3FAF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7aa2-87b6-aa35db248ed7', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373534312D386632332D633035636135373537396664222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376364302D613864322D336337653731376136363334222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376161322D383762362D616133356462323438656437222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A226E7144706930764757537745413971493348444A684B3267593951764A6D6A5141325A71653274346A6F413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037616132383762366161333564623234386564372D383762366161333564623234386564372D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'9EA0E98B4BC6592C0403DA88DC70C984ADA063D42F2668D003666A7B6B788E80', X'02ABD0842B2ADA763AA1006DD17FD217F9C1F0A605B378B3663B948DA06528F7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7e92-9da9-9181fc02cafe', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-724e-b9dd-a806681ce44c', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373334322D626533352D663965393032646133666561222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376231612D383431352D613337383330376331323662222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376539322D396461392D393138316663303263616665222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C2270726576696F757368617368223A224171765168437371326E59366F51427430582F53462F6E42384B59467333697A5A6A75556A61426C4B50633D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373564352D393031382D356231306531666563643836222C227375626A656374223A22636865636B2F30316132303262352D393363302D373234652D623964642D613830363638316365343463222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037653932396461393931383166633032636166652D396461393931383166633032636166652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'02ABD0842B2ADA763AA1006DD17FD217F9C1F0A605B378B3663B948DA06528F7', X'1DB7F4FAFB906E7B4D27789A7255D5A6EE0DC3F6E07D42B5CF884AC365EFEDAA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7349-9370-04350eac5de7', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7ac6-9e09-eaaebb03a279', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376364362D613431632D343565316462633936366539222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373334392D393337302D303433353065616335646537222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C2270726576696F757368617368223A22333846414A5655554B396755476F304B4C4D7345574E58685635723453584F4E76425A76613855615036383D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376163362D396530392D656161656262303361323739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037333439393337303034333530656163356465372D393337303034333530656163356465372D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'DFC1402555142BD8141A8D0A2CCB0458D5E1579AF849738DBC166F6BC51A3FAF', X'2811AB53EF0633C7D482DDE357020C6EC17DD9DFB7A9BE060DC792E09DD37C40', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-73a4-9997-7c191bcd8f68', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7a1b-966b-fa9a679950f3', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376161392D393362382D303632363231393234656332225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373361342D393939372D376331393162636438663638222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D376131622D393636622D666139613637393935306633222C2270726576696F757368617368223A224B424772552B38474D3866556774336A5677494D6273463932642B337162344744636553344A33546645413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D376131622D393636622D666139613637393935306633222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037336134393939373763313931626364386636382D393939373763313931626364386636382D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'2811AB53EF0633C7D482DDE357020C6EC17DD9DFB7A9BE060DC792E09DD37C40', X'2B7FCD759DCFA087D8D550F7FB394D2AE74AB5127A993A4D084D298B23D6AC40', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7947-87d6-760d1bcc3443', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373934372D383764362D373630643162636333343433222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C2270726576696F757368617368223A224B332F4E645A33506F496659315644332B7A6C4E4B75644B74524A366D54704E43453070697950577245413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A227469636B65742F30316132303262322D633865382D373437642D383463392D343761306331633537353838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837393437383764363736306431626363333434332D383764363736306431626363333434332D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'2B7FCD759DCFA087D8D550F7FB394D2AE74AB5127A993A4D084D298B23D6AC40', X'C05FB0207907514DB89595D143C081B3064DDE83BCBCFCC8187EC0A4F79D1FA2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-784b-bddd-25bcd36c164a', 'foh.care.raised.v2', 'careAlert', '01a202b2-c8e8-72d9-8b88-7449001da856', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376163362D396530392D656161656262303361323739222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373834622D626464642D323562636433366331363461222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373264392D386238382D373434393030316461383536222C2270726576696F757368617368223A2277462B7749486B48555532346C5A58525138434273775A4E336F4F3876507A4947483741705065644836493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376332362D383736342D656666643565643464633162222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376335392D383332662D373431386665653533346136222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373264392D386238382D373434393030316461383536222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837393437383764363736306431626363333434332D626464643235626364333663313634612D3031222C2274797065223A22666F682E636172652E7261697365642E7632227D', X'C05FB0207907514DB89595D143C081B3064DDE83BCBCFCC8187EC0A4F79D1FA2', X'DD5D6B69EFDEFE2FFED782E6E213CE53B1F5C5AE9A1FBD9AF1CCA1E714E05311', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-75ab-b24b-81b8aeca57f4', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7adc-beeb-daba95dce87a', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7d49-b2c6-3a96f42d2836', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7260-a02a-67a8523ea9ce', 'ticketCancelled', '01a202b2-d4a0-7718-9fce-3782d71bdd22', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7718-9fce-3782d71bdd22","missCount":0,"number":2,"rank":2097152,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-78c6-931d-bb5a95b27d32', 'seated', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 1795341604000, 'Anna', '{"after":"seated","care":[{"id":"01a202b2-c8e8-72d9-8b88-7449001da856"},{"id":"01a202b2-c8e8-781f-90a5-241d841beee3"}],"checks":[],"memberID":"01a202b2-c500-7ac6-9e09-eaaebb03a279","seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-747d-84c9-47a0c1c57588","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7d51-b3ee-a0f5848fec44', 'called', '01a202b2-c8e8-747d-84c9-47a0c1c57588', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-747d-84c9-47a0c1c57588","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-75a2-a59a-6633557e5c4c', 'left', '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-704c-b040-4b507503b272"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-77bd-acb7-e166714cdfab', 'seated', '01a202b5-93c0-72da-8a4b-7083dec66050', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7b41-ae87-cb4d735c8feb","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1048576,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7b58-b08b-4d54c801b8fd', 'called', '01a202b2-ccd0-7b41-ae87-cb4d735c8feb', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7b41-ae87-cb4d735c8feb","missCount":0,"number":1,"rank":1048576,"stage":"waiting"}}', NULL);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-72d9-8b88-7449001da856', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '2026-11-22', 'allergy', '01a202b2-c500-7190-9ce8-79699114f083', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 2, NULL, 1795342504000, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt) VALUES ('01a202b2-c8e8-781f-90a5-241d841beee3', '01a202b2-c500-7ac6-9e09-eaaebb03a279', '2026-11-22', 'complaint', '01a202b2-c500-7cd6-a41c-45e1dbc966e9', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7c7d-98c2-1ad3ba57ecd3', 2, NULL, 1795343104000, NULL, NULL);
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
