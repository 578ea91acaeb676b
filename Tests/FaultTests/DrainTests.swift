import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("A store and its headquarters, as real programs", .serialized)
struct DrainTests {
  @Test("A whole evening arrives: the same records, the same order")
  func evening() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("store.db")
    let played = try Foh.run("demo", "--headless", "--hours", "1", "--db", path)
    #expect(played.code == 0, "\(played.errors)")
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let invitation = try headquarters.invite()
    let enrolled = try Foh.run(
      "enrol", "--hq", headquarters.url, "--code", invitation.code, "--db", path)
    #expect(enrolled.code == 0, "\(enrolled.errors)")
    let sent = try Foh.run("sync", "run", "--until-empty", "--db", path)
    #expect(sent.code == 0, "\(sent.errors)")
    let database = try StoreDatabase(path: path)
    let there = try headquarters.events()
    #expect(there.count == (try database.totals().events))
    #expect(there.map(\.sequence) == Array(1...there.count))
    let status = try Foh.run("sync", "status", "--json", "--db", path)
    #expect(status.output.contains(#""state":"synced""#))
    #expect(try database.checkInvariants() == [])
  }

  @Test("The key stays in a file of its owner alone, and the code works once")
  func enrolment() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let invitation = try headquarters.invite()
    func enrol(_ path: String) throws -> Foh.Outcome {
      try Foh.run("enrol", "--hq", headquarters.url, "--code", invitation.code, "--db", path)
    }
    #expect(try enrol(store.path).code == 0)
    let mode = try FileManager.default.attributesOfItem(atPath: store.path + "-key")[
      .posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    let other = try SendingStore()
    let refused = try enrol(other.path)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("used already"))
    let plain = try Foh.run(
      "enrol", "--hq", "http://hq.example", "--code", "x", "--db", other.path)
    #expect(plain.code == 1)
    #expect(plain.errors.contains("https"))
    let off = try Foh.run("sync", "run", "--until-empty", "--db", other.path)
    #expect(off.code == 1)
  }

  @Test("A sender that is told to end does so cleanly, and the next one begins at once")
  func cleanStop() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    try store.enrol(at: headquarters.url, headquarters)
    try store.issueTickets(3)
    let program = try store.startSending(untilEmpty: false)
    try waitUntil("all has arrived") { try store.database.deliveryStatus().state == .synced }
    program.send(SIGTERM)
    #expect(program.wait(seconds: 600) == 0, "\(program.errors)")
    #expect(try store.database.deliveryStatus().sender == nil)
    try store.issueTickets(2)
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test("While headquarters is down the store goes on, says so, and catches up by itself")
  func headquartersDown() throws {
    let store = try SendingStore()
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let proxy = try FaultyProxy(to: headquarters.port, percent: 0)
    try store.enrol(at: proxy.url, headquarters)
    headquarters.stop()
    let program = try store.startSending(untilEmpty: false)
    defer { program.kill() }
    try store.issueTickets(20)
    try waitUntil("it was tried") { try store.database.deliveryStatus().failures > 1 }
    let status = try Foh.run("sync", "status", "--db", store.path)
    #expect(status.output.contains("records wait"))
    try headquarters.start()
    proxy.forward(to: headquarters.port)
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    try waitUntil("all has arrived") { try store.database.deliveryStatus().state == .synced }
    try store.expectSame(as: headquarters)
  }
}

/// Looks until something is so.
func waitUntil(
  _ what: Comment, seconds: Double = 90, sourceLocation: SourceLocation = #_sourceLocation,
  _ condition: () throws -> Bool
) throws {
  let deadline = Date().addingTimeInterval(seconds)
  while try !condition() {
    guard Date() < deadline else {
      Issue.record(what, sourceLocation: sourceLocation)
      return
    }
    usleep(50_000)
  }
}
