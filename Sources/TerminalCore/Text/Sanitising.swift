/// `text` with nothing left in it that could command the terminal or hide what it says.
///
/// Names and notes come from guests, phones and other systems, so they are data: line breaks and
/// tabs become a space, other control characters become `�`, and characters that turn the writing
/// direction or take no room disappear. A joiner stays only inside an emoji. More than four marks
/// on one character are cut. Clean text comes back as it is.
public func sanitised(_ text: String) -> String {
  if text.isPlain { return text }
  var result = String()
  result.reserveCapacity(text.utf8.count)
  let scalars = Array(text.unicodeScalars)
  var marks = 0
  for (index, scalar) in scalars.enumerated() {
    switch Handling(scalar) {
    case .keep:
      marks = 0
      result.unicodeScalars.append(scalar)
    case .mark:
      marks += 1
      if marks <= 4 { result.unicodeScalars.append(scalar) }
    case .space:
      // A carriage return and its line feed are one line break.
      let followsReturn = scalar == "\n" && index > 0 && scalars[index - 1] == "\r"
      if !followsReturn { result.append(" ") }
      marks = 0
    case .replace:
      result.append("\u{FFFD}")
      marks = 0
    case .joiner:
      let before = index > 0 && scalars[index - 1].isPartOfEmoji
      let after = index + 1 < scalars.count && scalars[index + 1].isPartOfEmoji
      if before && after {
        result.unicodeScalars.append(scalar)
        marks = 0
      }
    case .drop:
      break
    }
  }
  return result
}

extension String {
  /// Whether every code point is a character by itself that needs no closer look, as in nearly all
  /// text on a screen.
  var isPlain: Bool { isPrintableASCII || unicodeScalars.allSatisfy { $0.isPlain } }

  /// Whether every byte is a character of one column.
  var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

extension Unicode.Scalar {
  /// Whether this is one of the letters that nearly all text is made of: ASCII, Latin, Chinese,
  /// Hangul, lines and full-width forms. None of them joins its neighbours.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20..<0x7F, 0xAE..<0x300, 0x2500..<0x2600, 0x3001..<0x302A, 0x4E00..<0xA000,
      0xAC00..<0xD7A4, 0xFF01..<0xFF5F, 0x2026:
      true
    default: false
    }
  }
}

private enum Handling {
  case keep, mark, space, replace, joiner, drop

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .keep
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    case 0x00..<0x20, 0x7F...0x9F: self = .replace
    case 0xA0..<0x300: self = scalar.value == 0xAD ? .drop : .keep
    case 0x200D: self = .joiner
    // Direction marks, embeddings, overrides and isolates; characters without width; the byte
    // order mark; annotation anchors; tags.
    case 0x034F, 0x061C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFEFF, 0xFFF9...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE007F:
      self = .drop
    case let value where value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value):
      self = .drop
    default: self = scalar.columns == 0 && !scalar.isHangulPart ? .mark : .keep
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfEmoji: Bool {
    value == 0xFE0F || (value > 0xFF && properties.isEmoji)
  }

  /// A vowel or final that completes a Hangul syllable: part of the letter, not a mark on it.
  fileprivate var isHangulPart: Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
  }
}
