import StoreDomain

/// A deposit of a booking, as it stands after the event. All in minor units.
public struct DepositFact: EventFact {
  public typealias Subject = Deposit

  public var reservationID: Identifier<Reservation>
  public var stage: Deposit.Stage
  public var askedMinor: Int
  /// What came in for it and what went back to the guests, until now.
  public var takenMinor: Int
  public var returnedMinor: Int
  /// What paid their bill, and what the house kept.
  public var appliedMinor: Int
  public var forfeitedMinor: Int
  /// What the house holds of it.
  public var heldMinor: Int
  /// What the event moved; nothing where no money did.
  public var amountMinor: Int
  /// The bill that it paid or came back from, or the check by which the house kept it.
  public var checkID: Identifier<Check>?
  /// By when it is to be paid; nil where the booking stands without it.
  public var deadline: Timestamp?
  public var reason: String?
  /// The second person who allowed it.
  public var authoriser: String?

  public init(
    _ deposit: Deposit, _ book: DepositBook, amountMinor: Int = 0,
    checkID: Identifier<Check>? = nil, reason: String? = nil, authoriser: String? = nil
  ) {
    reservationID = deposit.reservationID
    stage = deposit.stage
    askedMinor = deposit.asked.minorUnits
    takenMinor = book.takenMinorUnits
    returnedMinor = book.returnedMinorUnits
    appliedMinor = book.appliedMinorUnits
    forfeitedMinor = book.forfeitedMinorUnits
    heldMinor = book.heldMinorUnits
    self.amountMinor = amountMinor
    self.checkID = checkID
    deadline = deposit.deadline
    self.reason = reason
    self.authoriser = authoriser
  }
}
