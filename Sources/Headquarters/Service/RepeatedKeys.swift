import Foundation

/// Finds a key that stands twice in one object of a JSON text. RFC 8259 leaves it open which of the
/// two values counts: a proxy and headquarters could read two different things out of one signed
/// body.
struct RepeatedKeys {
  /// As deep as a JSON decoder of ours goes; what is deeper it refuses itself.
  private static let deepest = 512

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// The keys of each object that is open; nothing for an array.
  private var open: [Set<String>?] = []

  private init(bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// The first key that is there again; nothing when there is none, or when the text is no JSON,
  /// which its reader finds out.
  static func first(in text: Data) -> String? {
    text.withUnsafeBytes { bytes in
      var scanner = RepeatedKeys(bytes: bytes)
      return scanner.first()
    }
  }

  private mutating func first() -> String? {
    // Whether the next text is a key: behind `{`, and behind a comma in an object.
    var isKey = false
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "{"):
        guard open.count < Self.deepest else { return nil }
        open.append([])
        isKey = true
      case UInt8(ascii: "["):
        guard open.count < Self.deepest else { return nil }
        open.append(nil)
        isKey = false
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        _ = open.popLast()
        isKey = false
      case UInt8(ascii: ","):
        isKey = (open.last ?? nil) != nil
      case UInt8(ascii: "\""):
        guard let text = text() else { return nil }
        guard isKey, let last = open.indices.last else { continue }
        isKey = false
        guard let key = Self.read(text) else { return nil }
        if open[last]?.insert(key).inserted == false { return key }
        continue
      default: break
      }
      place += 1
    }
    return nil
  }

  /// The bytes of a text with its quotes; nothing when it has no end.
  private mutating func text() -> UnsafeRawBufferPointer? {
    let start = place
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 2
      case UInt8(ascii: "\""):
        place += 1
        return UnsafeRawBufferPointer(rebasing: bytes[start..<place])
      default: place += 1
      }
    }
    return nil
  }

  /// What a key means, whatever escapes it is written with.
  private static func read(_ text: UnsafeRawBufferPointer) -> String? {
    guard text.contains(UInt8(ascii: "\\")) else {
      return String(decoding: text.dropFirst().dropLast(), as: UTF8.self)
    }
    return try? JSONDecoder().decode(String.self, from: Data(text))
  }
}
