import HeadquartersContract
import StoreDomain

/// Steps that a store undid: the figures are again as they were before. The ledger tells both.
extension ProjectedRow {
  func ticketUndone(_ fact: TicketUndoneFact) throws {
    guard let id = try subject("ticket") else { return }
    try upsert(
      """
      INSERT INTO \(tables.queueTicket) AS queueTicket
        (id, storeNumber, businessDay, number, band, rank, partySize, stage,
        issuedAt, calledAt, memberID, updatedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET partySize = excluded.partySize, band = excluded.band,
        rank = excluded.rank, stage = excluded.stage, calledAt = excluded.calledAt,
        seatedAt = NULL, memberID = excluded.memberID, updatedAt = excluded.updatedAt
      WHERE queueTicket.storeNumber = excluded.storeNumber
      """,
      [
        id, storeNumber, envelope.businessday, fact.number, fact.band, fact.rank,
        fact.partySize, fact.stage.rawValue, fact.issuedAt.millisecondsSinceEpoch,
        fact.calledAt?.millisecondsSinceEpoch, fact.memberID?.rawValue, at.millisecondsSinceEpoch,
      ])
  }

  /// A party or a check that was there by a slip counts nowhere.
  func partyUndone() throws {
    guard let id = try subject("party") else { return }
    try db.execute(
      "DELETE FROM \(tables.party) WHERE id = ? AND storeNumber = ?", [id, storeNumber])
  }

  /// Money that was taken in an epoch that was lost is kept all the same, counted nowhere, and a
  /// person is told. No store undoes a check with anything sent on it: that is of a lost epoch too, and
  /// another check's bill may name it.
  func checkOpeningUndone() throws {
    guard let id = try subject("check") else { return }
    guard try !setAsidePaid(id) else { return }
    try db.execute(
      """
      UPDATE \(tables.orderLine) SET stage = 'superseded'
      WHERE checkID = ? AND storeNumber = ? AND stage = 'sent'
      """, [id, storeNumber])
    try db.execute(
      """
      DELETE FROM \(tables.orderLine)
      WHERE checkID = ? AND storeNumber = ? AND stage <> 'superseded'
      """, [id, storeNumber])
    try db.execute(
      "DELETE FROM \(tables.guestCheck) WHERE id = ? AND storeNumber = ?", [id, storeNumber])
  }

  /// - Returns: whether anything was paid on the check.
  private func setAsidePaid(_ id: String) throws -> Bool {
    let paid = try db.values(
      """
      SELECT amountMinor FROM \(tables.billPayment)
      WHERE checkID = ? AND storeNumber = ? AND stage NOT IN ('declined', 'reversed')
      """, [id, storeNumber], as: Int.self)
    guard !paid.isEmpty else { return false }
    for table in [tables.billPayment, tables.orderLine] {
      try db.execute(
        """
        UPDATE \(table) SET stage = 'superseded'
        WHERE checkID = ? AND storeNumber = ? AND stage NOT IN ('declined', 'reversed', 'voided')
        """, [id, storeNumber])
    }
    try db.execute(
      """
      UPDATE \(tables.guestCheck) SET stage = 'open', closedAt = NULL, totalMinor = NULL
      WHERE id = ? AND storeNumber = ?
      """, [id, storeNumber])
    try except(
      .superseded, "check \(id) was undone; \(paid.reduce(0, &+)) had been paid on it")
    return true
  }

  /// The check had closed with nothing on it.
  func checkClosingUndone() throws {
    guard let id = try subject("check") else { return }
    try db.execute(
      """
      UPDATE \(tables.guestCheck) SET stage = 'open', closedAt = NULL, totalMinor = NULL
      WHERE id = ? AND storeNumber = ?
      """, [id, storeNumber])
  }
}

extension ProjectionTable {
  /// Of steps that a store undid.
  static let undone: [Projection] = [
    Projection(
      TicketUndoneFact.self,
      [
        .ticketCallUndone, .ticketMissUndone, .ticketRestoreUndone, .ticketCancelUndone,
        .ticketSeatingUndone,
      ]
    ) { try $0.ticketUndone($1) },
    Projection(
      ReservationFact.self,
      [
        .reservationArrivalUndone, .reservationNoShowUndone, .reservationCancelUndone,
        .reservationSeatingUndone, .reservationLeavingUndone,
      ]
    ) { try $0.reservation($1) },
    Projection(PartyFact.self, [.partySeatingUndone]) { row, _ in try row.partyUndone() },
    Projection(PartyFact.self, [.partyLeavingUndone]) { try $0.party($1) },
    Projection(CheckUndoneFact.self, [.checkOpeningUndone]) { row, _ in
      try row.checkOpeningUndone()
    },
    Projection(CheckUndoneFact.self, [.checkClosingUndone]) { row, _ in
      try row.checkClosingUndone()
    },
  ]
}
