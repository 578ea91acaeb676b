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

  /// Opens, pauses or closes the queue.
  ///
  /// - Throws: `DoorError.pauseIsOver`, `StaffError.notPermitted`.
  public func setIntake(_ intake: Intake, by author: Author) throws {
    try write(by: author) { try $0.setIntake(intake) }
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

  fileprivate var state: String {
    switch self {
    case .open: "open"
    case .paused: "paused"
    case .closed: "closed"
    }
  }

  fileprivate var pausedUntil: Timestamp? {
    if case .paused(let until) = self { until } else { nil }
  }
}

extension Transaction {
  func setIntake(_ intake: Intake) throws {
    try require(.queue)
    if let until = intake.pausedUntil, until <= now { throw DoorError.pauseIsOver }
    try db.execute(
      sql: """
        INSERT INTO intake (singleton, state, pausedUntil, businessDay) VALUES (1, ?, ?, ?)
        ON CONFLICT DO UPDATE SET state = excluded.state, pausedUntil = excluded.pausedUntil,
          businessDay = excluded.businessDay
        """, arguments: [intake.state, intake.pausedUntil, today])
    try record(
      .intakeChanged, .only, IntakeFact(state: intake.state, pausedUntil: intake.pausedUntil))
  }

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
