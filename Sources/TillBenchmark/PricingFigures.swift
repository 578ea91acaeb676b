import Foundation
import StoreDomain

/// How long it takes to price a bill of forty lines: with the best of thirty campaigns found and taken
/// off, and the same bill where nothing is taken off and its lines are only added up and taxed.
struct PricingFigures {
  /// Milliseconds.
  struct Times {
    /// What half of them kept within, and 99 of 100.
    var p50: Double
    var p99: Double

    init(_ milliseconds: [Double]) {
      let sorted = milliseconds.sorted()
      p50 = sorted[sorted.count / 2]
      p99 = sorted[sorted.count * 99 / 100]
    }
  }

  var campaigns: Times
  var plain: Times

  private static let lines = 40
  private static let day = LocalDate(year: 2026, month: 11, day: 22)
  private static let taxes = [
    TaxRate(code: "food", name: Phrase("VAT 6%", "增值税6%"), basisPoints: 600, isIncluded: true)
  ]

  static func measured(bills: Int) -> PricingFigures {
    var random = SeededGenerator(seed: 11)
    let house = campaigns()
    var (with, without): ([Double], [Double]) = ([], [])
    var sum = 0
    for number in 0..<(bills + bills / 10) {
      let bill = bill(&random)
      let (plain, alone) = timed { price(bill, []) }
      let (total, all) = timed { price(bill, house) }
      sum &+= plain &+ total
      // The first ones find nothing in the processor's memory.
      guard number >= bills / 10 else { continue }
      without.append(alone)
      with.append(all)
    }
    // Nothing of it may be left out because nobody looks at it.
    precondition(sum != 0)
    return PricingFigures(campaigns: Times(with), plain: Times(without))
  }

  /// What the till does when it shows a bill: finds the best of what the house gives, and works out every
  /// step with it.
  ///
  /// - Returns: minor units to pay.
  private static func price(_ bill: CampaignBill, _ campaigns: [Campaign]) -> Int {
    let offers = campaigns.isEmpty ? [] : BestCampaigns.choice(campaigns, for: bill).offers
    let lineIDs = bill.lines.map(\.id)
    let input = BillInput(
      lines: bill.lines.map { BillLine(id: $0.id, amount: $0.amount, taxCode: "food") },
      adjustments: offers.map { offer in
        BillAdjustment(
          id: offer.campaign.code, step: offer.campaign.step, effect: .amountOff(offer.off),
          reason: offer.reason, shares: LineAmounts(offer.shares, of: lineIDs))
      }, taxRates: taxes, tailRounding: .down(toMultipleOf: 100))
    do throws(BillError) {
      return try BillCalculation(input).due
    } catch {
      preconditionFailure("a bill of the benchmark cannot be worked out: \(error)")
    }
  }

  private static func timed(_ body: () -> Int) -> (value: Int, milliseconds: Double) {
    let start = now()
    let value = body()
    return (value, now() - start)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) * 1e-6
  }

  // MARK: The bill and the house's campaigns

  private static func bill(_ random: inout SeededGenerator) -> CampaignBill {
    let lines = (0..<lines).map { number in
      let dish = Int.random(in: 0..<60, using: &random)
      let quantity = Int.random(in: 1...3, using: &random)
      return CampaignBill.Line(
        id: Identifier(rawValue: "line-\(number)"), dishCode: "D\(dish)",
        sectionCode: "S\(dish % 6)", quantity: quantity,
        amount: quantity * Int.random(in: 800...12_800, using: &random), minute: 19 * 60)
    }
    return CampaignBill(
      lines: lines, businessDay: day, memberLevel: "gold", isGuestKnown: true, tender: .wallet,
      coupons: ["C27", "C28", "C29"])
  }

  /// Thirty of every kind, as a house might have them together.
  private static func campaigns() -> [Campaign] {
    (0..<30).map { number in
      var campaign = Campaign(
        code: "C\(number)", name: Phrase("campaign \(number)", "活动\(number)"),
        benefit: benefit(number),
        dishes: number % 3 == 0 ? .all : .sections(["S\(number % 6)"]))
      if number % 5 == 1 { campaign.conditions.hours = [.init(from: 17 * 60, until: 21 * 60)] }
      if number % 5 == 2 { campaign.conditions.minimumSpend = 20_000 }
      if number % 6 == 3 { campaign.stacking.group = "group" }
      if number % 7 == 4, number > 0 { campaign.stacking.excludes = ["C\(number - 1)"] }
      if number == 26 { campaign.conditions.tender = .wallet }
      if number > 26 { campaign.isCoupon = true }
      return campaign
    }
  }

  private static func benefit(_ number: Int) -> Campaign.Benefit {
    switch number % 6 {
    case 0:
      .spendAndSave(
        [.init(spend: 20_000, off: 1_500), .init(spend: 40_000, off: 4_000)], repeats: false)
    case 1: .percentOff(basisPoints: 500 + number * 20)
    case 2: .amountOff(800 + number * 50)
    case 3: .buyAndGet(buy: 2, get: 1)
    case 4: .freeDishes(1)
    default:
      .setPrice(
        parts: [.init(.sections(["S1"])), .init(.sections(["S2"]))], price: 6_800 + number * 10)
    }
  }
}
