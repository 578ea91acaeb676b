import StoreDomain

/// An account of stored value, as it is now. Whose it is and its number are the store's own.
public struct StoredValueAccountFact: EventFact {
  public typealias Subject = StoredValueAccount

  /// Whether it is a member's, and not of whoever has the card.
  public var isMembers: Bool
  public var isSuspended: Bool

  public init(isMembers: Bool, isSuspended: Bool) {
    self.isMembers = isMembers
    self.isSuspended = isSuspended
  }
}

/// What became of stored value, principal and bonus apart.
public struct StoredValueFact: EventFact {
  public typealias Subject = StoredValueAccount

  public var entryID: Identifier<StoredValueEntry>
  /// What the guest paid; negative for what is gone from the account.
  public var principalMinor: Int
  /// What the house added; negative for what is gone from the account.
  public var bonusMinor: Int
  /// Of the bill.
  public var paymentID: Identifier<Payment>?
  /// How money came or went without a bill.
  public var tender: AccountTender?
  public var reference: String?
  public var authoriser: String?

  public init(
    entryID: Identifier<StoredValueEntry>, principalMinor: Int, bonusMinor: Int,
    paymentID: Identifier<Payment>? = nil, tender: AccountTender? = nil, reference: String? = nil,
    authoriser: String? = nil
  ) {
    self.entryID = entryID
    self.principalMinor = principalMinor
    self.bonusMinor = bonusMinor
    self.paymentID = paymentID
    self.tender = tender
    self.reference = reference
    self.authoriser = authoriser
  }
}

/// A house account, as it is now. Whom to call and who may sign are the store's own.
public struct HouseAccountFact: EventFact {
  public typealias Subject = HouseAccount

  public var code: String
  public var name: String
  /// The most that may be owed; nothing for any amount.
  public var limitMinor: Int?
  public var isSuspended: Bool

  public init(code: String, name: String, limitMinor: Int? = nil, isSuspended: Bool) {
    self.code = code
    self.name = name
    self.limitMinor = limitMinor
    self.isSuspended = isSuspended
  }
}

/// What became of a house account.
public struct HouseAccountEntryFact: EventFact {
  public typealias Subject = HouseAccount

  public var entryID: Identifier<HouseAccountEntry>
  /// Negative for what is not owed any more.
  public var amountMinor: Int
  /// Of the bill.
  public var paymentID: Identifier<Payment>?
  /// How it was settled.
  public var tender: AccountTender?
  public var reference: String?
  /// Who let it exceed the limit.
  public var authoriser: String?

  public init(
    entryID: Identifier<HouseAccountEntry>, amountMinor: Int,
    paymentID: Identifier<Payment>? = nil, tender: AccountTender? = nil, reference: String? = nil,
    authoriser: String? = nil
  ) {
    self.entryID = entryID
    self.amountMinor = amountMinor
    self.paymentID = paymentID
    self.tender = tender
    self.reference = reference
    self.authoriser = authoriser
  }
}
