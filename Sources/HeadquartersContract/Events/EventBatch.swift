import Foundation

/// Frozen events on their way, as one CloudEvents batch: a JSON array whose elements keep their
/// bytes, because the chain is made over them.
public enum EventBatch {
  public static let contentType = "application/cloudevents-batch+json"
  /// The most events in one request.
  public static let countLimit = 100
  /// The most bytes in one request: 512 KiB.
  public static let byteLimit = 512 * 1024

  /// The request's body.
  public static func join(_ payloads: [Data]) -> Data {
    var body = Data(capacity: payloads.reduce(2) { $0 + $1.count + 1 })
    body.append(UInt8(ascii: "["))
    for (index, payload) in payloads.enumerated() {
      if index > 0 { body.append(UInt8(ascii: ",")) }
      body.append(payload)
    }
    body.append(UInt8(ascii: "]"))
    return body
  }

  /// The elements of a batch, each with the bytes that it was sent with. Only the array is looked
  /// at here; an element may still be malformed inside.
  ///
  /// - Throws: `MalformedBatch` when the body is no array of JSON objects, nests deeper than 64
  ///   levels or holds more than `limit` elements.
  public static func split(_ body: Data, limit: Int = countLimit) throws -> [Data] {
    var scanner = BatchScanner(bytes: [UInt8](body))
    return try scanner.elements(limit: limit)
  }
}

/// Why a body is no batch of events.
public struct MalformedBatch: Error, Hashable, CustomStringConvertible {
  public var reason: String
  /// Where, in bytes from the start.
  public var offset: Int

  public var description: String { "\(reason) at byte \(offset)" }
}

/// Walks over a JSON array without giving its elements another shape.
private struct BatchScanner {
  static let deepest = 64
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func elements(limit: Int) throws -> [Data] {
    skipSpace()
    try expect("[")
    var found: [Data] = []
    skipSpace()
    if peek == UInt8(ascii: "]") {
      place += 1
    } else {
      repeat {
        guard found.count < limit else { throw fault("more than \(limit) events") }
        found.append(try object())
        skipSpace()
      } while read(",")
      try expect("]")
    }
    skipSpace()
    guard place == bytes.count else { throw fault("something after the batch") }
    return found
  }

  private mutating func object() throws -> Data {
    skipSpace()
    guard peek == UInt8(ascii: "{") else { throw fault("an event that is no object") }
    let start = place
    var open: [UInt8] = []
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        try string()
        continue
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard open.popLast() == bytes[place] else { throw fault("brackets that do not match") }
      default: break
      }
      guard open.count <= Self.deepest else { throw fault("more than \(Self.deepest) levels") }
      place += 1
      if open.isEmpty { return Data(bytes[start..<place]) }
    }
    throw fault("an event without an end")
  }

  private mutating func string() throws {
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 2
      case UInt8(ascii: "\""):
        place += 1
        return
      default: place += 1
      }
    }
    throw fault("text without an end")
  }

  private var peek: UInt8? {
    place < bytes.count ? bytes[place] : nil
  }

  private mutating func read(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    guard read(character) else { throw fault("no \(character)") }
  }

  private mutating func skipSpace() {
    while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { place += 1 }
  }

  private func fault(_ reason: String) -> MalformedBatch {
    MalformedBatch(reason: reason, offset: min(place, bytes.count))
  }
}
