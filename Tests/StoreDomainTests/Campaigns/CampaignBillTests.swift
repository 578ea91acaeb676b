import StoreDomain
import Testing

@Suite("Campaigns on a whole bill")
struct CampaignBillTests {
  private static let tax = TaxRate(
    code: "food", name: Phrase("VAT", "增值税"), basisPoints: 600, isIncluded: true)

  /// The bill's steps of what campaigns give.
  private func adjustments(_ offers: [CampaignChoice.Offer], _ bill: CampaignBill)
    -> [BillAdjustment]
  {
    offers.map { offer in
      BillAdjustment(
        id: offer.campaign.code, step: offer.campaign.step, effect: .amountOff(offer.off),
        reason: offer.reason,
        shares: LineAmounts(offer.shares, of: bill.lines.map(\.id)))
    }
  }

  @Test("Whatever is given, lines and steps add up, and each campaign takes off what it said")
  func addsUp() throws {
    var source = RandomCampaigns(seed: 41)
    for number in 0..<RandomBills.count / 60 {
      let bill = source.bill(lines: source.random.next(1...12))
      let choice = BestCampaigns.choice(source.campaigns(source.random.next(1...9)), for: bill)
      var all = adjustments(choice.offers, bill)
      if let discount = bill.discount {
        all.append(BillAdjustment(id: "discount", step: .discount, effect: discount))
      }
      let worked = try BillCalculation(
        BillInput(
          lines: bill.lines.map { BillLine(id: $0.id, amount: $0.amount, taxCode: "food") },
          adjustments: all, taxRates: [Self.tax]))
      let note: Comment = "seed 41, bill \(number)"
      for offer in choice.offers {
        let row = try #require(worked.rows.first { $0.adjustmentID == offer.campaign.code }, note)
        #expect(row.amount == -offer.off, note)
        #expect(row.shares == offer.shares.map { -$0 }, note)
      }
      // An independent sum: prices, less what comes before the discount, less it, less the rest.
      let gross = bill.lines.reduce(0) { $0 + $1.amount }
      let before = choice.offers.reduce(0) { $0 + ($1.campaign.step < .discount ? $1.off : 0) }
      let discounted =
        switch bill.discount {
        case .percentOff(let points)?: ((gross - before) * points + 5_000) / 10_000
        case .amountOff(let amount)?: min(amount, gross - before)
        case nil: 0
        }
      #expect(worked.due == gross - choice.saving - discounted, note)
      #expect(worked.netAmounts.reduce(0, +) == worked.due, note)
      #expect(worked.netAmounts.allSatisfy { $0 >= 0 }, note)
      for row in worked.rows { #expect(row.shares.reduce(0, +) == row.amount, note) }
    }
  }

  @Test("Where something is owed to the guest, no more comes off than the bill holds")
  func owedToTheGuest() throws {
    let lines = [("a", 10_000), ("b", -9_500)].map {
      BillLine(id: Identifier(rawValue: $0.0), amount: $0.1, taxCode: "food")
    }
    let worked = try BillCalculation(
      BillInput(
        lines: lines,
        adjustments: [
          BillAdjustment(
            id: "c", step: .promotion, effect: .amountOff(3_000),
            shares: LineAmounts([3_000], of: [Identifier(rawValue: "a")]))
        ], taxRates: [Self.tax]))
    #expect(worked.due == 0)
    #expect(worked.netAmounts == [9_500, -9_500])
  }

  @Test(
    "What a campaign takes off a line is found by the line, in whatever order it was worked out")
  func anotherOrder() throws {
    let ids = ["a", "b", "c"].map { Identifier<OrderLine>(rawValue: $0) }
    func nets(_ shares: LineAmounts) throws -> [Int] {
      try BillCalculation(
        BillInput(
          lines: ids.map { BillLine(id: $0, amount: 1_000, taxCode: "food") },
          adjustments: [
            BillAdjustment(id: "c", step: .promotion, effect: .amountOff(0), shares: shares)
          ], taxRates: [Self.tax])
      ).netAmounts
    }
    #expect(try nets(LineAmounts([1, 20, 300], of: ids)) == [999, 980, 700])
    #expect(try nets(LineAmounts([300, 20, 1], of: ids.reversed())) == [999, 980, 700])
    #expect(try nets(LineAmounts([20], of: [ids[1]])) == [1_000, 980, 1_000])
    let unknown = Identifier<OrderLine>(rawValue: "d")
    #expect(try nets(LineAmounts([5, 20], of: [unknown, ids[1]])) == [1_000, 980, 1_000])
  }

  @Test("Step 2 takes what campaigns have worked out, and nothing by hand")
  func memberPrices() throws {
    let line = BillLine(id: Identifier(rawValue: "a"), amount: 3_800, taxCode: "food")
    func due(_ shares: LineAmounts?) throws -> Int {
      try BillCalculation(
        BillInput(
          lines: [line],
          adjustments: [
            BillAdjustment(
              id: "c", step: .lineReduction, effect: .amountOff(600), shares: shares)
          ], taxRates: [Self.tax])
      ).due
    }
    #expect(try due(LineAmounts([600], of: [line.id])) == 3_200)
    #expect(throws: BillError.wrongStep(.lineReduction)) { try due(nil) }
  }

  // MARK: Lines of an order

  private let yuan = Currency(code: "CNY", minorDigits: 2)

  private func line(
    _ id: String, _ quantity: Int, _ price: Int, change: (inout OrderLine) -> Void = { _ in }
  ) -> OrderLine {
    var line = OrderLine(
      id: Identifier(rawValue: id), checkID: Identifier(rawValue: "check"),
      dishID: Identifier(rawValue: "dish"), name: Phrase("tripe", "毛肚"), stage: .sent,
      quantity: quantity, unitPrice: Money(minorUnits: price, currency: yuan), taxCode: "food",
      authorName: "Li", addedAt: Timestamp(millisecondsSinceEpoch: 0))
    change(&line)
    return line
  }

  private func look(_ order: [OrderLine]) -> [CampaignBill.Line] {
    CampaignBill.lines(
      of: order,
      dishes: [Identifier(rawValue: "dish"): CampaignBill.Dish(code: "D1", section: "offal")]
    ) { _ in 1_080 }
  }

  @Test("What went back counts neither its pieces nor its amount")
  func returned() {
    let order = [
      line("a", 3, 3_800),
      line("b", -1, 3_800) {
        $0.kind = .returned
        $0.returns = Identifier(rawValue: "a")
      },
    ]
    #expect(look(order).map(\.quantity) == [2, 0])
    #expect(look(order).map(\.amount) == [7_600, 0])
  }

  @Test("A gift costs nothing already, and a dish that was not right what is left of it")
  func reduced() {
    let order = [
      line("a", 1, 3_800) { $0.kind = .gift },
      line("b", 1, 3_800) { $0.problemBasisPoints = 5_000 },
    ]
    #expect(look(order).map(\.amount) == [0, 1_900])
  }

  @Test("A member's price is for the dish alone: what a modifier costs stays")
  func modifiers() {
    let extra = ModifierChoice(
      group: Phrase("with", "加料"), Modifier(name: Phrase("more", "加量"), price: 500))
    let order = [line("a", 2, 4_300) { $0.modifiers = [extra] }]
    var bill = CampaignBill(
      lines: look(order), businessDay: LocalDate(year: 2026, month: 11, day: 29))
    bill.memberLevel = "gold"
    let price = CampaignTests.campaign(.prices(["D1": 3_000])) {
      $0.conditions.levels = ["gold"]
    }
    // 43.00 are 38.00 and 5.00: two for 35.00.
    #expect(BestCampaigns.choice([price], for: bill).saving == 1_600)
  }

  @Test("What is weighed has no price a piece, and a dish of a set was not ordered by itself")
  func notCounted() {
    let order = [
      line("a", 1, 6_800) {
        $0.grams = 500
        $0.priceGrams = 500
      },
      line("b", 1, 1_000) { $0.setLine = Identifier(rawValue: "c") },
    ]
    let bill = CampaignBill(
      lines: look(order), businessDay: LocalDate(year: 2026, month: 11, day: 29),
      memberLevel: "gold")
    let price = CampaignTests.campaign(.prices(["D1": 100])) { $0.conditions.levels = ["gold"] }
    let free = CampaignTests.campaign(.freeDishes(2), code: "f")
    #expect(BestCampaigns.choice([price, free], for: bill).saving == 0)
    // Both count toward what was spent.
    let spent = CampaignTests.campaign(
      .spendAndSave([.init(spend: 7_800, off: 500)], repeats: false))
    #expect(BestCampaigns.choice([spent], for: bill).saving == 500)
  }

  @Test("A share counts with its amount, and the pieces on the bill for which they are made alone")
  func shared() {
    let share = line("b", 3, 3_800) {
      $0.dishID = nil
      $0.share = LineShare(
        of: Identifier(rawValue: "a"), dishID: Identifier(rawValue: "dish"), portions: 1,
        allPortions: 2, amountMinorUnits: 5_700)
    }
    let made = line("a", 3, 3_800) {
      $0.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: 5_700)
    }
    func saving(_ benefit: Campaign.Benefit, on line: OrderLine) -> Int {
      let bill = CampaignBill(
        lines: look([line]), businessDay: LocalDate(year: 2026, month: 11, day: 29))
      return BestCampaigns.choice(
        [CampaignTests.campaign(benefit, .dishes(["D1"]))], for: bill
      ).saving
    }
    #expect(saving(.percentOff(basisPoints: 1_000), on: share) == 570)
    #expect(saving(.percentOff(basisPoints: 1_000), on: made) == 570)
    #expect(saving(.buyAndGet(buy: 2, get: 1), on: share) == 0)
    #expect(saving(.freeDishes(1), on: share) == 0)
    #expect(saving(.buyAndGet(buy: 2, get: 1), on: made) == 1_900)
  }

