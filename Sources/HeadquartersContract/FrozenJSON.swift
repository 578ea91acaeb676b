import Foundation

/// JSON of which the same value always gives the same bytes: those that `JSONEncoder` writes of it with
/// sorted keys and plain slashes.
///
/// A bill that closes freezes half a dozen documents while everybody waits for the file, and
/// `JSONEncoder` makes an object of every value first. Here values are written as they come, and the
/// members of an object are put in order when it is complete. What few documents have — numbers with a
/// fraction, dates, keys that need an escape, containers that are filled in turns — is left to
/// `JSONEncoder`, with the whole document.
public enum FrozenJSON {
  /// - Throws: what the value throws; `EncodingError` for what JSON does not have.
  public static func data(_ value: some Encodable) throws -> Data {
    if let document = try FrozenDocument.of(value) { return document.data }
    return try foundation.encode(value)
  }

  /// - Throws: what ``data(_:)`` throws.
  public static func text(_ value: some Encodable) throws -> String {
    if let document = try FrozenDocument.of(value) { return document.text }
    return String(decoding: try foundation.encode(value), as: UTF8.self)
  }

  private static let foundation: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()
}

/// One document while it is written.
///
/// Only one place in it can be written to at a time: the value that was begun last, or a container
/// around it, whose inner ones are then complete. A value that writes elsewhere makes it an unusual one.
final class FrozenDocument {
  /// An object or an array that is not complete.
  private struct Container {
    /// Of the place that it stands in.
    var id: Int
    var isArray: Bool
    var count = 0
    /// Whether every key so far comes behind the one before it.
    var isInOrder = true
  }

  /// What stands in an object, by where it is among the bytes.
  private struct Member {
    /// Without its quotes.
    var key: Range<Int>
    /// Where its value ends; known when the next member or the end of the object has come.
    var end = 0

    /// With the key and its quotes.
    var all: Range<Int> { (key.lowerBound - 1)..<end }
  }

  // Nobody else reads what is being written, and to look each time whether somebody does takes as long
  // as the writing.
  @exclusivity(unchecked) private var bytes = FrozenBytes()
  @exclusivity(unchecked) private var containers: [Container] = []
  /// Of all objects in `containers`, those of the innermost last.
  @exclusivity(unchecked) private var members: [Member] = []
  @exclusivity(unchecked) private var lastID = 0
  /// The place that has no value yet; 0 when there is none.
  @exclusivity(unchecked) private var waiting = 0
  /// Whether it has to be written by `JSONEncoder`.
  @exclusivity(unchecked) private var isUnusual = false

  private init() {
    containers.reserveCapacity(8)
    members.reserveCapacity(48)
  }

  deinit { bytes.deallocate() }

  /// - Returns: nil for a document that has to be written in the other way.
  static func of(_ value: some Encodable) throws -> FrozenDocument? {
    let document = FrozenDocument()
    try document.write(value)
    return document.isUnusual ? nil : document
  }

  var data: Data { Data(buffer: bytes.all) }
  var text: String { String(decoding: bytes.all, as: UTF8.self) }

  func markAsUnusual() { isUnusual = true }

  /// A place of a document that is written in the other way; nothing comes into it.
  func unusualPlace() -> FrozenPlace {
    isUnusual = true
    lastID += 1
    return FrozenPlace(document: self, depth: containers.count, id: lastID)
  }

  // MARK: Places

  /// A place for a value that comes next, inside the innermost container.
  func nextPlace() -> FrozenPlace {
    lastID += 1
    waiting = lastID
    return FrozenPlace(document: self, depth: containers.count, id: lastID)
  }

  /// Whether a text or a number may be written into a place now.
  func isReady(_ place: FrozenPlace) -> Bool {
    guard waiting == place.id else {
      isUnusual = true
      return false
    }
    waiting = 0
    return true
  }

  /// Begins an object or an array in a place, or goes on with the one that stands in it.
  func open(_ place: FrozenPlace, isArray: Bool) {
    if waiting == place.id {
      waiting = 0
      bytes.append(UInt8(ascii: isArray ? "[" : "{"))
      containers.append(Container(id: place.id, isArray: isArray))
    } else if !isOpen(place) || containers[place.depth].isArray != isArray {
      isUnusual = true
    }
  }

