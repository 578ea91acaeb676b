import Testing

@testable import StoreDomain

@Suite("What a table must be kept from")
struct TableNeedsTests {
  static let today = LocalDate(year: 2026, month: 11, day: 22)

  static func dish(allergens: Set<Allergen>?, tags: Set<String> = []) -> Dish {
    Dish(
      id: Identifier(rawValue: "dish"), code: "D001", name: Phrase("Dish", "菜"),
      category: "meat", stationCode: "kitchen", kind: .dish,
      price: Money(minorUnits: 100, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "food", allergens: allergens, tags: tags)
  }

  @Test func theNeedsOfATableAreThoseOfEverybodyAtIt() {
    let needs = TableNeeds(
      facts: [
        .allergy(.peanut), .allergy(.fish), .diet("素食"),
        .pregnancy(due: Self.today.adding(days: 60)),
        .child(name: nil, bornIn: Self.today.adding(days: -800)), .preference("window"),
      ], on: Self.today)
    #expect(needs.allergies == [.peanut, .fish])
    #expect(needs.diets == [.vegetarian])
    #expect(needs.isSomebodyPregnant)
    #expect(needs.hasSmallChild)
  }

  @Test func whatHasPassedByItselfIsNoNeed() {
    let needs = TableNeeds(
      facts: [
        .pregnancy(due: Self.today.adding(days: -60)),
        .child(name: "Lele", bornIn: Self.today.adding(days: -7 * 366)),
      ], on: Self.today)
    #expect(needs == TableNeeds())
  }

  @Test func theGravestObjectionIsSaidFirst() {
    let needs = TableNeeds(
      allergies: [.peanut, .milk], diets: [.noSpice], isSomebodyPregnant: true)
    let dish = Self.dish(allergens: [.peanut, .milk, .egg], tags: ["raw", "spicy"])
    #expect(needs.objection(to: dish) == .allergens([.milk, .peanut]))
    #expect(needs.objection(to: dish)?.phrase == Phrase("contains milk, peanuts", "含牛奶、花生"))
    #expect(needs.objection(to: Self.dish(allergens: nil)) == .allergensUnknown)
    #expect(needs.objection(to: Self.dish(allergens: [], tags: ["raw", "spicy"])) == .pregnancy)
    #expect(needs.objection(to: Self.dish(allergens: [], tags: ["spicy"])) == .diet(.noSpice))
    #expect(needs.objection(to: Self.dish(allergens: [.egg])) == nil)
    // Without an allergy at the table an unlisted dish is nobody's problem.
    #expect(TableNeeds().objection(to: Self.dish(allergens: nil)) == nil)
  }

  @Test(
    arguments: [
      ("Vegetarian", Diet.vegetarian), (" 吃素 ", .vegetarian), ("no-pork", .noPork),
      ("清真", .halal), ("Gluten free", .noGluten), ("不吃海鲜", .noSeafood),
      ("no coriander", .other("no coriander")), ("不吃香菜", .other("不吃香菜")),
    ])
  func staffNoteDietsInTheirOwnWords(text: String, diet: Diet) {
    #expect(Diet(text) == diet)
  }

  @Test(
    arguments: [
      (Diet.vegan, [], ["vegetarian"], true), (.vegan, [.egg], ["vegetarian"], false),
      (.halal, [], ["halal"], true), (.halal, [], ["vegetarian", "alcohol"], false),
      (.halal, [], [], false), (.noPork, [], [], false), (.noPork, [], ["no_pork"], true),
      (.noSeafood, [.mollusc], [], false), (.noSeafood, [.egg], [], true),
      (.noSugar, [], ["sweet"], false), (.noSugar, [], [], true),
      (.other("no coriander"), [], [], false),
      (.other("no coriander"), [], ["no coriander"], true),
    ] as [(Diet, Set<Allergen>, Set<String>, Bool)])
  func whatIsNotKnownToFitDoesNot(
    diet: Diet, allergens: Set<Allergen>, tags: Set<String>, fits: Bool
  ) {
    #expect(diet.fits(Self.dish(allergens: allergens, tags: tags)) == fits)
  }
}
