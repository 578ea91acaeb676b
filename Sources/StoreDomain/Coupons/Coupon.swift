/// A coupon that exists once: what it gives is a campaign that a guest has to show, as it was when the
/// coupon was issued.
public struct Coupon: Identifiable, Hashable, Sendable {
  /// From where it came.
  public enum Source: String, Sendable, Codable, CaseIterable {
    /// A bill gave it for the next visit.
    case visit
    /// Won in a draw at the door.
    case draw
    /// Given by a manager to make something good, with a reason.
    case remedy
  }

  /// How it stands.
  public enum State: Hashable, Sendable {
    /// It may be used.
    case issued
    /// It stands on a check, open or closed.
    case redeemed(Use)
    /// Taken back by the house.
    case voided(by: String, because: Reason?)
  }

  /// Where a coupon is used.
  public struct Use: Hashable, Sendable {
    public var checkID: Identifier<Check>
    public var checkNumber: Int
    /// Of the check.
    public var businessDay: LocalDate
    public var authorName: String

    public init(
      checkID: Identifier<Check>, checkNumber: Int, businessDay: LocalDate, authorName: String
    ) {
      self.checkID = checkID
      self.checkNumber = checkNumber
      self.businessDay = businessDay
      self.authorName = authorName
    }
  }

  public var id: Identifier<Coupon>
  public var code: CouponCode
  /// As it was when the coupon was issued, with the coupon's own first and last day.
  public var campaign: Campaign
  /// Whose it is; nil for whoever brings it.
  public var memberID: Identifier<Member>?
  /// The queue number on whose bill it lands by itself.
  public var ticketID: Identifier<Ticket>?
  /// The party on whose bill it lands by itself.
  public var partyID: Identifier<Party>?
  public var source: Source
  /// The first business day on which it may be used.
  public var validFrom: LocalDate
  /// The last one: later than the printed one where it came back after that.
  public var validUntil: LocalDate
  public var state: State

  public init(
    id: Identifier<Coupon>, code: CouponCode, campaign: Campaign,
    memberID: Identifier<Member>? = nil, ticketID: Identifier<Ticket>? = nil,
    partyID: Identifier<Party>? = nil, source: Source, validFrom: LocalDate, validUntil: LocalDate,
    state: State = .issued
  ) {
    self.id = id
    self.code = code
    self.campaign = campaign.within(validFrom...validUntil)
    self.memberID = memberID
    self.ticketID = ticketID
    self.partyID = partyID
    self.source = source
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.state = state
  }
}

extension Coupon.Source {
  public var name: Phrase {
    switch self {
    case .visit: Phrase("for the next visit", "下次到店券")
    case .draw: Phrase("won at the door", "抽奖券")
    case .remedy: Phrase("to make good", "补偿券")
    }
  }
}

/// Why a coupon may be used again.
public enum CouponReturn: String, Sendable, Codable, CaseIterable {
  /// Somebody took it off the bill.
  case takenOff = "taken-off"
  /// It gave nothing when the check closed, or the check was undone.
  case unused
  /// All that was paid on its check went back.
  case refunded
}

extension Campaign {
  /// The same for these days: a single coupon's own days hold in place of the campaign's.
  public func within(_ days: ClosedRange<LocalDate>) -> Campaign {
    var campaign = self
    campaign.conditions.from = days.lowerBound
    campaign.conditions.until = days.upperBound
    return campaign
  }
}
