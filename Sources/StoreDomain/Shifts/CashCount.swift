/// Notes and coins as somebody counted them.
public struct CashCount: Hashable, Sendable {
  /// Pieces by the value of one, in minor units.
  public var pieces: [Int: Int]

  /// The value under which an amount stands that was told in all, and not by notes and coins: so many
  /// times the smallest unit.
  public static let otherValue = 1

  /// - Parameter other: what lies there beside the pieces, in minor units.
  public init(_ pieces: [Int: Int] = [:], other: Int = 0) {
    self.pieces = pieces.merging([Self.otherValue: other], uniquingKeysWith: +)
      .filter { $0.value != 0 }
  }

  /// What they come to, in minor units.
  public var total: Int { pieces.reduce(0) { $0 + $1.key * $1.value } }

  /// Each value with its pieces, the largest first.
  public var rows: [(value: Int, pieces: Int)] {
    pieces.sorted { $0.key > $1.key }.map { (value: $0.key, pieces: $0.value) }
  }
}

extension Currency {
  /// Coins that circulate, in minor units, after the same central banks as the notes (read in 2025).
  /// Left out is what a till hardly sees.
  private static let coins: [String: [Int]] = [
    "AED": [25, 50, 100], "AUD": [5, 10, 20, 50, 100, 200], "BHD": [5, 10, 25, 50, 100],
    "BRL": [5, 10, 25, 50, 100], "CAD": [5, 10, 25, 100, 200],
    "CHF": [5, 10, 20, 50, 100, 200, 500], "CNY": [10, 50, 100],
    "CZK": [100, 200, 500, 1000, 2000, 5000], "DKK": [50, 100, 200, 500, 1000, 2000],
    "EUR": [1, 2, 5, 10, 20, 50, 100, 200], "GBP": [1, 2, 5, 10, 20, 50, 100, 200],
    "HKD": [10, 20, 50, 100, 200, 500, 1000], "HUF": [500, 1000, 2000, 5000, 10_000, 20_000],
    "IDR": [10_000, 20_000, 50_000, 100_000], "INR": [100, 200, 500, 1000, 2000],
    "JOD": [50, 100, 250, 500], "JPY": [1, 5, 10, 50, 100, 500], "KRW": [10, 50, 100, 500],
    "KWD": [5, 10, 20, 50, 100], "MOP": [10, 20, 50, 100, 200, 500, 1000],
    "MXN": [10, 20, 50, 100, 200, 500, 1000, 2000], "MYR": [5, 10, 20, 50],
    "NOK": [100, 500, 1000, 2000], "NZD": [10, 20, 50, 100, 200], "OMR": [5, 10, 25, 50],
    "PHP": [5, 25, 100, 500, 1000, 2000], "PLN": [1, 2, 5, 10, 20, 50, 100, 200, 500],
    "QAR": [25, 50], "SAR": [5, 10, 25, 50, 100, 200], "SEK": [100, 200, 500, 1000],
    "SGD": [5, 10, 20, 50, 100], "THB": [25, 50, 100, 200, 500, 1000],
    "TRY": [5, 10, 25, 50, 100, 500], "TWD": [100, 500, 1000, 5000],
    "USD": [1, 5, 10, 25, 50, 100], "ZAR": [10, 20, 50, 100, 200, 500],
  ]

  /// Notes and coins that are counted in a drawer, in minor units, the largest first.
  public var denominations: [Int] {
    Set(notes + rareNotes + (Self.coins[code] ?? [])).sorted(by: >)
  }
}
