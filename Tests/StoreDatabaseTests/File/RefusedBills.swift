@testable import StoreDatabase

/// What the file refuses of a bill: its lines, its payments, what the house gives on it, and its sums.
extension RefusedSQL {
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

  static let lines = [
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

  static func payment(on check: String, stage: String) -> String {
    """
    INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
    SELECT \(newID), id, businessDay, 'card', 100, '\(stage)', 1, 'Bo'
    FROM guestCheck WHERE stage = '\(check)'
    """
  }

  static let payments = [
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
    // No more of a slip's tip than was entered.
    RefusedSQL(
      .givenBackTooMuch,
      """
      \(payment(on: "open", stage: "captured"));
      INSERT INTO slipTip (paymentID, tipMinor, at, authorName) VALUES (\(newID), 10, 4, 'Bo');
      INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
        givesBackID, reason, tipMinor)
      SELECT '00000000-0000-0000-0000-000000000002', checkID, businessDay, tender, -100, stage, 1,
        'Bo', id, 'x', -11 FROM payment WHERE id = \(newID)
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

  static let campaigns = [
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

  static let coupons = [
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

  static let draws = [
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

  static let checks = [
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
}
