import HeadquartersContract
import StoreDomain

/// Takes a payment back of which the gateway has not said yet what became of it: the guest pays another
/// way. The gateway sees to it that nothing is taken, or that it goes back.
public struct ReverseGatewayPayment: Verb {
  public static let terms = VerbTerms<Self>(
    "payment.reverse", Phrase("reverse a payment that waits at a gateway", "撤销等待中的支付"),
    needs: [.permission(.takePayment)],
    audit: .entry("gatewayPaymentReversed") { verb, payment in
      AuditNote(
        subject: verb.paymentID.rawValue,
        detail: "\(payment.payment.taken.minorUnits) \(payment.gatewayCode)")
    },
    events: ([.paymentReversing, .paymentDeclined] + CloseCheck.terms.events).once)

  let paymentID: Identifier<Payment>

  public init(_ paymentID: Identifier<Payment>) {
    self.paymentID = paymentID
  }

  public func run(in transaction: Transaction) throws -> GatewayPayment {
    let payment = try transaction.gatewayPayment(paymentID)
    try GatewayRule.checkReversing(payment.standing)
    switch payment.payment.stage {
    case .reversing: break
    // Nothing was sent: the gateway never hears of it.
    case .created:
      try transaction.advance(payment, to: .declined)
      _ = try transaction.closeIfPaid(payment.payment.checkID)
      return try transaction.gatewayPayment(paymentID)
    default: try transaction.advance(payment, to: .reversing)
    }
    try transaction.ask(paymentID, inSeconds: 0)
    return try transaction.gatewayPayment(paymentID)
  }
}

/// Settles a payment from the gateway's statement, when the gateway itself had its time and does not
/// say what became of it. A second person allows it, and it stays on record with its reason; money
/// counts only with the number under which the statement has it. A charge that the statement does not
/// have is reversed first, and ends by hand only when the gateway does not answer that either.
public struct ReconcileGatewayPayment: Verb {
  public static let terms = VerbTerms<Self>(
    "payment.reconcile", Phrase("settle a payment from the gateway's statement", "按通道账单核对支付"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("gatewayPaymentReconciled") { verb, payment in
      AuditNote(
        subject: verb.paymentID.rawValue,
        detail: "\(payment.payment.taken.minorUnits) \(payment.gatewayCode) "
          + "\(payment.payment.stage.rawValue) \(verb.number): \(verb.reason.inBothLanguages)")
    },
    events: ([
      .paymentCaptured, .paymentDeclined, .paymentReversed, .paymentReversing, .paymentSent,
    ] + CloseCheck.terms.events).once)

  let paymentID: Identifier<Payment>
  let isTaken: Bool
  let number: String
  let reason: Reason
  public let authoriser: StaffMember?

  /// - Parameters:
  ///   - isTaken: whether the statement has the money.
  ///   - number: the number under which it stands there; empty when it does not.
  public init(
    _ paymentID: Identifier<Payment>, isTaken: Bool, number: String = "", reason: Reason,
    authoriser: StaffMember? = nil
  ) {
    self.paymentID = paymentID
    self.isTaken = isTaken
    self.number = OrderInput.oneLine(number)
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> GatewayPayment {
    let payment = try transaction.gatewayPayment(paymentID)
    let gateway = transaction.store.settings.gateways.first { $0.code == payment.gatewayCode }
    try GatewayRule.checkReconciling(
      payment.standing, isTaken: isTaken, number: number,
      limitSeconds: gateway?.limitSeconds ?? 0, now: transaction.now)
    try ReferenceRule.check(number, of: payment.payment.tender)
    let reason = try OrderInput.reason(reason)
    if payment.payment.stage == .created { try transaction.advance(payment, to: .sent) }
    let stage = GatewayRule.reconciled(payment.standing, isTaken: isTaken)
    try transaction.advance(
      try transaction.gatewayPayment(paymentID), to: stage, fault: payment.fault,
      transaction: number.isEmpty ? nil : number, reason: reason, authoriser: authoriser)
    if stage == .reversing { try transaction.ask(paymentID, inSeconds: 0) }
    _ = try transaction.closeIfPaid(payment.payment.checkID)
    return try transaction.gatewayPayment(paymentID)
  }
}
