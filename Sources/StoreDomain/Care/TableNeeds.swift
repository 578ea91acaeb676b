/// What everybody at one table must be kept from. The pot is shared, so one guest's allergy is the
/// whole table's.
public struct TableNeeds: Hashable, Sendable {
  public var allergies: Set<Allergen>
  /// Allergies to what no dish says of itself, in the guests' words.
  public var otherAllergies: Set<String>
  /// The seats of an allergy or a diet that somebody at a known seat has and nobody else.
  public var seats: [GuestNeed.What: Set<Int>]
  /// What is known of whoever sits at a seat, also when others at the table have the same.
  public var atSeat: [Int: Set<GuestNeed.What>] = [:]
  /// The seats of those who are pregnant, as far as they are known.
  public var pregnantSeats: Set<Int> = []
  public var diets: Set<Diet>
  public var isSomebodyPregnant: Bool
  /// A child of less than `childYears` sits at the table.
  public var hasSmallChild: Bool

  /// Up to this age, in years, dishes are chosen with a child in mind.
  public static let childYears = 6

  public init(
    allergies: Set<Allergen> = [], otherAllergies: Set<String> = [],
    seats: [GuestNeed.What: Set<Int>] = [:], diets: Set<Diet> = [],
    isSomebodyPregnant: Bool = false, hasSmallChild: Bool = false
  ) {
    self.allergies = allergies
    self.otherAllergies = otherAllergies
    self.seats = seats
    self.diets = diets
    self.isSomebodyPregnant = isSomebodyPregnant
    self.hasSmallChild = hasSmallChild
  }

  /// What is known of one guest with a card, and where the guest sits.
  public struct KnownGuest: Sendable {
    public var facts: [MemberFact.Kind]
    /// Nil while it is not known.
    public var seat: Int?

    public init(_ facts: [MemberFact.Kind], seat: Int? = nil) {
      self.facts = facts
      self.seat = seat
    }
  }

  /// The needs of a table of which one guest is known, on a date.
  public init(
    facts: some Sequence<MemberFact.Kind>, said: some Sequence<GuestNeed> = [GuestNeed](),
    on date: LocalDate
  ) {
    self.init(guests: [KnownGuest(Array(facts))], said: said, on: date)
  }

  /// The needs that follow from what is known of the guests at a table, on a date.
  ///
  /// - Parameters:
  ///   - guests: those with a card.
  ///   - said: what the guests said tonight, which counts as much.
  public init(
    guests: some Sequence<KnownGuest>, said: some Sequence<GuestNeed> = [GuestNeed](),
    on date: LocalDate
  ) {
    self.init()
    // Of how many at unknown seats it is.
    var unseated: Set<GuestNeed.What> = []
    for need in said { heed(need.what, at: need.seat, &unseated) }
    for guest in guests {
      for fact in guest.facts {
        switch fact {
        case .allergy(let allergen): heed(.allergy(allergen), at: guest.seat, &unseated)
        case .diet(let text): heed(.diet(Diet(text).words), at: guest.seat, &unseated)
        case .pregnancy(let due):
          guard Pregnancy(due: due).isCurrent(on: date) else { continue }
          isSomebodyPregnant = true
          if let seat = guest.seat { pregnantSeats.insert(seat) }
        case .child(_, let bornIn):
          if let age = BirthMonth(of: bornIn).ageInYears(on: date), age < Self.childYears {
            hasSmallChild = true
          }
        case .companion, .anniversary, .help, .preference, .complaint, .note: break
        }
      }
    }
    for what in unseated { seats[what] = nil }
  }

  private mutating func heed(
    _ what: GuestNeed.What, at seat: Int?, _ unseated: inout Set<GuestNeed.What>
  ) {
    switch what {
    case .allergy(let allergen): allergies.insert(allergen)
    case .otherAllergy(let words): otherAllergies.insert(words)
    case .diet(let words): diets.insert(Diet(words))
    // Nothing that they must be kept from.
    case .help, .note: return
    }
    if let seat {
      seats[what, default: []].insert(seat)
      atSeat[seat, default: []].insert(what)
    } else {
      unseated.insert(what)
    }
  }

