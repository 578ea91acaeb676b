import Foundation
import RealProgram
import StoreDatabase
import Synchronization
import Testing

@Suite("The device's key, between real programs", .serialized)
struct DeviceKeyTests {
  private let headquarters: HeadquartersProgram
  private let store: SendingStore
  private var keyPath: String { store.path + "-key" }

  init() throws {
    headquarters = try HeadquartersProgram()
    try headquarters.start()
    store = try SendingStore()
  }

  private func enrol(at url: String, _ code: String) throws -> Foh.Outcome {
    try Foh.run("enrol", "--hq", url, "--code", code, "--db", store.path)
  }

  private func nextCode(_ storeID: String) throws -> String {
    let output = try headquarters.run(
      "stores", "rotate", "--db", headquarters.path, "--json", storeID)
    return try JSONDecoder().decode(HeadquartersProgram.Invitation.self, from: Data(output.utf8))
      .code
  }

  @Test("A store whose enrolment was never answered enrols with the next code")
  func lostEnrolment() throws {
    let isLosing = Mutex(true)
    let line = try FaultyProxy(
      to: headquarters.port, percent: 0,
      rewriting: { isLosing.withLock { $0 } ? .cut(Data()) : .bytes($1) })
    let invitation = try headquarters.invite()
    #expect(try enrol(at: line.url, invitation.code).code == 1)
    isLosing.withLock { $0 = false }
    let enrolled = try enrol(at: line.url, nextCode(invitation.storeID))
    #expect(enrolled.code == 0, "\(enrolled.errors)")
    try store.issueTickets(2)
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test("A device that was revoked while its new key was on the way enrols with the next code")
  func lostRotation() throws {
    let isLosing = Mutex(false)
    let line = try FaultyProxy(
      to: headquarters.port, percent: 0,
      rewriting: { isLosing.withLock { $0 } ? .cut(Data()) : .bytes($1) })
    let invitation = try headquarters.invite()
    try #require(try enrol(at: line.url, invitation.code).code == 0)
    isLosing.withLock { $0 = true }
    #expect(try Foh.run("sync", "rotate-key", "--db", store.path).code == 1)
    isLosing.withLock { $0 = false }
    try headquarters.run(
      "stores", "revoke", "--db", headquarters.path, invitation.storeID)
    let enrolled = try enrol(at: line.url, nextCode(invitation.storeID))
    #expect(enrolled.code == 0, "\(enrolled.errors)")
    try store.issueTickets(2)
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  /// What keeps a device from asking.
  enum Trouble: String, CaseIterable, Sendable {
    case openToOthers, damaged, missing, damagedAuthority

    /// Which of the files beside the store's it is about.
    var ending: String { self == .damagedAuthority ? "-ca" : "-key" }
  }

  private func bring(_ trouble: Trouble) throws {
    switch trouble {
    case .openToOthers: #expect(chmod(keyPath, 0o640) == 0)
    case .damaged:
      #expect(rename(keyPath, keyPath + ".aside") == 0)
      let isMade = FileManager.default.createFile(
        atPath: keyPath, contents: Data("no key".utf8), attributes: [.posixPermissions: 0o600])
      #expect(isMade)
    case .missing: #expect(rename(keyPath, keyPath + ".aside") == 0)
    case .damagedAuthority:
      try Data("no certificate".utf8).write(to: URL(fileURLWithPath: store.path + "-ca"))
    }
  }

  private func mend(_ trouble: Trouble) throws {
    switch trouble {
    case .openToOthers: #expect(chmod(keyPath, 0o600) == 0)
    case .damaged, .missing: #expect(rename(keyPath + ".aside", keyPath) == 0)
    case .damagedAuthority: try FileManager.default.removeItem(atPath: store.path + "-ca")
    }
  }

  @Test(
    "A file that keeps the store from sending is named, and once it is mended all is sent",
    arguments: Trouble.allCases)
  func told(_ trouble: Trouble) throws {
    try store.enrol(at: headquarters.url, headquarters)
    try store.issueTickets(2)
    try bring(trouble)
    let path = store.path + trouble.ending
    let program = try store.startSending(untilEmpty: false)
    try waitUntil("whoever started it is told") { program.errors.contains(path) }
    try waitUntil("IT is told") { try store.database.deliveryStatus().state == .needsIT }
    for variable in ["en_GB.UTF-8", "zh_CN.UTF-8"] {
      let shown = try Foh.run(
        program: [Foh.path, "sync", "status", "--db", store.path], environment: ["LANG": variable])
      #expect(shown.output.contains(path), "\(shown.output)")
      // That is what somebody does already.
      #expect(!shown.output.contains("foh sync run"), "\(shown.output)")
    }
    try mend(trouble)
    try waitUntil("all is sent") { try store.database.deliveryStatus().waiting == 0 }
    let status = try store.database.deliveryStatus()
    #expect(status.state == .synced)
    #expect(status.lastError == nil)
    #expect(program.errors.split(separator: "\n").count == 1, "\(program.errors)")
    program.send(SIGTERM)
    #expect(program.wait(seconds: 600) == 0, "\(program.errors)")
    try store.expectSame(as: headquarters)
  }

  @Test("Enrolled by a link and reached by its own name, a store has one key, certificate and lock")
  func byLink() throws {
    let files = FileManager.default
    let link = store.trial.folder.path("till.db")
    try files.createSymbolicLink(atPath: link, withDestinationPath: store.path)
    let chain = try TrialAuthority()
    let certificate = try chain.issue()
    headquarters.stop()
    try headquarters.start(showing: certificate)
    let enrolled = try Foh.run(
      "enrol", "--hq", headquarters.url, "--code", headquarters.invite().code, "--db", link, "--ca",
      chain.certificate)
    #expect(enrolled.code == 0, "\(enrolled)")
    for path in [store.path, link] {
      try store.issueTickets(2)
      let sent = try Foh.run("sync", "run", "--until-empty", "--db", path)
      #expect(sent.code == 0, "\(sent)")
    }
    try store.expectSame(as: headquarters)
    for ending in ["-key", "-ca", "-writer", "-wal", "-shm"] {
      #expect(!files.fileExists(atPath: link + ending), "\(ending)")
      #expect(files.fileExists(atPath: store.path + ending), "\(ending)")
    }
  }

  @Test("A sender whose key is taken away under it lets another begin, and says so")
  func takenAway() throws {
    try store.enrol(at: headquarters.url, headquarters)
    let program = try store.startSending(untilEmpty: false)
    try waitUntil("it sends") { try store.database.deliveryStatus().waiting == 0 }
    try bring(.missing)
    try store.issueTickets(1)
    try waitUntil("IT is told") { try store.database.deliveryStatus().state == .needsIT }
    #expect(try store.database.deliveryStatus().sender == nil)
    #expect(program.errors.contains(keyPath), "\(program.errors)")
    try mend(.missing)
    try waitUntil("all is sent") { try store.database.deliveryStatus().waiting == 0 }
    program.send(SIGTERM)
    #expect(program.wait(seconds: 600) == 0, "\(program.errors)")
  }
}
