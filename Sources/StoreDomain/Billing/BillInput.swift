/// One line of a bill before any reduction.
public struct BillLine: Hashable, Sendable {
  public var id: Identifier<OrderLine>
  /// Quantity × price with modifiers, in minor units. Negative for something taken back that no
  /// line of this bill holds.
  public var amount: Int
  /// The code of its tax rate.
  public var taxCode: String
  /// Whether the service charge counts it.
  public var bearsServiceCharge: Bool
  /// Step 2, taken one after another.
  public var reductions: [LineReduction]

  public init(
    id: Identifier<OrderLine>, amount: Int, taxCode: String, bearsServiceCharge: Bool = true,
    reductions: [LineReduction] = []
  ) {
    self.id = id
    self.amount = amount
    self.taxCode = taxCode
    self.bearsServiceCharge = bearsServiceCharge
    self.reductions = reductions
  }

  /// What it comes to after step 2 by hand, as campaigns find it.
  var amountAfterReductions: Int {
    reductions.reduce(amount) { $0 - $1.effect.off($0, .up) }
  }

  /// The lines of an order as the bill sees them: voided ones left out, and what was returned
  /// taken off the line that it returns, so that a discount never counts it.
  public static func lines(of order: [OrderLine]) -> [BillLine] {
    let counted = order.filter { $0.stage != .voided }
    let known = Set(counted.map(\.id))
    var returned: [Identifier<OrderLine>: Int] = [:]
    for line in counted {
      if line.kind == .returned, let original = line.returns, known.contains(original) {
        returned[original, default: 0] += line.quantity
      }
    }
    return counted.map { line in
      var left = line
      if line.kind == .returned, let original = line.returns, known.contains(original) {
        left.quantity = 0
      } else if let back = returned[line.id] {
        left.quantity = max(0, line.quantity + back)
      }
      let reason = line.reason.map {
        Phrase(
          "\(LineReduction.Kind.gift.name.english): \($0.words.english)", "赠菜：\($0.words.chinese)")
      }
      return BillLine(
        id: line.id, amount: left.amountMinorUnits, taxCode: line.taxCode,
        reductions: line.kind == .gift ? [.whole(.gift, reason: reason)] : problem(of: line))
    }
  }

  /// What is taken off a dish that was not right when it came.
  private static func problem(of line: OrderLine) -> [LineReduction] {
    guard let basisPoints = line.problemBasisPoints else { return [] }
    let kind = LineReduction.Kind.problemDish
    let reason = line.reason.map {
      Phrase("\(kind.name.english): \($0.words.english)", "问题菜：\($0.words.chinese)")
    }
    return [LineReduction(kind, .percentOff(basisPoints: basisPoints), reason: reason)]
  }
}

/// Everything that decides a bill.
public struct BillInput: Hashable, Sendable {
  public var lines: [BillLine]
  /// Steps 3 to 7, what campaigns take off in step 2, and rounding by hand, within a step in the order
  /// given.
  public var adjustments: [BillAdjustment]
  /// In hundredths of a percent of the amount after points; nil for none.
  public var serviceChargeBasisPoints: Int?
  public var taxRates: [TaxRate]
  public var tailRounding: TailRounding
  /// The most that automatic tail rounding may move, in minor units; nil for no limit. A rounding
  /// that would move more is left out.
  public var tailRoundingLimit: Int?
  /// How percentages and taxes round.
  public var halfRounding: HalfRounding

  public init(
    lines: [BillLine], adjustments: [BillAdjustment] = [], serviceChargeBasisPoints: Int? = nil,
    taxRates: [TaxRate], tailRounding: TailRounding = .none, tailRoundingLimit: Int? = nil,
    halfRounding: HalfRounding = .up
  ) {
    self.lines = lines
    self.adjustments = adjustments
    self.serviceChargeBasisPoints = serviceChargeBasisPoints
    self.taxRates = taxRates
    self.tailRounding = tailRounding
    self.tailRoundingLimit = tailRoundingLimit
    self.halfRounding = halfRounding
  }
}

/// Why a bill cannot be worked out.
public enum BillError: Error, Hashable, Sendable, Explained {
  /// A line's tax code is in no rate of the store.
  case unknownTaxRate(code: String)
  /// A percentage below 0 or above 100.
  case percentageOutOfRange(basisPoints: Int)
  /// An amount beyond what a till can hold (10¹² minor units).
  case amountTooLarge
  /// An adjustment in a step that takes none (lines, service charge, tax).
  case wrongStep(BillStep)

  public var explanation: Phrase {
    switch self {
    case .unknownTaxRate(let code):
      Phrase(
        "The store has no tax rate \"\(code)\". Add it to the store's configuration.",
        "门店没有税率“\(code)”，请在门店配置中添加")
    case .percentageOutOfRange:
      Phrase("A discount is from 0 to 100 %.", "折扣须在0%到100%之间")
    case .amountTooLarge:
      Phrase("An amount is too large. Check the quantities.", "金额过大，请核对数量")
    case .wrongStep(let step):
      Phrase(
        "\"\(step.name.english)\" cannot be entered by hand.", "“\(step.name.chinese)”不能手工录入")
    }
  }
}
