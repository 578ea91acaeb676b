import Foundation
import RealProgram
import StoreDatabase
import Testing

@Suite("Encryption between a store and its headquarters, as real programs", .serialized)
struct EncryptionTests {
  /// A headquarters that shows a certificate of the chain's own authority.
  private static func headquarters(
    of chain: TrialAuthority, names: String = "DNS:localhost,IP:127.0.0.1"
  ) throws -> HeadquartersProgram {
    let headquarters = try HeadquartersProgram()
    try headquarters.start(showing: try chain.issue(for: names))
    #expect(headquarters.url.hasPrefix("https://"))
    return headquarters
  }

  private static func enrol(
    _ store: SendingStore, at url: String, _ code: String, _ more: String...
  ) throws -> Foh.Outcome {
    try Foh.run(
      program: [Foh.path, "enrol", "--hq", url, "--code", code, "--db", store.path] + more)
  }

  /// A store that was given the chain's own authority.
  private static func store(
    of chain: TrialAuthority, at headquarters: HeadquartersProgram,
    called host: String = "localhost"
  ) throws -> SendingStore {
    let store = try SendingStore()
    let enrolled = try enrol(
      store, at: "https://\(host):\(headquarters.port)", try headquarters.invite().code, "--ca",
      chain.certificate)
    try #require(enrolled.code == 0, "\(enrolled.errors)")
    return store
  }

  @Test(
    "A store that was given the chain's own authority enrols and sends",
    arguments: ["localhost", "127.0.0.1"])
  func trusted(_ host: String) throws {
    let chain = try TrialAuthority()
    let headquarters = try Self.headquarters(of: chain)
    let store = try Self.store(of: chain, at: headquarters, called: host)
    try store.issueTickets(5)
    try store.drain()
    try store.expectSame(as: headquarters)
    let rotated = try Foh.run("sync", "rotate-key", "--db", store.path)
    #expect(rotated.code == 0, "\(rotated.errors)")
    try store.issueTickets(1)
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test("A certificate that nobody vouches for is refused, IT is told what to do, the code is good")
  func unknown() throws {
    let chain = try TrialAuthority()
    let headquarters = try Self.headquarters(of: chain)
    let store = try SendingStore()
    let code = try headquarters.invite().code
    let url = "https://localhost:\(headquarters.port)"
    let refused = try Self.enrol(store, at: url, code)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("not trusted"), "\(refused.errors)")
    #expect(refused.errors.contains("--ca FILE"), "\(refused.errors)")
    // Another chain's authority does not vouch for it either, and is not kept.
    let other = try TrialAuthority("Other chain")
    let foreign = try Self.enrol(store, at: url, code, "--ca", other.certificate)
    #expect(foreign.code == 1)
    #expect(foreign.errors.contains("not trusted"), "\(foreign.errors)")
    #expect(!FileManager.default.fileExists(atPath: store.path + "-ca"))
    #expect(try store.database.enrolment() == nil)
    let enrolled = try Self.enrol(store, at: url, code, "--ca", chain.certificate)
    #expect(enrolled.code == 0, "\(enrolled.errors)")
  }

  @Test("A certificate for another name is refused")
  func otherName() throws {
    let chain = try TrialAuthority()
    let headquarters = try Self.headquarters(of: chain, names: "DNS:hq.example")
    for host in ["localhost", "127.0.0.1"] {
      let refused = try Self.enrol(
        try SendingStore(), at: "https://\(host):\(headquarters.port)",
        try headquarters.invite().code, "--ca", chain.certificate)
      #expect(refused.code == 1)
      #expect(refused.errors.contains("another name"), "\(refused.errors)")
    }
  }

  @Test(
    "A file that vouches for nothing is refused before anything is asked",
    arguments: ["missing.pem", "menu.csv", "empty.pem", "key.pem"])
  func noAuthority(_ name: String) throws {
    let chain = try TrialAuthority()
    let folder = try TemporaryFolder()
    try folder.write("code,name\n".utf8, to: "menu.csv")
    try folder.write([], to: "empty.pem")
    try folder.write(
      Data(contentsOf: URL(fileURLWithPath: chain.issue().key)), to: "key.pem")
    let refused = try Self.enrol(
      try SendingStore(), at: "https://localhost:1", "x", "--ca", folder.path(name))
    #expect(refused.code == 1)
    #expect(refused.errors.contains(folder.path(name)), "\(refused.errors)")
    #expect(!refused.errors.contains("did not answer"), "\(refused.errors)")
  }

  @Test("An impostor in headquarters' place gets nothing; the store tells IT and goes on selling")
  func impostor() throws {
    let chain = try TrialAuthority()
    let headquarters = try Self.headquarters(of: chain)
    let store = try Self.store(of: chain, at: headquarters)
    try store.issueTickets(2)
    try store.drain()

    // The same server, which cannot show that it is headquarters.
    headquarters.stop()
    try headquarters.start(showing: try TrialAuthority("Impostor").issue())
    try store.edit("UPDATE enrolment SET url = 'https://localhost:\(headquarters.port)'")
    try store.issueTickets(3)
    let before = try headquarters.events().count
    let program = try store.startSending(untilEmpty: false)
    try waitUntil("IT is told") { try store.database.deliveryStatus().state == .needsIT }
    let status = try store.database.deliveryStatus()
    #expect(
      status.lastError.map { DeliveryFault(stored: $0) } == .insecure(.certificate), "\(status)")
    try store.issueTickets(1)
    #expect(try headquarters.events().count == before)
    program.send(SIGTERM)
    #expect(program.wait(seconds: 600) == 0, "\(program.errors)")

    // The chain changes its authority, and says so to its stores.
    let renewed = try TrialAuthority("Renewed chain")
    headquarters.stop()
    try headquarters.start(showing: try renewed.issue())
    try store.edit("UPDATE enrolment SET url = 'https://localhost:\(headquarters.port)'")
    let told = try Foh.run("sync", "trust", "--ca", renewed.certificate, "--db", store.path)
    #expect(told.code == 0, "\(told.errors)")
    try store.drain()
    try store.expectSame(as: headquarters)
  }

  @Test("A sender that is running trusts at once whom it is told to, and nobody else")
  func changedTrust() throws {
    let chain = try TrialAuthority()
    let headquarters = try Self.headquarters(of: chain)
    let store = try Self.store(of: chain, at: headquarters)
    try store.issueTickets(2)
    let program = try store.startSending(untilEmpty: false)
    try waitUntil("all has arrived") { try store.database.deliveryStatus().waiting == 0 }

    let other = try TrialAuthority("Other chain")
    let taken = try Foh.run("sync", "trust", "--ca", other.certificate, "--db", store.path)
    #expect(taken.code == 0, "\(taken.errors)")
    let before = try headquarters.events().count
    try store.issueTickets(1)
    try waitUntil("it was tried") {
      let status = try store.database.deliveryStatus()
      return status.state == .needsIT || status.waiting == 0
    }
    let status = try store.database.deliveryStatus()
    #expect(status.lastError.map { DeliveryFault(stored: $0) } == .insecure(.certificate))
    #expect(try headquarters.events().count == before)

    let given = try Foh.run("sync", "trust", "--ca", chain.certificate, "--db", store.path)
    #expect(given.code == 0, "\(given.errors)")
    try waitUntil("all has arrived") { try store.database.deliveryStatus().waiting == 0 }
    try store.expectSame(as: headquarters)
    program.send(SIGTERM)
    #expect(program.wait(seconds: 600) == 0, "\(program.errors)")
  }
}
