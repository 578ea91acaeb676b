/// Whether a party is shown suggestions, as it was decided when its first check was opened.
public struct ControlMark: Hashable, Sendable {
  /// How many of a hundred parties were to be shown none.
  public var percent: Int
  /// Whether this party is one of them.
  public var isControl: Bool

  public init(percent: Int, isControl: Bool) {
    self.percent = percent
    self.isControl = isControl
  }
}

/// Which parties are shown no suggestions, so that the house knows what suggestions bring (对照桌).
public enum ControlRule {
  /// How many of a hundred parties a house may keep for that: of two equal halves it learns most.
  public static let percents = 0...50

  /// What is decided for a party: from its id alone, so that every terminal and every start of the
  /// program says the same. Who is among ten of a hundred is among twenty, too.
  ///
  /// - Returns: nil where no party is kept for it.
  public static func mark(of party: Identifier<Party>, percent: Int) -> ControlMark? {
    guard percent > 0 else { return nil }
    return ControlMark(percent: percent, isControl: place(of: party) < percent * 100)
  }

  /// From 0 to 9,999, each for as many parties.
  ///
  /// FNV-1a of the id's text (Fowler, Noll, Vo), then the finalizer of MurmurHash3 (Appleby), which
  /// gives the last digits of all bytes as much weight. Changing it would move parties of tonight.
  static func place(of party: Identifier<Party>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "control/\(party.rawValue)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    hash = (hash ^ (hash >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return Int((hash ^ (hash >> 33)) % 10_000)
  }
}
