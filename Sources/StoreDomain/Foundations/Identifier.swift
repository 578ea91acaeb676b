/// The identity of one `Entity`: a UUIDv7 made on the machine that creates the entity, before the
/// write, so that a write whose outcome is unknown can be looked up instead of entered again.
///
/// The type parameter keeps a ticket's id from being passed where a table's is meant.
public struct Identifier<Entity>: RawRepresentable, Hashable, Sendable, Codable, Comparable,
  CustomStringConvertible
{
  /// The canonical lower-case text form, 36 characters.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// What comes from outside is no longer than an id needs to be: it is looked up by.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
    guard rawValue.utf8.count <= 64 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "longer than any id"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public var description: String { rawValue }

  /// Creation order, because a UUIDv7 starts with its time.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// Makes UUIDv7 text (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits.
public struct IdentifierGenerator: Sendable {
  private let makeText: @Sendable () -> String

  /// A generator over an injected clock and source of randomness; without one, it is the system's.
  public init(
    now: @escaping @Sendable () -> Timestamp,
    randomBits: (@Sendable () -> (UInt64, UInt64))? = nil
  ) {
    let randomBits = randomBits ?? { (RandomStock.shared.next(), RandomStock.shared.next()) }
    makeText = {
      let (first, second) = randomBits()
      return Self.text(milliseconds: now().millisecondsSinceEpoch, first: first, second: second)
    }
  }

  /// A new identity.
  public func next<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity> {
    Identifier(rawValue: makeText())
  }

  static func text(milliseconds: Int64, first: UInt64, second: UInt64) -> String {
    let high = (UInt64(bitPattern: milliseconds) << 16) | 0x7000 | (first & 0x0FFF)
    let low = 0x8000_0000_0000_0000 | (second & 0x3FFF_FFFF_FFFF_FFFF)
    var text = [UInt8]()
    text.reserveCapacity(36)
    for nibble in 0..<32 {
      if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
        text.append(UInt8(ascii: "-"))
      }
      let word = nibble < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: (word >> UInt64(60 - 4 * (nibble & 15))) & 0xF)
      text.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
    }
    return String(decoding: text, as: UTF8.self)
  }
}
