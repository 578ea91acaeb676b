import StoreDomain

/// A check was opened.
public struct CheckOpenedFact: EventFact {
  public typealias Subject = Check

  /// Short and for people; counts from 1 on each business day.
  public var number: Int
  public var partyID: Identifier<Party>?
  public var openedAt: Timestamp

  public init(number: Int, partyID: Identifier<Party>? = nil, openedAt: Timestamp) {
    self.number = number
    self.partyID = partyID
    self.openedAt = openedAt
  }
}

/// The guests asked for their bill.
public struct BillAskedFact: EventFact {
  public typealias Subject = Check

  public var at: Timestamp

  public init(at: Timestamp) {
    self.at = at
  }
}

/// A discount or rounding by hand was set; without an amount or percentage it was removed.
public struct CheckAdjustedFact: EventFact {
  public typealias Subject = Check

  /// `discount` or `rounding`.
  public var kind: String
  /// Hundredths of a percent.
  public var basisPoints: Int?
  public var amountMinor: Int?
  public var reason: String?
  public var authoriser: String?

  public init(
    kind: String, basisPoints: Int? = nil, amountMinor: Int? = nil,
    reason: String? = nil, authoriser: String? = nil
  ) {
    self.kind = kind
    self.basisPoints = basisPoints
    self.amountMinor = amountMinor
    self.reason = reason
    self.authoriser = authoriser
  }
}

/// Money that was taken, or given back.
public struct PaymentFact: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: Tender
  /// Negative for what is given back.
  public var amountMinor: Int
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
    paymentID: Identifier<Payment>, tender: Tender, amountMinor: Int, tenderedMinor: Int? = nil,
    reference: String? = nil, givesBack: Identifier<Payment>? = nil, reason: String? = nil,
    authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.amountMinor = amountMinor
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
}

/// Money that was taken, before it said what it gave back.
public struct PaymentFactV1: EventFact {
  public typealias Subject = Check

  /// The tenders of that day.
  public enum TenderV1: String, Codable, Sendable, CaseIterable {
    case cash, card, wallet, storedValue, voucher, houseAccount
  }

  public var paymentID: Identifier<Payment>
  public var tender: TenderV1
  public var amountMinor: Int
  /// What the guest handed over, when change was given.
  public var tenderedMinor: Int?
  public var reference: String?

  public init(
    paymentID: Identifier<Payment>, tender: TenderV1, amountMinor: Int,
    tenderedMinor: Int? = nil, reference: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.amountMinor = amountMinor
    self.tenderedMinor = tenderedMinor
    self.reference = reference
  }
}

extension Tender {
  fileprivate init(_ old: PaymentFactV1.TenderV1) {
    self =
      switch old {
      case .cash: .cash
      case .card: .card
      case .wallet: .wallet
      case .storedValue: .storedValue
      case .voucher: .voucher
      case .houseAccount: .houseAccount
      }
  }
}

/// A payment at a gateway that counts as nothing yet, or was taken back before it counted.
public struct PaymentStageFact: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: Tender
  /// Negative for what is to be given back.
  public var amountMinor: Int
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
    paymentID: Identifier<Payment>, tender: Tender, amountMinor: Int, gateway: String,
    orderNumber: String, givesBack: Identifier<Payment>? = nil, fault: String? = nil,
    reason: String? = nil, authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.amountMinor = amountMinor
    self.gateway = gateway
    self.orderNumber = orderNumber
    self.givesBack = givesBack
    self.fault = fault
    self.reason = reason
    self.authoriser = authoriser
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
}

/// Money that was not taken, before it said why people settled it.
public struct PaymentDeclinedFactV1: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: PaymentFactV1.TenderV1
  public var reference: String?

  public init(
    paymentID: Identifier<Payment>, tender: PaymentFactV1.TenderV1, reference: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.reference = reference
  }
}

/// A check was closed: what each line came to, the steps of the bill and its payments.
///
/// The net amounts of the lines, the total and the captured payments are the same sum.
public struct CheckClosedFact: EventFact {
  public typealias Subject = Check

  public struct Line: Codable, Hashable, Sendable {
    public var lineID: Identifier<OrderLine>
    /// After every step of the bill, in minor units.
    public var netMinor: Int

    public init(lineID: Identifier<OrderLine>, netMinor: Int) {
      self.lineID = lineID
      self.netMinor = netMinor
    }
  }

  public struct Step: Codable, Hashable, Sendable {
    /// The step of the bill: `lines`, `discount`, `serviceCharge`, `tax`, `rounding` …
    public var kind: String
    public var amountMinor: Int

    public init(kind: String, amountMinor: Int) {
      self.kind = kind
      self.amountMinor = amountMinor
    }
  }

  public var number: Int
  public var partyID: Identifier<Party>?
  public var totalMinor: Int
  public var lines: [Line]
  public var rows: [Step]
  public var payments: [Identifier<Payment>]

  public init(
    number: Int, partyID: Identifier<Party>?, totalMinor: Int, lines: [Line], rows: [Step],
    payments: [Identifier<Payment>]
  ) {
    self.number = number
    self.partyID = partyID
    self.totalMinor = totalMinor
    self.lines = lines
    self.rows = rows
    self.payments = payments
  }
}