  @Test(
    "A lower price of a dish is lower by each bill's share of it",
    arguments: [(1, 2), (2, 1), (1, 1), (3, 4), (9, 9), (1, 9)])
  func sharedPrices(_ own: Int, _ others: Int) {
    let all = own + others
    // Two tripes at 38.00, each with 5.00 for more: 86.00, and 70.00 for a member.
    let extra = ModifierChoice(
      group: Phrase("with", "加料"), Modifier(name: Phrase("more", "加量"), price: 500))
    func pays(_ portions: Int, isMade: Bool) -> (before: Int, after: Int) {
      let before = Apportionment.largestRemainder(total: 8_600, weights: [own, others])[
        isMade ? 0 : 1]
      let shared = line("a", 2, 4_300) {
        $0.modifiers = [extra]
        if !isMade { $0.dishID = nil }
        $0.share = LineShare(
          of: isMade ? nil : Identifier(rawValue: "made"),
          dishID: isMade ? nil : Identifier(rawValue: "dish"), portions: portions,
          allPortions: all, amountMinorUnits: before)
      }
      let bill = CampaignBill(
        lines: look([shared]), businessDay: LocalDate(year: 2026, month: 11, day: 29),
        memberLevel: "gold")
      let price = CampaignTests.campaign(.prices(["D1": 3_000])) {
        $0.conditions.levels = ["gold"]
      }
      return (before, before - BestCampaigns.choice([price], for: bill).saving)
    }
    let (made, share) = (pays(own, isMade: true), pays(others, isMade: false))
    #expect(made.after < made.before && share.after < share.before)
    // As much of 70.00, to the nearest minor unit.
    #expect(abs(made.after * all - 7_000 * own) * 2 <= all)
    #expect(abs(share.after * all - 7_000 * others) * 2 <= all)
    #expect(abs(made.after + share.after - 7_000) <= 1)
  }

