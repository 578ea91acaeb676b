/// The Z report of one business day: what was sold, given away and paid on the checks that were opened
/// on it, whenever they were paid.
///
/// Everything is in minor units of one currency, so that it can be added up and laid beside another
/// program's figures. Written down, what is not told is left out.
public struct DayReport: Codable, Sendable, Equatable {
  /// What was sold at one rate of tax on closed checks.
  public struct TaxSales: Codable, Sendable, Equatable {
    /// Nil for tax of checks with several rates, one of which the house calls otherwise now.
    public var code: String?
    public var name: Phrase
    /// Hundredths of a percent; nil where the house no longer has the rate.
    public var basisPoints: Int?
    /// What guests paid, the tax in it.
    public var salesMinorUnits: Int
    /// The tax of it, rounded once a check and rate.
    public var taxMinorUnits: Int

    public init(
      code: String?, name: Phrase, basisPoints: Int?, salesMinorUnits: Int, taxMinorUnits: Int
    ) {
      self.code = code
      self.name = name
      self.basisPoints = basisPoints
      self.salesMinorUnits = salesMinorUnits
      self.taxMinorUnits = taxMinorUnits
    }
  }

  /// How often something was done, and what it came to.
  public struct Count: Codable, Sendable, Equatable {
    public var count: Int
    public var minorUnits: Int

    public init(count: Int = 0, minorUnits: Int = 0) {
      self.count = count
      self.minorUnits = minorUnits
    }

    /// One more of `amount` minor units.
    public mutating func add(_ amount: Int) {
      count += 1
      minorUnits += amount
    }
  }

  /// What a campaign gave on closed checks.
  public struct CampaignFigures: Codable, Sendable, Equatable {
    /// In the store's configuration.
    public var code: String
    public var name: Phrase
    /// Bills.
    public var count: Int
    public var minorUnits: Int

    public init(code: String, name: Phrase, count: Int, minorUnits: Int) {
      self.code = code
      self.name = name
      self.count = count
      self.minorUnits = minorUnits
    }
  }

  /// Stored value that was sold and paid out: no sales.
  public struct StoredValueFigures: Codable, Sendable, Equatable {
    /// Principal that was sold.
    public var sold = Count()
    /// What the house added.
    public var bonusGivenMinorUnits = 0
    /// Principal that was paid out; not negative.
    public var cashedOut = Count()
    /// Bonus that lapsed with it.
    public var bonusLapsedMinorUnits = 0
    /// Principal of wrong top-ups that went back; not negative. Nil where none did.
    public var takenBack: Count?
    /// Bonus that went with it.
    public var bonusTakenBackMinorUnits: Int?
    /// What came in less what was paid out, by the code of its tender.
    public var receivedMinorUnits: [String: Int] = [:]

    public init() {}

    /// Counts a top-up that was taken back, in minor units above nothing.
    public mutating func addTakenBack(_ principal: Int, bonus: Int) {
      takenBack = takenBack ?? Count()
      takenBack?.add(principal)
      bonusTakenBackMinorUnits = (bonusTakenBackMinorUnits ?? 0) + bonus
    }
  }

  /// House accounts that were settled: no sales, these were the bills.
  public struct HouseAccountFigures: Codable, Sendable, Equatable {
    public var settled = Count()
    /// What the house had owed to companies and paid out; not negative. Nil where it paid out nothing.
    public var paidOut: Count?
    /// What came in less what was paid out, by the code of its tender.
    public var receivedMinorUnits: [String: Int] = [:]

    public init() {}

    /// Counts credit that was paid out, in minor units above nothing.
    public mutating func addPaidOut(_ amount: Int) {
      paidOut = paidOut ?? Count()
      paidOut?.add(amount)
    }
  }

  /// What guests left for those who served: no sales, and in none of the sums by tender.
  public struct Tips: Codable, Sendable, Equatable {
    /// Less what went back, by the code of the tender.
    public var byTender: [String: Int]
    /// The same by whose they are; everybody's together under no name.
    public var byPerson: [String: Int]
    /// What of it was taken out of a drawer, on whichever day.
    public var paidOutMinorUnits: Int

    public init(
      byTender: [String: Int] = [:], byPerson: [String: Int] = [:], paidOutMinorUnits: Int = 0
    ) {
      self.byTender = byTender
      self.byPerson = byPerson
      self.paidOutMinorUnits = paidOutMinorUnits
    }

    public var minorUnits: Int { byTender.values.reduce(0, +) }
  }

  /// Notes of another currency that were taken on the day's checks, less what went back in them.
  public struct ForeignCash: Codable, Sendable, Equatable {
    /// Three letters.
    public var currency: String
    /// Payments and what went back.
    public var count: Int
    /// Minor units of that currency.
    public var foreignMinorUnits: Int
    /// What they were worth at the rates of their payments, in minor units of the house's currency.
    public var valueMinorUnits: Int

