import HeadquartersContract
import StoreDomain

/// Closed checks that are opened again, and refunds of their lines.
extension ProjectedRow {
  /// The close counts no more; what was paid stays, and the next close names what of it holds.
  func checkReopened(_ fact: CheckReopenedFact) throws {
    guard let id = try subject("check") else { return }
    let changed = try db.execute(
      """
      UPDATE \(tables.guestCheck) SET stage = 'open', closedAt = NULL, totalMinor = NULL
      WHERE id = ? AND storeNumber = ?
      """, [id, storeNumber])
    guard changed > 0 else { return try except(.unknownCheck, "check \(id) was never closed") }
    try db.execute(
      "UPDATE \(tables.orderLine) SET netMinor = NULL WHERE checkID = ? AND storeNumber = ?",
      [id, storeNumber])
  }

  /// A check of its own, whose lines take back what others sold. They are `refunded`: no order and no
  /// bill that a guest had.
  func refundOpened(_ fact: RefundOpenedFact) throws {
    guard let id = try subject("check") else { return }
    try checkOpened(CheckOpenedFact(number: fact.number, openedAt: fact.openedAt))
    for line in fact.lines {
      try upsert(
        """
        INSERT INTO \(tables.orderLine) AS orderLine
          (id, checkID, storeNumber, nameEnglish, nameChinese, kind, stage,
          quantity, unitPriceMinor) VALUES (?, ?, ?, ?, ?, 'refunded', 'sent', ?, ?)
        ON CONFLICT (id) DO UPDATE SET checkID = excluded.checkID, stage = excluded.stage
        WHERE orderLine.storeNumber = excluded.storeNumber
        """,
        [
          line.lineID.rawValue, id, storeNumber, line.name.english, line.name.chinese,
          -line.quantity, line.unitPriceMinor,
        ])
    }
  }
}

extension ProjectionTable {
  /// Of closes that were taken back, and of money that went back after them.
  static let reopened: [Projection] = [
    Projection(CheckReopenedFact.self, [.checkReopened]) { try $0.checkReopened($1) },
    Projection(RefundOpenedFact.self, [.refundOpened]) { try $0.refundOpened($1) },
  ]
}
