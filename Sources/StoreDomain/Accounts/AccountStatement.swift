/// What became of a house account in some days, and what is owed at their end.
public struct AccountStatement: Hashable, Sendable {
  public var account: HouseAccount
  public var firstDay: LocalDate
  public var lastDay: LocalDate
  /// Owed before the first day.
  public var before: Money
  /// Of the days, the oldest first.
  public var entries: [HouseAccountEntry]
  /// Owed at the end of the last day.
  public var after: Money
  /// Bills that are not settled by then, the oldest first, each with what is left of it.
  public var open: [OpenCharge]

  /// A bill that is not settled.
  public struct OpenCharge: Hashable, Sendable {
    public var entry: HouseAccountEntry
    public var left: Money
  }

  /// - Parameter entries: all of the account, the oldest first.
  public init(
    of account: HouseAccount, _ entries: [HouseAccountEntry], from firstDay: LocalDate,
    through lastDay: LocalDate
  ) {
    let currency = account.owed.currency
    func sum(_ entries: [HouseAccountEntry]) -> Money {
      Money(minorUnits: entries.reduce(0) { $0 + $1.amount.minorUnits }, currency: currency)
    }
    let until = entries.filter { $0.businessDay <= lastDay }
    self.account = account
    self.firstDay = firstDay
    self.lastDay = lastDay
    before = sum(until.filter { $0.businessDay < firstDay })
    self.entries = until.filter { $0.businessDay >= firstDay }
    after = sum(until)
    open = HouseAccountRule.open(until).map {
      OpenCharge(entry: $0.entry, left: Money(minorUnits: $0.leftMinorUnits, currency: currency))
    }
  }
}