    public init(
      currency: String, count: Int = 0, foreignMinorUnits: Int = 0, valueMinorUnits: Int = 0
    ) {
      self.currency = currency
      self.count = count
      self.foreignMinorUnits = foreignMinorUnits
      self.valueMinorUnits = valueMinorUnits
    }
  }

  /// A check that is open, and the day on which it was opened.
  public struct OpenCheck: Codable, Sendable, Equatable {
    public var businessDay: LocalDate
    public var number: Int

    public init(businessDay: LocalDate, number: Int) {
      self.businessDay = businessDay
      self.number = number
    }
  }

  public var businessDay: LocalDate
  /// Closed checks on which something was ordered.
  public var checks: Int
  /// Totals of the closed checks.
  public var salesMinorUnits: Int
  public var salesByTaxRate: [TaxSales]
  /// What was taken off closed checks, by the code of the bill's step; negative where rounding added.
  public var discountsMinorUnits: [String: Int]
  /// What of it campaigns gave, each by its code; nil for a day without.
  public var campaigns: [CampaignFigures]?
  /// What the house added for service on closed checks.
  public var serviceChargeMinorUnits: Int
  /// Voids, returns, gifts and refunds by line, by their code: a void was never made, a return was
  /// sent, a refund was paid.
  public var voids: [String: Count]
  /// Captured payments of the day's checks, by the code of their tender. They come to the sales, and to
  /// what was paid on checks that are open. What the house paid itself is among them as `comp`: it was
  /// sold, and nobody paid it, so it stands in sales and is told apart from money.
  public var tendersMinorUnits: [String: Int]
  /// What of it was reversed or given back to guests, by tender: not negative, and taken off in
  /// `tendersMinorUnits` already.
  public var givenBackMinorUnits: [String: Int]
  /// Money that came in while the day ran, without tips and comps, whichever day its check is of: as a bank or a gateway counts it.
  public var receivedMinorUnits: [String: Int]
  /// Stored value that was sold and paid out while the day ran; nil for none.
  public var storedValue: StoredValueFigures?
  /// House accounts that were settled while the day ran; nil for none.
  public var houseAccounts: HouseAccountFigures?
  /// What the day did to deposits of bookings, and what the house holds of them at its end; nil when
  /// there was nothing. They are no sales, and their checks are in none of the sums of checks and
  /// tenders; what they brought in is received.
  public var deposits: DepositFigures?
  /// What was paid on checks that are open.
  public var paidOnOpenMinorUnits: Int
  /// What of it the house paid itself; nil for nothing.
  public var compOnOpenMinorUnits: Int?
  /// Tips on the day's checks; nil for a day without.
  public var tips: Tips?
  /// Notes of other currencies, by their code; nil for a day without. They are cash in the sums above.
  public var foreignCash: [ForeignCash]?
  /// Numbers of the day's checks that are open; they are carried over, and keep their day.
  public var openChecks: [Int]
  /// Checks of the days before that are still open, the oldest first; nil when there are none.
  public var earlierOpenChecks: [OpenCheck]?
  /// Drawers of the day's shifts that are counted, each with what should have lain in it. Of an open
  /// one nothing is said: whoever counts it is not to know.
  public var differences: [ShiftDifference]
  /// Drawers of the day's shifts that are not counted.
  public var openDrawers: [String]
  /// Cash that came in while the day ran at tills on which no shift was open; nil for a day without
  /// shifts.
  public var cashInNoDrawerMinorUnits: Int?
  /// Why sales and payments are not told; nil when they are. See ``withholdingCash()``.
  public private(set) var withheld: String?

  public init(
    businessDay: LocalDate, checks: Int = 0, salesMinorUnits: Int = 0,
    salesByTaxRate: [TaxSales] = [], discountsMinorUnits: [String: Int] = [:],
    campaigns: [CampaignFigures]? = nil, serviceChargeMinorUnits: Int = 0,
    voids: [String: Count] = [:],
    tendersMinorUnits: [String: Int] = [:], givenBackMinorUnits: [String: Int] = [:],
    receivedMinorUnits: [String: Int] = [:], storedValue: StoredValueFigures? = nil,
    houseAccounts: HouseAccountFigures? = nil, deposits: DepositFigures? = nil,
    paidOnOpenMinorUnits: Int = 0, compOnOpenMinorUnits: Int? = nil,
    tips: Tips? = nil, foreignCash: [ForeignCash]? = nil, openChecks: [Int] = [],
    earlierOpenChecks: [OpenCheck]? = nil, differences: [ShiftDifference] = [],
    openDrawers: [String] = [], cashInNoDrawerMinorUnits: Int? = nil
  ) {
    self.businessDay = businessDay
    self.checks = checks
    self.salesMinorUnits = salesMinorUnits
    self.salesByTaxRate = salesByTaxRate
    self.discountsMinorUnits = discountsMinorUnits
    self.campaigns = campaigns
    self.serviceChargeMinorUnits = serviceChargeMinorUnits
    self.voids = voids
    self.tendersMinorUnits = tendersMinorUnits
    self.givenBackMinorUnits = givenBackMinorUnits
    self.receivedMinorUnits = receivedMinorUnits
    self.storedValue = storedValue
    self.houseAccounts = houseAccounts
    self.deposits = deposits
    self.paidOnOpenMinorUnits = paidOnOpenMinorUnits
    self.compOnOpenMinorUnits = compOnOpenMinorUnits
    self.tips = tips
    self.foreignCash = foreignCash
    self.openChecks = openChecks
    self.earlierOpenChecks = earlierOpenChecks
    self.differences = differences
    self.openDrawers = openDrawers
    self.cashInNoDrawerMinorUnits = cashInNoDrawerMinorUnits
  }

