import Foundation

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
