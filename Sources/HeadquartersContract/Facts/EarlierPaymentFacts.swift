import StoreDomain

/// Money that was taken, before it said what it gave back.
public struct PaymentFactV1: EventFact {
  public typealias Subject = Check

  /// The tenders before the house could pay itself, and before deposits.
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

/// Money that was taken, before it could be a tip, of another currency or the house's own.
public struct PaymentFactV2: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: PaymentFactV1.TenderV1
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
    paymentID: Identifier<Payment>, tender: PaymentFactV1.TenderV1, amountMinor: Int,
    tenderedMinor: Int? = nil, reference: String? = nil, givesBack: Identifier<Payment>? = nil,
    reason: String? = nil, authoriser: String? = nil
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
}

/// A payment at a gateway that counts as nothing yet, before it could have a tip.
public struct PaymentStageFactV1: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: PaymentFactV1.TenderV1
  /// Negative for what is to be given back.
  public var amountMinor: Int
  public var gateway: String
  public var orderNumber: String
  public var givesBack: Identifier<Payment>?
  public var fault: String?
  public var reason: String?
  public var authoriser: String?

  public init(
    paymentID: Identifier<Payment>, tender: PaymentFactV1.TenderV1, amountMinor: Int,
    gateway: String, orderNumber: String, givesBack: Identifier<Payment>? = nil,
    fault: String? = nil, reason: String? = nil, authoriser: String? = nil
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

/// Money that was not taken, with the tenders of that day.
public struct PaymentDeclinedFactV2: EventFact {
  public typealias Subject = Check

  public var paymentID: Identifier<Payment>
  public var tender: PaymentFactV1.TenderV1
  public var reference: String?
  /// Why people settled it by hand.
  public var reason: String?
  /// The second person who allowed that.
  public var authoriser: String?

  public init(
    paymentID: Identifier<Payment>, tender: PaymentFactV1.TenderV1, reference: String? = nil,
    reason: String? = nil, authoriser: String? = nil
  ) {
    self.paymentID = paymentID
    self.tender = tender
    self.reference = reference
    self.reason = reason
    self.authoriser = authoriser
  }
}

/// A drawer was counted, before notes of other currencies were counted apart.
public struct ShiftLockedFactV1: EventFact {
  public typealias Subject = Shift

  public var number: Int
  public var drawer: String
  public var cashierID: Identifier<StaffMember>
  public var count: [CountedPieces]
  public var countedMinor: Int
  public var expectedMinor: Int
  public var differenceMinor: Int
  public var handedOverTo: Identifier<StaffMember>?

  public init(
    number: Int, drawer: String, cashierID: Identifier<StaffMember>, count: [CountedPieces],
    countedMinor: Int, expectedMinor: Int, differenceMinor: Int,
    handedOverTo: Identifier<StaffMember>? = nil
  ) {
    self.number = number
    self.drawer = drawer
    self.cashierID = cashierID
    self.count = count
    self.countedMinor = countedMinor
    self.expectedMinor = expectedMinor
    self.differenceMinor = differenceMinor
    self.handedOverTo = handedOverTo
  }
}

/// A business day was closed, with the tenders of that day.
public struct DayClosedFactV1: EventFact {
  public typealias Subject = DayClose

  /// What was paid by one tender.
  public struct TenderSum: Codable, Hashable, Sendable {
    public var tender: PaymentFactV1.TenderV1
    public var amountMinor: Int

    public init(tender: PaymentFactV1.TenderV1, amountMinor: Int) {
      self.tender = tender
      self.amountMinor = amountMinor
    }
  }

  public var day: LocalDate
  public var checks: Int
  public var salesMinor: Int
  public var tenders: [TenderSum]
  /// Of all drawers of the day.
  public var differenceMinor: Int
  /// Numbers of the day's checks that were carried over.
  public var openChecks: [Int]

  public init(
    day: LocalDate, checks: Int, salesMinor: Int, tenders: [TenderSum], differenceMinor: Int,
    openChecks: [Int]
  ) {
    self.day = day
    self.checks = checks
    self.salesMinor = salesMinor
    self.tenders = tenders
    self.differenceMinor = differenceMinor
    self.openChecks = openChecks
  }
}

/// A business day was closed, before it said what was sold of stored value and held of deposits.
public struct DayClosedFactV2: EventFact {
  public typealias Subject = DayClose

  /// The tenders once the house could pay itself, and there were deposits.
  public enum TenderV2: String, Codable, Sendable, CaseIterable {
    case cash, card, wallet, storedValue, voucher, houseAccount, deposit, comp
  }

  /// What was paid by one tender.
  public struct TenderSum: Codable, Hashable, Sendable {
    public var tender: TenderV2
    public var amountMinor: Int

    public init(tender: TenderV2, amountMinor: Int) {
      self.tender = tender
      self.amountMinor = amountMinor
    }
  }

  public var day: LocalDate
  public var checks: Int
  public var salesMinor: Int
  public var tenders: [TenderSum]
  /// Of all drawers of the day.
  public var differenceMinor: Int
  /// Numbers of the day's checks that were carried over.
  public var openChecks: [Int]
  /// Taken more than the checks for those who served; nil for none.
  public var tipsMinor: Int?

  public init(
    day: LocalDate, checks: Int, salesMinor: Int, tenders: [TenderSum], differenceMinor: Int,
    openChecks: [Int], tipsMinor: Int? = nil
  ) {
    self.day = day
    self.checks = checks
    self.salesMinor = salesMinor
    self.tenders = tenders
    self.differenceMinor = differenceMinor
    self.openChecks = openChecks
    self.tipsMinor = tipsMinor
  }
}

extension Tender {
  init(_ old: DayClosedFactV2.TenderV2) {
    self =
      switch old {
      case .cash: .cash
      case .card: .card
      case .wallet: .wallet
      case .storedValue: .storedValue
      case .voucher: .voucher
      case .houseAccount: .houseAccount
      case .deposit: .deposit
      case .comp: .comp
      }
  }

  init(_ old: PaymentFactV1.TenderV1) {
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
