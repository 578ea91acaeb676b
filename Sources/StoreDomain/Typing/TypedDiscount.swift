/// Reads what is taken off a bill as the trade says it: `10%`, `9折`, 八八折, or an amount.
public enum TypedDiscount {
  /// - Parameter likely: what an amount hardly exceeds, in minor units.
  /// - Throws: `TypedRefusal` with the words for a discount or an amount, or
  ///   `.unusualDiscount` for 10折 and 0.9折.
  public static func read(
    _ text: String, in currency: Currency, likelyAtMost likely: Int? = nil
  ) throws(TypedRefusal) -> BillEffect {
    var typed = TypedText(text)
    guard !typed.isTooLong, !typed.isEmpty else { throw .discount(currency) }
    _ = typed.skip(lastOf: ["off"])
    if typed.skip(lastOf: ["%", "percent", "pct"]) != nil {
      guard let value = hundredths(typed), (1...10_000).contains(value) else {
        throw .discount(currency)
      }
      return .percentOff(basisPoints: value)
    }
    if typed.skip(lastOf: ["折"]) != nil {
      return .percentOff(basisPoints: 10_000 - (try left(of: typed, currency)))
    }
    let amount: Money
    do {
      amount = try TypedMoney.read(typed.text, in: currency, likelyAtMost: likely)
    } catch .amount {
      throw .discount(currency)
    }
    guard amount.minorUnits > 0 else { throw .discount(currency) }
    return .amountOff(amount.minorUnits)
  }

  /// What 折 leaves of the price, in hundredths of a percent: 8.8折, 88折 and 八八折 are 88 %.
  private static func left(
    of typed: TypedText, _ currency: Currency
  ) throws(TypedRefusal) -> Int {
    var value: Int
    let numerals = typed.rest.compactMap(ChineseNumber.digit)
    if (1...2).contains(numerals.count), numerals.count == typed.rest.count,
      !typed.rest.contains(where: \.isPlainDigit)
    {
      value = (numerals[0] * 10 + (numerals.count == 2 ? numerals[1] : 0)) * 100
      guard numerals[0] > 0 else { throw .discount(currency) }
      return value
    }
    guard let read = hundredths(typed), read > 0 else { throw .discount(currency) }
    value = read
    // 10折 is the whole price to some and a tenth to others; less than 1折 is a tenth of what is said.
    guard value >= 100, value != 1000 else { throw .unusualDiscount }
    if value < 1000 { value *= 10 }
    guard value < 10_000 else { throw .discount(currency) }
    return value
  }

  /// A number with at most two decimals, times a hundred; nil when it is none or reads in two ways.
  private static func hundredths(_ typed: TypedText) -> Int? {
    let values = Set(
      DecimalReading.all(of: Substring(typed.text))
        .compactMap { $0.decimals <= 2 ? $0.whole(in: 100) : nil })
    return values.count == 1 ? values.first : nil
  }
}
