import HeadquartersContract
import StoreDomain

/// Gives a guest money back that they are owed, of one payment and by its tender: dishes went back,
/// or something was taken off after paying. When nothing is left to pay the check closes in the same
/// transaction.
///
/// With an `id` the same verb may be repeated after an unclear answer: the money counts once.
public struct GiveBack: Verb {
  public static let terms = VerbTerms<Self>(
    "check.give-back", Phrase("give money back to a guest", "退款"),
    needs: [.permission(.takePayment), .authorised(.giveBack)],
    audit: .entry("givenBack") { verb, outcome in
      AuditNote(
        subject: verb.checkID.rawValue,
        detail: "\(outcome.payment.taken.minorUnits) \(outcome.payment.tender.rawValue): "
          + (outcome.payment.reason?.inBothLanguages ?? ""))
    },
    events: ([.paymentCaptured, .paymentCreated] + AccountReturns.events
      + CloseCheck.terms.events).once)

  let checkID: Identifier<Check>
  let paymentID: Identifier<Payment>
  let amount: Int
  let keepsTip: Bool
  let isInNotes: Bool
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - paymentID: what it gives back, all or a part.
  ///   - amount: minor units, at most what the guest is owed and what is left of the payment.
  ///   - keepsTip: whether the payment's tip stays; else it goes back with the rest of the payment.
  ///   - isInNotes: of a payment in another currency, whether its notes go back as far as they reach,
  ///     at the rate at which they came; else it is all in the house's currency.
  public init(
    _ checkID: Identifier<Check>, of paymentID: Identifier<Payment>, amount: Int,
    keepsTip: Bool = false, isInNotes: Bool = false, reason: Reason,
    authoriser: StaffMember? = nil, id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.paymentID = paymentID
    self.amount = amount
    self.keepsTip = keepsTip
    self.isInNotes = isInNotes
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let bill = try transaction.workedBill(checkID)
    let payment = try bill.payment(paymentID)
    // What went off an account is repeated as the refund that it is.
    guard bill.account == nil else { throw TillError.otherVerb(payment.tender) }
    try PaymentRule.check(unsentLines: bill.unsentLines.count)
    let left = transaction.money(bill.remaining)
    try PaymentRule.checkGivingBack(amount, of: payment, among: bill.payments, remaining: left)
    try PaymentRule.checkOnItsWay(-amount, among: bill.payments, remaining: left)
    try bill.checkDiscountStands()
    let back = try transaction.giveBack(
      amount, of: payment, keepsTip: keepsTip, notes: isInNotes ? .asFarAsTheyReach : .none,
      reason: try OrderInput.reason(reason), authoriser: authoriser, id: id,
      on: bill.check)
    let isClosed = try transaction.closeIfPaid(checkID)
    let remaining = bill.remaining + (back.stage.countsTowardBill ? amount : 0)
    return PaymentOutcome(
      payment: back, change: transaction.money(0), remaining: transaction.money(remaining),
      isClosed: isClosed)
  }
}
