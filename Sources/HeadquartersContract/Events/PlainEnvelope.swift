import Foundation

extension EventEnvelope {
  /// The attributes of an event in the form that stores freeze: UTF-8, whole numbers, no attribute
  /// twice, none with an escape, no `\u` anywhere. It is what nearly every event looks like, and is
  /// read several times as fast as any JSON.
  ///
  /// - Returns: nothing when the payload has another form. It may still be an event: ask a JSON
  ///   decoder.
  public init?(plain payload: Data) {
    guard String(validating: payload, as: UTF8.self) != nil else { return nil }
    let found = payload.withUnsafeBytes { bytes -> PlainAttributes? in
      var scanner = PlainScanner(bytes: bytes)
      return scanner.event()
    }
    guard let found, let revision = found.revision,
      let specversion = found[.specversion], let id = found[.id], let source = found[.source],
      let type = found[.type], let subject = found[.subject], let time = found[.time],
      let sequence = found[.sequence], let partitionkey = found[.partitionkey],
      let businessday = found[.businessday], let staffid = found[.staffid],
      let terminal = found[.terminal], let previoushash = found[.previoushash]
    else { return nil }
    self.specversion = specversion
    self.id = id
    self.source = source
    self.type = type
    self.subject = subject
    self.time = time
    self.sequence = sequence
    self.partitionkey = partitionkey
    self.revision = revision
    self.businessday = businessday
    self.staffid = staffid
    self.terminal = terminal
    self.previoushash = previoushash
    traceparent = found[.traceparent]
  }
}

/// The attributes that were found so far.
private struct PlainAttributes {
  enum Name: Int, CaseIterable {
    case specversion, id, source, type, subject, time, sequence, partitionkey
    case businessday, staffid, terminal, previoushash, traceparent

    init?(_ key: String) {
      switch key {
      case "specversion": self = .specversion
      case "id": self = .id
      case "source": self = .source
      case "type": self = .type
      case "subject": self = .subject
      case "time": self = .time
      case "sequence": self = .sequence
      case "partitionkey": self = .partitionkey
      case "businessday": self = .businessday
      case "staffid": self = .staffid
      case "terminal": self = .terminal
      case "previoushash": self = .previoushash
      case "traceparent": self = .traceparent
      default: return nil
      }
    }
  }

  private var texts = [String?](repeating: nil, count: Name.allCases.count)
  var revision: Int?

  subscript(name: Name) -> String? {
    get { texts[name.rawValue] }
    set { texts[name.rawValue] = newValue }
  }
}

/// Walks over one event. What it accepts is JSON; it does not accept all of JSON.
private struct PlainScanner {
  private static let deepest = 64
  let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  mutating func event() -> PlainAttributes? {
    var found = PlainAttributes()
    let isRead = members { scanner, key in
      if key == "revision" {
        guard found.revision == nil, let number = scanner.wholeNumber() else { return false }
        found.revision = number
        return true
      }
      guard let name = PlainAttributes.Name(key) else { return scanner.value(1) }
      guard found[name] == nil, let text = scanner.plainText() else { return false }
      found[name] = text
      return true
    }
    return isRead && place == bytes.count ? found : nil
  }

  /// An object, each value of which is read by `value`.
  private mutating func members(_ value: (inout PlainScanner, String) -> Bool) -> Bool {
    guard read("{") else { return false }
    if read("}") { return true }
    repeat {
      guard let key = plainText(), read(":"), value(&self, key) else { return false }
    } while read(",")
    return read("}")
  }

  private mutating func value(_ depth: Int) -> Bool {
    guard depth < Self.deepest, let first = peek else { return false }
    switch first {
    case UInt8(ascii: "\""): return text() != nil
    case UInt8(ascii: "{"): return members { scanner, _ in scanner.value(depth + 1) }
    case UInt8(ascii: "["): return array(depth)
    case UInt8(ascii: "t"): return read(word: "true")
    case UInt8(ascii: "f"): return read(word: "false")
    case UInt8(ascii: "n"): return read(word: "null")
    default: return wholeNumber() != nil
    }
  }

  private mutating func array(_ depth: Int) -> Bool {
    guard read("[") else { return false }
    if read("]") { return true }
    repeat {
      guard value(depth + 1) else { return false }
    } while read(",")
    return read("]")
  }

  /// - Returns: where it stands without its quotes, and whether it holds an escape.
  private mutating func text() -> (range: Range<Int>, isEscaped: Bool)? {
    guard read("\"") else { return nil }
    let start = place
    var isEscaped = false
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return (start..<place - 1, isEscaped)
      case UInt8(ascii: "\\"):
        isEscaped = true
        guard let escaped = peek, Self.isEscape(escaped) else { return nil }
        place += 1
      case 0..<0x20: return nil
      default: break
      }
    }
    return nil
  }

  private static func isEscape(_ byte: UInt8) -> Bool {
    switch UnicodeScalar(byte) {
    case "\"", "\\", "/", "b", "f", "n", "r", "t": true
    default: false
    }
  }

  private mutating func plainText() -> String? {
    guard let (range, isEscaped) = text(), !isEscaped else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func wholeNumber() -> Int? {
    let isNegative = read("-")
    let start = place
    var number = 0
    while let digit = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) {
      // As many digits as fit whatever they are.
      guard place - start < 18 else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
      place += 1
    }
    guard place > start, place == start + 1 || bytes[start] != UInt8(ascii: "0") else { return nil }
    // A part behind the point is left to whoever comes next, who expects something else.
    return isNegative ? -number : number
  }

  private var peek: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  private mutating func read(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func read(word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    let isThere = UnsafeRawBufferPointer(start: word.utf8Start, count: length)
      .elementsEqual(bytes[place..<place + length])
    if isThere { place += length }
    return isThere
  }
}