  /// What the house paid itself of the day's checks, in minor units.
  public var compMinorUnits: Int { tendersMinorUnits[Tender.comp.rawValue] ?? 0 }
  /// What of the sales it paid: open checks are no sales yet.
  public var compOfSalesMinorUnits: Int { compMinorUnits - (compOnOpenMinorUnits ?? 0) }

  /// All open checks, those of the days before first.
  public var allOpenChecks: [OpenCheck] {
    (earlierOpenChecks ?? [])
      + openChecks.map { OpenCheck(businessDay: businessDay, number: $0) }
  }
}

extension DayReport {
  /// Why sales and payments are not told while a drawer is open.
  public static let whyWithheld = Phrase(
    "sales and payments: a drawer is not counted yet", "销售与收款：有钱箱尚未清点")

  /// What stands in the place of sums for somebody who may be going to count a drawer.
  public static let blindNote = Phrase("sums are shown after the count", "清点后显示金额")

  /// The same without the sums from which somebody could tell what cash came in: whoever counts a
  /// drawer is not to know.
  public func withholdingCash() -> DayReport {
    var report = DayReport(
      businessDay: businessDay, discountsMinorUnits: discountsMinorUnits, campaigns: campaigns,
      voids: voids,
      openChecks: openChecks, earlierOpenChecks: earlierOpenChecks, differences: differences,
      openDrawers: openDrawers)
    report.withheld = Self.whyWithheld.english
    return report
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(businessDay, forKey: .businessDay)
    try container.encode(discountsMinorUnits, forKey: .discountsMinorUnits)
    try container.encodeIfPresent(campaigns, forKey: .campaigns)
    try container.encode(voids, forKey: .voids)
    try container.encode(openChecks, forKey: .openChecks)
    try container.encodeIfPresent(earlierOpenChecks, forKey: .earlierOpenChecks)
    try container.encode(differences, forKey: .differences)
    try container.encode(openDrawers, forKey: .openDrawers)
    try container.encodeIfPresent(withheld, forKey: .withheld)
    guard withheld == nil else { return }
    try container.encode(checks, forKey: .checks)
    try container.encode(salesMinorUnits, forKey: .salesMinorUnits)
    try container.encode(salesByTaxRate, forKey: .salesByTaxRate)
    try container.encode(serviceChargeMinorUnits, forKey: .serviceChargeMinorUnits)
    try container.encode(tendersMinorUnits, forKey: .tendersMinorUnits)
    try container.encode(givenBackMinorUnits, forKey: .givenBackMinorUnits)
    try container.encode(receivedMinorUnits, forKey: .receivedMinorUnits)
    try container.encodeIfPresent(storedValue, forKey: .storedValue)
    try container.encodeIfPresent(houseAccounts, forKey: .houseAccounts)
    try container.encodeIfPresent(deposits, forKey: .deposits)
    try container.encode(paidOnOpenMinorUnits, forKey: .paidOnOpenMinorUnits)
    try container.encodeIfPresent(compOnOpenMinorUnits, forKey: .compOnOpenMinorUnits)
    try container.encodeIfPresent(tips, forKey: .tips)
    try container.encodeIfPresent(foreignCash, forKey: .foreignCash)
    try container.encodeIfPresent(cashInNoDrawerMinorUnits, forKey: .cashInNoDrawerMinorUnits)
  }
}

/// The Z reports of a store.
public struct DayReports: Codable, Sendable, Equatable {
  public var currency: String
  public var days: [DayReport]

  public init(currency: String, days: [DayReport]) {
    self.currency = currency
    self.days = days
  }

  /// The same, where no day tells what cash came in since a drawer was opened that is not counted.
  ///
  /// - Parameter day: on which the oldest open drawer was opened; nil when none is open.
  public func withholdingCash(since day: LocalDate?) -> DayReports {
    guard let day else { return self }
    return DayReports(
      currency: currency, days: days.map { $0.businessDay < day ? $0 : $0.withholdingCash() })
  }
}
