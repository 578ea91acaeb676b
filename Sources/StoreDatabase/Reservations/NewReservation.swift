import StoreDomain

/// What a guest who books tells.
public struct NewReservation: Hashable, Sendable {
  /// Something to be ready before the guests sit down.
  public struct Task: Hashable, Sendable {
    public var what: String
    public var minutesBefore: Int
    /// Who is to do it; nil for whoever serves guests.
    public var assignee: TaskAssignee.Who?

    public init(what: String, minutesBefore: Int, assignee: TaskAssignee.Who? = nil) {
      self.what = what
      self.minutesBefore = minutesBefore
      self.assignee = assignee
    }
  }

  public var at: Timestamp
  /// 1…99.
  public var partySize: Int
  public var guestName: String
  public var phone: String?
  public var memberID: Identifier<Member>?
  public var note: String?
  /// Empty when the table is chosen later.
  public var tableIDs: [Identifier<DiningTable>]
  public var tasks: [Task]
  /// What they want beside tables; the tables of a room are theirs with it.
  public var resources: [ResourceAmount]

  public init(
    at: Timestamp, partySize: Int, guestName: String, phone: String? = nil,
    memberID: Identifier<Member>? = nil, note: String? = nil,
    tableIDs: [Identifier<DiningTable>] = [], tasks: [Task] = [],
    resources: [ResourceAmount] = []
  ) {
    self.at = at
    self.partySize = partySize
    self.guestName = guestName
    self.phone = phone
    self.memberID = memberID
    self.note = note
    self.tableIDs = tableIDs
    self.tasks = tasks
    self.resources = resources
  }
}
