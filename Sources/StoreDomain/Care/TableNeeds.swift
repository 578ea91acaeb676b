/// What everybody at one table must be kept from. The pot is shared, so one guest's allergy is the
/// whole table's.
public struct TableNeeds: Hashable, Sendable {
  public var allergies: Set<Allergen>
  public var diets: Set<Diet>
  public var isSomebodyPregnant: Bool
  /// A child of less than `childYears` sits at the table.
  public var hasSmallChild: Bool

  /// Up to this age, in years, dishes are chosen with a child in mind.
  public static let childYears = 6

  public init(
    allergies: Set<Allergen> = [], diets: Set<Diet> = [], isSomebodyPregnant: Bool = false,
    hasSmallChild: Bool = false
  ) {
    self.allergies = allergies
    self.diets = diets
    self.isSomebodyPregnant = isSomebodyPregnant
    self.hasSmallChild = hasSmallChild
  }

  /// The needs that follow from what is known of the guests at a table, on a date.
  public init(facts: some Sequence<MemberFact.Kind>, on date: LocalDate) {
    self.init()
    for fact in facts {
      switch fact {
      case .allergy(let allergen): allergies.insert(allergen)
      case .diet(let text): diets.insert(Diet(text))
      case .pregnancy(let due):
        if Pregnancy(due: due).isCurrent(on: date) { isSomebodyPregnant = true }
      case .child(_, let bornIn):
        if let age = BirthMonth(of: bornIn).ageInYears(on: date), age < Self.childYears {
          hasSmallChild = true
        }
      case .preference, .complaint: break
      }
    }
  }

  /// Why a dish should not come to this table.
  public enum Objection: Hashable, Sendable {
    /// In the order of their names.
    case allergens([Allergen])
    /// Somebody has an allergy, and nobody has said what is in the dish.
    case allergensUnknown
    case pregnancy
    case diet(Diet)

    public var phrase: Phrase {
      switch self {
      case .allergens(let allergens):
        Phrase(
          "contains " + allergens.map(\.name.english).joined(separator: ", "),
          "含" + allergens.map(\.name.chinese).joined(separator: "、"))
      case .allergensUnknown: Phrase("allergens not known", "过敏原未知")
      case .pregnancy: DishTag.notForPregnancy.name
      case .diet(let diet): Phrase("not for: \(diet.name.english)", "不符合：\(diet.name.chinese)")
      }
    }
  }

  /// The gravest objection against a dish or broth; nil when it is safe. Unknown is not safe.
  public func objection(to dish: Dish) -> Objection? {
    if !allergies.isEmpty {
      guard let allergens = dish.allergens else { return .allergensUnknown }
      let found = allergens.intersection(allergies)
      if !found.isEmpty { return .allergens(found.sorted { $0.rawValue < $1.rawValue }) }
    }
    if isSomebodyPregnant, Self.notInPregnancy.contains(where: { dish.tags.contains($0.rawValue) })
    {
      return .pregnancy
    }
    return diets.sorted { $0.name.english < $1.name.english }.first { !$0.fits(dish) }
      .map(Objection.diet)
  }

  private static let notInPregnancy: [DishTag] = [.raw, .alcohol, .caffeine, .notForPregnancy]
}
