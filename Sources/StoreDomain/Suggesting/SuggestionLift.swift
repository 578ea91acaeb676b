/// What one party that has paid came to.
public struct PartySpending: Hashable, Sendable {
  public var mark: ControlMark
  public var guests: Int
  /// The totals of its bills.
  public var minorUnits: Int
  /// Portions that were sent and not taken back, without what is charged by the head.
  public var dishes: Int

  public init(mark: ControlMark, guests: Int, minorUnits: Int, dishes: Int) {
    self.mark = mark
    self.guests = guests
    self.minorUnits = minorUnits
    self.dishes = dishes
  }
}

/// What suggestions bring: tables that were shown some beside tables that were not, among parties for
/// which chance decided it in the same proportion.
public struct SuggestionLift: Hashable, Sendable, Encodable {
  /// Parties of one kind, each counted as much as any other, however many guests it had.
  public struct Tables: Hashable, Sendable, Encodable {
    public fileprivate(set) var guests = 0
    fileprivate var money = SampleFigures()
    fileprivate var portions = SampleFigures()

    public var parties: Int { money.count }
    /// Minor units a guest.
    public var moneyPerGuest: Double { money.mean }
    public var dishesPerGuest: Double { portions.mean }

    fileprivate mutating func add(_ party: PartySpending) {
      guests += party.guests
      money.add(Double(party.minorUnits) / Double(party.guests))
      portions.add(Double(party.dishes) / Double(party.guests))
    }

    private enum CodingKeys: String, CodingKey {
      case parties, guests, moneyPerGuest, dishesPerGuest
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(parties, forKey: .parties)
      try container.encode(guests, forKey: .guests)
      try container.encode(moneyPerGuest, forKey: .moneyPerGuest)
      try container.encode(dishesPerGuest, forKey: .dishesPerGuest)
    }
  }

  /// How many of a hundred parties were to be shown none.
  public let controlPercent: Int
  public private(set) var withSuggestions = Tables()
  public private(set) var without = Tables()
  /// In minor units a guest, with suggestions minus without; nil of too few parties.
  public var money: MeanDifference? {
    MeanDifference(of: withSuggestions.money, minus: without.money)
  }
  /// In portions a guest.
  public var dishes: MeanDifference? {
    MeanDifference(of: withSuggestions.portions, minus: without.portions)
  }

  /// By the share that was kept without suggestions: parties of two shares sat there on other days,
  /// and are not compared.
  public static func all(of parties: [PartySpending]) -> [SuggestionLift] {
    var lifts: [Int: SuggestionLift] = [:]
    for party in parties where party.guests > 0 {
      let percent = party.mark.percent
      if party.mark.isControl {
        lifts[percent, default: SuggestionLift(controlPercent: percent)].without.add(party)
      } else {
        lifts[percent, default: SuggestionLift(controlPercent: percent)].withSuggestions.add(party)
      }
    }
    return lifts.values.sorted { $0.controlPercent < $1.controlPercent }
  }

  private init(controlPercent: Int) { self.controlPercent = controlPercent }

  private enum CodingKeys: String, CodingKey {
    case controlPercent, withSuggestions, without, money, dishes, tooFewParties
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(controlPercent, forKey: .controlPercent)
    try container.encode(withSuggestions, forKey: .withSuggestions)
    try container.encode(without, forKey: .without)
    try container.encodeIfPresent(money, forKey: .money)
    try container.encodeIfPresent(dishes, forKey: .dishes)
    try container.encode(money == nil, forKey: .tooFewParties)
  }
}
