import GRDB
import HeadquartersContract
import StoreDomain

/// Gives an alert back to the others.
public struct ReleaseCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.release", Phrase("give a care alert back", "退回关怀"),
    needs: [.nothing(because: "everybody in the house may take care of a guest")],
    audit: .none(because: "the alert keeps who did it"),
    events: [.careReleased])

  let id: Identifier<CareAlert>

  public init(_ id: Identifier<CareAlert>) {
    self.id = id
  }

  public func run(in transaction: Transaction) throws -> CareAlert {
    var alert = try transaction.unfinished(id)
    guard alert.stage == .claimed else { throw CareError.notClaimed }
    try transaction.requireOwner(of: alert)
    alert.stage = .open
    alert.ownerID = nil
    alert.ownerName = nil
    alert.claimedAt = nil
    try transaction.save(&alert, .careReleased)
    return alert
  }
}
