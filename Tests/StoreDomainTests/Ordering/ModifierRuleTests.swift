import StoreDomain
import Testing

@Suite("Which modifiers of a dish are chosen together")
struct ModifierRuleTests {
  static let mild = Modifier(name: Phrase("mild", "微辣"), isDefault: true)
  static let hot = Modifier(name: Phrase("hot", "特辣"))
  static let peanuts = Modifier(name: Phrase("peanuts", "加花生"), price: 300, adds: [.peanut])
  static let noSesame = Modifier(name: Phrase("no sesame", "去芝麻"), price: -100, removes: [.sesame])
  static let spice = ModifierGroup(name: Phrase("spice", "辣度"), [mild, hot], atLeast: 1, atMost: 1)
  static let extras = ModifierGroup(
    name: Phrase("extras", "加料"), [peanuts, noSesame], atLeast: 0, atMost: 1)

  private func choice(_ group: ModifierGroup, _ modifier: Modifier) -> ModifierChoice {
    ModifierChoice(group: group.name, modifier)
  }

  private func dish(_ allergens: Set<Allergen>?, _ groups: [ModifierGroup] = []) -> Dish {
    Dish(
      id: Identifier(rawValue: "d"), code: "D1", name: Phrase("noodles", "面"), category: "",
      stationCode: "", kind: .dish,
      price: Money(minorUnits: 1200, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "", allergens: allergens, modifiers: groups)
  }

  @Test("Who says nothing gets what the dish comes with")
  func defaults() throws {
    let chosen = try ModifierRule.checked(nil, of: [Self.spice, Self.extras])
    #expect(chosen == [choice(Self.spice, Self.mild)])
    #expect(ModifierRule.needsNoAnswer([Self.spice, Self.extras]))
  }

  @Test("Where something must be chosen and no choice is safe, the dish is not")
  func noSafeChoice() {
    let peanut = Modifier(name: Phrase("peanut", "花生酱"), adds: [.peanut])
    let sesame = Modifier(name: Phrase("sesame", "麻酱"), adds: [.sesame])
    let vinegar = Modifier(name: Phrase("vinegar", "醋"))
    func sauce(_ modifiers: [Modifier], atLeast: Int = 1) -> Dish {
      dish(
        [], [ModifierGroup(name: Phrase("sauce", "酱"), modifiers, atLeast: atLeast, atMost: 2)])
    }
    let both = TableNeeds(allergies: [.peanut, .sesame])
    #expect(both.objection(to: sauce([peanut, sesame])) == .allergens([.peanut, .sesame]))
    #expect(both.objection(to: sauce([peanut, sesame], atLeast: 0)) == nil)
    #expect(both.objection(to: sauce([peanut, sesame, vinegar])) == nil)
    #expect(both.objection(to: sauce([peanut, sesame, vinegar], atLeast: 2)) != nil)
    #expect(TableNeeds(allergies: [.peanut]).objection(to: sauce([peanut, sesame])) == nil)
    // A diet by choice is no reason to object as long as something else can be had.
    let wheat = Modifier(name: Phrase("wheat", "面筋"), adds: [.gluten])
    let noGluten = TableNeeds(diets: [.noGluten])
    #expect(noGluten.objection(to: sauce([wheat])) == .diet(.noGluten))
    #expect(noGluten.objection(to: sauce([wheat, vinegar])) == nil)
    #expect(
      noGluten.objection(
        toAll: [sauce([wheat, vinegar])],
        modifiers: [ModifierChoice(group: Phrase("sauce", "酱"), wheat)]) == .diet(.noGluten))
  }

