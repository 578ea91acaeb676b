/// Turns the bytes that a terminal sends into events.
///
/// A value without a terminal, so that every byte sequence can be tried in a test. Bytes may arrive
/// cut anywhere. After `patienceMilliseconds` without another byte the owner calls `giveUpWaiting`,
/// which tells a pressed Esc from the beginning of an arrow key.
///
/// There is no Alt: a slow line delivers Esc and the key after it at once, in the same bytes as Alt
/// with that key, and no command is on Alt. So Esc is Esc, whatever follows.
public struct InputDecoder: Sendable {
  /// A paste longer than this many bytes loses its end; no field holds more.
  public static let pasteLimit = 64 * 1024

  private var pending: [UInt8] = []
  private var paste: [UInt8]?
  /// A paste that paused: its end may never come, so Ctrl-C ends it.
  private var isPasteStale = false
  private let sequences: [[UInt8]: Key]
  private let beginnings: Set<[UInt8]>

  /// A decoder that knows the usual keys and, beside them, `sequences` of this terminal.
  public init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = sequences.filter { $0.key.count > 1 && $0.key[0] == 0x1B }
    beginnings = Set(
      self.sequences.keys.flatMap { key in (1..<key.count).map { Array(key[..<$0]) } })
  }

  /// How long to wait for another byte before `giveUpWaiting`; nil while nothing is half read.
  public var patienceMilliseconds: Int? {
    if let paste { return isPasteStale && Self.completeLength(paste) == 0 ? nil : 5000 }
    // The rest of a character decides itself what it is, whenever it comes.
    guard pending.first == 0x1B else { return nil }
    // Beyond its first byte hardly anybody types a sequence by hand; a bad line may cut one.
    return pending.count > 1 ? 250 : 25
  }

  /// Reads bytes and returns what they mean.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    pending += bytes
    return readPending(isLast: false)
  }

  /// Takes what is half read as it stands: nothing more belongs to it.
  public mutating func giveUpWaiting() -> [TerminalEvent] {
    guard let collected = paste else { return readPending(isLast: true) }
    isPasteStale = true
    // The rest of a character and of the mark at the end may still come.
    let length = Self.completeLength(collected)
    paste = Array(collected[length...])
    return length == 0 ? [] : [.paste(Self.pastedText(collected[..<length]))]
  }

  // MARK: Reading

  private enum Reading {
    case events([TerminalEvent], length: Int)
    case pasteBegins(length: Int)
    case incomplete
  }

  private mutating func readPending(isLast: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var start = 0
    while start < pending.count {
      if paste != nil {
        guard let length = readPaste(from: start, into: &events) else { break }
        start += length
        continue
      }
      let rest = pending[start...]
      switch read(rest, isLast: isLast) {
      case .events(let read, let length):
        events += read
        start += length
      case .pasteBegins(let length):
        paste = []
        isPasteStale = false
        start += length
      case .incomplete:
        pending.removeFirst(start)
        return events
      }
    }
    pending.removeFirst(min(start, pending.count))
    return events
  }

  private func read(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Reading {
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return readEscape(bytes, isLast: isLast) }
    if first < 0x20 || first == 0x7F { return .events([.key(Self.controlKey(first))], length: 1) }
    return readText(bytes, isLast: isLast)
  }

  /// A run of characters, decoded as one so that combining marks join their letters.
  private func readText(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Reading {
    var end = bytes.startIndex
    while end < bytes.endIndex, bytes[end] >= 0x20, bytes[end] != 0x7F {
      let length = Self.encodedLength(bytes[end])
      var next = end + 1
      while next < bytes.endIndex, next < end + length, bytes[next] & 0xC0 == 0x80 { next += 1 }
      if next == bytes.endIndex, next < end + length, !isLast {
        // The rest of this character has not come yet.
        if end > bytes.startIndex { break }
        return .incomplete
      }
      end = next
    }
    let text = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
    let events = text.compactMap { character -> TerminalEvent? in
      if character.isASCII { return .key(.character(character)) }
      // Broken bytes and characters that would be dropped on the screen are no key presses.
      guard character != "\u{FFFD}", sanitised(String(character)) == String(character) else {
        return nil
      }
      return .key(.character(character))
    }
    return .events(events, length: end - bytes.startIndex)
  }

  private static func encodedLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  // MARK: Escape sequences

  private func readEscape(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Reading {
    let start = bytes.startIndex
    if !sequences.isEmpty {
      for length in stride(from: min(bytes.count, 12), through: 2, by: -1) {
        if let key = sequences[Array(bytes.prefix(length))] {
          return .events([.key(key)], length: length)
        }
      }
      if !isLast, bytes.count < 12, beginnings.contains(Array(bytes)) { return .incomplete }
    }
    guard bytes.count > 1 else {
      return isLast ? .events([.key(.escape)], length: 1) : .incomplete
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "["): return readControlSequence(bytes, isLast: isLast)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 || isLast else { return .incomplete }
      if bytes.count > 2,
        let key = Self.finalKeys[bytes[start + 2]] ?? Self.keypadKeys[bytes[start + 2]]
      {
        return .events([.key(key)], length: 3)
      }
    default: break
    }
    // Esc and then another key, pressed fast or sent together by a slow line.
    return .events([.key(.escape)], length: 1)
  }

  /// `ESC [`, parameters, and a final letter.
  private func readControlSequence(_ bytes: ArraySlice<UInt8>, isLast: Bool) -> Reading {
    let body = bytes.dropFirst(2)
    // The Linux console's F1 to F5.
    if body.first == UInt8(ascii: "["), body.count > 1 {
      let number = Int(body[body.startIndex + 1]) - 0x40
      return .events((1...5).contains(number) ? [.key(.function(number))] : [], length: 4)
    }
    var end = body.startIndex
    while end < body.endIndex, (0x20...0x3F).contains(body[end]) { end += 1 }
    guard end < body.endIndex, body.first != UInt8(ascii: "[") || body.count > 1 else {
      if body.count > 64 { return .events([], length: bytes.count) }
      if !isLast { return .incomplete }
      // Nothing came after `[`: two keys.
      return body.isEmpty
        ? .events([.key(.escape)], length: 1) : .events([], length: bytes.count)
    }
    let length = end + 1 - bytes.startIndex
    let final = body[end]
    // A control character inside ends the sequence and counts for itself.
    guard (0x40...0x7E).contains(final) else { return .events([], length: length - 1) }
    let parameters = body[body.startIndex..<end]
    if parameters.first == UInt8(ascii: "<") {
      return .events(Self.mouse(parameters.dropFirst(), final: final), length: length)
    }
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    if final == UInt8(ascii: "~") {
      if numbers.first == 200 { return .pasteBegins(length: length) }
      return .events(Self.numberedKeys[numbers.first ?? 0].map { [.key($0)] } ?? [], length: length)
    }
    return .events(Self.finalKeys[final].map { [.key($0)] } ?? [], length: length)
  }

  /// xterm's SGR report: button, column, row, with `M` for pressed and `m` for released.
  private static func mouse(_ parameters: ArraySlice<UInt8>, final: UInt8) -> [TerminalEvent] {
    let numbers = parameters.split(separator: UInt8(ascii: ";")).compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return [] }
    let kind: MouseEvent.Kind
    switch numbers[0] & ~0x1C {
    case 64: kind = .scrollUp
    case 65: kind = .scrollDown
    case 0...2: kind = final == UInt8(ascii: "m") ? .release : .press
    default: return []
    }
    return [.mouse(MouseEvent(kind, at: Point(column: numbers[1] - 1, row: numbers[2] - 1)))]
  }

  private static let finalKeys: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
      ("Z", .backTab),
    ].map { (letter: Unicode.Scalar, key: Key) in (UInt8(ascii: letter), key) })

  /// The numeric keypad in application mode.
  private static let keypadKeys: [UInt8: Key] = {
    var keys: [UInt8: Key] = [UInt8(ascii: "M"): .enter]
    for (index, character) in "*+,-./0123456789".enumerated() {
      keys[UInt8(ascii: "j") + UInt8(index)] = .character(character)
    }
    return keys
  }()

  private static let numberedKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    ]
    let functions = [
      11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34,
    ]
    for (index, number) in functions.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()

  // MARK: Paste

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Collects pasted bytes from `start` and returns how many were read, or nil to wait for more.
  private mutating func readPaste(from start: Int, into events: inout [TerminalEvent]) -> Int? {
    let bytes = pending[start...]
    if isPasteStale, let interrupt = bytes.firstIndex(of: 0x03) {
      paste = nil
      return interrupt + 1 - start
    }
    var index = start
    while index < bytes.endIndex {
      guard let escape = bytes[index...].firstIndex(of: 0x1B) else {
        collect(bytes[index...])
        return bytes.endIndex - start
      }
      let tail = bytes[escape...].prefix(Self.pasteEnd.count)
      if Self.pasteEnd.starts(with: tail) {
        collect(bytes[index..<escape])
        guard tail.count == Self.pasteEnd.count else {
          // Perhaps the end, perhaps an escape in the text.
          pending.removeSubrange(start..<escape)
          return nil
        }
        let rest = paste ?? []
        if !isPasteStale || !rest.isEmpty { events.append(.paste(Self.pastedText(rest))) }
        paste = nil
        return escape + Self.pasteEnd.count - start
      }
      collect(bytes[index...escape])
      index = escape + 1
    }
    return index - start
  }

  private mutating func collect(_ bytes: ArraySlice<UInt8>) {
    let room = Self.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(max(0, room)))
  }

  /// How many of the bytes are whole characters.
  private static func completeLength(_ bytes: [UInt8]) -> Int {
    guard let lead = bytes.suffix(4).lastIndex(where: { $0 & 0xC0 != 0x80 }) else {
      return bytes.count
    }
    return lead + encodedLength(bytes[lead]) > bytes.count ? lead : bytes.count
  }

  private static func pastedText(_ bytes: some Collection<UInt8>) -> String {
    var text = ""
    for character in String(decoding: bytes, as: UTF8.self) {
      text.append(character == "\r" || character == "\r\n" ? "\n" : character)
    }
    return text
  }
}
