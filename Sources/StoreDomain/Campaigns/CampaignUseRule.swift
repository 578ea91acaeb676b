/// What holds for campaigns that were taken for a bill, until it is paid.
public enum CampaignUseRule {
  /// Whether guests get at least what the bill that was printed for them says. A bill may come to less
  /// by campaigns when dishes went back or a campaign was taken off, but never unsaid.
  ///
  /// - Parameters:
  ///   - printed: what campaigns gave on the last printed bill, in minor units; nil where none was.
  ///   - now: what they give now.
  /// - Throws: `GivingRefusal.lessThanPrinted`.
  public static func checkPrinted(
    _ printed: Int?, now: Int, in currency: Currency
  ) throws(GivingRefusal) {
    guard let printed, now < printed else { return }
    throw .lessThanPrinted(
      printed: Money(minorUnits: printed, currency: currency),
      now: Money(minorUnits: now, currency: currency))
  }

  /// Whether a bill with these campaigns may be paid so. What is given for a way of paying is given for
  /// all of the bill: a part in cash would have had the discount too.
  ///
  /// - Throws: `GivingRefusal.campaignPaidBy`.
  public static func check(
    _ tender: Tender, with campaigns: [Campaign]
  ) throws(GivingRefusal) {
    for campaign in campaigns {
      if let only = campaign.conditions.tender, only != tender {
        throw .campaignPaidBy(campaign.name, only)
      }
    }
  }

  /// How guests say that they pay by taking these campaigns; nil when none asks.
  public static func tender(of campaigns: [Campaign]) -> Tender? {
    campaigns.lazy.compactMap(\.conditions.tender).first
  }
}
