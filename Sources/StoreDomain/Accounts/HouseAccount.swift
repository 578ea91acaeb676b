/// A house account (挂账): a company whose guests sign a bill, and which pays later.
public struct HouseAccount: Identifiable, Hashable, Sendable {
  /// What is said of it, and may be changed.
  public struct Details: Hashable, Sendable {
    public var name: String
    /// Whom to call, and how.
    public var contact: String?
    /// For invoices.
    public var taxNumber: String?
    /// The most that may be owed, in minor units; nil for any amount.
    public var limitMinorUnits: Int?
    /// Who may sign; none for anybody.
    public var signers: [String]

    public init(
      name: String, contact: String? = nil, taxNumber: String? = nil, limitMinorUnits: Int? = nil,
      signers: [String] = []
    ) {
      self.name = name
      self.contact = contact
      self.taxNumber = taxNumber
      self.limitMinorUnits = limitMinorUnits
      self.signers = signers
    }
  }

  public var id: Identifier<HouseAccount>
  /// Short, typed at the till.
  public var code: String
  public var details: Details
  /// What is owed; negative when the house owes the company.
  public var owed: Money
  public var openedAt: Timestamp
  public var openedByName: String
  /// Since when no bill goes on it.
  public var suspendedAt: Timestamp?
  public var suspendedByName: String?

  public init(
    id: Identifier<HouseAccount>, code: String, details: Details, owed: Money,
    openedAt: Timestamp, openedByName: String, suspendedAt: Timestamp? = nil,
    suspendedByName: String? = nil
  ) {
    self.id = id
    self.code = code
    self.details = details
    self.owed = owed
    self.openedAt = openedAt
    self.openedByName = openedByName
    self.suspendedAt = suspendedAt
    self.suspendedByName = suspendedByName
  }

  public var isSuspended: Bool { suspendedAt != nil }

  /// What may still be owed, in minor units, never below nothing; nil for any amount.
  public var roomMinorUnits: Int? {
    details.limitMinorUnits.map { max(0, $0 - owed.minorUnits) }
  }
}

/// What became of a house account. Nothing of it is ever changed.
public struct HouseAccountEntry: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A bill was signed for.
    case charged
    /// What was signed for went back.
    case returned
    /// The company paid.
    case settled
    /// What the house owed the company went back to it.
    case paidOut

    public var name: Phrase {
      switch self {
      case .charged: Phrase("signed", "挂账")
      case .returned: Phrase("given back", "退回")
      case .settled: Phrase("settled", "结清")
      case .paidOut: Phrase("credit paid out", "余额退还")
      }
    }
  }

  public var id: Identifier<HouseAccountEntry>
  public var kind: Kind
  /// Negative for what is not owed any more.
  public var amount: Money
  /// The charge that it gives back.
  public var givesBack: Identifier<HouseAccountEntry>?
  /// On which it counts.
  public var businessDay: LocalDate
  public var checkNumber: Int?
  public var tender: AccountTender?
  public var reference: String?
  public var signer: String?
  public var authoriserName: String?
  public var at: Timestamp
  public var authorName: String

  public init(
    id: Identifier<HouseAccountEntry>, kind: Kind, amount: Money,
    givesBack: Identifier<HouseAccountEntry>? = nil, businessDay: LocalDate,
    checkNumber: Int? = nil, tender: AccountTender? = nil, reference: String? = nil,
    signer: String? = nil, authoriserName: String? = nil, at: Timestamp, authorName: String
  ) {
    self.id = id
    self.kind = kind
    self.amount = amount
    self.givesBack = givesBack
    self.businessDay = businessDay
    self.checkNumber = checkNumber
    self.tender = tender
    self.reference = reference
    self.signer = signer
    self.authoriserName = authoriserName
    self.at = at
    self.authorName = authorName
  }
}
