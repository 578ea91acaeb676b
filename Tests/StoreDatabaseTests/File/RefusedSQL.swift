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

  /// An event that is put in behind the last one.
  private static func event(after gap: Int, acknowledgedAt: String) -> String {
    """
    INSERT INTO outboxEvent (sequence, id, type, aggregate, aggregateID, revision, businessDay, at,
      payload, previousHash, hash, acknowledgedAt)
    SELECT sequence + \(gap), \(newID), type, aggregate, 'x', 1, businessDay, at, payload, hash,
      x'01', \(acknowledgedAt) FROM outboxEvent ORDER BY sequence DESC LIMIT 1
    """
  }

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
