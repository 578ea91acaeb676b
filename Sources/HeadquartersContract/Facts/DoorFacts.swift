import StoreDomain

/// Whether queue numbers are given out.
public struct IntakeFact: EventFact {
  public typealias Subject = IntakeSubject

  /// `open`, `paused` or `closed`.
  public var state: String
  public var pausedUntil: Timestamp?

  public init(state: String, pausedUntil: Timestamp? = nil) {
    self.state = state
    self.pausedUntil = pausedUntil
  }
}

/// A queue number: how it stands after the event, and why.
public struct TicketFact: EventFact {
  public typealias Subject = Ticket

  /// As the guest reads it: `A12`.
  public var number: String
  public var band: String
  public var partySize: Int
  public var stage: Ticket.Stage
  /// Lower is called earlier within the band.
  public var rank: Int
  public var callCount: Int
  public var missCount: Int
  public var issuedAt: Timestamp
  public var memberID: Identifier<Member>?
  public var guestName: String?
  public var phone: String?
  public var reason: Phrase?

  public init(_ ticket: Ticket, reason: Phrase?) {
    number = ticket.displayNumber
    band = ticket.band
    partySize = ticket.partySize
    stage = ticket.stage
    rank = ticket.rank
    callCount = ticket.callCount
    missCount = ticket.missCount
    issuedAt = ticket.issuedAt
    memberID = ticket.memberID
    guestName = ticket.guestName
    phone = ticket.phone
    self.reason = reason
  }
}

/// A booking: how it stands after the event, and why.
public struct ReservationFact: EventFact {
  public typealias Subject = Reservation

  public var at: Timestamp
  public var partySize: Int
  public var stage: Reservation.Stage
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var tableIDs: [Identifier<DiningTable>]
  public var reason: String?

  public init(_ reservation: Reservation, reason: String?) {
    at = reservation.at
    partySize = reservation.partySize
    stage = reservation.stage
    guestName = reservation.guestName
    phone = reservation.phone
    memberID = reservation.memberID
    tableIDs = reservation.tableIDs
    self.reason = reason
  }
}
