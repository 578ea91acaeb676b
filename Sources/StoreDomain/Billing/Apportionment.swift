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
    var shares = weights
    divide(total, inProportionTo: &shares)
    return shares
  }

  /// The same in place: each weight becomes its share.
  static func divide(_ total: Int, inProportionTo weights: inout [Int]) {
    guard !weights.isEmpty else { return }
    let sum = sumToDivideBy(&weights)
    // Only the ratio of weight to sum matters, so that both may change their sign.
    let sign = sum < 0 ? -1 : 1
    let (amount, divisor) = (abs(total), sum.magnitude)
    withUnsafeTemporaryAllocation(of: UInt.self, capacity: weights.count) { remainders in
      var rest = amount
      for index in weights.indices {
        let (share, remainder) = floorDivide(amount, times: weights[index] * sign, by: divisor)
        weights[index] = share
        remainders.initializeElement(at: index, to: remainder)
        rest -= share
      }
      if rest > 0 { give(rest, to: &weights, by: remainders, below: divisor) }
    }
    if total < 0 { for index in weights.indices { weights[index].negate() } }
  }

  /// The sum of the weights, after they are replaced by others where it would be zero.
  private static func sumToDivideBy(_ weights: inout [Int]) -> Int {
    var sum = weights.reduce(0, +)
    if sum == 0 {
      weights = weights.map(abs)
      sum = weights.reduce(0, +)
    }
    if sum == 0 {
      weights = weights.map { _ in 1 }
      sum = weights.count
    }
    return sum
  }

  /// One unit more to each of the `rest` shares with the largest remainders, of which more than `rest`
  /// are above zero.
  ///
  /// Halving the range of the remainders finds above which limit not more than `rest` of them are:
  /// mostly exactly `rest` after a few rounds, and nothing has to be sorted.
  private static func give(
    _ rest: Int, to shares: inout [Int], by remainders: UnsafeMutableBufferPointer<UInt>,
    below divisor: UInt
  ) {
    var (tooLow, limit): (UInt, UInt) = (0, divisor)
    var above = 0
    while above < rest, limit - tooLow > 1 {
      let middle = tooLow + (limit - tooLow) / 2
      let count = remainders.reduce(0) { $0 + ($1 > middle ? 1 : 0) }
      if count > rest {
        tooLow = middle
      } else {
        (limit, above) = (middle, count)
      }
    }
    // Of those at the limit the earlier ones.
    var equals = rest - above
    for (index, remainder) in remainders.enumerated() {
      if remainder > limit {
        shares[index] += 1
      } else if remainder == limit, equals > 0 {
        shares[index] += 1
        equals -= 1
      }
    }
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
    let (quotient, remainder) = amount.magnitude.times(weight.magnitude, dividedBy: divisor)
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
    let (quotient, remainder) = amount.magnitude.times(UInt(numerator), dividedBy: divisor)
    var rounded = Int(quotient)
    let half = divisor - remainder
    switch self {
    case .up: if remainder >= half { rounded += 1 }
    case .even: if remainder > half || (remainder == half && rounded % 2 == 1) { rounded += 1 }
    }
    return amount < 0 ? -rounded : rounded
  }
}

extension UInt {
  /// Multiplied and divided, without overflow between the two.
  ///
  /// A bill's amounts fit in 64 bits even multiplied, which divides several times faster than 128.
  fileprivate func times(
    _ factor: UInt, dividedBy divisor: UInt
  ) -> (quotient: UInt, remainder: UInt) {
    let (product, overflows) = multipliedReportingOverflow(by: factor)
    return overflows
      ? divisor.dividingFullWidth(multipliedFullWidth(by: factor))
      : product.quotientAndRemainder(dividingBy: divisor)
  }
}
