import Foundation

/// Brings names and queries into the one form in which they are compared.
enum SearchText {
  /// Lower case, full-width forms as ASCII, accents removed, letters as they are typed on a plain
  /// keyboard, katakana as hiragana. Hanzi and other scripts stay as they are.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    for scalar in prepared(text).unicodeScalars {
      if let spelled = LetterTable.latin[scalar] {
        folded += spelled[0]
      } else if (0x30A1...0x30F6).contains(scalar.value),
        let hiragana = Unicode.Scalar(scalar.value - 0x60)
      {
        folded.unicodeScalars.append(hiragana)
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return withoutMarks(folded)
  }

  /// Lower case, full-width forms as ASCII; every letter still with its marks.
  static func prepared(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return text.precomposedStringWithCompatibilityMapping.lowercased()
      .precomposedStringWithCanonicalMapping
  }

  /// Without accents and other marks that take no room.
  static func withoutMarks(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  enum Kind {
    case hanzi
    /// A syllable of Korean, which is typed and cut short like a Hanzi.
    case hangul
    case letters
    case digits
  }

  /// Runs of Hanzi, of Hangul, of other letters and of digits; everything else separates.
  static func runs(of folded: String) -> [(kind: Kind, text: String)] {
    var runs: [(kind: Kind, text: String)] = []
    var open = false
    for scalar in folded.unicodeScalars {
      guard let kind = kind(of: scalar) else {
        if open, isMark(scalar) { runs[runs.count - 1].text.unicodeScalars.append(scalar) }
        // An apostrophe is inside a word: `chef's` is one.
        if !isMark(scalar), !apostrophes.contains(scalar) { open = false }
        continue
      }
      if open, let last = runs.last, last.kind == kind {
        runs[runs.count - 1].text.unicodeScalars.append(scalar)
      } else {
        runs.append((kind, String(Character(scalar))))
      }
      open = true
    }
    return runs
  }

  private static let apostrophes: Set<Unicode.Scalar> = [
    "'", "\u{2018}", "\u{2019}", "`", "\u{B4}",
  ]

  static func kind(of scalar: Unicode.Scalar) -> Kind? {
    let properties = scalar.properties
    if properties.isIdeographic { return .hanzi }
    if (0xAC00...0xD7A3).contains(scalar.value) { return .hangul }
    if scalar.isASCII {
      if ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) { return .letters }
      return ("0"..."9").contains(scalar) ? .digits : nil
    }
    switch properties.generalCategory {
    case .decimalNumber: return .digits
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
      return .letters
    default: return nil
    }
  }

  /// A sign of a vowel, say, which belongs to the letter before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: false
    }
  }
}
