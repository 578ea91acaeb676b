/// Something to know about a member, by whom and when it was noted.
public struct MemberFact: Identifiable, Hashable, Sendable {
  public enum Kind: Hashable, Sendable, Codable {
    case allergy(Allergen)
    case diet(String)
    /// Ends by itself after the due date.
    case pregnancy(due: LocalDate)
    /// A child by its name or nothing, and its birth month (day is 1), so that ages stay right.
    case child(name: String?, bornIn: LocalDate)
    /// Somebody grown up of the guest's household.
    case companion(name: String?, relation: Relation)
    /// A wedding day or the like, which the guest celebrates each year.
    case anniversary(on: YearlyDay)
    case help(GuestHelp)
    case preference(String)
    case complaint(String)
    /// What staff tell each other of the guest, and who reads it: see ``NoteRule``.
    case note(String, audience: Audience)
  }

  /// Who somebody of the guest's household is to the guest.
  public enum Relation: String, Sendable, Codable, CaseIterable {
    case partner, parent
    /// Of the guest's children.
    case grandparent
    case sibling, relative
    /// Who looks after the children or the old.
    case carer
  }

  /// Who of the staff reads a note.
  public enum Audience: String, Sendable, Codable, CaseIterable {
    case everyone, leads
  }

  public var id: Identifier<MemberFact>
  public var kind: Kind
  public var notedAt: Timestamp
  public var authorName: String

  public init(
    id: Identifier<MemberFact>, kind: Kind, notedAt: Timestamp, authorName: String
  ) {
    self.id = id
    self.kind = kind
    self.notedAt = notedAt
    self.authorName = authorName
  }
}

extension MemberFact.Relation {
  /// As it stands before a name.
  public var name: Phrase {
    switch self {
    case .partner: Phrase("partner", "伴侣")
    case .parent: Phrase("parent", "父亲或母亲")
    case .grandparent: Phrase("children's grandparent", "孩子的祖辈")
    case .sibling: Phrase("sibling", "兄弟姐妹")
    case .relative: Phrase("relative", "亲戚")
    case .carer: Phrase("carer", "保姆")
    }
  }
}

extension MemberFact.Audience {
  /// Who it is, as an answer to "who reads it?".
  public var name: Phrase {
    switch self {
    case .everyone: Phrase("everyone", "所有员工")
    case .leads: Phrase("those who lead", "仅管理人员")
    }
  }
}
