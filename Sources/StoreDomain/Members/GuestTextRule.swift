/// What of a guest's name, note and phone number is kept, and how much: asked by the store that
/// keeps it and by headquarters, which passes on what a guest typed into an app.
public enum GuestTextRule {
  /// In characters, once the text is cleaned.
  public static let nameLimit = 60
  public static let noteLimit = 400
  public static let phoneLimit = 40
  /// Of a dish that a guest chose beforehand.
  public static let codeLimit = 16
  /// Of an app, as staff call it.
  public static let channelLimit = 20

  /// One line without control, direction or invisible characters; nil when nothing is left. Cleaned
  /// once more it stays as it is.
  ///
  /// - Throws: `TooLongText`, so that a paste is never cut without a word.
  public static func clean(_ text: String, limit: Int) throws(TooLongText) -> String? {
    // Before the characters are looked at one by one, so that a huge paste costs nothing.
    guard text.utf8.count <= limit * 16 else { throw TooLongText(limit: limit) }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if let last = kept.last, last != " " { kept.append(" ") }
      case .format, .surrogate, .privateUse, .unassigned: continue
      default: kept.append(scalar)
      }
    }
    while kept.last == " " { kept.removeLast() }
    let cleaned = String(kept)
    guard cleaned.count <= limit else { throw TooLongText(limit: limit) }
    return cleaned.isEmpty ? nil : cleaned
  }

  /// Whether a text holds what no keyboard types into it: a control character other than the ends of
  /// lines and tabs of a note.
  public static func hasControls(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      $0.properties.generalCategory == .control && !["\n", "\r", "\t"].contains($0)
    }
  }
}

/// A text is longer than what is kept of it.
public struct TooLongText: Error, Hashable, Sendable {
  /// In characters.
  public var limit: Int
}
