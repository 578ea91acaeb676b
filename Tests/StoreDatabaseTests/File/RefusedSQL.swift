@testable import StoreDatabase

/// After `playEveningInSmall` one party has paid and left table T01, which is to be cleaned; another
/// sits at T02 with an open check, a line that was sent, one kept back and one not sent yet.
extension RefusedSQL {
  static let all =
    tables + counter + deposits + [reopened] + resources + beginnings + lines + payments + campaigns
    + coupons + draws + checks + reopenings + refunds + afterPaying + drawers + accounts
    + statements + chains + points

  private static let newID = "'00000000-0000-0000-0000-000000000001'"

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

  /// A line that is put in beside a check's others.
  private static func line(
    on check: String, stage: String = "sent", quantity: Int = 1, net: String = "NULL",
    returns: String = "NULL"
  ) -> String {
    """
    INSERT INTO orderLine (id, checkID, position, nameEnglish, nameChinese, kind, stage, portion,
      quantity, unitPriceMinor, netMinor, taxCode, broths, returnsLineID, authorName, addedAt, sentAt)
    SELECT \(newID), id, 99, 'Tea', '茶', '\(quantity < 0 ? "returned" : "normal")', '\(stage)',
      'full', \(quantity), 100, \(net), 'food', '[]', \(returns), 'Bo', 1,
      \(stage == "sent" ? "1" : "NULL")
    FROM guestCheck WHERE stage = '\(check)'
    """
  }

  private static let sentLine = """
    (SELECT l.id FROM orderLine l WHERE l.checkID = guestCheck.id AND l.stage = 'sent'
      AND l.kind = 'normal')
    """

  private static let lines = [
    RefusedSQL(.checkClosed, line(on: "closed")),
    RefusedSQL(
      .checkClosed,
      """
      UPDATE orderLine SET checkID = (SELECT id FROM guestCheck WHERE stage = 'closed')
      WHERE stage = 'draft'
      """),
    RefusedSQL(.lineNetTooEarly, line(on: "open", net: "100")),
    RefusedSQL(.lineSent, "UPDATE orderLine SET quantity = 5 WHERE stage = 'sent'"),
    RefusedSQL(.lineSent, "UPDATE orderLine SET nameChinese = '水' WHERE stage = 'sent'"),
    RefusedSQL(.lineSent, "UPDATE orderLine SET returnsLineID = NULL WHERE stage = 'sent'"),
    RefusedSQL(.lineSent, "UPDATE orderLine SET kind = 'normal' WHERE kind = 'gift'"),
    RefusedSQL(.lineSent, "UPDATE orderLine SET modifiers = '[1]' WHERE stage = 'sent'"),
    RefusedSQL(.lineSent, "UPDATE orderLine SET course = 2 WHERE stage = 'sent'"),
    RefusedSQL(.lineSentTwice, "UPDATE orderLine SET stage = 'voided' WHERE stage = 'sent'"),
    RefusedSQL(
      .lineSentTwice,
      """
      UPDATE orderLine SET stage = 'voided' WHERE stage = 'draft';
      UPDATE orderLine SET stage = 'sent', sentAt = 1 WHERE stage = 'voided'
      """),
    RefusedSQL(.lineDeleted, "DELETE FROM orderLine"),
    RefusedSQL(.returnedTooMany, line(on: "open", quantity: -2, returns: sentLine)),
    RefusedSQL(
      .returnedTooMany, line(on: "open", stage: "draft", quantity: -1, returns: sentLine)),
    RefusedSQL(
      .setTornApart,
      """
      UPDATE orderLine SET setLineID = (SELECT id FROM orderLine WHERE stage = 'draft' LIMIT 1)
      WHERE stage = 'sent'
      """),
    RefusedSQL(
      .lineShared,
      "UPDATE orderLine SET sharePortions = 1, shareOfPortions = 2, shareMinor = 50"),
    RefusedSQL(
      .lineShared,
      """
      UPDATE orderLine SET sharedOfLineID = (SELECT id FROM orderLine WHERE kind = 'normal' LIMIT 1),
        sharePortions = 1, shareOfPortions = 2, shareMinor = 0
      """),
  ]

