/// One row of a gateway's statement: money that it took for the house, or that it gave back.
public struct StatementEntry: Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case charge, refund
  }

  /// What the statement says of it.
  public enum State: String, Sendable, Codable, CaseIterable {
    case done, waiting, failed

    /// What people call it.
    public var name: Phrase {
      switch self {
      case .done: Phrase("done", "成功")
      case .waiting: Phrase("waiting", "处理中")
      case .failed: Phrase("failed", "失败")
      }
    }
  }

  /// Where it stands: `alipay.csv:7`.
  public var place: String
  public var kind: Kind
  public var state: State
  /// The merchant's number of the charge.
  public var orderNumber: String
  /// The merchant's number of the refund; empty where the gateway gave back by itself, as for a charge
  /// that was reversed.
  public var refundNumber: String
  /// The gateway's own number.
  public var transactionNumber: String
  /// What the guest paid or got back, in minor units; not negative.
  public var amountMinor: Int
  /// The same without what the house itself gave off: what the gateway owes the house, or takes from it.
  public var settledMinor: Int
  /// What the gateway keeps for it, in thousandths of a minor unit; negative where it gives it back.
  public var feeThousandths: Int
  public var at: Timestamp
  /// The store that the merchant named to the gateway; empty where the statement does not say.
  public var store: String

  public init(
    place: String, kind: Kind, state: State = .done, orderNumber: String, refundNumber: String = "",
    transactionNumber: String, amountMinor: Int, settledMinor: Int? = nil, feeThousandths: Int = 0,
    at: Timestamp, store: String = ""
  ) {
    self.place = place
    self.kind = kind
    self.state = state
    self.orderNumber = orderNumber
    self.refundNumber = refundNumber
    self.transactionNumber = transactionNumber
    self.amountMinor = amountMinor
    self.settledMinor = settledMinor ?? amountMinor
    self.feeThousandths = feeThousandths
    self.at = at
    self.store = store
  }
}

/// A payment of the store that a statement should have: by a gateway, or written down by hand.
public struct StatedPayment: Hashable, Sendable {
  /// Of money for an account that was written down by hand, its own id.
  public var id: Identifier<Payment>
  /// The short number of its check, and the day of that; nil for money of an account by hand.
  public var check: Int?
  public var checkDay: LocalDate?
  /// The merchant's number; of a refund the refund's own. Empty for what was written down by hand.
  public var orderNumber: String
  /// Of the charge that is given back; nil for a charge.
  public var refundsNumber: String?
  /// The gateway's number, as far as the store knows it.
  public var transactionNumber: String?
  /// Not negative.
  public var amountMinor: Int
  public var stage: Payment.Stage
  public var at: Timestamp

  public init(
    id: Identifier<Payment>, check: Int?, checkDay: LocalDate?, orderNumber: String,
    refundsNumber: String? = nil, transactionNumber: String? = nil, amountMinor: Int,
    stage: Payment.Stage, at: Timestamp
  ) {
    self.id = id
    self.check = check
    self.checkDay = checkDay
    self.orderNumber = orderNumber
    self.refundsNumber = refundsNumber
    self.transactionNumber = transactionNumber
    self.amountMinor = amountMinor
    self.stage = stage
    self.at = at
  }

  var isRefund: Bool { refundsNumber != nil }
}

/// What somebody downloaded from a gateway for some days, in one file or several.
public struct GatewayStatement: Hashable, Sendable {
  public var kind: GatewaySetting.Kind
  /// The files' names.
  public var files: [String]
  public var entries: [StatementEntry]
  /// The times of which it tells; empty where it does not say.
  public var covered: [Range<Timestamp>]

  public init(
    kind: GatewaySetting.Kind, files: [String], entries: [StatementEntry],
    covered: [Range<Timestamp>] = []
  ) {
    self.kind = kind
    self.files = files
    self.entries = entries
    self.covered = covered
  }
}
