import StoreDomain
import Testing

@testable import Suggestions

@Suite("Thousands of tables")
struct SuggesterPropertyTests {
  private static func randomRequest(_ random: inout SeededGenerator) -> SuggestionRequest {
    let codes = (0..<Int.random(in: 0...14, using: &random)).map { "D\($0)" }
    let kinds: [Dish.Kind] = [
      .dish, .dish, .dish, .dish, .dish, .drink, .set, .pot, .broth, .broth, .perHead,
    ]
    let menu = codes.map { code in
      var dish = SuggesterTests.dish(
        code, "Dish \(code)", "菜\(code)", category: "c\(Int.random(in: 0...3, using: &random))",
        kind: kinds.randomElement(using: &random) ?? .dish,
        allergens: random.chance(15) ? nil : random.some(Allergen.allCases, 10),
        tags: random.some(DishTag.allCases, 20),
        pairsWith: Array(random.some(codes, 10)).sorted(),
        halves: random.chance(20) ? Int.random(in: 0...6, using: &random) : nil,
        sections: Int.random(in: 1...2, using: &random))
      if random.chance(30) { dish.modifiers = [randomGroup(&random)] }
      return dish
    }
    var taste = TasteModel()
    for day in 0..<20 {
      let check = random.some(codes, 40).sorted().map { taste.number(of: $0) }
      taste.learn(check, past: nil, at: Moment(day: SuggesterTests.today.dayNumber - day))
    }
    let diets: [Diet] = [.vegetarian, .vegan, .noSpice, .noAlcohol, .noGluten, .other("no onion")]
    return SuggestionRequest(
      menu: menu, today: SuggesterTests.today, ordered: random.some(codes, 20),
      declined: random.some(codes, 10),
      needs: TableNeeds(
        allergies: random.some(Allergen.allCases, 8),
        otherAllergies: random.chance(5) ? ["kiwi"] : [], diets: random.some(diets, 6),
        isSomebodyPregnant: random.chance(20), hasSmallChild: random.chance(20)),
      visits: random.chance(70) ? randomVisits(of: menu, &random) : [],
      disappointing: random.some(codes, 10),
      isBirthday: random.chance(20), taste: taste,
      soldTonight: Dictionary(
        uniqueKeysWithValues: codes.map { ($0, Int.random(in: 0...20, using: &random)) }),
      plates: random.chance(80) ? randomPlates(&random) : nil)
  }

  /// What parties of some size had of each section, and what this one has.
  private static func randomPlates(_ random: inout SeededGenerator) -> PartyPlates {
    var usual = UsualPlates()
    var halves: [String: Int] = [:]
    for _ in 0..<Int.random(in: 10...40, using: &random) {
      var all = 0
      for section in 0...3 {
        let plates = Int.random(in: 0...(section + 2), using: &random)
        if plates > 0 { usual.add(1, with: plates, of: "c\(section)") }
        all += plates
      }
      usual.add(1, withInAll: all)
    }
    for section in 0...3 {
      halves["c\(section)"] = Int.random(in: 0...(section + 3), using: &random)
    }
    return PartyPlates(
      guests: Int.random(in: 1...9, using: &random), usual: usual, halves: halves, names: [:])
  }

  /// Evenings as guests have them: mostly one pot, each section with a broth, and some dishes; a few
  /// as no rule expects them.
  private static func randomVisits(
    of menu: [Dish], _ random: inout SeededGenerator
  ) -> [MemberVisit] {
    let codes = menu.map(\.code)
    let pots = menu.filter { $0.kind == .pot }
    let broths = menu.filter { $0.kind == .broth }.map(\.code)
    let food = menu.filter { $0.kind != .pot && $0.kind != .broth }.map(\.code)
    return (1...8).map { number in
      var dishes: [String: Int] = [:]
      if random.chance(70), let pot = pots.randomElement(using: &random) {
        for code in random.some(food, 30) { dishes[code] = 1 }
        dishes[pot.code] = 1
        for _ in 0..<(pot.brothSections ?? 1) {
          if let broth = broths.randomElement(using: &random) { dishes[broth, default: 0] += 1 }
        }
      } else {
        for code in random.some(codes, 30) { dishes[code] = 1 }
      }
      return MemberVisit(
        day: SuggesterTests.today.adding(days: -14 * number), partySize: 2,
        spentMinorUnits: 20_000, dishes: dishes)
    }
  }