  @Test(
    "What a modifier brings may be no food for a vegetarian, whatever the dish is tagged as",
    arguments: [Diet.vegetarian, .vegan])
  func vegetarianModifiers(diet: Diet) {
    let needs = TableNeeds(diets: [diet])
    func greens(_ modifiers: [Modifier], atLeast: Int = 0, _ inDish: Set<Allergen>? = []) -> Dish {
      var dish = dish(
        inDish,
        [ModifierGroup(name: Phrase("sauce", "酱"), modifiers, atLeast: atLeast, atMost: 2)])
      dish.tags = [DishTag.vegetarian.rawValue]
      return dish
    }
    #expect(needs.objection(to: greens([])) == nil)
    for allergen in [Allergen.fish, .crustacean, .mollusc] {
      var sauce = Modifier(name: Phrase("sauce", "酱"), adds: [allergen])
      #expect(needs.objection(to: sauce) == .diet(diet))
      // It can be had without, until somebody chooses it.
      let chosen = [ModifierChoice(group: Phrase("sauce", "酱"), sauce)]
      #expect(needs.objection(to: greens([sauce])) == nil)
      #expect(needs.objection(toAll: [greens([sauce])], modifiers: []) == nil)
      #expect(needs.objection(toAll: [greens([sauce])], modifiers: chosen) == .diet(diet))
      #expect(needs.objection(to: greens([sauce], atLeast: 1)) == .diet(diet))
      sauce.isDefault = true
      #expect(needs.objection(to: greens([sauce])) == .diet(diet))
      // Also when nobody has said what else is in it, or the menu's tag is wrong.
      #expect(needs.objection(to: greens([sauce], nil)) == .diet(diet))
      #expect(needs.objection(toAll: [greens([sauce], nil)], modifiers: chosen) == .diet(diet))
      #expect(needs.objection(to: greens([], [allergen])) == .diet(diet))
    }
  }

  @Test("Too few, too many and what the menu does not have are refused")
  func refused() {
    let groups = [Self.spice, Self.extras]
    #expect(throws: ModifierRefusal.tooFew(Self.spice.name, 1)) {
      try ModifierRule.checked([], of: groups)
    }
    #expect(throws: ModifierRefusal.tooMany(Self.extras.name, 1)) {
      try ModifierRule.checked(
        [
          choice(Self.spice, Self.hot), choice(Self.extras, Self.peanuts),
          choice(Self.extras, Self.noSesame),
        ], of: groups)
    }
    #expect(throws: ModifierRefusal.unknown(Self.peanuts.name)) {
      try ModifierRule.checked(
        [choice(Self.spice, Self.hot), choice(Self.extras, Self.peanuts)], of: [Self.spice])
    }
    let noDefault = ModifierGroup(name: Self.spice.name, [Self.hot], atLeast: 1, atMost: 1)
    #expect(!ModifierRule.needsNoAnswer([noDefault]))
  }

  @Test("A choice costs what the menu of now says, and stands in the menu's order")
  func priceOfToday() throws {
    var dearer = Self.peanuts
    dearer.price = 500
    let group = ModifierGroup(name: Self.extras.name, [dearer], atLeast: 0, atMost: 1)
    let chosen = try ModifierRule.checked(
      [choice(Self.extras, Self.peanuts), choice(Self.spice, Self.hot)], of: [Self.spice, group])
    #expect(chosen.map(\.modifier) == [Self.hot, dearer])
    #expect(chosen.price == 500)
  }

  @Test("What a modifier brings warns, what it takes away does not, and unknown stays unknown")
  func allergens() {
    let peanut = TableNeeds(allergies: [.peanut])
    let sesame = TableNeeds(allergies: [.sesame])
    let added = [choice(Self.extras, Self.peanuts)]
    let removed = [choice(Self.extras, Self.noSesame)]
    #expect(peanut.objection(toAll: [dish([])], modifiers: added) == .allergens([.peanut]))
    #expect(peanut.objection(toAll: [dish(nil)], modifiers: added) == .allergens([.peanut]))
    #expect(sesame.objection(toAll: [dish([.sesame])], modifiers: []) == .allergens([.sesame]))
    #expect(sesame.objection(toAll: [dish([.sesame])], modifiers: removed) == nil)
    #expect(sesame.objection(toAll: [dish(nil)], modifiers: removed) == .allergensUnknown)
    // A broth that holds it is not made safe by a dish without.
    #expect(
      sesame.objection(toAll: [dish([.sesame]), dish([.sesame])], modifiers: removed)
        == .allergens([.sesame]))
  }

  @Test("A dish that comes with peanuts when nobody says otherwise is not safe for who avoids them")
  func usual() {
    var usual = Self.peanuts
    usual.isDefault = true
    let group = ModifierGroup(name: Self.extras.name, [usual], atLeast: 0, atMost: 1)
    let needs = TableNeeds(allergies: [.peanut])
    #expect(needs.objection(to: dish([], [group])) == .allergens([.peanut]))
    #expect(needs.objection(toAll: [dish([], [group])], modifiers: []) == nil)
  }
}
