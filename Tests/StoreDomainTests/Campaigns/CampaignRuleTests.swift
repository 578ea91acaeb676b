import StoreDomain
import Testing

@Suite("Campaigns as they are written")
struct CampaignRuleTests {
  static let house = CampaignRule.House(
    dishes: ["tripe", "beer"], sections: ["cold"], levels: ["gold"])

  private static func campaign(
    _ benefit: Campaign.Benefit, _ dishes: Campaign.Selection = .all,
    change: (inout Campaign) -> Void = { _ in }
  ) -> Campaign {
    CampaignTests.campaign(benefit, dishes, change: change)
  }

  private static let written: [(Campaign, CampaignRefusal)] = [
    (campaign(.percentOff(basisPoints: 0)), .percentageOutOfRange),
    (campaign(.percentOff(basisPoints: 10_001)), .percentageOutOfRange),
    (campaign(.amountOff(0)), .nothingOff),
    (campaign(.spendAndSave([], repeats: false)), .tiersMissing),
    (
      campaign(.spendAndSave([.init(spend: 1, off: 1), .init(spend: 2, off: 2)], repeats: true)),
      .repeatsOnlyOneTier
    ),
    (campaign(.spendAndSave([.init(spend: 100, off: 101)], repeats: false)), .tierGivesTooMuch),
    (campaign(.spendAndSave([.init(spend: 0, off: 0)], repeats: false)), .tierGivesTooMuch),
    (
      campaign(
        .spendAndSave([.init(spend: 200, off: 9), .init(spend: 100, off: 10)], repeats: false)),
      .tiersDoNotRise
    ),
    (campaign(.buyAndGet(buy: 0, get: 1)), .countOutOfRange),
    (campaign(.freeDishes(0)), .countOutOfRange),
    (campaign(.setPrice(parts: [], price: 1)), .countOutOfRange),
    (
      campaign(
        .setPrice(parts: [.init(.dishes(["tripe"])), .init(.sections(["cold"]))], price: 1)),
      .partsShareDishes
    ),
    (campaign(.prices(["tripe": 1])), .pricesNeedLevels),
    (
      campaign(.prices([:])) { $0.conditions.levels = ["gold"] }, .noPrices
    ),
    (
      campaign(.prices(["soup": 1])) { $0.conditions.levels = ["gold"] }, .unknownDish("soup")
    ),
    (campaign(.amountOff(1), .dishes([])), .noDishes),
    (campaign(.amountOff(1), .dishes(["soup"])), .unknownDish("soup")),
    (campaign(.amountOff(1), .sections(["soups"])), .unknownSection("soups")),
    (campaign(.amountOff(1)) { $0.conditions.levels = ["iron"] }, .unknownLevel("iron")),
    (campaign(.amountOff(1)) { $0.stacking.excludes = ["x"] }, .unknownCampaign("x")),
    (campaign(.amountOff(1)) { $0.stacking.excludes = ["c"] }, .excludesItself),
    (
      campaign(.amountOff(1)) { $0.stacking = .init(isAlone: true, group: "g") },
      .aloneNeedsNoMore
    ),
    (
      campaign(.amountOff(1)) {
        $0.conditions.from = LocalDate(year: 2026, month: 11, day: 2)
        $0.conditions.until = LocalDate(year: 2026, month: 11, day: 1)
      }, .endsBeforeItBegins
    ),
    (
      campaign(.amountOff(1)) { $0.conditions.hours = [.init(from: 60, until: 60)] }, .noSuchHours
    ),
    (campaign(.amountOff(1)) { $0.limits.perDay = 0 }, .limitOutOfRange),
    (
      campaign(.amountOff(1)) {
        $0.isCoupon = true
        $0.conditions.tender = .wallet
      }, .couponForATender
    ),
    (campaign(.amountOff(1)) { $0.code = "" }, .codeMissing),
  ]

  @Test(
    "What makes no sense is told", arguments: written)
  func problems(campaign: Campaign, refusal: CampaignRefusal) {
    let found = CampaignRule.problems(of: [campaign], in: Self.house).map(\.refusal)
    #expect(found == [refusal])
    #expect(throws: refusal) { try CampaignRule.check([campaign], in: Self.house) }
  }

  @Test("Two campaigns have one code each, and what is right is let in")
  func codes() throws {
    let one = Self.campaign(.amountOff(1), .dishes(["tripe"]))
    #expect(
      CampaignRule.problems(of: [one, one], in: Self.house) == [
        .init(code: "c", refusal: .codeTwice)
      ])
    try CampaignRule.check([one], in: Self.house)
  }
}
