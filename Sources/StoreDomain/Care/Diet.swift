/// What a guest does not eat, as far as a menu's tags and allergens can tell.
public enum Diet: Hashable, Sendable {
  case vegetarian, vegan, halal, noPork, noBeef, noLamb, noSeafood, noSpice, noAlcohol, noCaffeine
  case noRaw, noSugar, noGluten, noMilk, noEgg
  /// In words that no rule knows: only a dish that carries the very words as a tag is safe.
  case other(String)

  /// Reads what staff noted, in either language.
  public init(_ text: String) {
    let words = SearchText.folded(text).split {
      $0.isWhitespace || $0 == "-" || $0 == "_"
    }.joined(separator: " ")
    self = Self.known[words] ?? .other(words)
  }

  /// Those that have a name, as often as guests speak of them.
  public static let named: [Diet] = [
    .halal, .vegetarian, .vegan, .noPork, .noBeef, .noLamb, .noSeafood, .noSpice, .noAlcohol,
    .noCaffeine, .noRaw, .noSugar, .noGluten, .noMilk, .noEgg,
  ]

  /// The words by which it is kept, the same for all that mean it.
  public var words: String {
    if case .other(let words) = self { return words }
    return name.chinese
  }

  /// The words by which a diet is known, in the form of `SearchText.folded`.
  static var knownWords: [String] { Array(known.keys) }

  private static let known: [String: Diet] = [
    "vegetarian": .vegetarian, "素食": .vegetarian, "吃素": .vegetarian, "素": .vegetarian,
    "vegan": .vegan, "纯素": .vegan, "全素": .vegan, "halal": .halal, "清真": .halal,
    "no pork": .noPork, "不吃猪肉": .noPork, "no beef": .noBeef, "不吃牛肉": .noBeef,
    "no lamb": .noLamb, "no mutton": .noLamb, "不吃羊肉": .noLamb, "no seafood": .noSeafood,
    "不吃海鲜": .noSeafood, "not spicy": .noSpice, "no spice": .noSpice, "no spicy": .noSpice,
    "不吃辣": .noSpice, "不辣": .noSpice, "no alcohol": .noAlcohol, "不喝酒": .noAlcohol,
    "不含酒精": .noAlcohol, "no caffeine": .noCaffeine, "不含咖啡因": .noCaffeine,
    "no raw": .noRaw, "不吃生食": .noRaw, "no sugar": .noSugar, "无糖": .noSugar,
    "不吃甜": .noSugar, "gluten free": .noGluten, "no gluten": .noGluten, "无麸质": .noGluten,
    "lactose free": .noMilk, "no milk": .noMilk, "不喝牛奶": .noMilk, "no egg": .noEgg,
    "no eggs": .noEgg, "不吃鸡蛋": .noEgg, "不吃蛋": .noEgg,
  ]

  /// The allergens that it does without.
  public var avoidedAllergens: Set<Allergen> {
    switch self {
    case .vegetarian: [.fish, .crustacean, .mollusc]
    case .vegan: [.fish, .crustacean, .mollusc, .milk, .egg]
    case .noSeafood: [.fish, .crustacean, .mollusc]
    case .noGluten: [.gluten]
    case .noMilk: [.milk]
    case .noEgg: [.egg]
    // Tags tell of these.
    case .halal, .noPork, .noBeef, .noLamb, .noSpice, .noAlcohol, .noCaffeine, .noRaw, .noSugar,
      .other:
      []
    }
  }

  /// Whether a dish surely fits, as it comes when nobody says otherwise. What is not known of a dish does not fit: a meat dish is not
  /// offered to somebody who eats no pork unless it is tagged as free of it.
  ///
  /// - Parameter added: allergens that the way in which it is had brings, also into a dish of which
  ///   nobody has said what is in it.
  public func fits(_ dish: Dish, adding added: Set<Allergen> = []) -> Bool {
    let inDish = dish.allergens ?? []
    guard avoidedAllergens.isDisjoint(with: inDish.union(added)) else { return false }
    return (dish.allergens != nil || !Self.askingForAllergens.contains(self))
      && ModifierRule.isFine(dish, tags: allows)
  }

  /// Those for which a dish must say which allergens it holds.
  private static let askingForAllergens: Set<Diet> = [
    .vegan, .noSeafood, .noGluten, .noMilk, .noEgg,
  ]

  /// Whether a dish with these tags fits, as far as tags tell.
  func allows(tags: Set<String>) -> Bool {
    func has(_ tag: DishTag) -> Bool { tags.contains(tag.rawValue) }
    return switch self {
    case .vegetarian, .vegan: has(.vegetarian)
    case .halal: tags.contains("halal") || (has(.vegetarian) && !has(.alcohol))
    case .noPork: has(.vegetarian) || tags.contains("halal") || tags.contains("no_pork")
    case .noBeef: has(.vegetarian) || tags.contains("no_beef")
    case .noLamb: has(.vegetarian) || tags.contains("no_lamb")
    case .noSeafood, .noGluten, .noMilk, .noEgg: true
    case .noSpice: !has(.spicy)
    case .noAlcohol: !has(.alcohol)
    case .noCaffeine: !has(.caffeine)
    case .noRaw: !has(.raw)
    case .noSugar: !has(.sweet)
    case .other(let words): tags.contains(words)
    }
  }

  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .vegetarian: Phrase("vegetarian", "素食")
    case .vegan: Phrase("vegan", "纯素")
    case .halal: Phrase("halal", "清真")
    case .noPork: Phrase("no pork", "不吃猪肉")
    case .noBeef: Phrase("no beef", "不吃牛肉")
    case .noLamb: Phrase("no lamb", "不吃羊肉")
    case .noSeafood: Phrase("no seafood", "不吃海鲜")
    case .noSpice: Phrase("not spicy", "不吃辣")
    case .noAlcohol: Phrase("no alcohol", "不含酒精")
    case .noCaffeine: Phrase("no caffeine", "不含咖啡因")
    case .noRaw: Phrase("nothing raw", "不吃生食")
    case .noSugar: Phrase("nothing sweet", "不吃甜")
    case .noGluten: Phrase("no gluten", "无麸质")
    case .noMilk: Phrase("no milk", "不喝牛奶")
    case .noEgg: Phrase("no egg", "不吃鸡蛋")
    case .other(let words): Phrase(words, words)
    }
  }
}
