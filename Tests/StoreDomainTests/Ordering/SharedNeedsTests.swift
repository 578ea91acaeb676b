import StoreDomain
import Testing

@Suite("What must be kept from all who eat of one dish")
struct SharedNeedsTests {
  private func needs(_ allergies: (Allergen, seat: Int?)..., pregnant: Bool = false) -> TableNeeds {
    var needs = TableNeeds(
      guests: allergies.map { TableNeeds.KnownGuest([.allergy($0.0)], seat: $0.seat) },
      on: LocalDate(year: 2026, month: 11, day: 22))
    needs.isSomebodyPregnant = pregnant
    return needs
  }

  @Test("Nothing is lost of any table, and the seats of others are not this table's")
  func joined() {
    let own = needs((.peanut, 2), (.egg, 1))
    let other = needs((.peanut, 1), (.gluten, 3), pregnant: true)
    let all = own.joined(by: [other])
    #expect(all.allergies == [.peanut, .egg, .gluten])
    #expect(all.isSomebodyPregnant)
    // Eggs are seat 1's alone; peanuts are somebody else's too.
    #expect(all.seats == [.allergy(.egg): [1]])
    #expect(all.objection(toAllergens: [.gluten]) == .allergens([.gluten]))
    #expect(own.joined(by: []) == own)
    #expect(TableNeeds().joined(by: [TableNeeds()]) == TableNeeds())
  }

  @Test("What is news to a table that shares a dish is what the others must not have")
  func news() {
    let own = needs((.peanut, nil))
    let all = own.joined(by: [needs((.peanut, nil)), needs((.gluten, nil))])
    #expect(all.news(since: own) == [.allergy(.gluten)])
  }

  @Test("The guests of a share eat the dish of the line that was made")
  func eaten() {
    var line = OrderLine(
      id: Identifier(rawValue: "l"), checkID: Identifier(rawValue: "c"), dishID: nil,
      name: Phrase("fish", "鱼"), stage: .sent, quantity: 1,
      unitPrice: Money(
        minorUnits: 10_000, currency: Currency(code: "CNY", minorDigits: 2)), taxCode: "",
      authorName: "Li", addedAt: Timestamp(millisecondsSinceEpoch: 0))
    #expect(line.eatenDishID == nil && !line.isMadeElsewhere)
    let fish = Identifier<Dish>(rawValue: "fish")
    line.share = LineShare(
      of: Identifier(rawValue: "whole"), dishID: fish, portions: 1, allPortions: 2,
      amountMinorUnits: 5000)
    #expect(line.eatenDishID == fish && line.isMadeElsewhere)
    // The line that was made has its own dish.
    line.share = LineShare(portions: 1, allPortions: 2, amountMinorUnits: 5000)
    line.dishID = fish
    #expect(line.eatenDishID == fish && !line.isMadeElsewhere)
  }
}
