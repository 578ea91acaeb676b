import StoreDomain

/// A queue number of which a step was undone: how it stands again.
public struct TicketUndoneFact: EventFact {
  public typealias Subject = Ticket

  public var number: String
  public var band: String
  public var partySize: Int
  public var stage: Ticket.Stage
  public var rank: Int
  public var callCount: Int
  public var missCount: Int
  /// Of the calls that were not undone, the last one's.
  public var calledAt: Timestamp?
  public var issuedAt: Timestamp
  public var memberID: Identifier<Member>?

  public init(_ ticket: Ticket) {
    number = ticket.displayNumber
    band = ticket.band
    partySize = ticket.partySize
    stage = ticket.stage
    rank = ticket.rank
    callCount = ticket.callCount
    missCount = ticket.missCount
    calledAt = ticket.lastCalledAt
    issuedAt = ticket.issuedAt
    memberID = ticket.memberID
  }
}

/// A check that was opened, or closed without anything on it, by a slip that was undone.
public struct CheckUndoneFact: EventFact {
  public typealias Subject = Check

  public var number: Int
  public var partyID: Identifier<Party>?

  public init(number: Int, partyID: Identifier<Party>?) {
    self.number = number
    self.partyID = partyID
  }
}
