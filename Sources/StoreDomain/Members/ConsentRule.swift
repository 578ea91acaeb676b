/// What may be noted of a member only after the guest agreed.
public enum ConsentRule {
  /// - Throws: `ConsentRefusal` when nobody has asked the guest yet.
  public static func check(
    _ kind: MemberFact.Kind, given: some Sequence<MemberConsent>
  ) throws(ConsentRefusal) {
    guard let purpose = missing(for: kind, given: given) else { return }
    throw .notAsked(purpose)
  }

  /// What the guest must be asked first; nil when there is nothing to ask.
  public static func missing(
    for kind: MemberFact.Kind, given: some Sequence<MemberConsent>
  ) -> MemberConsent.Purpose? {
    guard let purpose = kind.consentPurpose, !given.contains(where: { $0.purpose == purpose })
    else { return nil }
    return purpose
  }
}

/// What can be done about one purpose: the guest is asked, or withdraws it.
public enum ConsentChoice: Hashable, Sendable {
  case ask(MemberConsent.Purpose)
  case withdraw(MemberConsent.Purpose)
}

extension ConsentRule {
  /// What is offered for a guest: whoever agreed can withdraw it, and so can whoever was never asked
  /// of what is noted all the same.
  public static func choices(
    given: some Sequence<MemberConsent>, noted: some Sequence<MemberFact>
  ) -> [ConsentChoice] {
    let given = Set(given.map(\.purpose))
    let noted = Set(noted.compactMap(\.kind.consentPurpose))
    return MemberConsent.Purpose.allCases.flatMap { purpose -> [ConsentChoice] in
      if given.contains(purpose) { return [.withdraw(purpose)] }
      return noted.contains(purpose) ? [.ask(purpose), .withdraw(purpose)] : [.ask(purpose)]
    }
  }
}

/// Why something about a member is not noted.
public enum ConsentRefusal: Refusal {
  case notAsked(MemberConsent.Purpose)

  public var reason: Phrase {
    switch self {
    case .notAsked(let purpose):
      Phrase("ask the guest first: \(purpose.name.english)", "请先征得客人同意：\(purpose.name.chinese)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notAsked(let purpose):
      Phrase(
        "Ask the guest first whether we may keep this (\(purpose.name.english)).",
        "请先征得客人同意保存\(purpose.name.chinese)。")
    }
  }
}
