import StoreDomain

/// A party at its tables: how it stands after the event.
public struct PartyFact: EventFact {
  public typealias Subject = Party

  public var partySize: Int
  public var stage: Party.Stage
  public var seatedAt: Timestamp
  public var leftAt: Timestamp?
  public var ticketID: Identifier<Ticket>?
  public var reservationID: Identifier<Reservation>?
  public var memberID: Identifier<Member>?
  public var tableIDs: [Identifier<DiningTable>]
  public var tableNames: [String]?

  public init(_ party: Party, tableNames: [String]?) {
    partySize = party.partySize
    stage = party.stage
    seatedAt = party.seatedAt
    leftAt = party.leftAt
    ticketID = party.ticketID
    reservationID = party.reservationID
    memberID = party.memberID
    tableIDs = party.tableIDs
    self.tableNames = tableNames
  }
}

/// How far a party's evening has come.
public struct PartyStageFact: EventFact {
  public typealias Subject = Party

  public var from: Party.Stage
  public var to: Party.Stage

  public init(from: Party.Stage, to: Party.Stage) {
    self.from = from
    self.to = to
  }
}

/// Whether a party is shown suggestions.
public struct PartyControlFact: EventFact {
  public typealias Subject = Party

  /// How many of a hundred parties were to be shown none when it was decided.
  public var controlPercent: Int
  /// Whether this party is shown none.
  public var isControl: Bool

  public init(_ mark: ControlMark) {
    controlPercent = mark.percent
    isControl = mark.isControl
  }
}

/// A table between two parties.
public struct TableFact: EventFact {
  public typealias Subject = DiningTable

  public var name: String
  public var condition: DiningTable.Condition

  public init(name: String, condition: DiningTable.Condition) {
    self.name = name
    self.condition = condition
  }
}

/// A member who comes with others: whose party it is tells its own event, of the first of them alone.
public struct PartyGuestFact: EventFact {
  public typealias Subject = PartyGuest

  public var memberID: Identifier<Member>
  /// 1-based; nil while nobody has said it.
  public var seat: Int?
  /// Of the three, the one with which the guest was noted.
  public var ticketID: Identifier<Ticket>?
  public var reservationID: Identifier<Reservation>?
  public var partyID: Identifier<Party>?

  public init(
    memberID: Identifier<Member>, seat: Int?, ticketID: Identifier<Ticket>? = nil,
    reservationID: Identifier<Reservation>? = nil, partyID: Identifier<Party>? = nil
  ) {
    self.memberID = memberID
    self.seat = seat
    self.ticketID = ticketID
    self.reservationID = reservationID
    self.partyID = partyID
  }
}

/// Who serves a table tonight.
public struct TableServerFact: EventFact {
  public typealias Subject = DiningTable

  public var name: String
  /// Nil when it is nobody's.
  public var serverID: Identifier<StaffMember>?

  public init(name: String, serverID: Identifier<StaffMember>?) {
    self.name = name
    self.serverID = serverID
  }
}
