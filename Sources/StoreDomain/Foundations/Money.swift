/// A currency by its ISO 4217 code and the number of digits of its minor unit.
public struct Currency: Hashable, Sendable, Codable {
  /// The three-letter code, upper case.
  public let code: String
  /// Digits after the decimal point: 2 for CNY, 0 for JPY.
  public let minorDigits: Int

  public init(code: String, minorDigits: Int) {
    self.code = code
    self.minorDigits = minorDigits
  }
}

/// An amount of money: a whole number of minor units and its currency. No floating point.
public struct Money: Hashable, Sendable, Codable {
  /// Minor units: fen, cents, pence. Negative when it is owed the other way.
  public var minorUnits: Int
  public var currency: Currency

  public init(minorUnits: Int, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// The amount with its decimal point and no currency sign: `-6.00`, or `196` in a currency
  /// without minor units.
  public var plainText: String {
    guard currency.minorDigits > 0 else { return String(minorUnits) }
    let digits = String(minorUnits.magnitude)
    let padded =
      String(repeating: "0", count: max(0, currency.minorDigits + 1 - digits.count)) + digits
    let sign = minorUnits < 0 ? "-" : ""
    return sign + padded.dropLast(currency.minorDigits) + "." + padded.suffix(currency.minorDigits)
  }
}
