import StoreDomain

/// Something in what comes down that not every version understands: a kind of row, or a kind of fact
/// in a member's row. What a store does not understand it passes over.
///
/// A store's file says which of them were understood as far as it has read. When a version
/// understands more, it reads those snapshots again. Whoever lets a row say something new that a
/// store is not to miss adds a word for it.
public struct FeedWord: RawRepresentable, Hashable, Sendable, Comparable {
  /// `news`, `member/diet`, `member/allergy/milk`: first the kind of row.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(_ kind: ChangeKind) {
    rawValue = kind.rawValue
  }

  public init(_ fact: MemberRow.Fact) {
    let value: String? =
      switch MemberFactWord(rawValue: fact.kind) {
      case .allergy, .help: fact.text
      case .companion: fact.relation
      case .note: fact.audience
      default: nil
      }
    rawValue = ([ChangeKind.member.rawValue, fact.kind] + [value].compactMap(\.self))
      .joined(separator: "/")
  }

  /// The kind of row that it stands in; nothing when this version does not know it.
  public var kind: ChangeKind? {
    rawValue.split(separator: "/").first.flatMap { ChangeKind(rawValue: String($0)) }
  }

  public static func < (one: FeedWord, other: FeedWord) -> Bool { one.rawValue < other.rawValue }

  /// To what a member agreed.
  public static let consent = FeedWord(rawValue: "member/consent")

  /// That a member agreed to get messages.
  public static let consentToMessages = FeedWord(rawValue: "member/consent/messages")

  /// How a member wants to be addressed.
  public static let formOfAddress = FeedWord(rawValue: "member/form_of_address")

  /// What is left of a member's points.
  public static let points = FeedWord(rawValue: "member/points")

  /// What this version understands.
  public static let all: Set<FeedWord> = {
    let kinds = ChangeKind.allCases.map(FeedWord.init)
    let facts = MemberFactWord.allCases.flatMap { fact -> [String] in
      guard let values = fact.values else { return [fact.rawValue] }
      return values.map { "\(fact.rawValue)/\($0)" }
    }
    return Set(kinds + facts.map { FeedWord(rawValue: "\(ChangeKind.member.rawValue)/\($0)") })
      .union([consent, consentToMessages, formOfAddress, points])
  }()

  /// The kinds of fact by their names in a row.
  private enum MemberFactWord: String, CaseIterable {
    case allergy, diet, pregnancy, child, companion, anniversary, help, preference, complaint, note

    /// What such a fact says in a word, each of which a version may know or not; nil for words of
    /// people.
    var values: [String]? {
      switch self {
      case .allergy: Allergen.allCases.map(\.rawValue)
      case .help: GuestHelp.allCases.map(\.rawValue)
      case .companion: MemberFact.Relation.allCases.map(\.rawValue)
      case .note: MemberFact.Audience.allCases.map(\.rawValue)
      case .diet, .pregnancy, .child, .anniversary, .preference, .complaint: nil
      }
    }
  }
}
