import GRDB
import HeadquartersContract
import StoreDomain

/// "I do it." The second of two is told who was first.
///
/// Throws `CareError.alreadyClaimed`, `.alreadyFinished`.
public struct ClaimCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.claim", Phrase("take a care alert upon oneself", "认领关怀"),
    needs: [.nothing(because: "everybody in the house may take care of a guest")],
    audit: .none(because: "the alert keeps who did it"),
    events: [.careClaimed])

  let id: Identifier<CareAlert>

  public init(_ id: Identifier<CareAlert>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> CareAlert {
    var alert = try transaction.unfinished(id)
    if alert.stage == .claimed {
      guard alert.ownerID == transaction.author.staff.id else {
        throw CareError.alreadyClaimed(by: alert.ownerName ?? "?")
      }
      return alert
    }
    try transaction.claim(&alert)
    return alert
  }
}
