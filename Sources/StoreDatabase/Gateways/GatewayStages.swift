import GRDB
import HeadquartersContract
import StoreDomain

extension Transaction {
  /// Writes a payment that a gateway is to make, with the number by which it is asked, before anything
  /// is sent.
  ///
  /// - Parameter code: what was scanned from the guest's wallet.
  func begin(
    _ payment: Payment, at gateway: String, scanned code: String?, refunds: String? = nil,
    on check: Check
  ) throws {
    try insert(payment, on: check)
    try db.execute(
      sql: """
        INSERT INTO gatewayPayment (paymentID, gatewayCode, orderNumber, refundsNumber, scannedCode,
          notBefore) VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        payment.id, gateway, Self.orderNumber(of: payment.id), refunds, code, now,
      ])
    try recordStage(of: try gatewayPayment(payment.id), on: check)
  }

  /// The merchant's number of a payment: its id without dashes, 32 characters, as long as the
  /// shortest limit among the gateways lets.
  private static func orderNumber(of id: Identifier<Payment>) -> String {
    id.rawValue.filter { $0 != "-" }
  }

  /// Moves a payment to another stage, with its event.
  ///
  /// - Parameter transaction: the gateway's own number, which then stands beside the payment.
  func advance(
    _ gateway: GatewayPayment, to stage: Payment.Stage, fault: GatewayFault? = nil,
    transaction: String? = nil, reason: Reason? = nil, authoriser: StaffMember? = nil
  ) throws {
    let check = try check(gateway.payment.checkID)
    let reference = transaction.map { CardNumberRule.hidden(in: $0) }
    try db.execute(
      sql: """
        UPDATE payment SET stage = ?, reference = coalesce(?, reference) WHERE id = ?
        """, arguments: [stage, reference.map { String($0.prefix(64)) }, gateway.id])
    try db.execute(
      sql: """
        UPDATE gatewayPayment SET lastFault = ?, transactionNumber = coalesce(?, transactionNumber),
          endedAt = ?, scannedCode = CASE WHEN ? THEN NULL ELSE scannedCode END,
          sentAt = coalesce(sentAt, ?)
        WHERE paymentID = ?
        """,
      arguments: [
        fault?.stored, reference, stage.isOnItsWay ? nil : now, stage != .created,
        stage == .sent ? now : nil, gateway.id,
      ])
    try recordStage(
      of: try gatewayPayment(gateway.id), on: check, reason: reason, authoriser: authoriser)
  }

  private func recordStage(
    of gateway: GatewayPayment, on check: Check, reason: Reason? = nil,
    authoriser: StaffMember? = nil
  ) throws {
    let payment = gateway.payment
    let fact = PaymentStageFact(
      paymentID: payment.id, tender: payment.tender, amountMinor: payment.amount.minorUnits,
      tipMinor: payment.tipMinorUnits == 0 ? nil : payment.tipMinorUnits,
      gateway: gateway.gatewayCode, orderNumber: gateway.orderNumber,
      givesBack: payment.givesBack, fault: gateway.fault?.stored,
      reason: reason?.inBothLanguages, authoriser: authoriser?.name)
    let day = check.businessDay
    switch payment.stage {
    case .created: try record(.paymentCreated, check.id, fact, on: day)
    case .sent: try record(.paymentSent, check.id, fact, on: day)
    case .pending: try record(.paymentPending, check.id, fact, on: day)
    case .reversing: try record(.paymentReversing, check.id, fact, on: day)
    case .reversed: try record(.paymentReversed, check.id, fact, on: day)
    case .declined:
      try record(
        .paymentDeclined, check.id,
        PaymentDeclinedFact(
          paymentID: payment.id, tender: payment.tender, reference: payment.reference,
          reason: reason?.inBothLanguages, authoriser: authoriser?.name), on: day)
    case .captured:
      try recordCapture(of: payment, reason: reason, authoriser: authoriser, on: check)
    }
  }

  /// Closes a check of which all is paid and nothing on its way any more. What keeps it from closing,
  /// such as a discount that was outgrown, keeps no payment from being written.
  ///
  /// - Returns: whether it is closed now.
  func closeIfPaid(_ checkID: Identifier<Check>) throws -> Bool {
    if let follows = try followHeldMoney(on: checkID) { return follows }
    return try closeIfPaid(workedBill(checkID))
  }

  /// The same, of a check that was worked out in this transaction, after a payment that alone has changed
  /// since.
  func closeIfPaid(_ bill: WorkedBill, with payment: Payment) throws -> Bool {
    // No guests eat on a check that holds money.
    if bill.check.partyID == nil, let follows = try followHeldMoney(on: bill.check.id) {
      return follows
    }
    return try closeIfPaid(bill.paid(with: payment))
  }

  /// What follows where a check holds a deposit or money for an account.
  ///
  /// - Returns: whether the check is closed now; nil for every other check.
  private func followHeldMoney(on checkID: Identifier<Check>) throws -> Bool? {
    if let depositID = try depositHeld(on: checkID) {
      try followDeposit(depositID)
      return false
    }
    return try accountTaking(on: checkID).map { try followAccountMoney($0, on: checkID) }
  }

  private func closeIfPaid(_ bill: WorkedBill) throws -> Bool {
    guard bill.remaining == 0, bill.unsentLines.isEmpty, bill.discountRefusal == nil,
      !bill.payments.contains(where: { $0.stage.isOnItsWay })
    else { return false }
    try close(bill)
    return true
  }
}
