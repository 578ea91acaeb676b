/// Which modifiers of a dish are chosen together.
public enum ModifierRule {
  /// What a dish comes with when nobody says otherwise.
  public static func defaults(of groups: [ModifierGroup]) -> [ModifierChoice] {
    groups.flatMap { group in
      group.modifiers.filter(\.isDefault).map { ModifierChoice(group: group.name, $0) }
    }
  }

  /// The allergens that come into a dish by its modifiers before anybody has chosen: those of the
  /// defaults, and, where a group asks for more, those of its choices unless enough of them are free
  /// of what must be avoided.
  public static func added(to dish: Dish, avoiding avoided: Set<Allergen>) -> Set<Allergen> {
    dish.modifiers.reduce(into: []) { added, group in
      let defaults = group.modifiers.filter(\.isDefault)
      added.formUnion(defaults.flatMap(\.adds))
      guard defaults.count < group.atLeast else { return }
      let unsafe = group.modifiers.filter { !avoided.isDisjoint(with: $0.adds) }
      if group.modifiers.count - unsafe.count < group.atLeast {
        added.formUnion(unsafe.flatMap(\.adds))
      }
    }
  }

  /// Whether the tags of a dish are fine before anybody has chosen: with the defaults, and, where a
  /// group asks for more, with enough of its choices.
  public static func isFine(_ dish: Dish, tags isFine: (Set<String>) -> Bool) -> Bool {
    let usual = defaults(of: dish.modifiers).tags(of: dish.tags)
    guard isFine(usual) else { return false }
    return dish.modifiers.allSatisfy { group in
      group.modifiers.count(where: \.isDefault) >= group.atLeast
        || group.modifiers.count { isFine([$0].tags(of: usual)) } >= group.atLeast
    }
  }

  /// What was chosen, as the menu has it now and in its order; the defaults for nil.
  ///
  /// - Throws: `ModifierRefusal`.
  public static func checked(
    _ chosen: [ModifierChoice]?, of groups: [ModifierGroup]
  ) throws(ModifierRefusal) -> [ModifierChoice] {
    let wanted = chosen ?? defaults(of: groups)
    var known: [ModifierChoice] = []
    for group in groups {
      let taken = group.modifiers.map { ModifierChoice(group: group.name, $0) }
        .filter { choice in wanted.contains { $0.isSame(as: choice) } }
      try check(count: taken.count, of: group)
      known += taken
    }
    for choice in wanted where !known.contains(where: { $0.isSame(as: choice) }) {
      throw .unknown(choice.modifier.name)
    }
    return known
  }

  /// - Throws: `ModifierRefusal` when too few or too many are chosen.
  public static func check(
    count: Int, of group: ModifierGroup
  ) throws(ModifierRefusal) {
    if count < group.atLeast { throw .tooFew(group.name, group.atLeast) }
    if count > group.atMost { throw .tooMany(group.name, group.atMost) }
  }

  /// Whether the dish can be ordered without a question.
  public static func needsNoAnswer(_ groups: [ModifierGroup]) -> Bool {
    (try? checked(nil, of: groups)) != nil
  }
}

/// Why modifiers cannot be chosen so.
public enum ModifierRefusal: Refusal {
  case tooFew(Phrase, Int)
  case tooMany(Phrase, Int)
  /// The menu that holds now does not offer it.
  case unknown(Phrase)

  public var reason: Phrase {
    switch self {
    case .tooFew(let group, let count):
      Phrase("\(group.english): choose \(count)", "\(group.chinese)：请选 \(count) 项")
    case .tooMany(let group, let count):
      Phrase("\(group.english): \(count) at most", "\(group.chinese)：最多 \(count) 项")
    case .unknown(let name):
      Phrase("not on the menu: \(name.english)", "菜单上没有：\(name.chinese)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .tooFew(let group, let count):
      Phrase(
        "\(group.english): at least \(count) must be chosen. Order the dish again and choose.",
        "\(group.chinese)：至少选 \(count) 项，请重新点选。")
    case .tooMany(let group, let count):
      Phrase(
        "\(group.english): at most \(count) can be chosen. Leave one out.",
        "\(group.chinese)：最多选 \(count) 项，请减少。")
    case .unknown(let name):
      Phrase(
        "The menu no longer offers \(name.english) for this dish. Choose again.",
        "菜单已不提供“\(name.chinese)”，请重新选择。")
    }
  }
}
