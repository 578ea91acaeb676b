PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('configuration');
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
INSERT INTO grdb_migrations (identifier) VALUES ('guest-needs');
INSERT INTO grdb_migrations (identifier) VALUES ('held-profiles');
INSERT INTO grdb_migrations (identifier) VALUES ('member-pairs');
INSERT INTO grdb_migrations (identifier) VALUES ('rule-codes');
INSERT INTO grdb_migrations (identifier) VALUES ('spine');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt, code, revision) VALUES (1, '01a202b2-c500-7a16-a49f-5b5be331e177', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000, 'river', 0);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7469-834c-98977960d4f1', 'T04', 'hall', 4, 'window', 3, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7574-968d-7486ef272043', 'T06', 'hall', 2, NULL, 5, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-75cb-8e81-be2d7233c038', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7866-b13c-6046f9d2bc38', 'T05', 'hall', 2, NULL, 4, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-792b-8e1f-65db826e3acd', 'T02', 'hall', 4, 'window', 1, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7aec-8688-df667a7fed34', 'V1', 'hall', 10, NULL, 6, 'ready', 0, NULL);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision, retiredAt) VALUES ('01a202b2-c500-7ca6-8efe-13b250f9901f', 'T03', 'hall', 4, 'window', 2, 'ready', 0, NULL);
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
INSERT INTO role (code, definition, retiredAt) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["editMember","seat","queue"],"roundingLimitMinorUnits":0,"workstation":"host"}', NULL);
INSERT INTO role (code, definition, retiredAt) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["gift","returnAfterSending","tableOutOfOrder","manageStore","revealPhone","soldOut","editMember","seat","kitchen","outsideHours","queue","takePayment","order"],"roundingLimitMinorUnits":10000,"workstation":"manager"}', NULL);
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7373-8ae0-59fadfb6ca1a', 'bo', 'Bo', 'cashier', 'en', X'BAD51DE01ED4CE9ABA05FF4DB52053AF', X'16EF3CB1C04062F244B5A740E3073AE99FB4103BE35B8299BB07F30B3BEF481C', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-73d3-9474-323810dbb1cf', 'wang', '王强', 'server', 'zh-Hans', X'AB399A9B2D39A8E262A5BF8C10F27F88', X'50DA221D8CB330643F6A8EBBD09EEF18C6B0546FF87D27ACCE70BDD7E928523B', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7605-95c6-a4a0cb522589', 'li', '李静', 'server', 'zh-Hans', X'C27A69AD946903DF46A46BCCBE64273A', X'83D37B7D29205103E6530AD2CA2EF17FFFA903E2281D9B6A0A2979EBC8CA660C', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-78ba-a686-21e848efc978', 'max', 'Max', 'manager', 'en', X'50872CC370B09118A3E14997224A973B', X'9226E21EC6709FFF56D7A36F9340D9C5A3C5DA4B12BFF13694ADE4834B7FE70E', 1, 0, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-78e2-a6cb-2c4074d98727', 'anna', 'Anna', 'host', 'en', X'134BE3BA52BDE56F255DBA42C356705F', X'EDACC81AA460D206FEFA69E272CFA353DB1063CD58AA0C4EA60598E5665B41EE', 1, 1, NULL, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil, retiredAt) VALUES ('01a202b2-c500-7b05-a2d3-3f4cf6d398f3', 'chen', '陈师傅', 'cook', 'zh-Hans', X'76897D3626C143153D6A77BD4B5DA851', X'F4B1F2AFF64565F7E40C6CA9C5D0D0EF02AFC4D93025ACA9F74E6191BB43ED43', 1, 0, NULL, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7041-b5c1-f2907bba6479', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-709b-a229-5ab7fddcd856', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7295-bf58-699f1bd69c2f', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-72ac-a5b3-486c23fe5a72', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7426-becb-c6476cbdfcde', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-74bd-b48a-19922d61c2a8', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75bc-94e1-f82e81490097', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75ca-97d4-d39d26a160ee', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-78e1-b1bc-aedd9b10ecef', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7b2a-8392-74f9ee0a89b0', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7bf1-af6d-626aaf3d8d31', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7c3a-b17c-6b6a1dac1650', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7dac-a69d-0148018fb72b', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-7fb2-a27d-ba0124e6ce18', 'M0124E6CE18', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7fb2-a27d-ba0124e6ce18');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-70d6-879c-8d26866171b6', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-70e2-bae9-540b765c83ab', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-71af-b00b-91392a526804', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-736a-89ea-c423f3190a92', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7d17-afda-336b2dbf6790', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-780d-bc89-7b94120f7698', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7c63-8d46-af19839b69ca');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7055-9a9e-735fda0682c7', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7055-9a9e-735fda0682c7', '01a202b2-c500-7aec-8688-df667a7fed34', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7898-b84f-fcb68a5d2f08', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7c87-bdd2-f4615a737c88', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7b99-8629-d16c82ba28d5', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-759c-996a-975d9e5963a6', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7597-8a86-c3fe1cabe1e6', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-74e7-a34e-1caa38638dbd', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7f5c-9ac3-0cd56c51ee2d', '01a202b2-d0b8-7b99-8629-d16c82ba28d5', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-73c0-b006-f2d7e3b1326e', '01a202b2-d4a0-759c-996a-975d9e5963a6', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7558-8025-c5a9dee448f3', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-75b3-af40-c9661c011cb0', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-75be-a05d-29a25cb58ecd', '01a202b2-d4a0-759c-996a-975d9e5963a6', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-74b1-8ccf-47447097ec1d', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 'seated', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7d9f-9c55-43c42fa88f82', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 'called', 1795341784000, 'Anna', NULL, NULL);
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
  revision INTEGER NOT NULL DEFAULT 0,
  CHECK ((stage = 'left') = (leftAt IS NOT NULL))
) STRICT;
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-7690-86d9-69cc781a1dc7', '2026-11-22', 2, NULL, '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', NULL, '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-7b61-a20c-529e2e14d1a5', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7690-86d9-69cc781a1dc7', '01a202b2-c500-75cb-8e81-be2d7233c038', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-7b61-a20c-529e2e14d1a5', '01a202b2-c500-792b-8e1f-65db826e3acd', 1795341784000, NULL, 0);
CREATE TABLE careAlert (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  businessDay TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN
    ('birthday', 'allergy', 'pregnancy', 'child', 'complaint')),
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
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (memberID, businessDay, source),
  CHECK ((stage = 'open') = (ownerID IS NULL)),
  CHECK ((stage IN ('done', 'declined')) = (finishedAt IS NOT NULL))
) STRICT;
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7797-8365-0a740292be81', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '2026-11-22', 'allergy', '01a202b2-c500-70d6-879c-8d26866171b6', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7e19-b7e8-ddaaa9e5f330', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', '2026-11-22', 'complaint', '01a202b2-c500-71af-b00b-91392a526804', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 2);
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
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (businessDay, number),
  CHECK ((stage = 'closed') = (closedAt IS NOT NULL)),
  CHECK ((stage = 'closed') = (totalMinor IS NOT NULL))
) STRICT;
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', '2026-11-22', 1, '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-778a-b34b-2e642b2bad70', '2026-11-22', 2, '01a202b5-93c0-7b61-a20c-529e2e14d1a5', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7246-8e3c-8c59e76aeea7', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 2, '01a202b2-c500-7dac-a69d-0148018fb72b', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7536-879f-07d9ca744fcb', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 3, '01a202b2-c500-7b2a-8392-74f9ee0a89b0', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7603-9541-d93c7c595b29', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 1, '01a202b2-c500-7c3a-b17c-6b6a1dac1650', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7e96-98bd-48c929d9d8a9', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 4, '01a202b2-c500-7dac-a69d-0148018fb72b', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7246-8e3c-8c59e76aeea7', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7669-ad53-0b8c45c404c1', '01a202b5-93c0-778a-b34b-2e642b2bad70', 1, '01a202b2-c500-7c3a-b17c-6b6a1dac1650', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7a03-961c-1a9afb584c4d', '01a202b5-93c0-778a-b34b-2e642b2bad70', 4, '01a202b2-c500-72ac-a5b3-486c23fe5a72', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7a13-b9a3-d79d0b4ce762', '01a202b5-93c0-778a-b34b-2e642b2bad70', 2, '01a202b2-c500-7295-bf58-699f1bd69c2f', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7c14-948c-75d6c6de4626', '01a202b5-93c0-778a-b34b-2e642b2bad70', 3, '01a202b2-c500-78e1-b1bc-aedd9b10ecef', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-79cd-a441-5928d81b06e2', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：生日', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7c63-8d46-af19839b69ca', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-72db-b900-66b57ad22d5a', '01a202b2-d4a0-7c63-8d46-af19839b69ca', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-75c0-af72-88a899ae4633', '01a202b2-d4a0-7c63-8d46-af19839b69ca', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7246-8e3c-8c59e76aeea7', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7536-879f-07d9ca744fcb', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7603-9541-d93c7c595b29', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7669-ad53-0b8c45c404c1', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7a13-b9a3-d79d0b4ce762', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7769-9683-d221d9aa6587', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7b8a-a20b-02b926e6c441', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7dff-85bf-e8a9d8fcd1ff', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","avoided":{"allergies":[{"chinese":"花生","english":"peanuts"}],"diets":[{"chinese":"不吃牛肉","english":"no beef"}]},"checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-75e9-9b7d-0c5c2b5a01ac', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-77af-858f-ad103666ed6c', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：生日","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7e36-8be8-6d51cfcd6287', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":["sesame"],"at":1795341784000,"author":"李静","avoided":{"allergies":[{"chinese":"芝麻","english":"sesame"},{"chinese":"kiwi","english":"kiwi"}],"diets":[{"chinese":"清真","english":"halal"}]},"checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-78ba-a686-21e848efc978', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7fb2-a27d-ba0124e6ce18', 'M0124E6CE18', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'7C1798F33234F1FFE6F3A37B52EDF67F5E5F1576924EFE7012EBAEA37F2D58AF');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-7605-95c6-a4a0cb522589', '李静', 'returned', '01a202b2-d4a0-7c63-8d46-af19839b69ca', '1 Beef tripe, made: cold', NULL, X'7C1798F33234F1FFE6F3A37B52EDF67F5E5F1576924EFE7012EBAEA37F2D58AF', X'0E6A4815ABC799A66A88AD67E2A72FF1D132A4EC6C6834B960D13F11D282638E');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-78ba-a686-21e848efc978', 'Max', 'gift', '01a202b2-d4a0-7c63-8d46-af19839b69ca', '1 Tsingtao beer: birthday 生日', NULL, X'0E6A4815ABC799A66A88AD67E2A72FF1D132A4EC6C6834B960D13F11D282638E', X'ED4167271C68684D94AAB468A5B4B21C05BCAEA46A76AD1CA5907420D4961D1E');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7373-8ae0-59fadfb6ca1a', 'Bo', 'discount', '01a202b2-d4a0-7c63-8d46-af19839b69ca', '500 bp: regular', NULL, X'ED4167271C68684D94AAB468A5B4B21C05BCAEA46A76AD1CA5907420D4961D1E', X'0BBD78139E2055646EF3E028AD7A3EA73D8FDC9D92149EAF1FAE27E7E4F2558F');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-78e2-a6cb-2c4074d98727', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'0BBD78139E2055646EF3E028AD7A3EA73D8FDC9D92149EAF1FAE27E7E4F2558F', X'09325AD8C202F01FA73CE3E214403DF154D7E6925DCB539DCFB6CE3B3C6EF4D6');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-75b3-97a9-cb8714cb51af', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D30313234453643453138222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373562332D393761392D636238373134636235316166222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037356233393761396362383731346362353161662D393761396362383731346362353161662D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'C05A139CB8C73ED504C58770938AABD8AB51A13CB9036E12209B21CBBD55AFE7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7913-85c4-c2946d5bf4de', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7e19-b7e8-ddaaa9e5f330', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373931332D383563342D633239343664356266346465222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376531392D623765382D646461616139653566333330222C2270726576696F757368617368223A2259624236664D777644625430764155753452736E5735534D44566231614E7449675A62436C6668313265343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376531392D623765382D646461616139653566333330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837336332393366376236313235323231343530392D383563346332393436643562663464652D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'61B07A7CCC2F0DB4F4BC052EE11B275B948C0D56F568DB488196C295F875D9EE', X'6C02413D2B2FBAB81B7B2F82811CD76E2EE89423750E751FDAAF123794DB3666', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7d72-acf3-9b73dc9536b9', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D376437322D616366332D396237336463393533366239222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C2270726576696F757368617368223A2262414A42505373767572676265792B4367527A586269376F6C434E31446E5566327138534E3554624E6D593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037643732616366333962373364633935333662392D616366333962373364633935333662392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'6C02413D2B2FBAB81B7B2F82811CD76E2EE89423750E751FDAAF123794DB3666', X'4706171F23F15EFCCC9DAD0BEE43381B349996AE7CCFE6749DCED22344201900', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-7683-98a1-f4b2da84fe95', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7b99-8629-d16c82ba28d5', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373638332D393861312D663462326461383466653935222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D376239392D383632392D643136633832626132386435222C2270726576696F757368617368223A22527759584879507858767A4D6E61304C376B4D34477A535A6C7135387A2B5A306E633753493051674751413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D643062382D376239392D383632392D643136633832626132386435222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837363833393861316634623264613834666539352D393861316634623264613834666539352D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'4706171F23F15EFCCC9DAD0BEE43381B349996AE7CCFE6749DCED22344201900', X'2A349EB684A96A16E485B669C534D8353A86183F2CF9F28A56202FFA2709A2A4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d0b8-7d64-b81e-491cb4a66d71', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7f29-a77a-f63d32952ea3', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376436342D623831652D343931636234613636643731222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D376632392D613737612D663633643332393532656133222C2270726576696F757368617368223A224B6A5365746F53706168626B68625A70785454594E547147474438732B664B4B566941762B69634A6F71513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D376632392D613737612D663633643332393532656133222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643634623831653439316362346136366437312D623831653439316362346136366437312D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'2A349EB684A96A16E485B669C534D8353A86183F2CF9F28A56202FFA2709A2A4', X'DD5108ED70CA3BC81D98B8F2AD0E5D6AACCA623B8F8D24B1C1D7F30D54D4FA78', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d0b8-7e03-91ed-d91a5055e2cd', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-7527-8736-6d8f227d6e1d', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A22616C6C65726779227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D376530332D393165642D643931613530353565326364222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373532372D383733362D366438663232376436653164222C2270726576696F757368617368223A22335645493758444B4F3867646D4C6A797251356461717A4B596A75506A5353787764667A445654552B6E673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373532372D383733362D366438663232376436653164222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643634623831653439316362346136366437312D393165646439316135303535653263642D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'DD5108ED70CA3BC81D98B8F2AD0E5D6AACCA623B8F8D24B1C1D7F30D54D4FA78', X'D2D367AD77E874358F52E827143D8EDAE21836303F824943EC68350258D345CE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d0b8-78bb-bf31-c6c53001cc26', 'foh.need.noted.v1', 'guestNeed', '01a202b2-d0b8-70ea-87c0-70b510da41b7', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226B696E64223A2264696574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373862622D626633312D633663353330303163633236222C22706172746974696F6E6B6579223A2267756573744E6565642F30316132303262322D643062382D373065612D383763302D373062353130646134316237222C2270726576696F757368617368223A2230744E6E7258666F644457505575676E4644324F327549594E6A412F676B6C4437476731416C6A545263343D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2267756573744E6565642F30316132303262322D643062382D373065612D383763302D373062353130646134316237222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837643634623831653439316362346136366437312D626633316336633533303031636332362D3031222C2274797065223A22666F682E6E6565642E6E6F7465642E7631227D', X'D2D367AD77E874358F52E827143D8EDAE21836303F824943EC68350258D345CE', X'A6E01703AD3BF80683C9B1E4D4A1435707CF894D44A5A7EF3F0EC3BA3C9AF87A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7961-9d9a-405331e9cb9e', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-759c-996a-975d9e5963a6', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373936312D396439612D343035333331653963623965222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373539632D393936612D393735643965353936336136222C2270726576696F757368617368223A2270754158413630372B4161447962486B314B464456776650695531457061667650773744756A79612B486F3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D643461302D373539632D393936612D393735643965353936336136222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393631396439613430353333316539636239652D396439613430353333316539636239652D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'A6E01703AD3BF80683C9B1E4D4A1435707CF894D44A5A7EF3F0EC3BA3C9AF87A', X'3AF19428DFC5DAC64A4E55FC8D753BF757D66EB2ADD600FFDFD044868257903D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-70f1-b4cb-3dcf4a09f0d9', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-759c-996a-975d9e5963a6', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373066312D623463622D336463663461303966306439222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373539632D393936612D393735643965353936336136222C2270726576696F757368617368223A224F7647554B4E2F4632735A4B546C58386A5855373931665762724B743167442F33394245686F4A586B44303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D643461302D373539632D393936612D393735643965353936336136222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306631623463623364636634613039663064392D623463623364636634613039663064392D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'3AF19428DFC5DAC64A4E55FC8D753BF757D66EB2ADD600FFDFD044868257903D', X'9359101F28D1525561FEB58FD1AFDE0ED87B83219EC2751D24F39D5459516843', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-750a-a2f8-82aa2f2cfc68', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373530612D613266382D383261613266326366633638222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C2270726576696F757368617368223A226B316B5148796A52556C56682F72575030612F654474683767794765776E55644A504F6456466C5261454D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353061613266383832616132663263666336382D613266383832616132663263666336382D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'9359101F28D1525561FEB58FD1AFDE0ED87B83219EC2751D24F39D5459516843', X'8BC07C1263146F8A72A725BAE2741C18E55E792139C176E5611198DFC7AB00B2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7de4-bee1-2635fa69ae99', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373563622D386538312D626532643732333363303338225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373839382D623834662D666362363861356432663038227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376465342D626565312D323633356661363961653939222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C2270726576696F757368617368223A2269384238456D4D556234707970795736346E5163474F5665655345357758626C5952475933386572414C493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D626565313236333566613639616539392D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'8BC07C1263146F8A72A725BAE2741C18E55E792139C176E5611198DFC7AB00B2', X'D8E3C28135F6237E551BDAB556EB638FDE246488236EB21019B4044692F59B4F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-7b5e-b39d-27cbef264a6d', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373064362D383739632D386432363836363137316236222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376235652D623339642D323763626566323634613664222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A2277466F546E4C6A4850745545785964776B347172324B74526F54793541323453494A736879373156722B633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037623565623339643237636265663236346136642D623339643237636265663236346136642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'C05A139CB8C73ED504C58770938AABD8AB51A13CB9036E12209B21CBBD55AFE7', X'2CD271B14E734533A9860D4AA93A50C571CBC4E53EBB959EEB40A65F578E6935', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7dfa-b2f0-86dd665cc436', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376466612D623266302D383664643636356363343336222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C2270726576696F757368617368223A22324F50436754583249333556473971315675746A6A39346B5A49676A627249514762514552704C316D30383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D623266303836646436363563633433362D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'D8E3C28135F6237E551BDAB556EB638FDE246488236EB21019B4044692F59B4F', X'F641DF73BD983DABDC8AA481DE5C2D49F451BF3B4D6D0594096F4147359C5F23', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-7328-a9cb-ebc26638150d', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373639302D383664392D363963633738316131646337227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373332382D613963622D656263323636333831353064222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22396B4866633732595061766369715342336C777453665252767A744E6251575543573942527A576358794D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D613963626562633236363338313530642D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'F641DF73BD983DABDC8AA481DE5C2D49F451BF3B4D6D0594096F4147359C5F23', X'1C0C753981B006DBDCE22DBAED7C4E08103BF72AD715BC5CD67109BDC698034C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7cf0-bd48-3a608f11d3a7', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376333612D623137632D366236613164616331363530222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373630332D393534312D643933633763353935623239222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376366302D626434382D336136303866313164336137222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22484178314F59477742747663346932363758784F434241373979725846627863316E454A766361594130773D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D626434383361363038663131643361372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'1C0C753981B006DBDCE22DBAED7C4E08103BF72AD715BC5CD67109BDC698034C', X'7B53BBF0A166F908F83799021219BDA34A14EAFA89C9DCA364ED826879B5C208', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-73f1-8a35-f9b322d4fe84', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7797-8365-0a740292be81', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270617274794944223A2230316132303262322D643461302D373639302D383664392D363963633738316131646337222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373366312D386133352D663962333232643466653834222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373739372D383336352D306137343032393262653831222C2270726576696F757368617368223A2265314F37384B466D2B516A344E356B4345686D396F306F553676714A7964796A5A4F324361486D317767673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373739372D383336352D306137343032393262653831222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D386133356639623332326434666538342D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'7B53BBF0A166F908F83799021219BDA34A14EAFA89C9DCA364ED826879B5C208', X'B9A2D97D84DFCBA375632AFAA7CC77DF600EE1F77580A89A029235E9C1DC31FF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-72cb-a99c-afb479b630e9', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7e19-b7e8-ddaaa9e5f330', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270617274794944223A2230316132303262322D643461302D373639302D383664392D363963633738316131646337222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373263622D613939632D616662343739623633306539222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376531392D623765382D646461616139653566333330222C2270726576696F757368617368223A2275614C5A6659546679364E3159797236703878333332414F34666431674B696141704931366348634D66383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376531392D623765382D646461616139653566333330222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037646534626565313236333566613639616539392D613939636166623437396236333065392D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'B9A2D97D84DFCBA375632AFAA7CC77DF600EE1F77580A89A029235E9C1DC31FF', X'05FC511C6C8B97D0323DCE9095AF7114DE030CD69AC8F6970C243B4770E8F2F3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7575-95cf-d19bc5bce4e9', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461632D613639642D303134383031386662373262222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373234362D386533632D386335396537366165656137222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373537352D393563662D643139626335626365346539222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22426678524847794C6C394179506336516C613978464E3444444E616179506158444351375233446F38764D3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353735393563666431396263356263653465392D393563666431396263356263653465392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'05FC511C6C8B97D0323DCE9095AF7114DE030CD69AC8F6970C243B4770E8F2F3', X'57F4D741B08E4BFF4E29E993291037785B19113E83539BC5DEAAF8F72163EE7F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7fdf-bbc5-81e1ea552477', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376232612D383339322D373466396565306138396230222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373533362D383739662D303764396361373434666362222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376664662D626263352D383165316561353532343737222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22562F54585162434F532F394F4B656D544B5241336546735A4554364455357646337172343979466A376E383D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037666466626263353831653165613535323437372D626263353831653165613535323437372D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'57F4D741B08E4BFF4E29E993291037785B19113E83539BC5DEAAF8F72163EE7F', X'2394410EF64DA33BB2B90DE6A3AC7B2EB17EBEE52D93F2847D4D0128AE11DD16', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-73d6-84af-c55befa60d8c', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373630332D393534312D643933633763353935623239222C2230316132303262322D643461302D373234362D386533632D386335396537366165656137222C2230316132303262322D643461302D373533362D383739662D303764396361373434666362225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373364362D383461662D633535626566613630643863222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A224935524244765A4E6F7A75797551336D6F3678374C72462B767555746B2F4B45665530424B4B34523352593D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336436383461666335356265666136306438632D383461666335356265666136306438632D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'2394410EF64DA33BB2B90DE6A3AC7B2EB17EBEE52D93F2847D4D0128AE11DD16', X'63E68E1B7E8C70A85FAAAC671AA3048A2CA1C45F0F2E34056D61EE49DAED7821', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-797e-8dd0-14ce1cfc91c9', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373937652D386464302D313463653163666339316339222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C2270726576696F757368617368223A22592B614F4733364D634B68667171786E47714D4569697968784638504C6A514662574875536472746543453D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037336436383461666335356265666136306438632D386464303134636531636663393163392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'63E68E1B7E8C70A85FAAAC671AA3048A2CA1C45F0F2E34056D61EE49DAED7821', X'700497B6DB51AD11C0CFFB9FDA5E14D2DB7C3D54CD8F4BA20D1C3D2822DE2AB9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-7b2d-b717-060044259e5d', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7246-8e3c-8c59e76aeea7', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376336332D386434362D616631393833396236396361222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376232642D623731372D303630303434323539653564222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373234362D386533632D386335396537366165656137222C2270726576696F757368617368223A226341535874747452725248417A2F7566326C3455307474385056544E6A307569445277394B434C654B726B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376230352D613264332D336634636636643339386633222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373234362D386533632D386335396537366165656137222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623264623731373036303034343235396535642D623731373036303034343235396535642D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'700497B6DB51AD11C0CFFB9FDA5E14D2DB7C3D54CD8F4BA20D1C3D2822DE2AB9', X'94D032CD7CCFCE71BA9DF27074D022507DCC88636A2125D6D8B4D2C8474DF77D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-7e6c-a306-e080427b407b', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373336612D383965612D633432336633313930613932222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376536632D613330362D653038303432376234303762222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A224C4E4A787355357A52544F706867314B715470517858484C784F552B753557653630436D5831654F6154553D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653663613330366530383034323762343037622D613330366530383034323762343037622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'2CD271B14E734533A9860D4AA93A50C571CBC4E53EBB959EEB40A65F578E6935', X'D527EDC2AC7FD68429FF16A4F641821DD52EE4A8BA428AA644280DB64A882D95', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7eb4-a38f-8f9663f2f89e', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376461632D613639642D303134383031386662373262222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376539362D393862642D343863393239643964386139222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373234362D386533632D386335396537366165656137222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376562342D613338662D386639363633663266383965222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A226C4E41797A587A507A6E47366E664A77644E41695548334D69474E7149535857324C54537945644E3933303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037656234613338663866393636336632663839652D613338663866393636336632663839652D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'94D032CD7CCFCE71BA9DF27074D022507DCC88636A2125D6D8B4D2C8474DF77D', X'4F32A78FA77D6EA02052D39D06DDAADDD679B1B15DB0058B986D3A1422391185', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-78b9-92b7-b8973d8bd9a3', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376232612D383339322D373466396565306138396230222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373533362D383739662D303764396361373434666362222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A22626972746864617920E7949FE697A5222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373862392D393262372D623839373364386264396133222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22547A4B6E6A3664396271416755744F644274327133645A35736246647341574C6D473036464349354559553D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373862612D613638362D323165383438656663393738222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037386239393262376238393733643862643961332D393262376238393733643862643961332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'4F32A78FA77D6EA02052D39D06DDAADDD679B1B15DB0058B986D3A1422391185', X'76EC43F254DB9CE998AEF28FB81D3E294C751F8F4D3414F8413CA7B4A7F2D718', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b2-d4a0-7c4d-bbbf-73dfd77e15dd', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376334642D626262662D373364666437376531356464222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A2264757844386C54626E4F6D5972764B507542302B4B5578314834394E4E4254345154796E744B66793178673D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337332D386165302D353966616466623663613161222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633464626262663733646664373765313564642D626262663733646664373765313564642D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'76EC43F254DB9CE998AEF28FB81D3E294C751F8F4D3414F8413CA7B4A7F2D718', X'EE3DEA7E7201BD124B2C0974BD66A1E8390F2F88C5C17676649E8951CF0F1DCC', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b2-d4a0-7c40-84e1-c201123f3c5b', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376334302D383465312D633230313132336633633562222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22376A3371666E494276524A4C4C416C307657616836446B504C346A4677585A325A4A364A556338504863773D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633430383465316332303131323366336335622D383465316332303131323366336335622D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'EE3DEA7E7201BD124B2C0974BD66A1E8390F2F88C5C17676649E8951CF0F1DCC', X'8248B41DB7F22187685D980A931DE396AE2302FAC3C0C9A1B0853402AF4918B8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b2-d4a0-739a-83cc-c083685244cb', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373339612D383363632D633038333638353234346362222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C2270726576696F757368617368223A22676B6930486266794959646F585A674B6B78336A6C71346A41767244774D6D68734955304171394A474C673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037633430383465316332303131323366336335622D383363636330383336383532343463622D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'8248B41DB7F22187685D980A931DE396AE2302FAC3C0C9A1B0853402AF4918B8', X'F3084027459C3C295A24D52934EAFC6E1B213BDA592D014734CE07347EE9FEF6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-7b0f-8e0b-561a3d7e35a9', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373563302D616637322D383861383939616534363333222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376230662D386530622D353631613364376533356139222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A22387768414A30576350436C614A4E55704E4F7238626873684F39705A4C5146484E4D34484E4837702F76593D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337332D386165302D353966616466623663613161222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037623066386530623536316133643765333561392D386530623536316133643765333561392D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'F3084027459C3C295A24D52934EAFC6E1B213BDA592D014734CE07347EE9FEF6', X'886F89A7E36963A636F75896E99189E0B16B21598F3C66C088A233C0983E57F1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7744-8ed4-66934865a0e2', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373264622D623930302D363662353761643232643561222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373734342D386564342D363639333438363561306532222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A2269472B4A702B4E705936593239316957365A474A344C467249566D5050476241694B497A774A672B562F453D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337332D386165302D353966616466623663613161222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373434386564343636393334383635613065322D386564343636393334383635613065322D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'886F89A7E36963A636F75896E99189E0B16B21598F3C66C088A233C0983E57F1', X'FB7C58509393F420C70563F9451371D278C608667D78332317A01FE030993574', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7585-a70e-14b52978b91a', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7c63-8d46-af19839b69ca', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373630332D393534312D643933633763353935623239222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373234362D386533632D386335396537366165656137222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373533362D383739662D303764396361373434666362222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376539362D393862642D343863393239643964386139222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373639302D383664392D363963633738316131646337222C227061796D656E7473223A5B2230316132303262352D393363302D373563302D616637322D383861383939616534363333222C2230316132303262352D393363302D373264622D623930302D363662353761643232643561225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373538352D613730652D313462353239373862393161222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C2270726576696F757368617368223A222B337859554A4F54394344484257503552524E78306E6A4743475A3965444D6A463641663444435A4E58513D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337332D386165302D353966616466623663613161222C227375626A656374223A22636865636B2F30316132303262322D643461302D376336332D386434362D616631393833396236396361222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373434386564343636393334383635613065322D613730653134623532393738623931612D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'FB7C58509393F420C70563F9451371D278C608667D78332317A01FE030993574', X'7B312DA727C8CDB4BA91E2C83023ED70A9379FE4237BADE5B64F3B27DEAA27C7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7c52-bfe7-63726d593b39', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376335322D626665372D363337323664353933623339222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C2270726576696F757368617368223A22657A4574707966497A6253366B654C494D435074634B6B336E2B516A6536336C746B38374A3936714A38633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373337332D386165302D353966616466623663613161222C227375626A656374223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373434386564343636393334383635613065322D626665373633373236643539336233392D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'7B312DA727C8CDB4BA91E2C83023ED70A9379FE4237BADE5B64F3B27DEAA27C7', X'B8DE6842390DA704BBB75A15D5B1A9F3331248BA18AAED1E7479F31B4B8AE4C5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-77a5-afa9-810bcd3741fd', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-75cb-8e81-be2d7233c038', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373761352D616661392D383130626364333734316664222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373563622D386538312D626532643732333363303338222C2270726576696F757368617368223A22754E356F516A6B4E7077533774316F5631624770387A4D53534C6F597175306564486E7A4730754B354D553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227461626C652F30316132303262322D633530302D373563622D386538312D626532643732333363303338222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376135616661393831306263643337343166642D616661393831306263643337343166642D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'B8DE6842390DA704BBB75A15D5B1A9F3331248BA18AAED1E7479F31B4B8AE4C5', X'3CC37D3DFD4F1953C815D63634464553B28F8FD1F76D84B168AB93D2A2BCA715', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7eaf-a8a8-c22b719555e0', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373065322D626165392D353430623736356338336162222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376561662D613861382D633232623731393535356530222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A22315366747771782F316F51702F78616B396B474348645575354B6936516F716D5243674E746B71494C5A553D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037656166613861386332326237313935353565302D613861386332326237313935353565302D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'D527EDC2AC7FD68429FF16A4F641821DD52EE4A8BA428AA644280DB64A882D95', X'72F20DC428C8ACD1A98087BA16563428DAD199A801A2388811FB2902C1DAE154', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7b1f-ae72-531f46d46219', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7690-86d9-69cc781a1dc7', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373563622D386538312D626532643732333363303338225D2C227469636B65744944223A2230316132303262322D633865382D373839382D623834662D666362363861356432663038227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376231662D616537322D353331663436643436323139222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C2270726576696F757368617368223A22504D4E395066315047565049466459324E455A4655374B506A39483362595378614B755430714B387078553D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2270617274792F30316132303262322D643461302D373639302D383664392D363963633738316131646337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376135616661393831306263643337343166642D616537323533316634366434363231392D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'3CC37D3DFD4F1953C815D63634464553B28F8FD1F76D84B168AB93D2A2BCA715', X'5213B9D9B3FB519F5B3646AB87233DF1C7D7D2769C77832AA2EF429016C79132', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-77b4-bce5-d24d0e1cf840', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373762342D626365352D643234643065316366383430222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C2270726576696F757368617368223A2255684F3532625037555A39624E6B617268794D3938636658306E616364344D716F7539436B4262486B54493D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376234626365356432346430653163663834302D626365356432346430653163663834302D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'5213B9D9B3FB519F5B3646AB87233DF1C7D7D2769C77832AA2EF429016C79132', X'D8F16A7CE06C1EBBD3A2C1A6E54B59591DC23028726EC563D4E405761E00B650', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7da9-bc4c-1fcfd3574ea0', 'foh.party.seated.v1', 'party', '01a202b5-93c0-7b61-a20c-529e2e14d1a5', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373932622D386531662D363564623832366533616364225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D376338372D626464322D663436313561373337633838227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376461392D626334632D316663666433353734656130222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376236312D613230632D353239653265313464316135222C2270726576696F757368617368223A2232504671664F4273487276546F73476D3555745A575233434D4368796273566A314F514664683441746C413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2270617274792F30316132303262352D393363302D376236312D613230632D353239653265313464316135222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646139626334633166636664333537346561302D626334633166636664333537346561302D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'D8F16A7CE06C1EBBD3A2C1A6E54B59591DC23028726EC563D4E405761E00B650', X'E79B820C8EEFA2819535D5EBC2539EA91B79F9311CADD2DBC43C75DAFC4EE849', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-75a8-952c-e36334ad64dc', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373561382D393532632D653336333334616436346463222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C2270726576696F757368617368223A2235357543444937766F6F47564E645872776C4F65715274352B54456372644C62784478313276784F36456B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D636364302D376338372D626464322D663436313561373337633838222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646139626334633166636664333537346561302D393532636533363333346164363464632D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'E79B820C8EEFA2819535D5EBC2539EA91B79F9311CADD2DBC43C75DAFC4EE849', X'DEE5DDD675E281AC79A0FE64A70526AB47974EE961477B522DBD988F7E0BCFA3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7976-a006-0fc855db33b6', 'foh.check.opened.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D376236312D613230632D353239653265313464316135227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373937362D613030362D306663383535646233336236222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A2233755864316E5869676178356F50356B7077556D7130655854756C68523374534C6232596A33344C7A364D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646139626334633166636664333537346561302D613030363066633835356462333362362D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'DEE5DDD675E281AC79A0FE64A70526AB47974EE961477B522DBD988F7E0BCFA3', X'86F4BB8935EF63813C462CF4766FB846A1A74A9366641AA4FC310291D1AA70EF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7873-802a-2cfbddc40a9a', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376333612D623137632D366236613164616331363530222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373636392D616435332D306238633435633430346331222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373837332D383032612D326366626464633430613961222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A2268765337695458765934453852697A30646D2B345271476E53704E6D5A42716B2F4445436B644771634F383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037646139626334633166636664333537346561302D383032613263666264646334306139612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'86F4BB8935EF63813C462CF4766FB846A1A74A9366641AA4FC310291D1AA70EF', X'95811AAF4B14137E8174D85B702B42FBF95D00F683D80D072AB82D17B6C3F628', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-77a2-9f47-85ad64d1c04b', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373239352D626635382D363939663162643639633266222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376131332D623961332D643739643062346365373632222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373761322D396634372D383561643634643163303462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A226C5945617230735545333642644E6862634374432B2F6C6441506144324130484B726774463762443969673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376132396634373835616436346431633034622D396634373835616436346431633034622D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'95811AAF4B14137E8174D85B702B42FBF95D00F683D80D072AB82D17B6C3F628', X'CC751F1D84FDF89693F11B252B5317C3A8B77C82F46D9FC4E2BDE340F66C1E86', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-706b-96db-386f887126eb', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373636392D616435332D306238633435633430346331222C2230316132303262352D393363302D376131332D623961332D643739643062346365373632225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373036622D393664622D333836663838373132366562222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A227A485566485954392B4A61543852736C4B314D587736693366494C30625A2F453472336A51505A73486F593D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303662393664623338366638383731323665622D393664623338366638383731323665622D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'CC751F1D84FDF89693F11B252B5317C3A8B77C82F46D9FC4E2BDE340F66C1E86', X'F0342E6E24A4DFC0FAB38A6FB65644BE77574C86E83DB618F672C9CAE6211DFF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7166-877b-09ef6bfb24a4', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-7b61-a20c-529e2e14d1a5', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373136362D383737622D303965663662666232346134222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D376236312D613230632D353239653265313464316135222C2270726576696F757368617368223A22384451756269536B3338443673347076746C5A45766E64585449626F50625959396E4C4A797559684866383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A2270617274792F30316132303262352D393363302D376236312D613230632D353239653265313464316135222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303662393664623338366638383731323665622D383737623039656636626662323461342D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'F0342E6E24A4DFC0FAB38A6FB65644BE77574C86E83DB618F672C9CAE6211DFF', X'CF87FA42A4E6DB743C541B4303B630DB35FD9E109F84C02126C61E5FEAB908E9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (49, '01a202b5-93c0-79bd-ac33-b6ec80d8cda8', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373865312D623162632D616564643962313065636566222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376331342D393438632D373564366336646534363236222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373962642D616333332D623665633830643863646138222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A227A3466365171546D323351385642744441375977327A58396E684366684D41684A735965582B7135434F6B3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303439222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037396264616333336236656338306438636461382D616333336236656338306438636461382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'CF87FA42A4E6DB743C541B4303B630DB35FD9E109F84C02126C61E5FEAB908E9', X'323FF612795428CF6DE8D19F5CFF956C1AD3CB05055309FD44F3C9BA9F591AC2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7b65-9112-f967e9c25538', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376431372D616664612D333336623264626636373930222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376236352D393131322D663936376539633235353338222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A226376494E78436A49724E477067496536466C59304B4E72526D6167426F6A694945667370417348613456513D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037623635393131326639363765396332353533382D393131326639363765396332353533382D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'72F20DC428C8ACD1A98087BA16563428DAD199A801A2388811FB2902C1DAE154', X'F51F6735696CEA52FCFD11D2F682C41A55309C1A7DECF952897D0B853E1D7558', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (50, '01a202b5-93c0-70c2-ba9d-0d4389c59a60', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373865312D623162632D616564643962313065636566222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376331342D393438632D373564366336646534363236222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373063322D626139642D306434333839633539613630222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A224D6A2F32456E6C554B4D3974364E476658502B56624272547977554655776E395250504A7570395A4773493D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303530222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037306332626139643064343338396335396136302D626139643064343338396335396136302D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'323FF612795428CF6DE8D19F5CFF956C1AD3CB05055309FD44F3C9BA9F591AC2', X'F5D7565202159E6041ADCF21B644BE12412977F4E4F4E1AFDFF938EA5E04A585', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (51, '01a202b5-93c0-7d37-843e-69f65c1c3753', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-778a-b34b-2e642b2bad70', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373261632D613562332D343836633233666535613732222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376130332D393631632D316139616662353834633464222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376433372D383433652D363966363563316333373533222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C2270726576696F757368617368223A2239646457556749566E6D424272633868746B532B456B4570642F546B394F4776332F6B34366C34457059553D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303531222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373630352D393563362D613461306362353232353839222C227375626A656374223A22636865636B2F30316132303262352D393363302D373738612D623334622D326536343262326261643730222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037643337383433653639663635633163333735332D383433653639663635633163333735332D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'F5D7565202159E6041ADCF21B644BE12412977F4E4F4E1AFDFF938EA5E04A585', X'0325F17BF2289A05F1FE8686BC520019E980B6CCD1A6F998B39F39A3F71F60AE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7318-b155-cdef00d4e1da', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7fb2-a27d-ba0124e6ce18', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373161662D623030622D393133393261353236383034222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373331382D623135352D636465663030643465316461222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C2270726576696F757368617368223A223952396E4E576C73366C4C382F524853396F4C45476C55776E42703937506C536958304C685434646456673D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376662322D613237642D626130313234653663653138222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037333138623135356364656630306434653164612D623135356364656630306434653164612D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'F51F6735696CEA52FCFD11D2F682C41A55309C1A7DECF952897D0B853E1D7558', X'5904C5B126F95436F6DE31E4C4D37083BE83A058245B3F8527C56539A02FD8B0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-7c11-926f-c91f4ae96100', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7055-9a9e-735fda0682c7', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376165632D383638382D646636363761376665643334225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376331312D393236662D633931663461653936313030222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373035352D396139652D373335666461303638326337222C2270726576696F757368617368223A22575154467353623556446232336A486B784E4E77673736446F46676B577A2B464A38566C4F614176324C413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373035352D396139652D373335666461303638326337222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037633131393236666339316634616539363130302D393236666339316634616539363130302D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'5904C5B126F95436F6DE31E4C4D37083BE83A058245B3F8527C56539A02FD8B0', X'BDC66D0BB94EEB752478938EC6D4A746C2E7FEDF47B913DAF87C2DEA09ADB359', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-73c2-93f7-b61252214509', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7898-b84f-fcb68a5d2f08', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373363322D393366372D623631323532323134353039222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C2270726576696F757368617368223A2276635A7443376C4F3633556B654A4F4F7874536E52734C6E2F743948755250612B48777436676D7473316B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A227469636B65742F30316132303262322D633865382D373839382D623834662D666362363861356432663038222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837336332393366376236313235323231343530392D393366376236313235323231343530392D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'BDC66D0BB94EEB752478938EC6D4A746C2E7FEDF47B913DAF87C2DEA09ADB359', X'A15716FA77C2080BE3376745C652F837A1BEDE354537CC44D47ECFAA5135F3E0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7a17-ac9b-c0edf24881a4', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7797-8365-0a740292be81', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376662322D613237642D626130313234653663653138222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376131372D616339622D633065646632343838316134222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373739372D383336352D306137343032393262653831222C2270726576696F757368617368223A226F5663572B6E66434341766A4E326446786C4C344E36472B336A56464E38784531483750716C4531382B413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376131362D613439662D356235626533333165313737222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373865322D613663622D326334303734643938373237222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373739372D383336352D306137343032393262653831222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837336332393366376236313235323231343530392D616339626330656466323438383161342D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'A15716FA77C2080BE3376745C652F837A1BEDE354537CC44D47ECFAA5135F3E0', X'61B07A7CCC2F0DB4F4BC052EE11B275B948C0D56F568DB488196C295F875D9EE', NULL);
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
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-70ea-87c0-70b510da41b7', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', NULL, NULL, 'diet', NULL, '清真', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7527-8736-6d8f227d6e1d', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', NULL, NULL, 'allergy', NULL, 'kiwi', NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
INSERT INTO guestNeed (id, ticketID, reservationID, partyID, kind, allergen, words, seat, notedAt, authorName, endedAt, endedByName, erasedAt, revision) VALUES ('01a202b2-d0b8-7f29-a77a-f63d32952ea3', '01a202b2-ccd0-7c87-bdd2-f4615a737c88', NULL, NULL, 'allergy', 'sesame', NULL, NULL, 1795341603000, 'Anna', NULL, NULL, NULL, 1);
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
CREATE INDEX careAlertByStage ON careAlert (businessDay, stage);
CREATE INDEX careAlertByParty ON careAlert (partyID) WHERE partyID IS NOT NULL;
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
CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage
BEGIN SELECT RAISE(ABORT, 'foh:line-sent-twice'); END;
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
CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  id, businessDay, number, partyID, stage, openedAt, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed'
BEGIN SELECT RAISE(ABORT, 'foh:closed-check-changed'); END;
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
CREATE TRIGGER careAlertRevisionBegins BEFORE INSERT ON careAlert WHEN NEW.revision <> 0
BEGIN SELECT RAISE(ABORT, 'foh:revision-skipped'); END;
CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 51);
