/// Finds the allergies and diets that a free text names, in either language, so that a note such as
/// "nut allergy, window" can be asked about instead of being read by nobody.
///
/// It finds rather too much: a question costs one key, an allergy that nobody noted costs more.
public enum SpokenNeeds {
  /// What was heard in a text.
  public struct Heard: Hashable, Sendable {
    /// Each once, allergies first.
    public var needs: [GuestNeed.What] = []
    /// What of the text says something else, or was not understood; empty when nothing is left. It
    /// is to stay before somebody's eyes.
    public var rest = ""
  }

  /// What a text names, each once, allergies first.
  public static func read(_ text: String) -> [GuestNeed.What] { hear(text).needs }

  /// What a text names, and what of it is left.
  ///
  /// Without any name that is known, a text that speaks of an allergy is one by itself. What stands
  /// in one list with an allergen, such as the kiwi of "peanut and kiwi allergy", is one as well.
  ///
  /// - Parameter isAllergy: whether the text was typed as an allergy, whatever words it uses.
  public static func hear(_ text: String, isAllergy: Bool = false) -> Heard {
    let clauses = text.split(whereSeparator: SpokenClause.ends).map {
      SpokenClause(String($0), isAllergy: isAllergy, words: words)
    }
    let speaksOfAllergy = clauses.contains(where: \.speaksOfAllergy)
    var found = clauses.flatMap(\.found)
    // "No eggs, allergic" is no matter of taste.
    if speaksOfAllergy {
      for need in found {
        guard case .diet(let words) = need else { continue }
        found += (avoided[Diet(words)] ?? []).map { .allergy($0) }
      }
    }
    let knowsOne = found.contains(where: \.isAllergy)
    var others = clauses.compactMap { $0.other(besideKnown: knowsOne) }
    if speaksOfAllergy, !knowsOne, others.isEmpty {
      let named = clauses.flatMap(\.left).joined(separator: " ")
      others = [named.isEmpty ? text : named]
      return Heard(needs: needs(found, others), rest: "")
    }
    return Heard(
      needs: needs(found, others),
      rest: clauses.compactMap { $0.rest(besideKnown: knowsOne) }.joined(separator: ", "))
  }

  private static func needs(_ found: [GuestNeed.What], _ others: [String]) -> [GuestNeed.What] {
    let all =
      found.filter(\.isAllergy) + others.map { .otherAllergy(String($0.prefix(40))) }
      + found.filter { !$0.isAllergy }
    var seen: Set<GuestNeed.What> = []
    return all.filter { seen.insert($0).inserted }
  }

  /// What a note names and nobody has noted.
  public static func unnoted(
    in note: String?, said: some Sequence<GuestNeed>
  ) -> [GuestNeed.What] {
    guard let note else { return [] }
    let noted = Set(said.map(\.what))
    return read(note).filter { !noted.contains($0) }
  }

  // MARK: Words

  struct Word {
    let text: String
    let needs: [GuestNeed.What]

    /// A word of Latin letters stands alone or with the ending of a plural; Hanzi stand anywhere.
    func stands(at index: String.Index, in folded: String) -> Bool {
      let rest = folded[index...]
      guard rest.hasPrefix(text) else { return false }
      guard text.first?.isASCII == true else { return true }
      if index > folded.startIndex, folded[folded.index(before: index)].isLatinLetter {
        return false
      }
      let ending = rest.dropFirst(text.count).prefix(while: \.isLatinLetter)
      return ending.isEmpty || ending == "s" || ending == "es"
    }

    /// How much of the text it is, with the ending.
    func count(at index: String.Index, in folded: String) -> Int {
      guard text.first?.isASCII == true else { return text.count }
      return text.count
        + folded[index...].dropFirst(text.count).prefix(while: \.isLatinLetter).count
    }
  }

  /// The longest first: `shellfish` before `fish`, 鱿鱼 before 鱼.
  private static let words: [Word] = {
    var words = Diet.knownWords.filter { $0 != "素" }.map {
      Word(text: $0, needs: [.diet(Diet($0).words)])
    }
    words += allergens.flatMap { names, allergens in
      names.map { Word(text: $0, needs: allergens.map(GuestNeed.What.allergy)) }
    }
    words += harmless.map { Word(text: $0, needs: []) }
    words.append(Word(text: "素", needs: [.diet(Diet.vegetarian.words)]))
    return words.sorted { ($1.text.count, $0.text) < ($0.text.count, $1.text) }
  }()

  private static let allergens: [([String], [Allergen])] = [
    (["peanut", "groundnut", "花生"], [.peanut]),
    // Whoever says "nuts" may mean both.
    (["nut"], [.peanut, .treeNut]),
    (
      [
        "tree nut", "treenut", "walnut", "almond", "cashew", "hazelnut", "pistachio", "pecan",
        "坚果", "核桃", "杏仁", "腰果", "开心果", "榛子",
      ], [.treeNut]
    ),
    (["seafood", "海鲜", "海产"], [.crustacean, .fish, .mollusc]),
    (["shellfish", "甲壳"], [.crustacean, .mollusc]),
    (
      ["crustacean", "shrimp", "prawn", "crab", "lobster", "crayfish", "虾", "蟹"],
      [.crustacean]
    ),
    (
      [
        "mollusc", "mollusk", "mussel", "clam", "oyster", "scallop", "squid", "octopus", "贝", "蛤",
        "蚝", "牡蛎", "鱿鱼", "章鱼", "墨鱼", "鲍鱼",
      ], [.mollusc]
    ),
    (["fish", "salmon", "tuna", "鱼"], [.fish]),
    (
      ["milk", "dairy", "lactose", "cheese", "cream", "奶", "乳糖", "乳制品", "芝士"], [.milk]
    ),
    (["egg", "蛋"], [.egg]),
    (["gluten", "wheat", "coeliac", "celiac", "麸质", "面筋", "小麦"], [.gluten]),
    (["soy", "soya", "soybean", "tofu", "大豆", "黄豆", "豆制品", "豆奶", "豆腐"], [.soy]),
    (["sesame", "tahini", "芝麻", "麻酱"], [.sesame]),
    (["mustard", "芥末"], [.mustard]), (["celery", "芹菜"], [.celery]),
    (["lupin", "lupine", "羽扇豆"], [.lupin]),
    (["sulphite", "sulfite", "亚硫酸盐"], [.sulphite]),
  ]

  /// What holds a word from above and names nothing that is avoided.
  private static let harmless = [
    "coconut milk", "椰奶", "奶奶", "鱼香", "蛋糕", "味素", "色素", "元素", "因素",
  ]

  /// What a diet leaves out that somebody may be allergic to.
  private static let avoided: [Diet: [Allergen]] = [
    .noEgg: [.egg], .noMilk: [.milk], .noGluten: [.gluten],
    .noSeafood: [.crustacean, .fish, .mollusc],
  ]
}

extension Character {
  fileprivate var isLatinLetter: Bool { isASCII && isLetter }
}
