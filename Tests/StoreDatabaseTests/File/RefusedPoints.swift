@testable import StoreDatabase

/// What the file refuses of members' points.
extension RefusedSQL {
  static let points = [
    RefusedSQL(.pointsChanged, "\(lot()); UPDATE pointsEntry SET points = 9000"),
    RefusedSQL(.pointsChanged, "\(lot()); DELETE FROM pointsEntry"),
    RefusedSQL(.pointsChanged, "\(lot()); UPDATE pointsLot SET expiresOn = NULL"),
    RefusedSQL(.pointsChanged, "\(lot()); DELETE FROM pointsLot"),
    RefusedSQL(.pointsOverdrawn, "\(lot()); \(entry(3, "expired", -11))"),
    RefusedSQL(.pointsOverdrawn, "\(lot()); \(used(11))"),
    RefusedSQL(.pointsEarnedTwice, "\(lot()); \(earned(3, on: "open"))"),
    RefusedSQL(
      .pointsEarnedTwice, "\(lot()); \(earned(3, on: "closed")); \(earned(4, on: "closed"))"),
    RefusedSQL(.pointsExpired, "\(lot(until: "'2026-11-21'")); \(used(1))"),
    RefusedSQL(.checkClosed, "\(lot()); \(used(1, on: "closed"))"),
    RefusedSQL(
      .pointsBackTooMany, "\(lot()); \(used(5)); \(back(4, "returned", 6, of: 3, value: "10"))"),
    RefusedSQL(
      .pointsBackTooMany,
      """
      \(lot()); \(used(5)); \(back(4, "returned", 3, of: 3, value: "10"));
      \(back(5, "returned", 3, of: 3, value: "10"))
      """),
    RefusedSQL(
      .pointsBackTooMany, "\(lot()); \(used(5)); \(back(4, "returned", 5, of: 3, value: "20"))"),
    RefusedSQL(
      .pointsBackTooMany,
      "\(lot()); \(earned(3, on: "closed")); \(back(4, "reversed", -6, of: 3))"),
    RefusedSQL(
      .pointsBackTooMany,
      """
      \(lot()); \(earned(3, on: "closed")); \(back(4, "reversed", -3, of: 3));
      \(back(5, "reversed", 0, of: 3, missing: 3))
      """),
    RefusedSQL(
      .pointsNotAddedUp,
      """
      \(lot()); \(used(5));
      UPDATE orderLine SET stage = 'voided' WHERE stage IN ('draft', 'held');
      UPDATE orderLine SET netMinor = 0
        WHERE checkID = (SELECT id FROM guestCheck WHERE stage = 'open') AND stage = 'sent';
      UPDATE guestCheck SET stage = 'closed', closedAt = 1, totalMinor = 0 WHERE stage = 'open'
      """),
    RefusedSQL(
      .checkClosed,
      """
      INSERT INTO pointsGuest (checkID, memberID, authorName, at)
      SELECT c.id, m.id, 'Bo', 1 FROM guestCheck c, member m WHERE c.stage = 'closed'
      """),
    RefusedSQL(.closedCheckChanged, "\(guest); DELETE FROM pointsGuest"),
  ]

  private static func id(_ number: Int) -> String {
    "'00000000-0000-0000-0000-00000000001\(number)'"
  }

  /// Ten points of the member, from another store.
  private static func lot(until day: String = "'2026-12-22'") -> String {
    """
    INSERT INTO pointsLot (id, memberID, earnedOn, expiresOn)
    SELECT \(id(1)), id, '2026-11-01', \(day) FROM member LIMIT 1;
    \(entry(2, "elsewhere", 10))
    """
  }

  private static func entry(_ number: Int, _ kind: String, _ points: Int) -> String {
    """
    INSERT INTO pointsEntry (id, lotID, kind, points, at, authorName)
    VALUES (\(id(number)), \(id(1)), '\(kind)', \(points), 1, 'Bo')
    """
  }

  /// Used at 0.10 each.
  private static func used(_ points: Int, on stage: String = "open") -> String {
    """
    INSERT INTO pointsEntry (id, lotID, kind, points, valueMinor, checkID, at, authorName)
    SELECT \(id(3)), \(id(1)), 'redeemed', -\(points), 10, id, 1, 'Bo' FROM guestCheck
    WHERE stage = '\(stage)'
    """
  }

  private static func earned(_ number: Int, on stage: String) -> String {
    """
    INSERT INTO pointsEntry (id, lotID, kind, points, checkID, at, authorName)
    SELECT \(id(number)), \(id(1)), 'earned', 5, id, 1, 'Bo' FROM guestCheck
    WHERE stage = '\(stage)'
    """
  }

  private static func back(
    _ number: Int, _ kind: String, _ points: Int, of other: Int, value: String = "NULL",
    missing: Int = 0
  ) -> String {
    """
    INSERT INTO pointsEntry (id, lotID, kind, points, missing, valueMinor, checkID, ofID, at,
      authorName)
    SELECT \(id(number)), lotID, '\(kind)', \(points), \(missing), \(value), checkID, id, 1, 'Bo'
    FROM pointsEntry WHERE id = \(id(other))
    """
  }

  private static let guest = """
    INSERT INTO pointsGuest (checkID, memberID, authorName, at)
    SELECT c.id, m.id, 'Bo', 1 FROM guestCheck c, member m WHERE c.stage = 'open'
    """
}
