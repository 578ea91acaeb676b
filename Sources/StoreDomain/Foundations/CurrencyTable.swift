extension Currency {
  /// Digits of the minor unit by code, ISO 4217, for the currencies that restaurants we know of
  /// are paid in.
  private static let minorDigitsByCode: [String: Int] = [
    "AED": 2, "AUD": 2, "BHD": 3, "BRL": 2, "CAD": 2, "CHF": 2, "CNY": 2, "CZK": 2, "DKK": 2,
    "EUR": 2, "GBP": 2, "HKD": 2, "HUF": 2, "IDR": 2, "INR": 2, "JOD": 3, "JPY": 0, "KRW": 0,
    "KWD": 3, "MOP": 2, "MXN": 2, "MYR": 2, "NOK": 2, "NZD": 2, "OMR": 3, "PHP": 2, "PLN": 2,
    "QAR": 2, "SAR": 2, "SEK": 2, "SGD": 2, "THB": 2, "TRY": 2, "TWD": 2, "USD": 2, "VND": 0,
    "ZAR": 2,
  ]

  /// The currency of an ISO 4217 code, nil when it is not in the table.
  public init?(isoCode: String) {
    guard let digits = Self.minorDigitsByCode[isoCode] else { return nil }
    self.init(code: isoCode, minorDigits: digits)
  }

  /// The codes that a configuration may name.
  public static var knownCodes: [String] { minorDigitsByCode.keys.sorted() }
}
