/// Dividing an amount without losing or inventing a cent.
public enum Apportionment {
  /// Divides `total` in proportion to `weights` by the largest-remainder method: each share is
  /// rounded down, and the units left go one by one to the largest remainders, earlier ones first
  /// between equals. The shares always add up to `total`.
  ///
  /// A weight may be negative, as a line that takes something back is: its share then has the other
  /// sign. Weights that sum to zero divide by their size, and by equal parts when all are zero.
  /// Without weights there are no shares.
  public static func largestRemainder(total: Int, weights: [Int]) -> [Int] {
    guard !weights.isEmpty else { return [] }
    var weights = weights
    var sum = weights.reduce(0, +)
    if sum == 0 {
      weights = weights.map(abs)
      sum = weights.reduce(0, +)
    }
    if sum == 0 {
      weights = weights.map { _ in 1 }
      sum = weights.count
    }
    // Only the ratio of weight to sum matters, so that both may change their sign.
    let sign = sum < 0 ? -1 : 1
    var shares: [Int] = []
    var remainders: [(index: Int, size: UInt)] = []
    var rest = abs(total)
    for (index, weight) in weights.enumerated() {
      let (share, remainder) = floorDivide(abs(total), times: weight * sign, by: sum.magnitude)
      shares.append(share)
      remainders.append((index, remainder))
      rest -= share
    }
    remainders.sort { ($1.size, $0.index) < ($0.size, $1.index) }
    for remainder in remainders.prefix(rest) { shares[remainder.index] += 1 }
    return total < 0 ? shares.map { -$0 } : shares
  }

  /// Equal shares; the last takes the remainder, as the last guest to pay does. None when there is
  /// nobody to pay.
  public static func equally(total: Int, ways: Int) -> [Int] {
    guard ways > 0 else { return [] }
    let share = total / ways
    return Array(repeating: share, count: ways - 1) + [total - share * (ways - 1)]
  }

  /// amount × weight ÷ divisor rounded toward minus infinity, and the remainder, without overflow.
  private static func floorDivide(
    _ amount: Int, times weight: Int, by divisor: UInt
  ) -> (quotient: Int, remainder: UInt) {
    let product = amount.magnitude.multipliedFullWidth(by: weight.magnitude)
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    if weight >= 0 || (quotient == 0 && remainder == 0) { return (Int(quotient), remainder) }
    if remainder == 0 { return (-Int(quotient), 0) }
    return (-Int(quotient) - 1, divisor - remainder)
  }
}

/// How half a minor unit is rounded.
public enum HalfRounding: String, Sendable, Codable, CaseIterable {
  /// Away from zero, as cash registers do (四舍五入).
  case up
  /// To the even neighbour, which favours nobody in the long run (四舍六入五成双).
  case even

  /// amount × numerator ÷ denominator, rounded once. `numerator` is at least 0 and `denominator` at
  /// least 1; the numerator must not exceed the denominator by so much that the result overflows.
  public func share(of amount: Int, numerator: Int, denominator: Int) -> Int {
    let divisor = UInt(denominator)
    let product = amount.magnitude.multipliedFullWidth(by: UInt(numerator))
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    var rounded = Int(quotient)
    let half = divisor - remainder
    switch self {
    case .up: if remainder >= half { rounded += 1 }
    case .even: if remainder > half || (remainder == half && rounded % 2 == 1) { rounded += 1 }
    }
    return amount < 0 ? -rounded : rounded
  }
}
