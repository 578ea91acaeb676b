/// A part of the restaurant: a floor, a hall, a private room.
public struct Room: Identifiable, Hashable, Sendable {
  public var id: String { code }
  public var code: String
  public var name: Phrase

  public init(code: String, name: Phrase) {
    self.code = code
    self.name = name
  }
}

/// A table that guests sit at.
public struct DiningTable: Identifiable, Hashable, Sendable {
  /// The table itself, apart from who sits at it.
  public enum Condition: String, Sendable, Codable, CaseIterable {
    case ready, cleaning, outOfOrder
  }

  /// What staff see: the condition, or how far the party at it has come.
  public enum State: String, Sendable, CaseIterable {
    case free, held, seated, ordered, billAsked, paid, cleaning, outOfOrder
  }

  public var id: Identifier<DiningTable>
  /// What staff call it: `T07`.
  public var name: String
  public var roomCode: String
  public var seats: Int
  /// Tables of one join group stand together and can be pushed together (并台).
  public var joinGroup: String?
  public var condition: Condition
  public var revision: Int

  public init(
    id: Identifier<DiningTable>, name: String, roomCode: String, seats: Int,
    joinGroup: String? = nil, condition: Condition = .ready, revision: Int = 1
  ) {
    self.id = id
    self.name = name
    self.roomCode = roomCode
    self.seats = seats
    self.joinGroup = joinGroup
    self.condition = condition
    self.revision = revision
  }
}

/// Guests who sit together, from the moment they sit down until they leave.
public struct Party: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case seated, ordered, billAsked, paid, left
  }

  public var id: Identifier<Party>
  public var businessDay: LocalDate
  /// Covers: the guests at the table.
  public var partySize: Int
  public var guestName: String?
  public var ticketID: Identifier<Ticket>?
  public var reservationID: Identifier<Reservation>?
  public var memberID: Identifier<Member>?
  public var stage: Stage
  public var seatedAt: Timestamp
  public var leftAt: Timestamp?
  public var tableIDs: [Identifier<DiningTable>]
  public var note: String?
  /// Whether it is shown suggestions; nil where all parties were when it sat down.
  public var control: ControlMark?
  public var revision: Int

  public init(
    id: Identifier<Party>, businessDay: LocalDate, partySize: Int, guestName: String? = nil,
    ticketID: Identifier<Ticket>? = nil, reservationID: Identifier<Reservation>? = nil,
    memberID: Identifier<Member>? = nil, stage: Stage = .seated, seatedAt: Timestamp,
    leftAt: Timestamp? = nil, tableIDs: [Identifier<DiningTable>] = [], note: String? = nil,
    control: ControlMark? = nil, revision: Int = 1
  ) {
    self.id = id
    self.businessDay = businessDay
    self.partySize = partySize
    self.guestName = guestName
    self.ticketID = ticketID
    self.reservationID = reservationID
    self.memberID = memberID
    self.stage = stage
    self.seatedAt = seatedAt
    self.leftAt = leftAt
    self.tableIDs = tableIDs
    self.note = note
    self.control = control
    self.revision = revision
  }
}

extension DiningTable {
  /// What staff call the place of one party at a table: `T07`; of a table that several parties share
  /// `T07a`, `T07b`.
  ///
  /// - Parameter index: the party's, in the order in which they sat down.
  public static func name(_ table: String, ofParty index: Int, among parties: Int) -> String {
    guard parties > 1 else { return table }
    let letters = Array("abcdefghij")
    return table + (letters.indices.contains(index) ? String(letters[index]) : "+")
  }
}
