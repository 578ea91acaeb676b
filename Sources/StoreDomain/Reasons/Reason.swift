/// Why something was done: a usual reason, own words, or both.
///
/// The store's file keeps ``stored``; the words are made when somebody looks, in their language.
public struct Reason: Hashable, Sendable, ExpressibleByStringLiteral {
  public let usual: UsualReason?
  /// In a person's own words; may be empty beside a usual reason.
  public let ownWords: String

  public init(_ usual: UsualReason?, ownWords: String = "") {
    self.usual = usual
    self.ownWords = ownWords
  }

  /// What somebody typed: a usual reason in whichever language, or own words.
  public init(words: String) {
    let usual = UsualReason.byWords[words]
    self.init(usual, ownWords: usual == nil ? words : "")
  }

  public init(stringLiteral value: String) { self.init(words: value) }

  public var isEmpty: Bool { usual == nil && ownWords.isEmpty }

  public var words: Phrase {
    guard let usual = usual?.words else { return Phrase(ownWords, ownWords) }
    guard !ownWords.isEmpty else { return usual }
    return Phrase("\(usual.english), \(ownWords)", "\(usual.chinese)，\(ownWords)")
  }

  /// In one text for readers of either language: in the audit trail, and at headquarters.
  public var inBothLanguages: String {
    guard let usual = usual?.words else { return ownWords }
    let both = "\(usual.english) \(usual.chinese)"
    return ownWords.isEmpty ? both : "\(both), \(ownWords)"
  }

  // MARK: As it is kept

  private static let separator = ": "

  /// What the file keeps: `birthday`, `birthday: the sixtieth`, or the own words alone.
  public var stored: String {
    [usual?.rawValue, ownWords.isEmpty ? nil : ownWords].compactMap { $0 }
      .joined(separator: Self.separator)
  }

  /// Reads what was kept. What begins with no code is the words themselves; an older version kept the
  /// words of a usual reason in the language of whoever chose it.
  public init(stored: String) {
    if let usual = UsualReason(rawValue: stored) {
      self.init(usual)
    } else if let end = stored.firstRange(of: Self.separator),
      let usual = UsualReason(rawValue: String(stored[..<end.lowerBound]))
    {
      self.init(usual, ownWords: String(stored[end.upperBound...]))
    } else {
      self.init(words: stored)
    }
  }
}
