/// The line on which every key of a TOML document stands. The parser tells lines only for its own
/// errors; a wrong value needs its line too.
///
/// Reads documents that the parser has accepted, so it need not judge them.
struct TOMLLineIndex {
  /// `tables[2].seats` → line, from 1.
  private var lines: [String: Int] = [:]
  private var arrayCounts: [String: Int] = [:]
  private var bytes: [UInt8]
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    var prefix = ""
    while true {
      skipSpace(newlines: true)
      guard position < bytes.count else { break }
      if current == UInt8(ascii: "[") {
        prefix = header()
      } else {
        keyAndValue(under: prefix)
      }
    }
    bytes = []
  }

  /// The line of a path, or of the nearest part of the document that holds it.
  func line(of path: String) -> Int? {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { break }
      path = path[..<cut]
    }
    return nil
  }

  static func join(_ prefix: String, _ key: String) -> String {
    prefix.isEmpty ? key : "\(prefix).\(key)"
  }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func header() -> String {
    let headerLine = line
    position += 1
    let isArray = current == UInt8(ascii: "[")
    if isArray { position += 1 }
    let keys = dottedKey()
    while position < bytes.count, current != UInt8(ascii: "\n") { position += 1 }
    var path = ""
    for (index, key) in keys.enumerated() {
      path = Self.join(path, key)
      let isLast = index == keys.count - 1
      if isLast, isArray {
        note(path, headerLine)
        let count = arrayCounts[path, default: 0]
        arrayCounts[path] = count + 1
        path += "[\(count)]"
      } else if let count = arrayCounts[path] {
        path += "[\(count - 1)]"
      }
    }
    note(path, headerLine)
    return path
  }

  private mutating func keyAndValue(under prefix: String) {
    let keyLine = line
    var path = prefix
    for key in dottedKey() {
      path = Self.join(path, key)
      note(path, keyLine)
    }
    skipSpace(newlines: false)
    position += 1  // the equals sign
    value(at: path)
  }

  private mutating func value(at path: String) {
    skipSpace(newlines: true)
    switch current {
    case UInt8(ascii: "["):
      position += 1
      var index = 0
      while true {
        skipSeparators()
        guard position < bytes.count, current != UInt8(ascii: "]") else { break }
        note("\(path)[\(index)]", line)
        value(at: "\(path)[\(index)]")
        index += 1
      }
      position += 1
    case UInt8(ascii: "{"):
      position += 1
      while true {
        skipSeparators()
        guard position < bytes.count, current != UInt8(ascii: "}") else { break }
        keyAndValue(under: path)
      }
      position += 1
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      _ = string()
    default:
      while position < bytes.count, !",]}#\n".utf8.contains(current) { position += 1 }
    }
  }

  private mutating func dottedKey() -> [String] {
    var keys: [String] = []
    repeat {
      if !keys.isEmpty { position += 1 }
      skipSpace(newlines: false)
      if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
        keys.append(string())
      } else {
        let start = position
        while position < bytes.count, !".=] \t\n".utf8.contains(current) { position += 1 }
        keys.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      skipSpace(newlines: false)
    } while current == UInt8(ascii: ".")
    return keys
  }

  /// Passes over a string of any of the four kinds. Escapes are left as they are: a key that
  /// needs one is unknown here anyway.
  private mutating func string() -> String {
    let quote = current
    let isBasic = quote == UInt8(ascii: "\"")
    let triple = [quote, quote, quote]
    if bytes[position...].starts(with: triple) {
      position += 3
      let start = position
      while position < bytes.count {
        if isBasic, current == UInt8(ascii: "\\") {
          position += 1
        } else if bytes[position...].starts(with: triple) {
          let end = position
          // Up to two quotes of the text may stand before the closing three.
          while current == quote { position += 1 }
          return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        if current == UInt8(ascii: "\n") { line += 1 }
        position += 1
      }
      return ""
    }
    position += 1
    let start = position
    while position < bytes.count, current != quote {
      position += isBasic && current == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, bytes.count)
    position += 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func skipSeparators() {
    skipSpace(newlines: true)
    while current == UInt8(ascii: ",") {
      position += 1
      skipSpace(newlines: true)
    }
  }

  private mutating func skipSpace(newlines: Bool) {
    while position < bytes.count {
      switch current {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n") where newlines: line += 1
      case UInt8(ascii: "#") where newlines:
        while position < bytes.count, current != UInt8(ascii: "\n") { position += 1 }
        continue
      default: return
      }
      position += 1
    }
  }

  private mutating func note(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }
}
