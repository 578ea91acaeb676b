import StoreDomain

/// Bills and campaigns at random, every kind of them.
struct RandomCampaigns {
  static let dishes = (0..<12).map { "D\($0)" }
  static let sections = ["hot", "cold", "drinks"]
  static let levels: Set<String> = ["silver", "gold"]
  static let house = CampaignRule.House(
    dishes: Set(dishes), sections: Set(sections), levels: levels)

  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func bill(lines count: Int) -> CampaignBill {
    let lines = (0..<count).map { number in
      let quantity = random.next(0...4)
      let dish = random.next(0...11)
      return CampaignBill.Line(
        id: Identifier(rawValue: "line-\(number)"), dishCode: Self.dishes[dish],
        sectionCode: Self.sections[dish % 3], quantity: quantity,
        amount: quantity * (random.chance(10) ? 0 : random.next(1...9_900)),
        minute: random.next(0...1_439))
    }
    return CampaignBill(
      lines: lines, businessDay: LocalDate(year: 2026, month: 11, day: 29),
      memberLevel: random.pick([nil, "silver", "gold"]), isGuestKnown: random.chance(70),
      tender: random.pick([nil, .wallet, .card]),
      coupons: random.chance(50) ? ["C0", "C3", "C5"] : [],
      uses: ["C1": .init(inTotal: 5, today: 2, byGuest: 1)],
      discount: random.pick([nil, nil, .percentOff(basisPoints: 1_000), .amountOff(1_500)]))
  }

  private mutating func selection() -> Campaign.Selection {
    switch random.next(0...2) {
    case 0: .all
    case 1: .dishes(Set((0..<3).map { _ in random.pick(Self.dishes) }))
    default: .sections([random.pick(Self.sections)])
    }
  }

  private mutating func benefit() -> Campaign.Benefit {
    switch random.next(0...7) {
    case 0: return .percentOff(basisPoints: random.pick([500, 1_200, 5_000]))
    case 1: return .amountOff(random.next(1...3_000))
    case 2:
      return .spendAndSave(
        [.init(spend: 5_000, off: 500), .init(spend: 10_000, off: 1_500)], repeats: false)
    case 3:
      return .spendAndSave([.init(spend: random.next(1_000...9_000), off: 700)], repeats: true)
    case 4: return .buyAndGet(buy: random.next(1...2), get: 1)
    case 5: return .freeDishes(random.next(1...2))
    case 6:
      return .setPrice(
        parts: [
          .init(.sections(["hot"])), .init(.sections(["drinks"]), count: random.next(1...2)),
        ],
        price: random.next(0...6_000))
    default:
      var prices = [random.pick(Self.dishes): random.next(0...3_000)]
      prices[random.pick(Self.dishes)] = random.next(0...3_000)
      return .prices(prices)
    }
  }

  mutating func campaigns(_ count: Int) -> [Campaign] {
    (0..<count).map { number in
      let benefit = benefit()
      var campaign = Campaign(
        code: "C\(number)", name: Phrase("campaign \(number)", "活动\(number)"), benefit: benefit,
        dishes: selection())
      let isPrices = if case .prices = benefit { true } else { false }
      if isPrices {
        campaign.conditions.levels = ["gold"]
      } else if random.chance(15) {
        campaign.isCoupon = true
      } else if random.chance(15) {
        campaign.conditions.tender = random.pick([.wallet, .card])
      }
      if random.chance(20) { campaign.conditions.hours = [.init(from: 1_020, until: 60)] }
      if random.chance(20) { campaign.conditions.minimumSpend = random.next(1...15_000) }
      if random.chance(10) { campaign.conditions.levels = ["silver"] }
      if random.chance(10) { campaign.limits.perGuest = 1 }
      if random.chance(10) { campaign.limits.perDay = 2 }
      if random.chance(10) { campaign.limits.timesPerBill = 1 }
      if random.chance(10) {
        campaign.stacking.isAlone = true
      } else {
        if random.chance(30) { campaign.stacking.group = random.pick(["a", "b"]) }
        if random.chance(20), number > 0 {
          campaign.stacking.excludes = ["C\(random.next(0...(number - 1)))"]
        }
      }
      return campaign
    }
  }
}
