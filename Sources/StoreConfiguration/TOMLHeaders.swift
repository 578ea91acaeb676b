/// Finds a table header that begins with what cannot be a key, such as `[=]` or `[营业]`: the parser
/// ends the whole program there instead of saying so.
///
/// Follows strings, arrays and comments as far as is needed to tell a header from a value. A document
/// that it does not follow rightly is no TOML, which either of the two says.
struct TOMLHeaders {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// The line, from 1, of the first header without a key; nil when there is none.
  static func lineOfFirstWithoutKey(in text: String) -> Int? {
    var headers = TOMLHeaders(bytes: Array(text.utf8))
    return headers.find()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func find() -> Int? {
    while let byte = current {
      switch byte {
      case UInt8(ascii: "["):
        guard isKeyed() else { return line }
        skipLine()
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): advance()
      default: skipValue()
      }
    }
    return nil
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
  }

  private mutating func skipLine() {
    while let byte = current, byte != UInt8(ascii: "\n") { advance() }
  }

  /// Whether a key, or the closing bracket that the parser misses one before, stands behind `[` or `[[`.
  private func isKeyed() -> Bool {
    var index = position + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "[") { index += 1 }
    while index < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\t")].contains(bytes[index]) {
      index += 1
    }
    guard index < bytes.count else { return true }
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"):
      return true
    default: return false
    }
  }

  /// A key with its value, to the end of its last line.
  private mutating func skipValue() {
    var depth = 0
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n") where depth <= 0: return
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        advance()
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        advance()
      default: advance()
      }
    }
  }

  private mutating func skipString(_ quote: UInt8) {
    let isLong = bytes[position...].prefix(3).elementsEqual([quote, quote, quote])
    advance(isLong ? 3 : 1)
    while let byte = current {
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        advance(2)
      } else if byte == quote, !isLong {
        return advance()
      } else if byte == quote, bytes[position...].prefix(3).elementsEqual([quote, quote, quote]) {
        return advance(3)
      } else if byte == UInt8(ascii: "\n"), !isLong {
        return
      } else {
        advance()
      }
    }
  }
}
