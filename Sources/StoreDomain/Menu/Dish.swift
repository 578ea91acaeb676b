/// Something on the menu.
public struct Dish: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// The pot itself, with its sections; a broth fills one section.
    case pot, broth, dish, perHead, set, drink
  }

  /// How the price counts.
  public enum Unit: Hashable, Sendable, Codable {
    case piece
    /// The price is for this many grams.
    case weight(grams: Int)
  }

  public var id: Identifier<Dish>
  /// What staff and kitchen tickets call it: `D012`.
  public var code: String
  public var name: Phrase
  public var category: String
  public var stationCode: String
  public var kind: Kind
  public var unit: Unit
  public var price: Money
  /// The price of a half portion (半份), nil when there is none.
  public var halfPrice: Money?
  public var taxCode: String
  /// Nil when nobody has said: unknown is not safe.
  public var allergens: Set<Allergen>?
  public var tags: Set<String>
  /// 1–4 for a pot, nil otherwise.
  public var brothSections: Int?
  /// Codes of dishes that go well with this one.
  public var pairsWith: [String]
  /// In which ways it can be had otherwise.
  public var modifiers: [ModifierGroup]
  /// What is in it, of a set meal whose dishes go to their own stations; empty for everything else.
  public var set: [SetGroup]
  /// Portions left to sell; nil when not counted, 0 when sold out (估清).
  public var portionsLeft: Portions?
  public var revision: Int

  /// Whether no portion can be sold now.
  public var isSoldOut: Bool { portionsLeft == 0 }

  public init(
    id: Identifier<Dish>, code: String, name: Phrase, category: String, stationCode: String,
    kind: Kind, unit: Unit = .piece, price: Money, halfPrice: Money? = nil, taxCode: String,
    allergens: Set<Allergen>?, tags: Set<String> = [], brothSections: Int? = nil,
    pairsWith: [String] = [], modifiers: [ModifierGroup] = [], set: [SetGroup] = [],
    portionsLeft: Portions? = nil,
    revision: Int = 1
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.category = category
    self.stationCode = stationCode
    self.kind = kind
    self.unit = unit
    self.price = price
    self.halfPrice = halfPrice
    self.taxCode = taxCode
    self.allergens = allergens
    self.tags = tags
    self.brothSections = brothSections
    self.pairsWith = pairsWith
    self.modifiers = modifiers
    self.set = set
    self.portionsLeft = portionsLeft
    self.revision = revision
  }
}
