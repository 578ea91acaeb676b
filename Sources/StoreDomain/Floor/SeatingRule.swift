/// How many guests make a party, and how many sit at a table.
public enum SeatingRule {
  /// Guests of one party.
  public static let partySizes = 1...99
  /// Chairs that can be added to a table, or to tables pushed together; more guests than that is a
  /// slip of the finger.
  public static let extraChairs = 2

  /// - Throws: `SeatingRefusal.impossiblePartySize`.
  public static func check(partySize: Int) throws(SeatingRefusal) {
    guard partySizes.contains(partySize) else { throw .impossiblePartySize }
  }

  /// Whether a party can sit on so many seats.
  public static func fits(partySize: Int, seats: Int) -> Bool { partySize <= seats + extraChairs }

  /// - Parameter seats: that are free for the party, at all of its tables.
  /// - Throws: `SeatingRefusal.tooFewSeats`.
  public static func check(partySize: Int, seats: Int) throws(SeatingRefusal) {
    guard fits(partySize: partySize, seats: seats) else {
      throw .tooFewSeats(seats: seats, partySize: partySize)
    }
  }
}

/// Why a party cannot be so large, or cannot sit there.
public enum SeatingRefusal: Refusal {
  case impossiblePartySize
  case tooFewSeats(seats: Int, partySize: Int)

  public var reason: Phrase {
    switch self {
    case .impossiblePartySize: Phrase("1 to 99 guests", "人数须为 1 至 99")
    case .tooFewSeats(_, let partySize):
      Phrase("too small for \(partySize)", "坐不下 \(partySize) 位")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .impossiblePartySize:
      Phrase("A party has 1 to 99 guests. Type the number again.", "人数须为 1 至 99，请重新输入。")
    case .tooFewSeats(let seats, let partySize):
      Phrase(
        "\(seats) seats are too few for \(partySize) guests. Add a table or choose a larger one.",
        "\(seats) 个座位不够 \(partySize) 位客人，请并台或换大桌。")
    }
  }
}
