/// What a gateway's statement and the store say of the same days, side by side.
public struct Reconciliation: Hashable, Sendable, Codable {
  /// How the two stand to each other.
  public enum Finding: String, Sendable, Codable, CaseIterable {
    case same
    /// The store has it, the statement does not.
    case missingThere
    /// The statement has it, the store does not.
    case missingHere
    case otherAmount
    /// One has the money and the other does not.
    case otherState
    /// The statement has the same number more than once.
    case doubled
    /// It still waits here, and the statement does not have it.
    case waiting
    /// The statement ends before it, or begins after it.
    case notCovered

    public var name: Phrase {
      switch self {
      case .same: Phrase("the same", "一致")
      case .missingThere: Phrase("not in the statement", "账单缺少")
      case .missingHere: Phrase("not in the store", "门店缺少")
      case .otherAmount: Phrase("another amount", "金额不符")
      case .otherState: Phrase("another state", "状态不符")
      case .doubled: Phrase("more than once in the statement", "账单重复")
      case .waiting: Phrase("still waits here", "本店等待中")
      case .notCovered: Phrase("outside the statement", "账单未覆盖")
      }
    }
  }

  /// One number, as both have it.
  public struct Item: Hashable, Sendable, Codable {
    public var finding: Finding
    public var businessDay: LocalDate
    public var kind: StatementEntry.Kind
    /// The merchant's number of the charge.
    public var orderNumber: String
    public var refundNumber: String
    public var transactionNumber: String
    public var paymentID: Identifier<Payment>?
    public var check: Int?
    public var checkDay: LocalDate?
    public var stage: Payment.Stage?
    public var state: StatementEntry.State?
    /// What the store counts; nil where it has nothing of it.
    public var storeMinorUnits: Int?
    /// What the statement says; nil where it has nothing of it.
    public var statementMinorUnits: Int?
    /// Where the statement has it: `alipay.csv:7`.
    public var places: [String]

    public init(
      finding: Finding, businessDay: LocalDate, kind: StatementEntry.Kind, orderNumber: String,
      refundNumber: String = "", transactionNumber: String = "",
      paymentID: Identifier<Payment>? = nil, check: Int? = nil, checkDay: LocalDate? = nil,
      stage: Payment.Stage? = nil, state: StatementEntry.State? = nil,
      storeMinorUnits: Int? = nil, statementMinorUnits: Int? = nil, places: [String] = []
    ) {
      self.finding = finding
      self.businessDay = businessDay
      self.kind = kind
      self.orderNumber = orderNumber
      self.refundNumber = refundNumber
      self.transactionNumber = transactionNumber
      self.paymentID = paymentID
      self.check = check
      self.checkDay = checkDay
      self.stage = stage
      self.state = state
      self.storeMinorUnits = storeMinorUnits
      self.statementMinorUnits = statementMinorUnits
      self.places = places
    }
  }

  /// What one side comes to, in minor units.
  public struct Sums: Hashable, Sendable, Codable {
    public var charges = 0
    public var takenMinorUnits = 0
    public var refunds = 0
    public var givenBackMinorUnits = 0

    public init() {}

    mutating func add(_ amount: Int, _ kind: StatementEntry.Kind) {
      switch kind {
      case .charge:
        charges += 1
        takenMinorUnits += amount
      case .refund:
        refunds += 1
        givenBackMinorUnits += amount
      }
    }
  }

  public var gateway: String
  public var firstDay: LocalDate
  public var lastDay: LocalDate
  public var items: [Item] = []
  public var store = Sums()
  public var statement = Sums()
  /// What the gateway keeps, rounded once over all rows.
  public var feeMinorUnits = 0
  /// What the gateway pays out: without what was given back, what the house gave off, and the fee.
  public var netMinorUnits = 0
  /// Rows of the statement that belong to other business days, and are compared with those.
  public var rowsOfOtherDays = 0
  /// Rows of other stores of the same merchant.
  public var rowsOfOtherStores = 0

  public init(gateway: String, firstDay: LocalDate, lastDay: LocalDate) {
    self.gateway = gateway
    self.firstDay = firstDay
    self.lastDay = lastDay
  }

  /// What is to be looked at.
  public var differences: [Item] { items.filter { $0.finding != .same } }
}
