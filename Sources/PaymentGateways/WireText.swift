/// A form's body: `a=1&b=2`, each byte that is no letter, digit, `-`, `_`, `.` or `~` as `%XX`.
public enum FormText {
  public static func write(_ fields: [String: String]) -> String {
    fields.sorted { $0.key < $1.key }.map { "\(escaped($0.key))=\(escaped($0.value))" }
      .joined(separator: "&")
  }

  public static func read(_ text: String) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[unescaped(parts[0])] = parts.count > 1 ? unescaped(parts[1]) : ""
    }
    return fields
  }

  private static let hexadecimal = Array("0123456789ABCDEF")

  private static func escaped(_ text: String) -> String {
    text.utf8.reduce(into: "") { result, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "~"):
        result.append(Character(UnicodeScalar(byte)))
      default:
        result.append("%")
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Parts of a JSON text as they stand there: what is signed is the text, not its value.
public enum JSONSlice {
  /// The text of the object that stands under a name, braces included.
  public static func object(of name: String, in text: String) -> String? {
    let bytes = Array(text.utf8)
    let mark = Array("\"\(name)\"".utf8)
    guard var index = position(of: mark, in: bytes) else { return nil }
    index += mark.count
    while index < bytes.count, bytes[index] != UInt8(ascii: "{") {
      guard bytes[index] == UInt8(ascii: ":") || bytes[index] <= 0x20 else { return nil }
      index += 1
    }
    let start = index
    var depth = 0
    var isInText = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isInText: index += 1
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "{") where !isInText: depth += 1
      case UInt8(ascii: "}") where !isInText:
        depth -= 1
        if depth == 0 { return String(decoding: bytes[start...index], as: UTF8.self) }
      default: break
      }
      index += 1
    }
    return nil
  }

  private static func position(of part: [UInt8], in bytes: [UInt8]) -> Int? {
    guard part.count <= bytes.count else { return nil }
    return (0...(bytes.count - part.count)).first {
      bytes[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
