/// Patterns for SQL's `LIKE … ESCAPE '\'`, in which what a guest or a server typed stays text.
public enum LikePattern {
  /// Matches a column that holds `text` anywhere.
  public static func contains(_ text: String) -> String { "%" + escaped(text) + "%" }

  /// Matches a column that begins with `text`.
  public static func prefix(_ text: String) -> String { escaped(text) + "%" }

  /// Matches a column that ends with `text`, such as the last four digits of a phone.
  public static func suffix(_ text: String) -> String { "%" + escaped(text) }

  /// Matches a column of `SearchKeys` (`initialsColumn`, `joinedColumn`) one of whose keys begins
  /// with the query. Case, spaces and separators of the query do not matter.
  public static func key(_ query: String) -> String {
    let kept = SearchText.folded(query).unicodeScalars
      .filter { SearchText.kind(of: $0) != nil }
    return "%|" + escaped(String(String.UnicodeScalarView(kept))) + "%"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "%" || character == "_" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
