import StoreDomain

/// A check as another till kept it.
public struct RecordedCheck: Sendable, Equatable {
  /// Its id there; with the name of the till it is what makes it the same check the next time.
  public var sourceID: String
  public var lines: [Line]
  public var payments: [Payment]

  /// One line, at the price that was final there.
  public struct Line: Sendable, Equatable {
    public var at: Timestamp
    public var item: String
    /// Negative when something came back.
    public var quantity: Int
    public var unitPriceMinorUnits: Int
    /// For each piece, already taken off the price.
    public var discountMinorUnits: Int
    public var isVoid: Bool
    public var staff: String
    public var terminal: String

    public init(
      at: Timestamp, item: String, quantity: Int, unitPriceMinorUnits: Int,
      discountMinorUnits: Int, isVoid: Bool, staff: String, terminal: String
    ) {
      self.at = at
      self.item = item
      self.quantity = quantity
      self.unitPriceMinorUnits = unitPriceMinorUnits
      self.discountMinorUnits = discountMinorUnits
      self.isVoid = isVoid
      self.staff = staff
      self.terminal = terminal
    }
  }

  /// One payment; negative for change and refunds, nothing for one that was cancelled.
  public struct Payment: Sendable, Equatable {
    public var at: Timestamp
    public var tender: Tender
    public var amountMinorUnits: Int
    public var reference: String

    public init(at: Timestamp, tender: Tender, amountMinorUnits: Int, reference: String) {
      self.at = at
      self.tender = tender
      self.amountMinorUnits = amountMinorUnits
      self.reference = reference
    }
  }

  public init(sourceID: String, lines: [Line], payments: [Payment]) {
    self.sourceID = sourceID
    self.lines = lines
    self.payments = payments
  }

  /// What its lines come to.
  var linesMinorUnits: Int { lines.reduce(0) { $0 + $1.quantity * $1.unitPriceMinorUnits } }
  /// What was paid on it, less what was given back.
  var paymentsMinorUnits: Int { payments.reduce(0) { $0 + $1.amountMinorUnits } }

  /// When the first thing happened on it.
  public var openedAt: Timestamp? { (lines.map(\.at) + payments.map(\.at)).min() }
  /// When the last thing happened on it.
  var closedAt: Timestamp? { (lines.map(\.at) + payments.map(\.at)).max() }
}

/// What became of a recorded check.
public enum ImportedCheckOutcome: Sendable {
  case imported
  /// It came in with an earlier run; nothing was written.
  case alreadyThere
  /// Nothing of it was written.
  case refused(Phrase)
}
