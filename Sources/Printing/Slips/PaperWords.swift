import StoreDomain

/// The one or two languages of a slip.
struct PaperWords {
  let language: Language
  private let other: Language?

  init(_ language: Language, _ second: Language?) {
    self.language = language
    other = second == language ? nil : second
  }

  /// The text in the second language, unless there is none or it says the same.
  func second(_ phrase: Phrase) -> String? {
    guard let text = other.map({ phrase.text($0) }), !text.isEmpty, text != phrase.text(language)
    else { return nil }
    return text
  }

  /// The text in each language.
  /// - Parameter mark: what stands before the first.
  func parts(_ phrase: Phrase, mark: String = "") -> [String] {
    [mark + phrase.text(language)] + (second(phrase).map { [$0] } ?? [])
  }

  /// A dish and how much of it is one portion, in each language; the weight but once.
  func portion(_ name: Phrase, isHalf: Bool, grams: Int?) -> [String] {
    let half = isHalf ? Phrase(" (half)", "(半份)") : Phrase("", "")
    let whole = Phrase(name.english + half.english, name.chinese + half.chinese)
    // A name that is the same in both languages stands once.
    var parts = second(name) == nil ? [whole.text(language)] : parts(whole)
    if let grams { parts[0] += " \(grams)g" }
    return parts
  }

  /// How many guests, in words; nil for a check without a party.
  static func guests(_ count: Int, in language: Language) -> String? {
    guard count > 0 else { return nil }
    return Phrase(count == 1 ? "1 guest" : "\(count) guests", "\(count)人").text(language)
  }

  /// Both languages on one line.
  func line(_ phrase: Phrase) -> String {
    parts(phrase).joined(separator: " ")
  }
}
