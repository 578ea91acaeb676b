/// How a guest pays.
public enum Tender: String, Sendable, Codable, CaseIterable {
  case cash, card, wallet, storedValue, voucher, houseAccount
  /// Paid beforehand for a booking; it is taken by the verb that settles a deposit, never by hand.
  case deposit
  /// The house pays, and no money comes in.
  case comp

  /// Whether money comes in by it, now or as a debt: what the house pays itself is no takings.
  public var isMoney: Bool { self != .comp }

  /// What a payment in another till's history may have been paid by: a comp has its reason, and a
  /// deposit its booking, which such a history does not tell.
  public static let ofOtherTills: [Tender] = allCases.filter { $0 != .comp && $0 != .deposit }

  /// What staff call it.
  public var name: Phrase {
    switch self {
    case .cash: Phrase("cash", "现金")
    case .card: Phrase("card", "刷卡")
    case .wallet: Phrase("scan", "扫码")
    case .storedValue: Phrase("stored value", "储值")
    case .voucher: Phrase("voucher", "代金券")
    case .houseAccount: Phrase("house account", "挂账")
    case .deposit: Phrase("deposit", "订金")
    case .comp: Phrase("comp", "招待")
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
  /// What is taken more than that, for those who served: no sale, and in no basis of tax or points.
  /// Negative where it is given back, in the currency's minor units.
  public var tipMinorUnits: Int
  /// Whose the tip is; nil for everybody together.
  public var tipForName: String?
  /// Notes of another currency in which it was paid, or given back.
  public var foreign: ForeignNotes?
  /// What the guest handed over, in cash; at least what is ``taken``.
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
      Money(minorUnits: $0.minorUnits - taken.minorUnits, currency: amount.currency)
    }
  }

  /// What the guest pays by it altogether, the tip with it: what a drawer, a gateway and a card
  /// terminal know of.
  public var taken: Money {
    Money(minorUnits: amount.minorUnits + tipMinorUnits, currency: amount.currency)
  }

  public init(
    id: Identifier<Payment>, checkID: Identifier<Check>, tender: Tender, amount: Money,
    tip: Int = 0, tipFor: String? = nil, foreign: ForeignNotes? = nil, tendered: Money? = nil,
    stage: Stage = .captured, reference: String? = nil, at: Timestamp, authorName: String,
    givesBack: Identifier<Payment>? = nil, reason: Reason? = nil,
    authoriserName: String? = nil
  ) {
    self.id = id
    self.checkID = checkID
    self.tender = tender
    self.amount = amount
    tipMinorUnits = tip
    tipForName = tipFor
    self.foreign = foreign
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
