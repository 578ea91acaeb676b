import GRDB
import HeadquartersContract
import StoreDomain

/// Says which member sits at a table, and raises the member's care there. Care for a member who was
/// attached by mistake leaves the table.
public struct AttachMemberToParty: Verb {
  public static let terms = VerbTerms<Self>(
    "party.attach-member", Phrase("say which member sits at a table", "桌台关联会员"),
    needs: [.anyOf(.order, .seat, .queue, .takePayment)],
    audit: .none(because: "its event names who did it"),
    events: [.partyMemberAttached, .guestRemoved, .careRaised, .careMoved])

  let id: Identifier<Member>
  let partyID: Identifier<Party>

  public init(_ id: Identifier<Member>, toParty partyID: Identifier<Party>) {
    self.id = id
    self.partyID = partyID
  }

  public func run(in transaction: Transaction) throws -> Party {
    let member = try transaction.knownMember(id)
    var party = try transaction.seatedParty(partyID)
    guard party.memberID != id else { return party }
    let group = GuestGroup(party)
    let other = party.memberID
    if let other { try transaction.removeCare(of: other, from: partyID) }
    party.memberID = id
    party.guestName = try transaction.guestName(party.guestName, of: member, inPlaceOf: other)
    let name = party.guestName
    try transaction.tellingKitchen(of: partyID) {
      try transaction.db.execute(
        sql: "UPDATE party SET memberID = ?, guestName = ? WHERE id = ?",
        arguments: [id, name, partyID])
      if let other { try transaction.removeGuest(other, from: group) }
    }
    try transaction.recordParty(&party, .partyMemberAttached)
    try transaction.raiseCareAlerts(id, partyID: partyID)
    if other != nil { try transaction.raiseHelp(of: GuestGroup(party)) }
    return party
  }
}
