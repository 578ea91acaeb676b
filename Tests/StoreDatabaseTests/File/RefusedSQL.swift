@testable import StoreDatabase

/// After `playEveningInSmall` one party has paid and left table T01, which is to be cleaned; another
/// sits at T02 with an open check, a line that was sent, one kept back and one not sent yet.
extension RefusedSQL {
  static let all =
    tables + counter + deposits + [reopened] + asked + resources + beginnings + lines + payments
    + campaigns
    + coupons + draws + checks + reopenings + refunds + afterPaying + drawers + accounts
    + statements + chains + points

  /// Of a row that is put in.
  static let newID = "'00000000-0000-0000-0000-000000000001'"

  private static let tables = [
    RefusedSQL(
      .tableTaken,
      """
      INSERT INTO partyTable (partyID, tableID, fromAt)
      SELECT (SELECT id FROM party WHERE stage = 'left'), tableID, fromAt FROM partyTable
      WHERE untilAt IS NULL
      """),
    RefusedSQL(
      .tableNotReady,
      """
      INSERT INTO partyTable (partyID, tableID, fromAt)
      SELECT p.id, t.id, 1 FROM party p, diningTable t
      WHERE p.stage <> 'left' AND t.condition = 'cleaning'
      """),
    RefusedSQL(
      .tableTimeChanged, "UPDATE partyTable SET untilAt = NULL WHERE untilAt IS NOT NULL"),
    RefusedSQL(
      .tableTimeChanged,
      "UPDATE partyTable SET tableID = (SELECT id FROM diningTable WHERE name = 'T04')"),
    RefusedSQL(
      .tablePromised,
      """
      \(booking("confirmed"));
      INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
      SELECT \(newID), tableID, fromAt + 1, untilAt + 1 FROM reservationTable
      """),
    RefusedSQL(
      .tablePromised,
      """
      \(booking("confirmed"));
      INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
      SELECT \(newID), (SELECT id FROM diningTable WHERE name = 'T04'), fromAt, untilAt
      FROM reservationTable;
      UPDATE reservationTable SET tableID = (SELECT id FROM diningTable WHERE name = 'V1')
      WHERE reservationID = \(newID)
      """),
  ]

  /// A booking with its deposit, a check without guests for its money, and 100 in cash on that.
  private static let deposit = """
    \(booking("confirmed"));
    INSERT INTO deposit (id, reservationID, businessDay, askedMinor, freeMinutes,
      forfeitBasisPoints, stage)
    SELECT \(newID), id, businessDay, 100, 60, 10000, 'requested' FROM reservation LIMIT 1;
    INSERT INTO guestCheck (id, businessDay, number, stage, openedAt)
    VALUES (\(newID), '2026-11-22', 99, 'open', 1);
    INSERT INTO depositCheck (checkID, depositID, kind) VALUES (\(newID), \(newID), 'held');
    INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
    VALUES (\(newID), \(newID), '2026-11-22', 'cash', 100, 'captured', 1, 'Bo')
    """

  private static let deposits = [
    RefusedSQL(
      .depositBegunLate,
      """
      \(booking("confirmed"));
      INSERT INTO deposit (id, reservationID, businessDay, askedMinor, freeMinutes,
        forfeitBasisPoints, stage)
      SELECT \(newID), id, businessDay, 100, 60, 10000, 'taken' FROM reservation LIMIT 1
      """),
    RefusedSQL(.depositChanged, deposit + "; UPDATE deposit SET freeMinutes = 0"),
    RefusedSQL(.depositChanged, deposit + "; UPDATE deposit SET askedMinor = 99"),
    RefusedSQL(.depositChanged, deposit + "; DELETE FROM deposit"),
    RefusedSQL(.depositChanged, deposit + "; DELETE FROM depositCheck"),
    RefusedSQL(.depositHoldsMoney, deposit + "; UPDATE deposit SET stage = 'returned'"),
    RefusedSQL(
      .depositOverdrawn,
      """
      \(deposit);
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
      VALUES ('00000000-0000-0000-0000-000000000002', \(newID), '2026-11-22', 'deposit', -101,
        'captured', 1, 'Bo')
      """),
    RefusedSQL(
      .depositNotAddedUp,
      """
      \(deposit);
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
      VALUES ('00000000-0000-0000-0000-000000000002', \(newID), '2026-11-22', 'deposit', -100,
        'captured', 1, 'Bo');
      UPDATE guestCheck SET stage = 'closed', closedAt = 1, totalMinor = 0 WHERE id = \(newID)
      """),
  ]

