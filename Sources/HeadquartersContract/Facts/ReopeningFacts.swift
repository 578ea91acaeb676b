import StoreDomain

/// A closed check was opened again: its close counts no more, what was paid stays on it as paid.
public struct CheckReopenedFact: EventFact {
  public typealias Subject = Check

  public var number: Int
  public var partyID: Identifier<Party>?
  /// The number of the close that is taken back; the first is 1.
  public var closing: Int
  /// What the check had come to.
  public var totalMinor: Int
  public var reason: String
  /// The second person who allowed it.
  public var authoriser: String?

  public init(
    number: Int, partyID: Identifier<Party>?, closing: Int, totalMinor: Int, reason: String,
    authoriser: String? = nil
  ) {
    self.number = number
    self.partyID = partyID
    self.closing = closing
    self.totalMinor = totalMinor
    self.reason = reason
    self.authoriser = authoriser
  }
}

/// Lines of a closed check are refunded: by a check of its own, whose lines and payments are below
/// nothing, on the business day on which it is done.
public struct RefundOpenedFact: EventFact {
  public typealias Subject = Check

  public struct Line: Codable, Hashable, Sendable {
    /// On the refund.
    public var lineID: Identifier<OrderLine>
    /// What it gives back, all or some pieces of it.
    public var ofLineID: Identifier<OrderLine>
    public var name: Phrase
    /// Pieces that are given back; not negative.
    public var quantity: Int
    /// Of one piece when it was ordered, before any step of the bill.
    public var unitPriceMinor: Int
    /// What goes back for it, after every step of the bill, in minor units.
    public var amountMinor: Int

    public init(
      lineID: Identifier<OrderLine>, ofLineID: Identifier<OrderLine>, name: Phrase, quantity: Int,
      unitPriceMinor: Int, amountMinor: Int
    ) {
      self.lineID = lineID
      self.ofLineID = ofLineID
      self.name = name
      self.quantity = quantity
      self.unitPriceMinor = unitPriceMinor
      self.amountMinor = amountMinor
    }
  }

  /// Of the refund; short and for people.
  public var number: Int
  public var openedAt: Timestamp
  /// The check of which it is.
  public var refunds: Identifier<Check>
  public var lines: [Line]
  public var reason: String
  /// The second person who allowed it.
  public var authoriser: String?

  public init(
    number: Int, openedAt: Timestamp, refunds: Identifier<Check>, lines: [Line], reason: String,
    authoriser: String? = nil
  ) {
    self.number = number
    self.openedAt = openedAt
    self.refunds = refunds
    self.lines = lines
    self.reason = reason
    self.authoriser = authoriser
  }
}
