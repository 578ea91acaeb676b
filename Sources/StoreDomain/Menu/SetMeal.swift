/// A dish that can be in a set meal, and by how much it changes the set's price.
public struct SetDish: Codable, Hashable, Sendable {
  /// The code of the dish.
  public var code: String
  /// Minor units more for each piece, negative for less.
  public var difference: Int
  /// Whether the set comes with it when nobody says otherwise.
  public var isStandard: Bool

  public init(_ code: String, difference: Int = 0, isStandard: Bool = false) {
    self.code = code
    self.difference = difference
    self.isStandard = isStandard
  }
}

/// Dishes of a set meal (套餐) of which some are chosen together: the meat, the drink.
public struct SetGroup: Codable, Hashable, Sendable {
  public var name: Phrase
  /// At most nine, each once where something is chosen.
  public var dishes: [SetDish]
  /// How many pieces are chosen, of one dish several where the guests like; nil for all dishes, each
  /// as often as it is named.
  public var choose: Int?

  public init(name: Phrase, _ dishes: [SetDish], choose: Int?) {
    self.name = name
    self.dishes = dishes
    self.choose = choose
  }

  /// How many pieces of it are in the set.
  public var pieces: Int { choose ?? dishes.count }

  /// Whether guests have a choice.
  public var isChoice: Bool { choose != nil && dishes.count > 1 }
}

/// One piece of what was chosen for a set meal.
public struct SetChoice: Codable, Hashable, Sendable {
  /// The name of its group.
  public var group: Phrase
  /// The code of the dish.
  public var code: String
  /// One broth code a section, for a pot.
  public var broths: [String]

  public init(group: Phrase, code: String, broths: [String] = []) {
    self.group = group
    self.code = code
    self.broths = broths
  }
}

extension [SetChoice] {
  /// The dishes in one set, each with its broths and how often it is there: `2 Beef tripe`.
  ///
  /// - Parameter name: of what the menu has under a code; nil for what it does not have.
  public func words(name: (String) -> Phrase?) -> [Phrase] {
    var found: [(choice: SetChoice, pieces: Int)] = []
    for choice in self {
      let index = found.firstIndex {
        $0.choice.code == choice.code && $0.choice.broths == choice.broths
      }
      if let index {
        found[index].pieces += 1
      } else {
        found.append((choice, 1))
      }
    }
    return found.map { choice, pieces in
      let names = ([choice.code] + choice.broths).map { name($0) ?? Phrase($0, $0) }
      let english = names.map(\.english).joined(separator: " / ")
      let chinese = names.map(\.chinese).joined(separator: " / ")
      guard pieces > 1 else { return Phrase(english, chinese) }
      return Phrase("\(pieces) \(english)", "\(chinese) \(pieces) 份")
    }
  }
}

/// A dish in a set meal that was ordered, as often as it is in one set.
public struct SetPart: Hashable, Sendable {
  public var code: String
  public var broths: [String]
  /// Minor units for each piece, as the menu has it.
  public var difference: Int
  public var pieces: Int
}
