import HeadquartersContract
import StoreDomain

/// Opens one more check for a party, for guests who pay apart.
public struct OpenCheck: Verb {
  public static let terms = VerbTerms<Self>(
    "check.open", Phrase("open one more check", "加开账单"), needs: [.permission(.order)],
    audit: .none(because: "its event names the author"),
    events: [.checkOpened, .partyStageChanged, .couponRedeemed, .campaignsChosen])

  let partyID: Identifier<Party>

  public init(for partyID: Identifier<Party>) {
    self.partyID = partyID
  }

  public func run(in transaction: Transaction) throws -> Check {
    try transaction.openCheck(partyID: partyID)
  }
}
