extension Currency {
  /// The notes that circulate, in whole units of the currency, after what each central bank lists as
  /// its current series (read in 2025). Left out is what a till hardly sees: see `rare`.
  ///
  /// Central Bank of the UAE, Reserve Bank of Australia, Central Bank of Bahrain, Banco Central do
  /// Brasil, Bank of Canada, Swiss National Bank, People's Bank of China, Czech National Bank,
  /// Danmarks Nationalbank, European Central Bank, Bank of England, Hong Kong Monetary Authority,
  /// Magyar Nemzeti Bank, Bank Indonesia, Reserve Bank of India, Central Bank of Jordan, Bank of
  /// Japan, Bank of Korea, Central Bank of Kuwait, Monetary Authority of Macao, Banco de México, Bank
  /// Negara Malaysia, Norges Bank, Reserve Bank of New Zealand, Central Bank of Oman, Bangko Sentral
  /// ng Pilipinas, Narodowy Bank Polski, Qatar Central Bank, Saudi Central Bank, Sveriges Riksbank,
  /// Monetary Authority of Singapore, Bank of Thailand, Türkiye Cumhuriyet Merkez Bankası, Central
  /// Bank of the Republic of China (Taiwan), Federal Reserve, State Bank of Vietnam, South African
  /// Reserve Bank.
  private static let wholeNotes: [String: [Int]] = [
    "AED": [5, 10, 20, 50, 100, 200, 500, 1000],
    "AUD": [5, 10, 20, 50, 100],
    "BHD": [1, 5, 10, 20],
    "BRL": [2, 5, 10, 20, 50, 100, 200],
    "CAD": [5, 10, 20, 50, 100],
    "CHF": [10, 20, 50, 100, 200, 1000],
    "CNY": [1, 5, 10, 20, 50, 100],
    "CZK": [100, 200, 500, 1000, 2000, 5000],
    "DKK": [50, 100, 200, 500],
    "EUR": [5, 10, 20, 50, 100, 200],
    "GBP": [5, 10, 20, 50],
    "HKD": [10, 20, 50, 100, 500, 1000],
    "HUF": [500, 1000, 2000, 5000, 10_000, 20_000],
    "IDR": [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000],
    "INR": [10, 20, 50, 100, 200, 500],
    "JOD": [1, 5, 10, 20, 50],
    "JPY": [1000, 5000, 10_000],
    "KRW": [1000, 5000, 10_000, 50_000],
    "KWD": [1, 5, 10, 20],
    "MOP": [10, 20, 50, 100, 500, 1000],
    "MXN": [20, 50, 100, 200, 500, 1000],
    "MYR": [1, 5, 10, 20, 50, 100],
    "NOK": [50, 100, 200, 500, 1000],
    "NZD": [5, 10, 20, 50, 100],
    "OMR": [1, 5, 10, 20, 50],
    "PHP": [20, 50, 100, 200, 500, 1000],
    "PLN": [10, 20, 50, 100, 200, 500],
    "QAR": [1, 5, 10, 50, 100, 200, 500],
    "SAR": [5, 10, 50, 100, 200, 500],
    "SEK": [20, 50, 100, 200, 500, 1000],
    "SGD": [2, 5, 10, 50, 100],
    "THB": [20, 50, 100, 500, 1000],
    "TRY": [5, 10, 20, 50, 100, 200],
    "TWD": [100, 500, 1000],
    "USD": [1, 5, 10, 20, 50, 100],
    "VND": [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000],
    "ZAR": [10, 20, 50, 100, 200],
  ]

  /// Notes of half and quarter units, in minor units.
  private static let smallNotes: [String: [Int]] = [
    "BHD": [500], "KWD": [250, 500], "OMR": [100, 500],
  ]

  /// Notes that are rare, or no longer issued and still money, in whole units: nobody is offered to pay
  /// with one, but it may lie in a drawer.
  private static let rare: [String: [Int]] = [
    "CNY": [2], "DKK": [1000], "EUR": [500], "INR": [2000], "JPY": [2000], "SGD": [1000],
    "TWD": [200, 2000], "USD": [2], "VND": [200, 500],
  ]

  /// Minor units of one whole unit.
  private var unit: Int { (0..<minorDigits).reduce(1) { unit, _ in unit * 10 } }

  /// The notes that circulate, in minor units, the smallest first.
  public var notes: [Int] {
    (Self.smallNotes[code] ?? []) + (Self.wholeNotes[code] ?? []).map { $0 * unit }
  }

  /// Notes that exist beside ``notes``, in minor units: they are counted, and not offered.
  public var rareNotes: [Int] { (Self.rare[code] ?? []).map { $0 * unit } }
}
