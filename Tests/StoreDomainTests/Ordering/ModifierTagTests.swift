import Foundation
import StoreDomain
import Testing

@Suite("What a way of having a dish says by tags")
struct ModifierTagTests {
  static let chilli = Modifier(name: Phrase("extra chilli", "多加辣"), addsTags: [.spicy])
  static let mild = Modifier(name: Phrase("not spicy", "不辣"), removesTags: [.spicy])
  static let pork = Modifier(name: Phrase("minced pork", "肉末"), removesTags: [.vegetarian])
  static let wine = Modifier(name: Phrase("rice wine", "加米酒"), addsTags: [.alcohol])

  private func dish(
    _ tags: Set<DishTag>, _ modifiers: [Modifier] = [], atLeast: Int = 0
  ) -> Dish {
    Dish(
      id: Identifier(rawValue: "d"), code: "D1", name: Phrase("noodles", "面"), category: "",
      stationCode: "", kind: .dish,
      price: Money(minorUnits: 1200, currency: Currency(code: "CNY", minorDigits: 2)),
      taxCode: "", allergens: [], tags: Set(tags.map(\.rawValue)),
      modifiers: modifiers.isEmpty
        ? []
        : [ModifierGroup(name: Phrase("extras", "加料"), modifiers, atLeast: atLeast, atMost: 2)])
  }

  private func chosen(_ modifiers: Modifier...) -> [ModifierChoice] {
    modifiers.map { ModifierChoice(group: Phrase("extras", "加料"), $0) }
  }

  /// Who avoids what, and a dish that becomes so by a modifier.
  static let cases: [(TableNeeds, TableNeeds.Objection, Set<DishTag>, Modifier)] = [
    (TableNeeds(diets: [.noSpice]), .diet(.noSpice), [], chilli),
    (TableNeeds(diets: [.vegetarian]), .diet(.vegetarian), [.vegetarian], pork),
    (TableNeeds(diets: [.vegan]), .diet(.vegan), [.vegetarian], pork),
    (TableNeeds(diets: [.halal]), .diet(.halal), [.vegetarian], wine),
    (TableNeeds(diets: [.noAlcohol]), .diet(.noAlcohol), [], wine),
    (TableNeeds(isSomebodyPregnant: true), .pregnancy, [], wine),
  ]

  @Test("What it brings is objected to once it is chosen, and everybody who asks agrees")
  func brought() {
    for (needs, objection, tags, modifier) in Self.cases {
      let plain = dish(tags, [modifier])
      #expect(needs.objection(to: plain) == nil)
      #expect(needs.objection(toAll: [plain], modifiers: []) == nil)
      #expect(needs.objection(toAll: [plain], modifiers: chosen(modifier)) == objection)
      #expect(needs.objection(to: modifier, of: plain) == objection)
      // What it comes with when nobody says otherwise, and what must be chosen.
      var usual = modifier
      usual.isDefault = true
      #expect(needs.objection(to: dish(tags, [usual])) == objection)
      #expect(needs.objection(to: dish(tags, [modifier], atLeast: 1)) == objection)
      let other = Modifier(name: Phrase("vinegar", "醋"))
      #expect(needs.objection(to: dish(tags, [modifier, other], atLeast: 1)) == nil)
    }
  }

  @Test("What it takes away is no reason any more")
  func takenAway() {
    let needs = TableNeeds(diets: [.noSpice])
    let spicy = dish([.spicy], [Self.mild])
    #expect(needs.objection(to: spicy) == .diet(.noSpice))
    #expect(needs.objection(toAll: [spicy], modifiers: chosen(Self.mild)) == nil)
    #expect(needs.objection(to: Self.mild, of: spicy) == nil)
    var usual = Self.mild
    usual.isDefault = true
    #expect(needs.objection(to: dish([.spicy], [usual])) == nil)
  }

  @Test("Tags of a broth beside it stay what they are")
  func broth() {
    let needs = TableNeeds(diets: [.noSpice])
    #expect(
      needs.objection(toAll: [dish([]), dish([.spicy])], modifiers: chosen(Self.mild))
        == .diet(.noSpice))
  }

  @Test("What an older version kept of a modifier has no tags; what is kept now comes back whole")
  func kept() throws {
    var json =
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(Self.chilli)) as? [String: Any]
    json?["addsTags"] = nil
    json?["removesTags"] = nil
    let data = try JSONSerialization.data(withJSONObject: try #require(json))
    let read = try JSONDecoder().decode(Modifier.self, from: data)
    #expect(read.name == Self.chilli.name && read.addsTags.isEmpty && read.removesTags.isEmpty)
    let again = try JSONDecoder().decode(
      Modifier.self, from: JSONEncoder().encode(Self.pork))
    #expect(again == Self.pork)
  }
}
