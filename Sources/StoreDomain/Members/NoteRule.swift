/// Who reads what staff note about a guest for some of them alone.
public enum NoteRule {
  /// For whom notes may be shown to somebody. Screens give what the store reads for them this set, so
  /// that a note which is not theirs never leaves the file.
  public static func audiences(of permissions: Set<Permission>) -> Set<MemberFact.Audience> {
    permissions.contains(.manageStore) ? [.everyone, .leads] : [.everyone]
  }

  /// Whether something noted about a guest may be read by these.
  public static func mayRead(
    _ kind: MemberFact.Kind, _ audiences: Set<MemberFact.Audience>
  ) -> Bool {
    guard case .note(_, let audience) = kind else { return true }
    return audiences.contains(audience)
  }

  /// Whether it may be noted so: what names an allergy is kept from nobody who serves.
  ///
  /// - Throws: `NoteRefusal`.
  public static func check(noting kind: MemberFact.Kind) throws(NoteRefusal) {
    guard case .note(let words, .leads) = kind,
      SpokenNeeds.read(words).contains(where: \.isAllergy)
    else { return }
    throw .namesAllergy
  }

  /// Whether somebody may end it: only who may read it. Anybody may write a note to those who lead.
  ///
  /// - Throws: `NoteRefusal`.
  public static func check(
    ending kind: MemberFact.Kind, by permissions: Set<Permission>
  ) throws(NoteRefusal) {
    guard mayRead(kind, audiences(of: permissions)) else { throw .notTheirs }
  }
}

/// Why a note is not made, or not ended by somebody.
public enum NoteRefusal: Refusal {
  case notTheirs
  case namesAllergy

  public var reason: Phrase {
    switch self {
    case .notTheirs: Phrase("only for those who lead", "仅限管理人员")
    case .namesAllergy: Phrase("an allergy is for everyone to read", "过敏信息须所有员工可看")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .notTheirs:
      Phrase(
        "This note is for those who lead. Ask one of them.", "该备注仅限管理人员，请联系管理人员。")
    case .namesAllergy:
      Phrase(
        "The note names an allergy, which everyone who serves must know. Let everyone read it, or "
          + "note the allergy by itself and leave it out here.",
        "备注提到过敏，服务员工都必须知道。请改为所有员工可看，或单独登记过敏，此处不写。")
    }
  }
}
