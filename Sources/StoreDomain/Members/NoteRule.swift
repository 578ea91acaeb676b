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

  /// Whether somebody may end it: only who may read it. Anybody may write a note to those who lead.
  ///
  /// - Throws: `NoteRefusal`.
  public static func check(
    ending kind: MemberFact.Kind, by permissions: Set<Permission>
  ) throws(NoteRefusal) {
    guard mayRead(kind, audiences(of: permissions)) else { throw .notTheirs }
  }
}

/// Why somebody may not end a note.
public enum NoteRefusal: Refusal {
  case notTheirs

  public var reason: Phrase { Phrase("only for those who lead", "仅限管理人员") }

  public var explanation: Phrase {
    Phrase(
      "This note is for those who lead. Ask one of them.", "该备注仅限管理人员，请联系管理人员。")
  }
}
