/// A file's text, with the encoding that it was found to be written in.
public struct DecodedText: Equatable, Sendable {
  /// UTF-8 without a byte order mark.
  public let utf8: [UInt8]
  public let encoding: TextEncoding

  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Finds out the encoding and decodes: a byte order mark decides; without one the bytes are
  /// UTF-8 when they are valid UTF-8. Otherwise the encoding is the one that was named, or else the
  /// one in which alone the bytes are text that people write.
  ///
  /// - Parameter named: the encoding that somebody said; nothing when nobody did.
  public init(_ bytes: [UInt8], named: TextEncoding? = nil) throws(TextEncodingError) {
    if Self.isWorkbook(bytes) { throw .workbook }
    if let mark = Self.mark(of: bytes) {
      if let named, named != mark.encoding, !(named.isUTF16 && mark.encoding.isUTF16) {
        throw .contradicted(named: named, found: mark.encoding)
      }
      encoding = mark.encoding
      utf8 = try Self.decode(Array(bytes[mark.length...]), as: encoding, skipped: mark.length)
      return
    }
    if Self.firstInvalidOffset(bytes) == nil, EncodingJudge.unmarkedUTF16(bytes) == nil {
      let sequences = UTF8Sequences(bytes)
      if let named, named != .utf8, sequences.bytes > 0 {
        // Longer sequences are no accident; two bytes may be two characters of another encoding.
        guard sequences.longCount == 0 else { throw .contradicted(named: named, found: .utf8) }
        encoding = named
        utf8 = try Self.decode(bytes, as: named, skipped: 0)
        return
      }
      encoding = .utf8
      utf8 = bytes
      return
    }
    if let named { encoding = named } else { encoding = try EncodingJudge.encoding(of: bytes) }
    if !encoding.isUTF16, let line = Self.firstUTF8Line(bytes) {
      throw .mixed(line: line, others: encoding)
    }
    utf8 = try Self.decode(bytes, as: encoding, skipped: 0)
  }

  private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }

  private static func mark(of bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  private static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding, skipped: Int
  ) throws(TextEncodingError) -> [UInt8] {
    if encoding == .utf8 {
      guard let offset = firstInvalidOffset(bytes) else { return bytes }
      throw .undecodable(
        byteOffset: offset + skipped, line: line(of: offset, in: bytes), tried: .utf8)
    }
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
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      guard let length = UTF8Sequences.length(at: index, in: bytes) else { return index }
      index += length
    }
    return nil
  }

  /// The first line that is UTF-8 beyond doubt: it holds long sequences and nothing else.
  private static func firstUTF8Line(_ bytes: [UInt8]) -> Int? {
    for line in bytes.split(omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A }) {
      guard line.contains(where: { $0 >= 0x80 }) else { continue }
      let sequences = UTF8Sequences(Array(line))
      if sequences.longCount > 1, sequences.strayBytes == 0 {
        return Self.line(of: line.startIndex, in: bytes)
      }
    }
    return nil
  }

  /// The line, from 1, of a byte; LF, CRLF and CR each end a line.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
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

extension TextEncoding {
  fileprivate var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}

/// How much of some bytes is UTF-8 beyond ASCII.
struct UTF8Sequences {
  /// In sequences of two bytes and more.
  private(set) var bytes = 0
  /// How many sequences have three bytes or four.
  private(set) var longCount = 0
  private(set) var count = 0
  /// Bytes beyond ASCII that belong to no sequence.
  private(set) var strayBytes = 0
  private(set) var firstStray: Int?

  init(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      if text[index] < 0x80 {
        index += 1
      } else if let length = Self.length(at: index, in: text) {
        bytes += length
        count += 1
        if length > 2 { longCount += 1 }
        index += length
      } else {
        strayBytes += 1
        if firstStray == nil { firstStray = index }
        index += 1
      }
    }
  }

  /// The length of the sequence that begins with this byte beyond ASCII; nil when none does.
  static func length(at index: Int, in bytes: [UInt8]) -> Int? {
    let length: Int
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    switch bytes[index] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF4: (length, highest) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard index + length <= bytes.count, (lowest...highest).contains(bytes[index + 1]) else {
      return nil
    }
    for further in bytes[(index + 2)..<max(index + 2, index + length)]
    where further & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
