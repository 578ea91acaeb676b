/// What a house gives to guests who pay beforehand, and what they use first.
public struct StoredValueSetting: Hashable, Sendable, Codable {
  /// From an amount on, what the house adds.
  public struct Tier: Hashable, Sendable, Codable {
    /// Minor units that are paid at once.
    public var payMinorUnits: Int
    /// Minor units that the house adds.
    public var bonusMinorUnits: Int

    public init(payMinorUnits: Int, bonusMinorUnits: Int) {
      self.payMinorUnits = payMinorUnits
      self.bonusMinorUnits = bonusMinorUnits
    }
  }

  /// Of what a payment is taken.
  public enum Order: String, Hashable, Sendable, Codable, CaseIterable {
    /// Of principal and bonus as they stand to each other: what a refund or a cash-out then gives back
    /// is what the guest paid for.
    case proportional
    case principalFirst
  }

  /// By what is paid, the smallest first.
  public var tiers: [Tier]
  public var order: Order

  public init(tiers: [Tier] = [], order: Order = .proportional) {
    self.tiers = tiers.sorted { $0.payMinorUnits < $1.payMinorUnits }
    self.order = order
  }

  /// Reads what any version wrote.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      tiers: try fields.readableValues(.tiers) ?? [],
      order: try fields.knownValue(.order, default: .proportional))
  }
}
