import StoreDomain

/// Money that was taken, or given back.
public struct PaymentFact: EventFact {
  public typealias Subject = Check

  /// Notes of another currency that went into the drawer, or out of it.
  public struct Foreign: Codable, Hashable, Sendable {
    /// Its code, of three letters.
    public var currency: String
    /// Minor units of that currency; negative for what went back.
    public var minor: Int
    /// What one unit of it was worth in the house's currency, in thousand millionths of a unit.
    public var rateBillionths: Int
    /// What they were worth, in minor units of the house's currency.
    public var valueMinor: Int

    public init(currency: String, minor: Int, rateBillionths: Int, valueMinor: Int) {
      self.currency = currency
      self.minor = minor
      self.rateBillionths = rateBillionths
      self.valueMinor = valueMinor
    }
  }

  public var paymentID: Identifier<Payment>
  public var tender: Tender
  /// What counts toward the check; negative for what is given back.
  public var amountMinor: Int
  /// What was taken more than that for those who served; negative where it is given back. Nil for none.
  public var tipMinor: Int?
  public var foreign: Foreign?
  /// What the guest handed over, when change was given.
  public var tenderedMinor: Int?
  public var reference: String?
  /// The payment that is given back, all or a part.
  public var givesBack: Identifier<Payment>?
  /// Why it is given back, or was settled by hand.
  public var reason: String?
  /// The second person who allowed it.
  public var authoriser: String?

  public init(
    paymentID: Identifier<Payment>, tender: Tender, amountMinor: Int, tipMinor: Int? = nil,
    foreign: Foreign? = nil, tenderedMinor: Int? = nil, reference: String? = nil,
    givesBack: Identifier<Payment>? = nil, reason: String? = nil, authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.amountMinor = amountMinor
    self.tipMinor = tipMinor
    self.foreign = foreign
    self.tenderedMinor = tenderedMinor
    self.reference = reference
    self.givesBack = givesBack
    self.reason = reason
    self.authoriser = authoriser
  }

  init(_ old: PaymentFactV1) {
    self.init(
      paymentID: old.paymentID, tender: Tender(old.tender), amountMinor: old.amountMinor,
      tenderedMinor: old.tenderedMinor, reference: old.reference)
  }

  init(_ old: PaymentFactV2) {
    self.init(
      paymentID: old.paymentID, tender: Tender(old.tender), amountMinor: old.amountMinor,
      tenderedMinor: old.tenderedMinor, reference: old.reference, givesBack: old.givesBack,
      reason: old.reason, authoriser: old.authoriser)
  }
}

/// A payment at a gateway that counts as nothing yet, or was taken back before it counted.
public struct PaymentStageFact: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: Tender
  /// What counts toward the check; negative for what is to be given back.
  public var amountMinor: Int
  /// What the gateway is asked for more than that, for those who served. Nil for none.
  public var tipMinor: Int?
  /// The gateway's code in the store's configuration.
  public var gateway: String
  /// The merchant's number, by which the gateway is asked.
  public var orderNumber: String
  /// The payment that is to be given back, all or a part.
  public var givesBack: Identifier<Payment>?
  /// The code of what went wrong: `limit-reached`, `other-amount 9900` …
  public var fault: String?
  /// Why people settled it.
  public var reason: String?
  /// The second person who allowed it.
  public var authoriser: String?

  public init(
    paymentID: Identifier<Payment>, tender: Tender, amountMinor: Int, tipMinor: Int? = nil,
    gateway: String, orderNumber: String, givesBack: Identifier<Payment>? = nil,
    fault: String? = nil, reason: String? = nil, authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.amountMinor = amountMinor
    self.tipMinor = tipMinor
    self.gateway = gateway
    self.orderNumber = orderNumber
    self.givesBack = givesBack
    self.fault = fault
    self.reason = reason
    self.authoriser = authoriser
  }

  init(_ old: PaymentStageFactV1) {
    self.init(
      paymentID: old.paymentID, tender: Tender(old.tender), amountMinor: old.amountMinor,
      gateway: old.gateway, orderNumber: old.orderNumber, givesBack: old.givesBack,
      fault: old.fault, reason: old.reason, authoriser: old.authoriser)
  }
}

/// A tip that a guest wrote on a card's slip after it was printed. The payment stands as it was told.
public struct SlipTipFact: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tipMinor: Int

  public init(paymentID: Identifier<Payment>, tipMinor: Int) {
    self.paymentID = paymentID
    self.tipMinor = tipMinor
  }
}

/// Money that was not taken: a terminal or gateway refused it, or people say so by its statement.
public struct PaymentDeclinedFact: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: Tender
  public var reference: String?
  /// Why people settled it by hand.
  public var reason: String?
  /// The second person who allowed that.
  public var authoriser: String?

  public init(
    paymentID: Identifier<Payment>, tender: Tender, reference: String? = nil,
    reason: String? = nil, authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.reference = reference
    self.reason = reason
    self.authoriser = authoriser
  }

  init(_ old: PaymentDeclinedFactV1) {
    self.init(
      paymentID: old.paymentID, tender: Tender(old.tender), reference: old.reference)
  }

  init(_ old: PaymentDeclinedFactV2) {
    self.init(
      paymentID: old.paymentID, tender: Tender(old.tender), reference: old.reference,
      reason: old.reason, authoriser: old.authoriser)
  }
}
