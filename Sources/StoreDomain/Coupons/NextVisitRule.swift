/// Which coupon a bill gives for the next visit when it closes.
public enum NextVisitRule {
  /// What is given: one of the house's coupons, and on which days it holds.
  public struct Gift: Hashable, Sendable {
    /// The code of the coupon's campaign.
    public var coupon: String
    public var from: LocalDate
    public var until: LocalDate
  }

  /// The campaigns that may give something to guests who paid so much, whatever else they ask of the bill.
  ///
  /// - Parameter paid: minor units that its guests paid.
  public static func candidates(_ campaigns: [Campaign], paid: Int) -> [Campaign] {
    campaigns.filter { paid >= leastSpent($0) }
  }

  private static func leastSpent(_ campaign: Campaign) -> Int {
    max(1, campaign.conditions.minimumSpend ?? 0)
  }

  /// What the first campaign gives whose conditions the bill fulfils; nil for a bill that gives nothing.
  ///
  /// - Parameters:
  ///   - campaigns: of the house, in their order.
  ///   - bill: with what each line came to in the end, and how it was paid where all of it was paid in
  ///     one way.
  ///   - paid: minor units that its guests paid; what the house paid for them is nothing they spent.
  public static func gift(
    of campaigns: [Campaign], to bill: CampaignBill, paid: Int
  ) -> Gift? {
    for campaign in campaigns {
      guard let (coupon, days) = campaign.nextVisit, campaign.obstacle(on: bill) == nil else {
        continue
      }
      let spent = bill.lines.reduce(0) { sum, line in
        let hours = campaign.conditions.hours
        let counts =
          campaign.dishes.contains(line)
          && (hours.isEmpty || hours.contains { $0.contains(line.minute) })
        return counts ? sum + line.amount : sum
      }
      guard min(spent, paid) >= leastSpent(campaign) else { continue }
      return Gift(
        coupon: coupon, from: bill.businessDay.adding(days: 1),
        until: bill.businessDay.adding(days: days))
    }
    return nil
  }
}