  private static func randomGroup(_ random: inout SeededGenerator) -> ModifierGroup {
    let modifiers = (0..<Int.random(in: 1...3, using: &random)).map { number in
      Modifier(
        name: Phrase("way \(number)", "做法\(number)"), adds: random.some(Allergen.allCases, 10),
        addsTags: random.some(DishTag.allCases, 6), removesTags: random.some(DishTag.allCases, 6),
        isDefault: random.chance(20))
    }
    let defaults = modifiers.count(where: \.isDefault)
    return ModifierGroup(
      name: Phrase("ways", "做法"), modifiers,
      atLeast: random.chance(50) ? Int.random(in: 0...modifiers.count, using: &random) : 0,
      atMost: max(defaults, modifiers.count))
  }

  /// Whether the dish comes with, or can only be had with, something of what must be avoided.
  private static func mustBring(_ dish: Dish, _ avoided: Set<Allergen>) -> Bool {
    dish.modifiers.contains { group in
      func isSafe(_ modifier: Modifier) -> Bool { avoided.isDisjoint(with: modifier.adds) }
      if group.modifiers.contains(where: { $0.isDefault && !isSafe($0) }) { return true }
      return group.modifiers.count(where: isSafe) < group.atLeast
    }
  }

  /// Whether the dish is said to be what must be avoided, as it comes or in whichever way it can be
  /// had.
  private static func mustBe(_ dish: Dish, _ isBad: (Set<String>) -> Bool) -> Bool {
    let usual = dish.modifiers.flatMap(\.modifiers).filter(\.isDefault)
    let tags = dish.tags.subtracting(usual.flatMap(\.removesTags)).union(usual.flatMap(\.addsTags))
    if isBad(tags) { return true }
    return dish.modifiers.contains { group in
      let good = group.modifiers.filter {
        !isBad(tags.subtracting($0.removesTags).union($0.addsTags))
      }
      return group.modifiers.count(where: \.isDefault) < group.atLeast
        && good.count < group.atLeast
    }
  }

  /// Whether the dish holds, or cannot be had without, what no plant gives; who eats no egg and no
  /// milk must know what is in it.
  private static func isFromAnimals(_ dish: Dish, _ diet: Diet) -> Bool {
    var animals: Set<Allergen> = [.fish, .crustacean, .mollusc]
    if diet == .vegan {
      if dish.allergens == nil { return true }
      animals.formUnion([.egg, .milk])
    }
    return dish.allergens?.contains(where: animals.contains) == true || mustBring(dish, animals)
  }

  /// Says of a dish, in the plainest way, whether it could harm or annoy somebody at this table.
  private static func isRefused(_ dish: Dish, _ request: SuggestionRequest) -> Bool {
    isHarmful(dish, request) || [.pot, .broth, .perHead].contains(dish.kind)
  }

