import Foundation

/// Finds the phrases of the program, `Phrase("…", "…")`, in its source.
public enum PhraseScanner {
  /// The phrases of one file, in their order.
  public static func phrases(in source: String, file: String) -> [FoundPhrase] {
    var found: [FoundPhrase] = []
    var rest = Substring(source)
    var line = 1
    var before: Character = "\n"
    while let first = rest.first {
      var next = rest.dropFirst()
      if let after = SwiftSource.afterStringOrComment(rest) {
        next = after
      } else if rest.hasPrefix("Phrase("), !isPartOfName(before) {
        if let phrase = phrase(rest.dropFirst("Phrase".count), file: file, line: line) {
          found.append(phrase)
        }
        // Phrases inside of a phrase are found as well.
        next = rest.dropFirst("Phrase(".count)
      }
      line += rest[..<next.startIndex].count { $0.isNewline }
      before = rest[..<next.startIndex].last ?? first
      rest = next
    }
    return found
  }

  /// The phrases of every Swift file below a folder, by path and line.
  ///
  /// - Throws: what the system says when a file cannot be read.
  public static func phrases(below folder: URL) throws -> [FoundPhrase] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      return phrases(in: text, file: path)
    }
  }

  private static func isPartOfName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "."
  }

  /// - Parameter text: from the bracket that opens the arguments.
  private static func phrase(_ text: Substring, file: String, line: Int) -> FoundPhrase? {
    let arguments = arguments(text)
    // Its own declaration, and what copies one, have labels or other counts.
    guard arguments.count == 2, !arguments.contains(where: isLabelled) else { return nil }
    return FoundPhrase(
      file: file, line: line, english: rendered(arguments[0]), chinese: rendered(arguments[1]))
  }

  private static func arguments(_ text: Substring) -> [Substring] {
    var arguments: [Substring] = []
    var rest = text.dropFirst()
    var start = rest.startIndex
    while let first = rest.first, first != ")" {
      if let after = SwiftSource.afterStringOrComment(rest) {
        rest = after
      } else if "([{".contains(first) {
        rest = SwiftSource.afterBrackets(rest)
      } else {
        if first == "," {
          arguments.append(text[start..<rest.startIndex])
          start = text.index(after: rest.startIndex)
        }
        rest.removeFirst()
      }
    }
    arguments.append(text[start..<rest.startIndex])
    return arguments
  }

  private static func isLabelled(_ argument: Substring) -> Bool {
    let name = argument.drop(while: \.isWhitespace).prefix { $0.isLetter || $0 == "_" }
    return argument[name.endIndex...].first == ":" || name == "_"
  }

  /// Literals that are joined by `+` are one text; anything else stands in braces.
  private static func rendered(_ argument: Substring) -> String {
    var text = ""
    var rest = argument.drop(while: \.isWhitespace)
    while !rest.isEmpty {
      guard let (value, after) = SwiftSource.literal(rest) else {
        let expression = argument.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "{\(expression)}"
      }
      text += value
      rest = after.drop(while: \.isWhitespace)
      guard rest.first == "+" else { continue }
      rest = rest.dropFirst().drop(while: \.isWhitespace)
    }
    return text
  }
}
