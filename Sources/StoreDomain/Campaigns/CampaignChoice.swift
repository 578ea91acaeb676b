/// What the house gives on a bill: the combination of campaigns that takes most off, and why the
/// others are not in it.
public struct CampaignChoice: Hashable, Sendable {
  /// A campaign that is given.
  public struct Offer: Hashable, Sendable {
    public var campaign: Campaign
    /// Minor units that it takes off.
    public var off: Int
    /// The part of each line, in the order of the bill's lines.
    public var shares: [Int]
  }

  /// In the order of the bill's steps.
  public var offers: [Offer]
  /// The others, by code.
  public var obstacles: [String: CampaignObstacle]
  /// Whether nothing better can be; false when the search ended at its bound.
  public var isProven: Bool
  /// How many combinations were looked at.
  public var steps: Int

  /// What all of them take off.
  public var saving: Int { offers.reduce(0) { $0 + $1.off } }
}

extension CampaignChoice.Offer {
  /// Why it is given, for the bill's row.
  public var reason: Phrase { campaign.name }
}

/// Finds what to give on a bill.
public enum BestCampaigns {
  /// The most combinations that are looked at: the answer has to be there before the guest has put
  /// the money on the table.
  public static let mostSteps = 256

  /// The legal combination that takes most off a bill.
  ///
  /// - Parameters:
  ///   - campaigns: as `CampaignRule` has let them in.
  ///   - mostSteps: how many combinations are looked at; the best of them is given.
  public static func choice(
    _ campaigns: [Campaign], for bill: CampaignBill, mostSteps: Int = mostSteps
  ) -> CampaignChoice {
    var search = CampaignSearch(campaigns, bill, mostSteps: mostSteps)
    search.run()
    return search.choice()
  }

  /// What campaigns take off a bill that somebody has chosen: those that cannot be given are told in
  /// `obstacles`, the first in the bill's order goes before what it bars.
  public static func applied(_ chosen: [Campaign], to bill: CampaignBill) -> CampaignChoice {
    var obstacles: [String: CampaignObstacle] = [:]
    var taken: [Campaign] = []
    for campaign in CampaignOnBill.inOrder(chosen) {
      if let obstacle = campaign.obstacle(on: bill) {
        obstacles[campaign.code] = obstacle
      } else if let other = taken.first(where: campaign.isBarred) {
        obstacles[campaign.code] = .notTogetherWith(other.code, other.name)
      } else {
        taken.append(campaign)
      }
    }
    let byCode = LinesByCode(bill)
    let priced = CampaignSearch.offers(
      taken.map { CampaignOnBill($0, on: bill, byCode) }, on: bill)
    return CampaignChoice(
      offers: priced.offers, obstacles: obstacles.merging(priced.obstacles) { first, _ in first },
      isProven: true, steps: 1)
  }
}
