import GRDB
import StoreDomain

/// What campaigns give on an open check, what they could give, and why not the others.
public struct CampaignPicture: Hashable, Sendable {
  /// One campaign of the house.
  public struct Entry: Identifiable, Hashable, Sendable {
    public var id: String { code }
    public var code: String
    public var name: Phrase
    /// What it takes off, or would take off beside what was taken; nothing where there is an obstacle.
    public var off: Money
    /// Why it gives nothing.
    public var obstacle: CampaignObstacle?
    /// How the guests have to pay for it.
    public var tender: Tender?
    /// Whether they have to show it.
    public var isCoupon: Bool
  }

  /// What was taken, in the order in which it was.
  public var taken: [Entry]
  /// All of the combination that gives most, where that is more than what was taken; empty otherwise.
  public var proposed: [Entry]
  /// What the proposal gives more than what was taken.
  public var more: Money
  /// The others, those first that could be taken beside what was taken.
  public var others: [Entry]

  public init(taken: [Entry], proposed: [Entry], more: Money, others: [Entry]) {
    self.taken = taken
    self.proposed = proposed
    self.more = more
    self.others = others
  }
}

extension CampaignPicture {
  /// Nil in a house that gives nothing, and of a refund.
  static func fetch(
    _ db: Database, of bill: WorkedBill, store: Store
  ) throws -> CampaignPicture? {
    guard !bill.isRefund else { return nil }
    let campaigns = try Campaign.fetchAll(db)
    guard !campaigns.isEmpty || bill.campaigns?.uses.isEmpty == false else { return nil }
    let look = try CampaignLook.fetch(db, of: bill, store: store)
    return CampaignPicture(campaigns, on: look, taken: bill.campaigns, store.currency)
  }

  /// - Parameter look: with what was given on other checks.
  init(
    _ campaigns: [Campaign], on look: CampaignLook, taken: CheckCampaigns?, _ currency: Currency
  ) {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    func entry(_ campaign: Campaign, _ off: Int, _ obstacle: CampaignObstacle?) -> Entry {
      Entry(
        code: campaign.code, name: campaign.name, off: money(off), obstacle: obstacle,
        tender: campaign.conditions.tender, isCoupon: campaign.isCoupon)
    }
    let uses = taken?.uses ?? []
    let standing = uses.map(\.campaign)
    let saving = taken?.choice.saving ?? 0
    self.taken = uses.map { use in
      let offer = taken?.choice.offers.first { $0.campaign.code == use.campaign.code }
      return entry(
        use.campaign, offer?.off ?? 0, taken?.choice.obstacles[use.campaign.code])
    }
    // What was taken is as it was then; the rest as the house has it now.
    let known = Set(standing.map(\.code))
    let rest = campaigns.filter { !known.contains($0.code) }
    let said = look.saying(standing)
    let best = BestCampaigns.choice(standing + rest, for: said)
    let isBetter = best.saving > saving
    proposed = isBetter ? best.offers.map { entry($0.campaign, $0.off, nil) } : []
    more = money(isBetter ? best.saving - saving : 0)
    let offered = Set(proposed.map(\.code))
    others = rest.filter { !offered.contains($0.code) }.map { campaign in
      if campaign.needsCode { return entry(campaign, 0, .codeNeeded) }
      if let other = standing.first(where: campaign.isBarred) {
        return entry(campaign, 0, .notTogetherWith(other.code, other.name))
      }
      let all = standing + [campaign]
      let choice = BestCampaigns.applied(all, to: look.saying(all))
      let offer = choice.offers.first { $0.campaign.code == campaign.code }
      return entry(
        campaign, offer?.off ?? 0,
        offer == nil ? choice.obstacles[campaign.code] ?? .nothingForIt : nil)
    }
    others = others.filter { $0.obstacle == nil } + others.filter { $0.obstacle != nil }
  }
}

extension CampaignLook {
  /// One check, with how often each campaign was given on others.
  static func fetch(_ db: Database, of bill: WorkedBill, store: Store) throws -> CampaignLook {
    let check = bill.check
    let looks = try fetchAll(
      db, [check], lines: [check.id: bill.lines], adjustments: [check.id: bill.adjustments],
      store: store)
    guard var look = looks[check.id] else { throw StoreError.gone("check \(check.id)") }
    look.bill.uses = try CampaignBill.Use.fetchAll(db, beside: check, of: look.memberID)
    return look
  }
}
