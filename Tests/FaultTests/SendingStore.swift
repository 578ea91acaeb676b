import Foundation
import GRDB
import RealProgram
import StoreDatabase
import StoreDomain
import Testing

/// How often each fault is played: few times in the ordinary tests, as often as was promised with
/// `Tests/faults --full`.
enum Often {
  static let isFull = ProcessInfo.processInfo.environment["FOH_FAULTS"] == "full"

  static func times(_ few: Int, full: Int) -> Int { isFull ? full : few }
}

/// A store whose guests take numbers, and that is enrolled at headquarters.
struct SendingStore {
  let trial: TrialStore
  let database: StoreDatabase
  private let host: Author
  var path: String { trial.path }

  init() throws {
    try self.init(trial: try TrialStore())
  }

  init(trial: TrialStore, database: StoreDatabase? = nil) throws {
    self.trial = trial
    let database = try database ?? StoreDatabase(path: trial.path)
    self.database = database
    host = try Self.host(of: database)
  }

  private static func host(of database: StoreDatabase) throws -> Author {
    let host = try #require(
      try database.staffList().first { $0.role.permissions.contains(.queue) })
    return Author(staff: host, terminal: "door")
  }

  /// Guests take numbers; each is at least one event.
  func issueTickets(_ count: Int) throws {
    for number in 0..<count {
      _ = try database.perform(IssueTicket(NewTicket(partySize: 1 + number % 8)), by: host)
    }
  }

  func enrol(at url: String, _ headquarters: HeadquartersProgram) throws {
    let invitation = try headquarters.invite()
    let outcome = try Foh.run(
      "enrol", "--hq", url, "--code", invitation.code, "--db", path)
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  /// Starts `foh sync run`.
  func startSending(untilEmpty: Bool = true) throws -> RunningProgram {
    try RunningProgram(
      "foh", ["sync", "run", "--db", path] + (untilEmpty ? ["--until-empty"] : []))
  }

  /// Runs `foh sync run --until-empty` to its end.
  func drain(seconds: Double = 120) throws {
    let program = try startSending()
    #expect(program.wait(seconds: seconds) == 0, "\(program.errors)")
  }

  /// The file's events, in order.
  func events() throws -> [(sequence: Int, id: String, payload: Data)] {
    try database.read { db in
      try Row.fetchAll(db, sql: "SELECT sequence, id, payload FROM outboxEvent ORDER BY sequence")
        .map { ($0["sequence"], $0["id"], $0["payload"]) }
    }
  }

  /// How many events the store believes to be safe at headquarters that are not in its file. Must
  /// be none at every moment, whatever is going on.
  func lost(at headquarters: HeadquartersProgram) throws -> Int {
    // The store first: what headquarters takes in between is no loss. The newest are in danger.
    let acknowledged = try database.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM outboxEvent WHERE acknowledgedAt IS NOT NULL
          ORDER BY sequence DESC LIMIT 500
          """)
    }
    return try headquarters.lacks(acknowledged).count
  }

  /// Both sides hold the same events: none is lost, none is there twice, and their order is kept.
  func expectSame(
    as headquarters: HeadquartersProgram, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let here = try events()
    let there = try headquarters.events()
    #expect(there.count == here.count, "count", sourceLocation: sourceLocation)
    #expect(
      there.map(\.payload) == here.map(\.payload), "the bytes and their order",
      sourceLocation: sourceLocation)
    #expect(Set(there.map(\.id)).count == there.count, sourceLocation: sourceLocation)
    #expect(
      try database.deliveryStatus().waiting == 0, "all is acknowledged",
      sourceLocation: sourceLocation)
    #expect(try database.checkInvariants() == [], sourceLocation: sourceLocation)
  }

  /// Both sides come to the same, to the cent.
  func expectSameMoney(
    as headquarters: HeadquartersProgram, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(try headquarters.totals() == trial.totals(), sourceLocation: sourceLocation)
  }
}
