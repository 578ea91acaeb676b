import Foundation

/// The bytes of a document, in memory that grows with it and is given back by hand.
struct FrozenBytes {
  private(set) var count = 0
  private var capacity = 4096
  private var memory: UnsafeMutablePointer<UInt8>

  init() { memory = .allocate(capacity: capacity) }

  func deallocate() { memory.deallocate() }

  var all: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory, count: count) }

  private mutating func makeRoom(for more: Int) {
    guard count + more > capacity else { return }
    let larger = max(count + more, capacity * 2)
    let new = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    new.update(from: memory, count: count)
    memory.deallocate()
    (memory, capacity) = (new, larger)
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    memory[count] = byte
    count += 1
  }

  mutating func append(_ word: String) {
    var word = word
    word.withUTF8 { append($0) }
  }

  private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    makeRoom(for: more.count)
    (memory + count).update(from: start, count: more.count)
    count += more.count
  }

  /// Appends a text in quotes.
  ///
  /// - Returns: whether it needed no escape.
  mutating func quote(_ text: String) -> Bool {
    append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      let isPlain = !Self.hasEscapes(utf8)
      if isPlain {
        append(utf8)
      } else {
        for byte in utf8 { append(escaping: byte) }
      }
      return isPlain
    }
    append(UInt8(ascii: "\""))
    return isPlain
  }

  private static func hasEscapes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 8 else {
      for place in 0..<text.count where needsEscape(text[place]) { return true }
      return false
    }
    // Eight bytes at once. One less than a bound, or equal to a byte, has borrowed its highest bit.
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    func hasEscapes(at place: Int) -> Bool {
      let word = UnsafeRawBufferPointer(text).loadUnaligned(
        fromByteOffset: place, as: UInt64.self)
      let found =
        (word &- ones &* 0x20) & ~word
        | zero(word ^ ones &* UInt64(UInt8(ascii: "\"")))
        | zero(word ^ ones &* UInt64(UInt8(ascii: "\\")))
      return found & (ones &* 0x80) != 0
    }
    for place in stride(from: 0, to: text.count - 8, by: 8) where hasEscapes(at: place) {
      return true
    }
    // The last eight, of which the ones before may have had some.
    return hasEscapes(at: text.count - 8)
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func append(escaping byte: UInt8) {
    guard Self.needsEscape(byte) else { return append(byte) }
    switch byte {
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case ..<0x10: append("\\u000" + String(byte, radix: 16))
    case ..<0x20: append("\\u00" + String(byte, radix: 16))
    default:
      append(UInt8(ascii: "\\"))
      append(byte)
    }
  }

  /// Whether what stands in one range is less, byte by byte, than what stands in the other.
  func isBefore(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let order = memcmp(
      memory + one.lowerBound, memory + other.lowerBound, min(one.count, other.count))
    return order == 0 ? one.count < other.count : order < 0
  }

  /// Brings all bytes from a place on into another order, with a comma between those of two ranges.
  mutating func rearrange(from start: Int, _ ranges: some Collection<Range<Int>>) {
    let length = count - start
    makeRoom(for: length)
    let old = memory + count
    old.update(from: memory + start, count: length)
    var next = memory + start
    for range in ranges {
      if next > memory + start {
        next.pointee = UInt8(ascii: ",")
        next += 1
      }
      next.update(from: old + (range.lowerBound - start), count: range.count)
      next += range.count
    }
  }
}
