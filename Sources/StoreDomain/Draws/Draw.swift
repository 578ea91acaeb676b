/// A draw among the parties that wait at the door, with a dish or the like as its prize (候位抽奖).
///
/// Seed and numbers are kept, so that anybody can work out later that nobody chose the winner: see
/// ``DrawRule/winner(among:seed:)``.
public struct Draw: Identifiable, Hashable, Sendable {
  /// A number that took part, as its slip said it then.
  public struct Entrant: Hashable, Sendable, Identifiable {
    public var id: Identifier<Ticket>
    /// `A015`
    public var number: String

    public init(_ id: Identifier<Ticket>, number: String) {
      self.id = id
      self.number = number
    }
  }

  public var id: Identifier<Draw>
  public var businessDay: LocalDate
  /// From 1 on each business day.
  public var number: Int
  public var heldAt: Timestamp
  public var seed: UInt64
  /// Everybody who took part, in the order in which they were drawn among.
  public var entrants: [Entrant]
  public var winner: Entrant
  /// Of the campaign that is the prize.
  public var prizeCode: String
  public var prizeName: Phrase
  /// The winner's.
  public var couponID: Identifier<Coupon>
  /// Whether somebody at the door began it; otherwise its time had come.
  public var isByHand: Bool
  public var authorName: String
  /// Whether the winner gave the number up or it ended: the prize is nobody's.
  public var isVoid: Bool

  public init(
    id: Identifier<Draw>, businessDay: LocalDate, number: Int, heldAt: Timestamp, seed: UInt64,
    entrants: [Entrant], winner: Entrant, prizeCode: String, prizeName: Phrase,
    couponID: Identifier<Coupon>, isByHand: Bool = false, authorName: String, isVoid: Bool = false
  ) {
    self.id = id
    self.businessDay = businessDay
    self.number = number
    self.heldAt = heldAt
    self.seed = seed
    self.entrants = entrants
    self.winner = winner
    self.prizeCode = prizeCode
    self.prizeName = prizeName
    self.couponID = couponID
    self.isByHand = isByHand
    self.authorName = authorName
    self.isVoid = isVoid
  }

  /// The seed in sixteen hexadecimal digits, as it stands in records.
  public var seedText: String {
    let digits = String(seed, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// When the house draws among those who wait, and for what.
public struct DrawSetting: Hashable, Sendable, Codable {
  /// Minutes from one draw to the next; nil where only the host begins one.
  public var everyMinutes: Int?
  /// Within these hours alone; empty for all day.
  public var hours: [Campaign.Hours]
  /// Fewer parties that wait are no draw.
  public var leastTickets: Int
  /// The campaign that is the prize: a coupon.
  public var prizeCode: String

  /// Minutes that may lie between two draws.
  public static let minutes = 5...240
  /// With fewer than two there is nothing to draw.
  public static let tickets = 2...100
  public static let usualLeastTickets = 5

  public init(
    everyMinutes: Int? = nil, hours: [Campaign.Hours] = [],
    leastTickets: Int = DrawSetting.usualLeastTickets, prizeCode: String
  ) {
    self.everyMinutes = everyMinutes
    self.hours = hours
    self.leastTickets = leastTickets
    self.prizeCode = prizeCode
  }
}
