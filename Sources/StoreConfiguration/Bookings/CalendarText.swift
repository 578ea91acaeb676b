/// The lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11): folded after 75 bytes, with parameters, and
/// with texts in which some characters are escaped.
enum CalendarText {
  /// A property with its parameters.
  struct Line {
    /// On which it begins, from 1.
    let number: Int
    /// In capitals.
    let name: String
    /// By their names in capitals.
    let parameters: [String: String]
    let value: [UInt8]

    /// The value as it stands.
    var raw: String { String(decoding: value, as: UTF8.self) }
    /// The value as a text.
    var text: String { CalendarText.unescaped(value) }

    /// Nil for what is no property.
    init?(_ bytes: [UInt8], number: Int) {
      var rest = bytes[...]
      func word(until ends: [UInt8]) -> String? {
        guard let end = rest.firstIndex(where: ends.contains) else { return nil }
        defer { rest = rest[end...] }
        return String(decoding: rest[..<end], as: UTF8.self).uppercased()
      }
      let (colon, semicolon) = (UInt8(ascii: ":"), UInt8(ascii: ";"))
      guard let name = word(until: [colon, semicolon]), !name.isEmpty else { return nil }
      var parameters: [String: String] = [:]
      while rest.first == semicolon {
        rest = rest.dropFirst()
        guard let key = word(until: [UInt8(ascii: "="), colon]), rest.first != colon else {
          return nil
        }
        rest = rest.dropFirst()
        var value: [UInt8] = []
        var isQuoted = false
        while let byte = rest.first, isQuoted || (byte != colon && byte != semicolon) {
          if byte == UInt8(ascii: "\"") { isQuoted.toggle() } else { value.append(byte) }
          rest = rest.dropFirst()
        }
        parameters[key] = String(decoding: value, as: UTF8.self)
      }
      guard rest.first == colon else { return nil }
      self.number = number
      self.name = name
      self.parameters = parameters
      value = Array(rest.dropFirst())
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a file begins as a calendar does.
  static func isCalendar(_ bytes: [UInt8]) -> Bool {
    let start = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes[...])
      .drop { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
    return String(decoding: start.prefix(15), as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }

  /// The lines with the number of their first one, before they are decoded: a fold may part a character.
  static func unfolded(_ bytes: [UInt8]) -> [(number: Int, bytes: [UInt8])] {
    var lines: [(number: Int, bytes: [UInt8])] = []
    var position = bytes.starts(with: mark) ? 3 : 0
    var number = 0
    while position < bytes.count {
      number += 1
      var end = position
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = bytes[position..<end]
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { position += 1 }
      if let first = line.first, first == 0x20 || first == 0x09, !lines.isEmpty {
        lines[lines.count - 1].bytes += line.dropFirst()
      } else if !line.isEmpty {
        lines.append((number, Array(line)))
      }
    }
    return lines
  }

  /// A property with its text, folded, with the end of its line.
  static func property(_ name: String, text: String) -> String { line(name + ":" + escaped(text)) }

  /// A line as the file holds it.
  static func line(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = []
    var start = 0
    while bytes.count - start > (start == 0 ? 75 : 74) {
      var end = start + (start == 0 ? 75 : 74)
      // No character is parted, whatever the reader makes of folds.
      while end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      folded += bytes[start..<end] + [0x0D, 0x0A, 0x20]
      start = end
    }
    return String(decoding: folded + bytes[start...] + [0x0D, 0x0A], as: UTF8.self)
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.unicodeScalars.append(contentsOf: ["\\", scalar])
      case "\n": escaped += "\\n"
      case "\r": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  static func unescaped(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        text.append(byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
