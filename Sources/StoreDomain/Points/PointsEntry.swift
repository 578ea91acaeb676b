/// Points that a member earned with one bill, and what of them is left. They are lost together.
public struct PointsLot: Identifiable, Hashable, Sendable {
  public var id: Identifier<PointsLot>
  public var left: Int
  /// The business day of the bill.
  public var earnedOn: LocalDate
  /// The last business day on which they may be used; nil for ever.
  public var expiresOn: LocalDate?
  /// Whether this store gave them. Of others a store knows only what headquarters said last.
  public var isOwn: Bool

  public init(
    id: Identifier<PointsLot>, left: Int, earnedOn: LocalDate, expiresOn: LocalDate? = nil,
    isOwn: Bool = true
  ) {
    self.id = id
    self.left = left
    self.earnedOn = earnedOn
    self.expiresOn = expiresOn
    self.isOwn = isOwn
  }

  /// Whether nothing of it may be used any more.
  public func isOver(on day: LocalDate) -> Bool { expiresOn.map { $0 < day } ?? false }
}

/// One line of a member's account of points. None is ever changed or deleted.
public struct PointsEntry: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// By a bill that was paid.
    case earned
    /// Taken off a bill.
    case redeemed
    /// Taken off a bill and given back, with the day on which they are lost as before.
    case returned
    /// Earned by a bill whose money went back.
    case reversed
    /// Lost, because nobody used them in time.
    case expired
    /// What other stores did, as headquarters adds it up.
    case elsewhere

    /// What staff call it.
    public var name: Phrase {
      switch self {
      case .earned: Phrase("earned", "获得")
      case .redeemed: Phrase("used", "使用")
      case .returned: Phrase("given back", "退回")
      case .reversed: Phrase("taken back", "扣回")
      case .expired: Phrase("expired", "过期")
      case .elsewhere: Phrase("other stores", "其他门店")
      }
    }
  }

  public var id: Identifier<PointsEntry>
  public var lotID: Identifier<PointsLot>
  public var kind: Kind
  /// Negative for what the member no longer has.
  public var points: Int
  /// Of what was to be taken back, how many were used by then.
  public var missing: Int
  /// The short number of the bill.
  public var checkNumber: Int?
  public var expiresOn: LocalDate?
  public var at: Timestamp
  public var authorName: String

  public init(
    id: Identifier<PointsEntry>, lotID: Identifier<PointsLot>, kind: Kind, points: Int,
    missing: Int = 0, checkNumber: Int? = nil, expiresOn: LocalDate? = nil, at: Timestamp,
    authorName: String
  ) {
    self.id = id
    self.lotID = lotID
    self.kind = kind
    self.points = points
    self.missing = missing
    self.checkNumber = checkNumber
    self.expiresOn = expiresOn
    self.at = at
    self.authorName = authorName
  }
}

/// What a member has of points on one business day.
public struct PointsBalance: Hashable, Sendable {
  /// Those that may be used, who is lost first on top.
  public var lots: [PointsLot]

  public init(_ lots: [PointsLot], on day: LocalDate) {
    self.lots = PointsRule.inOrder(lots.filter { $0.left > 0 && !$0.isOver(on: day) })
  }

  public var points: Int { lots.reduce(0) { $0 + $1.left } }

  /// How many are lost next, and after which day; nil while none are ever lost.
  public var next: (points: Int, lastDay: LocalDate)? {
    guard let day = lots.first?.expiresOn else { return nil }
    return (lots.reduce(0) { $0 + ($1.expiresOn == day ? $1.left : 0) }, day)
  }
}
