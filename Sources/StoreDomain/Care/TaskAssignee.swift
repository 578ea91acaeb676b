/// Whose task it is to have something ready: everybody's of one role, or one person's.
public struct TaskAssignee: Hashable, Sendable {
  public enum Who: Hashable, Sendable {
    /// The code of a role.
    case role(String)
    case person(Identifier<StaffMember>)
  }

  public var who: Who
  public var name: Phrase

  public init(_ who: Who, name: Phrase) {
    self.who = who
    self.name = name
  }

  public static func role(_ role: Role) -> TaskAssignee {
    TaskAssignee(.role(role.code), name: role.name)
  }

  public static func person(_ person: StaffMember) -> TaskAssignee {
    TaskAssignee(.person(person.id), name: Phrase(person.name, person.name))
  }

  /// Whether a task is this person's to do. One that is nobody's is theirs who serve guests.
  public static func concerns(_ person: StaffMember, _ assignee: TaskAssignee?) -> Bool {
    switch assignee?.who {
    case .role(let code): person.role.code == code
    case .person(let id): person.id == id
    case nil: !person.role.permissions.isDisjoint(with: [.queue, .seat])
    }
  }
}
