import Foundation
import Testing

@testable import StoreDomain

@Suite("The bill")
struct BillCalculationTests {
  static let food = TaxRate(
    code: "food", name: Phrase("tax 6 %", "增值税6%"), basisPoints: 600, isIncluded: true)
  static let wine = TaxRate(
    code: "wine", name: Phrase("tax 13 %", "增值税13%"), basisPoints: 1_300, isIncluded: true)
  static let added = TaxRate(
    code: "added", name: Phrase("sales tax", "销售税"), basisPoints: 875, isIncluded: false)

  static func id(_ number: Int) -> Identifier<OrderLine> { Identifier(rawValue: "line-\(number)") }

  static func line(
    _ number: Int, _ amount: Int, tax: String = "food", service: Bool = true,
    reductions: [LineReduction] = []
  ) -> BillLine {
    BillLine(
      id: id(number), amount: amount, taxCode: tax, bearsServiceCharge: service,
      reductions: reductions)
  }

  /// Pot 68.00, two tripes 76.00, dips 22.00, shrimp paste 48.00, noodles 12.00 from the house.
  static let evening = [
    line(1, 6_800), line(2, 7_600), line(3, 2_200), line(4, 4_800),
    line(5, 1_200, reductions: [.whole(.gift)]),
  ]

  @Test func theBillOfTheSketchComesOut() throws {
    let bill = try BillCalculation(
      BillInput(
        lines: Self.evening,
        adjustments: [
          BillAdjustment(
            id: "gold", step: .promotion, effect: .amountOff(600),
            reason: Phrase("gold member, soups", "金卡会员锅底优惠"), lineIDs: [Self.id(1)])
        ],
        taxRates: [Self.food], tailRounding: .down(toMultipleOf: 100)))
    #expect(
      bill.rows.map { "\($0.step.rawValue) \($0.amount)" }
        == ["1 22600", "2 -1200", "3 -600", "9 0", "10 0"])
    #expect(bill.due == 20_800)
    // 208.00 contains 208.00 × 6/106.
    #expect(bill.taxes.reduce(0) { $0 + $1.amount } == 1_177)
    #expect(bill.netAmounts == [6_200, 7_600, 2_200, 4_800, 0])
  }

  @Test func everyStepFindsWhatTheStepBeforeItLeft() throws {
    let bill = try BillCalculation(
      BillInput(
        lines: [
          Self.line(1, 10_000, tax: "added"), Self.line(2, 20_000, tax: "added", service: false),
        ],
        adjustments: [
          // Given out of order on purpose.
          BillAdjustment(id: "points", step: .points, effect: .amountOff(500)),
          BillAdjustment(id: "coupon", step: .coupon, effect: .amountOff(3_000), threshold: 25_000),
          BillAdjustment(id: "ten", step: .discount, effect: .percentOff(basisPoints: 1_000)),
          BillAdjustment(id: "off", step: .promotion, effect: .amountOff(2_000), threshold: 30_000),
          BillAdjustment(id: "scan", step: .tenderDiscount, effect: .amountOff(1_500)),
        ],
        serviceChargeBasisPoints: 1_000, taxRates: [Self.added],
        tailRounding: .nearest(toMultipleOf: 10)))
    #expect(bill.amount(of: .lines) == 30_000)
    #expect(bill.amount(of: .promotion) == -2_000)
    #expect(bill.amount(of: .discount) == -2_800)
    #expect(bill.amount(of: .coupon) == -3_000)
    #expect(bill.amount(of: .tenderDiscount) == -1_500)
    #expect(bill.amount(of: .points) == -500)
    // A third of 202.00 bears service.
    #expect(bill.amount(of: .serviceCharge) == 673)
    #expect(bill.amount(of: .tax) == 1_826)
    #expect(bill.amount(of: .rounding) == 1)
    #expect(bill.due == 22_700)
    #expect(bill.rows.map(\.step) == bill.rows.map(\.step).sorted())
  }

  @Test func aThresholdThatIsNotReachedIsSaid() throws {
    let bill = try BillCalculation(
      BillInput(
        lines: [Self.line(1, 18_800)],
        adjustments: [
          BillAdjustment(id: "p1", step: .promotion, effect: .amountOff(1_000), threshold: 18_800),
          // Promotions look at the amount before all promotions.
          BillAdjustment(id: "p2", step: .promotion, effect: .amountOff(500), threshold: 18_800),
          BillAdjustment(id: "c", step: .coupon, effect: .amountOff(3_000), threshold: 20_000),
        ], taxRates: [Self.food]))
    #expect(bill.due == 17_300)
    #expect(bill.declined == [.init(adjustmentID: "c", missing: 2_700)])
  }

  @Test func aCashCouponIsCappedAtWhatRemainsAndNothingIsEverOwedToTheGuest() throws {
    let bill = try BillCalculation(
      BillInput(
        lines: [Self.line(1, 3_000), Self.line(2, 1_001)],
        adjustments: [
          BillAdjustment(id: "c", step: .coupon, effect: .amountOff(5_000)),
          BillAdjustment(id: "p", step: .points, effect: .amountOff(5_000)),
        ], serviceChargeBasisPoints: 1_000, taxRates: [Self.food, Self.wine],
        tailRounding: .down(toMultipleOf: 100)))
    #expect(bill.amount(of: .coupon) == -4_001)
    #expect(bill.amount(of: .points) == 0)
    #expect(bill.due == 0)
    #expect(bill.netAmounts == [0, 0])
    #expect(bill.taxes.reduce(0) { $0 + $1.amount } == 0)
  }

  @Test(
    arguments: [
      (TailRounding.none, nil, 12_345), (.down(toMultipleOf: 10), nil, 12_340),
      (.down(toMultipleOf: 100), nil, 12_300), (.nearest(toMultipleOf: 10), nil, 12_350),
      (.nearest(toMultipleOf: 100), nil, 12_300), (.down(toMultipleOf: 100), 45, 12_300),
      (.down(toMultipleOf: 100), 44, 12_345), (.down(toMultipleOf: 1), nil, 12_345),
    ] as [(TailRounding, Int?, Int)])
  func theTailIsRoundedWithinItsLimit(mode: TailRounding, limit: Int?, due: Int) throws {
    let bill = try BillCalculation(
      BillInput(
        lines: [Self.line(1, 12_345)], taxRates: [Self.food], tailRounding: mode,
        tailRoundingLimit: limit))
    #expect(bill.due == due)
  }

  @Test func taxIsRoundedOncePerRateAndNotPerLine() throws {
    // Three lines of 0.07 at 8.75 %: 0.018375 together is 0.02; line by line it would be 0.03.
    let bill = try BillCalculation(
      BillInput(
        lines: (1...3).map { Self.line($0, 7, tax: "added") }, taxRates: [Self.added]))
    #expect(bill.taxes.reduce(0) { $0 + $1.amount } == 2)
    #expect(bill.due == 23)
    #expect(bill.netAmounts == [8, 8, 7])
  }

  @Test func aReturnTakesItsAmountOffTheLineItReturns() throws {
    let yuan = Currency(code: "CNY", minorDigits: 2)
    func order(
      _ number: Int, _ quantity: Int, _ kind: OrderLine.Kind = .normal,
      stage: OrderLine.Stage = .sent, returns: Int? = nil
    ) -> OrderLine {
      OrderLine(
        id: Self.id(number), checkID: Identifier(rawValue: "check"), dishID: nil,
        name: Phrase("Beef tripe", "毛肚"), kind: kind, stage: stage, quantity: quantity,
        unitPrice: Money(minorUnits: 3_800, currency: yuan), taxCode: "food",
        returns: returns.map(Self.id), authorName: "Anna",
        addedAt: Timestamp(millisecondsSinceEpoch: 0))
    }
    let lines = BillLine.lines(of: [
      order(1, 3), order(2, -1, .returned, returns: 1), order(3, 1, stage: .voided),
      order(4, 1, .gift), order(5, -1, .returned, returns: 4), order(6, -1, .returned),
    ])
    #expect(lines.map(\.id) == [1, 2, 4, 5, 6].map(Self.id))
    #expect(lines.map(\.amount) == [7_600, 0, 0, 0, -3_800])
    let bill = try BillCalculation(BillInput(lines: lines, taxRates: [Self.food]))
    #expect(bill.due == 3_800)
  }

  @Test func whatCannotBeWorkedOutSaysWhy() {
    func error(_ input: BillInput) -> BillError? {
      do throws(BillError) {
        _ = try BillCalculation(input)
        return nil
      } catch { return error }
    }
    let lines = [Self.line(1, 100)]
    #expect(error(BillInput(lines: lines, taxRates: [])) == .unknownTaxRate(code: "food"))
    #expect(
      error(
        BillInput(
          lines: lines,
          adjustments: [
            BillAdjustment(id: "x", step: .discount, effect: .percentOff(basisPoints: 10_001))
          ], taxRates: [Self.food])) == .percentageOutOfRange(basisPoints: 10_001))
    #expect(
      error(BillInput(lines: [Self.line(1, Int.max)], taxRates: [Self.food])) == .amountTooLarge)
    #expect(
      error(
        BillInput(
          lines: lines,
          adjustments: [BillAdjustment(id: "x", step: .tax, effect: .amountOff(1))],
          taxRates: [Self.food])) == .wrongStep(.tax))
    #expect(error(BillInput(lines: [], taxRates: [])) == nil)
  }

  @Test(
    arguments: [
      (1_000, "10 % off", "9折"), (1_200, "12 % off", "8.8折"), (1_250, "12.5 % off", "8.75折"),
      (10_000, "100 % off", "免单"), (500, "5 % off", "9.5折"),
    ])
  func aDiscountIsSaidAsStaffSayIt(basisPoints: Int, english: String, chinese: String) {
    #expect(BillEffect.percentText(basisPoints: basisPoints) == Phrase(english, chinese))
  }
}
