/// A phrase of the program and where it stands in the source.
public struct FoundPhrase: Hashable, Sendable {
  public var file: String
  /// From 1.
  public var line: Int
  /// The text as written, with its interpolations; what is no literal stands in braces: `{name}`.
  public var english: String
  public var chinese: String

  public init(file: String, line: Int, english: String, chinese: String) {
    self.file = file
    self.line = line
    self.english = english
    self.chinese = chinese
  }
}

extension FoundPhrase {
  /// Every phrase as one CSV for a translator (RFC 4180), with a line of headings.
  public static func csv(_ phrases: [FoundPhrase]) -> String {
    let rows =
      [["file", "line", "English", "中文"]]
      + phrases.map { [$0.file, String($0.line), $0.english, $0.chinese] }
    return rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ text: String) -> String {
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The text without what is put into it when the program runs: `\(name)` and `{name}`.
  public static func fixedPart(of text: String) -> String {
    var kept = ""
    var rest = Substring(text)
    while let first = rest.first {
      if rest.hasPrefix("\\(") || first == "{" {
        rest = SwiftSource.afterBrackets(rest.drop { $0 == "\\" })
      } else {
        kept.append(first)
        rest.removeFirst()
      }
    }
    return kept
  }
}
