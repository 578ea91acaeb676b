import HeadquartersContract
import StoreDomain

/// Closed checks that are opened again, and refunds of their lines.
extension ProjectedRow {
  /// The close counts no more; what was paid stays, and the next close names what of it holds. What it
  /// had said is kept for the case that nobody opened the check after all: see ``closeAgainWhatWasLost``.
  func checkReopened(_ fact: CheckReopenedFact) throws {
    guard let id = try subject("check") else { return }
    let changed = try db.execute(
      """
      UPDATE \(tables.guestCheck) SET stage = 'open', reopenedPosition = ?,
        reopenedClosedAt = coalesce(closedAt, reopenedClosedAt),
        reopenedTotalMinor = coalesce(totalMinor, reopenedTotalMinor), closedAt = NULL,
        totalMinor = NULL
      WHERE id = ? AND storeNumber = ?
      """, [position, id, storeNumber])
    if changed == 0 { try except(.unknownCheck, "check \(id) was never closed") }
  }

  /// A copy of the store's file came back in which a check is closed that was opened again in the life
  /// that was lost: it counts as it was closed, and a person is told.
  static func closeAgainWhatWasLost(
    of storeNumber: Int64, before epoch: Int, in tables: ProjectionTables,
    _ db: any LedgerSession
  ) throws {
    let lost = try db.rows(
      """
      SELECT guestCheck.id, guestCheck.reopenedPosition FROM \(tables.guestCheck) AS guestCheck
      JOIN event ON event.position = guestCheck.reopenedPosition
      JOIN storeEpoch ON storeEpoch.storeNumber = event.storeNumber
        AND storeEpoch.epoch > event.epoch AND storeEpoch.epoch <= ?
        AND storeEpoch.afterSequence < event.sequence
      WHERE guestCheck.storeNumber = ? AND guestCheck.stage = 'open'
        AND NOT EXISTS (SELECT 1 FROM eventSentAgain
          WHERE eventSentAgain.storeNumber = event.storeNumber
            AND eventSentAgain.position = event.position)
      GROUP BY guestCheck.id, guestCheck.reopenedPosition
      """, [epoch, storeNumber])
    for row in lost {
      let (id, position): (String, Int64) = try (row["id"], row["reopenedPosition"])
      try db.execute(
        """
        UPDATE \(tables.guestCheck) SET stage = 'closed', closedAt = reopenedClosedAt,
          totalMinor = reopenedTotalMinor, reopenedPosition = NULL
        WHERE id = ? AND storeNumber = ?
        """, [id, storeNumber])
      try except(
        .superseded, "check \(id) had been opened again; it counts as it was closed",
        position: position, storeNumber: storeNumber, into: tables, db)
    }
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
