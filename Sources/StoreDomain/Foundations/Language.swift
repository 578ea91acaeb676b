/// A language that the screens speak.
public enum Language: String, Sendable, Codable, CaseIterable {
  case english = "en"
  case simplifiedChinese = "zh-Hans"
}

/// A text in every language that the screens speak, so that none can be forgotten.
public struct Phrase: Hashable, Sendable, Codable {
  public var english: String
  public var chinese: String

  /// In the order in which they are frozen: a receipt has dozens of names.
  private enum CodingKeys: String, CodingKey {
    case chinese, english
  }

  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in `language`.
  public func text(_ language: Language) -> String {
    switch language {
    case .english: english
    case .simplifiedChinese: chinese
    }
  }
}
