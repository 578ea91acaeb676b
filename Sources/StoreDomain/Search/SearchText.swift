import Foundation

/// Brings names and queries into the one form in which they are compared.
enum SearchText {
  /// Lower case, full-width forms as ASCII, accents removed. Hanzi stay as they are.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let compatible = text.precomposedStringWithCompatibilityMapping
    var scalars = String.UnicodeScalarView()
    for scalar in compatible.decomposedStringWithCanonicalMapping.unicodeScalars
    where scalar.properties.generalCategory != .nonspacingMark {
      scalars.append(scalar)
    }
    return String(scalars).precomposedStringWithCanonicalMapping.lowercased()
  }

  enum Kind {
    case hanzi
    case letters
    case digits
  }

  /// Runs of Hanzi, of other letters and of digits; everything else separates.
  static func runs(of folded: String) -> [(kind: Kind, text: String)] {
    var runs: [(kind: Kind, text: String)] = []
    var open = false
    for scalar in folded.unicodeScalars {
      guard let kind = kind(of: scalar) else {
        // An apostrophe is inside a word: `chef's` is one.
        if scalar != "'" && scalar != "\u{2019}" { open = false }
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

  static func kind(of scalar: Unicode.Scalar) -> Kind? {
    let properties = scalar.properties
    if properties.isIdeographic { return .hanzi }
    switch properties.generalCategory {
    case .decimalNumber: return .digits
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
      return .letters
    default: return nil
    }
  }
}
