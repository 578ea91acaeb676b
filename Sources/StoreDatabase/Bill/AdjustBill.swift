import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Puts an adjustment in the place of the one of its kind. Two small discounts would pass a limit
  /// that one large one does not.
  func adjust(
    _ bill: WorkedBill, _ kind: CheckAdjustment.Kind, basisPoints: Int? = nil, amount: Int? = nil,
    limitBasisPoints: Int? = nil, reason: Reason, _ authoriser: StaffMember?
  ) throws {
    guard !bill.isRefund else { throw RefundRefusal.stands }
    let checkID = bill.check.id
    try remove(kind, from: bill)
    let id: Identifier<CheckAdjustment> = newID()
    try db.execute(
      sql: """
        INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor,
          limitBasisPoints, reason, authorName, authoriserName, at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        id, checkID, kind, basisPoints, amount, limitBasisPoints, reason, author.name,
        authoriser?.name, now,
      ])
    let after = try workedBill(checkID)
    // Of a check that was opened again the guest gets the difference back.
    let isReopened = try db.closings(of: checkID) > 1
    guard after.remaining >= 0 || after.remaining >= bill.remaining || isReopened else {
      throw TillError.paidMoreAlready(paid: money(bill.paid))
    }
    try record(
      .checkAdjusted, checkID,
      CheckAdjustedFact(
        kind: kind.rawValue, basisPoints: basisPoints, amountMinor: amount,
        reason: reason.inBothLanguages,
        authoriser: authoriser?.name), on: bill.check.businessDay)
  }

  /// Marks what holds of a kind as removed.
  func remove(_ kind: CheckAdjustment.Kind, from bill: WorkedBill) throws {
    try db.execute(
      sql: """
        UPDATE checkAdjustment SET removedAt = ?
        WHERE checkID = ? AND kind = ? AND removedAt IS NULL
        """, arguments: [now, bill.check.id, kind])
  }
}
