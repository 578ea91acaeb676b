/// What a store or the chain sold in all. Both ends count by the same names and the same rules, so
/// that their figures can be laid side by side.
public struct SalesTotals: Codable, Sendable, Equatable {
  public var currency: String
  public var events: Int
  public var tickets: Int
  public var partiesSeated: Int
  public var membersRecognised: Int
  public var orders: Int
  public var orderLines: Int
  /// Closed checks on which something was ordered.
  public var bills: Int
  /// Payments of every outcome, also those that a terminal declined.
  public var payments: Int
  /// Sent lines after every step of their bill, on closed checks.
  public var linesMinorUnits: Int
  /// Totals of closed checks.
  public var billsMinorUnits: Int
  /// Captured payments.
  public var paymentsMinorUnits: Int

  public init(
    currency: String, events: Int, tickets: Int, partiesSeated: Int, membersRecognised: Int,
    orders: Int, orderLines: Int, bills: Int, payments: Int, linesMinorUnits: Int,
    billsMinorUnits: Int, paymentsMinorUnits: Int
  ) {
    self.currency = currency
    self.events = events
    self.tickets = tickets
    self.partiesSeated = partiesSeated
    self.membersRecognised = membersRecognised
    self.orders = orders
    self.orderLines = orderLines
    self.bills = bills
    self.payments = payments
    self.linesMinorUnits = linesMinorUnits
    self.billsMinorUnits = billsMinorUnits
    self.paymentsMinorUnits = paymentsMinorUnits
  }
}
