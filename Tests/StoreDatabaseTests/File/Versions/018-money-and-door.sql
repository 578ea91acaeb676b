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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7f8a-8a29-0bde88716bc7', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"board":{"languageSeconds":10,"showsNames":false,"showsNews":false},"careRules":[{"dueMinutes":5,"escalationMinutes":10,"kind":"allergy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"pregnancy","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"elderly","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"birthday","reach":0},{"dueMinutes":45,"escalationMinutes":10,"kind":"anniversary","reach":0},{"dueMinutes":5,"escalationMinutes":10,"kind":"child","reach":6},{"dueMinutes":15,"escalationMinutes":10,"kind":"complaint","reach":180}],"cashNeedsOpenDrawer":false,"categories":[],"expiredCouponDays":7,"foreignCash":[],"gateways":[],"holdMinutes":15,"languages":["en","zh-Hans"],"madePerHeadDishCodes":["P01"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"recallMinutes":60,"receiptPrinterCode":"till","resources":[],"rounding":{"none":{}},"stays":[{"minutes":90,"upTo":2},{"minutes":105,"upTo":4},{"minutes":120,"upTo":6},{"minutes":135}],"storedValue":{"order":"proportional","tiers":[]},"suggestionControlPercent":0,"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}],"undoMinutes":15}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7059-8331-eea4683b3d00', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-738b-beb8-86e9b64fe4dc', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-747d-b49e-5719b80f4f25', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-790d-a3f4-ed74879d2d0a', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7c18-ac75-d759fca4d4cc', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7e49-9b40-108519b37823', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL, NULL, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt, serverID, servedOn) VALUES ('01a202b2-c500-7fcd-8f6e-f2d9191ba280', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL, NULL, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["takePayment","cashOut","kitchen","eraseMember","giveBack","soldOut","queue","outsideHours","revealPhone","order","manageAccounts","exceedLimit","editMember","returnAfterSending","manageStore","reopen","gift","tableOutOfOrder","payOut","seat","comp"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-70fd-9fb4-f5ccc1aa7962', 'bo', 'Bo', 'cashier', 'en', X'737A878B255672EFE8A8E588860FCFF0', X'13876A06A9172EB20E8EAC33C4269F106ECE935DAA784B6FCF76076C636C3979', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-72e2-af7b-cef643031374', 'wang', '王强', 'server', 'zh-Hans', X'226CAFECA5296470448259E735A502FF', X'8BD1A97AEAD8D2BB1A25A14FAF7CFB9AB2A7C767A6BBFAFE2CC5E09743E586D6', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-74ef-8c10-4125561b979a', 'li', '李静', 'server', 'zh-Hans', X'F1E6F3A9D2F1EF68B6096C7B3736F120', X'757486E9494575D28B9A3B9FA45F27D57C80458D08C30B1FA2CEAD703936ADA8', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-74f9-956b-d5177797a66f', 'chen', '陈师傅', 'cook', 'zh-Hans', X'AEC3549D70AD25B00FD8FEAF5F72B541', X'C1C2E89E293D12926D410A70621137609256CCCB952ADCF6BAEF6B5831EA6253', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7608-a180-cbe42f4f0cb8', 'max', 'Max', 'manager', 'en', X'2CECEEF407D7A1C4BF13A914D803341E', X'EBF727EC7617F59A703BDA7DD190060817792246DD48EAF84621D3B49F470F76', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7a05-8301-5d12f769ed0e', 'anna', 'Anna', 'host', 'en', X'85FF9B8F69711797163BCB571DB8DFDA', X'604977613BCB55D393EA1CDA70A61DA9EA51A6A51F1F34C04E747A5FF469F68A', 1, 1, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-702d-bc54-f018e709c978', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7417-a36f-1093262bae02', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-770a-a32b-16afeb62549a', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-790c-8931-3a739fd69934', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7a0a-9d50-f5e54eee8a84', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7a79-91d9-6d2d1df07e9a', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7af2-a404-403fdfe84a9d', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7c9c-997b-ecc31fec1a22', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7cab-b277-1bb484bba291', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7cc1-9167-536e3c0141d9', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7d10-9faf-87dc2aa0b28a', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7d59-8290-ee7328ab3320', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL, '[]', '[]');
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, halvesLeft, countedSince, position, revision, retiredAt, modifiers, setGroups) VALUES ('01a202b2-c500-7da5-b723-bbefc5954414', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL, '[]', '[]');
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion, erasedAt, toErase, formOfAddress) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 'MC024716430', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 8, 2, NULL, 0, NULL);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7e83-b523-43c024716430');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7e83-b523-43c024716430');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7e83-b523-43c024716430');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7e83-b523-43c024716430');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7e83-b523-43c024716430');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7e83-b523-43c024716430');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-70c8-b395-e17f5d9ee9d8', '01a202b2-c500-7e83-b523-43c024716430', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-713c-a349-2be5d4d7d710', '01a202b2-c500-7e83-b523-43c024716430', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7432-95e1-0577cc7c80c8', '01a202b2-c500-7e83-b523-43c024716430', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7851-a6d5-4ac1a62ac97a', '01a202b2-c500-7e83-b523-43c024716430', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7df2-8927-f096bc0dc1f8', '01a202b2-c500-7e83-b523-43c024716430', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-760e-8955-c90e83dc00e6', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-760e-8955-c90e83dc00e6', '01a202b2-c500-7c18-ac75-d759fca4d4cc', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7e83-b523-43c024716430', NULL, 'seated', 1099511627776, 1795341601000, 1, 1795341604000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-ccd0-7559-81cd-d5a90595ed89', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1099511627776, 1795341602000, 1, 1795341784000, 0, NULL, 3, 2.0, 2.0, 2.0, 2.0, 1, 1795341784000);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d0b8-72e3-823b-7dd0350d7240', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1099511627776, 1795341603000, 0, NULL, 0, NULL, 1, 2.0, 2.0, 2.0, 2.0, 1, NULL);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision, toldP50, toldP90, rawP50, rawP90, foundTable, waitEndedAt) VALUES ('01a202b2-d4a0-730c-831a-3ace4cfc3280', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2199023255552, 1795341604000, 0, NULL, 0, NULL, 2, 2.0, 2.0, 2.0, 2.0, 1, 1795341604000);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-70f8-98f4-e88ecb1153eb', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-70ba-a787-0a9376316e5e', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-779a-8811-0ba67e55232c', '01a202b2-d0b8-72e3-823b-7dd0350d7240', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-77d2-aa63-b1133b7c8499', '01a202b2-d4a0-730c-831a-3ace4cfc3280', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7f6d-97c7-0eb715e1236c', '01a202b2-d4a0-730c-831a-3ace4cfc3280', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ff2-99ce-46c149df4537', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ff8-843c-5aa291990a8e', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-741f-93b9-285f6698099b', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-78b6-b82e-1a41651cf9de', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b2-d4a0-79a5-ac04-292592ede571', '2026-11-22', 2, NULL, '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', NULL, '01a202b2-c500-7e83-b523-43c024716430', 'left', NULL, 1795341604000, 1795341784000, 5, NULL, NULL, NULL, 1795341784000);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision, undoneAt, controlPercent, isControl, platesLearnedAt) VALUES ('01a202b5-93c0-771f-accc-988f5da8e33a', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7559-81cd-d5a90595ed89', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2, NULL, NULL, NULL, NULL);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-79a5-ac04-292592ede571', '01a202b2-c500-747d-b49e-5719b80f4f25', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-771f-accc-988f5da8e33a', '01a202b2-c500-7e49-9b40-108519b37823', 1795341784000, NULL, 0);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', '2026-11-22', 1, '01a202b2-d4a0-79a5-ac04-292592ede571', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12, NULL, NULL);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision, undoneAt, refundsCheckID) VALUES ('01a202b5-93c0-7b0e-8671-6f4ec6b8f929', '2026-11-22', 2, '01a202b5-93c0-771f-accc-988f5da8e33a', 'open', 1795341784000, NULL, NULL, NULL, 7, NULL, NULL);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7ad5-adf1-3b9504cc9a01', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 3, '01a202b2-c500-7af2-a404-403fdfe84a9d', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, 1795341604000, 'Max', NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7b67-a103-96bd53470944', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 4, '01a202b2-c500-7da5-b723-bbefc5954414', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7bd2-8b27-af63fa9fe9db', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7bd2-8b27-af63fa9fe9db', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 2, '01a202b2-c500-7da5-b723-bbefc5954414', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b2-d4a0-7d3f-bd4c-336fdf128996', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 1, '01a202b2-c500-790c-8931-3a739fd69934', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-758e-b357-6b3b35448c2e', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 3, '01a202b2-c500-7a0a-9d50-f5e54eee8a84', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-75ce-ba11-9069f65a150e', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 1, '01a202b2-c500-790c-8931-3a739fd69934', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-77c7-9d96-30d174d475ba', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 4, '01a202b2-c500-7c9c-997b-ecc31fec1a22', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, suggestionID, voidedAt, voidedByName, voidReason, givenAt, givenByName, partOfLineID, partsGiven, modifiers, course, problemBasisPoints, setLineID, sharedOfLineID, sharePortions, shareOfPortions, shareMinor) VALUES ('01a202b5-93c0-7ec9-8d8f-3423765e6517', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 2, '01a202b2-c500-7cab-b277-1bb484bba291', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt, limitBasisPoints) VALUES ('01a202b2-d4a0-77c0-a728-a9ef241ef681', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL, 1000);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL, '[2200,3800,1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', 'Max', NULL, '[0,0,-1500,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL, '[-110,-190,0,0]');
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName, shares) VALUES ('01a202b2-d4a0-7632-b62f-8d9aeb95f406', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL, NULL);
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7ad5-adf1-3b9504cc9a01', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7bd2-8b27-af63fa9fe9db', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7d3f-bd4c-336fdf128996', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-75ce-ba11-9069f65a150e', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7ec9-8d8f-3423765e6517', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7149-b391-c6431ca41cd6', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}],"warnings":[null,null]},"checkID":"01a202b2-d4a0-7632-b62f-8d9aeb95f406","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7d3f-bd4c-336fdf128996","01a202b2-d4a0-7bd2-8b27-af63fa9fe9db"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7612-b14b-8f3e4d7995bc', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"coupons":[],"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"returnedCoupons":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-796c-a4c2-84f4188eb4f5', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkID":"01a202b2-d4a0-7632-b62f-8d9aeb95f406","checkNumber":1,"guests":2,"lineIDs":["01a202b2-d4a0-7b67-a103-96bd53470944"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-77a5-97b3-37bc9962b37f', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[null]},"checkID":"01a202b5-93c0-7b0e-8671-6f4ec6b8f929","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-7ec9-8d8f-3423765e6517"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7adf-a158-7e51cd128259', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"coupons":[],"guests":2,"isCopy":false,"isPickUp":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"isInSet":false,"modifiers":[],"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"returnedCoupons":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7f5f-8352-47c8c52d1565', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}],"warnings":[{"chinese":"含芝麻","english":"contains sesame"}]},"checkID":"01a202b5-93c0-7b0e-8671-6f4ec6b8f929","checkNumber":2,"guests":3,"lineIDs":["01a202b5-93c0-75ce-ba11-9069f65a150e"],"lines":[{"broths":[],"isHalf":false,"modifiers":[],"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7608-a180-cbe42f4f0cb8', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7e83-b523-43c024716430', 'MC024716430', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'AFDA57B963DE668EFDA3E0ABB4063199F9ABB5D29222630A45112BB73B4A26C5');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-74ef-8c10-4125561b979a', '李静', 'returned', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '1 Beef tripe, made: cold', NULL, X'AFDA57B963DE668EFDA3E0ABB4063199F9ABB5D29222630A45112BB73B4A26C5', X'283ABB17178ECE84AE924D4C6BDDF85AE8F3E3718154DC12A00D6CE9BD893324');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7608-a180-cbe42f4f0cb8', 'Max', 'gift', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '1 Tsingtao beer: birthday 生日', NULL, X'283ABB17178ECE84AE924D4C6BDDF85AE8F3E3718154DC12A00D6CE9BD893324', X'6913C71308C2F098598C5D94496BAF13AD911A2A16032229E9E11FC96D210B86');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-70fd-9fb4-f5ccc1aa7962', 'Bo', 'discount', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '500 bp: regular', NULL, X'6913C71308C2F098598C5D94496BAF13AD911A2A16032229E9E11FC96D210B86', X'27D2F41CA263DB8C26CBC2BCD6D1AC8C2B39D6B9BA3191435CC861BEEE778A75');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7a05-8301-5d12f769ed0e', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'27D2F41CA263DB8C26CBC2BCD6D1AC8C2B39D6B9BA3191435CC861BEEE778A75', X'71DDC8A5B3F2E43EA802D72A19A67687EEB5DE5E459CBDC5111C5EB40DB8AB43');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7744-a175-4b094283baa6', 'foh.member.enrolled.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D43303234373136343330222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373734342D613137352D346230393432383362616136222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037373434613137353462303934323833626161362D613137353462303934323833626161362D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7632227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'CBD9C70496D0F03B66EBC4413D296529B2F670B69E0895973C51044359ED5BDF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7553-ad8f-55964807a3cb', 'foh.ticket.issued.v2', 'ticket', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373535332D616438662D353539363438303761336362222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C2270726576696F757368617368223A223049516D787937416F6B746A3337446950372F4A7872414A4C4578372F65356F62514D51597659687362633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353533616438663535393634383037613363622D616438663535393634383037613363622D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'D08426C72EC0A24B63DFB0E23FBFC9C6B0092C4C7BFDEE686D031062F621B1B7', X'B1E7D977F0E0C23E9DD19AFA531255907EF31282093866EC8D32BFE3C83B6D9B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-c8e8-7149-9823-577e1ef42dd3', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-79fa-b68e-46617730d154', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373134392D393832332D353737653165663432646433222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373966612D623638652D343636313737333064313534222C2270726576696F757368617368223A227365665A642F4467776A3664305A723655784A566B48377A456F494A4F4762736A544B2F34386737625A733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373966612D623638652D343636313737333064313534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353533616438663535393634383037613363622D393832333537376531656634326464332D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'B1E7D977F0E0C23E9DD19AFA531255907EF31282093866EC8D32BFE3C83B6D9B', X'3F50E55E5CB5FE8AABE94E90E183A3ED1E3810D04A4CCAA271350CD578327AA1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-c8e8-747b-8592-9738b8d8c50b', 'foh.care.raised.v4', 'careAlert', '01a202b2-c8e8-7879-8b74-19cfa3d542b5', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373437622D383539322D393733386238643863353062222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373837392D386237342D313963666133643534326235222C2270726576696F757368617368223A225031446C586C79312F6F71723655365134594F6A37523434454E424B544D71696354554D315867796571453D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373837392D386237342D313963666133643534326235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837353533616438663535393634383037613363622D383539323937333862386438633530622D3031222C2274797065223A22666F682E636172652E7261697365642E7634227D', X'3F50E55E5CB5FE8AABE94E90E183A3ED1E3810D04A4CCAA271350CD578327AA1', X'EE1133CFA4D59A04B811A16D82ED24ED19452B31C8441D877D7706EF934DEBEE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-ccd0-74ee-8d6d-3086bdfa5df3', 'foh.ticket.issued.v2', 'ticket', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373465652D386436642D333038366264666135646633222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C2270726576696F757368617368223A223768457A7A3654566D675334456146746775306B37526C464B7A4849524232486658634737354E4E362B343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037346565386436643330383662646661356466332D386436643330383662646661356466332D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'EE1133CFA4D59A04B811A16D82ED24ED19452B31C8441D877D7706EF934DEBEE', X'B958A780B5154F56C7C721A354F13AD48F75410B53C4F2757AD2BBABE89EBDB7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7196-81ec-e11cf5173d94', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d0b8-72e3-823b-7dd0350d7240', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A313039393531313632373737362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373139362D383165632D653131636635313733643934222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373265332D383233622D376464303335306437323430222C2270726576696F757368617368223A227556696E674C5556543162487879476A56504536314939315151745478504A3165744B37712B69657662633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D643062382D373265332D383233622D376464303335306437323430222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837313936383165636531316366353137336439342D383165636531316366353137336439342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'B958A780B5154F56C7C721A354F13AD48F75410B53C4F2757AD2BBABE89EBDB7', X'3013D3499E8B045E14CE8FABC259E6C95BEC8F9B087211D3AFF7781FC6903885', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-7523-905c-84bb4bb3fadc', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-70b4-8817-f852c7669cbc', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373532332D393035632D383462623462623366616463222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373062342D383831372D663835326337363639636263222C2270726576696F757368617368223A224D425054535A364C424634557A6F2B72776C6E6D795676736A35734963684854722F6434483861514F49553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373062342D383831372D663835326337363639636263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837353233393035633834626234626233666164632D393035633834626234626233666164632D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'3013D3499E8B045E14CE8FABC259E6C95BEC8F9B087211D3AFF7781FC6903885', X'DFF63D0F6BBFBC63CB01B9A9B99166B237A07BA95F467EA13D60DA1C7FC8BD94', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d0b8-757c-83ce-d8a3185bcd2f', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-728a-8f79-272c0e962186', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373537632D383363652D643861333138356263643266222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373238612D386637392D323732633065393632313836222C2270726576696F757368617368223A22332F59394432752F7647504C41626D70755A466D736A656765366C66526E36685057446148482F49765A513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373238612D386637392D323732633065393632313836222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837353233393035633834626234626233666164632D383363656438613331383562636432662D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'DFF63D0F6BBFBC63CB01B9A9B99166B237A07BA95F467EA13D60DA1C7FC8BD94', X'B882C94DE0CFA9C359F9C3B955EA41E0C96BF89B3DB6DBA79E747AD8B0CEF74F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d0b8-716f-928d-0250595d6d2b', 'foh.need.noted.v2', 'guestNeed', '01a202b2-d0b8-75c6-b6a4-204504d125b3', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373136662D393238642D303235303539356436643262222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373563362D623661342D323034353034643132356233222C2270726576696F757368617368223A2275494C4A5465445071634E5A2B634F3556657042344D6C722B4A73397474756E6E6E5236324C444F3930383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373563362D623661342D323034353034643132356233222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837353233393035633834626234626233666164632D393238643032353035393564366432622D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7632227D', X'B882C94DE0CFA9C359F9C3B955EA41E0C96BF89B3DB6DBA79E747AD8B0CEF74F', X'65914B83588F197C1CE85CDD7985D3C0E43FFA6FDD056A91DDAF3AC2D95487C0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-753c-94c9-a9f45ba4e1c7', 'foh.ticket.issued.v2', 'ticket', '01a202b2-d4a0-730c-831a-3ace4cfc3280', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2271756F7465223A7B227035304D696E75746573223A322C227039304D696E75746573223A327D2C2272616E6B223A323139393032333235353535322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373533632D393463392D613966343562613465316337222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373330632D383331612D336163653463666333323830222C2270726576696F757368617368223A225A5A464C673169504758776336467A6465595854774F512F2B6D2F64425771523361383677746C556838413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D643461302D373330632D383331612D336163653463666333323830222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353363393463396139663435626134653163372D393463396139663435626134653163372D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7632227D', X'65914B83588F197C1CE85CDD7985D3C0E43FFA6FDD056A91DDAF3AC2D95487C0', X'24A5FCA4AAAF136E484672976A8A17790558C317A5017AF792AF8223B17FF5B9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7820-bfd2-8e6ee4a5150e', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-730c-831a-3ace4cfc3280', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323139393032333235353535322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373832302D626664322D386536656534613531353065222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373330632D383331612D336163653463666333323830222C2270726576696F757368617368223A224A4B5838704B717645323549526E4B58616F6F58655156597778656C415872336B712B434937462F39626B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D643461302D373330632D383331612D336163653463666333323830222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383230626664323865366565346135313530652D626664323865366565346135313530652D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'24A5FCA4AAAF136E484672976A8A17790558C317A5017AF792AF8223B17FF5B9', X'983C5BE9F87CAC01E10BDBADBB32EAFF961CD93AE97E54DAAB7F3F75B6847BA0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7c84-8291-e33488a3b485', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226865616C7468222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376338342D383239312D653333343838613362343835222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A2279396E48424A62513844746D3638524250536C6C4B624C32634C6165434A57585046454551316E745739383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633834383239316533333438386133623438352D383239316533333438386133623438352D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'CBD9C70496D0F03B66EBC4413D296529B2F670B69E0895973C51044359ED5BDF', X'A478C0DF26035BC4E4AC0B894287D5B76CC8999DCE910C3CDE639DEE2637C487', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-77ec-a46a-7b6449f1955b', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373765632D613436612D376236343439663139353562222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C2270726576696F757368617368223A226D447862366668387241486843397574757A4C712F35596332547270666C54617133382F646261456536413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376563613436613762363434396631393535622D613436613762363434396631393535622D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'983C5BE9F87CAC01E10BDBADBB32EAFF961CD93AE97E54DAAB7F3F75B6847BA0', X'00202CD7FD59E9411C7D65C43C3566F7617DCBAD905273AABE3F7502111A7CC8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7325-90ec-5b7103c9311f', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-79a5-ac04-292592ede571', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373437642D623439652D353731396238306634663235225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D376263302D626531662D336665386236613463663537227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373332352D393065632D356237313033633933313166222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C2270726576696F757368617368223A2241434173312F315A36554563665758455044566D3932463979363251556E4F71766A393141684561664D673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D393065633562373130336339333131662D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'00202CD7FD59E9411C7D65C43C3566F7617DCBAD905273AABE3F7502111A7CC8', X'E61ABD5EB830B8E5AE21A509FC92434514B040D6D97457C500C2B67AADC69613', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-76c1-93a1-f6c6d60a7514', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373663312D393361312D663663366436306137353134222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C2270726576696F757368617368223A223568713958726777754F57754961554A2F4A4A4452525377514E625A64466646414D4B32657133476C684D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D633865382D376263302D626531662D336665386236613463663537222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D393361316636633664363061373531342D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'E61ABD5EB830B8E5AE21A509FC92434514B040D6D97457C500C2B67AADC69613', X'AD9C38B6504FDAB76FA25ECBF6D985FFA378D525C6E5A66180F42BA9754E261F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-712b-9d13-a8d57756baed', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373961352D616330342D323932353932656465353731227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373132622D396431332D613864353737353662616564222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22725A7734746C4250327264766F6C374C39746D462F364E343153584735615A68675051727158564F4A68383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D396431336138643537373536626165642D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'AD9C38B6504FDAB76FA25ECBF6D985FFA378D525C6E5A66180F42BA9754E261F', X'BEDD1EB03BC2F5D6BF024A73FBEA163CF57B0C69F899C4EF9FAA66FB845D515F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-7305-baac-899e8f73e5ba', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373930632D383933312D336137333966643639393334222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D376433662D626434632D333336666466313238393936222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373330352D626161632D383939653866373365356261222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A2276743065734476433964612F416B707A2B2B6F575050563744476E346D6354766E36706D2B3452645556383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D626161633839396538663733653562612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'BEDD1EB03BC2F5D6BF024A73FBEA163CF57B0C69F899C4EF9FAA66FB845D515F', X'7EAF64395E5222E68E10D9E182AD0461F8D0C79B28DA4F1253C51ABD7B94CA52', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7bb5-b6da-e6a71bea39ac', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-79fa-b68e-46617730d154', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930343030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270617274794944223A2230316132303262322D643461302D373961352D616330342D323932353932656465353731222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376262352D623664612D653661373162656133396163222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373966612D623638652D343636313737333064313534222C2270726576696F757368617368223A226671396B4F5635534975614F454E6E686771304559666A517835736F326B38535538556176587555796C493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373966612D623638652D343636313737333064313534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D623664616536613731626561333961632D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'7EAF64395E5222E68E10D9E182AD0461F8D0C79B28DA4F1253C51ABD7B94CA52', X'A3DDFBDD1EF1D224035E555B5D256684BE529D74A18F4627C162DA61815EC32C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-782f-9a3c-bc42364624a8', 'foh.care.moved.v4', 'careAlert', '01a202b2-c8e8-7879-8b74-19cfa3d542b5', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530343030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270617274794944223A2230316132303262322D643461302D373961352D616330342D323932353932656465353731222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373832662D396133632D626334323336343632346138222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373837392D386237342D313963666133643534326235222C2270726576696F757368617368223A226F3933373352377830695144586C56625853566D684C35536E5853686A30596E77574C61595946657779773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373837392D386237342D313963666133643534326235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037333235393065633562373130336339333131662D396133636263343233363436323461382D3031222C2274797065223A22666F682E636172652E6D6F7665642E7634227D', X'A3DDFBDD1EF1D224035E555B5D256684BE529D74A18F4627C162DA61815EC32C', X'040CEB5648105367D72F8FF740B10740A5B9C8661D167071C7475EB8A5C75FEE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-77de-8298-2068dd77ba9d', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461352D623732332D626265666335393534343134222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376264322D386232372D616636336661396665396462222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373764652D383239382D323036386464373762613964222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A2242417A72566B6751553266584C342F33514C4548514B573579475964466E427878306465754B5848582B343D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376465383239383230363864643737626139642D383239383230363864643737626139642D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'040CEB5648105367D72F8FF740B10740A5B9C8661D167071C7475EB8A5C75FEE', X'A446F4C99E47D306F4D6D64B27D04EFF4634EDA54436F51DD58ED4D5FF74DE18', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-719f-a388-67ade8fdca04', 'foh.check.line-added.v4', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376166322D613430342D343033666466653834613964222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376164352D616466312D336239353034636339613031222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373139662D613338382D363761646538666463613034222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A2270456230795A35483077623031745A4C4A39424F2F305930376156454E76556431593755316639303368673D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313966613338383637616465386664636130342D613338383637616465386664636130342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'A446F4C99E47D306F4D6D64B27D04EFF4634EDA54436F51DD58ED4D5FF74DE18', X'C0DDB0E933FE133037BB76406003A2AB98DD1A54DE8EDCA7158868A46AB2359E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7803-8ede-d32994de3f1e', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D376433662D626434632D333336666466313238393936222C2230316132303262322D643461302D376264322D386232372D616636336661396665396462222C2230316132303262322D643461302D376164352D616466312D336239353034636339613031225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373830332D386564652D643332393934646533663165222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22774E32773654502B457A413375335A4159414F6971356A64476C54656A74796E4659686F704771794E5A343D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383033386564656433323939346465336631652D386564656433323939346465336631652D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'C0DDB0E933FE133037BB76406003A2AB98DD1A54DE8EDCA7158868A46AB2359E', X'F8B44CF77C97BA7B594D7CE2E093F8CC637FA3DF122B0E1353D7ECDA91DBF827', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7646-9861-d6625e67fe15', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373433322D393565312D303537376363376338306338222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373634362D393836312D643636323565363766653135222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A2270486A41337959445738546B7241754A516F665674327A496D5A334F6B517738336D4F64376959337849633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633834383239316533333438386133623438352D393836316436363235653637666531352D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'A478C0DF26035BC4E4AC0B894287D5B76CC8999DCE910C3CDE639DEE2637C487', X'F19D18B4EBDFBA17866DBC7CDDB326CCFD562A89D8CCC324CE597DE3F06A55C1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-713c-b1c7-39a78bb43807', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-79a5-ac04-292592ede571', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373133632D623163372D333961373862623433383037222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C2270726576696F757368617368223A222B4C524D39337958756E745A54587A69344A50347A474E2F6F3938534B77345455396673327048622B43633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383033386564656433323939346465336631652D623163373339613738626234333830372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'F8B44CF77C97BA7B594D7CE2E093F8CC637FA3DF122B0E1353D7ECDA91DBF827', X'BBEF1C57ADD155B30ED7FF924C61FB3035DC1AB2697E8CC7F1E628B26A84DEBA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-7273-8b08-35af8b31f834', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7bd2-8b27-af63fa9fe9db', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373633322D623632662D386439616562393566343036222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373237332D386230382D333561663862333166383334222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D376264322D386232372D616636336661396665396462222C2270726576696F757368617368223A22752B38635636335256624D4F312F2B53544748374D44586347724A70666F7A483865596F736D714533726F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373466392D393536622D643531373737393761363666222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D376264322D386232372D616636336661396665396462222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323733386230383335616638623331663833342D386230383335616638623331663833342D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'BBEF1C57ADD155B30ED7FF924C61FB3035DC1AB2697E8CC7F1E628B26A84DEBA', X'6F5786AC2E5EB6C938ACBAF948EAA1C165536259A45F90185F80147ECBF2C8A1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-703b-97eb-87b5f4b35988', 'foh.check.line-returned.v4', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461352D623732332D626265666335393534343134222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376236372D613130332D393662643533343730393434222C226D616465223A747275652C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D376264322D386232372D616636336661396665396462222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373033622D393765622D383762356634623335393838222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22623165477243356574736B34724C7235534F716877575654596C6D6B583541595834415566737679794B453D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037303362393765623837623566346233353938382D393765623837623566346233353938382D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7634227D', X'6F5786AC2E5EB6C938ACBAF948EAA1C165536259A45F90185F80147ECBF2C8A1', X'6AB7AB1F324166C91083137C788470BA4DE71112885FFE27E89F0B9FAC34DCCA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-79f4-b379-c65d2c078f54', 'foh.check.line-changed.v4', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376166322D613430342D343033666466653834613964222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376164352D616466312D336239353034636339613031222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373966342D623337392D633635643263303738663534222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A2261726572487A4A425A736B5167784E3865495277756B336E45524B49582F346E364A384C6E367730334D6F3D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630382D613138302D636265343266346630636238222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037396634623337396336356432633037386635342D623337396336356432633037386635342D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'6AB7AB1F324166C91083137C788470BA4DE71112885FFE27E89F0B9FAC34DCCA', X'05F4BEFC901111EF8204C45D0AA176AD76E928F5BB2FC4D8A22644C9FC0C4F35', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-7ec8-8047-32984ff65a0d', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376563382D383034372D333239383466663635613064222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A224266532B2F4A415245652B43424D526443714632725862704B5057374C3854596F695A457966774D547A553D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066642D396662342D663563636331616137393632222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656338383034373332393834666636356130642D383034373332393834666636356130642D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'05F4BEFC901111EF8204C45D0AA176AD76E928F5BB2FC4D8A22644C9FC0C4F35', X'EA4EA51CA0078502C1BC006E3B26A3827A30666A95A3FF7F27A1356F3C4876B0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b2-d4a0-7aa0-ae50-59255632cb75', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376161302D616535302D353932353536333263623735222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22366B366C484B414868514C42764142754F79616A676E6F775A6D71566F2F392F4A364531627A78496472413D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037616130616535303539323535363332636237352D616535303539323535363332636237352D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'EA4EA51CA0078502C1BC006E3B26A3827A30666A95A3FF7F27A1356F3C4876B0', X'9821D77FFB8F3259DB90630497E5E6D3CBF25CB650BBE4F122A0F7E8606D74C8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b2-d4a0-7e7b-829e-edd655bbbee3', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-79a5-ac04-292592ede571', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376537622D383239652D656464363535626262656533222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C2270726576696F757368617368223A226D434858662F75504D6C6E626B474D456C2B586D30387679584C5A51752B54784971443336474274644D673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037616130616535303539323535363332636237352D383239656564643635356262626565332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'9821D77FFB8F3259DB90630497E5E6D3CBF25CB650BBE4F122A0F7E8606D74C8', X'08CFB46A6E0BA7BBFC75F8F6932EC041E67B0A5CE3E2D1B20FEAC04C3804CE39', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7194-8ec8-b8ebf9f05a2d', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D376133662D393837372D333639316138333730363666222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373139342D386563382D623865626639663035613264222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22434D2B30616D344C7037763864666A326B79374151655A37436C7A6A34744779442B7241544467457A6A6B3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066642D396662342D663563636331616137393632222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313934386563386238656266396630356132642D386563386238656266396630356132642D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'08CFB46A6E0BA7BBFC75F8F6932EC041E67B0A5CE3E2D1B20FEAC04C3804CE39', X'619833D804647BF5D33BFFE11873CAD7BB764672B3F09324A620FA3EF7D968E2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7bd8-958d-d0754d7bfccf', 'foh.check.payment-captured.v3', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373934652D396161352D363536323666393237343031222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376264382D393538642D643037353464376266636366222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22595A677A3241526B652F58544F2F2F684748504B31377432526E4B7A384A4D6B706944365076665A614F493D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066642D396662342D663563636331616137393632222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626438393538646430373534643762666363662D393538646430373534643762666363662D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7633227D', X'619833D804647BF5D33BFFE11873CAD7BB764672B3F09324A620FA3EF7D968E2', X'61C7BAF41023660A87A41B84451E60E9BDFD9B791B0E8CFA4D84D864EAAC82BC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-75b3-81a0-8bf0965fee7f', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D376433662D626434632D333336666466313238393936222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D376264322D386232372D616636336661396665396462222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376164352D616466312D336239353034636339613031222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376236372D613130332D393662643533343730393434222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373961352D616330342D323932353932656465353731222C227061796D656E7473223A5B2230316132303262352D393363302D376133662D393837372D333639316138333730363666222C2230316132303262352D393363302D373934652D396161352D363536323666393237343031225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373562332D383161302D386266303936356665653766222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C2270726576696F757368617368223A22596365363942416A5A6771487042754552523567366233396D336B62446F7A36545954595A4F71736772773D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066642D396662342D663563636331616137393632222C227375626A656374223A22636865636B2F30316132303262322D643461302D373633322D623632662D386439616562393566343036222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626438393538646430373534643762666363662D383161303862663039363566656537662D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'61C7BAF41023660A87A41B84451E60E9BDFD9B791B0E8CFA4D84D864EAAC82BC', X'B729E303A5C33524384E6F18204684CB94C985104F485B6FAEC51650D6980DD9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-74ad-812a-53eda9259f90', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373063382D623339352D653137663564396565396438222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373461642D383132612D353365646139323539663930222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A22385A3059744F7666756865476262783833624D6D7A5031574B6F6E597A4D4D6B7A6C6C39342F42715663453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037346164383132613533656461393235396639302D383132613533656461393235396639302D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'F19D18B4EBDFBA17866DBC7CDDB326CCFD562A89D8CCC324CE597DE3F06A55C1', X'FAC5DC7BFA2EF7557716B4098A43AB0FD464167416359B0518F6589D5272A93B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7ff4-bfdb-680dee133b45', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-79a5-ac04-292592ede571', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376666342D626664622D363830646565313333623435222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C2270726576696F757368617368223A2274796E6A413658444E535134546D3859494561457935544A685242505346747672735557554E615944646B3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373066642D396662342D663563636331616137393632222C227375626A656374223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626438393538646430373534643762666363662D626664623638306465653133336234352D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B729E303A5C33524384E6F18204684CB94C985104F485B6FAEC51650D6980DD9', X'F6FBD722FEDE7657D93E24551F5D99567A914F7FC8CC57F11121FF4F5FAF67F3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7b8e-911b-41d10e69d53d', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-747d-b49e-5719b80f4f25', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376238652D393131622D343164313065363964353364222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373437642D623439652D353731396238306634663235222C2270726576696F757368617368223A223976765849763765646C665A506952564831325A566E715254332F497A4666784553482F54312B765A2F4D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227461626C652F30316132303262322D633530302D373437642D623439652D353731396238306634663235222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623865393131623431643130653639643533642D393131623431643130653639643533642D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'F6FBD722FEDE7657D93E24551F5D99567A914F7FC8CC57F11121FF4F5FAF67F3', X'3D1C6C76ECCCD44C59A651170DE753482E357188AA39D78E732959573975A00D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7a97-9a51-39c029f66a90', 'foh.party.left.v1', 'party', '01a202b2-d4a0-79a5-ac04-292592ede571', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376538332D623532332D343363303234373136343330222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373437642D623439652D353731396238306634663235225D2C227469636B65744944223A2230316132303262322D633865382D376263302D626531662D336665386236613463663537227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376139372D396135312D333963303239663636613930222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C2270726576696F757368617368223A225052787364757A4D3145785A706C45584465645453433431635969714F64654F63796C5A567A6C316F41303D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2270617274792F30316132303262322D643461302D373961352D616330342D323932353932656465353731222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623865393131623431643130653639643533642D396135313339633032396636366139302D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'3D1C6C76ECCCD44C59A651170DE753482E357188AA39D78E732959573975A00D', X'72C194B291937232DFB007B81EC4B54F087348F324D00109BBAE6A4911E1C7EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-7581-aa59-1730b8a41a8d', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373538312D616135392D313733306238613431613864222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C2270726576696F757368617368223A226373475573704754636A4C6673416534487353315477687A53504D6B3041454A7536357153524868782B6F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037353831616135393137333062386134316138642D616135393137333062386134316138642D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'72C194B291937232DFB007B81EC4B54F087348F324D00109BBAE6A4911E1C7EA', X'273A7E448C8EBED3E14E6721847BD4C726801C1E320D235E2E18F1B7383E06F8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-72ff-a369-fe40d72fed58', 'foh.party.seated.v1', 'party', '01a202b5-93c0-771f-accc-988f5da8e33a', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376534392D396234302D313038353139623337383233225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373535392D383163642D643561393035393565643839227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373266662D613336392D666534306437326665643538222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373731662D616363632D393838663564613865333361222C2270726576696F757368617368223A224A7A702B5249794F76745068546D636868487655787961414842347944534E654C686A78747A672B4276673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A2270617274792F30316132303262352D393363302D373731662D616363632D393838663564613865333361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613336396665343064373266656435382D613336396665343064373266656435382D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'273A7E448C8EBED3E14E6721847BD4C726801C1E320D235E2E18F1B7383E06F8', X'EDB54D1505BAF03B8BA333A4AF8DFE9671377C49481BF8C4A8A9341387E45A64', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7fca-b1c2-05e5bc32b905', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313039393531313632373737362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376663612D623163322D303565356263333262393035222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C2270726576696F757368617368223A223762564E465157363844754C6F7A4F6B7234332B6C6E453366456C49472F6A45714B6B304534666B576D513D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227469636B65742F30316132303262322D636364302D373535392D383163642D643561393035393565643839222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613336396665343064373266656435382D623163323035653562633332623930352D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'EDB54D1505BAF03B8BA333A4AF8DFE9671377C49481BF8C4A8A9341387E45A64', X'54EA7FC4207F6B9D2F63E9F15EE46A4051FE03C9861849F074B07E1FB8C3E44A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7690-a76b-e064e83f65db', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373731662D616363632D393838663564613865333361227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373639302D613736622D653036346538336636356462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A22564F702F7843422F61353076592B6E78587552715146482B41386D4747456E77644C422B48376A4435456F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613336396665343064373266656435382D613736626530363465383366363564622D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'54EA7FC4207F6B9D2F63E9F15EE46A4051FE03C9861849F074B07E1FB8C3E44A', X'F0D6FB68AC2C180CC4A804C79575C2AE647BA2BD15111D2F8425852AD187FBBB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7908-b2ca-f96ab5fa800e', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373930632D383933312D336137333966643639393334222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373563652D626131312D393036396636356131353065222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373930382D623263612D663936616235666138303065222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A22384E6237614B777347417A45714154486C585843726D52376F72305645523076684357464B7447482B37733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037326666613336396665343064373266656435382D623263616639366162356661383030652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'F0D6FB68AC2C180CC4A804C79575C2AE647BA2BD15111D2F8425852AD187FBBB', X'9EB7DFA270E9B26D6CBFD1D32B265728648320381B325E484317B9E80CC00DB9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-77e9-9365-72eb6dd24be1', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376361622D623237372D316262343834626261323931222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376563392D386438662D333432333736356536353137222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373765392D393336352D373265623664643234626531222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A226E7266666F6E4470736D3173763948544B795A584B475344494467624D6C35495178653536417A4144626B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376539393336353732656236646432346265312D393336353732656236646432346265312D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'9EB7DFA270E9B26D6CBFD1D32B265728648320381B325E484317B9E80CC00DB9', X'544982A7400522F9B9DAD0C173ABAC9DF52A203B3ADBE651283F7A57AEA8884B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-726a-bbbe-72fba5814165', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373563652D626131312D393036396636356131353065222C2230316132303262352D393363302D376563392D386438662D333432333736356536353137225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373236612D626262652D373266626135383134313635222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A2256456D437030414649766D3532744442633675736E66557149447336322B5A524B4439365636366F6945733D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323661626262653732666261353831343136352D626262653732666261353831343136352D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'544982A7400522F9B9DAD0C173ABAC9DF52A203B3ADBE651283F7A57AEA8884B', X'FF2DD587013BE753254D494E15A7B47321201779942B6040F127BE4A21FA6383', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-77c7-a57c-76128355fe4c', 'foh.member.consent-given.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22676976656E4174223A313739353334313630303030302C22707572706F7365223A226368696C6472656E222C22776179223A2273706F6B656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373763372D613537632D373631323833353566653463222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A222B735863652F6F75393156334672514A696B4F724439526B466E51574E5A734647505A596E564A797154733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037376337613537633736313238333535666534632D613537633736313238333535666534632D3031222C2274797065223A22666F682E6D656D6265722E636F6E73656E742D676976656E2E7632227D', X'FAC5DC7BFA2EF7557716B4098A43AB0FD464167416359B0518F6589D5272A93B', X'D17C42F903156554C353577996AECB9C86768D8939FA9C637BEFEC21AC28C8EA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-7b88-aa20-56340fdb1f66', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-771f-accc-988f5da8e33a', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376238382D616132302D353633343066646231663636222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373731662D616363632D393838663564613865333361222C2270726576696F757368617368223A222F7933566877453735314D6C54556C4F466165306379456746336D554B3242413853652B5369483659344D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A2270617274792F30316132303262352D393363302D373731662D616363632D393838663564613865333361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323661626262653732666261353831343136352D616132303536333430666462316636362D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'FF2DD587013BE753254D494E15A7B47321201779942B6040F127BE4A21FA6383', X'DBEDFDC67D0E2CDE17258B13588237590FCD98DC26FDD8B248CF055738A7589B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7d40-afbe-2a16377b238c', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376130612D396435302D663565353465656538613834222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373538652D623335372D366233623335343438633265222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376434302D616662652D326131363337376232333863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A22322B3339786E304F4C4E34584A5973545749493357512F4E6D4E776D2F646979534D3846567A696E574A733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643430616662653261313633373762323338632D616662653261313633373762323338632D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'DBEDFDC67D0E2CDE17258B13588237590FCD98DC26FDD8B248CF055738A7589B', X'DB1D65165CD82B4D905C3169F6CDE8BFB18DC6C90ECF71283E43192D3E5E6EA2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (52, '01a202b5-93c0-76bd-916d-005728892683', 'foh.check.line-changed.v4', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376130612D396435302D663565353465656538613834222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373538652D623335372D366233623335343438633265222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373662642D393136642D303035373238383932363833222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A223278316C466C7A594B303251584446703973336F7637474E78736B4F7A33456F506B4D5A4C5435656271493D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303532222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366264393136643030353732383839323638332D393136643030353732383839323638332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7634227D', X'DB1D65165CD82B4D905C3169F6CDE8BFB18DC6C90ECF71283E43192D3E5E6EA2', X'FCDC76C7C7ECE5889C975E5E00DD0DD5F0349A194AC69FF6BA3D88F5093400FB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (53, '01a202b5-93c0-7141-8cde-f1a592273f04', 'foh.check.line-added.v4', 'check', '01a202b5-93c0-7b0e-8671-6f4ec6b8f929', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376339632D393937622D656363333166656331613232222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373763372D396439362D333064313734643437356261222C226D6F64696669657273223A5B5D2C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373134312D386364652D663161353932323733663034222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C2270726576696F757368617368223A222F4E783278386673355969636C313565414E304E316641306D686C4B78702F32756A324939516B304150733D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303533222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373465662D386331302D343132353536316239373961222C227375626A656374223A22636865636B2F30316132303262352D393363302D376230652D383637312D366634656336623866393239222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037313431386364656631613539323237336630342D386364656631613539323237336630342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7634227D', X'FCDC76C7C7ECE5889C975E5E00DD0DD5F0349A194AC69FF6BA3D88F5093400FB', X'DF96D655272DF1570DEC0A0E0868BE8AB79BA109E13B63E24D2AC3D62E40FC69', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-74b0-9e4c-d2dc1ee03029', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373835312D613664352D346163316136326163393761222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373462302D396534632D643264633165653033303239222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A22305878432B514D565A565444553164356C71374C6E495A326A596B352B70786A652B2F734961776F794F6F3D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037376337613537633736313238333535666534632D396534636432646331656530333032392D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'D17C42F903156554C353577996AECB9C86768D8939FA9C637BEFEC21AC28C8EA', X'69E218F198D3A663C14D4210C0593C241C9FA657F1C3878D8AA3892FE3CF5C35', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-71e3-b7d2-0ac6cfb7751d', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 7, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373133632D613334392D326265356434643764373130222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373165332D623764322D306163366366623737353164222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A2261654959385A6A54706D50425455495177466B384A427966706C66787734654E69714F4A4C2B50505844553D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037316533623764323061633663666237373531642D623764323061633663666237373531642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'69E218F198D3A663C14D4210C0593C241C9FA657F1C3878D8AA3892FE3CF5C35', X'329FEDE3AB14588D740BAB7DEBCC255847B11B1F7CB74FF458A0EAC880FA64D2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c500-723b-85c8-11c489dc446a', 'foh.member.fact-noted.v2', 'member', '01a202b2-c500-7e83-b523-43c024716430', 8, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376466322D383932372D663039366263306463316638222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373233622D383563382D313163343839646334343661222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C2270726576696F757368617368223A224D702F743436735557493130433674393638776C574565784778393874302F30574B4471794944365A4E493D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376538332D623532332D343363303234373136343330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037323362383563383131633438396463343436612D383563383131633438396463343436612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7632227D', X'329FEDE3AB14588D740BAB7DEBCC255847B11B1F7CB74FF458A0EAC880FA64D2', X'9FE72A80F1E47FA4CA8D3AC5C5EA32837F9EA4AF7B94119E392E56B881E91F19', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c500-756b-ae82-9ab5da17bdc0', 'foh.reservation.booked.v2', 'reservation', '01a202b2-c500-760e-8955-c90e83dc00e6', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227265736F7572636573223A5B5D2C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376331382D616337352D643735396663613464346363225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373536622D616538322D396162356461313762646330222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373630652D383935352D633930653833646330306536222C2270726576696F757368617368223A226E2B63716750486B6636544B6A54724678656F7967332B65704B39376C4247654F5335577549487048786B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376638612D386132392D306264653838373136626337222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376130352D383330312D356431326637363965643065222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373630652D383935352D633930653833646330306536222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037353662616538323961623564613137626463302D616538323961623564613137626463302D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7632227D', X'9FE72A80F1E47FA4CA8D3AC5C5EA32837F9EA4AF7B94119E392E56B881E91F19', X'D08426C72EC0A24B63DFB0E23FBFC9C6B0092C4C7BFDEE686D031062F621B1B7', NULL);
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
INSERT INTO tasteLesson (number, checkID, memberID, day, hour, dishes, isMore, teaches) VALUES (1, '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '01a202b2-c500-7e83-b523-43c024716430', '2026-11-22', 18, '["D001","W02"]', 0, 'ranking');
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
INSERT INTO guestPast (memberID, visits, eaten) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 1, 2);
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
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 0, 1, 1, 1, 1, 20779);
INSERT INTO guestDish (memberID, dish, times, first, last, recent, day) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 1, 1, 1, 1, 1, 20779);
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
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7f94-9260-d449b9d7e7a0', '01a202b2-c500-7e83-b523-43c024716430', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7632-b62f-8d9aeb95f406');
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
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-7197-91eb-c7287e0df534', 'seated', '01a202b2-d4a0-79a5-ac04-292592ede571', 1795341604000, 'Anna', '{"after":"seated","care":[{"dueAt":1795341901000,"escalateAt":1795342501000,"id":"01a202b2-c8e8-79fa-b68e-46617730d154"},{"dueAt":1795342501000,"escalateAt":1795343101000,"id":"01a202b2-c8e8-7879-8b74-19cfa3d542b5"}],"checks":[],"memberID":"01a202b2-c500-7e83-b523-43c024716430","others":[],"seats":[],"ticket":{"band":"A","callCount":1,"id":"01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57","lastCalledAt":1795341604000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-71a1-b5f9-b246bd13d22f', 'ticketCancelled', '01a202b2-d4a0-730c-831a-3ace4cfc3280', 1795341604000, 'Anna', '{"after":"cancelled","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-d4a0-730c-831a-3ace4cfc3280","missCount":0,"number":2,"rank":2199023255552,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b2-d4a0-75cc-9d23-4e22402ab46a', 'called', '01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57', 1795341604000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"A","callCount":0,"id":"01a202b2-c8e8-7bc0-be1f-3fe8b6a4cf57","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-7304-b317-d99a8d04b4d8', 'left', '01a202b2-d4a0-79a5-ac04-292592ede571', 1795341784000, 'Anna', '{"after":"left","care":[],"checks":[],"party":"paid","seats":[{"shared":false,"tableID":"01a202b2-c500-747d-b49e-5719b80f4f25"}]}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-74c9-9e9a-d050ada5d49c', 'seated', '01a202b5-93c0-771f-accc-988f5da8e33a', 1795341784000, 'Anna', '{"after":"seated","care":[],"checks":[],"others":[],"seats":[],"ticket":{"band":"B","callCount":1,"id":"01a202b2-ccd0-7559-81cd-d5a90595ed89","lastCalledAt":1795341784000,"missCount":0,"number":1,"rank":1099511627776,"stage":"called"}}', NULL);
INSERT INTO undoableStep (id, kind, subjectID, at, authorName, before, undoneAt) VALUES ('01a202b5-93c0-77b2-8f5f-d8286cbeb820', 'called', '01a202b2-ccd0-7559-81cd-d5a90595ed89', 1795341784000, 'Anna', '{"after":"called","care":[],"checks":[],"seats":[],"ticket":{"band":"B","callCount":0,"id":"01a202b2-ccd0-7559-81cd-d5a90595ed89","missCount":0,"number":1,"rank":1099511627776,"stage":"waiting"}}', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-70b4-8817-f852c7669cbc', '01a202b2-ccd0-7559-81cd-d5a90595ed89', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-728a-8f79-272c0e962186', '01a202b2-ccd0-7559-81cd-d5a90595ed89', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-75c6-b6a4-204504d125b3', '01a202b2-ccd0-7559-81cd-d5a90595ed89', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-7879-8b74-19cfa3d542b5', '01a202b2-c500-7e83-b523-43c024716430', '2026-11-22', 'complaint', '01a202b2-c500-7df2-8927-f096bc0dc1f8', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342504000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-79a5-ac04-292592ede571', 2, NULL, 1795343104000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision, withdrawnAt, escalateAt, escalatedAt, claimedAt, reservationID, taskID, handedByID, handedAt, needID) VALUES ('01a202b2-c8e8-79fa-b68e-46617730d154', '01a202b2-c500-7e83-b523-43c024716430', '2026-11-22', 'allergy', '01a202b2-c500-7432-95e1-0577cc7c80c8', 'peanuts: allergy', '花生过敏', 'open', 1795341904000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-79a5-ac04-292592ede571', 2, NULL, 1795342504000, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
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
CREATE TABLE accountMoney (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  -- On which it came or went.
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('topUp', 'cashOut', 'settlement')),
  tender TEXT NOT NULL CHECK (tender IN ('cash', 'card', 'wallet', 'transfer')),
  -- Negative for what goes out.
  amountMinor INTEGER NOT NULL
    CHECK (amountMinor <> 0 AND (amountMinor < 0) = (kind = 'cashOut')),
  reference TEXT CHECK ((reference IS NULL) = (tender = 'cash')),
  shiftID TEXT REFERENCES shift (id) CHECK (shiftID IS NULL OR tender = 'cash'),
  at INTEGER NOT NULL,
  authorName TEXT NOT NULL,
  authoriserName TEXT
) STRICT;
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
CREATE TABLE storedValueEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES storedValueAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('toppedUp', 'spent', 'returned', 'cashedOut')),
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
    WHEN 'spent' THEN principalMinor <= 0 AND bonusMinor <= 0
      AND principalMinor + bonusMinor < 0
    ELSE principalMinor >= 0 AND bonusMinor >= 0 AND principalMinor + bonusMinor > 0 END),
  CHECK ((paymentID IS NOT NULL) = (kind IN ('spent', 'returned'))),
  CHECK ((moneyID IS NOT NULL) = (kind IN ('toppedUp', 'cashedOut'))),
  CHECK ((ofID IS NOT NULL) = (kind = 'returned'))
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
CREATE TABLE houseAccountEntry (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  accountID TEXT NOT NULL REFERENCES houseAccount (id),
  kind TEXT NOT NULL CHECK (kind IN ('charged', 'returned', 'settled')),
  -- Negative for what is not owed any more.
  amountMinor INTEGER NOT NULL CHECK ((amountMinor > 0) = (kind = 'charged')
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
  CHECK ((moneyID IS NOT NULL) = (kind = 'settled')),
  CHECK ((ofID IS NOT NULL) = (kind = 'returned')),
  CHECK ((signer IS NOT NULL) = (kind = 'charged')),
  CHECK (authoriserName IS NULL OR kind = 'charged')
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-794e-9aa5-65626f927401', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName, givesBackID, reason, authoriserName, shiftID, tipMinor, tipForName, foreignCurrency, foreignMinor, foreignRateBillionths, foreignValueMinor) VALUES ('01a202b5-93c0-7a3f-9877-3691a837066f', '01a202b2-d4a0-7632-b62f-8d9aeb95f406', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo', NULL, NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL);
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
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 'children', 'spoken', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberConsent (memberID, purpose, way, givenAt, authorName, withdrawnAt, withdrawnByName) VALUES ('01a202b2-c500-7e83-b523-43c024716430', 'health', 'spoken', 1795341600000, 'Anna', NULL, NULL);
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
CREATE INDEX storedValueAccountByMember ON storedValueAccount (memberID)
  WHERE memberID IS NOT NULL;
CREATE INDEX storedValueEntryByAccount ON storedValueEntry (accountID, at);
CREATE INDEX storedValueEntryByOther ON storedValueEntry (ofID) WHERE ofID IS NOT NULL;
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
CREATE TRIGGER noUseOfSuspendedStoredValue BEFORE INSERT ON storedValueEntry
WHEN NEW.kind IN ('toppedUp', 'spent')
  AND (SELECT suspendedAt FROM storedValueAccount WHERE id = NEW.accountID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:account-suspended'); END;
CREATE TRIGGER storedValueIsOfItsMoney BEFORE INSERT ON storedValueEntry
WHEN NOT CASE
  WHEN NEW.kind IN ('spent', 'returned') THEN EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'storedValue'
      AND stage = 'captured'
      AND amountMinor + NEW.principalMinor + NEW.bonusMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID
      AND kind = CASE NEW.kind WHEN 'toppedUp' THEN 'topUp' ELSE 'cashOut' END
      AND amountMinor = NEW.principalMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
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
CREATE TRIGGER checkClosesWithItsStoredValue BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'storedValue'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM storedValueEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
CREATE INDEX houseAccountEntryByAccount ON houseAccountEntry (accountID, at);
CREATE INDEX houseAccountEntryByOther ON houseAccountEntry (ofID) WHERE ofID IS NOT NULL;
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
CREATE TRIGGER noMoreSettledThanOwed BEFORE INSERT ON houseAccountEntry
WHEN NEW.kind = 'settled' AND NEW.amountMinor + (
  SELECT coalesce(sum(amountMinor), 0) FROM houseAccountEntry
  WHERE accountID = NEW.accountID) < 0
BEGIN SELECT RAISE(ABORT, 'foh:house-account-settled-too-much'); END;
CREATE TRIGGER houseAccountEntryIsOfItsMoney BEFORE INSERT ON houseAccountEntry
WHEN NOT CASE NEW.kind
  WHEN 'settled' THEN EXISTS (
    SELECT 1 FROM accountMoney WHERE id = NEW.moneyID AND kind = 'settlement'
      AND amountMinor + NEW.amountMinor = 0)
  ELSE EXISTS (
    SELECT 1 FROM payment WHERE id = NEW.paymentID AND tender = 'houseAccount'
      AND stage = 'captured' AND amountMinor = NEW.amountMinor) END
BEGIN SELECT RAISE(ABORT, 'foh:account-entry-not-of-its-money'); END;
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
CREATE TRIGGER checkClosesWithItsHouseAccount BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND OLD.stage = 'open' AND EXISTS (
  SELECT 1 FROM payment WHERE checkID = NEW.id AND tender = 'houseAccount'
    AND stage = 'captured'
    AND NOT EXISTS (SELECT 1 FROM houseAccountEntry WHERE paymentID = payment.id)
    AND NOT EXISTS (
      SELECT 1 FROM paymentWithoutAccount WHERE paymentID = payment.id))
BEGIN SELECT RAISE(ABORT, 'foh:payment-without-account'); END;
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
CREATE TRIGGER refundTakesNoMoney BEFORE INSERT ON payment
WHEN NEW.givesBackID IS NULL
  AND (SELECT refundsCheckID FROM guestCheck WHERE id = NEW.checkID) IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'foh:refund-changed'); END;
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
CREATE TRIGGER tipsArePaidOutOnce BEFORE INSERT ON tipPayout
WHEN (SELECT kind FROM cashMove WHERE id = NEW.moveID) IS NOT 'paidOut'
  OR (SELECT amountMinor FROM cashMove WHERE id = NEW.moveID)
    + (SELECT coalesce(sum(amountMinor), 0) FROM tipPayout
      JOIN cashMove ON cashMove.id = moveID
      WHERE businessDay = NEW.businessDay AND forName IS NEW.forName)
    > (SELECT coalesce(sum(tipMinor), 0) FROM payment
      WHERE businessDay = NEW.businessDay AND stage = 'captured'
        AND tipForName IS NEW.forName)
BEGIN SELECT RAISE(ABORT, 'foh:tips-paid-out'); END;
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 53);