  @Test("What is weighed has no price a piece when it is shared either")
  func sharedByWeight() {
    let shared = line("a", 1, 6_800) {
      $0.grams = 500
      $0.priceGrams = 500
      $0.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: 3_400)
    }
    let bill = CampaignBill(
      lines: look([shared]), businessDay: LocalDate(year: 2026, month: 11, day: 29),
      memberLevel: "gold")
    let price = CampaignTests.campaign(.prices(["D1": 100])) { $0.conditions.levels = ["gold"] }
    #expect(BestCampaigns.choice([price], for: bill).saving == 0)
  }

  // MARK: Until it is paid

  @Test("What was printed is never undercut unsaid")
  func printed() throws {
    try CampaignUseRule.checkPrinted(nil, now: 0, in: yuan)
    try CampaignUseRule.checkPrinted(3_000, now: 3_000, in: yuan)
    try CampaignUseRule.checkPrinted(3_000, now: 4_000, in: yuan)
    #expect(
      throws: GivingRefusal.lessThanPrinted(
        printed: Money(minorUnits: 3_000, currency: yuan),
        now: Money(minorUnits: 2_999, currency: yuan))
    ) {
      try CampaignUseRule.checkPrinted(3_000, now: 2_999, in: yuan)
    }
  }

  @Test("What is given for a way of paying is paid so, all of it")
  func tender() throws {
    let scan = CampaignTests.campaign(.amountOff(1_500)) { $0.conditions.tender = .wallet }
    try CampaignUseRule.check(.wallet, with: [scan])
    try CampaignUseRule.check(.cash, with: [CampaignTests.campaign(.amountOff(1))])
    #expect(throws: GivingRefusal.campaignPaidBy(scan.name, .wallet)) {
      try CampaignUseRule.check(.cash, with: [scan])
    }
    #expect(CampaignUseRule.tender(of: [scan]) == .wallet)
    #expect(CampaignUseRule.tender(of: []) == nil)
  }
}
