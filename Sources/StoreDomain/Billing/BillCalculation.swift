/// A bill worked out: ten steps in their fixed order, each as rows that are apportioned to the
/// lines, so that the lines always add up to what is due.
public struct BillCalculation: Hashable, Sendable {
  /// One step's effect.
  public struct Row: Hashable, Sendable {
    public let step: BillStep
    public let reason: Phrase
    /// Minor units as they change what is due: negative takes off. 0 for tax that prices contain.
    public let amount: Int
    /// The part of each line, in the order of the lines; adds up to `amount`.
    public let shares: [Int]
    /// The adjustment behind the row.
    public let adjustmentID: String?
    /// The line that a step 2 row reduces.
    public let lineID: Identifier<OrderLine>?
  }

  /// One rate's tax.
  public struct Tax: Hashable, Sendable {
    public let rate: TaxRate
    /// What it is reckoned on: for an included tax the amount that contains it.
    public let base: Int
    /// Rounded once for the whole rate.
    public let amount: Int
  }

  /// An adjustment that did not apply because its threshold was not reached.
  public struct Declined: Hashable, Sendable {
    public let adjustmentID: String
    /// Minor units that are missing to its threshold.
    public let missing: Int
  }

  public let lineIDs: [Identifier<OrderLine>]
  public let rows: [Row]
  public let taxes: [Tax]
  public let declined: [Declined]
  /// What each line comes to after every step; adds up to `due`.
  public let netAmounts: [Int]
  /// What is to be paid. Not negative unless lines were.
  public let due: Int

  /// What the rows of a step come to.
  public func amount(of step: BillStep) -> Int {
    rows.reduce(0) { $0 + ($1.step == step ? $1.amount : 0) }
  }

  /// Works the bill out.
  public init(_ input: BillInput) throws(BillError) {
    try Self.check(input)
    var run = Run(input)
    run.addLines()
    run.reduceLines()
    for step in [BillStep.lineReduction, .promotion, .discount, .coupon, .tenderDiscount, .points] {
      run.adjust(step)
    }
    run.addServiceCharge()
    run.reckonTax()
    run.adjust(.rounding)
    run.roundTail()
    lineIDs = run.lineIDs
    rows = run.rows
    taxes = run.taxes
    declined = run.declined
    netAmounts = run.nets
    due = run.total
  }

  private static let largestAmount = 1_000_000_000_000

  private static func check(_ input: BillInput) throws(BillError) {
    let codes = Set(input.taxRates.map(\.code))
    var effects = input.adjustments.map(\.effect)
    var size = 0
    for line in input.lines {
      guard codes.contains(line.taxCode) else { throw .unknownTaxRate(code: line.taxCode) }
      guard line.amount.magnitude <= largestAmount else { throw .amountTooLarge }
      size += abs(line.amount)
      guard size <= largestAmount else { throw .amountTooLarge }
      effects += line.reductions.map(\.effect)
    }
    for adjustment in input.adjustments {
      switch adjustment.step {
      case .lineReduction where adjustment.shares != nil: break
      case .promotion, .discount, .coupon, .tenderDiscount, .points, .rounding: break
      case .lines, .lineReduction, .serviceCharge, .tax: throw .wrongStep(adjustment.step)
      }
    }
    var percentages = input.taxRates.map(\.basisPoints)
    if let charge = input.serviceChargeBasisPoints { percentages.append(charge) }
    for effect in effects {
      switch effect {
      case .percentOff(let basisPoints): percentages.append(basisPoints)
      case .amountOff(let amount):
        guard amount.magnitude <= largestAmount else { throw .amountTooLarge }
      }
    }
    for basisPoints in percentages where !(0...10_000).contains(basisPoints) {
      throw .percentageOutOfRange(basisPoints: basisPoints)
    }
  }
}

/// The state of a bill while its steps are taken.
private struct Run {
  let input: BillInput
  let lineIDs: [Identifier<OrderLine>]
  var nets: [Int]
  var rows: [BillCalculation.Row] = []
  var taxes: [BillCalculation.Tax] = []
  var declined: [BillCalculation.Declined] = []

  var total: Int { nets.reduce(0, +) }

  init(_ input: BillInput) {
    self.input = input
    lineIDs = input.lines.map(\.id)
    nets = input.lines.map { _ in 0 }
  }

  mutating func addLines() {
    add(.lines, BillStep.lines.name, shares: input.lines.map(\.amount))
  }

