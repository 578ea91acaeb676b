import StoreDomain
import Testing

@Suite("What a campaign takes off")
struct CampaignTests {
  /// Pot 68.00, three tripes at 38.00, two beers at 15.00, noodles 12.00: 224.00, ordered at 18:00.
  static let lines = [
    line(1, "pot", "hot", 1, 6_800), line(2, "tripe", "cold", 3, 11_400),
    line(3, "beer", "drinks", 2, 3_000), line(4, "noodles", "hot", 1, 1_200),
  ]

  static func line(
    _ id: Int, _ dish: String, _ section: String, _ quantity: Int, _ amount: Int,
    minute: Int = 1_080
  ) -> CampaignBill.Line {
    CampaignBill.Line(
      id: Identifier(rawValue: "line-\(id)"), dishCode: dish, sectionCode: section,
      quantity: quantity, amount: amount, minute: minute)
  }

  /// Sunday 29 November 2026.
  static func bill(_ lines: [CampaignBill.Line] = lines) -> CampaignBill {
    CampaignBill(lines: lines, businessDay: LocalDate(year: 2026, month: 11, day: 29))
  }

  static func campaign(
    _ benefit: Campaign.Benefit, _ dishes: Campaign.Selection = .all, code: String = "c",
    change: (inout Campaign) -> Void = { _ in }
  ) -> Campaign {
    var campaign = Campaign(
      code: code, name: Phrase("campaign \(code)", "活动\(code)"), benefit: benefit, dishes: dishes)
    change(&campaign)
    return campaign
  }

  private static let kinds: [(Campaign, Int)] = [
    (campaign(.percentOff(basisPoints: 1_200)), 2_688),
    (campaign(.percentOff(basisPoints: 5_000), .sections(["drinks"])), 1_500),
    (campaign(.amountOff(500), .dishes(["noodles"])), 500),
    (campaign(.amountOff(5_000), .dishes(["noodles"])), 1_200),
    // 满减: 100 − 10, 200 − 30; the higher tier.
    (
      campaign(
        .spendAndSave(
          [.init(spend: 10_000, off: 1_000), .init(spend: 20_000, off: 3_000)], repeats: false)),
      3_000
    ),
    // 每满 50 减 5: 224.00 holds four times 50.00.
    (campaign(.spendAndSave([.init(spend: 5_000, off: 500)], repeats: true)), 2_000),
    (
      campaign(.spendAndSave([.init(spend: 5_000, off: 500)], repeats: true)) {
        $0.limits.timesPerBill = 3
      }, 1_500
    ),
    // Buy two tripes, the third costs nothing.
    (campaign(.buyAndGet(buy: 2, get: 1), .dishes(["tripe"])), 3_800),
    // Seven pieces are two groups of three: 68, 38, 38 and 38, 15, 15.
    (campaign(.buyAndGet(buy: 2, get: 1)), 3_800 + 1_500),
    (campaign(.freeDishes(1), .sections(["hot"])), 6_800),
    (campaign(.freeDishes(4), .dishes(["tripe"])), 11_400),
    // Tripe and beer for 40.00 in place of 53.00, twice.
    (
      campaign(
        .setPrice(parts: [.init(.dishes(["tripe"])), .init(.dishes(["beer"]))], price: 4_000)),
      2_600
    ),
    (
      campaign(.prices(["tripe": 3_000, "beer": 1_600])) { $0.conditions.levels = ["gold"] },
      2_400
    ),
  ]

  @Test(
    "Each kind takes off what it says", arguments: kinds)
  func benefits(campaign: Campaign, off: Int) {
    var bill = Self.bill()
    bill.memberLevel = "gold"
    let choice = BestCampaigns.choice([campaign], for: bill)
    #expect(choice.saving == off)
    #expect(choice.offers.first?.shares.reduce(0, +) == off)
  }

  private static let hindered: [(Campaign, CampaignObstacle)] = [
    (
      campaign(.amountOff(1)) { $0.conditions.from = LocalDate(year: 2026, month: 11, day: 30) },
      .notToday
    ),
    (
      campaign(.amountOff(1)) { $0.conditions.until = LocalDate(year: 2026, month: 11, day: 28) },
      .notToday
    ),
    (campaign(.amountOff(1)) { $0.conditions.weekdays = [.monday] }, .notToday),
    (campaign(.amountOff(1)) { $0.conditions.levels = ["gold"] }, .guestUnknown),
    (campaign(.amountOff(1)) { $0.isCoupon = true }, .couponNotShown),
    (campaign(.amountOff(1)) { $0.conditions.tender = .wallet }, .onlyPaidBy(.wallet)),
    (campaign(.amountOff(1)) { $0.limits.perGuest = 1 }, .guestUnknown),
    (campaign(.amountOff(1)) { $0.conditions.minimumSpend = 30_000 }, .missing(7_600)),
    (campaign(.spendAndSave([.init(spend: 25_000, off: 1)], repeats: false)), .missing(2_600)),
    (
      campaign(.amountOff(1)) { $0.conditions.hours = [.init(from: 840, until: 1_020)] },
      .nothingForIt
    ),
    (campaign(.amountOff(1), .dishes(["tofu"])), .nothingForIt),
    (campaign(.buyAndGet(buy: 3, get: 1), .dishes(["tripe"])), .nothingForIt),
  ]

  @Test(
    "What is not given says why", arguments: hindered)
  func obstacles(campaign: Campaign, obstacle: CampaignObstacle) {
    let choice = BestCampaigns.choice([campaign], for: Self.bill())
    #expect(choice.offers.isEmpty)
    #expect(choice.obstacles == ["c": obstacle])
  }