  private func isOpen(_ place: FrozenPlace) -> Bool {
    place.depth < containers.count && containers[place.depth].id == place.id
  }

  /// Begins the next member of the object in a place.
  ///
  /// - Returns: whether its value may follow.
  func begin(_ key: String, in place: FrozenPlace) -> Bool {
    guard goOn(in: place, isArray: false) else { return false }
    let start = bytes.count
    if !bytes.quote(key) { isUnusual = true }
    let member = Member(key: (start + 1)..<(bytes.count - 1))
    if containers[place.depth].count > 0 {
      members[members.count - 1].end = start - 1
      if containers[place.depth].isInOrder,
        !bytes.isBefore(members[members.count - 1].key, member.key)
      {
        containers[place.depth].isInOrder = false
      }
    }
    members.append(member)
    containers[place.depth].count += 1
    bytes.append(UInt8(ascii: ":"))
    return true
  }

  /// Begins the next element of the array in a place.
  ///
  /// - Returns: whether its value may follow.
  func beginElement(in place: FrozenPlace) -> Bool {
    guard goOn(in: place, isArray: true) else { return false }
    containers[place.depth].count += 1
    return true
  }

  /// The elements of the array in a place so far.
  func count(in place: FrozenPlace) -> Int {
    isOpen(place) ? containers[place.depth].count : 0
  }

