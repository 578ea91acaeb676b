import Foundation
import TextEncodings

/// Text as receipt printers know it: ASCII in one column, the double-byte characters of GB 18030
/// in two, and nothing that a printer would take for a command.
public enum PrinterText {
  /// The columns that cleaned text takes on paper.
  public static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  /// The columns of one character on paper.
  public static func columns(_ character: Character) -> Int {
    character.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
  }

  /// What of a text can be printed: control and invisible characters go, accents fall off Latin
  /// letters (`Müller` is `Muller`, as a printer would set `ü` as wide as a Chinese character),
  /// and what printers have no sign for becomes `?`.
  public static func clean(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    // Opened only for text that needs it: most names are ASCII or common Chinese.
    lazy var converter = try? Conversion(from: .utf8, to: .gb18030)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if scalar.value >= 0x20, scalar.value != 0x7F {
          clean.append(scalar)
        } else if scalar == "\n" || scalar == "\t" || scalar == "\r" {
          clean.append(" ")
        }
      } else if isCommonHan(scalar) {
        clean.append(scalar)
      } else if let letters = latinLetters(scalar) {
        clean.append(contentsOf: letters.unicodeScalars)
      } else if isInvisible(scalar) {
        continue
      } else if scalar == "¥" {
        clean.append("￥")
      } else if let converter, isDoubleByte(scalar, converter) {
        clean.append(scalar)
      } else {
        clean.append("?")
      }
    }
    return String(clean)
  }

  /// The unified ideographs of Unicode 1.1: GB 18030 holds every one of them in two bytes.
  private static func isCommonHan(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FA5).contains(scalar.value)
  }

  private static func isDoubleByte(_ scalar: Unicode.Scalar, _ converter: Conversion) -> Bool {
    let (output, stopped) = converter.convert(Array(String(scalar).utf8))
    return stopped == nil && output.count == 2
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator,
      .surrogate, .privateUse, .unassigned:
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
