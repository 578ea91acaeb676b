/// That a guest agreed to what is noted of them for one purpose, and how they said so.
public struct MemberConsent: Hashable, Sendable {
  /// What it is noted for.
  public enum Purpose: String, Sendable, Codable, CaseIterable {
    /// Allergies, pregnancy, and diets that tell of health.
    case health
    /// Children, with name and age.
    case children
    /// Messages from the house, such as the question how it was.
    case messages
  }

  /// How the guest said so.
  public enum Way: String, Sendable, Codable, CaseIterable {
    case spoken, written, app
  }

  public var purpose: Purpose
  public var way: Way
  public var givenAt: Timestamp
  /// Who asked the guest.
  public var authorName: String

  public init(purpose: Purpose, way: Way, givenAt: Timestamp, authorName: String) {
    self.purpose = purpose
    self.way = way
    self.givenAt = givenAt
    self.authorName = authorName
  }
}

extension MemberConsent.Purpose {
  /// As it stands in a sentence.
  public var name: Phrase {
    switch self {
    case .health: Phrase("health", "健康信息")
    case .children: Phrase("children", "孩子的信息")
    case .messages: Phrase("messages from us", "接收消息")
    }
  }
}

extension MemberConsent.Way {
  /// How it was given, behind what it was given for.
  public var name: Phrase {
    switch self {
    case .spoken: Phrase("said so", "口头同意")
    case .written: Phrase("signed", "书面同意")
    case .app: Phrase("in the app", "在应用中同意")
    }
  }
}

extension MemberFact.Kind {
  /// For what a guest must have agreed before it is noted; nil for what anybody may see of a guest.
  public var consentPurpose: MemberConsent.Purpose? {
    switch self {
    case .allergy, .pregnancy: .health
    case .child: .children
    case .diet(let words): Diet(words).tellsOfHealth ? .health : nil
    case .help(let help): help.tellsOfHealth ? .health : nil
    // Words that name an allergy or such a diet tell of it, wherever they are typed.
    case .note(let words, _), .preference(let words), .complaint(let words):
      SpokenNeeds.read(words).contains(where: \.tellsOfHealth) ? .health : nil
    case .companion, .anniversary: nil
    }
  }
}

extension MemberFact.Kind {
  /// What of it the kitchen must still heed for the rest of an evening when the guest withdraws it at
  /// the table: it is kept as said tonight, and goes with the evening. Of a pregnancy it is what is
  /// avoided, not why.
  public func heededTonight(on date: LocalDate) -> [GuestNeed.What] {
    switch self {
    case .allergy(let allergen): [.allergy(allergen)]
    case .diet(let words): [.diet(Diet(words).words)]
    case .pregnancy(let due):
      Pregnancy(due: due).isCurrent(on: date)
        ? [Diet.noRaw, .noAlcohol, .noCaffeine].map { .diet($0.words) } : []
    case .child, .companion, .anniversary, .help, .preference, .complaint, .note: []
    }
  }
}

extension Diet {
  /// Whether it tells of an illness or a condition. What no rule knows may do so.
  public var tellsOfHealth: Bool {
    switch self {
    case .noSugar, .noGluten, .noMilk, .noEgg, .noCaffeine, .noRaw, .other: true
    case .vegetarian, .vegan, .halal, .noPork, .noBeef, .noLamb, .noSeafood, .noSpice, .noAlcohol:
      false
    }
  }
}

extension GuestHelp {
  /// Whether it tells of an illness or a condition.
  public var tellsOfHealth: Bool { self == .wheelchair }
}
