extension Payment.Stage {
  /// The stages that may come next. What ends a payment has none: a refund is a payment of its own.
  public var next: Set<Payment.Stage> {
    switch self {
    case .created: [.sent, .declined]
    case .sent: [.pending, .captured, .declined, .reversing]
    case .pending: [.captured, .declined, .reversing]
    // A gateway that does not reverse it keeps the money: people find it in its statement.
    case .reversing: [.reversed, .captured]
    case .captured, .declined, .reversed: []
    }
  }

  /// Whether the money counts toward the bill: a payment on its way counts as nothing.
  public var countsTowardBill: Bool { self == .captured }

  /// Whether nobody knows yet what becomes of it: a bill with such a payment cannot close.
  public var isOnItsWay: Bool { !next.isEmpty }
}
