import Foundation
import GRDB
import RealProgram
import StoreDatabase
import Testing

@Suite("Restored copies", .serialized)
struct RestoreTests {
  @Test("A headquarters restored from an older copy gets everything again, in the same order")
  func headquartersRestored() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let proxy = try FaultyProxy(to: headquarters.port, percent: 0)
    try store.enrol(at: proxy.url, headquarters)
    try store.issueTickets(20)
    try store.drain()
    headquarters.stop()
    let copy = try headquarters.copy()
    try headquarters.start()
    proxy.forward(to: headquarters.port)
    try store.issueTickets(150)
    try store.drain()
    headquarters.stop()
    try headquarters.restore(copy)
    try headquarters.start()
    proxy.forward(to: headquarters.port)
    try store.issueTickets(5)
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test("A store restored from an older copy goes on in a new epoch; nothing is erased there")
  func storeRestored() throws {
    var store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    try store.enrol(at: headquarters.url, headquarters)
    try store.issueTickets(20)
    try store.drain()
    let copy = try store.copy()
    try store.issueTickets(30)
    try store.drain()
    let before = try headquarters.events()
    store = try SendingStore(restoring: copy, over: store)
    try store.issueTickets(12)
    try store.drain()
    let after = try headquarters.events()
    #expect(Array(after.prefix(before.count)) == before, "what was there stays as it was")
    let here = try store.events()
    let there = Dictionary(grouping: after, by: \.id)
    #expect(here.allSatisfy { there[$0.id]?.map(\.payload) == [$0.payload] })
    #expect(after.map(\.epoch).max() == 2)
    #expect(try store.database.deliveryStatus().epoch == 2)
    #expect(try store.database.checkInvariants() == [])
    // And the next evening as if nothing had happened.
    try store.issueTickets(3)
    try store.drain()
    #expect(
      try headquarters.events().count == after.count + (try store.events().count - here.count))
  }

  @Test(
    "Put back by `foh restore`, a store begins a new epoch there at once, with the key that it had",
    arguments: [0, 30])
  func putBack(sinceCopy lost: Int) throws {
    let trial = try TrialStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let copy = trial.folder.path("copy.db")
    var before: [(id: String, payload: Data)] = []
    do {
      let store = try SendingStore(trial: trial)
      try store.enrol(at: headquarters.url, headquarters)
      try store.issueTickets(20)
      try store.drain()
      let made = try Foh.run("backup", "--db", trial.path, "--to", copy)
      #expect(made.code == 0, "\(made)")
      try store.issueTickets(lost)
      try store.drain()
      before = try headquarters.events().map { ($0.id, $0.payload) }
      // As long as a console has it open it is not taken away.
      let refused = try Foh.run("restore", "--from", copy, "--db", trial.path, "--aside")
      #expect(refused.code == 1)
      #expect(refused.errors.contains("is in use"), "\(refused)")
    }
    let restored = try Foh.run("restore", "--from", copy, "--db", trial.path, "--aside")
    #expect(restored.code == 0, "\(restored)")
    #expect(restored.output.contains("Headquarters is told"), "\(restored)")
    let store = try SendingStore(trial: trial)
    try store.issueTickets(12)
    try store.drain()
    let after = try headquarters.events()
    #expect(Array(after.prefix(before.count)).map(\.payload) == before.map(\.payload))
    let there = Dictionary(grouping: after, by: \.id)
    #expect(try store.events().allSatisfy { there[$0.id]?.map(\.payload) == [$0.payload] })
    #expect(after.map(\.epoch).max() == 2)
    #expect(try store.database.deliveryStatus().epoch == 2)
    #expect(try store.database.checkInvariants() == [])
    let alarms = try headquarters.run("alarms", "--db", headquarters.path)
    #expect(alarms.contains("20") && alarms.contains("lost epoch"), "\(alarms)")
  }
}

extension SendingStore {
  /// A copy of the file as a backup takes it.
  func copy() throws -> String {
    let copy = trial.folder.path("copy-\(UUID().uuidString).db")
    try DatabaseQueue(path: path).vacuum(into: copy)
    return copy
  }

  /// The store with an older copy in its file's place.
  init(restoring copy: String, over store: SendingStore) throws {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: store.path + ending)
    }
    try FileManager.default.copyItem(atPath: copy, toPath: store.path)
    try self.init(trial: store.trial)
  }

  /// Changes the file beside the program.
  func edit(_ sql: String) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: sql) }
  }
}
