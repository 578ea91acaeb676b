/// A check: what one party, or a part of it, owes.
public struct Check: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open, closed
  }

  public var id: Identifier<Check>
  public var businessDay: LocalDate
  /// Short, unique per business day.
  public var number: Int
  public var partyID: Identifier<Party>?
  public var stage: Stage
  public var openedAt: Timestamp
  public var billAskedAt: Timestamp?
  public var closedAt: Timestamp?
  /// Fixed when the check closes.
  public var total: Money?
  /// The closed check of which this one gives something back, with lines and payments below nothing.
  public var refunds: Identifier<Check>?
  public var revision: Int

  public init(
    id: Identifier<Check>, businessDay: LocalDate, number: Int, partyID: Identifier<Party>?,
    stage: Stage = .open, openedAt: Timestamp, billAskedAt: Timestamp? = nil,
    closedAt: Timestamp? = nil, total: Money? = nil, refunds: Identifier<Check>? = nil,
    revision: Int = 1
  ) {
    self.id = id
    self.businessDay = businessDay
    self.number = number
    self.partyID = partyID
    self.stage = stage
    self.openedAt = openedAt
    self.billAskedAt = billAskedAt
    self.closedAt = closedAt
    self.total = total
    self.refunds = refunds
    self.revision = revision
  }
}

/// How a guest pays.
public enum Tender: String, Sendable, Codable, CaseIterable {
  case cash, card, wallet, storedValue, voucher, houseAccount

  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .cash: Phrase("cash", "现金")
    case .card: Phrase("card", "刷卡")
    case .wallet: Phrase("scan", "扫码")
    case .storedValue: Phrase("stored value", "储值")
    case .voucher: Phrase("voucher", "代金券")
    case .houseAccount: Phrase("house account", "挂账")
    }
  }
}

/// Money that went from a guest to the house, or back.
public struct Payment: Identifiable, Hashable, Sendable {
  /// Only `captured` counts toward the check; a check with one in `created`, `sent`, `pending` or
  /// `reversing` cannot close.
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case created, sent, pending, captured, declined, reversing, reversed
  }

  public var id: Identifier<Payment>
  public var checkID: Identifier<Check>
  public var tender: Tender
  /// What counts toward the check; negative for a refund or change recorded apart.
  public var amount: Money
  /// What the guest handed over, in cash; at least the amount.
  public var tendered: Money?
  public var stage: Stage
  /// The terminal's or wallet's own number, typed by hand.
  public var reference: String?
  public var at: Timestamp
  public var authorName: String
  /// The payment that it gives back, all or a part; its amount is negative then.
  public var givesBack: Identifier<Payment>?
  /// Why money was given back.
  public var reason: Reason?
  /// The second person who allowed it.
  public var authoriserName: String?

  /// What goes back to the guest from a cash payment.
  public var change: Money? {
    tendered.map {
      Money(minorUnits: $0.minorUnits - amount.minorUnits, currency: amount.currency)
    }
  }

  public init(
    id: Identifier<Payment>, checkID: Identifier<Check>, tender: Tender, amount: Money,
    tendered: Money? = nil, stage: Stage = .captured, reference: String? = nil, at: Timestamp,
    authorName: String, givesBack: Identifier<Payment>? = nil, reason: Reason? = nil,
    authoriserName: String? = nil
  ) {
    self.id = id
    self.checkID = checkID
    self.tender = tender
    self.amount = amount
    self.tendered = tendered
    self.stage = stage
    self.reference = reference
    self.at = at
    self.authorName = authorName
    self.givesBack = givesBack
    self.reason = reason
    self.authoriserName = authoriserName
  }
}
