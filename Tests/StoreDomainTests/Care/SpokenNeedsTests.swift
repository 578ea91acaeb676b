import Testing

@testable import StoreDomain

@Suite("What a free text says of allergies")
struct SpokenNeedsTests {
  @Test(
    "An allergen is found in either language, by any of its names, and nothing else is",
    arguments: [
      ("peanut allergy", [GuestNeed.What.allergy(.peanut)]), ("PEANUTS!", [.allergy(.peanut)]),
      ("对花生过敏", [.allergy(.peanut)]), ("花生過敏", [.allergy(.peanut)]),
      ("nut allergy, window", [.allergy(.peanut), .allergy(.treeNut)]),
      ("海鲜过敏", [.allergy(.crustacean), .allergy(.fish), .allergy(.mollusc)]),
      ("shellfish", [.allergy(.crustacean), .allergy(.mollusc)]),
      ("no fish please", [.allergy(.fish)]), ("鱿鱼不行", [.allergy(.mollusc)]),
      ("乳糖不耐", [.allergy(.milk)]), ("lactose", [.allergy(.milk)]),
      ("gluten", [.allergy(.gluten)]), ("麸质过敏，素食", [.allergy(.gluten), .diet("素食")]),
      ("清真", [.diet("清真")]), ("one halal, one vegetarian", [.diet("清真"), .diet("素食")]),
      ("不吃海鲜", [.diet("不吃海鲜")]), ("吃素", [.diet("素食")]), ("一位素", [.diet("素食")]),
      ("nutmeg on the eggplant, goldfishing", []), ("window seat", []), ("带奶奶来，生日蛋糕", []),
      ("coconut milk", []), ("", []),
    ])
  func found(text: String, needs: [GuestNeed.What]) {
    #expect(SpokenNeeds.read(text) == needs)
  }

  @Test(
    "An allergy to what no dish says of itself is one all the same",
    arguments: [
      ("kiwi allergy", "kiwi"), ("allergic to kiwi", "kiwi"), ("对猕猴桃过敏", "猕猴桃"),
      ("severe allergies", "severe allergies"),
    ])
  func unknown(text: String, words: String) {
    #expect(SpokenNeeds.read(text) == [.otherAllergy(words)])
  }

  @Test(
    "What stands in one list with an allergen is an allergy too",
    arguments: [
      ("Peanut and kiwi allergy", [GuestNeed.What.allergy(.peanut), .otherAllergy("kiwi")]),
      ("allergic to kiwi, peanuts", [.allergy(.peanut), .otherAllergy("kiwi")]),
      ("对花生和猕猴桃过敏", [.allergy(.peanut), .otherAllergy("猕猴桃")]),
      ("花生、猕猴桃过敏", [.allergy(.peanut), .otherAllergy("猕猴桃")]),
      ("egg/kiwi allergy, halal", [.allergy(.egg), .otherAllergy("kiwi"), .diet("清真")]),
      ("my son has a severe nut allergy", [.allergy(.peanut), .allergy(.treeNut)]),
    ])
  func listed(text: String, needs: [GuestNeed.What]) {
    #expect(SpokenNeeds.read(text) == needs)
    #expect(SpokenNeeds.hear(text).rest == "")
  }

  @Test(
    "What is no allergy by its place, or was not understood, is left to be read",
    arguments: [
      ("nut allergy, window", "window"), ("peanut allergy Novak", "novak"),
      ("no fish please", ""), ("by the window", "by the window"),
      ("peanut allergy; 60th birthday, quiet table", "60th birthday, quiet table"),
      ("花生过敏，靠窗", "靠窗"), ("allergic to peanuts, kiwi", "kiwi"),
    ])
  func rest(text: String, rest: String) {
    #expect(SpokenNeeds.hear(text).rest == rest)
  }

