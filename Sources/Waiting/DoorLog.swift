/// What happened at a door, in the order of time.
public struct DoorEvent: Sendable {
  public enum What: Sendable {
    case join(party: String, size: Int, isBooked: Bool)
    case seat(party: String, table: String)
    case leave(party: String)
    case free(table: String)
  }

  public var at: LocalMinute
  public var what: What

  public init(at: LocalMinute, what: What) {
    self.at = at
    self.what = what
  }
}

/// A table of a log.
public struct LoggedTable: Sendable {
  public var name: String
  public var seats: Int

  public init(name: String, seats: Int) {
    self.name = name
    self.seats = seats
  }
}
