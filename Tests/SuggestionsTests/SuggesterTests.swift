import StoreDomain
import Testing

@testable import Suggestions

@Suite("What to offer a guest")
struct SuggesterTests {
  static let yuan = Currency(code: "CNY", minorDigits: 2)
  static let today = LocalDate(year: 2026, month: 11, day: 22)

  static func dish(
    _ code: String, _ english: String, _ chinese: String, category: String = "meat",
    kind: Dish.Kind = .dish, allergens: Set<Allergen>? = [], tags: Set<DishTag> = [],
    pairsWith: [String] = [], left: Int? = nil, halves: Int? = nil, sections: Int = 1
  ) -> Dish {
    var dish = Dish(
      id: Identifier(rawValue: code), code: code, name: Phrase(english, chinese),
      category: category, stationCode: "kitchen", kind: kind,
      price: Money(minorUnits: 3_800, currency: yuan), taxCode: "food", allergens: allergens,
      tags: Set(tags.map(\.rawValue)),
      portionsLeft: left.map { Portions($0) } ?? halves.map { Portions(halves: $0) })
    dish.pairsWith = pairsWith
    if kind == .pot { dish.brothSections = sections }
    return dish
  }

  static let menu = [
    dish("P1", "Two-section pot", "鸳鸯锅", category: "pot", kind: .pot),
    dish("B1", "Clear broth", "清汤", category: "broth", kind: .broth, pairsWith: ["D5"]),
    dish("D1", "Beef tripe", "毛肚"),
    dish("D2", "Shrimp paste", "虾滑", category: "seafood", allergens: [.crustacean]),
    dish("D3", "Peanut dumplings", "花生汤圆", category: "sweet", allergens: [.peanut, .gluten]),
    dish(
      "D4", "Longevity noodles", "长寿面", category: "noodles", allergens: [.gluten],
      tags: [.birthday, .vegetarian]),
    dish(
      "D5", "Frozen tofu", "冻豆腐", category: "tofu", allergens: [.soy], tags: [.vegetarian, .gentle]),
    dish("D6", "Mystery balls", "撒尿牛丸", allergens: nil),
    dish("D7", "Raw salmon", "三文鱼刺身", category: "seafood", allergens: [.fish], tags: [.raw]),
    dish("D8", "Spring greens", "时蔬", category: "greens", tags: [.vegetarian]),
    dish("D9", "Duck blood", "鸭血", left: 0),
    dish("W1", "Plum wine", "梅酒", category: "drinks", kind: .drink, tags: [.alcohol, .vegetarian]),
    dish("X1", "Dips", "蘸料", category: "dips", kind: .perHead),
  ]

  static func visits(_ dishes: [[String]]) -> [MemberVisit] {
    dishes.enumerated().map { index, codes in
      MemberVisit(
        day: today.adding(days: -14 * (index + 1)), partySize: 2, spentMinorUnits: 20_000,
        dishes: Dictionary(uniqueKeysWithValues: codes.map { ($0, 1) }))
    }
  }

  static func offered(_ request: SuggestionRequest, limit: Int = 3) -> [String] {
    Suggester.suggestions(request, limit: limit).map(\.dish.code)
  }

  @Test func whatDisappointedIsOfferedNoMoreAndSomethingElseInItsPlace() {
    var request = SuggestionRequest(
      menu: Self.menu, today: Self.today, ordered: ["P1", "B1"],
      visits: Self.visits([["D1", "D2"], ["D1", "D2"], ["D1"]]))
    #expect(Self.offered(request, limit: 9).contains("D1"))
    request.disappointing = ["D1"]
    let suggestions = Suggester.suggestions(request, limit: 9)
    #expect(!suggestions.map(\.dish.code).contains("D1"))
    let instead = suggestions.filter { $0.reason == .insteadOf(Phrase("Beef tripe", "毛肚")) }
    // One of the same category, when the menu has another.
    let others = Self.menu.filter { $0.category == "meat" && $0.code != "D1" && $0.kind == .dish }
    #expect(instead.count == (others.isEmpty ? 0 : 1))
    #expect(instead.allSatisfy { $0.dish.category == "meat" })
  }

