/// Why a text is no phone number.
public enum PhoneProblem: Error, Hashable, Sendable {
  /// Something else than digits and the signs between them is in it.
  case notANumber
  /// Fewer digits than any number has, or more.
  case impossibleLength
  /// Behind the number stands an extension, which is no part of it.
  case hasExtension
}

/// What was typed or pasted, taken apart: whether it begins with a plus, and its digits.
struct PhoneText: Hashable {
  var isInternational = false
  var digits = ""

  /// - Throws: `PhoneProblem.notANumber`, `.hasExtension`.
  init(_ text: String) throws(PhoneProblem) {
    // A paste of a whole page is no number.
    guard text.utf8.count <= 400 else { throw .notANumber }
    var rest = Self.withoutLabel(text)
    if let context = rest.firstRange(of: ";phone-context=+") {
      let code = rest[context.upperBound...].prefix { $0.isNumber }
      let number = rest[..<context.lowerBound]
      rest = number.contains("+") ? number : Substring("+" + code + number)
    }
    for scalar in rest.unicodeScalars {
      switch scalar {
      case "+", "\u{FF0B}", "\u{FE62}":
        guard digits.isEmpty, !isInternational else { throw .notANumber }
        isInternational = true
      case "x", "X", "#", "\u{FF03}", ";", "e", "E", "\u{5206}", "\u{8F6C}", "\u{8F49}", "\u{0434}":
        throw digits.isEmpty ? .notANumber : .hasExtension
      default:
        if let digit = Self.digit(scalar) {
          digits.append(digit)
        } else if !Self.separates(scalar) {
          throw .notANumber
        }
      }
    }
    if digits.isEmpty { throw .notANumber }
  }

  /// `tel:` of a link, and what a contact of a phone calls it.
  private static func withoutLabel(_ text: String) -> Substring {
    let visible = text.drop { character in
      character.isWhitespace
        || character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .format }
    }
    for label in ["tel:", "tel.:", "tel.", "tel "] {
      if visible.prefix(label.count).lowercased() == label { return visible.dropFirst(label.count) }
    }
    return visible
  }

  /// A decimal digit of any script: full-width, Arabic, Devanagari.
  private static func digit(_ scalar: Unicode.Scalar) -> Character? {
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Character(String(Int(value)))
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "(", ")", "[", "]", "~", "\u{B7}", "\u{2022}", "\u{2212}", "\u{30FB}",
      "\u{30FC}",
      "\u{FF08}", "\u{FF09}", "\u{FF0E}", "\u{FF0F}", "\u{FF3B}", "\u{FF3D}", "\u{FF5E}", "\t":
      return true
    default:
      switch scalar.properties.generalCategory {
      case .spaceSeparator, .dashPunctuation, .format: return true
      default: return false
      }
    }
  }
}
