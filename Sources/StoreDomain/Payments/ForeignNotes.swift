/// Notes of another currency that went into a drawer with a payment, or out of it.
public struct ForeignNotes: Hashable, Sendable {
  /// Minor units of the other currency; negative for what went out.
  public var amount: Money
  /// What one unit of it was worth in the house's currency, in thousand millionths of a unit; it is
  /// the payment's and does not change with the configuration.
  public var rateBillionths: Int
  /// What they are worth in the house's currency, in minor units, with the sign of the amount.
  public var valueMinorUnits: Int

  public init(amount: Money, rateBillionths: Int, valueMinorUnits: Int) {
    self.amount = amount
    self.rateBillionths = rateBillionths
    self.valueMinorUnits = valueMinorUnits
  }
}
