PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
INSERT INTO grdb_migrations (identifier) VALUES ('feed-words');
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
) STRICT;
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt) VALUES (1, '01a202b2-c500-75c3-ad8f-76b46bc988d4', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000);
CREATE TABLE room (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO room (code, nameEnglish, nameChinese, position) VALUES ('hall', 'Hall', '大厅', 0);
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
) STRICT;
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-717f-a7db-b6cfcbfea153', 'T02', 'hall', 4, 'window', 1, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-76a6-9496-09b980447e5e', 'V1', 'hall', 10, NULL, 6, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-78a1-af39-23ff84d3894a', 'T04', 'hall', 4, 'window', 3, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7966-875d-88bf9c9e56b6', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-797b-9f41-4ec1b1acf254', 'T05', 'hall', 2, NULL, 4, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7ace-9c74-c5ca66eb9fdd', 'T03', 'hall', 4, 'window', 2, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7ed5-9e34-70b4847b4069', 'T06', 'hall', 2, NULL, 5, 'ready', 0);
CREATE TABLE printer (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('tcp', 'device', 'file')),
  target TEXT NOT NULL,
  columns INTEGER NOT NULL CHECK (columns BETWEEN 24 AND 96),
  encoding TEXT NOT NULL CHECK (encoding IN ('gb18030', 'utf8')),
  fallbackCode TEXT REFERENCES printer (code) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode) VALUES ('kitchen', 'file', '/tmp/riverside/kitchen.prn', 48, 'utf8', 'till');
