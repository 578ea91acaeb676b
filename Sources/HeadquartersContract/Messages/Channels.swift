import StoreDomain

/// A guest's app asks for a queue number in a store.
public struct TicketAsk: Codable, Hashable, Sendable {
  /// 1…99.
  public var partySize: Int
  public var guestName: String?
  public var phone: String?
  public var note: String?
  public var preorder: [PreorderedDish]?

  public init(
    partySize: Int, guestName: String? = nil, phone: String? = nil, note: String? = nil,
    preorder: [PreorderedDish]? = nil
  ) {
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.preorder = preorder
  }

  enum CodingKeys: String, CodingKey {
    case partySize = "party_size"
    case guestName = "guest_name"
    case phone, note, preorder
  }
}

/// A guest's app asks for a table in a store.
public struct ReservationAsk: Codable, Hashable, Sendable {
  /// Written as a whole number; read as RFC 3339 too, which apps write.
  public var at: Timestamp
  /// 1…99.
  public var partySize: Int
  public var guestName: String
  public var phone: String?
  public var note: String?
  /// By name, when the guest chose.
  public var tables: [String]?
  public var tasks: [ReservationRequestRow.Task]?
  public var preorder: [PreorderedDish]?

  public init(
    at: Timestamp, partySize: Int, guestName: String, phone: String? = nil, note: String? = nil,
    tables: [String]? = nil, tasks: [ReservationRequestRow.Task]? = nil,
    preorder: [PreorderedDish]? = nil
  ) {
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.note = note
    self.tables = tables
    self.tasks = tasks
    self.preorder = preorder
  }

  enum CodingKeys: String, CodingKey {
    case at
    case partySize = "party_size"
    case guestName = "guest_name"
    case phone, note, tables, tasks, preorder
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let text = try? values.decode(String.self, forKey: .at)
    let moment =
      text.map(Timestamp.init(rfc3339:)) ?? (try? values.decode(Timestamp.self, forKey: .at))
    if let moment {
      at = moment
    } else if values.contains(.at) {
      throw DecodingError.dataCorruptedError(
        forKey: .at, in: values, debugDescription: Self.moments)
    } else {
      at = try values.decode(Timestamp.self, forKey: .at)
    }
    partySize = try values.decode(Int.self, forKey: .partySize)
    guestName = try values.decode(String.self, forKey: .guestName)
    phone = try values.decodeIfPresent(String.self, forKey: .phone)
    note = try values.decodeIfPresent(String.self, forKey: .note)
    tables = try values.decodeIfPresent([String].self, forKey: .tables)
    tasks = try values.decodeIfPresent([ReservationRequestRow.Task].self, forKey: .tasks)
    preorder = try values.decodeIfPresent([PreorderedDish].self, forKey: .preorder)
  }

  /// How a moment is written.
  public static let moments =
    "write a time such as 2026-12-01T18:30:00+08:00, or milliseconds since 1970."
}

/// How a guest's request stands.
public struct GuestRequestState: Codable, Hashable, Sendable {
  /// `requested` until the store answers, `refused`, and then as the ticket or the reservation is.
  public enum Stage: String, Codable, Hashable, Sendable, CaseIterable {
    case requested, refused
    case waiting, called, missed, expired
    case confirmed, arrived, completed, noShow
    case seated, cancelled
  }

  public var id: String
  public var kind: GuestRequestFact.Kind
  public var stage: Stage
  /// The queue number: `A015`.
  public var number: String?
  public var partySize: Int
  /// When the guests are to come, of a reservation.
  public var at: Timestamp?
  /// How many parties of the same band are called before this one, while it waits.
  public var partiesAhead: Int?
  /// Why not, or what could not be done of it.
  public var reason: Phrase?
  /// When headquarters last heard of it.
  public var updatedAt: Timestamp

  public init(
    id: String, kind: GuestRequestFact.Kind, stage: Stage, number: String? = nil, partySize: Int,
    at: Timestamp? = nil, partiesAhead: Int? = nil, reason: Phrase? = nil, updatedAt: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.stage = stage
    self.number = number
    self.partySize = partySize
    self.at = at
    self.partiesAhead = partiesAhead
    self.reason = reason
    self.updatedAt = updatedAt
  }

  enum CodingKeys: String, CodingKey {
    case id, kind, stage, number, at, reason
    case partySize = "party_size"
    case partiesAhead = "parties_ahead"
    case updatedAt = "updated_at"
  }
}
