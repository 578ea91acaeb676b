import GRDB
import HeadquartersContract
import StoreDomain

/// What became of a payment.
public struct PaymentOutcome: Hashable, Sendable {
  public var payment: Payment
  /// What goes back to the guest in cash.
  public var change: Money
  public var remaining: Money
  /// Whether the check is closed with it.
  public var isClosed: Bool
}

extension StoreDatabase {
  /// Records a payment that is already in the drawer or on the terminal's slip. When nothing is left
  /// to pay the check closes in the same transaction.
  ///
  /// With an `id` the same call may be repeated after an unclear answer: the money counts once.
  ///
  /// - Parameters:
  ///   - amount: minor units that count toward the check, at most what is left; negative to give
  ///     back what the guest is owed.
  ///   - tendered: in cash, what the guest handed over.
  ///   - reference: the terminal's or wallet's own number.
  /// - Throws: `TillError`, `StaffError.notPermitted`.
  @discardableResult
  public func pay(
    _ checkID: Identifier<Check>, tender: Tender, amount: Int, tendered: Int? = nil,
    reference: String? = nil, id: Identifier<Payment>? = nil, by author: Author
  ) throws -> PaymentOutcome {
    try write(by: author) { transaction in
      try transaction.require(.takePayment)
      return try transaction.pay(
        checkID, tender: tender, amount: amount, tendered: tendered, reference: reference, id: id)
    }
  }

  /// Closes a check that has nothing left to pay: everything was given, returned or paid before.
  @discardableResult
  public func closeCheck(_ checkID: Identifier<Check>, by author: Author) throws -> Check {
    try write(by: author) { transaction in
      try transaction.require(.takePayment)
      let bill = try transaction.workedBill(checkID)
      try transaction.refuseUnsent(bill)
      guard bill.remaining == 0 else {
        throw TillError.notPaid(remaining: transaction.money(bill.remaining))
      }
      return try transaction.close(bill)
    }
  }
}

extension Transaction {
  @discardableResult
  func pay(
    _ checkID: Identifier<Check>, tender: Tender, amount: Int, tendered: Int? = nil,
    reference: String? = nil, id: Identifier<Payment>? = nil
  ) throws -> PaymentOutcome {
    if let id, let outcome = try outcome(of: id, on: checkID) { return outcome }
    let bill = try workedBill(checkID)
    try refuseUnsent(bill)
    try refuseWrongAmount(amount, tendered: tendered, tender, bill)
    let payment = try capture(
      tender, amount: amount, tendered: tendered, reference: reference, id: id, on: bill.check)
    let remaining = bill.remaining - amount
    if remaining == 0 { try close(try workedBill(checkID)) }
    return PaymentOutcome(
      payment: payment, change: payment.change ?? money(0), remaining: money(remaining),
      isClosed: remaining == 0)
  }

  /// Writes a payment as captured, whatever is left to pay.
  @discardableResult
  func capture(
    _ tender: Tender, amount: Int, tendered: Int? = nil, reference: String? = nil,
    id: Identifier<Payment>? = nil, on check: Check
  ) throws -> Payment {
    guard amount != 0 else { throw TillError.amountMissing }
    let reference = try OrderInput.note(reference)
    guard (reference ?? "").count <= 64 else { throw TillError.referenceTooLong }
    let payment = Payment(
      id: id ?? newID(), checkID: check.id, tender: tender, amount: money(amount),
      tendered: tendered.map(money), reference: reference, at: now, authorName: author.name)
    try db.cachedStatement(
      sql: """
        INSERT INTO payment (id, checkID, businessDay, tender, amountMinor, tenderedMinor, stage,
          reference, at, authorName) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      payment.id, check.id, today, tender, amount, tendered, payment.stage, reference, now,
      author.name,
    ])
    try record(
      .paymentCaptured, check.id,
      PaymentFact(
        paymentID: payment.id, tender: tender, amountMinor: amount, tenderedMinor: tendered,
        reference: reference), on: check.businessDay)
    return payment
  }

  func refuseUnsent(_ bill: WorkedBill) throws {
    let unsent = bill.unsentLines.count
    guard unsent == 0 else { throw TillError.unsentLines(unsent) }
  }

  private func refuseWrongAmount(
    _ amount: Int, tendered: Int?, _ tender: Tender, _ bill: WorkedBill
  ) throws {
    guard amount != 0 else {
      throw bill.remaining == 0 ? TillError.nothingToPay : .amountMissing
    }
    guard bill.remaining != 0 else { throw TillError.nothingToPay }
    let isWithin = amount > 0 ? amount <= bill.remaining : amount >= bill.remaining
    guard isWithin else { throw TillError.tooMuch(remaining: money(bill.remaining)) }
    guard let tendered else { return }
    guard tender == .cash, amount > 0 else { throw TillError.tenderedOnlyInCash }
    guard tendered >= amount else { throw TillError.tenderedTooLittle(amount: money(amount)) }
    guard tendered <= 1_000_000_000 else { throw BillError.amountTooLarge }
  }

  /// What an earlier call with this id came to.
  private func outcome(
    of id: Identifier<Payment>, on checkID: Identifier<Check>
  ) throws -> PaymentOutcome? {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM payment WHERE id = ?", arguments: [id])
    else { return nil }
    let payment = Payment(row: row, currency: store.currency)
    guard payment.checkID == checkID else { throw TillError.otherPayment }
    let isClosed = try check(checkID).stage == .closed
    return PaymentOutcome(
      payment: payment, change: payment.change ?? money(0),
      remaining: money(isClosed ? 0 : try workedBill(checkID).remaining), isClosed: isClosed)
  }
}
