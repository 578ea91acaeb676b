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

/// A queue number that was given out, and how long the party was told that it would wait.
public struct TicketIssuedFact: EventFact {
  public typealias Subject = Ticket

  /// Minutes from the moment of joining.
  public struct Quote: Codable, Hashable, Sendable {
    /// With an even chance the wait is no longer.
    public var p50Minutes: Int
    /// Nine times out of ten it is no longer.
    public var p90Minutes: Int

    public init(_ wait: WaitEstimate) {
      p50Minutes = Int(wait.p50.rounded())
      p90Minutes = Int(wait.p90.rounded())
    }
  }

  /// Its keys stand beside the quote's.
  public var ticket: TicketFact
  /// Absent when nobody could say.
  public var quote: Quote?

  public init(_ ticket: TicketFact, quote: Quote?) {
    self.ticket = ticket
    self.quote = quote
  }

  private enum CodingKeys: String, CodingKey { case quote }

  public init(from decoder: any Decoder) throws {
    ticket = try TicketFact(from: decoder)
    quote = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(Quote.self, forKey: .quote)
  }

  public func encode(to encoder: any Encoder) throws {
    try ticket.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(quote, forKey: .quote)
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
  /// What is promised with the tables; empty for nothing.
  public var resources: [ResourceAmount]
  public var reason: String?

  public init(_ reservation: Reservation, reason: String?) {
    at = reservation.at
    partySize = reservation.partySize
    stage = reservation.stage
    guestName = reservation.guestName
    phone = reservation.phone
    memberID = reservation.memberID
    tableIDs = reservation.tableIDs
    resources = reservation.resources
    self.reason = reason
  }
  init(_ old: ReservationFactV1) {
    at = old.at
    partySize = old.partySize
    stage = old.stage
    guestName = old.guestName
    phone = old.phone
    memberID = old.memberID
    tableIDs = old.tableIDs
    resources = []
    reason = old.reason
  }
}
