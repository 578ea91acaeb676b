PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('after-the-peak');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-70cc-baec-44c25064ca78', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"board":{"languageSeconds":10,"showsNames":false,"showsNews":false},"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"elderly","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"anniversary","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"cashNeedsOpenDrawer":false,"categories":[],"expiredCouponDays":7,"foreignCash":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","resources":[],"rounding":{"none":{}},"stays":[{"minutes":90,"upTo":2},{"minutes":105,"upTo":4},{"minutes":120,"upTo":6},{"minutes":135}],"storedValue":{"order":"proportional","tiers":[]},"suggestionControlPercent":0,"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7150-814d-b5a735874201', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-76d0-a9c3-0583fab426d8', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7861-9968-081d9e66c965', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-79b1-bc6e-a099d3c15c49', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7af9-98fb-0989f1bcb34d', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7c85-befe-9d1272fc8ab6', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7ca4-bd23-a31c15ab7abb', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["comp","giveBack","editMember","payOut","revealPhone","cashOut","soldOut","exceedLimit","manageStore","manageAccounts","reopen","queue","outsideHours","takePayment","kitchen","tableOutOfOrder","gift","seat","returnAfterSending","eraseMember","order"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-72b1-bfad-c867e66c4803', 'anna', 'Anna', 'host', 'en', X'4391E05A13EC18C661200CB3E3873730', X'78021AEE8BF744A3A6E74674E73E89A378350510456C7AEAD19DC445FAF8F370', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-736a-9fd1-66c25075a031', 'bo', 'Bo', 'cashier', 'en', X'57BAD1D626DE147C250E768242AA35AE', X'046F9AABBA013F238EE1F1112BCDA8E9577888A42141711814DABEF6F3C58B11', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7922-92e9-5c4aa23bc426', 'li', '李静', 'server', 'zh-Hans', X'2F2FCDDBBB40931497B5A40D9FA86C2F', X'CEF3C35891E6932C6B009B50DBEFD049DAFAF94F7CBCC8C2F2BCDEA043F483B8', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-79da-82ee-99dc1e9aafb9', 'chen', '陈师傅', 'cook', 'zh-Hans', X'6F7B73FE56DE1DEA25E02E57C0CEE565', X'2D228FCD338FD549327E962C32B2E13A338AE25C189BA52E51E5597043E329F0', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7d85-be3a-54a83348896f', 'max', 'Max', 'manager', 'en', X'D7C9EE271310C3E8BF891FAB03D3F1D2', X'1E5637AE23334DF292EDF338FE26177CB1C3861ADF18F3F5EEF082E320B20741', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7e3c-9557-8cb025d44381', 'wang', '王强', 'server', 'zh-Hans', X'ACD2FC1A487524B69303BE18BABFFB17', X'1041D9B4A2858153C12BB185F7294678EDFEBA944B1AA62988FAEF7EBE138B21', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-710b-95f3-f0d231345321', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7173-8029-eba3def8562e', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7229-822e-9a2aba8cc744', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-72de-8c0c-971d51a32cee', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-730e-bbc7-fe9dad5a842a', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-76ab-bd00-cb7a1e44846d', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7807-a7e5-79fee12e5314', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-787f-af50-dba994c7f35b', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-79e5-9ad2-c808e9f72bd2', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7b81-8a17-febaf3d56af1', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7b88-a16b-81f49f60825a', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7c7e-9db9-ff9fac029b77', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7e2c-87c8-5f54dc694aa3', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]', '[]');
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase, formOfAddress) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 'M13066209B2', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0, NULL);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-72a2-8a54-2413066209b2');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-72a2-8a54-2413066209b2');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-72a2-8a54-2413066209b2');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-72a2-8a54-2413066209b2');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-72a2-8a54-2413066209b2');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-72a2-8a54-2413066209b2');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-733c-bb7b-db8f5fc2afed', '01a202b2-c500-72a2-8a54-2413066209b2', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-741e-8555-8d935ad6c52c', '01a202b2-c500-72a2-8a54-2413066209b2', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-76f7-b063-8585339347a8', '01a202b2-c500-72a2-8a54-2413066209b2', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-783d-80c7-29424509807d', '01a202b2-c500-72a2-8a54-2413066209b2', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-78b7-ab53-a5de434fbc3e', '01a202b2-c500-72a2-8a54-2413066209b2', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-72aa-b3a9-438794728526', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-72aa-b3a9-438794728526', '01a202b2-c500-7150-814d-b5a735874201', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-c8e8-76e7-9aef-e9fa400e7c12', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-72a2-8a54-2413066209b2', NULL, 'seated', 1099511627776, 1795341601000, 1, 1795341604000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-ccd0-72e2-b0f7-696322409d12', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1099511627776, 1795341602000, 1, 1795341784000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341784000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d0b8-7694-b5bc-57d62fa19635', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1099511627776, 1795341603000, 0, NULL, 0, NULL, 1, 2.0, 2.0, 2.0, 2.0, 1, NULL);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d4a0-70c3-9c0e-550eccb0738d', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2199023255552, 1795341604000, 0, NULL, 0, NULL, 2, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-766d-838a-b911cfd49208', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-71ab-80f9-6a386f99bbb5', '01a202b2-ccd0-72e2-b0f7-696322409d12', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7cec-b61a-409009a17427', '01a202b2-d0b8-7694-b5bc-57d62fa19635', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7028-ba04-e7e5f4458ba3', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-73dc-b15f-2df9c7a88b1b', '01a202b2-d4a0-70c3-9c0e-550eccb0738d', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-74ca-ba1d-3575d4f6be53', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-77b1-b816-4da9448390b5', '01a202b2-d4a0-70c3-9c0e-550eccb0738d', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-71ce-8900-ec5dfcaa2fe4', '01a202b2-ccd0-72e2-b0f7-696322409d12', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7814-9d12-cc0f8e598870', '01a202b2-ccd0-72e2-b0f7-696322409d12', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b2-d4a0-72c2-ae72-2880a62e2e1e', '2026-11-22', 2, NULL, '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', NULL, '01a202b2-c500-72a2-8a54-2413066209b2', 'left', NULL, 1795341604000, 1795341784000, 5, NULL, NULL, NULL, 1795341784000);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b5-93c0-73b6-bef2-14f860f09a22', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-72e2-b0f7-696322409d12', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL, NULL, NULL, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-72c2-ae72-2880a62e2e1e', '01a202b2-c500-7ca4-bd23-a31c15ab7abb', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-73b6-bef2-14f860f09a22', '01a202b2-c500-76d0-a9c3-0583fab426d8', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', '2026-11-22', 1, '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b5-93c0-7b7f-b76b-08824d3c8f6f', '2026-11-22', 2, '01a202b5-93c0-73b6-bef2-14f860f09a22', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7af2-8cb2-94ed74a9900e', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 2, '01a202b2-c500-7b88-a16b-81f49f60825a', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7c10-97de-4a3b98ae0f0b', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 4, '01a202b2-c500-7b88-a16b-81f49f60825a', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7af2-8cb2-94ed74a9900e', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7c46-af02-e98673ade609', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 3, '01a202b2-c500-710b-95f3-f0d231345321', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7d42-8421-45c2e9d3b0af', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 1, '01a202b2-c500-7b81-8a17-febaf3d56af1', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7144-91c2-47c01f43885d', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 3, '01a202b2-c500-7e2c-87c8-5f54dc694aa3', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7836-bf8a-bd535f5fd557', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 1, '01a202b2-c500-7b81-8a17-febaf3d56af1', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7ac3-9045-1d2380f3c1c9', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 4, '01a202b2-c500-72de-8c0c-971d51a32cee', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7c67-82d0-3ffdb19dec35', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 2, '01a202b2-c500-730e-bbc7-fe9dad5a842a', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-74e9-91a6-fedf862dc1d2', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-76ae-94d0-b37620a5e62f', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7af2-8cb2-94ed74a9900e', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7c46-af02-e98673ade609', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7d42-8421-45c2e9d3b0af', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7836-bf8a-bd535f5fd557', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7c67-82d0-3ffdb19dec35', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-762c-a257-a1f6f154080a', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-76ae-94d0-b37620a5e62f","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7d42-8421-45c2e9d3b0af","01a202b2-d4a0-7af2-8cb2-94ed74a9900e"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7859-9834-88390c186fa6', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"coupons":[],"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"returnedCoupons":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7c16-a6a1-1c9e917df11f', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-76ae-94d0-b37620a5e62f","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7c10-97de-4a3b98ae0f0b"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-70fa-98ca-71f8533020a9', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-7b7f-b76b-08824d3c8f6f","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7836-bf8a-bd535f5fd557"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7721-8975-155dcdec3d82', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"coupons":[],"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"returnedCoupons":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7a6a-840a-f1c2c20344e4', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-7b7f-b76b-08824d3c8f6f","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7c67-82d0-3ffdb19dec35"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7d85-be3a-54a83348896f', 'Max', 'phoneRevealed', 'member/01a202b2-c500-72a2-8a54-2413066209b2', 'M13066209B2', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'2D71D18B0643A42BB20E95C9F1BD710AADAB2F033AAB23C92C672360E21D949B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7922-92e9-5c4aa23bc426', '李静', 'returned', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '1 Beef tripe, made: cold', NULL, X'2D71D18B0643A42BB20E95C9F1BD710AADAB2F033AAB23C92C672360E21D949B', X'E1111D19D97588D2202078B4ED9A4C8D9DE40B84931CDC0DD7A2068B77A35C69');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7d85-be3a-54a83348896f', 'Max', 'gift', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '1 Tsingtao beer: birthday 生日', NULL, X'E1111D19D97588D2202078B4ED9A4C8D9DE40B84931CDC0DD7A2068B77A35C69', X'7BEB90D48DD0FD4C717D703DE6DCD459DF74735CA58389EDBABD6B498C62A372');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-736a-9fd1-66c25075a031', 'Bo', 'discount', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '500 bp: regular', NULL, X'7BEB90D48DD0FD4C717D703DE6DCD459DF74735CA58389EDBABD6B498C62A372', X'9B4A37EFB67551E22D842A307AB12600D37FF37B2F1FA4332ED7D233DDF60E04');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-72b1-bfad-c867e66c4803', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'9B4A37EFB67551E22D842A307AB12600D37FF37B2F1FA4332ED7D233DDF60E04', X'0C4069FA6FE86E78E509AF919AD199C7C56F1227BBB00FF67A7A04CE632E9D13');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7101-aecf-323d6e9c5967', 'foh.member.enrolled.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D31333036363230394232222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373130312D616563662D333233643665396335393637222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037313031616563663332336436653963353936372D616563663332336436653963353936372D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7632227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'E987A4593B688802B0D0BA3E286D2E5EC3E49C7D87E28F84CA9C99413E3A692C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-74f6-aaf5-53f5bf3b5982', 'foh.ticket.issued.v2', 'ticket', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373466362D616166352D353366356266336235393832222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C2270726576696F757368617368223A22484267354E772B6C30677358767535736C61734A74684741517146492F6E4D72305772526D4663505644493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837346636616166353533663562663362353938322D616166353533663562663362353938322D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'1C1839370FA5D20B17BEEE6C95AB09B6118042A148FE732BD16AD198570F5432', X'0986317BC26D758E53097AD640CEF4A2E337BF2824B40EEE70E1AAB425089960', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-77f0-971d-19eef8ce9740', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7d85-aee6-d004e871d6dd', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373766302D393731642D313965656638636539373430222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376438352D616565362D643030346538373164366464222C2270726576696F757368617368223A224359597865384A746459355443587257514D37306F754D337679676B74413775634F4771744355496D57413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376438352D616565362D643030346538373164366464222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837346636616166353533663562663362353938322D393731643139656566386365393734302D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'0986317BC26D758E53097AD640CEF4A2E337BF2824B40EEE70E1AAB425089960', X'E84B1B16D4BABB4D1449505E37AD77784628896DCABC85FB752B53572858CAB4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-7536-8be6-57195582fc21', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7b1b-b028-ed927d24f2fb', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373533362D386265362D353731393535383266633231222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376231622D623032382D656439323764323466326662222C2270726576696F757368617368223A22364573624674533675303055535642654E3631336545596F6957334B7649583764537454567968597972513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376231622D623032382D656439323764323466326662222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837346636616166353533663562663362353938322D386265363537313935353832666332312D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'E84B1B16D4BABB4D1449505E37AD77784628896DCABC85FB752B53572858CAB4', X'1C4C57C166BB75FD1D1FEC3E6C3DC9CB1D98A3AC35B74AB2BEB56076E054AE59', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-7735-a93d-ac0bec5925ca', 'foh.ticket.issued.v2', 'ticket', '01a202b2-ccd0-72e2-b0f7-696322409d12', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373733352D613933642D616330626563353932356361222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C2270726576696F757368617368223A22484578587757613764663064482B772B6244334A797832596F367731743071797672566764754255726C6B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037373335613933646163306265633539323563612D613933646163306265633539323563612D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'1C4C57C166BB75FD1D1FEC3E6C3DC9CB1D98A3AC35B74AB2BEB56076E054AE59', X'72C3FF72AC63981DA540E0DE4C6AEABE8CE05B8ACD7CDDBED024FBF628324EE6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7de7-83b5-bf0c649933e9', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d0b8-7694-b5bc-57d62fa19635', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376465372D383362352D626630633634393933336539222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373639342D623562632D353764363266613139363335222C2270726576696F757368617368223A226373502F6371786A6D42326C514F446554477271766F7A675734724E664E322B30435437396967795475593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D643062382D373639342D623562632D353764363266613139363335222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837646537383362356266306336343939333365392D383362356266306336343939333365392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'72C3FF72AC63981DA540E0DE4C6AEABE8CE05B8ACD7CDDBED024FBF628324EE6', X'4AE7D5690D4FB61AD11A9DA39261681E110E304625DB5F0920CF9A3A8EEC08F8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7cc6-a924-c5e9d8794816', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-7626-a158-3b1391fac45f', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376363362D613932342D633565396438373934383136222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373632362D613135382D336231333931666163343566222C2270726576696F757368617368223A225375665661513150746872524770326A6B6D466F4868454F4D45596C3231384A494D2B614F6F37734350673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373632362D613135382D336231333931666163343566222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837636336613932346335653964383739343831362D613932346335653964383739343831362D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'4AE7D5690D4FB61AD11A9DA39261681E110E304625DB5F0920CF9A3A8EEC08F8', X'D18350E71B1C4A1E1F78ECA420F2450CA413FD2F55BF4F983DAEAA811343A943', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-7b8b-b3da-9676313a4cc0', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-70d4-bc38-e06d48243154', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376238622D623364612D393637363331336134636330222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373064342D626333382D653036643438323433313534222C2270726576696F757368617368223A2230594E513578736353683466654F796B49504A46444B51542F53395676302B595061367167524E4471554D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373064342D626333382D653036643438323433313534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837636336613932346335653964383739343831362D623364613936373633313361346363302D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'D18350E71B1C4A1E1F78ECA420F2450CA413FD2F55BF4F983DAEAA811343A943', X'0952CEFC54E43D336593EA9DF527C2D4852F154530E6A2C3A281F359CC75EFEC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-706c-9cda-6a0e5941ed79', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-76cd-be2e-b0b4ce51b64a', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373036632D396364612D366130653539343165643739222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373663642D626532652D623062346365353162363461222C2270726576696F757368617368223A2243564C4F2F46546B50544E6C6B2B716439536643314955764655557735714C446F6F487A57637831372B773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373663642D626532652D623062346365353162363461222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837636336613932346335653964383739343831362D396364613661306535393431656437392D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'0952CEFC54E43D336593EA9DF527C2D4852F154530E6A2C3A281F359CC75EFEC', X'FDF68F0DD5556B227EDEBAE0CFF74E7D732B82AD901C3DD6B81D4BDF5EED208B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7dce-8eb7-1786e967c27c', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d4a0-70c3-9c0e-550eccb0738d', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A323139393032333235353535322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376463652D386562372D313738366539363763323763222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373063332D396330652D353530656363623037333864222C2270726576696F757368617368223A222F6661504464565661794A2B337272677A2F644F66584D7267713251484433577542314C333137744949733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D643461302D373063332D396330652D353530656363623037333864222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646365386562373137383665393637633237632D386562373137383665393637633237632D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'FDF68F0DD5556B227EDEBAE0CFF74E7D732B82AD901C3DD6B81D4BDF5EED208B', X'8889369DFE47523FF46E63DFF52F0D4CDE245B5E5292B294112482F6C618964B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7cb4-816b-7c72bcc1715e', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-70c3-9c0e-550eccb0738d', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323139393032333235353535322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376362342D383136622D376337326263633137313565222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373063332D396330652D353530656363623037333864222C2270726576696F757368617368223A2269496B326E663548556A2F30626D50663953384E544E346B573135536B724B5545535343397359596C6B733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D643461302D373063332D396330652D353530656363623037333864222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037636234383136623763373262636331373135652D383136623763373262636331373135652D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'8889369DFE47523FF46E63DFF52F0D4CDE245B5E5292B294112482F6C618964B', X'7DE0B3C1437B2EA889E2A47D68BC200D0D5EABEB36B6300571140699508EC464', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7fd6-bbe3-6b4774fe1887', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376664362D626265332D366234373734666531383837222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A223659656B5754746F69414B77304C6F2B4B4730755873506B6E483248346F2B457970795A515434366153773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037666436626265333662343737346665313838372D626265333662343737346665313838372D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'E987A4593B688802B0D0BA3E286D2E5EC3E49C7D87E28F84CA9C99413E3A692C', X'019DA9C7906D8473FCDB73956529D86090C048E823A60A3E224BC89E7D9F9D0C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-71ca-a4c7-5d110f58dc2a', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373163612D613463372D356431313066353864633261222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C2270726576696F757368617368223A226665437A77554E374C71694A34715239614C776744513165712B7332746A4146635251476D56434F7847513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037316361613463373564313130663538646332612D613463373564313130663538646332612D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'7DE0B3C1437B2EA889E2A47D68BC200D0D5EABEB36B6300571140699508EC464', X'D6BF8BF7EAE66E7C62A7F77C2F68EA7FCC0206AFAC9ECFF9106485F1D25C515D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-74af-8163-59069f3414df', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376361342D626432332D613331633135616237616262225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373665372D396165662D653966613430306537633132227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373461662D383136332D353930363966333431346466222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C2270726576696F757368617368223A2231722B4C392B726D626E7869702F64384C326A716638774342712B736E732F354547534638644A635556303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D383136333539303639663334313464662D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'D6BF8BF7EAE66E7C62A7F77C2F68EA7FCC0206AFAC9ECFF9106485F1D25C515D', X'121ED84D4D73DD12191A86D5E5BCC2B5D920FFE75E285F289D16A477D606E70F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7169-8544-befe9734ed0a', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373136392D383534342D626566653937333465643061222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C2270726576696F757368617368223A22456837595455317A3352495A476F625635627A4374646B672F2B64654B46386F6E52616B643959473577383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D633865382D373665372D396165662D653966613430306537633132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D383534346265666539373334656430612D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'121ED84D4D73DD12191A86D5E5BCC2B5D920FFE75E285F289D16A477D606E70F', X'B2402AEBD557B265A8D1FDF2C9D436062A2926F10C4E9FA7010360AB38F2DA0F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-751f-a879-fc444d7a37d5', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373263322D616537322D323838306136326532653165227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373531662D613837392D666334343464376133376435222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22736B417136395658736D576F306633797964513242696F704A76454D54702B6E41514E67717A6A793267383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D613837396663343434643761333764352D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'B2402AEBD557B265A8D1FDF2C9D436062A2926F10C4E9FA7010360AB38F2DA0F', X'647F20100A2858EB611D85A65BBEC6795A5AB98EE989E546605663200CE52FBA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-74cd-8a02-7960e937147b', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376238312D386131372D666562616633643536616631222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D376434322D383432312D343563326539643362306166222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373463642D386130322D373936306539333731343762222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A225A48386745416F6F574F74684859576D5737374765567061755937706965564759465A6A49417A6C4C376F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D386130323739363065393337313437622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'647F20100A2858EB611D85A65BBEC6795A5AB98EE989E546605663200CE52FBA', X'7DF1F35DAD62386D9B54AD82FD4F79147A1A50CDC1EBF2CFEDF17735D998E3E1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7a15-afcb-192c3a71e178', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7b1b-b028-ed927d24f2fb', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270617274794944223A2230316132303262322D643461302D373263322D616537322D323838306136326532653165222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376131352D616663622D313932633361373165313738222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376231622D623032382D656439323764323466326662222C2270726576696F757368617368223A226666487A586131694F473262564B32432F55393546486F61554D3342362F4C50376646334E646D59342B453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376231622D623032382D656439323764323466326662222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D616663623139326333613731653137382D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'7DF1F35DAD62386D9B54AD82FD4F79147A1A50CDC1EBF2CFEDF17735D998E3E1', X'8B1B7423551B330D4D073D340F8814FAD3F8F6A66D1CD9055279AAC1D3E1C214', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7b32-8a39-29e7e0c7e7d4', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7d85-aee6-d004e871d6dd', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270617274794944223A2230316132303262322D643461302D373263322D616537322D323838306136326532653165222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376233322D386133392D323965376530633765376434222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376438352D616565362D643030346538373164366464222C2270726576696F757368617368223A2269787430493155624D77314E427A3030443467552B74503439715A74484E6B46556E6D71776450687768513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376438352D616565362D643030346538373164366464222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037346166383136333539303639663334313464662D386133393239653765306337653764342D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'8B1B7423551B330D4D073D340F8814FAD3F8F6A66D1CD9055279AAC1D3E1C214', X'4AEC8CEBC4684407484192171B1861459782D1203D347D7500B394356DEA70BE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7874-92fa-6b37c2488b03', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376238382D613136622D383166343966363038323561222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376166322D386362322D393465643734613939303065222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373837342D393266612D366233376332343838623033222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A225375794D3638526F52416449515A495847786868525A6543305341394E483131414C4F554E573371634C343D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383734393266613662333763323438386230332D393266613662333763323438386230332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'4AEC8CEBC4684407484192171B1861459782D1203D347D7500B394356DEA70BE', X'6B655F3562BA534B50AB06B1C6FADB9475F5075BD1BAED5092F6FDAD02C4AC88', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7014-87c1-0d8ba88d818b', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373130622D393566332D663064323331333435333231222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376334362D616630322D653938363733616465363039222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373031342D383763312D306438626138386438313862222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22613256664E574B365530745171776178787672626C48583142317652757531516B76623972514C457249673D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303134383763313064386261383864383138622D383763313064386261383864383138622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'6B655F3562BA534B50AB06B1C6FADB9475F5075BD1BAED5092F6FDAD02C4AC88', X'35EFFFC98BC4DE05A7FE0A206D419577AEBB6B9B32B106DE9C0C0E91E42128F5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-740c-ab5b-6fb833771644', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D376434322D383432312D343563326539643362306166222C2230316132303262322D643461302D376166322D386362322D393465643734613939303065222C2230316132303262322D643461302D376334362D616630322D653938363733616465363039225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373430632D616235622D366662383333373731363434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A224E652F2F795976453367576E2F676F67625547566436363761357379735162656E41774F6B6551684B50553D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037343063616235623666623833333737313634342D616235623666623833333737313634342D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'35EFFFC98BC4DE05A7FE0A206D419577AEBB6B9B32B106DE9C0C0E91E42128F5', X'34060C0270E00D9172985F0C115FA7CF3EA83D11B225C9BC069D2AB2BC0FB936', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7737-95a0-712236f8c32e', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373431652D383535352D386439333561643663353263222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373733372D393561302D373132323336663863333265222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A22415A3270783542746848503832334F565A536E59594A4441534F676A70676F2B496B76496E6E32666E51773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037666436626265333662343737346665313838372D393561303731323233366638633332652D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'019DA9C7906D8473FCDB73956529D86090C048E823A60A3E224BC89E7D9F9D0C', X'5056E53E2F63562C9794CB780AB2B212A9A757842681844A0F5C942569174C3C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7152-904b-8d92a65d08cb', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373135322D393034622D386439326136356430386362222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C2270726576696F757368617368223A224E41594D416E4467445A46796D46384D45562B6E7A7A366F505247794A636D3842703071737277507554593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037343063616235623666623833333737313634342D393034623864393261363564303863622D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'34060C0270E00D9172985F0C115FA7CF3EA83D11B225C9BC069D2AB2BC0FB936', X'F46550B0F5D0535F5D8350FA0F71BFD3CD9985957E741DA3650480EEF7424915', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-77b6-b008-16a64c126644', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7af2-8cb2-94ed74a9900e', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373661652D393464302D623337363230613565363266222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373762362D623030382D313661363463313236363434222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D376166322D386362322D393465643734613939303065222C2270726576696F757368617368223A22394756517350585155313964673144364433472F3038325A685A562B6442326A5A515341377664435352553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373964612D383265652D393964633165396161666239222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D376166322D386362322D393465643734613939303065222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376236623030383136613634633132363634342D623030383136613634633132363634342D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'F46550B0F5D0535F5D8350FA0F71BFD3CD9985957E741DA3650480EEF7424915', X'4CC92DF837A3D98141FD5266D889579915E253F6E974AFCF5B67329011F08D76', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-767e-a960-451331590c6d', 'foh.check.line-returned.v4', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376238382D613136622D383166343966363038323561222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376331302D393764652D346133623938616530663062222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D376166322D386362322D393465643734613939303065222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373637652D613936302D343531333331353930633664222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22544D6B742B44656A325946422F564A6D32496C586D525869552F6270644B2F50573263796B4248776A58593D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363765613936303435313333313539306336642D613936303435313333313539306336642D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7634227D', X'4CC92DF837A3D98141FD5266D889579915E253F6E974AFCF5B67329011F08D76', X'9DE26A69426504C301B18B6ACF7605BE391869148336AB4100D4EE50AD4A7CAB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-7b9b-9fcd-f9f9db8a6989', 'foh.check.line-changed.v4', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373130622D393566332D663064323331333435333231222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376334362D616630322D653938363733616465363039222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376239622D396663642D663966396462386136393839222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A226E654A7161554A6C424D4D42735974717A335946766A6B59615253444E717442414E5475554B314B664B733D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376438352D626533612D353461383333343838393666222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623962396663646639663964623861363938392D396663646639663964623861363938392D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'9DE26A69426504C301B18B6ACF7605BE391869148336AB4100D4EE50AD4A7CAB', X'A40A24039273D8C5FC42F0673EF1D64D354D608FA0CC4E164A2C1809DD23EC3A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7b7b-b266-b973260ee280', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376237622D623236362D623937333236306565323830222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A2270416F6B41354A7A324D58385176426E507648575454564E59492B677A453457536977594364306A37446F3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373336612D396664312D363663323530373561303331222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623762623236366239373332363065653238302D623236366239373332363065653238302D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'A40A24039273D8C5FC42F0673EF1D64D354D608FA0CC4E164A2C1809DD23EC3A', X'AF114056C1F63EC2ACA1EA94BA27C8928AB016F82186664520A1ECF714E0B107', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-7ed0-8c99-76e9f408120a', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376564302D386339392D373665396634303831323061222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22727846415673483250734B736F657155756966496B6F717746766768686D5A46494B4873397854677351633D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656430386339393736653966343038313230612D386339393736653966343038313230612D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'AF114056C1F63EC2ACA1EA94BA27C8928AB016F82186664520A1ECF714E0B107', X'9DD5CE389E0555B96A97B813BBBF7A66F04B953A4C58A683EB8AE512B4E902C9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7a8d-95be-3d8af011877b', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376138642D393562652D336438616630313138373762222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C2270726576696F757368617368223A226E64584F4F4A344656626C716C376754753739365A76424C6C54704D574B61443634726C4572547041736B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656430386339393736653966343038313230612D393562653364386166303131383737622D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'9DD5CE389E0555B96A97B813BBBF7A66F04B953A4C58A683EB8AE512B4E902C9', X'3C0A54308BE4EABBDC49EBFD518DB79921A25781503188398C5CDAF222A985DD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-79ad-afc5-83acf41006d4', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373832622D393437332D656636336336393532303365222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373961642D616663352D383361636634313030366434222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22504170554D49766B3672766353657639555932336D534769563446514D5967356A467A6138694B706864303D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373336612D396664312D363663323530373561303331222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037396164616663353833616366343130303664342D616663353833616366343130303664342D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'3C0A54308BE4EABBDC49EBFD518DB79921A25781503188398C5CDAF222A985DD', X'C29E07DC06392C5F1DCAE3368EEFB456C09888D2FBD7044669CC4ADEF39A65D0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7a38-a712-5150826302cf', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376465622D613532302D633463313731356435626466222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376133382D613731322D353135303832363330326366222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A2277703448334159354C46386479754D326A752B3056734359694E4C37317752476163784B33764F615A64413D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373336612D396664312D363663323530373561303331222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613338613731323531353038323633303263662D613731323531353038323633303263662D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'C29E07DC06392C5F1DCAE3368EEFB456C09888D2FBD7044669CC4ADEF39A65D0', X'7C34972AA08E8536B3D899547B812A81792EB2A1C37C722C046B50B7F816B8DC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7ea0-89a1-597a9ce46fff', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D376434322D383432312D343563326539643362306166222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D376166322D386362322D393465643734613939303065222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376334362D616630322D653938363733616465363039222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376331302D393764652D346133623938616530663062222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373263322D616537322D323838306136326532653165222C227061796D656E7473223A5B2230316132303262352D393363302D373832622D393437332D656636336336393532303365222C2230316132303262352D393363302D376465622D613532302D633463313731356435626466225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376561302D383961312D353937613963653436666666222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C2270726576696F757368617368223A22664453584B71434F6854617A324A6C556534457167586B75737148446648497342477451742F6757754E773D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373336612D396664312D363663323530373561303331222C227375626A656374223A22636865636B2F30316132303262322D643461302D373661652D393464302D623337363230613565363266222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613338613731323531353038323633303263662D383961313539376139636534366666662D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'7C34972AA08E8536B3D899547B812A81792EB2A1C37C722C046B50B7F816B8DC', X'FCEB391519AFCC14421689168CDC775059A79BA7E73E238389532867D61D3F09', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7433-8a69-a83188716625', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373666372D623036332D383538353333393334376138222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373433332D386136392D613833313838373136363235222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A225546626C5069396A566979586C4D743443724B7945716D6E5634516D6759524B443179554A576B585444773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343333386136396138333138383731363632352D386136396138333138383731363632352D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'5056E53E2F63562C9794CB780AB2B212A9A757842681844A0F5C942569174C3C', X'ABE715661BC41C86DD0316E3E1EA3EBEB7186667730253AF73147E3AAA69A7DD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-74ff-8cbe-9792801b45c5', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373466662D386362652D393739323830316234356335222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C2270726576696F757368617368223A222F4F733546526D767A425243466F6B576A4E783355466D6E6D36666E50694F4469564D6F5A39596450776B3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373336612D396664312D363663323530373561303331222C227375626A656374223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613338613731323531353038323633303263662D386362653937393238303162343563352D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'FCEB391519AFCC14421689168CDC775059A79BA7E73E238389532867D61D3F09', X'3C04064805EA8B83EFB8D3F19B67A8AB825D540B79BA1A8CFC94B6241B11AEB8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7b3d-99b6-b4aaa3611d48', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7ca4-bd23-a31c15ab7abb', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376233642D393962362D623461616133363131643438222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376361342D626432332D613331633135616237616262222C2270726576696F757368617368223A22504151475341587169345076754E50786D32656F71344A64564174357568714D2F4A53324A4273527272673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227461626C652F30316132303262322D633530302D376361342D626432332D613331633135616237616262222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623364393962366234616161333631316434382D393962366234616161333631316434382D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'3C04064805EA8B83EFB8D3F19B67A8AB825D540B79BA1A8CFC94B6241B11AEB8', X'B6D949FEF5A5A5DA65BE62C71D857ACD7D9F215412760BD97A8D687AFD177D0F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7d22-a207-885f5c842264', 'foh.party.left.v1', 'party', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373261322D386135342D323431333036363230396232222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376361342D626432332D613331633135616237616262225D2C227469636B65744944223A2230316132303262322D633865382D373665372D396165662D653966613430306537633132227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376432322D613230372D383835663563383432323634222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C2270726576696F757368617368223A2274746C4A2F76576C7064706C766D4C48485956367A583266495651536467765A656F316F657630586651383D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2270617274792F30316132303262322D643461302D373263322D616537322D323838306136326532653165222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623364393962366234616161333631316434382D613230373838356635633834323236342D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'B6D949FEF5A5A5DA65BE62C71D857ACD7D9F215412760BD97A8D687AFD177D0F', X'152EA04756515D74E62801F682FC7CAFA40CFAAB9AB674F81EA181A26206FB71', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7a4d-af79-34cb7d032fd2', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-72e2-b0f7-696322409d12', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376134642D616637392D333463623764303332666432222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C2270726576696F757368617368223A224653366752315A525858546D4B414832677678387236514D2B717561746E5434487147426F6D49472B33453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613464616637393334636237643033326664322D616637393334636237643033326664322D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'152EA04756515D74E62801F682FC7CAFA40CFAAB9AB674F81EA181A26206FB71', X'B54A08BC31ED6988226EC3BA78097668527BA2630CFAFE5EBEF17F2F49776993', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7135-a312-0a5fa5ef5825', 'foh.party.seated.v1', 'party', '01a202b5-93c0-73b6-bef2-14f860f09a22', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373664302D613963332D303538336661623432366438225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373265322D623066372D363936333232343039643132227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373133352D613331322D306135666135656635383235222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373362362D626566322D313466383630663039613232222C2270726576696F757368617368223A2274556F49764448746159676962734F3665416C3261464A376F6D4D4D2B7635657676462F4C306C33615A4D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A2270617274792F30316132303262352D393363302D373362362D626566322D313466383630663039613232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313335613331323061356661356566353832352D613331323061356661356566353832352D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'B54A08BC31ED6988226EC3BA78097668527BA2630CFAFE5EBEF17F2F49776993', X'6384170B4D307561FC7B9DDDDC0F5B8DFB76DF26B1B92BB68DE092591B381D54', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7330-a463-1bb51e430283', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-72e2-b0f7-696322409d12', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373333302D613436332D316262353165343330323833222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C2270726576696F757368617368223A2259345158433030776457483865353364334139626A66743233796178755375326A654353575273344856513D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227469636B65742F30316132303262322D636364302D373265322D623066372D363936333232343039643132222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313335613331323061356661356566353832352D613436333162623531653433303238332D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'6384170B4D307561FC7B9DDDDC0F5B8DFB76DF26B1B92BB68DE092591B381D54', X'9DB5F2C12A274054F6D32D54C7FD38D831A3ADC8E6B66ADAC474AC2138384649', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7553-9d79-2a2a9515656c', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373362362D626566322D313466383630663039613232227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373535332D396437392D326132613935313536353663222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A226E62587977536F6E5146543230793155782F30343244476A72636A6D746D72617848537349546734526B6B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313335613331323061356661356566353832352D396437393261326139353135363536632D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'9DB5F2C12A274054F6D32D54C7FD38D831A3ADC8E6B66ADAC474AC2138384649', X'638CE6E0909063517FA51461218AD78992DDDF4499CEE89FC94CEB5130973817', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7236-be83-ec1c15efb616', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376238312D386131372D666562616633643536616631222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373833362D626638612D626435333566356664353537222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373233362D626538332D656331633135656662363136222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A2259347A6D344A43515931462F7052526849597258695A4C643330535A7A75696679557A72555443584F42633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313335613331323061356661356566353832352D626538336563316331356566623631362D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'638CE6E0909063517FA51461218AD78992DDDF4499CEE89FC94CEB5130973817', X'730892DDFF5B0F55F28DCC6BD0F8F9790B671BEB0A2E939270732412F4E8C2A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-754c-9d48-9bff84ea7a0f', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373330652D626263372D666539646164356138343261222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376336372D383264302D336666646231396465633335222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373534632D396434382D396266663834656137613066222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A226377695333663962443158796A63787230506A356551746E472B734B4C704F5363484D6B4576546F7771633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353463396434383962666638346561376130662D396434383962666638346561376130662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'730892DDFF5B0F55F28DCC6BD0F8F9790B671BEB0A2E939270732412F4E8C2A7', X'3909B434FFE190821DBF35427056D5738ECDD38BF7FA00DD5A8FA9C8ACCC3211', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-737d-a777-2f2c5a8e6cee', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373833362D626638612D626435333566356664353537222C2230316132303262352D393363302D376336372D383264302D336666646231396465633335225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373337642D613737372D326632633561386536636565222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A224F516D304E502F686B494964767A5643634662566334374E303476332B674464576F2B70794B7A4D4D68453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333764613737373266326335613865366365652D613737373266326335613865366365652D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'3909B434FFE190821DBF35427056D5738ECDD38BF7FA00DD5A8FA9C8ACCC3211', X'7531B0B45DBB7EC9827DD6C96A58BB1D2B7C4DFFBF00A4D0CB98D7F849ABFAA1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-797c-a201-9fef929766a5', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373937632D613230312D396665663932393736366135222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A22712B63565A687645484962644178626A34656F2B767263595A6D647A416C4F766378522B4F7170707039303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393763613230313966656639323937363661352D613230313966656639323937363661352D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'ABE715661BC41C86DD0316E3E1EA3EBEB7186667730253AF73147E3AAA69A7DD', X'3A6D6563942A7F443B212634092B9CA73CCF97B1263267E32C085CD7ECEAD870', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-787b-b553-9e31d0283d57', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-73b6-bef2-14f860f09a22', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373837622D623535332D396533316430323833643537222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373362362D626566322D313466383630663039613232222C2270726576696F757368617368223A22645447777446323766736D436664624A616C69374853743854662B2F414B545179356A582B456D722B71453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A2270617274792F30316132303262352D393363302D373362362D626566322D313466383630663039613232222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333764613737373266326335613865366365652D623535333965333164303238336435372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'7531B0B45DBB7EC9827DD6C96A58BB1D2B7C4DFFBF00A4D0CB98D7F849ABFAA1', X'3CBEAD1C06900A3A0378BC060B093053D1F40F66B6B669BE4905FAA279DE9592', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7252-a036-d78ada1d2312', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376532632D383763382D356635346463363934616133222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373134342D393163322D343763303166343338383564222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373235322D613033362D643738616461316432333132222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A22504C367448416151436A6F44654C774743776B775539483044326132746D6D2B535158366F6E6E656C5A493D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323532613033366437386164613164323331322D613033366437386164613164323331322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'3CBEAD1C06900A3A0378BC060B093053D1F40F66B6B669BE4905FAA279DE9592', X'571CFA610DD4B2FA31B02B69296D3BCF33AB1DBE9A7A5D7CE3CB06E8652E12E4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-7eec-a1b7-3a81c0441146', 'foh.check.line-changed.v4', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376532632D383763382D356635346463363934616133222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373134342D393163322D343763303166343338383564222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376565632D613162372D336138316330343431313436222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A2256787A365951335573766F78734374704B5730377A7A4F7248623661656C313834387347364755754575513D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656563613162373361383163303434313134362D613162373361383163303434313134362D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'571CFA610DD4B2FA31B02B69296D3BCF33AB1DBE9A7A5D7CE3CB06E8652E12E4', X'7F93A071DE8E2E6025B81EACFA6CF0BEDDEF26FDFBD05F50448BB15C86682E77', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-74aa-b605-ce933d4659f4', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b7f-b76b-08824d3c8f6f', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373264652D386330632D393731643531613332636565222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376163332D393034352D316432333830663363316339222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373461612D623630352D636539333364343635396634222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C2270726576696F757368617368223A2266354F676364364F4C6D416C754236732B6D7A77767433764A763337304639515249757858495A6F4C6E633D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373932322D393265392D356334616132336263343236222C227375626A656374223A22636865636B2F30316132303262352D393363302D376237662D623736622D303838323464336338663666222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037346161623630356365393333643436353966342D623630356365393333643436353966342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'7F93A071DE8E2E6025B81EACFA6CF0BEDDEF26FDFBD05F50448BB15C86682E77', X'9C9EE03CF620529B1AD3A20081342D8836F1766F863DD1F0807F1689B078F5A9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-75f0-9020-604d65b9c70f', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373862372D616235332D613564653433346662633365222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373566302D393032302D363034643635623963373066222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A224F6D316C59355171663051374953593043537563707A7A506C37456D4D6D666A4C416863312B7A713248413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393763613230313966656639323937363661352D393032303630346436356239633730662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'3A6D6563942A7F443B212634092B9CA73CCF97B1263267E32C085CD7ECEAD870', X'5A3A20BBA1C69D9CB4D22F6B49AA341AFE2357B195410306B6EE46B1949FEB66', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7257-9ff5-1bf6117309da', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373833642D383063372D323934323435303938303764222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373235372D396666352D316266363131373330396461222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A22576A6F67753648476E5A79303069397253616F304776346A5637475651514D4774753547735A53663632593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037323537396666353162663631313733303964612D396666353162663631313733303964612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'5A3A20BBA1C69D9CB4D22F6B49AA341AFE2357B195410306B6EE46B1949FEB66', X'7EDCA5D24657FA949B555898951B2DE6DB45A850FD8B4651CE469E5CDC766373', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-71a2-9f0b-bde0fa9ff482', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-72a2-8a54-2413066209b2', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373333632D626237622D646238663566633261666564222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373161322D396630622D626465306661396666343832222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C2270726576696F757368617368223A226674796C306B5A582B705362565669596C527374357474467146443969305A527A6B6165584E783259334D3D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373261322D386135342D323431333036363230396232222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316132396630626264653066613966663438322D396630626264653066613966663438322D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'7EDCA5D24657FA949B555898951B2DE6DB45A850FD8B4651CE469E5CDC766373', X'0077166BBE0F47E4A24589670656A5AB84DB083C04E190F4857A5DBFB53B4513', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-7a8c-b9ef-a45e46cb36bd', 'foh.reservation.booked.v2', 'reservation', '01a202b2-c500-72aa-b3a9-438794728526', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227265736F7572636573223A5B5D2C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373135302D383134642D623561373335383734323031225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376138632D623965662D613435653436636233366264222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373261612D623361392D343338373934373238353236222C2270726576696F757368617368223A224148635761373450522B536952596C6E426C616C7134546243447745345A4430685870647637553752524D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373063632D626165632D343463323530363463613738222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373262312D626661642D633836376536366334383033222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373261612D623361392D343338373934373238353236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037613863623965666134356534366362333662642D623965666134356534366362333662642D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7632227D', X'0077166BBE0F47E4A24589670656A5AB84DB083C04E190F4857A5DBFB53B4513', X'1C1839370FA5D20B17BEEE6C95AB09B6118042A148FE732BD16AD198570F5432', NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '01a202b2-c500-72a2-8a54-2413066209b2', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 1, 1, 1, 1, 1, 20779);
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
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7945-b42c-3fae0dda09eb', '01a202b2-c500-72a2-8a54-2413066209b2', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-76ae-94d0-b37620a5e62f');
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-743f-b126-079414580023', 'called', '01a202b2-c8e8-76e7-9aef-e9fa400e7c12', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-76e7-9aef-e9fa400e7c12","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7a99-a39e-c04096c1e749', 'seated', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-7d85-aee6-d004e871d6dd"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7b1b-b028-ed927d24f2fb"}],"checks":[],"memberID":"01a202b2-c500-72a2-8a54-2413066209b2","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-76e7-9aef-e9fa400e7c12","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7bca-9f2c-3a6a1895c173', 'ticketCancelled', '01a202b2-d4a0-70c3-9c0e-550eccb0738d', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-70c3-9c0e-550eccb0738d","missCount":0,"number":2,"rank":2199023255552,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-74b6-897d-13a9e3304fbf', 'left', '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-7ca4-bd23-a31c15ab7abb"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7876-8a51-bc628489a129', 'seated', '01a202b5-93c0-73b6-bef2-14f860f09a22', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-72e2-b0f7-696322409d12","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7f9d-8cf0-59277e4c9344', 'called', '01a202b2-ccd0-72e2-b0f7-696322409d12', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-72e2-b0f7-696322409d12","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-70d4-bc38-e06d48243154', '01a202b2-ccd0-72e2-b0f7-696322409d12', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7626-a158-3b1391fac45f', '01a202b2-ccd0-72e2-b0f7-696322409d12', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-76cd-be2e-b0b4ce51b64a', '01a202b2-ccd0-72e2-b0f7-696322409d12', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7b1b-b028-ed927d24f2fb', '01a202b2-c500-72a2-8a54-2413066209b2', '2026-11-22', 'complaint', '01a202b2-c500-733c-bb7b-db8f5fc2afed', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7d85-aee6-d004e871d6dd', '01a202b2-c500-72a2-8a54-2413066209b2', '2026-11-22', 'allergy', '01a202b2-c500-741e-8555-8d935ad6c52c', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-72c2-ae72-2880a62e2e1e', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-782b-9473-ef63c695203e', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-7deb-a520-c4c1715d5bdf', '01a202b2-d4a0-76ae-94d0-b37620a5e62f', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-72a2-8a54-2413066209b2', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
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
) STRICT, WITHOUT ROWID;
CREATE TABLE askedBooking (
  reservationID TEXT PRIMARY KEY REFERENCES reservation (id),
  channel TEXT NOT NULL CHECK (channel <> ''),
  -- Codes of dishes chosen beforehand that could not be kept.
  leftOut TEXT CHECK (leftOut <> ''),
  askedAt INTEGER NOT NULL,
  -- When the house answered, or the guest took it back.
  answeredAt INTEGER
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
    AND taken.tipMinor + NEW.tipMinor + coalesce(back.tipMinor, 0) >= 0
    AND (NEW.foreignCurrency IS NULL OR (
      (taken.foreignCurrency, taken.foreignRateBillionths)
        IS (NEW.foreignCurrency, NEW.foreignRateBillionths)
      AND taken.foreignMinor + NEW.foreignMinor + coalesce(back.foreignMinor, 0) >= 0)))
BEGIN SELECT RAISE(ABORT, 'foh:given-back-too-much'); END;
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
CREATE TRIGGER slipTipStands BEFORE UPDATE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
CREATE TRIGGER slipTipIsNeverDeleted BEFORE DELETE ON slipTip
BEGIN SELECT RAISE(ABORT, 'foh:slip-tip-changed'); END;
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
        AND NOT EXISTS (SELECT 1 FROM payment AS back
          WHERE back.givesBackID = payment.id AND back.checkID = payment.checkID
            AND back.stage = 'captured'
          GROUP BY back.givesBackID HAVING sum(back.amountMinor) + payment.amountMinor <= 0))
BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
