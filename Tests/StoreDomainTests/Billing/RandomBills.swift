import Foundation
import StoreDomain

/// Bills as an evening makes them: lines with pieces, weights and modifiers, gifts, returns, problem
/// dishes and what the house pays, member prices, campaigns, coupons, points, service, several taxes
/// included and added, and every rounding, by hand and by itself.
struct RandomBills {
  /// 100,000 when all is run as promised (`FOH_FAULTS=full`), else as many as take a second or two.
  static let count = ProcessInfo.processInfo.environment["FOH_FAULTS"] == "full" ? 100_000 : 3_000

  static let yuan = Currency(code: "CNY", minorDigits: 2)
  static let rates = [
    BillCalculationTests.food, BillCalculationTests.wine, BillCalculationTests.added,
  ]

  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func effect() -> BillEffect {
    random.chance(50)
      ? .percentOff(basisPoints: random.pick([0, 1, 500, 1_200, 3_333, 9_999, 10_000]))
      : .amountOff(random.next(0...6_000))
  }

  /// What was ordered, some of it given, some of it gone back; nothing that no line holds.
  mutating func order() -> [OrderLine] {
    var order: [OrderLine] = []
    for _ in 0..<random.next(1...12) {
      let weighed = random.chance(20)
      var line = OrderLine(
        id: BillCalculationTests.id(order.count), checkID: Identifier(rawValue: "check"),
        dishID: nil, name: Phrase("dish", "菜"),
        kind: random.chance(10) ? .gift : random.chance(10) ? .perHead : .normal,
        stage: random.chance(5) ? .voided : .sent, quantity: random.next(1...4),
        grams: weighed ? random.next(1...1_500) : nil, priceGrams: weighed ? 500 : nil,
        unitPrice: Money(
          minorUnits: random.chance(5) ? 0 : random.next(1...9_900), currency: Self.yuan),
        taxCode: random.pick(Self.rates).code, authorName: "Anna",
        addedAt: Timestamp(millisecondsSinceEpoch: 0))
      order.append(line)
      if line.stage == .sent, random.chance(15) {
        line.returns = line.id
        line.id = BillCalculationTests.id(order.count)
        line.kind = .returned
        line.quantity = -random.next(1...line.quantity)
        order.append(line)
      }
    }
    return order
  }

  mutating func adjustments(on lines: [BillLine]) -> [BillAdjustment] {
    let steps: [BillStep] = [.promotion, .discount, .coupon, .tenderDiscount, .points, .rounding]
    return (0..<random.next(0...5)).map { number in
      let some = Set(lines.map(\.id).filter { _ in random.chance(50) })
      var adjustment = BillAdjustment(
        id: "\(number)", step: random.pick(steps),
        effect: random.chance(5) ? .amountOff(-random.next(1...500)) : effect(),
        lineIDs: random.chance(30) ? some : nil,
        threshold: random.chance(30) ? random.next(0...40_000) : nil)
      if adjustment.step == .rounding {
        adjustment.effect = .amountOff(random.next(1...2_000))
      } else if random.chance(30) {
        // As campaigns and coupons for some dishes find it, also in step 2 (a member's price).
        if random.chance(20) { adjustment.step = .lineReduction }
        let concerned = lines.map(\.id).filter { _ in random.chance(60) }
        adjustment.shares = LineAmounts(
          concerned.map { _ in random.next(-100...8_000) }, of: concerned)
      }
      return adjustment
    }
  }

  mutating func bill() -> BillInput {
    var lines = BillLine.lines(of: order())
    for index in lines.indices {
      lines[index].bearsServiceCharge = random.chance(80)
      while random.chance(20) {
        let kind = random.pick(LineReduction.Kind.allCases)
        lines[index].reductions.append(
          kind == .comp || kind == .gift ? .whole(kind) : LineReduction(kind, effect()))
      }
    }
    return BillInput(
      lines: lines, adjustments: adjustments(on: lines),
      serviceChargeBasisPoints: random.chance(40) ? random.pick([500, 1_000, 1_250]) : nil,
      taxRates: Self.rates,
      tailRounding: random.pick([
        .none, .down(toMultipleOf: 10), .down(toMultipleOf: 100), .nearest(toMultipleOf: 10),
        .nearest(toMultipleOf: 5), .down(toMultipleOf: 10_000),
      ]),
      tailRoundingLimit: random.chance(60) ? random.next(0...120) : nil,
      halfRounding: random.pick([.up, .even]))
  }
}