  /// What of the allergies and diets was not there before, allergies first.
  public func news(since before: TableNeeds) -> [GuestNeed.What] {
    let diets = diets.subtracting(before.diets).map(\.words).sorted()
    return allergies.subtracting(before.allergies).sorted { $0.rawValue < $1.rawValue }
      .map { .allergy($0) }
      + otherAllergies.subtracting(before.otherAllergies).sorted().map { .otherAllergy($0) }
      + diets.map { .diet($0) }
  }

  /// With what guests of other tables must be kept from, who eat of the same dish. Their seats are not
  /// seats of this table.
  public func joined(by others: [TableNeeds]) -> TableNeeds {
    others.reduce(into: self) { all, other in
      for allergen in other.allergies { all.seats[.allergy(allergen)] = nil }
      for words in other.otherAllergies { all.seats[.otherAllergy(words)] = nil }
      for diet in other.diets { all.seats[.diet(diet.words)] = nil }
      all.allergies.formUnion(other.allergies)
      all.otherAllergies.formUnion(other.otherAllergies)
      all.diets.formUnion(other.diets)
      all.isSomebodyPregnant = all.isSomebodyPregnant || other.isSomebodyPregnant
      all.hasSmallChild = all.hasSmallChild || other.hasSmallChild
    }
  }

  // MARK: Against a dish

  /// Why a dish should not come to this table.
  public enum Objection: Hashable, Sendable {
    /// In the order of their names, with the seats of those that somebody at a known seat has.
    case allergens([Allergen], seats: [Allergen: Set<Int>] = [:])
    /// Somebody has an allergy, and nobody has said what is in the dish.
    case allergensUnknown
    case pregnancy
    case diet(Diet)
    /// Somebody has an allergy that no dish says anything of, in the guest's words.
    case notListed([String])

    public var phrase: Phrase {
      switch self {
      case .allergens(let allergens, let seats):
        Phrase(
          "contains " + Self.names(allergens, seats).map(\.english).joined(separator: ", "),
          "含" + Self.names(allergens, seats).map(\.chinese).joined(separator: "、"))
      case .allergensUnknown: Phrase("allergens not known", "过敏原未知")
      case .pregnancy: DishTag.notForPregnancy.name
      case .diet(let diet): Phrase("not for: \(diet.name.english)", "不符合：\(diet.name.chinese)")
      case .notListed(let words):
        Phrase(
          "ask about: \(words.joined(separator: ", "))", "请确认：\(words.joined(separator: "、"))")
      }
    }

    /// Whether somebody must say yes before such a dish is ordered. What a guest avoids by choice is
    /// shown, but is the guest's to decide.
    public var isGrave: Bool { gravity < 2 }

    /// The smaller, the graver.
    fileprivate var gravity: Int {
      switch self {
      case .allergens: 0
      case .allergensUnknown: 1
      case .pregnancy: 2
      case .diet: 3
      case .notListed: 4
      }
    }

    /// The allergens by name, with the seats that they must be kept from.
    public static func names(_ allergens: [Allergen], _ seats: [Allergen: Set<Int>]) -> [Phrase] {
      allergens.map { $0.name.atSeats(seats[$0] ?? []) }
    }
  }

  /// The gravest objection against a dish or broth, with what it comes with when nobody says
  /// otherwise, and with what must be chosen where no choice is safe; nil when it is safe. Unknown is
  /// not safe.
  public func objection(to dish: Dish) -> Objection? {
    let usual = ModifierRule.added(to: dish, avoiding: allergies)
    let parts = usual.isEmpty ? [dish.allergens] : [dish.allergens, usual]
    if let objection = objection(toAllergensOfParts: parts) { return objection }
    if isSomebodyPregnant,
      !ModifierRule.isFine(dish, tags: { $0.isDisjoint(with: Self.notInPregnancy) })
    {
      return .pregnancy
    }
    if let diet = dietsByName.first(where: {
      !$0.fits(dish, adding: ModifierRule.added(to: dish, avoiding: $0.avoidedAllergens))
    }) {
      return .diet(diet)
    }
    return otherAllergies.isEmpty ? nil : .notListed(otherAllergies.sorted())
  }

