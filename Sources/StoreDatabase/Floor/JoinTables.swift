import HeadquartersContract
import StoreDomain

/// Pushes more tables to a party's (并台). `overruling` takes those too that are kept for somebody else's
/// booking, which the audit trail tells.
public struct JoinTables: Verb {
  public static let terms = VerbTerms<Self>(
    "party.join-tables", Phrase("push more tables to a party", "并台"),
    needs: [.anyOf(.seat, .order), .overruling],
    audit: .exception("overruledBooking", otherwise: "its event names who did it"),
    events: [.partyTablesChanged])

  let tableIDs: [Identifier<DiningTable>]
  let partyID: Identifier<Party>
  let overruling: Bool

  public init(
    _ tableIDs: [Identifier<DiningTable>], to partyID: Identifier<Party>, overruling: Bool = false
  ) {
    self.tableIDs = tableIDs
    self.partyID = partyID
    self.overruling = overruling
  }

  public func isNeeded(_ need: VerbNeed) -> Bool { need != .overruling || overruling }

  public func run(in transaction: Transaction) throws -> Party {
    try MoveParty(partyID, from: [], to: tableIDs, overruling: overruling).run(in: transaction)
  }
}
