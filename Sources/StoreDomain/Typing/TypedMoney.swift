/// Reads an amount of money as the people of its country type it: `120`, `120.5`, `1,280.00`,
/// `1.280,00`, `10 000`, `1'280`, `￥120`, `120元`.
public enum TypedMoney {
  /// - Parameter likely: what the amount hardly exceeds, in minor units. Of two readings only one may
  ///   keep within it, and is then what was meant; an amount that reads in one way may be larger.
  /// - Throws: `TypedRefusal` with the words for an amount. Negative amounts are refused.
  public static func read(
    _ text: String, in currency: Currency, likelyAtMost likely: Int? = nil
  ) throws(TypedRefusal) -> Money {
    var typed = TypedText(text)
    guard !typed.isTooLong, !typed.isEmpty else { throw .amount(currency) }
    try skipSign(&typed, of: currency)
    let readings = DecimalReading.all(
      of: Substring(typed.text), indianGroups: currency.code == "INR")
    guard !readings.isEmpty else { throw .amount(currency) }
    return Money(
      minorUnits: try only(readings, written: typed.text, in: currency, likely: likely ?? .max),
      currency: currency)
  }

  // MARK: Which reading

  private static func only(
    _ readings: [DecimalReading], written text: String, in currency: Currency, likely: Int
  ) throws(TypedRefusal) -> Int {
    let hasPoint = currency.isDivided && currency.decimalSigns.contains(text.lastSign)
    var possible: Set<Int> = []
    var slips: Set<Int> = []
    var isTooLarge = false
    var hasSlip = false
    for reading in readings {
      let units = reading.whole(in: DecimalReading.power(currency.minorDigits))
      if reading.decimals > currency.minorDigits {
        // `1.000` may be a 1 with needless zeros where the point is the decimal sign; in a currency
        // without decimals in daily life it is a thousand.
        if hasPoint, let units { slips.insert(units) }
        hasSlip = hasSlip || hasPoint
      } else if let units, units <= currency.largestAmount {
        possible.insert(units)
      } else {
        isTooLarge = true
      }
    }
    guard !possible.isEmpty else {
      guard isTooLarge, !hasSlip else { throw .decimals(currency) }
      throw .amountTooLarge(Money(minorUnits: currency.largestAmount, currency: currency))
    }
    let all = possible.union(slips).sorted()
    if all.count == 1 {
      // `12.345` where a point is never between thousands: a digit too many, or a thousand.
      guard !hasSlip else { throw .manyDecimals(Money(minorUnits: all[0], currency: currency)) }
      return all[0]
    }
    let likely = possible.filter { $0 <= likely }
    if slips.isEmpty, likely.count == 1, let only = likely.first { return only }
    throw .ambiguousAmount(
      Money(minorUnits: all[0], currency: currency),
      Money(minorUnits: all[all.count - 1], currency: currency))
  }

  // MARK: Signs of currencies

  /// Removes the sign, the word or the code of the currency, before or behind the amount.
  private static func skipSign(
    _ typed: inout TypedText, of currency: Currency
  ) throws(TypedRefusal) {
    let own = currency.signs
    var found = typed.skip(anyOf: own)
    typed.skipSpaces()
    found = found ?? typed.skip(lastOf: own)
    guard found == nil else { return }
    let others = Currency.knownCodes.compactMap { Currency(isoCode: $0) }.flatMap(\.signs)
    var amount = typed
    guard amount.skip(anyOf: others) != nil || amount.skip(lastOf: others) != nil else { return }
    amount.skipSpaces()
    if !DecimalReading.all(of: Substring(amount.text)).isEmpty { throw .otherCurrency(currency) }
  }
}

extension String {
  /// The last character that is no digit.
  fileprivate var lastSign: Character { last { !$0.isPlainDigit } ?? "0" }
}
