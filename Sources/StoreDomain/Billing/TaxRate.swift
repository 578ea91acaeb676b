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
}
