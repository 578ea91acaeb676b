import HeadquartersContract
import StoreDomain

/// Pushes more tables to a party's (并台).
public struct JoinTables: Verb {
  public static let terms = VerbTerms<Self>(
    "party.join-tables", Phrase("push more tables to a party", "并台"),
    needs: [.anyOf(.seat, .order)],
    audit: .none(because: "its event names who did it"),
    events: [.partyTablesChanged])

  let tableIDs: [Identifier<DiningTable>]
  let partyID: Identifier<Party>

  public init(_ tableIDs: [Identifier<DiningTable>], to partyID: Identifier<Party>) {
    self.tableIDs = tableIDs
    self.partyID = partyID
  }

  public func run(in transaction: Transaction) throws -> Party {
    try MoveParty(partyID, from: [], to: tableIDs).run(in: transaction)
  }
}