  private static func payment(on check: String, stage: String) -> String {
    """
    INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
    SELECT \(newID), id, businessDay, 'card', 100, '\(stage)', 1, 'Bo'
    FROM guestCheck WHERE stage = '\(check)'
    """
  }

  private static let payments = [
    RefusedSQL(.checkClosed, payment(on: "closed", stage: "captured")),
    RefusedSQL(.paymentBegunLate, payment(on: "open", stage: "reversed")),
    RefusedSQL(.paymentDeleted, "DELETE FROM payment"),
    RefusedSQL(
      .paymentOnOtherDay,
      payment(on: "open", stage: "captured").replacing(
        "businessDay, 'card'", with: "'2001-01-01', 'card'")),
    RefusedSQL(
      .givenBackTooMuch,
      """
      \(payment(on: "open", stage: "captured"));
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
        givesBackID, reason)
      SELECT '00000000-0000-0000-0000-000000000002', checkID, businessDay, tender, -101, stage, 1,
        'Bo', id, 'x' FROM payment WHERE id = \(newID)
      """),
    RefusedSQL(
      .paymentChanged,
      "\(payment(on: "open", stage: "captured")); UPDATE payment SET amountMinor = 1 "
        + "WHERE id = \(newID)"),
    RefusedSQL(
      .paymentStageSkipped,
      "\(payment(on: "open", stage: "captured")); UPDATE payment SET stage = 'pending' "
        + "WHERE checkID IN (SELECT id FROM guestCheck WHERE stage = 'open')"),
    RefusedSQL(
      .gatewayNumberChanged,
      "\(atGateway); UPDATE gatewayPayment SET orderNumber = '019a000000007001800000000000000b'"),
    RefusedSQL(.gatewayNumberChanged, "\(atGateway); DELETE FROM gatewayPayment"),
    RefusedSQL(
      .paymentWithoutNumber,
      "\(payment(on: "open", stage: "created")); UPDATE payment SET stage = 'sent' "
        + "WHERE id = \(newID)"),
    RefusedSQL(.closedCheckChanged, "UPDATE payment SET stage = 'declined'"),
    RefusedSQL(.closedCheckChanged, "UPDATE payment SET reference = 'T9'"),
    RefusedSQL(
      .checkClosed,
      """
      INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, reason, authorName, at)
      SELECT \(newID), id, 'rounding', 100, 'x', 'Bo', 1 FROM guestCheck WHERE stage = 'closed'
      """),
    RefusedSQL(.adjustmentChanged, "UPDATE checkAdjustment SET basisPoints = 9000"),
    RefusedSQL(.adjustmentChanged, "DELETE FROM checkAdjustment"),
    RefusedSQL(.closedCheckChanged, "UPDATE checkAdjustment SET removedAt = 1"),
  ]

  /// A payment that waits at a gateway.
  private static let atGateway = """
    \(payment(on: "open", stage: "created"));
    INSERT INTO gatewayPayment (paymentID, gatewayCode, orderNumber, notBefore)
    VALUES (\(newID), 'alipay', '019a000000007001800000000000000a', 1)
    """

  /// A campaign of which there is one, taken for the open check.
  private static let taken = """
    INSERT INTO campaign (code, definition, position, inTotal) VALUES ('one', '{}', 0, 1);
    INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName, at)
    SELECT \(newID), id, 'one', businessDay, '{}', 'Bo', 1 FROM guestCheck WHERE stage = 'open'
    """

  private static let campaigns = [
    RefusedSQL(
      .campaignUsedUp,
      """
      \(taken);
      INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName, at)
      SELECT '00000000-0000-0000-0000-000000000002', checkID, campaignCode, businessDay, definition,
        authorName, at FROM campaignUse
      """),
    RefusedSQL(
      .checkClosed,
      """
      INSERT INTO campaign (code, definition, position) VALUES ('one', '{}', 0);
      INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName, at)
      SELECT \(newID), id, 'one', businessDay, '{}', 'Bo', 1 FROM guestCheck WHERE stage = 'closed'
      """),
    RefusedSQL(.campaignUseChanged, "\(taken); UPDATE campaignUse SET authorName = 'Max'"),
    RefusedSQL(.campaignUseChanged, "\(taken); DELETE FROM campaignUse"),
    RefusedSQL(
      .campaignUseChanged,
      """
      \(taken); UPDATE campaignUse SET endedAt = 1, endedByName = 'Bo';
      UPDATE campaignUse SET endedAt = NULL, endedByName = NULL
      """),
  ]

