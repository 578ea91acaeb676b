@testable import StoreDatabase

/// What the file refuses of drawers, statements and accounts.
extension RefusedSQL {
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

  static let statements = [
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

  static let accounts = [
    RefusedSQL(
      .accountChanged, "\(storedValue); UPDATE storedValueAccount SET number = '123456789'"),
    RefusedSQL(.accountChanged, "\(storedValue); DELETE FROM storedValueAccount"),
    RefusedSQL(.accountChanged, "\(storedValue); DELETE FROM storedValueBalance"),
    RefusedSQL(.accountChanged, "\(houseAccount); DELETE FROM houseAccountBalance"),
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

  static let drawers = [
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
}
