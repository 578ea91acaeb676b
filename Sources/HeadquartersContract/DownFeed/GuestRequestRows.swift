import StoreDomain

/// A guest's app asks for a queue number. Its tombstone says that the guest does not want it any
/// more.
public struct TicketRequestRow: Codable, Hashable, Sendable {
  /// 1…99.
  public var partySize: Int
  public var guestName: String?
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  /// What the guest would like to have on the table first.
  public var preorder: [PreorderedDish]?
  /// The app that asks, as staff call it: `app`, `map`.
  public var channel: String
  public var requestedAt: Timestamp
  /// After this the guest no longer waits for an answer; a store that comes online later refuses.
  public var expiresAt: Timestamp

  public init(
    partySize: Int, guestName: String? = nil, phone: String? = nil,
    memberID: Identifier<Member>? = nil, note: String? = nil, preorder: [PreorderedDish]? = nil,
    channel: String, requestedAt: Timestamp, expiresAt: Timestamp
  ) {
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.preorder = preorder
    self.channel = channel
    self.requestedAt = requestedAt
    self.expiresAt = expiresAt
  }

  enum CodingKeys: String, CodingKey {
    case partySize = "party_size"
    case guestName = "guest_name"
    case phone
    case memberID = "member_id"
    case note, preorder, channel
    case requestedAt = "requested_at"
    case expiresAt = "expires_at"
  }
}

/// A guest's app asks for a table. Its tombstone says that the guest does not come.
public struct ReservationRequestRow: Codable, Hashable, Sendable {
  public var at: Timestamp
  /// 1…99.
  public var partySize: Int
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  /// Tables by name, when the guest chose; the store chooses otherwise.
  public var tables: [String]?
  /// What is to be ready: "decant the red wine", 30.
  public var tasks: [Task]?
  /// What the guest would like to have on the table first.
  public var preorder: [PreorderedDish]?
  public var channel: String
  public var requestedAt: Timestamp
  public var expiresAt: Timestamp

  public struct Task: Codable, Hashable, Sendable {
    public var what: String
    public var minutesBefore: Int

    public init(what: String, minutesBefore: Int) {
      self.what = what
      self.minutesBefore = minutesBefore
    }

    enum CodingKeys: String, CodingKey {
      case what
      case minutesBefore = "minutes_before"
    }
  }

  public init(
    at: Timestamp, partySize: Int, guestName: String, phone: String? = nil,
    memberID: Identifier<Member>? = nil, note: String? = nil, tables: [String]? = nil,
    tasks: [Task]? = nil, preorder: [PreorderedDish]? = nil, channel: String,
    requestedAt: Timestamp, expiresAt: Timestamp
  ) {
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.tables = tables
    self.tasks = tasks
    self.preorder = preorder
    self.channel = channel
    self.requestedAt = requestedAt
    self.expiresAt = expiresAt
  }

  enum CodingKeys: String, CodingKey {
    case at
    case partySize = "party_size"
    case guestName = "guest_name"
    case phone
    case memberID = "member_id"
    case note, tables, tasks, preorder, channel
    case requestedAt = "requested_at"
    case expiresAt = "expires_at"
  }
}

/// A dish that a guest chose before sitting down.
public struct PreorderedDish: Codable, Hashable, Sendable {
  public var code: String
  /// 1…99.
  public var quantity: Int

  /// The most dishes in one request.
  public static let countLimit = 30

  public init(code: String, quantity: Int) {
    self.code = code
    self.quantity = quantity
  }
}
