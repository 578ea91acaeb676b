import GRDB
import HeadquartersContract
import StoreDomain

/// Whether the door gives out numbers.
public enum Intake: Hashable, Sendable {
  case open
  case paused(until: Timestamp)
  case closed
}

extension StoreDatabase {
  /// Whether numbers are given out now. A pause ends by itself, a closed queue with its business
  /// day.
  public func intake() throws -> Intake {
    let now = environment.now()
    return try read { try Intake.fetch($0, at: now, on: store.calendar.businessDay(of: now)) }
  }

}

extension Intake {
  static func fetch(_ db: Database, at now: Timestamp, on day: LocalDate) throws -> Intake {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM intake"),
      row["businessDay"] as LocalDate == day
    else { return .open }
    switch row["state"] as String {
    case "closed": return .closed
    case "paused":
      guard let until = row["pausedUntil"] as Timestamp?, now < until else { return .open }
      return .paused(until: until)
    default: return .open
    }
  }

  var state: String {
    switch self {
    case .open: "open"
    case .paused: "paused"
    case .closed: "closed"
    }
  }

  var pausedUntil: Timestamp? {
    if case .paused(let until) = self { until } else { nil }
  }
}

extension Transaction {
  /// Refuses while no numbers are given out.
  func requireOpenIntake() throws {
    switch try Intake.fetch(db, at: now, on: today) {
    case .open: return
    case .paused(let until):
      throw DoorError.intakePaused(untilClock: store.calendar.clockText(until))
    case .closed: throw DoorError.intakeClosed
    }
  }
}
