import StoreDomain

/// A business day was closed, with what it came to at that moment: the figures of its Z report. All
/// amounts are in minor units.
public struct DayClosedFact: EventFact {
  public typealias Subject = DayClose

  /// What was paid by one tender.
  public struct TenderSum: Codable, Hashable, Sendable {
    public var tender: Tender
    public var amountMinor: Int

    public init(tender: Tender, amountMinor: Int) {
      self.tender = tender
      self.amountMinor = amountMinor
    }
  }

  /// What came in by one tender for an account, less what was paid out.
  public struct AccountTenderSum: Codable, Hashable, Sendable {
    public var tender: AccountTender
    public var amountMinor: Int

    public init(tender: AccountTender, amountMinor: Int) {
      self.tender = tender
      self.amountMinor = amountMinor
    }
  }

  /// Stored value that was sold, paid out and taken back: no sales.
  public struct StoredValueSums: Codable, Hashable, Sendable {
    /// How often, and the principal of it.
    public var sold: Int
    public var soldMinor: Int
    /// What the house added.
    public var bonusGivenMinor: Int
    /// How often, and the principal of it; not negative.
    public var cashedOut: Int
    public var cashedOutMinor: Int
    /// Bonus that lapsed with it.
    public var bonusLapsedMinor: Int
    /// How often a wrong top-up went back, and the principal of it; not negative.
    public var takenBack: Int
    public var takenBackMinor: Int
    /// Bonus that went with it.
    public var bonusTakenBackMinor: Int
    public var received: [AccountTenderSum]
  }

  /// House accounts that were settled, and credit that was paid out: no sales, these were the bills.
  public struct HouseAccountSums: Codable, Hashable, Sendable {
    /// How often.
    public var settled: Int
    public var settledMinor: Int
    /// How often the house paid out what it owed to a company, and how much; not negative.
    public var paidOut: Int
    public var paidOutMinor: Int
    public var received: [AccountTenderSum]
  }

  /// Deposits of bookings: no sales either.
  public struct DepositSums: Codable, Hashable, Sendable {
    /// What came in while the day ran, and went back to guests.
    public var taken: [TenderSum]
    public var returned: [TenderSum]
    /// What paid guests' bills, and what the house kept; negative where more was taken back.
    public var appliedMinor: Int
    public var forfeitedMinor: Int
    /// What the house held when the day was closed.
    public var held: [TenderSum]
  }

  /// The day that was closed.
  public var day: LocalDate
  public var checks: Int
  public var salesMinor: Int
  public var tenders: [TenderSum]
  /// Of all drawers of the day.
  public var differenceMinor: Int
  /// Numbers of the day's checks that were carried over.
  public var openChecks: [Int]
  /// Taken more than the checks for those who served, also what was entered from card slips, and in none
  /// of the sums above; nil for none.
  public var tipsMinor: Int?
  /// Each of the following is nil for none, and where an earlier version did not say it.
  public var storedValue: StoredValueSums?
  public var houseAccounts: HouseAccountSums?
  public var deposits: DepositSums?

  public init(_ report: DayReport) {
    day = report.businessDay
    checks = report.checks
    salesMinor = report.salesMinorUnits
    tenders = TenderSum.all(of: report.tendersMinorUnits)
    differenceMinor = report.differences.reduce(0) { $0 + $1.differenceMinorUnits }
    openChecks = report.openChecks
    tipsMinor = report.tips?.minorUnits
    storedValue = report.storedValue.map(StoredValueSums.init)
    houseAccounts = report.houseAccounts.map(HouseAccountSums.init)
    deposits = report.deposits.map(DepositSums.init)
  }

  init(_ old: DayClosedFactV1) {
    day = old.day
    checks = old.checks
    salesMinor = old.salesMinor
    tenders = old.tenders.map {
      TenderSum(tender: Tender($0.tender), amountMinor: $0.amountMinor)
    }
    differenceMinor = old.differenceMinor
    openChecks = old.openChecks
  }

  init(_ old: DayClosedFactV2) {
    day = old.day
    checks = old.checks
    salesMinor = old.salesMinor
    tenders = old.tenders.map {
      TenderSum(tender: Tender($0.tender), amountMinor: $0.amountMinor)
    }
    differenceMinor = old.differenceMinor
    openChecks = old.openChecks
    tipsMinor = old.tipsMinor
  }
}

extension DayClosedFact.TenderSum {
  /// In the order of the tenders.
  static func all(of sums: [String: Int]) -> [Self] {
    Tender.allCases.compactMap { tender in
      sums[tender.rawValue].map { Self(tender: tender, amountMinor: $0) }
    }
  }
}

extension DayClosedFact.AccountTenderSum {
  /// In the order of the tenders.
  static func all(of sums: [String: Int]) -> [Self] {
    AccountTender.allCases.compactMap { tender in
      sums[tender.rawValue].map { Self(tender: tender, amountMinor: $0) }
    }
  }
}

extension DayClosedFact.StoredValueSums {
  public init(_ figures: DayReport.StoredValueFigures) {
    sold = figures.sold.count
    soldMinor = figures.sold.minorUnits
    bonusGivenMinor = figures.bonusGivenMinorUnits
    cashedOut = figures.cashedOut.count
    cashedOutMinor = figures.cashedOut.minorUnits
    bonusLapsedMinor = figures.bonusLapsedMinorUnits
    takenBack = figures.takenBack?.count ?? 0
    takenBackMinor = figures.takenBack?.minorUnits ?? 0
    bonusTakenBackMinor = figures.bonusTakenBackMinorUnits ?? 0
    received = DayClosedFact.AccountTenderSum.all(of: figures.receivedMinorUnits)
  }
}

extension DayClosedFact.HouseAccountSums {
  public init(_ figures: DayReport.HouseAccountFigures) {
    settled = figures.settled.count
    settledMinor = figures.settled.minorUnits
    paidOut = figures.paidOut?.count ?? 0
    paidOutMinor = figures.paidOut?.minorUnits ?? 0
    received = DayClosedFact.AccountTenderSum.all(of: figures.receivedMinorUnits)
  }
}

extension DayClosedFact.DepositSums {
  public init(_ figures: DepositFigures) {
    taken = DayClosedFact.TenderSum.all(of: figures.taken)
    returned = DayClosedFact.TenderSum.all(of: figures.returned)
    appliedMinor = figures.appliedMinorUnits
    forfeitedMinor = figures.forfeitedMinorUnits
    held = DayClosedFact.TenderSum.all(of: figures.held)
  }
}
