/// A file's text, with the encoding that it was found to be written in.
public struct DecodedText: Equatable, Sendable {
  /// UTF-8 without a byte order mark.
  public let utf8: [UInt8]
  public let encoding: TextEncoding

  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Finds out the encoding and decodes: a byte order mark decides; without one the bytes are
  /// UTF-8 when they are valid UTF-8, else GB 18030.
  public init(_ bytes: [UInt8]) throws(TextEncodingError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      utf8 = Array(bytes[3...])
      encoding = .utf8
      if let offset = Self.firstInvalidOffset(utf8) {
        throw .undecodable(
          byteOffset: offset + 3, line: Self.line(of: offset, in: utf8), tried: .utf8)
      }
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
      utf8 = try Self.decode(Array(bytes[2...]), as: .utf16LittleEndian, skipped: 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
      utf8 = try Self.decode(Array(bytes[2...]), as: .utf16BigEndian, skipped: 2)
    } else if Self.firstInvalidOffset(bytes) == nil {
      utf8 = bytes
      encoding = .utf8
    } else {
      encoding = .gb18030
      utf8 = try Self.decode(bytes, as: .gb18030, skipped: 0)
    }
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, skipped: Int
  ) throws(TextEncodingError) -> [UInt8] {
    let conversion = try Conversion(from: encoding, to: .utf8)
    let (output, stopped) = conversion.convert(bytes)
    guard let stopped else { return output }
    // The text decoded so far tells the line, whatever the width of a newline in the encoding.
    let line = Self.line(of: output.count, in: output)
    throw .undecodable(byteOffset: stopped + skipped, line: line, tried: encoding)
  }

  /// The offset of the first byte that cannot belong to UTF-8 text, nil when all of it is UTF-8.
  static func firstInvalidOffset(_ bytes: [UInt8]) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      let first = bytes[index]
      let length: Int
      var lowest: UInt8 = 0x80
      var highest: UInt8 = 0xBF
      switch first {
      case 0x00...0x7F:
        index += 1
        continue
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, lowest) = (3, 0xA0)
      case 0xED: (length, highest) = (3, 0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, lowest) = (4, 0x90)
      case 0xF4: (length, highest) = (4, 0x8F)
      case 0xF1...0xF3: length = 4
      default: return index
      }
      guard index + length <= count, (lowest...highest).contains(bytes[index + 1]) else {
        return index
      }
      for further in bytes[(index + 2)..<max(index + 2, index + length)]
      where further & 0xC0 != 0x80 {
        return index
      }
      index += length
    }
    return nil
  }

  /// The line, from 1, of a byte; LF, CRLF and CR each end a line.
  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<min(offset, bytes.count) {
      if bytes[index] == 0x0A {
        line += 1
      } else if bytes[index] == 0x0D, index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        line += 1
      }
    }
    return line
  }
}