  mutating func reduceLines() {
    for (index, line) in input.lines.enumerated() {
      for reduction in line.reductions {
        var shares = nets.map { _ in 0 }
        shares[index] = -off(reduction.effect, base: nets[index])
        add(.lineReduction, reduction.reason, shares: shares, lineID: line.id)
      }
    }
  }

  mutating func adjust(_ step: BillStep) {
    let before = total
    for adjustment in input.adjustments where adjustment.step == step {
      let found = step == .promotion ? before : total
      if let threshold = adjustment.threshold, found < threshold {
        declined.append(.init(adjustmentID: adjustment.id, missing: threshold - found))
        continue
      }
      if let shares = adjustment.shares {
        take(shares, of: adjustment)
        continue
      }
      let reduced = input.lines.map { adjustment.lineIDs?.contains($0.id) ?? true }
      let base = zip(nets, reduced).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      var amount = off(adjustment.effect, base: base)
      // A line that takes back makes the other lines larger than the whole bill.
      if amount > 0 { amount = min(amount, max(0, total)) }
      add(
        step, adjustment.reason, shares: apportion(-amount, to: reduced),
        adjustmentID: adjustment.id)
    }
  }

  /// What a rule has worked out for each line. A line that takes back makes the others larger than the
  /// whole bill, of which no more comes off than it holds.
  private mutating func take(_ shares: LineAmounts, of adjustment: BillAdjustment) {
    var off = zip(shares.amounts(of: lineIDs), nets).map { min(max(0, $0), max(0, $1)) }
    let (all, most) = (off.reduce(0, +), max(0, total))
    if all > most { off = Apportionment.largestRemainder(total: most, weights: off) }
    add(
      adjustment.step, adjustment.reason, shares: off.map { -$0 }, adjustmentID: adjustment.id)
  }

  mutating func addServiceCharge() {
    guard let basisPoints = input.serviceChargeBasisPoints else { return }
    let bearing = input.lines.map(\.bearsServiceCharge)
    let base = zip(nets, bearing).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    let charge = input.halfRounding.share(
      of: max(0, base), numerator: basisPoints, denominator: 10_000)
    add(.serviceCharge, BillStep.serviceCharge.name, shares: apportion(charge, to: bearing))
  }

  mutating func reckonTax() {
    for rate in input.taxRates {
      let taxed = input.lines.map { $0.taxCode == rate.code }
      guard taxed.contains(true) else { continue }
      let base = zip(nets, taxed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      let tax = input.halfRounding.share(
        of: base, numerator: rate.basisPoints,
        denominator: rate.isIncluded ? 10_000 + rate.basisPoints : 10_000)
      taxes.append(.init(rate: rate, base: base, amount: tax))
      add(.tax, rate.name, shares: apportion(rate.isIncluded ? 0 : tax, to: taxed))
    }
  }

  mutating func roundTail() {
    let before = total
    let rounded: Int
    switch input.tailRounding {
    case .none: return
    case .down(let multiple):
      guard multiple > 1 else { return }
      rounded = before - before % multiple
    case .nearest(let multiple):
      guard multiple > 1 else { return }
      rounded = HalfRounding.up.share(of: before, numerator: 1, denominator: multiple) * multiple
    }
    let moved = rounded - before
    if let limit = input.tailRoundingLimit, abs(moved) > limit { return }
    add(.rounding, BillStep.rounding.name, shares: apportion(moved, to: nets.map { _ in true }))
  }

  private func off(_ effect: BillEffect, base: Int) -> Int {
    effect.off(base, input.halfRounding)
  }

  private func apportion(_ amount: Int, to chosen: [Bool]) -> [Int] {
    let weights = zip(nets, chosen).map { $1 ? $0 : 0 }
    guard amount != 0, weights.contains(where: { $0 != 0 }) else {
      // Every line is at zero: the first of the chosen carries an addition.
      var shares = nets.map { _ in 0 }
      if amount != 0, let first = chosen.firstIndex(of: true) { shares[first] = amount }
      return shares
    }
    return Apportionment.largestRemainder(total: amount, weights: weights)
  }

  private mutating func add(
    _ step: BillStep, _ reason: Phrase, shares: [Int], adjustmentID: String? = nil,
    lineID: Identifier<OrderLine>? = nil
  ) {
    for (index, share) in shares.enumerated() { nets[index] += share }
    rows.append(
      .init(
        step: step, reason: reason, amount: shares.reduce(0, +), shares: shares,
        adjustmentID: adjustmentID, lineID: lineID))
  }
}