  /// A party that sits nowhere, with a pick-up number.
  private static let counterSale = """
    INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
    VALUES (\(newID), '2026-11-22', 1, 'seated', 1);
    INSERT INTO counterSale (partyID, businessDay, number, openedByName)
    VALUES (\(newID), '2026-11-22', 7, 'Bo')
    """

  private static let counter = [
    RefusedSQL(
      .counterSaleBegunLate,
      """
      INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
      VALUES (\(newID), '2026-11-22', 1, 'seated', 1);
      INSERT INTO counterSale (partyID, businessDay, number, openedByName, givenOutAt, givenOutByName)
      VALUES (\(newID), '2026-11-22', 7, 'Bo', 1, 'Bo')
      """),
    RefusedSQL(
      .counterSaleBegunLate,
      """
      INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
      VALUES (\(newID), '2026-11-22', 1, 'seated', 1);
      INSERT INTO counterSale (partyID, businessDay, number, openedByName)
      VALUES (\(newID), '2026-11-21', 7, 'Bo')
      """),
    RefusedSQL(
      .counterSaleAtTable,
      """
      INSERT INTO counterSale (partyID, businessDay, number, openedByName)
      SELECT id, businessDay, 7, 'Bo' FROM party WHERE stage <> 'left'
      """),
    RefusedSQL(
      .counterSaleAtTable,
      """
      \(counterSale);
      INSERT INTO partyTable (partyID, tableID, fromAt)
      SELECT \(newID), id, 1 FROM diningTable WHERE name = 'T04'
      """),
    RefusedSQL(.counterNumberChanged, counterSale + "; UPDATE counterSale SET number = 8"),
    RefusedSQL(.counterNumberChanged, counterSale + "; DELETE FROM counterSale"),
    RefusedSQL(
      .givenOutTwice,
      """
      \(counterSale);
      UPDATE counterSale SET givenOutAt = 2, givenOutByName = 'Bo';
      UPDATE counterSale SET givenOutAt = 3, givenOutByName = 'Max'
      """),
  ]

  /// The house has one set, which a booking has.
  private static let booked = """
    UPDATE store SET settings = json_set(settings, '$.resources',
      json('[{"code": "video", "count": 1}]'));
    \(booking("confirmed"));
    INSERT INTO reservationResource (reservationID, resourceCode, amount, position, fromAt, untilAt)
    VALUES (\(newID), 'video', 1, 0, 10, 100)
    """

  /// Somebody else who asks for it at a time.
  private static func second(from: Int) -> String {
    """
    INSERT INTO reservation (id, businessDay, at, partySize, guestName, stage, createdAt)
    VALUES ('00000000-0000-0000-0000-000000000002', '2026-11-22', 1, 2, 'Lee', 'confirmed', 1);
    INSERT INTO reservationResource (reservationID, resourceCode, amount, position, fromAt, untilAt)
    VALUES ('00000000-0000-0000-0000-000000000002', 'video', 1, 0, \(from), \(from + 50))
    """
  }