  /// A coupon for that campaign, which holds for ever, on the open check.
  private static let redeemed = """
    \(taken);
    INSERT INTO coupon (id, code, campaignCode, definition, source, validFrom, validUntil, authorName,
      issuedAt) VALUES (\(newID), '22222222', 'one', '{}', 'draw', '2000-01-01', '2999-01-01', 'Bo', 1);
    INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
    SELECT \(newID), 1, 'redeemed', checkID, id, 'Bo', 1 FROM campaignUse
    """

  private static let coupons = [
    RefusedSQL(
      .couponUsed,
      """
      \(redeemed);
      INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
      SELECT couponID, 2, kind, checkID, useID, authorName, at FROM couponEntry
      """),
    RefusedSQL(
      .couponUsed,
      """
      \(redeemed);
      INSERT INTO couponEntry (couponID, number, kind, authorName, at)
      VALUES (\(newID), 2, 'voided', 'Bo', 1)
      """),
    RefusedSQL(
      .couponExpired,
      """
      \(taken);
      INSERT INTO coupon (id, code, campaignCode, definition, source, validFrom, validUntil,
        authorName, issuedAt)
      VALUES (\(newID), '22222222', 'one', '{}', 'draw', '2000-01-01', '2000-01-02', 'Bo', 1);
      INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
      SELECT \(newID), 1, 'redeemed', checkID, id, 'Bo', 1 FROM campaignUse
      """),
    RefusedSQL(
      .couponNotOnCheck,
      """
      INSERT INTO campaign (code, definition, position) VALUES ('two', '{}', 1);
      \(taken);
      INSERT INTO coupon (id, code, campaignCode, definition, source, validFrom, validUntil,
        authorName, issuedAt)
      VALUES (\(newID), '22222222', 'two', '{}', 'draw', '2000-01-01', '2999-01-01', 'Bo', 1);
      INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
      SELECT \(newID), 1, 'redeemed', checkID, id, 'Bo', 1 FROM campaignUse
      """),
    RefusedSQL(
      .couponNotReturned,
      "\(redeemed); UPDATE campaignUse SET endedAt = 1, endedByName = 'Bo'"),
    RefusedSQL(.couponChanged, "\(redeemed); UPDATE coupon SET validUntil = '3999-01-01'"),
    RefusedSQL(.couponChanged, "\(redeemed); DELETE FROM couponEntry"),
    RefusedSQL(.couponChanged, "\(redeemed); UPDATE couponEntry SET authorName = 'Max'"),
  ]

  /// A draw that the number has won which still waits.
  private static let drawn = drawn(with: "SELECT \(newID), 0, winnerID, winnerNumber FROM draw")

  /// - Parameter entrant: who is said to have taken part.
  private static func drawn(with entrant: String) -> String {
    """
    INSERT INTO campaign (code, definition, position) VALUES ('one', '{}', 0);
    INSERT INTO coupon (id, code, campaignCode, definition, source, validFrom, validUntil, authorName,
      issuedAt)
    VALUES (\(newID), 'AAAAAAAA', 'one', '{}', 'draw', '2026-11-22', '2026-11-22', 'Anna', 1);
    INSERT INTO draw (id, businessDay, number, heldAt, seed, winnerID, winnerNumber, prizeCode,
      prizeEnglish, prizeChinese, couponID, isByHand, authorName)
    SELECT \(newID), businessDay, 1, 1, '0123456789abcdef', id, 'C001', 'one', 'one', 'one',
      \(newID), 1, 'Anna' FROM ticket WHERE stage = 'waiting';
    INSERT INTO drawEntrant (drawID, position, ticketID, number) \(entrant);
    UPDATE draw SET revision = 1
    """
  }

