/// What one bill pays of a dish that several share: a large fish for two tables, a pot for three who
/// pay apart.
///
/// The line that the kitchen makes stays where it was ordered and has the first share. Each other bill
/// has a line of its own that points at it and that no kitchen sees.
public struct LineShare: Hashable, Sendable {
  /// The line that the kitchen made; nil on that line itself.
  public var line: Identifier<OrderLine>?
  /// The dish of that line, which guests of this bill eat too; nil on that line itself.
  public var dishID: Identifier<Dish>?
  /// How many portions this bill pays.
  public var portions: Int
  /// Into how many portions the price is divided.
  public var allPortions: Int
  /// What they come to. The shares of a line add up to its price.
  public var amountMinorUnits: Int

  public init(
    of line: Identifier<OrderLine>? = nil, dishID: Identifier<Dish>? = nil, portions: Int,
    allPortions: Int, amountMinorUnits: Int
  ) {
    self.line = line
    self.dishID = dishID
    self.portions = portions
    self.allPortions = allPortions
    self.amountMinorUnits = amountMinorUnits
  }

  /// As guests say it: `1/2`, also for two portions of four.
  public var fraction: String {
    var (divisor, rest) = (allPortions, portions)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let common = max(1, divisor)
    return "\(portions / common)/\(allPortions / common)"
  }

  /// Beside the name of the dish on a screen.
  public var mark: Phrase { Phrase("pays \(fraction)", "分摊 \(fraction)") }

  /// The name of a dish of which this is a share.
  public func name(of dish: Phrase) -> Phrase {
    Phrase("\(fraction) of \(dish.english)", "\(dish.chinese)（\(fraction)）")
  }
}
