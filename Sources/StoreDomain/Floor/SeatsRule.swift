/// How many seats a table may have.
public enum SeatsRule {
  public static let seats = 1...60

  /// - Throws: `SeatsRefusal`.
  public static func check(_ count: Int) throws(SeatsRefusal) {
    guard seats.contains(count) else { throw SeatsRefusal() }
  }
}

/// Why a table cannot have so many seats.
public struct SeatsRefusal: Refusal {
  public init() {}

  public var reason: Phrase { Phrase("1 to 60 seats", "座位须为 1 至 60") }

  public var explanation: Phrase {
    Phrase("A table has 1 to 60 seats. Type the number again.", "座位须为 1 至 60，请重新输入。")
  }
}
