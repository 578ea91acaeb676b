/// As much of Swift's grammar as finding phrases needs: comments, string literals, brackets.
enum SwiftSource {
  /// A string literal's text, with its escapes read and its interpolations as written.
  ///
  /// - Returns: nil when `text` does not begin with a string literal that ends.
  static func literal(_ text: Substring) -> (value: String, rest: Substring)? {
    let hashes = text.prefix { $0 == "#" }.count
    var rest = text.dropFirst(hashes)
    let isBlock = rest.hasPrefix("\"\"\"")
    let quote = (isBlock ? "\"\"\"" : "\"")
    guard rest.hasPrefix(quote) else { return nil }
    let end = quote + String(repeating: "#", count: hashes)
    let escape = "\\" + String(repeating: "#", count: hashes)
    rest = rest.dropFirst(quote.count)
    var value = ""
    while !rest.isEmpty {
      if rest.hasPrefix(end) {
        return (isBlock ? unindented(value) : value, rest.dropFirst(end.count))
      }
      guard rest.hasPrefix(escape) else {
        value.append(rest.removeFirst())
        continue
      }
      rest = rest.dropFirst(escape.count)
      if rest.first == "(" {
        let after = afterBrackets(rest)
        value += "\\" + rest[..<after.startIndex]
        rest = after
      } else {
        value += escaped(&rest)
      }
    }
    return nil
  }

  /// Reads what follows a backslash.
  private static func escaped(_ rest: inout Substring) -> String {
    guard let letter = rest.popFirst() else { return "" }
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "r": return "\r"
    case "0": return "\0"
    case "u":
      let digits = rest.dropFirst().prefix { $0 != "}" }
      rest = rest.dropFirst(digits.count + 2)
      return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    // A line that goes on.
    case _ where letter.isNewline: return ""
    default: return String(letter)
    }
  }

  /// The lines of a block literal without the indentation of its end.
  private static func unindented(_ block: String) -> String {
    var lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.popLast()?.count ?? 0
    return lines.dropFirst().map { $0.dropFirst(indent) }.joined(separator: "\n")
  }

  /// What follows the bracket that closes the one at the beginning; strings and comments inside are
  /// passed over whole.
  static func afterBrackets(_ text: Substring) -> Substring {
    var depth = 0
    var rest = text
    while let first = rest.first {
      if let after = afterStringOrComment(rest) {
        rest = after
        continue
      }
      if "([{".contains(first) { depth += 1 }
      if ")]}".contains(first) { depth -= 1 }
      rest.removeFirst()
      if depth == 0 { return rest }
    }
    return rest
  }

  /// What follows the string literal or comment at the beginning; nil when there is none.
  static func afterStringOrComment(_ text: Substring) -> Substring? {
    if text.hasPrefix("//") { return text.drop { !$0.isNewline } }
    if text.hasPrefix("/*") { return afterBlockComment(text) }
    if text.first == "\"" || text.first == "#" { return literal(text)?.rest }
    return nil
  }

  private static func afterBlockComment(_ text: Substring) -> Substring {
    var depth = 0
    var rest = text
    while !rest.isEmpty {
      if rest.hasPrefix("/*") {
        depth += 1
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("*/") {
        depth -= 1
        rest = rest.dropFirst(2)
        if depth == 0 { return rest }
      } else {
        rest.removeFirst()
      }
    }
    return rest
  }
}
