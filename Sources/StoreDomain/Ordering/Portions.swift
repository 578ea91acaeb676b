/// Portions of a dish, counted in halves: a half portion (半份) is half of one.
public struct Portions: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  public var halves: Int

  public init(halves: Int) { self.halves = halves }

  /// Whole portions.
  public init(_ whole: Int) { halves = 2 * whole }

  public init(integerLiteral value: Int) { self.init(value) }

  public static func < (left: Portions, right: Portions) -> Bool { left.halves < right.halves }

  public static func + (left: Portions, right: Portions) -> Portions {
    Portions(halves: left.halves + right.halves)
  }

  public static func - (left: Portions, right: Portions) -> Portions {
    Portions(halves: left.halves - right.halves)
  }

  /// `2`, `1.5`.
  public var text: String { halves.isMultiple(of: 2) ? "\(halves / 2)" : "\(halves / 2).5" }

  /// Whole portions, a half counted as one: only what is sold out is 0.
  public var roundedUp: Int { (halves + 1) / 2 }
}
