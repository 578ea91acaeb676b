/// Cash at the till.
public enum Cash {
  /// Amounts that a guest is likely to hand over for `due`: the exact amount, then for each note or
  /// coin the next multiple of it, the smallest first, without repeats. `denominations` in minor
  /// units.
  public static func likelyAmounts(due: Int, denominations: [Int]) -> [Int] {
    guard due > 0 else { return [] }
    let rounded = denominations.filter { $0 > 0 }.map { (due + $0 - 1) / $0 * $0 }
    return Set(rounded + [due]).sorted()
  }
}

/// Prices for a weight.
public enum WeightPrice {
  /// grams × price ÷ the grams that the price is for, in minor units, rounded half up once.
  public static func amount(grams: Int, price: Int, perGrams: Int) -> Int {
    guard grams >= 0, perGrams > 0 else { return 0 }
    return HalfRounding.up.share(of: price, numerator: grams, denominator: perGrams)
  }
}
