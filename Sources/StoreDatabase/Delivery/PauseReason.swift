import StoreDomain

/// Why a person keeps a record from being sent.
///
/// The store's file keeps ``stored``; whoever looks reads the usual reasons in their own language.
public enum PauseReason: Hashable, Sendable {
  case lookedAt
  case askedByHeadquarters
  /// IT held it on the store's machine and did not say why.
  case unsaid
  /// In a person's own words.
  case words(String)

  private static let usual: [PauseReason] = [.lookedAt, .askedByHeadquarters, .unsaid]

  /// Those to choose from, the most frequent first.
  public static let offered: [PauseReason] = [.lookedAt, .askedByHeadquarters]

  /// What somebody chose or typed: a usual reason in whichever language, or own words.
  public init(words: String) {
    self =
      Self.usual.first { $0.words.english == words || $0.words.chinese == words } ?? .words(words)
  }

  /// Reads what was kept; an older version kept the words that were chosen.
  public init(stored: String) {
    self = Self.usual.first { $0.stored == stored } ?? PauseReason(words: stored)
  }

  /// What the file keeps.
  public var stored: String {
    switch self {
    case .lookedAt: "looked-at"
    case .askedByHeadquarters: "asked-by-headquarters"
    case .unsaid: "unsaid"
    case .words(let words): words
    }
  }

  public var words: Phrase {
    switch self {
    case .lookedAt: Phrase("IT looks at it first", "IT 先核查")
    case .askedByHeadquarters: Phrase("headquarters asked for it", "总部要求")
    case .unsaid: Phrase("held by IT", "IT 暂停")
    case .words(let words): Phrase(words, words)
    }
  }
}
