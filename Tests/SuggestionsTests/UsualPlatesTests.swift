import StoreDomain
import Testing

@testable import Suggestions

@Suite("One plate more")
struct UsualPlatesTests {
  private static let menu = [
    SuggesterTests.dish("P1", "Single pot", "单味锅", category: "pot", kind: .pot),
    SuggesterTests.dish("V1", "Spinach", "菠菜", category: "vegetable", tags: [.vegetarian]),
    SuggesterTests.dish("V2", "Lettuce", "生菜", category: "vegetable", tags: [.vegetarian]),
    SuggesterTests.dish("V3", "Potato", "土豆", category: "vegetable", allergens: nil),
    SuggesterTests.dish("V4", "Lotus root", "莲藕", category: "vegetable"),
    SuggesterTests.dish("M1", "Beef rolls", "肥牛", category: "beef"),
    SuggesterTests.dish("M2", "Lamb rolls", "羊肉", category: "beef"),
    SuggesterTests.dish("S1", "Set for four", "四人套餐", category: "set", kind: .set),
    SuggesterTests.dish(
      "N1", "Longevity noodles", "长寿面", category: "noodles", tags: [.birthday]),
  ]

  /// Thirty parties of five: half of them with four vegetables or more, all with six plates of meat.
  private static func usual(parties: Int = 30) -> UsualPlates {
    var usual = UsualPlates()
    for number in 0..<parties {
      let vegetables = number % 2 == 0 ? 4 + number % 3 : number % 4
      if vegetables > 0 { usual.add(1, with: vegetables, of: "vegetable") }
      usual.add(1, with: 6, of: "beef")
      usual.add(1, withInAll: vegetables + 6)
    }
    return usual
  }

  private static func request(
    vegetables: Int = 2, beef: Int = 6, usual: UsualPlates = usual()
  ) -> SuggestionRequest {
    SuggestionRequest(
      menu: menu, today: SuggesterTests.today, ordered: ["P1", "V1", "M1"],
      plates: PartyPlates(
        guests: 5, usual: usual, halves: ["vegetable": vegetables * 2, "beef": beef * 2],
        names: ["vegetable": Phrase("Vegetables", "蔬菜"), "beef": Phrase("Beef and lamb", "牛羊肉")]))
  }

  private static func plate(_ request: SuggestionRequest) -> Suggestion? {
    Suggester.suggestions(request).first { $0.reason.name == "onePlateMore" }
  }

  @Test func usualIsWhatHalfOfThePartiesHadOrMore() {
    let usual = Self.usual()
    #expect(usual.parties == 30)
    #expect(usual.bySection == ["vegetable": 4, "beef": 6])
    #expect(usual.inAll == 10)
    // Whoever is led to the usual number does not raise it.
    var led = UsualPlates()
    led.add(30, with: 4, of: "vegetable")
    led.add(30, withInAll: 4)
    #expect(led.bySection == ["vegetable": 4])
  }

  @Test func aPartyWithFewerPlatesIsOfferedOneMoreWithAReasonToSayAloud() throws {
    let offer = try #require(Self.plate(Self.request()))
    #expect(["V2", "V3", "V4"].contains(offer.dish.code))
    #expect(
      offer.reason.phrase
        == Phrase(
          "5 guests usually have 4 plates of vegetables, you have 2", "5位通常点4份蔬菜，现点了2份"))
    #expect(offer.reason.brief == Phrase("2 of usual 4 vegetables", "蔬菜2份，通常4份"))
    let none = SuggestionReason.onePlateMore(
      of: Phrase("Vegetables", "蔬菜"), guests: 1, usual: 1, have: 0)
    #expect(
      none.phrase
        == Phrase("1 guest usually has a plate of vegetables, you have none", "1位通常点1份蔬菜，还没点"))
  }

  @Test func theBestOfTheSectionByTheGuestsTasteIsOffered() throws {
    var request = Self.request()
    request.visits = SuggesterTests.visits([["V4"], ["V4"], ["V4"]])
    #expect(try #require(Self.plate(request)).dish.code == "V4")
    request.visits = SuggesterTests.visits([["V2"], ["V2"], ["V2"]])
    #expect(try #require(Self.plate(request)).dish.code == "V2")
  }

  @Test func nothingIsSaidOfTheFirstEveningsNorOfASizeThatRarelyComes() {
    #expect(Self.plate(Self.request(usual: UsualPlates())) == nil)
    let fewest = UsualPlates.fewestParties
    #expect(Self.plate(Self.request(usual: Self.usual(parties: fewest - 1))) == nil)
    #expect(Self.plate(Self.request(usual: Self.usual(parties: fewest))) != nil)
  }

  @Test func nothingIsSaidWhileGuestsStillChooseNorToThoseWhoHaveEnough() {
    #expect(Self.plate(Self.request(vegetables: 0, beef: 4)) == nil)
    #expect(Self.plate(Self.request(vegetables: 0, beef: 5)) != nil)
    #expect(Self.plate(Self.request(vegetables: 4, beef: 6)) == nil)
    // Much meat is a meal as well.
    #expect(Self.plate(Self.request(vegetables: 2, beef: 8)) == nil)
  }

  @Test func halfAPlateMoreCountsAsOne() throws {
    var request = Self.request()
    request.plates?.halves["vegetable"] = 7
    #expect(Self.plate(request) == nil)
    request.plates?.halves["vegetable"] = 5
    let offer = try #require(Self.plate(request))
    #expect(offer.reason.phrase.english.hasSuffix("you have 3"))
  }

  @Test func withASetNobodyKnowsWhatTheGuestsHaveBySection() {
    var request = Self.request()
    request.ordered.insert("S1")
    #expect(Self.plate(request) == nil)
  }

  @Test func whereTheSectionHasNothingForThisTableTheNextOneIsOffered() throws {
    var request = Self.request(vegetables: 1, beef: 5)
    request.needs = TableNeeds(allergies: [.peanut])
    request.declined = ["V2", "V4"]
    // Of V3 nobody knows what is in it.
    #expect(try #require(Self.plate(request)).dish.code == "M2")
  }

  @Test func aBirthdayStaysLastAndOnePlateMoreStandsAboveIt() {
    var request = Self.request()
    request.isBirthday = true
    let offers = Suggester.suggestions(request)
    #expect(offers.count == 3)
    #expect(offers[1].reason.name == "onePlateMore")
    #expect(offers[2].reason == .birthday)
    #expect(Suggester.suggestions(request, limit: 1).map(\.reason) == [.birthday])
  }
}
