import Foundation
import GRDB
import RealProgram
import StoreDatabase
import Synchronization
import Testing

/// Kills once, at one moment of the first request that comes by.
private final class Trap: Sendable {
  private let armed = Mutex<(moment: FaultyProxy.Moment, kill: @Sendable () -> Void)?>(nil)

  func arm(_ moment: FaultyProxy.Moment, _ kill: @escaping @Sendable () -> Void) {
    armed.withLock { $0 = (moment, kill) }
  }

  func pass(_ moment: FaultyProxy.Moment) {
    let kill = armed.withLock { armed -> (@Sendable () -> Void)? in
      guard armed?.moment == moment else { return nil }
      defer { armed = nil }
      return armed?.kill
    }
    kill?()
  }
}

/// A store that is enrolled by way of a proxy, which springs a trap.
private struct TrappedLine {
  let store: SendingStore
  let headquarters: HeadquartersProgram
  let trap = Trap()
  let proxy: FaultyProxy

  init() throws {
    store = try SendingStore()
    headquarters = try HeadquartersProgram()
    try headquarters.start()
    proxy = try FaultyProxy(to: headquarters.port, percent: 0) { [trap] in trap.pass($0) }
    try store.enrol(at: proxy.url, headquarters)
  }
}

@Suite("Crashes around an acknowledgement", .serialized)
struct CrashTests {
  @Test(
    "A sender killed anywhere around the acknowledgement loses nothing and doubles nothing",
    arguments: FaultyProxy.Moment.allCases)
  func senderDies(_ moment: FaultyProxy.Moment) throws {
    let line = try TrappedLine()
    let (store, headquarters) = (line.store, line.headquarters)
    for _ in 0..<Often.times(3, full: 100) {
      try store.issueTickets(2)
      let program = try store.startSending()
      let id = program.id
      line.trap.arm(moment) { kill(id, SIGKILL) }
      program.wait()
      // The lease of a dead sender runs out by itself; the test has no half minute for each.
      try store.letLeaseRunOut()
    }
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test(
    "A headquarters killed anywhere around its commit loses nothing that it acknowledged",
    arguments: FaultyProxy.Moment.allCases)
  func headquartersDies(_ moment: FaultyProxy.Moment) throws {
    let line = try TrappedLine()
    let (store, headquarters) = (line.store, line.headquarters)
    for _ in 0..<Often.times(3, full: 100) {
      try store.issueTickets(2)
      line.trap.arm(moment, headquarters.killer)
      let program = try store.startSending()
      program.wait(seconds: 0.5)
      headquarters.kill()
      try headquarters.start()
      line.proxy.forward(to: headquarters.port)
      try store.database.perform(RetryDelivery(), by: .storesMachine)
      #expect(program.wait() == 0, "\(program.errors)")
    }
    try store.expectSame(as: headquarters)
  }

  @Test("Two senders at once: one sends, and what the other one knew too late changes nothing")
  func twoSenders() throws {
    let trial = try TrialStore()
    // Who waits for a sleeper soon says so.
    let database = try StoreDatabase(path: trial.path, environment: StoreEnvironment(patience: 2))
    let store = try SendingStore(trial: trial, database: database)
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let stopped = Mutex<pid_t>(0)
    let proxy = try FaultyProxy(to: headquarters.port, percent: 0) { moment in
      // Asleep between headquarters' commit and its own.
      guard moment == .beforeStore else { return }
      let id = stopped.withLock { id -> pid_t in
        defer { id = 0 }
        return id
      }
      if id > 0 { kill(id, SIGSTOP) }
    }
    try store.enrol(at: proxy.url, headquarters)
    var rounds = 0
    var fellAsleepInAWrite = 0
    while rounds < Often.times(2, full: 200) {
      try store.issueTickets(3)
      let sleeper = try store.startSending()
      stopped.withLock { $0 = sleeper.id }
      try waitUntil("the first sender is asleep") {
        stopped.withLock { $0 == 0 } && sleeper.isStopped
      }
      do {
        try store.database.perform(RetryDelivery(), by: .storesMachine)
      } catch StoreError.busy {
        // It fell asleep in the middle of a write, and everybody waits for it: another time.
        sleeper.send(SIGCONT)
        #expect(sleeper.wait() == 0, "\(sleeper.errors)")
        fellAsleepInAWrite += 1
        try #require(
          fellAsleepInAWrite < 20, "20 times in a row the file was locked by a sender that slept")
        continue
      }
      rounds += 1
      fellAsleepInAWrite = 0
      try store.letLeaseRunOut()
      try store.drain()
      let fence = try store.fence()
      sleeper.send(SIGCONT)
      #expect(sleeper.wait() == 0, "\(sleeper.errors)")
      #expect(try store.fence() >= fence)
    }
    try store.expectSame(as: headquarters)
  }
}

extension SendingStore {
  /// What half a minute of silence does to the lease.
  func letLeaseRunOut() throws {
    try edit("UPDATE delivery SET leaseUntil = 0")
  }

  func fence() throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT fence FROM delivery") ?? 0 }
  }
}