  @Test("A limit that is reached ends it, by guest, by day and in all")
  func limits() {
    func obstacle(_ use: CampaignBill.Use, _ limits: Campaign.Limits) -> CampaignObstacle? {
      var bill = Self.bill()
      bill.isGuestKnown = true
      bill.uses = ["c": use]
      let campaign = Self.campaign(.amountOff(1)) { $0.limits = limits }
      return BestCampaigns.choice([campaign], for: bill).obstacles["c"]
    }
    #expect(obstacle(.init(inTotal: 9), .init(inTotal: 10)) == nil)
    #expect(obstacle(.init(inTotal: 10), .init(inTotal: 10)) == .usedUpInTotal)
    #expect(obstacle(.init(today: 2), .init(perDay: 2)) == .usedUpToday)
    #expect(obstacle(.init(byGuest: 1), .init(perGuest: 1)) == .usedUpByGuest)
  }

  @Test("Happy hour counts when a dish was ordered, also past midnight")
  func happyHour() {
    let lines = [
      Self.line(1, "beer", "drinks", 1, 1_500, minute: 1_019),
      Self.line(2, "beer", "drinks", 1, 1_500, minute: 1_020),
      Self.line(3, "beer", "drinks", 1, 1_500, minute: 30),
      Self.line(4, "beer", "drinks", 1, 1_500, minute: 60),
    ]
    let happy = Self.campaign(.percentOff(basisPoints: 5_000), .sections(["drinks"])) {
      $0.conditions.hours = [.init(from: 1_020, until: 60)]
    }
    let choice = BestCampaigns.choice([happy], for: Self.bill(lines))
    #expect(choice.offers.first?.shares == [0, 750, 750, 0])
  }

  @Test("Two of one group are never given together: the larger is, and the other says so")
  func oneOfAGroup() {
    let small = Self.campaign(.amountOff(500), code: "small") { $0.stacking.group = "week" }
    let large = Self.campaign(.amountOff(900), code: "large") { $0.stacking.group = "week" }
    let other = Self.campaign(.percentOff(basisPoints: 1_000), .sections(["drinks"]), code: "beer")
    let choice = BestCampaigns.choice([small, large, other], for: Self.bill())
    #expect(choice.offers.map(\.campaign.code) == ["beer", "large"])
    #expect(choice.saving == 1_200)
    #expect(choice.obstacles == ["small": .notTogetherWith("large", large.name)])
  }

  @Test("What is given alone is given when it takes off more than all others together")
  func alone() {
    let alone = Self.campaign(.amountOff(1_000), code: "alone") { $0.stacking.isAlone = true }
    let others = [
      Self.campaign(.amountOff(600), code: "a"), Self.campaign(.amountOff(401), code: "b"),
    ]
    #expect(BestCampaigns.choice([alone] + others, for: Self.bill()).saving == 1_001)
    #expect(
      BestCampaigns.choice([alone, others[0]], for: Self.bill()).offers.map(\.campaign.code)
        == ["alone"])
  }

  @Test("Thresholds look at the amount before coupons, and a coupon at what promotions leave")
  func thresholdsBeforeCoupons() {
    let save = Self.campaign(
      .spendAndSave([.init(spend: 22_400, off: 3_000)], repeats: false), code: "save")
    let ten = Self.campaign(.percentOff(basisPoints: 1_000), code: "ten")
    let coupon = Self.campaign(.amountOff(2_000), code: "coupon") {
      $0.isCoupon = true
      $0.conditions.minimumSpend = 18_000
    }
    var bill = Self.bill()
    bill.coupons = ["coupon"]
    // 224.00 − 22.40 − 30.00 = 171.60: the coupon needs 180.00, so it would not be given beside both.
    let applied = BestCampaigns.applied([save, ten, coupon], to: bill)
    #expect(applied.saving == 5_240)
    #expect(applied.obstacles == ["coupon": .missing(840)])
    // The best is all but the smaller one.
    #expect(BestCampaigns.choice([save, ten, coupon], for: bill).saving == 5_240)
    bill.discount = .amountOff(2_240)
    #expect(BestCampaigns.applied([ten, coupon], to: bill).obstacles == ["coupon": .missing(80)])
  }

  @Test("No piece is counted for two campaigns: the free one of three is not in a set too")
  func piecesCountOnce() {
    let get = Self.campaign(.buyAndGet(buy: 2, get: 1), .dishes(["tripe"]), code: "get")
    let set = Self.campaign(
      .setPrice(parts: [.init(.dishes(["tripe"])), .init(.dishes(["beer"]))], price: 4_000),
      code: "set")
    // Two sets leave one tripe, which is not three.
    #expect(BestCampaigns.applied([get, set], to: Self.bill()).saving == 2_600)
    #expect(BestCampaigns.choice([get, set], for: Self.bill()).saving == 3_800)
  }

  @Test("What cannot be chosen together is refused with the other's name")
  func chosenTogether() {
    let one = Self.campaign(.amountOff(500), code: "one") { $0.stacking.excludes = ["two"] }
    let two = Self.campaign(.amountOff(600), code: "two")
    let choice = BestCampaigns.applied([two, one], to: Self.bill())
    #expect(choice.offers.map(\.campaign.code) == ["one"])
    #expect(choice.obstacles == ["two": .notTogetherWith("one", one.name)])
  }
}
