import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Closes a check that is paid: fixes what each line came to and every step of the bill, then
  /// does what follows (see ``ClosingSteps``).
  ///
  /// - Parameter isRecorded: whether it is a check of another till's history.
  func close(_ bill: WorkedBill, isRecorded: Bool = false) throws {
    let id = bill.check.id
    // A bill that has shrunk takes fewer points than were used on it.
    try returnPoints((bill.points?.points ?? 0) - bill.pointsTaken, of: bill)
    for (line, net) in zip(bill.sentLines, bill.calculation.netAmounts) {
      try db.cachedStatement(sql: "UPDATE orderLine SET netMinor = ? WHERE id = ?")
        .execute(arguments: [net, line.id])
    }
    try settleCampaigns(of: bill)
    let rows = BillRow.rows(of: bill, store.currency)
    for (position, row) in rows.enumerated() {
      try db.cachedStatement(
        sql: """
          INSERT INTO checkRow (checkID, position, kind, amountMinor, reasonEnglish, reasonChinese,
            authorName, authoriserName, shares) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(arguments: [
        id, position + 1, row.kind, row.amount.minorUnits, row.reason.english,
        row.reason.chinese, row.authorName, row.authoriserName, row.sharesColumn,
      ])
    }
    try db.cachedStatement(
      sql: "UPDATE guestCheck SET stage = 'closed', closedAt = ?, totalMinor = ? WHERE id = ?"
    ).execute(arguments: [now, bill.calculation.due, id])
    try record(
      .checkClosed, id,
      CheckClosedFact(
        number: bill.check.number, partyID: bill.check.partyID, totalMinor: bill.calculation.due,
        lines: zip(bill.sentLines, bill.calculation.netAmounts).map {
          .init(lineID: $0.id, netMinor: $1)
        },
        rows: rows.map { .init(kind: $0.kind.rawValue, amountMinor: $0.amount.minorUnits) },
        payments: bill.payments.filter(\.stage.countsTowardBill).map(\.id)),
      on: bill.check.businessDay)
    // Nobody ate a deposit, or money for an account.
    guard bill.deposit == nil, bill.account == nil else { return }
    closing = try closingCheck(bill.check, bill.on)
    defer { closing = nil }
    for step in ClosingSteps.all where !isRecorded || step.isForRecordedChecks {
      try step.checkClosed(bill, in: self)
    }
  }

  /// Closes a check of another till's history: its prices were final there, so that no charge,
  /// rounding or added tax of this house touches them. It may come to nothing, or be owed.
  ///
  /// - Throws: `PaymentRefusal.notPaid` when payments and lines do not balance.
  @discardableResult
  func closeAsRecorded(_ checkID: Identifier<Check>) throws -> Check {
    let check = try openOrderCheck(checkID)
    var settings = store.settings
    settings.serviceChargeBasisPoints = nil
    settings.rounding = .none
    for index in settings.taxRates.indices { settings.taxRates[index].isIncluded = true }
    let payments = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM payment WHERE checkID = ? ORDER BY at, rowid"),
      arguments: [checkID]
    ).map { Payment(row: $0, currency: store.currency) }
    let bill = try WorkedBill(
      check: check, lines: try lines(of: checkID), payments: payments, settings, store.currency)
    try PaymentRule.checkClosing(
      remaining: money(bill.remaining), unsentLines: bill.unsentLines.count)
    try close(bill, isRecorded: true)
    return try self.check(checkID)
  }
}
