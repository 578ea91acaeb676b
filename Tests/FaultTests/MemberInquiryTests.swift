import Foundation
import HeadquartersContract
import HeadquartersLink
import RealProgram
import StoreDatabase
import StoreDomain
import Synchronization
import Testing

@Suite("A member whom another store enrolled", .serialized)
struct MemberInquiryTests {
  private static let phone = "+8613800005678"

  private func manager(of store: SendingStore) throws -> Author {
    let manager = try #require(
      try store.database.staffList().first { $0.role.permissions.contains(.editMember) })
    return Author(staff: manager, terminal: "till")
  }

  /// Asks as a console does.
  private func ask(_ phone: String, in store: SendingStore) async throws -> MemberInquiry {
    try await OwnThreads.run { await MemberInquiries(store.database).ask(phone: phone) }
  }

  @Test("is found by the phone with the allergy, and comes down the feed to no effect")
  func found() async throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let riverside = try SendingStore()
    try riverside.enrol(at: headquarters.url, headquarters)
    let station = try SendingStore(trial: .another())
    try station.enrol(at: headquarters.url, headquarters)
    let author = try manager(of: riverside)
    let member = try riverside.database.perform(
      EnrolMember(NewMember(name: "王秀英", phone: Self.phone)), by: author)
    _ = try riverside.database.perform(
      NoteFact(.allergy(.peanut), for: member.id, consent: .spoken), by: author)
    try await OwnThreads.run {
      try await OutboxService(riverside.database, owner: "test").runUntilEmpty()
    }
    // What has arrived is taken in a moment later.
    var answer = MemberInquiry.nobody
    let deadline = Date().addingTimeInterval(30)
    while answer == .nobody, Date() < deadline {
      answer = try await ask(Self.phone, in: station)
      usleep(20_000)
    }
    guard case .found(let item) = answer else {
      Issue.record("\(answer)")
      return
    }
    let known = try station.database.applyMember(item, askedForBy: Self.phone)
    #expect(known.id == member.id)
    #expect(try station.database.profile(known.id).facts.map(\.kind) == [.allergy(.peanut)])

    // The feed brings the same row, and later what the other store tells.
    let service = OutboxService(station.database, owner: "test", pace: .hurried)
    let reading = Task(executorPreference: OwnThreads.shared) { await service.run() }
    defer { reading.cancel() }
    try waitUntil("the feed is read") { try station.database.feedPosition().cursor != nil }
    #expect(try station.database.member(known.id) == known)
    _ = try riverside.database.perform(ChangeMember(member.id, level: "gold"), by: author)
    try await OwnThreads.run {
      try await OutboxService(riverside.database, owner: "test").runUntilEmpty()
    }
    try waitUntil("the other store has heard") {
      try station.database.member(known.id)?.level == "gold"
    }
    reading.cancel()
    await reading.value
    #expect(try station.database.refusedRows() == [])
    #expect(try station.database.checkInvariants() == [])
  }

  @Test("cannot be asked for while headquarters is away, and nothing is lost by it")
  func away() async throws {
    let headquarters = try HeadquartersProgram()
    try headquarters.start()
    let store = try SendingStore()
    #expect(try await ask(Self.phone, in: store) == .notEnrolled)
    try store.enrol(at: headquarters.url, headquarters)
    #expect(try await ask(Self.phone, in: store) == .nobody)
    let before = try store.database.totals()
    headquarters.kill()
    #expect(try await ask(Self.phone, in: store) == .unreachable)
    #expect(try store.database.totals() == before)
  }

  @Test("is no one whom a hostile headquarters makes up", arguments: HostileAnswer.all)
  func hostile(_ answer: HostileAnswer) async throws {
    let store = try SendingStore()
    let asked = Mutex<[Data]>([])
    let server = try LoopbackServer { request in
      if request.target == "/v1/enrol" {
        return .answer(200, #"{"store_id":"s1","key_id":"k1","hq_instance":"hq","epoch":1}"#)
      }
      asked.withLock { $0.append(request.bytes) }
      return answer.reply
    }
    try await store.enrolInProcess(at: server.url)
    switch try await ask(Self.phone, in: store) {
    case .found(let item):
      #expect(throws: FeedError.self) {
        try store.database.applyMember(item, askedForBy: Self.phone)
      }
    case .nobody, .unreachable: break
    case .notEnrolled, .notFromHere: Issue.record("the store is enrolled, and its key is here")
    }
    // The number itself never left the store.
    #expect(!asked.withLock { $0 }.isEmpty)
    for bytes in asked.withLock({ $0 }) {
      #expect(bytes.range(of: Data(Self.phone.utf8)) == nil)
    }
    #expect(try store.database.findMembers(Self.phone).isEmpty)
  }
}
