extension SpokenNeeds {
  /// What words about a member name, and nobody has noted as a fact of theirs.
  public static func unnoted(
    in words: String, of known: some Sequence<MemberFact.Kind>
  ) -> [GuestNeed.What] {
    let noted = Set(
      known.map { kind -> MemberFact.Kind in
        guard case .diet(let typed) = kind else { return kind }
        return .diet(Diet(typed).words)
      })
    return read(words).filter { $0.fact.map { !noted.contains($0) } ?? false }
  }
}

extension GuestNeed.What {
  /// The same as it is noted of a member; nil for what stays in their words.
  public var fact: MemberFact.Kind? {
    switch self {
    case .allergy(let allergen): .allergy(allergen)
    case .diet(let words): .diet(words)
    case .help(let help): .help(help)
    case .otherAllergy, .note: nil
    }
  }

  /// Whether it tells of an illness or a condition.
  public var tellsOfHealth: Bool {
    switch self {
    case .allergy, .otherAllergy: true
    case .diet(let words): Diet(words).tellsOfHealth
    case .help(let help): help.tellsOfHealth
    case .note: false
    }
  }
}

extension MemberFact.Kind {
  /// What staff typed in words of their own, which may name more than they noted.
  public var ownWords: String? {
    switch self {
    case .preference(let words), .complaint(let words), .note(let words, _): words
    case .allergy, .diet, .pregnancy, .child, .companion, .anniversary, .help: nil
    }
  }
}
