/// How the people of a currency's country write amounts, after the number patterns of the Unicode
/// Common Locale Data Repository (CLDR 46).
extension Currency {
  private static let commaCodes: Set<String> = [
    "BRL", "CZK", "DKK", "HUF", "IDR", "NOK", "PLN", "SEK", "TRY", "VND",
  ]
  /// Several countries, or one that writes both.
  private static let eitherCodes: Set<String> = ["CAD", "EUR", "ZAR"]

  /// What may stand before the decimals.
  var decimalSigns: Set<Character> {
    if Self.commaCodes.contains(code) { return [","] }
    return Self.eitherCodes.contains(code) ? [".", ","] : ["."]
  }

  /// Whether prices have decimals in daily life. The smaller unit of the others is on paper alone.
  var isDivided: Bool { minorDigits > 0 && !["HUF", "IDR", "TWD"].contains(code) }

  /// The most that any field takes: more is a slip of the finger. With room above what a feast
  /// costs in the currency with the smallest unit.
  public var largestAmount: Int { 1_000_000_000_000 }

  private static let signsByCode: [String: [String]] = [
    "AED": ["د.إ", "dh", "dhs"], "AUD": ["$", "a$"], "BHD": ["bd", "د.ب"], "BRL": ["r$"],
    "CAD": ["$", "c$"], "CHF": ["fr.", "fr"], "CNY": ["¥", "元", "块", "圆", "rmb"],
    "CZK": ["kč", "kc"], "DKK": ["kr.", "kr"], "EUR": ["€"], "GBP": ["£"],
    "HKD": ["$", "hk$", "元"],
    "HUF": ["ft"], "IDR": ["rp.", "rp"], "INR": ["₹", "rs.", "rs"], "JOD": ["jd", "د.ا"],
    "JPY": ["¥", "円"], "KRW": ["₩", "원"], "KWD": ["kd", "د.ك"], "MOP": ["$", "mop$", "元"],
    "MXN": ["$"], "MYR": ["rm"], "NOK": ["kr.", "kr"], "NZD": ["$", "nz$"], "OMR": ["ر.ع."],
    "PHP": ["₱"], "PLN": ["zł", "zl"], "QAR": ["qr"], "SAR": ["sr"], "SEK": ["kr.", "kr"],
    "SGD": ["$", "s$"], "THB": ["฿", "บาท"], "TRY": ["₺", "tl"], "TWD": ["$", "nt$", "元"],
    "USD": ["$", "us$"], "VND": ["₫", "đ", "vnđ"], "ZAR": ["r"],
  ]

  /// Signs and words that stand beside an amount in this currency, in lower case.
  var signs: [String] { (Self.signsByCode[code] ?? []) + [code.lowercased()] }
}
