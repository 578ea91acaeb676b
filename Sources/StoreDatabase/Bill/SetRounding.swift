import HeadquartersContract
import StoreDomain

/// Leaves the tail of the bill to the guest (抹零), in place of any rounding by hand before; it
/// is taken away by ``RemoveAdjustment``. Throws `GivingRefusal.roundingNeedsAuthoriser` above the author's limit.
public struct SetRounding: Verb {
  public static let terms = VerbTerms<Self>(
    "check.set-rounding", Phrase("leave the tail of the bill to the guest", "抹零"),
    needs: [.permission(.takePayment), .within(.rounding)],
    audit: .entry("rounding") { verb, _ in
      AuditNote(subject: verb.checkID.rawValue, detail: "\(verb.amountMinor)")
    },
    events: [.checkAdjusted])

  let checkID: Identifier<Check>
  let amountMinor: Int
  public let authoriser: StaffMember?

  public init(
    _ checkID: Identifier<Check>, amountMinor: Int, authoriser: StaffMember? = nil
  ) {
    self.checkID = checkID
    self.amountMinor = amountMinor
    self.authoriser = authoriser
  }

  public func run(in transaction: Transaction) throws -> BillPicture {
    let bill = try transaction.workedBill(checkID)
    let old = bill.adjustments.first { $0.kind == .rounding }?.amountMinorUnits ?? 0
    let staff = transaction.author.staff
    try GivingRule.checkRounding(
      amountMinor, due: transaction.money(bill.calculation.due + old), by: staff.role,
      authoriser: authoriser?.role)
    try transaction.adjust(
      bill, .rounding, amount: amountMinor, reason: Reason(.rounding), authoriser)
    return try BillPicture.fetch(transaction.db, checkID, store: transaction.store)
  }
}
