/// What a name may not hold, because it would command a terminal or a printer, or turn around the
/// text beside it.
enum PlainText {
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL, C1
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true  // zero width, bidi
    case 0x2028, 0x2029: true  // line and paragraph separators
    default: false
    }
  }

  /// Text from a file as a message may show it: short, and without characters that command a
  /// terminal.
  static func shown(_ text: String) -> String {
    let visible = String(
      String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
    return visible.count > 40 ? String(visible.prefix(40)) + "…" : visible
  }
}
