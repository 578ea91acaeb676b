import Foundation
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
    try takeBackReceipt(of: id)
    try noteStep("reopened", of: id)
  }

  func noteStep(_ step: String, of id: String) throws {
    try db.execute(
      """
      INSERT INTO \(tables.checkStep) (position, checkID, storeNumber, step) VALUES (?, ?, ?, ?)
      ON CONFLICT (position) DO NOTHING
      """, [position, id, storeNumber, step])
  }

  /// A copy of the store's file came back in which a check is closed that was opened again in the life
  /// that was lost, and perhaps closed anew there: it counts as the copy has it, and a person is told.
  static func closeAgainWhatWasLost(
    of storeNumber: Int64, before epoch: Int, _ registry: EventRegistry, _ turn: ProjectionTurn,
    _ db: any LedgerSession
  ) throws {
    // CROSS: from the few checks to their events, and not from all events.
    let checks: [String] = try db.values(
      """
      SELECT DISTINCT checkID FROM \(turn.tables.checkStep) AS checkStep
      CROSS JOIN event CROSS JOIN storeEpoch
      WHERE checkStep.storeNumber = ?2 AND step = 'reopened'
        AND event.storeNumber = checkStep.storeNumber AND event.position = checkStep.position
        AND storeEpoch.storeNumber = event.storeNumber
        AND storeEpoch.epoch > event.epoch AND storeEpoch.epoch <= ?1
        AND storeEpoch.afterSequence < event.sequence
      ORDER BY checkID
      """, [epoch, storeNumber])
    for id in checks {
      let steps = try steps(of: id, storeNumber, before: epoch, turn.tables, db)
      // What the store said since holds.
      guard let last = steps.last, last.isLost, let kept = steps.last(where: { !$0.isLost }),
        kept.step == "closed",
        let reopened = steps.first(where: { $0.isLost && $0.step == "reopened" })
      else { continue }
      let closing = try db.values(
        """
        SELECT payload FROM event WHERE storeNumber = ? AND epoch = ? AND sequence >= ?
        ORDER BY sequence LIMIT 20
        """, [storeNumber, kept.epoch, kept.sequence], as: Data.self
      ).map {
        LedgerEvent(
          position: reopened.position, storeNumber: storeNumber, payload: $0, registry: registry)
      }
      guard
        case .known(let type, let envelope, let at, let fact as CheckClosedFact) =
          closing.first?.content
      else { continue }
      let row = ProjectedRow(
        db: db, turn: turn, position: reopened.position, storeNumber: storeNumber,
        envelope: envelope, type: type, at: at)
      try row.countAsClosed(fact, id)
      try row.giveAgain(closing.dropFirst())
      for step in steps where step.isLost {
        try db.execute(
          "DELETE FROM \(turn.tables.checkStep) WHERE position = ?", [step.position])
      }
    }
  }

  private func countAsClosed(_ fact: CheckClosedFact, _ id: String) throws {
    try db.execute(
      """
      UPDATE \(tables.guestCheck) SET stage = 'closed', closedAt = ?, totalMinor = ?
      WHERE id = ? AND storeNumber = ?
      """, [at.millisecondsSinceEpoch, fact.totalMinor, id, storeNumber])
    // What went back in the life that was lost did not go back in this one.
    _ = try db.executeEach(
      """
      UPDATE \(tables.billPayment) SET stage = 'captured'
      WHERE id = ? AND checkID = ? AND storeNumber = ?
        AND stage IN ('reversing', 'reversed', 'superseded')
      """, fact.payments.map { [$0.rawValue, id, storeNumber] })
    try except(.superseded, "check \(id) had been opened again; it counts as it was closed")
    try settle(fact, of: id)
  }

  /// What the close gave by campaigns, and what its receipt says: the verb that closed the check said so
  /// next to it.
  private func giveAgain(_ events: some Sequence<LedgerEvent>) throws {
    guard let id = try subject("check") else { return }
    try db.execute(
      "DELETE FROM \(tables.campaignGiven) WHERE checkID = ? AND storeNumber = ?",
      [id, storeNumber])
    var isOfCampaignsGiven = false
    for event in events {
      guard case .known(let type, let envelope, let at, let fact) = event.content,
        envelope.subject == self.envelope.subject
      else { continue }
      // It was opened again, and what follows is of another close.
      if fact is CheckReopenedFact { return }
      if type == .campaignsGiven, let given = fact as? CheckCampaignsFact, !isOfCampaignsGiven {
        isOfCampaignsGiven = true
        try campaignsGiven(given)
      }
      if let receipt = fact as? ReceiptFact { return try keep(receipt, of: id, closedAt: at) }
    }
  }

  /// A close or an opening of a check, and whether it was in a life of the store's file that was lost.
  private struct Step {
    let position: Int64
    let epoch: Int
    let sequence: Int
    let step: String
    let isLost: Bool
  }

  private static func steps(
    of id: String, _ storeNumber: Int64, before epoch: Int, _ tables: ProjectionTables,
    _ db: any LedgerSession
  ) throws -> [Step] {
    try db.rows(
      """
      SELECT event.position AS position, event.epoch AS epoch, event.sequence AS sequence, step,
        \(LostLife.hasEvent) AS lost
      FROM \(tables.checkStep) AS checkStep CROSS JOIN event
      WHERE checkID = ?2 AND checkStep.storeNumber = ?3
        AND event.storeNumber = checkStep.storeNumber AND event.position = checkStep.position
      ORDER BY event.epoch, event.sequence
      """, [epoch, id, storeNumber]
    ).map { row in
      try Step(
        position: row["position"], epoch: row["epoch"], sequence: row["sequence"],
        step: row["step"], isLost: row["lost"])
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
