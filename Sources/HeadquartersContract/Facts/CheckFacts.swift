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
