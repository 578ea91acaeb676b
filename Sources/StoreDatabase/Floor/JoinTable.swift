import HeadquartersContract
import StoreDomain

/// Pushes one more table to a party's (并台).
public struct JoinTable: Verb {
  public static let terms = VerbTerms<Self>(
    "party.join-table", Phrase("push one more table to a party", "并台"),
    needs: [.anyOf(.seat, .order)],
    audit: .none(because: "its event names who did it"),
    events: [.partyTablesChanged])

  let tableID: Identifier<DiningTable>
  let partyID: Identifier<Party>

  public init(_ tableID: Identifier<DiningTable>, to partyID: Identifier<Party>) {
    self.tableID = tableID
    self.partyID = partyID
  }

  public func run(in transaction: Transaction) throws -> Party {
    try MoveParty(partyID, from: [], to: [tableID]).run(in: transaction)
  }
}
