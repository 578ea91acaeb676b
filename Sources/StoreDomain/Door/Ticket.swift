/// A place in the queue, given to one party on one business day.
public struct Ticket: Identifiable, Hashable, Sendable {
  /// Where a ticket stands. `waiting`, `called` and `missed` are live.
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case waiting, called, seated, missed, expired, cancelled

    /// Whether the party may still be seated on this ticket.
    public var isLive: Bool { self == .waiting || self == .called || self == .missed }
  }

  public var id: Identifier<Ticket>
  public var businessDay: LocalDate
  /// The band's letter: `A`.
  public var band: String
  /// Unique per store, business day and band, from 1.
  public var number: Int
  public var partySize: Int
  public var guestName: String?
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  public var stage: Stage
  /// Order within the band; equal ranks go by `issuedAt`. A deferral raises it and moves nobody else.
  public var rank: Int
  public var issuedAt: Timestamp
  public var callCount: Int
  public var lastCalledAt: Timestamp?
  public var missCount: Int
  /// Set while a booking that arrived early waits for its table.
  public var reservationID: Identifier<Reservation>?
  /// What the party was told when it took the number; nil when nobody could say.
  public var told: WaitEstimate?
  /// How many verbs have changed this ticket; each left one event.
  public var revision: Int

  /// What the guest's slip and the caller say: `A015`.
  public var displayNumber: String {
    let digits = String(number)
    return band + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  public init(
    id: Identifier<Ticket>, businessDay: LocalDate, band: String, number: Int, partySize: Int,
    guestName: String? = nil, phone: String? = nil, memberID: Identifier<Member>? = nil,
    note: String? = nil, stage: Stage = .waiting, rank: Int, issuedAt: Timestamp,
    callCount: Int = 0, lastCalledAt: Timestamp? = nil, missCount: Int = 0,
    reservationID: Identifier<Reservation>? = nil, told: WaitEstimate? = nil, revision: Int = 1
  ) {
    self.id = id
    self.businessDay = businessDay
    self.band = band
    self.number = number
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.stage = stage
    self.rank = rank
    self.issuedAt = issuedAt
    self.callCount = callCount
    self.lastCalledAt = lastCalledAt
    self.missCount = missCount
    self.reservationID = reservationID
    self.told = told
    self.revision = revision
  }
}

/// One thing that happened to a ticket, who did it and why: the answer to "why did this ticket move".
public struct TicketStep: Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case issued, called, missed, restored, seated, expired, cancelled, changed
    case callUndone, missUndone, restoreUndone, cancelUndone, seatingUndone
  }

  public var kind: Kind
  public var at: Timestamp
  public var authorName: String
  /// The house's rule in words, or what the person typed.
  public var reason: Phrase?

  public init(kind: Kind, at: Timestamp, authorName: String, reason: Phrase?) {
    self.kind = kind
    self.at = at
    self.authorName = authorName
    self.reason = reason
  }
}
