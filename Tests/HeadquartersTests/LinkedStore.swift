import Foundation
import GRDB
import HeadquartersContract
import HeadquartersLink
import StoreDatabase
import StoreDomain
import Testing

@testable import Demo
@testable import Headquarters

/// A restaurant whose guests take numbers, with a sender in this process.
struct LinkedStore: Sendable {
  let database: StoreDatabase
  private let host: Author

  init(in folder: URL) async throws {
    let path = folder.appending(path: "store.db").path
    database = try await onOwnThread {
      let opening = HeadquartersEnvironment.wallClock()
      _ = try DemoStore.create(
        at: path, seed: 7, hours: 1, opening: opening, bookings: 0...0, partiesAnHour: 1, members: 1
      )
      return try StoreDatabase(path: path)
    }
    let staff = try #require(
      try database.staffList().first { $0.role.permissions.contains(.queue) })
    host = Author(staff: staff, terminal: "door")
  }

  private init(_ database: StoreDatabase, _ host: Author) {
    self.database = database
    self.host = host
  }

  /// The same file, as a version opens it that understands this of what comes down.
  func opened(understanding words: Set<FeedWord>) throws -> LinkedStore {
    var environment = StoreEnvironment()
    environment.feedWords = words
    return LinkedStore(try StoreDatabase(path: database.path, environment: environment), host)
  }

  /// - Returns: the store's id at headquarters.
  @discardableResult
  func enrol(at headquarters: RunningHeadquarters) async throws -> String {
    let invitation = try await headquarters.ledger.addStore(name: "River", codeValidFor: 3600)
    return try await Enrolling.enrol(
      database, at: HeadquartersAddress(headquarters.url), code: invitation.code
    ).storeID
  }

  /// A headquarters that was started again stands on another port: somebody else may have the one
  /// that it had.
  func finds(_ headquarters: RunningHeadquarters) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(60)
    try DatabaseQueue(path: database.path, configuration: configuration).write {
      try $0.execute(sql: "UPDATE enrolment SET url = ?", arguments: [headquarters.url])
    }
  }

  func issueTicket() throws -> Identifier<Ticket> {
    let id: Identifier<Ticket> = database.environment.ids.next()
    _ = try database.perform(IssueTicket(NewTicket(partySize: 2), id: id), by: host)
    return id
  }

  func call(_ ticket: Identifier<Ticket>) throws {
    _ = try database.perform(CallTicket(ticket), by: host)
  }

  func hold(from sequence: Int) throws {
    try database.perform(PauseDelivery(from: sequence, reason: Reason(.unsaid)), by: .storesMachine)
  }

  func release() throws {
    try database.perform(ResumeDelivery(), by: .storesMachine)
  }

  func retry() throws {
    try database.perform(RetryDelivery(), by: .storesMachine)
  }

  func lastSequence() throws -> Int { try database.deliveryStatus().lastSequence }

  func payloads() throws -> [Data] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: database.path, configuration: configuration).read {
      try Data.fetchAll($0, sql: "SELECT payload FROM outboxEvent ORDER BY sequence")
    }
  }

  /// Sends until something is so.
  func sending(until isSo: () async throws -> Void) async throws {
    var pace = Sender.Pace()
    (pace.idle, pace.attention, pace.backoff.longest) = (20, 20, 20)
    let service = OutboxService(database, owner: UUID().uuidString, pace: pace)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { await service.run() }
      try await isSo()
      tasks.cancelAll()
    }
  }

  /// Headquarters was asked at least twice to take a record, and does not know it.
  func waitsWith(_ sequence: Int) async throws {
    try await until {
      let status = try database.deliveryStatus()
      guard case .answered(_, .unknownEvent, _) = status.lastError.map(DeliveryFault.init(stored:))
      else { return false }
      return status.acknowledgedThrough == sequence - 1 && status.failures > 1
    }
  }

  func isSynced() async throws {
    try await until { try database.deliveryStatus().waiting == 0 }
  }

  func until(_ isSo: () throws -> Bool) async throws {
    try await turns(until: "what the store was to do", atMost: 15_000) {
      if try isSo() { return true }
      try await Task.sleep(for: .milliseconds(20))
      return false
    }
  }
}
