/// A table promised to a party for a time.
public struct Reservation: Identifiable, Hashable, Sendable {
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case requested, confirmed, arrived, seated, completed, noShow, cancelled

    /// Whether the table is still promised.
    public var isOpen: Bool { self == .requested || self == .confirmed || self == .arrived }
  }

  public var id: Identifier<Reservation>
  public var businessDay: LocalDate
  public var at: Timestamp
  public var partySize: Int
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  public var stage: Stage
  /// Tables promised; may be empty until the party arrives.
  public var tableIDs: [Identifier<DiningTable>]
  public var tasks: [PreparationTask]
  /// What is promised with the tables, each kind once.
  public var resources: [ResourceAmount]
  public var createdAt: Timestamp
  public var revision: Int

  public init(
    id: Identifier<Reservation>, businessDay: LocalDate, at: Timestamp, partySize: Int,
    guestName: String, phone: String? = nil, memberID: Identifier<Member>? = nil,
    note: String? = nil, stage: Stage = .confirmed, tableIDs: [Identifier<DiningTable>] = [],
    tasks: [PreparationTask] = [], resources: [ResourceAmount] = [], createdAt: Timestamp,
    revision: Int = 1
  ) {
    self.id = id
    self.businessDay = businessDay
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.stage = stage
    self.tableIDs = tableIDs
    self.tasks = tasks
    self.resources = resources
    self.createdAt = createdAt
    self.revision = revision
  }
}

/// Something to be ready before a booked party sits down: "decant the red wine".
public struct PreparationTask: Identifiable, Hashable, Sendable {
  public var id: Identifier<PreparationTask>
  public var what: String
  public var dueAt: Timestamp
  public var doneAt: Timestamp?
  /// Whose it is; nil when it is everybody's who serves guests.
  public var assignee: TaskAssignee?

  public init(
    id: Identifier<PreparationTask>, what: String, dueAt: Timestamp, doneAt: Timestamp? = nil,
    assignee: TaskAssignee? = nil
  ) {
    self.id = id
    self.what = what
    self.dueAt = dueAt
    self.doneAt = doneAt
    self.assignee = assignee
  }
}
