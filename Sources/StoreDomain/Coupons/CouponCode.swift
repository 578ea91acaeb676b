/// What stands on a coupon, to be typed or scanned: eight of 31 characters, of which the last checks
/// the others. None of them is taken for another one: there is no `0`, `O`, `1`, `I` or `L`.
public struct CouponCode: Hashable, Sendable, CustomStringConvertible {
  /// Without spaces, upper case.
  public let text: String

  static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
  public static let length = 8

  /// A new code, from what nobody is told.
  ///
  /// - Parameter secret: made by chance for this code alone. Never the coupon's id: that stands in its
  ///   events, and whoever reads them is not to work out what is on the paper.
  public init(from secret: Identifier<CouponCode>) {
    // FNV-1a (Fowler, Noll, Vo), then the finalizer of MurmurHash3 (Appleby), as in `ControlRule`.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "coupon/\(secret.rawValue)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    hash ^= hash >> 33
    var values: [Int] = []
    for _ in 1..<Self.length {
      values.append(Int(hash % 31))
      hash /= 31
    }
    text = String((values + [Self.check(of: values)]).map { Self.alphabet[$0] })
  }

  /// A code as somebody typed it or a scanner read it: small letters, spaces, hyphens and the wide
  /// characters of an input method are read as they are meant.
  ///
  /// - Throws: `CouponRefusal.wrongLength`, `wrongCharacter` or `mistyped`.
  public init(typed: String) throws(CouponRefusal) {
    var values: [Int] = []
    for character in Self.narrow(typed.prefix(64)) where !" -".contains(character) {
      guard let value = Self.alphabet.firstIndex(of: character) else {
        throw .wrongCharacter(String(character))
      }
      values.append(value)
    }
    guard values.count == Self.length else { throw .wrongLength(values.count) }
    guard values.last == Self.check(of: values.dropLast()) else { throw .mistyped }
    text = String(values.map { Self.alphabet[$0] })
  }

  /// As it stands in the file.
  public init(stored: String) { text = stored }

  /// The last character: a sum with a weight for each place, modulo the number of characters. That
  /// number is prime, so one wrong character and two that are swapped, next to each other or not, are
  /// always found.
  static func check(of values: some Sequence<Int>) -> Int {
    var sum = 0
    for (place, value) in values.enumerated() { sum += (place + 2) * value }
    return (31 - sum % 31) % 31
  }

  private static func narrow(_ text: Substring) -> String {
    var narrow = ""
    for scalar in text.unicodeScalars {
      let isWide = (0xFF01...0xFF5E).contains(scalar.value)
      let value = isWide ? scalar.value - 0xFEE0 : scalar.value == 0x3000 ? 0x20 : scalar.value
      narrow.unicodeScalars.append(Unicode.Scalar(value) ?? scalar)
    }
    return narrow.uppercased()
  }

  /// In two groups of four, to be read and typed.
  public var grouped: String { "\(text.prefix(4)) \(text.suffix(4))" }

  /// For whoever is not to use it: the last four characters alone.
  public var masked: String { "****" + text.suffix(4) }

  public var lastFour: String { String(text.suffix(4)) }

  public var description: String { masked }
}