  private static let resources = [
    RefusedSQL(.resourcePromised, booked + ";" + second(from: 99)),
    RefusedSQL(
      .resourcePromised,
      """
      \(booked);
      UPDATE reservation SET stage = 'cancelled' WHERE id = \(newID);
      \(second(from: 50));
      UPDATE reservation SET stage = 'confirmed' WHERE id = \(newID)
      """),
    RefusedSQL(
      .resourcePromised,
      """
      \(booking("confirmed"));
      INSERT INTO reservationResource
        (reservationID, resourceCode, amount, position, fromAt, untilAt)
      VALUES (\(newID), 'piano', 1, 0, 10, 100)
      """),
    RefusedSQL(
      .resourcePromiseChanged, booked + "; UPDATE reservationResource SET untilAt = 200"),
  ]

  /// A booking that waits for the house's answer.
  private static let waiting = """
    \(booking("requested"));
    INSERT INTO askedBooking (reservationID, channel, askedAt) VALUES (\(newID), 'app', 1)
    """

  private static let asked = [
    RefusedSQL(
      .bookingNotAsked,
      """
      \(booking("confirmed"));
      INSERT INTO askedBooking (reservationID, channel, askedAt) VALUES (\(newID), 'app', 1)
      """),
    RefusedSQL(
      .bookingNotAnswered,
      waiting + "; UPDATE reservation SET stage = 'confirmed' WHERE id = \(newID)"),
    RefusedSQL(
      .bookingAnswered,
      waiting + "; UPDATE askedBooking SET answeredAt = 2; UPDATE askedBooking SET answeredAt = 3"),
    RefusedSQL(.bookingAnswered, waiting + "; DELETE FROM askedBooking"),
  ]

  /// A booking that was cancelled comes back to a table that somebody else was promised.
  private static let reopened = RefusedSQL(
    .tablePromised,
    """
    \(booking("confirmed"));
    UPDATE reservation SET stage = 'cancelled' WHERE id = \(newID);
    INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
    SELECT id, (SELECT id FROM diningTable WHERE name = 'T04'), 1, 100 FROM reservation
    WHERE id = \(newID);
    INSERT INTO reservation (id, businessDay, at, partySize, guestName, stage, createdAt)
    VALUES ('00000000-0000-0000-0000-000000000002', '2026-11-22', 1, 2, 'Lee', 'confirmed', 1);
    INSERT INTO reservationTable (reservationID, tableID, fromAt, untilAt)
    VALUES ('00000000-0000-0000-0000-000000000002',
      (SELECT id FROM diningTable WHERE name = 'T04'), 50, 150);
    UPDATE reservation SET stage = 'confirmed' WHERE id = \(newID)
    """)

  private static func booking(_ stage: String) -> String {
    """
    INSERT INTO reservation (id, businessDay, at, partySize, guestName, stage, createdAt)
    VALUES (\(newID), '2026-11-22', 1, 2, 'Lin', '\(stage)', 1)
    """
  }

  private static let beginnings = [
    RefusedSQL(.bookingBegunLate, booking("seated")),
    RefusedSQL(
      .ticketBegunLate,
      """
      INSERT INTO ticket (id, businessDay, band, number, partySize, stage, rank, issuedAt)
      VALUES (\(newID), '2026-11-22', 'A', 99, 2, 'seated', 1, 1)
      """),
    RefusedSQL(
      .partyBegunLate,
      """
      INSERT INTO party (id, businessDay, partySize, stage, seatedAt)
      VALUES (\(newID), '2026-11-22', 2, 'paid', 1)
      """),
    RefusedSQL(
      .revisionSkipped,
      """
      INSERT INTO party (id, businessDay, partySize, stage, seatedAt, revision)
      VALUES (\(newID), '2026-11-22', 2, 'seated', 1, 1)
      """),
    RefusedSQL(
      .checkBegunClosed,
      """
      INSERT INTO guestCheck (id, businessDay, number, stage, openedAt, closedAt, totalMinor)
      VALUES (\(newID), '2026-11-22', 99, 'closed', 1, 1, 0)
      """),
  ]