  @Test func aRegularIsOfferedTheUsualAndWhyItIs() throws {
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today, ordered: ["P1", "B1", "D1"],
      visits: Self.visits([
        ["D1", "D2"], ["D1", "D2"], ["D2", "D8"], ["D1"], ["D1", "D2"], ["D2"], ["D3"],
      ]))
    let suggestions = Suggester.suggestions(request)
    #expect(suggestions.map(\.dish.code).prefix(2) == ["D2", "D5"])
    #expect(suggestions[0].reason == .usual(times: 5, of: 6))
    #expect(suggestions[0].reason.phrase == Phrase("usual, 5 of the last 6 visits", "常点：近6次有5次"))
    #expect(suggestions[0].reason.brief == Phrase("usual, 5 of 6", "常点 5/6"))
    #expect(suggestions[1].reason.phrase == Phrase("goes with the clear broth", "配清汤正合适"))
    #expect(suggestions.count == 3)
  }

  @Test func aBirthdayBringsItsNoodlesAfterTheUsualUntilTheyAreOrdered() {
    var request = SuggestionRequest(
      menu: Self.menu, today: Self.today, visits: Self.visits([["D1"], ["D1"], ["D1"]]),
      isBirthday: true)
    #expect(Suggester.suggestions(request)[0].reason == .usual(times: 3, of: 3))
    #expect(Suggester.suggestions(request)[2].dish.code == "D4")
    #expect(Suggester.suggestions(request)[2].reason == .birthday)
    // It is added at its price: who may give it away does so.
    #expect(SuggestionReason.birthday.phrase == Phrase("for the birthday", "生日之选"))
    request.ordered = ["D4"]
    #expect(Suggester.suggestions(request).allSatisfy { $0.reason != .birthday })
    request.ordered = []
    request.isBirthday = false
    #expect(Suggester.suggestions(request)[0].dish.code == "D1")
    #expect(Suggester.suggestions(request).allSatisfy { $0.reason != .birthday })
  }

  @Test func aPeanutAllergyOfAnybodyKeepsPeanutsAndTheUnknownAway() {
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today, needs: TableNeeds(allergies: [.peanut]),
      visits: Self.visits([["D3", "D6"], ["D3", "D6"], ["D3"]]))
    let offered = Self.offered(request, limit: 20)
    #expect(Set(offered) == ["D1", "D2", "D4", "D5", "D7", "D8", "W1"])
  }

  @Test func aPregnantGuestIsOfferedGentleDishesAndNothingRawOrStrong() {
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today, needs: TableNeeds(isSomebodyPregnant: true))
    let suggestions = Suggester.suggestions(request, limit: 20)
    #expect(suggestions[0].dish.code == "D5")
    #expect(suggestions[0].reason == .gentle)
    #expect(!suggestions.contains { ["D7", "W1"].contains($0.dish.code) })
  }

  @Test func aVegetarianIsOfferedNoMeat() {
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today, needs: TableNeeds(diets: [Diet("吃素")]),
      visits: Self.visits([["D1"], ["D1"]]))
    #expect(Set(Self.offered(request, limit: 20)) == ["D4", "D5", "D8", "W1"])
  }

  /// What a house has learned from checks of guests whom nobody knows.
  static func taste(_ checks: [[String]]) -> TasteModel {
    var taste = TasteModel()
    for dish in menu { _ = taste.number(of: dish.code) }
    for check in checks {
      taste.learn(check.map { taste.number(of: $0) }, past: nil, at: Moment(day: today.dayNumber))
    }
    return taste
  }

  @Test func dishesThatOthersOrderTogetherAreOfferedTogether() {
    let apart = [[String]](repeating: ["D2"], count: 10)
    var request = SuggestionRequest(
      menu: Self.menu, today: Self.today, ordered: ["D1"],
      taste: Self.taste([[String]](repeating: ["D1", "D8"], count: 10) + apart))
    let first = Suggester.suggestions(request)[0]
    #expect(first.dish.code == "D8")
    #expect(first.reason == .orderedTogether(Phrase("Beef tripe", "毛肚")))
    #expect(first.reason.phrase.english == "often ordered with the beef tripe")
    // Every table has a pot and dips: they are nobody's reason.
    request.ordered = ["P1", "X1"]
    request.taste = Self.taste([[String]](repeating: ["P1", "X1", "D8"], count: 10) + apart)
    #expect(Suggester.suggestions(request).allSatisfy { $0.reason == .house })
    // Four checks are a coincidence.
    request.ordered = ["D1"]
    request.taste = Self.taste([[String]](repeating: ["D1", "D8"], count: 4) + apart)
    #expect(Suggester.suggestions(request).allSatisfy { $0.reason == .house })
  }

  @Test func aGuestWhomNobodyKnowsIsOfferedWhatIsPopularTonight() {
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today, soldTonight: ["D8": 12, "D1": 30, "D9": 99, "D2": 1])
    let suggestions = Suggester.suggestions(request)
    #expect(suggestions.map(\.dish.code) == ["D1", "D8", "D2"])
    #expect(suggestions[0].reason == .popularTonight)
  }

  @Test func whatWasOrderedOnceLongAgoIsSaidSo() {
    let day = LocalDate(year: 2026, month: 3, day: 8)
    let request = SuggestionRequest(
      menu: Self.menu, today: Self.today,
      visits: [MemberVisit(day: day, partySize: 2, spentMinorUnits: 1, dishes: ["D8": 1])])
    let first = Suggester.suggestions(request)[0]
    #expect(first.reason.phrase == Phrase("had it on 8 Mar", "点过：3月8日"))
  }

  @Test func theProfileNamesTheUsualDishes() {
    let habits = Habits(
      Self.visits([["D1", "D2"], ["D1", "D2"], ["D2", "D8"], ["D1"]]), today: Self.today)
    let usual = habits.usual(limit: 3)
    // As often, but more lately.
    #expect(usual.map(\.code) == ["D2", "D1"])
    #expect(usual.map(\.times) == [3, 3])
    #expect(usual.allSatisfy { $0.of == 4 })
    #expect(Habits([], today: Self.today).usual(limit: 3).isEmpty)
  }

  /// The evening itself is written as a visit when the check closes; it must not count as a habit
  /// while the guest still sits there.
  @Test func tonightIsNoHabit() {
    let habits = Habits(
      [MemberVisit(day: Self.today, partySize: 2, spentMinorUnits: 1, dishes: ["D1": 1])],
      today: Self.today)
    #expect(habits.isEmpty)
  }
}