  /// The gravest objection against what comes together in one line, such as a pot and its broths.
  ///
  /// - Parameters:
  ///   - parts: the dish first; nil for one that is on the menu no more, unknown is not safe.
  ///   - modifiers: how the dish is had.
  public func objection(
    toAll parts: [Dish?], modifiers: [ModifierChoice] = []
  ) -> Objection? {
    var parts = parts
    let first = parts.first.flatMap { $0 }
    let inDish = modifiers.allergens(of: first?.allergens)
    if let objection = objection(
      toAllergensOfParts: inDish + parts.dropFirst().map { $0?.allergens })
    {
      return objection
    }
    if var dish = first {
      dish.allergens = inDish[0]
      dish.tags = modifiers.tags(of: dish.tags)
      dish.modifiers = modifiers.isEmpty ? [] : [ModifierGroup(chosen: modifiers)]
      parts[0] = dish
    }
    return parts.compactMap { $0.flatMap(objection(to:)) }.min { $0.gravity < $1.gravity }
  }

  /// The gravest objection against a way of having a dish, by what it brings or takes away alone; nil
  /// for none.
  ///
  /// - Parameter dish: whose tags it changes; nil for any.
  public func objection(to modifier: Modifier, of dish: Dish? = nil) -> Objection? {
    let added = Set(modifier.adds)
    if let objection = objection(toAllergens: added) { return objection }
    let tags = dish?.tags ?? []
    let without = tags.subtracting(modifier.addsTags).union(modifier.removesTags)
    let with = [modifier].tags(of: tags)
    if isSomebodyPregnant, !Self.notInPregnancy.isDisjoint(with: with),
      Self.notInPregnancy.isDisjoint(with: without)
    {
      return .pregnancy
    }
    return dietsByName.first { diet in
      !diet.avoidedAllergens.isDisjoint(with: added)
        || (diet.allows(tags: without) && !diet.allows(tags: with))
    }.map { .diet($0) }
  }

  /// The objection of an allergy alone, against all parts of a line together. The kitchen's screen,
  /// its slips and the order ask here.
  ///
  /// - Parameter parts: what is said to be in each; nil for one of which nobody has said it.
  public func objection(toAllergensOfParts parts: [Set<Allergen>?]) -> Objection? {
    let known = parts.reduce(into: Set<Allergen>()) { $0.formUnion($1 ?? []) }
    return objection(toAllergens: known)
      ?? (parts.contains { $0 == nil } ? objection(toAllergens: nil) : nil)
  }

  /// The objection of an allergy alone, against what is said to be in a dish; nil for a dish of which
  /// nobody has said it.
  public func objection(toAllergens inDish: Set<Allergen>?) -> Objection? {
    guard !allergies.isEmpty || !otherAllergies.isEmpty else { return nil }
    guard let inDish else { return .allergensUnknown }
    let found = inDish.intersection(allergies).sorted { $0.rawValue < $1.rawValue }
    guard !found.isEmpty else { return nil }
    let known = found.compactMap { allergen in
      seats[.allergy(allergen)].map { (allergen, $0) }
    }
    return .allergens(found, seats: Dictionary(known, uniquingKeysWith: { $0.union($1) }))
  }

  private var dietsByName: [Diet] { diets.sorted { $0.name.english < $1.name.english } }

  private static let notInPregnancy = Set(
    [DishTag.raw, .alcohol, .caffeine, .notForPregnancy].map(\.rawValue))
}

extension ModifierGroup {
  /// What was chosen, as nothing but a part of the dish.
  fileprivate init(chosen: [ModifierChoice]) {
    let parts = chosen.map { choice in
      var modifier = choice.modifier
      modifier.isDefault = true
      return modifier
    }
    self.init(name: Phrase("", ""), parts, atLeast: 0, atMost: parts.count)
  }
}