  private func goOn(in place: FrozenPlace, isArray: Bool) -> Bool {
    guard isOpen(place), containers[place.depth].isArray == isArray, waiting == 0 else {
      isUnusual = true
      return false
    }
    close(downTo: place.depth + 1)
    if containers[place.depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
    return true
  }

  // MARK: Values

  func write<Value: Encodable>(_ value: Value) throws {
    let place = nextPlace()
    try write(value, into: place)
    close(downTo: place.depth)
    // A value that writes nothing.
    if waiting != 0 {
      waiting = 0
      isUnusual = true
    }
  }

  func write<Value: Encodable>(_ value: Value, into place: FrozenPlace) throws {
    // These, JSONEncoder writes in a way of its own.
    if Value.self == Date.self || Value.self == Data.self || Value.self == URL.self
      || Value.self == Decimal.self
    {
      isUnusual = true
    }
    try value.encode(to: place)
  }

  /// - Parameter word: a number, `true`, `false` or `null`.
  func write(plain word: String) { bytes.append(word) }

  func quote(_ text: String) { _ = bytes.quote(text) }

  // MARK: Ends

  private func close(downTo depth: Int) {
    while containers.count > depth {
      let container = containers.removeLast()
      guard !container.isArray else {
        bytes.append(UInt8(ascii: "]"))
        continue
      }
      if container.count > 0 {
        let first = members.count - container.count
        members[members.count - 1].end = bytes.count
        if !container.isInOrder { putInOrder(from: first) }
        members.removeLast(container.count)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Sorts the members of the innermost object by the bytes of their keys.
  private func putInOrder(from first: Int) {
    let start = members[first].all.lowerBound
    if members.count - first > 32 {
      members[first...].sort { bytes.isBefore($0.key, $1.key) }
    } else {
      // Most of so few are in their places.
      for index in members.indices.dropFirst(first + 1) {
        var place = index
        while place > first, bytes.isBefore(members[place].key, members[place - 1].key) {
          members.swapAt(place, place - 1)
          place -= 1
        }
      }
    }
    for place in members.indices.dropFirst(first + 1)
    where !bytes.isBefore(members[place - 1].key, members[place].key) {
      // Of a key that was written twice one value counts.
      isUnusual = true
    }
    bytes.rearrange(from: start, members[first...].lazy.map { $0.all })
  }
}

/// The bytes of a document, in memory that grows with it and is given back by hand.
private struct FrozenBytes {
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
    // Eight bytes at once. One less than a bound, or equal to a byte, has borrowed its highest bit.
    let ones: UInt64 = 0x0101_0101_0101_0101
    func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
    let raw = UnsafeRawBufferPointer(text)
    var place = 0
    while place + 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let found =
        (word &- ones &* 0x20) & ~word
        | zero(word ^ ones &* UInt64(UInt8(ascii: "\"")))
        | zero(word ^ ones &* UInt64(UInt8(ascii: "\\")))
      if found & (ones &* 0x80) != 0 { return true }
      place += 8
    }
    return raw[place...].contains(where: needsEscape)
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

/// Where a value stands in a document.
struct FrozenPlace: Encoder, SingleValueEncodingContainer {
  let document: FrozenDocument
  /// How many containers are around it.
  let depth: Int
  let id: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    document.open(self, isArray: false)
    return KeyedEncodingContainer(FrozenObject<Key>(place: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    document.open(self, isArray: true)
    return FrozenArray(place: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  // MARK: A value alone

  func encodeNil() { write("null") }
  func encode(_ value: Bool) { write(value ? "true" : "false") }
  func encode(_ value: String) { if document.isReady(self) { document.quote(value) } }
  func encode(_ value: Double) { document.markAsUnusual() }
  func encode(_ value: Float) { document.markAsUnusual() }
  func encode(_ value: Int) { write(String(value)) }
  func encode(_ value: Int8) { write(String(value)) }
  func encode(_ value: Int16) { write(String(value)) }
  func encode(_ value: Int32) { write(String(value)) }
  func encode(_ value: Int64) { write(String(value)) }
  func encode(_ value: UInt) { write(String(value)) }
  func encode(_ value: UInt8) { write(String(value)) }
  func encode(_ value: UInt16) { write(String(value)) }
  func encode(_ value: UInt32) { write(String(value)) }
  func encode(_ value: UInt64) { write(String(value)) }
  func encode<Value: Encodable>(_ value: Value) throws { try document.write(value, into: self) }

  private func write(_ word: String) {
    if document.isReady(self) { document.write(plain: word) }
  }
}

private struct FrozenObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: FrozenPlace
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { write("null", key) }
  func encode(_ value: Bool, forKey key: Key) { write(value ? "true" : "false", key) }
  func encode(_ value: String, forKey key: Key) {
    if begin(key) { place.document.quote(value) }
  }
  func encode(_ value: Double, forKey key: Key) { place.document.markAsUnusual() }
  func encode(_ value: Float, forKey key: Key) { place.document.markAsUnusual() }
  func encode(_ value: Int, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int8, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int16, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int32, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int64, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt8, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt16, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt32, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt64, forKey key: Key) { write(String(value), key) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    if begin(key) { try place.document.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { next(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    next(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { place.document.unusualPlace() }
  func superEncoder(forKey key: Key) -> any Encoder { place.document.unusualPlace() }

  private func begin(_ key: Key) -> Bool { place.document.begin(key.stringValue, in: place) }

  private func next(_ key: Key) -> FrozenPlace {
    begin(key) ? place.document.nextPlace() : place.document.unusualPlace()
  }

  private func write(_ word: String, _ key: Key) {
    if begin(key) { place.document.write(plain: word) }
  }
}

private struct FrozenArray: UnkeyedEncodingContainer {
  let place: FrozenPlace
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.document.count(in: place) }

  func encodeNil() { write("null") }
  func encode(_ value: Bool) { write(value ? "true" : "false") }
  func encode(_ value: String) {
    if begin() { place.document.quote(value) }
  }
  func encode(_ value: Int) { write(String(value)) }
  func encode<Value: Encodable>(_ value: Value) throws {
    if begin() { try place.document.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { next().container(keyedBy: type) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }
  func superEncoder() -> any Encoder { place.document.unusualPlace() }

  private func begin() -> Bool { place.document.beginElement(in: place) }

  private func next() -> FrozenPlace {
    begin() ? place.document.nextPlace() : place.document.unusualPlace()
  }

  private func write(_ word: String) {
    if begin() { place.document.write(plain: word) }
  }
}
