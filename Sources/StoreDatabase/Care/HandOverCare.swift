import GRDB
import HeadquartersContract
import StoreDomain

/// Gives an alert to a colleague, who has it from then on and hears of it. Doing it again changes
/// nothing.
///
/// Throws `CareError.alreadyFinished`, and `.notYours` for what somebody else has taken.
public struct HandOverCare: Verb {
  public static let terms = VerbTerms<Self>(
    "care.hand-over", Phrase("hand a care alert over to a colleague", "转交关怀给同事"),
    needs: [.nothing(because: "everybody in the house may take care of a guest")],
    audit: .none(because: "the alert keeps who gave it to whom, and when"),
    events: [.careHandedOver])

  let id: Identifier<CareAlert>
  let colleague: Identifier<StaffMember>

  public init(_ id: Identifier<CareAlert>, to colleague: Identifier<StaffMember>) {
    self.id = id
    self.colleague = colleague
  }

  public func run(in transaction: Transaction) throws -> CareAlert {
    var alert = try transaction.unfinished(id)
    guard alert.ownerID != colleague else { return alert }
    if alert.stage == .claimed { try transaction.requireOwner(of: alert) }
    let name = try String.fetchOne(
      transaction.db, sql: "SELECT name FROM staff WHERE id = ? AND retiredAt IS NULL",
      arguments: [colleague])
    guard let name else { throw CareError.colleagueGone }
    alert.stage = .claimed
    alert.claimedAt = alert.claimedAt ?? transaction.now
    alert.ownerID = colleague
    alert.ownerName = name
    alert.handedByID = transaction.author.staff.id
    alert.handedByName = transaction.author.name
    alert.handedAt = transaction.now
    try transaction.save(&alert, .careHandedOver)
    return alert
  }
}
