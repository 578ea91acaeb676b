@testable import StoreDatabase

/// What the file refuses of bookings and their deposits.
extension RefusedSQL {
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

  static let deposits = [
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

  static let resources = [
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

  static let asked = [
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
  static let reopened = RefusedSQL(
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

  static func booking(_ stage: String) -> String {
    """
    INSERT INTO reservation (id, businessDay, at, partySize, guestName, stage, createdAt)
    VALUES (\(newID), '2026-11-22', 1, 2, 'Lin', '\(stage)', 1)
    """
  }

  static let beginnings = [
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
}
