PRAGMA application_id = 1179600945;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations (identifier) VALUES ('delivery');
INSERT INTO grdb_migrations (identifier) VALUES ('down-feed');
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
INSERT INTO store (singleton, id, nameEnglish, nameChinese, timeZone, rolloverHour, currencyCode, currencyMinorDigits, settings, createdAt) VALUES (1, '01a202b2-c500-7b44-b93a-111ee3092149', 'Riverside', '江畔店', 'Asia/Shanghai', 5, 'CNY', 2, '{"areLanguagesAssumed":true,"bands":[{"code":"A","maximumSize":2,"minimumSize":1},{"code":"B","maximumSize":4,"minimumSize":3},{"code":"C","minimumSize":5}],"categories":[],"holdMinutes":15,"languages":["en","zh-Hans"],"missedAfterSeconds":120,"missedPolicy":{"deferByTables":{"_0":3}},"perHeadDishCodes":["P01"],"receiptPrinterCode":"till","rounding":{"none":{}},"taxRates":[{"basisPoints":600,"code":"food","isIncluded":true,"name":{"chinese":"增值税6%","english":"VAT 6 %"}},{"basisPoints":1300,"code":"drinks","isIncluded":true,"name":{"chinese":"增值税13%","english":"VAT 13 %"}}]}', 1795341600000);
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
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7224-ab83-eec7c2516d5e', 'T06', 'hall', 2, NULL, 5, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-72ea-91fc-e9d69cbebd7d', 'T04', 'hall', 4, 'window', 3, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7621-b31b-e4ee599d3465', 'T02', 'hall', 4, 'window', 1, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-77c1-b906-a4011e90cf38', 'T05', 'hall', 2, NULL, 4, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7c1d-b68b-5878aea30b12', 'V1', 'hall', 10, NULL, 6, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7cd2-ac85-91797403fb92', 'T03', 'hall', 4, 'window', 2, 'ready', 0);
INSERT INTO diningTable (id, name, roomCode, seats, joinGroup, position, condition, revision) VALUES ('01a202b2-c500-7fc0-965e-d00330b48985', 'T01', 'hall', 4, 'window', 0, 'cleaning', 1);
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
INSERT INTO role (code, definition) VALUES ('cook', '{"code":"cook","discountLimitBasisPoints":0,"name":{"chinese":"厨师","english":"Cook"},"permissions":["kitchen","soldOut"],"roundingLimitMinorUnits":0,"workstation":"kitchen"}');
INSERT INTO role (code, definition) VALUES ('host', '{"code":"host","discountLimitBasisPoints":0,"name":{"chinese":"迎宾","english":"Host"},"permissions":["editMember","queue","seat"],"roundingLimitMinorUnits":0,"workstation":"host"}');
INSERT INTO role (code, definition) VALUES ('manager', '{"code":"manager","discountLimitBasisPoints":10000,"name":{"chinese":"经理","english":"Manager"},"permissions":["editMember","returnAfterSending","seat","gift","tableOutOfOrder","queue","takePayment","kitchen","soldOut","revealPhone","order","manageStore"],"roundingLimitMinorUnits":10000,"workstation":"manager"}');
INSERT INTO role (code, definition) VALUES ('server', '{"code":"server","discountLimitBasisPoints":0,"name":{"chinese":"服务员","english":"Server"},"permissions":["returnAfterSending","seat","order"],"roundingLimitMinorUnits":0,"workstation":"server"}');
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
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7386-96df-000e70576978', 'max', 'Max', 'manager', 'en', X'4333649528228A57C3E7E3F6A87EDBA8', X'52BB8A5333D331134C0A693F61A45B369BEC8DB36A48D5E67F81002F6B2B17FD', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7566-9834-1c3c0af365ff', 'chen', '陈师傅', 'cook', 'zh-Hans', X'27761BBBA8EF9417BD5AF5E072333AA5', X'CCD621225EDAA6BE4901776B672C5B898F34D01D1765D11CE22B697EDE2AFDC2', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-7569-8f4f-0e1f058f8a43', 'anna', 'Anna', 'host', 'en', X'94CFB7C395DA41EF9C09C3524115D0CC', X'AD318CC59C8FB84911DACF59C50AB514BEE16DE69D08FD0303CB750BE7D7DF77', 1, 1, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-76c8-a187-b70bbbd3833e', 'wang', '王强', 'server', 'zh-Hans', X'FCAD6416D1E4E2617CB81A964A596B6E', X'10CC286FE027E7F0ACE3F210F381A03CE866AFE431D72B4E856537EBBDA46B12', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-785d-b989-08bf081ca1cc', 'bo', 'Bo', 'cashier', 'en', X'96C0D1B80BAE22BAB1139EA1D00C3136', X'1E74AA16A61D19E35521FE09BD1936901B17D541EA08A5D82F4DA35283C7D87E', 1, 0, NULL);
INSERT INTO staff (id, code, name, roleCode, language, pinSalt, pinHash, pinRounds, failedAttempts, lockedUntil) VALUES ('01a202b2-c500-79b8-b35c-2c0072483ca2', 'li', '李静', 'server', 'zh-Hans', X'414F5DA0CE4D3FFD407460A9672E61E3', X'B3C429D7B7CC1469A1D511FA6CCBEDCF4B2CACA636EB6298621CC85FD3CBF14F', 1, 0, NULL);
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
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-716d-b9f9-9ba14bbc9e66', 'D005', 'Longevity noodles', '长寿面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten"]', '["birthday"]', NULL, '[]', NULL, NULL, 8, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7291-ab79-1ce78b736032', 'G01', 'Two-broth pot', '鸳鸯锅', 'pots', 'hot', 'pot', NULL, 2000, NULL, 'food', '[]', '[]', 2, '[]', NULL, NULL, 0, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-733d-9ecc-bbc93889b129', 'D003', 'Frozen tofu', '冻豆腐', 'vegetables', 'cold', 'dish', NULL, 1500, 800, 'food', '["soy"]', '["vegetarian"]', NULL, '[]', NULL, NULL, 6, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7459-93a6-197e1a649be3', 'G02', 'One-broth pot', '单锅', 'pots', 'hot', 'pot', NULL, 1000, NULL, 'food', '[]', '[]', 1, '[]', NULL, NULL, 1, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-74ab-9d9e-9f06af5ca640', 'W01', 'Plum juice', '酸梅汤', 'drinks', 'bar', 'drink', NULL, 1200, NULL, 'drinks', '[]', '[]', NULL, '[]', NULL, NULL, 11, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-753c-b2fa-165dbf8d08f9', 'D001', 'Beef tripe', '毛肚', 'offal', 'cold', 'dish', NULL, 3800, 2000, 'food', '[]', '["signature"]', NULL, '["D003"]', NULL, NULL, 4, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7595-b422-07d81b0bdbfc', 'B02', 'Spicy broth', '麻辣锅底', 'pots', 'hot', 'broth', NULL, 3000, NULL, 'food', '["soy"]', '["spicy"]', NULL, '[]', NULL, NULL, 3, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75c0-97fe-5b767f653377', 'D006', 'Hand-cut beef', '鲜切牛肉', 'meat', 'cold', 'dish', 500, 6800, NULL, 'food', NULL, '[]', NULL, '[]', NULL, NULL, 9, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-75fc-993c-7530071dc78b', 'W02', 'Tsingtao beer', '青岛啤酒', 'drinks', 'bar', 'drink', NULL, 1500, NULL, 'drinks', '["gluten"]', '["alcohol"]', NULL, '[]', NULL, NULL, 12, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7650-909a-8a76b55b3921', 'D004', 'Peanut noodles', '花生酱拌面', 'noodles', 'hot', 'dish', NULL, 1200, NULL, 'food', '["gluten","peanut"]', '[]', NULL, '[]', NULL, NULL, 7, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7aa4-b45e-2471664957e2', 'P01', 'Dips', '蘸料', 'per head', 'cold', 'perHead', NULL, 1100, NULL, 'food', '["sesame","soy"]', '[]', NULL, '[]', NULL, NULL, 10, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7b26-9d07-c4645666de48', 'B01', 'Clear broth', '清汤', 'pots', 'hot', 'broth', NULL, 1800, NULL, 'food', '[]', '["gentle"]', NULL, '[]', NULL, NULL, 2, 0, NULL);
INSERT INTO dish (id, code, nameEnglish, nameChinese, category, stationCode, kind, priceGrams, priceMinor, halfPriceMinor, taxCode, allergens, tags, brothSections, pairsWith, portionsLeft, countedSince, position, revision, retiredAt) VALUES ('01a202b2-c500-7c49-b3b8-e3d9e73c4fb4', 'D002', 'Shrimp paste', '虾滑', 'seafood', 'cold', 'dish', NULL, 4800, NULL, 'food', '["crustacean","egg"]', '[]', NULL, '[]', NULL, NULL, 5, 0, NULL);
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
) STRICT;
INSERT INTO member (id, code, name, phone, level, birthday, note, enrolledAt, revision) VALUES ('01a202b2-c500-74db-b637-1d088d65a82c', 'M088D65A82C', '王女士', '13800138000', 'member', 'lunar 08-15', NULL, 1795341600000, 6);
CREATE TABLE memberSearchKey (
  key TEXT NOT NULL,
  memberID TEXT NOT NULL REFERENCES member (id),
  PRIMARY KEY (key, memberID)
) STRICT, WITHOUT ROWID;
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnushi', '01a202b2-c500-74db-b637-1d088d65a82c');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wangnvshi', '01a202b2-c500-74db-b637-1d088d65a82c');
INSERT INTO memberSearchKey (key, memberID) VALUES ('wns', '01a202b2-c500-74db-b637-1d088d65a82c');
INSERT INTO memberSearchKey (key, memberID) VALUES ('士', '01a202b2-c500-74db-b637-1d088d65a82c');
INSERT INTO memberSearchKey (key, memberID) VALUES ('女士', '01a202b2-c500-74db-b637-1d088d65a82c');
INSERT INTO memberSearchKey (key, memberID) VALUES ('王女士', '01a202b2-c500-74db-b637-1d088d65a82c');
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
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-707b-82b2-555603fcb215', '01a202b2-c500-74db-b637-1d088d65a82c', '{"preference":{"_0":"by the window"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-73df-a3ae-3f0eeb3e033a', '01a202b2-c500-74db-b637-1d088d65a82c', '{"complaint":{"_0":"waited 40 minutes"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-75ea-ab1d-7d7271c252aa', '01a202b2-c500-74db-b637-1d088d65a82c', '{"diet":{"_0":"no beef"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7cd5-b7a1-472cfba88fe1', '01a202b2-c500-74db-b637-1d088d65a82c', '{"child":{"bornIn":"2019-04-01","name":"小宝"}}', 1795341600000, 'Anna', NULL, NULL);
INSERT INTO memberFact (id, memberID, kind, notedAt, authorName, endedAt, endedByName) VALUES ('01a202b2-c500-7dc0-90cc-902665c7b1b9', '01a202b2-c500-74db-b637-1d088d65a82c', '{"allergy":{"_0":"peanut"}}', 1795341600000, 'Anna', NULL, NULL);
CREATE TABLE memberVisit (
  id TEXT PRIMARY KEY CHECK (length(id) = 36),
  memberID TEXT NOT NULL REFERENCES member (id),
  day TEXT NOT NULL,
  partySize INTEGER NOT NULL CHECK (partySize > 0),
  spentMinor INTEGER NOT NULL,
  dishes TEXT NOT NULL CHECK (json_valid(dishes)),
  checkID TEXT UNIQUE REFERENCES guestCheck (id)
) STRICT;
INSERT INTO memberVisit (id, memberID, day, partySize, spentMinor, dishes, checkID) VALUES ('01a202b5-93c0-7e3f-a47b-cf386164a163', '01a202b2-c500-74db-b637-1d088d65a82c', '2026-11-22', 2, 5700, '{"D001":1,"W02":1}', '01a202b2-d4a0-716c-8695-c38d44efc98c');
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
INSERT INTO reservation (id, businessDay, at, partySize, guestName, phone, memberID, note, stage, createdAt, revision) VALUES ('01a202b2-c500-78e0-b117-bab468be78dd', '2026-11-22', 1795350600000, 4, '李先生', NULL, NULL, NULL, 'confirmed', 1795341600000, 1);
CREATE TABLE reservationTable (
  reservationID TEXT NOT NULL REFERENCES reservation (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER NOT NULL,
  PRIMARY KEY (reservationID, tableID),
  CHECK (untilAt > fromAt)
) STRICT, WITHOUT ROWID;
INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt) VALUES ('01a202b2-c500-78e0-b117-bab468be78dd', '01a202b2-c500-7c1d-b68b-5878aea30b12', 1795349700000, 1795356900000);
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
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-c8e8-7f01-b8db-45708ee105c3', '2026-11-22', 'A', 1, 2, NULL, '13800138000', '01a202b2-c500-74db-b637-1d088d65a82c', NULL, 'seated', 1048576, 1795341601000, 1, 1795341604000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-ccd0-78a8-9156-8080b4c3cbaa', '2026-11-22', 'B', 1, 3, 'Chen', NULL, NULL, NULL, 'seated', 1048576, 1795341602000, 1, 1795341784000, 0, NULL, 3);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d0b8-7857-8823-3f053a432ff2', '2026-11-22', 'C', 1, 6, '赵', NULL, NULL, NULL, 'waiting', 1048576, 1795341603000, 0, NULL, 0, NULL, 1);
INSERT INTO ticket (id, businessDay, band, number, partySize, guestName, phone, memberID, note, stage, rank, issuedAt, callCount, lastCalledAt, missCount, reservationID, revision) VALUES ('01a202b2-d4a0-7bb0-ac69-5532fe53313e', '2026-11-22', 'A', 2, 2, NULL, NULL, NULL, NULL, 'cancelled', 2097152, 1795341604000, 0, NULL, 0, NULL, 2);
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
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-c8e8-7f47-872a-32fdd3aed805', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 'issued', 1795341601000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-ccd0-7e36-919f-f53168f3300f', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 'issued', 1795341602000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d0b8-762a-9f28-44b5c0ea6bab', '01a202b2-d0b8-7857-8823-3f053a432ff2', 'issued', 1795341603000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7667-9fa3-5e48c54f7948', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 'seated', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7a59-8250-164b989c1ff1', '01a202b2-d4a0-7bb0-ac69-5532fe53313e', 'cancelled', 1795341604000, 'Anna', 'went home', 'went home');
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7ab2-a20c-09b6506a6d3a', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 'called', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b2-d4a0-7e17-99a0-03d7afb3fe38', '01a202b2-d4a0-7bb0-ac69-5532fe53313e', 'issued', 1795341604000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7392-95f1-c29d0e912e38', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 'seated', 1795341784000, 'Anna', NULL, NULL);
INSERT INTO ticketStep (id, ticketID, kind, at, authorName, reasonEnglish, reasonChinese) VALUES ('01a202b5-93c0-7a46-b934-98091b954bad', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 'called', 1795341784000, 'Anna', NULL, NULL);
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
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', '2026-11-22', 2, NULL, '01a202b2-c8e8-7f01-b8db-45708ee105c3', NULL, '01a202b2-c500-74db-b637-1d088d65a82c', 'left', NULL, 1795341604000, 1795341784000, 5);
INSERT INTO party (id, businessDay, partySize, guestName, ticketID, reservationID, memberID, stage, note, seatedAt, leftAt, revision) VALUES ('01a202b5-93c0-73b8-8982-3c0c64259b9d', '2026-11-22', 3, 'Chen', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', NULL, NULL, 'ordered', NULL, 1795341784000, NULL, 2);
CREATE TABLE partyTable (
  partyID TEXT NOT NULL REFERENCES party (id),
  tableID TEXT NOT NULL REFERENCES diningTable (id),
  fromAt INTEGER NOT NULL,
  untilAt INTEGER,
  shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
  CHECK (untilAt IS NULL OR untilAt >= fromAt)
) STRICT;
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', '01a202b2-c500-7fc0-965e-d00330b48985', 1795341604000, 1795341784000, 0);
INSERT INTO partyTable (partyID, tableID, fromAt, untilAt, shared) VALUES ('01a202b5-93c0-73b8-8982-3c0c64259b9d', '01a202b2-c500-7621-b31b-e4ee599d3465', 1795341784000, NULL, 0);
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
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7337-99d1-0b474ba4e14e', '01a202b2-c500-74db-b637-1d088d65a82c', '2026-11-22', 'complaint', '01a202b2-c500-73df-a3ae-3f0eeb3e033a', 'complained on 22 Nov: waited 40 minutes', '11月22日投诉：waited 40 minutes', 'open', 1795342501000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 2);
INSERT INTO careAlert (id, memberID, businessDay, kind, source, reasonEnglish, reasonChinese, stage, dueAt, raisedAt, ownerID, finishedAt, outcome, partyID, revision) VALUES ('01a202b2-c8e8-7944-b488-440fa59ac91a', '01a202b2-c500-74db-b637-1d088d65a82c', '2026-11-22', 'allergy', '01a202b2-c500-7dc0-90cc-902665c7b1b9', 'peanuts: allergy', '花生过敏', 'open', 1795341901000, 1795341601000, NULL, NULL, NULL, '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 2);
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
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', '2026-11-22', 1, '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 'closed', 1795341604000, 1795341604000, 1795341784000, 5700, 12);
INSERT INTO guestCheck (id, businessDay, number, partyID, stage, openedAt, billAskedAt, closedAt, totalMinor, revision) VALUES ('01a202b5-93c0-7acd-9791-cf2d2e575b0a', '2026-11-22', 2, '01a202b5-93c0-73b8-8982-3c0c64259b9d', 'open', 1795341784000, NULL, NULL, NULL, 7);
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
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7253-9697-e335be0a54fb', '01a202b2-d4a0-716c-8695-c38d44efc98c', 4, '01a202b2-c500-753c-b2fa-165dbf8d08f9', 'Beef tripe', '毛肚', 'returned', 'sent', 'full', -1, NULL, NULL, 3800, 0, 'food', '[]', NULL, NULL, '01a202b2-d4a0-750b-bac4-a00454df2a7b', 1, 'cold', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-750b-bac4-a00454df2a7b', '01a202b2-d4a0-716c-8695-c38d44efc98c', 2, '01a202b2-c500-753c-b2fa-165dbf8d08f9', 'Beef tripe', '毛肚', 'normal', 'sent', 'full', 2, NULL, NULL, 3800, 3610, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7ac8-80b3-f3969bb7102a', '01a202b2-d4a0-716c-8695-c38d44efc98c', 3, '01a202b2-c500-75fc-993c-7530071dc78b', 'Tsingtao beer', '青岛啤酒', 'gift', 'sent', 'full', 1, NULL, NULL, 1500, 0, 'drinks', '[]', NULL, NULL, NULL, NULL, 'birthday', '李静', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b2-d4a0-7fc4-8e50-e7013fe0c426', '01a202b2-d4a0-716c-8695-c38d44efc98c', 1, '01a202b2-c500-7aa4-b45e-2471664957e2', 'Dips', '蘸料', 'perHead', 'sent', 'full', 2, NULL, NULL, 1100, 2090, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341604000, 1795341604000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7188-a192-dc503455fdc4', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 1, '01a202b2-c500-7aa4-b45e-2471664957e2', 'Dips', '蘸料', 'perHead', 'sent', 'full', 3, NULL, NULL, 1100, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, 'Anna', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7252-b9d5-2d2fadc9f27a', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 2, '01a202b2-c500-716d-b9f9-9ba14bbc9e66', 'Longevity noodles', '长寿面', 'normal', 'sent', 'full', 1, NULL, NULL, 1200, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, 1795341784000, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-793e-8cbb-ad2289c1cdd1', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 4, '01a202b2-c500-74ab-9d9e-9f06af5ca640', 'Plum juice', '酸梅汤', 'normal', 'draft', 'full', 1, NULL, NULL, 1200, NULL, 'drinks', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
INSERT INTO orderLine (id, checkID, position, dishID, nameEnglish, nameChinese, kind, stage, portion, quantity, grams, priceGrams, unitPriceMinor, netMinor, taxCode, broths, note, seat, returnsLineID, made, reason, authorName, authoriserName, addedAt, sentAt, rushedAt, portionsTaken, suggestionID) VALUES ('01a202b5-93c0-7d19-a587-2191623ae532', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 3, '01a202b2-c500-7c49-b3b8-e3d9e73c4fb4', 'Shrimp paste', '虾滑', 'normal', 'held', 'full', 1, NULL, NULL, 4800, NULL, 'food', '[]', NULL, NULL, NULL, NULL, NULL, '李静', NULL, 1795341784000, NULL, NULL, 0, NULL);
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
INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason, authorName, authoriserName, at, removedAt) VALUES ('01a202b2-d4a0-7eb5-a1a8-a4f8051c5be4', '01a202b2-d4a0-716c-8695-c38d44efc98c', 'discount', 500, NULL, 'regular', 'Bo', NULL, 1795341604000, NULL);
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
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', 1, 'lines', 7500, 'lines', '菜品合计', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', 2, 'lineReduction', -1500, 'from the house: birthday', '赠菜：birthday', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', 3, 'discount', -300, '5 % off: regular', '9.5折：regular', 'Bo', NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', 4, 'taxContained', 323, 'VAT 6 %', '增值税6%', NULL, NULL);
INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese, authorName, authoriserName) VALUES ('01a202b2-d4a0-716c-8695-c38d44efc98c', 5, 'taxContained', 0, 'VAT 13 %', '增值税13%', NULL, NULL);
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
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-73f0-a88d-2677d440009e', '01a202b2-d4a0-716c-8695-c38d44efc98c', '2026-11-22', 'card', 2000, NULL, 'captured', 'T1', 1795341784000, 'Bo');
INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage, reference, at, authorName) VALUES ('01a202b5-93c0-7adf-88d9-d6ea4ef0611b', '01a202b2-d4a0-716c-8695-c38d44efc98c', '2026-11-22', 'cash', 3700, 4200, 'captured', NULL, 1795341784000, 'Bo');
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
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-750b-bac4-a00454df2a7b', 'cold', 1795341604000, 1795341604000, '陈师傅', 1, 1);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7ac8-80b3-f3969bb7102a', 'bar', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b2-d4a0-7fc4-8e50-e7013fe0c426', 'cold', 1795341604000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7188-a192-dc503455fdc4', 'cold', 1795341784000, NULL, NULL, 0, 0);
INSERT INTO kitchenItem (lineID, stationCode, queuedAt, bumpedAt, bumpedByName, returnedQuantity, revision) VALUES ('01a202b5-93c0-7252-b9d5-2d2fadc9f27a', 'hot', 1795341784000, NULL, NULL, 0, 0);
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
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-71fa-895d-c0981cb86f31', 'kitchen', 'kitchen', 'returnNotice', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":1,"reason":"cold"}],"purpose":"takeBack","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-720b-8620-a155ef2f4c30', 'kitchen', 'kitchen', 'kitchenTicket', 'T01', '{"allergies":["peanut"],"at":1795341604000,"author":"李静","checkNumber":1,"guests":2,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"broths":[],"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T01"]}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b2-d4a0-7fc9-ab5f-2dcd84857757', 'till', 'till', 'proforma', 'T01', '{"at":1795341604000,"author":"李静","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":false,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341604000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7298-834e-6ec87fc7e7d6', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":3}],"purpose":"order","station":{"chinese":"配菜间","english":"Cold kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7b02-8e81-9f2b518bec2b', 'kitchen', 'kitchen', 'kitchenTicket', 'T02', '{"allergies":[],"at":1795341784000,"author":"李静","checkNumber":2,"guests":3,"lines":[{"broths":[],"isHalf":false,"name":{"chinese":"长寿面","english":"Longevity noodles"},"quantity":1}],"purpose":"order","station":{"chinese":"热菜间","english":"Hot kitchen"},"tables":["T02"]}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO printJob (id, printerCode, tryOn, kind, subject, document, createdAt, stage, leaseOwner, leaseUntil, attempts, lastError, mayBeOut, notBefore, noticedAt, printedAt, printedOn) VALUES ('01a202b5-93c0-7e99-945e-96fb4407d5ce', 'till', 'till', 'receipt', 'T01', '{"at":1795341784000,"author":"Bo","businessDay":"2026-11-22","checkNumber":1,"guests":2,"isCopy":false,"isReceipt":true,"lines":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2200},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"蘸料","english":"Dips"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7600},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":2},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":1500},"broths":[],"isGift":true,"isHalf":false,"name":{"chinese":"青岛啤酒","english":"Tsingtao beer"},"quantity":1},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-3800},"broths":[],"isGift":false,"isHalf":false,"name":{"chinese":"毛肚","english":"Beef tripe"},"quantity":-1}],"openedAt":1795341604000,"payments":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":2000},"reference":"T1","tender":"card"},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":3700},"change":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":500},"tender":"cash","tendered":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":4200}}],"rows":[{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":7500},"kind":"lines","reason":{"chinese":"菜品合计","english":"lines"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-1500},"kind":"lineReduction","reason":{"chinese":"赠菜：birthday","english":"from the house: birthday"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":-300},"kind":"discount","reason":{"chinese":"9.5折：regular","english":"5 % off: regular"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":323},"kind":"taxContained","reason":{"chinese":"增值税6%","english":"VAT 6 %"}},{"amount":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":0},"kind":"taxContained","reason":{"chinese":"增值税13%","english":"VAT 13 %"}}],"store":{"chinese":"江畔店","english":"Riverside"},"tables":["T01"],"total":{"currency":{"code":"CNY","minorDigits":2},"minorUnits":5700}}', 1795341784000, 'pending', NULL, NULL, 0, NULL, 0, NULL, NULL, NULL, NULL);
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
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (1, 1795341600000, '01a202b2-c500-7386-96df-000e70576978', 'Max', 'phoneRevealed', 'member/01a202b2-c500-74db-b637-1d088d65a82c', 'M088D65A82C', NULL, X'0000000000000000000000000000000000000000000000000000000000000000', X'67E0FEFCFF19265C87B5BF32A226B0F3C1A3FC3BD5054DE0BCF23C37CE56D26B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (2, 1795341604000, '01a202b2-c500-79b8-b35c-2c0072483ca2', '李静', 'returned', '01a202b2-d4a0-716c-8695-c38d44efc98c', '1 Beef tripe, made: cold', NULL, X'67E0FEFCFF19265C87B5BF32A226B0F3C1A3FC3BD5054DE0BCF23C37CE56D26B', X'4063E36CF5732CCEB376BE1DA3C05D95FB291CBA1F5E0E0D3540182B65923C6B');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (3, 1795341604000, '01a202b2-c500-7386-96df-000e70576978', 'Max', 'gift', '01a202b2-d4a0-716c-8695-c38d44efc98c', '1 Tsingtao beer: birthday', NULL, X'4063E36CF5732CCEB376BE1DA3C05D95FB291CBA1F5E0E0D3540182B65923C6B', X'8C33DE4E60D12B5BC86B2719475124BF68A2436564C05F4B071047C01E0D3868');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (4, 1795341604000, '01a202b2-c500-785d-b989-08bf081ca1cc', 'Bo', 'discount', '01a202b2-d4a0-716c-8695-c38d44efc98c', '500 bp: regular', NULL, X'8C33DE4E60D12B5BC86B2719475124BF68A2436564C05F4B071047C01E0D3868', X'E14F6895B8EDF4592321A0E7C36B144CD1ACBED7539FB488F7E5B7C9A1122FBD');
INSERT INTO auditEntry (sequence, at, staffID, staffName, action, subject, detail, authoriserName, previousHash, hash) VALUES (5, 1795341784000, '01a202b2-c500-7569-8f4f-0e1f058f8a43', 'Anna', 'wrongPIN', 'anna', NULL, NULL, X'E14F6895B8EDF4592321A0E7C36B144CD1ACBED7539FB488F7E5B7C9A1122FBD', X'6C3CADB2106987ACAA364EC24A60586078F837D950D835B0496DBAD47BF29070');
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
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (1, '01a202b2-c500-7335-842b-1fe9100144ed', 'foh.member.enrolled.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226269727468646179223A7B226C756E6172223A7B22646179223A31352C2269734C6561704D6F6E7468223A66616C73652C226D6F6E7468223A387D7D2C22636F6465223A224D30383844363541383243222C22656E726F6C6C65644174223A313739353334313630303030302C226C6576656C223A226D656D626572222C226E616D65223A22E78E8BE5A5B3E5A3AB222C2270686F6E65223A223133383030313338303030227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373333352D383432622D316665393130303134346564222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A22414141414141414141414141414141414141414141414141414141414141414141414141414141414141413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303031222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037333335383432623166653931303031343465642D383432623166653931303031343465642D3031222C2274797065223A22666F682E6D656D6265722E656E726F6C6C65642E7631227D', X'0000000000000000000000000000000000000000000000000000000000000000', X'847B40DAEC859F0B5C18A15A6BC5CB148621DA6152FD8414B57D4705954D6A2E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (10, '01a202b2-c8e8-7e29-878e-d730cc4d4c01', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7337-99d1-0b474ba4e14e', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D376532392D383738652D643733306363346434633031222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373333372D393964312D306234373462613465313465222C2270726576696F757368617368223A225148396D56384C3071515274754A4F5930506F785956556B2B775876676C746857324E46544F34685750383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303130222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373333372D393964312D306234373462613465313465222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837326365393530623131346264323936383538332D383738656437333063633464346330312D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'407F6657C2F4A9046DB89398D0FA31615524FB05EF825B615B63454CEE2158FF', X'9E398181DEF15B013117E2287FB78419EC3D668ABF4B1BC5A63C421BAC4953DF', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (11, '01a202b2-ccd0-75a3-83d2-f6fbac26f9f4', 'foh.ticket.issued.v1', 'ticket', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 1, '2026-11-22', 1795341602000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A302C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D636364302D373561332D383364322D663666626163323666396634222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C2270726576696F757368617368223A226E6A6D426764377857774578462B496F66376545476577395A6F712F53787646706A78434736784A5539383D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303131222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30322E3030305A222C227472616365706172656E74223A2230302D30316132303262326363643037356133383364326636666261633236663966342D383364326636666261633236663966342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'9E398181DEF15B013117E2287FB78419EC3D668ABF4B1BC5A63C421BAC4953DF', X'C9BF31030217B71B1DC859CC42C25B1A89498739E4CF47F2983E48E21B760969', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (12, '01a202b2-d0b8-74ad-b717-dab4857bc324', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d0b8-7857-8823-3f053a432ff2', 1, '2026-11-22', 1795341603000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2243222C2263616C6C436F756E74223A302C2267756573744E616D65223A22E8B5B5222C226973737565644174223A313739353334313630333030302C226D697373436F756E74223A302C226E756D626572223A2243303031222C22706172747953697A65223A362C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643062382D373461642D623731372D646162343835376263333234222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643062382D373835372D383832332D336630353361343332666632222C2270726576696F757368617368223A2279623878417749587478736479466E4D51734A62476F6C4A687A6E6B7A3066796D4435493468743243576B3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303132222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D643062382D373835372D383832332D336630353361343332666632222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30332E3030305A222C227472616365706172656E74223A2230302D30316132303262326430623837346164623731376461623438353762633332342D623731376461623438353762633332342D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'C9BF31030217B71B1DC859CC42C25B1A89498739E4CF47F2983E48E21B760969', X'B430EFEC013442B2ABFE1C720AE8ABFE155227DA5C490700C950022CABF14B65', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (13, '01a202b2-d4a0-7be4-8b92-7d879ab1b877', 'foh.ticket.issued.v1', 'ticket', '01a202b2-d4a0-7bb0-ac69-5532fe53313e', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376265342D386239322D376438373961623162383737222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376262302D616336392D353533326665353333313365222C2270726576696F757368617368223A22744444763741453051724B722F687879437569722F6856534A39706353516341795641434C4B76785332553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303133222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D643461302D376262302D616336392D353533326665353333313365222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037626534386239323764383739616231623837372D386239323764383739616231623837372D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'B430EFEC013442B2ABFE1C720AE8ABFE155227DA5C490700C950022CABF14B65', X'4FD66C3EFA0C0B582BFCE901F83DCF48741CB006D6CF3E2B6112CECA954476C4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (14, '01a202b2-d4a0-7fac-9cfb-0c4cf1d2378a', 'foh.ticket.cancelled.v1', 'ticket', '01a202b2-d4a0-7bb0-ac69-5532fe53313e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630343030302C226D697373436F756E74223A302C226E756D626572223A2241303032222C22706172747953697A65223A322C2272616E6B223A323039373135322C22726561736F6E223A7B226368696E657365223A2277656E7420686F6D65222C22656E676C697368223A2277656E7420686F6D65227D2C227374616765223A2263616E63656C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376661632D396366622D306334636631643233373861222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D643461302D376262302D616336392D353533326665353333313365222C2270726576696F757368617368223A2254395A7350766F4D433167722F4F6B422B44335053485163734162577A7A347259524C4F797056456473513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303134222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D643461302D376262302D616336392D353533326665353333313365222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037666163396366623063346366316432333738612D396366623063346366316432333738612D3031222C2274797065223A22666F682E7469636B65742E63616E63656C6C65642E7631227D', X'4FD66C3EFA0C0B582BFCE901F83DCF48741CB006D6CF3E2B6112CECA954476C4', X'2C547BEE27295CF4194FBFF3CB82DE6F082A59845D9CDEAD646BA93D0E174F93', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (15, '01a202b2-d4a0-7924-89a5-5d1261e92156', 'foh.ticket.called.v1', 'ticket', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373932342D383961352D356431323631653932313536222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C2270726576696F757368617368223A224C465237376963705850515A54372F7A79344C6562776771575952646E4E36745A4775705051345854354D3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303135222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393234383961353564313236316539323135362D383961353564313236316539323135362D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'2C547BEE27295CF4194FBFF3CB82DE6F082A59845D9CDEAD646BA93D0E174F93', X'19174F3C28919BBBDBAE4A6470C27DE58002BA3E27420BD2AE55C8CDC568376C', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (16, '01a202b2-d4a0-76ab-985b-56a744e01d3f', 'foh.party.seated.v1', 'party', '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D376663302D393635652D643030333330623438393835225D2C227461626C654E616D6573223A5B22543031225D2C227469636B65744944223A2230316132303262322D633865382D376630312D623864622D343537303865653130356333227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373661622D393835622D353661373434653031643366222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C2270726576696F757368617368223A2247526450504369526D377662726B706B634D4A3935594143756A346E51677653726C58497A63566F4E32773D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303136222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D393835623536613734346530316433662D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'19174F3C28919BBBDBAE4A6470C27DE58002BA3E27420BD2AE55C8CDC568376C', X'2EA08A7CA0E3304DAAB02A40F8223A7D58099422C9FDCED6CCC3072B679E886F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (17, '01a202b2-d4a0-75f6-bfed-fd7210841ae7', 'foh.ticket.seated.v1', 'ticket', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A312C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373566362D626665642D666437323130383431616537222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C2270726576696F757368617368223A224C71434B664B446A4D453271734370412B4349366656674A6C434C4A2F6337577A4D4D484B3265656947383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303137222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D626665646664373231303834316165372D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'2EA08A7CA0E3304DAAB02A40F8223A7D58099422C9FDCED6CCC3072B679E886F', X'B782E409329D3FBE29BACFC3ABA3003E5D619F8DC391546A76E1691EA19810BB', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (18, '01a202b2-d4a0-73da-b35d-5494e8e11f37', 'foh.check.opened.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A312C226F70656E65644174223A313739353334313630343030302C2270617274794944223A2230316132303262322D643461302D373762362D616130612D313266316463333763303563227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373364612D623335642D353439346538653131663337222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A2274344C6B43544B645037347075732F4471364D41506C31686E3433446B5652716475467048714759454C733D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303138222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D623335643534393465386531316633372D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'B782E409329D3FBE29BACFC3ABA3003E5D619F8DC391546A76E1691EA19810BB', X'134E78D03FD67719471B8BB2A207998BC6E4FCE5244ED416B3DFB10D28085784', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (19, '01a202b2-d4a0-7d2a-b5fa-b7765b04151e', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376161342D623435652D323437313636343935376532222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262322D643461302D376663342D386535302D653730313366653063343236222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376432612D623566612D623737363562303431353165222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A224530353430442F5764786C48473475796F67655A6938626B2F4F556B5474515773392B78445367495634513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303139222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D623566616237373635623034313531652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'134E78D03FD67719471B8BB2A207998BC6E4FCE5244ED416B3DFB10D28085784', X'7BB6EB854349F3B3696A944EF0AFCD1083A0DEF682FB04029C6399CC2778B3B4', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (2, '01a202b2-c500-742a-9553-d6a5eacc0621', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 2, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D376463302D393063632D393032363635633762316239222C226B696E64223A22616C6C65726779222C2274657874223A227065616E7574227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373432612D393535332D643661356561636330363231222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A2268487441327579466E777463474B46616138584C46495968326D46532F59515574583148425A564E6169343D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303032222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037343261393535336436613565616363303632312D393535336436613565616363303632312D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'847B40DAEC859F0B5C18A15A6BC5CB148621DA6152FD8414B57D4705954D6A2E', X'515BB8EC2B2271548CEC8E41CE8A76600B4250E4CBEB38F0945065EBCD132926', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (20, '01a202b2-d4a0-7a56-b6a0-361078253281', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7337-99d1-0b474ba4e14e', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334323530313030302C226B696E64223A22636F6D706C61696E74222C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270617274794944223A2230316132303262322D643461302D373762362D616130612D313266316463333763303563222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376135362D623661302D333631303738323533323831222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373333372D393964312D306234373462613465313465222C2270726576696F757368617368223A226537627268554E4A38374E706170524F384B2F4E45494F67337661432B7751436E474F5A7A4364347337513D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303230222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373333372D393964312D306234373462613465313465222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D623661303336313037383235333238312D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'7BB6EB854349F3B3696A944EF0AFCD1083A0DEF682FB04029C6399CC2778B3B4', X'FC7C11FD22D63CE1CB3EADDF273E7F44F01C3E799C67404450BADFE9DF29297F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (21, '01a202b2-d4a0-79e3-bb52-2523e6e59a76', 'foh.care.moved.v1', 'careAlert', '01a202b2-c8e8-7944-b488-440fa59ac91a', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270617274794944223A2230316132303262322D643461302D373762362D616130612D313266316463333763303563222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373965332D626235322D323532336536653539613736222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373934342D623438382D343430666135396163393161222C2270726576696F757368617368223A222F4877522F534C57504F484C507133664A7A352F52504163506E6D635A304245554C7266366438704B58383D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303231222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373934342D623438382D343430666135396163393161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037366162393835623536613734346530316433662D626235323235323365366535396137362D3031222C2274797065223A22666F682E636172652E6D6F7665642E7631227D', X'FC7C11FD22D63CE1CB3EADDF273E7F44F01C3E799C67404450BADFE9DF29297F', X'C83CA9EF14A4B8DF2A29B53FC0D0B8A45B1725AA95DBA5F7960BCC8C41106EE9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (22, '01a202b2-d4a0-7239-903c-6e39d29d40df', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373533632D623266612D313635646266386430386639222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D373530622D626163342D613030343534646632613762222C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A322C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373233392D393033632D366533396432396434306466222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A22794479703778536B754E38714B62552F774E4334704673584A617156323658336C67764D6A45455162756B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303232222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037323339393033633665333964323964343064662D393033633665333964323964343064662D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'C83CA9EF14A4B8DF2A29B53FC0D0B8A45B1725AA95DBA5F7960BCC8C41106EE9', X'E37D86CD41723B2654FFD327E713E440AAC90899CE7041E191648A3CF74DA64B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (23, '01a202b2-d4a0-7d9d-9bdd-fbaff10b0a92', 'foh.check.line-added.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 4, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373566632D393933632D373533303037316463373862222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262322D643461302D376163382D383062332D663339363962623731303261222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376439642D396264642D666261666631306230613932222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A22343332477A5546794F795A552F394D6E3578506B514B724A434A6E4F634548686B57534B5050644E706B733D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303233222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037643964396264646662616666313062306139322D396264646662616666313062306139322D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'E37D86CD41723B2654FFD327E713E440AAC90899CE7041E191648A3CF74DA64B', X'A07B0C5F538E2C9F5CF056CD9D4075EF6A9699CFE71D47C8A621387E4EA3B614', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (24, '01a202b2-d4a0-77b1-8c7c-57ac4e78017d', 'foh.check.lines-sent.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 5, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262322D643461302D376663342D386535302D653730313366653063343236222C2230316132303262322D643461302D373530622D626163342D613030343534646632613762222C2230316132303262322D643461302D376163382D383062332D663339363962623731303261225D2C2273656E744174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373762312D386337632D353761633465373830313764222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A226F48734D58314F4F4C4A39633846624E6E554231373271576D632F6E4855664970694534666B366A7468513D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303234222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376231386337633537616334653738303137642D386337633537616334653738303137642D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'A07B0C5F538E2C9F5CF056CD9D4075EF6A9699CFE71D47C8A621387E4EA3B614', X'21CA6DEA4DF0004E2313897CBF866DD53EDEEDA10832031AEF5A7E1DCD6912C9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (25, '01a202b2-d4a0-7b2e-b83e-12a381546c88', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 2, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376232652D623833652D313261333831353436633838222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C2270726576696F757368617368223A2249637074366B33774145346A45346C3876345A7431543765376145494D674D613731702B4863317045736B3D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303235222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037376231386337633537616334653738303137642D623833653132613338313534366338382D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'21CA6DEA4DF0004E2313897CBF866DD53EDEEDA10832031AEF5A7E1DCD6912C9', X'DFD79716654605F0FB4497CD6EA87F85319E0D54686BCEC808FA896B24BA5B3D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (26, '01a202b2-d4a0-7b60-8772-7315e1be5838', 'foh.kitchen.bumped.v1', 'kitchenItem', '01a202b2-d4a0-750b-bac4-a00454df2a7b', 1, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636865636B4944223A2230316132303262322D643461302D373136632D383639352D633338643434656663393863222C227175657565644174223A313739353334313630343030302C2273746174696F6E436F6465223A22636F6C64227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376236302D383737322D373331356531626535383338222C22706172746974696F6E6B6579223A226B69746368656E4974656D2F30316132303262322D643461302D373530622D626163342D613030343534646632613762222C2270726576696F757368617368223A2233396558466D564742664437524A664E6271682F685447654456526F613837494350714A61795336577A303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303236222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536362D393833342D316333633061663336356666222C227375626A656374223A226B69746368656E4974656D2F30316132303262322D643461302D373530622D626163342D613030343534646632613762222C227465726D696E616C223A226368656E222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623630383737323733313565316265353833382D383737323733313565316265353833382D3031222C2274797065223A22666F682E6B69746368656E2E62756D7065642E7631227D', X'DFD79716654605F0FB4497CD6EA87F85319E0D54686BCEC808FA896B24BA5B3D', X'872931FB4D3E7E422452D94660E707B8CD0277EE26BA1FF6B844B13DFBED2C55', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (27, '01a202b2-d4a0-70ac-82e1-47afc178d664', 'foh.check.line-returned.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 6, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373533632D623266612D313635646266386430386639222C226B696E64223A2272657475726E6564222C226C696E654944223A2230316132303262322D643461302D373235332D393639372D653333356265306135346662222C226D616465223A747275652C226E616D65223A7B226368696E657365223A22E6AF9BE8829A222C22656E676C697368223A2242656566207472697065227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A2D312C22726561736F6E223A22636F6C64222C2272657475726E73223A2230316132303262322D643461302D373530622D626163342D613030343534646632613762222C227374616765223A2273656E74222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A333830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373061632D383265312D343761666331373864363634222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A2268796B782B30302B666B496B55746C47594F6348754D3043642B346D75682F3275455378506676744C46553D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303237222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306163383265313437616663313738643636342D383265313437616663313738643636342D3031222C2274797065223A22666F682E636865636B2E6C696E652D72657475726E65642E7631227D', X'872931FB4D3E7E422452D94660E707B8CD0277EE26BA1FF6B844B13DFBED2C55', X'0A99C2187C551C21B6DDD35980CA85C2679D1DA00DBF40040E4E30B29C535BF8', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (28, '01a202b2-d4a0-7932-b256-117864808111', 'foh.check.line-changed.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 7, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373566632D393933632D373533303037316463373862222C226B696E64223A2267696674222C226C696E654944223A2230316132303262322D643461302D376163382D383062332D663339363962623731303261222C226E616D65223A7B226368696E657365223A22E99D92E5B29BE595A4E98592222C22656E676C697368223A225473696E6774616F2062656572227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C22726561736F6E223A226269727468646179222C227374616765223A2273656E74222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313530307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373933322D623235362D313137383634383038313131222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A2243706E43474878564843473233644E5A674D7146776D65644861414E76304145446B347773707854572F673D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303238222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373338362D393664662D303030653730353736393738222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226D6178222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037393332623235363131373836343830383131312D623235363131373836343830383131312D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'0A99C2187C551C21B6DDD35980CA85C2679D1DA00DBF40040E4E30B29C535BF8', X'0DBCB9C60046DAB3594518EE73CB47A4CD9FB6C942B935A92E329366F7EE938E', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (29, '01a202b2-d4a0-70a3-b97e-3c2e43708a85', 'foh.check.adjusted.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 8, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226261736973506F696E7473223A3530302C226B696E64223A22646973636F756E74222C22726561736F6E223A22726567756C6172227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373061332D623937652D336332653433373038613835222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A22446279357867424732724E5A52526A7563387448704D326674736C43755457704C6A4B545A7666756B34343D222C227265766973696F6E223A382C2273657175656E6365223A223030303030303030303030303030303030303239222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373835642D623938392D303862663038316361316363222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037306133623937653363326534333730386138352D623937653363326534333730386138352D3031222C2274797065223A22666F682E636865636B2E61646A75737465642E7631227D', X'0DBCB9C60046DAB3594518EE73CB47A4CD9FB6C942B935A92E329366F7EE938E', X'D2DAC90128D716ABE4020B7F6251127ED9E6AE9CAECD4D4AB5F62A4692FE528B', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (3, '01a202b2-c500-707b-baaa-6761b400afee', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 3, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373565612D616231642D376437323731633235326161222C226B696E64223A2264696574222C2274657874223A226E6F2062656566227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373037622D626161612D363736316234303061666565222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A2255567534374373696356534D374935427A6F703259417443554F544C367A6A776C46426C363830544B53593D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303033222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037303762626161613637363162343030616665652D626161613637363162343030616665652D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'515BB8EC2B2271548CEC8E41CE8A76600B4250E4CBEB38F0945065EBCD132926', X'4A8D9A44EF6BB1A317F046639581856F9293BDB19EFF61D2597553494A2E17CD', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (30, '01a202b2-d4a0-7b37-81e3-f6a54aa3c38f', 'foh.check.bill-asked.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 9, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353334313630343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D376233372D383165332D663661353461613363333866222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A223074724A41536A584671766B4167742F596C455366746E6D727079757A55314B7466597152704C2B556F733D222C227265766973696F6E223A392C2273657175656E6365223A223030303030303030303030303030303030303330222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623337383165336636613534616133633338662D383165336636613534616133633338662D3031222C2274797065223A22666F682E636865636B2E62696C6C2D61736B65642E7631227D', X'D2DAC90128D716ABE4020B7F6251127ED9E6AE9CAECD4D4AB5F62A4692FE528B', X'2876417568FAAD938CA3AA94DD8A1BACD97BCAE9127AB924B443151AECBCE1A0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (31, '01a202b2-d4a0-79f3-a2a5-8872809b5b7e', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 3, '2026-11-22', 1795341604000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A226F726465726564222C22746F223A2262696C6C41736B6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D643461302D373966332D613261352D383837323830396235623765222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C2270726576696F757368617368223A224B485A4264576A36725A4F4D6F36715533596F62724E6C3779756B5365726B6B74454D56477579383461413D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303331222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30303A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262326434613037623337383165336636613534616133633338662D613261353838373238303962356237652D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'2876417568FAAD938CA3AA94DD8A1BACD97BCAE9127AB924B443151AECBCE1A0', X'87F2268EAAB6CFD9C15E600C6ED3E32E3158A14BE62BCCC2B0BF427AA4AA81F9', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (32, '01a202b5-93c0-78ce-b0ef-b1f9bb28ca43', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 10, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A323030302C227061796D656E744944223A2230316132303262352D393363302D373366302D613838642D323637376434343030303965222C227265666572656E6365223A225431222C2274656E646572223A2263617264227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373863652D623065662D623166396262323863613433222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A22682F496D6A7171327A396E42586D414D6274506A4C6A46596F55766D4B387A43734C39436571537167666B3D222C227265766973696F6E223A31302C2273657175656E6365223A223030303030303030303030303030303030303332222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373835642D623938392D303862663038316361316363222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037386365623065666231663962623238636134332D623065666231663962623238636134332D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'87F2268EAAB6CFD9C15E600C6ED3E32E3158A14BE62BCCC2B0BF427AA4AA81F9', X'0415D5AAD82066499FC15F52A92709576BECD955842024166764C14A26838947', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (33, '01a202b5-93c0-77a1-a765-1a625b6a5550', 'foh.check.payment-captured.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 11, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22616D6F756E744D696E6F72223A333730302C227061796D656E744944223A2230316132303262352D393363302D376164662D383864392D643665613465663036313162222C2274656E646572223A2263617368222C2274656E64657265644D696E6F72223A343230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373761312D613736352D316136323562366135353530222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A2242425856717467675A6B6D66775639537153634A5632767332565745494351575A325442536961446955633D222C227265766973696F6E223A31312C2273657175656E6365223A223030303030303030303030303030303030303333222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373835642D623938392D303862663038316361316363222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376131613736353161363235623661353535302D613736353161363235623661353535302D3031222C2274797065223A22666F682E636865636B2E7061796D656E742D63617074757265642E7631227D', X'0415D5AAD82066499FC15F52A92709576BECD955842024166764C14A26838947', X'7F5DA7B04A381CD5B3882F0A075795B739BF7C7F50EDAD83B71601BB3A8430B5', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (34, '01a202b5-93c0-7d9d-95c6-c7509b0a5e2d', 'foh.check.closed.v1', 'check', '01a202b2-d4a0-716c-8695-c38d44efc98c', 12, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E6573223A5B7B226C696E654944223A2230316132303262322D643461302D376663342D386535302D653730313366653063343236222C226E65744D696E6F72223A323039307D2C7B226C696E654944223A2230316132303262322D643461302D373530622D626163342D613030343534646632613762222C226E65744D696E6F72223A333631307D2C7B226C696E654944223A2230316132303262322D643461302D376163382D383062332D663339363962623731303261222C226E65744D696E6F72223A307D2C7B226C696E654944223A2230316132303262322D643461302D373235332D393639372D653333356265306135346662222C226E65744D696E6F72223A307D5D2C226E756D626572223A312C2270617274794944223A2230316132303262322D643461302D373762362D616130612D313266316463333763303563222C227061796D656E7473223A5B2230316132303262352D393363302D373366302D613838642D323637376434343030303965222C2230316132303262352D393363302D376164662D383864392D643665613465663036313162225D2C22726F7773223A5B7B22616D6F756E744D696E6F72223A373530302C226B696E64223A226C696E6573227D2C7B22616D6F756E744D696E6F72223A2D313530302C226B696E64223A226C696E65526564756374696F6E227D2C7B22616D6F756E744D696E6F72223A2D3330302C226B696E64223A22646973636F756E74227D2C7B22616D6F756E744D696E6F72223A3332332C226B696E64223A22746178436F6E7461696E6564227D2C7B22616D6F756E744D696E6F72223A302C226B696E64223A22746178436F6E7461696E6564227D5D2C22746F74616C4D696E6F72223A353730307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376439642D393563362D633735303962306135653264222C22706172746974696F6E6B6579223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C2270726576696F757368617368223A226631326E73456F34484E577A6943384B42316556747A6D2F664839513761324474785942757A71454D4C553D222C227265766973696F6E223A31322C2273657175656E6365223A223030303030303030303030303030303030303334222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373835642D623938392D303862663038316361316363222C227375626A656374223A22636865636B2F30316132303262322D643461302D373136632D383639352D633338643434656663393863222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376131613736353161363235623661353535302D393563366337353039623061356532642D3031222C2274797065223A22666F682E636865636B2E636C6F7365642E7631227D', X'7F5DA7B04A381CD5B3882F0A075795B739BF7C7F50EDAD83B71601BB3A8430B5', X'B8F7FBA8A5DB18F1878B2E1963DECDCE269077ECBBE7E521D708A0CF2466FD0A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (35, '01a202b5-93c0-79b5-9d6b-75e1c72852f3', 'foh.party.stage-changed.v1', 'party', '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A2262696C6C41736B6564222C22746F223A2270616964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373962352D396436622D373565316337323835326633222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C2270726576696F757368617368223A2275506637714B5862475047486979345A5939374E7A696151642B7937352B5568317769677A79526D2F516F3D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303335222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373835642D623938392D303862663038316361316363222C227375626A656374223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C227465726D696E616C223A22626F222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376131613736353161363235623661353535302D396436623735653163373238353266332D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'B8F7FBA8A5DB18F1878B2E1963DECDCE269077ECBBE7E521D708A0CF2466FD0A', X'9F438199F15BD1641A0BC312C26F2D465F4F2D8040C40167D1E33A42B1F134F2', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (36, '01a202b5-93c0-7302-8fc2-b896edfeb465', 'foh.table.cleaning.v1', 'table', '01a202b2-c500-7fc0-965e-d00330b48985', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22636F6E646974696F6E223A22636C65616E696E67222C226E616D65223A22543031227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373330322D386663322D623839366564666562343635222C22706172746974696F6E6B6579223A227461626C652F30316132303262322D633530302D376663302D393635652D643030333330623438393835222C2270726576696F757368617368223A226E304F426D6646623057516143384D53776D3874526C39504C5942417841466E30654D36517248784E50493D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303336222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227461626C652F30316132303262322D633530302D376663302D393635652D643030333330623438393835222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333032386663326238393665646665623436352D386663326238393665646665623436352D3031222C2274797065223A22666F682E7461626C652E636C65616E696E672E7631227D', X'9F438199F15BD1641A0BC312C26F2D465F4F2D8040C40167D1E33A42B1F134F2', X'930E6B6717D573D91385E2A784D82054666E2B4FDACB02549D5F79096F03A620', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (37, '01a202b5-93c0-7880-bdf7-d3826ea70c71', 'foh.party.left.v1', 'party', '01a202b2-d4a0-77b6-aa0a-12f1dc37c05c', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C6566744174223A313739353334313738343030302C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C22706172747953697A65223A322C227365617465644174223A313739353334313630343030302C227374616765223A226C656674222C227461626C65494473223A5B2230316132303262322D633530302D376663302D393635652D643030333330623438393835225D2C227469636B65744944223A2230316132303262322D633865382D376630312D623864622D343537303865653130356333227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373838302D626466372D643338323665613730633731222C22706172746974696F6E6B6579223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C2270726576696F757368617368223A226B7735725A78665663396B5468654B6E684E676756475A754B302F6179774A556E563935435738447069413D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303337222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2270617274792F30316132303262322D643461302D373762362D616130612D313266316463333763303563222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037333032386663326238393665646665623436352D626466376433383236656137306337312D3031222C2274797065223A22666F682E70617274792E6C6566742E7631227D', X'930E6B6717D573D91385E2A784D82054666E2B4FDACB02549D5F79096F03A620', X'1001ECCD2CE88BCE9A189975FA166B26389633320BEC019BF31F6A3081A29F67', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (38, '01a202b5-93c0-73ab-bd11-69528ba47caf', 'foh.ticket.called.v1', 'ticket', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A2263616C6C6564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373361622D626431312D363935323862613437636166222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C2270726576696F757368617368223A22454148737A537A6F69383661474A6C312B685A724A6A69574D7A494C37414762387839714D4947696E32633D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303338222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037336162626431313639353238626134376361662D626431313639353238626134376361662D3031222C2274797065223A22666F682E7469636B65742E63616C6C65642E7631227D', X'1001ECCD2CE88BCE9A189975FA166B26389633320BEC019BF31F6A3081A29F67', X'E29880C162603C21EA9780A2929A5A558D1D6B8F0DCC577685BBA2936698A04D', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (39, '01a202b5-93c0-7c7d-90b2-5cbe92384918', 'foh.party.seated.v1', 'party', '01a202b5-93c0-73b8-8982-3c0c64259b9d', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22706172747953697A65223A332C227365617465644174223A313739353334313738343030302C227374616765223A22736561746564222C227461626C65494473223A5B2230316132303262322D633530302D373632312D623331622D653465653539396433343635225D2C227461626C654E616D6573223A5B22543032225D2C227469636B65744944223A2230316132303262322D636364302D373861382D393135362D383038306234633363626161227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376337642D393062322D356362653932333834393138222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373362382D383938322D336330633634323539623964222C2270726576696F757368617368223A223470694177574A67504348716C3443696B707061565930646134384E7A466432686275696B3261596F45303D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303339222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2270617274792F30316132303262352D393363302D373362382D383938322D336330633634323539623964222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633764393062323563626539323338343931382D393062323563626539323338343931382D3031222C2274797065223A22666F682E70617274792E7365617465642E7631227D', X'E29880C162603C21EA9780A2929A5A558D1D6B8F0DCC577685BBA2936698A04D', X'D059A15ADD40FB19FDCFFB80A31C8BFD29EC51A9197B3FD7AB4349425C474C1F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (4, '01a202b2-c500-7e01-9301-0ecca8f63f2c', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 4, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2264617465223A22323031392D30342D3031222C22666163744944223A2230316132303262322D633530302D376364352D623761312D343732636662613838666531222C226B696E64223A226368696C64222C2274657874223A22E5B08FE5AE9D227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376530312D393330312D306563636138663633663263222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A22536F3261524F397273614D5838455A6A6C59474662354B54766247652F3248535758565453556F754638303D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303034222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037653031393330313065636361386636336632632D393330313065636361386636336632632D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'4A8D9A44EF6BB1A317F046639581856F9293BDB19EFF61D2597553494A2E17CD', X'266FFBBCE2D477B14ADAC90ED2EBC6C2E49CB0C70FA3A1A95990A33A04A1271A', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (40, '01a202b5-93c0-7169-8170-e22d2e46b30d', 'foh.ticket.seated.v1', 'ticket', '01a202b2-ccd0-78a8-9156-8080b4c3cbaa', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2242222C2263616C6C436F756E74223A312C2267756573744E616D65223A224368656E222C226973737565644174223A313739353334313630323030302C226D697373436F756E74223A302C226E756D626572223A2242303031222C22706172747953697A65223A332C2272616E6B223A313034383537362C227374616765223A22736561746564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373136392D383137302D653232643265343662333064222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C2270726576696F757368617368223A2230466D68577431412B786E397A2F75416F78794C2F536E7355616B5A657A2F5871304E4A516C78485442383D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303430222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D636364302D373861382D393135362D383038306234633363626161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633764393062323563626539323338343931382D383137306532326432653436623330642D3031222C2274797065223A22666F682E7469636B65742E7365617465642E7631227D', X'D059A15ADD40FB19FDCFFB80A31C8BFD29EC51A9197B3FD7AB4349425C474C1F', X'530FC9677E022480E06A948534FCAA531A3551B96170ACBF0FB34DEBB7F63515', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (41, '01a202b5-93c0-7d27-9dd9-ba2c7fb3044b', 'foh.check.opened.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 1, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226E756D626572223A322C226F70656E65644174223A313739353334313738343030302C2270617274794944223A2230316132303262352D393363302D373362382D383938322D336330633634323539623964227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376432372D396464392D626132633766623330343462222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A2255772F4A5A3334434A494467617053464E50797155786F3155626C68634B792F44374E4E363766324E52553D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303431222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633764393062323563626539323338343931382D396464396261326337666233303434622D3031222C2274797065223A22666F682E636865636B2E6F70656E65642E7631227D', X'530FC9677E022480E06A948534FCAA531A3551B96170ACBF0FB34DEBB7F63515', X'A15E39EFE1F940EDFCE0786806353799AC433D6E95EEA768C6205DFE6A31FDD0', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (42, '01a202b5-93c0-74bf-8384-fec8470cca38', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376161342D623435652D323437313636343935376532222C226B696E64223A2270657248656164222C226C696E654944223A2230316132303262352D393363302D373138382D613139322D646335303334353566646334222C226E616D65223A7B226368696E657365223A22E898B8E69699222C22656E676C697368223A2244697073227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A332C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313130307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373462662D383338342D666563383437306363613338222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A226F563435372B4835514F33383448686F426A55336D617844505736563771646F786942642F6D6F782F64413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303432222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037633764393062323563626539323338343931382D383338346665633834373063636133382D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'A15E39EFE1F940EDFCE0786806353799AC433D6E95EEA768C6205DFE6A31FDD0', X'7DCBE5C735A9ECA71E6B889553096159C2033F27DC51D12B51B324B7D5A9BD79', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (43, '01a202b5-93c0-77e8-9a72-f58927c75350', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 3, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373136642D623966392D396261313462626339653636222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373235322D623964352D326432666164633966323761222C226E616D65223A7B226368696E657365223A22E995BFE5AFBFE99DA2222C22656E676C697368223A224C6F6E676576697479206E6F6F646C6573227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373765382D396137322D663538393237633735333530222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A226663766C787A5770374B63656134695655776C6857634944507966635564457255624D6B7439577076586B3D222C227265766973696F6E223A332C2273657175656E6365223A223030303030303030303030303030303030303433222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037376538396137326635383932376337353335302D396137326635383932376337353335302D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'7DCBE5C735A9ECA71E6B889553096159C2033F27DC51D12B51B324B7D5A9BD79', X'E86FD750B54352030516AD903B5F00A374DAFCF9572C91AF07C3CAEC50A9D3B1', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (44, '01a202b5-93c0-7a12-b0f1-bc87b5462d09', 'foh.check.lines-sent.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 4, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226C696E65494473223A5B2230316132303262352D393363302D373138382D613139322D646335303334353566646334222C2230316132303262352D393363302D373235322D623964352D326432666164633966323761225D2C2273656E744174223A313739353334313738343030307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376131322D623066312D626338376235343632643039222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A2236472F58554C564455674D46467132514F3138416F3354612F506C584C4A47764238504B374643703037453D222C227265766973696F6E223A342C2273657175656E6365223A223030303030303030303030303030303030303434222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613132623066316263383762353436326430392D623066316263383762353436326430392D3031222C2274797065223A22666F682E636865636B2E6C696E65732D73656E742E7631227D', X'E86FD750B54352030516AD903B5F00A374DAFCF9572C91AF07C3CAEC50A9D3B1', X'0B4F13525110DF6392AA890DF438FC1F86B484C06AFF54CA3B69DDEF1CBB8020', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (45, '01a202b5-93c0-7c26-9358-f95000ae23d7', 'foh.party.stage-changed.v1', 'party', '01a202b5-93c0-73b8-8982-3c0c64259b9d', 2, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2266726F6D223A22736561746564222C22746F223A226F726465726564227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D376332362D393335382D663935303030616532336437222C22706172746974696F6E6B6579223A2270617274792F30316132303262352D393363302D373362382D383938322D336330633634323539623964222C2270726576696F757368617368223A2243303854556C455133324F53716F6B4E39446A3848346130684D42712F31544B4F326E64377879376743413D222C227265766973696F6E223A322C2273657175656E6365223A223030303030303030303030303030303030303435222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A2270617274792F30316132303262352D393363302D373362382D383938322D336330633634323539623964222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037613132623066316263383762353436326430392D393335386639353030306165323364372D3031222C2274797065223A22666F682E70617274792E73746167652D6368616E6765642E7631227D', X'0B4F13525110DF6392AA890DF438FC1F86B484C06AFF54CA3B69DDEF1CBB8020', X'2739E2DDF49EFA8FD0A0B66D32BA71631099EEC50694C098B35BEF2FA4AEE61F', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (46, '01a202b5-93c0-76cf-965a-9f80bf77e22e', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 5, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376334392D623362382D653364396537336334666234222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376431392D613538372D323139313632336165353332222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373663662D393635612D396638306266373765323265222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A224A7A6E69336653652B6F2F516F4C5A744D7270785978435A377355476C4D4359733176764C3653753568383D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303436222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037366366393635613966383062663737653232652D393635613966383062663737653232652D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'2739E2DDF49EFA8FD0A0B66D32BA71631099EEC50694C098B35BEF2FA4AEE61F', X'873DEB0582E9606692165D99EE6F022F5E9FD802D764751830DEDC86BEA69A54', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (47, '01a202b5-93c0-7208-af3d-b5606df8a9d9', 'foh.check.line-changed.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 6, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D376334392D623362382D653364396537336334666234222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D376431392D613538372D323139313632336165353332222C226E616D65223A7B226368696E657365223A22E899BEE6BB91222C22656E676C697368223A22536872696D70207061737465227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A2268656C64222C22746178436F6465223A22666F6F64222C22756E697450726963654D696E6F72223A343830307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373230382D616633642D623536303664663861396439222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A22687A337242594C7059476153466C325A376D38434C31366632414C585A4855594D4E37636872366D6D6C513D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303437222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037323038616633646235363036646638613964392D616633646235363036646638613964392D3031222C2274797065223A22666F682E636865636B2E6C696E652D6368616E6765642E7631227D', X'873DEB0582E9606692165D99EE6F022F5E9FD802D764751830DEDC86BEA69A54', X'6943F5D32A9B1E13F716EF1C09A6988F0A7D7AEE45FDF8E4E74B7B6655A263FE', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (48, '01a202b5-93c0-7787-b3aa-b9899ef99dc4', 'foh.check.line-added.v1', 'check', '01a202b5-93c0-7acd-9791-cf2d2e575b0a', 7, '2026-11-22', 1795341784000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262726F746873223A5B5D2C22646973684944223A2230316132303262322D633530302D373461622D396439652D396630366166356361363430222C226B696E64223A226E6F726D616C222C226C696E654944223A2230316132303262352D393363302D373933652D386362622D616432323839633163646431222C226E616D65223A7B226368696E657365223A22E985B8E6A285E6B1A4222C22656E676C697368223A22506C756D206A75696365227D2C22706F7274696F6E223A2266756C6C222C227175616E74697479223A312C227374616765223A226472616674222C22746178436F6465223A226472696E6B73222C22756E697450726963654D696E6F72223A313230307D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262352D393363302D373738372D623361612D623938393965663939646334222C22706172746974696F6E6B6579223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C2270726576696F757368617368223A2261555031307971624868503346753863436161596A777039657535462F666A6B353074375A6C5769592F343D222C227265766973696F6E223A372C2273657175656E6365223A223030303030303030303030303030303030303438222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373962382D623335632D326330303732343833636132222C227375626A656374223A22636865636B2F30316132303262352D393363302D376163642D393739312D636632643265353735623061222C227465726D696E616C223A226C69222C2274696D65223A22323032362D31312D32325431303A30333A30342E3030305A222C227472616365706172656E74223A2230302D30316132303262353933633037373837623361616239383939656639396463342D623361616239383939656639396463342D3031222C2274797065223A22666F682E636865636B2E6C696E652D61646465642E7631227D', X'6943F5D32A9B1E13F716EF1C09A6988F0A7D7AEE45FDF8E4E74B7B6655A263FE', X'BBF1B2975CCCEBCA55B47B3EB35BC3922F6A80F2A8C69ECDE6D31713FC35EEFA', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (5, '01a202b2-c500-7dce-9eb6-0e9d6452b19f', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 5, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373037622D383262322D353535363033666362323135222C226B696E64223A22707265666572656E6365222C2274657874223A226279207468652077696E646F77227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376463652D396562362D306539643634353262313966222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A224A6D2F37764F4C556437464B32736B4F3075764777755363734D63506F364770575A436A4F6753684A786F3D222C227265766973696F6E223A352C2273657175656E6365223A223030303030303030303030303030303030303035222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037646365396562363065396436343532623139662D396562363065396436343532623139662D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'266FFBBCE2D477B14ADAC90ED2EBC6C2E49CB0C70FA3A1A95990A33A04A1271A', X'CE2E4C251D5CCBBF276A1B070F9C92DF9E77E8031D614C17F9ADD67E078CA470', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (6, '01a202b2-c500-7f25-b2bc-634fde660a53', 'foh.member.fact-noted.v1', 'member', '01a202b2-c500-74db-b637-1d088d65a82c', 6, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B22666163744944223A2230316132303262322D633530302D373364662D613361652D336630656562336530333361222C226B696E64223A22636F6D706C61696E74222C2274657874223A22776169746564203430206D696E75746573227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D376632352D623262632D363334666465363630613533222C22706172746974696F6E6B6579223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C2270726576696F757368617368223A227A69354D4A5231637937386E61687348443579533335353336414D64595577582B6133576667654D7048413D222C227265766973696F6E223A362C2273657175656E6365223A223030303030303030303030303030303030303036222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A226D656D6265722F30316132303262322D633530302D373464622D623633372D316430383864363561383263222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037663235623262633633346664653636306135332D623262633633346664653636306135332D3031222C2274797065223A22666F682E6D656D6265722E666163742D6E6F7465642E7631227D', X'CE2E4C251D5CCBBF276A1B070F9C92DF9E77E8031D614C17F9ADD67E078CA470', X'DA45B815225203E93CCF03466F49BBD5838A682930BD9BCF5727A98DDFCFF650', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (7, '01a202b2-c500-792d-917e-852527c7a2f5', 'foh.reservation.booked.v1', 'reservation', '01a202b2-c500-78e0-b117-bab468be78dd', 1, '2026-11-22', 1795341600000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226174223A313739353335303630303030302C2267756573744E616D65223A22E69D8EE58588E7949F222C22706172747953697A65223A342C227374616765223A22636F6E6669726D6564222C227461626C65494473223A5B2230316132303262322D633530302D376331642D623638622D353837386165613330623132225D7D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633530302D373932642D393137652D383532353237633761326635222C22706172746974696F6E6B6579223A227265736572766174696F6E2F30316132303262322D633530302D373865302D623131372D626162343638626537386464222C2270726576696F757368617368223A22326B573446534A53412B6B387A774E4762306D3731594F4B61436B77765A7650567965706A642F50396C413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303037222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227265736572766174696F6E2F30316132303262322D633530302D373865302D623131372D626162343638626537386464222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30302E3030305A222C227472616365706172656E74223A2230302D30316132303262326335303037393264393137653835323532376337613266352D393137653835323532376337613266352D3031222C2274797065223A22666F682E7265736572766174696F6E2E626F6F6B65642E7631227D', X'DA45B815225203E93CCF03466F49BBD5838A682930BD9BCF5727A98DDFCFF650', X'3DC454115EE9C25B70ABB1B62247A1378900AC6C5DD0FE47A55E095A8E3B1D13', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (8, '01a202b2-c8e8-72ce-950b-114bd2968583', 'foh.ticket.issued.v1', 'ticket', '01a202b2-c8e8-7f01-b8db-45708ee105c3', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B2262616E64223A2241222C2263616C6C436F756E74223A302C226973737565644174223A313739353334313630313030302C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C226D697373436F756E74223A302C226E756D626572223A2241303031222C22706172747953697A65223A322C2270686F6E65223A223133383030313338303030222C2272616E6B223A313034383537362C227374616765223A2277616974696E67227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373263652D393530622D313134626432393638353833222C22706172746974696F6E6B6579223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C2270726576696F757368617368223A225063525545563770776C747771374732496B65684E346B4172477864305035487056344A576F343748524D3D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303038222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A227469636B65742F30316132303262322D633865382D376630312D623864622D343537303865653130356333222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837326365393530623131346264323936383538332D393530623131346264323936383538332D3031222C2274797065223A22666F682E7469636B65742E6973737565642E7631227D', X'3DC454115EE9C25B70ABB1B62247A1378900AC6C5DD0FE47A55E095A8E3B1D13', X'843C18D85D18FCA16452EA753F59809A747B5E70655FD735DD4DE5DCC3CFC660', NULL);
INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload, previousHash, hash, acknowledgedAt) VALUES (9, '01a202b2-c8e8-746d-b7bb-598a7df169d1', 'foh.care.raised.v1', 'careAlert', '01a202b2-c8e8-7944-b488-440fa59ac91a', 1, '2026-11-22', 1795341601000, X'7B22627573696E657373646179223A22323032362D31312D3232222C2264617461223A7B226475654174223A313739353334313930313030302C226B696E64223A22616C6C65726779222C226D656D6265724944223A2230316132303262322D633530302D373464622D623633372D316430383864363561383263222C227261697365644174223A313739353334313630313030302C227374616765223A226F70656E227D2C2264617461636F6E74656E7474797065223A226170706C69636174696F6E2F6A736F6E222C226964223A2230316132303262322D633865382D373436642D623762622D353938613764663136396431222C22706172746974696F6E6B6579223A2263617265416C6572742F30316132303262322D633865382D373934342D623438382D343430666135396163393161222C2270726576696F757368617368223A2268447759324630592F4B466B5575703150316D416D6E5237586E426C583963313355336C334D5050786D413D222C227265766973696F6E223A312C2273657175656E6365223A223030303030303030303030303030303030303039222C22736F75726365223A222F73746F7265732F30316132303262322D633530302D376234342D623933612D313131656533303932313439222C227370656376657273696F6E223A22312E30222C2273746166666964223A2230316132303262322D633530302D373536392D386634662D306531663035386638613433222C227375626A656374223A2263617265416C6572742F30316132303262322D633865382D373934342D623438382D343430666135396163393161222C227465726D696E616C223A22616E6E61222C2274696D65223A22323032362D31312D32325431303A30303A30312E3030305A222C227472616365706172656E74223A2230302D30316132303262326338653837326365393530623131346264323936383538332D623762623539386137646631363964312D3031222C2274797065223A22666F682E636172652E7261697365642E7631227D', X'843C18D85D18FCA16452EA753F59809A747B5E70655FD735DD4DE5DCC3CFC660', X'407F6657C2F4A9046DB89398D0FA31615524FB05EF825B615B63454CEE2158FF', NULL);
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
  problem TEXT,
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
CREATE TRIGGER tableSharedOnlyByConsent BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL AND EXISTS (
  SELECT 1 FROM partyTable WHERE tableID = NEW.tableID AND untilAt IS NULL
    AND (shared = 0 OR NEW.shared = 0))
BEGIN SELECT RAISE(ABORT, 'foh: the table is taken'); END;
CREATE TRIGGER tableReadyBeforeSeating BEFORE INSERT ON partyTable
WHEN NEW.untilAt IS NULL
  AND (SELECT condition FROM diningTable WHERE id = NEW.tableID) <> 'ready'
BEGIN SELECT RAISE(ABORT, 'foh: the table is not ready'); END;
CREATE TRIGGER tablePromisedOnce BEFORE INSERT ON reservationTable
WHEN EXISTS (
  SELECT 1 FROM reservationTable t JOIN reservation r ON r.id = t.reservationID
  WHERE t.tableID = NEW.tableID AND t.reservationID <> NEW.reservationID
    AND t.fromAt < NEW.untilAt AND t.untilAt > NEW.fromAt
    AND r.stage IN ('requested', 'confirmed', 'arrived'))
BEGIN SELECT RAISE(ABORT, 'foh: the table is promised to another booking'); END;
CREATE TRIGGER lineOnlyOnOpenCheck BEFORE INSERT ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh: the check is closed'); END;
CREATE TRIGGER lineKeepsWhatWasOrdered BEFORE UPDATE OF
  checkID, dishID, portion, quantity, grams, priceGrams, unitPriceMinor, taxCode
ON orderLine WHEN OLD.stage IN ('sent', 'voided')
BEGIN SELECT RAISE(ABORT, 'foh: a line that was sent does not change'); END;
CREATE TRIGGER lineIsOnlyGivenAway BEFORE UPDATE OF kind ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.kind <> OLD.kind AND (
  NEW.kind <> 'gift' OR OLD.kind NOT IN ('normal', 'perHead') OR OLD.stage = 'voided'
  OR (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open')
BEGIN SELECT RAISE(ABORT, 'foh: a line that was sent does not change'); END;
CREATE TRIGGER lineIsNotSentTwice BEFORE UPDATE OF stage ON orderLine
WHEN OLD.stage IN ('sent', 'voided') AND NEW.stage <> OLD.stage
BEGIN SELECT RAISE(ABORT, 'foh: the kitchen already has this line'); END;
CREATE TRIGGER lineIsNeverDeleted BEFORE DELETE ON orderLine
BEGIN SELECT RAISE(ABORT, 'foh: an order line is never deleted'); END;
CREATE TRIGGER notMoreReturnedThanSent BEFORE INSERT ON orderLine
WHEN NEW.returnsLineID IS NOT NULL AND (
  (SELECT stage FROM orderLine WHERE id = NEW.returnsLineID) <> 'sent'
  OR (SELECT checkID FROM orderLine WHERE id = NEW.returnsLineID) <> NEW.checkID
  OR (SELECT quantity FROM orderLine WHERE id = NEW.returnsLineID) + NEW.quantity + (
    SELECT coalesce(sum(quantity), 0) FROM orderLine
    WHERE returnsLineID = NEW.returnsLineID) < 0)
BEGIN SELECT RAISE(ABORT, 'foh: more returned than was sent'); END;
CREATE TRIGGER paymentOnlyOnOpenCheck BEFORE INSERT ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh: the check is closed'); END;
CREATE TRIGGER paymentIsNeverDeleted BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'foh: a payment is never deleted'); END;
CREATE TRIGGER paymentKeepsItsAmount BEFORE UPDATE OF
  checkID, tender, amountMinor, tenderedMinor ON payment
BEGIN SELECT RAISE(ABORT, 'foh: a payment keeps its amount'); END;
CREATE TRIGGER checkClosesPaid BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND (
  EXISTS (SELECT 1 FROM payment WHERE checkID = NEW.id
    AND stage IN ('created', 'sent', 'pending', 'reversing'))
  OR NEW.totalMinor <> (SELECT coalesce(sum(amountMinor), 0) FROM payment
    WHERE checkID = NEW.id AND stage = 'captured'))
BEGIN SELECT RAISE(ABORT, 'foh: the payments do not cover the check'); END;
CREATE TRIGGER checkClosesAddedUp BEFORE UPDATE OF stage ON guestCheck
WHEN NEW.stage = 'closed' AND (
  EXISTS (SELECT 1 FROM orderLine WHERE checkID = NEW.id AND stage IN ('draft', 'held'))
  OR NEW.totalMinor <> (SELECT coalesce(sum(netMinor), 0) FROM orderLine
    WHERE checkID = NEW.id AND stage = 'sent'))
BEGIN SELECT RAISE(ABORT, 'foh: the lines do not add up to the check'); END;
CREATE TRIGGER closedLineStands BEFORE UPDATE OF netMinor ON orderLine
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh: a closed check stands'); END;
CREATE TRIGGER closedRowStands BEFORE UPDATE ON checkRow
BEGIN SELECT RAISE(ABORT, 'foh: a closed check stands'); END;
CREATE TRIGGER closedRowIsNeverDeleted BEFORE DELETE ON checkRow
BEGIN SELECT RAISE(ABORT, 'foh: a closed check stands'); END;
CREATE TRIGGER closedPaymentStands BEFORE UPDATE OF stage ON payment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh: a closed check stands'); END;
CREATE TRIGGER adjustmentOnlyOnOpenCheck BEFORE INSERT ON checkAdjustment
WHEN (SELECT stage FROM guestCheck WHERE id = NEW.checkID) <> 'open'
BEGIN SELECT RAISE(ABORT, 'foh: the check is closed'); END;
CREATE TRIGGER closedCheckStands BEFORE UPDATE OF
  businessDay, number, partyID, stage, totalMinor, closedAt ON guestCheck
WHEN OLD.stage = 'closed'
BEGIN SELECT RAISE(ABORT, 'foh: a closed check stands'); END;
CREATE TRIGGER eventIsNeverChanged BEFORE UPDATE OF
  sequence, id, type, aggregate, aggregateID, revision, businessDay, at, payload,
  previousHash, hash ON outboxEvent
BEGIN SELECT RAISE(ABORT, 'foh: an event is never changed'); END;
CREATE TRIGGER eventIsNotDeletedBeforeItArrived BEFORE DELETE ON outboxEvent
WHEN OLD.acknowledgedAt IS NULL
BEGIN SELECT RAISE(ABORT, 'foh: headquarters does not have this event yet'); END;
CREATE TRIGGER auditEntryIsNeverChanged BEFORE UPDATE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh: the audit trail is never changed'); END;
CREATE TRIGGER auditEntryIsNeverDeleted BEFORE DELETE ON auditEntry
BEGIN SELECT RAISE(ABORT, 'foh: the audit trail is never shortened'); END;
CREATE TRIGGER ticketRevisionCounts BEFORE UPDATE ON ticket
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER reservationRevisionCounts BEFORE UPDATE ON reservation
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER partyRevisionCounts BEFORE UPDATE ON party
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER guestCheckRevisionCounts BEFORE UPDATE ON guestCheck
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER memberRevisionCounts BEFORE UPDATE ON member
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER careAlertRevisionCounts BEFORE UPDATE ON careAlert
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER dishRevisionCounts BEFORE UPDATE ON dish
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER diningTableRevisionCounts BEFORE UPDATE ON diningTable
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER kitchenItemRevisionCounts BEFORE UPDATE ON kitchenItem
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER intakeRevisionCounts BEFORE UPDATE ON intake
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER feedRowNeverGoesBack BEFORE UPDATE OF version ON feedRow
WHEN NEW.version <= OLD.version
BEGIN SELECT RAISE(ABORT, 'foh: a row from headquarters never goes back'); END;
CREATE TRIGGER menuStateRevisionCounts BEFORE UPDATE ON menuState
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER guestRequestRevisionCounts BEFORE UPDATE ON guestRequest
WHEN NEW.revision NOT BETWEEN OLD.revision AND OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'foh: a revision counts verbs one by one'); END;
CREATE TRIGGER fenceOnlyRises BEFORE UPDATE OF fence ON delivery WHEN NEW.fence < OLD.fence
BEGIN SELECT RAISE(ABORT, 'foh: a fence never goes down'); END;
CREATE TRIGGER eventsArriveInOrder BEFORE UPDATE OF acknowledgedAt ON outboxEvent
WHEN NEW.acknowledgedAt IS NOT NULL AND EXISTS (
  SELECT 1 FROM outboxEvent WHERE acknowledgedAt IS NULL AND sequence < NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'foh: an earlier event has not arrived'); END;
CREATE TRIGGER newestEventIsKept BEFORE DELETE ON outboxEvent
WHEN OLD.sequence = (SELECT max(sequence) FROM outboxEvent)
BEGIN SELECT RAISE(ABORT, 'foh: the chain goes on from the newest event'); END;
CREATE TRIGGER oldestEventGoesFirst BEFORE DELETE ON outboxEvent
WHEN OLD.sequence <> (SELECT min(sequence) FROM outboxEvent)
BEGIN SELECT RAISE(ABORT, 'foh: older events go first'); END;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence (name, seq) VALUES ('auditEntry', 5);
INSERT INTO sqlite_sequence (name, seq) VALUES ('outboxEvent', 48);
