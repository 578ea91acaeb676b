/// What guests leave beforehand for a booking: the house's only when it is applied to their bill or
/// forfeited, and theirs until then.
public struct Deposit: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    /// Asked for, not paid.
    case requested
    case taken
    /// To be given back: its guests do not come, or paid less than it.
    case owed
    /// Paid their bill, all or in part.
    case applied
    case returned
    /// The house kept it, all or in part.
    case forfeited
    /// Somebody let the guests come without it.
    case waived
    /// Not paid in time, or not needed any more.
    case lapsed

    /// Whether something is still to become of it.
    public var isLive: Bool { self == .requested || self == .taken || self == .owed }
    /// Whether money of the guests may lie in it.
    public var holdsMoney: Bool { self == .taken || self == .owed }
  }

  public var id: Identifier<Deposit>
  public var reservationID: Identifier<Reservation>
  public var stage: Stage
  public var asked: Money
  /// Of it lies with the house; what is on its way at a gateway is not in it.
  public var held: Money
  /// By when it is to be paid, or the booking lapses; nil where the booking stands without it.
  public var deadline: Timestamp?
  public var terms: DepositTerms
  /// What is on its way at gateways, in or out, in minor units.
  public var onItsWayMinorUnits: Int
  /// What became of it until now, the oldest first.
  public var steps: [DepositStep]
  public var revision: Int

  public init(
    id: Identifier<Deposit>, reservationID: Identifier<Reservation>, stage: Stage = .requested,
    asked: Money, held: Money, deadline: Timestamp? = nil, terms: DepositTerms,
    onItsWayMinorUnits: Int = 0, steps: [DepositStep] = [], revision: Int = 0
  ) {
    self.id = id
    self.reservationID = reservationID
    self.stage = stage
    self.asked = asked
    self.held = held
    self.deadline = deadline
    self.terms = terms
    self.onItsWayMinorUnits = onItsWayMinorUnits
    self.steps = steps
    self.revision = revision
  }
}

/// What guests were told of their deposit: it does not change with the configuration.
public struct DepositTerms: Hashable, Sendable {
  /// Until so many minutes before their time, guests who cancel have it back.
  public var freeMinutes: Int
  /// What the house keeps otherwise, in hundredths of a percent.
  public var forfeitBasisPoints: Int

  public init(freeMinutes: Int, forfeitBasisPoints: Int) {
    self.freeMinutes = freeMinutes
    self.forfeitBasisPoints = forfeitBasisPoints
  }
}

/// One thing that became of a deposit.
public struct DepositStep: Hashable, Sendable {
  public var stage: Deposit.Stage
  /// What it moved; nothing where no money did.
  public var amount: Money
  public var at: Timestamp
  public var authorName: String
  public var authoriserName: String?
  public var reason: Reason?

  public init(
    stage: Deposit.Stage, amount: Money, at: Timestamp, authorName: String,
    authoriserName: String? = nil, reason: Reason? = nil
  ) {
    self.stage = stage
    self.amount = amount
    self.at = at
    self.authorName = authorName
    self.authoriserName = authoriserName
    self.reason = reason
  }
}

extension DepositTerms {
  /// As guests are told.
  public var words: Phrase { DepositRule.words(of: self) }
}

extension Deposit.Stage {
  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .requested: Phrase("asked for", "待付")
    case .taken: Phrase("paid", "已付")
    case .owed: Phrase("to be given back", "待退")
    case .applied: Phrase("used on the bill", "已抵扣")
    case .returned: Phrase("given back", "已退")
    case .forfeited: Phrase("kept by the house", "已没收")
    case .waived: Phrase("waived", "已免")
    case .lapsed: Phrase("not paid", "未付作废")
    }
  }
}
