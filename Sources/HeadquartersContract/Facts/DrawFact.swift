import StoreDomain

/// A draw among those who waited at the door, with all that is needed to work out its winner again.
public struct DrawFact: EventFact {
  public typealias Subject = Draw

  /// From 1 on each business day of the store.
  public var number: Int
  public var heldAt: Timestamp
  /// Sixteen hexadecimal digits.
  public var seed: String
  /// The numbers that took part, in the order in which they were drawn among.
  public var entrants: [String]
  public var winnerID: Identifier<Ticket>
  /// The winner's number.
  public var winner: String
  /// The campaign that is the prize, in the store's configuration.
  public var prizeCode: String
  public var prizeName: Phrase
  /// The winner's.
  public var couponID: Identifier<Coupon>
  /// Whether somebody at the door began it; otherwise its time had come.
  public var isByHand: Bool

  public init(_ draw: Draw) {
    number = draw.number
    heldAt = draw.heldAt
    seed = draw.seedText
    entrants = draw.entrants.map(\.number)
    winnerID = draw.winner.id
    winner = draw.winner.number
    prizeCode = draw.prizeCode
    prizeName = draw.prizeName
    couponID = draw.couponID
    isByHand = draw.isByHand
  }
}
