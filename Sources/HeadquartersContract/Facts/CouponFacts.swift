import StoreDomain

extension Coupon: EventSubject {
  public static var aggregate: Aggregate { .coupon }
}

/// A single coupon that a store gave.
public struct CouponIssuedFact: EventFact {
  public typealias Subject = Coupon

  /// The campaign that it is for, in the store's configuration.
  public var campaign: String
  public var name: Phrase
  /// The last four characters of what stands on it: who reads an event cannot use it.
  public var lastFour: String
  public var source: String
  /// Whose it is; nothing for whoever brings it.
  public var memberID: Identifier<Member>?
  /// The bill that gave it.
  public var sourceCheckID: Identifier<Check>?
  public var validFrom: LocalDate
  public var validUntil: LocalDate
  /// Why, where staff gave it.
  public var reason: String?

  public init(
    campaign: String, name: Phrase, lastFour: String, source: String,
    memberID: Identifier<Member>? = nil, sourceCheckID: Identifier<Check>? = nil,
    validFrom: LocalDate, validUntil: LocalDate, reason: String? = nil
  ) {
    self.campaign = campaign
    self.name = name
    self.lastFour = lastFour
    self.source = source
    self.memberID = memberID
    self.sourceCheckID = sourceCheckID
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.reason = reason
  }
}

/// A single coupon that is used on a bill.
public struct CouponRedeemedFact: EventFact {
  public typealias Subject = Coupon

  public var checkID: Identifier<Check>
  /// The campaign whose part of the bill it is.
  public var campaign: String

  public init(checkID: Identifier<Check>, campaign: String) {
    self.checkID = checkID
    self.campaign = campaign
  }
}

/// A single coupon that came back from a bill.
public struct CouponReturnedFact: EventFact {
  public typealias Subject = Coupon

  public var checkID: Identifier<Check>
  /// `taken-off`, `unused` or `refunded`.
  public var because: String
  /// Until when it holds now.
  public var validUntil: LocalDate

  public init(checkID: Identifier<Check>, because: String, validUntil: LocalDate) {
    self.checkID = checkID
    self.because = because
    self.validUntil = validUntil
  }
}

/// A single coupon that the house took back.
public struct CouponVoidedFact: EventFact {
  public typealias Subject = Coupon

  public var reason: String?

  public init(reason: String? = nil) { self.reason = reason }
}
