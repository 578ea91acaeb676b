import GRDB
import HeadquartersContract
import StoreDomain

/// Takes a discount or a rounding away again. Repeating it changes nothing.
///
/// It gives back what was taken away; nil when it was taken away before.
public struct RemoveAdjustment: Verb {
  public static let terms = VerbTerms<Self>(
    "check.remove-adjustment", Phrase("take a discount or a rounding away", "撤销优惠"),
    needs: [.permission(.takePayment)],
    audit: .entry("adjustmentRemoved") { _, removed in
      removed.map { AuditNote(subject: $0.checkID.rawValue, detail: $0.adjustment.auditText) }
    },
    events: [.checkAdjusted])

  /// An adjustment that is no more, and its check.
  public struct Removed: Hashable, Sendable {
    public let checkID: Identifier<Check>
    public let adjustment: CheckAdjustment
  }

  let id: Identifier<CheckAdjustment>

  public init(_ id: Identifier<CheckAdjustment>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> Removed? {
    let checkID = try Identifier<Check>.fetchOne(
      transaction.db, sql: "SELECT checkID FROM checkAdjustment WHERE id = ?", arguments: [id])
    guard let checkID else { throw StoreError.gone("adjustment \(id)") }
    let bill = try transaction.workedBill(checkID)
    guard let adjustment = bill.adjustments.first(where: { $0.id == id }) else { return nil }
    try transaction.remove(adjustment.kind, from: bill)
    try transaction.record(
      .checkAdjusted, checkID,
      CheckAdjustedFact(
        kind: adjustment.kind.rawValue, basisPoints: nil, amountMinor: nil, reason: nil),
      on: bill.check.businessDay)
    return Removed(checkID: checkID, adjustment: adjustment)
  }
}

extension CheckAdjustment {
  /// What was taken away, for the audit trail.
  fileprivate var auditText: String {
    let what =
      basisPoints.map { "\($0) bp: \(reason.inBothLanguages)" } ?? "\(amountMinorUnits ?? 0)"
    return "\(kind.rawValue), \(what)"
  }
}
