import StoreDomain

/// The receipt of a closed check, for the guest who has its code: what the paper says, and nothing of
/// who was there.
public struct ChainReceipt: Codable, Hashable, Sendable {
  /// Something of it that was given back since.
  public struct Refund: Codable, Hashable, Sendable {
    /// The refund's own number.
    public var number: Int
    /// Of the refund's own receipt.
    public var code: String
    /// Below nothing.
    public var totalMinor: Int

    public init(number: Int, code: String, totalMinor: Int) {
      self.number = number
      self.code = code
      self.totalMinor = totalMinor
    }

    enum CodingKeys: String, CodingKey {
      case number, code
      case totalMinor = "total_minor"
    }
  }

  public var code: String
  /// Headquarters' id of the store.
  public var storeID: String
  public var store: Phrase
  public var businessDay: LocalDate
  public var number: Int
  /// More than 1: the check was opened again, and this is what its last close says.
  public var closing: Int
  public var closedAt: Timestamp
  /// ISO 4217.
  public var currency: String
  public var lines: [ReceiptFact.Line]
  public var steps: [ReceiptFact.Step]
  public var totalMinor: Int
  public var payments: [ReceiptFact.Paid]
  /// Of a refund, the number of the check that it gives back.
  public var refundOf: Int?
  /// What was given back of it since.
  public var refunds: [Refund]
  /// Whether the house asks the guest how it was.
  public var isReviewAsked: Bool

  public init(
    _ receipt: ReceiptFact, storeID: String, businessDay: LocalDate, closedAt: Timestamp
  ) {
    code = receipt.code
    self.storeID = storeID
    store = receipt.store
    self.businessDay = businessDay
    number = receipt.number
    closing = receipt.closing
    self.closedAt = closedAt
    currency = receipt.currency
    lines = receipt.lines
    steps = receipt.steps
    totalMinor = receipt.totalMinor
    payments = receipt.payments
    refundOf = receipt.refundsNumber
    refunds = []
    isReviewAsked = false
  }

  enum CodingKeys: String, CodingKey {
    case code, store, number, closing, currency, lines, steps, payments, refunds
    case storeID = "store_id"
    case businessDay = "business_day"
    case closedAt = "closed_at"
    case totalMinor = "total_minor"
    case refundOf = "refund_of"
    case isReviewAsked = "review_asked"
  }
}
