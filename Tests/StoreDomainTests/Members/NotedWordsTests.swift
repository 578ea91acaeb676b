import Testing

@testable import StoreDomain

@Suite("Words about a guest that name an allergy or a diet")
struct NotedWordsTests {
  @Test("are for everyone who serves", arguments: ["peanut allergy", "对花生过敏", "no shellfish"])
  func allergyIsForEveryone(words: String) throws {
    #expect(throws: NoteRefusal.namesAllergy) {
      try NoteRule.check(noting: .note(words, audience: .leads))
    }
    try NoteRule.check(noting: .note(words, audience: .everyone))
    try NoteRule.check(noting: .complaint(words))
  }

  @Test("leave other notes to those who lead", arguments: ["offer the terrace", "vegetarian"])
  func otherNotes(words: String) throws {
    try NoteRule.check(noting: .note(words, audience: .leads))
  }

  @Test(
    "need the consent that the same fact needs, as a note, a liking and a complaint alike",
    arguments: ["peanut allergy", "kiwi allergy", "no gluten", "no sugar, please", "不喝牛奶"])
  func consent(words: String) {
    for kind: MemberFact.Kind in [
      .note(words, audience: .everyone), .note(words, audience: .leads), .preference(words),
      .complaint(words),
    ] {
      #expect(kind.consentPurpose == .health, "\(kind)")
    }
  }

  @Test(
    "need none where the same fact needs none",
    arguments: ["window seat", "halal", "no pork", "broth too salty", ""])
  func noConsent(words: String) {
    for kind: MemberFact.Kind in [
      .note(words, audience: .everyone), .preference(words), .complaint(words),
    ] {
      #expect(kind.consentPurpose == nil, "\(kind)")
    }
  }

  @Test("are asked about until they stand among the guest's facts")
  func unnoted() {
    let words = "peanut and kiwi allergy, halal, window"
    #expect(
      SpokenNeeds.unnoted(in: words, of: []) == [.allergy(.peanut), .diet(Diet.halal.words)])
    #expect(
      SpokenNeeds.unnoted(in: words, of: [.diet("Halal"), .preference("window")])
        == [.allergy(.peanut)])
    #expect(SpokenNeeds.unnoted(in: words, of: [.allergy(.peanut), .diet("清真")]).isEmpty)
  }
}