  /// An event that is put in behind the last one.
  private static func event(after gap: Int, acknowledgedAt: String) -> String {
    """
    INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at,
      payload, previousHash, hash, acknowledgedAt)
    SELECT sequence + \(gap), \(newID), type, aggregate, 'x', 1, businessDay, at, payload, hash,
      x'01', \(acknowledgedAt) FROM outboxEvent ORDER BY sequence DESC LIMIT 1
    """
  }

  /// A drawer that is open with a float of 7.
  private static let drawer = """
    INSERT INTO shift (id, businessDay, number, drawer, cashierID, cashierName, stage, openedAt,
      floatMinor)
    SELECT \(newID), '2026-11-22', 1, 'till', id, name, 'open', 1, 7 FROM staff LIMIT 1;
    INSERT INTO cashCount (shiftID, kind, valueMinor, pieces) VALUES (\(newID), 'float', 1, 7)
    """

  /// The same, counted.
  private static func counted(_ pieces: Int, expected: Int) -> String {
    """
    \(drawer);
    INSERT INTO cashCount (shiftID, kind, valueMinor, pieces) VALUES (\(newID), 'count', 1, \(pieces));
    UPDATE shift SET stage = 'locked', lockedAt = 2, lockedByName = 'Bo', countedMinor = 7,
      expectedMinor = \(expected)
    """
  }

  /// A statement with one difference.
  private static let statement = """
    INSERT INTO reconciliation (id, gatewayCode, firstDay, lastDay, at, authorName, files,
      storeCharges, storeTakenMinor, storeRefunds, storeGivenBackMinor, statementCharges,
      statementTakenMinor, statementRefunds, statementGivenBackMinor, feeMinor, netMinor,
      rowsOfOtherDays, rowsOfOtherStores, differences)
    VALUES (\(newID), 'alipay', '2026-11-22', '2026-11-22', 1, 'Max', 'a.csv', 1, 1, 0, 0, 0, 0, 0, 0,
      0, 0, 0, 0, 1);
    \(difference(0))
    """

  private static var slip: String {
    "\(payment(on: "open", stage: "captured")); INSERT INTO cardSlip (paymentID, authoriserName) "
      + "VALUES (\(newID), 'Max')"
  }

  private static func difference(_ position: Int) -> String {
    """
    INSERT INTO reconciliationItem (reconciliationID, position, finding, businessDay, kind,
      orderNumber, refundNumber, transactionNumber, places)
    VALUES (\(newID), \(position), 'missingThere', '2026-11-22', 'charge', 'A', '', '', '')
    """
  }

  private static let statements = [
    RefusedSQL(.reconciliationChanged, "\(statement); UPDATE reconciliation SET differences = 0"),
    RefusedSQL(.reconciliationChanged, "\(statement); DELETE FROM reconciliation"),
    RefusedSQL(
      .reconciliationChanged, "\(statement); UPDATE reconciliationItem SET finding = 'waiting'"),
    RefusedSQL(.reconciliationChanged, "\(statement); DELETE FROM reconciliationItem"),
    RefusedSQL(.reconciliationChanged, "\(statement); \(difference(1))"),
    RefusedSQL(.reconciliationChanged, "\(slip); UPDATE cardSlip SET authoriserName = 'Bo'"),
    RefusedSQL(.reconciliationChanged, "\(slip); DELETE FROM cardSlip"),
    RefusedSQL(
      .reconciliationChanged,
      "\(slip); \(statement); UPDATE cardSlip SET reconciliationID = \(newID); "
        + "UPDATE cardSlip SET reconciliationID = NULL"),
  ]

  private static let otherID = "'00000000-0000-0000-0000-000000000002'"
  private static let thirdID = "'00000000-0000-0000-0000-000000000003'"

  private static let storedValue = """
    INSERT INTO storedValueAccount (id, number, openedAt, openedByName)
    VALUES (\(newID), '000005724', 1, 'Bo')
    """