  private static let draws = [
    RefusedSQL(.drawChanged, "\(drawn); UPDATE draw SET seed = 'fedcba9876543210'"),
    RefusedSQL(.drawChanged, "\(drawn); DELETE FROM draw"),
    RefusedSQL(.drawChanged, "\(drawn); UPDATE drawEntrant SET number = 'A001'"),
    RefusedSQL(.drawChanged, "\(drawn); DELETE FROM drawEntrant"),
    RefusedSQL(
      .drawChanged,
      """
      \(drawn);
      INSERT INTO drawEntrant (drawID, position, ticketID, number)
      SELECT \(newID), 1, winnerID, winnerNumber FROM draw
      """),
    RefusedSQL(
      .drawWinnerStranger,
      """
      \(drawn(with: "SELECT \(newID), 0, id, 'A001' FROM ticket WHERE stage = 'seated' LIMIT 1"))
      """),
    RefusedSQL(
      .drawWinnerStranger,
      """
      \(drawn(with: "SELECT \(newID), 0, winnerID, 'A009' FROM draw"))
      """),
    RefusedSQL(
      .drawPrizeVoid,
      """
      \(drawn);
      UPDATE ticket SET stage = 'cancelled' WHERE stage = 'waiting';
      INSERT INTO campaignUse (id, checkID, campaignCode, businessDay, definition, authorName, at)
      SELECT \(newID), id, 'one', businessDay, '{}', 'Bo', 1 FROM guestCheck WHERE stage = 'open';
      INSERT INTO couponEntry (couponID, number, kind, checkID, useID, authorName, at)
      SELECT \(newID), 1, 'redeemed', checkID, id, 'Bo', 1 FROM campaignUse
      """),
  ]

  /// Closes the open check over lines, steps and a total that are given.
  private static func closing(lines: Int, steps: Int, total: Int) -> String {
    """
    UPDATE orderLine SET stage = 'voided' WHERE stage IN ('draft', 'held');
    UPDATE orderLine SET netMinor = 0
      WHERE checkID = (SELECT id FROM guestCheck WHERE stage = 'open') AND stage = 'sent';
    UPDATE orderLine SET netMinor = \(lines) WHERE id = (SELECT min(l.id) FROM orderLine l
      JOIN guestCheck c ON c.id = l.checkID WHERE c.stage = 'open' AND l.stage = 'sent');
    INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese)
      SELECT id, 1, 'goods', \(steps), '', '' FROM guestCheck WHERE stage = 'open';
    UPDATE guestCheck SET stage = 'closed', closedAt = 1, totalMinor = \(total)
      WHERE stage = 'open'
    """
  }

  private static let checks = [
    RefusedSQL(.checkNotPaid, closing(lines: 7, steps: 7, total: 7)),
    RefusedSQL(.checkNotAddedUp, closing(lines: 7, steps: 0, total: 0)),
    RefusedSQL(.checkStepsNotAddedUp, closing(lines: 0, steps: 7, total: 0)),
    RefusedSQL(.checkDeleted, "DELETE FROM guestCheck"),
    RefusedSQL(
      .closedCheckChanged,
      "UPDATE guestCheck SET totalMinor = totalMinor - 1 WHERE stage = 'closed'"),
    RefusedSQL(
      .closedCheckChanged,
      """
      UPDATE guestCheck SET stage = 'open', closedAt = NULL, totalMinor = NULL
      WHERE stage = 'closed'
      """),
    RefusedSQL(
      .closedCheckChanged, "UPDATE orderLine SET netMinor = 0 WHERE netMinor IS NOT NULL"),
    RefusedSQL(
      .closedCheckChanged,
      "UPDATE orderLine SET problemBasisPoints = 1, reason = 'x' WHERE netMinor IS NOT NULL"),
    RefusedSQL(
      .closedCheckChanged, "UPDATE orderLine SET authorName = 'Li' WHERE netMinor IS NOT NULL"),
    RefusedSQL(.closedCheckChanged, "UPDATE checkRow SET amountMinor = 0"),
    RefusedSQL(.closedCheckChanged, "DELETE FROM checkRow"),
    RefusedSQL(
      .closedCheckChanged,
      """
      INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese)
      SELECT id, 99, 'discount', -100, '', '' FROM guestCheck WHERE stage = 'closed'
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
