/// Which seat a guest of a party may be given.
public enum GuestSeatRule {
  /// What people count around a table, children's chairs too.
  public static let seats = 1...99

  /// - Parameters:
  ///   - seat: nil for a guest whose seat nobody knows.
  ///   - memberID: the guest.
  ///   - guests: all of the party.
  /// - Throws: `GuestSeatRefusal`.
  public static func check(
    _ seat: Int?, for memberID: Identifier<Member>, among guests: [PartyGuest]
  ) throws(GuestSeatRefusal) {
    guard let seat else { return }
    guard seats.contains(seat) else { throw GuestSeatRefusal.noSuchSeat }
    if let other = guests.first(where: { $0.seat == seat && $0.memberID != memberID }) {
      throw GuestSeatRefusal.taken(seat: seat, by: other.name)
    }
  }

  /// - Throws: `GuestSeatRefusal.isFirst`.
  public static func checkRemoving(_ guest: PartyGuest) throws(GuestSeatRefusal) {
    guard !guest.isFirst else { throw .isFirst(guest.name) }
  }
}

/// Why a guest cannot be given a seat, or taken off a party.
public enum GuestSeatRefusal: Refusal {
  case noSuchSeat
  case taken(seat: Int, by: String)
  /// Whose ticket, booking or bill it is.
  case isFirst(String)

  public var reason: Phrase {
    switch self {
    case .noSuchSeat: Phrase("seats are 1 to 99", "座位号须为 1 至 99")
    case .taken(let seat, let name):
      Phrase("seat \(seat) is \(name)'s", "\(seat) 号位是 \(name)")
    case .isFirst(let name): Phrase("the bill is \(name)'s", "账单属于 \(name)")
    }
  }

  public var explanation: Phrase {
    switch self {
    case .noSuchSeat:
      Phrase("Seats are 1 to 99. Type the seat again.", "座位号须为 1 至 99，请重新输入。")
    case .taken(let seat, let name):
      Phrase(
        "\(name) sits at seat \(seat). Say another seat, or give \(name) another first.",
        "\(seat) 号位是 \(name)，请换一个座位，或先更改 \(name) 的座位。")
    case .isFirst(let name):
      Phrase(
        "The bill is \(name)'s. Say which other member it is instead.",
        "账单属于 \(name)，请改为关联其他会员。")
    }
  }
}