  private static let houseAccount = """
    INSERT INTO houseAccount (id, code, name, limitMinor, signers, openedAt, openedByName)
    VALUES (\(newID), 'HX', 'Huaxia', 50, '[]', 1, 'Max')
    """

  private static func money(_ kind: String, _ amount: Int) -> String {
    """
    INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, at, authorName)
    VALUES (\(newID), '2026-11-22', '\(kind)', 'cash', \(amount), 1, 'Bo')
    """
  }

  private static func topUp(_ amount: Int) -> String {
    """
    INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, moneyID, at,
      authorName) VALUES (\(newID), \(newID), 'toppedUp', \(amount), 0, \(newID), 1, 'Bo')
    """
  }

  private static func paid(_ tender: String, _ amount: Int, as id: String) -> String {
    """
    INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
    SELECT \(id), id, businessDay, '\(tender)', \(amount), 'captured', 3, 'Bo'
    FROM guestCheck WHERE stage = 'open'
    """
  }

  private static func spend(_ amount: Int) -> String {
    """
    \(paid("storedValue", amount, as: otherID));
    INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, paymentID, at,
      authorName) VALUES (\(otherID), \(newID), 'spent', -\(amount), 0, \(otherID), 3, 'Bo')
    """
  }

  private static let accounts = [
    RefusedSQL(
      .accountChanged, "\(storedValue); UPDATE storedValueAccount SET number = '123456789'"),
    RefusedSQL(.accountChanged, "\(storedValue); DELETE FROM storedValueAccount"),
    RefusedSQL(.accountChanged, "\(money("topUp", 100)); UPDATE accountMoney SET amountMinor = 9"),
    RefusedSQL(
      .accountChanged,
      "\(storedValue); \(money("topUp", 100)); \(topUp(100)); DELETE FROM storedValueEntry"),
    RefusedSQL(.accountChanged, "\(houseAccount); UPDATE houseAccount SET code = 'HY'"),
    RefusedSQL(
      .accountSuspended,
      """
      \(storedValue);
      UPDATE storedValueAccount SET suspendedAt = 2, suspendedByName = 'Max';
      \(money("topUp", 100)); \(topUp(100))
      """),
    RefusedSQL(
      .accountMoneyOnClosedDay,
      """
      INSERT INTO dayClose (id, businessDay, closedAt, authorName)
      VALUES (\(newID), '2026-11-22', 1, 'Max');
      \(money("topUp", 100))
      """),
    RefusedSQL(
      .accountEntryNotOfItsMoney, "\(storedValue); \(money("topUp", 100)); \(topUp(200))"),
    RefusedSQL(
      .storedValueOverdrawn,
      "\(storedValue); \(money("topUp", 100)); \(topUp(100)); \(spend(150))"),
    RefusedSQL(
      .accountBackTooMuch,
      """
      \(storedValue); \(money("topUp", 100)); \(topUp(100)); \(spend(100));
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
        givesBackID, reason)
      SELECT \(thirdID), id, businessDay, 'storedValue', -50, 'captured', 4, 'Bo', \(otherID), 'cold'
      FROM guestCheck WHERE stage = 'open';
      INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, paymentID, ofID,
        at, authorName)
      VALUES (\(thirdID), \(newID), 'returned', 0, 50, \(thirdID), \(otherID), 4, 'Bo')
      """),
    RefusedSQL(
      .paymentWithoutAccount,
      """
      \(paid("storedValue", 100, as: otherID));
      INSERT INTO paymentWithoutAccount (paymentID) VALUES (\(otherID))
      """),
    RefusedSQL(
      .houseAccountLimit,
      """
      \(houseAccount); \(paid("houseAccount", 100, as: otherID));
      INSERT INTO houseAccountEntry (id, accountID, kind, amountMinor, paymentID, signer, at,
        authorName) VALUES (\(newID), \(newID), 'charged', 100, \(otherID), 'Wang', 3, 'Bo')
      """),
    RefusedSQL(
      .houseAccountSettledTooMuch,
      """
      \(houseAccount); \(money("settlement", 100));
      INSERT INTO houseAccountEntry (id, accountID, kind, amountMinor, moneyID, at, authorName)
      VALUES (\(newID), \(newID), 'settled', -100, \(newID), 3, 'Bo')
      """),
    RefusedSQL(
      .houseAccountPaidOutTooMuch,
      """
      \(houseAccount); \(money("creditOut", -100));
      INSERT INTO houseAccountEntry (id, accountID, kind, amountMinor, moneyID, at, authorName)
      VALUES (\(newID), \(newID), 'paidOut', 100, \(newID), 3, 'Bo')
      """),
    RefusedSQL(
      .slipTipChanged,
      """
      \(paid("card", 100, as: otherID));
      INSERT INTO slipTip (paymentID, tipMinor, at, authorName) VALUES (\(otherID), 101, 4, 'Bo')
      """),
    RefusedSQL(
      .slipTipChanged,
      """
      \(paid("cash", 100, as: otherID));
      INSERT INTO slipTip (paymentID, tipMinor, at, authorName) VALUES (\(otherID), 10, 4, 'Bo')
      """),
    RefusedSQL(
      .slipTipChanged,
      """
      \(paid("card", 100, as: otherID));
      INSERT INTO slipTip (paymentID, tipMinor, at, authorName) VALUES (\(otherID), 10, 4, 'Bo');
      UPDATE slipTip SET tipMinor = 11
      """),
    RefusedSQL(
      .accountMoneyOnItsWay,
      "\(storedValue); \(accountCheck(newID, 98)); \(accountCheck(otherID, 99))"),
    RefusedSQL(
      .accountChanged,
      "\(storedValue); \(accountCheck(newID, 98)); UPDATE accountCheck SET bonusMinor = 1"),
    RefusedSQL(
      .accountChanged, "\(storedValue); \(accountCheck(newID, 98)); DELETE FROM accountCheck"),
    RefusedSQL(
      .accountEntryNotOfItsMoney,
      """
      \(storedValue); \(accountCheck(newID, 98));
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
      VALUES (\(otherID), \(newID), '2026-11-22', 'storedValue', -99, 'captured', 3, 'Bo');
      INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, reference, at, authorName,
        paymentID)
      VALUES (\(newID), '2026-11-22', 'topUp', 'wallet', 100, 'T1', 3, 'Bo', \(otherID))
      """),
    RefusedSQL(
      .accountBackTooMuch,
      """
      \(storedValue); \(money("topUp", 100)); \(topUp(100));
      INSERT INTO accountMoney (id, businessDay, kind, tender, amountMinor, at, authorName)
      VALUES (\(otherID), '2026-11-22', 'topUpBack', 'cash', -99, 1, 'Bo');
      INSERT INTO storedValueEntry (id, accountID, kind, principalMinor, bonusMinor, moneyID, ofID, at,
        authorName)
      VALUES (\(otherID), \(newID), 'takenBack', -99, 0, \(otherID), \(newID), 4, 'Bo')
      """),
  ]

