PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('after-the-peak');
INSERT INTO grdb_migrations (identifier) VALUES ('after-the-year');
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
INSERT INTO grdb_migrations (identifier) VALUES ('money-and-door');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7485-94b0-78d2c4d51e34', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"board":{"languageSeconds":10,"showsNames":false,"showsNews":false},"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"elderly","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"anniversary","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"cashNeedsOpenDrawer":false,"categories":[],"expiredCouponDays":7,"foreignCash":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","resources":[],"rounding":{"none":{}},"stays":[{"minutes":90,"upTo":2},{"minutes":105,"upTo":4},{"minutes":120,"upTo":6},{"minutes":135}],"storedValue":{"order":"proportional","tiers":[]},"suggestionControlPercent":0,"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-700f-b9c2-9a4a78fc8378', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7118-b175-6cfccb0bb7fc', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-71f9-93e4-222d1529d3cd', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-724c-98d7-77e54ca29d65', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7545-9677-5ed5260589cc', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-789b-894b-791ee34f03c4', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7d29-9d24-8bbc007b569d', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["seat","editMember","queue"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["giveBack","exceedLimit","outsideHours","eraseMember","seat","payOut","returnAfterSending","revealPhone","takePayment","editMember","queue","gift","soldOut","tableOutOfOrder","manageStore","cashOut","kitchen","order","reopen","comp","manageAccounts"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7713-963a-9418ea602ca9', 'bo', 'Bo', 'cashier', 'en', X'3477F4505CD451838B5F9A79371DFBBC', X'571D46BC206DF945237631EAB904CDB7E42E9480344DAB03EF1A8CFE8983ABEB', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-786e-b58c-914fdbda12f3', 'anna', 'Anna', 'host', 'en', X'7377E4BEEE972456E6FA9B45412890FC', X'9E60F7F91DA7CE5C5190813FD5A36565EF7EF476FDF32FC671F3F3D468DDE29C', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-791d-8f81-72cf13b3add4', 'chen', '陈师傅', 'cook', 'zh-Hans', X'32AD48DC907449115FAFE0E78D4C3973', X'BC30C7EEC3E5E59362A2A7802DFB68503E088C6BA261EA687E65DFA9AC53955F', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7b78-959a-63a9d35d2d81', 'li', '李静', 'server', 'zh-Hans', X'BA66ECF4CBF200A362E94DA42F45BF48', X'EB8345546C14D39E948BBBCF1FB06228984BF2520A5BAD297AA1140A2D8C4173', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7e33-9cf6-14e91915e875', 'wang', '王强', 'server', 'zh-Hans', X'23421B06A2E77FB6C5F01253A5A2337E', X'47153399598B82D2993296FC9A3C9A0419EB8CAF1961E6C6E1F40119D4BB99B3', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7eed-8a1b-e731d287fc17', 'max', 'Max', 'manager', 'en', X'72F9BB6D62CB0514AA8B9334D0147E1B', X'2DEA53D89D6016791791C79C0F2C73FE4295FAE9C68D75D3E8E9D2D1D700061C', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-74b1-9ec2-cf62ccac681f', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-75bf-9dcd-1b3bcb21a394', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-75d4-8049-2738929a4771', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-75df-8487-c199a9878efb', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-76e4-8dd0-2a02b587025b', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7730-ab5f-2e7e90b941ac', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7849-9334-20860bf0ad10', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7897-aaee-161dd8a69325', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-796b-a3df-2e1161c73f00', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-79a7-839f-724522589280', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7a87-bdcb-8cfbd423ba76', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7bc6-863d-bfa323411ad0', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7fe3-bf2a-91ae25852ee7', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]', '[]');
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase, formOfAddress) VALUES ('01a202b2-c500-75e5-adf0-f175b7849b40', 'M75B7849B40', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0, NULL);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-75e5-adf0-f175b7849b40');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-75e5-adf0-f175b7849b40');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-75e5-adf0-f175b7849b40');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-75e5-adf0-f175b7849b40');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-75e5-adf0-f175b7849b40');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-75e5-adf0-f175b7849b40');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-71d8-9765-b6488805b5dc', '01a202b2-c500-75e5-adf0-f175b7849b40', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-742e-8cd8-b6c66ebde44e', '01a202b2-c500-75e5-adf0-f175b7849b40', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-74f2-bbc2-b77cf43689d5', '01a202b2-c500-75e5-adf0-f175b7849b40', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7581-95b3-540e6431db62', '01a202b2-c500-75e5-adf0-f175b7849b40', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-772d-9104-4cc50dc1339a', '01a202b2-c500-75e5-adf0-f175b7849b40', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-77d7-b7e2-74a46a53842d', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-77d7-b7e2-74a46a53842d', '01a202b2-c500-71f9-93e4-222d1529d3cd', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-c8e8-74e6-a205-a3bef47a4d1b', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-75e5-adf0-f175b7849b40', NULL, 'seated', 1099511627776, 1795341601000, 1, 1795341604000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-ccd0-7147-a9f6-236f745163da', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1099511627776, 1795341602000, 1, 1795341784000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341784000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d0b8-7d96-828a-ae82c4073a40', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1099511627776, 1795341603000, 0, NULL, 0, NULL, 1, 2.0, 2.0, 2.0, 2.0, 1, NULL);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d4a0-7889-ad83-c9ba3c3d895b', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2199023255552, 1795341604000, 0, NULL, 0, NULL, 2, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-74ee-b4b4-940427ae5898', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7ef2-93cb-6a6163037497', '01a202b2-ccd0-7147-a9f6-236f745163da', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-74fd-a362-f1053254f9c1', '01a202b2-d0b8-7d96-828a-ae82c4073a40', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-71dd-aca9-461a2b951219', '01a202b2-d4a0-7889-ad83-c9ba3c3d895b', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-78b2-b9cd-b7e3497c77dd', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7a4d-8357-322355457789', '01a202b2-d4a0-7889-ad83-c9ba3c3d895b', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7d0e-a933-0ceb314b7076', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-705a-8ad0-eba9e0f40907', '01a202b2-ccd0-7147-a9f6-236f745163da', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7256-9181-b6d657501ba6', '01a202b2-ccd0-7147-a9f6-236f745163da', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b2-d4a0-740e-a383-e8fefb6a8b43', '2026-11-22', 2, NULL, '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', NULL, '01a202b2-c500-75e5-adf0-f175b7849b40', 'left', NULL, 1795341604000, 1795341784000, 5, NULL, NULL, NULL, 1795341784000);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b5-93c0-7835-891d-135450270dca', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7147-a9f6-236f745163da', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL, NULL, NULL, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-740e-a383-e8fefb6a8b43', '01a202b2-c500-7d29-9d24-8bbc007b569d', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7835-891d-135450270dca', '01a202b2-c500-724c-98d7-77e54ca29d65', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', '2026-11-22', 1, '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b5-93c0-7965-85a8-63c098e78b43', '2026-11-22', 2, '01a202b5-93c0-7835-891d-135450270dca', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-789a-a891-2d9809232a3b', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 1, '01a202b2-c500-75bf-9dcd-1b3bcb21a394', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7ad8-b661-053a5a75ffdf', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 4, '01a202b2-c500-7a87-bdcb-8cfbd423ba76', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7cd5-a01b-c9db010ec0a8', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7c96-bcd8-5f0918438e6f', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 3, '01a202b2-c500-7730-ab5f-2e7e90b941ac', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7cd5-a01b-c9db010ec0a8', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 2, '01a202b2-c500-7a87-bdcb-8cfbd423ba76', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-74ac-bee8-105b3d84c4f9', '01a202b5-93c0-7965-85a8-63c098e78b43', 2, '01a202b2-c500-7bc6-863d-bfa323411ad0', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-777a-ba41-206befddbfda', '01a202b5-93c0-7965-85a8-63c098e78b43', 1, '01a202b2-c500-75bf-9dcd-1b3bcb21a394', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-798a-b0d8-e055ae79a9ae', '01a202b5-93c0-7965-85a8-63c098e78b43', 4, '01a202b2-c500-7fe3-bf2a-91ae25852ee7', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7bad-a310-622a4b3fe0f8', '01a202b5-93c0-7965-85a8-63c098e78b43', 3, '01a202b2-c500-75df-8487-c199a9878efb', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-7969-ae01-817f10bebe0b', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-79a8-99e4-75ace5f94b45', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-789a-a891-2d9809232a3b', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7c96-bcd8-5f0918438e6f', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7cd5-a01b-c9db010ec0a8', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-74ac-bee8-105b3d84c4f9', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-777a-ba41-206befddbfda', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7497-bb6d-7534eb1147ae', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"currency":{"code":"CNY","minorDigits":2},"guests":2,"lines":[{"amount":2200,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":7600,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":1500,"isGift":true,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":-3800,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":7500,"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":-1500,"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":-300,"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":323,"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":0,"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":5700}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-74ea-9a58-71081cd3e7ce', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-79a8-99e4-75ace5f94b45","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7ad8-b661-053a5a75ffdf"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7738-b219-36bb2f709e35', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-79a8-99e4-75ace5f94b45","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-789a-a891-2d9809232a3b","01a202b2-d4a0-7cd5-a01b-c9db010ec0a8"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7378-ab5b-120d87847415', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-7965-85a8-63c098e78b43","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-74ac-bee8-105b3d84c4f9"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7509-9ea2-ddba2ed00094', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-7965-85a8-63c098e78b43","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-777a-ba41-206befddbfda"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7627-95e8-e37807372935', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"currency":{"code":"CNY","minorDigits":2},"guests":2,"isReceipt":true,"lines":[{"amount":2200,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":7600,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":1500,"isGift":true,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":-3800,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":2000,"reference":"T1","tender":"card"},{"amount":3700,"change":500,"tender":"cash","tendered":4200}],"rows":[{"amount":7500,"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":-1500,"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":-300,"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":323,"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":0,"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":5700}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7eed-8a1b-e731d287fc17', 'Max', 'phoneRevealed', 'member/01a202b2-c500-75e5-adf0-f175b7849b40', 'M75B7849B40', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'1C0B2DF7E118A169EAE0F54EE759BEE654C340563DC57476ADB3CA57D3AF4CAD');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7b78-959a-63a9d35d2d81', '李静', 'returned', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '1 Beef tripe, made: cold', NULL, X'1C0B2DF7E118A169EAE0F54EE759BEE654C340563DC57476ADB3CA57D3AF4CAD', X'B2FC3F0644CF1E8CA7106EF8676C9DC6D16C4A3BE50D6B6C7ABF36F5868109BE');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7eed-8a1b-e731d287fc17', 'Max', 'gift', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '1 Tsingtao beer: birthday 生日', NULL, X'B2FC3F0644CF1E8CA7106EF8676C9DC6D16C4A3BE50D6B6C7ABF36F5868109BE', X'4EDB6E2240FD9605DAB3E39D65DEE1B38E4EFD7C458C76B0407CCFE6354D410E');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7713-963a-9418ea602ca9', 'Bo', 'discount', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '500 bp: regular', NULL, X'4EDB6E2240FD9605DAB3E39D65DEE1B38E4EFD7C458C76B0407CCFE6354D410E', X'0E2E76A973F77A77836E9E78164C89338C80AC9557DE7EA5F487FFA68BDAC813');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-786e-b58c-914fdbda12f3', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'0E2E76A973F77A77836E9E78164C89338C80AC9557DE7EA5F487FFA68BDAC813', X'86EA33494981875AB6175AAA2EDEAABC1E7282B37CC4A3015362CE7E33236BBD');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7616-99f9-801492735023', 'foh.member.enrolled.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D37354237383439423430222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373631362D393966392D383031343932373335303233222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037363136393966393830313439323733353032332D393966393830313439323733353032332D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7632227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'E464D5C9BE972C01ACB9860A95742A4BB6F9C5E76B62673DCD2C569987EFFBDA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-75b4-a2f9-1c8148c77e14', 'foh.ticket.issued.v2', 'ticket', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373562342D613266392D316338313438633737653134222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C2270726576696F757368617368223A224F776B347275304C7A65324154366E4C57383641355577725632724242574A6C5A2F3064424558706442553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356234613266393163383134386337376531342D613266393163383134386337376531342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'3B0938AEED0BCDED804FA9CB5BCE80E54C2B576AC105626567FD1D0445E97415', X'6DDE4AAB17A51F4197A2DC8B4AA084ACD301DDDC3123BFB33167C9E45CEF093C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-7c64-b1df-d92ca6c28193', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7875-9c04-86b7a16cc1ba', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376336342D623164662D643932636136633238313933222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373837352D396330342D383662376131366363316261222C2270726576696F757368617368223A226264354B7178656C483047586F74794C53714345724E4D423364777849372B7A4D57664A35467A764354773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373837352D396330342D383662376131366363316261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356234613266393163383134386337376531342D623164666439326361366332383139332D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'6DDE4AAB17A51F4197A2DC8B4AA084ACD301DDDC3123BFB33167C9E45CEF093C', X'1B679E2275506D850CF7B6B07450233F6685E1F270D5E15004B419882868520F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-7332-af19-7275440c1ddf', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7731-a631-7bbca4a8924f', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373333322D616631392D373237353434306331646466222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373733312D613633312D376262636134613839323466222C2270726576696F757368617368223A2247326565496E56516259554D393761776446416A5032614634664A7731654651424C515A6943686F5567383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373733312D613633312D376262636134613839323466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837356234613266393163383134386337376531342D616631393732373534343063316464662D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'1B679E2275506D850CF7B6B07450233F6685E1F270D5E15004B419882868520F', X'0444DB6AFA373C89173F2463FF5D656B3BA8DB11CFE86DA377A6AC3AC3E60ED6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-712e-aa40-b758d79d3127', 'foh.ticket.issued.v2', 'ticket', '01a202b2-ccd0-7147-a9f6-236f745163da', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373132652D616134302D623735386437396433313237222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C2270726576696F757368617368223A224245546261766F3350496B585079526A2F31316C617A756F327848503647326A643661734F73506D4474593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037313265616134306237353864373964333132372D616134306237353864373964333132372D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'0444DB6AFA373C89173F2463FF5D656B3BA8DB11CFE86DA377A6AC3AC3E60ED6', X'39F59380D3849408558F93F659679BC96803B5B06178299AB897944A97994D07', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-71bc-b39d-cc48bfebb5f7', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d0b8-7d96-828a-ae82c4073a40', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373162632D623339642D636334386266656262356637222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376439362D383238612D616538326334303733613430222C2270726576696F757368617368223A224F665754674E4F456C4168566A35503257576562795767447462426865436D61754A65555370655A5451633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D643062382D376439362D383238612D616538326334303733613430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837316263623339646363343862666562623566372D623339646363343862666562623566372D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'39F59380D3849408558F93F659679BC96803B5B06178299AB897944A97994D07', X'3DF12F59DA1E5430386B887872AE43CCC334A4CAF1A0091369D926E9C6796272', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-788a-8b41-f09d68214934', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-79b6-8289-a8444f36e524', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373838612D386234312D663039643638323134393334222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373962362D383238392D613834343466333665353234222C2270726576696F757368617368223A225066457657646F655644413461346834637135447A4D4D30704D72786F416B5461646B6D36635A35596E493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373962362D383238392D613834343466333665353234222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383861386234316630396436383231343933342D386234316630396436383231343933342D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'3DF12F59DA1E5430386B887872AE43CCC334A4CAF1A0091369D926E9C6796272', X'69E99590E4D095DE95CFA688AABA3677B3749D95B61564CA9C990742733A0A66', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-7b31-9b21-dc918296273a', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-71fd-915e-16843db75356', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376233312D396232312D646339313832393632373361222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373166642D393135652D313638343364623735333536222C2270726576696F757368617368223A2261656D566B4F54516C6436567A36614971726F3264374E306E5A57324657544B6E4A6B48516E4D36436D593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373166642D393135652D313638343364623735333536222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383861386234316630396436383231343933342D396232316463393138323936323733612D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'69E99590E4D095DE95CFA688AABA3677B3749D95B61564CA9C990742733A0A66', X'5EEA86A7EE2FACAC362D00CC2E4F9C690B99994EA734120303DC8966BF41E05C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-797d-a780-817cf4a94780', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-7636-b093-9f527a01d654', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373937642D613738302D383137636634613934373830222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373633362D623039332D396635323761303164363534222C2270726576696F757368617368223A2258757147702B3476724B77324C51444D4C6B2B636151755A6D55366E4E4249444139794A5A7239423446773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373633362D623039332D396635323761303164363534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837383861386234316630396436383231343933342D613738303831376366346139343738302D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'5EEA86A7EE2FACAC362D00CC2E4F9C690B99994EA734120303DC8966BF41E05C', X'77AF06E18A38EF41E7D1B3BEAE2FBAE6DD431C4E76C418C73F10366AC2629EC3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-792b-ab0c-ad37b737a08f', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d4a0-7889-ad83-c9ba3c3d895b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A323139393032333235353535322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373932622D616230632D616433376237333761303866222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373838392D616438332D633962613363336438393562222C2270726576696F757368617368223A226436384734596F343730486E30624F2B72692B36357431444845353278426A485078413261734A696E734D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D643461302D373838392D616438332D633962613363336438393562222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393262616230636164333762373337613038662D616230636164333762373337613038662D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'77AF06E18A38EF41E7D1B3BEAE2FBAE6DD431C4E76C418C73F10366AC2629EC3', X'F94D06A2DE4EF7F125DD1BE29E6E88C40A15828A027E83D6F40A1FE73CF67B1F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7019-8e3a-e9d6f85f73b9', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7889-ad83-c9ba3c3d895b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323139393032333235353535322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373031392D386533612D653964366638356637336239222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373838392D616438332D633962613363336438393562222C2270726576696F757368617368223A222B5530476F74354F392F456C335276696E6D364978416F56676F6F43666F505739416F66357A7A326578383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D643461302D373838392D616438332D633962613363336438393562222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303139386533616539643666383566373362392D386533616539643666383566373362392D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'F94D06A2DE4EF7F125DD1BE29E6E88C40A15828A027E83D6F40A1FE73CF67B1F', X'D72511E2737C7B8815B5B21C9928FE39499D140878586AE299084A26C986AC1E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-71cb-af85-1f9f0192be4e', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373163622D616638352D316639663031393262653465222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A2235475456796236584C4147737559594B6C5851715337623578656472596D63397A5378576D5966762B396F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316362616638353166396630313932626534652D616638353166396630313932626534652D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'E464D5C9BE972C01ACB9860A95742A4BB6F9C5E76B62673DCD2C569987EFFBDA', X'5B33EF404221D1F850BC90DE685DD08B700FCFAF5646899E57EC59D1D1158E29', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7040-bb57-74d5d0d6ca59', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373034302D626235372D373464356430643663613539222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C2270726576696F757368617368223A2231795552346E4E3865346756746249636D536A2B4F556D6446416834574772696D51684B4A736D477242343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303430626235373734643564306436636135392D626235373734643564306436636135392D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'D72511E2737C7B8815B5B21C9928FE39499D140878586AE299084A26C986AC1E', X'37FF230F4B317F3657134A3185A72BE15EC5DF74C18AC08C9F2CF89CC645EE50', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-70a7-ba6c-bc1f5eaa189f', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376432392D396432342D386262633030376235363964225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373465362D613230352D613362656634376134643162227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373061372D626136632D626331663565616131383966222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C2270726576696F757368617368223A224E2F386A44307378667A5A5845306F786861637234563746333354426973434D6E797A346E4D5A46376C413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D626136636263316635656161313839662D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'37FF230F4B317F3657134A3185A72BE15EC5DF74C18AC08C9F2CF89CC645EE50', X'63DE8D4D9F67C0592C1FD7C5CFA1ADDDC4EE4241E83C3710A2544B6AEF2487F1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7410-9600-967ae57a3fb1', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373431302D393630302D393637616535376133666231222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C2270726576696F757368617368223A225939364E545A396E77466B73483966467A36477433635475516B486F504463516F6C524C6175386B682F453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D633865382D373465362D613230352D613362656634376134643162222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D393630303936376165353761336662312D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'63DE8D4D9F67C0592C1FD7C5CFA1ADDDC4EE4241E83C3710A2544B6AEF2487F1', X'0103C5124F833F6144E1C25E49A8DB936FD317A4E3DD38BB28F833F0FA2D0574', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-75a7-9b37-95bf7684a5be', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373430652D613338332D653866656662366138623433227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373561372D396233372D393562663736383461356265222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A2241515046456B2B445032464534634A6553616A626B322F544636546A335469374B50677A38506F744258513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D396233373935626637363834613562652D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'0103C5124F833F6144E1C25E49A8DB936FD317A4E3DD38BB28F833F0FA2D0574', X'AC93EF12AEE709F569ECD25DD5DB27EF268C1269367D0EB6A18DFC14D3B73860', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7905-825f-babc5796e424', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373562662D396463642D316233626362323161333934222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373839612D613839312D326439383039323332613362222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373930352D383235662D626162633537393665343234222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A22724A50764571376E43665670374E4A643164736E3779614D456D6B32665136326F593338464E4F334F47413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D383235666261626335373936653432342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'AC93EF12AEE709F569ECD25DD5DB27EF268C1269367D0EB6A18DFC14D3B73860', X'8C28120FD51C7CE0359AE30899550AA08D42F472F28F162B96DB439660C0941C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7c14-842a-a5130b7722e0', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7731-a631-7bbca4a8924f', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270617274794944223A2230316132303262322D643461302D373430652D613338332D653866656662366138623433222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376331342D383432612D613531333062373732326530222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373733312D613633312D376262636134613839323466222C2270726576696F757368617368223A226A43675344395563664F41316D754D496D56554B6F49314339484C796A7859726C7474446C6D44416C42773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373733312D613633312D376262636134613839323466222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D383432616135313330623737323265302D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'8C28120FD51C7CE0359AE30899550AA08D42F472F28F162B96DB439660C0941C', X'62072C03A8E8E588B6205E9698B5D7C15FF52C2076E6E9D2097056A4810E8E7C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7b7f-9388-f8c18ce57385', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7875-9c04-86b7a16cc1ba', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270617274794944223A2230316132303262322D643461302D373430652D613338332D653866656662366138623433222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376237662D393338382D663863313863653537333835222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373837352D396330342D383662376131366363316261222C2270726576696F757368617368223A225967637341366A6F35596932494636576D4C585877562F314C43423235756E53435842577049454F6A6E773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373837352D396330342D383662376131366363316261222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306137626136636263316635656161313839662D393338386638633138636535373338352D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'62072C03A8E8E588B6205E9698B5D7C15FF52C2076E6E9D2097056A4810E8E7C', X'A40550B254AB7F3E33A0270DFF2F876F5A53C611A1883DD43E6339A92A0C8753', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7e42-ae94-98a0010f29fc', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376138372D626463622D386366626434323362613736222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376364352D613031622D633964623031306563306138222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376534322D616539342D393861303031306632396663222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A2270415651736C5372667A347A6F43634E2F792B48623170547868476869443355506D4D3571536F4D68314D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037653432616539343938613030313066323966632D616539343938613030313066323966632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'A40550B254AB7F3E33A0270DFF2F876F5A53C611A1883DD43E6339A92A0C8753', X'670333FC1EEBD84829A117373342E60CA0E6629F382F006AC34FAE17B044A4A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7992-b280-904123de642c', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373733302D616235662D326537653930623934316163222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376339362D626364382D356630393138343338653666222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373939322D623238302D393034313233646536343263222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A225A774D7A2F423772324567706F5263334D304C6D444B446D597038344C77427177302B7546374245704B633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393932623238303930343132336465363432632D623238303930343132336465363432632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'670333FC1EEBD84829A117373342E60CA0E6629F382F006AC34FAE17B044A4A7', X'03390443E765DC758A49E97788FCAE4C401325FF8A8055ABECA88719D0D1EDE7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-75ad-8405-a165dacc5e57', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373839612D613839312D326439383039323332613362222C2230316132303262322D643461302D376364352D613031622D633964623031306563306138222C2230316132303262322D643461302D376339362D626364382D356630393138343338653666225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373561642D383430352D613136356461636335653537222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A22417A6B45512B646C3348574B53656C3369507975544541544A662B4B67465772374B6948476444523765633D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356164383430356131363564616363356535372D383430356131363564616363356535372D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'03390443E765DC758A49E97788FCAE4C401325FF8A8055ABECA88719D0D1EDE7', X'7314794923CBC8A2DFB25C0D465254AF9897513681E351FDC15A7BB0D4223D46', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-78fb-b7f7-6a5f9754a07c', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373164382D393736352D623634383838303562356463222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373866622D623766372D366135663937353461303763222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A22577A50765145496830666851764A446561463351693341507A363957526F6D65562B785A306445566A696B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316362616638353166396630313932626534652D623766373661356639373534613037632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'5B33EF404221D1F850BC90DE685DD08B700FCFAF5646899E57EC59D1D1158E29', X'D0F88FCA5E55E779623E42FE34D20BEFBF26340BAF0DCD9FFFF239D22F2721FD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7196-bc96-edc764005029', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373139362D626339362D656463373634303035303239222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C2270726576696F757368617368223A22637852355353504C794B4C66736C774E526C4A5572356958555461423431483977567037734E51695055593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356164383430356131363564616363356535372D626339366564633736343030353032392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'7314794923CBC8A2DFB25C0D465254AF9897513681E351FDC15A7BB0D4223D46', X'623074AF18FDCAD69E73772350BC768A60FAD0FC2F19642255B2A91973AB9E0A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7ece-ac82-ed0d2d526bdc', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7cd5-a01b-c9db010ec0a8', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373961382D393965342D373561636535663934623435222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376563652D616338322D656430643264353236626463222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D376364352D613031622D633964623031306563306138222C2270726576696F757368617368223A22596A423072786A39797461656333636A554C7832696D4436305077764757516956624B7047584F726E676F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373931642D386638312D373263663133623361646434222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D376364352D613031622D633964623031306563306138222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656365616338326564306432643532366264632D616338326564306432643532366264632D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'623074AF18FDCAD69E73772350BC768A60FAD0FC2F19642255B2A91973AB9E0A', X'6B01F11195496A3997DC1050EC9FA60EFA4E2CB9E3C46C5B850977DFEDCA067F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7da5-a9ef-b51ae97caba5', 'foh.check.line-returned.v4', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376138372D626463622D386366626434323362613736222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376164382D623636312D303533613561373566666466222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D376364352D613031622D633964623031306563306138222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376461352D613965662D623531616539376361626135222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A2261774878455A564A616A6D5833424251374A2B6D4476704F4C4C6E6A7847786268516C33332B334B426E383D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646135613965666235316165393763616261352D613965666235316165393763616261352D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7634227D', X'6B01F11195496A3997DC1050EC9FA60EFA4E2CB9E3C46C5B850977DFEDCA067F', X'61B017B06698A96F20E58AD83E1EDAA4DB3A4B4588428CC08C0D099CA7690663', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-727c-b13c-34f4fedd6f18', 'foh.check.line-changed.v4', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373733302D616235662D326537653930623934316163222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376339362D626364382D356630393138343338653666222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373237632D623133632D333466346665646436663138222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A225962415873476159715738673559725950683761704E733653305749516F7A416A41304A6E4B6470426D4D3D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376565642D386131622D653733316432383766633137222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323763623133633334663466656464366631382D623133633334663466656464366631382D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'61B017B06698A96F20E58AD83E1EDAA4DB3A4B4588428CC08C0D099CA7690663', X'825773342090474BFB07D53007D7049546C5241A52BEC04C1D238E2069A2DF03', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-78c4-9226-c88fc367f8db', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373863342D393232362D633838666333363766386462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A22676C647A4E4343515230763742395577423963456C5562464A4270537673424D48534F4F49476D6933774D3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373731332D393633612D393431386561363032636139222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037386334393232366338386663333637663864622D393232366338386663333637663864622D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'825773342090474BFB07D53007D7049546C5241A52BEC04C1D238E2069A2DF03', X'BCDE752A1BF381677BD74591BA665E96598354AB2F468CE646950D625148B8BC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-7d9a-a781-475e9eb11bf7', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376439612D613738312D343735653965623131626637222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A22764E35314B68767A6757643731305752756D5A656C6C6D44564B7376526F7A6D5270554E596C4649754C773D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643961613738313437356539656231316266372D613738313437356539656231316266372D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'BCDE752A1BF381677BD74591BA665E96598354AB2F468CE646950D625148B8BC', X'B224F325719DEED1A2C2B807326DB8D14F728E7A77C67CD8FE1AE0D50A271ECC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7da9-9437-f33b97df2c4d', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376461392D393433372D663333623937646632633464222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C2270726576696F757368617368223A227369547A4A58476437744769777267484D6D3234305539796A6E7033786E7A592F68726731516F6E4873773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643961613738313437356539656231316266372D393433376633336239376466326334642D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B224F325719DEED1A2C2B807326DB8D14F728E7A77C67CD8FE1AE0D50A271ECC', X'B1BB210594F82A64141F88711C9F7A9BEC5155262C8AE819878BF8BAEDA7485A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-71eb-93ce-c4748a382669', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373738332D383337352D356337396535306437396134222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373165622D393363652D633437343861333832363639222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A2273627368425A54344B6D515548346878484A39366D2B7852565359736975675A683476347575326E53466F3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373731332D393633612D393431386561363032636139222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037316562393363656334373438613338323636392D393363656334373438613338323636392D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'B1BB210594F82A64141F88711C9F7A9BEC5155262C8AE819878BF8BAEDA7485A', X'A5FE259BCA7198037798636D208BF069E539BF7C9B52A63FEB36EA429EB355CE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7f38-9c73-6d008ab1358a', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373336372D623437392D323038306232663932353535222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376633382D396337332D366430303861623133353861222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A227066346C6D3870786D414E336D474E744949767761655535763379625571592F367A62715170367A5663343D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373731332D393633612D393431386561363032636139222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663338396337333664303038616231333538612D396337333664303038616231333538612D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'A5FE259BCA7198037798636D208BF069E539BF7C9B52A63FEB36EA429EB355CE', X'50D0584B6561B9D77E214EE355D8C14324C661E78BECB99049EF6173D692B249', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7473-8a8b-d59078f70318', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373839612D613839312D326439383039323332613362222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D376364352D613031622D633964623031306563306138222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376339362D626364382D356630393138343338653666222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376164382D623636312D303533613561373566666466222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373430652D613338332D653866656662366138623433222C227061796D656E7473223A5B2230316132303262352D393363302D373738332D383337352D356337396535306437396134222C2230316132303262352D393363302D373336372D623437392D323038306232663932353535225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373437332D386138622D643539303738663730333138222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C2270726576696F757368617368223A22554E4259533256687564642B4955376A56646A42517954475965654C374C6D515365396863396153736B6B3D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373731332D393633612D393431386561363032636139222C227375626A656374223A22636865636B2F30316132303262322D643461302D373961382D393965342D373561636535663934623435222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663338396337333664303038616231333538612D386138626435393037386637303331382D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'50D0584B6561B9D77E214EE355D8C14324C661E78BECB99049EF6173D692B249', X'47E52770871E50B7669B1E57A7AF77B9BA054262C5CD6F8F4FDEE5F012A15C83', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7a23-bfdb-5bc71f9be17d', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373466322D626263322D623737636634333638396435222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376132332D626664622D356263373166396265313764222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A2230506950796C355635336C69506B4C2B4E4E494C3737386D4E417576446332662F2F49353069386E4966303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613233626664623562633731663962653137642D626664623562633731663962653137642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'D0F88FCA5E55E779623E42FE34D20BEFBF26340BAF0DCD9FFFF239D22F2721FD', X'26557576D6E3DE282F087704D86E7109C6CE54B266D0A4E63AF8BCECA12B70D8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7a99-93d2-f17dd1fe7274', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376139392D393364322D663137646431666537323734222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C2270726576696F757368617368223A22522B556E63496365554C646D6D7835587036393375626F46516D4C467A572B505439376C38424B6858494D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373731332D393633612D393431386561363032636139222C227375626A656374223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663338396337333664303038616231333538612D393364326631376464316665373237342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'47E52770871E50B7669B1E57A7AF77B9BA054262C5CD6F8F4FDEE5F012A15C83', X'469092F116749965F5357AACD8308D5D341A32B1F7F033B181C4579A8FBF5227', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7a26-91b9-4b393c36e9bb', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7d29-9d24-8bbc007b569d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376132362D393162392D346233393363333665396262222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376432392D396432342D386262633030376235363964222C2270726576696F757368617368223A225270435338525A306D5758314E5871733244434E585451614D72483338444F78676352586D6F2B2F5569633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227461626C652F30316132303262322D633530302D376432392D396432342D386262633030376235363964222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613236393162393462333933633336653962622D393162393462333933633336653962622D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'469092F116749965F5357AACD8308D5D341A32B1F7F033B181C4579A8FBF5227', X'BFE3DD8FE56BC7DCFF095EBD80E2C85DE0AA7E2404C500B16ACD18149E8389F1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-71d4-be4e-9255142cc827', 'foh.party.left.v1', 'party', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373565352D616466302D663137356237383439623430222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376432392D396432342D386262633030376235363964225D2C227469636B65744944223A2230316132303262322D633865382D373465362D613230352D613362656634376134643162227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373164342D626534652D393235353134326363383237222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C2270726576696F757368617368223A22762B50646A2B567278397A2F43563639674F4C4958654371666951457851437861733059464A36446966453D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2270617274792F30316132303262322D643461302D373430652D613338332D653866656662366138623433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613236393162393462333933633336653962622D626534653932353531343263633832372D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'BFE3DD8FE56BC7DCFF095EBD80E2C85DE0AA7E2404C500B16ACD18149E8389F1', X'C18D90486715CC9EA770F6CFC7878C38E04C678425A6C1E67601B772DA25761B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7cb1-bc9c-fa8b83cf67f3', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7147-a9f6-236f745163da', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376362312D626339632D666138623833636636376633222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C2270726576696F757368617368223A2277593251534763567A4A366E635062507834654D4F4F424D5A34516C7073486D6467473363746F6C6468733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037636231626339636661386238336366363766332D626339636661386238336366363766332D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'C18D90486715CC9EA770F6CFC7878C38E04C678425A6C1E67601B772DA25761B', X'7B5E58FBB5B2AFBC88E587EBA9430B548860AD35538DE653C31D2D8C3F9761D6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7f24-b3c6-e7ed6df7553e', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7835-891d-135450270dca', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373234632D393864372D373765353463613239643635225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373134372D613966362D323336663734353136336461227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376632342D623363362D653765643664663735353365222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373833352D383931642D313335343530323730646361222C2270726576696F757368617368223A22653135592B375779723779493559667271554D4C56496867725456546A655A54777830746A442B585964593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A2270617274792F30316132303262352D393363302D373833352D383931642D313335343530323730646361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663234623363366537656436646637353533652D623363366537656436646637353533652D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'7B5E58FBB5B2AFBC88E587EBA9430B548860AD35538DE653C31D2D8C3F9761D6', X'08C814BDABEC2C0C546666A4B431B50D15899092E24411AED50DB9A154BBD68B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7212-b200-701c9edf5a46', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7147-a9f6-236f745163da', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373231322D623230302D373031633965646635613436222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C2270726576696F757368617368223A22434D6755766176734C4178555A6D616B744447314452574A6B4A4C6952424775315132356F565337316F733D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227469636B65742F30316132303262322D636364302D373134372D613966362D323336663734353136336461222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663234623363366537656436646637353533652D623230303730316339656466356134362D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'08C814BDABEC2C0C546666A4B431B50D15899092E24411AED50DB9A154BBD68B', X'5B0DB4D0A94F8F1A11BEA584FEF3F2C2898E54AA65C5913985E19766F728D4D1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-719c-a341-ed8f53f47d0e', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373833352D383931642D313335343530323730646361227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373139632D613334312D656438663533663437643065222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A2257773230304B6C506A786F52767157452F765079776F6D4F564B706C785A4535686547585A76636F314E453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663234623363366537656436646637353533652D613334316564386635336634376430652D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'5B0DB4D0A94F8F1A11BEA584FEF3F2C2898E54AA65C5913985E19766F728D4D1', X'BD16948A0EED4243FCBF678FE3E725344418BE0CCB5DD5C57E876C3451106D53', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-734b-8a2a-f97b3293844a', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373562662D396463642D316233626362323161333934222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373737612D626134312D323036626566646462666461222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373334622D386132612D663937623332393338343461222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A227652615569673774516B503876326550342B636C4E45515976677A4C58645846666F64734E46455162564D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663234623363366537656436646637353533652D386132616639376233323933383434612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'BD16948A0EED4243FCBF678FE3E725344418BE0CCB5DD5C57E876C3451106D53', X'1DE6269777582CE776D84CD1CCAF8EAD4D4F163C462630C19E0D6C6B891BE1B1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7fd3-aac9-9e694101fe4a', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376263362D383633642D626661333233343131616430222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373461632D626565382D313035623364383463346639222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376664332D616163392D396536393431303166653461222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A224865596D6C3364594C4F643232457A527A4B2B4F72553150466A78474A6A44426E67317361346B623462453D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666433616163393965363934313031666534612D616163393965363934313031666534612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'1DE6269777582CE776D84CD1CCAF8EAD4D4F163C462630C19E0D6C6B891BE1B1', X'7E6247E7357CD39F63540D678676FB24E26436D5590C90CFE1B857B4BDD983C8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-7026-a5f0-8da46f4232c8', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373737612D626134312D323036626566646462666461222C2230316132303262352D393363302D373461632D626565382D313035623364383463346639225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373032362D613566302D386461343666343233326338222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A22666D4A48357A56383035396A5641316E686E62374A4F4A6B4E74565A444A445034626858744C335A6738673D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303236613566303864613436663432333263382D613566303864613436663432333263382D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'7E6247E7357CD39F63540D678676FB24E26436D5590C90CFE1B857B4BDD983C8', X'B6C303801D9EF678A95042772E48D70180B67FDD95FAF8CA143F6281925440A1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7e4f-8018-1f66a6d1c9c8', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376534662D383031382D316636366136643163396338222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A224A6C56316474626A3369677643486345324735784363624F564C4A6D304B546D4F766938374B4572634E673D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653466383031383166363661366431633963382D383031383166363661366431633963382D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'26557576D6E3DE282F087704D86E7109C6CE54B266D0A4E63AF8BCECA12B70D8', X'8CEA1620C02E6C074A33051744AD9A3A8F7C3A7FC68CF0D66EEE9A6F8E85593D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-71f5-ac67-d1ee34e2a046', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7835-891d-135450270dca', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373166352D616336372D643165653334653261303436222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373833352D383931642D313335343530323730646361222C2270726576696F757368617368223A2274734D4467423265396E697055454A334C6B6A5841594332663932562B766A4B46443969675A4A55514B453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A2270617274792F30316132303262352D393363302D373833352D383931642D313335343530323730646361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303236613566303864613436663432333263382D616336376431656533346532613034362D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B6C303801D9EF678A95042772E48D70180B67FDD95FAF8CA143F6281925440A1', X'1107BA10A327A42C492452917F69E1ECD5AB9949FA252FDA7E1529CC25B0FD6D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7faf-b0bf-7a66370e90db', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373564662D383438372D633139396139383738656662222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376261642D613331302D363232613462336665306638222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376661662D623062662D376136363337306539306462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A2245516536454B4D6E7043784A4A464B5266326E68374E57726D556E364A532F61666855707A4357772F57303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666166623062663761363633373065393064622D623062663761363633373065393064622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'1107BA10A327A42C492452917F69E1ECD5AB9949FA252FDA7E1529CC25B0FD6D', X'F21ED760727B7CC33B623575EA1579C411DB3FB54CAD17B18A9EA3417110B723', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-7c0a-9bbd-505b350dfcce', 'foh.check.line-changed.v4', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373564662D383438372D633139396139383738656662222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376261642D613331302D363232613462336665306638222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376330612D396262642D353035623335306466636365222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A223868375859484A37664D4D37596A563136685635784248625037564D725265786970366A5158455174794D3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633061396262643530356233353064666363652D396262643530356233353064666363652D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'F21ED760727B7CC33B623575EA1579C411DB3FB54CAD17B18A9EA3417110B723', X'61726DD5159F4A2BE901EB73BD3C85940A6F3D4EDD113D2E7CF4F9C87DB886EB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-76ee-abc7-05eec29444ab', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7965-85a8-63c098e78b43', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376665332D626632612D393161653235383532656537222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373938612D623064382D653035356165373961396165222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373665652D616263372D303565656332393434346162222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C2270726576696F757368617368223A2259584A7431525766536976704165747A765479466C417076505537644554307566505435794832346875733D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376237382D393539612D363361396433356432643831222C227375626A656374223A22636865636B2F30316132303262352D393363302D373936352D383561382D363363303938653738623433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366565616263373035656563323934343461622D616263373035656563323934343461622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'61726DD5159F4A2BE901EB73BD3C85940A6F3D4EDD113D2E7CF4F9C87DB886EB', X'497CFE9E506172D8BB0269372067FC3E19A7609A65D9DF2226EAE40B1B287013', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7c26-adf3-eac8c1477245', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373732642D393130342D346363353064633133333961222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376332362D616466332D656163386331343737323435222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A226A4F6F57494D41756241644B4D775558524B32614F6F39384F6E2F476A50445762753661623436465754303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653466383031383166363661366431633963382D616466336561633863313437373234352D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'8CEA1620C02E6C074A33051744AD9A3A8F7C3A7FC68CF0D66EEE9A6F8E85593D', X'8CBC665A04D5B96EAD60F9D7FB29B7C1F854FE3703692329D7FF0ED7DC621EE9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7cbe-8c37-069709c9b37b', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373538312D393562332D353430653634333164623632222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376362652D386333372D303639373039633962333762222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A226A4C786D576754567557367459506E582B796D33776668552F6A634461534D70312F384F3139786948756B3D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037636265386333373036393730396339623337622D386333373036393730396339623337622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'8CBC665A04D5B96EAD60F9D7FB29B7C1F854FE3703692329D7FF0ED7DC621EE9', X'776C36A60BD9797477764849C1B5EC8789DEF703C1B60F4088A8E7439FFBABF6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-7fa6-bf62-505a47ce5afb', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-75e5-adf0-f175b7849b40', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373432652D386364382D623663363665626465343465222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376661362D626636322D353035613437636535616662222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C2270726576696F757368617368223A22643277327067765A65585233646B684A7762587368346E653977504274673941694B6A6E51352F37712F593D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373565352D616466302D663137356237383439623430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037666136626636323530356134376365356166622D626636323530356134376365356166622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'776C36A60BD9797477764849C1B5EC8789DEF703C1B60F4088A8E7439FFBABF6', X'D16F1C90277A80B1AF1764ED8E6361C4EF5CDDD580BFA5F44891008E54D7C7ED', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-71a0-887e-c934c8d8b340', 'foh.reservation.booked.v2', 'reservation', '01a202b2-c500-77d7-b7e2-74a46a53842d', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227265736F7572636573223A5B5D2C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373166392D393365342D323232643135323964336364225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373161302D383837652D633933346338643862333430222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373764372D623765322D373461343661353338343264222C2270726576696F757368617368223A22305738636B436436674C4776463254746A6D4E68784F39633364574176365830534A45416A6C5458782B303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373438352D393462302D373864326334643531653334222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373836652D623538632D393134666462646131326633222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373764372D623765322D373461343661353338343264222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316130383837656339333463386438623334302D383837656339333463386438623334302D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7632227D', X'D16F1C90277A80B1AF1764ED8E6361C4EF5CDDD580BFA5F44891008E54D7C7ED', X'3B0938AEED0BCDED804FA9CB5BCE80E54C2B576AC105626567FD1D0445E97415', NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '01a202b2-c500-75e5-adf0-f175b7849b40', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO tasteState (singleton, format, epoch, version, through) VALUES (1, 3, 1, 1, 0);
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
CREATE TABLE guestPast (
  memberID TEXT PRIMARY KEY REFERENCES member (id),
  visits INTEGER NOT NULL CHECK (visits > 0),
  eaten INTEGER NOT NULL CHECK (eaten >= 0)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE disappointment (
  memberID TEXT NOT NULL REFERENCES member (id),
  dishCode TEXT NOT NULL,
  lineID TEXT NOT NULL REFERENCES orderLine (id),
  notedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  PRIMARY KEY (memberID, dishCode)
) STRICT, WITHOUT ROWID;
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
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7339-8b25-a81d45f1aff4', '01a202b2-c500-75e5-adf0-f175b7849b40', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-79a8-99e4-75ace5f94b45');
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-736f-8f7e-598c90944dc8', 'called', '01a202b2-c8e8-74e6-a205-a3bef47a4d1b', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-74e6-a205-a3bef47a4d1b","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7845-87ea-1373f06993d3', 'seated', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-7875-9c04-86b7a16cc1ba"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7731-a631-7bbca4a8924f"}],"checks":[],"memberID":"01a202b2-c500-75e5-adf0-f175b7849b40","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-74e6-a205-a3bef47a4d1b","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7ab6-9348-16b12bf61a23', 'ticketCancelled', '01a202b2-d4a0-7889-ad83-c9ba3c3d895b', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-7889-ad83-c9ba3c3d895b","missCount":0,"number":2,"rank":2199023255552,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-70b6-be67-e5f4dfdfb6ac', 'seated', '01a202b5-93c0-7835-891d-135450270dca', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7147-a9f6-236f745163da","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-73f2-9338-7481703c1a00', 'called', '01a202b2-ccd0-7147-a9f6-236f745163da', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7147-a9f6-236f745163da","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7cf4-9897-2971a9aa3fd5', 'left', '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7d29-9d24-8bbc007b569d"}]}', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-71fd-915e-16843db75356', '01a202b2-ccd0-7147-a9f6-236f745163da', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7636-b093-9f527a01d654', '01a202b2-ccd0-7147-a9f6-236f745163da', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-79b6-8289-a8444f36e524', '01a202b2-ccd0-7147-a9f6-236f745163da', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7731-a631-7bbca4a8924f', '01a202b2-c500-75e5-adf0-f175b7849b40', '2026-11-22', 'complaint', '01a202b2-c500-742e-8cd8-b6c66ebde44e', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7875-9c04-86b7a16cc1ba', '01a202b2-c500-75e5-adf0-f175b7849b40', '2026-11-22', 'allergy', '01a202b2-c500-71d8-9765-b6488805b5dc', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-740e-a383-e8fefb6a8b43', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
CREATE TABLE storedValueAccount (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- With its check digit.
  number TEXT NOT NULL UNIQUE CHECK (length(number) = 9 AND number NOT GLOB '*[^0-9]*'),
  -- Null: of whoever has the card.
  memberID TEXT REFERENCES member (id),
  openedAt INTEGER NOT NULL,
  openedByName TEXT NOT NULL,
  suspendedAt INTEGER,
  suspendedByName TEXT,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
) STRICT;
CREATE TABLE paymentWithoutAccount (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE houseAccount (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  contact TEXT,
  -- For invoices.
  taxNumber TEXT,
  -- The most that may be owed; null for any amount.
  limitMinor INTEGER CHECK (limitMinor >= 0),
  -- Who may sign; none for anybody.
  signers TEXT NOT NULL CHECK (json_valid(signers)),
  openedAt INTEGER NOT NULL,
  openedByName TEXT NOT NULL,
  suspendedAt INTEGER,
  suspendedByName TEXT,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((suspendedAt IS NULL) = (suspendedByName IS NULL))
) STRICT;
CREATE TABLE payment (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  businessDay TEXT NOT NULL,
  tender TEXT NOT NULL CHECK (tender IN
    ('cash', 'card', 'wallet', 'storedValue', 'voucher', 'houseAccount',
    'deposit', 'comp')) CHECK (tender <> 'comp' OR reason IS NOT NULL),
  amountMinor INTEGER NOT NULL,
  tenderedMinor INTEGER,
  stage TEXT NOT NULL CHECK (stage IN
    ('created', 'sent', 'pending', 'captured', 'declined', 'reversing', 'reversed')),
  reference TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL, givesBackID TEXT REFERENCES payment (id)
  CHECK (givesBackID IS NULL OR amountMinor < 0), reason TEXT
  CHECK (reason IS NOT NULL OR givesBackID IS NULL), authoriserName TEXT, shiftID TEXT REFERENCES shift (id)
  CHECK (shiftID IS NULL OR tender = 'cash'), tipMinor INTEGER NOT NULL DEFAULT 0
  CHECK (tipMinor = 0 OR (tender IN ('cash', 'card', 'wallet')
    AND (tipMinor > 0) = (amountMinor > 0)))
  CHECK (tenderedMinor IS NULL OR tenderedMinor >= amountMinor + tipMinor), tipForName TEXT CHECK (tipForName IS NULL OR tipMinor <> 0), foreignCurrency TEXT
  CHECK (foreignCurrency IS NULL OR (tender = 'cash' AND length(foreignCurrency) = 3)), foreignMinor INTEGER
  CHECK ((foreignMinor IS NULL) = (foreignCurrency IS NULL)
    AND (foreignMinor IS NULL
      OR (foreignMinor <> 0 AND (foreignMinor > 0) = (amountMinor > 0)))), foreignRateBillionths INTEGER
  CHECK ((foreignRateBillionths IS NULL) = (foreignCurrency IS NULL)
    AND (foreignRateBillionths IS NULL OR foreignRateBillionths > 0)), foreignValueMinor INTEGER
  CHECK ((foreignValueMinor IS NULL) = (foreignCurrency IS NULL)
    AND (foreignValueMinor IS NULL OR CASE WHEN amountMinor > 0
      THEN foreignValueMinor IS tenderedMinor
      ELSE foreignValueMinor <= 0 END)),
  CHECK (amountMinor <> 0 OR stage = 'declined'),
  CHECK (tenderedMinor IS NULL OR (tender = 'cash' AND tenderedMinor >= amountMinor))
) STRICT;
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-7367-b479-2080b2f92555', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-7783-8375-5c79e50d79a4', '01a202b2-d4a0-79a8-99e4-75ace5f94b45', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE foreignCount (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  valueMinor INTEGER NOT NULL CHECK (valueMinor > 0),
  pieces INTEGER NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (shiftID, currency, valueMinor)
) STRICT, WITHOUT ROWID;
CREATE TABLE shiftForeign (
  shiftID TEXT NOT NULL REFERENCES shift (id),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  expectedMinor INTEGER NOT NULL,
  countedMinor INTEGER NOT NULL CHECK (countedMinor >= 0),
  PRIMARY KEY (shiftID, currency)
) STRICT, WITHOUT ROWID;
CREATE TABLE tipPayout (
  moveID TEXT PRIMARY KEY REFERENCES cashMove (id),
  businessDay TEXT NOT NULL,
  -- As in the payments; null for everybody together.
  forName TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE coupon (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 8),
  campaignCode TEXT NOT NULL REFERENCES campaign (code),
  -- The campaign as it was when the coupon was issued: what guests read on it holds.
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  -- Whose it is; null for whoever brings it.
  memberID TEXT REFERENCES member (id),
  -- On whose bill it lands by itself.
  ticketID TEXT REFERENCES ticket (id),
  partyID TEXT REFERENCES party (id),
  source TEXT NOT NULL CHECK (source IN ('visit', 'draw', 'remedy')),
  -- The bill that gave it for the next visit.
  sourceCheckID TEXT REFERENCES guestCheck (id),
  validFrom TEXT NOT NULL,
  -- The last business day, as it was printed.
  validUntil TEXT NOT NULL CHECK (validUntil >= validFrom),
  reason TEXT,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  issuedAt INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((source = 'visit') = (sourceCheckID IS NOT NULL))
) STRICT;
CREATE TABLE couponEntry (
  couponID TEXT NOT NULL REFERENCES coupon (id),
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('redeemed', 'returned', 'voided', 'reissued')),
  checkID TEXT REFERENCES guestCheck (id),
  -- The place in its campaign's stock.
  useID TEXT REFERENCES campaignUse (id),
  -- Of one that came back: why, and until when it holds now.
  cause TEXT CHECK (cause IN ('taken-off', 'unused', 'refunded')),
  validUntil TEXT,
  reason TEXT,
  authorName TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (couponID, number),
  CHECK ((kind IN ('redeemed', 'returned')) = (checkID IS NOT NULL)),
  CHECK ((checkID IS NULL) = (useID IS NULL)),
  CHECK ((kind = 'returned') = (cause IS NOT NULL)),
  CHECK ((cause IS NULL) = (validUntil IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE memberConsent (
  memberID TEXT NOT NULL REFERENCES member (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('health', 'children', 'messages')),
  way TEXT NOT NULL CHECK (way IN ('spoken', 'written', 'app')),
  givenAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  withdrawnAt INTEGER CHECK (withdrawnAt >= givenAt),
  withdrawnByName TEXT,
  PRIMARY KEY (memberID, purpose, givenAt),
  CHECK ((withdrawnAt IS NULL) = (withdrawnByName IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-75e5-adf0-f175b7849b40', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-75e5-adf0-f175b7849b40', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE receiptCode (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 20)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoiceRequest (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  checkID TEXT NOT NULL REFERENCES guestCheck (id),
  payer TEXT NOT NULL CHECK (payer IN ('company', 'person')),
  kind TEXT NOT NULL CHECK (kind IN ('ordinary', 'special')),
  title TEXT NOT NULL,
  taxNumber TEXT,
  -- An e-mail address or a phone number.
  sendTo TEXT,
  amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
  memberID TEXT REFERENCES member (id),
  stage TEXT NOT NULL CHECK (stage IN ('requested', 'sent', 'voided')),
  requestedAt INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  -- Of the invoice that was issued.
  invoiceNumber TEXT,
  sentAt INTEGER,
  sentByName TEXT,
  voidReason TEXT CHECK (voidReason IN ('withdrawn', 'reopened', 'refunded')),
  voidedAt INTEGER,
  voidedByName TEXT,
  CHECK (payer = 'company' OR (kind = 'ordinary' AND taxNumber IS NULL)),
  CHECK ((sentAt IS NULL) = (invoiceNumber IS NULL)),
  CHECK ((sentAt IS NULL) = (sentByName IS NULL)),
  CHECK (CASE stage WHEN 'requested' THEN sentAt IS NULL WHEN 'sent' THEN sentAt IS NOT NULL
    ELSE 1 END),
  CHECK ((stage = 'voided') = (voidReason IS NOT NULL)),
  CHECK ((voidReason IS NULL) = (voidedAt IS NULL)),
  CHECK ((voidReason IS NULL) = (voidedByName IS NULL))
) STRICT;
CREATE TABLE reviewAsk (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  memberID TEXT NOT NULL REFERENCES member (id),
  businessDay TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE deposit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  -- On which it was asked.
  businessDay TEXT NOT NULL,
  askedMinor INTEGER NOT NULL CHECK (askedMinor > 0),
  -- As the guests were told: it does not change with the configuration.
  freeMinutes INTEGER NOT NULL CHECK (freeMinutes >= 0),
  forfeitBasisPoints INTEGER NOT NULL CHECK (forfeitBasisPoints BETWEEN 0 AND 10000),
  -- By when it is to be paid; null where the booking stands without it.
  deadline INTEGER,
  stage TEXT NOT NULL CHECK (stage IN
    ('requested', 'taken', 'owed', 'applied', 'returned', 'forfeited', 'waived', 'lapsed')),
  revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE depositStep (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  depositID TEXT NOT NULL REFERENCES deposit (id),
  stage TEXT NOT NULL,
  amountMinor INTEGER NOT NULL,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT,
  reason TEXT
) STRICT;
CREATE TABLE depositCheck (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  depositID TEXT NOT NULL REFERENCES deposit (id),
  kind TEXT NOT NULL CHECK (kind IN ('held', 'kept'))
) STRICT, WITHOUT ROWID;
CREATE TABLE depositUse (
  -- On the bill, or on the check by which the house kept it.
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  -- On the deposit's own check.
  ownPaymentID TEXT NOT NULL UNIQUE REFERENCES payment (id),
  depositID TEXT NOT NULL REFERENCES deposit (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE reservationResource (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  resourceCode TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  -- Its place among what the booking has.
  position INTEGER NOT NULL,
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, resourceCode),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
CREATE TABLE draw (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  businessDay TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  heldAt INTEGER NOT NULL,
  -- Hexadecimal digits.
  seed TEXT NOT NULL CHECK (length(seed) = 16),
  -- A number lives one business day and wins once.
  winnerID TEXT NOT NULL UNIQUE REFERENCES ticket (id),
  winnerNumber TEXT NOT NULL,
  prizeCode TEXT NOT NULL REFERENCES campaign (code),
  prizeEnglish TEXT NOT NULL,
  prizeChinese TEXT NOT NULL,
  -- What the winner has of it.
  couponID TEXT NOT NULL UNIQUE REFERENCES coupon (id),
  isByHand INTEGER NOT NULL CHECK (isByHand IN (0, 1)),
  authorName TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, number)
) STRICT;
CREATE TABLE drawEntrant (
  drawID TEXT NOT NULL REFERENCES draw (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  ticketID TEXT NOT NULL REFERENCES ticket (id),
  number TEXT NOT NULL,
  PRIMARY KEY (drawID, position),
  UNIQUE (drawID, ticketID)
) STRICT, WITHOUT ROWID;
CREATE TABLE accountCheck (
  checkID TEXT PRIMARY KEY REFERENCES guestCheck (id),
  kind TEXT NOT NULL CHECK (kind IN ('topUp', 'settlement', 'topUpBack')),
  storedValueID TEXT REFERENCES storedValueAccount (id),
  houseAccountID TEXT REFERENCES houseAccount (id),
  amountMinor INTEGER NOT NULL CHECK (amountMinor > 0),
  -- As the guest was told when it began: it does not change with the configuration.
  bonusMinor INTEGER NOT NULL CHECK (bonusMinor >= 0),
  CHECK ((storedValueID IS NULL) = (kind = 'settlement')),
  CHECK ((houseAccountID IS NULL) = (kind <> 'settlement')),
  CHECK (kind <> 'settlement' OR bonusMinor = 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE accountMoney (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- On which it came or went.
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('topUp', 'cashOut', 'settlement', 'topUpBack', 'creditOut')),
  tender TEXT NOT NULL CHECK (tender IN ('cash', 'card', 'wallet', 'transfer')),
  -- Negative for what goes out.
  amountMinor INTEGER NOT NULL
    CHECK (amountMinor <> 0 AND (amountMinor < 0) = (kind IN ('cashOut', 'topUpBack', 'creditOut'))),
  reference TEXT CHECK ((reference IS NULL) = (tender = 'cash')),
  shiftID TEXT REFERENCES shift (id) CHECK (shiftID IS NULL OR tender = 'cash'),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT
, paymentID TEXT REFERENCES payment (id)
  CHECK (paymentID IS NULL OR shiftID IS NULL)) STRICT;
CREATE TABLE storedValueEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES storedValueAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut', 'takenBack')),
  principalMinor INTEGER NOT NULL,
  bonusMinor INTEGER NOT NULL,
  -- Of the bill that was paid, or of what it gave back.
  paymentID TEXT UNIQUE REFERENCES payment (id),
  -- Without a bill.
  moneyID TEXT UNIQUE REFERENCES accountMoney (id),
  -- What it gives back.
  ofID TEXT REFERENCES storedValueEntry (id),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK (CASE kind
    WHEN 'toppedUp' THEN principalMinor > 0 AND bonusMinor >= 0
    WHEN 'cashedOut' THEN principalMinor < 0 AND bonusMinor <= 0
    WHEN 'takenBack' THEN principalMinor < 0 AND bonusMinor <= 0
    WHEN 'spent' THEN principalMinor <= 0 AND bonusMinor <= 0
      AND principalMinor + bonusMinor < 0
    ELSE principalMinor >= 0 AND bonusMinor >= 0 AND principalMinor + bonusMinor > 0 END),
  CHECK ((paymentID IS NOT NULL) = (kind IN ('spent', 'returned'))),
  CHECK ((moneyID IS NOT NULL) = (kind IN ('toppedUp', 'cashedOut', 'takenBack'))),
  CHECK ((ofID IS NOT NULL) = (kind IN ('returned', 'takenBack')))
) STRICT;
CREATE TABLE houseAccountEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES houseAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled', 'paidOut')),
  -- Negative for what is not owed any more.
  amountMinor INTEGER NOT NULL CHECK ((amountMinor > 0) = (kind IN ('charged', 'paidOut'))
    AND amountMinor <> 0),
  paymentID TEXT UNIQUE REFERENCES payment (id),
  moneyID TEXT UNIQUE REFERENCES accountMoney (id),
  ofID TEXT REFERENCES houseAccountEntry (id),
  signer TEXT,
  -- Who let it exceed the limit.
  authoriserName TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  CHECK ((paymentID IS NOT NULL) = (kind IN ('charged', 'returned'))),
  CHECK ((moneyID IS NOT NULL) = (kind IN ('settled', 'paidOut'))),
  CHECK ((ofID IS NOT NULL) = (kind = 'returned')),
  CHECK ((signer IS NOT NULL) = (kind = 'charged')),
  CHECK (authoriserName IS NULL OR kind IN ('charged', 'paidOut'))
) STRICT;
CREATE TABLE slipTip (
  paymentID TEXT PRIMARY KEY REFERENCES payment (id),
  tipMinor INTEGER NOT NULL CHECK (tipMinor > 0),
  -- Whose it is; null for everybody together.
  forName TEXT,
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL
, isVoid INTEGER NOT NULL DEFAULT 0 CHECK (isVoid IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE askedBooking (
  reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
  channel TEXT NOT NULL CHECK (channel <> ''),
  -- Codes of dishes chosen beforehand that could not be kept.
  leftOut TEXT CHECK (leftOut <> ''),
  askedAt INTEGER NOT NULL,
  -- When the house answered, or the guest took it back.
  answeredAt INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE storedValueBalance (
  accountID TEXT PRIMARY KEY REFERENCES storedValueAccount (id),
  principalMinor INTEGER NOT NULL,
  bonusMinor INTEGER NOT NULL,
  -- When something came or went last; of an account without an entry, when it was opened.
  usedAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE houseAccountBalance (
  accountID TEXT PRIMARY KEY REFERENCES houseAccount (id),
  -- Negative: what the house owes.
  owedMinor INTEGER NOT NULL
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
CREATE TRIGGER adjustmentKeepsItsAmount BEFORE UPDATE OF
  id, checkID, kind, basisPoints, amountMinor, limitBasisPoints, reason, authorName,
  authoriserName, at
ON checkAdjustment
BEGIN SELECT RAISE(ABORT, 'foh:adjustment-changed'); END;
CREATE INDEX tasteLessonByMember ON tasteLesson (memberID) WHERE memberID IS NOT NULL;
CREATE INDEX tasteRowByChange ON tasteRow (changedAt);
CREATE INDEX memberToErase ON member (id) WHERE toErase = 1;
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
CREATE UNIQUE INDEX oneOpenShiftOfADrawer ON shift (drawer) WHERE stage = 'open';
CREATE INDEX cashMoveByShift ON cashMove (shiftID);
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
CREATE INDEX storedValueAccountByMember ON storedValueAccount (memberID)
  WHERE memberID IS NOT NULL;
CREATE TRIGGER storedValueAccountRevisionBegins BEFORE INSERT ON storedValueAccount
WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER storedValueAccountRevisionCounts BEFORE UPDATE ON storedValueAccount
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER storedValueAccountStands BEFORE UPDATE OF
  id, number, openedAt, openedByName ON storedValueAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER storedValueAccountIsNeverDeleted BEFORE DELETE ON storedValueAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER paymentWithoutAccountBegins BEFORE INSERT ON paymentWithoutAccount
WHEN NOT EXISTS (
  SELECT 1 FROM payment WHERE id = NEW.paymentID
    AND tender IN ('storedValue', 'houseAccount')
    AND (EXISTS (SELECT 1 FROM importedCheck WHERE importedCheck.checkID = payment.checkID)
      OR EXISTS (SELECT 1 FROM paymentWithoutAccount AS taken
        WHERE taken.paymentID = payment.givesBackID)))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
CREATE TRIGGER paymentWithoutAccountStands BEFORE UPDATE ON paymentWithoutAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER paymentWithoutAccountIsNeverDeleted BEFORE DELETE ON paymentWithoutAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER houseAccountRevisionBegins BEFORE INSERT ON houseAccount
WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER houseAccountRevisionCounts BEFORE UPDATE ON houseAccount
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER houseAccountStands BEFORE UPDATE OF id, code, openedAt, openedByName
ON houseAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER houseAccountIsNeverDeleted BEFORE DELETE ON houseAccount
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE INDEX paymentByCheck ON payment (checkID);
CREATE INDEX paymentByDay ON payment (businessDay);
CREATE TRIGGER paymentOnlyOnOpenCheck BEFORE INSERT ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER paymentBegins BEFORE INSERT ON payment
WHEN NEW.stage IN ('reversing', 'reversed')
BEGIN SELECT RAISE(ABORT, 'foh:payment-begun-late'); END;
CREATE TRIGGER paymentIsNeverDeleted BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-deleted'); END;
CREATE INDEX paymentByGivenBack ON payment (givesBackID) WHERE givesBackID IS NOT NULL;
CREATE TRIGGER closedPaymentStands BEFORE UPDATE ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
CREATE TRIGGER paymentOnTheDayOfItsCheck BEFORE INSERT ON payment
WHEN NEW.businessDay <> (SELECT businessDay FROM guestCheck WHERE id = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:payment-on-other-day'); END;
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
CREATE INDEX paymentByShift ON payment (shiftID) WHERE shiftID IS NOT NULL;
CREATE INDEX paymentByTime ON payment (at);
CREATE TRIGGER cashOnlyInOpenShift BEFORE INSERT ON payment
WHEN NEW.shiftID IS NOT NULL
  AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER paymentKeepsItsShift BEFORE UPDATE OF shiftID ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
  checkID, businessDay, tender, amountMinor, tenderedMinor, givesBackID, reason,
  authoriserName, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths,
  foreignValueMinor ON payment
BEGIN SELECT RAISE(ABORT, 'foh:payment-changed'); END;
CREATE TRIGGER foreignCountOnlyInOpenShift BEFORE INSERT ON foreignCount
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER foreignCountStands BEFORE UPDATE ON foreignCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER foreignCountIsNeverDeleted BEFORE DELETE ON foreignCount
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER shiftForeignOnlyInOpenShift BEFORE INSERT ON shiftForeign
WHEN (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER shiftForeignStands BEFORE UPDATE ON shiftForeign
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER shiftForeignIsNeverDeleted BEFORE DELETE ON shiftForeign
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER shiftLocksCounted BEFORE UPDATE OF stage ON shift
WHEN NEW.stage = 'locked' AND OLD.stage = 'open' AND (
  NEW.countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'count')
  OR NEW.floatMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM cashCount
    WHERE shiftID = NEW.id AND kind = 'float')
  OR NEW.expectedMinor <> NEW.floatMinor
    + (SELECT coalesce(sum(amountMinor + tipMinor - coalesce(foreignValueMinor, 0)), 0)
      FROM payment WHERE shiftID = NEW.id AND stage = 'captured')
    + (SELECT coalesce(sum(amountMinor), 0) FROM accountMoney WHERE shiftID = NEW.id)
    + (SELECT coalesce(sum(CASE kind WHEN 'paidIn' THEN amountMinor ELSE -amountMinor END), 0)
      FROM cashMove WHERE shiftID = NEW.id)
  OR EXISTS (
    SELECT currency FROM foreignCount WHERE shiftID = NEW.id
    UNION SELECT foreignCurrency FROM payment
      WHERE shiftID = NEW.id AND stage = 'captured' AND foreignCurrency IS NOT NULL
    EXCEPT SELECT currency FROM shiftForeign WHERE shiftID = NEW.id)
  OR EXISTS (SELECT 1 FROM shiftForeign WHERE shiftID = NEW.id AND (
    countedMinor <> (SELECT coalesce(sum(valueMinor * pieces), 0) FROM foreignCount
      WHERE shiftID = NEW.id AND currency = shiftForeign.currency)
    OR expectedMinor <> (SELECT coalesce(sum(foreignMinor), 0) FROM payment
      WHERE shiftID = NEW.id AND stage = 'captured'
        AND foreignCurrency = shiftForeign.currency))))
BEGIN SELECT RAISE(ABORT, 'foh:shift-not-counted'); END;
CREATE INDEX tipPayoutByDay ON tipPayout (businessDay);
CREATE TRIGGER tipPayoutStands BEFORE UPDATE ON tipPayout
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE TRIGGER tipPayoutIsNeverDeleted BEFORE DELETE ON tipPayout
BEGIN SELECT RAISE(ABORT, 'foh:shift-changed'); END;
CREATE INDEX couponByMember ON coupon (memberID) WHERE memberID IS NOT NULL;
CREATE INDEX couponByTicket ON coupon (ticketID) WHERE ticketID IS NOT NULL;
CREATE INDEX couponByParty ON coupon (partyID) WHERE partyID IS NOT NULL;
CREATE UNIQUE INDEX couponOnceOfACheck ON coupon (sourceCheckID, campaignCode)
  WHERE sourceCheckID IS NOT NULL;
CREATE INDEX couponEntryByCheck ON couponEntry (checkID) WHERE checkID IS NOT NULL;
CREATE INDEX couponEntryRefunded ON couponEntry (cause, useID) WHERE cause = 'refunded';
CREATE INDEX couponEntryByUse ON couponEntry (useID) WHERE useID IS NOT NULL;
CREATE TRIGGER couponRevisionBegins BEFORE INSERT ON coupon WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER couponRevisionCounts BEFORE UPDATE ON coupon
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER couponStands BEFORE UPDATE OF id, code, campaignCode, definition, ticketID,
  partyID, source, sourceCheckID, validFrom, validUntil, authorName, authoriserName, issuedAt
ON coupon BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponIsNobodyElses BEFORE UPDATE OF memberID, reason ON coupon
WHEN (NEW.memberID IS NOT OLD.memberID AND NEW.memberID IS NOT NULL)
  OR (NEW.reason IS NOT OLD.reason AND NEW.reason IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponIsNeverDeleted BEFORE DELETE ON coupon
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponEntryStands BEFORE UPDATE ON couponEntry
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponEntryIsNeverDeleted BEFORE DELETE ON couponEntry
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponEntriesInOrder BEFORE INSERT ON couponEntry
WHEN NEW.number <> 1 + (SELECT count(*) FROM couponEntry WHERE couponID = NEW.couponID)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-changed'); END;
CREATE TRIGGER couponUsedOnce BEFORE INSERT ON couponEntry
WHEN NEW.kind IN ('redeemed', 'voided') AND (SELECT kind FROM couponEntry
  WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IN ('redeemed', 'voided')
BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;
CREATE TRIGGER couponReissuedAfterVoid BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'reissued' AND (SELECT kind FROM couponEntry
  WHERE couponID = NEW.couponID ORDER BY number DESC LIMIT 1) IS NOT 'voided'
BEGIN SELECT RAISE(ABORT, 'foh:coupon-used'); END;
CREATE TRIGGER couponUsedOnOpenCheck BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed'
  AND (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:check-closed'); END;
CREATE TRIGGER couponUsedInTime BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
  SELECT 1 FROM coupon JOIN guestCheck ON guestCheck.id = NEW.checkID
  WHERE coupon.id = NEW.couponID AND businessDay BETWEEN validFrom AND coalesce(
    (SELECT validUntil FROM couponEntry WHERE couponID = NEW.couponID
      AND kind = 'returned' ORDER BY number DESC LIMIT 1), coupon.validUntil))
BEGIN SELECT RAISE(ABORT, 'foh:coupon-expired'); END;
CREATE TRIGGER couponUsedForItsCampaign BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND NOT EXISTS (
  SELECT 1 FROM coupon JOIN campaignUse ON campaignUse.id = NEW.useID
  WHERE coupon.id = NEW.couponID AND campaignUse.campaignCode = coupon.campaignCode
    AND campaignUse.checkID = NEW.checkID AND campaignUse.endedAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;
CREATE TRIGGER couponReturnedFromItsCheck BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM couponEntry used WHERE used.couponID = NEW.couponID
    AND used.number = NEW.number - 1 AND used.kind = 'redeemed'
    AND used.checkID = NEW.checkID AND used.useID = NEW.useID)
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-on-check'); END;
CREATE TRIGGER couponGoesBackFromItsUse BEFORE UPDATE OF endedAt ON campaignUse
WHEN NEW.endedAt IS NOT NULL AND EXISTS (
  SELECT 1 FROM couponEntry used WHERE used.useID = NEW.id AND used.kind = 'redeemed'
    AND NOT EXISTS (SELECT 1 FROM couponEntry later
      WHERE later.couponID = used.couponID AND later.number > used.number))
BEGIN SELECT RAISE(ABORT, 'foh:coupon-not-returned'); END;
CREATE TRIGGER campaignUseWithinItsLimits BEFORE INSERT ON campaignUse
WHEN NEW.endedAt IS NULL AND EXISTS (
  SELECT 1 FROM campaign WHERE code = NEW.campaignCode AND (
    inTotal <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND endedAt IS NULL
        AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))
    OR perDay <= (SELECT count(*) FROM campaignUse
      WHERE campaignCode = NEW.campaignCode AND businessDay = NEW.businessDay
        AND endedAt IS NULL
        AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))
    OR (perGuest IS NOT NULL AND (NEW.memberID IS NULL
      OR perGuest <= (SELECT count(*) FROM campaignUse
        WHERE campaignCode = NEW.campaignCode AND memberID = NEW.memberID
          AND endedAt IS NULL
          AND id NOT IN (SELECT useID FROM couponEntry WHERE cause = 'refunded'))))))
BEGIN SELECT RAISE(ABORT, 'foh:campaign-used-up'); END;
CREATE UNIQUE INDEX oneConsentOfAPurpose ON memberConsent (memberID, purpose)
  WHERE withdrawnAt IS NULL;
CREATE TRIGGER receiptCodeOfAPaidCheck BEFORE INSERT ON receiptCode
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'closed'
BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
CREATE TRIGGER receiptCodeStands BEFORE UPDATE ON receiptCode
BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;
CREATE TRIGGER receiptCodeIsNeverDeleted BEFORE DELETE ON receiptCode
BEGIN SELECT RAISE(ABORT, 'foh:receipt-code-changed'); END;
CREATE UNIQUE INDEX oneInvoiceOfACheck ON invoiceRequest (checkID) WHERE stage <> 'voided';
CREATE INDEX invoiceByCheck ON invoiceRequest (checkID);
CREATE INDEX invoiceOfMember ON invoiceRequest (memberID) WHERE memberID IS NOT NULL;
CREATE INDEX invoiceByTime ON invoiceRequest (requestedAt) WHERE taxNumber IS NOT NULL;
CREATE TRIGGER invoiceOfAPaidCheck BEFORE INSERT ON invoiceRequest
WHEN NEW.stage <> 'requested' OR NOT EXISTS (SELECT 1 FROM guestCheck
  WHERE id = NEW.checkID AND stage = 'closed' AND refundsCheckID IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
CREATE TRIGGER issuedInvoiceStands BEFORE UPDATE ON invoiceRequest
WHEN NEW.id <> OLD.id OR NEW.checkID <> OLD.checkID
  OR (OLD.stage = 'voided' AND NEW.stage <> 'voided')
  OR (OLD.stage = 'sent' AND NEW.stage = 'requested')
  OR (OLD.stage <> 'requested' AND (NEW.payer, NEW.kind, NEW.taxNumber, NEW.amountMinor,
    NEW.invoiceNumber) IS NOT (OLD.payer, OLD.kind, OLD.taxNumber, OLD.amountMinor,
    OLD.invoiceNumber))
  OR (OLD.stage <> 'requested' AND OLD.payer = 'company' AND NEW.title <> OLD.title)
BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;
CREATE TRIGGER invoiceIsNeverDeleted BEFORE DELETE ON invoiceRequest
BEGIN SELECT RAISE(ABORT, 'foh:invoice-changed'); END;
CREATE INDEX reviewAskOfMember ON reviewAsk (memberID, businessDay);
CREATE TRIGGER reviewOfAPaidCheck BEFORE INSERT ON reviewAsk
WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'closed'
  AND refundsCheckID IS NULL AND totalMinor > 0)
BEGIN SELECT RAISE(ABORT, 'foh:check-not-closed'); END;
CREATE UNIQUE INDEX depositOnceForABooking ON deposit (reservationID)
  WHERE stage IN ('requested', 'taken', 'owed');
CREATE INDEX depositByBooking ON deposit (reservationID);
CREATE INDEX depositToPay ON deposit (deadline)
  WHERE stage = 'requested' AND deadline IS NOT NULL;
CREATE INDEX depositStepByDeposit ON depositStep (depositID, at);
CREATE INDEX depositCheckByDeposit ON depositCheck (depositID);
CREATE INDEX depositUseByDeposit ON depositUse (depositID);
CREATE INDEX reservationNoShowOfMember ON reservation (memberID)
  WHERE stage = 'noShow' AND memberID IS NOT NULL;
CREATE INDEX reservationNoShowOfPhone ON reservation (phone)
  WHERE stage = 'noShow' AND phone IS NOT NULL;
CREATE TRIGGER depositBegins BEFORE INSERT ON deposit WHEN NEW.stage <> 'requested'
BEGIN SELECT RAISE(ABORT, 'foh:deposit-begun-late'); END;
CREATE TRIGGER depositRevisionBegins BEFORE INSERT ON deposit WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER depositRevisionCounts BEFORE UPDATE ON deposit
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER depositKeepsItsTerms BEFORE UPDATE OF
  id, reservationID, businessDay, freeMinutes, forfeitBasisPoints ON deposit
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER paidDepositKeepsItsAmount BEFORE UPDATE OF askedMinor ON deposit
WHEN NEW.askedMinor <> OLD.askedMinor AND (OLD.stage <> 'requested' OR EXISTS (
  SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
  WHERE depositID = OLD.id AND payment.stage NOT IN ('declined', 'reversed')))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositIsNeverDeleted BEFORE DELETE ON deposit
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositEndsWithItsMoney BEFORE UPDATE OF stage ON deposit
WHEN NEW.stage IN ('applied', 'returned', 'forfeited', 'waived', 'lapsed') AND EXISTS (
  SELECT 1 FROM depositCheck JOIN payment ON payment.checkID = depositCheck.checkID
  WHERE depositID = NEW.id AND kind = 'held'
  GROUP BY depositID
  HAVING sum(CASE payment.stage WHEN 'captured' THEN amountMinor ELSE 0 END) <> 0
    OR sum(payment.stage IN ('created', 'sent', 'pending', 'reversing')) > 0)
BEGIN SELECT RAISE(ABORT, 'foh:deposit-holds-money'); END;
CREATE TRIGGER depositStepStands BEFORE UPDATE ON depositStep
WHEN (NEW.id, NEW.depositID, NEW.stage, NEW.amountMinor, NEW.at, NEW.authorName,
    NEW.authoriserName)
  IS NOT (OLD.id, OLD.depositID, OLD.stage, OLD.amountMinor, OLD.at, OLD.authorName,
    OLD.authoriserName) OR NEW.reason IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositStepIsNeverDeleted BEFORE DELETE ON depositStep
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositCheckIsItsOwn BEFORE INSERT ON depositCheck
WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
    AND partyID IS NULL AND refundsCheckID IS NULL)
  OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
  OR NEW.kind = 'held' AND EXISTS (
    SELECT 1 FROM depositCheck JOIN guestCheck ON guestCheck.id = checkID
    WHERE depositID = NEW.depositID AND kind = 'held' AND guestCheck.stage = 'open')
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositCheckStands BEFORE UPDATE ON depositCheck
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositCheckIsNeverDeleted BEFORE DELETE ON depositCheck
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositCheckHoldsNoLines BEFORE INSERT ON orderLine
WHEN EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER noLineMovesToADeposit BEFORE UPDATE OF checkID ON orderLine
WHEN NEW.checkID <> OLD.checkID
  AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID IN (NEW.checkID, OLD.checkID))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER noMoreOfADepositThanIsHeld BEFORE INSERT ON payment
WHEN NEW.amountMinor < 0
  AND EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID AND kind = 'held')
  AND NEW.amountMinor + (
    SELECT coalesce(sum(payment.amountMinor), 0) FROM depositCheck own
    JOIN depositCheck other ON other.depositID = own.depositID AND other.kind = 'held'
    JOIN payment ON payment.checkID = other.checkID
    WHERE own.checkID = NEW.checkID AND (payment.stage = 'captured'
      OR payment.amountMinor < 0 AND payment.stage IN ('created', 'sent', 'pending'))) < 0
BEGIN SELECT RAISE(ABORT, 'foh:deposit-overdrawn'); END;
CREATE TRIGGER depositUseAddsUp BEFORE INSERT ON depositUse
WHEN NOT EXISTS (
  SELECT 1 FROM payment bill JOIN payment own ON own.id = NEW.ownPaymentID
  JOIN depositCheck ON depositCheck.checkID = own.checkID
  WHERE bill.id = NEW.paymentID AND depositCheck.depositID = NEW.depositID
    AND depositCheck.kind = 'held' AND bill.amountMinor = -own.amountMinor
    AND bill.tender = 'deposit' AND own.tender = 'deposit'
    AND bill.stage = 'captured' AND own.stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM depositCheck other
      WHERE other.checkID = bill.checkID AND other.kind = 'held'))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;
CREATE TRIGGER depositUseStands BEFORE UPDATE ON depositUse
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER depositUseIsNeverDeleted BEFORE DELETE ON depositUse
BEGIN SELECT RAISE(ABORT, 'foh:deposit-changed'); END;
CREATE TRIGGER checkClosesWithItsDeposit BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'deposit'
    AND id NOT IN (SELECT paymentID FROM depositUse)
    AND id NOT IN (SELECT ownPaymentID FROM depositUse))
BEGIN SELECT RAISE(ABORT, 'foh:deposit-not-added-up'); END;
CREATE INDEX reservationResourceByCode ON reservationResource (resourceCode, untilAt);
CREATE TRIGGER resourcePromised BEFORE INSERT ON reservationResource
WHEN EXISTS (
  SELECT 1 FROM (
    SELECT NEW.fromAt AS moment UNION
    SELECT o.fromAt FROM reservationResource o
    WHERE o.resourceCode = NEW.resourceCode AND o.untilAt > NEW.fromAt
      AND o.fromAt > NEW.fromAt AND o.fromAt < NEW.untilAt AND o.reservationID <> NEW.reservationID)
  WHERE NEW.amount + coalesce((
      SELECT sum(o.amount) FROM reservationResource o
      JOIN reservation r ON r.id = o.reservationID
        AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      WHERE o.resourceCode = NEW.resourceCode AND o.reservationID <> NEW.reservationID
        AND o.fromAt <= moment AND o.untilAt > moment), 0)
    > coalesce((
      SELECT json_extract(value, '$.count')
      FROM json_each((SELECT settings FROM store), '$.resources')
      WHERE json_extract(value, '$.code') = NEW.resourceCode), 0))
BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;
CREATE TRIGGER resourcePromiseStands BEFORE UPDATE ON reservationResource
BEGIN SELECT RAISE(ABORT, 'foh:resource-promise-changed'); END;
CREATE TRIGGER resourcePromisedReopened BEFORE UPDATE OF stage ON reservation
WHEN NEW.stage IN ('requested', 'confirmed', 'arrived', 'seated')
  AND OLD.stage NOT IN ('requested', 'confirmed', 'arrived', 'seated') AND EXISTS (
  SELECT 1 FROM reservationResource own
  JOIN (
    SELECT own.resourceCode AS code, own.fromAt AS moment FROM reservationResource own
    WHERE own.reservationID = NEW.id
    UNION SELECT o.resourceCode, o.fromAt FROM reservationResource own
    JOIN reservationResource o ON o.resourceCode = own.resourceCode
      AND o.reservationID <> own.reservationID AND o.untilAt > own.fromAt
      AND o.fromAt > own.fromAt AND o.fromAt < own.untilAt
    WHERE own.reservationID = NEW.id) ON code = own.resourceCode
  WHERE own.reservationID = NEW.id AND own.amount + coalesce((
      SELECT sum(o.amount) FROM reservationResource o
      JOIN reservation r ON r.id = o.reservationID
        AND r.stage IN ('requested', 'confirmed', 'arrived', 'seated')
      WHERE o.resourceCode = own.resourceCode AND o.reservationID <> NEW.id
        AND o.fromAt <= moment AND o.untilAt > moment), 0)
    > coalesce((
      SELECT json_extract(value, '$.count')
      FROM json_each((SELECT settings FROM store), '$.resources')
      WHERE json_extract(value, '$.code') = own.resourceCode), 0))
BEGIN SELECT RAISE(ABORT, 'foh:resource-promised'); END;
CREATE INDEX drawEntrantByTicket ON drawEntrant (ticketID);
CREATE TRIGGER drawRevisionBegins BEFORE INSERT ON draw WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER drawRevisionCounts BEFORE UPDATE ON draw
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER drawStands BEFORE UPDATE OF id, businessDay, number, heldAt, seed, winnerID,
  winnerNumber, prizeCode, prizeEnglish, prizeChinese, couponID, isByHand, authorName
ON draw
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
CREATE TRIGGER drawIsNeverDeleted BEFORE DELETE ON draw
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
CREATE TRIGGER drawEntrantStands BEFORE UPDATE ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
CREATE TRIGGER drawEntrantIsNeverDeleted BEFORE DELETE ON drawEntrant
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
CREATE TRIGGER drawEntrantInTime BEFORE INSERT ON drawEntrant
WHEN (SELECT revision FROM draw WHERE id = NEW.drawID) > 0
BEGIN SELECT RAISE(ABORT, 'foh:draw-changed'); END;
CREATE TRIGGER drawWinnerTookPart BEFORE UPDATE OF revision ON draw
WHEN NOT EXISTS (SELECT 1 FROM drawEntrant
  WHERE drawID = NEW.id AND ticketID = NEW.winnerID AND number = NEW.winnerNumber)
BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;
CREATE TRIGGER drawAmongLive BEFORE INSERT ON drawEntrant
WHEN NOT EXISTS (SELECT 1 FROM ticket JOIN draw ON draw.id = NEW.drawID
  WHERE ticket.id = NEW.ticketID AND ticket.stage IN ('waiting', 'called')
    AND ticket.businessDay = draw.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:draw-winner-stranger'); END;
CREATE TRIGGER couponOfGivenUpNumber BEFORE INSERT ON couponEntry
WHEN NEW.kind = 'redeemed' AND EXISTS (SELECT 1 FROM draw JOIN ticket ON ticket.id = draw.winnerID
  WHERE draw.couponID = NEW.couponID AND ticket.stage IN ('cancelled', 'expired'))
BEGIN SELECT RAISE(ABORT, 'foh:draw-prize-void'); END;
CREATE INDEX accountCheckByStoredValue ON accountCheck (storedValueID)
  WHERE storedValueID IS NOT NULL;
CREATE INDEX accountCheckByHouseAccount ON accountCheck (houseAccountID)
  WHERE houseAccountID IS NOT NULL;
CREATE TRIGGER accountCheckIsItsOwn BEFORE INSERT ON accountCheck
WHEN NOT EXISTS (SELECT 1 FROM guestCheck WHERE id = NEW.checkID AND stage = 'open'
    AND partyID IS NULL AND (refundsCheckID IS NOT NULL) = (NEW.kind = 'topUpBack'))
  OR EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.checkID)
  OR EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.checkID)
  OR EXISTS (SELECT 1 FROM depositCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER accountIsPaidOnceAtATime BEFORE INSERT ON accountCheck
WHEN NEW.kind <> 'topUpBack' AND EXISTS (
  SELECT 1 FROM accountCheck other JOIN guestCheck ON guestCheck.id = other.checkID
  WHERE guestCheck.stage = 'open' AND other.kind = NEW.kind
    AND (other.storedValueID = NEW.storedValueID
      OR other.houseAccountID = NEW.houseAccountID))
BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-its-way'); END;
CREATE TRIGGER accountCheckStands BEFORE UPDATE ON accountCheck
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER accountCheckIsNeverDeleted BEFORE DELETE ON accountCheck
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER accountCheckHoldsNoLines BEFORE INSERT ON orderLine
WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER noLineMovesToAnAccount BEFORE UPDATE OF checkID ON orderLine
WHEN EXISTS (SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID)
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE INDEX accountMoneyByDay ON accountMoney (businessDay);
CREATE INDEX accountMoneyByShift ON accountMoney (shiftID) WHERE shiftID IS NOT NULL;
CREATE TRIGGER accountMoneyStands BEFORE UPDATE ON accountMoney
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER accountMoneyIsNeverDeleted BEFORE DELETE ON accountMoney
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER accountCashOnlyInOpenShift BEFORE INSERT ON accountMoney
WHEN NEW.shiftID IS NOT NULL
  AND (SELECT stage FROM shift WHERE id = NEW.shiftID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh:shift-locked'); END;
CREATE TRIGGER accountMoneyOnAnOpenDay BEFORE INSERT ON accountMoney
WHEN EXISTS (SELECT 1 FROM dayClose WHERE businessDay = NEW.businessDay)
BEGIN SELECT RAISE(ABORT, 'foh:account-money-on-closed-day'); END;
CREATE UNIQUE INDEX accountMoneyByPayment ON accountMoney (paymentID)
  WHERE paymentID IS NOT NULL;
CREATE TRIGGER accountMoneyIsOfItsCheck BEFORE INSERT ON accountMoney
WHEN NEW.paymentID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment JOIN accountCheck ON accountCheck.checkID = payment.checkID
  WHERE payment.id = NEW.paymentID AND payment.stage = 'captured'
    AND accountCheck.kind = NEW.kind AND payment.amountMinor + NEW.amountMinor = 0
    AND payment.tender
      = CASE NEW.kind WHEN 'settlement' THEN 'houseAccount' ELSE 'storedValue' END)
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
CREATE INDEX storedValueEntryByAccount ON storedValueEntry (accountID, at);
CREATE INDEX storedValueEntryByOther ON storedValueEntry (ofID) WHERE ofID IS NOT NULL;
CREATE TRIGGER storedValueEntryStands BEFORE UPDATE ON storedValueEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER storedValueEntryIsNeverDeleted BEFORE DELETE ON storedValueEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER noStoredValueBelowZero BEFORE INSERT ON storedValueEntry
WHEN (NEW.principalMinor < 0 AND NEW.principalMinor + (
    SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry
    WHERE accountID = NEW.accountID) < 0)
  OR (NEW.bonusMinor < 0 AND NEW.bonusMinor + (
    SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry
    WHERE accountID = NEW.accountID) < 0)
BEGIN SELECT RAISE(ABORT, 'foh:stored-value-overdrawn'); END;
CREATE TRIGGER noMoreStoredValueBackThanTaken BEFORE INSERT ON storedValueEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM storedValueEntry taken
  WHERE taken.id = NEW.ofID AND taken.kind = 'spent' AND taken.accountID = NEW.accountID
    AND taken.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
    AND taken.principalMinor + NEW.principalMinor + (
      SELECT coalesce(sum(principalMinor), 0) FROM storedValueEntry back
      WHERE back.ofID = taken.id) <= 0
    AND taken.bonusMinor + NEW.bonusMinor + (
      SELECT coalesce(sum(bonusMinor), 0) FROM storedValueEntry back
      WHERE back.ofID = taken.id) <= 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;
CREATE INDEX houseAccountEntryByAccount ON houseAccountEntry (accountID, at);
CREATE INDEX houseAccountEntryByOther ON houseAccountEntry (ofID) WHERE ofID IS NOT NULL;
CREATE TRIGGER houseAccountEntryStands BEFORE UPDATE ON houseAccountEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER houseAccountEntryIsNeverDeleted BEFORE DELETE ON houseAccountEntry
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER noChargeOfSuspendedHouseAccount BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'charged'
  AND (SELECT suspendedAt FROM houseAccount WHERE id = NEW.accountID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;
CREATE TRIGGER houseAccountWithinItsLimit BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'charged' AND NEW.authoriserName IS NULL AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID)
  > (SELECT limitMinor FROM houseAccount WHERE id = NEW.accountID)
BEGIN SELECT RAISE(ABORT, 'foh:house-account-limit'); END;
CREATE TRIGGER noMoreBackThanCharged BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'returned' AND NOT EXISTS (
  SELECT 1 FROM houseAccountEntry charged
  WHERE charged.id = NEW.ofID AND charged.kind = 'charged'
    AND charged.accountID = NEW.accountID
    AND charged.paymentID = (SELECT givesBackID FROM payment WHERE id = NEW.paymentID)
    AND charged.amountMinor + NEW.amountMinor + (
      SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry back
      WHERE back.ofID = charged.id) >= 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;
CREATE UNIQUE INDEX topUpTakenBackOnce ON storedValueEntry (ofID) WHERE kind = 'takenBack';
CREATE TRIGGER topUpTakenBackWhole BEFORE INSERT ON storedValueEntry
WHEN NEW.kind = 'takenBack' AND NOT EXISTS (
  SELECT 1 FROM storedValueEntry sold
  WHERE sold.id = NEW.ofID AND sold.kind = 'toppedUp' AND sold.accountID = NEW.accountID
    AND sold.principalMinor + NEW.principalMinor = 0
    AND sold.bonusMinor + NEW.bonusMinor = 0)
BEGIN SELECT RAISE(ABORT, 'foh:account-back-too-much'); END;
CREATE TRIGGER storedValueIsOfItsMoney BEFORE INSERT ON storedValueEntry
WHEN NOT CASE
  WHEN NEW.kind IN ('spent', 'returned') THEN EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'storedValue'
      AND stage = 'captured'
      AND amountMinor + NEW.principalMinor + NEW.bonusMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
      AND kind = CASE NEW.kind WHEN 'toppedUp' THEN 'topUp'
        WHEN 'takenBack' THEN 'topUpBack' ELSE 'cashOut' END
      AND amountMinor = NEW.principalMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
CREATE TRIGGER noUseOfSuspendedStoredValue BEFORE INSERT ON storedValueEntry
WHEN NEW.kind IN ('toppedUp', 'spent')
  AND (SELECT suspendedAt FROM storedValueAccount WHERE id = NEW.accountID) IS NOT NULL
  AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;
CREATE TRIGGER houseAccountEntryIsOfItsMoney BEFORE INSERT ON houseAccountEntry
WHEN NOT CASE
  WHEN NEW.kind IN ('settled', 'paidOut') THEN EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
      AND kind = CASE NEW.kind WHEN 'settled' THEN 'settlement' ELSE 'creditOut' END
      AND amountMinor + NEW.amountMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'houseAccount'
      AND stage = 'captured' AND amountMinor = NEW.amountMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
CREATE TRIGGER noMoreSettledThanOwed BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'settled' AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID) < 0
  AND (SELECT paymentID FROM accountMoney WHERE id = NEW.moneyID) IS NULL
BEGIN SELECT RAISE(ABORT, 'foh:house-account-settled-too-much'); END;
CREATE TRIGGER noMorePaidOutThanTheHouseOwes BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'paidOut' AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID) > 0
BEGIN SELECT RAISE(ABORT, 'foh:house-account-paid-out-too-much'); END;
CREATE TRIGGER checkClosesWithItsHouseAccount BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'houseAccount'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM houseAccountEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
CREATE TRIGGER checkClosesWithItsStoredValue BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'storedValue'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM storedValueEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM accountMoney WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NULL
  AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
  AND NOT (NEW.tender = 'storedValue' AND EXISTS (
    SELECT 1 FROM accountCheck WHERE checkID = NEW.checkID AND kind = 'topUpBack'
      AND amountMinor = NEW.amountMinor))
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
CREATE TRIGGER slipTipOfACardSlip BEFORE INSERT ON slipTip
WHEN NOT EXISTS (
  SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'card' AND stage = 'captured'
    AND givesBackID IS NULL AND tipMinor = 0 AND amountMinor >= NEW.tipMinor
    AND NOT EXISTS (SELECT 1 FROM gatewayPayment WHERE paymentID = payment.id)
    AND NOT EXISTS (SELECT 1 FROM dayClose WHERE businessDay = payment.businessDay))
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
CREATE TRIGGER slipTipIsNeverDeleted BEFORE DELETE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
CREATE INDEX askedBookingOpen ON askedBooking (askedAt) WHERE answeredAt IS NULL;
CREATE TRIGGER askedBookingOfARequest BEFORE INSERT ON askedBooking
WHEN NEW.answeredAt IS NOT NULL
  OR (SELECT stage FROM reservation WHERE id = NEW.reservationID) <> 'requested'
BEGIN SELECT RAISE(ABORT, 'foh:booking-not-asked'); END;
CREATE TRIGGER bookingIsAnsweredOnce BEFORE UPDATE ON askedBooking
WHEN OLD.answeredAt IS NOT NULL OR NEW.reservationID <> OLD.reservationID
  OR NEW.channel <> OLD.channel OR NEW.leftOut IS NOT OLD.leftOut
  OR NEW.askedAt <> OLD.askedAt
BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;
CREATE TRIGGER askedBookingIsNeverDeleted BEFORE DELETE ON askedBooking
BEGIN SELECT RAISE(ABORT, 'foh:booking-answered'); END;
CREATE TRIGGER askedBookingWaitsForItsAnswer BEFORE UPDATE OF stage ON reservation
WHEN NEW.stage <> OLD.stage AND EXISTS (SELECT 1 FROM askedBooking
  WHERE reservationID = NEW.id AND answeredAt IS NULL)
BEGIN SELECT RAISE(ABORT, 'foh:booking-not-answered'); END;
CREATE INDEX storedValueBalanceByUse ON storedValueBalance (usedAt DESC, accountID);
CREATE TRIGGER storedValueBegins AFTER INSERT ON storedValueAccount
BEGIN INSERT INTO storedValueBalance VALUES (NEW.id, 0, 0, NEW.openedAt); END;
CREATE TRIGGER storedValueIsSummed AFTER INSERT ON storedValueEntry
BEGIN
  UPDATE storedValueBalance SET principalMinor = principalMinor + NEW.principalMinor,
    bonusMinor = bonusMinor + NEW.bonusMinor, usedAt = max(usedAt, NEW.at)
  WHERE accountID = NEW.accountID;
END;
CREATE TRIGGER storedValueBalanceIsNeverDeleted BEFORE DELETE ON storedValueBalance
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER houseAccountBegins AFTER INSERT ON houseAccount
BEGIN INSERT INTO houseAccountBalance VALUES (NEW.id, 0); END;
CREATE TRIGGER houseAccountIsSummed AFTER INSERT ON houseAccountEntry
BEGIN
  UPDATE houseAccountBalance SET owedMinor = owedMinor + NEW.amountMinor
  WHERE accountID = NEW.accountID;
END;
CREATE TRIGGER houseAccountBalanceIsNeverDeleted BEFORE DELETE ON houseAccountBalance
BEGIN SELECT RAISE(ABORT, 'foh:account-changed'); END;
CREATE TRIGGER slipTipStands BEFORE UPDATE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
CREATE TRIGGER noMoreGivenBackThanTaken BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM payment taken LEFT JOIN (
    SELECT givesBackID AS ofID, sum(amountMinor) AS amountMinor, sum(tipMinor) AS tipMinor,
      sum(foreignMinor) AS foreignMinor
    FROM payment WHERE givesBackID = NEW.givesBackID
      AND stage IN ('created', 'sent', 'pending', 'captured')) back ON back.ofID = taken.id
  WHERE taken.id = NEW.givesBackID
    AND (taken.checkID IN (NEW.checkID,
        (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID))
      OR EXISTS (SELECT 1 FROM depositCheck later
        JOIN depositCheck first ON first.depositID = later.depositID AND first.kind = 'held'
        WHERE later.checkID = NEW.checkID AND later.kind = 'held'
          AND first.checkID = taken.checkID))
    AND taken.tender = NEW.tender AND taken.stage = 'captured'
    AND taken.amountMinor + NEW.amountMinor + coalesce(back.amountMinor, 0) >= 0
    AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0)
      + coalesce((SELECT slipTip.tipMinor FROM slipTip
        WHERE slipTip.paymentID = taken.id AND NOT slipTip.isVoid), 0) >= 0
    AND (NEW.foreignCurrency IS NULL OR (
      (taken.foreignCurrency, taken.foreignRateBillionths)
        IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
      AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
CREATE TRIGGER tipsArePaidOutOnce BEFORE INSERT ON tipPayout
WHEN (SELECT kind FROM cashMove WHERE id = NEW.moveID) IS NOT 'paidOut'
  OR (SELECT amountMinor FROM cashMove WHERE id = NEW.moveID)
    + (SELECT coalesce(sum(amountMinor), 0) FROM tipPayout
      JOIN cashMove ON cashMove.id = moveID
      WHERE businessDay = NEW.businessDay AND forName IS NEW.forName)
    > (SELECT coalesce(sum(tipMinor), 0) FROM payment
      WHERE businessDay = NEW.businessDay AND stage = 'captured'
        AND tipForName IS NEW.forName)
    + (SELECT coalesce(sum(slipTip.tipMinor), 0) FROM slipTip
      JOIN payment ON payment.id = slipTip.paymentID
      WHERE payment.businessDay = NEW.businessDay AND slipTip.forName IS NEW.forName
        AND NOT slipTip.isVoid)
BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
