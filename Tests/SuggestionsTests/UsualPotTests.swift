import StoreDomain
import Testing

@testable import Suggestions

@Suite("The pot before all")
struct UsualPotTests {
  private static let menu = [
    SuggesterTests.dish("P1", "Single pot", "单味锅", kind: .pot, sections: 1),
    SuggesterTests.dish("P2", "Two-broth pot", "鸳鸯锅", kind: .pot, sections: 2),
    SuggesterTests.dish(
      "B1", "Spicy beef tallow broth", "牛油麻辣汤底", kind: .broth, allergens: [.soy],
      tags: [.spicy]),
    SuggesterTests.dish("B2", "Tomato broth", "番茄汤底", kind: .broth),
    SuggesterTests.dish(
      "B3", "Satay broth", "沙茶汤底", kind: .broth, allergens: [.peanut]),
    SuggesterTests.dish("B4", "House broth", "秘制汤底", kind: .broth, allergens: nil),
    SuggesterTests.dish("D1", "Beef tripe", "毛肚"),
  ]

  /// The latest first.
  private static func request(_ evenings: [[String: Int]]) -> SuggestionRequest {
    let visits = evenings.enumerated().map { index, dishes in
      MemberVisit(
        day: SuggesterTests.today.adding(days: -7 * (index + 1)), partySize: 2,
        spentMinorUnits: 10_000, dishes: dishes)
    }
    return SuggestionRequest(menu: menu, today: SuggesterTests.today, visits: visits)
  }

  private static let spicyAndTomato = ["P2": 1, "B1": 1, "B2": 1, "D1": 2]

  @Test func theUsualPotWithItsBrothsIsOfferedFirstWithItsReason() throws {
    let evenings = [[String: Int]](repeating: Self.spicyAndTomato, count: 6)
    let first = try #require(Suggester.suggestions(Self.request(evenings)).first)
    #expect(first.dish.code == "P2")
    #expect(first.broths.map(\.code) == ["B1", "B2"])
    #expect(
      first.reason.phrase
        == Phrase("spicy beef tallow, tomato: 6 of the last 6 visits", "牛油麻辣、番茄：近6次有6次"))
    #expect(first.reason.brief == Phrase("6/6 spicy beef tallow, tomato", "6/6 牛油麻辣、番茄"))
  }

  @Test func anotherBrothStandsInThePlaceOfOneThatDisappointed() throws {
    var request = Self.request([[String: Int]](repeating: Self.spicyAndTomato, count: 3))
    request.disappointing = ["B1"]
    let first = try #require(Suggester.suggestions(request).first)
    #expect(first.dish.code == "P2")
    #expect(first.broths.map(\.code) == ["B3", "B2"])
    #expect(
      first.reason.phrase
        == Phrase(
          "satay, tomato: instead of the spicy beef tallow broth, which disappointed",
          "沙茶、番茄：替换上次不满意的牛油麻辣汤底"))
    #expect(first.reason.brief == Phrase("satay, tomato", "沙茶、番茄"))
    // Where no other broth suits everybody, no pot is offered.
    request.needs = TableNeeds(allergies: [.peanut])
    #expect(Suggester.suggestions(request).allSatisfy { $0.dish.kind != .pot })
  }

  @Test func aTableThatHasAPotIsOfferedNone() {
    var request = Self.request([Self.spicyAndTomato, Self.spicyAndTomato])
    request.ordered = ["P1", "B2"]
    #expect(Suggester.suggestions(request).map(\.dish.code) == ["D1"])
  }

  @Test func ofTwoPotsTheOneOfMoreEveningsIsOfferedAndOfAsManyTheLater() {
    let tomato = ["P1": 1, "B2": 1]
    #expect(
      Suggester.suggestions(Self.request([tomato, Self.spicyAndTomato, Self.spicyAndTomato]))[0]
        .dish.code == "P2")
    #expect(
      Suggester.suggestions(Self.request([tomato, Self.spicyAndTomato]))[0].dish.code == "P1")
  }

  @Test func aBrothThatSomebodyMustNotHaveKeepsItsPotAway() {
    let satay = ["P2": 1, "B2": 1, "B3": 1]
    let unknown = ["P2": 1, "B2": 1, "B4": 1]
    let tomato = ["P1": 1, "B2": 1]
    var request = Self.request([satay, satay, unknown, unknown, tomato])
    #expect(Suggester.suggestions(request)[0].broths.map(\.code) == ["B2", "B3"])
    request.needs = TableNeeds(allergies: [.peanut])
    // Of the house broth nobody has said what is in it: unknown is not safe.
    #expect(Suggester.suggestions(request)[0].broths.map(\.code) == ["B2"])
    request.needs = TableNeeds(allergies: [.peanut], diets: [.noSpice])
    request.visits = Self.request([satay, Self.spicyAndTomato]).visits
    #expect(Suggester.suggestions(request).allSatisfy { $0.dish.kind != .pot })
  }

  @Test func aBrothThatRanOutOrIsNotEnoughKeepsItsPotAway() {
    let twice = ["P2": 1, "B2": 2]
    var request = Self.request([twice, twice])
    #expect(Suggester.suggestions(request)[0].broths.map(\.code) == ["B2", "B2"])
    request.menu[3].portionsLeft = 1
    #expect(Suggester.suggestions(request).allSatisfy { $0.dish.kind != .pot })
  }

  @Test func aPotOfOneEveningIsOfferedWithItsDay() {
    let first = Suggester.suggestions(Self.request([Self.spicyAndTomato, ["D1": 1]]))[0]
    #expect(
      first.reason.phrase
        == Phrase("spicy beef tallow, tomato: had it on 15 Nov", "牛油麻辣、番茄：11月15日点过"))
  }

  @Test func anEveningWithTwoDifferentPotsOrUnknownBrothsSaysNothing() {
    let two = ["P1": 1, "P2": 1, "B1": 1, "B2": 2]
    let short = ["P2": 1, "B1": 1]
    #expect(
      Suggester.suggestions(Self.request([two, short])).allSatisfy { $0.dish.kind != .pot })
    // Two pots alike are known section by section.
    let alike = ["P2": 2, "B1": 2, "B2": 2]
    #expect(Suggester.suggestions(Self.request([alike]))[0].broths.map(\.code) == ["B1", "B2"])
  }
}
