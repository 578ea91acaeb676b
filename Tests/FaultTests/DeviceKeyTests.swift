import Foundation
import RealProgram
import StoreDatabase
import Synchronization
import Testing

@Suite("The device's key, between real programs", .serialized)
struct DeviceKeyTests {
  private let headquarters: HeadquartersProgram
  private let store: SendingStore

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
}