INSERT INTO printer (code, kind, target, columns, encoding, fallbackCode) VALUES ('till', 'file', '/tmp/riverside/till.prn', 32, 'utf8', NULL);
CREATE TABLE station (
  code TEXT PRIMARY KEY,
  nameEnglish TEXT NOT NULL,
  nameChinese TEXT NOT NULL,
  printerCode TEXT REFERENCES printer (code),
  position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('bar', 'Bar', '水吧', NULL, 2);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('cold', 'Cold kitchen', '配菜间', 'kitchen', 1);
INSERT INTO station (code, nameEnglish, nameChinese, printerCode, position) VALUES ('hot', 'Hot kitchen', '热菜间', 'kitchen', 0);
CREATE TABLE role (
  code TEXT PRIMARY KEY,
  definition TEXT NOT NULL CHECK (json_valid(definition))
) STRICT, WITHOUT ROWID;
INSERT INTO role (code, definition) VALUES ('cashier', '{"code":"cashier","discountLimitBasisPoints":1000,"name":{"chinese":"收银","english":"Cashier"},"permissions":["takePayment"],"roundingLimitMinorUnits":500,"workstation":"cashier"}');
INSERT INTO role (code, definition) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["soldOut","kitchen"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}');
INSERT INTO role (code, definition) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["queue","seat","editMember"],"roundingLimitMinorUnits":0,"workstation":"host"}');
INSERT INTO role (code, definition) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["returnAfterSending","manageStore","revealPhone","tableOutOfOrder","gift","editMember","seat","outsideHours","order","takePayment","soldOut","kitchen","queue"],"roundingLimitMinorUnits":10000,"workstation":"manager"}');
INSERT INTO role (code, definition) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["seat","returnAfterSending","order"],"roundingLimitMinorUnits":0,"workstation":"server"}');
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
) STRICT;
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7148-aa4e-055aab21014b', 'anna', 'Anna', 'host', 'en', X'EF5A35B4FA4821076327CDAEF831DB3F', X'C8B8025418A7E0CF7280A5FDA335AD5F8121E8CB423B505D6E618DD33FD4C66F', 1, 1, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-77b6-abff-f885e9284163', 'max', 'Max', 'manager', 'en', X'6692B030A3E48E17B11F58FDE2B1FD31', X'850A9052B8963BADAE6E81952350B747C913B2E33AB537B19FC7324851686739', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7878-87be-a38de9e6c57d', 'bo', 'Bo', 'cashier', 'en', X'BCECEF348D38C1A1988CC9DB7C5057FB', X'2627667BF1F35675EFC8FB277E6C20ECCD119CE39C97B6F152EA517898F9C550', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-79a7-a75f-7302abf67e6a', 'li', '李静', 'server', 'zh-Hans', X'B1E1A6FA8F75F5A0D42ED219A9FFA22C', X'FD4084FC35C33799FB51FCCB3010BE02A034410CD892532FB1DBE46B3520F4FB', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-79e6-a1e7-3557a1f3ca3b', 'wang', '王强', 'server', 'zh-Hans', X'65CE4EB6A26F92D8177017B9B6720383', X'6F7C41EDE6FD33049F9EC2941EE7BC9DC726C1567D95D53F347CF548DABE7D9A', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7b58-84b4-4d728af66106', 'chen', '陈师傅', 'cook', 'zh-Hans', X'1063D4175DF1CF7EFB2F0949EDF5BF60', X'7E6BC4659A6C4EE869ED80B8357E0DCAF9B646836C22FC7E9522C611FF0A1F96', 1, 0, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-70d9-b196-a0e911134b50', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7310-8baf-afdf818da704', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-73b7-8301-97e8adc12d78', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-73e3-90c0-090741538616', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7600-b128-3cd0f879b8a4', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7813-9fe5-75be5cbd9ff8', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7978-930e-69a61ab60441', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7d53-bd51-3f8f181c5fa0', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7ea1-8385-5b45881f9d14', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f57-84bc-b292f9a5a923', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f58-8594-44e97b6c2363', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f61-ac12-11d44bd687e5', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7f84-9ea0-1729bd49c8fd', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
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
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision, keyVersion) VALUES ('01a202b2-c500-7f53-b100-47ecdabf015d', 'MECDABF015D', '王女士', '+8613800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6, 2);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-7f53-b100-47ecdabf015d');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-7f53-b100-47ecdabf015d');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-7f53-b100-47ecdabf015d');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-7f53-b100-47ecdabf015d');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-7f53-b100-47ecdabf015d');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-7f53-b100-47ecdabf015d');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-73a9-bde3-b624e5c0c195', '01a202b2-c500-7f53-b100-47ecdabf015d', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7471-b1bf-8a82383c8976', '01a202b2-c500-7f53-b100-47ecdabf015d', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7831-9049-611f6a633ee8', '01a202b2-c500-7f53-b100-47ecdabf015d', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7cfb-bdce-512ca4e55a5a', '01a202b2-c500-7f53-b100-47ecdabf015d', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7e7e-8b45-40af0951a158', '01a202b2-c500-7f53-b100-47ecdabf015d', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-72bc-92d4-0c5efb03cb3f', '01a202b2-c500-7f53-b100-47ecdabf015d', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-7b64-8ccc-72164daf0043');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-7603-9f51-c9859921a115', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-7603-9f51-c9859921a115', '01a202b2-c500-76a6-9496-09b980447e5e', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7923-a11f-d796586be007', '2026-11-22', 'A', 1, 2, NULL, '+8613800138000', '01a202b2-c500-7f53-b100-47ecdabf015d', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-7441-b0c9-bb38cc437fb1', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7432-bc88-67344382c506', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-76bc-8773-0f0bf8675f96', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-76c2-a4b9-9024fc68fea8', '01a202b2-c8e8-7923-a11f-d796586be007', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7280-af37-9f149cc505a9', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-7490-bf34-e3b1a1bc4288', '01a202b2-d0b8-7432-bc88-67344382c506', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7404-9342-202c8919ba89', '01a202b2-d4a0-76bc-8773-0f0bf8675f96', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-753f-aa90-c15648025092', '01a202b2-d4a0-76bc-8773-0f0bf8675f96', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7c3e-b05d-190290f9c5d5', '01a202b2-c8e8-7923-a11f-d796586be007', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7dba-becd-e9ba43869594', '01a202b2-c8e8-7923-a11f-d796586be007', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-77b7-bd06-4307d1f243cb', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 'called', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7976-ad5c-4c2d3d87351a', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 'seated', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-7545-8c97-5f12504bb0d9', '2026-11-22', 2, NULL, '01a202b2-c8e8-7923-a11f-d796586be007', NULL, '01a202b2-c500-7f53-b100-47ecdabf015d', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-72ae-9292-ca98386a2519', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-7545-8c97-5f12504bb0d9', '01a202b2-c500-7966-875d-88bf9c9e56b6', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-72ae-9292-ca98386a2519', '01a202b2-c500-717f-a7db-b6cfcbfea153', 1795341784000, NULL, 0);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-74ce-bc16-6393c7667e82', '01a202b2-c500-7f53-b100-47ecdabf015d', '2026-11-22', 'allergy', '01a202b2-c500-7e7e-8b45-40af0951a158', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7af8-9585-8ff3cd37984e', '01a202b2-c500-7f53-b100-47ecdabf015d', '2026-11-22', 'complaint', '01a202b2-c500-7831-9049-611f6a633ee8', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 2);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', '2026-11-22', 1, '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-7315-a0ab-f3afb85e13e4', '2026-11-22', 2, '01a202b5-93c0-72ae-9292-ca98386a2519', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-761d-9987-6b9cc9aafcac', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 1, '01a202b2-c500-70d9-b196-a0e911134b50', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-791b-88f4-949c39e79ebc', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 3, '01a202b2-c500-7f61-ac12-11d44bd687e5', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7a32-b435-cff10a235ed7', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 4, '01a202b2-c500-7d53-bd51-3f8f181c5fa0', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-7b3b-9c74-5f07bcab75f5', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7b3b-9c74-5f07bcab75f5', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 2, '01a202b2-c500-7d53-bd51-3f8f181c5fa0', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7316-8fbf-1c333ac339e3', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 3, '01a202b2-c500-7978-930e-69a61ab60441', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7b1c-b484-7be582b5b450', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 4, '01a202b2-c500-7813-9fe5-75be5cbd9ff8', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7dc1-a9cd-45c781fe0a2a', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 2, '01a202b2-c500-7f84-9ea0-1729bd49c8fd', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7f12-aa4b-9329c2fb159b', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 1, '01a202b2-c500-70d9-b196-a0e911134b50', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-7958-8b02-46baeac88b12', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-7b64-8ccc-72164daf0043', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7175-8b93-e3da41afedb6', '01a202b2-d4a0-7b64-8ccc-72164daf0043', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7d9b-b24b-4685cd9e4314', '01a202b2-d4a0-7b64-8ccc-72164daf0043', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-761d-9987-6b9cc9aafcac', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-791b-88f4-949c39e79ebc', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7b3b-9c74-5f07bcab75f5', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7dc1-a9cd-45c781fe0a2a', 'hot', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7f12-aa4b-9329c2fb159b', 'cold', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7d5d-a182-6339450cf58e', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7f58-9a9a-396deb36ce56', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7fab-9a19-a31ea17feb07', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7763-a5b0-cd46834a111c', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-78dd-83cf-f803281a8fb6', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7bd8-a1b3-0c84b6ddeb33', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-77b6-abff-f885e9284163', 'Max', 'phoneRevealed', 'member/01a202b2-c500-7f53-b100-47ecdabf015d', 'MECDABF015D', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'F8BFCEA24BD30DB33728678614FA6680B8088DA38B9A9DEFBAB5355689B0240C');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-79a7-a75f-7302abf67e6a', '李静', 'returned', '01a202b2-d4a0-7b64-8ccc-72164daf0043', '1 Beef tripe, made: cold', NULL, X'F8BFCEA24BD30DB33728678614FA6680B8088DA38B9A9DEFBAB5355689B0240C', X'1D1839E22EA4B5A3844D281AB3D00940F85B930A4E99AF7644835D16806D361B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-77b6-abff-f885e9284163', 'Max', 'gift', '01a202b2-d4a0-7b64-8ccc-72164daf0043', '1 Tsingtao beer: birthday', NULL, X'1D1839E22EA4B5A3844D281AB3D00940F85B930A4E99AF7644835D16806D361B', X'39FC51D6B8240688C3333205125E57A17D3B73F28BF04BC8D49545BDC09207E0');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-7878-87be-a38de9e6c57d', 'Bo', 'discount', '01a202b2-d4a0-7b64-8ccc-72164daf0043', '500 bp: regular', NULL, X'39FC51D6B8240688C3333205125E57A17D3B73F28BF04BC8D49545BDC09207E0', X'D2782C267D0EBB5C8DD21371639646833DCB27D2B80BB09725DFB78F57B8DA73');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7148-aa4e-055aab21014b', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'D2782C267D0EBB5C8DD21371639646833DCB27D2B80BB09725DFB78F57B8DA73', X'882947272F6398602A40B182A68956AD564EA6C1B021DC98310D9185B604F157');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7499-af32-0da8db9a6efe', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D45434441424630313544222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A222B38363133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373439392D616633322D306461386462396136656665222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343939616633323064613864623961366566652D616633323064613864623961366566652D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'FABA0891BA2A67A76A1A88002B26D6CA8D7D2E35F8CCB882622E3F51E7B6ACA6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7936-8c6c-7db86a565991', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7af8-9585-8ff3cd37984e', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373933362D386336632D376462383661353635393931222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376166382D393538352D386666336364333739383465222C2270726576696F757368617368223A2251776B556B434A6441647747532B6C75576942487468656958767A51436E77793842694A3677346546456B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376166382D393538352D386666336364333739383465222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837646464383037316232313261333861616431652D386336633764623836613536353939312D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'43091490225D01DC064BE96E5A2047B617A25EFCD00A7C32F01889EB0E1E1449', X'5B7D5151105A1A97A26EB0323DFFDE32F346A23909DAD3E95C5052EFB45D8D69', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-7713-a16e-21a08ef592fe', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373731332D613136652D323161303865663539326665222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C2270726576696F757368617368223A225733315255524261477065696272417950662F654D764E476F6A6B4A3274507058464253373752646A576B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037373133613136653231613038656635393266652D613136653231613038656635393266652D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'5B7D5151105A1A97A26EB0323DFFDE32F346A23909DAD3E95C5052EFB45D8D69', X'F97A6A8F8C7853E7A234DABB371FF20B5742EFF08DBD74FFEEC2601545A9FBE4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-76a6-87c6-cc2c7b80a9e4', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7432-bc88-67344382c506', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373661362D383763362D636332633762383061396534222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373433322D626338382D363733343433383263353036222C2270726576696F757368617368223A222B5870716A347834552B65694E4E71374E782F7943316443372F434E7658542F37734A67465557702B2B513D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D643062382D373433322D626338382D363733343433383263353036222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837366136383763366363326337623830613965342D383763366363326337623830613965342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'F97A6A8F8C7853E7A234DABB371FF20B5742EFF08DBD74FFEEC2601545A9FBE4', X'D8F63D6DF6C1EBD73DEB831DA1AB02D74D5AB3AA63B56918AE028DFCB0F77BE7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-7254-9065-d69701729833', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-76bc-8773-0f0bf8675f96', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373235342D393036352D643639373031373239383333222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373662632D383737332D306630626638363735663936222C2270726576696F757368617368223A2232505939626662423639633936344D646F617343313031617336706A74576B5972674B4E2F4C4433652B633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D643461302D373662632D383737332D306630626638363735663936222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323534393036356436393730313732393833332D393036356436393730313732393833332D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'D8F63D6DF6C1EBD73DEB831DA1AB02D74D5AB3AA63B56918AE028DFCB0F77BE7', X'612599583D65B14081C95E0839A903149D8EA1167FED6063B3AD045E8179AF4B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7537-98ca-7da6f01e693b', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-76bc-8773-0f0bf8675f96', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373533372D393863612D376461366630316536393362222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D373662632D383737332D306630626638363735663936222C2270726576696F757368617368223A225953575A5744316C73554342795634494F616B44464A324F6F525A2F3757426A73363045586F46357230733D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D643461302D373662632D383737332D306630626638363735663936222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037353337393863613764613666303165363933622D393863613764613666303165363933622D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'612599583D65B14081C95E0839A903149D8EA1167FED6063B3AD045E8179AF4B', X'5F276DF9AFF733424FA624DF5D1637CCCB4E0991DECB42CD70C78C9A36094CF8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-7745-a080-49e9a5f1a0f4', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7923-a11f-d796586be007', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373734352D613038302D343965396135663161306634222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C2270726576696F757368617368223A22587964742B612F334D304A5070695466585259337A4D744F435A486579304C4E634D654D6D6A594A5450673D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037373435613038303439653961356631613066342D613038303439653961356631613066342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'5F276DF9AFF733424FA624DF5D1637CCCB4E0991DECB42CD70C78C9A36094CF8', X'2457CE997032BA9F49D5925CB7E53B10C43B4B01C436DD82BCBC94C3879045A7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-7f7b-b598-3edb78f3dfbb', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373936362D383735642D383862663963396535366236225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D373932332D613131662D643739363538366265303037227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376637622D623539382D336564623738663364666262222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C2270726576696F757368617368223A224A46664F6D5841797570394A315A4A63742B5537454D5137537748454E743243764C7955773465515261633D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D623539383365646237386633646662622D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'2457CE997032BA9F49D5925CB7E53B10C43B4B01C436DD82BCBC94C3879045A7', X'392EF227F2BD3FEC1B7366B5E4D4A7AB90A05A563BCD2823950A74E31C30B932', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-7edd-8307-b7a624d7d34e', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7923-a11f-d796586be007', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376564642D383330372D623761363234643764333465222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C2270726576696F757368617368223A224F5337794A2F4B39502B776263326131354E536E71354367576C59377A53676A6C517030347877777554493D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D383330376237613632346437643334652D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'392EF227F2BD3FEC1B7366B5E4D4A7AB90A05A563BCD2823950A74E31C30B932', X'AA496F8887C4AC35169B56D482BEF8B350B3FF8053D5F7D48B0F51627DB9657D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-7224-a79a-593ba59d5f2c', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373534352D386339372D356631323530346262306439227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373232342D613739612D353933626135396435663263222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A22716B6C7669496645724455576D316255677237347331437A2F3442543166665569773952596E32355A58303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D613739613539336261353964356632632D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'AA496F8887C4AC35169B56D482BEF8B350B3FF8053D5F7D48B0F51627DB9657D', X'CB2E37C4EE71FCA6B6BA95F13A99ED47E1D79D7240985C588FE42F2EDEC11239', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-78ed-9743-98ab27e246e1', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373064392D623139362D613065393131313334623530222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D373631642D393938372D366239636339616166636163222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373865642D393734332D393861623237653234366531222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A2279793433784F35782F4B6132757058784F706E74522B48586E584A416D4678596A2B51764C743742456A6B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D393734333938616232376532343665312D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'CB2E37C4EE71FCA6B6BA95F13A99ED47E1D79D7240985C588FE42F2EDEC11239', X'16EAF8DBE4FCE7ACFEBA98518918C8B2598D5D3D828A78BB201326FF29F7D3FE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-72dd-8a77-a2ee9a1d80d1', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376537652D386234352D343061663039353161313538222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373264642D386137372D613265653961316438306431222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A222B726F496B626F715A366471476F67414B796257796F31394C6A58347A4C69435969342F55656532724B593D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037326464386137376132656539613164383064312D386137376132656539613164383064312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'FABA0891BA2A67A76A1A88002B26D6CA8D7D2E35F8CCB882622E3F51E7B6ACA6', X'9A9AFC1F0311BE6AD11977EB4B6EA1BFC8CBCD209653F41C615C970F179982A6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7df0-b8a5-8738e354a2ba', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7af8-9585-8ff3cd37984e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270617274794944223A2230316132303262322D643461302D373534352D386339372D356631323530346262306439222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376466302D623861352D383733386533353461326261222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D376166382D393538352D386666336364333739383465222C2270726576696F757368617368223A2246757234322B543835367A2B7570685269526A49736C6D4E58543243696E693749424D6D2F796E33302F343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D376166382D393538352D386666336364333739383465222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D623861353837333865333534613262612D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'16EAF8DBE4FCE7ACFEBA98518918C8B2598D5D3D828A78BB201326FF29F7D3FE', X'F72413F868B278B6ACED6422FE18465B6A654053D53D5B18B5F9E4589CFE45A5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-73a0-b34e-709e8f8fcb44', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-74ce-bc16-6393c7667e82', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270617274794944223A2230316132303262322D643461302D373534352D386339372D356631323530346262306439222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373361302D623334652D373039653866386663623434222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373463652D626331362D363339336337363637653832222C2270726576696F757368617368223A22397951542B476979654C6173375751692F6868475732706C514650565056735974666E6B574A7A2B5261553D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373463652D626331362D363339336337363637653832222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037663762623539383365646237386633646662622D623334653730396538663866636234342D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'F72413F868B278B6ACED6422FE18465B6A654053D53D5B18B5F9E4589CFE45A5', X'1B13E9E3F7AB942AA6ABC23366980AE1630DEF2919E2B731E6BDB77CAF8F6F47', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-785a-8fa0-0842f0426e6e', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376435332D626435312D336638663138316335666130222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376233622D396337342D356630376263616237356635222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373835612D386661302D303834326630343236653665222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A2247785070342F65726C43716D7138497A5A70674B34574D4E37796B5A3472637835723233664B2B506230633D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383561386661303038343266303432366536652D386661303038343266303432366536652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'1B13E9E3F7AB942AA6ABC23366980AE1630DEF2919E2B731E6BDB77CAF8F6F47', X'F159D16B3DD965CB5BD81D6C4115F47A1F331C76003DFB4ED929D0E57247557C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-746d-831d-5ed8f89a0192', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376636312D616331322D313164343462643638376535222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373931622D383866342D393439633339653739656263222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373436642D383331642D356564386638396130313932222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A2238566E52617A335A5A63746232423173515258306568387A484859415066744F32536E5135584A485658773D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037343664383331643565643866383961303139322D383331643565643866383961303139322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'F159D16B3DD965CB5BD81D6C4115F47A1F331C76003DFB4ED929D0E57247557C', X'554D64F159E7734893955341F659E431BEBD839D45C394D8C1EAAA3137A5F46B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-75d4-a58f-8fa80ae839db', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D373631642D393938372D366239636339616166636163222C2230316132303262322D643461302D376233622D396337342D356630376263616237356635222C2230316132303262322D643461302D373931622D383866342D393439633339653739656263225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373564342D613538662D386661383061653833396462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A225655316B38566E6E633069546C564E42396C6E6B4D6236396735314677355459776571714D54656C3947733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356434613538663866613830616538333964622D613538663866613830616538333964622D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'554D64F159E7734893955341F659E431BEBD839D45C394D8C1EAAA3137A5F46B', X'EC011286CB55674E2F951304F5A3D35C9CD976509E9D860D0787B0D30DA95253', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7aa0-a2c8-f7a471ffb1a3', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376161302D613263382D663761343731666662316133222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C2270726576696F757368617368223A2237414553687374565A3034766C524D4539615054584A7A5A646C43656E59594E4234657730773270556C4D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037356434613538663866613830616538333964622D613263386637613437316666623161332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'EC011286CB55674E2F951304F5A3D35C9CD976509E9D860D0787B0D30DA95253', X'7498E6B4B188C044302D6F3FA9A6C4018A48491A188B96CC5BAB68D79BAAB3EB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7197-8682-85ec954cc2ff', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-7b3b-9c74-5f07bcab75f5', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D376236342D386363632D373231363464616630303433222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373139372D383638322D383565633935346363326666222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D376233622D396337342D356630376263616237356635222C2270726576696F757368617368223A22644A6A6D744C4749774551774C57382F716162454159704953526F596935624D5736746F31357571732B733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D376235382D383462342D346437323861663636313036222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D376233622D396337342D356630376263616237356635222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037313937383638323835656339353463633266662D383638323835656339353463633266662D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'7498E6B4B188C044302D6F3FA9A6C4018A48491A188B96CC5BAB68D79BAAB3EB', X'40BCABE61CE55F0435397688E93336CDFCDBCD9C5606A241C3141C00F9944921', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-7746-bf16-3de18a497d9e', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376435332D626435312D336638663138316335666130222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D376133322D623433352D636666313061323335656437222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D376233622D396337342D356630376263616237356635222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373734362D626631362D336465313861343937643965222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A22514C797235687A6C587751314F58614936544D327A667A627A5A785742714A427778516341506D555353453D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037373436626631363364653138613439376439652D626631363364653138613439376439652D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'40BCABE61CE55F0435397688E93336CDFCDBCD9C5606A241C3141C00F9944921', X'36CE47B6BFCB0D1C8F544183C02572A2B5F233A1FE1115286706212C4883E800', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-788e-b213-b0fcb5e7a103', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376636312D616331322D313164343462643638376535222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D373931622D383866342D393439633339653739656263222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373838652D623231332D623066636235653761313033222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A224E73354874722F4C4452795056454744774356796F7258794D36482B4552556F5A7759684C4569443641413D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373762362D616266662D663838356539323834313633222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037383865623231336230666362356537613130332D623231336230666362356537613130332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'36CE47B6BFCB0D1C8F544183C02572A2B5F233A1FE1115286706212C4883E800', X'D59B3042DC453F3BC708D76F6628567507420A960378CF570CBEDFEF8C777BE0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-70d4-be45-1f276dd1946f', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373064342D626534352D316632373664643139343666222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A22315A737751747846507A7648434E64765A6968576451644343705944654D3958444C376637347833652B413D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373837382D383762652D613338646539653663353764222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306434626534353166323736646431393436662D626534353166323736646431393436662D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'D59B3042DC453F3BC708D76F6628567507420A960378CF570CBEDFEF8C777BE0', X'DF541FB9C779CB1B50C2956B8877CE07C957A7FFEDFA3F3FEC52785522353BB5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-704c-98d2-96c5d4ee9a62', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376366622D626463652D353132636134653535613561222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373034632D393864322D393663356434656539613632222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A226D70723848774D52766D7252475866725332366876386A4C7A534357552F5163595679584478655A6771593D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303463393864323936633564346565396136322D393864323936633564346565396136322D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'9A9AFC1F0311BE6AD11977EB4B6EA1BFC8CBCD209653F41C615C970F179982A6', X'3D95185389EFD87587F2355199B57D95262CB706B7F296B696E5B30B9ACF7EA3', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7693-bbf3-224a2b8ac5fc', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373639332D626266332D323234613262386163356663222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A22333151667563643579787451777056726948664F42386C58702F2F742B6A382F37464A34565349314F37553D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363933626266333232346132623861633566632D626266333232346132623861633566632D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'DF541FB9C779CB1B50C2956B8877CE07C957A7FFEDFA3F3FEC52785522353BB5', X'C032400A9FBEB77081EB7E648B5F6E7C632F2BB9EC568DE6C69D21AF963CDED6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-733a-a2b5-404ab99f3f33', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373333612D613262352D343034616239396633663333222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C2270726576696F757368617368223A2277444A4143702B2B743343423633356B6931397566474D764B376E73566F336D78703068723559383374593D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037363933626266333232346132623861633566632D613262353430346162393966336633332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'C032400A9FBEB77081EB7E648B5F6E7C632F2BB9EC568DE6C69D21AF963CDED6', X'73501DAEA954816F82FC3181CBCC4E6C65AC14B7FCD8CE21E7D5945F99CA7D13', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-7fd7-b288-fd010154770c', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D376439622D623234622D343638356364396534333134222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376664372D623238382D666430313031353437373063222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A226331416472716C5567572B432F4447427938784F62475773464C6638324D34683539575558356E4B66524D3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373837382D383762652D613338646539653663353764222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037666437623238386664303130313534373730632D623238386664303130313534373730632D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'73501DAEA954816F82FC3181CBCC4E6C65AC14B7FCD8CE21E7D5945F99CA7D13', X'D4206371559781AD92A4F11E6E5D07AF537148E526AB3BE766A1DD1908F2D4A0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-789e-81d6-4d5f6d884a30', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D373137352D386239332D653364613431616665646236222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373839652D383164362D346435663664383834613330222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A223143426A635657586761325370504565626C304872314E78534F556D717A766E5A71486447516A79314B413D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373837382D383762652D613338646539653663353764222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383965383164363464356636643838346133302D383164363464356636643838346133302D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'D4206371559781AD92A4F11E6E5D07AF537148E526AB3BE766A1DD1908F2D4A0', X'6E426373AEC8AD1475EB867E68ED3E2B4E82F4DCD51F1DCD5F6A90D8CCEF25EE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-76c5-b0d9-fcb28fa408b4', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-7b64-8ccc-72164daf0043', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D373631642D393938372D366239636339616166636163222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D376233622D396337342D356630376263616237356635222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D373931622D383866342D393439633339653739656263222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D376133322D623433352D636666313061323335656437222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373534352D386339372D356631323530346262306439222C227061796D656E7473223A5B2230316132303262352D393363302D376439622D623234622D343638356364396534333134222C2230316132303262352D393363302D373137352D386239332D653364613431616665646236225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373663352D623064392D666362323866613430386234222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C2270726576696F757368617368223A22626B4A6A633637497252523136345A2B614F302B4B303643394E7A564878334E58327151324D7A764A65343D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373837382D383762652D613338646539653663353764222C227375626A656374223A22636865636B2F30316132303262322D643461302D376236342D386363632D373231363464616630303433222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383965383164363464356636643838346133302D623064396663623238666134303862342D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'6E426373AEC8AD1475EB867E68ED3E2B4E82F4DCD51F1DCD5F6A90D8CCEF25EE', X'B7D29B1980E4D04C6F23994168D21E7778054CB6C9DD2E5A79B489654142556E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-71f4-8fc5-1f57a4e7db23', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373166342D386663352D316635376134653764623233222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C2270726576696F757368617368223A2274394B624759446B3045787649356C42614E496564336746544C624A335335616562534A5A5546435657343D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373837382D383762652D613338646539653663353764222C227375626A656374223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383965383164363464356636643838346133302D386663353166353761346537646232332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B7D29B1980E4D04C6F23994168D21E7778054CB6C9DD2E5A79B489654142556E', X'2D3E939991A984D2CBF907FAB40925AE43A249701A6EE3A9DC3315C284DDAE28', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7eb2-bc83-9fd02e8a5e56', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7966-875d-88bf9c9e56b6', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376562322D626338332D396664303265386135653536222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D373936362D383735642D383862663963396535366236222C2270726576696F757368617368223A224C5436546D5A4770684E4C4C2B51663674416B6C726B4F695358416162754F7033444D56776F54647269673D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227461626C652F30316132303262322D633530302D373936362D383735642D383862663963396535366236222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656232626338333966643032653861356535362D626338333966643032653861356535362D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'2D3E939991A984D2CBF907FAB40925AE43A249701A6EE3A9DC3315C284DDAE28', X'487BB7C69A6056BAB573A6B8091F5EF79CA168F5A553F39F1CB4789DFF1EBFA6', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7b20-9baa-760c4a724539', 'foh.party.left.v1', 'party', '01a202b2-d4a0-7545-8c97-5f12504bb0d9', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D373936362D383735642D383862663963396535366236225D2C227469636B65744944223A2230316132303262322D633865382D373932332D613131662D643739363538366265303037227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376232302D396261612D373630633461373234353339222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C2270726576696F757368617368223A225348753378707067567271316336613443523965393579686150576C552F4F66484C52346E6638657636593D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2270617274792F30316132303262322D643461302D373534352D386339372D356631323530346262306439222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656232626338333966643032653861356535362D396261613736306334613732343533392D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'487BB7C69A6056BAB573A6B8091F5EF79CA168F5A553F39F1CB4789DFF1EBFA6', X'896E29392220917BC0B04ACDA4525DAC69B1FC00C33C19593100B5F94D9E3B00', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-7eb8-a474-666488ef4e64', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376562382D613437342D363636343838656634653634222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C2270726576696F757368617368223A22695734704F5349676B5876417345724E70464A6472476D782F41444450426C5A4D5143312B5532654F77413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037656238613437343636363438386566346536342D613437343636363438386566346536342D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'896E29392220917BC0B04ACDA4525DAC69B1FC00C33C19593100B5F94D9E3B00', X'B72F56453A6A9A786D2293EA7EE186E15C09748E4681FDF7A4916F3CCBF31D85', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7f4a-b659-62fae9085715', 'foh.party.seated.v1', 'party', '01a202b5-93c0-72ae-9292-ca98386a2519', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373137662D613764622D623663666362666561313533225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373434312D623063392D626233386363343337666231227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376634612D623635392D363266616539303835373135222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373261652D393239322D636139383338366132353139222C2270726576696F757368617368223A2274793957525470716D6E687449705071667547473456774A6449354767663333704A4676504D767A4859553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2270617274792F30316132303262352D393363302D373261652D393239322D636139383338366132353139222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663461623635393632666165393038353731352D623635393632666165393038353731352D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'B72F56453A6A9A786D2293EA7EE186E15C09748E4681FDF7A4916F3CCBF31D85', X'4E3AE054F46F2541CB618B663E1E096E1E03151AF81F4F8ACC837E92A59175B8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7f00-9428-3c028d9c364d', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D373361392D626465332D623632346535633063313935222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376630302D393432382D336330323864396333363464222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A22505A555955346E7632485748386A56526D6256396C53597374776133387061326C75577A4335725066714D3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037663030393432383363303238643963333634642D393432383363303238643963333634642D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'3D95185389EFD87587F2355199B57D95262CB706B7F296B696E5B30B9ACF7EA3', X'C5ECE4026EAB927D802967AC5AE975288A8F1AED588D8B8F6F590AB355E89E4B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7100-a8f6-7be7ea583552', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-7441-b0c9-bb38cc437fb1', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373130302D613866362D376265376561353833353532222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C2270726576696F757368617368223A22546A7267565052764A55484C5959746D5068344A626834444652723448302B4B7A494E2B6B7157526462673D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D636364302D373434312D623063392D626233386363343337666231222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663461623635393632666165393038353731352D613866363762653765613538333535322D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'4E3AE054F46F2541CB618B663E1E096E1E03151AF81F4F8ACC837E92A59175B8', X'5FDC6B12862DA76EBABDF36F67589B6084C96816CB1D94B394F2049DFEFF0F49', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-764d-b5ef-3c2d4a8c61da', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373261652D393239322D636139383338366132353139227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373634642D623565662D336332643461386336316461222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A2258397872456F59747032363676664E765A3169625949544A6142624C485A537A6C5049456E66372F44306B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663461623635393632666165393038353731352D623565663363326434613863363164612D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'5FDC6B12862DA76EBABDF36F67589B6084C96816CB1D94B394F2049DFEFF0F49', X'98D5F0AD8018C37F79AFAB08A99E9801DC45082D7C987035A54AC982700C218D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-7532-b59c-575cb4c52c39', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373064392D623139362D613065393131313334623530222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D376631322D616134622D393332396332666231353962222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373533322D623539632D353735636234633532633339222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A226D4E5877725941597733393572367349715A365941647846434331386D4841317055724A676E414D4959303D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037663461623635393632666165393038353731352D623539633537356362346335326333392D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'98D5F0AD8018C37F79AFAB08A99E9801DC45082D7C987035A54AC982700C218D', X'0726F33C6C92BD50947FBF58B9CD5BF856D488045BBC0BF79603D3A4A887EF8C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-780e-813d-27201fcabfef', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376638342D396561302D313732396264343963386664222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376463312D613963642D343563373831666530613261222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373830652D383133642D323732303166636162666566222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A224279627A504779537656435566373959756331622B46625569415262764176336C675054704B69483734773D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037383065383133643237323031666361626665662D383133643237323031666361626665662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'0726F33C6C92BD50947FBF58B9CD5BF856D488045BBC0BF79603D3A4A887EF8C', X'C8D1104D5D03375C41DCE9DB5C6D35681D14BDD2C99CFDA6EBBEF8B9D2330FB7', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-704b-a028-28f2eaed3b16', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D376631322D616134622D393332396332666231353962222C2230316132303262352D393363302D376463312D613963642D343563373831666530613261225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373034622D613032382D323866326561656433623136222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A22794E4551545630444E317842334F6E62584730316142305576644C4A6E50326D363737347564497A4437633D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303462613032383238663265616564336231362D613032383238663265616564336231362D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'C8D1104D5D03375C41DCE9DB5C6D35681D14BDD2C99CFDA6EBBEF8B9D2330FB7', X'C77AD64750697B3F3B8B0AE7C9DF8D32794242889842EE2FAB7313F2BD73463A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7162-869e-81b86fadc45a', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-72ae-9292-ca98386a2519', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373136322D383639652D383162383666616463343561222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373261652D393239322D636139383338366132353139222C2270726576696F757368617368223A227833725752314270657A38376977726E79642B4E4D6E6C43516F69595175347671334D543872317A526A6F3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A2270617274792F30316132303262352D393363302D373261652D393239322D636139383338366132353139222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037303462613032383238663265616564336231362D383639653831623836666164633435612D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'C77AD64750697B3F3B8B0AE7C9DF8D32794242889842EE2FAB7313F2BD73463A', X'5EF7665CB0F10EEFB185ABB92D6D199430EA228DAD8119F78EEC34A955B08A4F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-7492-a865-0a7fb38a20ca', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373937382D393330652D363961363161623630343431222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373331362D386662662D316333333361633333396533222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373439322D613836352D306137666233386132306361222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A225876646D584C447844752B78686175354C57305A6C444471496F327467526E336A75773071565777696B383D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037343932613836353061376662333861323063612D613836353061376662333861323063612D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'5EF7665CB0F10EEFB185ABB92D6D199430EA228DAD8119F78EEC34A955B08A4F', X'F99444DDB7D62018DF3CEC7CEFEC2FBD9AF6CE5C5C4EB1811FF3F8438D31995D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-768a-98d2-35c42f0552c3', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373937382D393330652D363961363161623630343431222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373331362D386662662D316333333361633333396533222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373638612D393864322D333563343266303535326333222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A222B5A52453362665749426A66504F7838372B7776765A72327A6C786354724742482F5034513430786D56303D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037363861393864323335633432663035353263332D393864323335633432663035353263332D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'F99444DDB7D62018DF3CEC7CEFEC2FBD9AF6CE5C5C4EB1811FF3F8438D31995D', X'BA2C9A22AEEA27D6BEA5E5047D173A1B6C86F8FACA79A60AC98782B08DF36706', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7bb8-80a7-cf1aca04a058', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7315-a0ab-f3afb85e13e4', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373831332D396665352D373562653563626439666638222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376231632D623438342D376265353832623562343530222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376262382D383061372D636631616361303461303538222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C2270726576696F757368617368223A2275697961497137714A39612B7065554566526336473279472B50724B6561594B795965437349337A5A77593D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373961372D613735662D373330326162663637653661222C227375626A656374223A22636865636B2F30316132303262352D393363302D373331352D613061622D663361666238356531336534222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037626238383061376366316163613034613035382D383061376366316163613034613035382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'BA2C9A22AEEA27D6BEA5E5047D173A1B6C86F8FACA79A60AC98782B08DF36706', X'A3F02E609B48B084807112F566099C6364CF37EC344FDBB8754C06DD87EA18AD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7ed9-a77c-07be1c00e9bb', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373437312D623162662D386138323338336338393736222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376564392D613737632D303762653163303065396262222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A2278657A6B416D36726B6E32414B57657357756C314B497150477531596A59755062316B4B7331586F6E6B733D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037656439613737633037626531633030653962622D613737633037626531633030653962622D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'C5ECE4026EAB927D802967AC5AE975288A8F1AED588D8B8F6F590AB355E89E4B', X'A16FF627ECD7FE29B08349DB0A135B3CCE960258259A9890DADF5705E145CD87', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-75ee-ad22-95e2a5365750', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-7f53-b100-47ecdabf015d', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373833312D393034392D363131663661363333656538222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373565652D616432322D393565326135333635373530222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C2270726576696F757368617368223A226F572F324A2B7A582F696D7767306E6243684E62504D3657416C676C6D70695132743958426546467A59633D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A226D656D6265722F30316132303262322D633530302D376635332D623130302D343765636461626630313564222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037356565616432323935653261353336353735302D616432323935653261353336353735302D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'A16FF627ECD7FE29B08349DB0A135B3CCE960258259A9890DADF5705E145CD87', X'2A8663CC933EE915F1A2248B70A62054794A5F6D9AB281E16018080D73F54326', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-75d7-a3b9-e01a0fee31cf', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-7603-9f51-c9859921a115', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D373661362D393439362D303962393830343437653565225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373564372D613362392D653031613066656533316366222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373630332D396635312D633938353939323161313135222C2270726576696F757368617368223A224B6F5A6A7A4A4D2B365258786F69534C634B596756486C4B58323261736F486859426749445850315179593D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373630332D396635312D633938353939323161313135222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037356437613362396530316130666565333163662D613362396530316130666565333163662D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'2A8663CC933EE915F1A2248B70A62054794A5F6D9AB281E16018080D73F54326', X'52714A4ADA6033F78768492F21CB4D162472231050D1C1549F7B346C24E3BCCF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-7ddd-8071-b212a38aad1e', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7923-a11f-d796586be007', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A222B38363133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376464642D383037312D623231326133386161643165222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C2270726576696F757368617368223A22556E464B537470674D2F654861456B764963744E4669527949784251306346556E3373306243546A764D383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A227469636B65742F30316132303262322D633865382D373932332D613131662D643739363538366265303037222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837646464383037316232313261333861616431652D383037316232313261333861616431652D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'52714A4ADA6033F78768492F21CB4D162472231050D1C1549F7B346C24E3BCCF', X'F161D968A3978834224914D72877E1AA6A12BF855F1E9450437FBEDFAD7E1D45', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-7682-84fc-b1f1dd26103c', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-74ce-bc16-6393c7667e82', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D376635332D623130302D343765636461626630313564222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373638322D383466632D623166316464323631303363222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373463652D626331362D363339336337363637653832222C2270726576696F757368617368223A223857485A614B4F5869445169535254584B486668716D6F53763456664870525151332B2B3336312B4855553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D373563332D616438662D373662343662633938386434222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373134382D616134652D303535616162323130313462222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373463652D626331362D363339336337363637653832222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837646464383037316232313261333861616431652D383466636231663164643236313033632D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'F161D968A3978834224914D72877E1AA6A12BF855F1E9450437FBEDFAD7E1D45', X'43091490225D01DC064BE96E5A2047B617A25EFCD00A7C32F01889EB0E1E1449', NULL);
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
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 48);
