import HeadquartersContract
import StoreDomain

/// It was done; `outcome` says how it went.
public struct FinishCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.finish", Phrase("note that care was given", "完成关怀"),
    needs: [.nothing(because: "everybody in the house may take care of a guest")],
    audit: .none(because: "the alert keeps who did it"),
    events: [.careClaimed, .careDone, .preparationDone])

  let id: Identifier<CareAlert>
  let outcome: String?

  public init(_ id: Identifier<CareAlert>, outcome: String? = nil) {
    self.id = id
    self.outcome = outcome
  }

  public func run(in transaction: Transaction) throws -> CareAlert {
    try transaction.endCare(
      id, .done, outcome: GuestText.reason(outcome.map(Reason.init(words:)), .outcome))
  }
}
