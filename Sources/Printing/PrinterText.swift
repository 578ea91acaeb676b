import Foundation
import TextEncodings

/// Text as receipt printers know it, and nothing that a printer would take for a command.
///
/// A Chinese printer has ASCII in one column and the double-byte characters of GB 18030 in two,
/// `×` and `é` among them; its fonts end there. A printer for UTF-8 has letters of all kinds, and
/// East Asian ones in two columns.
public struct PrinterText {
  private let isUTF8: Bool
  private let converter: Conversion?

  public init(_ encoding: TextEncoding) {
    isUTF8 = encoding == .utf8
    converter = isUTF8 ? nil : try? Conversion(from: .utf8, to: .gb18030)
  }

  /// The columns of one clean character on paper.
  public func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The columns that clean text takes on paper.
  public func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    return !isUTF8 || Self.isEastAsianWide(scalar.value) ? 2 : 1
  }

  /// What of a text can be printed: control and invisible characters go, line breaks become
  /// spaces, and what the printer has no sign for becomes `?`. On a Chinese printer accents fall
  /// off Latin letters: `Müller` is `Muller`, as it would set `ü` as wide as a Chinese character.
  public func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for character in text.precomposedStringWithCanonicalMapping {
      if character == "\r\n" {
        clean.append(" ")
        continue
      }
      let kept = character.unicodeScalars.flatMap { self.clean($0) }
      // An emoji of many code points is one question mark.
      clean.append(contentsOf: kept.allSatisfy { $0 == "?" } ? Array(kept.prefix(1)) : kept)
    }
    return String(clean)
  }

  private func clean(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII {
      if scalar.value >= 0x20, scalar.value != 0x7F { return [scalar] }
      return (0x09...0x0D).contains(scalar.value) ? [" "] : []
    }
    if Self.isCommonHan(scalar) { return [scalar] }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return [" "]
    case .control, .format, .nonspacingMark, .enclosingMark, .surrogate, .privateUse, .unassigned:
      return scalar.value == 0x85 ? [" "] : []
    default: break
    }
    if isUTF8 { return Self.isPicture(scalar) ? ["?"] : [scalar] }
    if let letters = Self.latinLetters(scalar) { return Array(letters.unicodeScalars) }
    switch scalar {
    // Currency signs stand in Chinese fonts in full width only.
    case "¥": return ["￥"]
    case "£": return ["￡"]
    default: return isDoubleByte(scalar) ? [scalar] : ["?"]
    }
  }

  private func isDoubleByte(_ scalar: Unicode.Scalar) -> Bool {
    guard let converter else { return false }
    let (output, stopped) = converter.convert(Array(String(scalar).utf8))
    return stopped == nil && output.count == 2
  }

  /// The unified ideographs of Unicode 1.1: GB 18030 holds every one of them in two bytes.
  private static func isCommonHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FA5).contains(scalar.value)
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F000...0x1FAFF).contains(scalar.value) || scalar.properties.isEmojiPresentation
  }

  /// The blocks whose characters Unicode's East Asian Width calls wide or fullwidth.
  private static func isEastAsianWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }

  /// The plain letters of an accented Latin one.
  private static func latinLetters(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß": return "ss"
    case "æ": return "ae"
    case "Æ": return "AE"
    case "œ": return "oe"
    case "Œ": return "OE"
    case "ø": return "o"
    case "Ø": return "O"
    case "ł": return "l"
    case "Ł": return "L"
    case "đ": return "d"
    case "Đ": return "D"
    default:
      guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
        let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first,
        base.isASCII
      else { return nil }
      return String(base)
    }
  }
}
