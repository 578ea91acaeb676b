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
INSERT INTO grdb_migrations (identifier) VALUES ('known-guests');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
INSERT INTO grdb_migrations (identifier) VALUES ('portions');
INSERT INTO grdb_migrations (identifier) VALUES ('rule-codes');
INSERT INTO grdb_migrations (identifier) VALUES ('spine');
INSERT INTO grdb_migrations (identifier) VALUES ('till-and-bookings');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7e4e-b251-60e71d44c675', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"elderly","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"anniversary","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"cashNeedsOpenDrawer":false,"categories":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","rounding":{"none":{}},"suggestionControlPercent":0,"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-71b9-b52f-5669509f5e90', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7245-9773-12667289f199', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-77d0-9da7-7636e0a0b742', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7a5b-bf3c-6efa277f7c19', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7bd8-970b-4159e9f0da42', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7c5d-8521-859c64498b42', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7eb6-b6dd-03903d39fc66', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["queue","seat","editMember"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["soldOut","takePayment","reopen","gift","order","eraseMember","outsideHours","seat","giveBack","queue","kitchen","returnAfterSending","payOut","tableOutOfOrder","revealPhone","editMember","manageStore"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7190-9853-9e5edb26fde7', 'bo', 'Bo', 'cashier', 'en', X'BDA149ABCC091750D6D99C6C0CA9CA23', X'03F35D42E937A9280FDAC097323C04C6BB3598127E45EB084E615DB82DAC2233', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-73ae-b4e2-7f9096a823ac', 'anna', 'Anna', 'host', 'en', X'4E5B5690821C9A4C3D4C61B17D99D179', X'1F45632FF5CA91FB23D90DB651916884867DF1D7DBB678D4E18D1D10DD62B906', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-74c6-a8f3-068c1baed645', 'chen', '陈师傅', 'cook', 'zh-Hans', X'22113CAE695A794D43FFFD41282EE55F', X'4BF4B81898CFF99C295F4CE1F4D22127DE89EE62036DA0BA37A1AD8995601E8C', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-75c8-83a1-99bcef5be3d9', 'max', 'Max', 'manager', 'en', X'998FAC9CE5176BE4D581B44B32D52AE7', X'9078CCD8AC9C14029A6B3E355C69E5D98847C4460EE28AC75491918546E1541A', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7665-be01-bd066184e10b', 'wang', '王强', 'server', 'zh-Hans', X'218C359ED71F3B8B9DA40CF673247CDA', X'6734DEDFAFC0F2DA871CBA557CD371A4026D82EA0561DF1AA318383A72D3ECAA', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7da3-8cd7-fed96be19f8b', 'li', '李静', 'server', 'zh-Hans', X'DA06D1AC7362B4FE68747250D665B507', X'57A649C2EAF84B9E28C75C973EF54C46EEF76472B5E38AF10C683C6C7DD313FE', 1, 0, NULL, NULL);
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
  CHECK (json_valid(modifiers)), setGroups TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(setGroups) AND (setGroups = '[]' OR kind = 'set'))) STRICT;
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-707a-886e-7dd816594674', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-707f-91bf-28aa0fec7dcf', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7083-94c5-2009a92160b2', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-734b-b445-e937259675df', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-738d-b900-aaac7809a278', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7493-bd7f-0071748b03bd', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-74da-a050-ed5888e7874e', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-763f-9062-e2e6dfa924ad', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7696-b67e-1386c39d5baf', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7ae3-8247-94700ec0c442', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7e83-a55c-e49a29796609', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7f78-bbdb-43e3f9fa6e8b', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7ffb-a6b9-6eac0e1d84b7', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]', '[]');
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
  CHECK (toErase IN (0, 1) AND (toErase = 0 OR erasedAt IS NOT NULL)), formOfAddress TEXT) STRICT;
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase, formOfAddress) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 'MF63371D2BA', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0, NULL);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-77a5-8edb-09f63371d2ba');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-77a5-8edb-09f63371d2ba');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-77a5-8edb-09f63371d2ba');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-77a5-8edb-09f63371d2ba');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-77a5-8edb-09f63371d2ba');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-77a5-8edb-09f63371d2ba');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7342-ab8c-f785eee13a22', '01a202b2-c500-77a5-8edb-09f63371d2ba', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-78f2-8939-08c19cdc6b96', '01a202b2-c500-77a5-8edb-09f63371d2ba', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7e76-abec-bbe941099fa1', '01a202b2-c500-77a5-8edb-09f63371d2ba', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7e7f-8159-b5e505aba0a7', '01a202b2-c500-77a5-8edb-09f63371d2ba', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7fa5-9278-80dd37e79566', '01a202b2-c500-77a5-8edb-09f63371d2ba', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-716c-b3b9-60c5b29b1396', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-716c-b3b9-60c5b29b1396', '01a202b2-c500-7245-9773-12667289f199', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-c8e8-76e3-a31e-9a931a024b36', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-77a5-8edb-09f63371d2ba', NULL, 'seated', 1099511627776, 1795341601000, 1, 1795341604000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-ccd0-7b36-8abc-3cf2b7b24779', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1099511627776, 1795341602000, 1, 1795341784000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341784000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d0b8-7916-abed-d53586c96858', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1099511627776, 1795341603000, 0, NULL, 0, NULL, 1, 2.0, 2.0, 2.0, 2.0, 1, NULL);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d4a0-7e31-a957-e70ec746d305', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2199023255552, 1795341604000, 0, NULL, 0, NULL, 2, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7929-8492-b353a0e78bae', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7497-8001-5aef277e30be', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-770f-b22a-3328027daaff', '01a202b2-d0b8-7916-abed-d53586c96858', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7122-9089-4b9e2177b611', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-730d-aff6-4e4be7f1f4e7', '01a202b2-d4a0-7e31-a957-e70ec746d305', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-769c-9736-6050434d9fb0', '01a202b2-d4a0-7e31-a957-e70ec746d305', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7b45-a931-c66717e98b47', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-76cf-b5b3-84283a3efbd5', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7761-9f26-70d31c812748', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
  CHECK (undoneAt IS NULL OR stage = 'left'), controlPercent INTEGER CHECK (controlPercent BETWEEN 1 AND 50), isControl INTEGER
  CHECK ((isControl IS NULL) = (controlPercent IS NULL) AND isControl IN (0, 1)), platesLearnedAt INTEGER,
  CHECK ((stage = 'left') = (leftAt IS NOT NULL))
) STRICT;
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b2-d4a0-7042-a681-17ee6c018049', '2026-11-22', 2, NULL, '01a202b2-c8e8-76e3-a31e-9a931a024b36', NULL, '01a202b2-c500-77a5-8edb-09f63371d2ba', 'left', NULL, 1795341604000, 1795341784000, 5, NULL, NULL, NULL, 1795341784000);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b5-93c0-7aeb-941a-e06008d24c0b', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL, NULL, NULL, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7042-a681-17ee6c018049', '01a202b2-c500-7a5b-bf3c-6efa277f7c19', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7aeb-941a-e06008d24c0b', '01a202b2-c500-7bd8-970b-4159e9f0da42', 1795341784000, NULL, 0);
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
  CHECK (undoneAt IS NULL OR (stage = 'closed' AND totalMinor = 0)), refundsCheckID TEXT REFERENCES guestCheck (id),
  UNIQUE (businessDay, number),
  CHECK ((stage = 'closed') = (closedAt IS NOT NULL)),
  CHECK ((stage = 'closed') = (totalMinor IS NOT NULL))
) STRICT;
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', '2026-11-22', 1, '01a202b2-d4a0-7042-a681-17ee6c018049', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', '2026-11-22', 2, '01a202b5-93c0-7aeb-941a-e06008d24c0b', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL, NULL);
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
    OR (problemBasisPoints BETWEEN 1 AND 10000 AND reason IS NOT NULL)), setLineID TEXT REFERENCES orderLine (id)
  CHECK (setLineID IS NULL OR (setLineID <> id AND dishID IS NOT NULL)), sharedOfLineID TEXT REFERENCES orderLine (id)
  CHECK (sharedOfLineID IS NULL OR (sharedOfLineID <> id AND dishID IS NULL)), sharePortions INTEGER CHECK (sharePortions > 0), shareOfPortions INTEGER
  CHECK ((shareOfPortions IS NULL) = (sharePortions IS NULL)
    AND (shareOfPortions IS NULL OR shareOfPortions > sharePortions)), shareMinor INTEGER
  CHECK ((shareMinor IS NULL) = (sharePortions IS NULL)
    AND (shareMinor IS NULL OR shareMinor >= 0)
    AND (sharedOfLineID IS NULL OR shareMinor IS NOT NULL)),
  UNIQUE (checkID, position),
  CHECK ((stage = 'sent') = (sentAt IS NOT NULL)),
  CHECK ((quantity < 0) = (kind = 'returned')),
  CHECK ((grams IS NULL) = (priceGrams IS NULL)),
  CHECK (kind <> 'gift' OR reason IS NOT NULL)
) STRICT;
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-73fa-a50e-730cbf9667ee', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 1, '01a202b2-c500-7f78-bbdb-43e3f9fa6e8b', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-75e2-96c4-bed5c8763f08', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 2, '01a202b2-c500-707f-91bf-28aa0fec7dcf', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-774e-a33a-2259e6fc3c33', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 3, '01a202b2-c500-7e83-a55c-e49a29796609', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7ab5-8c1f-3b66f344252a', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 4, '01a202b2-c500-707f-91bf-28aa0fec7dcf', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-75e2-96c4-bed5c8763f08', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-70a7-bdab-5c1ea75eb231', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 3, '01a202b2-c500-763f-9062-e2e6dfa924ad', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7af2-a204-6e84db936f80', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 4, '01a202b2-c500-738d-b900-aaac7809a278', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7b7a-a7f5-05bcd5ba51f8', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 2, '01a202b2-c500-7ae3-8247-94700ec0c442', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7e65-838c-c54a927b1a98', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 1, '01a202b2-c500-7f78-bbdb-43e3f9fa6e8b', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-7a70-8168-3e07e762ece4', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7999-961c-312eb8f2ea1e', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID) VALUES ('01a202b5-93c0-7560-bc94-69be4cb61dec', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID) VALUES ('01a202b5-93c0-7fd5-a0d7-a8195338a4f4', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-73fa-a50e-730cbf9667ee', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-75e2-96c4-bed5c8763f08', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-774e-a33a-2259e6fc3c33', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7b7a-a7f5-05bcd5ba51f8', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7e65-838c-c54a927b1a98', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-71dd-8b3e-c8eed829a841', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-7999-961c-312eb8f2ea1e","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-73fa-a50e-730cbf9667ee","01a202b2-d4a0-75e2-96c4-bed5c8763f08"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-77dd-8fa5-8c6f7b22b447', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7d99-9057-d959c47ab2bc', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-7999-961c-312eb8f2ea1e","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7ab5-8c1f-3b66f344252a"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7729-a345-d9335b200809', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7e65-838c-c54a927b1a98"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7c4e-ba0d-abdb3b35e3e2', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7f84-b06f-5692cd67051d', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7b7a-a7f5-05bcd5ba51f8"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-75c8-83a1-99bcef5be3d9', 'Max', 'phoneRevealed', 'member/01a202b2-c500-77a5-8edb-09f63371d2ba', 'MF63371D2BA', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'F6185E66D2EAE34B8876ED14F7DBA02D102D00702469E941D47B2AAF1A111FE0');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7da3-8cd7-fed96be19f8b', '李静', 'returned', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '1 Beef tripe, made: cold', NULL, X'F6185E66D2EAE34B8876ED14F7DBA02D102D00702469E941D47B2AAF1A111FE0', X'C662D7160BA7C200001D2B6B167FE0071F63ACD4179BC5D1D40F50F36DFC71B8');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-75c8-83a1-99bcef5be3d9', 'Max', 'gift', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '1 Tsingtao beer: birthday 生日', NULL, X'C662D7160BA7C200001D2B6B167FE0071F63ACD4179BC5D1D40F50F36DFC71B8', X'3B169F6AD1B71711261B9CC2938AB7AE7C466477BD5982AF6D7245A1C61D2890');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7190-9853-9e5edb26fde7', 'Bo', 'discount', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '500 bp: regular', NULL, X'3B169F6AD1B71711261B9CC2938AB7AE7C466477BD5982AF6D7245A1C61D2890', X'F1576435C1893D86B0DAA542C5238252AD21648A183FE2426B9ECBB426634DAA');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-73ae-b4e2-7f9096a823ac', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'F1576435C1893D86B0DAA542C5238252AD21648A183FE2426B9ECBB426634DAA', X'A0BCAD180970D21AB5E8BA34A1F23CC6375C8FE027049003D29323D62376E549');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-708e-9c67-402b296695c6', 'foh.member.enrolled.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D46363333373144324241222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373038652D396336372D343032623239363639356336222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303865396336373430326232393636393563362D396336373430326232393636393563362D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7632227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'7FAC4BEBDA41458E3FA0B20B07F1B33258B5A42F082AF23F599EB7315A7E854F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-71b5-81da-80963ec83825', 'foh.ticket.issued.v2', 'ticket', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373162352D383164612D383039363365633833383235222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C2270726576696F757368617368223A22787050703374757535624E304936435176436652386D724771484A7A36354956652F46483148744553796B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837316235383164613830393633656338333832352D383164613830393633656338333832352D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'C693E9DEDBAEE5B37423A090BC27D1F26AC6A87273EB92157BF147D47B444B29', X'344E54D3C803D6E3435D09B4F5F7FB5794F5D2CFBD1E779D70BEEFE853B2D281', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-713a-a0a7-6571fb107f0e', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7fa4-9b6d-a705c6694ba0', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373133612D613061372D363537316662313037663065222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376661342D396236642D613730356336363934626130222C2270726576696F757368617368223A224E4535553038674431754E4458516D30396666375635543130732B39486E6564634C377636464F79306F453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376661342D396236642D613730356336363934626130222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837316235383164613830393633656338333832352D613061373635373166623130376630652D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'344E54D3C803D6E3435D09B4F5F7FB5794F5D2CFBD1E779D70BEEFE853B2D281', X'C91C290793309176B9490C72839D04068A748E173084B5B6D0A2699D57C6D889', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-737d-9477-f5ea0d185313', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-790c-a50e-3f775738597e', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373337642D393437372D663565613064313835333133222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373930632D613530652D336637373537333835393765222C2270726576696F757368617368223A227952777042354D776B5861355351787967353045426F70306A686377684C5732304B4A706E56664732496B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373930632D613530652D336637373537333835393765222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837316235383164613830393633656338333832352D393437376635656130643138353331332D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'C91C290793309176B9490C72839D04068A748E173084B5B6D0A2699D57C6D889', X'0571236E8937987421BC1EEC48063844B76315AD51A75D92E6C375BB723DB734', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-729d-b145-b3916220ba3b', 'foh.ticket.issued.v2', 'ticket', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373239642D623134352D623339313632323062613362222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C2270726576696F757368617368223A224258456A626F6B336D4851687642377353415934524C646A466131527031325335734E3175334939747A513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037323964623134356233393136323230626133622D623134356233393136323230626133622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'0571236E8937987421BC1EEC48063844B76315AD51A75D92E6C375BB723DB734', X'E96077C8D3A0E88D176E83336C0EBBD15BA49E62E8454D399F9DAF16F6CB79EB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-70ca-9eb0-f35b58939e83', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d0b8-7916-abed-d53586c96858', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373063612D396562302D663335623538393339653833222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373931362D616265642D643533353836633936383538222C2270726576696F757368617368223A2236574233794E4F6736493058626F4D7A624136373056756B6E6D4C6F525530356E3532764676624C6565733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D643062382D373931362D616265642D643533353836633936383538222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837306361396562306633356235383933396538332D396562306633356235383933396538332D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'E96077C8D3A0E88D176E83336C0EBBD15BA49E62E8454D399F9DAF16F6CB79EB', X'96872E61969A018E8680F0ED2F3916997BC844759C5AA174892BD5C87DAAD460', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-734a-8e0e-7e39813ed5bf', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-7653-aa35-4bc83ed95e25', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373334612D386530652D376533393831336564356266222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373635332D616133352D346263383365643935653235222C2270726576696F757368617368223A226C6F6375595A616141593647675044744C7A6B576D587649524857635771463069537656794832713147413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373635332D616133352D346263383365643935653235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837333461386530653765333938313365643562662D386530653765333938313365643562662D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'96872E61969A018E8680F0ED2F3916997BC844759C5AA174892BD5C87DAAD460', X'8CB7AD362D3B8E7B6391BEA754F97EBA7035007E0F06AA01DC9A2A7FC0A7CD79', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-7f58-9858-b3e53bd4d95a', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-7bb3-b937-45ca83df06e9', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376635382D393835382D623365353362643464393561222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376262332D623933372D343563613833646630366539222C2270726576696F757368617368223A226A4C65744E6930376A6E746A6B62366E56506C2B756E41314148345042716F42334A6F716638436E7A586B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376262332D623933372D343563613833646630366539222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837333461386530653765333938313365643562662D393835386233653533626434643935612D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'8CB7AD362D3B8E7B6391BEA754F97EBA7035007E0F06AA01DC9A2A7FC0A7CD79', X'072BEBB26CF24CE1322EEBB67C82C0A713DAD6A869FB0806A900A41DD1D34F04', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-7301-b38b-a0f90f60a32a', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-7bf3-8041-51ca5d6da938', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373330312D623338622D613066393066363061333261222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376266332D383034312D353163613564366461393338222C2270726576696F757368617368223A2242797672736D7A79544F45794C75753266494C4170785061317168702B7767477151436B486448545477513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376266332D383034312D353163613564366461393338222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837333461386530653765333938313365643562662D623338626130663930663630613332612D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'072BEBB26CF24CE1322EEBB67C82C0A713DAD6A869FB0806A900A41DD1D34F04', X'623DAA5E32CECBD727075265063A4C38EF549A8867DDABA2E182E183EAEEFB5E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7278-b830-4649420abd72', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d4a0-7e31-a957-e70ec746d305', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A323139393032333235353535322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373237382D623833302D343634393432306162643732222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376533312D613935372D653730656337343664333035222C2270726576696F757368617368223A22596A3271586A4C4F7939636E42314A6C426A704D4F4F39556D6F686E3361756934594C68672B72752B31343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D643461302D376533312D613935372D653730656337343664333035222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323738623833303436343934323061626437322D623833303436343934323061626437322D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'623DAA5E32CECBD727075265063A4C38EF549A8867DDABA2E182E183EAEEFB5E', X'CADD93D8AD0A977D1EF6DC3F8E7665E60D1653F4E04B09C5A8322A7E49DF46A9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7a8a-9471-5472b47ea040', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7e31-a957-e70ec746d305', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323139393032333235353535322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376138612D393437312D353437326234376561303430222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376533312D613935372D653730656337343664333035222C2270726576696F757368617368223A2279743254324B304B6C3330653974772F6A6E5A6C35673057552F546753776E4671444971666B6E6652716B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D643461302D376533312D613935372D653730656337343664333035222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613861393437313534373262343765613034302D393437313534373262343765613034302D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'CADD93D8AD0A977D1EF6DC3F8E7665E60D1653F4E04B09C5A8322A7E49DF46A9', X'F61DC8F08EB744ACD1433223BE00DF0BD1D6F13C183BF787B4915B50A2FCF10C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-71aa-8435-3e5ebca7c2f8', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373161612D383433352D336535656263613763326638222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A226636784C363970425259342F6F4C494C422F477A4D6C6931704338494B76492F575A36334D56702B6855383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316161383433353365356562636137633266382D383433353365356562636137633266382D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'7FAC4BEBDA41458E3FA0B20B07F1B33258B5A42F082AF23F599EB7315A7E854F', X'4E6182C12925B8D33F7B8041BBF916989146B8499E74C9CA47079F1583A8CEC2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7cfe-82d4-2fd0f73652d4', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366652D383264342D326664306637333635326434222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C2270726576696F757368617368223A223968334938493633524B7A52517A496A7667446643394857385477594F2F6548744A4662554B4C383851773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636665383264343266643066373336353264342D383264343266643066373336353264342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'F61DC8F08EB744ACD1433223BE00DF0BD1D6F13C183BF787B4915B50A2FCF10C', X'A63BD62E9CFBB87373CBAEBC3A62D5C9CF8A07B4D533BA2F8A615B380160D7E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-760f-b654-579de0274458', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7042-a681-17ee6c018049', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376135622D626633632D366566613237376637633139225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373665332D613331652D396139333161303234623336227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373630662D623635342D353739646530323734343538222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C2270726576696F757368617368223A22706A76574C707A3775484E7A793636384F6D4C5679632B4B423754564D376F76696D46624F414667312B413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D623635343537396465303237343435382D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'A63BD62E9CFBB87373CBAEBC3A62D5C9CF8A07B4D533BA2F8A615B380160D7E0', X'34917B1F40171DCF875B1BE9C9A335D7966E3179F45DDEE5DB74F954CA786059', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-79c3-8782-bfc2841e0d43', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373963332D383738322D626663323834316530643433222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C2270726576696F757368617368223A224E4A46374830415848632B485778767079614D3131355A754D586E305864376C32335435564D703459466B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665332D613331652D396139333161303234623336222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D383738326266633238343165306434332D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'34917B1F40171DCF875B1BE9C9A335D7966E3179F45DDEE5DB74F954CA786059', X'BE03B01A131A4B41F815100AA10FB612B53B0B602FEEB8E40E96C5D16F801E77', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-78fa-9e45-99dcbea65724', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373034322D613638312D313765653663303138303439227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373866612D396534352D393964636265613635373234222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A2276674F7747684D61533048344652414B6F512B32457255374332417637726A6B4470624630572B41486E633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D396534353939646362656136353732342D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'BE03B01A131A4B41F815100AA10FB612B53B0B602FEEB8E40E96C5D16F801E77', X'4132376212D72D0E5C53F07210253E1E45AAA8B1ABF43652F5E3736F5C8DA88B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7d78-854d-4177719e42ac', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376637382D626264622D343365336639666136653862222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373366612D613530652D373330636266393636376565222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376437382D383534642D343137373731396534326163222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A225154493359684C584C513563552F42794543552B486B5771714C477239445A5339654E7A6231794E7149733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D383534643431373737313965343261632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'4132376212D72D0E5C53F07210253E1E45AAA8B1ABF43652F5E3736F5C8DA88B', X'EB586DFEA6F99E0232E78C3A039BAF55B6CC7FFD03DE977C6DC1423EE085B311', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-79d8-88b0-9ff00cc0d0a8', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-790c-a50e-3f775738597e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270617274794944223A2230316132303262322D643461302D373034322D613638312D313765653663303138303439222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373964382D383862302D396666303063633064306138222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373930632D613530652D336637373537333835393765222C2270726576696F757368617368223A22363168742F7162356E67497935347736413575765662624D662F30443370643862634643507543467378453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373930632D613530652D336637373537333835393765222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D383862303966663030636330643061382D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'EB586DFEA6F99E0232E78C3A039BAF55B6CC7FFD03DE977C6DC1423EE085B311', X'994B5CD607F373F2B8A9FECB958214D12968DC3E741E9160595D5691AD142C7B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7c22-accb-b5559202fa93', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7fa4-9b6d-a705c6694ba0', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270617274794944223A2230316132303262322D643461302D373034322D613638312D313765653663303138303439222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376332322D616363622D623535353932303266613933222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376661342D396236642D613730356336363934626130222C2270726576696F757368617368223A226D5574633167667A632F4B347166374C6C59495530536C6F3344353048704667575631576B6130554C48733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376661342D396236642D613730356336363934626130222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363066623635343537396465303237343435382D616363626235353539323032666139332D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'994B5CD607F373F2B8A9FECB958214D12968DC3E741E9160595D5691AD142C7B', X'A8FF656B3D3AFA0682A7F6D2A614A814AFD32483B4FF479B618DA5294D2BE9B8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7cd7-b7ad-e4099193924e', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373037662D393162662D323861613066656337646366222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373565322D393663342D626564356338373633663038222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376364372D623761642D653430393931393339323465222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A227150396C617A30362B676143702F62537068536F464B2F544A494F302F3065625959326C4B5530723662673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636437623761646534303939313933393234652D623761646534303939313933393234652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'A8FF656B3D3AFA0682A7F6D2A614A814AFD32483B4FF479B618DA5294D2BE9B8', X'2683B725C21C8262136C7C182CEB2D4E4E7335438A0C7FB1B7C5DF8F70F8A7F3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7a53-81a3-abc6be1a8973', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376538332D613535632D653439613239373936363039222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373734652D613333612D323235396536666333633333222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376135332D383161332D616263366265316138393733222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A224A6F4F334A634963676D4954624877594C4F7374546B357A4E554F4B44482B78743858666A334434702F4D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613533383161336162633662653161383937332D383161336162633662653161383937332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'2683B725C21C8262136C7C182CEB2D4E4E7335438A0C7FB1B7C5DF8F70F8A7F3', X'D07AB35B0F58EC7F7E3E68420202382B04548C7150D9CF079DDB49242DC73B9C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7e63-907f-f6cded0c337d', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373366612D613530652D373330636266393636376565222C2230316132303262322D643461302D373565322D393663342D626564356338373633663038222C2230316132303262322D643461302D373734652D613333612D323235396536666333633333225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376536332D393037662D663663646564306333333764222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A223048717A577739593748392B506D6843416749344B7752556A484651326338486E64744A4A4333484F35773D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653633393037666636636465643063333337642D393037666636636465643063333337642D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'D07AB35B0F58EC7F7E3E68420202382B04548C7150D9CF079DDB49242DC73B9C', X'795A70956C92F2A567305F6ABB86B63815C595B6964705D7E64365E5310BD093', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7a96-9809-f4d9e609c36b', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376661352D393237382D383064643337653739353636222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376139362D393830392D663464396536303963333662222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A22546D474377536B6C754E4D2F65344242752F6B576D4A464775456D65644D6E4B5277656646594F6F7A73493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316161383433353365356562636137633266382D393830396634643965363039633336622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'4E6182C12925B8D33F7B8041BBF916989146B8499E74C9CA47079F1583A8CEC2', X'C8CC2589D31E41DD8E989A1769FFF2356D06CD47C81DE4835BF5282B83B9E7CC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7345-8851-d4dd4b4c40b5', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7042-a681-17ee6c018049', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373334352D383835312D643464643462346334306235222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C2270726576696F757368617368223A22655670776C5779533871566E4D463971753461324F4258466C62615752775858356B4E6C3554454C304A4D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653633393037666636636465643063333337642D383835316434646434623463343062352D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'795A70956C92F2A567305F6ABB86B63815C595B6964705D7E64365E5310BD093', X'25B27B8C3DA319614098DB863697E67A456785792EC7FF13200B088593B5B69A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7f6b-b447-2b6ec4c0c8fe', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-75e2-96c4-bed5c8763f08', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373939392D393631632D333132656238663265613165222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376636622D623434372D326236656334633063386665222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373565322D393663342D626564356338373633663038222C2270726576696F757368617368223A224A624A376A44326A475746416D4E75474E70666D656B566E68586B75782F385449417349685A4F3174706F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373463362D613866332D303638633162616564363435222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373565322D393663342D626564356338373633663038222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663662623434373262366563346330633866652D623434373262366563346330633866652D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'25B27B8C3DA319614098DB863697E67A456785792EC7FF13200B088593B5B69A', X'EE9E76F2C704DA864F4F93DF8605A3BFA389E1D52AA393A4E089422FCF0AF568', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7a77-93e2-0bd4bf07f33c', 'foh.check.line-returned.v4', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373037662D393162662D323861613066656337646366222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376162352D386331662D336236366633343432353261222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373565322D393663342D626564356338373633663038222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376137372D393365322D306264346266303766333363222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A223770353238736345326F5A50543550666867576A76364F4A346455716F354F6B34496C434C38384B3957673D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037613737393365323062643462663037663333632D393365323062643462663037663333632D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7634227D', X'EE9E76F2C704DA864F4F93DF8605A3BFA389E1D52AA393A4E089422FCF0AF568', X'AAE01627ED684C076FBC6BCA694BD7B7767AEBAF10EB4BD5EEC5C41A3F8CA716', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-72f9-a77c-6d8c65b19825', 'foh.check.line-changed.v4', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376538332D613535632D653439613239373936363039222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373734652D613333612D323235396536666333633333222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373266392D613737632D366438633635623139383235222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A22717541574A2B316F544164767647764B6155765874335A36363638513630765637735845476A2B4D7078593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373563382D383361312D393962636566356265336439222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037326639613737633664386336356231393832352D613737633664386336356231393832352D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'AAE01627ED684C076FBC6BCA694BD7B7767AEBAF10EB4BD5EEC5C41A3F8CA716', X'73249B97C29D9A322B033BFA8EC84BE0BC2D46FC45A62C4FA50FF3CD102A449F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-73eb-a86b-dfb2e3123570', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373365622D613836622D646662326533313233353730222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A22637953626C384B646D6A4972417A76366A73684C344C7774527678467069785070512F7A7A524171524A383D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373139302D393835332D396535656462323666646537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336562613836626466623265333132333537302D613836626466623265333132333537302D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'73249B97C29D9A322B033BFA8EC84BE0BC2D46FC45A62C4FA50FF3CD102A449F', X'27FDB5F9DB146D60AB6CFF3A63FFCF1FEE38381A8C89E1C2A4CCCD22818164E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-76c3-a782-4b90bf02a9c2', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373663332D613738322D346239306266303261396332222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A224A2F32312B6473556257437262503836592F2F50482B34344F42714D69654843704D7A4E496F47425A4F413D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366333613738323462393062663032613963322D613738323462393062663032613963322D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'27FDB5F9DB146D60AB6CFF3A63FFCF1FEE38381A8C89E1C2A4CCCD22818164E0', X'A6CA2FD8C4F6BA0077E22DAA8A7DF1E612FBCC9B3C2818A5D45448FB0900E591', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7d99-a5f5-5bccb33ffb57', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7042-a681-17ee6c018049', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376439392D613566352D356263636233336666623537222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C2270726576696F757368617368223A2270736F76324D54327567423334693271696E337835684C377A4A73384B42696C314652492B776B41355A453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366333613738323462393062663032613963322D613566353562636362333366666235372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'A6CA2FD8C4F6BA0077E22DAA8A7DF1E612FBCC9B3C2818A5D45448FB0900E591', X'D843D7BE4FF00CD64464C48D0BFE0460BB777C505D5C1C85488281E62F54BD85', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7b50-9e98-a2c58eba8757', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373536302D626339342D363962653463623631646563222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376235302D396539382D613263353865626138373537222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A2232455058766B2F77444E5A455A4D534E432F3445594C7433664642645842794653494B42356939557659553D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373139302D393835332D396535656462323666646537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623530396539386132633538656261383735372D396539386132633538656261383735372D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'D843D7BE4FF00CD64464C48D0BFE0460BB777C505D5C1C85488281E62F54BD85', X'5EA7773D5AFDE2968967B47E27F6861A1CC9A026CF8AE03CB6D129FC37D07F01', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7c3f-9cc7-b8b72bacd228', 'foh.check.payment-captured.v2', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376664352D613064372D613831393533333861346634222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376333662D396363372D623862373262616364323238222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A2258716433505672393470614A5A37522B4A2F614747687A4A6F43625069754138747445702F4466516677453D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373139302D393835332D396535656462323666646537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633366396363376238623732626163643232382D396363376238623732626163643232382D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7632227D', X'5EA7773D5AFDE2968967B47E27F6861A1CC9A026CF8AE03CB6D129FC37D07F01', X'C3DF34EFD1D631A5D2402308811078F414BAA750D10C5F82E77A5B712B8F6BA1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7c20-a4ad-b46f8fcd118b', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7999-961c-312eb8f2ea1e', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373366612D613530652D373330636266393636376565222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373565322D393663342D626564356338373633663038222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373734652D613333612D323235396536666333633333222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376162352D386331662D336236366633343432353261222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373034322D613638312D313765653663303138303439222C227061796D656E7473223A5B2230316132303262352D393363302D373536302D626339342D363962653463623631646563222C2230316132303262352D393363302D376664352D613064372D613831393533333861346634225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376332302D613461642D623436663866636431313862222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C2270726576696F757368617368223A2277393830373948574D61585351434D4967524234394253367031445244462B4335337062635375506136453D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373139302D393835332D396535656462323666646537222C227375626A656374223A22636865636B2F30316132303262322D643461302D373939392D393631632D333132656238663265613165222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633366396363376238623732626163643232382D613461646234366638666364313138622D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'C3DF34EFD1D631A5D2402308811078F414BAA750D10C5F82E77A5B712B8F6BA1', X'EE3F1A501C3D1494B8908FCD385E28608512C1B006DBDF6723855EBB1F8758B1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7771-b2e4-2734fac456e3', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376537362D616265632D626265393431303939666131222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373737312D623265342D323733346661633435366533222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A22794D776C69644D655164324F6D4A6F5861662F794E5730477A55664948655344572F556F4B344F353538773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037373731623265343237333466616334353665332D623265343237333466616334353665332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'C8CC2589D31E41DD8E989A1769FFF2356D06CD47C81DE4835BF5282B83B9E7CC', X'8EAEE8F58876BCB7BDA9E2DAEE131EAFA7A73D43FFD2871C4D19BAB87B7B6430', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7e45-b0e0-5ede2166de53', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7042-a681-17ee6c018049', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376534352D623065302D356564653231363664653533222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C2270726576696F757368617368223A22376A386155427739464A53346B492F4E4F46346F59495553776241473239396E4934566575782B48574C453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373139302D393835332D396535656462323666646537222C227375626A656374223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633366396363376238623732626163643232382D623065303565646532313636646535332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'EE3F1A501C3D1494B8908FCD385E28608512C1B006DBDF6723855EBB1F8758B1', X'A392CA58FEC5FBDB84B29207F9DEA22CB3BFEE5211991E1F65D93134A69B991C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-78c9-9f58-e666231ec10c', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7a5b-bf3c-6efa277f7c19', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373863392D396635382D653636363233316563313063222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376135622D626633632D366566613237376637633139222C2270726576696F757368617368223A226F354C4B575037462B397545737049482B6436694C4C4F2F376C49526D5234665A646B784E4B61626D52773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227461626C652F30316132303262322D633530302D376135622D626633632D366566613237376637633139222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386339396635386536363632333165633130632D396635386536363632333165633130632D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'A392CA58FEC5FBDB84B29207F9DEA22CB3BFEE5211991E1F65D93134A69B991C', X'7E60694D78BB763D4BB50BCFAD2F1513CFC24FF52B84D2373513FF5E2686309B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7399-bc82-bae849b246cd', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7042-a681-17ee6c018049', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373761352D386564622D303966363333373164326261222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376135622D626633632D366566613237376637633139225D2C227469636B65744944223A2230316132303262322D633865382D373665332D613331652D396139333161303234623336227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373339392D626338322D626165383439623234366364222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C2270726576696F757368617368223A22666D427054586937646A314C745176507253385645382F43542F5572684E49334E52502F586961474D4A733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2270617274792F30316132303262322D643461302D373034322D613638312D313765653663303138303439222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386339396635386536363632333165633130632D626338326261653834396232343663642D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'7E60694D78BB763D4BB50BCFAD2F1513CFC24FF52B84D2373513FF5E2686309B', X'C57F3B5C677DB8F09A379D01C1232C357120C66DB86F5683929E26CB1F3DD2D0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7ef4-bd79-40483178297a', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376566342D626437392D343034383331373832393761222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C2270726576696F757368617368223A227858383758476439755043614E35304277534D734E584567786D3234623161446B70346D797838393074413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656634626437393430343833313738323937612D626437393430343833313738323937612D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'C57F3B5C677DB8F09A379D01C1232C357120C66DB86F5683929E26CB1F3DD2D0', X'25F874D5DD7C8EC2DC4EE0620A3CE7ECD3AD3F5BF24F777BB75819B49F919F92', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7d3a-804b-084e541ce376', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7aeb-941a-e06008d24c0b', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376264382D393730622D343135396539663064613432225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376233362D386162632D336366326237623234373739227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376433612D383034622D303834653534316365333736222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376165622D393431612D653036303038643234633062222C2270726576696F757368617368223A224A666830316431386A734C6354754269436A7A6E374E4F7450317679543364377431675A744A2B526E35493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A2270617274792F30316132303262352D393363302D376165622D393431612D653036303038643234633062222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643361383034623038346535343163653337362D383034623038346535343163653337362D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'25F874D5DD7C8EC2DC4EE0620A3CE7ECD3AD3F5BF24F777BB75819B49F919F92', X'4AE91C684C973CB1B7CEAB8B1C172E49AA483C170F110E098002419DC61BB34F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-75eb-80cd-1d0ecfcbc722', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373565622D383063642D316430656366636263373232222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C2270726576696F757368617368223A2253756B6361457958504C47337A71754C4842637553617049504263504551344A67414A426E6359627330383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227469636B65742F30316132303262322D636364302D376233362D386162632D336366326237623234373739222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643361383034623038346535343163653337362D383063643164306563666362633732322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'4AE91C684C973CB1B7CEAB8B1C172E49AA483C170F110E098002419DC61BB34F', X'04E7B0BE915526B42EB06006EE68B5F70B5365AF308A00041692DC358A58F1A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-789f-8199-17046309357c', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376165622D393431612D653036303038643234633062227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373839662D383139392D313730343633303933353763222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A22424F6577767046564A72517573474147376D6931397774545A6138776967414546704C634E5970593861633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643361383034623038346535343163653337362D383139393137303436333039333537632D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'04E7B0BE915526B42EB06006EE68B5F70B5365AF308A00041692DC358A58F1A7', X'14626FE320753A130CC67C0A8A1C4270A55FE0A8BC5D943341AC73A359F3CDB4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7c7f-99a7-b77b47e67c2a', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376637382D626264622D343365336639666136653862222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376536352D383338632D633534613932376231613938222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376337662D393961372D623737623437653637633261222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A2246474A76347942314F684D4D786E774B69687843634B5666344B6938585A517A5161787A6F316E7A7A62513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643361383034623038346535343163653337362D393961376237376234376536376332612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'14626FE320753A130CC67C0A8A1C4270A55FE0A8BC5D943341AC73A359F3CDB4', X'0235C23E41D3AF1D3F6EBD112318D9E286989BE47C5662E6307AF8C3E905ABAB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-77ca-80ac-70081c44e357', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376165332D383234372D393437303065633063343432222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376237612D613766352D303562636435626135316638222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373763612D383061632D373030383163343465333537222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A22416A5843506B48547278302F6272305249786A5A346F61596D2B5238566D4C6D4D487234772B6B467136733D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376361383061633730303831633434653335372D383061633730303831633434653335372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'0235C23E41D3AF1D3F6EBD112318D9E286989BE47C5662E6307AF8C3E905ABAB', X'A55BCFB591563D42B22C51CA4A1FAD2CD4E012C74219AE3271F8411419455074', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7333-b33a-7d2c33fb9ca5', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376536352D383338632D633534613932376231613938222C2230316132303262352D393363302D376237612D613766352D303562636435626135316638225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373333332D623333612D376432633333666239636135222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A2270567650745A465750554B794C46484B53682B744C4E546745736443476134796366684246426C465548513D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333333623333613764326333336662396361352D623333613764326333336662396361352D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'A55BCFB591563D42B22C51CA4A1FAD2CD4E012C74219AE3271F8411419455074', X'F7827288D593FE0FCAD01868B5C7568E9282A3B961E1A96BD1D9C660F1C23F61', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-70c7-a1b3-5ce269e65bf1', 'foh.member.consent-given.v1', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373063372D613162332D356365323639653635626631222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A226A71376F39596832764C653971654C6137684D657236656E5055502F306F636354526D36754874375A44413D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037306337613162333563653236396536356266312D613162333563653236396536356266312D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7631227D', X'8EAEE8F58876BCB7BDA9E2DAEE131EAFA7A73D43FFD2871C4D19BAB87B7B6430', X'EC0384295CFCE159EA30DDFF9D8B86E22E6790615940720DBCD72F38D2A6F302', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-71b3-96af-c0fddffb3efe', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7aeb-941a-e06008d24c0b', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373162332D393661662D633066646466666233656665222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376165622D393431612D653036303038643234633062222C2270726576696F757368617368223A2239344A79694E57542F672F4B3042686F746364576A704B436F376C6834616C7230646E47595048435032453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A2270617274792F30316132303262352D393363302D376165622D393431612D653036303038643234633062222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333333623333613764326333336662396361352D393661666330666464666662336566652D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'F7827288D593FE0FCAD01868B5C7568E9282A3B961E1A96BD1D9C660F1C23F61', X'518E140516EC373EF695F88BA95E7A6666F4108C4C56ADB601B7C01ECD1AC6CF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7dbe-9de4-d2bd22e5d793', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373633662D393036322D653265366466613932346164222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373061372D626461622D356331656137356562323331222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376462652D396465342D643262643232653564373933222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A2255593455425262734E7A37326C66694C715635365A6D62304549784D5671323241626641487330617873383D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646265396465346432626432326535643739332D396465346432626432326535643739332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'518E140516EC373EF695F88BA95E7A6666F4108C4C56ADB601B7C01ECD1AC6CF', X'A9AF106E64C9CA193F51F7379A4E27BDE7A763CC8B848295A55473BD8B5A70CB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-7901-a3ff-c9887cde66ec', 'foh.check.line-changed.v4', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373633662D393036322D653265366466613932346164222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373061372D626461622D356331656137356562323331222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373930312D613366662D633938383763646536366563222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A2271613851626D544A79686B2F556663336D6B346E7665656E5938794C68494B567056527A76597461634D733D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037393031613366666339383837636465363665632D613366666339383837636465363665632D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'A9AF106E64C9CA193F51F7379A4E27BDE7A763CC8B848295A55473BD8B5A70CB', X'4290148CFCCE97EE247EB20C43C15BEE300D2DD7D494EF0E579FBAA75CBE9B46', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-79de-b8e5-5174cec58a2c', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7e06-b8c8-7d9a6a1f7b5d', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373338642D623930302D616161633738303961323738222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376166322D613230342D366538346462393336663830222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373964652D623865352D353137346365633538613263222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C2270726576696F757368617368223A22517041556A507A4F6C2B346B6672494D51384662376A414E4C6466556C4F384F56352B367031792B6D30593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376461332D386364372D666564393662653139663862222C227375626A656374223A22636865636B2F30316132303262352D393363302D376530362D623863382D376439613661316637623564222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037396465623865353531373463656335386132632D623865353531373463656335386132632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'4290148CFCCE97EE247EB20C43C15BEE300D2DD7D494EF0E579FBAA75CBE9B46', X'A02DC314BA62780D3D1AFCC45DAF24DE99A3A059F83515B8AFFCEC4F05F2A2A8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7647-b35b-a3ddca221b59', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373334322D616238632D663738356565653133613232222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373634372D623335622D613364646361323231623539222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A2237414F454B567A3834566E714D4E332F6E5975473469356E6B47465A5148494E764E63764F4E4B6D3877493D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037306337613162333563653236396536356266312D623335626133646463613232316235392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'EC0384295CFCE159EA30DDFF9D8B86E22E6790615940720DBCD72F38D2A6F302', X'CE5FD5FEE133A0CB9B4A4F3726A599FBC3857B427996AC66E5165A68787FAF18', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-72df-9f20-ee70d9ecf42f', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373866322D383933392D303863313963646336623936222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373264662D396632302D656537306439656366343266222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A227A6C2F562F75457A6F4D7562536B38334A71575A2B384F4665304A356C71786D35525A616148682F7278673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037326466396632306565373064396563663432662D396632306565373064396563663432662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'CE5FD5FEE133A0CB9B4A4F3726A599FBC3857B427996AC66E5165A68787FAF18', X'FC2FC66E459482EE0016CC4DEE2ECE2EDA73D1EC1D9324CBE6E41E0125F4459A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-75c9-a788-a890c55328eb', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-77a5-8edb-09f63371d2ba', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376537662D383135392D623565353035616261306137222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373563392D613738382D613839306335353332386562222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C2270726576696F757368617368223A222F432F47626B5755677534414673784E3769374F4C74707A306577646B79544C3575516541535830525A6F3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373761352D386564622D303966363333373164326261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037356339613738386138393063353533323865622D613738386138393063353533323865622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'FC2FC66E459482EE0016CC4DEE2ECE2EDA73D1EC1D9324CBE6E41E0125F4459A', X'97139337B2F0B8383AB5C19C3535E6BB847C832D1D99BDA9D0B537836945D8C5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-754d-bf2e-fb31af8f9d44', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-716c-b3b9-60c5b29b1396', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373234352D393737332D313236363732383966313939225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373534642D626632652D666233316166386639643434222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373136632D623362392D363063356232396231333936222C2270726576696F757368617368223A226C784F544E374C7775446736746347634E54586D75345238677930646D623270304C553367326C46324D553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376534652D623235312D363065373164343463363735222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373361652D623465322D376639303936613832336163222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373136632D623362392D363063356232396231333936222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037353464626632656662333161663866396434342D626632656662333161663866396434342D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'97139337B2F0B8383AB5C19C3535E6BB847C832D1D99BDA9D0B537836945D8C5', X'C693E9DEDBAEE5B37423A090BC27D1F26AC6A87273EB92157BF147D47B444B29', NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-7999-961c-312eb8f2ea1e', '01a202b2-c500-77a5-8edb-09f63371d2ba', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 1, 1, 1, 1, 1, 20779);
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
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-77a5-8edb-09f63371d2ba', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7651-8078-02d6e729e4b5', '01a202b2-c500-77a5-8edb-09f63371d2ba', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7999-961c-312eb8f2ea1e');
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
CREATE TABLE usualPlates (
  partySize INTEGER NOT NULL,
  month TEXT NOT NULL,
  category TEXT NOT NULL,
  plates INTEGER NOT NULL CHECK (plates >= 0),
  parties INTEGER NOT NULL CHECK (parties >= 0),
  PRIMARY KEY (partySize, month, category, plates)
) STRICT, WITHOUT ROWID;
INSERT INTO usualPlates (partySize, month, category, plates, parties) VALUES (2, '2026-11', '', 1, 1);
INSERT INTO usualPlates (partySize, month, category, plates, parties) VALUES (2, '2026-11', 'offal', 1, 1);
CREATE TABLE undoableStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN
    ('called', 'missed', 'restored', 'ticketCancelled', 'arrived', 'noShow',
      'bookingCancelled', 'seated', 'left', 'lineMoved')),
  -- The ticket, the reservation or the party.
  subjectID TEXT NOT NULL CHECK (length(subjectID) = 36),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- What was so before it.
  before TEXT NOT NULL CHECK (json_valid(before)),
  undoneAt INTEGER
) STRICT;
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7530-86c8-2cd6e02aa348', 'ticketCancelled', '01a202b2-d4a0-7e31-a957-e70ec746d305', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7e31-a957-e70ec746d305","missCount":0,"number":2,"rank":2199023255552,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-796b-a6b4-a793142c151a', 'seated', '01a202b2-d4a0-7042-a681-17ee6c018049', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-7fa4-9b6d-a705c6694ba0"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-790c-a50e-3f775738597e"}],"checks":[],"memberID":"01a202b2-c500-77a5-8edb-09f63371d2ba","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-76e3-a31e-9a931a024b36","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7eb5-b14f-3f9b0f0730cb', 'called', '01a202b2-c8e8-76e3-a31e-9a931a024b36', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-76e3-a31e-9a931a024b36","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-740e-982e-1755328f367f', 'seated', '01a202b5-93c0-7aeb-941a-e06008d24c0b', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7b36-8abc-3cf2b7b24779","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7626-9958-68af48c51e4c', 'left', '01a202b2-d4a0-7042-a681-17ee6c018049', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7a5b-bf3c-6efa277f7c19"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7c16-a180-ca6ec318437b', 'called', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7b36-8abc-3cf2b7b24779","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
CREATE TABLE bookedDish (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  position INTEGER NOT NULL,
  dishID TEXT NOT NULL REFERENCES dish (id),
  portion TEXT NOT NULL CHECK (portion IN ('full', 'half')),
  quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 999),
  grams INTEGER CHECK (grams > 0),
  broths TEXT NOT NULL CHECK (json_valid(broths)),
  modifiers TEXT NOT NULL CHECK (json_valid(modifiers)),
  -- What was chosen for a set meal.
  choices TEXT NOT NULL CHECK (json_valid(choices)),
  note TEXT,
  course INTEGER CHECK (course BETWEEN 1 AND 9),
  seat INTEGER CHECK (seat > 0),
  -- Sent as soon as the guests sit down, instead of kept back.
  readyAtArrival INTEGER NOT NULL CHECK (readyAtArrival IN (0, 1)),
  authorName TEXT NOT NULL,
  addedAt INTEGER NOT NULL,
  takenOffAt INTEGER,
  -- The line of the order that it became; two dishes never become one.
  lineID TEXT UNIQUE REFERENCES orderLine (id),
  -- Why it became none when its guests sat down.
  leftOut TEXT
    CHECK (leftOut IN ('offMenu', 'brothOffMenu', 'otherwise', 'soldOut', 'tooFewLeft')),
  UNIQUE (reservationID, position),
  CHECK (lineID IS NULL OR leftOut IS NULL),
  CHECK (takenOffAt IS NULL OR (lineID IS NULL AND leftOut IS NULL))
) STRICT;
CREATE TABLE guestNeed (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- Who said it. A party that came from a ticket or a booking keeps what is noted there.
  ticketID TEXT REFERENCES ticket (id),
  reservationID TEXT REFERENCES reservation (id),
  partyID TEXT REFERENCES party (id),
  kind TEXT CHECK (kind IN ('allergy', 'diet', 'help', 'note')
    AND (kind <> 'help' OR words IN ('elderly', 'wheelchair', 'highChair'))),
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7653-aa35-4bc83ed95e25', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7bb3-b937-45ca83df06e9', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7bf3-8041-51ca5d6da938', '01a202b2-ccd0-7b36-8abc-3cf2b7b24779', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint', 'firstVisit', 'absence', 'preparation',
      'anniversary', 'elderly', 'level')),
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
    AND (taskID IS NOT NULL) + (needID IS NOT NULL) + (memberID IS NOT NULL) = 1), handedByID TEXT REFERENCES staff (id), handedAt INTEGER
  CHECK ((handedAt IS NULL) = (handedByID IS NULL)), needID TEXT REFERENCES guestNeed (id),
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-790c-a50e-3f775738597e', '01a202b2-c500-77a5-8edb-09f63371d2ba', '2026-11-22', 'complaint', '01a202b2-c500-7e7f-8159-b5e505aba0a7', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7042-a681-17ee6c018049', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7fa4-9b6d-a705c6694ba0', '01a202b2-c500-77a5-8edb-09f63371d2ba', '2026-11-22', 'allergy', '01a202b2-c500-7fa5-9278-80dd37e79566', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7042-a681-17ee6c018049', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE checkReopening (
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  -- Of the close that it takes back; the first is 1.
  closing INTEGER NOT NULL CHECK (closing > 0),
  -- On which it was opened again.
  businessDay TEXT NOT NULL,
  checkRevision INTEGER NOT NULL,
  closedAt INTEGER NOT NULL,
  totalMinor INTEGER NOT NULL,
  at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  PRIMARY KEY (checkID, closing)
) STRICT, WITHOUT ROWID;
CREATE TABLE replacedRow (
  checkID TEXT NOT NULL,
  closing INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  reasonEnglish TEXT NOT NULL,
  reasonChinese TEXT NOT NULL,
  authorName TEXT,
  authoriserName TEXT,
  shares TEXT CHECK (shares IS NULL OR json_valid(shares)),
  PRIMARY KEY (checkID, closing, position),
  FOREIGN KEY (checkID, closing) REFERENCES checkReopening (checkID, closing)
) STRICT, WITHOUT ROWID;
CREATE TABLE refundLine (
  lineID TEXT PRIMARY KEY REFERENCES orderLine (id),
  ofLineID TEXT NOT NULL REFERENCES orderLine (id),
  -- After every step of the bill on which it was paid, tax and all.
  amountMinor INTEGER NOT NULL CHECK (amountMinor >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE pointsLot (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  earnedOn TEXT NOT NULL,
  -- The last business day on which they may be used; null for ever.
  expiresOn TEXT CHECK (expiresOn >= earnedOn)
) STRICT;
CREATE TABLE pointsEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  lotID TEXT NOT NULL REFERENCES pointsLot (id),
  kind TEXT NOT NULL CHECK (kind IN
    ('earned', 'redeemed', 'returned', 'reversed', 'expired', 'elsewhere')),
  points INTEGER NOT NULL,
  -- Of what was to be taken back, how many were used by then.
  missing INTEGER NOT NULL DEFAULT 0,
  -- What a point took off the bill.
  valueMinor INTEGER CHECK (valueMinor > 0),
  checkID TEXT REFERENCES guestCheck (id),
  -- What it gives back or takes back.
  ofID TEXT REFERENCES pointsEntry (id),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK (CASE kind WHEN 'earned' THEN points > 0 WHEN 'returned' THEN points > 0
    WHEN 'redeemed' THEN points < 0 WHEN 'expired' THEN points < 0
    WHEN 'reversed' THEN points <= 0 AND points < missing ELSE points <> 0 END),
  CHECK (missing >= 0 AND (missing = 0 OR kind = 'reversed')),
  CHECK ((valueMinor IS NOT NULL) = (kind IN ('redeemed', 'returned'))),
  CHECK ((ofID IS NOT NULL) = (kind IN ('returned', 'reversed'))),
  CHECK ((checkID IS NULL) = (kind IN ('expired', 'elsewhere')))
) STRICT;
CREATE TABLE pointsGuest (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  memberID TEXT NOT NULL REFERENCES member (id),
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  position INTEGER NOT NULL,
  -- Bills for which it may be taken; null for without end. They stand in the definition too.
  perGuest INTEGER CHECK (perGuest > 0),
  perDay INTEGER CHECK (perDay > 0),
  inTotal INTEGER CHECK (inTotal > 0),
  retiredAt INTEGER
) STRICT;
CREATE TABLE campaignUse (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  campaignCode TEXT NOT NULL REFERENCES campaign (code),
  -- The check's.
  businessDay TEXT NOT NULL,
  -- As it was when it was taken: what guests were told does not change with the configuration.
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  -- The guest whose limit it counts for; null for one whom nobody knows.
  memberID TEXT REFERENCES member (id),
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- Minor units that it took off, once the check is closed.
  givenMinor INTEGER CHECK (givenMinor > 0),
  -- Taken off again, or of no use when the check closed.
  endedAt INTEGER,
  endedByName TEXT,
  CHECK ((endedAt IS NULL) = (endedByName IS NULL)),
  CHECK (endedAt IS NULL OR givenMinor IS NULL)
) STRICT;
CREATE TABLE campaignPrinted (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  givenMinor INTEGER NOT NULL CHECK (givenMinor >= 0),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE reconciliation (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  gatewayCode TEXT NOT NULL,
  -- Business days, both of them too.
  firstDay TEXT NOT NULL,
  lastDay TEXT NOT NULL CHECK (lastDay >= firstDay),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- The names of the statement's files, one a line.
  files TEXT NOT NULL,
  storeCharges INTEGER NOT NULL,
  storeTakenMinor INTEGER NOT NULL,
  storeRefunds INTEGER NOT NULL,
  storeGivenBackMinor INTEGER NOT NULL,
  statementCharges INTEGER NOT NULL,
  statementTakenMinor INTEGER NOT NULL,
  statementRefunds INTEGER NOT NULL,
  statementGivenBackMinor INTEGER NOT NULL,
  feeMinor INTEGER NOT NULL,
  netMinor INTEGER NOT NULL,
  rowsOfOtherDays INTEGER NOT NULL,
  rowsOfOtherStores INTEGER NOT NULL,
  differences INTEGER NOT NULL CHECK (differences >= 0)
) STRICT;
CREATE TABLE reconciliationItem (
  reconciliationID TEXT NOT NULL REFERENCES reconciliation (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  finding TEXT NOT NULL CHECK (finding IN ('missingThere', 'missingHere', 'otherAmount',
    'otherState', 'doubled', 'waiting', 'notCovered')),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('charge', 'refund')),
  orderNumber TEXT NOT NULL,
  refundNumber TEXT NOT NULL,
  transactionNumber TEXT NOT NULL,
  paymentID TEXT REFERENCES payment (id),
  checkNumber INTEGER,
  checkDay TEXT,
  stage TEXT,
  state TEXT CHECK (state IN ('done', 'waiting', 'failed')),
  storeMinor INTEGER,
  statementMinor INTEGER,
  -- Where the statement has it, one place a line.
  places TEXT NOT NULL,
  PRIMARY KEY (reconciliationID, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE cardSlip (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  authoriserName TEXT NOT NULL,
  -- In which it was found.
  reconciliationID TEXT REFERENCES reconciliation (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE seriesBooking (
  reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
  -- The booking that was made first.
  seriesID TEXT NOT NULL REFERENCES reservation (id),
  -- The business day for which it was made, wherever it was moved since.
  onDay TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE importedBooking (
  -- SHA-256, because the other program may have put a guest's name into it.
  uidHash TEXT PRIMARY KEY CHECK (length(uidHash) = 64),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  -- SHA-256 of what the file said last: the same again changes nothing that was changed here since.
  rowHash TEXT NOT NULL CHECK (length(rowHash) = 64)
) STRICT, WITHOUT ROWID;
CREATE TABLE counterSale (
  partyID TEXT PRIMARY KEY REFERENCES party (id),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  -- Null: as soon as it is made.
  pickUpAt INTEGER,
  -- Guests who eat in the house without a table; null for none, who are no covers.
  guests INTEGER CHECK (guests BETWEEN 1 AND 99),
  openedByName TEXT NOT NULL,
  givenOutAt INTEGER,
  givenOutByName TEXT,
  UNIQUE (businessDay, number),
  CHECK ((givenOutAt IS NULL) = (givenOutByName IS NULL))
) STRICT, WITHOUT ROWID;
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
CREATE INDEX orderLineBySet ON orderLine (setLineID) WHERE setLineID IS NOT NULL;
CREATE TRIGGER setDishBelongsToItsSet BEFORE INSERT ON orderLine
WHEN NEW.setLineID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM orderLine AS meal
  WHERE meal.id = NEW.setLineID AND meal.checkID = NEW.checkID AND meal.setLineID IS NULL
    AND meal.kind <> 'returned' AND meal.position < NEW.position)
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
CREATE TRIGGER setDishStaysInItsSet BEFORE UPDATE OF setLineID ON orderLine
WHEN NEW.setLineID IS NOT OLD.setLineID
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
CREATE TRIGGER setDishMovesAfterItsSet BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.setLineID IS NOT NULL
  AND NEW.checkID <> (SELECT checkID FROM orderLine WHERE id = NEW.setLineID)
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
CREATE TRIGGER setDishIsSentAfterItsSet BEFORE UPDATE OF stage ON orderLine
WHEN NEW.stage = 'sent' AND NEW.setLineID IS NOT NULL
  AND (SELECT stage FROM orderLine WHERE id = NEW.setLineID) <> 'sent'
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
CREATE TRIGGER setIsVoidedAfterItsDishes BEFORE UPDATE OF stage ON orderLine
WHEN NEW.stage = 'voided' AND EXISTS (
  SELECT 1 FROM orderLine AS part WHERE part.setLineID = NEW.id AND part.stage <> 'voided')
BEGIN SELECT RAISE(ABORT, 'foh:set-torn-apart'); END;
CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
  checkID, dishID, nameEnglish, nameChinese, portion, quantity, grams, priceGrams,
  unitPriceMinor, taxCode, returnsLineID, partOfLineID, partsGiven
ON orderLine WHEN OLD.stage IN ('sent', 'voided') AND NOT (
  OLD.stage = 'sent' AND NEW.quantity > 0
  AND (NEW.dishID, NEW.nameEnglish, NEW.nameChinese, NEW.portion, NEW.grams,
    NEW.priceGrams, NEW.unitPriceMinor, NEW.taxCode, NEW.returnsLineID, NEW.partOfLineID)
  IS (OLD.dishID, OLD.nameEnglish, OLD.nameChinese, OLD.portion, OLD.grams,
    OLD.priceGrams, OLD.unitPriceMinor, OLD.taxCode, OLD.returnsLineID, OLD.partOfLineID)
  AND CASE WHEN NEW.checkID = OLD.checkID THEN
    NEW.quantity + NEW.partsGiven = OLD.quantity + OLD.partsGiven
    AND NEW.partsGiven = (SELECT coalesce(sum(part.quantity + part.partsGiven), 0)
      FROM orderLine AS part
      WHERE part.partOfLineID = OLD.id AND part.stage = 'sent'
        AND part.dishID IS OLD.dishID AND part.unitPriceMinor = OLD.unitPriceMinor)
  ELSE
    (NEW.quantity, NEW.partsGiven) IS (OLD.quantity, OLD.partsGiven)
    AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = OLD.id)
  END
  AND (SELECT stage FROM guestCheck WHERE id = OLD.checkID) = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE TRIGGER lineKeepsHowItIsWanted BEFORE UPDATE OF modifiers, course ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND (NEW.modifiers IS NOT OLD.modifiers
  OR (NEW.course IS NOT OLD.course AND NEW.checkID = OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:line-sent'); END;
CREATE INDEX undoableStepByTime ON undoableStep (at);
CREATE INDEX undoableStepBySubject ON undoableStep (subjectID, at);
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
CREATE UNIQUE INDEX careAlertOfNeed ON careAlert (needID, businessDay)
  WHERE needID IS NOT NULL;
CREATE INDEX orderLineByShared ON orderLine (sharedOfLineID) WHERE sharedOfLineID IS NOT NULL;
CREATE TRIGGER shareIsOfALineThatWasSent BEFORE INSERT ON orderLine
WHEN (NEW.shareMinor IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL) AND NOT EXISTS (
  SELECT 1 FROM orderLine AS whole JOIN guestCheck ON guestCheck.id = whole.checkID
  WHERE whole.id = NEW.sharedOfLineID AND whole.checkID <> NEW.checkID
    AND whole.stage = 'sent' AND whole.kind = 'normal' AND whole.shareMinor IS NULL
    AND whole.sharedOfLineID IS NULL AND whole.setLineID IS NULL
    AND whole.problemBasisPoints IS NULL
    AND (whole.portion, whole.quantity, whole.grams, whole.priceGrams,
      whole.unitPriceMinor, whole.taxCode)
    IS (NEW.portion, NEW.quantity, NEW.grams, NEW.priceGrams, NEW.unitPriceMinor,
      NEW.taxCode)
    AND NEW.stage = 'sent' AND NEW.kind = 'normal' AND NEW.setLineID IS NULL
    AND NEW.problemBasisPoints IS NULL AND guestCheck.stage = 'open'
    AND NOT EXISTS (SELECT 1 FROM orderLine AS back WHERE back.returnsLineID = whole.id)
    AND NOT EXISTS (SELECT 1 FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'
        AND share.checkID = NEW.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER sharesAddUp BEFORE UPDATE OF
  sharedOfLineID, sharePortions, shareOfPortions, shareMinor ON orderLine
WHEN (NEW.sharedOfLineID, NEW.sharePortions, NEW.shareOfPortions, NEW.shareMinor)
  IS NOT (OLD.sharedOfLineID, OLD.sharePortions, OLD.shareOfPortions, OLD.shareMinor)
  AND (OLD.sharedOfLineID IS NOT NULL OR NEW.sharedOfLineID IS NOT NULL
    OR OLD.stage <> 'sent' OR (OLD.shareMinor IS NULL) = (NEW.shareMinor IS NULL)
    OR (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
    OR EXISTS (SELECT 1 FROM orderLine AS share
      WHERE NEW.shareMinor IS NULL AND share.sharedOfLineID = OLD.id
        AND share.stage = 'sent')
    OR (NEW.shareMinor IS NOT NULL AND (
      SELECT coalesce(sum(share.sharePortions), 0) FROM orderLine AS share
      WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
      <> NEW.shareOfPortions - NEW.sharePortions)
    OR (NEW.shareMinor IS NOT NULL AND NEW.shareMinor + (
      SELECT coalesce(sum(share.shareMinor), 0) FROM orderLine AS share
      WHERE share.sharedOfLineID = OLD.id AND share.stage = 'sent')
      <> OLD.quantity * CASE WHEN OLD.grams IS NULL THEN OLD.unitPriceMinor
        ELSE (2 * OLD.grams * OLD.unitPriceMinor + OLD.priceGrams) / (2 * OLD.priceGrams)
        END))
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER sharedLineStands BEFORE UPDATE OF
  checkID, quantity, kind, problemBasisPoints ON orderLine
WHEN OLD.shareMinor IS NOT NULL
  AND (NEW.checkID, NEW.quantity, NEW.kind, NEW.problemBasisPoints)
    IS NOT (OLD.checkID, OLD.quantity, OLD.kind, OLD.problemBasisPoints)
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER sharedLineIsNotReturned BEFORE INSERT ON orderLine
WHEN NEW.returnsLineID IS NOT NULL
  AND (SELECT shareMinor FROM orderLine WHERE id = NEW.returnsLineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER shareIsNotMade BEFORE INSERT ON kitchenItem
WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER shareTakesNoPortions BEFORE INSERT ON linePortions
WHEN (SELECT sharedOfLineID FROM orderLine WHERE id = NEW.lineID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER shareStandsWithTheOthers BEFORE UPDATE OF stage ON orderLine
WHEN OLD.sharedOfLineID IS NOT NULL AND NEW.stage <> OLD.stage AND EXISTS (
  SELECT 1 FROM orderLine AS other JOIN guestCheck ON guestCheck.id = other.checkID
  WHERE (other.id = OLD.sharedOfLineID
      OR (other.sharedOfLineID = OLD.sharedOfLineID AND other.stage = 'sent'
        AND other.checkID <> OLD.checkID))
    AND guestCheck.stage <> 'open')
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER checkClosesWithAllShares BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND EXISTS (
  SELECT 1 FROM orderLine AS line
  JOIN orderLine AS whole ON whole.id = coalesce(line.sharedOfLineID, line.id)
  WHERE line.checkID = NEW.id AND line.stage = 'sent'
    AND (whole.shareMinor IS NOT NULL OR EXISTS (SELECT 1 FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent'))
    AND whole.shareMinor + (SELECT coalesce(sum(share.shareMinor), 0)
      FROM orderLine AS share
      WHERE share.sharedOfLineID = whole.id AND share.stage = 'sent')
    IS NOT whole.quantity * CASE WHEN whole.grams IS NULL THEN whole.unitPriceMinor
      ELSE (2 * whole.grams * whole.unitPriceMinor + whole.priceGrams)
        / (2 * whole.priceGrams) END)
BEGIN SELECT RAISE(ABORT, 'foh:line-shared'); END;
CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage AND NOT (
  (SELECT stage FROM guestCheck WHERE id = NEW.checkID) = 'open'
  AND CASE WHEN OLD.sharedOfLineID IS NULL THEN
    OLD.stage = 'voided' AND NEW.stage IN ('draft', 'held')
  ELSE
    OLD.stage = 'sent' AND NEW.stage = 'voided'
  END)
BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;
CREATE INDEX guestCheckByRefunded ON guestCheck (refundsCheckID)
  WHERE refundsCheckID IS NOT NULL;
CREATE TRIGGER reopenedOnItsDay BEFORE INSERT ON checkReopening
WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
  OR EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:reopened-on-other-day'); END;
CREATE TRIGGER reopenedAsItClosed BEFORE INSERT ON checkReopening
WHEN NOT EXISTS (SELECT 1 FROM guestCheck
    WHERE id = NEW.checkID AND stage = 'closed' AND undoneAt IS NULL
      AND refundsCheckID IS NULL AND revision = NEW.checkRevision
      AND closedAt = NEW.closedAt AND totalMinor = NEW.totalMinor)
  OR EXISTS (SELECT 1 FROM guestCheck WHERE refundsCheckID = NEW.checkID)
  OR NEW.closing <> (SELECT count(*) + 1 FROM checkReopening WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER reopenedBeforeItsDrawerIsCounted BEFORE INSERT ON checkReopening
WHEN EXISTS (SELECT 1 FROM payment JOIN shift ON shift.id = payment.shiftID
  WHERE payment.checkID = NEW.checkID AND payment.stage = 'captured'
    AND shift.stage = 'locked')
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER reopeningStands BEFORE UPDATE ON checkReopening
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER reopeningIsNeverDeleted BEFORE DELETE ON checkReopening
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER replacedRowIsAsItWas BEFORE INSERT ON replacedRow
WHEN NOT EXISTS (SELECT 1 FROM checkRow
  WHERE checkID = NEW.checkID AND position = NEW.position AND kind = NEW.kind
    AND amountMinor = NEW.amountMinor)
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER replacedRowStands BEFORE UPDATE ON replacedRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER replacedRowIsNeverDeleted BEFORE DELETE ON replacedRow
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed' AND NOT (
  NEW.stage = 'open' AND OLD.undoneAt IS NULL AND (NEW.id, NEW.businessDay, NEW.number,
    NEW.partyID, NEW.openedAt) IS (OLD.id, OLD.businessDay, OLD.number, OLD.partyID,
    OLD.openedAt)
  AND (
    EXISTS (SELECT 1 FROM checkReopening
      WHERE checkID = OLD.id AND checkRevision = OLD.revision)
    OR NOT EXISTS (SELECT 1 FROM orderLine WHERE checkID = OLD.id AND stage = 'sent')
      AND NOT EXISTS (SELECT 1 FROM payment WHERE checkID = OLD.id)
      AND NOT EXISTS (SELECT 1 FROM checkRow WHERE checkID = OLD.id)))
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
  OR NOT EXISTS (SELECT 1 FROM replacedRow
    WHERE checkID = OLD.checkID AND position = OLD.position AND kind = OLD.kind
      AND amountMinor = OLD.amountMinor
      AND closing = (SELECT max(closing) FROM checkReopening WHERE checkID = OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE INDEX refundLineByRefunded ON refundLine (ofLineID);
CREATE TRIGGER refundIsOfAClosedCheck BEFORE INSERT ON guestCheck
WHEN NEW.refundsCheckID IS NOT NULL AND (NEW.partyID IS NOT NULL OR NOT EXISTS (
  SELECT 1 FROM guestCheck paid WHERE paid.id = NEW.refundsCheckID
    AND paid.stage = 'closed' AND paid.undoneAt IS NULL AND paid.refundsCheckID IS NULL))
BEGIN SELECT RAISE(ABORT, 'foh:refund-of-open-check'); END;
CREATE TRIGGER refundKeepsItsCheck BEFORE UPDATE OF refundsCheckID ON guestCheck
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER refundHoldsWhatGoesBack BEFORE INSERT ON orderLine
WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
  AND (NEW.kind <> 'returned' OR NEW.stage <> 'sent' OR NEW.quantity >= 0
    OR NEW.dishID IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER noLineMovesToARefund BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.checkID <> OLD.checkID AND EXISTS (SELECT 1 FROM guestCheck
  WHERE id IN (NEW.checkID, OLD.checkID) AND refundsCheckID IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER nothingIsTakenOffARefund BEFORE INSERT ON checkAdjustment
WHEN (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER noMoreRefundedThanPaid BEFORE INSERT ON refundLine
WHEN NOT EXISTS (
  SELECT 1 FROM orderLine back JOIN guestCheck refund ON refund.id = back.checkID
  JOIN orderLine paid ON paid.id = NEW.ofLineID AND paid.checkID = refund.refundsCheckID
  WHERE back.id = NEW.lineID AND refund.stage = 'open'
    AND paid.stage = 'sent' AND paid.kind <> 'returned'
    AND NEW.amountMinor + (SELECT coalesce(sum(amountMinor), 0) FROM refundLine earlier
      WHERE earlier.ofLineID = paid.id) <= paid.netMinor
    AND 0 <= paid.quantity + back.quantity
      + (SELECT coalesce(sum(quantity), 0) FROM orderLine r WHERE r.returnsLineID = paid.id)
      + (SELECT coalesce(sum(o.quantity), 0) FROM refundLine earlier
        JOIN orderLine o ON o.id = earlier.lineID WHERE earlier.ofLineID = paid.id))
BEGIN SELECT RAISE(ABORT, 'foh:refunded-too-much'); END;
CREATE TRIGGER refundLineStands BEFORE UPDATE ON refundLine
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER refundLineIsNeverDeleted BEFORE DELETE ON refundLine
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER refundClosesAsItWasAsked BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND NEW.refundsCheckID IS NOT NULL AND EXISTS (
  SELECT 1 FROM orderLine LEFT JOIN refundLine ON refundLine.lineID = orderLine.id
  WHERE orderLine.checkID = NEW.id AND orderLine.netMinor IS NOT -refundLine.amountMinor)
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment taken WHERE taken.id = NEW.givesBackID
    AND taken.checkID IN (NEW.checkID,
      (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
    AND taken.tender = NEW.tender
    AND taken.stage = 'captured' AND taken.amountMinor + NEW.amountMinor + (
      SELECT coalesce(sum(amountMinor), 0) FROM payment back
      WHERE back.givesBackID = taken.id
        AND back.stage IN ('created', 'sent', 'pending', 'captured')) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NULL
  AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE INDEX pointsLotByMember ON pointsLot (memberID);
CREATE INDEX pointsEntryByLot ON pointsEntry (lotID);
CREATE INDEX pointsEntryByCheck ON pointsEntry (checkID) WHERE checkID IS NOT NULL;
CREATE INDEX pointsEntryByOther ON pointsEntry (ofID) WHERE ofID IS NOT NULL;
CREATE TRIGGER pointsLotStands BEFORE UPDATE ON pointsLot
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
CREATE TRIGGER pointsLotIsNeverDeleted BEFORE DELETE ON pointsLot
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
CREATE TRIGGER pointsEntryStands BEFORE UPDATE ON pointsEntry
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
CREATE TRIGGER pointsEntryIsNeverDeleted BEFORE DELETE ON pointsEntry
BEGIN SELECT RAISE(ABORT, 'foh:points-changed'); END;
CREATE TRIGGER noPointsBelowZero BEFORE INSERT ON pointsEntry
WHEN NEW.points < 0 AND NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry
  WHERE lotID = NEW.lotID) < 0
BEGIN SELECT RAISE(ABORT, 'foh:points-overdrawn'); END;
CREATE TRIGGER pointsEarnedOnce BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'earned' AND ((SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
  OR 0 < (SELECT coalesce(sum(points - missing), 0) FROM pointsEntry
    WHERE checkID = NEW.checkID AND kind IN ('earned', 'reversed')))
BEGIN SELECT RAISE(ABORT, 'foh:points-earned-twice'); END;
CREATE TRIGGER pointsUsedOnOpenCheck BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'redeemed'
  AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER pointsUsedInTime BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'redeemed' AND (SELECT expiresOn FROM pointsLot WHERE id = NEW.lotID)
  < (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:points-expired'); END;
CREATE TRIGGER noMorePointsBackThanUsed BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM pointsEntry used WHERE used.id = NEW.ofID AND used.kind = 'redeemed'
    AND used.lotID = NEW.lotID AND used.checkID = NEW.checkID
    AND used.valueMinor = NEW.valueMinor
    AND used.points + NEW.points + (SELECT coalesce(sum(points), 0) FROM pointsEntry back
      WHERE back.ofID = used.id) <= 0)
BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;
CREATE TRIGGER noMorePointsTakenBackThanEarned BEFORE INSERT ON pointsEntry
WHEN NEW.kind = 'reversed' AND NOT EXISTS (
  SELECT 1 FROM pointsEntry earned WHERE earned.id = NEW.ofID AND earned.kind = 'earned'
    AND earned.checkID = NEW.checkID
    AND earned.points + NEW.points - NEW.missing + (
      SELECT coalesce(sum(points - missing), 0) FROM pointsEntry back
      WHERE back.ofID = earned.id) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:points-back-too-many'); END;
CREATE TRIGGER pointsGuestOnOpenCheck BEFORE INSERT ON pointsGuest
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER closedPointsGuestStands BEFORE UPDATE ON pointsGuest
WHEN (SELECT stage FROM guestCheck WHERE id = OLD.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER pointsGuestIsNeverDeleted BEFORE DELETE ON pointsGuest
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER checkClosesWithItsPoints BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND (
  SELECT coalesce(sum(points * valueMinor), 0) FROM pointsEntry
  WHERE checkID = NEW.id AND kind IN ('redeemed', 'returned'))
  <> (SELECT coalesce(sum(amountMinor), 0) FROM checkRow
    WHERE checkID = NEW.id AND kind = 'points')
BEGIN SELECT RAISE(ABORT, 'foh:points-not-added-up'); END;
CREATE UNIQUE INDEX campaignOnceOnACheck ON campaignUse (checkID, campaignCode)
  WHERE endedAt IS NULL;
CREATE INDEX campaignUseByCheck ON campaignUse (checkID);
CREATE INDEX campaignUseThatStands
  ON campaignUse (campaignCode, businessDay, memberID, checkID, endedAt)
  WHERE endedAt IS NULL;
CREATE INDEX campaignUseOfGuest ON campaignUse (memberID, campaignCode, endedAt)
  WHERE endedAt IS NULL AND memberID IS NOT NULL;
CREATE TRIGGER campaignUseOnlyOnOpenCheck BEFORE INSERT ON campaignUse
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER campaignUseWithinItsLimits BEFORE INSERT ON campaignUse
WHEN NEW.endedAt IS NULL AND EXISTS (
  SELECT 1 FROM campaign WHERE code = NEW.campaignCode AND (
    inTotal <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND endedAt IS NULL)
    OR perDay <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND businessDay = NEW.businessDay
        AND endedAt IS NULL)
    OR (perGuest IS NOT NULL AND (NEW.memberID IS NULL
      OR perGuest <= (SELECT count(*) FROM campaignUse
        WHERE campaignCode = NEW.campaignCode AND memberID = NEW.memberID
          AND endedAt IS NULL)))))
BEGIN SELECT RAISE(ABORT, 'foh:campaign-used-up'); END;
CREATE TRIGGER campaignUseIsNeverDeleted BEFORE DELETE ON campaignUse
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
CREATE TRIGGER campaignUseKeepsWhatWasTaken BEFORE UPDATE OF
  id, checkID, campaignCode, businessDay, definition, memberID, authorName, at
ON campaignUse
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
CREATE TRIGGER endedCampaignUseStands BEFORE UPDATE OF endedAt, endedByName, givenMinor
ON campaignUse WHEN OLD.endedAt IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:campaign-use-changed'); END;
CREATE TRIGGER closedCampaignUseStands BEFORE UPDATE ON campaignUse
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE INDEX reconciliationByDay ON reconciliation (firstDay, lastDay);
CREATE INDEX cardSlipToReconcile ON cardSlip (paymentID) WHERE reconciliationID IS NULL;
CREATE TRIGGER cardSlipStands BEFORE UPDATE OF paymentID, authoriserName ON cardSlip
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER cardSlipFoundOnce BEFORE UPDATE OF reconciliationID ON cardSlip
WHEN OLD.reconciliationID IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER cardSlipIsNeverDeleted BEFORE DELETE ON cardSlip
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER reconciliationStands BEFORE UPDATE ON reconciliation
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER reconciliationIsNeverDeleted BEFORE DELETE ON reconciliation
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER reconciliationItemStands BEFORE UPDATE ON reconciliationItem
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER reconciliationItemIsNeverDeleted BEFORE DELETE ON reconciliationItem
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE TRIGGER reconciliationItemCounted BEFORE INSERT ON reconciliationItem
WHEN NEW.position >= (SELECT differences FROM reconciliation WHERE id = NEW.reconciliationID)
BEGIN SELECT RAISE(ABORT, 'foh:reconciliation-changed'); END;
CREATE INDEX seriesBookingBySeries ON seriesBooking (seriesID);
CREATE INDEX importedBookingOf ON importedBooking (reservationID);
CREATE TRIGGER counterSaleBegins BEFORE INSERT ON counterSale
WHEN NEW.givenOutAt IS NOT NULL
  OR NEW.businessDay IS NOT (SELECT businessDay FROM party WHERE id = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-begun-late'); END;
CREATE TRIGGER counterSaleSitsNowhere BEFORE INSERT ON counterSale
WHEN EXISTS (SELECT 1 FROM partyTable WHERE partyID = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;
CREATE TRIGGER tableOnlyForGuestsWhoSit BEFORE INSERT ON partyTable
WHEN EXISTS (SELECT 1 FROM counterSale WHERE partyID = NEW.partyID)
BEGIN SELECT RAISE(ABORT, 'foh:counter-sale-at-table'); END;
CREATE TRIGGER counterNumberStands BEFORE UPDATE OF
  partyID, businessDay, number, openedByName ON counterSale
BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;
CREATE TRIGGER counterSaleIsNeverDeleted BEFORE DELETE ON counterSale
BEGIN SELECT RAISE(ABORT, 'foh:counter-number-changed'); END;
CREATE TRIGGER numberIsGivenOutOnce BEFORE UPDATE OF givenOutAt, givenOutByName ON counterSale
WHEN OLD.givenOutAt IS NOT NULL AND NEW.givenOutAt IS NOT NULL
  AND (NEW.givenOutAt, NEW.givenOutByName) IS NOT (OLD.givenOutAt, OLD.givenOutByName)
BEGIN SELECT RAISE(ABORT, 'foh:given-out-twice'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
