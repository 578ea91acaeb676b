@testable import StoreDatabase

/// Of closed checks that are opened again, and of refunds.
extension RefusedSQL {
  /// The close of the party that has left is taken back, as it stands or otherwise.
  private static func reopening(
    day: String = "businessDay", revision: String = "revision", then: String = ""
  ) -> String {
    """
    INSERT INTO checkReopening (checkID, closing, businessDay, checkRevision, closedAt, totalMinor,
      at, reason, authorName)
    SELECT id, 1, \(day), \(revision), closedAt, totalMinor, 1, 'x', 'Bo'
    FROM guestCheck WHERE stage = 'closed';
    \(then)
    """
  }

  private static let opened = """
    UPDATE guestCheck SET stage = 'open', closedAt = NULL, totalMinor = NULL
    WHERE stage = 'closed';
    """

  static let reopenings = [
    RefusedSQL(.reopenedOnOtherDay, reopening(day: "'2026-11-23'")),
    RefusedSQL(
      .reopenedOnOtherDay,
      """
      INSERT INTO dayClose (id, businessDay, closedAt, authorName)
      SELECT \(newID), businessDay, 1, 'Bo' FROM guestCheck WHERE stage = 'closed';
      \(reopening())
      """),
    RefusedSQL(.closedCheckChanged, reopening(revision: "revision - 1")),
    RefusedSQL(.closedCheckChanged, reopening(then: "DELETE FROM checkReopening")),
    RefusedSQL(.closedCheckChanged, reopening(then: "UPDATE checkReopening SET reason = 'y'")),
    // What the close said is kept before it goes.
    RefusedSQL(.closedCheckChanged, reopening(then: "\(opened) DELETE FROM checkRow")),
    // Opened again, and closed although more was paid than it comes to.
    RefusedSQL(
      .checkNotPaid,
      reopening(
        then: """
          \(opened)
          INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
          SELECT \(newID), id, businessDay, 'cash', 100, 'captured', 1, 'Bo' FROM guestCheck
          WHERE id IN (SELECT checkID FROM checkReopening);
          UPDATE guestCheck SET stage = 'closed', closedAt = 1,
            totalMinor = (SELECT totalMinor FROM checkReopening)
          WHERE id IN (SELECT checkID FROM checkReopening)
          """)),
  ]

  /// Some pieces of a line that was paid are refunded.
  private static func refund(
    of stage: String = "closed", pieces: Int = 1, amount: String = "1", then: String = ""
  ) -> String {
    """
    INSERT INTO guestCheck (id, businessDay, number, stage, openedAt, refundsCheckID)
    SELECT \(newID), businessDay, 99, 'open', 1, id FROM guestCheck WHERE stage = '\(stage)';
    INSERT INTO orderLine (id, checkID, position, nameEnglish, nameChinese, kind, stage, portion,
      quantity, unitPriceMinor, taxCode, broths, authorName, addedAt, sentAt)
    VALUES (\(newID), \(newID), 1, 'x', 'x', 'returned', 'sent', 'full', -\(pieces), 1, 'food', '[]',
      'Bo', 1, 1);
    INSERT INTO refundLine (lineID, ofLineID, amountMinor)
    SELECT \(newID), id, \(amount) FROM orderLine
    WHERE netMinor > 0 AND kind <> 'returned' LIMIT 1;
    \(then)
    """
  }

  static let refunds = [
    RefusedSQL(.refundOfOpenCheck, refund(of: "open")),
    RefusedSQL(.refundedTooMuch, refund(amount: "netMinor + 1")),
    RefusedSQL(.refundedTooMuch, refund(pieces: 999)),
    RefusedSQL(.refundChanged, refund(then: "UPDATE refundLine SET amountMinor = 0")),
    RefusedSQL(.refundChanged, refund(then: "DELETE FROM refundLine")),
    RefusedSQL(
      .refundChanged,
      refund(then: "UPDATE guestCheck SET refundsCheckID = NULL WHERE id = \(newID)")),
    RefusedSQL(
      .refundChanged,
      refund(
        then: """
          INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName)
          SELECT \(newID), id, businessDay, 'cash', -1, 'captured', 1, 'Bo' FROM guestCheck
          WHERE id = \(newID)
          """)),
    RefusedSQL(
      .refundChanged,
      refund(
        then: """
          INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, reason, authorName, at)
          VALUES (\(newID), \(newID), 'rounding', 100, 'x', 'Bo', 1)
          """)),
    // More than the card took goes back by it.
    RefusedSQL(
      .givenBackTooMuch,
      refund(
        then: """
          INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, stage, at, authorName,
            givesBackID, reason)
          SELECT \(newID), \(newID), businessDay, tender, -amountMinor - 1, 'captured', 1, 'Bo', id,
            'x' FROM payment WHERE stage = 'captured' AND amountMinor > 0 LIMIT 1
          """)),
    // It closes with what its lines give back.
    RefusedSQL(
      .refundChanged,
      refund(
        then: """
          UPDATE orderLine SET netMinor = 0 WHERE id = \(newID);
          UPDATE guestCheck SET stage = 'closed', closedAt = 1, totalMinor = 0 WHERE id = \(newID)
          """)),
  ]
}
