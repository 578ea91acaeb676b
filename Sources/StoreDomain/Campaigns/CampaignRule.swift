/// Whether campaigns can be given as they are written: asked when they are loaded, so that no bill
/// meets one that makes no sense.
public enum CampaignRule {
  /// What of a house the campaigns speak of.
  public struct House: Sendable {
    public var dishes: Set<String>
    public var sections: Set<String>
    public var levels: Set<String>

    public init(dishes: Set<String>, sections: Set<String>, levels: Set<String>) {
      self.dishes = dishes
      self.sections = sections
      self.levels = levels
    }
  }

  /// What is wrong with one campaign.
  public struct Problem: Hashable, Sendable {
    public var code: String
    public var refusal: CampaignRefusal

    public init(code: String, refusal: CampaignRefusal) {
      self.code = code
      self.refusal = refusal
    }
  }

  /// Everything that is wrong, in the order of the campaigns; empty is well.
  public static func problems(of campaigns: [Campaign], in house: House) -> [Problem] {
    var seen: Set<String> = []
    let codes = Set(campaigns.map(\.code))
    return campaigns.flatMap { campaign in
      var found: [CampaignRefusal] = []
      if campaign.code.isEmpty { found.append(.codeMissing) }
      if !seen.insert(campaign.code).inserted { found.append(.codeTwice) }
      found += benefitProblems(campaign.benefit, house)
      found += conditionProblems(campaign)
      found += unknown(campaign.dishes, house)
      found += campaign.conditions.levels.subtracting(house.levels).sorted().map {
        .unknownLevel($0)
      }
      if let given = campaign.nextVisit?.coupon {
        let coupon = campaigns.first { $0.code == given }
        if coupon?.isCoupon != true { found.append(.givesNoCoupon(given)) }
      }
      found += campaign.stacking.excludes.sorted().compactMap { code in
        code == campaign.code
          ? .excludesItself : codes.contains(code) ? nil : .unknownCampaign(code)
      }
      return found.map { Problem(code: campaign.code, refusal: $0) }
    }
  }

  /// - Throws: the first `CampaignRefusal`.
  public static func check(_ campaigns: [Campaign], in house: House) throws(CampaignRefusal) {
    if let first = problems(of: campaigns, in: house).first { throw first.refusal }
  }

  private static func benefitProblems(
    _ benefit: Campaign.Benefit, _ house: House
  ) -> [CampaignRefusal] {
    switch benefit {
    case .percentOff(let basisPoints):
      (1...10_000).contains(basisPoints) ? [] : [.percentageOutOfRange]
    case .amountOff(let amount): amount > 0 ? [] : [.nothingOff]
    case .spendAndSave(let tiers, let repeats): tierProblems(tiers, repeats)
    case .buyAndGet(let buy, let get):
      (1...99).contains(buy) && (1...99).contains(get) ? [] : [.countOutOfRange]
    case .freeDishes(let count): (1...99).contains(count) ? [] : [.countOutOfRange]
    case .nextVisit(_, let days): (1...730).contains(days) ? [] : [.daysOutOfRange]
    case .setPrice(let parts, let price): setProblems(parts, price, house)
    case .prices(let prices):
      (prices.isEmpty ? [.noPrices] : [])
        + (prices.values.contains { $0 < 0 } ? [.nothingOff] : [])
        + Set(prices.keys).subtracting(house.dishes).sorted().map { .unknownDish($0) }
    }
  }

  private static func tierProblems(_ tiers: [Campaign.Tier], _ repeats: Bool) -> [CampaignRefusal] {
    guard let first = tiers.first else { return [.tiersMissing] }
    if repeats, tiers.count > 1 { return [.repeatsOnlyOneTier] }
    guard first.spend > 0, tiers.allSatisfy({ $0.off > 0 && $0.off <= $0.spend }) else {
      return [.tierGivesTooMuch]
    }
    let rises = zip(tiers, tiers.dropFirst()).allSatisfy { $0.spend < $1.spend && $0.off < $1.off }
    return rises ? [] : [.tiersDoNotRise]
  }

  private static func setProblems(
    _ parts: [Campaign.SetPart], _ price: Int, _ house: House
  ) -> [CampaignRefusal] {
    guard !parts.isEmpty, price >= 0, parts.allSatisfy({ (1...99).contains($0.count) }) else {
      return [.countOutOfRange]
    }
    var found = parts.flatMap { unknown($0.dishes, house) }
    // A dish of two parts could be counted for the wrong one.
    for (index, part) in parts.enumerated() {
      for other in parts[(index + 1)...] where part.dishes.mayShare(with: other.dishes) {
        found.append(.partsShareDishes)
      }
    }
    return found
  }

  private static func conditionProblems(_ campaign: Campaign) -> [CampaignRefusal] {
    let conditions = campaign.conditions
    var found: [CampaignRefusal] = []
    if let from = conditions.from, let until = conditions.until, until < from {
      found.append(.endsBeforeItBegins)
    }
    let day = 0..<1_440
    for hours in conditions.hours {
      if !day.contains(hours.from) || !(1...1_440).contains(hours.until)
        || hours.from == hours.until
      {
        found.append(.noSuchHours)
      }
    }
    if let spend = conditions.minimumSpend, spend <= 0 { found.append(.nothingOff) }
    let limits = [
      campaign.limits.perGuest, campaign.limits.perDay, campaign.limits.inTotal,
      campaign.limits.timesPerBill,
    ]
    if limits.contains(where: { $0.map { $0 < 1 } ?? false }) { found.append(.limitOutOfRange) }
    if case .prices = campaign.benefit {
      if conditions.levels.isEmpty { found.append(.pricesNeedLevels) }
      if conditions.tender != nil || campaign.isCoupon { found.append(.pricesAreNoCoupon) }
    }
    if conditions.tender != nil, campaign.isCoupon { found.append(.couponForATender) }
    if campaign.needsCode, !campaign.isCoupon { found.append(.codeForNoCoupon) }
    if campaign.nextVisit != nil,
      campaign.isCoupon || campaign.limits != Campaign.Limits()
        || campaign.stacking != Campaign.Stacking()
    {
      found.append(.nextVisitTakesNothingOff)
    }
    if campaign.stacking.isAlone,
      campaign.stacking.group != nil || !campaign.stacking.excludes.isEmpty
    {
      found.append(.aloneNeedsNoMore)
    }
    return found
  }

  private static func unknown(_ selection: Campaign.Selection, _ house: House) -> [CampaignRefusal]
  {
    switch selection {
    case .all: []
    case .dishes(let codes):
      codes.isEmpty
        ? [.noDishes] : codes.subtracting(house.dishes).sorted().map { .unknownDish($0) }
    case .sections(let codes):
      codes.isEmpty
        ? [.noDishes] : codes.subtracting(house.sections).sorted().map { .unknownSection($0) }
    }
  }
}

extension Campaign.Selection {
  /// Whether a dish could be in both. Sections beside single dishes could.
  fileprivate func mayShare(with other: Self) -> Bool {
    switch (self, other) {
    case (.dishes(let one), .dishes(let two)), (.sections(let one), .sections(let two)):
      !one.isDisjoint(with: two)
    default: true
    }
  }
}
