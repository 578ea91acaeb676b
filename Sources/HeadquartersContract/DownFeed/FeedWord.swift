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
    let allergen = fact.kind == MemberFactWord.allergy.rawValue ? fact.text : nil
    rawValue = ([ChangeKind.member.rawValue, fact.kind] + [allergen].compactMap(\.self))
      .joined(separator: "/")
  }

  /// The kind of row that it stands in; nothing when this version does not know it.
  public var kind: ChangeKind? {
    rawValue.split(separator: "/").first.flatMap { ChangeKind(rawValue: String($0)) }
  }

  public static func < (one: FeedWord, other: FeedWord) -> Bool { one.rawValue < other.rawValue }

  /// To what a member agreed.
  public static let consent = FeedWord(rawValue: "member/consent")

  /// What this version understands.
  public static let all: Set<FeedWord> = {
    let kinds = ChangeKind.allCases.map(FeedWord.init)
    let facts = MemberFactWord.allCases.flatMap { fact -> [String] in
      fact == .allergy
        ? Allergen.allCases.map { "\(fact.rawValue)/\($0.rawValue)" } : [fact.rawValue]
    }
    return Set(kinds + facts.map { FeedWord(rawValue: "\(ChangeKind.member.rawValue)/\($0)") })
      .union([consent])
  }()

  /// The kinds of fact by their names in a row.
  private enum MemberFactWord: String, CaseIterable {
    case allergy, diet, pregnancy, child, preference, complaint
  }
}