  private static func isHarmful(_ dish: Dish, _ request: SuggestionRequest) -> Bool {
    // Half a portion is none that could be offered.
    if let left = dish.portionsLeft, left.halves < 2 { return true }
    // What no dish says of itself is not known to be absent.
    if !request.needs.otherAllergies.isEmpty { return true }
    if request.disappointing.contains(dish.code) { return true }
    if request.ordered.contains(dish.code) || request.declined.contains(dish.code) { return true }
    for allergy in request.needs.allergies {
      if dish.allergens == nil || dish.allergens?.contains(allergy) == true { return true }
    }
    if mustBring(dish, request.needs.allergies) { return true }
    if request.needs.isSomebodyPregnant {
      let bad: Set = ["raw", "alcohol", "caffeine", "not_for_pregnancy"]
      if mustBe(dish, { !bad.isDisjoint(with: $0) }) { return true }
    }
    for diet in request.needs.diets {
      switch diet {
      case .vegetarian, .vegan:
        if mustBe(dish, { !$0.contains("vegetarian") }) { return true }
        if isFromAnimals(dish, diet) { return true }
      case .noSpice: if mustBe(dish, { $0.contains("spicy") }) { return true }
      case .noAlcohol: if mustBe(dish, { $0.contains("alcohol") }) { return true }
      case .noGluten:
        if dish.allergens == nil || dish.allergens?.contains(.gluten) == true { return true }
        if mustBring(dish, [.gluten]) { return true }
      default: if mustBe(dish, { !$0.contains("no onion") }) { return true }
      }
    }
    return false
  }

  @Test func nothingIsOfferedThatMustNotBeAndThreeAreWheneverThereAreThree() {
    var random = SeededGenerator(seed: 20_261_122)
    var (plenty, pots, plates) = (0, 0, 0)
    for number in 0..<2_500 {
      let request = Self.randomRequest(&random)
      let suggestions = Suggester.suggestions(request)
      let safe = request.menu.filter { !Self.isRefused($0, request) }
      for (place, suggestion) in suggestions.enumerated() {
        if suggestion.dish.kind == .pot {
          pots += 1
          #expect(Self.isGoodPot(suggestion, request) && place == 0, "table \(number)")
        } else {
          #expect(!Self.isRefused(suggestion.dish, request), "table \(number): \(suggestion)")
          #expect(suggestion.broths.isEmpty)
        }
        if case .onePlateMore(let section, _, let usual, let have) = suggestion.reason {
          plates += 1
          #expect(suggestion.dish.category == section.english && suggestion.dish.kind == .dish)
          #expect(have < usual, "table \(number)")
        }
      }
      #expect(suggestions.count { $0.reason.name == "onePlateMore" } <= 1, "table \(number)")
      let isPotFirst = suggestions.first?.dish.kind == .pot
      #expect(suggestions.count == min(3, safe.count + (isPotFirst ? 1 : 0)), "table \(number)")
      #expect(Set(suggestions.map(\.dish.code)).count == suggestions.count)
      #expect(suggestions == Suggester.suggestions(request))
      if safe.count >= 3 { plenty += 1 }
    }
    // The cases are worth something only if many tables had a choice, and some a pot.
    #expect(plenty > 600)
    #expect(pots > 60)
    #expect(plates > 60)
  }

  /// A pot is offered to a table without one, with a broth that may be served in each section.
  private static func isGoodPot(_ offer: Suggestion, _ request: SuggestionRequest) -> Bool {
    let hasPot = request.menu.contains { $0.kind == .pot && request.ordered.contains($0.code) }
    return !hasPot && offer.broths.count == offer.dish.brothSections
      && offer.broths.allSatisfy { $0.kind == .broth }
      && ([offer.dish] + offer.broths).allSatisfy { !isHarmful($0, request) }
  }

  @Test func moreNeedsNeverAddADish() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let request = Self.randomRequest(&random)
      var careful = request
      careful.needs.allergies.formUnion(random.some(Allergen.allCases, 20))
      careful.needs.isSomebodyPregnant = true
      // Of pots one is offered: another one takes the place of one that is not safe any more.
      func dishes(_ request: SuggestionRequest) -> Set<String> {
        Set(
          Suggester.suggestions(request, limit: 99).map(\.dish).filter { $0.kind != .pot }
            .map(\.code))
      }
      #expect(dishes(careful).isSubset(of: dishes(request)))
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 1...100, using: &self) <= percent
  }

  fileprivate mutating func some<Element: Hashable>(_ elements: [Element], _ percent: Int) -> Set<
    Element
  > {
    Set(elements.filter { _ in chance(percent) })
  }
}
