import HeadquartersContract
import StoreDomain

/// It is not going to be done, and why.
public struct DeclineCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.decline", Phrase("decline a care alert", "不做该关怀"),
    needs: [.nothing(because: "everybody in the house may take care of a guest")],
    audit: .none(because: "the alert keeps who did it"),
    events: [.careClaimed, .careDeclined])

  let id: Identifier<CareAlert>
  let reason: Reason

  public init(_ id: Identifier<CareAlert>, reason: Reason) {
    self.id = id
    self.reason = reason
  }

  public func run(in transaction: Transaction) throws -> CareAlert {
    guard let reason = try GuestText.reason(reason) else { throw TextError.missing(.reason) }
    return try transaction.endCare(id, .declined, outcome: reason)
  }
}
