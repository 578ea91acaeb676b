import GRDB
import StoreDomain

/// What people call the thing that an event of the outbox is about. Guests' names and phones are no
/// part of it: what IT prints and passes on holds none.
enum RecordSubject {
  /// Two columns of a query over `outboxEvent e`.
  static let columns = """
    \(column("English")) AS aboutEnglish, \(column("Chinese")) AS aboutChinese
    """

  static func name(_ row: some StoredRow) -> Phrase? {
    guard let english = row["aboutEnglish"] as String?, let chinese = row["aboutChinese"] as String?
    else { return nil }
    return Phrase(english, chinese)
  }

  private static func column(_ language: String) -> String {
    """
    CASE e.aggregate
      WHEN 'ticket' THEN (
        SELECT band || printf('%03d', number) FROM ticket WHERE id = e.aggregateID)
      WHEN 'draw' THEN (
        SELECT winnerNumber FROM draw WHERE id = e.aggregateID)
      WHEN 'check' THEN (SELECT '#' || number FROM guestCheck WHERE id = e.aggregateID)
      WHEN 'party' THEN coalesce((
        SELECT group_concat(name, '+') FROM (
          SELECT d.name FROM party p JOIN partyTable t ON t.partyID = p.id
            JOIN diningTable d ON d.id = t.tableID
          WHERE p.id = e.aggregateID AND (t.untilAt IS NULL OR t.untilAt = p.leftAt)
          ORDER BY d.position)),
        \(CounterSale.numberColumn(where: "counterSale.partyID = e.aggregateID")))
      WHEN 'table' THEN (SELECT name FROM diningTable WHERE id = e.aggregateID)
      WHEN 'dish' THEN (SELECT name\(language) FROM dish WHERE id = e.aggregateID)
      WHEN 'kitchenItem' THEN (SELECT name\(language) FROM orderLine WHERE id = e.aggregateID)
      WHEN 'member' THEN (SELECT code FROM member WHERE id = e.aggregateID)
    END
    """
  }
}
