/// A way in which a dish can be had otherwise (做法): what it costs more or less, and which allergens
/// and tags it brings or takes away.
public struct Modifier: Codable, Hashable, Sendable {
  public var name: Phrase
  /// Minor units more, negative for less; for what the dish's price is for, a piece or a weight.
  public var price: Int
  /// In the order of their codes.
  public var adds: [Allergen]
  public var removes: [Allergen]
  /// Tags as `Dish.tags` holds them: extra chilli makes a dish spicy, minced meat one that is not
  /// vegetarian. In the order of their codes.
  public var addsTags: [String]
  public var removesTags: [String]
  /// Whether the dish comes so when nobody says otherwise.
  public var isDefault: Bool

  public init(
    name: Phrase, price: Int = 0, adds: Set<Allergen> = [], removes: Set<Allergen> = [],
    addsTags: Set<DishTag> = [], removesTags: Set<DishTag> = [], isDefault: Bool = false
  ) {
    self.name = name
    self.price = price
    self.adds = adds.sorted { $0.rawValue < $1.rawValue }
    self.removes = removes.sorted { $0.rawValue < $1.rawValue }
    self.addsTags = addsTags.map(\.rawValue).sorted()
    self.removesTags = removesTags.map(\.rawValue).sorted()
    self.isDefault = isDefault
  }

  /// Of what an older version kept, too, which knew of no tags.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(Phrase.self, forKey: .name)
    price = try values.decode(Int.self, forKey: .price)
    adds = try values.decode([Allergen].self, forKey: .adds)
    removes = try values.decode([Allergen].self, forKey: .removes)
    addsTags = try values.decodeIfPresent([String].self, forKey: .addsTags) ?? []
    removesTags = try values.decodeIfPresent([String].self, forKey: .removesTags) ?? []
    isDefault = try values.decode(Bool.self, forKey: .isDefault)
  }
}

/// Modifiers of a dish of which some are chosen together: how spicy, what is added.
public struct ModifierGroup: Codable, Hashable, Sendable {
  public var name: Phrase
  /// At most nine, each with a name of its own.
  public var modifiers: [Modifier]
  /// How many are chosen, at least and at most.
  public var atLeast: Int
  public var atMost: Int

  public init(name: Phrase, _ modifiers: [Modifier], atLeast: Int, atMost: Int) {
    self.name = name
    self.modifiers = modifiers
    self.atLeast = atLeast
    self.atMost = atMost
  }
}

/// A modifier that was chosen, as it was when it was ordered.
public struct ModifierChoice: Codable, Hashable, Sendable {
  /// The name of its group.
  public var group: Phrase
  public var modifier: Modifier

  public init(group: Phrase, _ modifier: Modifier) {
    self.group = group
    self.modifier = modifier
  }

  /// Whether both are the same choice, whatever it costs.
  public func isSame(as other: ModifierChoice) -> Bool {
    group == other.group && modifier.name == other.modifier.name
  }
}

extension [ModifierChoice] {
  /// Minor units that they add to the price of the dish.
  public var price: Int { reduce(0) { $0 + $1.modifier.price } }

  /// What is in a dish that is had so, in parts: the dish without what is taken away, and what is
  /// added, which is known also of a dish of which nobody has said what is in it.
  public func allergens(of dish: Set<Allergen>?) -> [Set<Allergen>?] {
    guard !isEmpty else { return [dish] }
    let removed = Set(flatMap(\.modifier.removes))
    return [dish.map { $0.subtracting(removed) }, Set(flatMap(\.modifier.adds))]
  }

  /// The tags of a dish that is had so.
  public func tags(of dish: Set<String>) -> Set<String> { map(\.modifier).tags(of: dish) }

  /// "extra spicy, no coriander"; nil when nothing was chosen.
  public var words: Phrase? {
    guard !isEmpty else { return nil }
    return Phrase(
      map(\.modifier.name.english).joined(separator: ", "),
      map(\.modifier.name.chinese).joined(separator: "、"))
  }
}

extension [Modifier] {
  /// The tags of a dish without what is taken away, and with what is added.
  public func tags(of dish: Set<String>) -> Set<String> {
    dish.subtracting(flatMap(\.removesTags)).union(flatMap(\.addsTags))
  }
}

extension Modifier {
  /// Its name with what it costs: "crushed peanuts +3.00".
  public func nameWithPrice(in currency: Currency) -> Phrase {
    guard price != 0 else { return name }
    let amount = (price > 0 ? "+" : "") + Money(minorUnits: price, currency: currency).plainText
    return Phrase("\(name.english) \(amount)", "\(name.chinese) \(amount)")
  }
}
