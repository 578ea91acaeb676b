/// One of the guests who come together, whom the house knows by card, with the seat where it is known.
///
/// Guests without a card have no such entry: what they said of tonight stands at their seat.
public struct PartyGuest: Identifiable, Hashable, Sendable {
  public var id: Identifier<Member> { memberID }
  public var memberID: Identifier<Member>
  public var name: String
  /// 1-based; nil while nobody has said it.
  public var seat: Int?
  /// Whether ticket, booking and bill are this guest's. At most one of a party is; it stands first.
  public var isFirst: Bool

  public init(memberID: Identifier<Member>, name: String, seat: Int? = nil, isFirst: Bool = false) {
    self.memberID = memberID
    self.name = name
    self.seat = seat
    self.isFirst = isFirst
  }
}

extension PartyGuest {
  /// Of the lines of a check, those that were this guest's: for the whole table, or of the guest's
  /// seat. While the seat is not known, so are the lines of every seat at which no other guest with a
  /// card sits.
  ///
  /// - Parameter guests: all of the party, this one among them.
  public func lines(of lines: [OrderLine], among guests: [PartyGuest]) -> [OrderLine] {
    let others = Set(guests.filter { $0.memberID != memberID }.compactMap(\.seat))
    return lines.filter { line in
      guard let lineSeat = line.seat else { return true }
      return seat.map { $0 == lineSeat } ?? !others.contains(lineSeat)
    }
  }

  /// Who speaks of a line: the guest of its seat, else the first who is known.
  public static func whose(_ line: OrderLine, among guests: [PartyGuest]) -> PartyGuest? {
    guests.first { $0.seat != nil && $0.seat == line.seat } ?? guests.first
  }
}