  /// A check at which a gateway takes 100 minor units for the account of stored value.
  private static func accountCheck(_ id: String, _ number: Int) -> String {
    """
    INSERT INTO guestCheck (id, businessDay, number, stage, openedAt)
    VALUES (\(id), '2026-11-22', \(number), 'open', 1);
    INSERT INTO accountCheck (checkID, kind, storedValueID, amountMinor, bonusMinor)
    VALUES (\(id), 'topUp', \(newID), 100, 0)
    """
  }

  private static let drawers = [
    RefusedSQL(
      .shiftBegunLocked,
      """
      INSERT INTO shift (id, businessDay, number, drawer, cashierID, cashierName, stage, openedAt,
        floatMinor, lockedAt, lockedByName, countedMinor, expectedMinor)
      SELECT \(newID), '2026-11-22', 1, 'till', id, name, 'locked', 1, 0, 2, 'Bo', 0, 0
      FROM staff LIMIT 1
      """),
    RefusedSQL(.shiftNotCounted, counted(6, expected: 7)),
    RefusedSQL(.shiftNotCounted, counted(7, expected: 8)),
    RefusedSQL(.shiftChanged, "\(counted(7, expected: 7)); UPDATE shift SET countedMinor = 8"),
    RefusedSQL(.shiftChanged, "\(drawer); UPDATE shift SET floatMinor = 8"),
    RefusedSQL(.shiftChanged, "\(drawer); UPDATE cashCount SET pieces = 8"),
    RefusedSQL(.shiftChanged, "\(drawer); DELETE FROM cashCount"),
    RefusedSQL(.shiftChanged, "\(drawer); DELETE FROM shift"),
    RefusedSQL(.shiftChanged, "\(drawer); \(move); UPDATE cashMove SET amountMinor = 2"),
    RefusedSQL(
      .tipsPaidOut,
      """
      \(drawer); \(move.replacing("'paidIn'", with: "'paidOut'"));
      INSERT INTO tipPayout (moveID, businessDay) SELECT id, '2026-11-22' FROM cashMove
      """),
    RefusedSQL(.shiftLocked, "\(counted(7, expected: 7)); \(move)"),
    RefusedSQL(
      .shiftLocked,
      """
      \(counted(7, expected: 7));
      INSERT INTO cashCount (shiftID, kind, valueMinor, pieces) VALUES (\(newID), 'count', 2, 1)
      """),
    RefusedSQL(
      .shiftLocked,
      """
      \(counted(7, expected: 7));
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
        shiftID)
      SELECT '00000000-0000-0000-0000-000000000002', id, businessDay, 'cash', 1, 'captured', 3, 'Bo',
        \(newID) FROM guestCheck WHERE stage = 'open'
      """),
  ]

