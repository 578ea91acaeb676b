/// Cash at the till.
public enum Cash {
  /// Amounts that a guest is likely to hand over for `due`: the exact amount, then for each note the
  /// next multiple of it that a few notes come to, the smallest first, without repeats.
  ///
  /// Many small notes are not likely: 740 yen are paid with a note of 1,000, 5,000 or 10,000, and
  /// 185,000 dong with 200,000 or 500,000, not with the four notes of 190,000.
  ///
  /// - Parameters:
  ///   - due: minor units.
  ///   - notes: that circulate, in minor units; see ``Currency/notes``.
  public static func likelyAmounts(due: Int, notes: [Int]) -> [Int] {
    let notes = notes.filter { $0 > 0 }.sorted(by: >)
    guard due > 0, let largest = notes.first else { return due > 0 ? [due] : [] }
    // Of the largest note as many as are needed are handed over without a thought.
    let bundle = due / largest * largest
    let rest = due - bundle
    let handed = notes.compactMap { note -> Int? in
      let count = rest / note + (rest % note == 0 ? 0 : 1)
      let (amount, overflow) = bundle.addingReportingOverflow(count * note)
      guard !overflow else { return nil }
      return count <= 4 || fewest(count * note, of: notes) <= 3 ? amount : nil
    }
    return Set(handed + [due]).sorted()
  }

  /// How many notes an amount takes, from the largest down; a number without end when it does not
  /// come out.
  private static func fewest(_ amount: Int, of notes: [Int]) -> Int {
    var left = amount
    var count = 0
    for note in notes {
      count += left / note
      left %= note
    }
    return left == 0 ? count : .max
  }

  /// What a guest hardly ever hands over more than, for `due`, in minor units: three of the largest
  /// notes above it. An amount that reads as more or as less is less.
  public static func likelyMost(due: Int, in currency: Currency) -> Int {
    let largest = currency.notes.max() ?? PaymentRule.mostTendered(in: currency)
    let (sum, overflow) = max(0, due).addingReportingOverflow(3 * largest)
    return overflow ? .max : sum
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