  @Test("What was noted is not asked about again")
  func unnoted() {
    let said = GuestNeed(
      id: Identifier(rawValue: "n"), what: .allergy(.peanut), seat: 2,
      notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "Li")
    #expect(SpokenNeeds.unnoted(in: "peanut, egg", said: [said]) == [.allergy(.egg)])
    #expect(SpokenNeeds.unnoted(in: nil, said: [said]).isEmpty)
  }
}

@Suite("What guests said counts as a member's fact does")
struct SaidNeedsTests {
  private static func said(_ what: GuestNeed.What, seat: Int? = nil) -> GuestNeed {
    GuestNeed(
      id: Identifier(rawValue: "n"), what: what, seat: seat,
      notedAt: Timestamp(millisecondsSinceEpoch: 0), authorName: "Li")
  }

  private static let peanuts = TableNeedsTests.dish(allergens: [.peanut, .egg])

  @Test("For every dish, what was said objects exactly as the same fact of a member")
  func sameRule() {
    let kinds: [(MemberFact.Kind, GuestNeed.What)] =
      Allergen.allCases.map { (.allergy($0), .allergy($0)) }
      + Diet.named.map { (.diet($0.words), .diet($0.words)) }
    let dishes =
      [nil, []].map { TableNeedsTests.dish(allergens: $0) }
      + Allergen.allCases.map { TableNeedsTests.dish(allergens: [$0]) }
      + DishTag.allCases.map { TableNeedsTests.dish(allergens: [], tags: [$0.rawValue]) }
    for (fact, what) in kinds {
      let known = TableNeeds(facts: [fact], on: TableNeedsTests.today)
      let heard = TableNeeds(facts: [], said: [Self.said(what)], on: TableNeedsTests.today)
      #expect(known == heard)
      for dish in dishes { #expect(known.objection(to: dish) == heard.objection(to: dish)) }
    }
  }

  @Test("A seat is said where one seat alone has it")
  func seats() {
    func phrase(_ facts: [MemberFact.Kind], _ said: [GuestNeed]) -> Phrase? {
      TableNeeds(facts: facts, said: said, on: TableNeedsTests.today)
        .objection(to: Self.peanuts)?.phrase
    }
    let second = Self.said(.allergy(.peanut), seat: 2)
    #expect(phrase([], [second]) == Phrase("contains peanuts: seat 2", "含花生：2号位"))
    #expect(
      phrase([], [second, Self.said(.allergy(.peanut), seat: 4)])
        == Phrase("contains peanuts: seat 2+4", "含花生：2+4号位"))
    // Somebody else has it too, and nobody knows where they sit.
    let table = Phrase("contains peanuts", "含花生")
    #expect(phrase([], [second, Self.said(.allergy(.peanut))]) == table)
    #expect(phrase([.allergy(.peanut)], [second]) == table)
  }

  @Test("An allergy that no dish is marked with leaves no dish safe, and is named")
  func notListed() {
    let needs = TableNeeds(
      facts: [], said: [Self.said(.otherAllergy("kiwi"), seat: 3)], on: TableNeedsTests.today)
    #expect(needs.objection(to: Self.peanuts) == .notListed(["kiwi"]))
    #expect(needs.objection(to: TableNeedsTests.dish(allergens: nil)) == .allergensUnknown)
    #expect(
      needs.allergyWarning == Phrase("ALLERGY at the table: kiwi: seat 3", "本桌过敏：kiwi：3号位"))
  }

  @Test("A note keeps nothing from the table")
  func note() {
    #expect(
      TableNeeds(facts: [], said: [Self.said(.note("left-handed"))], on: TableNeedsTests.today)
        == TableNeeds())
  }

  @Test(
    "What is left out for an allergy is no matter of taste",
    arguments: [
      "no eggs, allergic", "不吃蛋，过敏",
    ])
  func dietOfAnAllergy(text: String) {
    #expect(SpokenNeeds.read(text).contains(.allergy(.egg)))
    #expect(SpokenNeeds.read("no eggs") == [.diet(Diet.noEgg.words)])
  }
}