  private static let move = """
    INSERT INTO cashMove (id, shiftID, kind, amountMinor, reason, authorName, at)
    VALUES ('00000000-0000-0000-0000-000000000003', \(newID), 'paidIn', 1, 'coins', 'Bo', 2)
    """

  private static let chains = [
    RefusedSQL(.eventBegunArrived, event(after: 1, acknowledgedAt: "1")),
    RefusedSQL(.eventChainBroken, event(after: 2, acknowledgedAt: "NULL")),
    RefusedSQL(.eventChanged, "UPDATE outboxEvent SET payload = x'00'"),
    RefusedSQL(.eventNotArrived, "DELETE FROM outboxEvent WHERE sequence = 1"),
    RefusedSQL(.eventOutOfOrder, "UPDATE outboxEvent SET acknowledgedAt = 1 WHERE sequence = 2"),
    RefusedSQL(
      .newestEventDeleted, "UPDATE outboxEvent SET acknowledgedAt = 1; DELETE FROM outboxEvent"),
    RefusedSQL(
      .olderEventStays,
      "UPDATE outboxEvent SET acknowledgedAt = 1; DELETE FROM outboxEvent WHERE sequence = 2"),
    RefusedSQL(.fenceLowered, "UPDATE delivery SET fence = -1"),
    RefusedSQL(
      .feedRowOlder,
      """
      INSERT INTO feedRow (kind, id, version, at) VALUES ('news', 'n', 2, 1);
      UPDATE feedRow SET version = 1
      """),
    RefusedSQL(
      .auditChainBroken,
      """
      INSERT INTO auditEntry (at, staffName, action, previousHash, hash)
      VALUES (1, 'Bo', 'gift', zeroblob(32), x'01')
      """),
    RefusedSQL(.auditChanged, "UPDATE auditEntry SET action = 'gift'"),
    RefusedSQL(.auditShortened, "DELETE FROM auditEntry"),
  ]
}
