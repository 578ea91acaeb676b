import HeadquartersContract
import StoreDomain

/// The house pays a bill, or a part of it (招待免单): a payment that brings no money in. The bill stands
/// as it is, with its service charge and its tax, so that what was sold is told honestly and what the
/// house paid stands beside it. When nothing is left to pay the check closes in the same transaction.
///
/// It earns no points. It goes back as every payment does: by ``GiveBack``, by ``ReversePayment``, and
/// last of all by a refund. With an `id` the same verb may be repeated after an unclear answer.
public struct CompBill: Verb {
  public static let terms = VerbTerms<Self>(
    "check.comp", Phrase("let the house pay a bill, or a part of it", "招待免单"),
    needs: [.permission(.takePayment), .within(.comp)],
    audit: .entry("comped") { verb, outcome in
      AuditNote(
        subject: verb.checkID.rawValue,
        detail: "\(outcome.payment.amount.minorUnits): "
          + OrderInput.oneLine(verb.reason.inBothLanguages))
    },
    events: Pay.terms.events)

  let checkID: Identifier<Check>
  let amount: Int
  let reason: Reason
  public let authoriser: StaffMember?
  let id: Identifier<Payment>?

  /// - Parameters:
  ///   - amount: minor units, at most what is left.
  ///   - reason: why the house pays; needed.
  public init(
    _ checkID: Identifier<Check>, amount: Int, reason: Reason, authoriser: StaffMember? = nil,
    id: Identifier<Payment>? = nil
  ) {
    self.checkID = checkID
    self.amount = amount
    self.reason = reason
    self.authoriser = authoriser
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> PaymentOutcome {
    if let id, let outcome = try transaction.outcome(ofEarlier: id, on: checkID) { return outcome }
    let bill = try transaction.workedBill(checkID)
    let left = transaction.money(bill.remaining)
    try bill.checkDeposit(payingBy: .comp)
    try PaymentRule.check(
      .comp, amount: amount, remaining: left, unsentLines: bill.unsentLines.count)
    try PaymentRule.checkOnItsWay(amount, among: bill.payments, remaining: left)
    try GivingRule.checkComp(
      transaction.money(amount), earlier: bill.comped, by: transaction.author.staff.role,
      authoriser: authoriser?.role)
    try bill.checkDiscountStands()
    let payment = try transaction.capture(
      .comp, amount: amount, reason: try OrderInput.reason(reason), authoriser: authoriser, id: id,
      on: bill.check)
    let isClosed = try transaction.closeIfPaid(checkID)
    return PaymentOutcome(
      payment: payment, change: transaction.money(0),
      remaining: transaction.money(bill.remaining - amount), isClosed: isClosed)
  }
}

extension WorkedBill {
  /// What the house pays of it already, in minor units.
  var comped: Int {
    payments.reduce(0) {
      $0 + ($1.tender == .comp && $1.stage.countsTowardBill ? $1.amount.minorUnits : 0)
    }
  }
}
