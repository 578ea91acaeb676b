import HeadquartersContract
import StoreDomain

/// Takes a percentage or an amount off the whole bill (整单折扣), in place of any discount given
/// before. It is taken away by ``RemoveAdjustment``.
///
/// An amount counts against the author's limit as the percentage that it is of the bill now, and is
/// looked at again before the bill is paid. Throws `GivingRefusal.discountNeedsAuthoriser` above the
/// limit.
public struct Discount: Verb {
  public static let terms = VerbTerms<Self>(
    "check.discount", Phrase("take something off the whole bill", "整单折扣"),
    needs: [.permission(.takePayment), .within(.discount)],
    audit: .entry("discount") { verb, _ in
      AuditNote(subject: verb.checkID.rawValue, detail: verb.detail)
    },
    events: [.checkAdjusted])

  let checkID: Identifier<Check>
  let effect: BillEffect
  let reason: Reason
  public let authoriser: StaffMember?

  /// - Parameter basisPoints: hundredths of a percent off, 1…10000.
  public init(
    _ checkID: Identifier<Check>, basisPoints: Int, reason: Reason,
    authoriser: StaffMember? = nil
  ) {
    self.init(
      checkID, .percentOff(basisPoints: basisPoints), reason: reason, authoriser: authoriser)
  }

  public init(
    _ checkID: Identifier<Check>, _ effect: BillEffect, reason: Reason,
    authoriser: StaffMember? = nil
  ) {
    self.checkID = checkID
    self.effect = effect
    self.reason = reason
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let bill = try transaction.workedBill(checkID)
    let role = transaction.author.staff.role
    try GivingRule.checkDiscount(
      effect, base: bill.beforeDiscount, by: role, authoriser: authoriser?.role)
    let (basisPoints, amount) = parts
    try transaction.adjust(
      bill, .discount, basisPoints: basisPoints, amount: amount,
      limitBasisPoints: GivingRule.discountLimit(of: role, authoriser: authoriser?.role),
      reason: try OrderInput.reason(reason), authoriser)
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }

  private var parts: (basisPoints: Int?, amount: Int?) {
    switch effect {
    case .percentOff(let value): (value, nil)
    case .amountOff(let value): (nil, value)
    }
  }

  /// As it is in the audit trail.
  private var detail: String {
    switch effect {
    case .percentOff(let value):
      "\(value) bp: \(OrderInput.oneLine(reason.inBothLanguages))"
    case .amountOff(let value): "\(value): \(OrderInput.oneLine(reason.inBothLanguages))"
    }
  }
}
