import GRDB
import HeadquartersContract
import StoreDomain

extension StoreDatabase {
  /// Takes a percentage off the whole bill (整单折扣), in place of any discount given before; 0 takes
  /// the discount away.
  ///
  /// - Parameter basisPoints: hundredths of a percent off, 0…10000.
  /// - Throws: `TillError.discountNeedsAuthoriser` above the author's limit.
  @discardableResult
  public func discount(
    _ checkID: Identifier<Check>, basisPoints: Int, reason: String,
    authoriser: StaffMember? = nil, by author: Author
  ) throws -> BillPicture {
    try discount(
      checkID, .percentOff(basisPoints: basisPoints), reason: reason, authoriser: authoriser,
      by: author)
  }

  /// Takes a percentage or an amount off the whole bill. An amount counts against the author's limit
  /// as the percentage that it is of the bill now.
  ///
  /// - Throws: `TillError.discountNeedsAuthoriser` above the author's limit.
  @discardableResult
  public func discount(
    _ checkID: Identifier<Check>, _ effect: BillEffect, reason: String,
    authoriser: StaffMember? = nil, by author: Author
  ) throws -> BillPicture {
    try write(by: author) { transaction in
      try transaction.discount(checkID, effect, reason: reason, authoriser: authoriser)
      return try BillPicture.fetch(transaction.db, checkID, store: store)
    }
  }

  /// Leaves the tail of the bill to the guest (抹零), in place of any rounding by hand before; 0
  /// takes it away.
  ///
  /// - Throws: `TillError.roundingNeedsAuthoriser` above the author's limit.
  @discardableResult
  public func setRounding(
    _ checkID: Identifier<Check>, amountMinor: Int, authoriser: StaffMember? = nil,
    by author: Author
  ) throws -> BillPicture {
    try write(by: author) { transaction in
      try transaction.setRounding(checkID, amountMinor: amountMinor, authoriser: authoriser)
      return try BillPicture.fetch(transaction.db, checkID, store: store)
    }
  }

  /// Takes a discount or a rounding away again.
  public func removeAdjustment(
    _ id: Identifier<CheckAdjustment>, by author: Author
  ) throws {
    try write(by: author) { transaction in
      guard
        let row = try Row.fetchOne(
          transaction.db, sql: "SELECT checkID, kind FROM checkAdjustment WHERE id = ?",
          arguments: [id])
      else { throw StoreError.gone("adjustment \(id)") }
      let bill = try transaction.workedBill(row["checkID"])
      guard bill.adjustments.contains(where: { $0.id == id }) else { return }
      try transaction.takeAway(row["kind"], from: bill)
      try transaction.record(
        .checkAdjusted, bill.check.id,
        CheckAdjustedFact(kind: row["kind"], basisPoints: nil, amountMinor: nil, reason: nil),
        on: bill.check.businessDay)
    }
  }
}

extension Transaction {
  func discount(
    _ checkID: Identifier<Check>, basisPoints: Int, reason: String, authoriser: StaffMember?
  ) throws {
    try discount(
      checkID, .percentOff(basisPoints: basisPoints), reason: reason, authoriser: authoriser)
  }

  func discount(
    _ checkID: Identifier<Check>, _ effect: BillEffect, reason: String, authoriser: StaffMember?
  ) throws {
    let bill = try workedBill(checkID)
    let base = bill.calculation.rows.reduce(0) {
      $0 + ($1.step < .discount ? $1.amount : 0)
    }
    let basisPoints: Int?
    let amount: Int?
    switch effect {
    case .percentOff(let value):
      guard (0...10_000).contains(value) else { throw TillError.percentageOutOfRange }
      (basisPoints, amount) = (value, nil)
    case .amountOff(let value):
      guard (0...max(0, base)).contains(value) else { throw TillError.discountOutOfRange }
      (basisPoints, amount) = (nil, value)
    }
    let limit = author.staff.role.discountLimitBasisPoints
    switch LimitDecision.discount(
      effect, base: base, ownLimit: limit,
      authoriserLimit: authoriser?.role.discountLimitBasisPoints)
    {
    case .allowed: break
    case .needsAuthoriser: throw TillError.discountNeedsAuthoriser(limitBasisPoints: limit)
    case .overLimit: throw TillError.overAuthorisersLimit
    }
    let isNothing = (basisPoints ?? amount ?? 0) == 0
    try adjust(
      bill, .discount, basisPoints: basisPoints, amount: amount,
      reason: isNothing ? "" : try OrderInput.reason(reason), authoriser)
  }

  func setRounding(
    _ checkID: Identifier<Check>, amountMinor: Int, authoriser: StaffMember?
  ) throws {
    let bill = try workedBill(checkID)
    let old = bill.adjustments.first { $0.kind == .rounding }?.amountMinorUnits ?? 0
    guard (0...max(0, bill.calculation.due + old)).contains(amountMinor) else {
      throw TillError.roundingOutOfRange
    }
    let limit = author.staff.role.roundingLimitMinorUnits
    switch LimitDecision.rounding(
      amount: amountMinor, ownLimit: limit,
      authoriserLimit: authoriser?.role.roundingLimitMinorUnits)
    {
    case .allowed: break
    case .needsAuthoriser: throw TillError.roundingNeedsAuthoriser(limit: money(limit))
    case .overLimit: throw TillError.overAuthorisersLimit
    }
    try adjust(
      bill, .rounding, basisPoints: nil, amount: amountMinor,
      reason: BillStep.rounding.name.text(author.staff.language), authoriser)
  }

  /// Puts an adjustment in the place of the one of its kind. Two small discounts would pass a limit
  /// that one large one does not.
  private func adjust(
    _ bill: WorkedBill, _ kind: CheckAdjustment.Kind, basisPoints: Int?, amount: Int?,
    reason: String, _ authoriser: StaffMember?
  ) throws {
    let checkID = bill.check.id
    try takeAway(kind, from: bill)
    if (basisPoints ?? amount ?? 0) != 0 {
      let id: Identifier<CheckAdjustment> = newID()
      try db.execute(
        sql: """
          INSERT INTO checkAdjustment (id, checkID, kind, basisPoints, amountMinor, reason,
            authorName, authoriserName, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, checkID, kind, basisPoints, amount, reason, author.name, authoriser?.name, now,
        ])
    }
    let after = try workedBill(checkID)
    guard after.remaining >= 0 || after.remaining >= bill.remaining else {
      throw TillError.paidMoreAlready(paid: money(bill.paid))
    }
    try record(
      .checkAdjusted, checkID,
      CheckAdjustedFact(
        kind: kind.rawValue, basisPoints: basisPoints, amountMinor: amount, reason: reason,
        authoriser: authoriser?.name), on: bill.check.businessDay)
    try audit(
      kind.rawValue, subject: checkID.rawValue,
      detail: basisPoints.map { "\($0) bp: \(reason)" } ?? "\(amount ?? 0)",
      authoriser: authoriser)
  }

  fileprivate func takeAway(_ kind: CheckAdjustment.Kind, from bill: WorkedBill) throws {
    try db.execute(
      sql: """
        UPDATE checkAdjustment SET removedAt = ?
        WHERE checkID = ? AND kind = ? AND removedAt IS NULL
        """, arguments: [now, bill.check.id, kind])
  }
}
