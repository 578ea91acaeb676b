import Foundation
import HeadquartersLink
import RealProgram
import StoreDatabase
import StoreDomain
import Synchronization
import Testing

@Suite("Clocks that are wrong", .serialized)
struct ClockTests {
  /// Seconds that the store's clock is off.
  static let errors = [3_600, -3_600, 86_400, -86_400, -1_790_000_000]

  @Test(
    "A store whose clock is an hour, a day or decades off delivers all the same",
    arguments: errors)
  func wrong(_ seconds: Int) async throws {
    let house = try await HouseWithClock(off: seconds)
    let (store, database, headquarters) = (house.store, house.store.database, house.headquarters)
    try store.issueTickets(6)
    let before = try store.events().map(\.payload)
    try await OwnThreads.run {
      try await OutboxService(database, owner: "test").runUntilEmpty()
    }
    try store.expectSame(as: headquarters)
    #expect(try store.events().map(\.payload) == before, "what happened keeps its time")
    #expect(abs(try database.deliveryStatus().clockOffsetSeconds + seconds) <= 5)
  }

  /// The sender, which writes the difference down, may have nothing to ask for an hour.
  @Test("A guest is found at headquarters also in the hour after the clock has jumped")
  func question() async throws {
    let house = try await HouseWithClock()
    let database = house.store.database
    for jump in [0, 900, -86_400] {
      house.clock.set(off: jump)
      let answer = try await OwnThreads.run {
        await MemberInquiries(database).ask(phone: "13800001111")
      }
      #expect(answer == .nobody, "the clock is \(jump) s off")
    }
    #expect(try database.deliveryStatus().clockOffsetSeconds == 0, "that is the sender's to note")
  }

  /// Between two batches the clock jumps, as after an empty battery or a wrong hand.
  @Test("A clock that is set back or forth while it sends loses nothing and stops nothing")
  func jumps() async throws {
    let house = try await HouseWithClock()
    let (store, database, headquarters) = (house.store, house.store.database, house.headquarters)
    let service = OutboxService(database, owner: "test", pace: .hurried)
    let sending = Task(executorPreference: OwnThreads.shared) { await service.run() }
    defer { sending.cancel() }
    for jump in [-3_600, 86_400, -86_400, 40, -40, 0] {
      house.clock.set(off: jump)
      try store.issueTickets(2)
      try waitUntil("all has arrived; the clock jumped to \(jump) s") {
        try database.deliveryStatus().waiting == 0
      }
    }
    sending.cancel()
    await sending.value
    try store.expectSame(as: headquarters)
  }
}

/// A clock that is off by as many seconds as a test says.
private final class HandClock: Sendable {
  private let seconds: Mutex<Int>

  init(off seconds: Int) { self.seconds = Mutex(seconds) }

  func set(off seconds: Int) { self.seconds.withLock { $0 = seconds } }

  var environment: StoreEnvironment {
    StoreEnvironment(now: {
      StoreEnvironment.wallClock().advanced(bySeconds: self.seconds.withLock { $0 })
    })
  }
}

/// A store with such a clock, enrolled at a headquarters whose clock is right.
private struct HouseWithClock {
  let headquarters: HeadquartersProgram
  let store: SendingStore
  let clock: HandClock

  init(off seconds: Int = 0) async throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    clock = HandClock(off: seconds)
    let trial = try TrialStore()
    let database = try StoreDatabase(path: trial.path, environment: clock.environment)
    store = try SendingStore(trial: trial, database: database)
    self.headquarters = headquarters
    let invitation = try headquarters.invite()
    try await OwnThreads.run {
      try await Enrolling.enrol(
        database, at: HeadquartersAddress(headquarters.url), code: invitation.code)
    }
  }
}
