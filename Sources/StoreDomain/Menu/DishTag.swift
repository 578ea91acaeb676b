/// What is said of a dish beyond its allergens, as `Dish.tags` holds it: by these the rules for
/// pregnancy, children and diets know what not to suggest.
public enum DishTag: String, Sendable, Codable, CaseIterable {
  case spicy
  /// Served raw, or eaten barely cooked.
  case raw
  case alcohol
  case caffeine
  /// No meat, fish or seafood.
  case vegetarian
  /// Mild and easy on the stomach: for children, the old and the pregnant.
  case gentle
  /// Custom or medicine advises against it in pregnancy.
  case notForPregnancy = "not_for_pregnancy"
  /// What the house is known for.
  case signature
  /// For a birthday: longevity noodles, a cake.
  case birthday
  case sweet

  public var name: Phrase {
    switch self {
    case .spicy: Phrase("spicy", "辣")
    case .raw: Phrase("raw", "生食")
    case .alcohol: Phrase("alcohol", "含酒精")
    case .caffeine: Phrase("caffeine", "含咖啡因")
    case .vegetarian: Phrase("vegetarian", "素食")
    case .gentle: Phrase("gentle", "清淡")
    case .notForPregnancy: Phrase("not in pregnancy", "孕妇慎食")
    case .signature: Phrase("signature dish", "招牌")
    case .birthday: Phrase("for birthdays", "生日")
    case .sweet: Phrase("sweet", "甜")
    }
  }
}
