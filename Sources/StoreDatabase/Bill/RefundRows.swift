import GRDB
import HeadquartersContract
import StoreDomain

extension RefundableLine {
  /// The lines of a closed check of which something may be refunded, or was, in their order.
  static func fetchAll(
    _ db: Database, of checkID: Identifier<Check>, _ store: Store
  ) throws -> [RefundableLine] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(OrderLine.columns), orderLine.netMinor,
          orderLine.quantity + (SELECT coalesce(sum(quantity), 0) FROM orderLine AS r
            WHERE r.returnsLineID = orderLine.id) AS pieces,
          (SELECT coalesce(sum(amountMinor), 0) FROM refundLine
            WHERE ofLineID = orderLine.id) AS refundedMinor,
          (SELECT -coalesce(sum(back.quantity), 0) FROM refundLine
            JOIN orderLine AS back ON back.id = refundLine.lineID
            WHERE ofLineID = orderLine.id) AS refundedPieces
        FROM orderLine
        WHERE checkID = ? AND orderLine.stage = 'sent' AND orderLine.kind <> 'returned'
          AND orderLine.netMinor > 0
        ORDER BY position
        """, arguments: [checkID])
    return try rows.map { row in
      RefundableLine(
        line: try OrderLine(row: row, currency: store.currency), pieces: row["pieces"],
        netMinorUnits: row["netMinor"], refundedPieces: row["refundedPieces"],
        refundedMinorUnits: row["refundedMinor"])
    }
  }
}

extension StoreDatabase {
  /// What of a closed check may be refunded by line.
  public func refundableLines(of checkID: Identifier<Check>) throws -> [RefundableLine] {
    try read { db in try RefundableLine.fetchAll(db, of: checkID, store) }
  }

  /// A check's payments, and all that gave something of them back, the oldest first.
  public func refundablePayments(of checkID: Identifier<Check>) throws -> [Payment] {
    try read { db in try Payment.fetchRefundable(db, of: checkID, store.currency) }
  }
}

extension Payment {
  fileprivate static func fetchRefundable(
    _ db: Database, of checkID: Identifier<Check>, _ currency: Currency
  ) throws -> [Payment] {
    try Row.fetchAll(
      db,
      sql: """
        \(withSlipTips) WHERE payment.checkID = ?1
          OR payment.givesBackID IN (SELECT id FROM payment WHERE checkID = ?1)
        ORDER BY payment.at, payment.rowid
        """, arguments: [checkID]
    ).map { Payment(row: $0, currency: currency) }
  }
}

extension Transaction {
  /// Opens the refund of some lines, which wait to be paid back. An invoice of the check is void then.
  func openRefund(
    of paid: Check, _ chosen: [(line: RefundableLine, pieces: Int)], reason: Reason,
    authoriser: StaffMember?, id: Identifier<Check>
  ) throws -> Check {
    let number = try nextNumber("check", on: today)
    let refund = Check(
      id: id, businessDay: today, number: number, partyID: nil, openedAt: now, billAskedAt: now,
      refunds: paid.id)
    try db.execute(
      sql: """
        INSERT INTO guestCheck (id, businessDay, number, stage, openedAt, billAskedAt, refundsCheckID)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """, arguments: [id, today, number, refund.stage, now, now, paid.id])
    let lines = try chosen.map { line, pieces in
      let amount = RefundRule.amount(of: pieces, of: line)
      let back = line.line.refunded(
        pieces, on: id, newID(), reason: reason, by: author.name, at: now)
      try insert(back, authoriser: authoriser)
      try db.execute(
        sql: "INSERT INTO refundLine (lineID, ofLineID, amountMinor) VALUES (?, ?, ?)",
        arguments: [back.id, line.id, amount])
      return RefundOpenedFact.Line(
        lineID: back.id, ofLineID: line.id, name: back.name, quantity: pieces,
        unitPriceMinor: back.unitPrice.minorUnits, amountMinor: amount)
    }
    try record(
      .refundOpened, id,
      RefundOpenedFact(
        number: number, openedAt: now, refunds: paid.id, lines: lines,
        reason: reason.inBothLanguages, authoriser: authoriser?.name), on: today)
    try voidInvoice(of: paid.id, because: .refunded)
    return try check(id)
  }

  /// Gives back what a refund still owes the guest and is not on its way, and closes it when that is
  /// all.
  func payRefund(
    _ refund: Check, keepsTip: Bool = false, reason: Reason, authoriser: StaffMember?
  ) throws {
    guard let paidID = refund.refunds else { return }
    let bill = try workedBill(refund.id)
    let owed = -bill.remaining + PaymentRule.onItsWay(bill.payments)
    if owed > 0 {
      let payments = try Payment.fetchRefundable(db, of: paidID, store.currency)
      let parts = try RefundRule.division(
        of: owed, among: payments.filter { $0.checkID == paidID }, all: payments,
        in: store.currency)
      for part in parts {
        _ = try giveBack(
          part.amount, of: part.payment, keepsTip: keepsTip, reason: reason, authoriser: authoriser,
          id: nil,
          on: refund)
      }
    }
    _ = try closeIfPaid(refund.id)
  }
}

extension OrderLine {
  /// The line of a refund that gives back pieces of this one. It is no dish: kitchen, stock and what is
  /// learned of dishes hear nothing of it.
  fileprivate func refunded(
    _ pieces: Int, on refund: Identifier<Check>, _ id: Identifier<OrderLine>, reason: Reason,
    by author: String, at now: Timestamp
  ) -> OrderLine {
    OrderLine(
      id: id, checkID: refund, dishID: nil, name: billName, kind: .returned, stage: .sent,
      portion: portion, quantity: -pieces, grams: grams, priceGrams: priceGrams,
      unitPrice: unitPrice, taxCode: taxCode, modifiers: modifiers, reason: reason,
      authorName: author, addedAt: now, sentAt: now)
  }
}
