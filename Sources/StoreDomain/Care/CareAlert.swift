/// Something to do for a guest tonight, which somebody claims, does and records.
public struct CareAlert: Identifiable, Hashable, Sendable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case birthday, anniversary, allergy, pregnancy, child, complaint
    /// Somebody needs help: walks slowly, or comes in a wheelchair.
    case elderly
    /// The member's card is one that the house greets.
    case level
    /// The member's first visit to a store of the chain.
    case firstVisit
    /// The member was not here for long.
    case absence
    /// Something is to be ready for a booking: see ``PreparationTask``.
    case preparation
    /// One that a newer version raised and this one does not know: its reason says what it is. No rule
    /// is of this kind, and no file and no event has its name.
    case other

    /// Those that a house may have a rule for.
    public static let allCases: [Kind] = [
      .birthday, .anniversary, .allergy, .pregnancy, .elderly, .child, .complaint, .level,
      .firstVisit, .absence, .preparation,
    ]

    /// Reads what any version wrote.
    public init(stored: String) {
      self = Self.allCases.first { $0.rawValue == stored } ?? .other
    }

    /// The order in which staff must see them.
    public var urgency: Int {
      switch self {
      case .allergy: 0
      case .pregnancy: 1
      case .elderly: 2
      case .preparation: 3
      case .birthday: 4
      case .anniversary: 5
      case .child: 6
      case .complaint: 7
      case .absence: 8
      case .level: 9
      case .firstVisit: 10
      case .other: 11
      }
    }
  }

  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open, claimed, done, declined
  }

  public var id: Identifier<CareAlert>
  /// Nil for what is to be ready for a booking, and for help that guests asked for.
  public var memberID: Identifier<Member>?
  /// The member, or whoever booked or asked; empty where nobody knows a name.
  public var guestName: String
  public var businessDay: LocalDate
  public var kind: Kind
  /// Why, in words: "lunar birthday today: song", "peanuts: allergy".
  public var reason: Phrase
  public var stage: Stage
  public var dueAt: Timestamp
  /// From when it goes to those who lead the evening, if nobody has taken it; nil when it was raised
  /// before there was such a moment.
  public var escalateAt: Timestamp?
  public var raisedAt: Timestamp
  /// When its owner took it.
  public var claimedAt: Timestamp?
  /// When it went to those who lead the evening.
  public var escalatedAt: Timestamp?
  public var ownerName: String?
  public var ownerID: Identifier<StaffMember>?
  public var finishedAt: Timestamp?
  public var outcome: Reason?
  public var partyID: Identifier<Party>?
  /// The booking for which something is to be ready, and the task.
  public var reservationID: Identifier<Reservation>?
  public var taskID: Identifier<PreparationTask>?
  /// What guests asked for tonight, whoever they are.
  public var needID: Identifier<GuestNeed>?
  /// Whose the task is; nil when it is everybody's who serves guests.
  public var assignee: TaskAssignee?
  /// Where the guests sit, or are going to: "T07+T08"; nil while nobody knows.
  public var tableNames: String?
  /// Who gave it to its owner, and when; the last time, if it was handed over more than once.
  public var handedByID: Identifier<StaffMember>?
  public var handedByName: String?
  public var handedAt: Timestamp?
  public var revision: Int

  /// Nobody has taken it although it was due: everybody must see it now.
  public func isLate(at now: Timestamp) -> Bool { stage == .open && now > dueAt }

  /// Whether those who lead the evening have to see to it.
  public var isEscalated: Bool { stage == .open && escalatedAt != nil }

  /// Whether it waits for this person: a task that is theirs to do and that nobody else has taken, or
  /// what a colleague has handed to them.
  public func waits(for person: StaffMember) -> Bool {
    switch stage {
    case .open: kind == .preparation && TaskAssignee.concerns(person, assignee)
    case .claimed:
      ownerID == person.id
        && (kind == .preparation || (handedByID != nil && handedByID != person.id))
    case .done, .declined: false
    }
  }

  public init(
    id: Identifier<CareAlert>, memberID: Identifier<Member>?, guestName: String,
    businessDay: LocalDate, kind: Kind, reason: Phrase, stage: Stage = .open, dueAt: Timestamp,
    escalateAt: Timestamp? = nil, raisedAt: Timestamp, claimedAt: Timestamp? = nil,
    escalatedAt: Timestamp? = nil, ownerName: String? = nil,
    ownerID: Identifier<StaffMember>? = nil,
    finishedAt: Timestamp? = nil, outcome: Reason? = nil, partyID: Identifier<Party>? = nil,
    reservationID: Identifier<Reservation>? = nil, taskID: Identifier<PreparationTask>? = nil,
    needID: Identifier<GuestNeed>? = nil,
    assignee: TaskAssignee? = nil, tableNames: String? = nil,
    handedByID: Identifier<StaffMember>? = nil, handedByName: String? = nil,
    handedAt: Timestamp? = nil, revision: Int = 1
  ) {
    self.id = id
    self.memberID = memberID
    self.guestName = guestName
    self.businessDay = businessDay
    self.kind = kind
    self.reason = reason
    self.stage = stage
    self.dueAt = dueAt
    self.escalateAt = escalateAt
    self.raisedAt = raisedAt
    self.claimedAt = claimedAt
    self.escalatedAt = escalatedAt
    self.ownerName = ownerName
    self.ownerID = ownerID
    self.finishedAt = finishedAt
    self.outcome = outcome
    self.partyID = partyID
    self.reservationID = reservationID
    self.taskID = taskID
    self.needID = needID
    self.assignee = assignee
    self.tableNames = tableNames
    self.handedByID = handedByID
    self.handedByName = handedByName
    self.handedAt = handedAt
    self.revision = revision
  }
}
