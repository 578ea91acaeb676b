/// Stored value (储值): what a guest paid beforehand, and what the house added to it.
public struct StoredValue: Hashable, Sendable, Codable {
  /// What the guest paid, in minor units.
  public var principalMinorUnits: Int
  /// What the house gave with it, in minor units.
  public var bonusMinorUnits: Int

  public init(principalMinorUnits: Int = 0, bonusMinorUnits: Int = 0) {
    self.principalMinorUnits = principalMinorUnits
    self.bonusMinorUnits = bonusMinorUnits
  }

  /// Both, in minor units.
  public var minorUnits: Int { principalMinorUnits + bonusMinorUnits }

  public static func + (left: StoredValue, right: StoredValue) -> StoredValue {
    StoredValue(
      principalMinorUnits: left.principalMinorUnits + right.principalMinorUnits,
      bonusMinorUnits: left.bonusMinorUnits + right.bonusMinorUnits)
  }

  public static func - (left: StoredValue, right: StoredValue) -> StoredValue { left + -right }

  public static prefix func - (value: StoredValue) -> StoredValue {
    StoredValue(
      principalMinorUnits: -value.principalMinorUnits, bonusMinorUnits: -value.bonusMinorUnits)
  }
}

/// An account of stored value: a member's, or of whoever has the card.
public struct StoredValueAccount: Identifiable, Hashable, Sendable {
  public var id: Identifier<StoredValueAccount>
  public var number: AccountNumber
  /// Nil for whoever has the card.
  public var memberID: Identifier<Member>?
  /// How the member is called.
  public var memberName: String?
  /// The sum of its entries.
  public var balance: StoredValue
  public var openedAt: Timestamp
  public var openedByName: String
  /// Since when nothing is paid with it.
  public var suspendedAt: Timestamp?
  public var suspendedByName: String?

  public init(
    id: Identifier<StoredValueAccount>, number: AccountNumber,
    memberID: Identifier<Member>? = nil, memberName: String? = nil,
    balance: StoredValue = StoredValue(), openedAt: Timestamp, openedByName: String,
    suspendedAt: Timestamp? = nil, suspendedByName: String? = nil
  ) {
    self.id = id
    self.number = number
    self.memberID = memberID
    self.memberName = memberName
    self.balance = balance
    self.openedAt = openedAt
    self.openedByName = openedByName
    self.suspendedAt = suspendedAt
    self.suspendedByName = suspendedByName
  }

  public var isSuspended: Bool { suspendedAt != nil }
}

/// What became of stored value. Nothing of it is ever changed.
public struct StoredValueEntry: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case toppedUp, spent
    /// A payment went back to the account from which it came.
    case returned
    /// The principal was paid out, and the bonus lapsed.
    case cashedOut
    /// A top-up by mistake went back to whoever had paid it, with its bonus.
    case takenBack

    public var name: Phrase {
      switch self {
      case .toppedUp: Phrase("topped up", "充值")
      case .spent: Phrase("paid with", "消费")
      case .returned: Phrase("given back", "退回")
      case .cashedOut: Phrase("cashed out", "退卡")
      case .takenBack: Phrase("top-up taken back", "充值冲正")
      }
    }
  }

  public var id: Identifier<StoredValueEntry>
  public var kind: Kind
  /// Negative for what is gone from the account.
  public var value: StoredValue
  /// The bill's short number.
  public var checkNumber: Int?
  /// How the money came or went, where there is no bill.
  public var tender: AccountTender?
  /// Whether a gateway took the money: there it goes back by itself.
  public var isByGateway: Bool
  /// Of a top-up: whether it was taken back.
  public var isTakenBack: Bool
  public var at: Timestamp
  public var authorName: String

  public init(
    id: Identifier<StoredValueEntry>, kind: Kind, value: StoredValue, checkNumber: Int? = nil,
    tender: AccountTender? = nil, isByGateway: Bool = false, isTakenBack: Bool = false,
    at: Timestamp, authorName: String
  ) {
    self.isByGateway = isByGateway
    self.isTakenBack = isTakenBack
    self.id = id
    self.kind = kind
    self.value = value
    self.checkNumber = checkNumber
    self.tender = tender
    self.at = at
    self.authorName = authorName
  }
}

/// Who used an account last, for whoever is told that too little is left.
public struct AccountUse: Hashable, Sendable {
  public var amount: Money
  public var checkNumber: Int
  public var authorName: String

  public init(amount: Money, checkNumber: Int, authorName: String) {
    self.amount = amount
    self.checkNumber = checkNumber
    self.authorName = authorName
  }
}
