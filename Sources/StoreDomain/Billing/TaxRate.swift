/// A tax that the store's dishes carry, by its code.
public struct TaxRate: Hashable, Sendable, Codable {
  public var code: String
  public var name: Phrase
  /// Hundredths of a percent: 600 is 6 %.
  public var basisPoints: Int
  /// Whether menu prices already contain it.
  public var isIncluded: Bool

  public init(code: String, name: Phrase, basisPoints: Int, isIncluded: Bool) {
    self.code = code
    self.name = name
    self.basisPoints = basisPoints
    self.isIncluded = isIncluded
  }
}

/// Rounding of a bill's last digits (抹零), step 10.
public enum TailRounding: Hashable, Sendable, Codable {
  case none
  /// Down to a whole multiple of this many minor units.
  case down(toMultipleOf: Int)
  /// To the nearest multiple of this many minor units, half up.
  case nearest(toMultipleOf: Int)

  /// The most that it moves a bill, in minor units.
  public var largestMove: Int {
    switch self {
    case .none: 0
    case .down(let multiple): max(0, multiple - 1)
    case .nearest(let multiple): max(0, multiple / 2)
    }
  }
}

extension Currency {
  /// The most that a bill is rounded by itself where the house has set no limit, in minor units: one
  /// whole unit, or the smallest note where a unit buys nothing.
  public var usualRoundingLimit: Int {
    let unit = (0..<minorDigits).reduce(1) { unit, _ in unit * 10 }
    guard let note = notes.first(where: { $0 >= unit }), note >= 100 * unit else { return unit }
    return note
  }
}
